//! Candidates: what could be asked, found cheaply. Nothing is worded or proven yet.

use std::fmt;
use std::ops::Deref;

use super::item::{IdSeed, Kind};
use super::meaning::Asked;
use crate::engine::dossier::id::{ArticleRef, ClaimRef, EntityRef, EventRef, PointRef, StatementRef};
use crate::engine::dossier::{Dimension, Role};

/// Something that could be asked.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The id of the item it would become.
    pub(crate) id: IdSeed,
    /// Its kind.
    pub kind: Kind,
    /// The dimension it would count for.
    pub dimension: Dimension,
    /// The articles it would ask about.
    pub articles: Articles,
    /// What it would ask.
    pub asked: Asked,
    pub(super) target: Target,
}

/// A few articles. They stand in the candidate itself: large dossiers have tens of thousands of candidates.
#[derive(Clone, Copy, Debug)]
pub struct Articles {
    count: u8,
    refs: [ArticleRef; Self::MOST],
}

impl Articles {
    /// No question asks about more.
    const MOST: usize = 6;

    fn new(articles: &[ArticleRef]) -> Self {
        let mut refs = [ArticleRef(0); Self::MOST];
        refs.iter_mut().zip(articles).for_each(|(place, article)| *place = *article);
        Self { count: articles.len().min(Self::MOST) as u8, refs }
    }
}

impl Deref for Articles {
    type Target = [ArticleRef];

    fn deref(&self) -> &[ArticleRef] {
        &self.refs[..usize::from(self.count)]
    }
}

/// What a candidate's maker needs to know, as references.
#[derive(Clone, Debug)]
pub(super) enum Target {
    /// The date that this claim gives this event.
    Date(ClaimRef, EventRef),
    /// The first voice of this claim.
    Voice(ClaimRef),
    /// This goal in this article; a claim where it is reported in voices.
    Goal(ArticleRef, StatementRef, Option<ClaimRef>),
    /// The one article that states this.
    Article(ArticleRef, StatementRef),
    /// The one article that makes each of these statements.
    ArticleOfEach(Vec<(ArticleRef, StatementRef)>),
    /// This statement stands in both articles.
    InBoth(ArticleRef, ArticleRef, StatementRef),
    /// What the articles do with this statement.
    Positions(StatementRef),
    /// The figure of this claim.
    Figure(ClaimRef),
    /// Which of these goals this article gives this actor.
    Goals(ArticleRef, EntityRef, Vec<StatementRef>),
    /// The classes of these costs in this article.
    CostClasses(ArticleRef, Vec<StatementRef>),
    /// Which of these take part in this format, or in this role, according to this article.
    Participants(ArticleRef, EntityRef, Option<Role>, Vec<EntityRef>),
    /// These events in the order in which the articles of the candidate date them.
    Order(Vec<EventRef>),
    /// This paragraph supports this claim.
    Paragraph(ClaimRef, u32),
    /// How this article presents this statement.
    Status(ArticleRef, StatementRef),
    /// This point parts two articles; whether the paragraphs are asked for too.
    Difference(ArticleRef, ArticleRef, PointRef, bool),
    /// What separates these claims.
    KindOfDifference(ClaimRef, ClaimRef),
    /// This claim has the highest figure or latest date (or the lowest, earliest): within its article, or of all articles.
    Extreme { claim: ClaimRef, highest: bool, is_across: bool },
    /// The cost of the link at this place of the dossier.
    Link(u32),
    /// This statement stands in both articles, and the paragraphs are asked for too.
    InBothShown(ArticleRef, ArticleRef, StatementRef),
    /// The answers of an earlier and a later article.
    Change(PointRef, ArticleRef, ArticleRef),
}

/// The key of an item of several rows: what each row has for an answer, in an order that the rows' places do not decide.
pub(super) fn key_of_rows(rows: impl Iterator<Item = String>) -> String {
    let mut rows: Vec<String> = rows.collect();
    rows.sort_unstable();
    rows.join("+")
}

impl Candidate {
    pub(super) fn new(
        kind: Kind,
        dimension: Dimension,
        articles: &[ArticleRef],
        (asked, key): (Asked, &dyn fmt::Display),
        target: Target,
    ) -> Self {
        let articles = Articles::new(articles);
        Self { id: IdSeed::new(kind, &asked, key), kind, dimension, articles, asked, target }
    }
}
