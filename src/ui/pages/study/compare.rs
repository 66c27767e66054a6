//! The comparison: statements by articles, or points with the position of each article.

use yew::Callback;

use super::{index, page, points};
use crate::engine::dossier::id::StatementRef;
use crate::engine::study::Index;
use crate::engine::wording::capitalised;
use crate::ui::components::cited::quoted;
use crate::ui::components::dimension::dimension;
use crate::ui::components::study::claim::treatment;
use crate::ui::components::study::filters::filters;
use crate::ui::components::study::pager::{Part, pager};
use crate::ui::components::study::statement_link::statement_link;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::store::study::{self, View};
use crate::ui::tag::{On, Tag, button, tag, text};

/// How many rows are shown at a time.
const PAGE: usize = 60;

/// The comparison.
pub(in crate::ui) fn compare(scene: &Scene) -> Tag {
    let words = &scene.all_words().study;
    let view = scene.store.study.view;
    let choice = |to: View, label: &str| {
        let pressed = if view == to { "true" } else { "false" };
        button(label, scene.does(Action::Study(study::Action::View(to)))).set("aria-pressed", pressed)
    };
    let choices = tag("div")
        .class("collate-buttons collate-noprint")
        .set("role", "group")
        .set("aria-label", words.what_to_compare)
        .child(choice(View::Statements, words.by_statement))
        .child(choice(View::Points, words.by_point));
    let page = page(scene, words.compare_title).set("data-wide", "").child(choices);
    match view {
        View::Statements => statements(scene, page),
        View::Points => points::points(scene, page),
    }
}

/// The box that lets in what only one article is known to treat.
pub(super) fn every(scene: &Scene, label: &str) -> Tag {
    let (send, is_every) = (scene.send.clone(), scene.store.study.every);
    let changed = Callback::from(move |_| send.emit(Action::Study(study::Action::Every(!is_every))));
    let checkbox = tag("input").set("type", "checkbox").checked(is_every).on(On::Change, changed);
    tag("label").class("collate-study-every collate-noprint").child(checkbox).child(text("span", label))
}

fn statements(scene: &Scene, page: Tag) -> Tag {
    let words = &scene.all_words().study;
    let study = &scene.store.study;
    let index = index(scene);
    let rows = index.rows(scene.dossier(), &study.filter, study.every);
    let part = Part::new(scene, rows.len(), PAGE);
    let (first, last, of) = part.numbers();
    page.child(filters(scene, &(words.rows_shown)(first, last, of), of > 0))
        .child(every(scene, words.every_statement))
        .child(table(scene, &index, &rows[part.first..part.end]).flag("hidden", of == 0))
        .maybe(pager(scene, &part))
}

fn table(scene: &Scene, index: &Index, rows: &[StatementRef]) -> Tag {
    let dossier = scene.dossier();
    let words = &scene.all_words().study;
    let mut names = Vec::new();
    for article in &dossier.articles {
        names.push(capitalised(&article.short));
    }
    let heads = names.iter().map(|name| quoted(scene, "th", name).set("scope", "col"));
    let head = tag("tr").child(text("th", words.statement).set("scope", "col")).children(heads);
    let body = rows.iter().map(|statement| {
        let cells = dossier.article_refs().zip(&names).map(|(article, name)| {
            // On narrow screens, where the heads are not to be seen, each cell says whose it is.
            let whose = quoted(scene, "span", name).class("collate-compare__article");
            tag("td").child(whose).child(treatment(scene, index.cells.cell(article, *statement)))
        });
        let named = tag("th")
            .set("scope", "row")
            .child(statement_link(scene, *statement))
            .child(dimension(scene, dossier[*statement].dimension));
        tag("tr").key(dossier[*statement].id.as_str()).child(named).children(cells)
    });
    let table = tag("table")
        .child(text("caption", words.table))
        .child(tag("thead").child(head))
        .child(tag("tbody").children(body));
    tag("div")
        .class("collate-compare")
        .set("role", "region")
        .set("aria-label", words.table)
        .set("tabindex", "0")
        .child(table)
}
