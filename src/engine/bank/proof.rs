//! Proofs: why an option is right or wrong under the model. No proof, no option.

use std::fmt;

use crate::engine::dossier::id::{ArticleId, ClaimId, PointId, StatementId};

/// The rules of proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// True: entailed by a claim, or derived.
    T,
    /// One value per slot; another value, disjoint.
    F1,
    /// The list is complete, and the value is neither on it nor entailed by it.
    F2,
    /// The voices of the statement are complete, and this voice stands in no chain.
    F3,
    /// The article leaves it out or denies it.
    F4,
    /// Two figures or dates of one unit, disjoint.
    F5,
    /// Another label of a procedure that gives exactly one.
    F6,
    /// Both articles give the same value, or compatible ones, on the point.
    F7,
}

impl Rule {
    /// The rule as it stands in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::T => "T",
            Self::F1 => "F1",
            Self::F2 => "F2",
            Self::F3 => "F3",
            Self::F4 => "F4",
            Self::F5 => "F5",
            Self::F6 => "F6",
            Self::F7 => "F7",
        }
    }
}

/// A fact of the dossier that a proof rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Premise {
    /// A claim.
    Claim(ClaimId),
    /// What an article does with a statement.
    Cell(StatementId, ArticleId),
    /// A statement that an article leaves out.
    Absent(StatementId, ArticleId),
    /// A list that is complete for an article: what it lists, and of what.
    Complete(&'static str, String, ArticleId),
    /// Who takes part: the entity, the format, the article.
    Participation(String, String, ArticleId),
    /// A link between a goal and a cost, by their ids.
    Link(StatementId, StatementId, ArticleId),
    /// The position of an article on a point.
    Position(PointId, ArticleId),
}

impl Premise {
    /// The article that the fact is about, where it names one.
    #[must_use]
    pub fn article(&self) -> Option<&ArticleId> {
        match self {
            Self::Claim(_) => None,
            Self::Cell(_, article)
            | Self::Absent(_, article)
            | Self::Complete(_, _, article)
            | Self::Participation(_, _, article)
            | Self::Link(_, _, article)
            | Self::Position(_, article) => Some(article),
        }
    }
}

impl fmt::Display for Premise {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Claim(claim) => write!(formatter, "claim:{claim}"),
            Self::Cell(statement, article) => write!(formatter, "cell:{statement}@{article}"),
            Self::Absent(statement, article) => write!(formatter, "absent:{statement}@{article}"),
            Self::Complete(what, of, article) => write!(formatter, "complete:{what}:{of}@{article}"),
            Self::Participation(entity, format, article) => {
                write!(formatter, "participation:{entity}:{format}@{article}")
            }
            Self::Link(goal, cost, article) => write!(formatter, "link:{goal}:{cost}@{article}"),
            Self::Position(point, article) => write!(formatter, "position:{point}@{article}"),
        }
    }
}

/// Why an option is right or wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The rule.
    pub rule: Rule,
    /// The facts it is applied to.
    pub premises: Vec<Premise>,
}

impl Proof {
    /// A proof by `rule` from `premises`.
    #[must_use]
    pub fn new(rule: Rule, premises: impl IntoIterator<Item = Premise>) -> Self {
        Self { rule, premises: premises.into_iter().collect() }
    }
}
