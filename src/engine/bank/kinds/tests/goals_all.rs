use super::*;

fn with_goals(count: usize) -> Json {
    let mut dossier = dossier();
    for number in 0..count {
        let words = ["fish", "sand", "coal", "salt", "wood", "rope", "ice", "stone"][number];
        let statement = json!({ "id": format!("goal-{words}"), "text": format!("Norwick wanted to ship {words}"),
            "dimension": "goals", "type": "goal", "about": "norwick", "actor": "norwick",
            "phrase": format!("ship {words}") });
        add(&mut dossier, "statements", statement);
    }
    dossier
}

fn absent(dossier: &mut Json, goal: &str) {
    add(dossier, "absent", json!({ "statement": goal, "articles": ["note"] }));
}

#[test]
fn given_goals_are_yes_and_ruled_out_ones_no() {
    let mut dossier = with_goals(5);
    claim(&mut dossier, "note", "goal-fish", 2, &json!({}));
    claim(&mut dossier, "note", "goal-sand", 2, &json!({ "stance": "reports", "voices": ["sundal"] }));
    claim(&mut dossier, "note", "goal-coal", 2, &json!({ "stance": "denies" }));
    absent(&mut dossier, "goal-salt");
    absent(&mut dossier, "goal-wood");
    let items = items(&dossier, Kind::GoalsAll);
    assert_eq!(items.len(), 1);
    let mut rows = proven(&items[0]);
    rows.sort_unstable();
    let row = |id: &str, label: &str, rule| (format!("statement:goal-{id}"), label.to_owned(), rule);
    let expected = [("coal", "no", Rule::F4), ("fish", "yes", Rule::T), ("salt", "no", Rule::F4)];
    let more = [("sand", "yes", Rule::T), ("wood", "no", Rule::F4)];
    assert_eq!(
        rows,
        expected.into_iter().chain(more).map(|(id, label, rule)| row(id, label, rule)).collect::<Vec<_>>()
    );
}

#[test]
fn unknown_half_held_and_half_denied_goals_are_no_rows() {
    for more in [
        json!({ "hedge": "possible" }),
        json!({ "stance": "denies", "hedge": "likely" }),
        json!({ "hedge": "conditional", "condition": "the wall stands" }),
    ] {
        let mut dossier = with_goals(6);
        claim(&mut dossier, "note", "goal-fish", 2, &json!({}));
        claim(&mut dossier, "note", "goal-sand", 2, &more);
        ["goal-coal", "goal-salt", "goal-wood"].iter().for_each(|goal| absent(&mut dossier, goal));
        assert!(items(&dossier, Kind::GoalsAll).is_empty(), "{more}");
    }
}

#[test]
fn where_the_list_is_complete_a_goal_beside_it_is_no() {
    let mut dossier = with_goals(6);
    claim(&mut dossier, "note", "goal-fish", 2, &json!({}));
    claim(&mut dossier, "column", "goal-sand", 2, &json!({}));
    add(&mut dossier, "complete", json!({ "article": "note", "of": "goals", "actor": "norwick" }));
    let items = items(&dossier, Kind::GoalsAll);
    assert_eq!(items.len(), 1);
    assert_eq!(proven(&items[0]).iter().filter(|(_, label, rule)| label == "no" && *rule == Rule::F2).count(), 4);
}

#[test]
fn all_yes_or_all_no_is_no_question() {
    let mut dossier = with_goals(5);
    for goal in ["fish", "sand", "coal", "salt", "wood"] {
        claim(&mut dossier, "note", &format!("goal-{goal}"), 2, &json!({}));
        absent_in_column(&mut dossier, &format!("goal-{goal}"));
    }
    assert!(items(&dossier, Kind::GoalsAll).is_empty());
}

fn absent_in_column(dossier: &mut Json, goal: &str) {
    add(dossier, "absent", json!({ "statement": goal, "articles": ["column"] }));
}
