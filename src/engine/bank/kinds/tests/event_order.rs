use super::*;

fn with_events(events: &[(&str, &str, &str)]) -> Json {
    let mut dossier = dossier();
    for (article, id, date) in events {
        let precision = ["year", "month", "day"][date.matches('-').count()];
        add(
            &mut dossier,
            "events",
            json!({ "id": id, "name": format!("the {id}"), "date": date, "precision": precision }),
        );
        let statement = json!({ "id": format!("{id}-came"), "text": format!("the {id} came"), "dimension": "costs",
            "type": "event", "about": id });
        add(&mut dossier, "statements", statement);
        let date = json!({ "date": { "date": date, "precision": precision } });
        claim(&mut dossier, article, &format!("{id}-came"), 3, &date);
    }
    dossier
}

fn orders(dossier: &Json) -> Vec<Vec<String>> {
    let items = items(dossier, Kind::EventOrder);
    items.iter().map(|item| proven(item).into_iter().map(|(value, ..)| value).collect()).collect()
}

#[test]
fn events_stand_in_the_order_of_their_dates() {
    let events =
        [("note", "flood", "2016-03"), ("note", "storm", "2015"), ("note", "fire", "2014"), ("note", "frost", "2017")];
    let dossier = with_events(&events);
    assert_eq!(orders(&dossier), [["event:fire", "event:storm", "event:flood", "event:frost"]]);
    assert!(items(&dossier, Kind::EventOrder).iter().flat_map(proven).all(|(.., rule)| rule == Rule::F5));
}

#[test]
fn events_that_may_share_a_day_do_not_stand_together() {
    let events =
        [("note", "flood", "2016-03"), ("note", "storm", "2016"), ("note", "fire", "2014"), ("note", "frost", "2017")];
    assert!(orders(&with_events(&events)).is_empty());
}

#[test]
fn a_hedged_date_is_not_used() {
    let events =
        [("note", "flood", "2016"), ("note", "storm", "2015"), ("note", "fire", "2014"), ("note", "frost", "2017")];
    let mut dossier = with_events(&events);
    dossier["claims"][2]["hedge"] = json!("likely");
    assert!(orders(&dossier).is_empty());
}

#[test]
fn a_date_that_only_another_article_gives_is_not_used() {
    let events =
        [("note", "flood", "2016"), ("note", "storm", "2015"), ("note", "fire", "2014"), ("note", "frost", "2017")];
    let inferred = |reason: &str| {
        let mut dossier = with_events(&events);
        dossier["claims"][0]["date"]["basis"] = json!("inferred");
        dossier["claims"][0]["date"]["reason"] = json!(reason);
        orders(&dossier).len()
    };
    assert_eq!(inferred("It came a year after the storm."), 1);
    assert_eq!(inferred("It came on the day that the quay column puts in 2016."), 0);
}

#[test]
fn of_two_articles_each_gives_two_events() {
    let mut events = vec![("note", "flood", "2016"), ("note", "storm", "2014"), ("column", "fire", "2015")];
    assert!(orders(&with_events(&events)).is_empty());
    events.push(("column", "frost", "2017"));
    assert_eq!(orders(&with_events(&events)), [["event:storm", "event:fire", "event:flood", "event:frost"]]);
}

#[test]
fn what_is_shown_first_is_not_the_answer() {
    for year in 2000..2010 {
        let years: Vec<String> = (0..4).map(|more| (year + more).to_string()).collect();
        let names = ["flood", "storm", "fire", "frost"];
        let events: Vec<(&str, &str, &str)> =
            names.iter().zip(&years).map(|(name, year)| ("note", *name, year.as_str())).collect();
        let item = &items(&with_events(&events), Kind::EventOrder)[0];
        let crate::engine::bank::Widget::Order { entries } = &item.question.widget else { panic!("an order") };
        assert_ne!(
            entries.iter().map(|entry| entry.text.as_str()).collect::<Vec<_>>(),
            ["The flood", "The storm", "The fire", "The frost"]
        );
    }
}
