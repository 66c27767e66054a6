//! Receipts marked in batches, by several hands at once: each hand writes what came of its batch as bytes, and batches are
//! put together in the order of their receipts, so that the class is the same whoever was quickest.

mod rows;

use crate::engine::assignment::Counts;
use crate::engine::attempt::Moment;
use crate::engine::compact::{Pack, Unpack};
use crate::engine::marking::{self, Assigned, Marker, Row};
use crate::engine::receipt;
use crate::engine::statistics::{Record, Statistics};

/// What came of some receipts, in their order.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// A line for each that could be marked.
    pub rows: Vec<Row>,
    /// The answers of each of them.
    pub records: Vec<Record>,
    /// The assignments of which there are any, in the order in which they came.
    pub assigned: Vec<Assigned>,
    /// What gave each answer its place. Nothing is added up in it.
    pub places: Statistics,
    /// The places, from 0, of the receipts that could not be marked.
    pub unmarked: Vec<u32>,
}

/// Why a receipt could not be marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unmarked {
    /// It cannot be read.
    Unread(receipt::Fault),
    /// It was read, and its quiz cannot be made.
    Fault(marking::Fault),
}

impl Batch {
    /// Marks one more receipt.
    ///
    /// # Errors
    /// Why it cannot be marked. That is not noted in [`Batch::unmarked`].
    pub fn mark(&mut self, marker: &mut Marker<'_>, receipt: &[u8], now: Moment) -> Result<(), Unmarked> {
        let read = receipt::read(receipt).map_err(Unmarked::Unread)?;
        let marked = marker.mark(&read, now).map_err(Unmarked::Fault)?;
        self.records.push(self.places.record(&marked));
        if self.known(&marked.row.assignment).is_none() {
            self.assigned.push(marked.assigned());
        }
        self.rows.push(marked.row);
        Ok(())
    }

    fn known(&self, code: &str) -> Option<&Assigned> {
        self.assigned.iter().find(|assigned| *assigned.code == *code)
    }

    /// Which attempt of a learner counts.
    #[must_use]
    pub fn counting(&self, row: &Row) -> Counts {
        self.known(&row.assignment).map_or(Counts::First, |assigned| assigned.counts)
    }

    /// Adds the batch that comes next. What it could not mark is not taken over.
    pub fn append(&mut self, next: Self) {
        let joined = self.places.join(&next.places);
        for assigned in next.assigned {
            if self.known(&assigned.code).is_none() {
                self.assigned.push(assigned);
            }
        }
        for row in next.rows {
            // One text for all that have the same assignment.
            let known = self.known(&row.assignment);
            let assignment = known.map_or_else(|| row.assignment.clone(), |assigned| assigned.code.clone());
            self.rows.push(Row { assignment, ..row });
        }
        self.records.extend(next.records.into_iter().map(|record| joined.moved(record)));
    }

    /// The batch as bytes, for [`Batch::unpack`] of the same program.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        let mut out = Pack::default();
        out.number(self.assigned.len() as u64);
        for Assigned { code, title, counts } in &self.assigned {
            for text in [code, title, counts.word()] {
                out.text(text);
            }
        }
        self.places.pack(&mut out);
        out.number(self.rows.len() as u64);
        for (row, record) in self.rows.iter().zip(&self.records) {
            rows::pack(row, &self.assigned, &mut out);
            record.pack(&mut out);
        }
        out.number(self.unmarked.len() as u64);
        self.unmarked.iter().for_each(|place| out.number(u64::from(*place)));
        out.into_bytes()
    }

    /// Reads what [`Batch::pack`] wrote.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let mut from = Unpack::new(bytes);
        let mut batch = Self::default();
        for _ in 0..from.count()? {
            let [code, title] = [from.text()?.into(), from.text()?.into()];
            batch.assigned.push(Assigned { code, title, counts: Counts::from_word(from.text()?)? });
        }
        batch.places = Statistics::unpack(&mut from)?;
        for _ in 0..from.count()? {
            batch.rows.push(rows::unpack(&mut from, &batch.assigned)?);
            batch.records.push(Record::unpack(&mut from)?);
        }
        for _ in 0..from.count()? {
            batch.unmarked.push(from.small()?);
        }
        from.rest().is_empty().then_some(batch)
    }
}

#[cfg(test)]
mod tests;
