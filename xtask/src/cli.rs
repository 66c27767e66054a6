//! Reads the command line.

use crate::build::Profile;
use crate::fault::{Fault, Result};
use collate::engine::records::scorm::Version;
use std::path::PathBuf;

/// One command with its arguments.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Make a deployable `dist/`.
    Build(Profile),
    /// Build, serve, and rebuild on change. The port, if one was asked for.
    Serve(Option<u16>),
    /// Run the named stages of the tests, or all of them.
    Test(Vec<String>),
    /// Lint a dossier.
    Check(CheckArgs),
    /// Write every item that a dossier yields.
    Bank(BankArgs),
    /// Write the JSON Schema, or compare it with the one on file.
    Schema {
        /// Compare only.
        check: bool,
    },
    /// Measure the engine.
    Bench(BenchArgs),
    /// Pack a quiz for course systems.
    Package(PackageArgs),
    /// Build into a folder that keeps every release.
    Release(PathBuf),
    /// List the commands.
    Help,
}

/// Arguments of `check`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct CheckArgs {
    /// The dossier; without it, the shipped one.
    pub(crate) path: Option<PathBuf>,
    /// The articles' texts, to compare evidence and quotes with.
    pub(crate) articles: Option<PathBuf>,
}

/// Arguments of `package`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PackageArgs {
    /// Which SCORM.
    pub(crate) version: Version,
    /// The number of the quiz, or the code of an assignment.
    pub(crate) number: String,
    /// The dossier that it is on; without it, the shipped one.
    pub(crate) dossier: Option<PathBuf>,
    /// What it is called; without it, by its number.
    pub(crate) title: Option<String>,
    /// From how many percent on it is passed.
    pub(crate) pass_mark: Option<u32>,
    /// Where to write it; without it, into this folder.
    pub(crate) out: Option<PathBuf>,
}

/// Arguments of `bench`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct BenchArgs {
    /// A missed target is a failure.
    pub(crate) check: bool,
    /// Measure natively only.
    pub(crate) native: bool,
    /// Measure in the browser only.
    pub(crate) browser: bool,
    /// Measure the learner's long screens only.
    pub(crate) learner: bool,
    /// Measure the built desk only.
    pub(crate) desk: bool,
    /// Measure the element for other pages only.
    pub(crate) element: bool,
}

/// Arguments of `bank`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct BankArgs {
    /// The dossier; without it, the shipped one.
    pub(crate) path: Option<PathBuf>,
    /// The seed of the bank.
    pub(crate) seed: u32,
    /// Where to write it; without it, to the terminal.
    pub(crate) out: Option<PathBuf>,
    /// Print a report instead of the items.
    pub(crate) report: bool,
    /// In the report, name every claim that no item asks about.
    pub(crate) uncovered: bool,
}

/// Reads the arguments that follow `cargo xtask`.
pub(crate) fn parse(args: impl Iterator<Item = String>) -> Result<Command> {
    let mut args = Args(args);
    let Some(name) = args.next() else {
        return Ok(Command::Help);
    };
    match name.as_str() {
        "build" => parse_build(args),
        "serve" => parse_serve(args),
        "test" => parse_test(args),
        "check" => parse_check(args),
        "bank" => parse_bank(args),
        "schema" => parse_schema(args),
        "bench" => parse_bench(args),
        "package" => parse_package(args),
        "release" => parse_release(args),
        "help" | "--help" | "-h" => Ok(Command::Help),
        other => Err(Fault::new(format!("there is no command `{other}`; `cargo xtask help` lists the commands"))),
    }
}

struct Args<I>(I);

impl<I: Iterator<Item = String>> Args<I> {
    fn next(&mut self) -> Option<String> {
        self.0.next()
    }

    /// The value after an option.
    fn value(&mut self, option: &str) -> Result<String> {
        self.next().ok_or_else(|| Fault::new(format!("`{option}` needs a value after it")))
    }

    fn number<N: std::str::FromStr>(&mut self, option: &str) -> Result<N> {
        let value = self.value(option)?;
        value.parse().map_err(|_| Fault::new(format!("`{option}` needs a number that fits, not `{value}`")))
    }
}

fn unexpected(command: &str, argument: &str) -> Fault {
    Fault::new(format!("`{command}` does not take `{argument}`; `cargo xtask help` shows what it takes"))
}

fn parse_build<I: Iterator<Item = String>>(mut args: Args<I>) -> Result<Command> {
    let mut profile = Profile::Release;
    while let Some(argument) = args.next() {
        profile = match argument.as_str() {
            "--release" => Profile::Release,
            "--dev" => Profile::Dev,
            other => return Err(unexpected("build", other)),
        };
    }
    Ok(Command::Build(profile))
}

fn parse_serve<I: Iterator<Item = String>>(mut args: Args<I>) -> Result<Command> {
    let mut port = None;
    while let Some(argument) = args.next() {
        match argument.as_str() {
            "--port" => port = Some(args.number("--port")?),
            other => return Err(unexpected("serve", other)),
        }
    }
    Ok(Command::Serve(port))
}

fn parse_test<I: Iterator<Item = String>>(args: Args<I>) -> Result<Command> {
    let stages: Vec<String> = args.0.collect();
    match stages.iter().find(|stage| stage.starts_with('-')) {
        Some(option) => Err(unexpected("test", option)),
        None => Ok(Command::Test(stages)),
    }
}

fn parse_check<I: Iterator<Item = String>>(mut args: Args<I>) -> Result<Command> {
    let mut check = CheckArgs::default();
    while let Some(argument) = args.next() {
        match argument.as_str() {
            "--articles" => check.articles = Some(args.value("--articles")?.into()),
            path => set_path(&mut check.path, "check", path)?,
        }
    }
    Ok(Command::Check(check))
}

fn parse_bank<I: Iterator<Item = String>>(mut args: Args<I>) -> Result<Command> {
    let mut bank = BankArgs::default();
    while let Some(argument) = args.next() {
        match argument.as_str() {
            "--seed" => bank.seed = args.number("--seed")?,
            "--out" => bank.out = Some(args.value("--out")?.into()),
            "--report" => bank.report = true,
            "--uncovered" => (bank.report, bank.uncovered) = (true, true),
            path => set_path(&mut bank.path, "bank", path)?,
        }
    }
    Ok(Command::Bank(bank))
}

fn parse_schema<I: Iterator<Item = String>>(mut args: Args<I>) -> Result<Command> {
    let mut check = false;
    while let Some(argument) = args.next() {
        match argument.as_str() {
            "--check" => check = true,
            other => return Err(unexpected("schema", other)),
        }
    }
    Ok(Command::Schema { check })
}

fn parse_bench<I: Iterator<Item = String>>(mut args: Args<I>) -> Result<Command> {
    let mut bench = BenchArgs::default();
    while let Some(argument) = args.next() {
        match argument.as_str() {
            "--check" => bench.check = true,
            "native" => bench.native = true,
            "browser" => bench.browser = true,
            "learner" => bench.learner = true,
            "desk" => bench.desk = true,
            "element" => bench.element = true,
            other => return Err(unexpected("bench", other)),
        }
    }
    Ok(Command::Bench(bench))
}

fn parse_package<I: Iterator<Item = String>>(mut args: Args<I>) -> Result<Command> {
    let number = args.value("package")?;
    let mut package =
        PackageArgs { version: Version::V12, number, dossier: None, title: None, pass_mark: None, out: None };
    while let Some(argument) = args.next() {
        match argument.as_str() {
            "--scorm" => {
                package.version = match args.value("--scorm")?.as_str() {
                    "1.2" => Version::V12,
                    "2004" => Version::V2004,
                    other => return Err(Fault::new(format!("`--scorm` needs 1.2 or 2004, not `{other}`"))),
                }
            }
            "--dossier" => package.dossier = Some(args.value("--dossier")?.into()),
            "--title" => package.title = Some(args.value("--title")?),
            "--pass" => package.pass_mark = Some(args.number("--pass")?),
            "--out" => package.out = Some(args.value("--out")?.into()),
            other => return Err(unexpected("package", other)),
        }
    }
    match package.pass_mark {
        Some(percent) if percent > 100 => Err(Fault::new("`--pass` needs percent, 0 to 100".to_owned())),
        _ => Ok(Command::Package(package)),
    }
}

fn parse_release<I: Iterator<Item = String>>(mut args: Args<I>) -> Result<Command> {
    let folder = args.value("release")?;
    match args.next() {
        Some(other) => Err(unexpected("release", &other)),
        None => Ok(Command::Release(folder.into())),
    }
}

/// Takes one path; an unknown option or a second path is an error.
fn set_path(slot: &mut Option<PathBuf>, command: &str, argument: &str) -> Result<()> {
    if argument.starts_with('-') || slot.is_some() {
        return Err(unexpected(command, argument));
    }
    *slot = Some(argument.into());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(String::from))
    }

    #[test]
    fn nothing_means_help() {
        assert_eq!(parsed(""), Ok(Command::Help));
        assert_eq!(parsed("--help"), Ok(Command::Help));
    }

    #[test]
    fn build_is_release_unless_told_otherwise() {
        assert_eq!(parsed("build"), Ok(Command::Build(Profile::Release)));
        assert_eq!(parsed("build --dev"), Ok(Command::Build(Profile::Dev)));
        assert!(parsed("build --fast").is_err());
    }

    #[test]
    fn a_port_is_a_number() {
        assert_eq!(parsed("serve"), Ok(Command::Serve(None)));
        assert_eq!(parsed("serve --port 81"), Ok(Command::Serve(Some(81))));
        assert!(parsed("serve --port").is_err());
        assert!(parsed("serve --port 99999").is_err());
    }

    #[test]
    fn stages_are_names() {
        let stages = vec!["fmt".to_owned(), "docs".to_owned()];
        assert_eq!(parsed("test fmt docs"), Ok(Command::Test(stages)));
        assert!(parsed("test --all").is_err());
    }

    #[test]
    fn bank_takes_one_path_and_its_options() {
        let wanted = BankArgs {
            path: Some("a.json".into()),
            seed: 7,
            out: Some("b.json".into()),
            report: true,
            uncovered: false,
        };
        let line = "bank a.json --seed 7 --out b.json --report";
        assert_eq!(parsed(line), Ok(Command::Bank(wanted)));
        assert!(parsed("bank a.json b.json").is_err());
        assert!(parsed("bank --sed 7").is_err());
    }

    #[test]
    fn a_package_has_a_quiz_and_a_pass_mark_that_can_be_reached() {
        let wanted = PackageArgs {
            version: Version::V2004,
            number: "7-12".to_owned(),
            dossier: Some("a.json".into()),
            title: None,
            pass_mark: Some(60),
            out: Some("a.zip".into()),
        };
        assert_eq!(
            parsed("package 7-12 --scorm 2004 --dossier a.json --pass 60 --out a.zip"),
            Ok(Command::Package(wanted))
        );
        for wrong in ["package", "package 7 --scorm 3", "package 7 --pass 101", "package 7 --pas 1"] {
            assert!(parsed(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_release_goes_into_one_folder() {
        assert_eq!(parsed("release site"), Ok(Command::Release("site".into())));
        assert!(parsed("release").is_err());
        assert!(parsed("release a b").is_err());
    }

    #[test]
    fn check_takes_the_articles() {
        let wanted = CheckArgs { path: None, articles: Some("texts".into()) };
        assert_eq!(parsed("check --articles texts"), Ok(Command::Check(wanted)));
    }

    #[test]
    fn an_unknown_command_is_named() {
        let fault = parsed("buld").unwrap_err().to_string();
        assert!(fault.contains("`buld`"), "{fault}");
    }
}
