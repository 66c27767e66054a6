//! The build and test commands of Collate: `cargo xtask help` lists them.

fn main() {}
