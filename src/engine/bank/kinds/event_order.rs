//! Event order: in which order did these events happen, as one or two articles date them?

use super::super::candidate::{Candidate, Target};
use super::super::item::{Choice, EntryKey, Explanation, Item, Kind, OptionId, Solution, Widget};
use super::super::making::{Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use super::super::shape::{Opening, Shapes};
use crate::engine::dossier::date::{Day, Interval};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, EventRef};
use crate::engine::dossier::{Basis, Date, Dimension, Dossier, Hedge, Stance, Subject};
use crate::engine::finding::holds;
use crate::engine::hashing::Hasher;
use crate::engine::language;
use crate::engine::ordering::{signed, sorted_by_key};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::capitalised;

/// How many events an item has at most, and at least.
const MOST: usize = 5;
const LEAST: usize = 4;

/// With how many of the articles that follow an article is paired: with every one in a dossier of usual size, and not
/// with so many in a large one that finding them takes longer than asking.
const PARTNERS: usize = 12;

/// A claim that dates an event.
type Dating = (EventRef, ClaimRef);

/// An event as some articles date it: the claims, and the days from the earliest to the latest that they give.
#[derive(Clone, Copy)]
struct Dated<'c> {
    event: EventRef,
    claims: &'c [Dating],
    first: Day,
    last: Day,
}

impl<'c> Dated<'c> {
    /// An event by the claims that date it.
    fn new(dossier: &Dossier, claims: &'c [Dating]) -> Option<Self> {
        let days = || claims.iter().filter_map(|(_, claim)| dossier[*claim].date.as_ref()).map(|date| &date.interval);
        let (event, _) = claims.first()?;
        let (first, last) = (days().map(Interval::first).min()?, days().map(Interval::last).max()?);
        Some(Self { event: *event, claims, first, last })
    }

    fn is_apart(&self, other: &Self) -> bool {
        self.last < other.first || other.last < self.first
    }
}

/// Whether a date was inferred with the help of another article, so that nobody can tell it from this one.
fn rests_on_another(dossier: &Dossier, article: ArticleRef, date: &Date) -> bool {
    let Some(reason) = date.reason.as_deref().filter(|_| date.basis == Basis::Inferred) else { return false };
    dossier.article_refs().any(|other| other != article && holds(reason, &dossier[other].short))
}

/// The claims of an article that date an event, so that it can be told from the article.
fn dating(knowledge: &Knowledge<'_>, article: ArticleRef) -> impl Iterator<Item = Dating> {
    let dossier = knowledge.dossier;
    knowledge.lists.measured_by(article).iter().filter_map(move |reference| {
        let claim = &dossier[*reference];
        let (Some(date), Subject::Event(event)) = (&claim.date, dossier[claim.statement].about) else { return None };
        let is_given = matches!(claim.stance, Stance::Asserts | Stance::Reports);
        (is_given && !rests_on_another(dossier, article, date)).then_some((event, *reference))
    })
}

/// The events that claims of some articles date, each by all of these, unless one holds back.
fn dated<'c>(dossier: &'c Dossier, claims: &'c [Dating]) -> impl Iterator<Item = Dated<'c>> {
    let of_events = claims.chunk_by(|(one, _), (other, _)| one == other);
    of_events
        .filter(|claims| claims.iter().all(|(_, claim)| dossier[*claim].hedge == Hedge::Plain))
        .filter_map(|claims| Dated::new(dossier, claims))
}

/// The claims of some articles that date these events.
pub(super) fn claims_dating(knowledge: &Knowledge<'_>, articles: &[ArticleRef], events: &[EventRef]) -> Vec<ClaimRef> {
    let dating = articles.iter().flat_map(|article| dating(knowledge, *article));
    dating.filter(|(event, _)| events.contains(event)).map(|(_, claim)| claim).collect()
}

/// Brings claims into the order of the events that they date.
fn by_event(claims: Vec<Dating>) -> Vec<Dating> {
    sorted_by_key(claims, |(event, _)| event.place() as u64)
}

/// One candidate for each article, and for each two articles of which each dates two events or more of its own.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    let Some(words) = language::words(&dossier.language) else { return };
    let mut shapes = Shapes::new(words);
    let alike: Vec<bool> =
        dossier.events.iter().map(|event| shapes.of(&event.name).opening == Opening::Article).collect();
    let by_article: Vec<Vec<Dating>> =
        dossier.article_refs().map(|article| dating(knowledge, article).collect()).collect();
    let all: Vec<ArticleRef> = dossier.article_refs().collect();
    let alone = all.iter().map(|article| vec![*article]);
    let pairs = all
        .iter()
        .enumerate()
        .flat_map(|(place, one)| all[place + 1..].iter().take(PARTNERS).map(move |other| vec![*one, *other]));
    for articles in alone.chain(pairs) {
        let claims = by_event(articles.iter().flat_map(|article| &by_article[article.place()]).copied().collect());
        let (alike, other): (Vec<_>, Vec<_>) = dated(dossier, &claims).partition(|entry| alike[entry.event.place()]);
        let events = if alike.len() >= other.len() { alike } else { other };
        let Some(set) = apart(dossier, &articles, &events) else { continue };
        let ids: Vec<&str> = set.iter().map(|entry| dossier[entry.event].id.as_str()).collect();
        let count = |dimension: Dimension| {
            set.iter().filter(|entry| dossier[dossier[entry.claims[0].1].statement].dimension == dimension).count()
        };
        let Some(dimension) = dossier.dimensions.iter().rev().copied().max_by_key(|of| count(*of)) else { continue };
        let target = Target::Order(set.iter().map(|entry| entry.event).collect());
        found.push(Candidate::new(dossier, Kind::EventOrder, dimension, &articles, &ids.join(">"), target));
    }
}

/// Four or five events no two of which share a day, in their order. Of two articles, each gives two that the other
/// does not date.
fn apart<'c>(dossier: &Dossier, articles: &[ArticleRef], events: &[Dated<'c>]) -> Option<Vec<Dated<'c>>> {
    let owner = |entry: &Dated<'_>| {
        let is_of = |article: &ArticleRef| entry.claims.iter().all(|(_, claim)| dossier[*claim].article == *article);
        articles.iter().position(is_of)
    };
    let is_shared = |set: &[Dated<'_>]| {
        let own = |place| set.iter().filter(|entry| owner(entry) == Some(place)).count();
        articles.len() == 1 || (0..articles.len()).all(|place| own(place) >= 2)
    };
    let names: Vec<&str> = articles.iter().map(|article| dossier[*article].id.as_str()).collect();
    // The narrowest dates come first, since a wide one bars many others. What was barred stays out whatever changes, as
    // long as nothing of the set does.
    let of_articles = Hasher::new(0).text(&names.join("+"));
    let shuffled = sorted_by_key(events.iter().collect(), |entry: &&Dated<'c>| {
        of_articles.clone().text(dossier[entry.event].id.as_str()).finish()
    });
    let ordered = sorted_by_key(shuffled, |entry| signed(i64::from(entry.last.0 - entry.first.0)));
    let mut set: Vec<Dated<'c>> = Vec::new();
    for entry in ordered {
        let own = |place: usize| set.iter().filter(|other| owner(other) == Some(place)).count();
        // Two places are kept for each article until it has filled them.
        let kept: usize = match articles.len() {
            1 => 0,
            count => (0..count)
                .filter(|place| owner(entry) != Some(*place))
                .map(|place| 2_usize.saturating_sub(own(place)))
                .sum(),
        };
        if set.len() + kept < MOST && set.iter().all(|other| other.is_apart(entry)) {
            set.push(*entry);
        }
    }
    if set.len() < LEAST || !is_shared(&set) {
        return None;
    }
    Some(by_date(set))
}

/// The earliest first.
fn by_date(events: Vec<Dated<'_>>) -> Vec<Dated<'_>> {
    sorted_by_key(events, |entry| signed(entry.first.0.into()))
}

pub(super) fn make(maker: &Maker<'_>, candidate: &Candidate, events: &[EventRef]) -> Result<Item, Dropped> {
    let dossier = maker.knowledge.dossier;
    let names: Vec<&str> = candidate.articles.iter().map(|article| maker.short(*article)).collect();
    let gaps = [("articles", maker.wording.list(&names))];
    let gaps: Vec<(&str, &str)> = gaps.iter().map(|(gap, text)| (*gap, text.as_str())).collect();
    let stem = maker.stem(candidate, maker.wording.stems.event_order, &gaps)?;
    let dating = by_event(candidate.articles.iter().flat_map(|article| dating(maker.knowledge, *article)).collect());
    let all = by_date(dated(dossier, &dating).filter(|entry| events.contains(&entry.event)).collect());
    let mut claims = Vec::new();
    let mut sequence = Vec::new();
    let mut entries = Vec::new();
    for entry in &all {
        let mut told = Vec::new();
        let mut evidence = Vec::new();
        let mut narrowest: Option<&Interval> = None;
        for (_, reference) in entry.claims {
            let claim = &dossier[*reference];
            let Some(date) = &claim.date else { continue };
            told.push(maker.date_in_words(claim, entry.event, date));
            evidence.extend(maker.evidence(claim.article, &claim.evidence));
            let days = |interval: &Interval| interval.last().0 - interval.first().0;
            if narrowest.is_none_or(|known| days(&date.interval) < days(known)) {
                narrowest = Some(&date.interval);
            }
        }
        let value = Value::Event(dossier[entry.event].id.clone());
        let id = OptionId::new(&value);
        entries.push(Choice { id: id.clone(), text: capitalised(&dossier[entry.event].name) });
        let premises = entry.claims.iter().map(|(_, claim)| Premise::Claim(dossier[*claim].id.clone()));
        let proof = Proof::new(Rule::F5, premises);
        let explanation = Explanation { proof, feedback: told.join(" "), evidence };
        sequence.push(EntryKey {
            entry: id,
            value,
            date: narrowest.map_or_else(String::new, ToString::to_string),
            explanation,
        });
        claims.extend(entry.claims.iter().map(|(_, claim)| *claim));
    }
    let mut entries = maker.shuffled(candidate, entries, |entry| &entry.id);
    // The order shown must not be the answer already.
    if entries.iter().map(|entry| &entry.id).eq(sequence.iter().map(|key| &key.entry)) {
        entries.rotate_left(1);
    }
    Ok(maker.item(candidate, stem, Widget::Order { entries }, Solution::Order { sequence }, &claims))
}
