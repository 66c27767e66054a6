use super::*;
use crate::engine::dossier::read;

/// Two articles on two formats: `early` of 2015 and `late` of 2017, and these participations and marks.
fn dossier(participations: &str, complete: &str) -> Dossier {
    let article = |id: &str| {
        format!(
            r#"{{"id": "{id}", "short": "the {id}", "written": {{"date": "2018", "precision": "year"}},
            "paragraphs": [{{"n": 1, "gist": "all"}}]}}"#
        )
    };
    let text = format!(
        r#"{{"format": "collate-dossier/1", "id": "d", "title": "T", "language": "en", "dimensions": ["formats"],
        "articles": [{}, {}],
        "entities": [
            {{"id": "north", "name": "North", "type": "state"}}, {{"id": "south", "name": "South", "type": "state"}},
            {{"id": "lone", "name": "lone talks", "type": "format"}}, {{"id": "late", "name": "late talks", "type": "format"}},
            {{"id": "early", "name": "early talks", "type": "format"}}],
        "events": [
            {{"id": "e2", "name": "a meeting", "date": "2017", "precision": "year", "format": "late"}},
            {{"id": "e1", "name": "a meeting", "date": "2015", "precision": "year", "format": "early"}}],
        "statements": [
            {{"id": "led", "text": "the early talks led to the late talks", "dimension": "formats", "type": "format", "about": "early"}},
            {{"id": "not", "text": "the early talks were no belated talks", "dimension": "formats", "type": "event", "about": "e1"}}],
        "points": [],
        "claims": [{{"id": "c", "article": "b", "statement": "led", "stance": "asserts", "evidence": [1], "weight": "core"}}],
        "participations": [{participations}], "complete": [{complete}]}}"#,
        article("a"),
        article("b"),
    );
    read(&text).expect("a sound dossier").dossier
}

fn part(article: &str, format: &str, entity: &str, role: &str) -> String {
    format!(
        r#"{{"article": "{article}", "format": "{format}", "entity": "{entity}", "role": "{role}", "evidence": [1]}}"#
    )
}

#[test]
fn formats_come_in_the_order_of_their_first_events() {
    let dossier = dossier("", "");
    let found = formats(&dossier);
    let ids: Vec<_> = found.formats.iter().map(|format| dossier[format.entity].id.as_str()).collect();
    assert_eq!(ids, ["early", "late", "lone"]);
    assert_eq!((found.participants.len(), found.foremost()), (0, None));
    let early = &found.formats[0];
    assert_eq!((early.events.len(), early.statements.len(), early.articles.len()), (1, 2, 1));
}

#[test]
fn only_a_statement_that_names_another_format_ties_it() {
    let found = formats(&dossier("", ""));
    let ties: Vec<_> = found.ties.iter().map(|tie| (tie.from, tie.to)).collect();
    assert_eq!(ties, [(0, 1)], "“belated talks” is not “late talks”");
    assert_eq!(found.arcs(), (vec![0, 1], vec![Arc { from: 0, to: 1, statements: 1 }]));
}

#[test]
fn a_part_is_told_by_every_article_that_says_so_and_by_role() {
    let list = [
        part("b", "early", "north", "party"),
        part("a", "early", "north", "party"),
        part("a", "early", "north", "broker"),
    ];
    let dossier = dossier(&list.join(","), "");
    let found = formats(&dossier);
    let parts: Vec<_> = found.formats[0].parts.iter().map(|part| (part.role, part.by.len())).collect();
    assert_eq!(parts, [(Role::Broker, 1), (Role::Party, 2)]);
    assert_eq!(found.participants, [Participant { entity: EntityRef(0), formats: 1 }]);
    assert_eq!(found.formats[0].parts_of(EntityRef(0)).count(), 2);
}

#[test]
fn an_article_with_a_full_list_is_against_whoever_is_not_on_it() {
    let list = [
        part("a", "early", "north", "party"),
        part("a", "early", "south", "observer"),
        part("b", "early", "north", "observer"),
    ];
    let against = |complete: &str| {
        let found = formats(&dossier(&list.join(","), complete));
        let parts = found.formats[0].parts.iter();
        parts.map(|part| (part.entity.0, part.role, part.against.len())).collect::<Vec<_>>()
    };
    let (north, south) = (0, 1);
    let everybody = r#"{"article": "b", "of": "participants", "format": "early"}"#;
    assert_eq!(
        against(everybody),
        [(north, Role::Party, 0), (south, Role::Observer, 1), (north, Role::Observer, 0)],
        "a list of everybody says nothing about roles"
    );
    let parties = r#"{"article": "b", "of": "participants", "format": "early", "role": "party"}"#;
    assert_eq!(against(parties), [(north, Role::Party, 1), (south, Role::Observer, 0), (north, Role::Observer, 0)]);
}

#[test]
fn an_invitation_that_was_declined_is_shown_and_not_counted() {
    let list = [
        part("a", "early", "north", "invited_absent"),
        part("a", "late", "north", "party"),
        part("a", "early", "south", "host"),
        part("a", "late", "south", "party"),
    ];
    let dossier = dossier(&list.join(","), "");
    let found = formats(&dossier);
    let foremost = found.foremost().expect("one of two");
    assert_eq!((dossier[foremost.entity].id.as_str(), foremost.formats), ("south", 2));
    assert_eq!(found.participants.len(), 2);
}

#[test]
fn the_shipped_formats_hold_every_participation() {
    let dossier = read(crate::shipped::TEXT).expect("the shipped dossier").dossier;
    let found = formats(&dossier);
    let told: usize = found.formats.iter().flat_map(|format| &format.parts).map(|part| part.by.len()).sum();
    assert_eq!(told, dossier.participations.len());
    assert!(found.ties.iter().all(|tie| tie.from != tie.to) && !found.ties.is_empty());
    let dates = found.formats.iter().filter_map(|format| format.events.first());
    let days: Vec<_> = dates.map(|event| dossier[*event].date.interval.first()).collect();
    assert!(days.is_sorted());
    let (rows, arcs) = found.arcs();
    assert!(arcs.iter().all(|arc| arc.from < arc.to && (arc.to as usize) < rows.len()));
    assert_eq!(arcs.iter().map(|arc| arc.statements as usize).sum::<usize>(), found.ties.len());
}
