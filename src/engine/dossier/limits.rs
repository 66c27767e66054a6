//! How large a dossier may be. What comes from outside is held to these before anything else is done with it.

/// Bytes of a dossier file.
pub const BYTES: usize = 8 * 1024 * 1024;
/// Levels of nesting.
pub const DEPTH: u32 = 16;
/// Articles.
pub const ARTICLES: usize = 200;
/// Paragraphs of one article.
pub const PARAGRAPHS: usize = 500;
/// Entities, and as many events.
pub const ENTITIES: usize = 5_000;
/// Statements.
pub const STATEMENTS: usize = 20_000;
/// Points.
pub const POINTS: usize = 2_000;
/// Claims.
pub const CLAIMS: usize = 50_000;
/// Participations, links, absences, completeness marks and notes, each.
pub const OTHERS: usize = 50_000;
/// Entries of a list inside an object.
pub const INNER: usize = 200;
/// Characters of a text.
pub const TEXT: usize = 400;
/// Problems of one file that are collected.
pub const PROBLEMS: usize = 1_000;
