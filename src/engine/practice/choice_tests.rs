use super::*;
use crate::engine::attempt::Moment;
use crate::engine::dossier::read;
use crate::engine::memory::Certainty;
use crate::engine::practice::{Now, Reviews};
use crate::engine::reasoning::Knowledge;
use crate::engine::scorecard::{Answer, History, Points};
use crate::engine::wording;

const DAY: i64 = 24 * 60 * 60 * 1000;

fn dossier() -> Dossier {
    read(crate::shipped::TEXT).expect("a dossier").dossier
}

/// The answer on a candidate's item, right or wrong.
fn answer(candidate: &Candidate, at: i64, is_right: bool, certainty: Option<Certainty>) -> Answer {
    Answer {
        at: Moment(at),
        item: candidate.id.id(),
        kind: candidate.kind,
        dimension: candidate.dimension,
        articles: Vec::new(),
        right: u32::from(is_right),
        of: 1,
        one_in: 3,
        points: if is_right { Points::ITEM } else { Points::NONE },
        previous: None,
        certainty,
        hints: 0,
    }
}

/// Asks so many items in a row, without answering, on the morning of a day.
fn session(knowledge: &Knowledge<'_>, history: &History, day: i64, wish: &Wish, count: usize) -> Vec<Next> {
    let pool = Pool::new(knowledge);
    let maker = Maker::new(knowledge, wording::for_language("en").expect("English"), 5, 3);
    let now = Now { at: Moment(day * DAY + DAY / 3), zone: 0 };
    let schedule = Schedule::new((knowledge, &pool), (history, &Reviews::default()), now, 0.9);
    let mastery = Mastery::new(history);
    let mut asked: Vec<Next> = Vec::new();
    while asked.len() < count {
        let session: Vec<Item> = asked.iter().map(|next| next.item.clone()).collect();
        let asking = Asking { pool: &pool, schedule: &schedule, mastery: &mastery, history, session: &session, wish };
        let Some(next) = asking.next(&maker) else { break };
        asked.push(next);
    }
    asked
}

#[test]
fn the_first_item_of_all_is_new_inside_the_band_and_the_first_by_id_of_the_best() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let history = History::default();
    let first = session(&knowledge, &history, 100, &Wish::default(), 1).remove(0);
    assert_eq!(first.why, Why::New);
    // The rule again, written from the design.
    let maker = Maker::new(&knowledge, wording::for_language("en").expect("English"), 5, 3);
    let pool = Pool::new(&knowledge);
    let mastery = Mastery::new(&history);
    let mut rated = Vec::new();
    for (candidate, _) in pool.all() {
        let known = &mastery.dimensions[candidate.dimension as usize];
        let c = 1.0 / f64::from(usual_one_in(candidate, 3));
        let b = f64::from(candidate.kind.difficulty_tenths()) / 10.0;
        let p = c + (1.0 - c - 0.02) / (1.0 + libm::exp(b - known.ability));
        let net = (p - c) / (1.0 - c);
        let i = net * net * (1.0 - p) / p;
        rated.push((p, i, known.mean, candidate.id.id(), candidate));
    }
    let most = rated.iter().map(|entry| entry.1).fold(0.0, f64::max);
    let mut scored: Vec<_> = rated
        .into_iter()
        .filter(|entry| (0.6..=0.9).contains(&entry.0))
        .map(|(_, i, mean, id, candidate)| (0.3 + 0.2 * (1.0 - mean) + 0.5 * i / most, id, candidate))
        .collect();
    scored.sort_by(|one, other| {
        let is_tie = (one.0 - other.0).abs() < 1e-12;
        if is_tie { one.1.cmp(&other.1) } else { other.0.total_cmp(&one.0) }
    });
    let best = scored.iter().find_map(|(_, id, candidate)| make(&maker, candidate).ok().map(|_| id));
    assert_eq!(Some(&first.item.question.id), best);
}

#[test]
fn no_claim_comes_back_within_five_and_no_item_within_a_session() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let asked = session(&knowledge, &History::default(), 100, &Wish::default(), 40);
    assert_eq!(asked.len(), 40);
    let pool = Pool::new(&knowledge);
    for (place, next) in asked.iter().enumerate() {
        let earlier = &asked[..place];
        let claims = pool.claims(&next.item.question.id);
        let last: Vec<_> = earlier.iter().rev().flat_map(|next| pool.claims(&next.item.question.id)).take(5).collect();
        assert!(claims.iter().all(|claim| !last.contains(&claim)), "{place}");
        assert!(earlier.iter().all(|other| other.item.question.id != next.item.question.id));
        let traces = Traces::new(&dossier, &next.item);
        assert!(earlier.iter().all(|other| !Traces::new(&dossier, &other.item).tells_what_answers(&traces)));
    }
    let kinds: Vec<Kind> = asked.iter().map(|next| next.item.question.kind).collect();
    assert!(kinds.windows(2).all(|pair| pair[0] != pair[1]), "{kinds:?}");
}

#[test]
fn what_is_due_comes_first_and_a_sure_mistake_comes_back_the_same_day() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let pool = Pool::new(&knowledge);
    let (candidate, claims) = pool.all().find(|(candidate, _)| candidate.kind == Kind::Figure).expect("a figure");
    let right = History::from(vec![answer(candidate, 100 * DAY, true, None)]);
    let next = session(&knowledge, &right, 100, &Wish::default(), 1).remove(0);
    assert!(!matches!(next.why, Why::Due(_)), "nothing is due on the day itself");
    let next = session(&knowledge, &right, 107, &Wish::default(), 1).remove(0);
    assert_eq!(next.why, Why::Due(5), "after two days it was due");
    assert!(pool.claims(&next.item.question.id).iter().any(|claim| claims.contains(claim)));
    let others = pool.all().filter(|(_, other)| other.iter().any(|claim| claims.contains(claim))).count();
    assert!(others == 1 || next.item.question.id != candidate.id.id(), "another question on the claim");
    let sure = History::from(vec![answer(candidate, 100 * DAY + 1, false, Some(Certainty::High))]);
    let next = session(&knowledge, &sure, 100, &Wish::default(), 1).remove(0);
    assert_eq!(next.why, Why::ComesBack);
    let unsure = History::from(vec![answer(candidate, 100 * DAY + 1, false, Some(Certainty::Low))]);
    assert_ne!(session(&knowledge, &unsure, 100, &Wish::default(), 1).remove(0).why, Why::ComesBack);
}

#[test]
fn outside_the_band_the_nearest_is_asked() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let pool = Pool::new(&knowledge);
    // Somebody who gets everything wrong: no item is inside the band, and the easiest are nearest to it.
    let answers = pool.all().take(120).map(|(candidate, _)| answer(candidate, 100 * DAY, false, None));
    let history = History::from(answers.collect::<Vec<_>>());
    let mastery = Mastery::new(&history);
    let known = &mastery.dimensions[Dimension::Goals as usize];
    assert!(chance_and_information(known.ability, Kind::GoalNamed, 3).0 < BAND.0);
    let wish = Wish { dimensions: vec![Dimension::Goals], articles: Vec::new() };
    let asked = session(&knowledge, &history, 100, &wish, 1);
    assert_eq!(asked[0].item.question.dimension, Dimension::Goals);
    let chance = |kind, one_in| chance_and_information(known.ability, kind, one_in).0;
    let asked_chance = pool.candidate(&asked[0].item.question.id).map(|one| chance(one.kind, usual_one_in(one, 3)));
    let highest = pool
        .all()
        .filter(|(candidate, _)| candidate.dimension == Dimension::Goals)
        .map(|(candidate, _)| chance(candidate.kind, usual_one_in(candidate, 3)))
        .fold(0.0, f64::max);
    assert_eq!(asked_chance, Some(highest));
}

#[test]
fn a_wish_is_kept_to_and_ends() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let one = dossier.articles[0].id.clone();
    let wish = Wish { dimensions: vec![Dimension::Costs], articles: vec![one.clone()] };
    let asked = session(&knowledge, &History::default(), 100, &wish, 500);
    assert!(!asked.is_empty() && asked.len() < 200, "{}", asked.len());
    for next in &asked {
        assert_eq!(next.item.question.dimension, Dimension::Costs);
        assert_eq!(next.item.question.articles, std::slice::from_ref(&one));
    }
}

/// A session of somebody who answers each question before the next one is chosen, all right or all wrong.
fn answered_session(knowledge: &Knowledge<'_>, is_right: bool, count: i64) -> Vec<Item> {
    let pool = Pool::new(knowledge);
    let maker = Maker::new(knowledge, wording::for_language("en").expect("English"), 5, 3);
    let (mut answers, mut session) = (Vec::new(), Vec::new());
    for minute in 0..count {
        let history = History::from(answers.clone());
        let now = Now { at: Moment(100 * DAY + minute), zone: 0 };
        let schedule = Schedule::new((knowledge, &pool), (&history, &Reviews::default()), now, 0.9);
        let (mastery, wish) = (Mastery::new(&history), Wish::default());
        let (pool, history, schedule) = (&pool, &history, &schedule);
        let asking = Asking { pool, schedule, mastery: &mastery, history, session: &session, wish: &wish };
        let next = asking.next(&maker).expect("there is more to ask");
        let candidate = pool.candidate(&next.item.question.id).expect("a candidate");
        answers.push(answer(candidate, now.at.0, is_right, None));
        session.push(next.item);
    }
    session
}

#[test]
fn no_dimension_is_more_than_half_of_six_items_in_a_row_and_none_is_missing() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    for is_right in [true, false] {
        let session = answered_session(&knowledge, is_right, 30);
        let dimensions: Vec<Dimension> = session.iter().map(|item| item.question.dimension).collect();
        for six in dimensions.windows(6) {
            for one in &dossier.dimensions {
                let count = six.iter().filter(|other| *other == one).count();
                assert!((1..=3).contains(&count), "{six:?}");
            }
        }
        let first: Vec<_> = dossier.dimensions.iter().filter(|one| dimensions[..3].contains(one)).collect();
        assert_eq!(first.len(), 3, "the first three are mixed too: {dimensions:?}");
    }
}

#[test]
fn no_item_rests_on_a_claim_that_the_last_ten_told() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    for is_right in [true, false] {
        let session = answered_session(&knowledge, is_right, 30);
        for (place, item) in session.iter().enumerate() {
            for told in session[..place].iter().rev().take(10) {
                let shared = item.key.claims.iter().find(|claim| told.key.claims.contains(claim));
                assert_eq!(shared, None, "{} and then {}", told.question.stem, item.question.stem);
            }
        }
    }
}
