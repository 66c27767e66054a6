//! The parts of the desk's screens.

mod answers;
pub(super) mod bar;
pub(super) mod class_table;
pub(super) mod field;
pub(super) mod item_table;
pub(super) mod key_list;
pub(super) mod opening;
pub(super) mod pager;
pub(super) mod pins;
pub(super) mod policy;
pub(super) mod preview;
pub(super) mod qr;
pub(super) mod sheet;
pub(super) mod shortfalls;
pub(super) mod spread;
pub(super) mod still;
