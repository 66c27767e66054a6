//! The problems of a dossier as sentences, a page at a time.

use crate::engine::dossier::problem::Problem;
use crate::engine::wording::problems;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{Tag, button, tag, text};

/// How many are shown at a time.
const PAGE: usize = 20;

/// The problems of a dossier, errors first.
pub(crate) fn problem_list(scene: &Scene, all: &[Problem]) -> Tag {
    let words = scene.all_words();
    let of = |is_error| all.iter().filter(move |problem| problem.is_error() == is_error);
    let page = scene.store.problem_page as usize;
    let first = page.saturating_mul(PAGE);
    let last = (first + PAGE).min(all.len());
    let entries = of(true).chain(of(false)).skip(first).take(PAGE).map(|problem| {
        let (severity, word) = if problem.is_error() { ("error", words.error) } else { ("warning", words.warning) };
        tag("li")
            .child(text("strong", word).class("collate-severity").set("data-severity", severity))
            .text(" ")
            .child(text("span", &problems::sentence(problem)).set("lang", "en").set("dir", "auto"))
    });
    let turn = |label: &str, to: Option<usize>| {
        // At the ends a button does nothing instead of being disabled, so that the focus on it is not lost.
        let action = Action::ProblemPage(to.unwrap_or(page) as u32);
        button(label, scene.does(action)).truth("aria-disabled", to.is_none())
    };
    let pages = tag("div")
        .class("collate-buttons")
        .flag("hidden", all.len() <= PAGE)
        .child(turn(words.problems_before, page.checked_sub(1)))
        .child(text("span", &(words.problems_shown)(first as u32 + 1, last as u32, all.len() as u32)))
        .child(turn(words.problems_after, (last < all.len()).then_some(page + 1)));
    tag("div")
        .class("collate-problems")
        .child(tag("ol").number("start", first as u32 + 1).children(entries))
        .child(pages)
}
