//! Who stands beside whom in items of several statements: chosen so that a changed claim changes no item that does not
//! rest on it. Every statement has a number of its own, the numbers form a ring, and the company of a statement is the
//! next on the ring from a place that only that statement decides.

use crate::engine::dossier::Dossier;
use crate::engine::dossier::id::StatementRef;
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::sorted_by_key;

/// A dossier with more statements than so many gathers company around fewer of them: one in two, one in three.
const STATEMENTS: u64 = 200;

/// Statements by their numbers.
pub(super) struct Ring(Vec<(u64, StatementRef)>);

impl Ring {
    /// The ring of these statements.
    pub(super) fn new(dossier: &Dossier, statements: &[StatementRef]) -> Self {
        let numbered =
            |statement: &StatementRef| (hash_texts(0, &["ring", dossier[*statement].id.as_str()]), *statement);
        Self(sorted_by_key(statements.iter().map(numbered).collect(), |(number, _)| *number))
    }

    /// All of them, from the first whose number is not below `start`, once round.
    pub(super) fn from(&self, start: u64) -> impl Iterator<Item = StatementRef> {
        let place = self.0.partition_point(|(number, _)| *number < start);
        self.0[place..].iter().chain(&self.0[..place]).map(|(_, statement)| *statement)
    }
}

/// A number that decides whether company is gathered around a statement, and which; nothing where none is. `among` names
/// those it is gathered from, such as the statements of an article.
pub(super) fn anchored(dossier: &Dossier, among: &str, statement: StatementRef) -> Option<u64> {
    let number = hash_texts(0, &["anchor", among, dossier[statement].id.as_str()]);
    let one_in = 1 + dossier.statements.len() as u64 / STATEMENTS;
    number.is_multiple_of(one_in).then(|| hash_texts(number, &["company"]))
}
