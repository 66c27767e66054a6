//! The timeline: every dated event and article in the order of time, in sections by year, so that dense times get
//! room and labels never meet.

use super::axis::{Axis, Mark, lanes};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, EventRef, StatementRef};
use crate::engine::dossier::{Date, Dimension, Dossier, Subject};
use crate::engine::ordering::sorted_by_key;

/// What is shown. Nothing set shows everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only events with a statement of this dimension, or with a format where it is formats.
    pub dimension: Option<Dimension>,
    /// Only this article and the events that it speaks of.
    pub article: Option<ArticleRef>,
}

/// What has a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// An event.
    Event(EventRef),
    /// An article: when it was written.
    Article(ArticleRef),
}

/// An event or an article on the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Which.
    pub what: Dated,
    /// When.
    pub date: &'a Date,
    /// The articles that speak of the event, in file order.
    pub articles: Vec<ArticleRef>,
    /// The statements about the event, in file order.
    pub statements: Vec<StatementRef>,
    /// Claims whose article gives the event another date than this one.
    pub other_dates: Vec<ClaimRef>,
}

/// A year in which something begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The year.
    pub year: i32,
    /// The first and the last of the years before it in which nothing begins.
    pub empty_before: Option<(i32, i32)>,
    /// The places of entries that began in an earlier section and reach into this year.
    pub going_on: Vec<u32>,
    /// The places of entries that begin in this year.
    pub begins: Vec<u32>,
}

/// The whole range as one drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// From the first year to the last.
    pub axis: Axis,
    /// For each entry its mark and its lane, counted from 0. Events and articles have lanes of their own, and
    /// each article has one.
    pub marks: Vec<(Mark, u32)>,
    /// How many lanes articles need.
    pub article_lanes: u32,
    /// How many lanes events need.
    pub event_lanes: u32,
}

/// The timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline<'a> {
    /// What is shown: by first day, then by last day; events before articles, and otherwise in file order.
    pub entries: Vec<Entry<'a>>,
    /// The entries by year.
    pub sections: Vec<Section>,
    /// How many events are shown.
    pub events: u32,
    /// The first and the last year of events shown, if there are any.
    pub years: Option<(i32, i32)>,
    /// The year in which more events begin than in any other, and how many. None where there is no such year.
    pub densest: Option<(i32, u32)>,
}

impl Entry<'_> {
    /// Whether it is an article.
    #[must_use]
    pub fn is_article(&self) -> bool {
        matches!(self.what, Dated::Article(_))
    }

    /// The years of its first and of its last day.
    #[must_use]
    pub fn years(&self) -> (i32, i32) {
        (self.date.interval.first().calendar().0, self.date.interval.last().calendar().0)
    }
}

/// The timeline of a dossier. Takes time in proportion to the dossier.
#[must_use]
pub fn timeline(dossier: &Dossier, filter: Filter) -> Timeline<'_> {
    let mut entries = events(dossier);
    entries.retain(|entry| is_wanted(dossier, entry, filter));
    let articles = dossier.article_refs().filter(|article| filter.article.is_none_or(|wanted| wanted == *article));
    entries.extend(articles.map(|article| entry(Dated::Article(article), &dossier[article].written)));
    let entries = sorted_by_key(entries, |entry| {
        let rank = |day: i32| (i64::from(day) - i64::from(i32::MIN)) as u64;
        rank(entry.date.interval.first().0) << 32 | rank(entry.date.interval.last().0)
    });
    let events = entries.iter().filter(|entry| !entry.is_article());
    let years = events.clone().map(Entry::years).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
    Timeline { events: events.count() as u32, years, densest: densest(&entries), sections: sections(&entries), entries }
}

fn entry(what: Dated, date: &Date) -> Entry<'_> {
    Entry { what, date, articles: Vec::new(), statements: Vec::new(), other_dates: Vec::new() }
}

fn events(dossier: &Dossier) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry> =
        EventRef::first(dossier.events.len()).map(|event| entry(Dated::Event(event), &dossier[event].date)).collect();
    for reference in dossier.statement_refs() {
        if let Subject::Event(event) = dossier[reference].about {
            entries[event.place()].statements.push(reference);
        }
    }
    for reference in dossier.claim_refs() {
        let claim = &dossier[reference];
        if let Subject::Event(event) = dossier[claim.statement].about {
            let entry = &mut entries[event.place()];
            insert(&mut entry.articles, claim.article);
            if claim.date.as_ref().is_some_and(|date| date.interval != entry.date.interval) {
                entry.other_dates.push(reference);
            }
        }
    }
    entries
}

/// Puts a reference into a list in file order, once.
pub(super) fn insert(list: &mut Vec<ArticleRef>, article: ArticleRef) {
    let place = list.partition_point(|other| *other < article);
    if list.get(place) != Some(&article) {
        list.insert(place, article);
    }
}

fn is_wanted(dossier: &Dossier, entry: &Entry, filter: Filter) -> bool {
    let is_of = |dimension: Dimension| {
        let has_format = matches!(entry.what, Dated::Event(event) if dossier[event].format.is_some());
        (dimension == Dimension::Formats && has_format)
            || entry.statements.iter().any(|statement| dossier[*statement].dimension == dimension)
    };
    filter.dimension.is_none_or(is_of) && filter.article.is_none_or(|article| entry.articles.contains(&article))
}

fn sections(entries: &[Entry]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for (place, entry) in (0..).zip(entries) {
        let year = entry.years().0;
        match sections.last_mut() {
            Some(section) if section.year == year => section.begins.push(place),
            last => {
                let empty_before = last.map(|last| (last.year + 1, year - 1)).filter(|(from, to)| from <= to);
                let reaches = |earlier: &u32| entries[*earlier as usize].years().1 >= year;
                let going_on = (0..place).filter(reaches).collect();
                sections.push(Section { year, empty_before, going_on, begins: vec![place] });
            }
        }
    }
    sections
}

fn densest(entries: &[Entry]) -> Option<(i32, u32)> {
    let mut counts: Vec<(i32, u32)> = Vec::new();
    for entry in entries.iter().filter(|entry| !entry.is_article()) {
        match counts.last_mut() {
            Some((year, count)) if *year == entry.years().0 => *count += 1,
            _ => counts.push((entry.years().0, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    let mut with_most = counts.iter().filter(|(_, count)| *count == most);
    with_most.next().copied().filter(|_| with_most.next().is_none() && most > 1)
}

impl Timeline<'_> {
    /// The whole range as one drawing. Nothing where nothing is shown.
    #[must_use]
    pub fn overview(&self) -> Option<Overview> {
        let years = self.entries.iter().map(Entry::years).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
        let axis = Axis::of_years(years.0, years.1);
        let (articles, article_lanes) = self.packed(axis, true);
        let (events, event_lanes) = self.packed(axis, false);
        let (mut articles, mut events) = (articles.into_iter(), events.into_iter());
        let next = |entry: &Entry| if entry.is_article() { articles.next() } else { events.next() };
        Some(Overview { axis, marks: self.entries.iter().filter_map(next).collect(), article_lanes, event_lanes })
    }

    /// Marks and lanes of the articles, or of the events, and how many lanes there are.
    fn packed(&self, axis: Axis, of_articles: bool) -> (Vec<(Mark, u32)>, u32) {
        let wanted = self.entries.iter().filter(|entry| entry.is_article() == of_articles);
        let marks: Vec<Mark> = wanted.map(|entry| axis.mark(entry.date)).collect();
        // The name of an article stands beside its mark: each has a lane of its own.
        let lanes = if of_articles { (0..marks.len() as u32).collect() } else { lanes(&marks) };
        let count = lanes.iter().max().map_or(0, |lane| lane + 1);
        (marks.into_iter().zip(lanes).collect(), count)
    }
}

#[cfg(test)]
mod tests;
