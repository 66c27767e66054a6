//! What pictures of a dossier show, and where: positions as integers, decided here so that they can be tested without
//! a page. How a mark looks, and in which words, is the interface's business.

pub mod axis;
pub mod formats;
pub mod timeline;
