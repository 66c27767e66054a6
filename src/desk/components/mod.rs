//! The parts of the desk's screens.

pub(super) mod bar;
pub(super) mod field;
pub(super) mod key_list;
pub(super) mod opening;
pub(super) mod policy;
pub(super) mod preview;
pub(super) mod qr;
