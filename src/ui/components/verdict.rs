//! An answered question: the verdict as a sentence, the sum, and every entry explained.

use crate::engine::attempt::Response;
use crate::engine::bank::Item;
use crate::engine::scorecard::Mark;
use crate::ui::components::cited::quoted;
use crate::ui::components::explained::explained;
use crate::ui::components::question_form::how_marked;
use crate::ui::components::stem::stem;
use crate::ui::feedback::{self, Verdict};
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
    let verdict = Verdict::of(mark);
    let right = feedback::right_answer(item).filter(|_| verdict == Verdict::Wrong).map(|right| {
        text("span", words.right_is)
            .class("collate-verdict__right")
            .text(" ")
            .child(quoted(scene, "bdi", right))
            .text(". ")
    });
    let groups = feedback::groups(words, item, response);
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
        .child(text("span", &feedback::sum(words, item, response, mark)).class("collate-sum"))
        .maybe(hints(words, mark));
    let asked = tag("h2")
        .class("collate-asked")
        .set("dir", "auto")
        .set("lang", &scene.dossier().language)
        .children(stem(&item.question));
    tag("div")
        .class("collate-feedback")
        .key(&[item.question.id.as_str(), "/answered"].concat())
        .child(asked)
        .child(sentence)
        .maybe(way_on)
        .children(groups.iter().map(|group| explained(scene, group)))
        .child(how_marked(scene, &item.question.widget))
}
