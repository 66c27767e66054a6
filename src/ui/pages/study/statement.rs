//! One statement: what each article does with it, where it belongs, and the way to its questions.

use yew::Callback;

use super::{index, page};
use crate::browser::clock;
use crate::engine::dossier::Dossier;
use crate::engine::dossier::id::{ArticleRef, ClaimRef, StatementRef};
use crate::engine::quiz::{Blueprint, Recipe};
use crate::engine::study::Index;
use crate::engine::wording::capitalised;
use crate::ui::components::cited::quoted;
use crate::ui::components::dimension::dimension;
use crate::ui::components::study::claim::{claim, treatment};
use crate::ui::components::study::statement_link::statement_link;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{Tag, button, tag, text, way};

/// How many questions are asked about a statement at the most.
const QUESTIONS: u32 = 5;

fn find(dossier: &Dossier, id: &str) -> Option<StatementRef> {
    dossier.statement_refs().find(|statement| dossier[*statement].id.as_str() == id)
}

/// The title of the screen.
pub(in crate::ui) fn title(scene: &Scene, id: &str) -> String {
    let dossier = scene.dossier();
    let statement = find(dossier, id).map(|statement| capitalised(&dossier[statement].text));
    let words = &scene.all_words().study;
    let other = if id.starts_with('/') { words.no_screen } else { words.statement_title };
    statement.unwrap_or_else(|| other.to_owned())
}

/// One statement.
pub(in crate::ui) fn statement(scene: &Scene, id: &str) -> Tag {
    let words = &scene.all_words().study;
    let dossier = scene.dossier();
    let to_read = way(&Route::Read(None).to_hash(), words.to_read);
    if id.starts_with('/') {
        let to_start = way(&Route::Start.to_hash(), scene.words.start);
        return page(scene, words.no_screen).child(tag("p").child(to_start));
    }
    let Some(reference) = find(dossier, id) else {
        return page(scene, words.statement_title).child(text("p", words.no_statement)).child(tag("p").child(to_read));
    };
    let index = index(scene);
    let entailment = &index.entailment;
    let heading = super::super::heading(scene).set("lang", &dossier.language).set("dir", "auto");
    let kind = tag("p").child(dimension(scene, dossier[reference].dimension)).text(" · ");
    let articles = dossier.article_refs().map(|article| article_row(scene, &index, reference, article));
    tag("main")
        .child(super::study_ways(scene))
        .child(heading.text(&title(scene, id)))
        .child(kind.text((words.kind)(dossier[reference].kind())).class("collate-quiet"))
        .child(ask(scene, reference))
        .child(
            tag("section")
                .child(text("h2", words.what_articles_do))
                .child(tag("ul").class("collate-statement-articles").children(articles)),
        )
        .maybe(points(scene, reference))
        .maybe(statements(scene, words.entails, entailment.above(reference)))
        .maybe(statements(scene, words.entailed_by, entailment.below(reference)))
        .maybe(statements(scene, words.excludes, entailment.excluded(reference)))
        .child(tag("p").child(to_read))
}

/// The way to the questions about the statement, or that there are none.
fn ask(scene: &Scene, reference: StatementRef) -> Tag {
    let words = &scene.all_words().study;
    let dossier = scene.dossier();
    let store = &scene.store;
    // Other questions each time something was answered, and those that were counted.
    let seed = store.progress.history.answers().len() as u32;
    let recipe = |items| {
        let blueprint = Blueprint { items, quotas: Vec::new() };
        Recipe::new(dossier, seed, blueprint).about(dossier[reference].id.clone())
    };
    let count = store.study.shelf.asked(reference, seed, || {
        store.dossier.draw(&recipe(QUESTIONS)).map_or(0, |drawn| drawn.quiz.items.len() as u32)
    });
    if count == 0 {
        return text("p", words.no_questions_about).class("collate-quiet");
    }
    let (send, recipe) = (scene.send.clone(), recipe(count));
    let begin = Callback::from(move |_| send.emit(Action::Begin { at: clock::now(), recipe: recipe.clone() }));
    tag("div")
        .class("collate-buttons collate-noprint")
        .child(button(words.ask, begin).class("collate-primary"))
        .child(text("span", &(words.questions_about)(count)).class("collate-quiet"))
}

/// What an article does with the statement, and on which claims that rests.
fn article_row(scene: &Scene, index: &Index, reference: StatementRef, article: ArticleRef) -> Tag {
    let words = &scene.all_words().study;
    let dossier = scene.dossier();
    let cell = index.cells.cell(article, reference);
    let claims = |at: &ClaimRef| {
        let of = dossier[*at].statement;
        let why = if index.entailment.entails(of, reference) { words.follows_from } else { words.excluded_by };
        let because = (of != reference).then(|| tag("p").text(why).text(" ").child(statement_link(scene, of)));
        claim(scene, *at).maybe(because)
    };
    let name = quoted(scene, "strong", &capitalised(&dossier[article].short));
    tag("li")
        .child(tag("p").child(name).text(": ").child(treatment(scene, cell)))
        .child(tag("ul").class("collate-claims").children(cell.claims.iter().map(claims)))
}

/// The points that the statement answers.
fn points(scene: &Scene, reference: StatementRef) -> Option<Tag> {
    let dossier = scene.dossier();
    let mut questions = Vec::new();
    for point in &dossier.points {
        if point.values.iter().any(|value| value.statement == reference) {
            let question = quoted(scene, "p", &capitalised(&point.question));
            let others = point.values.iter().map(|value| tag("li").child(statement_link(scene, value.statement)));
            questions.push(tag("li").child(question).child(tag("ul").class("collate-list").children(others)));
        }
    }
    let is_there = !questions.is_empty();
    let section =
        tag("section").child(text("h2", scene.all_words().study.on_points)).child(tag("ul").children(questions));
    is_there.then_some(section)
}

/// Statements that belong to it, under a heading.
fn statements(scene: &Scene, heading: &str, all: &[StatementRef]) -> Option<Tag> {
    let links = all.iter().map(|statement| tag("li").child(statement_link(scene, *statement)));
    let section = tag("section").child(text("h2", heading)).child(tag("ul").class("collate-list").children(links));
    (!all.is_empty()).then_some(section)
}
