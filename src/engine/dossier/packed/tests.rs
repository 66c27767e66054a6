use super::*;
use crate::engine::dossier::read;
use crate::shipped;

const SAMPLE: &str = include_str!("../../../../questions/sample.json");
const NORWICK: &str = include_str!("../../../../tests/support/sample.json");

fn dossier(text: &str) -> Dossier {
    read(text).expect("a sound dossier").dossier
}

/// The sample with everything that can be left out.
fn full() -> Dossier {
    let note = r#""notes": [{"text": "odd"}, {"article": "note", "paragraph": 4294967295, "text": "¶"}], "points": [
        {"id": "p", "question": "whether", "dimension": "goals", "exclusive": false, "compatible": [["c", "a"]],
         "values": [{"id": "a", "text": "yes", "statement": "goal-trade"}, {"id": "b", "text": "no", "statement":
         "goal-storms"}, {"id": "c", "text": "so", "statement": "goal-trade"}]}],
        "complete": [{"article": "note", "of": "participants", "format": "round", "role": "host"},
         {"article": "note", "of": "figures", "unit": "boats", "scope": "lost boats"},
         {"article": "note", "of": "links", "goal": "goal-trade"}, {"article": "note", "of": "dates", "event": "first-round"}],"#;
    let text = SAMPLE.replace(r#""points": [],"#, note).replace(
        r#""stance": "denies","#,
        r#""stance": "denies", "hedge": "conditional", "condition": "it rains", "quote": "no", "figure":
           {"lo": -9223372036854775808, "hi": 9223372036854775807, "unit": "boats", "scope": "lost boats"},"#,
    );
    dossier(&text)
}

#[test]
fn what_was_packed_comes_back() {
    for dossier in [dossier(SAMPLE), dossier(NORWICK), dossier(shipped::TEXT), full()] {
        assert_eq!(unpack(&pack(&dossier)).as_ref(), Some(&dossier), "{}", dossier.id);
    }
}

#[test]
fn the_shipped_bytes_are_the_shipped_text() {
    let mut dossier = dossier(shipped::TEXT);
    // No screen shows them.
    dossier.claims.iter_mut().for_each(|claim| claim.quote = None);
    assert_eq!(unpack(shipped::PACKED), Some(dossier));
}

#[test]
fn packing_is_worth_while() {
    let packed = pack(&dossier(shipped::TEXT)).len();
    assert!(packed * 3 < shipped::TEXT.len(), "{packed} of {}", shipped::TEXT.len());
}

#[test]
fn no_part_of_it_is_taken_for_the_whole() {
    let bytes = pack(&dossier(SAMPLE));
    for length in 0..bytes.len() {
        assert_eq!(unpack(&bytes[..length]), None, "{length}");
    }
    assert_eq!(unpack(&[&bytes[..], &[0]].concat()), None);
    assert_eq!(unpack(&[&[VERSION + 1], &bytes[1..]].concat()), None);
}

#[test]
fn ids_in_a_row_are_counted() {
    assert_eq!(successor("memo-9"), "memo-10");
    assert_eq!(successor("2"), "3");
    assert_eq!(successor("memo-4294967295"), "memo-4294967296");
    for other in ["", "memo-", "memo-99999999999", "é"] {
        assert_eq!(successor(other), "");
    }
    for ids in [["memo-07", "memo-08"], ["memo-09", "memo-10"], ["a", "a1"], ["a-1", "a-2"]] {
        let mut writer = Writer::default();
        ids.iter().for_each(|id| writer.id(id));
        let bytes = writer.finish(VERSION, 0);
        let (_, mut source) = Source::new(&bytes, VERSION).expect("sections");
        assert_eq!([source.id().to_owned(), source.id().to_owned()], ids);
        assert!(source.is_spent());
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod random {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::Index;

    use super::*;
    use crate::engine::dossier::id::ValueRef;

    /// Asks for what is referred to, which panics where a reference names nothing.
    fn follow(dossier: &Dossier) -> usize {
        let claims = dossier.claims.iter().map(|claim| {
            let voices = claim.voices.iter().map(|voice| dossier[*voice].name.len());
            dossier[claim.article].short.len() + dossier[claim.statement].text.len() + voices.sum::<usize>()
        });
        let statements =
            dossier.statements.iter().flat_map(|statement| statement.entails.iter().chain(&statement.excludes));
        let points = dossier.points.iter().flat_map(|point| {
            let values = |(one, other): &(ValueRef, ValueRef)| [*one, *other].map(|value| &point.values[value.place()]);
            point.compatible.iter().flat_map(values)
        });
        claims.sum::<usize>() + statements.map(|other| dossier[*other].text.len()).sum::<usize>() + points.count()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_bytes_make_unpacking_panic(bytes in vec(any::<u8>(), 0..200)) {
            unpack(&bytes).as_ref().map(follow);
            unpack(&[&[VERSION; 9], &bytes[..]].concat()).as_ref().map(follow);
        }

        #[test]
        fn no_changed_bytes_make_unpacking_panic(changes in vec((any::<Index>(), any::<u8>()), 1..4)) {
            let mut bytes = pack(&dossier(SAMPLE));
            for (place, byte) in changes {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            unpack(&bytes).as_ref().map(follow);
        }
    }
}
