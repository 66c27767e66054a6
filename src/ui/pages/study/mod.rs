//! The screens for studying: the summary, the comparison, and one statement.

mod compare;
mod points;
mod read;
mod statement;

use std::rc::Rc;

pub(in crate::ui) use compare::compare;
pub(in crate::ui) use read::{read, title as read_title};
pub(in crate::ui) use statement::{statement, title as statement_title};

use crate::engine::study::Index;
use crate::ui::components::cited::telling;
use crate::ui::components::study_ways::study_ways;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag};

/// The beginning of a screen for studying: its heading, and the ways to the others.
fn page(scene: &Scene, title: &str) -> Tag {
    tag("main").child(study_ways(scene)).child(super::heading(scene).child(telling(scene, tag("bdi"), title)))
}

/// What is derived from the dossier.
fn index(scene: &Scene) -> Rc<Index> {
    scene.store.study.shelf.index(&scene.store.dossier)
}
