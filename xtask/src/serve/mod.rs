//! A small server for files on this machine, and a watch on the sources.

pub(crate) mod http;
mod mime;
mod request;
pub(crate) mod watch;
