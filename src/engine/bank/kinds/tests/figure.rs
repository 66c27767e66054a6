use super::*;

fn with_figures(figures: &[(&str, &str, i64, &str)]) -> Json {
    let mut dossier = dossier();
    for (article, id, number, qualifier) in figures {
        let scope = format!("the fleet of {id}");
        let statement = json!({ "id": id, "text": format!("{id} has a fleet"), "dimension": "costs", "type": "figure",
            "about": "norwick" });
        add(&mut dossier, "statements", statement);
        let figure = json!({ "lo": number, "hi": number, "unit": "boats", "scope": scope, "qualifier": qualifier,
            "rounded_to": 1 });
        claim(&mut dossier, article, id, 3, &json!({ "figure": figure }));
    }
    dossier
}

#[test]
fn the_figures_of_other_scopes_are_offered_in_rising_order() {
    let dossier =
        with_figures(&[("note", "a", 40, "exact"), ("note", "b", 64, "exact"), ("column", "c", 150, "exact")]);
    let items = items(&dossier, Kind::Figure);
    assert_eq!(items.len(), 3);
    for item in items {
        let values: Vec<String> = proven(&item).into_iter().map(|(value, ..)| value).collect();
        assert_eq!(values, ["40..40", "64..64", "150..150"]);
        assert!(proven(&item).iter().all(|(_, right, rule)| (*rule == Rule::T) == (right == "true")));
        assert!(proven(&item).iter().filter(|(.., rule)| *rule == Rule::F1).count() == 2);
    }
}

#[test]
fn figures_too_near_too_exact_or_otherwise_qualified_are_not_offered() {
    for other in [(60, "exact"), (1513, "exact"), (150, "about")] {
        let dossier =
            with_figures(&[("note", "a", 40, "exact"), ("note", "b", 64, "exact"), ("column", "c", other.0, other.1)]);
        assert!(items(&dossier, Kind::Figure).is_empty(), "{other:?}");
        let dropped = bank(&dossier, 3).dropped.iter().filter(|dropped| dropped.kind == Kind::Figure).count();
        assert_eq!(dropped, 3, "{other:?}");
    }
}

#[test]
fn a_bound_and_a_figure_given_twice_in_two_ways_are_not_asked() {
    let figures = [("note", "a", 40, "exact"), ("note", "b", 64, "exact"), ("note", "c", 150, "at_least")];
    assert!(items(&with_figures(&figures), Kind::Figure).is_empty());
    let mut twice =
        with_figures(&[("note", "a", 40, "exact"), ("note", "b", 64, "exact"), ("note", "c", 150, "exact")]);
    twice["claims"][1]["figure"]["scope"] = json!("the fleet of a");
    let items = items(&twice, Kind::Figure);
    assert_eq!(items.len(), 1);
    assert!(items[0].question.stem.contains("the fleet of c"));
}
