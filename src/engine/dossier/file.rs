//! The dossier format, field by field, as it stands in a file. `questions/FORMAT.md` explains it for authors.
//!
//! These types hold what was written, checked for shape only. [`super::Dossier`] holds what was found to make sense.

use serde::{Deserialize, Serialize};

use super::date::Precision;
use super::id::{ArticleId, ClaimId, EntityId, EventId, PointId, StatementId, ValueId};

/// The name and number of the format that this program writes.
pub const FORMAT: &str = "collate-dossier/1";

macro_rules! vocabulary {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $what:literal])+ $word:ident = $text:literal),+ $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[doc = $what])+ #[serde(rename = $text)] $word),+
        }

        impl $name {
            /// Every word of this vocabulary, in its fixed order.
            pub const ALL: &[Self] = &[$(Self::$word),+];

            /// The word as it stands in files.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$word => $text),+ }
            }
        }
    )+};
}

vocabulary! {
    /// What learners are scored on.
    Dimension {
        /// What the intervention was for.
        Goals = "goals",
        /// What it cost, and whom.
        Costs = "costs",
        /// The forums, processes, deals and truces around it.
        Formats = "formats",
    }
    /// What an entity is.
    EntityType {
        /// One human being.
        Person = "person",
        /// A state, or its government.
        State = "state",
        /// An organisation with a name.
        Organisation = "organisation",
        /// People who act or speak together.
        Group = "group",
        /// A place.
        Place = "place",
        /// A forum, process, track, deal, truce or mechanism.
        Format = "format",
        /// A text.
        Document = "document",
    }
    /// What sort of proposition a statement is.
    StatementType {
        /// Somebody wants something.
        Goal = "goal",
        /// Something is or would be a cost to somebody.
        Cost = "cost",
        /// How a diplomatic format is made or works.
        Format = "format",
        /// Something happened.
        Event = "event",
        /// How many or how much.
        Figure = "figure",
        /// A judgement.
        Assessment = "assessment",
        /// Something is intended or foreseen.
        Plan = "plan",
    }
    /// The kind of a cost.
    CostClass {
        /// Lives and health.
        Human = "human",
        /// Money.
        Financial = "financial",
        /// Forces and positions.
        Military = "military",
        /// Power, relations, freedom to act.
        Political = "political",
        /// Good name.
        Reputational = "reputational",
        /// Things, buildings, land.
        Material = "material",
    }
    /// What an article does with a statement in one claim.
    Stance {
        /// Says it in its own voice, or takes it over.
        Asserts = "asserts",
        /// Gives it as somebody's view.
        Reports = "reports",
        /// Says the opposite.
        Denies = "denies",
        /// Gives the opposite as open or doubtful.
        Disputes = "disputes",
    }
    /// How firmly a claim is made.
    Hedge {
        /// Without reserve.
        Plain = "plain",
        /// As possible.
        Possible = "possible",
        /// As likely.
        Likely = "likely",
        /// Under a condition.
        Conditional = "conditional",
    }
    /// How much a reader must take a claim away.
    Weight {
        /// A reader must know it.
        Core = "core",
        /// It carries a core claim.
        Supporting = "supporting",
        /// It is background.
        Context = "context",
    }
    /// How a figure is qualified.
    Qualifier {
        /// As it stands.
        Exact = "exact",
        /// About.
        About = "about",
        /// At least.
        AtLeast = "at_least",
        /// At most.
        AtMost = "at_most",
        /// More than.
        MoreThan = "more_than",
        /// Less than.
        LessThan = "less_than",
    }
    /// Where a date comes from.
    Basis {
        /// The article prints all of it.
        Printed = "printed",
        /// Day or month are printed, the year follows from the text.
        YearInferred = "year_inferred",
        /// It follows from the text.
        Inferred = "inferred",
    }
    /// What an entity does in a format.
    Role {
        /// Brings the others together.
        Broker = "broker",
        /// Gives the place.
        Host = "host",
        /// Negotiates or signs.
        Party = "party",
        /// Watches.
        Observer = "observer",
        /// Stands between the parties.
        Mediator = "mediator",
        /// Was asked and stayed away.
        InvitedAbsent = "invited_absent",
    }
    /// How a cost hangs together with a goal.
    LinkRelation {
        /// The cost is paid for the goal.
        Price = "price",
        /// The cost comes along with the goal.
        SideEffect = "side_effect",
        /// The cost falls due if the goal is given up.
        CostOfStopping = "cost_of_stopping",
        /// The goal makes up for the cost.
        Offset = "offset",
    }
}

macro_rules! records {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $what:literal])+ $(#[serde($($attribute:tt)+)])? $field:ident: $kind:ty),+ $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[doc = $what])+ $(#[serde($($attribute)+)])? pub $field: $kind),+
        }
    )+};
}

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

/// A whole dossier file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "Collate dossier, version 1"))]
#[serde(deny_unknown_fields)]
pub struct DossierFile {
    /// [`FORMAT`].
    pub format: String,
    /// The dossier's id.
    pub id: String,
    /// What it is about, for people.
    pub title: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// The dimensions it covers.
    pub dimensions: Vec<Dimension>,
    /// The articles.
    pub articles: Vec<Article>,
    /// The entities.
    #[serde(default)]
    pub entities: Vec<Entity>,
    /// The events.
    #[serde(default)]
    pub events: Vec<Event>,
    /// The statements.
    pub statements: Vec<Statement>,
    /// The points.
    #[serde(default)]
    pub points: Vec<Point>,
    /// The claims.
    pub claims: Vec<Claim>,
    /// Who took part in which format.
    #[serde(default)]
    pub participations: Vec<Participation>,
    /// Links between goals and costs.
    #[serde(default)]
    pub links: Vec<Link>,
    /// What articles leave out.
    #[serde(default)]
    pub absent: Vec<Absent>,
    /// What is listed in full.
    #[serde(default)]
    pub complete: Vec<Complete>,
    /// Notes.
    #[serde(default)]
    pub notes: Vec<Note>,
}

fn printed() -> Basis {
    Basis::Printed
}

fn is_printed(basis: &Basis) -> bool {
    *basis == Basis::Printed
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
