use super::*;

fn with_round(roles: &[(&str, &str)]) -> Json {
    let mut dossier = dossier();
    let statement = json!({ "id": "round-meets", "text": "the harbour round meets", "dimension": "formats",
        "type": "format", "about": "round" });
    add(&mut dossier, "statements", statement);
    claim(&mut dossier, "note", "round-meets", 4, &json!({}));
    for (state, role) in roles {
        let entry = json!({ "article": "note", "format": "round", "entity": state, "role": role, "evidence": [4] });
        add(&mut dossier, "participations", entry);
    }
    // In the other article, two more states meet somewhere else, so that they are states that act.
    add(&mut dossier, "entities", json!({ "id": "moot", "name": "quay moot", "type": "format" }));
    for state in ["vessen", "halm"] {
        let entry = json!({ "article": "column", "format": "moot", "entity": state, "role": "party", "evidence": [4] });
        add(&mut dossier, "participations", entry);
    }
    dossier
}

fn complete(mut dossier: Json, role: Option<&str>) -> Json {
    let mut mark = json!({ "article": "note", "of": "participants", "format": "round" });
    if let Some(role) = role {
        mark["role"] = json!(role);
    }
    add(&mut dossier, "complete", mark);
    dossier
}

#[test]
fn who_is_on_a_complete_list_takes_part_and_who_acts_elsewhere_does_not() {
    let dossier = complete(with_round(&[("norwick", "party"), ("sundal", "party")]), None);
    let items = items(&dossier, Kind::FormatMembership);
    assert_eq!(items.len(), 1);
    let mut rows = proven(&items[0]);
    rows.sort_unstable();
    let row = |id: &str, label: &str, rule| (format!("entity:{id}"), label.to_owned(), rule);
    let no = [row("halm", "no", Rule::F2), row("norwick", "yes", Rule::T)];
    assert_eq!(rows, [no, [row("sundal", "yes", Rule::T), row("vessen", "no", Rule::F2)]].concat());
}

#[test]
fn a_list_that_may_have_more_is_not_asked() {
    assert!(items(&with_round(&[("norwick", "party"), ("sundal", "party")]), Kind::FormatMembership).is_empty());
    let hosts = complete(with_round(&[("norwick", "party"), ("sundal", "party")]), Some("host"));
    assert!(items(&hosts, Kind::FormatMembership).is_empty());
}

#[test]
fn a_role_is_asked_where_others_have_another() {
    let dossier = complete(with_round(&[("norwick", "host"), ("sundal", "party"), ("ostby", "party")]), None);
    let stems: Vec<String> =
        items(&dossier, Kind::FormatMembership).into_iter().map(|item| item.question.stem).collect();
    assert_eq!(stems.len(), 3);
    for role in ["in any role", "host to", "a party to"] {
        assert_eq!(stems.iter().filter(|stem| stem.contains(role)).count(), 1, "{role}");
    }
}

#[test]
fn who_stayed_away_and_who_is_in_the_name_are_no_rows() {
    let mut dossier =
        complete(with_round(&[("norwick", "party"), ("sundal", "party"), ("ostby", "invited_absent")]), None);
    let shown = |dossier: &Json| -> Vec<String> {
        items(dossier, Kind::FormatMembership).iter().flat_map(proven).map(|(value, ..)| value).collect()
    };
    assert!(!shown(&dossier).is_empty() && !shown(&dossier).contains(&"entity:ostby".to_owned()));
    dossier["entities"][5]["in_text"] = json!("the harbour round of Norwick and Sundal");
    assert!(shown(&dossier).is_empty());
}
