//! A statement as a link to its screen.

use crate::engine::dossier::id::StatementRef;
use crate::engine::wording::capitalised;
use crate::ui::components::cited::quoted;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::Tag;

/// A statement, which leads to its screen.
pub(crate) fn statement_link(scene: &Scene, statement: StatementRef) -> Tag {
    let dossier = scene.dossier();
    let statement = &dossier[statement];
    quoted(scene, "a", &capitalised(&statement.text))
        .class("collate-statement")
        .set("href", &Route::Statement(statement.id.0.clone()).to_hash())
}
