//! What the mastery estimate promises.

use collate::engine::attempt::Moment;
use collate::engine::bank::{ItemId, Kind, Level};
use collate::engine::dossier::Dimension;
use collate::engine::scorecard::{Answer, DimensionMastery, History, Mastery, MasteryLabel, Points, reference_items};
use proptest::prelude::*;

/// An answer to an item of its own, named by number.
pub(crate) fn answer(number: usize, dimension: Dimension, kind: Kind, right: u32, of: u32, one_in: u32) -> Answer {
    Answer {
        at: Moment(number as i64),
        item: ItemId(format!("item-{number}").into()),
        kind,
        dimension,
        articles: Vec::new(),
        right,
        of,
        one_in,
        points: Points::NONE,
        previous: None,
        certainty: None,
        hints: 0,
    }
}

/// The given number of answers to corroboration items with four options, the given number of them right.
fn answers(dimension: Dimension, items: usize, right: usize) -> Vec<Answer> {
    let first = 1000 * Dimension::ALL.iter().position(|other| *other == dimension).unwrap();
    (0..items)
        .map(|number| answer(first + number, dimension, Kind::Corroboration, u32::from(number < right), 1, 4))
        .collect()
}

fn mastery(answers: impl IntoIterator<Item = Answer>) -> Mastery {
    Mastery::new(&answers.into_iter().collect::<Vec<_>>().into())
}

fn goals(answers: impl IntoIterator<Item = Answer>) -> DimensionMastery {
    mastery(answers).dimensions[0].clone()
}

fn any_answer() -> impl Strategy<Value = (Dimension, Kind, u32, u32, u32)> {
    let parts = prop_oneof![Just(1_u32), 4_u32..=6].prop_flat_map(|of| (0..=of, Just(of)));
    (prop::sample::select(Dimension::ALL), prop::sample::select(Kind::ALL), parts, 2_u32..=60)
        .prop_map(|(dimension, kind, (right, of), one_in)| (dimension, kind, right, of, one_in))
}

fn any_answers() -> impl Strategy<Value = Vec<Answer>> {
    prop::collection::vec(any_answer(), 1..40).prop_map(|answers| {
        let named = |(number, (dimension, kind, right, of, one_in))| answer(number, dimension, kind, right, of, one_in);
        answers.into_iter().enumerate().map(named).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_answers_does_not_matter(
        (answers, shuffled) in any_answers().prop_flat_map(|answers| (Just(answers.clone()), Just(answers).prop_shuffle()))
    ) {
        prop_assert_eq!(mastery(answers.clone()), mastery(shuffled));
        // Neither does the moment of each, as long as every item is answered once.
        let turned = answers.into_iter().map(|answer| Answer { at: Moment(-answer.at.0), ..answer });
        let again = turned.clone().rev();
        prop_assert_eq!(mastery(turned), mastery(again));
    }

    #[test]
    fn a_better_answer_never_lowers_mastery(answers in any_answers(), which in any::<prop::sample::Index>()) {
        let which = which.index(answers.len());
        let mut better = answers.clone();
        better[which].right = better[which].of;
        let dimension = better[which].dimension;
        let of = |mastery: Mastery| mastery.dimensions.into_iter().find(|found| found.dimension == dimension).unwrap();
        let (before, after) = (of(mastery(answers)), of(mastery(better)));
        prop_assert!(after.mean >= before.mean - 1e-12);
        prop_assert!(after.mastered >= before.mastered - 1e-12);
        prop_assert!(after.low >= before.low && after.high >= before.high);
    }

    #[test]
    fn every_figure_is_a_share(answers in any_answers()) {
        for found in mastery(answers).dimensions {
            prop_assert!(0.0 < found.low && found.low <= found.high && found.high < 1.0);
            prop_assert!(0.0 < found.mean && found.mean < 1.0);
            prop_assert!((0.0..=1.0).contains(&found.mastered));
        }
    }
}

#[test]
fn the_reference_quiz_is_a_typical_quiz_of_24() {
    let count = |filter: &dyn Fn(Kind) -> bool| -> u32 {
        Kind::ALL.iter().copied().filter(|kind| filter(*kind)).map(reference_items).sum()
    };
    let all = count(&|_| true);
    assert_eq!(all, 24);
    assert!(2 * count(&|kind| kind.level() > Level::Remember) >= all);
    assert!(100 * count(&Kind::is_comparison) >= 35 * all);
    assert!(Kind::ALL.iter().all(|kind| reference_items(*kind) > 0));
    let tenths: i32 = Kind::ALL.iter().map(|kind| kind.difficulty_tenths() * reference_items(*kind) as i32).sum();
    assert_eq!(tenths, -21);
}

#[test]
fn without_answers_there_is_the_prior_and_no_claim() {
    let mastery = mastery([]);
    assert_eq!(mastery.dimensions.len(), Dimension::ALL.len());
    assert!(mastery.stronger.is_empty());
    for (found, dimension) in mastery.dimensions.iter().zip(Dimension::ALL) {
        assert_eq!((found.dimension, found.items, found.answers), (*dimension, 0, 0));
        assert_eq!(found.label, MasteryLabel::NotEnoughEvidence);
        // Ability is N(0, 1.2² + 0.6²), so 90 % of it lies within ±2.2, and the reference quiz is of difficulty −0.09.
        assert!((found.mean - 0.515).abs() < 0.005, "{found:?}");
        assert!((found.low - 0.13).abs() < 0.02 && (found.high - 0.89).abs() < 0.02, "{found:?}");
    }
}

#[test]
fn eight_items_are_the_least_to_say_anything() {
    assert_eq!(goals(answers(Dimension::Goals, 7, 7)).label, MasteryLabel::NotEnoughEvidence);
    assert_eq!(goals(answers(Dimension::Goals, 8, 8)).label, MasteryLabel::Developing);
    // Seven items, one of them again a day later, are still seven items.
    let mut again = answers(Dimension::Goals, 7, 7);
    again.push(Answer { at: Moment(History::REST), ..again[0].clone() });
    let found = goals(again);
    assert_eq!((found.items, found.answers), (7, 8));
    assert_eq!(found.label, MasteryLabel::NotEnoughEvidence);
}

#[test]
fn secure_is_for_those_who_know_nearly_everything() {
    assert_eq!(goals(answers(Dimension::Goals, 30, 30)).label, MasteryLabel::Secure);
    assert_eq!(goals(answers(Dimension::Goals, 30, 24)).label, MasteryLabel::Developing);
    assert_eq!(goals(answers(Dimension::Goals, 30, 8)).label, MasteryLabel::Developing);
}

#[test]
fn an_answer_the_same_day_does_not_count_again() {
    let once = answers(Dimension::Goals, 10, 5);
    let again = once.iter().map(|answer| Answer { at: Moment(answer.at.0 + 1000), right: 1, ..answer.clone() });
    assert_eq!(goals(once.clone().into_iter().chain(again)), goals(once));
}

#[test]
fn an_item_counts_once_whatever_its_number_of_rows() {
    let with_rows = |of| goals((0..10).map(|number| answer(number, Dimension::Goals, Kind::GoalsAll, of, of, 2)));
    assert_eq!(with_rows(4).mean, with_rows(6).mean);
}

#[test]
fn one_dimension_draws_the_others_along_less_than_itself() {
    let mastery = mastery(answers(Dimension::Goals, 20, 19));
    let [goals, costs, formats] = &mastery.dimensions[..] else { panic!("three dimensions") };
    assert!(goals.mean > costs.mean && costs.mean > 0.55);
    assert_eq!((costs.mean, costs.low, costs.high), (formats.mean, formats.low, formats.high));
    assert_eq!(costs.label, MasteryLabel::NotEnoughEvidence);
}

#[test]
fn stronger_is_said_only_where_it_is_likely() {
    let both = |right_goals, right_costs| {
        let all = [answers(Dimension::Goals, 30, right_goals), answers(Dimension::Costs, 30, right_costs)];
        mastery(all.concat()).stronger
    };
    assert!(both(24, 24).is_empty());
    assert!(both(24, 22).is_empty());
    let stronger = both(29, 12);
    let [found] = &stronger[..] else { panic!("{stronger:?}") };
    assert_eq!((found.dimension, found.than), (Dimension::Goals, Dimension::Costs));
    assert!(found.probability >= 0.90 && found.probability < 1.0);
}

#[test]
fn thousands_of_answers_that_pull_apart_stay_finite() {
    let all = [answers(Dimension::Goals, 900, 900), answers(Dimension::Costs, 900, 0)];
    let mastery = mastery(all.concat());
    // The own parts reach from −2 to 2 and no further, around one common part.
    assert!(mastery.dimensions[0].mean > 0.9 && mastery.dimensions[1].mean < 0.22, "{mastery:?}");
    assert!(mastery.stronger.iter().all(|found| (0.9..=1.0).contains(&found.probability)));
}

/// The same on every target: native and wasm must give these digits. They move only with the model.
#[test]
fn the_digits_are_fixed() {
    let all = [answers(Dimension::Goals, 12, 11), answers(Dimension::Costs, 9, 4)];
    let mastery = mastery(all.concat());
    let bits: Vec<_> =
        mastery.dimensions.iter().map(|found| (found.mean.to_bits(), found.mastered.to_bits())).collect();
    let expected = [
        (4605211394868936990, 4602337847459856333),
        (4603680355788406412, 4589426284087257863),
        (4604265055427191425, 4597903654944280246),
    ];
    assert_eq!(bits, expected);
}
