//! The fonts in which the reference pictures of the browser tests are drawn.

use super::packages;
use crate::process::find_program;
use std::path::Path;

/// Where Debian keeps them.
const FOLDER: &str = "/usr/share/fonts/truetype/dejavu";

/// Upright letters, with Arabic among them, and the slanted ones of the second package.
const FILES: [&str; 3] = ["DejaVuSans.ttf", "DejaVuSerif.ttf", "DejaVuSerif-Italic.ttf"];

/// Installs the fonts on Debian where they are missing.
///
/// Without them nothing fails: the tests say that the pictures are not compared, and so does this.
pub(super) fn ready() {
    let there = FILES.iter().all(|file| Path::new(FOLDER).join(file).exists());
    if there || find_program(&["apt-get"]).is_none() {
        return;
    }
    if let Err(fault) = packages::install(&["fonts-dejavu-core", "fonts-dejavu-extra"], "comparing pictures of screens")
    {
        println!("setup: {fault}; without them the pictures of screens are not compared");
    }
}
