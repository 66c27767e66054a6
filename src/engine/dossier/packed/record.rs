//! The records of a dossier, packed field by field.

use super::field::{ARTICLES, ENTITIES, EVENTS, Field, STATEMENTS, VALUES};
use super::source::Source;
use super::writer::Writer;
use crate::engine::dossier::{
    Absence, Article, Claim, Complete, CompleteOf, Date, Dossier, Entity, Event, Figure, Link, Note, Paragraph,
    Participation, Point, PointValue, Sort, Statement, Subject,
};

macro_rules! records {
    ($($name:ident { $($field:ident),+ })+) => {$(
        impl Field for $name {
            fn pack(&self, writer: &mut Writer) {
                let Self { $($field),+ } = self;
                $($field.pack(writer);)+
            }

            fn unpack(source: &mut Source<'_>) -> Self {
                Self { $($field: Field::unpack(source)),+ }
            }
        }
    )+};
}

records! {
    Article { id, short, title, author, outlet, written, paragraphs }
    Paragraph { n, gist }
    Date { interval, precision, basis, reason, printed_as }
    Entity { id, name, in_text, aliases, kind, note }
    Event { id, name, date, format }
    Statement { id, text, dimension, sort, about, actor, valid, entails, excludes }
    Figure { lo, hi, unit, scope, qualifier, rounded_to }
    Claim {
        id, article, statement, stance, voices, hedge, condition, figure, date, quote, evidence, evidence_complete, weight
    }
    PointValue { id, text, statement }
    Participation { article, format, entity, role, evidence }
    Link { article, goal, cost, relation, voices, evidence }
    Absence { statement, article }
    Complete { article, of }
    Note { article, paragraph, text }
}

/// The lists to which records refer before they are there.
pub(super) const LISTS: [usize; 4] = [ARTICLES, ENTITIES, EVENTS, STATEMENTS];

/// How long these lists are.
pub(super) fn lengths(dossier: &Dossier) -> [i64; 4] {
    let Dossier { articles, entities, events, statements, .. } = dossier;
    [articles.len(), entities.len(), events.len(), statements.len()].map(|length| length as i64)
}

impl Field for Dossier {
    fn pack(&self, writer: &mut Writer) {
        let Self { id, title, language, hash: _, dimensions, articles, entities, events, .. } = self;
        let Self { statements, points, claims, participations, links, absences, complete, notes, .. } = self;
        lengths(self).into_iter().for_each(|length| writer.number(length as u64));
        writer.id(id);
        title.pack(writer);
        language.pack(writer);
        dimensions.pack(writer);
        articles.pack(writer);
        entities.pack(writer);
        events.pack(writer);
        statements.pack(writer);
        points.pack(writer);
        claims.pack(writer);
        participations.pack(writer);
        links.pack(writer);
        absences.pack(writer);
        complete.pack(writer);
        notes.pack(writer);
    }

    /// Gives 0 as the hash, which stands elsewhere.
    fn unpack(source: &mut Source<'_>) -> Self {
        for series in LISTS {
            source.counts[series] = i64::from(source.below(1 << 32));
        }
        let dossier = Self {
            id: source.id().to_owned(),
            title: Field::unpack(source),
            language: Field::unpack(source),
            hash: 0,
            dimensions: Field::unpack(source),
            articles: Field::unpack(source),
            entities: Field::unpack(source),
            events: Field::unpack(source),
            statements: Field::unpack(source),
            points: Field::unpack(source),
            claims: Field::unpack(source),
            participations: Field::unpack(source),
            links: Field::unpack(source),
            absences: Field::unpack(source),
            complete: Field::unpack(source),
            notes: Field::unpack(source),
        };
        for (series, length) in LISTS.into_iter().zip(lengths(&dossier)) {
            if source.counts[series] != length {
                source.spoil();
            }
        }
        dossier
    }
}

impl Field for Point {
    fn pack(&self, writer: &mut Writer) {
        let Self { id, question, dimension, values, exclusive, compatible } = self;
        id.pack(writer);
        question.pack(writer);
        dimension.pack(writer);
        values.pack(writer);
        exclusive.pack(writer);
        compatible.pack(writer);
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        let (id, question, dimension) = (Field::unpack(source), Field::unpack(source), Field::unpack(source));
        let values: Vec<PointValue> = Field::unpack(source);
        source.counts[VALUES] = values.len() as i64;
        Self { id, question, dimension, values, exclusive: Field::unpack(source), compatible: Field::unpack(source) }
    }
}

impl Field for Subject {
    fn pack(&self, writer: &mut Writer) {
        match self {
            Self::Entity(entity) => {
                false.pack(writer);
                entity.pack(writer);
            }
            Self::Event(event) => {
                true.pack(writer);
                event.pack(writer);
            }
        }
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        if bool::unpack(source) { Self::Event(Field::unpack(source)) } else { Self::Entity(Field::unpack(source)) }
    }
}

impl Field for Sort {
    fn pack(&self, writer: &mut Writer) {
        match self {
            Self::Goal { actor, phrase } => {
                writer.number(0);
                actor.pack(writer);
                phrase.pack(writer);
            }
            Self::Cost { class, bearer, phrase } => {
                writer.number(1);
                class.pack(writer);
                bearer.pack(writer);
                phrase.pack(writer);
            }
            Self::Format => writer.number(2),
            Self::Event => writer.number(3),
            Self::Figure => writer.number(4),
            Self::Assessment => writer.number(5),
            Self::Plan => writer.number(6),
        }
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        match source.below(7) {
            0 => Self::Goal { actor: Field::unpack(source), phrase: Field::unpack(source) },
            1 => Self::Cost {
                class: Field::unpack(source),
                bearer: Field::unpack(source),
                phrase: Field::unpack(source),
            },
            2 => Self::Format,
            3 => Self::Event,
            4 => Self::Figure,
            5 => Self::Assessment,
            _ => Self::Plan,
        }
    }
}

impl Field for CompleteOf {
    fn pack(&self, writer: &mut Writer) {
        match self {
            Self::Goals(actor) => {
                writer.number(0);
                actor.pack(writer);
            }
            Self::Voices(statement) => {
                writer.number(1);
                statement.pack(writer);
            }
            Self::Participants(format, role) => {
                writer.number(2);
                format.pack(writer);
                role.pack(writer);
            }
            Self::Links(goal) => {
                writer.number(3);
                goal.pack(writer);
            }
            Self::Dates(event) => {
                writer.number(4);
                event.pack(writer);
            }
            Self::Figures { unit, scope } => {
                writer.number(5);
                unit.pack(writer);
                scope.pack(writer);
            }
        }
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        match source.below(6) {
            0 => Self::Goals(Field::unpack(source)),
            1 => Self::Voices(Field::unpack(source)),
            2 => Self::Participants(Field::unpack(source), Field::unpack(source)),
            3 => Self::Links(Field::unpack(source)),
            4 => Self::Dates(Field::unpack(source)),
            _ => Self::Figures { unit: Field::unpack(source), scope: Field::unpack(source) },
        }
    }
}
