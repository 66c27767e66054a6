//! What can be wrong with a dossier, without the place where it is.

/// The form of a value in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `null`.
    Null,
    /// `true` or `false`.
    Truth,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A list.
    List,
    /// A list of two.
    Pair,
    /// Fields in braces.
    Object,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is too large, in bytes.
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// There is nothing in the file.
    EmptyFile,
    /// The file holds bytes that are no text, such as those of a picture.
    NotText,
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
    /// A value of another form than the field needs.
    WrongForm {
        /// What the field needs.
        needed: Form,
        /// What stands there.
        found: Form,
    },
    /// A number that is not whole, too small or too large.
    BadNumber {
        /// The smallest that may stand there.
        low: i64,
        /// The largest.
        high: i64,
    },
    /// A field that every entry of its sort needs is not there.
    Missing,
    /// A field that there is not.
    UnknownField {
        /// The fields that there are.
        known: Vec<&'static str>,
    },
    /// A word that is not in the vocabulary of its field.
    UnknownWord {
        /// What stands there.
        found: String,
        /// The vocabulary.
        allowed: &'static [&'static str],
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
    /// A list that needs more entries than it has.
    TooFew {
        /// How many there are.
        count: usize,
        /// How many there must be.
        least: usize,
    },
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
