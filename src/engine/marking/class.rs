//! What several receipts are to each other: the same one twice, the same one under another name, attempts of one learner.

use super::{Finding, Row};
use crate::engine::assignment::Counts;
use crate::engine::hashing::hash_texts;
use crate::engine::letter_case::lowered;
use crate::engine::ordering::permutation;

/// What a row is among the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether it is the attempt of its learner that counts.
    pub counts: bool,
    /// The place of the first row of which this is a copy, with the same name.
    pub copy_of: Option<u32>,
    /// The place of the first row with the same answers at the same moments under another name.
    pub shared_with: Option<u32>,
    /// Whether another row claims the same attempt under the same name, begun at another moment.
    pub is_claimed_twice: bool,
}

/// Whose a row is: the name in whatever case. Who gave none is told from others by when the attempt was begun, or else by
/// what was answered: no name that somebody typed looks like that.
fn owner(row: &Row) -> String {
    match (row.learner.as_str(), row.begun) {
        ("", Some(begun)) => format!("\0{}/{}", begun.0, row.seed),
        ("", None) => format!("\0{}", row.run),
        // The sigma at the end of a word is no letter of its own.
        (name, _) => lowered(name).replace('ς', "σ"),
    }
}

/// What each row is among the others. Learners are told apart by name, in whatever case. Of one learner's attempts at one
/// assignment that one counts which `counts` says; copies and attempts beyond the limit do not.
#[must_use]
pub fn settle(rows: &[Row], counts: impl Fn(&Row) -> Counts) -> Vec<Standing> {
    let names: Vec<String> = rows.iter().map(owner).collect();
    let mut standings = vec![Standing::default(); rows.len()];
    let runs: Vec<u64> = rows.iter().map(|row| row.run).collect();
    // Rows of one run stand together, in the order in which they came. Where nothing was answered, nothing was copied.
    let mut first: Option<usize> = None;
    for place in permutation(&runs) {
        let here = place as usize;
        if rows[here].answered == 0 {
            continue;
        }
        match first.filter(|first| runs[*first] == runs[here]) {
            None => first = Some(here),
            Some(original) if names[original] == names[here] => standings[here].copy_of = Some(original as u32),
            Some(original) => {
                standings[here].shared_with = Some(original as u32);
                // Nobody knows which of the two came first.
                standings[original].shared_with.get_or_insert(place);
            }
        }
    }
    let learners: Vec<u64> =
        rows.iter().zip(&names).map(|(row, name)| hash_texts(0, &[name, &row.assignment])).collect();
    let attempts: Vec<u64> =
        rows.iter().zip(&learners).map(|(row, learner)| learner ^ u64::from(row.attempt)).collect();
    for claims in permutation(&attempts).chunk_by(|one, other| attempts[*one as usize] == attempts[*other as usize]) {
        let begun = |place: &u32| rows[*place as usize].begun;
        let first = claims.iter().find_map(begun);
        if claims.iter().filter_map(begun).any(|begun| Some(begun) != first) {
            let known = claims.iter().filter(|place| begun(place).is_some());
            known.for_each(|place| standings[*place as usize].is_claimed_twice = true);
        }
    }
    let mut best: Option<usize> = None;
    let is_out = |row: &Row| row.findings.iter().any(|finding| matches!(finding, Finding::TooManyAttempts { .. }));
    for place in permutation(&learners) {
        let here = place as usize;
        if standings[here].copy_of.is_some() || is_out(&rows[here]) {
            continue;
        }
        let known = best.filter(|best| {
            learners[*best] == learners[here]
                && names[*best] == names[here]
                && rows[*best].assignment == rows[here].assignment
        });
        match known {
            Some(known) if !is_preferred(&rows[here], &rows[known], counts(&rows[here])) => {}
            Some(known) => {
                standings[known].counts = false;
                standings[here].counts = true;
                best = Some(here);
            }
            None => {
                standings[here].counts = true;
                best = Some(here);
            }
        }
    }
    standings
}

/// Whether one attempt counts rather than another. Of one attempt that was handed in more than once, the one that was further
/// on does, whichever attempt counts.
fn is_preferred(row: &Row, than: &Row, counts: Counts) -> bool {
    if row.begun.is_some() && (row.begun, row.seed, row.attempt) == (than.begun, than.seed, than.attempt) {
        return (row.answered, row.handed_in) > (than.answered, than.handed_in);
    }
    let order = |row: &Row| (row.attempt, row.handed_in);
    match counts {
        Counts::First => order(row) < order(than),
        Counts::Last => order(row) > order(than),
        Counts::Best => row.earned() > than.earned() || row.earned() == than.earned() && order(row) < order(than),
    }
}
