//! Sets up what is missing on this machine, one line for each step, and says what to install where it cannot.

mod chromium;
mod debian;
mod fonts;
mod lean;
mod node;
mod npm;
mod packages;
mod python;
mod runner;
mod toolchain;

use crate::build::Profile;
use crate::fault::{Fault, Result};
use crate::stages::Stage;
use crate::workspace::Workspace;
use std::path::PathBuf;

pub(crate) use toolchain::{TARGET, Toolchain};

/// Sets up what a build needs. Node is needed only to make the module small.
pub(crate) fn for_build(workspace: &Workspace, profile: Profile) -> Result<Toolchain> {
    if profile == Profile::Release {
        node::check()?;
        npm::install(workspace)?;
    }
    toolchain::ready(workspace)
}

/// What the tests need besides the compiler. A tool that could not be set up fails the stages that use it, and no others.
pub(crate) struct Tools {
    /// The compiler for wasm.
    pub(crate) toolchain: Result<Toolchain>,
    /// Whether Node and the npm packages are there.
    pub(crate) npm: Result<()>,
    /// The program that runs wasm tests in Node.
    pub(crate) runner: Result<PathBuf>,
    /// The browser.
    pub(crate) chromium: Result<PathBuf>,
    /// Python with the packages that tests need.
    pub(crate) python: Result<PathBuf>,
}

/// Sets up what these stages need.
pub(crate) fn for_test(workspace: &Workspace, stages: &[&Stage]) -> Tools {
    let any = |names: &[&str]| stages.iter().any(|stage| names.contains(&stage.name));
    let wasm_tests = any(&["wasm"]) && workspace.tests.iter().any(|test| test.is_wasm());
    Tools {
        toolchain: when(any(&["clippy", "docs", "wasm", "build"]), || toolchain::ready(workspace)),
        npm: when(any(&["wasm", "build", "size", "interop", "browser"]), || {
            node::check().and_then(|()| npm::install(workspace))
        }),
        runner: when(wasm_tests, || runner::ready(workspace)),
        chromium: when(any(&["interop", "browser"]), || chromium::ready().inspect(|_| fonts::ready())),
        python: when(any(&["interop"]), || python::ready(workspace)),
    }
}

/// Sets up what the measurements need.
pub(crate) fn for_bench(workspace: &Workspace) -> Tools {
    Tools {
        toolchain: toolchain::ready(workspace),
        npm: node::check().and_then(|()| npm::install(workspace)),
        runner: Err(Fault::new("measuring runs no wasm tests")),
        chromium: chromium::ready(),
        python: Err(Fault::new("measuring needs no Python")),
    }
}

/// Sets something up only when it is needed.
fn when<T>(needed: bool, ready: impl FnOnce() -> Result<T>) -> Result<T> {
    if needed { ready() } else { Err(Fault::new("this was not set up, as no stage was to use it")) }
}
