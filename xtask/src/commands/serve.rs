//! `serve`: builds, serves on this machine, and rebuilds on change.

use crate::build::{self, Profile};
use crate::fault::{Fault, Result};
use crate::serve::{http, watch::Watch};
use crate::setup;
use crate::workspace::Workspace;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Where to look for a free port when none was asked for.
const PORTS: std::ops::Range<u16> = 8080..8100;
const POLL: Duration = Duration::from_millis(400);

/// Serves until it is stopped.
pub(super) fn run(port: Option<u16>) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    // A taken port should be told now, not after minutes of building.
    let listener = match port {
        Some(port) => http::bind(port)?,
        None => PORTS
            .filter_map(|port| http::bind(port).ok())
            .next()
            .ok_or_else(|| Fault::new("no port from 8080 to 8099 is free; choose one with --port"))?,
    };
    let toolchain = setup::for_build(&workspace, Profile::Dev)?;
    let mut watch = Watch::new(&workspace.root);
    let mut built = rebuild(&workspace, &toolchain);
    // Nobody is answered before there is something to answer with.
    while !built {
        println!("serve: waiting for a change that builds");
        watch.wait(POLL);
        built = rebuild(&workspace, &toolchain);
    }
    let address = http::start(listener, workspace.dist())?;
    println!("serve: Collate is at {address} (stop with Ctrl-C)");
    loop {
        let changed = watch.wait(POLL);
        println!("serve: {changed} changed, rebuilding");
        if rebuild(&workspace, &toolchain) {
            println!("serve: ready, reload {address}");
        }
    }
}

/// Builds and says how it went. A build that fails leaves the last good one in place.
fn rebuild(workspace: &Workspace, toolchain: &setup::Toolchain) -> bool {
    let start = Instant::now();
    match build::site(workspace, toolchain, Profile::Dev) {
        Ok(()) => {
            println!("serve: built in {:.1} s", start.elapsed().as_secs_f64());
            true
        }
        Err(fault) => {
            eprintln!("error: {fault}");
            eprintln!("serve: the build failed; the next change is tried again");
            false
        }
    }
}
