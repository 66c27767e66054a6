//! Parts of the screens for studying.

pub(crate) mod claim;
pub(crate) mod filters;
pub(crate) mod pager;
pub(crate) mod statement_link;
