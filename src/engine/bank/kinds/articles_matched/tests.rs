use serde_json::{Value as Json, json};

use super::super::super::{Item, Maker, everything};
use super::super::trial;
use super::*;
use crate::engine::dossier::{Dossier, read};
use crate::engine::wording;

/// `count` articles, each with ten statements of its own, of which all others say nothing.
fn dossier(count: usize, change: impl Fn(&mut Json)) -> Dossier {
    let ids: Vec<String> = (0..count).map(|number| format!("text-{number}")).collect();
    let articles: Vec<Json> = ids
        .iter()
        .map(|id| {
            json!({ "id": id, "short": format!("the {id}"), "paragraphs": [{ "n": 1, "gist": "what is told" }],
                    "written": { "date": "2016", "precision": "year", "basis": "printed" } })
        })
        .collect();
    let (mut statements, mut claims, mut absent) = (Vec::new(), Vec::new(), Vec::new());
    for id in &ids {
        for number in 0..10 {
            let name = format!("{id}-s{number}");
            statements.push(trial::statement(&name, &format!("the town has {name}")));
            claims.push(trial::claim(&format!("c-{name}"), id, &name, 1, json!({})));
            let others: Vec<&String> = ids.iter().filter(|other| *other != id).collect();
            absent.push(json!({ "statement": name, "articles": others }));
        }
    }
    let mut json = json!({ "format": "collate-dossier/1", "id": "trial", "title": "A trial", "language": "en",
        "dimensions": ["goals"], "articles": articles, "statements": statements, "claims": claims, "absent": absent,
        "entities": [{ "id": "town", "name": "the town", "type": "organisation" }] });
    change(&mut json);
    read(&json.to_string()).unwrap_or_else(|problems| panic!("{problems:#?}")).dossier
}

fn matched(dossier: &Dossier) -> Vec<Item> {
    let knowledge = Knowledge::new(dossier);
    let bank = everything(&Maker::new(&knowledge, wording::ALL[0], 7, 4));
    bank.items.into_iter().filter(|item| matches!(item.question.widget, Widget::Match { .. })).collect()
}

#[test]
fn four_statements_of_four_articles_stand_beside_all_articles() {
    let items = matched(&dossier(5, |_| {}));
    assert!(items.len() >= 5, "{}", items.len());
    for item in &items {
        let Solution::Match { stems } = &item.key.solution else { panic!("{item:?}") };
        let Widget::Match { answers, .. } = &item.question.widget else { panic!("{item:?}") };
        assert_eq!((stems.len(), answers.len(), item.question.articles.len()), (4, 5, 5));
        for pair in stems {
            let (statement, article) = (pair.value.to_string(), pair.label_value.to_string());
            assert!(statement.starts_with(&article.replace("article:", "statement:")), "{statement}: {article}");
        }
    }
}

#[test]
fn four_articles_leave_none_over_and_seven_leave_too_many() {
    assert!(matched(&dossier(4, |_| {})).is_empty());
    assert!(!matched(&dossier(6, |_| {})).is_empty());
    assert!(matched(&dossier(7, |_| {})).is_empty());
}

#[test]
fn a_statement_that_another_article_may_make_is_not_matched() {
    let items = matched(&dossier(5, |json| json["absent"] = json!([])));
    assert!(items.is_empty());
}

#[test]
fn a_claim_less_changes_only_items_that_rest_on_it() {
    let ids = |items: &[Item], without: &str| -> Vec<String> {
        let rests = |item: &&Item| !item.key.claims.iter().any(|claim| claim.as_str() == without);
        items.iter().filter(rests).map(|item| item.question.id.to_string()).collect()
    };
    let before = matched(&dossier(5, |_| {}));
    for claim in before.iter().flat_map(|item| &item.key.claims) {
        let after = matched(&dossier(5, |json| {
            let claims = json["claims"].as_array_mut().expect("claims");
            claims.retain(|entry| entry["id"] != claim.as_str());
        }));
        let after: Vec<String> = after.iter().map(|item| item.question.id.to_string()).collect();
        assert!(ids(&before, claim.as_str()).iter().all(|id| after.contains(id)), "{claim}");
    }
}
