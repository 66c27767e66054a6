//! In which manner an article makes a claim: in whose voice, and on which side.

use crate::engine::dossier::{Claim, Stance};

/// In which manner an article makes a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It says so itself.
    Own,
    /// It says so itself, after a source.
    TakenOver,
    /// It gives it as the view of a source.
    Attributed,
    /// It says the opposite.
    Denied,
    /// It gives the opposite as open or doubtful.
    Disputed,
}

impl Manner {
    /// The manner of a claim.
    #[must_use]
    pub fn of(claim: &Claim) -> Self {
        match claim.stance {
            Stance::Asserts if claim.voices.is_empty() => Self::Own,
            Stance::Asserts => Self::TakenOver,
            Stance::Reports => Self::Attributed,
            Stance::Denies => Self::Denied,
            Stance::Disputes => Self::Disputed,
        }
    }

    /// Whether it is for the statement and not against it.
    #[must_use]
    pub fn is_for(self) -> bool {
        !matches!(self, Self::Denied | Self::Disputed)
    }
}
