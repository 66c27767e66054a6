//! An assignment as the text of a link: everything in it, packed, with a checksum.
//!
//! It is read in two steps, because what it says depends on its dossier: [`outline`] tells which dossier and which
//! generator it is for, [`Outline::open`] gives the assignment once that dossier is there. Whatever is not exactly what
//! this program would have written is refused, so that a damaged link never begins another quiz.

mod fields;

use super::{Assignment, Fault};
use crate::engine::GENERATOR_VERSION;
use crate::engine::bank::Candidate;
use crate::engine::compact::{self, Pack, Unpack};
use crate::engine::dossier::Dossier;
use crate::engine::hashing::hexadecimal;
use fields::Places;

/// The version of the form. Every version keeps the letters, the checksum at the end and this number at the beginning.
pub const VERSION: u32 = 1;

/// A link with 50 pins and 50 bans has fewer letters. What has more needs a file.
pub const MOST_CHARACTERS: usize = 2_000;

/// A code has fewer letters, even one with 500 pins and 500 bans from a dossier of 20 000 questions.
const MOST_OF_CODE: usize = 8_000;

/// What a link says without its dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The id of the dossier it is for.
    pub dossier: String,
    /// The hash of the dossier it is for, 16 hexadecimal digits.
    pub dossier_hash: String,
    /// The version of the generator that made it.
    pub generator: String,
    rest: Vec<u8>,
}

/// The text of a link. `candidates` are all of the dossier ([`crate::engine::bank::candidates`]), in their order; where
/// nothing is pinned or banned they may be left out.
///
/// # Errors
/// Those of [`code`], and [`Fault::TooLong`] where it needs a file.
pub fn write(assignment: &Assignment, dossier: &Dossier, candidates: &[Candidate]) -> Result<String, Fault> {
    let code = code(assignment, dossier, candidates)?;
    let most = MOST_CHARACTERS;
    if code.len() > most { Err(Fault::TooLong { characters: code.len(), most }) } else { Ok(code) }
}

/// The same text however long it is, as a receipt names its assignment.
///
/// # Errors
/// [`Fault::UnknownItem`] where the dossier does not give what is pinned or banned, [`Fault::Unreadable`] where it names
/// what the dossier does not have.
pub fn code(assignment: &Assignment, dossier: &Dossier, candidates: &[Candidate]) -> Result<String, Fault> {
    let mut pack = Pack::default();
    pack.number(VERSION.into());
    let recipe = &assignment.recipe;
    pack.text(&recipe.dossier);
    let hash = u64::from_str_radix(&recipe.dossier_hash, 16).map_err(|_| Fault::Unreadable)?;
    if hexadecimal(hash) != recipe.dossier_hash {
        return Err(Fault::Unreadable);
    }
    pack.bytes(&hash.to_le_bytes());
    pack.text(&recipe.generator);
    fields::write(&mut pack, assignment, &Places { dossier, candidates })?;
    Ok(compact::seal(pack.into_bytes()))
}

/// What stands before the code in the address of an assignment.
pub(in crate::engine) const PLACE: &str = "#/assigned/";

/// The code in what somebody pasted: a code or an address with one, and around it what surely is no part of either, such as
/// brackets, the full stop of a sentence, or what other programs put behind an address. No letter of a code is left out.
#[must_use]
pub fn code_in(pasted: &str) -> &str {
    let rest = pasted.rsplit_once(PLACE).map_or(pasted, |(_, rest)| rest);
    let rest = rest.trim_start_matches(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '-' | '_'));
    let code = rest.split(['?', '&', '#', '>', '<', '"', '\'', ')', ']', '}', '»', '”']).next().unwrap_or_default();
    let code = code.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
    code.trim_end_matches(|letter: char| letter.is_whitespace() || matches!(letter, '.' | ',' | ';' | ':' | '!' | '*'))
}

/// What the text of a link says without its dossier.
///
/// # Errors
/// [`Fault::Code`] where it is damaged, [`Fault::NewerVersion`] where this program is too old for it.
pub fn outline(text: &str) -> Result<Outline, Fault> {
    let bytes = compact::unseal(text, MOST_OF_CODE)?;
    let mut unpack = Unpack::new(&bytes);
    match unpack.small() {
        Some(VERSION) => {}
        Some(found) if found > VERSION => return Err(Fault::NewerVersion { found, known: VERSION }),
        _ => return Err(Fault::Unreadable),
    }
    let mut read = || {
        let dossier = unpack.text()?.to_owned();
        let hash = u64::from_le_bytes(unpack.bytes(8)?.try_into().ok()?);
        let generator = unpack.text()?.to_owned();
        Some(Outline { dossier, dossier_hash: hexadecimal(hash), generator, rest: unpack.rest().to_vec() })
    };
    read().ok_or(Fault::Unreadable)
}

impl Outline {
    /// Whether this dossier and this program are those it was made for.
    ///
    /// # Errors
    /// [`Fault::OtherDossier`] or [`Fault::OtherGenerator`].
    pub fn check(&self, dossier: &Dossier) -> Result<(), Fault> {
        check((&self.dossier, &self.dossier_hash, &self.generator), dossier)
    }

    /// The assignment, on its dossier with all its candidates ([`crate::engine::bank::candidates`]).
    ///
    /// # Errors
    /// [`Fault::OtherDossier`], [`Fault::OtherGenerator`], or [`Fault::Unreadable`] where it is not what this program
    /// would have written.
    pub fn open(&self, dossier: &Dossier, candidates: &[Candidate]) -> Result<Assignment, Fault> {
        self.check(dossier)?;
        let places = Places { dossier, candidates };
        let mut unpack = Unpack::new(&self.rest);
        let assignment = fields::read(&mut unpack, self, &places).ok_or(Fault::Unreadable)?;
        // One text for each assignment: what would be written otherwise was not written by this program.
        let mut again = Pack::default();
        fields::write(&mut again, &assignment, &places)?;
        if again.into_bytes() == self.rest { Ok(assignment) } else { Err(Fault::Unreadable) }
    }
}

/// Whether something made for a dossier of this id and hash with this generator can be opened here.
pub(super) fn check((id, hash, generator): (&str, &str, &str), dossier: &Dossier) -> Result<(), Fault> {
    let open_hash = hexadecimal(dossier.hash);
    if generator != GENERATOR_VERSION {
        return Err(Fault::OtherGenerator { found: generator.to_owned(), known: GENERATOR_VERSION.to_owned() });
    }
    if hash != open_hash || id != dossier.id {
        return Err(Fault::OtherDossier {
            wanted: id.to_owned(),
            wanted_hash: hash.to_owned(),
            open: dossier.id.clone(),
            open_hash,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests;
