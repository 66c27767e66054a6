//! What a learner has done with one dossier, and how it is kept on the device: the recipe and the answers, never the
//! questions, which are made again.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::engine::attempt::{Attempt, SavedAttempt};
use crate::engine::dossier::Dossier;
use crate::engine::quiz::{self, Quiz, Recipe};
use crate::engine::reasoning::Knowledge;

/// What the format of kept progress is called.
const FORMAT: &str = "collate-progress/1";

/// What a learner has done with one dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The running attempt.
    pub attempt: Option<Attempt>,
    /// The attempt that the running one took the place of.
    pub previous: Option<SavedAttempt>,
    /// The places of the running attempt that were looked at.
    pub seen: BTreeSet<u32>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    format: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    attempt: Option<SavedAttempt>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    previous: Option<SavedAttempt>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    seen: BTreeSet<u32>,
}

/// Why kept progress was not taken up, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It cannot be read, or a later version wrote it.
    Unreadable,
    /// Its questions come from another state of the dossier or another generator.
    OtherQuestions,
}

/// Makes the quiz of a recipe.
#[must_use]
pub fn draw(dossier: &Dossier, recipe: &Recipe) -> Rc<Quiz> {
    Rc::new(quiz::draw(&Knowledge::new(dossier), recipe))
}

impl Progress {
    /// The key under which the progress with a dossier is kept.
    #[must_use]
    pub fn key(dossier_hash: &str) -> String {
        ["progress:", dossier_hash].concat()
    }

    /// As it is kept. Nothing where nothing was done.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        if *self == Self::default() {
            return None;
        }
        let kept = Kept {
            format: FORMAT.to_owned(),
            attempt: self.attempt.as_ref().map(SavedAttempt::new),
            previous: self.previous.clone(),
            seen: self.seen.clone(),
        };
        serde_json::to_string(&kept).ok()
    }

    /// Reads kept progress and makes the questions of its attempt again. What cannot be taken up is left away and
    /// named, so that the text can be kept aside.
    #[must_use]
    pub fn parse(text: &str, dossier: &Dossier) -> (Self, Option<Unfit>) {
        let kept = match serde_json::from_str::<Kept>(text) {
            Ok(kept) if kept.format == FORMAT => kept,
            _ => return (Self::default(), Some(Unfit::Unreadable)),
        };
        let is_fit = |saved: &SavedAttempt| saved.recipe.fits(dossier);
        let mut progress = Self { previous: kept.previous.filter(is_fit), ..Self::default() };
        match kept.attempt {
            None => (progress, None),
            Some(saved) if is_fit(&saved) => {
                progress.attempt = Some(saved.restore(draw(dossier, &saved.recipe)));
                progress.seen = kept.seen;
                (progress, None)
            }
            Some(_) => (progress, Some(Unfit::OtherQuestions)),
        }
    }

    /// Whether kept progress belongs to an earlier or later state of the dossier with this id.
    #[must_use]
    pub fn is_about(text: &str, dossier_id: &str) -> bool {
        serde_json::from_str::<Kept>(text)
            .ok()
            .and_then(|kept| kept.attempt)
            .is_some_and(|saved| saved.recipe.dossier == dossier_id)
    }

    /// Begins an attempt; the one that was running is put away.
    pub fn begin(&mut self, quiz: Rc<Quiz>) {
        self.previous = self.attempt.as_ref().map(SavedAttempt::new);
        self.attempt = Some(Attempt::new(quiz));
        self.seen = BTreeSet::new();
    }

    /// Takes the attempt up again that was put away, and puts the running one away.
    pub fn swap(&mut self, dossier: &Dossier) {
        if let Some(saved) = self.previous.take() {
            let restored = saved.restore(draw(dossier, &saved.recipe));
            self.seen = (0..).zip(restored.items()).filter(|(_, (_, state))| state.mark().is_some()).map(|(place, _)| place).collect();
            self.previous = self.attempt.replace(restored).as_ref().map(SavedAttempt::new);
        }
    }
}
