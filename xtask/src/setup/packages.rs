//! Debian's package manager, where there is one.

use crate::fault::{Fault, Result};
use crate::process;
use std::process::Command;

/// Installs Debian packages, or says in a sentence why that cannot be done from here.
pub(super) fn install(names: &[&str], purpose: &str) -> Result<()> {
    let list = names.join(" ");
    let by_hand = format!("{purpose} is needed: install {list} with your system's packages");
    if process::find_program(&["apt-get"]).is_none() {
        return Err(Fault::new(by_hand));
    }
    let Some(root) = Rights::find() else {
        return Err(Fault::new(format!("{by_hand} (this needs an administrator)")));
    };
    println!("setup: installing {list} with apt-get, for {purpose}");
    let failed = |fault: Fault| Fault::new(format!("{list} could not be installed: {fault}. Is this machine online?"));
    process::run(root.apt_get().args(["update", "-q"])).map_err(failed)?;
    let mut install = root.apt_get();
    install.args(["install", "-q", "-y", "--no-install-recommends"]).args(names);
    process::run(&mut install).map_err(failed)
}

/// How we may install packages.
enum Rights {
    Root,
    Sudo,
}

impl Rights {
    fn find() -> Option<Self> {
        let id = process::capture(Command::new("id").arg("-u")).ok()?;
        if id.trim() == "0" {
            Some(Self::Root)
        } else if process::succeeds(Command::new("sudo").args(["-n", "true"])) {
            Some(Self::Sudo)
        } else {
            None
        }
    }

    fn apt_get(&self) -> Command {
        let mut command = match self {
            Self::Root => Command::new("apt-get"),
            Self::Sudo => {
                let mut sudo = Command::new("sudo");
                sudo.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
                sudo
            }
        };
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    }
}
