//! What was handed in, piece by piece: files, zip files and pasted texts.

use std::borrow::Cow;

use web_sys::File;

use crate::browser::files;
use crate::browser::turn::Slices;
use crate::desk::store::marking::Bad;
use crate::desk::strings::DeskStrings;
use crate::desk::zip;
use crate::engine::receipt::{self, pieces};

/// No larger zip file is read, in bytes.
const MOST_ZIP: usize = 128 * 1024 * 1024;

/// No longer text is read from a paste or a text file, in bytes.
const MOST_TEXT: usize = 16 * 1024 * 1024;

/// No more files are read at once, and no more bytes, unless one file has more.
const FILES_AT_ONCE: usize = 200;
const MOST_AT_ONCE: f64 = 2.0 * 1024.0 * 1024.0;

/// What was handed in, not yet looked at.
pub(in crate::desk) enum Pile {
    /// Files.
    Files(Vec<File>),
    /// A pasted text.
    Text(String),
}

impl Pile {
    /// How many files there are.
    pub(super) fn files(&self) -> usize {
        if let Self::Files(files) = self { files.len() } else { 0 }
    }
}

/// One text that should be a receipt.
pub(super) struct Piece {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// What was found in a pile.
#[derive(Default)]
pub(super) struct Found {
    pub(super) pieces: Vec<Piece>,
    pub(super) bad: Vec<Bad>,
}

/// Everything in a pile that should be a receipt.
pub(super) async fn find(pile: Pile, words: &'static DeskStrings, slices: &mut Slices) -> Found {
    let mut found = Found::default();
    let chosen = match pile {
        Pile::Text(text) => {
            found.split(words.pasted, text.as_bytes(), words);
            return found;
        }
        Pile::Files(chosen) => chosen,
    };
    let mut rest = &chosen[..];
    while !rest.is_empty() {
        let (these, later) = rest.split_at(together(rest));
        rest = later;
        if found.read(these, words, slices).await.is_none() {
            // One of them is to blame.
            for one in these {
                if found.read(std::slice::from_ref(one), words, slices).await.is_none() {
                    found.bad(&one.name(), words.file_unreadable);
                }
            }
        }
    }
    found
}

/// How many of the first files are read at once, which takes hardly longer than reading one: small ones, at least one.
fn together(files: &[File]) -> usize {
    let mut size = 0.0;
    let has_place = |file: &&File| {
        size += file.size();
        size <= MOST_AT_ONCE
    };
    files.iter().take(FILES_AT_ONCE).take_while(has_place).count().max(1)
}

impl Found {
    fn bad(&mut self, name: &str, why: &str) {
        self.bad.push(Bad { name: name.to_owned(), why: why.to_owned(), elsewhere: None });
    }

    /// Takes what is in some files. Takes nothing where one of them cannot be read.
    async fn read(&mut self, files: &[File], words: &'static DeskStrings, slices: &mut Slices) -> Option<()> {
        if let [file] = files
            && file.size() > MOST_ZIP as f64
        {
            self.bad(&file.name(), words.file_too_large);
            return Some(());
        }
        let all = files::bytes(files).await?;
        let mut rest = &all[..];
        for file in files {
            let size = if files.len() == 1 { rest.len() } else { file.size() as usize };
            let (bytes, later) = rest.split_at_checked(size).unwrap_or((rest, &[]));
            rest = later;
            let name = file.name();
            if zip::is_zip(bytes) {
                self.unpack(&name, bytes, words, slices).await;
            } else {
                self.split(&name, bytes, words);
            }
            if slices.is_over() {
                slices.next().await;
            }
        }
        Some(())
    }

    /// Takes the receipts of one file or text: a file is one, a text can be several.
    fn split(&mut self, name: &str, bytes: &[u8], words: &DeskStrings) {
        if bytes.len() > MOST_TEXT {
            self.bad(name, words.file_too_large);
            return;
        }
        // What is no text is told by the reader of receipts.
        let parts = pieces(bytes).map(|parts| parts.into_iter().map(String::into_bytes).collect());
        let parts: Vec<Vec<u8>> = parts.unwrap_or_else(|| vec![bytes.to_vec()]);
        let is_one = parts.len() == 1;
        for (number, bytes) in (1_u32..).zip(parts) {
            let name = if is_one { name.to_owned() } else { (words.piece_of)(name, number) };
            self.pieces.push(Piece { name, bytes });
        }
    }

    /// Takes the files of a zip file, and of the zip files in it.
    async fn unpack(&mut self, name: &str, bytes: &[u8], words: &DeskStrings, slices: &mut Slices) {
        let why = |fault: zip::Fault| match fault {
            zip::Fault::Unreadable => words.zip_unreadable,
            zip::Fault::TooMany => words.zip_too_many,
            zip::Fault::Encrypted => words.zip_encrypted,
            zip::Fault::TooLarge => words.file_too_large,
        };
        let before = self.pieces.len() + self.bad.len();
        let mut left = zip::Left::default();
        let mut open = vec![(name.to_owned(), Cow::Borrowed(bytes))];
        for is_inner in [false, true] {
            for (name, bytes) in std::mem::take(&mut open) {
                let packed = match zip::list(&bytes, &mut left) {
                    Ok(packed) => packed,
                    Err(fault) => {
                        self.bad(&name, why(fault));
                        continue;
                    }
                };
                for file in packed {
                    // What systems put beside the files of people.
                    if file.name.starts_with("__MACOSX/") || file.name.ends_with(".DS_Store") {
                        continue;
                    }
                    let inner = [&name, ": ", &file.name].concat();
                    let is_zip = file.name.to_ascii_lowercase().ends_with(".zip");
                    let most = if is_zip { MOST_ZIP } else { receipt::MOST_BYTES + 1 };
                    match file.unpack(most, &mut left) {
                        Ok(_) if is_zip && is_inner => self.bad(&inner, words.zip_unreadable),
                        Ok(bytes) if is_zip && zip::is_zip(&bytes) => open.push((inner, Cow::Owned(bytes))),
                        Ok(bytes) => self.split(&inner, &bytes, words),
                        // The same would be said of all that follow.
                        Err(zip::Fault::TooMany) => return self.bad(&name, words.zip_too_many),
                        Err(fault) => self.bad(&inner, why(fault)),
                    }
                    if slices.is_over() {
                        slices.next().await;
                    }
                }
            }
        }
        if self.pieces.len() + self.bad.len() == before {
            self.bad(name, words.zip_empty);
        }
    }
}
