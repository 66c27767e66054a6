//! The kinds of question, and the levels at which they ask.

use serde::{Deserialize, Deserializer, Serialize, de};

use crate::engine::dossier::vocabulary::{Vocabulary, vocabulary};

vocabulary! {
    /// The kinds of question, each made by a generator of its own.
    Kind {
        /// How many or how much, according to one article.
        Figure = "figure",
        /// When, according to one article.
        Date = "date",
        /// To whom an article gives a statement.
        WhoSaysIt = "who_says_it",
        /// One goal that an article gives an actor.
        GoalNamed = "goal_named",
        /// Which of these goals an article gives an actor.
        GoalsAll = "goals_all",
        /// The class of each cost.
        CostClass = "cost_class",
        /// Who took part in a format.
        FormatMembership = "format_membership",
        /// Events in the order in which they happened.
        EventOrder = "event_order",
        /// The paragraph that supports a statement.
        Evidence = "evidence",
        /// How an article presents a statement.
        ClaimStatus = "claim_status",
        /// The one article that says something.
        WhichArticle = "which_article",
        /// What two articles both say.
        Corroboration = "corroboration",
        /// The point on which two articles differ.
        WhereTheyDiffer = "where_they_differ",
        /// What separates two claims.
        KindOfDifference = "kind_of_difference",
        /// The highest, lowest, earliest or latest.
        SizeOrTime = "size_or_time",
        /// What each article does with a statement.
        PositionTable = "position_table",
        /// The cost that an article links with a goal.
        GoalCostLink = "goal_cost_link",
        /// How an answer changed from one article to a later one.
        ChangeOverTime = "change_over_time",
    }
    /// What an item asks of a learner (Bloom's levels, those that occur).
    Level {
        /// Find or recall what one text prints.
        Remember = "remember",
        /// Grasp who means what.
        Understand = "understand",
        /// Hold texts beside each other.
        Analyse = "analyse",
        /// Judge what separates or carries claims.
        Evaluate = "evaluate",
    }
}

impl Kind {
    /// The level of its items.
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::Figure | Self::Date | Self::FormatMembership => Level::Remember,
            Self::WhoSaysIt | Self::GoalNamed | Self::GoalsAll | Self::CostClass | Self::EventOrder => {
                Level::Understand
            }
            Self::Evidence
            | Self::WhichArticle
            | Self::Corroboration
            | Self::WhereTheyDiffer
            | Self::SizeOrTime
            | Self::GoalCostLink
            | Self::ChangeOverTime => Level::Analyse,
            Self::ClaimStatus | Self::KindOfDifference | Self::PositionTable => Level::Evaluate,
        }
    }

    /// How hard its items are before any answer is known: b on the logit scale, in tenths.
    ///
    /// Source: the priors of the item typology (−1.0, −0.3, 0.2, 0.6, 1.0; standard deviation 0.8).
    #[must_use]
    pub fn difficulty_tenths(self) -> i32 {
        match self {
            Self::Figure | Self::Date | Self::GoalNamed | Self::FormatMembership => -10,
            Self::WhoSaysIt | Self::GoalsAll | Self::CostClass | Self::EventOrder => -3,
            Self::Evidence | Self::ClaimStatus | Self::WhichArticle | Self::GoalCostLink => 2,
            Self::Corroboration | Self::WhereTheyDiffer | Self::SizeOrTime | Self::ChangeOverTime => 6,
            Self::KindOfDifference | Self::PositionTable => 10,
        }
    }

    /// Whether its items hold two or more articles beside each other.
    #[must_use]
    pub fn is_comparison(self) -> bool {
        matches!(
            self,
            Self::WhichArticle
                | Self::Corroboration
                | Self::WhereTheyDiffer
                | Self::KindOfDifference
                | Self::SizeOrTime
                | Self::PositionTable
                | Self::ChangeOverTime
        )
    }
}
