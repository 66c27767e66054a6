use serde_json::json;

use super::super::trial::{claim, dossier, made, statement, values};
use super::*;

/// Article `a` has a statement in each voice; `b` treats the first two otherwise.
fn four_voices(more: serde_json::Value) -> Dossier {
    let ids = ["dry", "deep", "worn", "dear", "far"];
    let statements: Vec<_> = ids.iter().map(|id| statement(id, &format!("the harbour is {id}"))).collect();
    let reports = |voice: &str| json!({ "stance": "reports", "voices": [voice] });
    let mut claims = vec![
        claim("a1", "a", "dry", 1, json!({})),
        claim("a2", "a", "deep", 2, json!({ "hedge": "likely" })),
        claim("a3", "a", "worn", 3, reports("ann")),
        claim("a4", "a", "dear", 4, reports("bob")),
        claim("a5", "a", "far", 5, reports("cid")),
        claim("b1", "b", "dry", 1, json!({ "stance": "denies" })),
        claim("b2", "b", "deep", 1, json!({})),
    ];
    claims.extend(more.as_array().into_iter().flatten().cloned());
    dossier(json!({ "statements": statements, "claims": claims }))
}

#[test]
fn each_status_is_the_key_of_its_item_and_no_other_label_is_true() {
    let (items, _) = made(&four_voices(json!([])), Kind::ClaimStatus, 4);
    let keys: Vec<String> = items.iter().map(|item| values(item)[0].clone()).collect();
    assert_eq!(keys, ["own", "own-hedged", "attributed:ann", "attributed:bob", "attributed:cid"]);
    for item in &items {
        let voices = values(item).iter().filter(|value| value.starts_with("attributed")).count();
        assert!((1..=2).contains(&voices) && (voices == 2 || !values(item)[0].starts_with("attributed")));
    }
}

#[test]
fn what_is_presented_in_two_ways_is_dropped() {
    let own_too = claim("a6", "a", "worn", 6, json!({}));
    let (items, _) = made(&four_voices(json!([own_too])), Kind::ClaimStatus, 4);
    assert!(items.iter().all(|item| !item.question.stem.contains("worn")));
}

#[test]
fn who_says_something_like_it_is_no_option() {
    let mut statements: Vec<_> = ["dry", "old", "far"].map(|id| statement(id, &format!("the quay is {id}"))).into();
    statements[1]["entails"] = json!(["dry"]);
    let reports = |voice: &str| json!({ "stance": "reports", "voices": [voice] });
    let claims = [
        claim("a1", "a", "dry", 1, reports("ann")),
        claim("a2", "a", "old", 2, reports("bob")),
        claim("a3", "a", "far", 3, reports("cid")),
    ];
    let dossier = dossier(json!({ "statements": statements, "claims": claims }));
    let (items, _) = made(&dossier, Kind::ClaimStatus, 4);
    let on_dry = items.iter().find(|item| item.question.stem.contains("dry")).expect("asked");
    assert!(values(on_dry).contains(&"attributed:cid".to_owned()));
    assert!(!values(on_dry).contains(&"attributed:bob".to_owned()));
}

#[test]
fn plain_statements_that_nobody_treats_otherwise_are_not_asked() {
    let dossier = dossier(json!({ "statements": [statement("dry", "the harbour is dry")],
                                  "claims": [claim("a1", "a", "dry", 1, json!({}))] }));
    assert_eq!(made(&dossier, Kind::ClaimStatus, 4), (vec![], vec![]));
}

#[test]
fn a_document_is_never_offered_as_somebody_with_a_view() {
    let dossier = crate::engine::dossier::read(crate::shipped::TEXT).expect("a sound dossier").dossier;
    let speaks = |voice: &EntityRef| dossier[*voice].kind == EntityType::Document;
    assert!(dossier.claims.iter().any(|claim| claim.voices.iter().any(speaks)), "some speak in an article");
    let (items, _) = made(&dossier, Kind::ClaimStatus, 4);
    for wrong in items.iter().flat_map(|item| values(item).split_off(1)) {
        let voice = wrong
            .strip_prefix("attributed:")
            .and_then(|id| dossier.entities.iter().find(|entity| entity.id.as_str() == id));
        assert!(voice.is_none_or(|entity| entity.kind != EntityType::Document), "{wrong}");
    }
}
