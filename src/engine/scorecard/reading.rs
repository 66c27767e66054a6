//! What to read next: the paragraphs that answers went wrong on.

use super::{History, Points};
use crate::engine::bank::{Candidate, Maker, make};
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::{Places, sorted_by_key};

/// A paragraph to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The article.
    pub article: ArticleRef,
    /// The number of the paragraph.
    pub paragraph: u32,
    /// How many questions rest on it that were not answered fully right the last time.
    pub missed: u32,
    /// What those questions asked about and this paragraph shows.
    pub statements: Vec<StatementRef>,
    /// What was missed, shared out among the paragraphs of each question.
    weight: u32,
}

/// So many questions are looked up, the last ones answered first: each has to be made again.
const LOOKED_UP: usize = 40;

/// The paragraphs that the learner should read next, at most `most`: those on which the questions rest whose last answer
/// was not fully right. First where most was missed; then in the order of the dossier.
///
/// `candidates` are all of the dossier. A question that it does not give any more points nowhere.
#[must_use]
pub fn reading(history: &History, maker: &Maker<'_>, candidates: &[Candidate], most: u32) -> Vec<Passage> {
    let missed = missed(history);
    if missed.is_empty() {
        return Vec::new();
    }
    let dossier = maker.knowledge.dossier;
    let mut passages: Vec<Passage> = Vec::new();
    for candidate in candidates {
        let id = candidate.id.id();
        let Some((_, lack)) = missed.iter().find(|(item, _)| *item == id.as_str()) else { continue };
        let Ok(item) = make(maker, candidate) else { continue };
        let claims = dossier.claims.iter().filter(|claim| item.key.claims.contains(&claim.id));
        let count: usize = claims.clone().map(|claim| claim.evidence.len()).sum();
        let mut told = Vec::new();
        for claim in claims {
            for paragraph in &claim.evidence {
                let is_it = |one: &Passage| (one.article, one.paragraph) == (claim.article, *paragraph);
                let place = match passages.iter().position(is_it) {
                    Some(place) => place,
                    None => {
                        let (article, paragraph) = (claim.article, *paragraph);
                        passages.push(Passage { article, paragraph, missed: 0, statements: Vec::new(), weight: 0 });
                        passages.len() - 1
                    }
                };
                let passage = &mut passages[place];
                passage.weight += lack.0 / count.max(1) as u32;
                // A question counts once for a paragraph that it needs twice.
                if !told.contains(&place) {
                    told.push(place);
                    passage.missed += 1;
                }
                if !passage.statements.contains(&claim.statement) {
                    passage.statements.push(claim.statement);
                }
            }
        }
    }
    let mut passages = sorted_by_key(passages, rank);
    passages.truncate(most as usize);
    passages
}

/// The lower, the sooner it should be read: by how many questions were missed, then by how much was, then by its place in
/// the dossier.
fn rank(passage: &Passage) -> u64 {
    let missed = u64::from(0xff - passage.missed.min(0xff));
    let weight = u64::from(0xff_ffff - passage.weight.min(0xff_ffff));
    let place = u64::from(passage.article.0.min(0xfff)) << 20 | u64::from(passage.paragraph.min(0xf_ffff));
    missed << 56 | weight << 32 | place
}

/// The items whose last answer was not fully right, with what was lacking; those answered last come first.
fn missed(history: &History) -> Vec<(&str, Points)> {
    let answers = history.answers();
    let keys: Vec<u64> = answers.iter().rev().map(|answer| hash_texts(0, &[answer.item.as_str()])).collect();
    let last = Places::new(&keys);
    let mut missed = Vec::new();
    for (place, answer) in (0_u32..).zip(answers.iter().rev()) {
        let same = |other: u32| answers[answers.len() - 1 - other as usize].item == answer.item;
        let is_last = last.first(keys[place as usize], same) == Some(place);
        if is_last && answer.right < answer.of {
            missed.push((answer.item.as_str(), Points::share((answer.of - answer.right) as i32, answer.of as i32)));
            if missed.len() == LOOKED_UP {
                break;
            }
        }
    }
    missed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::attempt::Moment;
    use crate::engine::bank::{Item, candidates};
    use crate::engine::dossier::{Dossier, read};
    use crate::engine::reasoning::Knowledge;
    use crate::engine::scorecard::Answer;
    use crate::engine::wording;

    fn with_maker<T>(run: impl FnOnce(&Dossier, &Maker<'_>) -> T) -> T {
        let dossier = read(crate::shipped::TEXT).expect("a dossier").dossier;
        let wording = wording::for_language(&dossier.language).expect("words");
        let knowledge = Knowledge::new(&dossier);
        run(&dossier, &Maker::new(&knowledge, wording, 3, 4))
    }

    /// The first items of the bank, some of every kind.
    fn items(maker: &Maker<'_>) -> Vec<Item> {
        candidates(maker.knowledge)
            .iter()
            .step_by(9)
            .filter_map(|candidate| make(maker, candidate).ok())
            .take(30)
            .collect()
    }

    fn answer(item: &Item, right: u32, at: i64) -> Answer {
        let question = &item.question;
        Answer {
            at: Moment(at),
            item: question.id.clone(),
            kind: question.kind,
            dimension: question.dimension,
            articles: question.articles.clone(),
            right,
            of: 2,
            one_in: 4,
            points: Points::share(right as i32, 2),
            previous: None,
            certainty: None,
            hints: 0,
        }
    }

    #[test]
    fn every_missed_question_points_at_the_evidence_of_its_claims_and_no_other_does() {
        with_maker(|dossier, maker| {
            for item in items(maker) {
                let passages = reading(&vec![answer(&item, 0, 1)].into(), maker, &candidates(maker.knowledge), 99);
                let mut expected: Vec<(ArticleRef, u32)> = Vec::new();
                for claim in dossier.claims.iter().filter(|claim| item.key.claims.contains(&claim.id)) {
                    expected.extend(claim.evidence.iter().map(|paragraph| (claim.article, *paragraph)));
                }
                let mut given: Vec<_> = passages.iter().map(|one| (one.article, one.paragraph)).collect();
                expected.sort_unstable();
                expected.dedup();
                given.sort_unstable();
                assert_eq!(given, expected, "{:?}", item.question.kind);
                assert!(!expected.is_empty());
                assert!(passages.iter().all(|one| one.missed == 1 && !one.statements.is_empty()));
                assert!(
                    reading(&vec![answer(&item, 2, 1)].into(), maker, &candidates(maker.knowledge), 99).is_empty(),
                    "what is known is not told"
                );
            }
        });
    }

    #[test]
    fn only_the_last_answer_to_a_question_counts() {
        with_maker(|_, maker| {
            let item = items(maker).swap_remove(0);
            let later_right = vec![answer(&item, 0, 1), answer(&item, 2, 2)];
            assert!(reading(&later_right.into(), maker, &candidates(maker.knowledge), 99).is_empty());
            let later_wrong = vec![answer(&item, 2, 1), answer(&item, 1, 2)];
            assert!(!reading(&later_wrong.into(), maker, &candidates(maker.knowledge), 99).is_empty());
        });
    }

    #[test]
    fn where_most_was_missed_comes_first_in_whatever_order_it_was_answered() {
        with_maker(|_, maker| {
            let items = items(maker);
            let given: Vec<_> = (0..).zip(&items).map(|(at, item)| answer(item, (at % 2) as u32, at)).collect();
            let all = reading(&given.clone().into(), maker, &candidates(maker.knowledge), 99);
            assert!(all.windows(2).all(|pair| (pair[0].missed, pair[0].weight) >= (pair[1].missed, pair[1].weight)));
            assert_eq!(
                reading(&given.into_iter().rev().collect::<Vec<_>>().into(), maker, &candidates(maker.knowledge), 5),
                all[..5]
            );
            assert!(all.iter().any(|one| one.missed > 1));
        });
    }

    #[test]
    fn answers_to_questions_that_are_gone_point_nowhere() {
        with_maker(|_, maker| {
            let mut gone = answer(&items(maker)[0], 0, 1);
            gone.item = crate::engine::bank::ItemId("gone".into());
            assert!(reading(&vec![gone].into(), maker, &candidates(maker.knowledge), 9).is_empty());
        });
    }
}
