use serde_json::{Value, json};

use super::*;
use crate::engine::dossier::id::PointRef;
use crate::engine::dossier::read;
use crate::engine::reasoning::Treatment;

/// The sample of the documentation after a change.
fn sample(change: impl FnOnce(&mut Value)) -> Dossier {
    let mut file: Value = serde_json::from_str(include_str!("../../../questions/sample.json")).expect("JSON");
    change(&mut file);
    read(&file.to_string()).expect("a sound dossier").dossier
}

/// The sample with a second cost, a point on which both articles speak, and claims as given.
fn with_point(claims: Value) -> Dossier {
    sample(|file| {
        let list = |file: &mut Value, name: &str, more: Value| {
            file[name].as_array_mut().expect("a list").extend(more.as_array().expect("a list").clone());
        };
        list(
            file,
            "statements",
            json!([
                { "id": "wall-done", "text": "the wall is finished", "dimension": "goals", "type": "assessment",
                  "about": "town", "excludes": ["wall-open"] },
                { "id": "wall-open", "text": "the wall is not finished", "dimension": "goals", "type": "assessment",
                  "about": "town" },
                { "id": "wall-early", "text": "the wall was finished in 2015", "dimension": "goals",
                  "type": "assessment", "about": "town", "valid": { "date": "2015", "precision": "year" },
                  "entails": ["wall-done"] },
            ]),
        );
        file["points"] = json!([
            { "id": "point-wall", "question": "whether the wall is finished", "dimension": "goals", "exclusive": true,
              "values": [{ "id": "yes", "text": "it is finished", "statement": "wall-done" },
                         { "id": "no", "text": "it is not", "statement": "wall-open" }] },
        ]);
        list(file, "claims", claims);
    })
}

fn claim(id: &str, article: &str, statement: &str, more: Value) -> Value {
    let mut claim = json!({ "id": id, "article": article, "statement": statement, "stance": "asserts",
        "evidence": [1], "evidence_complete": true, "weight": "core" });
    for (name, value) in more.as_object().expect("an object") {
        claim[name] = value.clone();
    }
    claim
}

fn found(dossier: &Dossier, filter: &Filter) -> Vec<String> {
    let index = Index::new(dossier);
    let names = |entry: &Entry| {
        let claims: Vec<_> = entry.claims.iter().map(|claim| dossier[*claim].id.to_string()).collect();
        [dossier[entry.statement].id.as_str(), ": ", &claims.join(" ")].concat()
    };
    index.entries(dossier, filter).iter().map(names).collect()
}

fn entity(dossier: &Dossier, id: &str) -> EntityRef {
    let place = dossier.entities.iter().position(|entity| entity.id.as_str() == id).expect("an entity");
    EntityRef(place as u32)
}

#[test]
fn everything_is_found_by_dimension_and_type_in_the_order_of_the_file() {
    let dossier = sample(|_| {});
    let all = ["goal-storms: note-1", "goal-trade: letter-1", "cost-berths: note-2 letter-3", "cost-debt: letter-2"];
    let found = found(&dossier, &Filter::default());
    assert_eq!(found[..4], all);
    assert!(found[4].starts_with("round-met: "));
}

#[test]
fn each_part_of_a_filter_narrows_what_is_found() {
    let dossier = sample(|_| {});
    let with = |filter: Filter| found(&dossier, &filter);
    let all = Filter::default();
    assert_eq!(
        with(Filter { dimension: Some(Dimension::Goals), ..all.clone() }),
        ["goal-storms: note-1", "goal-trade: letter-1"]
    );
    let letter = Filter { article: Some(ArticleRef(1)), dimension: Some(Dimension::Costs), ..all.clone() };
    assert_eq!(with(letter), ["cost-berths: letter-3", "cost-debt: letter-2"]);
    let fishermen = entity(&dossier, "fishermen");
    assert_eq!(with(Filter { voice: Some(Voice::Of(fishermen)), ..all.clone() }), ["cost-berths: note-2"]);
    assert_eq!(with(Filter { entity: Some(fishermen), ..all.clone() }), ["cost-berths: note-2 letter-3"]);
    let own = Filter { voice: Some(Voice::Own), entity: Some(fishermen), ..all.clone() };
    assert_eq!(with(own), ["cost-berths: letter-3"]);
    assert_eq!(with(Filter { text: "FISH  berth".into(), ..all.clone() }), ["cost-berths: note-2 letter-3"]);
    assert_eq!(with(Filter { text: "fish geneva".into(), ..all.clone() }), [""; 0]);
    for signs in ["(", "*", " \" ", "😀"] {
        assert_eq!(with(Filter { text: signs.into(), ..all.clone() }), [""; 0], "{signs}");
    }
    assert!(all.is_empty() && Filter { text: " ".into(), ..all.clone() }.is_empty());
    assert!(!Filter { voice: Some(Voice::Own), ..all }.is_empty());
}

#[test]
fn voices_and_other_names_are_searched_too() {
    let dossier = sample(|file| {
        file["entities"][1]["aliases"] = json!(["Les pêcheurs"]);
        file["claims"][0]["voices"] = json!(["fishermen"]);
    });
    let found = found(&dossier, &Filter { text: "pecheurs".into(), ..Filter::default() });
    assert_eq!(found, ["goal-storms: note-1", "cost-berths: note-2 letter-3"]);
}

#[test]
fn rows_need_two_articles_unless_every_statement_is_wanted() {
    let dossier = sample(|_| {});
    let index = Index::new(&dossier);
    let rows = |filter: &Filter, every| -> Vec<&str> {
        index.rows(&dossier, filter, every).into_iter().map(|statement| dossier[statement].id.as_str()).collect()
    };
    let all = Filter::default();
    assert_eq!(rows(&all, true).len(), 5);
    let known = |statement: &str| {
        let at = dossier.statement_refs().find(|at| dossier[*at].id.as_str() == statement).expect("a statement");
        let cell = |article| index.cells.cell(article, at).treatment != Treatment::Unknown;
        dossier.article_refs().filter(|article| cell(*article)).count()
    };
    assert!(rows(&all, false).iter().all(|statement| known(statement) > 1));
    let reported = Filter { voice: Some(Voice::Of(entity(&dossier, "fishermen"))), ..all.clone() };
    assert_eq!(rows(&reported, true), ["cost-berths"]);
    assert_eq!(rows(&Filter { article: Some(ArticleRef(1)), ..reported }, true), [""; 0]);
    assert_eq!(rows(&Filter { text: "debt".into(), ..all }, true), ["cost-debt"]);
}

/// What separates the two articles on the point.
fn separation(claims: Value) -> Separation {
    let dossier = with_point(claims);
    let index = Index::new(&dossier);
    let point = &dossier.points[0];
    let sides = sides(&index, &dossier, point);
    let all = separations(&index, &dossier, point, &sides);
    assert_eq!(all.len(), 1);
    all[0]
}

#[test]
fn one_answer_in_both_is_the_same_also_where_one_entails_the_other() {
    for statement in ["wall-done", "wall-early"] {
        let both = json!([claim("n", "note", "wall-done", json!({})), claim("l", "letter", statement, json!({})),]);
        let found = separation(both);
        assert_eq!((found.agreement, found.time, found.scope, found.voice), (Agreement::Same, false, false, false));
    }
}

#[test]
fn answers_that_exclude_each_other_are_a_contradiction_and_so_is_a_denial() {
    let exclusive =
        separation(json!([claim("n", "note", "wall-early", json!({})), claim("l", "letter", "wall-open", json!({})),]));
    assert_eq!((exclusive.agreement, exclusive.voice), (Agreement::Exclusive, false));
    let denied = separation(json!([
        claim("n", "note", "wall-done", json!({ "stance": "denies" })),
        claim("l", "letter", "wall-early", json!({})),
    ]));
    assert_eq!(denied.agreement, Agreement::Exclusive);
    let both_deny = separation(json!([
        claim("n", "note", "wall-done", json!({ "stance": "denies" })),
        claim("l", "letter", "wall-done", json!({ "stance": "disputes" })),
    ]));
    assert_eq!(both_deny.agreement, Agreement::Same);
}

#[test]
fn whose_view_it_is_separates_them_too() {
    let found = separation(json!([
        claim("n", "note", "wall-done", json!({})),
        claim("l", "letter", "wall-open", json!({ "stance": "reports", "voices": ["fishermen"] })),
    ]));
    assert_eq!((found.agreement, found.voice), (Agreement::Exclusive, true));
}

#[test]
fn the_time_spoken_of_and_what_is_counted_separate_them_too() {
    let dossier =
        with_point(json!([claim("n", "note", "wall-early", json!({})), claim("l", "letter", "wall-open", json!({})),]));
    let mut later = dossier.clone();
    let open = dossier.statements.len() - 2;
    later.statements[open].valid = Some((
        crate::engine::dossier::date::Interval::parse("2018").expect("a date"),
        crate::engine::dossier::date::Precision::Year,
    ));
    let index = Index::new(&later);
    let found = separations(&index, &later, &later.points[0], &sides(&index, &later, &later.points[0]));
    assert!(found[0].time && !found[0].scope);
    let figure =
        |scope: &str| json!({ "figure": { "lo": 3, "hi": 3, "unit": "metres", "scope": scope, "qualifier": "exact" } });
    let found = separation(json!([
        claim("n", "note", "wall-done", figure("the height of the wall")),
        claim("l", "letter", "wall-done", figure("the depth of the wall")),
    ]));
    assert_eq!((found.agreement, found.scope), (Agreement::Same, true));
}

#[test]
fn what_goes_without_saying_is_no_answer_and_what_is_left_out_is_a_side() {
    let dossier = with_point(json!([claim("n", "note", "wall-early", json!({}))]));
    let index = Index::new(&dossier);
    let sides = sides(&index, &dossier, &dossier.points[0]);
    assert_eq!(sides.len(), 1, "of the letter the dossier does not say");
    assert_eq!(sides[0].answers.len(), 1, "that it denies the other answer goes without saying");
    assert_eq!(sides[0].answers[0].treatment, Treatment::States);
    assert!(separations(&index, &dossier, &dossier.points[0], &sides).is_empty());
}

#[test]
fn an_answer_that_is_denied_beside_another_names_only_the_denial() {
    let dossier = with_point(json!([
        claim("n", "note", "wall-done", json!({})),
        claim("n-2", "note", "wall-open", json!({ "stance": "denies" })),
    ]));
    let index = Index::new(&dossier);
    let sides = sides(&index, &dossier, &dossier.points[0]);
    let ids = |answer: &Answer| -> Vec<String> { answer.claims.iter().map(|at| dossier[*at].id.to_string()).collect() };
    assert_eq!(sides[0].answers.iter().map(ids).collect::<Vec<_>>(), [["n"], ["n-2"]]);
}

#[test]
fn points_fit_by_what_articles_say_on_them() {
    let dossier = with_point(json!([
        claim("n", "note", "wall-done", json!({})),
        claim("l", "letter", "wall-open", json!({ "stance": "reports", "voices": ["fishermen"] })),
    ]));
    let index = Index::new(&dossier);
    let all = Filter::default();
    let fits = |filter: &Filter| index.points(&dossier, filter, false) == [PointRef(0)];
    assert!(fits(&all) && fits(&Filter { text: "whether fish".into(), ..all.clone() }));
    let fishermen = Filter { voice: Some(Voice::Of(entity(&dossier, "fishermen"))), ..all.clone() };
    assert!(fits(&fishermen) && !fits(&Filter { article: Some(ArticleRef(0)), ..fishermen }));
    assert!(!fits(&Filter { dimension: Some(Dimension::Costs), ..all }));
}

#[test]
fn the_shipped_dossier_is_found_whole() {
    let dossier = read(crate::shipped::TEXT).expect("a dossier").dossier;
    let index = Index::new(&dossier);
    let entries = index.entries(&dossier, &Filter::default());
    assert_eq!(entries.iter().map(|entry| entry.claims.len()).sum::<usize>(), dossier.claims.len());
    for point in &dossier.points {
        let sides = sides(&index, &dossier, point);
        assert!(sides.iter().any(|side| !side.answers.is_empty()), "{}", point.question);
    }
    assert!(!voices(&dossier).is_empty() && !entities(&dossier).is_empty());
}
