//! What a quiz is made of. Same dossier, same recipe, same generator version: the same quiz, byte for byte.

use crate::engine::json::Value;

use crate::engine::GENERATOR_VERSION;
use crate::engine::bank::{ItemId, Kind, Level};
use crate::engine::dossier::id::{ArticleId, StatementId};
use crate::engine::dossier::{Dimension, Dossier};
use crate::engine::hashing::hexadecimal;
use crate::engine::kept::{self, Kept, Record, Writer};

/// A part of a quiz that can be asked for. In files: `dimension:goals`, `article:memo`, `level:analyse`, `kind:date`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// The items that count for a dimension.
    Dimension(Dimension),
    /// The items that ask about an article.
    Article(ArticleId),
    /// The items of a level.
    Level(Level),
    /// The items of a kind.
    Kind(Kind),
}

impl Share {
    /// As it stands in files.
    #[must_use]
    pub fn word(&self) -> String {
        let (what, which) = match self {
            Self::Dimension(dimension) => ("dimension:", dimension.word()),
            Self::Article(article) => ("article:", article.as_str()),
            Self::Level(level) => ("level:", level.word()),
            Self::Kind(kind) => ("kind:", kind.word()),
        };
        [what, which].concat()
    }

    /// Reads what stands in files.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let (what, which) = word.split_once(':')?;
        match what {
            "dimension" => Dimension::from_word(which).map(Self::Dimension),
            "article" => Some(Self::Article(which.into())),
            "level" => Level::from_word(which).map(Self::Level),
            "kind" => Kind::from_word(which).map(Self::Kind),
            _ => None,
        }
    }
}

/// How many items of a part a quiz has at the least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quota {
    /// The part.
    pub of: Share,
    /// How many.
    pub items: u32,
}

/// How many items of what. What no quota names is free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blueprint {
    /// How many items altogether.
    pub items: u32,
    /// How many of which part at the least.
    pub quotas: Vec<Quota>,
}

impl Blueprint {
    /// So many items, spread evenly over the dimensions of a dossier; what is left over goes to the first ones.
    #[must_use]
    pub fn even(items: u32, dossier: &Dossier) -> Self {
        Self::over(items, &dossier.dimensions)
    }

    /// So many items, spread evenly over these dimensions; what is left over goes to the first ones.
    #[must_use]
    pub fn over(items: u32, dimensions: &[Dimension]) -> Self {
        let count = dimensions.len().max(1) as u32;
        let quotas = dimensions
            .iter()
            .zip(0_u32..)
            .map(|(dimension, place)| Quota {
                of: Share::Dimension(*dimension),
                items: items / count + u32::from(place < items % count),
            })
            .collect();
        Self { items, quotas }
    }
}

/// What a quiz is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipe {
    /// The dossier's id.
    pub dossier: String,
    /// The hash of the dossier's content, 16 hexadecimal digits.
    pub dossier_hash: String,
    /// The version of the generator.
    pub generator: String,
    /// What chance starts from.
    pub seed: u32,
    /// Which quiz of this seed, from 0. Later rounds ask what earlier ones did not, as long as there is any.
    pub round: u32,
    /// How many options a single-answer item has: 3 to 5.
    pub options: u32,
    /// How many items of what.
    pub blueprint: Blueprint,
    /// Items that are asked in any case, in this order; at most [`Recipe::MOST_PINS`].
    pub pins: Vec<ItemId>,
    /// Items that are never asked, pinned or not; at most [`Recipe::MOST_PINS`].
    pub bans: Vec<ItemId>,
    /// The articles that may be asked about or offered as answers; empty for all.
    pub articles: Vec<ArticleId>,
    /// The statement that every item has to rest on, where it is about one.
    pub about: Option<StatementId>,
}

impl Recipe {
    /// How many items can be pinned, and how many banned: a link cannot keep a reader's machine busy for ever.
    pub const MOST_PINS: usize = 500;

    /// A recipe for this dossier with this generator: four options, first round, about everything.
    #[must_use]
    pub fn new(dossier: &Dossier, seed: u32, blueprint: Blueprint) -> Self {
        Self {
            dossier: dossier.id.clone(),
            dossier_hash: hexadecimal(dossier.hash),
            generator: GENERATOR_VERSION.to_owned(),
            seed,
            round: 0,
            options: 4,
            blueprint,
            pins: Vec::new(),
            bans: Vec::new(),
            articles: Vec::new(),
            about: None,
        }
    }

    /// The same with nothing but items that rest on what articles say about one statement.
    #[must_use]
    pub fn about(self, statement: StatementId) -> Self {
        Self { about: Some(statement), ..self }
    }

    /// The same with items that this round and the ones before did not ask.
    #[must_use]
    pub fn next_round(&self) -> Self {
        Self { round: self.round + 1, pins: Vec::new(), ..self.clone() }
    }

    /// The same with these items and no others.
    #[must_use]
    pub fn only(&self, pins: Vec<ItemId>) -> Self {
        let blueprint = Blueprint { items: pins.len() as u32, quotas: Vec::new() };
        Self { blueprint, pins, round: 0, ..self.clone() }
    }

    /// Whether this dossier and this generator are the ones it was written for.
    #[must_use]
    pub fn fits(&self, dossier: &Dossier) -> bool {
        self.dossier_hash == hexadecimal(dossier.hash) && self.generator == GENERATOR_VERSION
    }
}

/// What names an evenly spread quiz so that it can be begun again: `7`, `7-24` or `7-24-2` are seed, items and round, the
/// round counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// What chance starts from.
    pub seed: u32,
    /// How many items, where that is said: 1 to [`Number::MOST`].
    pub items: Option<u32>,
    /// Which quiz of this seed, from 0.
    pub round: u32,
}

impl Number {
    /// No quiz begun by its number or by an assignment has more items.
    pub const MOST: u32 = 360;

    /// No quiz begun by its number is of a later round: each round is drawn after the ones before it.
    const ROUNDS: u32 = 100;

    /// Reads what somebody typed.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('-').map(|part| part.trim().parse::<u32>().ok());
        let seed = parts.next()??;
        let items = match parts.next() {
            None => None,
            Some(items) => Some(items.filter(|items| (1..=Self::MOST).contains(items))?),
        };
        let round = match parts.next() {
            None => 0,
            Some(round) => round?.checked_sub(1).filter(|round| *round < Self::ROUNDS)?,
        };
        parts.next().is_none().then_some(Self { seed, items, round })
    }

    /// As it is shown.
    #[must_use]
    pub fn text(self) -> String {
        let mut text = self.seed.to_string();
        let round = (self.round > 0).then_some(self.round + 1);
        for part in self.items.into_iter().chain(round) {
            text.push('-');
            text.push_str(&part.to_string());
        }
        text
    }
}

impl Recipe {
    /// What names this quiz. Nothing where a number cannot give it again, because it was not made like those that
    /// numbers name.
    #[must_use]
    pub fn number(&self, dossier: &Dossier) -> Option<Number> {
        let number = Number { seed: self.seed, items: Some(self.blueprint.items), round: self.round };
        let is_given = self.options == 4
            && self.blueprint == Blueprint::even(self.blueprint.items, dossier)
            && self.bans.is_empty()
            && self.articles.is_empty()
            && Number::parse(&number.text()) == Some(number);
        is_given.then_some(number)
    }
}

impl Kept for Recipe {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("dossier").text(&self.dossier);
        out.field("dossier_hash").text(&self.dossier_hash);
        out.field("generator").text(&self.generator);
        for (name, number) in [("seed", self.seed), ("round", self.round), ("options", self.options)] {
            out.field(name).number(number.into());
        }
        self.blueprint.write(out.field("blueprint"));
        if !self.pins.is_empty() {
            out.field("pins").list(&self.pins, |out, pin| out.text(pin.as_str()));
        }
        if !self.bans.is_empty() {
            out.field("bans").list(&self.bans, |out, ban| out.text(ban.as_str()));
        }
        if !self.articles.is_empty() {
            out.field("articles").list(&self.articles, |out, article| out.text(article.as_str()));
        }
        if let Some(about) = &self.about {
            out.field("about").text(about.as_str());
        }
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let recipe = Self {
            dossier: record.text("dossier")?.to_owned(),
            dossier_hash: record.text("dossier_hash")?.to_owned(),
            generator: record.text("generator")?.to_owned(),
            seed: record.number("seed")?,
            round: record.optional("round", kept::number)?.unwrap_or(0),
            options: record.number("options").filter(|options| (3..=5).contains(options))?,
            blueprint: Blueprint::read(record.take("blueprint")?)?,
            pins: record.optional("pins", |value| kept::list(value, pin))?.unwrap_or_default(),
            bans: record.optional("bans", |value| kept::list(value, pin))?.unwrap_or_default(),
            articles: record.optional("articles", |value| kept::list(value, article))?.unwrap_or_default(),
            about: record.optional("about", Value::as_str)?.map(StatementId::from),
        };
        (record.is_all() && recipe.pins.len().max(recipe.bans.len()) <= Self::MOST_PINS).then_some(recipe)
    }
}

fn pin(value: &Value) -> Option<ItemId> {
    Some(ItemId(value.as_str()?.into()))
}

fn article(value: &Value) -> Option<ArticleId> {
    value.as_str().map(ArticleId::from)
}

impl Kept for Blueprint {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("items").number(self.items.into());
        if !self.quotas.is_empty() {
            out.field("quotas").list(&self.quotas, |out, quota| quota.write(out));
        }
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let items = record.number("items")?;
        let quotas = record.optional("quotas", |value| kept::list(value, Quota::read))?.unwrap_or_default();
        record.is_all().then_some(Self { items, quotas })
    }
}

impl Kept for Quota {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("of").text(&self.of.word());
        out.field("items").number(self.items.into());
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let quota = Self { of: Share::from_word(record.text("of")?)?, items: record.number("items")? };
        record.is_all().then_some(quota)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_shown() {
        for (text, seed, items, round) in [
            ("7", 7, None, 0),
            ("7-24", 7, Some(24), 0),
            ("7-24-2", 7, Some(24), 1),
            ("4294967295-360-100", u32::MAX, Some(360), 99),
        ] {
            let number = Number { seed, items, round };
            assert_eq!((Number::parse(text), number.text().as_str()), (Some(number), text));
        }
        assert_eq!(Number::parse(" 7 - 24 - 1 "), Number::parse("7-24"));
        let wrong =
            ["", "seven", "-1", "1.5", "4294967296", "7-", "7-0", "7-361", "7-24-0", "7-24-101", "7-24-2-1", "7--2"];
        for text in wrong {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_session_of_practice_with_as_many_questions_as_can_be_pinned_is_read_again() {
        let dossier = crate::engine::dossier::read(crate::shipped::TEXT).expect("a dossier").dossier;
        let items = Recipe::MOST_PINS as u32;
        let mut recipe = Recipe::new(&dossier, 7, Blueprint { items, quotas: Vec::new() });
        recipe.pins = (0..items).map(|pin| ItemId(format!("date-{pin:010x}").into())).collect();
        let kept = crate::engine::json::parse(&recipe.to_json()).expect("JSON");
        assert_eq!(Recipe::read(&kept), Some(recipe));
    }

    #[test]
    fn only_a_quiz_that_its_number_gives_again_has_one() {
        let dossier = crate::engine::dossier::read(crate::shipped::TEXT).expect("a dossier").dossier;
        let even = Recipe::new(&dossier, 7, Blueprint::even(24, &dossier));
        let text = |recipe: &Recipe| recipe.number(&dossier).map(Number::text);
        assert_eq!(text(&even).as_deref(), Some("7-24"));
        assert_eq!(text(&even.next_round()).as_deref(), Some("7-24-2"));
        assert_eq!(text(&Recipe { options: 3, ..even.clone() }), None);
        let free = Blueprint { items: 24, quotas: Vec::new() };
        assert_eq!(text(&Recipe { blueprint: free, ..even }), None);
    }

    #[test]
    fn what_a_quiz_is_about_is_kept_and_leaves_other_recipes_as_they_were() {
        let recipe = Recipe {
            dossier: "d".to_owned(),
            dossier_hash: "0".repeat(16),
            generator: "1".to_owned(),
            seed: 1,
            round: 0,
            options: 4,
            blueprint: Blueprint { items: 5, quotas: Vec::new() },
            pins: Vec::new(),
            bans: Vec::new(),
            articles: Vec::new(),
            about: None,
        };
        assert!(!recipe.to_json().contains("about"));
        assert_eq!(Recipe::from_json(&recipe.to_json()).as_ref(), Some(&recipe));
        let about = recipe.about("goal-exit".into());
        assert!(about.to_json().ends_with(r#","about":"goal-exit"}"#));
        assert_eq!(Recipe::from_json(&about.to_json()).as_ref(), Some(&about));
        assert_eq!(about.next_round().about, about.about);
    }

    #[test]
    fn every_part_is_read_as_it_is_written() {
        for share in [
            Share::Dimension(Dimension::Costs),
            Share::Article("memo".into()),
            Share::Level(Level::Analyse),
            Share::Kind(Kind::WhoSaysIt),
        ] {
            assert_eq!(Share::from_word(&share.word()), Some(share));
        }
        for bad in ["", "goals", "dimension:gaols", "colour:red"] {
            assert_eq!(Share::from_word(bad), None, "{bad}");
        }
    }
}
