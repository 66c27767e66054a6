use super::*;
use crate::engine::dossier::read;
use crate::engine::drawing::axis::{LENGTH, Shape};

/// A dossier with one article of 2016 and these events: id and date as JSON fields.
fn dossier(events: &[(&str, &str)]) -> Dossier {
    let events: Vec<String> =
        events.iter().map(|(id, date)| format!(r#"{{"id": "{id}", "name": "the meeting", {date}}}"#)).collect();
    let text = format!(
        r#"{{"format": "collate-dossier/1", "id": "d", "title": "T", "language": "en", "dimensions": ["goals"],
        "articles": [{{"id": "note", "short": "the note", "written": {{"date": "2016-03-14", "precision": "day"}},
            "paragraphs": [{{"n": 1, "gist": "all"}}]}}],
        "entities": [{{"id": "town", "name": "the town", "type": "place"}}], "events": [{}], "points": [],
        "statements": [{{"id": "s", "text": "the town met", "dimension": "goals", "type": "assessment", "about": "town"}}],
        "claims": [{{"id": "c", "article": "note", "statement": "s", "stance": "asserts", "evidence": [1], "weight": "core"}}]}}"#,
        events.join(",")
    );
    read(&text).expect("a sound dossier").dossier
}

fn ids(dossier: &Dossier, timeline: &Timeline) -> Vec<String> {
    let id = |entry: &Entry| match entry.what {
        Dated::Event(event) => dossier[event].id.to_string(),
        Dated::Article(article) => dossier[article].id.to_string(),
    };
    timeline.entries.iter().map(id).collect()
}

const DAY: &str = r#""date": "2016-03-14", "precision": "day""#;

#[test]
fn events_come_in_the_order_of_their_dates_and_equal_ones_side_by_side() {
    let year = r#""date": "2016", "precision": "year""#;
    let span = r#""date": "2016-03-14/2016-03-20", "precision": "span""#;
    let dossier = dossier(&[("week", span), ("b", DAY), ("year", year), ("a", DAY)]);
    let timeline = timeline(&dossier, Filter::default());
    assert_eq!(ids(&dossier, &timeline), ["year", "b", "a", "note", "week"], "events of one name are different events");
    assert_eq!(timeline.sections.len(), 1);
}

#[test]
fn a_dossier_without_events_shows_its_articles() {
    let dossier = dossier(&[]);
    let timeline = timeline(&dossier, Filter::default());
    assert_eq!((timeline.events, timeline.years, timeline.densest), (0, None, None));
    assert_eq!(ids(&dossier, &timeline), ["note"]);
    let nothing = Timeline { entries: Vec::new(), sections: Vec::new(), ..timeline };
    assert_eq!(nothing.overview(), None);
}

#[test]
fn one_event_is_no_densest_year() {
    let dossier = dossier(&[("a", DAY)]);
    let timeline = timeline(&dossier, Filter::default());
    assert_eq!((timeline.events, timeline.years, timeline.densest), (1, Some((2016, 2016)), None));
}

#[test]
fn events_of_one_day_get_lanes_of_their_own() {
    let dossier = dossier(&[("a", DAY), ("b", DAY), ("c", DAY)]);
    let timeline = timeline(&dossier, Filter::default());
    let overview = timeline.overview().expect("a drawing");
    assert_eq!((overview.event_lanes, overview.article_lanes), (3, 1));
    assert_eq!(overview.marks.iter().map(|(_, lane)| *lane).collect::<Vec<_>>(), [0, 1, 2, 0]);
    assert_eq!(timeline.densest, Some((2016, 3)));
}

#[test]
fn years_without_events_are_told_and_take_no_room() {
    let dossier = dossier(&[
        ("old", r#""date": "1066-10-14", "precision": "day""#),
        ("far", r#""date": "9999-12-31", "precision": "day""#),
        ("next", r#""date": "2017-01", "precision": "month""#),
    ]);
    let timeline = timeline(&dossier, Filter::default());
    let told: Vec<_> = timeline.sections.iter().map(|section| (section.year, section.empty_before)).collect();
    assert_eq!(told, [(1066, None), (2016, Some((1067, 2015))), (2017, None), (9999, Some((2018, 9998)))]);
    assert_eq!(timeline.years, Some((1066, 9999)));
    let overview = timeline.overview().expect("a drawing");
    assert!(overview.marks.iter().all(|(mark, _)| mark.to <= LENGTH && mark.from <= mark.to));
}

#[test]
fn what_reaches_into_a_later_year_is_shown_there_again() {
    let dossier = dossier(&[
        ("long", r#""date": "2015/2017", "precision": "span""#),
        ("short", r#""date": "2015", "precision": "year""#),
        ("late", r#""date": "2017-05-01", "precision": "day""#),
    ]);
    let timeline = timeline(&dossier, Filter::default());
    let going_on: Vec<_> = timeline.sections.iter().map(|section| (section.year, section.going_on.len())).collect();
    assert_eq!(going_on, [(2015, 0), (2016, 1), (2017, 1)]);
    assert_eq!(ids(&dossier, &timeline)[timeline.sections[2].going_on[0] as usize], "long");
}

#[test]
fn every_event_of_the_shipped_dossier_stands_in_one_section_with_its_precision() {
    let dossier = read(crate::shipped::TEXT).expect("the shipped dossier").dossier;
    let timeline = timeline(&dossier, Filter::default());
    let mut shown: Vec<u32> = timeline.sections.iter().flat_map(|section| section.begins.clone()).collect();
    assert_eq!(shown.len(), dossier.events.len() + dossier.articles.len());
    shown.dedup();
    assert_eq!(shown.len(), timeline.entries.len());
    assert!(timeline.entries.windows(2).all(|pair| pair[0].date.interval.first() <= pair[1].date.interval.first()));
    let overview = timeline.overview().expect("a drawing");
    for ((mark, _), entry) in overview.marks.iter().zip(&timeline.entries) {
        let days = entry.date.interval.last().0 - entry.date.interval.first().0 + 1;
        assert_eq!(mark.shape == Shape::Dot, days == 1, "{entry:?}");
        assert!(!mark.begins_before && !mark.goes_on);
    }
}

#[test]
fn filters_leave_what_they_ask_for() {
    let dossier = read(crate::shipped::TEXT).expect("the shipped dossier").dossier;
    let all = timeline(&dossier, Filter::default());
    for dimension in &dossier.dimensions {
        let some = timeline(&dossier, Filter { dimension: Some(*dimension), article: None });
        assert!(0 < some.events && some.events < all.events);
        let articles = some.entries.iter().filter(|entry| entry.is_article()).count();
        assert_eq!(articles, dossier.articles.len(), "the dates of articles stay");
    }
    for article in dossier.article_refs() {
        let some = timeline(&dossier, Filter { dimension: None, article: Some(article) });
        let is_right = |entry: &Entry| entry.what == Dated::Article(article) || entry.articles.contains(&article);
        assert!(some.entries.iter().all(is_right));
    }
}

#[test]
fn an_article_with_another_date_is_found() {
    let dossier = read(crate::shipped::TEXT).expect("the shipped dossier").dossier;
    for entry in timeline(&dossier, Filter::default()).entries {
        for claim in entry.other_dates {
            let date = dossier[claim].date.as_ref().expect("a date");
            assert_ne!(date.interval, entry.date.interval);
            assert!(entry.articles.contains(&dossier[claim].article));
        }
    }
}
