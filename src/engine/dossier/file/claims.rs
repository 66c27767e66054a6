//! What a dossier says of its articles, as it stands in a file.

use serde::{Deserialize, Serialize};

use super::super::id::{ArticleId, ClaimId, EntityId, EventId, PointId, StatementId, ValueId};
use super::super::vocabulary::{Dimension, Hedge, LinkRelation, Qualifier, Role, Stance, Weight};
use super::records::DateText;

records! {
    /// A figure as an article gives it.
    Figure {
        /// The smallest number it can mean.
        lo: i64,
        /// The largest number it can mean.
        hi: i64,
        /// What is counted, plural.
        unit: String,
        /// A noun phrase that can follow "the figure for".
        scope: String,
        /// How it is qualified.
        #[serde(default = "exact", skip_serializing_if = "is_exact")]
        qualifier: Qualifier,
        /// To what it is rounded.
        #[serde(default = "one", skip_serializing_if = "is_one")]
        rounded_to: i64,
    }
    /// That one article says one statement.
    Claim {
        /// Its id.
        id: ClaimId,
        /// The article.
        article: ArticleId,
        /// The statement.
        statement: StatementId,
        /// What the article does with it.
        stance: Stance,
        /// Who said it first … who passed it on. Empty for the article's own voice.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        voices: Vec<EntityId>,
        /// How firmly.
        #[serde(default = "plain", skip_serializing_if = "is_plain")]
        hedge: Hedge,
        /// Words that can follow "if".
        #[serde(default, skip_serializing_if = "Option::is_none")]
        condition: Option<String>,
        /// The figure, for statements that have one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        figure: Option<Figure>,
        /// When the event was, according to this article.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        date: Option<DateText>,
        /// Words quoted or printed, at most six.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        quote: Option<String>,
        /// The paragraphs that support it.
        evidence: Vec<u32>,
        /// Whether no other paragraph supports it.
        #[serde(default)]
        evidence_complete: bool,
        /// How much it matters.
        weight: Weight,
    }
    /// One answer to a point.
    PointValue {
        /// Its id, unique within the point.
        id: ValueId,
        /// The answer in words.
        text: String,
        /// The statement it rests on.
        statement: StatementId,
    }
    /// A question on which articles can take different sides.
    Point {
        /// Its id.
        id: PointId,
        /// An embedded question without a question mark.
        question: String,
        /// The dimension it belongs to.
        dimension: Dimension,
        /// The answers.
        values: Vec<PointValue>,
        /// Whether the answers exclude each other.
        exclusive: bool,
        /// Pairs of answers that go together.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        compatible: Vec<(ValueId, ValueId)>,
    }
    /// Who took part in which format, according to one article.
    Participation {
        /// The article.
        article: ArticleId,
        /// The format.
        format: EntityId,
        /// Who took part.
        entity: EntityId,
        /// As what.
        role: Role,
        /// The paragraphs that say so.
        evidence: Vec<u32>,
    }
    /// A link between a goal and a cost that an article makes.
    Link {
        /// The article.
        article: ArticleId,
        /// A statement of type goal.
        goal: StatementId,
        /// A statement of type cost.
        cost: StatementId,
        /// How they hang together.
        relation: LinkRelation,
        /// As in a claim.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        voices: Vec<EntityId>,
        /// The paragraphs that make the link.
        evidence: Vec<u32>,
    }
    /// Read and checked: these articles do not treat the statement.
    Absent {
        /// The statement.
        statement: StatementId,
        /// The articles.
        articles: Vec<ArticleId>,
    }
    /// Something odd in a text, or a decision of the dossier's author.
    Note {
        /// The article it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        article: Option<ArticleId>,
        /// The paragraph it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        paragraph: Option<u32>,
        /// The note.
        text: String,
    }
}

/// What a dossier holds all of, for one article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
pub enum Complete {
    /// Every goal that the article gives this actor.
    Goals {
        /// The article.
        article: ArticleId,
        /// The actor.
        actor: EntityId,
    },
    /// Every voice to which the article gives this statement.
    Voices {
        /// The article.
        article: ArticleId,
        /// The statement.
        statement: StatementId,
    },
    /// Everybody who has this role in this format, or any role where none is named.
    Participants {
        /// The article.
        article: ArticleId,
        /// The format.
        format: EntityId,
        /// The role.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        role: Option<Role>,
    },
    /// Every cost that the article links with this goal.
    Links {
        /// The article.
        article: ArticleId,
        /// The goal.
        goal: StatementId,
    },
    /// Every date that the article gives this event.
    Dates {
        /// The article.
        article: ArticleId,
        /// The event.
        event: EventId,
    },
    /// Every figure that the article gives with this unit and scope.
    Figures {
        /// The article.
        article: ArticleId,
        /// The unit.
        unit: String,
        /// The scope.
        scope: String,
    },
}

fn exact() -> Qualifier {
    Qualifier::Exact
}

fn is_exact(qualifier: &Qualifier) -> bool {
    *qualifier == Qualifier::Exact
}

fn one() -> i64 {
    1
}

fn is_one(number: &i64) -> bool {
    *number == 1
}

fn plain() -> Hedge {
    Hedge::Plain
}

fn is_plain(hedge: &Hedge) -> bool {
    *hedge == Hedge::Plain
}
