//! Quizzes about one statement of the shipped dossier.

#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use collate::engine::bank::{Maker, candidates, make};
use collate::engine::dossier::id::StatementId;
use collate::engine::dossier::{Dossier, read};
use collate::engine::quiz::{Blueprint, Drawn, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::wording;

fn dossier() -> Dossier {
    read(collate::shipped::TEXT).expect("a dossier").dossier
}

fn drawn(knowledge: &Knowledge<'_>, statement: &StatementId, seed: u32) -> Drawn {
    let wording = wording::for_language("en").expect("a wording");
    let blueprint = Blueprint { items: 5, quotas: Vec::new() };
    draw(knowledge, wording, &Recipe::new(knowledge.dossier, seed, blueprint).about(statement.clone()))
}

#[test]
fn every_item_of_a_quiz_about_a_statement_rests_on_a_claim_on_it() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let mut with_items = 0;
    for reference in dossier.statement_refs().step_by(7) {
        let statement = &dossier[reference];
        let quiz = drawn(&knowledge, &statement.id, 3).quiz;
        let is_on_it = |claim: &&collate::engine::dossier::Claim| dossier[claim.statement].id == statement.id;
        let claims: Vec<_> = dossier.claims.iter().filter(is_on_it).map(|claim| &claim.id).collect();
        for item in &quiz.items {
            assert!(item.key.claims.iter().any(|claim| claims.contains(&claim)), "{}", item.question.stem);
        }
        assert!(quiz.items.len() <= 5);
        with_items += usize::from(!quiz.items.is_empty());
    }
    assert!(with_items > 30, "{with_items} of 69 statements have questions");
}

#[test]
fn the_quick_look_overlooks_no_item() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let maker = Maker::new(&knowledge, wording::for_language("en").expect("a wording"), 1, 4);
    for candidate in candidates(&knowledge).iter().step_by(5) {
        let Ok(item) = make(&maker, candidate) else { continue };
        for id in &item.key.claims {
            let claim = dossier.claims.iter().find(|claim| claim.id == *id).expect("a claim");
            assert!(candidate.may_rest_on(&knowledge, claim.statement), "{}: {id}", item.question.stem);
        }
    }
}

#[test]
fn a_quiz_about_a_statement_that_is_not_there_is_empty() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let drawn = drawn(&knowledge, &"no-such-statement".into(), 1);
    assert!(drawn.quiz.items.is_empty());
    assert_eq!(drawn.shortfalls.len(), 1);
}

#[test]
fn the_same_recipe_gives_the_same_quiz_and_later_rounds_other_items() {
    let dossier = dossier();
    let knowledge = Knowledge::new(&dossier);
    let statement = &dossier.points[0].values[0].statement;
    let statement = dossier[*statement].id.clone();
    let one = drawn(&knowledge, &statement, 9);
    assert_eq!(one, drawn(&knowledge, &statement, 9));
    assert!(!one.quiz.items.is_empty());
}
