//! What went wrong, as a sentence for the person at the terminal.

use std::fmt;

/// A sentence that says what went wrong and, where possible, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault(String);

/// The result of everything here that can fail.
pub(crate) type Result<T> = std::result::Result<T, Fault>;

impl Fault {
    /// A fault from its sentence.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Adds what was being done to an error of the system.
pub(crate) trait Context<T> {
    /// Turns the error into a [`Fault`] that begins with `what` ("could not read …").
    fn context(self, what: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: fmt::Display> Context<T> for std::result::Result<T, E> {
    fn context(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|error| Fault(format!("{}: {error}", what())))
    }
}
