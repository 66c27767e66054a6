//! What the attributes of an element ask for. Pure.

use crate::engine::assignment::Preset;
use crate::engine::dossier::id::ArticleId;
use crate::engine::dossier::{Dimension, Dossier};
use crate::engine::quiz::{Blueprint, Number, Recipe};
use crate::ui::route::Route;
use crate::ui::settings::{Language, Settings, Theme};

/// What an element is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// A quiz, which begins at once.
    #[default]
    Quiz,
    /// Practice, question by question.
    Practice,
    /// Flashcards.
    Flashcards,
    /// What each article does with each statement.
    Compare,
    /// Events and articles in time.
    Timeline,
}

impl Mode {
    const ALL: [(&str, Self); 5] = [
        ("quiz", Self::Quiz),
        ("practice", Self::Practice),
        ("flashcards", Self::Flashcards),
        ("compare", Self::Compare),
        ("timeline", Self::Timeline),
    ];

    /// The screen that it begins with. A quiz has none before it is begun.
    #[must_use]
    pub fn home(self) -> Route {
        match self {
            Self::Quiz => Route::Start,
            Self::Practice => Route::Practice,
            Self::Flashcards => Route::Cards,
            Self::Compare => Route::Compare,
            Self::Timeline => Route::Timeline,
        }
    }
}

/// What an element is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What it is for.
    pub mode: Mode,
    /// Light or dark.
    pub theme: Theme,
    /// The language of the interface.
    pub language: Language,
    /// Whether it is to be as small as it can.
    pub is_compact: bool,
    /// The address of another dossier.
    pub dossier: Option<String>,
    /// What names the whole quiz: a number such as `7-12`, or the code of an assignment.
    pub recipe: Option<String>,
    /// The ids of the articles that may be asked about; empty for all.
    pub articles: Vec<String>,
    /// The dimensions that are asked about; empty for all.
    pub dimensions: Vec<Dimension>,
    /// How many questions.
    pub count: u32,
    /// What chance starts from; nothing for a number of one's own for each learner.
    pub seed: Option<u32>,
    /// What is shown when.
    pub policy: Option<Preset>,
    /// Whether the quiz is begun now, rather than taken up again. What begins is told, what goes on is not.
    pub is_fresh: bool,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            mode: Mode::Quiz,
            theme: Theme::System,
            language: Language::English,
            is_compact: false,
            dossier: None,
            recipe: None,
            articles: Vec::new(),
            dimensions: Vec::new(),
            count: Self::USUAL,
            seed: None,
            policy: None,
            is_fresh: false,
        }
    }
}

/// An attribute that cannot be used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Which.
    pub attribute: &'static str,
    /// What is wrong with it, for whoever wrote it.
    pub sentence: String,
}

impl Wrong {
    /// A value that is not one of those that there are.
    pub(super) fn new(attribute: &'static str, value: &str, wanted: &str) -> Self {
        // Whoever wrote a page into an attribute still wants one sentence.
        let shown: String = value.chars().take(60).collect();
        let sentence = [attribute, "=\"", &shown, "\" cannot be used. ", wanted].concat();
        Self { attribute, sentence }
    }
}

/// The words of a list: by commas or white space.
fn words(value: &str) -> impl Iterator<Item = &str> {
    value.split([',', ' ', '\t']).filter(|word| !word.is_empty())
}

impl Asked {
    /// So many questions where nobody says how many.
    const USUAL: u32 = 12;

    /// So many questions at the most.
    const MOST: u32 = 100;

    /// Reads lines of an attribute's name, `=` and its value. What cannot be used is left out and told.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<Wrong>) {
        let (mut asked, mut wrong) = (Self::default(), Vec::new());
        for (name, value) in text.lines().filter_map(|line| line.split_once('=')) {
            if let Err(fault) = asked.set(name, value.trim()) {
                wrong.push(fault);
            }
        }
        if asked.recipe.is_some()
            && (!asked.articles.is_empty() || !asked.dimensions.is_empty() || asked.seed.is_some())
        {
            asked.articles.clear();
            asked.dimensions.clear();
            asked.seed = None;
            let sentence =
                "recipe says everything about the quiz, so articles, dimensions and seed are not used beside it.";
            wrong.push(Wrong { attribute: "recipe", sentence: sentence.to_owned() });
        }
        (asked, wrong)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), Wrong> {
        match name {
            "mode" => {
                let wanted = "There are quiz, practice, flashcards, compare and timeline.";
                let known = Mode::ALL.iter().find(|(word, _)| *word == value);
                self.mode = known.ok_or_else(|| Wrong::new("mode", value, wanted))?.1;
            }
            "theme" => {
                let known = Theme::ALL.into_iter().find(|theme| theme.word() == value);
                self.theme = known.ok_or_else(|| Wrong::new("theme", value, "There are system, light and dark."))?;
            }
            "lang" => {
                let wanted = "There are en, ru and ar.";
                self.language = Language::of_tag(value).ok_or_else(|| Wrong::new("lang", value, wanted))?;
            }
            "page-lang" => self.language = Language::of_tag(value).unwrap_or_default(),
            "compact" => self.is_compact = true,
            "dossier" if value.is_empty() => {
                return Err(Wrong::new("dossier", value, "It takes the address of a dossier file."));
            }
            "dossier" => self.dossier = Some(value.to_owned()),
            "recipe" => {
                // A link of the desk ends in the code.
                let code = value.rsplit('/').next().unwrap_or_default();
                let wanted = "It takes the number of a quiz, such as 7-12, or an assignment's link or code.";
                let can_be = !code.is_empty()
                    && code.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
                self.recipe = Some(can_be.then(|| code.to_owned()).ok_or_else(|| Wrong::new("recipe", value, wanted))?);
            }
            "articles" => self.articles = words(value).map(str::to_owned).collect(),
            "dimensions" => {
                let wanted = "There are goals, costs and formats.";
                let known: Option<Vec<Dimension>> = words(value).map(Dimension::from_word).collect();
                self.dimensions = known.ok_or_else(|| Wrong::new("dimensions", value, wanted))?;
                self.dimensions.sort_unstable();
                self.dimensions.dedup();
            }
            "count" => {
                let number = value.parse().ok().filter(|count| (1..=Self::MOST).contains(count));
                self.count = number.ok_or_else(|| Wrong::new("count", value, "It takes a number from 1 to 100."))?;
            }
            "seed" => {
                let wanted = "It takes a whole number that is not negative.";
                self.seed = Some(value.parse().map_err(|_| Wrong::new("seed", value, wanted))?);
            }
            "policy" => {
                let wanted = "There are practice, homework and test.";
                self.policy = Some(Preset::from_word(value).ok_or_else(|| Wrong::new("policy", value, wanted))?);
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether all that it needs is there at once: a quiz in English from the dossier that comes along.
    #[must_use]
    pub fn is_simple(&self) -> bool {
        self.mode == Mode::Quiz
            && self.language == Language::English
            && self.dossier.is_none()
            && self.policy.is_none()
            && self.recipe.as_deref().is_none_or(|recipe| Number::parse(recipe).is_some())
    }

    /// The settings that it asks for.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings { theme: self.theme, language: Some(self.language), ..Settings::default() }
    }

    /// The recipe of the quiz, unless a code names it; `seed` is for whoever is not given one.
    ///
    /// Beside it, what of it the dossier does not have.
    pub fn recipe(&self, dossier: &Dossier, seed: u32) -> (Recipe, Vec<Wrong>) {
        let mut wrong = Vec::new();
        if let Some(number) = self.recipe.as_deref().and_then(Number::parse) {
            let blueprint = Blueprint::even(number.items.unwrap_or(self.count), dossier);
            return (Recipe { round: number.round, ..Recipe::new(dossier, number.seed, blueprint) }, wrong);
        }
        let known: Vec<ArticleId> = dossier.articles.iter().map(|article| article.id.clone()).collect();
        let (mut articles, mut strangers) = (Vec::new(), Vec::new());
        for id in &self.articles {
            match known.iter().find(|known| known.as_str() == id) {
                Some(id) => articles.push(id.clone()),
                None => strangers.push(id.as_str()),
            }
        }
        let list = |ids: &mut dyn Iterator<Item = &str>| ids.collect::<Vec<_>>().join(", ");
        if !strangers.is_empty() {
            let wanted = ["This dossier has ", &list(&mut known.iter().map(ArticleId::as_str)), "."].concat();
            wrong.push(Wrong::new("articles", &strangers.join(", "), &wanted));
        }
        let there = &dossier.dimensions;
        let dimensions: Vec<Dimension> = self.dimensions.iter().copied().filter(|one| there.contains(one)).collect();
        if dimensions.len() < self.dimensions.len() {
            let wanted = ["This dossier has ", &list(&mut there.iter().map(|one| one.word())), "."].concat();
            wrong.push(Wrong::new("dimensions", &list(&mut self.dimensions.iter().map(|one| one.word())), &wanted));
        }
        let mut blueprint = Blueprint::even(self.count, dossier);
        if !dimensions.is_empty() {
            blueprint = Blueprint::over(self.count, &dimensions);
        }
        (Recipe { articles, ..Recipe::new(dossier, self.seed.unwrap_or(seed), blueprint) }, wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Asked {
        let (asked, wrong) = Asked::read(text);
        assert_eq!(wrong, [], "{text}");
        asked
    }

    fn wrong(text: &str) -> Vec<&'static str> {
        Asked::read(text).1.into_iter().map(|wrong| wrong.attribute).collect()
    }

    #[test]
    fn nothing_asked_for_is_a_quiz_of_twelve() {
        assert_eq!(read(""), Asked::default());
        assert!(Asked::default().is_simple());
    }

    #[test]
    fn every_attribute_is_read() {
        let asked = read(
            "mode=practice\ntheme=dark\nlang=ru-BY\ncompact=\ndossier=a.json\narticles=memo, talk\n\
                          dimensions=costs goals\ncount=5\nseed=7\npolicy=test\nclass=x",
        );
        assert_eq!((asked.mode, asked.theme, asked.language), (Mode::Practice, Theme::Dark, Language::Russian));
        assert_eq!((asked.is_compact, asked.count, asked.seed), (true, 5, Some(7)));
        assert_eq!(asked.articles, ["memo", "talk"]);
        assert_eq!(asked.dimensions, [Dimension::Goals, Dimension::Costs]);
        assert_eq!((asked.dossier.as_deref(), asked.policy), (Some("a.json"), Some(Preset::Test)));
        assert!(!asked.is_simple());
    }

    #[test]
    fn a_wrong_value_is_told_and_left_out() {
        for text in [
            "mode=exam",
            "theme=blue",
            "lang=de",
            "dossier=",
            "recipe=<b>",
            "dimensions=goals,x",
            "count=0",
            "count=101",
            "count=many",
            "seed=-1",
            "policy=x",
        ] {
            let (asked, wrong) = Asked::read(text);
            let (name, _) = text.split_once('=').expect("a line");
            assert_eq!(wrong.iter().map(|wrong| wrong.attribute).collect::<Vec<_>>(), [name]);
            assert_eq!(asked, Asked::default(), "{text}");
        }
        assert_eq!(read("page-lang=de").language, Language::English, "the language of the page is nobody's fault");
    }

    #[test]
    fn a_recipe_stands_alone() {
        assert_eq!(wrong("recipe=7-12\nseed=3"), ["recipe"]);
        assert_eq!(read("recipe=https://quiz.example.org/#/assigned/c0de-_").recipe.as_deref(), Some("c0de-_"));
        assert!(read("recipe=7-12").is_simple());
        assert!(!read("recipe=c0de").is_simple());
    }

    #[test]
    fn what_the_dossier_does_not_have_is_told() {
        let dossier = crate::engine::dossier::packed::unpack(crate::shipped::PACKED).expect("a dossier");
        let first = dossier.articles[0].id.as_str();
        let (recipe, faults) = read(&format!("articles={first},nobody\ndimensions=costs\ncount=4")).recipe(&dossier, 9);
        assert_eq!(recipe.articles.len(), 1);
        assert_eq!((recipe.seed, recipe.blueprint.items, recipe.blueprint.quotas.len()), (9, 4, 1));
        assert_eq!(faults.len(), 1);
        assert!(faults[0].sentence.contains("nobody"), "{}", faults[0].sentence);
    }

    #[test]
    fn a_sentence_stays_short() {
        let (_, faults) = Asked::read(&["mode=", &"x".repeat(5000)].concat());
        assert!(faults[0].sentence.len() < 200);
    }
}
