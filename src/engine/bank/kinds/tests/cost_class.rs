use super::*;

fn with_costs(classes: &[&str]) -> Json {
    let mut dossier = dossier();
    for (class, number) in classes.iter().zip(0..) {
        let id = format!("cost-{number}");
        let statement = json!({ "id": id, "text": format!("the wall had cost {number} of its kind"),
            "dimension": "costs", "type": "cost", "about": "norwick", "cost": { "class": class, "bearer": "norwick" },
            "phrase": format!("loss {number}") });
        add(&mut dossier, "statements", statement);
        claim(&mut dossier, "note", &id, 3, &json!({}));
    }
    dossier
}

#[test]
fn four_costs_of_two_pairs_of_neighbours_leave_the_third_pair_over() {
    let items = items(&with_costs(&["human", "military", "political", "reputational", "financial"]), Kind::CostClass);
    assert_eq!(items.len(), 1);
    let mut rows = proven(&items[0]);
    rows.sort_unstable();
    let classes: Vec<&str> = rows.iter().map(|(_, class, _)| class.as_str()).collect();
    assert_eq!(classes, ["class:human", "class:military", "class:political", "class:reputational"]);
    assert!(rows.iter().all(|(.., rule)| *rule == Rule::T));
    let crate::engine::bank::Widget::Match { answers, .. } = &items[0].question.widget else { panic!("a match") };
    assert_eq!(answers.len(), 6);
}

#[test]
fn a_class_without_its_neighbour_is_not_asked() {
    assert!(items(&with_costs(&["human", "military", "political", "financial"]), Kind::CostClass).is_empty());
}

#[test]
fn costs_that_the_article_denies_are_not_asked() {
    let mut dossier = with_costs(&["human", "military", "political", "reputational"]);
    dossier["claims"][0]["stance"] = json!("denies");
    assert!(items(&dossier, Kind::CostClass).is_empty());
}

#[test]
fn every_item_is_another_set_of_four_classes() {
    let twice = ["human", "military", "political", "reputational"].repeat(2);
    let items = items(&with_costs(&twice), Kind::CostClass);
    let sets: std::collections::BTreeSet<Vec<String>> = items
        .iter()
        .map(|item| {
            let mut rows: Vec<String> = proven(item).into_iter().map(|(value, ..)| value).collect();
            rows.sort_unstable();
            rows
        })
        .collect();
    assert!(items.len() >= 2);
    assert_eq!(sets.len(), items.len());
    assert!(sets.iter().all(|rows| rows.len() == 4));
}
