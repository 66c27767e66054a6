use super::*;
use crate::engine::bank::Candidate;
use crate::engine::dossier::{Dossier, read};
use crate::engine::memory::{RETENTION, replay};
use crate::engine::practice::Review;
use crate::engine::scorecard::{Answer, Points};

const DAY: i64 = 24 * 60 * 60 * 1000;

fn dossier() -> Dossier {
    read(crate::shipped::TEXT).expect("a dossier").dossier
}

fn answer(candidate: &Candidate, day: i64, points: u32, certainty: Option<Certainty>) -> Answer {
    Answer {
        at: Moment(day * DAY),
        item: candidate.id.id(),
        kind: candidate.kind,
        dimension: candidate.dimension,
        articles: Vec::new(),
        right: u32::from(points == 720),
        of: 1,
        one_in: 3,
        points: Points(points),
        previous: None,
        certainty,
        hints: 0,
    }
}

fn on_day(day: i64) -> Now {
    Now { at: Moment(day * DAY + 5), zone: 0 }
}

#[test]
fn every_claim_of_an_item_is_reviewed_with_the_grade_of_its_answer() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let pool = Pool::new(&knowledge);
    let (candidate, claims) = pool.all().find(|(_, claims)| claims.len() > 1).expect("several claims");
    let sure = Some(Certainty::High);
    let history = History::from(vec![
        answer(candidate, 100, 720, None),
        answer(candidate, 102, 720, sure),
        answer(candidate, 110, 0, None),
        answer(candidate, 112, 720, sure),
        answer(candidate, 115, 360, sure),
    ]);
    let schedule = Schedule::new((&knowledge, &pool), (&history, &Reviews::default()), on_day(116), RETENTION);
    // Easy only where neither of the last two reviews was wrong.
    let grades = [Grade::Good, Grade::Easy, Grade::Again, Grade::Good, Grade::Hard];
    let expected = replay([100, 102, 110, 112, 115].into_iter().zip(grades));
    for claim in claims {
        assert_eq!(schedule.card(*claim).map(|card| card.state), expected);
    }
    assert_eq!(schedule.reviewed(), claims.len() as u32);
}

#[test]
fn what_is_due_is_listed_the_longest_overdue_first_and_the_forecast_counts_it_today() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let pool = Pool::new(&knowledge);
    let mut single = Vec::new();
    for (candidate, claims) in pool.all() {
        if let [only] = claims
            && single.iter().all(|(_, claim)| claim != only)
        {
            single.push((candidate, *only));
        }
    }
    let [(first, early), (second, late), (third, later), ..] = single[..] else { panic!("too few") };
    let history = History::from(vec![
        answer(second, 101, 720, None),
        answer(first, 100, 720, None),
        answer(third, 104, 720, None),
    ]);
    let schedule = Schedule::new((&knowledge, &pool), (&history, &Reviews::default()), on_day(104), RETENTION);
    // A first good answer gives 2.3 days of stability, and so an interval of two days.
    assert_eq!(schedule.due(), [early, late]);
    assert_eq!((schedule.overdue(early), schedule.overdue(late), schedule.overdue(later)), (Some(2), Some(1), None));
    let forecast = schedule.forecast();
    assert_eq!((forecast[0], forecast[2], forecast.iter().sum::<u32>()), (2, 1, 3));
    let strict = Schedule::new((&knowledge, &pool), (&history, &Reviews::default()), on_day(104), 0.97);
    let lax = Schedule::new((&knowledge, &pool), (&history, &Reviews::default()), on_day(104), 0.80);
    assert!(strict.due().len() >= schedule.due().len() && schedule.due().len() >= lax.due().len());
    assert!(schedule.mean_recall().is_some_and(|recall| (0.8..1.0).contains(&recall)));
    let empty = (History::default(), Reviews::default());
    let empty = Schedule::new((&knowledge, &pool), (&empty.0, &empty.1), on_day(104), RETENTION);
    assert_eq!((empty.mean_recall(), empty.due().len(), empty.forecast()), (None, 0, [0; FORECAST]));
}

#[test]
fn a_flashcard_reviews_the_claims_on_its_statement_in_order_of_time_with_answers() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let pool = Pool::new(&knowledge);
    let (candidate, claims) = pool.all().find(|(_, claims)| claims.len() == 1).expect("one claim");
    let statement = dossier[claims[0]].statement;
    let mut reviews = Reviews::default();
    let review = |day: i64, grade| Review { at: Moment(day * DAY), statement: dossier[statement].id.clone(), grade };
    reviews.add(review(99, Grade::Hard));
    reviews.add(review(103, Grade::Easy));
    let history = History::from(vec![answer(candidate, 101, 720, None)]);
    let schedule = Schedule::new((&knowledge, &pool), (&history, &reviews), on_day(104), RETENTION);
    let expected = replay([(99, Grade::Hard), (101, Grade::Good), (103, Grade::Easy)]);
    assert_eq!(schedule.card(claims[0]).map(|card| card.state), expected);
    let after = Grade::ALL.map(|grade| schedule.after(&knowledge, statement, grade));
    assert!(after.windows(2).all(|pair| pair[0] <= pair[1]), "{after:?}");
}

#[test]
fn the_next_flashcard_is_due_or_else_new() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let pool = Pool::new(&knowledge);
    let mut reviews = Reviews::default();
    let statement = dossier.statement_refs().filter(|one| !knowledge.cells.claims_on(*one).is_empty()).nth(7);
    let statement = statement.expect("a statement");
    reviews.add(Review { at: Moment(100 * DAY), statement: dossier[statement].id.clone(), grade: Grade::Again });
    let on = |day| Schedule::new((&knowledge, &pool), (&History::default(), &reviews), on_day(day), RETENTION);
    assert_eq!(on(101).next_card(&knowledge, |_| true), Some(statement));
    let first = dossier.statement_refs().find(|one| !knowledge.cells.claims_on(*one).is_empty());
    assert_eq!(on(100).next_card(&knowledge, |_| true), first);
    assert_eq!(on(101).next_card(&knowledge, |_| false), None);
}

#[test]
fn what_was_not_known_at_all_comes_back_the_same_day_until_it_is_known() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let pool = Pool::new(&knowledge);
    let mut reviews = Reviews::default();
    let mut graded = Vec::new();
    let mut lay = |wanted: &dyn Fn(StatementRef) -> bool, grade| {
        let at = Moment(100 * DAY + graded.len() as i64);
        let done = (&History::default(), &reviews);
        let schedule = Schedule::new((&knowledge, &pool), done, Now { at, zone: 0 }, RETENTION);
        let statement = schedule.next_card(&knowledge, wanted)?;
        assert_eq!(schedule.after(&knowledge, statement, Grade::Again), 0);
        reviews.add(Review { at, statement: dossier[statement].id.clone(), grade });
        graded.push(statement);
        Some(statement)
    };
    let first = lay(&|_| true, Grade::Again).expect("a card");
    let between: Vec<_> = (0..3).map(|_| lay(&|_| true, Grade::Good).expect("a card")).collect();
    assert!(!between.contains(&first), "three others come before it");
    assert_eq!(lay(&|_| true, Grade::Again), Some(first), "and again where it is still not known");
    // At the end of all cards there is nothing to wait for.
    let none_new = |statement| statement == first || between.contains(&statement);
    assert_eq!(lay(&none_new, Grade::Hard), Some(first));
    assert_eq!(lay(&none_new, Grade::Good), None, "once it was known, it is done for today");
}

#[test]
fn days_begin_at_midnight_where_the_learner_is() {
    let now = |minutes: i64, zone| Now { at: Moment(minutes * 60_000), zone }.today();
    assert_eq!((now(-1, 0), now(0, 0), now(24 * 60 - 1, 0)), (-1, 0, 0));
    assert_eq!((now(23 * 60, 60), now(0, -60)), (1, -1));
}
