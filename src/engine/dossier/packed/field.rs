//! What the fields of a dossier consist of, packed.

use super::source::Source;
use super::writer::Writer;
use crate::engine::dossier::date::{CalendarDate, Interval, Precision};
use crate::engine::dossier::id::{
    ArticleId, ArticleRef, ClaimId, ClaimRef, EntityId, EntityRef, EventId, EventRef, PointId, PointRef, StatementId,
    StatementRef, ValueId, ValueRef,
};
use crate::engine::dossier::vocabulary::Vocabulary;
use crate::engine::dossier::{
    Basis, CostClass, Dimension, EntityType, Hedge, LinkRelation, Qualifier, Role, Stance, Weight,
};

/// The series of numbers of which each is often near the one before: paragraphs, and references to a list.
const PARAGRAPHS: usize = 0;
/// References to articles.
pub(in crate::engine) const ARTICLES: usize = 1;
/// References to entities.
pub(in crate::engine) const ENTITIES: usize = 2;
/// References to events.
pub(in crate::engine) const EVENTS: usize = 3;
/// References to statements.
pub(in crate::engine) const STATEMENTS: usize = 4;
/// References to the values of a point.
pub(in crate::engine) const VALUES: usize = 5;
/// References to points.
pub(in crate::engine) const POINTS: usize = 6;
/// References to claims.
pub(in crate::engine) const CLAIMS: usize = 7;
/// How many series there are.
pub(in crate::engine) const SERIES: usize = 8;

/// Something that a field of a record holds.
pub(in crate::engine) trait Field: Sized {
    /// Writes it.
    fn pack(&self, writer: &mut Writer);
    /// Reads it, or something that stands in for it where the source is spoilt.
    fn unpack(source: &mut Source<'_>) -> Self;
}

impl Field for u32 {
    fn pack(&self, writer: &mut Writer) {
        writer.near(PARAGRAPHS, *self);
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        source.near(PARAGRAPHS)
    }
}

impl Field for i64 {
    fn pack(&self, writer: &mut Writer) {
        writer.signed(*self);
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        source.signed()
    }
}

impl Field for bool {
    fn pack(&self, writer: &mut Writer) {
        writer.number(u64::from(*self));
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        source.below(2) == 1
    }
}

impl Field for String {
    fn pack(&self, writer: &mut Writer) {
        writer.text(self);
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        source.text().to_owned()
    }
}

impl<T: Field> Field for Option<T> {
    fn pack(&self, writer: &mut Writer) {
        self.is_some().pack(writer);
        if let Some(value) = self {
            value.pack(writer);
        }
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        if bool::unpack(source) { Some(T::unpack(source)) } else { None }
    }
}

impl<T: Field> Field for Vec<T> {
    fn pack(&self, writer: &mut Writer) {
        writer.number(self.len() as u64);
        for entry in self {
            entry.pack(writer);
        }
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        let length = source.length();
        let mut list = Vec::with_capacity(length);
        for _ in 0..length {
            list.push(T::unpack(source));
        }
        list
    }
}

impl<T: Field, U: Field> Field for (T, U) {
    fn pack(&self, writer: &mut Writer) {
        self.0.pack(writer);
        self.1.pack(writer);
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        (T::unpack(source), U::unpack(source))
    }
}

macro_rules! ids {
    ($($id:ident),+) => {$(
        impl Field for $id {
            fn pack(&self, writer: &mut Writer) {
                writer.id(self.as_str());
            }

            fn unpack(source: &mut Source<'_>) -> Self {
                Self::from(source.id())
            }
        }
    )+};
}

ids!(ArticleId, ClaimId, EntityId, EventId, PointId, StatementId, ValueId);

macro_rules! references {
    ($($reference:ident: $series:ident),+) => {$(
        impl Field for $reference {
            fn pack(&self, writer: &mut Writer) {
                writer.near($series, self.0);
            }

            fn unpack(source: &mut Source<'_>) -> Self {
                Self(source.near($series))
            }
        }
    )+};
}

references!(
    ArticleRef: ARTICLES,
    ClaimRef: CLAIMS,
    EntityRef: ENTITIES,
    EventRef: EVENTS,
    PointRef: POINTS,
    StatementRef: STATEMENTS,
    ValueRef: VALUES
);

macro_rules! words {
    ($($word:ident),+) => {$(
        impl Field for $word {
            fn pack(&self, writer: &mut Writer) {
                writer.number(*self as u64);
            }

            fn unpack(source: &mut Source<'_>) -> Self {
                Self::VALUES[source.below(Self::VALUES.len() as u64) as usize]
            }
        }
    )+};
}

words!(Basis, CostClass, Dimension, EntityType, Hedge, LinkRelation, Precision, Qualifier, Role, Stance, Weight);

impl Field for CalendarDate {
    fn pack(&self, writer: &mut Writer) {
        let (year, month, day) = match *self {
            Self::Year(year) => (year, 0, 0),
            Self::Month(year, month) => (year, month, 0),
            Self::Day(year, month, day) => (year, month, day),
        };
        writer.number(year as u64);
        writer.number(u64::from(month));
        if month > 0 {
            writer.number(u64::from(day));
        }
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        let year = source.below(10_000) as i32;
        match source.below(13) {
            0 => Self::Year(year),
            month => match source.below(32) {
                0 => Self::Month(year, month),
                day => Self::Day(year, month, day),
            },
        }
    }
}

impl Field for Interval {
    fn pack(&self, writer: &mut Writer) {
        let (from, to) = self.ends();
        from.pack(writer);
        (from != to).then_some(to).pack(writer);
    }

    fn unpack(source: &mut Source<'_>) -> Self {
        let from = CalendarDate::unpack(source);
        let to = Option::unpack(source).unwrap_or(from);
        Self::between(from, to).unwrap_or_else(|| {
            source.spoil();
            Self::EPOCH
        })
    }
}
