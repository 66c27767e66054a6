//! What can be wrong with a dossier, and where. The sentences for people are in [`crate::engine::wording`].

use std::fmt;

pub use super::fault::{Fault, Form};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The dossier cannot be used.
    Error,
    /// The dossier can be used; its author should look.
    Warning,
}

/// Where in a file something is: `claims[12] (memo-14), evidence`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Place {
    /// The list at the top level, or nothing for the file itself.
    pub list: Option<&'static str>,
    /// The entry, from 0.
    pub index: Option<u32>,
    /// The id of the entry, if it has one.
    pub id: Option<String>,
    /// The field inside the entry.
    pub field: Option<String>,
}

impl Place {
    /// The file itself.
    #[must_use]
    pub fn file() -> Self {
        Self::default()
    }

    /// One entry of a list.
    #[must_use]
    pub fn entry(list: &'static str, index: usize) -> Self {
        Self { list: Some(list), index: u32::try_from(index).ok(), id: None, field: None }
    }

    /// The same place, with the id of the entry.
    #[must_use]
    pub fn id(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    /// A field at this place.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(list) = self.list else {
            return formatter.write_str(self.field.as_deref().unwrap_or("file"));
        };
        formatter.write_str(list)?;
        if let Some(index) = self.index {
            write!(formatter, "[{index}]")?;
        }
        if let Some(id) = &self.id {
            write!(formatter, " ({id})")?;
        }
        if let Some(field) = &self.field {
            write!(formatter, ", {field}")?;
        }
        Ok(())
    }
}

/// One problem of a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub fault: Fault,
}

impl Problem {
    /// A problem that makes the dossier unusable.
    #[must_use]
    pub fn error(place: Place, fault: Fault) -> Self {
        Self { severity: Severity::Error, place, fault }
    }

    /// A problem that its author should look at.
    #[must_use]
    pub fn warning(place: Place, fault: Fault) -> Self {
        Self { severity: Severity::Warning, place, fault }
    }

    /// Whether it makes the dossier unusable.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
