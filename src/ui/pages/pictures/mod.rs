//! The timeline and the diplomatic formats as pictures, each with the same in words behind it.

mod format_cards;
mod formats;
mod marks;
mod matrix;
mod overview;
mod ties;
mod timeline;
mod timeline_rows;
mod timeline_table;

pub(in crate::ui) use formats::formats;
pub(in crate::ui) use timeline::timeline;
use web_sys::Event;
use yew::Callback;

use super::heading;
use crate::browser::fields;
use crate::engine::dossier::id::{ArticleRef, EntityRef, StatementRef};
use crate::engine::dossier::{Basis, Date};
use crate::engine::wording;
use crate::ui::components::cited::{cited, quoted, telling};
use crate::ui::components::study_ways::study_ways;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, pictures};
use crate::ui::tag::{On, Tag, tag, text};

/// A wide screen under its heading, with the ways to the other screens for studying.
fn picture_page(scene: &Scene, title: &str) -> Tag {
    tag("main").set("data-wide", "").child(study_ways(scene)).child(heading(scene).text(title))
}

/// A date in the words of the dossier's language.
fn when(scene: &Scene, date: &Date) -> String {
    match wording::for_language(&scene.dossier().language) {
        Some(wording) => (wording.date)(&date.interval, date.precision),
        None => date.interval.to_string(),
    }
}

/// What is said of a date that no article prints in full.
fn basis(scene: &Scene, date: &Date) -> &'static str {
    match date.basis {
        Basis::Printed => "",
        Basis::YearInferred => scene.all_words().year_inferred,
        Basis::Inferred => scene.all_words().inferred,
    }
}

/// The name of an entity, as it stands alone.
fn name(scene: &Scene, entity: EntityRef) -> &str {
    &scene.dossier()[entity].name
}

/// The names of articles, with dots between them, cited as one.
fn cited_names(scene: &Scene, articles: &[ArticleRef]) -> String {
    cited(scene, &short_names(scene, articles))
}

/// The names of articles, with dots between them.
fn short_names(scene: &Scene, articles: &[ArticleRef]) -> String {
    let names: Vec<&str> = articles.iter().map(|article| scene.dossier()[*article].short.as_str()).collect();
    names.join(" · ")
}

/// Statements as links, each with what the articles do with it.
fn statements(scene: &Scene, statements: &[StatementRef]) -> Tag {
    let dossier = scene.dossier();
    let entries = statements.iter().map(|reference| {
        let statement = &dossier[*reference];
        let link = quoted(scene, "a", &wording::capitalised(&statement.text))
            .set("href", &Route::Statement(statement.id.0.clone()).to_hash());
        let claims = dossier.claims.iter().filter(|claim| claim.statement == *reference);
        let told = claims.map(|claim| {
            let said = (scene.all_words().pictures.stance)(claim.stance, &cited(scene, &dossier[claim.article].short));
            tag("li").child(telling(scene, tag("span"), &said)).key(claim.id.as_str())
        });
        tag("li").key(statement.id.as_str()).child(link).child(tag("ul").class("collate-told").children(told))
    });
    tag("ul").class("collate-statements").children(entries)
}

/// A list to choose from: values and labels, of which the first chooses everything. The language of the others is said
/// where it is that of the dossier.
fn choice_of(
    scene: &Scene,
    label: &str,
    choices: &[(&str, &str)],
    language: Option<&str>,
    chosen: &str,
    choose: fn(&str) -> pictures::Action,
) -> Tag {
    let options = choices.iter().map(|(value, label)| {
        let option = text("option", label).key(value).set("value", value).flag("selected", *value == chosen);
        language.filter(|_| !value.is_empty()).into_iter().fold(option, |option, language| option.set("lang", language))
    });
    let send = scene.send.clone();
    let changed = Callback::from(move |event: Event| {
        if let Some(value) = fields::value(&event) {
            send.emit(Action::Pictures(choose(&value)));
        }
    });
    tag("label")
        .class("collate-field")
        .child(text("span", label))
        .child(tag("select").on(On::Change, changed).children(options))
}
