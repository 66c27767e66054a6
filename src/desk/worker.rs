//! What the desk's module does as a worker: it marks receipts for the page, batch by batch.

use crate::browser::workers;
use crate::engine::attempt::Moment;
use crate::engine::batch::Batch;
use crate::engine::compact::{Pack, Unpack};
use crate::engine::dossier::{self, packed};
use crate::engine::marking::Marker;
use crate::engine::reasoning::Knowledge;
use crate::shipped;

/// Answers the page from now on, where this is a worker: the text of the dossier comes first, an empty one for the shipped
/// dossier, and then the batches that `written` gives.
pub fn work() {
    let mut marker: Option<Marker<'static>> = None;
    workers::serve(move |bytes| match &mut marker {
        None => {
            marker = marker_of(&bytes);
            Vec::new()
        }
        Some(marker) => marked(marker, &bytes).pack(),
    });
}

/// A marker for a dossier that stays as long as the worker.
fn marker_of(text: &[u8]) -> Option<Marker<'static>> {
    let dossier = match std::str::from_utf8(text).ok()? {
        "" => packed::unpack(shipped::PACKED)?,
        text => dossier::read(text).ok()?.dossier,
    };
    let dossier = Box::leak(Box::new(dossier));
    Some(Marker::new(Box::leak(Box::new(Knowledge::new(dossier)))))
}

/// Receipts as they are told to a worker.
pub(super) fn written<'a>(now: Moment, receipts: impl Iterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut out = Pack::default();
    out.signed(now.0);
    for receipt in receipts {
        out.number(receipt.len() as u64);
        out.bytes(receipt);
    }
    out.into_bytes()
}

fn marked(marker: &mut Marker<'_>, told: &[u8]) -> Batch {
    let mut batch = Batch::default();
    let mut from = Unpack::new(told);
    let now = Moment(from.signed().unwrap_or_default());
    let mut place = 0;
    while let Some(receipt) = from.count().and_then(|length| from.bytes(length)) {
        if batch.mark(marker, receipt, now).is_err() {
            batch.unmarked.push(place);
        }
        place += 1;
    }
    batch
}
