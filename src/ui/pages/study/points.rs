//! Points: the position of each article side by side, and what separates them.

use super::compare::every;
use super::index;
use crate::engine::dossier::id::{ClaimRef, PointRef};
use crate::engine::dossier::{Hedge, Point};
use crate::engine::reasoning::Cell;
use crate::engine::study::{Answer, Index, Separation, Side, separations, sides};
use crate::engine::wording::capitalised;
use crate::ui::components::cited::{cited, quoted, telling};
use crate::ui::components::dimension::dimension;
use crate::ui::components::study::claim::{claim, treatment};
use crate::ui::components::study::filters::filters;
use crate::ui::components::study::pager::{Part, pager};
use crate::ui::components::study::statement_link::statement_link;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// How many points are shown at a time.
const PAGE: usize = 8;

/// The points, below the beginning of the screen.
pub(super) fn points(scene: &Scene, page: Tag) -> Tag {
    let words = &scene.all_words().study;
    let study = &scene.store.study;
    let index = index(scene);
    let all = index.points(scene.dossier(), &study.filter, study.every);
    let part = Part::new(scene, all.len(), PAGE);
    let (first, last, of) = part.numbers();
    page.child(filters(scene, &(words.points_shown)(first, last, of), of > 0))
        .child(every(scene, words.every_point))
        .children(all[part.first..part.end].iter().map(|point| one(scene, &index, *point)))
        .maybe(pager(scene, &part))
}

/// One point.
fn one(scene: &Scene, index: &Index, reference: PointRef) -> Tag {
    let dossier = scene.dossier();
    let point = &dossier[reference];
    let sides = sides(index, dossier, point);
    let question = quoted(scene, "span", &capitalised(&point.question));
    tag("section")
        .class("collate-point")
        .key(point.id.as_str())
        .child(tag("h2").child(question))
        .child(tag("p").child(dimension(scene, point.dimension)))
        .child(tag("ul").class("collate-point__sides").children(sides.iter().map(|one| side(scene, point, one))))
        .child(text("h3", scene.all_words().study.separates))
        .child(differences(scene, &separations(index, dossier, point, &sides)))
}

fn side(scene: &Scene, point: &Point, side: &Side) -> Tag {
    let name = capitalised(&scene.dossier()[side.article].short);
    let nothing = text("p", scene.all_words().study.treats_none).flag("hidden", !side.answers.is_empty());
    tag("li")
        .child(tag("p").child(quoted(scene, "strong", &name)))
        .children(side.answers.iter().map(|given| answer(scene, point, given)))
        .child(nothing.class("collate-quiet"))
}

fn answer(scene: &Scene, point: &Point, answer: &Answer) -> Tag {
    let dossier = scene.dossier();
    let value = &point.values[answer.value.place()];
    let claims = |reference: &ClaimRef| {
        let of = dossier[*reference].statement;
        let because = (of != value.statement)
            .then(|| tag("p").text(scene.all_words().study.because).text(" ").child(statement_link(scene, of)));
        claim(scene, *reference).maybe(because)
    };
    let said =
        quoted(scene, "a", &value.text).set("href", &Route::Statement(dossier[value.statement].id.0.clone()).to_hash());
    // The claims below say with which reserve.
    let cell = Cell { treatment: answer.treatment, hedge: Hedge::Plain, claims: Vec::new() };
    tag("div")
        .class("collate-point__answer")
        .child(tag("p").child(treatment(scene, &cell)).text(": ").child(said))
        .child(tag("ul").class("collate-claims").children(answer.claims.iter().map(claims)))
}

/// What separates every two articles, in sentences.
fn differences(scene: &Scene, separations: &[Separation]) -> Tag {
    let words = &scene.all_words().study;
    let dossier = scene.dossier();
    let sentence = |separation: &Separation| {
        let agreement = (words.agreement)(
            separation.agreement,
            !separation.voice,
            &cited(scene, &dossier[separation.one].short),
            &cited(scene, &dossier[separation.other].short),
        );
        let mut sentences = capitalised(&agreement);
        for (is_so, sentence) in [
            (separation.time, words.other_time),
            (separation.scope, words.other_scope),
            (separation.voice, words.other_voice),
        ] {
            if is_so {
                sentences.push(' ');
                sentences.push_str(sentence);
            }
        }
        telling(scene, tag("li"), &sentences)
    };
    if separations.is_empty() {
        return text("p", words.one_article_only).class("collate-quiet");
    }
    tag("ul").class("collate-point__differences").children(separations.iter().map(sentence))
}
