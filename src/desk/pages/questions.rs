//! Everything that can be asked: searched, filtered, looked at, and decided about.

use std::rc::Rc;

use web_sys::Event;
use yew::Callback;

use super::page;
use crate::browser::fields;
use crate::desk::catalogue::{Catalogue, Entry, Filter, Mark};
use crate::desk::components::bar::undo;
use crate::desk::components::field::{Choice, list};
use crate::desk::components::key_list::key_list;
use crate::desk::components::opening::no_wording;
use crate::desk::components::preview::article_name;
use crate::desk::components::still::still;
use crate::desk::name::{name_of, telling};
use crate::desk::scene::Scene;
use crate::desk::store::{Action, Edit, Looking};
use crate::engine::bank::{Kind, Level};
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::{ArticleId, EntityRef, StatementId};
use crate::engine::study::{Voice, voices};
use crate::ui::components::cited::quoted;
use crate::ui::components::dimension::dimension;
use crate::ui::components::stem::stem;
use crate::ui::tag::{On, Tag, button, tag, text};

/// The screen.
pub(super) fn questions(scene: &Scene) -> Tag {
    let words = scene.words;
    let (catalogue, looking) = (&scene.desk.catalogue, &scene.desk.looking);
    let all = looking.found.len();
    let first = (looking.page as usize).saturating_mul(Looking::PAGE).min(all);
    let last = (first + Looking::PAGE).min(all);
    let entries = looking.found[first..last].iter().filter_map(|place| catalogue.entries.get(*place as usize));
    let count = catalogue.entries.len() as u32;
    let found = (words.found)(if all == 0 { 0 } else { first as u32 + 1 }, last as u32, all as u32, count);
    let found = text("p", &found).class("collate-study-count").set("role", "status").set("tabindex", "-1");
    let clear = button(words.clear, scene.does(Action::Clear));
    let is_empty = all == 0 && catalogue.is_complete();
    let recipe = scene.desk.draft.recipe();
    let decided = (words.decided)(recipe.pins.len() as u32, recipe.bans.len() as u32);
    page(scene, words.questions_title)
        .child(text("p", words.questions_hint))
        .child(text("p", &decided).set("role", "status"))
        .child(making(scene, catalogue))
        .maybe((!recipe.articles.is_empty()).then(|| left_out(scene)))
        .child(filters(scene))
        .child(
            tag("div")
                .class("collate-buttons")
                .child(found)
                .maybe((!looking.filter.is_empty()).then_some(clear))
                .child(undo(scene)),
        )
        .maybe(is_empty.then(|| text("p", words.nothing_fits)))
        .child(
            tag("ol")
                .class("collate-desk-questions")
                .number("start", first as u32 + 1)
                .children(entries.map(|one| entry(scene, one))),
        )
        .maybe(pager(scene, first, last, all))
        .maybe(what_lacks(scene, catalogue))
}

/// That some articles were left out, and the way to what can be asked about them all the same.
fn left_out(scene: &Scene) -> Tag {
    let words = scene.words;
    let is_wide = scene.desk.looking.filter.is_wide;
    let (sentence, label) = if is_wide { (words.is_wide, words.narrow) } else { (words.is_narrow, words.widen) };
    let turn = |filter: &mut Filter, _: &str| filter.is_wide ^= true;
    let button = button(label, scene.does(Action::Narrow(turn, "".into())));
    tag("div").class("collate-buttons").child(text("p", sentence)).child(button)
}

/// How far the making of questions is.
fn making(scene: &Scene, catalogue: &Catalogue) -> Tag {
    let words = scene.words;
    let line = tag("div").class("collate-desk-making").flag("hidden", catalogue.is_complete());
    if let Some(sentence) = no_wording(scene) {
        return line.child(sentence);
    }
    match catalogue.of {
        None => line.child(text("p", words.finding)),
        Some(of) => {
            let bar =
                tag("progress").number("max", of).number("value", catalogue.done).set("aria-label", words.finding);
            line.child(text("p", &(words.making)(catalogue.done, of))).child(bar)
        }
    }
}

fn filters(scene: &Scene) -> Tag {
    let words = scene.words;
    let filter = &scene.desk.looking.filter;
    let typed = scene.hears(|event| Some(Action::Search(fields::value(event)?.into())));
    let field = tag("input").set("type", "search").set("autocomplete", "off").value(&filter.text).on(On::Input, typed);
    tag("form")
        .class("collate-desk-filters")
        .set("role", "search")
        .set("aria-label", words.search)
        .on(On::Submit, Callback::from(|event: Event| event.prevent_default()))
        .child(tag("label").class("collate-desk-field").child(text("span", words.search_label)).child(field))
        .node(still(scene, lists))
}

fn lists(scene: &Scene) -> Tag {
    let words = scene.words;
    let looking = &scene.desk.looking;
    let filter = &looking.filter;
    let dossier = scene.dossier();
    let ours = |value: &str, name: &str| (value.to_owned(), name.to_owned(), false);
    let dimensions = dossier.dimensions.iter().map(|one| ours(one.word(), (words.dimensions)(*one))).collect();
    let articles: Vec<Choice> = dossier
        .articles
        .iter()
        .map(|article| (article.id.to_string(), article_name(scene, &article.id), true))
        .collect();
    let statements = dossier.statements.iter().map(|one| (one.id.to_string(), one.text.clone(), true)).collect();
    let kinds = Kind::ALL.iter().map(|kind| ours(kind.word(), (words.kinds)(*kind))).collect();
    let levels = Level::ALL.iter().map(|level| ours(level.word(), (words.levels)(*level))).collect();
    let mut speakers = vec![ours("own", words.own_voice)];
    speakers.extend(voices(dossier).into_iter().map(|one| (one.0.to_string(), dossier[one].name.clone(), true)));
    let marks = vec![ours("pinned", words.marks[0]), ours("banned", words.marks[1])];
    let voice = filter.voice.map(|voice| match voice {
        Voice::Own => "own".to_owned(),
        Voice::Of(entity) => entity.0.to_string(),
    });
    let mark = filter.mark.map(|mark| if mark == Mark::Pinned { "pinned" } else { "banned" });
    let by = |label: &str, all: Vec<Choice>, chosen: Option<&str>, change: fn(&mut Filter, &str)| {
        list(scene, label, Some(words.any), all, chosen, move |value| Action::Narrow(change, value.into()))
    };
    tag("div")
        .key(&looking.turn.to_string())
        .class("collate-study-lists")
        .child(by(words.dimension, dimensions, filter.dimension.map(Dimension::word), |filter, value| {
            filter.dimension = Dimension::from_word(value);
        }))
        .child(by(words.article, articles, filter.article.as_ref().map(ArticleId::as_str), |filter, value| {
            filter.article = named(value).map(ArticleId);
        }))
        .child(by(words.statement, statements, filter.statement.as_ref().map(StatementId::as_str), |filter, value| {
            filter.statement = named(value).map(StatementId);
        }))
        .child(by(words.kind, kinds, filter.kind.map(Kind::word), |filter, value| {
            filter.kind = Kind::from_word(value);
        }))
        .child(by(words.level, levels, filter.level.map(Level::word), |filter, value| {
            filter.level = Level::from_word(value);
        }))
        .child(by(words.voice, speakers, voice.as_deref(), |filter, value| {
            filter.voice = match value {
                "own" => Some(Voice::Own),
                _ => value.parse().ok().map(|place| Voice::Of(EntityRef(place))),
            };
        }))
        .child(by(words.mark, marks, mark, |filter, value| {
            filter.mark = match value {
                "pinned" => Some(Mark::Pinned),
                "banned" => Some(Mark::Banned),
                _ => None,
            };
        }))
}

/// What a value of a list names. Nothing where any will do.
fn named(value: &str) -> Option<Rc<str>> {
    (!value.is_empty()).then(|| value.into())
}

/// One question.
fn entry(scene: &Scene, entry: &Entry) -> Tag {
    let words = scene.words;
    let (question, id) = (&entry.item.question, entry.id());
    let recipe = scene.desk.draft.recipe();
    let (is_pinned, is_banned) = (recipe.pins.contains(id), recipe.bans.contains(id));
    let is_open = scene.desk.looking.open.contains(id);
    let name = name_of(&entry.item);
    let decide = |label: &str, name: String, is_chosen: bool, edit: Edit| {
        button(label, scene.does(Action::Edit(edit)))
            .set("aria-label", &name)
            .set("aria-pressed", if is_chosen { "true" } else { "false" })
    };
    let unfold = button(words.show_key, scene.does(Action::Unfold(id.clone())))
        .set("aria-label", &(words.key_of)(&name))
        .set("aria-expanded", if is_open { "true" } else { "false" });
    let decision = match (is_pinned, is_banned) {
        (true, _) => Some(("pinned", "▶ ", words.is_pinned)),
        (_, true) => Some(("banned", "⊘ ", words.is_banned)),
        _ => None,
    };
    let badge = decision.map(|(_, sign, word)| {
        tag("strong").class("collate-desk-decision").child(text("span", sign).set("aria-hidden", "true")).text(word)
    });
    let about = tag("p")
        .class("collate-quiet")
        .child(dimension(&scene.learner, question.dimension))
        .text(" · ")
        .text((words.kinds)(question.kind))
        .text(" · ")
        .text((words.levels)(question.level))
        .text(" ")
        .maybe(badge);
    let telling = telling(&entry.item).into_iter().map(|telling| text("small", telling));
    let stem = quoted(&scene.learner, "h2", "").class("collate-desk-stem").children(stem(question)).children(telling);
    let buttons = tag("div")
        .class("collate-buttons")
        .child(unfold)
        .child(decide(words.pin, (words.pin_of)(&name), is_pinned, Edit::Pin(id.clone(), !is_pinned)))
        .child(decide(words.ban, (words.ban_of)(&name), is_banned, Edit::Ban(id.clone(), !is_banned)));
    tag("li")
        .key(id.as_str())
        .set("data-item", id.as_str())
        .set("data-mark", decision.map_or("none", |(word, ..)| word))
        .child(stem)
        .child(about)
        .child(buttons)
        .maybe(is_open.then(|| key_list(scene, &entry.item)))
}

/// The ways to the rest of the list.
fn pager(scene: &Scene, first: usize, last: usize, of: usize) -> Option<Tag> {
    let words = scene.words;
    let page = scene.desk.looking.page;
    let turn = |label: &str, to: Option<u32>| {
        // At the ends a button does nothing instead of being disabled, so that the focus on it is not lost.
        button(label, scene.does(Action::Page(to.unwrap_or(page)))).truth("aria-disabled", to.is_none())
    };
    let buttons = tag("div")
        .class("collate-buttons")
        .child(turn(words.before, page.checked_sub(1)))
        .child(turn(words.after, (last < of).then_some(page + 1)));
    (first > 0 || last < of).then_some(buttons)
}

/// The kinds that the dossier cannot give, and why.
fn what_lacks(scene: &Scene, catalogue: &Catalogue) -> Option<Tag> {
    let lacks = &catalogue.lacks;
    let lines = lacks.iter().map(|lack| text("li", &(scene.words.lack)(lack)));
    let list = tag("ul").class("collate-list").children(lines);
    let summary = text("summary", &(scene.words.lacking)(lacks.len() as u32));
    (!lacks.is_empty()).then(|| tag("details").child(summary).child(list))
}
