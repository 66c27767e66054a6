//! Diplomatic formats: who takes part in which, as what and by whose account, and which statements tie two of them
//! together. Nothing is derived beyond what the dossier records.

use super::timeline::insert;
use crate::engine::dossier::id::{ArticleRef, EntityRef, EventRef, StatementRef};
use crate::engine::dossier::{CompleteOf, Dossier, Entity, EntityType, Participation, Role, Statement, Subject};
use crate::engine::finding::places;
use crate::engine::ordering::sorted_by_key;

/// That somebody takes part in a format in one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Who.
    pub entity: EntityRef,
    /// As what.
    pub role: Role,
    /// The articles that say so, in file order.
    pub by: Vec<ArticleRef>,
    /// The articles that list everybody in the format, or everybody in this role, without this one.
    pub against: Vec<ArticleRef>,
}

/// A format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Format {
    /// Which.
    pub entity: EntityRef,
    /// Who takes part, by role in the order of [`Role::ALL`] and otherwise in file order.
    pub parts: Vec<Part>,
    /// Its events, the earliest first.
    pub events: Vec<EventRef>,
    /// The statements about it or about its events, in file order.
    pub statements: Vec<StatementRef>,
    /// The articles that say something of it, in file order.
    pub articles: Vec<ArticleRef>,
}

/// Somebody who takes part in a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Who.
    pub entity: EntityRef,
    /// In how many formats; invitations that were declined are not counted.
    pub formats: u32,
}

/// That a statement about one format also names another. Which way it points, the statement says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The place of the format that it is about.
    pub from: u32,
    /// The place of the format that it names.
    pub to: u32,
    /// The statement.
    pub statement: StatementRef,
}

/// An arc between two rows of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arc {
    /// The upper row, counted from 0.
    pub from: u32,
    /// The lower row.
    pub to: u32,
    /// How many statements tie the two together.
    pub statements: u32,
}

/// The formats of a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formats {
    /// All, in the order of their first dated events; those without come last, in file order.
    pub formats: Vec<Format>,
    /// Everybody who takes part in one, those in many first.
    pub participants: Vec<Participant>,
    /// What ties formats together, by the places of the formats and then in file order.
    pub ties: Vec<Tie>,
}

/// The formats of a dossier.
#[must_use]
pub fn formats(dossier: &Dossier) -> Formats {
    let all = EntityRef::first(dossier.entities.len());
    let formats =
        all.filter(|entity| dossier[*entity].kind == EntityType::Format).map(|entity| format(dossier, entity));
    let formats = sorted_by_key(formats.collect(), |format: &Format| {
        format.events.first().map_or(u64::MAX, |event| rank(dossier[*event].date.interval.first().0))
    });
    Formats { participants: participants(&formats), ties: ties(dossier, &formats), formats }
}

fn rank(day: i32) -> u64 {
    (i64::from(day) - i64::from(i32::MIN)) as u64
}

fn format(dossier: &Dossier, entity: EntityRef) -> Format {
    let events = EventRef::first(dossier.events.len()).filter(|event| dossier[*event].format == Some(entity));
    let events = sorted_by_key(events.collect(), |event| rank(dossier[*event].date.interval.first().0));
    let statements: Vec<StatementRef> =
        dossier.statement_refs().filter(|statement| is_about(dossier, &dossier[*statement], entity)).collect();
    let mut parts: Vec<Part> = Vec::new();
    let mut articles = Vec::new();
    for entry in dossier.participations.iter().filter(|entry| entry.format == entity) {
        insert(&mut articles, entry.article);
        match parts.iter_mut().find(|part| part.entity == entry.entity && part.role == entry.role) {
            Some(part) => insert(&mut part.by, entry.article),
            None => parts.push(Part {
                entity: entry.entity,
                role: entry.role,
                by: vec![entry.article],
                against: against(dossier, entry),
            }),
        }
    }
    for claim in dossier.claims.iter().filter(|claim| statements.binary_search(&claim.statement).is_ok()) {
        insert(&mut articles, claim.article);
    }
    Format { entity, parts: sorted_by_key(parts, |part| part.role as u64), events, statements, articles }
}

fn is_about(dossier: &Dossier, statement: &Statement, format: EntityRef) -> bool {
    let about = match statement.about {
        Subject::Entity(entity) => Some(entity),
        Subject::Event(event) => dossier[event].format,
    };
    about == Some(format) || statement.actor == Some(format)
}

fn against(dossier: &Dossier, entry: &Participation) -> Vec<ArticleRef> {
    let mut against = Vec::new();
    for mark in &dossier.complete {
        let CompleteOf::Participants(format, role) = mark.of else { continue };
        if format != entry.format || role.is_some_and(|role| role != entry.role) {
            continue;
        }
        // A list of everybody says nothing about roles.
        let is_listed = dossier.participations.iter().any(|other| {
            let is_same = (other.article, other.format, other.entity) == (mark.article, format, entry.entity);
            is_same && role.is_none_or(|role| role == other.role)
        });
        if !is_listed {
            insert(&mut against, mark.article);
        }
    }
    against
}

fn participants(formats: &[Format]) -> Vec<Participant> {
    let mut participants: Vec<Participant> = Vec::new();
    for format in formats {
        for (place, part) in format.parts.iter().enumerate() {
            let counts = |part: &Part, entity| part.entity == entity && part.role != Role::InvitedAbsent;
            let is_first =
                counts(part, part.entity) && !format.parts[..place].iter().any(|earlier| counts(earlier, part.entity));
            match participants.iter_mut().find(|known| known.entity == part.entity) {
                Some(known) => known.formats += u32::from(is_first),
                None => participants.push(Participant { entity: part.entity, formats: u32::from(is_first) }),
            }
        }
    }
    sorted_by_key(participants, |one| u64::from(u32::MAX - one.formats))
}

fn ties(dossier: &Dossier, formats: &[Format]) -> Vec<Tie> {
    let mut ties = Vec::new();
    for (from, format) in (0..).zip(formats) {
        for (to, other) in (0..).zip(formats).filter(|(to, _)| *to != from) {
            let (own, named) = (&dossier[format.entity], &dossier[other.entity]);
            for statement in &format.statements {
                let text = &dossier[*statement].text;
                if names(named).any(|name| says(text, name) && !names(own).any(|own| says(own, name))) {
                    ties.push(Tie { from, to, statement: *statement });
                }
            }
        }
    }
    ties
}

fn names(entity: &Entity) -> impl Iterator<Item = &str> + Clone {
    [&entity.name, &entity.in_text].into_iter().chain(&entity.aliases).map(String::as_str)
}

/// Whether a name stands in a text, as whole words.
fn says(text: &str, name: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    !name.is_empty()
        && places(text, name)
            .any(|at| !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + name.len()..].chars().next()))
}

impl Formats {
    /// Who takes part in more formats than anybody else, and in how many. None where there is nobody of that sort.
    #[must_use]
    pub fn foremost(&self) -> Option<&Participant> {
        let first = self.participants.first()?;
        let is_alone = self.participants.get(1).is_none_or(|second| second.formats < first.formats);
        (is_alone && first.formats > 1).then_some(first)
    }

    /// The places of formats that are tied to another, in order, as the rows of a drawing; and the arcs between these
    /// rows, one for each pair, whichever of the two the statements are about.
    #[must_use]
    pub fn arcs(&self) -> (Vec<u32>, Vec<Arc>) {
        let is_tied = |place: &u32| self.ties.iter().any(|tie| tie.from == *place || tie.to == *place);
        let rows: Vec<u32> = (0..self.formats.len() as u32).filter(is_tied).collect();
        let row = |place: u32| rows.partition_point(|other| *other < place) as u32;
        let mut arcs: Vec<Arc> = Vec::new();
        for tie in &self.ties {
            let (from, to) = (row(tie.from.min(tie.to)), row(tie.from.max(tie.to)));
            match arcs.iter_mut().find(|arc| (arc.from, arc.to) == (from, to)) {
                Some(arc) => arc.statements += 1,
                None => arcs.push(Arc { from, to, statements: 1 }),
            }
        }
        (rows, arcs)
    }
}

impl Format {
    /// What somebody does in it.
    pub fn parts_of(&self, entity: EntityRef) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.entity == entity)
    }
}

#[cfg(test)]
mod tests;
