//! Earlier releases of this site, each kept at an address of its own (`cargo xtask release`).
//!
//! A release is called by the version of its generator and the hash of the dossier that comes with it, which stand in every
//! link and so in every hand-in. The learner's page finds its way to them by itself (`site/release.js`).

use crate::browser::{address, fetch};
use crate::engine::GENERATOR_VERSION;
use crate::engine::assignment::link;
use crate::engine::json::{Value, parse};

/// What the list of releases has at most, in bytes.
const MOST_BYTES: usize = 256 * 1024;

/// The releases that are kept beside this one.
pub(super) struct Releases {
    folder: String,
    names: Vec<String>,
}

/// Where something that another release made can be opened.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Elsewhere {
    /// At the desk with this address.
    Desk(String),
    /// In a release that is not kept here.
    Lost,
    /// It is no other release that it needs.
    Here,
}

impl Releases {
    /// Looks which there are. Where the list does not come, there are none.
    pub(super) async fn look() -> Self {
        let folder = folder().unwrap_or_default();
        let list = fetch::text(&[&*folder, "index.json"].concat(), MOST_BYTES).await.unwrap_or_default();
        let Ok(Value::Array(names)) = parse(&list) else { return Self { folder, names: Vec::new() } };
        // The names come into addresses.
        let is_name = |name: &&str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
        let names = names.iter().filter_map(Value::as_str).filter(is_name).map(str::to_owned).collect();
        Self { folder, names }
    }

    /// Where the assignment with this code can be opened.
    pub(super) fn find(&self, code: &str) -> Elsewhere {
        let Ok(outline) = link::outline(code) else { return Elsewhere::Here };
        let is_ours = outline.generator == GENERATOR_VERSION;
        let generator = [&*outline.generator, "-"].concat();
        let exact = [&*generator, &outline.dossier_hash].concat();
        let name = self.names.iter().find(|name| **name == exact);
        // A dossier of the teacher's own is opened by any release with that generator.
        let name = name.or_else(|| self.names.iter().find(|name| !is_ours && name.starts_with(&generator)));
        match name {
            Some(name) => Elsewhere::Desk([&*self.folder, name, "/desk.html"].concat()),
            None if is_ours => Elsewhere::Here,
            None => Elsewhere::Lost,
        }
    }
}

/// The folder of the releases: this page lies beside it, or in one of them.
fn folder() -> Option<String> {
    let up = address::beside("..")?;
    if up.ends_with("/releases/") { Some(up) } else { address::beside("releases/") }
}
