use serde_json::{Value as Json, json};

use super::super::trial::{claim, dossier, made, statement, values};
use super::*;

/// Pairs of one point each: the first `answers` differ in the answer, the next in the voice.
fn pairs_of(answers: usize, voices: usize) -> Dossier {
    let (mut statements, mut points, mut claims): (Vec<Json>, Vec<Json>, Vec<Json>) = Default::default();
    for place in 0..answers + voices {
        let (yes, no) = (format!("yes-{place}"), format!("no-{place}"));
        statements.push(statement(&yes, &format!("gate {} opens", ["a", "b", "c", "d", "e", "f", "g"][place])));
        let mut other = statement(&no, &format!("gate {} stays shut", ["a", "b", "c", "d", "e", "f", "g"][place]));
        other["excludes"] = json!([yes]);
        statements.push(other);
        points.push(json!({ "id": format!("p{place}"), "question": "whether it opens", "dimension": "goals",
            "exclusive": true, "values": [{ "id": "yes", "text": "yes", "statement": yes },
                                          { "id": "no", "text": "no", "statement": no }] }));
        claims.push(claim(&format!("a{place}"), "a", &yes, 1, json!({})));
        claims.push(if place < answers {
            claim(&format!("b{place}"), "b", &no, 1, json!({}))
        } else {
            claim(&format!("b{place}"), "b", &yes, 1, json!({ "stance": "reports", "voices": ["ann"] }))
        });
    }
    dossier(json!({ "statements": statements, "points": points, "claims": claims }))
}

#[test]
fn six_pairs_make_the_kind_and_five_leave_it_out() {
    let (items, _) = made(&pairs_of(3, 3), Kind::KindOfDifference, 3);
    let keys: Vec<String> = items.iter().map(|item| values(item)[0].clone()).collect();
    assert_eq!(keys, ["answer", "answer", "answer", "voice", "voice", "voice"]);
    assert!(items.iter().all(|item| values(item).len() == 4 && item.question.lead.is_some()));
    assert_eq!(made(&pairs_of(3, 2), Kind::KindOfDifference, 4), (vec![], vec![]));
}

#[test]
fn two_differences_or_one_that_cannot_be_told_make_no_pair() {
    let separation_of = |more: Json, article: &str| {
        let statements = [statement("yes", "the gate opens")];
        let claims = [claim("a1", "a", "yes", 1, json!({})), claim("x1", article, "yes", 1, more)];
        let dossier = dossier(json!({ "statements": statements, "claims": claims }));
        separation(&Knowledge::new(&dossier), &dossier.claims[0], &dossier.claims[1])
    };
    let reports = json!({ "stance": "reports", "voices": ["ann"] });
    assert_eq!(separation_of(reports.clone(), "b"), Some(DifferenceKind::Voice));
    // Written a year later and without a time of its own: perhaps about another time.
    assert_eq!(separation_of(reports, "c"), None);
    assert_eq!(separation_of(json!({ "stance": "reports", "voices": ["ann"], "hedge": "likely" }), "b"), None);
    assert_eq!(separation_of(json!({ "voices": ["ann"] }), "b"), None);
    assert_eq!(separation_of(json!({}), "b"), None);
}
