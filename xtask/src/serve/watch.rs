//! Notices changes of the sources by looking at their times now and then.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// What the site is built from.
const SOURCES: [&str; 8] = ["Cargo.lock", "Cargo.toml", "build.rs", "index.html", "questions", "site", "src", "style"];

type Times = BTreeMap<PathBuf, SystemTime>;

/// A watch on the sources.
pub(crate) struct Watch {
    root: PathBuf,
    seen: Times,
}

impl Watch {
    /// Watches from now on.
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_path_buf(), seen: look(root) }
    }

    /// Waits for a change and gives the name of a file that changed. Changes made while nobody waited count too.
    pub(crate) fn wait(&mut self, pause: Duration) -> String {
        loop {
            let now = look(&self.root);
            if let Some(path) = difference(&self.seen, &now) {
                let name = path.strip_prefix(&self.root).unwrap_or(&path);
                let name = name.display().to_string();
                self.seen = self.settled(now, pause);
                return name;
            }
            std::thread::sleep(pause);
        }
    }

    /// Waits until nothing changes any more, so that an editor that saves ten files causes one build.
    fn settled(&self, mut times: Times, pause: Duration) -> Times {
        loop {
            std::thread::sleep(pause / 4);
            let now = look(&self.root);
            if now == times {
                return now;
            }
            times = now;
        }
    }
}

fn look(root: &Path) -> Times {
    let mut times = Times::new();
    for source in SOURCES {
        collect(&root.join(source), &mut times);
    }
    times
}

fn collect(path: &Path, times: &mut Times) {
    // A file may vanish while we look; then the next look tells.
    let Ok(metadata) = fs::metadata(path) else {
        return;
    };
    if !metadata.is_dir() {
        times.insert(path.to_path_buf(), metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH));
        return;
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        collect(&entry.path(), times);
    }
}

/// A file that is new, gone or changed.
fn difference(before: &Times, now: &Times) -> Option<PathBuf> {
    let changed = now.iter().find(|(path, time)| before.get(*path) != Some(time));
    let gone = || before.iter().find(|(path, _)| !now.contains_key(*path));
    changed.or_else(gone).map(|(path, _)| path.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(files: &[(&str, u64)]) -> Times {
        let time = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        files.iter().map(|&(path, at)| (path.into(), time(at))).collect()
    }

    #[test]
    fn new_changed_and_lost_files_are_noticed() {
        let before = times(&[("a", 1), ("b", 1)]);
        let named = |now: &[(&str, u64)]| difference(&before, &times(now));
        assert_eq!(named(&[("a", 1), ("b", 1)]), None);
        assert_eq!(named(&[("a", 1), ("b", 2)]), Some("b".into()));
        assert_eq!(named(&[("a", 1), ("b", 1), ("c", 1)]), Some("c".into()));
        assert_eq!(named(&[("b", 1)]), Some("a".into()));
    }

    #[test]
    fn the_sources_of_this_checkout_are_seen() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let seen = look(&root);
        assert!(seen.contains_key(&root.join("src/main.rs")));
        assert!(!seen.contains_key(&root.join("target")));
    }
}
