//! The points of a quiz for each dimension, with how many questions stand behind them.

use crate::engine::attempt::Attempt;
use crate::engine::scorecard::{Points, Scorecard};
use crate::ui::components::dimension::dimension;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The points of an attempt.
pub(crate) fn points_table(scene: &Scene, attempt: &Attempt) -> Tag {
    let words = scene.all_words();
    let card = Scorecard::by(attempt, &|mark| scene.store.earned(mark));
    let earned: Vec<Points> = card.dimensions.iter().map(|score| score.earned).collect();
    let rows = card.dimensions.iter().zip(shown(&earned)).map(|(score, points)| {
        let mine = attempt.items().filter(|(item, _)| item.question.dimension == score.dimension);
        let answered = mine.filter(|(_, state)| state.mark().is_some()).count() as u32;
        let head = tag("th").set("scope", "row").child(dimension(scene, score.dimension));
        row(scene, head, points, score.items.len() as u32, answered)
    });
    let heads = [words.dimension_heading, words.points_heading, words.answered_heading];
    let heads = heads.map(|head| text("th", head).set("scope", "col"));
    let sum = text("th", words.sum_heading).set("scope", "row");
    let of = attempt.items().count() as u32;
    let sum = row(scene, sum, card.earned().hundredths(), of, attempt.answered());
    tag("table")
        .class("collate-points")
        .child(text("caption", words.points_title))
        .child(tag("thead").child(tag("tr").children(heads)))
        .child(tag("tbody").children(rows))
        .child(tag("tfoot").child(sum))
}

fn row(scene: &Scene, head: Tag, points: u32, of: u32, answered: u32) -> Tag {
    tag("tr")
        .child(head)
        .child(text("td", &(scene.all_words().of_points)(&scene.words.decimal(points), of)))
        .child(text("td", &answered.to_string()))
}

/// Hundredths that add up to the hundredths of the sum, each at most one off: the rounded running sum is split, and
/// not each number rounded by itself.
pub(crate) fn shown(earned: &[Points]) -> Vec<u32> {
    let (mut sum, mut before) = (Points::NONE, 0);
    let step = |points: &Points| {
        sum += *points;
        let now = sum.hundredths();
        now - std::mem::replace(&mut before, now)
    };
    earned.iter().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::shown;
    use crate::engine::scorecard::Points;

    #[test]
    fn what_is_shown_adds_up() {
        for thirds in [[1, 1, 1], [2, 2, 1], [1, 2, 2], [0, 0, 0], [7, 11, 5]] {
            let earned = thirds.map(|thirds| Points(thirds * 240));
            let sum: Points = earned.into_iter().sum();
            assert_eq!(shown(&earned).iter().sum::<u32>(), sum.hundredths());
            for (shown, exact) in shown(&earned).iter().zip(earned) {
                assert!(shown.abs_diff(exact.hundredths()) <= 1);
            }
        }
    }
}
