//! The quiz on paper, and for other programs.

use yew::Callback;

use super::page;
use crate::browser::{files, page as browser_page};
use crate::desk::components::field::{Number, list, number, tick};
use crate::desk::components::sheet::{key, sheet};
use crate::desk::name::name_of;
use crate::desk::scene::Scene;
use crate::desk::store::Action;
use crate::desk::store::paper::Paper;
use crate::engine::bank::{Item, ItemId};
use crate::engine::export::{Format, Tree};
use crate::engine::paper::{NAMES, versions};
use crate::ui::components::cited::quoted;
use crate::ui::tag::{Tag, button, tag, text};

/// No more questions are exported at a time: a file with more hardly opens anywhere.
const MOST: usize = 2_000;

/// The screen.
pub(super) fn paper(scene: &Scene) -> Tag {
    let words = scene.words;
    let desk = &scene.desk;
    let drawn = desk.drawing.drawn.as_ref().filter(|_| desk.drawing.of == desk.drawing.turn);
    let Some(drawn) = drawn.filter(|drawn| !drawn.quiz.items.is_empty()) else {
        return page(scene, words.paper_title).child(text("p", words.no_items));
    };
    let items = &drawn.quiz.items;
    let is_large = desk.paper.is_large;
    let sheets = match versions(items, desk.draft.recipe().seed, desk.paper.versions) {
        Ok(versions) => {
            let is_only = versions.len() == 1;
            let sheets = versions.iter().map(|version| sheet(scene, version, is_only));
            let keys = versions.iter().filter(|_| desk.paper.has_key).map(|version| key(scene, version, is_only));
            tag("div").class("collate-papers").truth("data-large", is_large).children(sheets.chain(keys))
        }
        Err(few) => tag("div").child(text("p", &(words.too_few)(few.items, few.versions)).class("collate-trouble")),
    };
    page(scene, words.paper_title).child(print(scene)).child(export(scene, items)).child(sheets)
}

fn put(paper: Paper) -> Action {
    Action::Paper(paper)
}

fn print(scene: &Scene) -> Tag {
    let words = scene.words;
    let now = scene.desk.paper.clone();
    let shown = Number { label: words.versions, beside: "", value: now.versions, within: (1, NAMES.len() as u32) };
    let (first, second, third) = (now.clone(), now.clone(), now.clone());
    tag("section")
        .class("collate-card collate-noprint")
        .child(text("h2", words.print_title))
        .child(text("p", words.print_hint).class("collate-quiet"))
        .child(number(scene, &shown, move |versions| put(Paper { versions, ..first.clone() })))
        .child(tick(scene, text("span", words.large), now.is_large, move |is_large| {
            put(Paper { is_large, ..second.clone() })
        }))
        .child(tick(scene, text("span", words.with_key), now.has_key, move |has_key| {
            put(Paper { has_key, ..third.clone() })
        }))
        .child(button(words.print, Callback::from(|_| browser_page::print())).class("collate-primary"))
}

fn export(scene: &Scene, drawn: &[Item]) -> Tag {
    let words = scene.words;
    let now = scene.desk.paper.clone();
    let found = &scene.desk.looking.found;
    let entries = &scene.desk.catalogue.entries;
    let items: Vec<Item> = if now.is_found {
        let found = found.iter().take(MOST).filter_map(|place| entries.get(*place as usize));
        found.map(|entry| entry.item.clone()).collect()
    } else {
        drawn.to_vec()
    };
    let dossier = scene.dossier();
    let title = scene.desk.draft.0.title.as_ref().map_or(dossier.title.as_str(), |title| title.as_str());
    let tree = Tree::new(title, &dossier.language, dossier, &items);
    let lost = now.format.losses(&tree);
    let named = |id: &ItemId| items.iter().find(|item| item.question.id == *id).map(name_of).unwrap_or_default();
    let lines: Vec<Tag> = lost
        .iter()
        .map(|(id, losses)| {
            let sentences = losses.iter().map(|loss| text("li", (words.loss)(*loss)));
            tag("li")
                .child(quoted(&scene.learner, "p", &named(id)))
                .child(tag("ul").class("collate-list").children(sentences))
        })
        .collect();
    let always = words.always_lost.iter().map(|sentence| text("li", sentence));
    let formats =
        Format::ALL.iter().map(|format| (format.word().to_owned(), (words.formats)(*format).to_owned(), false));
    let scopes = [
        ("quiz".to_owned(), (words.scope_quiz)(drawn.len() as u32), false),
        ("found".to_owned(), (words.scope_found)(found.len().min(MOST) as u32), false),
    ];
    let is_empty = items.is_empty();
    let (first, second) = (now.clone(), now.clone());
    let learner = scene.learner.store.clone();
    let seed = scene.desk.draft.recipe().seed;
    let save = Callback::from(move |_| {
        let name = ["collate-questions.", now.format.extension()].concat();
        files::save(&name, &now.format.write(&learner.dossier.dossier, seed, &tree, &items));
    });
    tag("section")
        .class("collate-card collate-noprint")
        .child(text("h2", words.export_title))
        .child(list(
            scene,
            words.scope,
            None,
            scopes.to_vec(),
            Some(if first.is_found { "found" } else { "quiz" }),
            move |word| put(Paper { is_found: word == "found", ..first.clone() }),
        ))
        .child(list(scene, words.format, None, formats.collect(), Some(second.format.word()), {
            let second = second.clone();
            move |word| put(Paper { format: Format::from_word(word).unwrap_or(Format::MoodleXml), ..second.clone() })
        }))
        .child(text("h3", words.lost_title))
        .child(tag("ul").class("collate-list").children(always))
        .maybe((!lost.is_empty()).then(|| {
            tag("details")
                .child(text("summary", &(words.lost)(lost.len() as u32)))
                .child(tag("ul").class("collate-list").children(lines))
        }))
        .maybe(match is_empty {
            // More may come as long as questions are being made.
            true => scene.desk.catalogue.is_complete().then(|| text("p", words.nothing_fits).class("collate-trouble")),
            false => Some(button(words.save_export, save)),
        })
}
