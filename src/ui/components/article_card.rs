//! An article: its title or our name for it, who wrote it and when, as far as it is printed.

use yew::prelude::*;

use crate::engine::dossier::{Article, Basis};
use crate::engine::wording;
use crate::ui::scene::Scene;

/// The card of an article.
pub fn article_card(scene: &Scene, article: &Article) -> Html {
    let words = scene.words;
    let name = match &article.title {
        Some(title) => html! { <h3 dir="auto">{ title }</h3> },
        None => html! {
            <h3>
                <span dir="auto">{ wording::capitalised(&article.short) }</span>
                { " " }<small>{ "(" }{ words.our_name }{ ")" }</small>
            </h3>
        },
    };
    let printed = [&article.author, &article.outlet];
    let printed = printed.into_iter().flatten().map(|name| html! { <bdi key={name.as_str()}>{ name }</bdi> });
    let by = if article.author.is_some() { words.by } else { "" };
    html! {
        <li class="collate-article" key={article.id.as_str()} lang={scene.dossier().language.clone()}>
            { name }
            <p hidden={article.title.is_none()}>{ words.called }{ " " }<bdi>{ &article.short }</bdi></p>
            <p hidden={article.author.is_none() && article.outlet.is_none()}>{ by }{ " " }{ for printed }</p>
            <p>{ words.written }{ " " }{ date(scene, article) }</p>
            <p class="collate-quiet">{ (words.paragraphs)(article.paragraphs.len() as u32) }</p>
        </li>
    }
}

fn date(scene: &Scene, article: &Article) -> Html {
    let words = scene.words;
    let written = &article.written;
    let date = match (&written.printed_as, wording::for_language(&scene.dossier().language)) {
        (Some(printed), _) => printed.clone(),
        (None, Some(wording)) => (wording.date)(&written.interval, written.precision),
        (None, None) => written.interval.to_string(),
    };
    let basis = match written.basis {
        Basis::Printed => return html! { <bdi>{ date }</bdi> },
        Basis::YearInferred => words.year_inferred,
        Basis::Inferred => words.inferred,
    };
    html! {
        <>
            <bdi>{ date }</bdi>{ " (" }{ basis }{ ") " }
            <span class="collate-quiet" dir="auto">{ written.reason.clone() }</span>
        </>
    }
}
