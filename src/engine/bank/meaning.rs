//! What an item asks and what an option means, as ids from the dossier: the words left away.
//!
//! Whoever checks an item works from these and the dossier alone. Their text form names items and options for good.

use std::fmt;

use crate::engine::dossier::date::Interval;
use crate::engine::dossier::id::{ArticleId, ClaimId, EntityId, EventId, PointId, StatementId, ValueId};
use crate::engine::dossier::{CostClass, LinkRelation, Role};
use crate::engine::ordering::signed;
use crate::engine::reasoning::Treatment;

/// What an item asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The figure that an article gives for a unit and scope.
    Figure {
        /// The article.
        article: ArticleId,
        /// What is counted.
        unit: String,
        /// What the figure is for.
        scope: String,
    },
    /// The date that an article gives an event.
    Date {
        /// The article.
        article: ArticleId,
        /// The event.
        event: EventId,
    },
    /// Who, according to an article, says a statement.
    Voice {
        /// The article.
        article: ArticleId,
        /// The statement.
        statement: StatementId,
    },
    /// A goal that an article ascribes to an actor.
    Goal {
        /// The article.
        article: ArticleId,
        /// The actor.
        actor: EntityId,
        /// Whose view it is; empty for the article's own.
        voices: Vec<EntityId>,
    },
    /// Which goals an article ascribes to an actor, in any voice (rows, yes or no).
    Goals {
        /// The article.
        article: ArticleId,
        /// The actor.
        actor: EntityId,
    },
    /// The class of each cost that an article names.
    CostClass {
        /// The article.
        article: ArticleId,
    },
    /// Who takes part in a format according to an article (rows, yes or no).
    Participants {
        /// The article.
        article: ArticleId,
        /// The format.
        format: EntityId,
        /// The role asked about; nothing for any role.
        role: Option<Role>,
    },
    /// The order in time of events, as these articles date them.
    Order {
        /// The articles.
        articles: Vec<ArticleId>,
    },
    /// The paragraph of an article that supports a statement.
    Paragraph {
        /// The claim it supports.
        claim: ClaimId,
    },
    /// How an article presents a statement.
    Status {
        /// The article.
        article: ArticleId,
        /// The statement.
        statement: StatementId,
    },
    /// The article that states a statement.
    Article {
        /// The statement.
        statement: StatementId,
    },
    /// The article that states each of several statements, of all these (matching).
    Articles {
        /// The articles offered.
        articles: Vec<ArticleId>,
    },
    /// A statement that both articles state.
    InBoth {
        /// One article.
        one: ArticleId,
        /// The other.
        other: ArticleId,
    },
    /// A point on which two articles give answers that exclude each other.
    Difference {
        /// One article.
        one: ArticleId,
        /// The other.
        other: ArticleId,
    },
    /// What separates two claims on one point.
    KindOfDifference {
        /// One claim.
        one: ClaimId,
        /// The other.
        other: ClaimId,
    },
    /// The highest or lowest figure, the earliest or latest date.
    Extreme {
        /// Whether the highest or latest is asked.
        highest: bool,
        /// The unit and scope, or the event, as an id.
        of: String,
    },
    /// What each article does with a statement (rows).
    Positions {
        /// The statement.
        statement: StatementId,
    },
    /// The cost that an article links with a goal.
    LinkedCost {
        /// The article.
        article: ArticleId,
        /// The goal.
        goal: StatementId,
        /// How they are linked.
        relation: LinkRelation,
    },
    /// How the answer to a point changed from the earlier article to the later.
    Change {
        /// The point.
        point: PointId,
        /// The earlier article.
        earlier: ArticleId,
        /// The later article.
        later: ArticleId,
    },
}

/// What an option, a row, a label or an answer means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Numbers from a lowest to a highest.
    Figure {
        /// The lowest.
        lo: i64,
        /// The highest.
        hi: i64,
    },
    /// Days.
    Date(Interval),
    /// An entity.
    Entity(EntityId),
    /// A statement.
    Statement(StatementId),
    /// An article.
    Article(ArticleId),
    /// An event.
    Event(EventId),
    /// A claim.
    Claim(ClaimId),
    /// The class of a cost.
    CostClass(CostClass),
    /// Yes or no.
    YesNo(bool),
    /// A paragraph, by article and number.
    Paragraph(ArticleId, u32),
    /// How an article presents a statement.
    Status(Status),
    /// A point.
    Point(PointId),
    /// What separates two claims.
    Difference(DifferenceKind),
    /// What an article does with a statement.
    Treatment(Treatment),
    /// An earlier and a later answer to a point.
    Change(ValueId, ValueId),
}

/// How an article presents a statement: exactly one of these holds for each of its claims.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// As its own statement, plainly.
    Own,
    /// As its own statement, with a hedge or under a condition.
    OwnHedged,
    /// As the view of the voice named last in the chain.
    AttributedTo(EntityId),
    /// It denies or disputes it.
    Denied,
}

/// What separates two claims that bear on one point: the one field in which they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DifferenceKind {
    /// They are about different times.
    Time,
    /// They measure different things.
    Scope,
    /// They are different people's views.
    Voice,
    /// They answer the same question differently.
    Answer,
}

fn list<T: fmt::Display>(ids: &[T]) -> String {
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join("+")
}

/// Writes a word and parts of an id after it, each but the first after `between`. One function for all of them takes
/// less code than a format each.
fn parts(to: &mut fmt::Formatter<'_>, word: &str, between: &str, parts: &[&dyn fmt::Display]) -> fmt::Result {
    to.write_str(word)?;
    let mut before = "/";
    for part in parts {
        to.write_str(before)?;
        part.fmt(to)?;
        before = between;
    }
    Ok(())
}

impl fmt::Display for Asked {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure { article, unit, scope } => parts(to, "figure", "/", &[article, unit, scope]),
            Self::Date { article, event } => parts(to, "date", "/", &[article, event]),
            Self::Voice { article, statement } => parts(to, "voice", "/", &[article, statement]),
            Self::Goal { article, actor, voices } => parts(to, "goal", "/", &[article, actor, &list(voices)]),
            Self::Goals { article, actor } => parts(to, "goals", "/", &[article, actor]),
            Self::CostClass { article } => parts(to, "cost-class", "/", &[article]),
            Self::Participants { article, format, role } => {
                parts(to, "participants", "/", &[article, format, &role.map_or("any", Role::word)])
            }
            Self::Order { articles } => parts(to, "order", "/", &[&list(articles)]),
            Self::Paragraph { claim } => parts(to, "paragraph", "/", &[claim]),
            Self::Status { article, statement } => parts(to, "status", "/", &[article, statement]),
            Self::Article { statement } => parts(to, "article", "/", &[statement]),
            Self::Articles { articles } => parts(to, "articles", "/", &[&list(articles)]),
            Self::InBoth { one, other } => parts(to, "in-both", "+", &[one, other]),
            Self::Difference { one, other } => parts(to, "difference", "+", &[one, other]),
            Self::KindOfDifference { one, other } => parts(to, "kind-of-difference", "+", &[one, other]),
            Self::Extreme { highest, of } => parts(to, if *highest { "highest" } else { "lowest" }, "/", &[of]),
            Self::Positions { statement } => parts(to, "positions", "/", &[statement]),
            Self::LinkedCost { article, goal, relation } => {
                parts(to, "linked-cost", "/", &[article, goal, &relation.word()])
            }
            Self::Change { point, earlier, later } => {
                parts(to, "change", "/", &[point, earlier])?;
                to.write_str("+")?;
                later.fmt(to)
            }
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure { lo, hi } => write!(to, "{lo}..{hi}"),
            Self::Date(interval) => write!(to, "{interval}"),
            Self::Entity(id) => write!(to, "entity:{id}"),
            Self::Statement(id) => write!(to, "statement:{id}"),
            Self::Article(id) => write!(to, "article:{id}"),
            Self::Event(id) => write!(to, "event:{id}"),
            Self::Claim(id) => write!(to, "claim:{id}"),
            Self::CostClass(class) => write!(to, "class:{}", class.word()),
            Self::YesNo(yes) => to.write_str(if *yes { "yes" } else { "no" }),
            Self::Paragraph(article, number) => write!(to, "paragraph:{article}:{number}"),
            Self::Status(status) => match status {
                Status::Own => to.write_str("own"),
                Status::OwnHedged => to.write_str("own-hedged"),
                Status::AttributedTo(voice) => write!(to, "attributed:{voice}"),
                Status::Denied => to.write_str("denied"),
            },
            Self::Point(id) => write!(to, "point:{id}"),
            Self::Difference(kind) => to.write_str(match kind {
                DifferenceKind::Time => "time",
                DifferenceKind::Scope => "scope",
                DifferenceKind::Voice => "voice",
                DifferenceKind::Answer => "answer",
            }),
            Self::Treatment(treatment) => to.write_str(treatment.word()),
            Self::Change(earlier, later) => write!(to, "{earlier}>{later}"),
        }
    }
}

impl Value {
    /// A number by which figures, dates and paragraphs stand in a list, the smallest or earliest first; the same for
    /// all others.
    pub(super) fn size(&self) -> u64 {
        match self {
            Self::Figure { lo, .. } => signed(*lo),
            Self::Date(interval) => signed(i64::from(interval.first().0)),
            Self::Paragraph(_, number) => u64::from(*number),
            _ => 0,
        }
    }
}
