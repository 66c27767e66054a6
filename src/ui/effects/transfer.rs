//! Progress goes into a file, and comes in from one.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Callback;

use super::people;
use crate::browser::{clock, files, storage};
use crate::engine::kept::Kept;
use crate::ui::people::name;
use crate::ui::progress::Progress;
use crate::ui::settings::Settings;
use crate::ui::store::people::{Action as PeopleAction, Before, Importing};
use crate::ui::store::{Action, Notice, Store};
use crate::ui::transfer::{self, BYTES, Import, Refused};

/// Gives the progress of whoever is learning here to them, as a file.
pub(in crate::ui) fn export(store: &Store) {
    let dossier = &store.dossier.dossier;
    let person = store.people.people.person();
    let (_, progress) = store.kept_progress();
    let text = transfer::write(dossier, &person.name, progress.as_deref(), &store.settings, clock::now());
    // Whose it is stands in the name as well, as far as names of files may hold it.
    let mut name = person.name.replace(|sign: char| sign.is_whitespace() || r#"/\:*?"<>|."#.contains(sign), "-");
    if !name.is_empty() {
        name.push('-');
    }
    files::save(&["collate-progress-", &name, &dossier.id, ".json"].concat(), &text);
}

/// Looks at a file that a person chose. Its size is looked at before it is read, and nothing of it is taken up.
pub(in crate::ui) fn look_at(store: Rc<Store>, file: File, send: Callback<Action>) {
    let label: Rc<str> = file.name().into();
    let say = move |importing| send.emit(Action::People(PeopleAction::Importing(importing)));
    if file.size() > f64::from(BYTES) {
        say(Importing::Refused(label, Refused::TooLarge(file.size() as u32)));
        return;
    }
    say(Importing::Reading(label.clone()));
    spawn_local(async move {
        let found = match files::text(&file).await {
            Some(text) => transfer::read(&text, &store.dossier.dossier, clock::now()),
            None => Err(Refused::NoFile),
        };
        say(match found {
            Ok(import) => Importing::Offered(label, Rc::new(import)),
            Err(refused) => Importing::Refused(label, refused),
        });
    });
}

/// Takes up what a file holds as a new person, who then learns here.
pub(in crate::ui) fn as_person(store: &Store, import: &Import, unnamed: &str, send: &Callback<Action>) {
    let name = name(import.name.as_deref().unwrap_or_default());
    // Whoever was here first may have no name either.
    let name = if name.is_empty() { [unnamed, " 2"].concat().into() } else { name };
    let settings = import.settings.as_ref().map(Kept::to_json);
    let key = Progress::key(&import.hash);
    let mut kept = vec![(key.as_str(), import.progress.as_str())];
    kept.extend(settings.as_deref().map(|settings| (Settings::KEY, settings)));
    let before = store.person();
    people::admit(store, name, &kept, |id| Some(Notice::CameIn(id, before)), send);
}

/// Keeps what a file holds for its own dossier, which is not open.
pub(in crate::ui) fn keep_for(store: &Store, import: &Import, send: &Callback<Action>) {
    let key = store.person().key(&Progress::key(&import.hash));
    let text = storage::read(&key);
    let notice = if storage::write(&key, &transfer::added(text.as_deref(), import)) {
        send.emit(Action::People(PeopleAction::Importing(Importing::Idle)));
        Notice::KeptFor(Rc::new(Before { key, text }))
    } else {
        Notice::NoRoom
    };
    send.emit(Action::Tell(notice));
}

/// Takes it away again.
pub(in crate::ui) fn take_away(before: &Before, send: &Callback<Action>) {
    match &before.text {
        Some(text) => {
            let _ = storage::write(&before.key, text);
        }
        None => storage::remove(&before.key),
    }
    send.emit(Action::People(PeopleAction::TakenAway));
}
