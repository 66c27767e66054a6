//! What a learner is told once: calmly, with what can be done about it.

use yew::Callback;

use crate::browser::update;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, Notice, people};
use crate::ui::tag::{Tag, button, tag};

/// Everything that is told at the moment. It is in the page even when there is nothing, so that what is added is heard.
pub(crate) fn banner(scene: &Scene) -> Tag {
    let notices = scene.store.notices.iter().enumerate().map(|(place, notice)| {
        let text = text(scene, notice);
        let dismiss = button(scene.all_words().dismiss, scene.does(Action::Dismiss(place)));
        tag("div")
            .class("collate-banner__notice")
            .key(&text)
            .child(tag("p").text(&text))
            .child(tag("div").class("collate-buttons").maybe(undo(scene, notice)).child(dismiss))
    });
    tag("div").class("collate-banner").set("role", "status").children(notices)
}

fn text(scene: &Scene, notice: &Notice) -> String {
    let words = scene.all_words();
    let text = match notice {
        Notice::NothingKept => words.nothing_kept,
        Notice::StorageFull => words.storage_full,
        Notice::SetAside => words.set_aside,
        Notice::OtherQuestions => words.other_questions,
        Notice::DossierNotKept => words.dossier_not_kept,
        Notice::PutAway => words.put_away,
        Notice::Forgotten(_) => words.forgotten,
        Notice::Repeats => words.repeats,
        Notice::Copied(true) => words.copied,
        Notice::Copied(false) => words.not_copied,
        Notice::OtherTab => words.other_tab,
        Notice::NewVersion => words.new_version,
        Notice::Deleted(_) => words.deleted,
        Notice::SettingsAside => words.progress.settings_aside,
        Notice::DossierAside => words.progress.dossier_aside,
        Notice::NamesAside => words.progress.names_aside,
        Notice::LanguageMissing => words.language_missing,
        Notice::NoRoom => words.progress.no_room,
        Notice::PersonGone => words.progress.person_gone,
        Notice::CameIn(..) => words.progress.came_in,
        Notice::Removed(_) => words.progress.away_removed,
        Notice::KeptFor(_) => words.progress.kept_for,
        Notice::Merged(_, answers) => return (words.progress.merged)(*answers),
        Notice::PersonDeleted(deleted) => {
            let name = &deleted.person.name;
            return (words.progress.person_deleted)(if name.is_empty() { words.unnamed } else { name });
        }
        Notice::Fewer { given, asked } => return (words.fewer)(*given, *asked),
    };
    text.to_owned()
}

fn undo(scene: &Scene, notice: &Notice) -> Option<Tag> {
    let undo = match notice {
        Notice::NewVersion => {
            return Some(button(scene.all_words().take_new_version, Callback::from(|_| update::take())));
        }
        Notice::LanguageMissing => {
            let (language, send) = (scene.store.language(), scene.send.clone());
            let again = Callback::from(move |_| effects::languages::get(language, &send));
            return Some(button(scene.words.try_again, again));
        }
        Notice::PutAway => {
            let back = scene.does(Action::TakeUp(0));
            return Some(button(scene.all_words().progress.away_back, back));
        }
        Notice::Forgotten(forgotten) => {
            let (forgotten, send) = (forgotten.clone(), scene.send.clone());
            Callback::from(move |_| effects::remember(&forgotten, &send))
        }
        Notice::Deleted(deleted) => {
            let (deleted, send) = (deleted.clone(), scene.send.clone());
            Callback::from(move |_| effects::bring_back(&deleted, &send))
        }
        Notice::Merged(before, _) | Notice::Removed(before) => {
            scene.does(Action::People(people::Action::Unmerge(before.clone())))
        }
        Notice::PersonDeleted(deleted) => {
            let (deleted, store, send) = (deleted.clone(), scene.store.clone(), scene.send.clone());
            Callback::from(move |_| effects::people::bring_back(&store, &deleted, &send))
        }
        Notice::CameIn(id, before) => {
            let (id, before, store, send) = (*id, *before, scene.store.clone(), scene.send.clone());
            Callback::from(move |_| effects::people::send_away(&store, id, before, &send))
        }
        Notice::KeptFor(before) => {
            let (before, send) = (before.clone(), scene.send.clone());
            Callback::from(move |_| effects::transfer::take_away(&before, &send))
        }
        _ => return None,
    };
    Some(button(scene.all_words().undo, undo))
}
