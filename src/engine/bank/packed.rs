//! What could be asked as few bytes: how that of the shipped dossier is embedded, so that nobody waits until it is found.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | `VERSION` |
//! | 8 | the hash of the dossier that it belongs to, lowest byte first |
//! | … | numbers as in a packed dossier: how many candidates, then of all of them the kinds, the dimensions, the articles, the targets, and at last the ids, five bytes each |

use super::candidate::{Articles, Candidate, Target};
use super::item::{IdSeed, Kind};
use crate::engine::dossier::Dossier;
use crate::engine::dossier::packed::{Field, Source, Writer};

const VERSION: u8 = 1;

/// Packs the candidates of a dossier.
#[must_use]
pub fn pack(dossier: &Dossier, candidates: &[Candidate]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.number(candidates.len() as u64);
    candidates.iter().for_each(|candidate| candidate.kind.pack(&mut writer));
    candidates.iter().for_each(|candidate| candidate.dimension.pack(&mut writer));
    candidates.iter().for_each(|candidate| candidate.articles.pack(&mut writer));
    candidates.iter().for_each(|candidate| candidate.target.pack(&mut writer));
    for candidate in candidates {
        writer.bytes(&candidate.id.digits());
    }
    writer.finish(VERSION, dossier.hash)
}

/// Unpacks the candidates of a dossier. Nothing where they are not whole, or not those of this dossier.
#[must_use]
pub fn unpack(dossier: &Dossier, bytes: &[u8]) -> Option<Vec<Candidate>> {
    let (_, mut source) = Source::new(bytes, VERSION).filter(|(hash, _)| *hash == dossier.hash)?;
    source.refer_to(dossier);
    let count = source.length();
    let kinds = source.times(count);
    let dimensions = source.times(count);
    let articles = source.times(count);
    let targets = source.times(count);
    let mut candidates = Vec::with_capacity(count);
    for (((kind, dimension), articles), target) in kinds.into_iter().zip(dimensions).zip(articles).zip(targets) {
        let id = IdSeed::from_digits(kind, source.bytes());
        candidates.push(Candidate { id, kind, dimension, articles, target });
    }
    let names_a_link = |candidate: &Candidate| match candidate.target {
        Target::Link(place) => (place as usize) < dossier.links.len(),
        _ => true,
    };
    (source.is_spent() && candidates.iter().all(names_a_link)).then_some(candidates)
}

impl Field for Kind {
    fn pack(&self, writer: &mut Writer) {
        writer.number(*self as u64);
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        Self::ALL[source.below(Self::ALL.len() as u64) as usize]
    }
}

impl Field for Articles {
    fn pack(&self, writer: &mut Writer) {
        self.to_vec().pack(writer);
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        Self::new(&Vec::unpack(source))
    }
}

macro_rules! variants {
    ($count:literal: $($number:literal $variant:ident { $($place:tt: $field:ident),+ })+) => {
        impl Field for Target {
            fn pack(&self, writer: &mut Writer) {
                match self {
                    $(Self::$variant { $($place: $field),+ } => {
                        writer.number($number);
                        $($field.pack(writer);)+
                    })+
                }
            }

            fn unpack(source: &mut Source<'_>) -> Self {
                match source.below($count) {
                    $($number => Self::$variant { $($place: Field::unpack(source)),+ },)+
                    _ => { source.spoil(); Self::Link(0) }
                }
            }
        }
    };
}

variants! { 20:
    0 Date { 0: claim, 1: event }
    1 Voice { 0: claim }
    2 Goal { 0: article, 1: goal, 2: claim }
    3 Article { 0: article, 1: statement }
    4 ArticleOfEach { 0: pairs }
    5 InBoth { 0: one, 1: other, 2: statement }
    6 Positions { 0: statement }
    7 Figure { 0: claim }
    8 Goals { 0: article, 1: actor, 2: goals }
    9 CostClasses { 0: article, 1: costs }
    10 Participants { 0: article, 1: format, 2: role, 3: rows }
    11 Order { 0: events }
    12 Paragraph { 0: claim, 1: paragraph }
    13 Status { 0: article, 1: statement }
    14 Difference { 0: one, 1: other, 2: point, 3: is_shown }
    15 KindOfDifference { 0: one, 1: other }
    16 Extreme { claim: claim, highest: highest, is_across: is_across }
    17 Link { 0: place }
    18 InBothShown { 0: one, 1: other, 2: statement }
    19 Change { 0: point, 1: earlier, 2: later }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::bank::{Maker, candidates, make};
    use crate::engine::dossier::read;
    use crate::engine::reasoning::Knowledge;
    use crate::engine::wording;
    use crate::shipped;

    const NORWICK: &str = include_str!("../../../tests/support/sample.json");

    fn dossier(text: &str) -> Dossier {
        read(text).expect("a sound dossier").dossier
    }

    /// All that a quiz learns of candidates before it makes them.
    fn told(dossier: &Dossier, candidates: &[Candidate]) -> Vec<String> {
        let told = |candidate: &Candidate| {
            let Candidate { id, kind, dimension, articles, target } = candidate;
            format!(
                "{:?} {kind:?} {dimension:?} {:?} {target:?} {:?}",
                id.id(),
                &articles[..],
                candidate.asked(dossier)
            )
        };
        candidates.iter().map(told).collect()
    }

    #[test]
    fn what_was_packed_comes_back() {
        for text in [shipped::TEXT, NORWICK] {
            let dossier = dossier(text);
            let found = candidates(&Knowledge::new(&dossier));
            let back = unpack(&dossier, &pack(&dossier, &found)).expect("candidates");
            assert!(!back.is_empty() && told(&dossier, &back) == told(&dossier, &found), "{}", dossier.id);
        }
    }

    #[test]
    fn the_candidates_of_another_dossier_are_refused() {
        let [own, other] = [shipped::TEXT, NORWICK].map(dossier);
        assert!(unpack(&other, &pack(&own, &candidates(&Knowledge::new(&own)))).is_none());
    }

    #[test]
    fn no_part_of_it_is_taken_for_the_whole() {
        let dossier = dossier(NORWICK);
        let bytes = pack(&dossier, &candidates(&Knowledge::new(&dossier)));
        for length in 0..bytes.len() {
            assert!(unpack(&dossier, &bytes[..length]).is_none(), "{length}");
        }
        assert!(unpack(&dossier, &[&bytes[..], &[0]].concat()).is_none());
        assert!(unpack(&dossier, &[&[VERSION + 1], &bytes[1..]].concat()).is_none());
    }

    #[test]
    fn no_changed_byte_makes_asking_panic() {
        let dossier = dossier(NORWICK);
        let knowledge = Knowledge::new(&dossier);
        let maker = Maker::new(&knowledge, wording::for_language("en").expect("English"), 0, 4);
        let bytes = pack(&dossier, &candidates(&knowledge));
        let mut refused = 0;
        for place in 9..bytes.len() {
            for change in [1, 2, 64, 255] {
                let mut changed = bytes.clone();
                changed[place] ^= change;
                let Some(candidates) = unpack(&dossier, &changed) else {
                    refused += 1;
                    continue;
                };
                candidates.iter().for_each(|candidate| drop(make(&maker, candidate)));
            }
        }
        assert!(refused > 0);
    }
}
