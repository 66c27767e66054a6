//! The points of a quiz for each dimension, with how many questions stand behind them.

use yew::prelude::*;

use crate::engine::attempt::Attempt;
use crate::engine::scorecard::{Points, Scorecard};
use crate::ui::components::dimension::dimension;
use crate::ui::scene::Scene;
use crate::ui::strings::decimal;

/// The points of an attempt.
pub fn points_table(scene: &Scene, attempt: &Attempt) -> Html {
    let words = scene.words;
    let card = Scorecard::new(attempt);
    let earned: Vec<Points> = card.dimensions.iter().map(|score| score.earned).collect();
    let rows = card.dimensions.iter().zip(shown(&earned)).map(|(score, points)| {
        let mine = attempt.items().filter(|(item, _)| item.question.dimension == score.dimension);
        let answered = mine.filter(|(_, state)| state.mark().is_some()).count();
        html! {
            <tr key={score.dimension.word()}>
                <th scope="row">{ dimension(scene, score.dimension) }</th>
                <td>{ (words.of_points)(&decimal(points), score.items.len() as u32) }</td>
                <td>{ answered }</td>
            </tr>
        }
    });
    let of = attempt.items().count() as u32;
    html! {
        <table class="collate-points">
            <caption>{ words.points_title }</caption>
            <thead>
                <tr>
                    <th scope="col">{ words.dimension_heading }</th>
                    <th scope="col">{ words.points_heading }</th>
                    <th scope="col">{ words.answered_heading }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
            <tfoot>
                <tr>
                    <th scope="row">{ words.sum_heading }</th>
                    <td>{ (words.of_points)(&decimal(card.earned().hundredths()), of) }</td>
                    <td>{ attempt.answered() }</td>
                </tr>
            </tfoot>
        </table>
    }
}

/// Hundredths that add up to the hundredths of the sum, each at most one off: the rounded running sum is split, and
/// not each number rounded by itself.
fn shown(earned: &[Points]) -> Vec<u32> {
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
