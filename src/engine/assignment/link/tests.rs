use super::*;
use crate::engine::assignment::{
    Attempts, Counts, Credit, Dates, Minutes, Pause, Percent, Policy, Preset, Seeds, Shown, TimeLimit, Title, Tries,
    What, When,
};
use crate::engine::attempt::Moment;
use crate::engine::bank::{ItemId, Kind, Level, candidates};
use crate::engine::compact::Damage;
use crate::engine::dossier::Dimension;
use crate::engine::quiz::{Blueprint, Quota, Recipe, Share};
use crate::engine::reasoning::Knowledge;
use crate::shipped;

struct Desk {
    dossier: Dossier,
    candidates: Vec<Candidate>,
}

fn desk() -> Desk {
    let dossier = crate::engine::dossier::read(shipped::TEXT).expect("a dossier").dossier;
    let candidates = candidates(&Knowledge::new(&dossier));
    Desk { dossier, candidates }
}

impl Desk {
    fn plain(&self) -> Assignment {
        let recipe = Recipe::new(&self.dossier, 7, Blueprint::even(24, &self.dossier));
        Assignment::new(&self.dossier, recipe, Preset::Practice.policy())
    }

    /// Everything said that can be said, but for pins and bans.
    fn rich(&self) -> Assignment {
        // As many questions as there can be, shared out among all the parts of each sort.
        let articles = &self.dossier.articles;
        let of_each = |parts: Vec<Share>| {
            let items = 360 / parts.len() as u32;
            parts.into_iter().map(move |of| Quota { of, items })
        };
        let quotas = [
            Dimension::ALL.iter().map(|dimension| Share::Dimension(*dimension)).collect(),
            articles.iter().map(|article| Share::Article(article.id.clone())).collect(),
            Level::ALL.iter().map(|level| Share::Level(*level)).collect(),
            Kind::ALL.iter().map(|kind| Share::Kind(*kind)).collect(),
        ]
        .into_iter()
        .flat_map(of_each)
        .collect();
        let mut plain = self.plain();
        plain.recipe.seed = u32::MAX;
        plain.recipe.round = 3;
        plain.recipe.options = 5;
        plain.recipe.blueprint = Blueprint { items: 360, quotas };
        plain.recipe.articles = self.dossier.articles.iter().map(|article| article.id.clone()).collect();
        plain.recipe.about = self.dossier.statements.last().map(|statement| statement.id.clone());
        let time = Minutes::new(600).map(|minutes| TimeLimit { minutes, pause: Pause::Allowed });
        let dates = Dates::new(Some(Moment(1_800_000_000_000)), Some(Moment(1_800_900_000_000))).expect("dates");
        plain.policy = Policy {
            shown: Shown::NOTHING.with(What::Key, When::AtEnd).with(What::Right, When::AfterEach),
            hints: false,
            certainty: true,
            time,
            attempts: Tries::new(20).map_or(Attempts::One, |tries| Attempts::UpTo(tries, Counts::Last)),
            dates,
            pass: Percent::new(100),
            credit: Credit::Strict,
        };
        Assignment { seeds: Seeds::Own, title: Title::new(&"Ж".repeat(82)), ..plain }
    }

    fn items(&self, from: usize, count: usize) -> Vec<ItemId> {
        let last = self.candidates.len() - 1;
        (from..from + count).map(|place| self.candidates[last - place * 5 % last].id.id()).collect()
    }

    fn write(&self, assignment: &Assignment) -> Result<String, Fault> {
        write(assignment, &self.dossier, &self.candidates)
    }

    fn read(&self, text: &str) -> Result<Assignment, Fault> {
        outline(text)?.open(&self.dossier, &self.candidates)
    }
}

/// The same with bans in the order in which they come back.
fn sorted(desk: &Desk, mut assignment: Assignment) -> Assignment {
    let place = |id: &ItemId| desk.candidates.iter().position(|candidate| candidate.is(id));
    assignment.recipe.bans.sort_by_key(place);
    assignment
}

#[test]
fn a_link_gives_the_assignment_again_and_stays_short() {
    let desk = desk();
    for assignment in [desk.plain(), desk.rich()] {
        let code = desk.write(&assignment).expect("a link");
        // With 49 letters for the address of the site these are 300.
        assert!(code.len() <= 251, "{} characters", code.len());
        assert_eq!(desk.read(&code), Ok(assignment));
    }
}

#[test]
fn a_link_to_more_questions_than_a_quiz_can_have_is_refused() {
    let desk = desk();
    let mut plain = desk.plain();
    plain.recipe.blueprint.items = 361;
    let code = desk.write(&plain).expect("a code");
    assert_eq!(desk.read(&code), Err(Fault::Unreadable));
}

#[test]
fn a_link_with_fifty_pins_and_fifty_bans_has_room() {
    let desk = desk();
    let mut assignment = desk.rich();
    assignment.recipe.pins = desk.items(0, 50);
    assignment.recipe.bans = desk.items(50, 50);
    let code = desk.write(&assignment).expect("a link");
    assert!(code.len() <= 1_000, "{} characters", code.len());
    assert_eq!(desk.read(&code), Ok(sorted(&desk, assignment)));
}

#[test]
fn what_does_not_fit_is_told_with_its_length() {
    let desk = desk();
    let mut assignment = desk.plain();
    assignment.recipe.pins = desk.items(0, 500);
    assignment.recipe.pins.extend(desk.items(0, 500));
    let most = MOST_CHARACTERS;
    assert!(
        matches!(desk.write(&assignment), Err(Fault::TooLong { characters, most: told }) if characters > most && told == most)
    );
    assignment.recipe.pins = vec![ItemId("figure-0000000000".into())];
    let item = ItemId("figure-0000000000".into());
    assert_eq!(desk.write(&assignment), Err(Fault::UnknownItem { item }));
}

#[test]
fn every_changed_letter_is_refused_or_gives_the_same() {
    let desk = desk();
    let mut assignment = desk.rich();
    assignment.recipe.pins = desk.items(0, 3);
    assignment.recipe.bans = desk.items(3, 3);
    let assignment = sorted(&desk, assignment);
    let code = desk.write(&assignment).expect("a link");
    let refused_or_same = |text: &str| desk.read(text).is_err() || desk.read(text).as_ref() == Ok(&assignment);
    for place in 0..code.len() {
        for byte in 1..128_u8 {
            let changed = [&code[..place], &char::from(byte).to_string(), &code[place + 1..]].concat();
            assert!(refused_or_same(&changed), "{place} {byte}");
        }
        assert!(desk.read(&code[..place]).is_err(), "cut at {place}");
        for added in ["A", "-", "é", "AAAA"] {
            assert!(refused_or_same(&[&code[..place], added, &code[place..]].concat()), "{added} at {place}");
        }
    }
}

#[test]
fn every_changed_byte_under_a_right_checksum_is_refused_or_another_whole_assignment() {
    let desk = desk();
    let code = desk.write(&desk.rich()).expect("a link");
    let bytes = compact::unseal(&code, MOST_CHARACTERS).expect("bytes");
    for place in 0..bytes.len() {
        for byte in 0..=255 {
            let mut changed = bytes.clone();
            changed[place] = byte;
            let code = compact::seal(changed);
            if let Ok(read) = desk.read(&code) {
                assert_eq!(desk.write(&read).as_ref(), Ok(&code), "one text for each assignment: {place} {byte}");
            }
        }
    }
}

#[test]
fn a_newer_version_another_generator_and_another_dossier_are_told() {
    let desk = desk();
    let mut newer = Pack::default();
    newer.number(2);
    newer.text("whatever comes then");
    let newer = compact::seal(newer.into_bytes());
    assert_eq!(outline(&newer), Err(Fault::NewerVersion { found: 2, known: 1 }));

    let mut other = desk.plain();
    other.recipe.generator = "999".to_owned();
    let code = desk.write(&other).expect("a link");
    let known = GENERATOR_VERSION.to_owned();
    assert_eq!(desk.read(&code), Err(Fault::OtherGenerator { found: "999".to_owned(), known }));

    let mut other = desk.plain();
    other.recipe.dossier_hash = "0123456789abcdef".to_owned();
    let code = desk.write(&other).expect("a link");
    assert!(
        matches!(desk.read(&code), Err(Fault::OtherDossier { wanted_hash, .. }) if wanted_hash == "0123456789abcdef")
    );
    assert_eq!(outline(" "), Err(Fault::Code(Damage::Empty)));
}

#[test]
fn every_table_of_what_is_shown_has_its_link() {
    let desk = desk();
    for shown in Shown::all() {
        let mut assignment = desk.plain();
        assignment.policy.shown = shown;
        let code = desk.write(&assignment).expect("a link");
        assert_eq!(desk.read(&code), Ok(assignment));
    }
}

#[test]
fn a_code_is_found_in_what_was_pasted_and_never_another_one() {
    let code = "AQ-x_9c0de-_";
    let address = ["https://a.example/q/index.html#/assigned/", code].concat();
    let release =
        ["https://a.example/releases/1-ab/?dossier=https%3A%2F%2Fb.example&utm_id=1#/assigned/", code].concat();
    for link in [code, &address, &release] {
        for (before, after) in [
            ("", ""),
            ("", "."),
            ("", " "),
            ("\n ", "\n"),
            ("<", ">"),
            ("(", ")."),
            ("\"", "\","),
            ("“", "”"),
            ("", ">"),
            ("", "/"),
            ("", "?utm_source=chat/a.b#c"),
            ("", "&utm_source=x"),
            ("<", "?utm_source=x>."),
        ] {
            let pasted = [before, link, after].concat();
            assert_eq!(code_in(&pasted), code, "{pasted}");
        }
    }
    // What may be a code is left to the checksum.
    for (pasted, left) in [("", ""), ("<>", ""), ("A+B", "A+B"), ("A B", "A B"), ("-A_", "-A_"), ("nothing", "nothing")]
    {
        assert_eq!(code_in(pasted), left);
    }
}
