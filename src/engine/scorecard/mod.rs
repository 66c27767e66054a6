//! The scorecard: points for each dimension with the items behind them, and mastery over everything answered.

mod answer;
mod certainty;
mod course;
mod history;
mod mark;
mod mastery;
mod part;
mod points;
mod posterior;
mod reading;

pub use answer::{Answer, one_in};
pub use certainty::{Calibration, Level as CertaintyLevel, fixed, given};
pub use course::{Day, course, day};
pub use history::History;
pub use mark::{Mark, mark};
pub use mastery::{DimensionMastery, Mastery, MasteryLabel, Stronger, reference_items};
pub use part::Part;
pub use points::Points;
pub(crate) use posterior::expected;
pub use reading::{Passage, reading};

use crate::engine::attempt::Attempt;
use crate::engine::bank::ItemId;
use crate::engine::dossier::Dimension;

/// What one dimension earned in one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionScore {
    /// The dimension.
    pub dimension: Dimension,
    /// What was earned.
    pub earned: Points,
    /// What could be earned, unanswered items included.
    pub possible: Points,
    /// The items behind it, in the order of the quiz.
    pub items: Vec<ItemId>,
}

/// The points of one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// One for each dimension that the quiz asks about, in the fixed order of dimensions.
    pub dimensions: Vec<DimensionScore>,
}

impl Scorecard {
    /// Adds up an attempt. Items without an answer earn nothing.
    #[must_use]
    pub fn new(attempt: &Attempt) -> Self {
        Self::by(attempt, &|mark| mark.earned())
    }

    /// The same where a mark earns something else, as a teacher may say.
    #[must_use]
    pub fn by(attempt: &Attempt, earned: &dyn Fn(&Mark) -> Points) -> Self {
        let dimensions = Dimension::ALL
            .iter()
            .filter_map(|dimension| {
                let mut score = DimensionScore {
                    dimension: *dimension,
                    earned: Points::NONE,
                    possible: Points::NONE,
                    items: Vec::new(),
                };
                for (item, state) in attempt.items() {
                    if item.question.dimension == *dimension {
                        score.possible += Points::ITEM;
                        score.earned += state.mark().map_or(Points::NONE, earned);
                        score.items.push(item.question.id.clone());
                    }
                }
                (!score.items.is_empty()).then_some(score)
            })
            .collect();
        Self { dimensions }
    }

    /// Everything earned.
    #[must_use]
    pub fn earned(&self) -> Points {
        self.dimensions.iter().map(|score| score.earned).sum()
    }

    /// Everything that could be earned.
    #[must_use]
    pub fn possible(&self) -> Points {
        self.dimensions.iter().map(|score| score.possible).sum()
    }
}
