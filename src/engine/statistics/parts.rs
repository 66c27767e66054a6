//! Statistics from several hands: what another has numbered gets the numbers that it would have here, and all of it goes
//! from one to the other as bytes.

use super::alpha::Group;
use super::items::Tally;
use super::{Entry, Record, Statistics};
use crate::engine::attempt::Manner;
use crate::engine::bank::{ItemId, Kind, OptionId};
use crate::engine::compact::{Pack, Unpack};
use crate::engine::dossier::Dimension;
use crate::engine::memory::Certainty;
use crate::engine::scorecard::Points;

/// What numbers of one [`Statistics`] are in another that has joined it.
pub(in crate::engine) struct Joined {
    items: Vec<u32>,
    codes: Vec<Vec<u16>>,
    groups: Vec<u32>,
}

impl Joined {
    /// The record with the numbers of the one that joined.
    pub(in crate::engine) fn moved(&self, record: Record) -> Record {
        let mut record = record;
        record.group = record.group.and_then(|group| self.groups.get(group as usize).copied());
        let mut at = 0;
        for entry in &mut record.entries {
            let end = at + usize::from(entry.offered) + usize::from(entry.chosen);
            let known = self.codes.get(entry.item as usize).map_or(&[][..], Vec::as_slice);
            for code in record.codes.get_mut(at..end).into_iter().flatten() {
                *code = known.get(usize::from(*code)).copied().unwrap_or(u16::MAX);
            }
            at = end;
            entry.item = self.items.get(entry.item as usize).copied().unwrap_or(u32::MAX);
        }
        record
    }
}

impl Statistics {
    /// Takes over what another has met, in its order, and says which numbers that has here: the same as if the receipts of
    /// the other had been recorded here one after the other. What was added to the other is not added.
    pub(in crate::engine) fn join(&mut self, other: &Self) -> Joined {
        let (mut items, mut codes) = (Vec::new(), Vec::new());
        for tally in &other.items {
            let place = self.place(tally.id(), || tally.blank());
            codes.push(self.items[place as usize].join(tally));
            items.push(place);
        }
        let groups = other.groups.iter().map(|((code, seed), group)| self.group(code, *seed, group.items())).collect();
        Joined { items, codes, groups }
    }

    /// Writes what was met, but nothing that was added.
    pub(in crate::engine) fn pack(&self, out: &mut Pack) {
        out.number(self.items.len() as u64);
        self.items.iter().for_each(|tally| tally.pack(out));
        out.number(self.groups.len() as u64);
        for ((code, seed), group) in &self.groups {
            out.text(code);
            out.number(u64::from(*seed));
            out.number(group.items() as u64);
        }
    }

    /// Reads what was met.
    pub(in crate::engine) fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        /// No quiz has more items.
        const MOST: u32 = 100_000;
        let mut all = Self::new();
        for place in 0..from.count()? {
            let tally = Tally::unpack(from)?;
            all.places.insert(tally.id().clone(), place as u32);
            all.items.push(tally);
        }
        for _ in 0..from.count()? {
            let key = (from.text()?.into(), from.small()?);
            let items = from.small().filter(|items| *items <= MOST)?;
            all.groups.push((key, Group::new(items as usize)));
        }
        Some(all)
    }
}

impl Record {
    /// Writes it.
    pub(in crate::engine) fn pack(&self, out: &mut Pack) {
        out.number(self.group.map_or(0, |group| u64::from(group) + 1));
        out.number(self.shares.len() as u64);
        for (dimension, earned, possible) in &self.shares {
            out.byte(*dimension as u8);
            out.number(earned.0.into());
            out.number(possible.0.into());
        }
        out.number(self.entries.len() as u64);
        for entry in &self.entries {
            for number in [entry.item, entry.points.into(), entry.offered.into(), entry.chosen.into()] {
                out.number(number.into());
            }
            let certainty = entry.manner.certainty.map_or(0, |certainty| certainty as u8 + 1);
            out.byte(u8::from(entry.is_answered) | certainty << 1);
            out.number(entry.manner.hints.into());
        }
        out.number(self.codes.len() as u64);
        self.codes.iter().for_each(|code| out.number((*code).into()));
    }

    /// Reads one.
    pub(in crate::engine) fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        let group = match from.number()? {
            0 => None,
            group => Some(u32::try_from(group - 1).ok()?),
        };
        let mut shares = Vec::new();
        for _ in 0..from.count()? {
            shares.push((dimension(from)?, Points(from.small()?), Points(from.small()?)));
        }
        let count = from.count()?;
        let mut entries = Vec::with_capacity(count);
        for _ in 0..count {
            let item = from.small()?;
            let [points, offered, chosen] = [short(from)?, short(from)?, short(from)?];
            let said = from.byte()?;
            let certainty = usize::from(said >> 1).checked_sub(1).and_then(|level| Certainty::ALL.get(level)).copied();
            let manner = Manner { certainty, hints: from.small()? };
            entries.push(Entry { item, points, is_answered: said & 1 != 0, manner, offered, chosen });
        }
        let count = from.count()?;
        let mut codes = Vec::with_capacity(count);
        for _ in 0..count {
            codes.push(short(from)?);
        }
        Some(Self { group, shares, entries, codes })
    }
}

fn short(from: &mut Unpack<'_>) -> Option<u16> {
    from.small()?.try_into().ok()
}

/// Reads a dimension.
pub(in crate::engine) fn dimension(from: &mut Unpack<'_>) -> Option<Dimension> {
    Dimension::ALL.get(usize::from(from.byte()?)).copied()
}

impl Tally {
    fn id(&self) -> &ItemId {
        &self.first.item
    }

    /// Takes over the choices of another of the same item, and says which numbers they have here.
    fn join(&mut self, other: &Self) -> Vec<u16> {
        let choices = other.keys.iter().zip(&*other.first.choices);
        let number = |((part, option), choice): (&(OptionId, OptionId), &super::ChoiceStatistics)| {
            let told = (choice.part.clone(), choice.text.as_str(), choice.is_right);
            self.number((part, option), Some(told)).unwrap_or(u16::MAX)
        };
        choices.map(number).collect()
    }

    fn pack(&self, out: &mut Pack) {
        let first = &self.first;
        out.text(first.item.as_str());
        out.byte(first.kind as u8);
        out.byte(first.dimension as u8);
        out.text(&first.stem);
        out.number(self.keys.len() as u64);
        for ((part, option), choice) in self.keys.iter().zip(&*first.choices) {
            for text in [&*part.0, &*option.0, &choice.part, &choice.text] {
                out.text(text);
            }
            out.byte(choice.is_right.into());
        }
    }

    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        let item = ItemId(from.text()?.into());
        let kind = Kind::ALL.get(usize::from(from.byte()?)).copied()?;
        let mut tally = Self::of(item, kind, dimension(from)?, from.text()?.to_owned());
        for _ in 0..from.count()? {
            let key = (OptionId(from.text()?.into()), OptionId(from.text()?.into()));
            let (part, text, is_right) = (from.text()?.to_owned(), from.text()?, from.byte()? != 0);
            tally.add_choice(key, (part, text, is_right));
        }
        Some(tally)
    }
}
