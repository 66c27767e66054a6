//! An assignment as a file, for what does not fit into a link, and to keep.

use super::link::check;
use super::{
    Assignment, Attempts, Counts, Credit, Dates, Fault, Minutes, Pause, Percent, Policy, Seeds, Shown, TimeLimit,
    Title, Tries, What, When,
};
use crate::engine::attempt::Moment;
use crate::engine::dossier::Dossier;
use crate::engine::json::{self, NotJson, Value};
use crate::engine::kept::{self, Kept, Record, Writer};
use crate::engine::quiz::{Number, Recipe};

/// What the file says it is.
pub const FORMAT: &str = "collate-assignment/1";

/// The name of the format without its version.
pub(in crate::engine) const NAME: &str = "collate-assignment/";

/// No file of an assignment is larger, in bytes.
pub const MOST_BYTES: usize = 256 * 1024;

/// The assignment as a file.
#[must_use]
pub fn write(assignment: &Assignment) -> String {
    assignment.to_json()
}

/// The assignment in a file, for this dossier.
///
/// # Errors
/// Why there is none.
pub fn read(text: &str, dossier: &Dossier) -> Result<Assignment, Fault> {
    let assignment = parse(text)?;
    let Recipe { dossier: id, dossier_hash, generator, .. } = &assignment.recipe;
    check((id, dossier_hash, generator), dossier)?;
    Ok(assignment)
}

/// The assignment in a file, whatever its dossier.
///
/// # Errors
/// Why there is none.
pub fn parse(text: &str) -> Result<Assignment, Fault> {
    if text.len() > MOST_BYTES {
        return Err(Fault::FileTooLarge { bytes: text.len(), most: MOST_BYTES });
    }
    let value = json::parse(text.trim_start_matches('\u{feff}'))
        .map_err(|NotJson { line, column }| Fault::NotJson { line, column })?;
    let format = value.get("format").and_then(Value::as_str).ok_or(Fault::NotAnAssignment)?;
    if format != FORMAT {
        let version = format.strip_prefix(NAME).and_then(|version| version.parse::<u32>().ok());
        return Err(version.map_or(Fault::NotAnAssignment, |found| Fault::NewerVersion { found, known: 1 }));
    }
    let has_room = |assignment: &Assignment| assignment.recipe.blueprint.items <= Number::MOST;
    Assignment::read(&value).filter(has_room).ok_or(Fault::Unreadable)
}

impl Kept for Assignment {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("format").text(FORMAT);
        if let Some(title) = &self.title {
            out.field("title").text(title.as_str());
        }
        out.field("language").text(&self.language);
        out.field("seeds").text(self.seeds.word());
        self.policy.write(out.field("policy"));
        self.recipe.write(out.field("recipe"));
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let is_one = record.text("format")? == FORMAT;
        let assignment = Self {
            title: record.optional("title", |title| Title::new(title.as_str()?))?,
            language: record.text("language")?.to_owned(),
            seeds: Seeds::from_word(record.text("seeds")?)?,
            policy: Policy::read(record.take("policy")?)?,
            recipe: Recipe::read(record.take("recipe")?)?,
        };
        (is_one && record.is_all()).then_some(assignment)
    }
}

impl Kept for Policy {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("shown").open();
        for what in What::ALL {
            out.field(what.word()).text(self.shown.when(*what).word());
        }
        out.close();
        out.field("hints").truth(self.hints);
        out.field("certainty").truth(self.certainty);
        out.field("credit").text(self.credit.word());
        // One attempt is 1, any number is 0.
        out.field("attempts").number(self.attempts.most().unwrap_or(0).into());
        out.field("counts").text(self.attempts.counts().word());
        if let Some(time) = self.time {
            out.field("minutes").number(time.minutes.get().into());
            out.field("pause").text(time.pause.word());
        }
        for (name, moment) in [("opens", self.dates.opens()), ("closes", self.dates.closes())] {
            if let Some(moment) = moment {
                out.field(name).number(moment.0);
            }
        }
        if let Some(pass) = self.pass {
            out.field("pass").number(pass.get().into());
        }
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let counts = Counts::from_word(record.text("counts")?)?;
        let attempts = match record.number("attempts")? {
            0 => Attempts::Any(counts),
            1 => Attempts::One,
            tries => Attempts::UpTo(Tries::new(tries)?, counts),
        };
        let minutes = record.optional("minutes", |value| Minutes::new(kept::number(value)?))?;
        let pause = record.optional("pause", |value| Pause::from_word(value.as_str()?))?;
        let (opens, closes) = (record.optional("opens", moment)?, record.optional("closes", moment)?);
        let policy = Self {
            shown: read_shown(record.take("shown")?)?,
            hints: record.take("hints")?.as_bool()?,
            certainty: record.take("certainty")?.as_bool()?,
            time: minutes.zip(pause).map(|(minutes, pause)| TimeLimit { minutes, pause }),
            attempts,
            dates: Dates::new(opens, closes)?,
            pass: record.optional("pass", |value| Percent::new(kept::number(value)?))?,
            credit: Credit::from_word(record.text("credit")?)?,
        };
        (record.is_all() && minutes.is_some() == pause.is_some()).then_some(policy)
    }
}

fn moment(value: &Value) -> Option<Moment> {
    value.as_i64().map(Moment)
}

/// The table, where it does not contradict itself.
fn read_shown(value: &Value) -> Option<Shown> {
    let mut record = Record::of(value)?;
    let mut wanted = Vec::new();
    for what in What::ALL {
        wanted.push((*what, When::from_word(record.text(what.word())?)?));
    }
    let is_it = |shown: &Shown| wanted.iter().all(|(what, when)| shown.when(*what) == *when);
    Shown::all().find(is_it).filter(|_| record.is_all())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::assignment::Preset;
    use crate::engine::quiz::Blueprint;
    use crate::shipped;

    fn assignment() -> (Dossier, Assignment) {
        let dossier = crate::engine::dossier::read(shipped::TEXT).expect("a dossier").dossier;
        let recipe = Recipe::new(&dossier, 7, Blueprint::even(24, &dossier));
        let policy = Policy {
            time: Minutes::new(45).map(|minutes| TimeLimit { minutes, pause: Pause::None }),
            pass: Percent::new(60),
            dates: Dates::new(None, Some(Moment(1_800_000_000_000))).expect("dates"),
            ..Preset::Homework.policy()
        };
        let assignment =
            Assignment { title: Title::new("Week 3: \"goals\""), ..Assignment::new(&dossier, recipe, policy) };
        (dossier, assignment)
    }

    #[test]
    fn a_file_gives_the_assignment_again() {
        let (dossier, assignment) = assignment();
        let text = write(&assignment);
        assert_eq!(read(&text, &dossier), Ok(assignment.clone()));
        assert_eq!(read(&["\u{feff}", &text].concat(), &dossier), Ok(assignment.clone()));
        for shown in Shown::all() {
            let policy = Policy { shown, ..assignment.policy };
            assert_eq!(Policy::from_json(&policy.to_json()), Some(policy));
        }
    }

    #[test]
    fn titles_as_long_as_they_could_be_in_earlier_versions_stay_readable() {
        for (letters, most) in [("a", 120), ("ж", 82), ("周第", 20)] {
            assert!(Title::new(&letters.repeat(most)).is_some() && Title::new(&letters.repeat(most + 1)).is_none());
        }
    }

    #[test]
    fn what_is_no_assignment_is_refused_with_a_reason() {
        let (dossier, assignment) = assignment();
        let text = write(&assignment);
        let with = |old: &str, new: &str| {
            assert!(text.contains(old), "{old}");
            read(&text.replace(old, new), &dossier)
        };
        assert_eq!(with("assignment/1", "assignment/2"), Err(Fault::NewerVersion { found: 2, known: 1 }));
        assert_eq!(with("collate-assignment/1", "a receipt"), Err(Fault::NotAnAssignment));
        assert_eq!(with(r#""pass":60"#, r#""pass":101"#), Err(Fault::Unreadable));
        assert_eq!(with(r#""minutes":45,"#, ""), Err(Fault::Unreadable));
        assert_eq!(with(r#""blueprint":{"items":24"#, r#""blueprint":{"items":361"#), Err(Fault::Unreadable));
        assert_eq!(with(r#""right":"after_each""#, r#""right":"never""#), Err(Fault::Unreadable));
        assert_eq!(with(r#""pause":"none""#, r#""pause":"none","more":1"#), Err(Fault::Unreadable));
        assert!(matches!(with(&assignment.recipe.dossier_hash, "0000000000000000"), Err(Fault::OtherDossier { .. })));
        assert_eq!(read("{", &dossier), Err(Fault::NotJson { line: 1, column: 2 }));
        assert_eq!(read("[]", &dossier), Err(Fault::NotAnAssignment));
        let large = " ".repeat(MOST_BYTES + 1);
        assert_eq!(parse(&large), Err(Fault::FileTooLarge { bytes: MOST_BYTES + 1, most: MOST_BYTES }));
        let deep = [&"[".repeat(100_000)[..], &"]".repeat(100_000)].concat();
        assert!(matches!(parse(&deep), Err(Fault::NotJson { .. })));
    }
}
