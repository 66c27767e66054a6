//! Rule 24: no text is nearly always right, and none nearly always wrong.

use std::collections::BTreeMap;

use super::guess::Guess;
use super::{Draft, Measure};

/// How often a text must be offered to be judged.
const USES: usize = 20;
/// The least and the greatest share of its uses in which it is right.
const SHARES: (f64, f64) = (0.1, 0.6);

pub(super) fn drafts(guesses: &[Guess<'_>]) -> Vec<Draft> {
    let mut uses: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for guess in guesses {
        for (place, look) in guess.options.iter().enumerate() {
            let (offered, right) = uses.entry(&look.normed).or_default();
            *offered += 1;
            *right += usize::from(place == guess.key);
        }
    }
    let often = uses.into_iter().filter(|(_, (offered, _))| *offered >= USES);
    often
        .flat_map(|(text, (items, hits))| {
            let draft = move |how: &str, measure| Draft {
                rule: 24,
                name: format!("“{text}” right in at {how} of its uses"),
                kind: None,
                items,
                found: hits as f64 / items as f64,
                measure,
            };
            [
                draft("least 10 %", Measure::AtLeast { hits, share: SHARES.0 }),
                draft("most 60 %", Measure::AtMost { hits, share: SHARES.1 }),
            ]
        })
        .collect()
}
