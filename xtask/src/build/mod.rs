//! Makes the site in `dist/`.
//!
//! Everything but `index.html` and the service worker gets a name with a hash of its content, so that it can be cached for ever. All addresses
//! are relative, so that the site works at any path.

mod bindings;
mod desk;
mod element;
mod exchange;
mod exports;
mod hash;
mod minify;
mod names;
mod offline;
mod order;
mod package;
mod pool;
pub(crate) mod release;
mod renames;
mod split;
mod styles;
mod wasm;

use crate::fault::{Context, Fault, Result};
use crate::setup::Toolchain;
use crate::workspace::Workspace;
use names::Names;
pub(crate) use package::package;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use wasm::Program;

/// What the page does not ask for by itself, but other files when it is needed.
const OF_SCRIPTS: [&str; 10] = [
    "collate_later.wasm",
    "collate_outside.wasm",
    "collate_assigned.wasm",
    "collate_ru.wasm",
    "collate_ar.wasm",
    "later.css",
    "offline.js",
    "frame.js",
    "release.js",
    "icon-192.png",
];

/// A module with nothing in it: what is to be loaded later where everything is in the first one.
const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// The folder of `dist/` that holds everything but the page.
const ASSETS: &str = "assets";

/// How to build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Small: what is shipped.
    Release,
    /// Quick to rebuild.
    Dev,
}

impl Profile {
    /// The name of the profile in `Cargo.toml`, which is the name of its folder too.
    fn cargo_name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "wasm-dev",
        }
    }
}

/// Builds the site. `dist/` is exchanged only when everything has worked.
pub(crate) fn site(workspace: &Workspace, toolchain: &Toolchain, profile: Profile) -> Result<()> {
    let [learner, desk, element] = programs(workspace, toolchain, profile)?;
    let Parts { first: module, later, script, snippets } = learner;
    let small = |name: &str, text: String| minify::in_release(workspace, profile, name, text);

    let next = Next::new(workspace)?;
    let mut names = Names::default();
    next.add(&mut names, "collate_bg.wasm", &module)?;
    for (name, part) in split::LATER.into_iter().zip(&later) {
        next.add(&mut names, name, part)?;
    }
    next.add(&mut names, "collate.js", small("collate.js", script)?.as_bytes())?;
    for (path, text) in &snippets {
        next.write(&Path::new(ASSETS).join("snippets").join(path), text.as_bytes())?;
    }
    for (name, sheets) in [("style.css", &styles::FIRST[..]), ("later.css", &styles::LATER[..])] {
        let sheets = styles::read(&workspace.root, sheets)?;
        next.add(&mut names, name, small(name, sheets)?.as_bytes())?;
    }
    let page_folder = workspace.root.join("site");
    for icon in ["icon.svg", "icon-192.png"] {
        let path = page_folder.join(icon);
        let icon_bytes = fs::read(&path).context(|| format!("could not read {}", path.display()))?;
        next.add(&mut names, icon, &icon_bytes)?;
    }
    // Each of these names files that come before it.
    for (file, inside) in [
        ("manifest.webmanifest", &["icon.svg", "icon-192.png"][..]),
        ("release.js", &[]),
        ("offline.js", &["release.js"]),
        ("frame.js", &[]),
        (
            "boot.js",
            &[&["collate.js", "collate_bg.wasm", "later.css", "offline.js", "frame.js"], &split::LATER[..]].concat(),
        ),
    ] {
        let text = match file {
            "boot.js" => boot(workspace, file)?,
            "release.js" => release::with_name(&read(&page_folder.join(file))?, &release::name(workspace)?)?,
            _ => read(&page_folder.join(file))?,
        };
        let text = if file.ends_with(".js") { small(file, text)? } else { text };
        let text = names.beside(&text, file, inside)?;
        next.add(&mut names, file, text.as_bytes())?;
    }
    // Other sites name this one, so its name stays.
    next.write(Path::new("embed.js"), small("embed.js", read(&page_folder.join("embed.js"))?)?.as_bytes())?;
    let page = with_file(workspace, &read(&workspace.root.join("index.html"))?, "first.html")?;
    let page = minify::page_in_release(profile, page);
    let page = names.in_page(&page, &OF_SCRIPTS)?;
    next.write(Path::new("index.html"), page.as_bytes())?;
    let worker = read(&page_folder.join("service-worker.js"))?;
    let worker = match profile {
        Profile::Release => small("service-worker.js", offline::with_files(&worker, &names, &page)?)?,
        Profile::Dev => worker,
    };
    next.write(Path::new("service-worker.js"), worker.as_bytes())?;
    // After the worker, which must not know of these: learners never load any of it.
    let list = match profile {
        Profile::Release => {
            next.add(&mut names, "scorm.js", package::driver(workspace)?.as_bytes())?;
            let driver = format!("{ASSETS}/{}", names.get("scorm.js").unwrap_or_default());
            package::list(&next.0, &driver)?
        }
        // Packages are made of what is shipped.
        Profile::Dev => "[]".to_owned(),
    };
    next.add(&mut names, package::LIST, list.as_bytes())?;
    desk::add(workspace, profile, desk, &next, &names)?;
    element::add(workspace, profile, &element, &next, &names)?;
    if profile == Profile::Release {
        release::add(workspace, &next.0)?;
    }
    next.exchange(&workspace.dist())
}

/// A program in parts, the script between it and the page, and what that script brings along, by path.
struct Parts {
    first: Vec<u8>,
    later: Vec<Vec<u8>>,
    script: String,
    snippets: BTreeMap<String, String>,
}

/// Builds the learner's program, that of the desk and that of the element. While one is cut in parts, the next is compiled:
/// either keeps one core busy for most of its time.
fn programs(workspace: &Workspace, toolchain: &Toolchain, profile: Profile) -> Result<[Parts; 3]> {
    let (done, compiled) = mpsc::channel();
    thread::scope(move |scope| {
        scope.spawn(move || {
            for program in [Program::Page, Program::Desk, Program::Element] {
                let module = wasm::compile(workspace, toolchain, profile, program);
                let is_last = module.is_err();
                // Nobody waits for the next when a part could not be made.
                if done.send(module).is_err() || is_last {
                    return;
                }
            }
        });
        let next = |cuts| {
            let module =
                compiled.recv().unwrap_or_else(|_| Err(Fault::new("a program was not compiled".to_owned())))?;
            parts(workspace, &module, profile, cuts)
        };
        Ok([next(split::Cuts::Learner)?, next(split::Cuts::Desk)?, next(split::Cuts::Learner)?])
    })
}

/// Binds a module, cuts it in parts and makes them smaller, in a release.
fn parts(workspace: &Workspace, module: &Path, profile: Profile, cuts: split::Cuts) -> Result<Parts> {
    let bindings::Bound { wasm, js, snippets } = bindings::generate(module)?;
    if profile == Profile::Dev {
        return Ok(Parts { first: wasm, later: vec![EMPTY.to_vec(); cuts.count()], script: js, snippets });
    }
    let mut parts = split::split(module, &wasm, cuts)?.into_iter();
    let (first, renames) = wasm::optimise(workspace, &parts.next().unwrap_or_default())?;
    let later: Result<Vec<_>> =
        parts.map(|part| wasm::optimise_inside(workspace, &renames.in_later_part(&part)?)).collect();
    Ok(Parts { first, later: later?, script: renames.in_script(&js)?, snippets })
}

/// Builds the module that `bench` calls in the browser into a folder, with the settings of the shipped site.
pub(crate) fn bench_module(workspace: &Workspace, toolchain: &Toolchain, folder: &Path) -> Result<()> {
    let module = wasm::compile(workspace, toolchain, Profile::Release, Program::Bench)?;
    let bound = bindings::generate(&module)?;
    let (module, renames) = wasm::optimise(workspace, &bound.wasm)?;
    let failed = || format!("could not write to {}", folder.display());
    fs::create_dir_all(folder).context(failed)?;
    fs::write(folder.join("bench.wasm"), module).context(failed)?;
    fs::write(folder.join("bench.js"), renames.in_script(&bound.js)?).context(failed)
}

/// Removes the site that was built before.
pub(crate) fn clear(workspace: &Workspace) -> Result<()> {
    remove(&workspace.dist())
}

/// Puts another file of `site/` into a page or a script, where a line names it.
fn with_file(workspace: &Workspace, text: &str, name: &str) -> Result<String> {
    let place = text.lines().find(|line| line.contains(&format!("`site/{name}`")));
    let place = place.ok_or_else(|| Fault::new(format!("nothing has a place for site/{name} any more")))?;
    Ok(text.replacen(place, read(&workspace.root.join("site").join(name))?.trim_end(), 1))
}

/// A script that starts a page, with what all of them begin with.
fn boot(workspace: &Workspace, name: &str) -> Result<String> {
    let script = with_file(workspace, &read(&workspace.root.join("site").join(name))?, "starting.js")?;
    with_file(workspace, &script, "coming.js")
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).context(|| format!("could not read {}", path.display()))
}

/// The folder in which the next `dist/` is put together.
struct Next(PathBuf);

impl Next {
    fn new(workspace: &Workspace) -> Result<Self> {
        let folder = workspace.root.join(".dist-next");
        remove(&folder)?;
        Ok(Self(folder))
    }

    /// Writes a file under a hashed name and remembers that name.
    fn add(&self, names: &mut Names, name: &'static str, content: &[u8]) -> Result<()> {
        let hashed = hash::name(name, content);
        self.write(&Path::new(ASSETS).join(&hashed), content)?;
        names.insert(name, hashed);
        Ok(())
    }

    fn write(&self, path: &Path, content: &[u8]) -> Result<()> {
        let path = self.0.join(path);
        let folder = path.parent().unwrap_or(&self.0);
        fs::create_dir_all(folder).context(|| format!("could not make {}", folder.display()))?;
        fs::write(&path, content).context(|| format!("could not write {}", path.display()))
    }

    /// Takes the old site's place. Two renames, so that a running server is without a site only for a moment.
    fn exchange(self, dist: &Path) -> Result<()> {
        let failed = || format!("could not make {}", dist.display());
        let old = self.0.with_file_name(".dist-old");
        remove(&old)?;
        if dist.exists() {
            fs::rename(dist, &old).context(failed)?;
        }
        fs::rename(&self.0, dist).context(failed)?;
        remove(&old)
    }
}

fn remove(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).context(|| format!("could not remove {}", folder.display()))
}
