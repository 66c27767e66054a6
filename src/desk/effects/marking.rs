//! Marking what learners handed in: files, zip files and pasted texts, in slices. One bad file never stops the rest.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Callback;

use crate::browser::turn::Slices;
use crate::browser::{clock, files};
use crate::desk::store::marking::{Action, Bad, Marked};
use crate::desk::store::{self, Desk};
use crate::desk::strings::DeskStrings;
use crate::desk::zip;
use crate::engine::assignment::Counts;
use crate::engine::marking::{Marker, Row, settle};
use crate::engine::reasoning::Knowledge;
use crate::engine::receipt::{self, pieces};
use crate::engine::statistics::Statistics;
use crate::engine::wording::handing;

/// No larger zip file is read, in bytes.
const MOST_ZIP: usize = 128 * 1024 * 1024;

/// No longer text is read from a paste or a text file, in bytes.
const MOST_TEXT: usize = 16 * 1024 * 1024;

/// What was handed in, not yet looked at.
pub(in crate::desk) enum Pile {
    /// Files.
    Files(Vec<File>),
    /// A pasted text.
    Text(String),
}

/// One text that should be a receipt.
struct Piece {
    name: String,
    bytes: Vec<u8>,
}

/// What was found in a pile.
#[derive(Default)]
struct Found {
    pieces: Vec<Piece>,
    bad: Vec<Bad>,
}

/// Marks a pile, beside what is marked already.
pub(in crate::desk) fn mark(desk: &Desk, pile: Pile, words: &'static DeskStrings, send: &Callback<store::Action>) {
    // One pile after the other: what comes meanwhile would be lost.
    if desk.marking.busy.is_some() {
        send.emit(store::Action::Say(words.still_marking.into()));
        return;
    }
    send.emit(store::Action::Marking(Action::Begin));
    let (open, turn, before) = (desk.learner.dossier.clone(), desk.marking.turn + 1, desk.marking.marked.clone());
    let send = send.clone();
    spawn_local(async move {
        let mut slices = Slices::begin().await;
        let found = find(pile, words, &mut slices).await;
        let of = found.pieces.len() as u32;
        let told = |done: u32| send.emit(store::Action::Marking(Action::Busy(turn, done, of)));
        told(0);
        slices.next().await;
        let knowledge = Knowledge::new(&open.dossier);
        let mut marker = Marker::new(&knowledge);
        let now = clock::now();
        let Marked { mut rows, mut counts, mut records, mut bad, mut places, .. } = before;
        let (all_rows, all_counts) = (Rc::make_mut(&mut rows), Rc::make_mut(&mut counts));
        let (all_records, all_bad) = (Rc::make_mut(&mut records), Rc::make_mut(&mut bad));
        let registry = Rc::make_mut(&mut places);
        all_bad.extend(found.bad);
        for (done, piece) in (1..).zip(found.pieces) {
            let marked = receipt::read(&piece.bytes)
                .map_err(|fault| handing::receipt(&fault))
                .and_then(|read| marker.mark(&read, now).map_err(|fault| handing::marking(&fault)));
            match marked {
                Ok(marked) => {
                    all_records.push(registry.record(&marked));
                    if !all_counts.iter().any(|(code, _)| *code == marked.row.assignment) {
                        let counts = marked.assignment.policy.attempts.counts();
                        all_counts.push((marked.row.assignment.clone(), counts));
                    }
                    all_rows.push(marked.row);
                }
                Err(why) => all_bad.push(Bad { name: piece.name, why }),
            }
            if slices.is_over() {
                told(done);
                slices.next().await;
            }
        }
        slices.next().await;
        let counting = |row: &Row| {
            let known = all_counts.iter().find(|(code, _)| *code == row.assignment);
            known.map_or(Counts::First, |(_, counts)| *counts)
        };
        let standings = settle(all_rows, counting);
        slices.next().await;
        let mut statistics: Statistics = registry.clone();
        for (standing, record) in standings.iter().zip(all_records.iter()) {
            if standing.counts {
                statistics.add(record);
            }
            if slices.is_over() {
                slices.next().await;
            }
        }
        let (standings, statistics) = (Rc::new(standings), Rc::new(statistics));
        let marked = Marked { rows, standings, counts, records, bad, places, statistics };
        send.emit(store::Action::Marking(Action::Done(turn, Box::new(marked))));
    });
}

/// Everything in a pile that should be a receipt.
async fn find(pile: Pile, words: &'static DeskStrings, slices: &mut Slices) -> Found {
    let mut found = Found::default();
    let chosen = match pile {
        Pile::Text(text) => {
            found.split(words.pasted, text.as_bytes(), words);
            return found;
        }
        Pile::Files(chosen) => chosen,
    };
    for file in chosen {
        let name = file.name();
        if file.size() > MOST_ZIP as f64 {
            found.bad(&name, words.file_too_large);
            continue;
        }
        let Some(bytes) = files::bytes(&file).await else {
            found.bad(&name, words.file_unreadable);
            continue;
        };
        if zip::is_zip(&bytes) {
            found.unpack(&name, &bytes, words, slices).await;
        } else {
            found.split(&name, &bytes, words);
        }
        if slices.is_over() {
            slices.next().await;
        }
    }
    found
}

impl Found {
    fn bad(&mut self, name: &str, why: &str) {
        self.bad.push(Bad { name: name.to_owned(), why: why.to_owned() });
    }

    /// Takes the receipts of one file or text: a file is one, a text can be several.
    fn split(&mut self, name: &str, bytes: &[u8], words: &DeskStrings) {
        if bytes.len() > MOST_TEXT {
            self.bad(name, words.file_too_large);
            return;
        }
        // What is no text is told by the reader of receipts.
        let parts: Vec<&[u8]> = match std::str::from_utf8(bytes) {
            Ok(text) => pieces(text).into_iter().map(str::as_bytes).collect(),
            Err(_) => vec![bytes],
        };
        let is_one = parts.len() == 1;
        for (number, part) in (1_u32..).zip(parts) {
            let name = if is_one { name.to_owned() } else { (words.piece_of)(name, number) };
            self.pieces.push(Piece { name, bytes: part.to_vec() });
        }
    }

    /// Takes the files of a zip file.
    async fn unpack(&mut self, name: &str, bytes: &[u8], words: &DeskStrings, slices: &mut Slices) {
        let why = |fault: zip::Fault| match fault {
            zip::Fault::Unreadable => words.zip_unreadable,
            zip::Fault::TooMany => words.zip_too_many,
            zip::Fault::Encrypted => words.zip_encrypted,
            zip::Fault::TooLarge => words.file_too_large,
        };
        let packed = match zip::list(bytes) {
            Ok(packed) => packed,
            Err(fault) => return self.bad(name, why(fault)),
        };
        for file in packed {
            let inner = [name, ": ", &file.name].concat();
            // What systems put beside the files of people.
            if file.name.starts_with("__MACOSX/") || file.name.ends_with(".DS_Store") {
                continue;
            }
            match file.unpack(receipt::MOST_BYTES + 1) {
                Ok(bytes) => self.split(&inner, &bytes, words),
                Err(fault) => self.bad(&inner, why(fault)),
            }
            if slices.is_over() {
                slices.next().await;
            }
        }
    }
}
