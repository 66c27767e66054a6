//! The report of a question: what its author needs to find it again, as text.

use yew::Callback;

use crate::engine::bank::Item;
use crate::engine::quiz::Recipe;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::store;
use crate::ui::tag::{Tag, button, tag, text};

/// The button that makes a report, and what came of it.
pub(crate) fn report(scene: &Scene, item: &Item, recipe: &Recipe) -> Tag {
    if scene.is_brief() {
        return tag("div");
    }
    let words = scene.all_words();
    let (lines, send) = (as_text(item, recipe), scene.send.clone());
    let made = Callback::from(move |_| effects::report(lines.clone(), send.clone()));
    let (said, shown) = match &scene.store.report {
        store::Report::None => ("", None),
        store::Report::Copied => (words.report_copied, None),
        store::Report::Shown(lines) => (words.report_shown, Some(lines)),
    };
    let field = shown.map(|lines| {
        tag("textarea")
            .set("readonly", "")
            .set("rows", "8")
            .set("dir", "ltr")
            .set("aria-label", words.report)
            .value(lines)
    });
    tag("div")
        .class("collate-report collate-noprint")
        .child(button(words.report, made))
        .child(text("p", said).class("collate-quiet").set("role", "status"))
        .maybe(field)
}

/// The item, its quiz, and the claims that its key rests on. For machines and for those who look after the dossier, so
/// it is the same in every language.
fn as_text(item: &Item, recipe: &Recipe) -> String {
    let claims: Vec<&str> = item.key.claims.iter().map(|claim| claim.as_str()).collect();
    [
        "item: ",
        item.question.id.as_str(),
        "\nseed: ",
        &recipe.seed.to_string(),
        "\nround: ",
        &recipe.round.to_string(),
        "\ndossier: ",
        &recipe.dossier,
        "\ndossier hash: ",
        &recipe.dossier_hash,
        "\ngenerator: ",
        &recipe.generator,
        "\nclaims: ",
        &claims.join(" "),
    ]
    .concat()
}
