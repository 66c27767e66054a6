//! Candidates: what could be asked, found cheaply. Nothing is worded or proven yet.

use std::fmt;
use std::ops::Deref;

use super::item::{IdSeed, ItemId, Kind};
use super::meaning::Asked;
use crate::engine::dossier::id::{ArticleRef, ClaimRef, EntityRef, EventRef, PointRef, StatementRef};
use crate::engine::dossier::{Dimension, Dossier, Link, Role, Subject};
use crate::engine::reasoning::{Knowledge, dated_event};

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

    pub(super) fn new(articles: &[ArticleRef]) -> Self {
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
    /// This actor's goal in this article; a claim where it is reported in voices.
    Goal(ArticleRef, (EntityRef, StatementRef), Option<ClaimRef>),
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

impl Target {
    /// What is asked of these articles.
    fn asked(&self, dossier: &Dossier, articles: &[ArticleRef]) -> Asked {
        let article = |article: &ArticleRef| dossier[*article].id.clone();
        let statement = |statement: &StatementRef| dossier[*statement].id.clone();
        let entity = |entity: &EntityRef| dossier[*entity].id.clone();
        match self {
            Self::Date(claim, event) => {
                Asked::Date { article: article(&dossier[*claim].article), event: dossier[*event].id.clone() }
            }
            Self::Voice(claim) => {
                let claim = &dossier[*claim];
                Asked::Voice { article: article(&claim.article), statement: statement(&claim.statement) }
            }
            Self::Goal(of, (actor, _), claim) => {
                let voices = claim.map_or(&[][..], |claim| &dossier[claim].voices);
                let voices = voices.iter().map(entity).collect();
                Asked::Goal { article: article(of), actor: entity(actor), voices }
            }
            Self::Article(_, stated) => Asked::Article { statement: statement(stated) },
            Self::ArticleOfEach(_) => Asked::Articles { articles: articles.iter().map(article).collect() },
            Self::InBoth(one, other, _) | Self::InBothShown(one, other, _) => {
                Asked::InBoth { one: article(one), other: article(other) }
            }
            Self::Positions(of) => Asked::Positions { statement: statement(of) },
            Self::Figure(claim) => {
                let claim = &dossier[*claim];
                let (unit, scope) = claim
                    .figure
                    .as_ref()
                    .map_or_else(Default::default, |figure| (figure.unit.clone(), figure.scope.clone()));
                Asked::Figure { article: article(&claim.article), unit, scope }
            }
            Self::Goals(of, actor, _) => Asked::Goals { article: article(of), actor: entity(actor) },
            Self::CostClasses(of, _) => Asked::CostClass { article: article(of) },
            Self::Participants(of, format, role, _) => {
                Asked::Participants { article: article(of), format: entity(format), role: *role }
            }
            Self::Order(_) => Asked::Order { articles: articles.iter().map(article).collect() },
            Self::Paragraph(claim, _) => Asked::Paragraph { claim: dossier[*claim].id.clone() },
            Self::Status(of, presented) => Asked::Status { article: article(of), statement: statement(presented) },
            Self::Difference(one, other, ..) => Asked::Difference { one: article(one), other: article(other) },
            Self::KindOfDifference(one, other) => {
                Asked::KindOfDifference { one: dossier[*one].id.clone(), other: dossier[*other].id.clone() }
            }
            Self::Extreme { claim, highest, is_across } => {
                let claim = &dossier[*claim];
                let of = match (&claim.figure, dated_event(dossier, claim)) {
                    (Some(figure), _) if *is_across => format!("{}/{}", figure.unit, figure.scope),
                    (Some(figure), _) => figure.unit.clone(),
                    (None, Some(event)) if *is_across => dossier[event].id.to_string(),
                    (None, _) => format!("dates/{}", dossier[claim.article].id),
                };
                Asked::Extreme { highest: *highest, of }
            }
            Self::Link(place) => {
                let Link { article: of, goal, relation, .. } = &dossier.links[*place as usize];
                Asked::LinkedCost { article: article(of), goal: statement(goal), relation: *relation }
            }
            Self::Change(point, earlier, later) => {
                Asked::Change { point: dossier[*point].id.clone(), earlier: article(earlier), later: article(later) }
            }
        }
    }
}

/// The key of an item of several rows: what each row has for an answer, in an order that the rows' places do not decide.
pub(super) fn key_of_rows(rows: impl Iterator<Item = String>) -> String {
    let mut rows: Vec<String> = rows.collect();
    rows.sort_unstable();
    rows.join("+")
}

impl Candidate {
    pub(super) fn new(
        dossier: &Dossier,
        kind: Kind,
        dimension: Dimension,
        articles: &[ArticleRef],
        key: &dyn fmt::Display,
        target: Target,
    ) -> Self {
        let articles = Articles::new(articles);
        let id = IdSeed::new(kind, &target.asked(dossier, &articles), key);
        Self { id, kind, dimension, articles, target }
    }

    /// Whether it would become this item.
    #[must_use]
    pub fn is(&self, id: &ItemId) -> bool {
        self.id.is(id)
    }

    /// Whether its key may rest on a claim on this statement. Quick and generous: what it says yes to, the item that is
    /// made tells for sure by its claims.
    #[must_use]
    pub fn may_rest_on(&self, knowledge: &Knowledge<'_>, wanted: StatementRef) -> bool {
        let (dossier, entailment) = (knowledge.dossier, &knowledge.entailment);
        // Who says it says what it entails, and denies what it excludes.
        let bears = |on: StatementRef| entailment.entails(wanted, on) || entailment.excludes(wanted, on);
        let claims = |claim: ClaimRef| bears(dossier[claim].statement);
        match &self.target {
            Target::Date(claim, _)
            | Target::Voice(claim)
            | Target::Figure(claim)
            | Target::Paragraph(claim, _)
            | Target::Extreme { claim, .. } => claims(*claim),
            Target::KindOfDifference(one, other) => claims(*one) || claims(*other),
            Target::Goal(_, (_, statement), _)
            | Target::Article(_, statement)
            | Target::InBoth(_, _, statement)
            | Target::InBothShown(_, _, statement)
            | Target::Positions(statement)
            | Target::Status(_, statement) => bears(*statement),
            Target::ArticleOfEach(pairs) => pairs.iter().any(|(_, statement)| bears(*statement)),
            Target::Goals(_, _, statements) | Target::CostClasses(_, statements) => {
                statements.iter().any(|statement| bears(*statement))
            }
            Target::Participants(_, format, ..) => dossier[wanted].about == Subject::Entity(*format),
            Target::Order(events) => {
                events.iter().any(|event| knowledge.lists.dating(*event).iter().any(|claim| claims(*claim)))
            }
            Target::Difference(_, _, point, _) | Target::Change(point, ..) => {
                dossier[*point].values.iter().any(|value| bears(value.statement))
            }
            Target::Link(place) => {
                let link = &dossier.links[*place as usize];
                bears(link.goal) || bears(link.cost)
            }
        }
    }

    /// What it would ask. It is not kept, since few of all candidates are ever made into items.
    #[must_use]
    pub fn asked(&self, dossier: &Dossier) -> Asked {
        self.target.asked(dossier, &self.articles)
    }
}
