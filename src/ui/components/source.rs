//! The mark of a source: the article and the paragraph, the same everywhere. It opens what the paragraph is about.

use crate::engine::bank::{Evidence, Explanation, Premise};
use crate::engine::dossier::Article;
use crate::engine::dossier::id::{ArticleId, StatementId};
use crate::ui::components::cited::{cited, quoted, telling};
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The marks of the sources of an explanation, and the ways to study what it rests on. What rests on all that an article
/// says, and not on one paragraph, names the article.
pub(crate) fn sources(scene: &Scene, explanation: &Explanation) -> Tag {
    let marks = tag("div").class("collate-sources");
    let articles: Vec<_> = explanation.proof.premises.iter().filter_map(Premise::article).collect();
    let marks = if explanation.evidence.is_empty() {
        marks.children(once(&articles).map(|article| {
            tag("p").class("collate-source").child(telling(
                scene,
                tag("bdi"),
                &(scene.all_words().whole_article)(&cited(scene, scene.short(article))),
            ))
        }))
    } else {
        marks.children(once(&explanation.evidence).map(|evidence| source(scene, evidence)))
    };
    marks.children(ways(scene, explanation, &articles))
}

/// The ways to the statements that an explanation names, or to what its articles say.
fn ways(scene: &Scene, explanation: &Explanation, articles: &[&ArticleId]) -> Vec<Tag> {
    let words = &scene.all_words().study;
    let dossier = scene.dossier();
    let mut statements = Vec::new();
    for premise in &explanation.proof.premises {
        match premise {
            Premise::Claim(id) => {
                let claim = dossier.claims.iter().find(|claim| claim.id == *id);
                statements.extend(claim.map(|claim| &dossier[claim.statement].id));
            }
            Premise::Cell(statement, _) | Premise::Absent(statement, _) => statements.push(statement),
            Premise::Link(goal, cost, _) => statements.extend([goal, cost]),
            Premise::Position(id, _) => {
                let point = dossier.points.iter().find(|point| point.id == *id);
                statements.extend(
                    point.into_iter().flat_map(|point| &point.values).map(|value| &dossier[value.statement].id),
                );
            }
            Premise::Complete(..) | Premise::Participation(..) => {}
        }
    }
    let link = |to: Route, label: &str, in_full: Option<&str>| {
        let link = telling(scene, tag("a").set("href", &to.to_hash()).set("dir", "auto"), label);
        let link = if let Some(in_full) = in_full { link.set("aria-label", in_full) } else { link };
        tag("p").class("collate-source collate-noprint").child(link)
    };
    let text_of = |id: &StatementId| {
        dossier.statements.iter().find(|statement| statement.id == *id).map_or("", |statement| &statement.text)
    };
    let statements: Vec<_> = once(&statements).copied().collect();
    if let [only] = statements[..] {
        // The sentence above has its words already.
        let label = (words.study_statement)(text_of(only));
        return vec![link(Route::Statement(only.0.clone()), words.study_this, Some(&label))];
    }
    if !statements.is_empty() {
        let of = |id: &&StatementId| {
            link(Route::Statement(id.0.clone()), &(words.study_statement)(&cited(scene, text_of(id))), None)
        };
        return statements.iter().map(of).collect();
    }
    let evidence = explanation.evidence.iter().map(|evidence| &evidence.article);
    let articles: Vec<&ArticleId> = articles.iter().copied().chain(evidence).collect();
    let all = once(&articles);
    all.map(|id| link(Route::Read(Some(id.0.clone())), &(words.study_article)(&cited(scene, scene.short(id))), None))
        .collect()
}

/// The entries of a list without repeats.
fn once<T: PartialEq>(all: &[T]) -> impl Iterator<Item = &T> {
    all.iter().enumerate().filter(|(place, entry)| !all[..*place].contains(entry)).map(|(_, entry)| entry)
}

/// What a paragraph is about.
pub(crate) fn gist<'a>(scene: &'a Scene, evidence: &Evidence) -> Option<&'a str> {
    let article = scene.article(&evidence.article)?;
    article
        .paragraphs
        .iter()
        .find(|paragraph| paragraph.n == evidence.paragraph)
        .map(|paragraph| paragraph.gist.as_str())
}

/// The mark of a source.
pub(crate) fn source(scene: &Scene, evidence: &Evidence) -> Tag {
    let mark = (scene.all_words().source)(evidence.paragraph, &cited(scene, scene.short(&evidence.article)));
    paragraph(scene, scene.article(&evidence.article), evidence.paragraph, &mark)
}

/// The mark of a source where the article is named already.
pub(crate) fn source_within(scene: &Scene, article: &Article, number: u32) -> Tag {
    paragraph(scene, Some(article), number, &(scene.all_words().study.paragraph)(number))
}

fn paragraph(scene: &Scene, article: Option<&Article>, number: u32, mark: &str) -> Tag {
    let words = scene.all_words();
    let paragraph = article.and_then(|article| article.paragraphs.iter().find(|paragraph| paragraph.n == number));
    let about = match paragraph {
        Some(paragraph) => text("p", &(words.gist)(number)).text(" ").child(quoted(scene, "span", &paragraph.gist)),
        None => text("p", words.no_gist),
    };
    tag("details").class("collate-source").child(tag("summary").child(telling(scene, tag("bdi"), mark))).child(about)
}
