//! Every question of a finished quiz with its verdict; each leads to its review.

use crate::engine::attempt::Attempt;
use crate::ui::components::dimension::dimension;
use crate::ui::components::verdict::own;
use crate::ui::feedback::{self, Verdict};
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// Every question of an attempt with its verdict.
pub(crate) fn item_list(scene: &Scene, attempt: &Attempt) -> Tag {
    verdict_list(scene, attempt, Some(Route::Review))
}

/// The same, where each leads to what there is about it, or nowhere.
pub(crate) fn verdict_list(scene: &Scene, attempt: &Attempt, to: Option<fn(u32) -> Route>) -> Tag {
    let words = scene.all_words();
    let shows = scene.store.shows();
    let entries = (0..).zip(attempt.items()).map(|(place, (item, state))| {
        let mark = state.mark().filter(|_| shows.right);
        let (word, sign) = mark.map(Verdict::of).map_or(("open", "–"), |verdict| (verdict.word(), verdict.sign()));
        let line = match mark {
            Some(mark) if !shows.score => feedback::sentence(words, item, mark),
            None if state.mark().is_some() => words.assigned.answered.to_owned(),
            Some(mark) => [
                &feedback::sentence(words, item, mark),
                " ",
                &(words.points)(&words.decimal(scene.store.earned(mark).hundredths())),
            ]
            .concat(),
            None => words.state_open.to_owned(),
        };
        let stem = match to {
            Some(to) => text("a", &item.question.stem).set("href", &to(place).to_hash()),
            None => text("span", &item.question.stem),
        };
        let stem = stem.set("dir", "auto").set("lang", &scene.dossier().language);
        let verdict = tag("p")
            .child(text("span", sign).class("collate-items__sign").set("aria-hidden", "true"))
            .text(" ")
            .text(&line)
            .text(" · ")
            .child(dimension(scene, item.question.dimension));
        let own = state.mark().and_then(|_| own(scene, item, state.response()));
        tag("li").key(item.question.id.as_str()).set("data-verdict", word).child(stem).child(verdict).maybe(own)
    });
    tag("ol").class("collate-items").children(entries)
}
