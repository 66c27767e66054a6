use super::*;

/// The note says one thing in some paragraphs.
fn with_claim(paragraphs: &[u32], more: &Json) -> Json {
    let mut dossier = dossier();
    for (id, text) in [("wall", "Norwick built a wall"), ("stone", "Norwick built of stone")] {
        let statement =
            json!({ "id": id, "text": text, "dimension": "goals", "type": "assessment", "about": "norwick" });
        add(&mut dossier, "statements", statement);
    }
    let mut fields = more.clone();
    fields["evidence"] = json!(paragraphs);
    claim(&mut dossier, "note", "wall", 2, &fields);
    dossier
}

fn offered(dossier: &Json) -> Vec<String> {
    let items = items(dossier, Kind::Evidence);
    assert!(items.len() <= 1);
    items.iter().flat_map(proven).map(|(value, ..)| value).collect()
}

#[test]
fn one_paragraph_supports_it_and_the_others_do_not() {
    let items = items(&with_claim(&[2], &json!({})), Kind::Evidence);
    let options = proven(&items[0]);
    assert!(options.is_sorted());
    assert_eq!(options.len(), 3);
    for (value, right, rule) in options {
        let is_key = value == "paragraph:note:2";
        assert_eq!((right.as_str(), rule), if is_key { ("true", Rule::T) } else { ("false", Rule::F2) });
    }
}

#[test]
fn headings_are_not_offered() {
    for options in 3..=5 {
        let bank = bank(&with_claim(&[2], &json!({})), options);
        let values: Vec<String> = bank.items.iter().flat_map(proven).map(|(value, ..)| value).collect();
        assert!(!values.contains(&"paragraph:note:1".to_owned()), "{values:?}");
    }
}

#[test]
fn halves_of_a_paragraph_are_one_option() {
    for (evidence, key, other) in [(&[5, 6][..], 5, 6), (&[6], 6, 5), (&[5], 5, 6)] {
        let offered = offered(&with_claim(evidence, &json!({})));
        assert!(offered.contains(&format!("paragraph:note:{key}")), "{evidence:?}");
        assert!(!offered.contains(&format!("paragraph:note:{other}")), "{evidence:?}");
    }
}

#[test]
fn what_may_stand_elsewhere_or_in_two_places_is_not_asked() {
    assert!(offered(&with_claim(&[2], &json!({ "evidence_complete": false }))).is_empty());
    assert!(offered(&with_claim(&[2, 3], &json!({}))).is_empty());
    assert!(!offered(&with_claim(&[1, 2], &json!({}))).is_empty(), "a heading does not count");
    assert!(offered(&with_claim(&[1], &json!({}))).is_empty(), "a heading");
    assert!(offered(&with_claim(&[2], &json!({ "stance": "denies" }))).is_empty());
    assert!(offered(&with_claim(&[2], &json!({ "weight": "context" }))).is_empty());
}

#[test]
fn a_paragraph_that_says_more_supports_it_too() {
    let mut dossier = with_claim(&[2], &json!({}));
    dossier["statements"][1]["entails"] = json!(["wall"]);
    claim(&mut dossier, "note", "stone", 3, &json!({ "weight": "context" }));
    assert!(!offered(&dossier).contains(&"paragraph:note:3".to_owned()));
    dossier["claims"][1]["evidence_complete"] = json!(false);
    assert!(offered(&dossier).is_empty());
}

#[test]
fn paragraphs_with_labels_like_the_right_one_are_near_whatever_they_say() {
    let mut dossier = with_claim(&[2], &json!({ "weight": "supporting" }));
    let paragraphs = dossier["articles"][0]["paragraphs"].as_array_mut().expect("paragraphs");
    let more = [
        "storms at sea",
        "fees at the gate",
        "ropes and nets",
        "fish in the market",
        "an old lamp",
        "the price of tar",
    ];
    paragraphs.extend((9..).zip(more).map(|(n, gist)| json!({ "n": n, "gist": gist })));
    assert!(offered(&dossier).is_empty(), "nothing else is said about the wall");
    dossier["articles"][0]["paragraphs"][3]["gist"] = json!("plans of the fishing fleet");
    dossier["articles"][0]["paragraphs"][6]["gist"] = json!("plans of the ferry line");
    assert_eq!(offered(&dossier), ["paragraph:note:2", "paragraph:note:4", "paragraph:note:7"]);
    dossier["articles"][0]["paragraphs"][7]["gist"] = json!("plans of the crane");
    assert!(offered(&dossier).is_empty(), "a word of many labels makes none alike");
}
