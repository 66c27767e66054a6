use serde_json::{Value as Json, json};

use super::super::trial::{claim, dossier, made, statement, values};
use super::*;

fn counted(id: &str, article: &str, statement: &str, number: i64, scope: &str) -> Json {
    let figure = json!({ "lo": number, "hi": number, "unit": "boats", "scope": scope, "qualifier": "exact" });
    claim(id, article, statement, 1, json!({ "figure": figure }))
}

fn fleet(id: &str, year: &str) -> Json {
    let mut fleet = statement(id, &format!("there is a fleet of {id}"));
    fleet["valid"] = json!({ "date": year, "precision": "year" });
    fleet
}

#[test]
fn figures_of_one_unit_and_time_are_compared_within_an_article() {
    let statements = [fleet("cod", "2015"), fleet("eel", "2015"), fleet("ray", "2015"), fleet("tuna", "2014")];
    let claims = [
        counted("a1", "a", "cod", 10, "cod boats"),
        counted("a2", "a", "eel", 20, "eel boats"),
        counted("a3", "a", "ray", 30, "ray boats"),
        counted("a4", "a", "tuna", 90, "tuna boats"),
    ];
    let dossier = dossier(json!({ "statements": statements, "claims": claims }));
    let (items, _) = made(&dossier, Kind::SizeOrTime, 4);
    let found: Vec<Vec<String>> = items.iter().map(values).collect();
    assert_eq!(found, [["claim:a3", "claim:a1", "claim:a2"], ["claim:a1", "claim:a2", "claim:a3"]]);
}

#[test]
fn articles_that_count_the_same_thing_are_compared_and_ambiguous_ones_left_out() {
    let claims = [
        counted("a1", "a", "cod", 10, "cod boats"),
        counted("b1", "b", "cod", 20, "cod boats"),
        counted("c1", "c", "cod", 30, "cod boats"),
        counted("d1", "d", "cod", 50, "cod boats"),
        counted("d2", "d", "cod", 60, "cod boats"),
    ];
    let dossier = dossier(json!({ "statements": [fleet("cod", "2015")], "claims": claims }));
    let (items, _) = made(&dossier, Kind::SizeOrTime, 4);
    let found: Vec<Vec<String>> = items.iter().map(values).collect();
    assert_eq!(found, [["article:c", "article:a", "article:b"], ["article:a", "article:b", "article:c"]]);
}

#[test]
fn events_with_overlapping_dates_are_never_compared() {
    let names = ["the flood", "the fair", "the fire", "the feast"];
    let dates = ["2011", "2012", "2013-05", "2013"];
    let precisions = ["year", "year", "month", "year"];
    let (mut events, mut statements, mut claims) = (Vec::new(), Vec::new(), Vec::new());
    for place in 0..4 {
        let (event, id) = (format!("e{place}"), format!("s{place}"));
        let date = json!({ "date": dates[place], "precision": precisions[place], "basis": "printed" });
        let mut named = date.clone();
        named["id"] = json!(event);
        named["name"] = json!(names[place]);
        events.push(named);
        statements.push(json!({ "id": id, "text": format!("{} came", names[place]), "dimension": "costs",
                                "type": "event", "about": event }));
        claims.push(claim(&format!("a{place}"), "a", &id, 1, json!({ "date": date })));
    }
    let dossier = dossier(json!({ "events": events, "statements": statements, "claims": claims }));
    let (items, _) = made(&dossier, Kind::SizeOrTime, 4);
    let found: Vec<Vec<String>> = items.iter().map(values).collect();
    for both in found {
        assert!(!(both.contains(&"event:e2".to_owned()) && both[0] == "event:e3"), "{both:?}");
        assert!(!(both.contains(&"event:e3".to_owned()) && both[0] == "event:e2"), "{both:?}");
    }
}
