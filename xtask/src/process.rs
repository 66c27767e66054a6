//! Runs other programs: streams what they print, and says in a sentence when they fail.

use crate::fault::{Context, Fault, Result};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// `cargo`, free of what the `cargo run` around us has set for this very package.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root);
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_of_this_package) {
            command.env_remove(name);
        }
    }
    command
}

fn is_of_this_package(variable: &str) -> bool {
    variable.starts_with("CARGO_PKG_") || variable.starts_with("CARGO_MANIFEST_")
}

/// The words of a command, for messages.
fn words(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name).chain(command.get_args().take(4)).map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Runs a command to its end with our terminal.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().context(|| format!("`{}` could not be started", words(command)))?;
    if status.success() { Ok(()) } else { Err(Fault::new(format!("`{}` failed ({status})", words(command)))) }
}

/// Runs a command and gives back what it printed. Its messages go to our terminal.
pub(crate) fn capture(command: &mut Command) -> Result<String> {
    let output =
        command.stderr(Stdio::inherit()).output().context(|| format!("`{}` could not be started", words(command)))?;
    if !output.status.success() {
        return Err(Fault::new(format!("`{}` failed ({})", words(command), output.status)));
    }
    String::from_utf8(output.stdout).context(|| format!("`{}` printed something that is no text", words(command)))
}

/// Runs a command whose success is the only thing of interest.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs a command, passes every line of its output on as it comes, and shows each to `see`.
/// Gives back whether the command succeeded.
pub(crate) fn stream(command: &mut Command, mut see: impl FnMut(&str)) -> Result<bool> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().context(|| format!("`{}` could not be started", words(command)))?;
    if let Some(stdout) = child.stdout.take() {
        let mut reader = BufReader::new(stdout);
        let mut line = Vec::new();
        let mut out = std::io::stdout().lock();
        while reader.read_until(b'\n', &mut line).context(|| format!("the output of `{}` broke off", words(command)))?
            > 0
        {
            // A closed terminal is no reason to stop the tests.
            let _ = out.write_all(&line).and_then(|()| out.flush());
            see(String::from_utf8_lossy(&line).trim_end());
            line.clear();
        }
    }
    let status = child.wait().context(|| format!("`{}` was lost", words(command)))?;
    Ok(status.success())
}

/// The first of these programs that is on the search path.
pub(crate) fn find_program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names
        .iter()
        .find_map(|name| std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_missing_is_named() {
        let fault = run(&mut Command::new("no-such-program-here")).unwrap_err();
        assert!(fault.to_string().contains("no-such-program-here"));
    }

    #[test]
    fn every_line_is_seen_and_failure_is_told() {
        let mut seen = Vec::new();
        let mut command = Command::new("cargo");
        let ok = stream(command.arg("--version"), |line| seen.push(line.to_owned())).unwrap();
        assert!(ok && seen.len() == 1 && seen[0].starts_with("cargo "));
        let ok = stream(Command::new("cargo").args(["--no-such-option"]), |_| ()).unwrap();
        assert!(!ok);
    }

    #[test]
    fn programs_are_found_on_the_path() {
        assert!(find_program(&["no-such-program-here", "cargo"]).is_some());
        assert!(find_program(&["no-such-program-here"]).is_none());
    }
}
