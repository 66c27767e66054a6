//! A dossier as few bytes: how the shipped one is embedded.
//!
//! Equal things stand together, so that they compress well: first every text, then every id, then every number. What
//! was packed has been read and checked before; unpacking holds it only to what keeps a program from harm.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | `VERSION` |
//! | 8 | the hash of the dossier's content, lowest byte first |
//! | a number | the length of the texts |
//! | … | the texts, each with a line break at its end |
//! | a number | the length of the ids |
//! | … | the ids, likewise; an empty one is the successor of the id before, as `memo-8` is that of `memo-7` |
//! | … | the numbers, seven bits a byte, lowest first |

mod field;
mod record;
mod source;
#[cfg(test)]
mod tests;
mod writer;

use super::Dossier;
pub(in crate::engine) use field::Field;
pub(in crate::engine) use source::Source;
pub(in crate::engine) use writer::Writer;

/// Goes up with every change of this form. Both ends are always built together, so there is nothing to migrate.
const VERSION: u8 = 1;

/// Packs a dossier that was read from a file: its texts and ids have no line breaks.
#[must_use]
pub fn pack(dossier: &Dossier) -> Vec<u8> {
    let mut writer = Writer::default();
    dossier.pack(&mut writer);
    writer.finish(VERSION, dossier.hash)
}

/// Unpacks a dossier. Every reference in it names something.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Dossier> {
    let (hash, mut source) = Source::new(bytes, VERSION)?;
    let dossier = Dossier { hash, ..Field::unpack(&mut source) };
    source.is_spent().then_some(dossier)
}

/// The id with the next number at its end, or nothing where it has no number.
fn successor(id: &str) -> String {
    let stem = id.trim_end_matches(|letter: char| letter.is_ascii_digit());
    match id.get(stem.len()..).and_then(|number| number.parse::<u32>().ok()) {
        Some(number) => [stem, &u64::from(number).saturating_add(1).to_string()].concat(),
        None => String::new(),
    }
}
