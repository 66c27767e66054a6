//! What can be wrong with a dossier, and where. The sentences for people are in [`crate::engine::wording`].

use std::fmt;

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

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is too large, in bytes.
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The text is not JSON.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// Nested deeper than [`super::limits::DEPTH`].
    TooDeep,
    /// The file is not an object with a `format`.
    NotADossier,
    /// Made by a later version of the format.
    NewerFormat {
        /// The format named in the file.
        found: String,
    },
    /// Names a format that there never was.
    UnknownFormat {
        /// The format named in the file.
        found: String,
    },
    /// A value of the wrong type, a missing or an unknown field; in the words of the reading library.
    WrongShape {
        /// What was expected.
        detail: String,
    },
    /// More entries than the limit.
    TooMany {
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// Longer than the limit, in characters.
    TextTooLong {
        /// The length.
        length: usize,
        /// The limit.
        limit: usize,
    },
    /// A text is empty, or only white space.
    EmptyText,
    /// A text has line breaks or other control characters.
    ControlCharacter,
    /// A list that needs an entry has none.
    EmptyList,
    /// Not the form of an id.
    BadId {
        /// What stands there.
        id: String,
    },
    /// An id that an earlier entry has.
    RepeatedId {
        /// The id.
        id: String,
    },
    /// An id that names nothing.
    UnknownId {
        /// The id.
        id: String,
        /// The list in which it was sought.
        list: &'static str,
    },
    /// An entity of another type than is needed here.
    WrongEntityType {
        /// The entity.
        id: String,
        /// The type needed.
        needed: &'static str,
    },
    /// A statement of another type than is needed here.
    WrongStatementType {
        /// The statement.
        id: String,
        /// The type needed.
        needed: &'static str,
    },
    /// Not a date or interval.
    BadDate {
        /// What stands there.
        text: String,
    },
    /// A date whose form does not fit its precision.
    PrecisionMismatch,
    /// An inferred date without a reason.
    MissingReason,
    /// A field that this kind of entry needs.
    MissingField {
        /// The field.
        field: &'static str,
        /// Why it is needed.
        because: &'static str,
    },
    /// A field that has no place in this kind of entry.
    MisplacedField {
        /// The field.
        field: &'static str,
        /// Where it belongs.
        because: &'static str,
    },
    /// More words than allowed.
    TooManyWords {
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// A paragraph that the article does not have.
    UnknownParagraph {
        /// The paragraph.
        paragraph: u32,
        /// The article.
        article: String,
    },
    /// The lowest value is above the highest.
    ReversedFigure,
    /// Statements that entail each other in a circle.
    EntailmentCycle {
        /// The statements on the circle.
        ids: Vec<String>,
    },
    /// A statement that entails two that exclude each other, or excludes itself.
    EntailmentClash {
        /// The two.
        ids: (String, String),
    },
    /// Listed as left out by an article that has a claim on it, or on something that entails or excludes it.
    ContradictoryCoverage {
        /// The statement.
        statement: String,
        /// The article.
        article: String,
        /// The claim that says otherwise.
        claim: String,
    },
    /// One article asserts two statements that exclude each other.
    ContradictoryClaims {
        /// The two claims.
        claims: (String, String),
    },
    /// Two values of an exclusive point do not exclude each other.
    NotExclusive {
        /// The two values.
        values: (String, String),
    },
    /// Nothing refers to it.
    Unused,
    /// The same text as an earlier entry.
    RepeatedText {
        /// The earlier entry.
        id: String,
    },
    /// Paragraph numbers do not rise.
    UnorderedParagraphs,
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
