//! An answered question: the verdict as a sentence, the sum, and every entry explained.

use crate::engine::assignment::{Credit, What, When};
use crate::engine::attempt::Response;
use crate::engine::bank::Item;
use crate::engine::scorecard::Mark;
use crate::ui::assigned::{Given, Part};
use crate::ui::components::cited::quoted;
use crate::ui::components::explained::explained;
use crate::ui::components::question_form::how_marked;
use crate::ui::components::stem::stem;
use crate::ui::feedback::{self, Verdict};
use crate::ui::given;
use crate::ui::scene::Scene;
use crate::ui::strings::LaterStrings;
use crate::ui::tag::{Tag, tag, text};

/// What hints cost. Nothing where none was shown.
fn hints(words: &LaterStrings, mark: &Mark) -> Option<Tag> {
    let [before, after] = [mark.points, mark.earned()].map(|points| words.decimal(points.hundredths()));
    let sum = (words.practice.hint_sum)(mark.hints, &before, &after);
    (mark.hints > 0).then(|| tag("span").text(". ").text(&sum).class("collate-sum"))
}

/// The verdict and the feedback on an answer. The way on stands between them, in sight however long the feedback is.
pub(crate) fn verdict(scene: &Scene, item: &Item, response: &Response, mark: &Mark, way_on: Option<Tag>) -> Tag {
    let words = scene.all_words();
    let shows = scene.store.shows();
    let own = own(scene, item, response).filter(|_| !scene.is_brief());
    if !shows.right {
        return noted(scene, item, way_on).maybe(own);
    }
    let verdict = Verdict::of(mark);
    let right = feedback::right_answer(item).filter(|_| verdict == Verdict::Wrong && shows.key).map(|right| {
        text("span", words.right_is)
            .class("collate-verdict__right")
            .text(" ")
            .child(quoted(scene, "bdi", right))
            .text(". ")
    });
    let groups = if shows.key && !scene.is_brief() { feedback::groups(words, item, response) } else { Vec::new() };
    let is_strict = scene.store.given().is_some_and(|given| given.assignment.policy.credit == Credit::Strict);
    let sum = || match is_strict {
        true => (words.points)(&words.decimal(scene.store.earned(mark).hundredths())),
        false => feedback::sum(words, item, response, mark),
    };
    let sum = shows.score.then(|| text("span", &sum()).class("collate-sum"));
    let more = !shows.key && scene.store.given().is_some_and(tells_more);
    let sentence = tag("p")
        .class("collate-verdict")
        .found_by(&scene.places.verdict)
        .set("tabindex", "-1")
        .set("data-verdict", verdict.word())
        .child(text("span", verdict.sign()).set("aria-hidden", "true"))
        .text(" ")
        .child(text("strong", &feedback::sentence(words, item, mark)))
        .text(" ")
        .maybe(right)
        .maybe(sum)
        .maybe(hints(words, mark).filter(|_| shows.score && !is_strict));
    tag("div")
        .class("collate-feedback")
        .truth("data-brief", scene.is_brief())
        .child(asked(scene, item))
        .child(sentence)
        .maybe(more.then(|| text("p", words.assigned.noted_end).class("collate-quiet")))
        .maybe(way_on)
        .maybe(own)
        .children(groups.iter().map(|group| explained(scene, group, shows)))
        .maybe((!scene.is_brief()).then(|| how_marked(scene, &item.question.widget)))
}

/// What the learner chose, where nothing else tells it because the right answer is held back.
pub(super) fn own(scene: &Scene, item: &Item, response: &Response) -> Option<Tag> {
    let is_told = !scene.store.shows().key && scene.store.people.part == Part::Here;
    is_told.then(|| given::chosen(scene, item, response))
}

/// What was asked, once it is answered.
fn asked(scene: &Scene, item: &Item) -> Tag {
    tag("h2")
        .class("collate-asked")
        .set("dir", "auto")
        .set("lang", &scene.dossier().language)
        .children(stem(&item.question))
}

/// Whether the right answer is shown at the end.
fn tells_more(given: &Given) -> bool {
    given.assignment.policy.shown.when(What::Key) == When::AtEnd
}

/// What is said of an answer of which a teacher does not want anything to be seen yet.
fn noted(scene: &Scene, item: &Item, way_on: Option<Tag>) -> Tag {
    let words = &scene.all_words().assigned;
    let is_told =
        scene.store.given().is_some_and(|given| given.assignment.policy.shown.when(What::Right) == When::AtEnd);
    let sentence = tag("p")
        .class("collate-verdict")
        .found_by(&scene.places.verdict)
        .set("tabindex", "-1")
        .set("data-verdict", "noted")
        .child(text("strong", words.noted))
        .text(" ")
        .text(if is_told { words.noted_at_end } else { words.noted_never });
    tag("div").class("collate-feedback").child(asked(scene, item)).child(sentence).maybe(way_on)
}
