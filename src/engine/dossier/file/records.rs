//! What a dossier is about, as it stands in a file.

use serde::{Deserialize, Serialize};

use super::super::id::{ArticleId, EntityId, EventId, StatementId};
use super::super::vocabulary::{Basis, CostClass, Dimension, EntityType, Precision, StatementType};

records! {
    /// An article that the dossier summarises.
    Article {
        /// Its id.
        id: ArticleId,
        /// Our own name for it, as it stands in the middle of a sentence.
        short: String,
        /// The title, if the text prints one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<String>,
        /// The author, if the text prints one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        author: Option<String>,
        /// Where it appeared, if the text prints it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        outlet: Option<String>,
        /// When it was written.
        written: DateText,
        /// Its numbered paragraphs.
        paragraphs: Vec<Paragraph>,
    }
    /// A numbered block of an article.
    Paragraph {
        /// Its number in the article, from 1.
        n: u32,
        /// What it is about, in our words, at most 15.
        gist: String,
    }
    /// A date as it is written in a file.
    DateText {
        /// `2016`, `2016-03`, `2016-03-14`, or two of these with `/` between them.
        date: String,
        /// How exactly it is known.
        precision: Precision,
        /// Where it comes from.
        #[serde(default = "printed", skip_serializing_if = "is_printed")]
        basis: Basis,
        /// Why it was inferred.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        /// The words of the article, at most six.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        printed_as: Option<String>,
    }
    /// Somebody or something that acts, speaks or is spoken about.
    Entity {
        /// Its id.
        id: EntityId,
        /// How it stands alone.
        name: String,
        /// How it stands in a sentence, where that is not its name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        in_text: Option<String>,
        /// Other spellings.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        aliases: Vec<String>,
        /// What it is.
        #[serde(rename = "type")]
        kind: EntityType,
        /// Who it is according to the articles.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }
    /// Something that happened at a time.
    Event {
        /// Its id.
        id: EventId,
        /// A noun phrase that can follow "the date of".
        name: String,
        /// `date` of the event; see [`DateText::date`].
        date: String,
        /// See [`DateText::precision`].
        precision: Precision,
        /// See [`DateText::basis`].
        #[serde(default = "printed", skip_serializing_if = "is_printed")]
        basis: Basis,
        /// See [`DateText::reason`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        /// See [`DateText::printed_as`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        printed_as: Option<String>,
        /// The format that met or was made.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        format: Option<EntityId>,
    }
    /// The kind of a cost and who bears it.
    Cost {
        /// Its kind.
        class: CostClass,
        /// Who bears it.
        bearer: EntityId,
    }
    /// The time that a statement is about.
    Valid {
        /// See [`DateText::date`].
        date: String,
        /// See [`DateText::precision`].
        precision: Precision,
    }
    /// One proposition.
    Statement {
        /// Its id.
        id: StatementId,
        /// A clause that can follow "that".
        text: String,
        /// The dimension it belongs to.
        dimension: Dimension,
        /// What sort of proposition it is.
        #[serde(rename = "type")]
        kind: StatementType,
        /// The id of the entity or event that it is mainly about.
        about: String,
        /// Whose goal it is, or who did it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        actor: Option<EntityId>,
        /// For costs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cost: Option<Cost>,
        /// Goals: a bare infinitive. Costs: a noun phrase.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phrase: Option<String>,
        /// The time it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        valid: Option<Valid>,
        /// What must be true if this is.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        entails: Vec<StatementId>,
        /// What cannot be true together with this.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        excludes: Vec<StatementId>,
    }
}

fn printed() -> Basis {
    Basis::Printed
}

fn is_printed(basis: &Basis) -> bool {
    *basis == Basis::Printed
}
