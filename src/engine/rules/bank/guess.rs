//! An item with one right answer as a blind guesser sees it, and the place of the key.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::bank::meaning::Value;
use crate::engine::bank::{Item, ItemId, Kind};
use crate::engine::language::norm;
use crate::engine::rules::cues::{convergence, detail, nearest};
use crate::engine::rules::facts::Facts;
use crate::engine::rules::shown::Shown;

/// One option as it looks.
#[derive(Clone, Debug)]
pub(super) struct Look<'i> {
    pub(super) text: &'i str,
    pub(super) normed: String,
    pub(super) length: usize,
    pub(super) stem_overlap: usize,
    pub(super) convergence: u128,
    pub(super) detail: usize,
    pub(super) prominence: u64,
    /// How much it has in common with the option most like it, in thousandths.
    pub(super) nearest: u64,
    /// In how many other items of the kind it is offered too.
    pub(super) recurrence: usize,
    /// In how many of these it is right.
    pub(super) right: usize,
    pub(super) has_absolute: bool,
    pub(super) has_hedge: bool,
    pub(super) has_denial: bool,
}

impl Look<'_> {
    /// In what share of the other items of the kind that offer it it is right. What is never met lies in between.
    pub(super) fn right_elsewhere(&self) -> i128 {
        (4 * self.right as i128 + 1) * 1_000_000 / (4 * self.recurrence as i128 + 4)
    }
}

/// One item with one right answer.
#[derive(Clone, Debug)]
pub(super) struct Guess<'i> {
    pub(super) id: &'i ItemId,
    pub(super) kind: Kind,
    pub(super) options: Vec<Look<'i>>,
    pub(super) key: usize,
    /// Whether the options stand in an order of their own.
    pub(super) is_ordered: bool,
}

impl<'i> Guess<'i> {
    /// Every item with exactly one right answer among at least two options.
    pub(super) fn all(facts: &Facts<'_>, items: &'i [Item]) -> Vec<Self> {
        let mentions = Mentions::new(facts);
        let mut guesses = Vec::new();
        for item in items {
            let Ok(shown) = Shown::new(item) else { continue };
            let Some(key) = shown.options.iter().position(|option| option.correct) else { continue };
            if shown.key().is_none() || shown.options.len() < 2 {
                continue;
            }
            guesses.push(Self {
                id: &item.question.id,
                kind: item.question.kind,
                options: looks(facts, &mentions, &shown),
                key,
                is_ordered: shown
                    .options
                    .iter()
                    .all(|option| matches!(option.value, Value::Figure { .. } | Value::Date(_) | Value::Paragraph(..))),
            });
        }
        count_recurrence(&mut guesses);
        guesses
    }
}

/// Counts for each option in how many other items of the kind its text is offered, and in how many of these it is right.
fn count_recurrence(guesses: &mut [Guess<'_>]) {
    let mut uses: BTreeMap<(Kind, String), (usize, usize)> = BTreeMap::new();
    for guess in &*guesses {
        for (place, look) in guess.options.iter().enumerate() {
            let (offered, right) = uses.entry((guess.kind, look.normed.clone())).or_default();
            *offered += 1;
            *right += usize::from(place == guess.key);
        }
    }
    for guess in guesses {
        for (place, look) in guess.options.iter_mut().enumerate() {
            if let Some((offered, right)) = uses.get(&(guess.kind, look.normed.clone())) {
                (look.recurrence, look.right) = (offered - 1, right - usize::from(place == guess.key));
            }
        }
    }
}

fn looks<'i>(facts: &Facts<'_>, mentions: &Mentions, shown: &Shown<'i>) -> Vec<Look<'i>> {
    let words = facts.words;
    let stem = words.lemmas(&shown.whole_stem());
    let texts: Vec<&str> = shown.options.iter().map(|option| option.text).collect();
    let values: Vec<&Value> = shown.options.iter().map(|option| option.value).collect();
    let convergence = convergence(&texts, &values);
    let nearest = nearest(&texts);
    let has_any = |normed: &str, list: &[&str]| {
        let padded = format!(" {normed} ");
        list.iter().any(|word| padded.contains(&format!(" {word} ")))
    };
    let look = |((option, convergence), nearest): ((&crate::engine::rules::shown::Offered<'i>, u128), u64)| {
        let normed = norm(option.text);
        Look {
            text: option.text,
            length: option.text.chars().count(),
            stem_overlap: words.lemmas(option.text).intersection(&stem).count(),
            convergence,
            detail: detail(facts, option.text, option.value),
            prominence: mentions.of(facts, option.text, option.value),
            nearest,
            recurrence: 0,
            right: 0,
            has_absolute: has_any(&normed, words.absolute),
            has_hedge: has_any(&normed, words.vague) || has_any(&normed, words.qualifiers),
            has_denial: has_any(&normed, words.denial),
            normed,
        }
    };
    shown.options.iter().zip(convergence).zip(nearest).map(look).collect()
}

/// How often things are mentioned in a dossier.
struct Mentions {
    texts: Vec<String>,
    lemmas: BTreeMap<String, u64>,
    articles: BTreeMap<String, u64>,
}

impl Mentions {
    fn new(facts: &Facts<'_>) -> Self {
        let dossier = facts.dossier;
        let claimed = dossier.claims.iter().map(|claim| dossier[claim.statement].text.as_str());
        let voices = dossier.claims.iter().flat_map(|claim| &claim.voices).map(|voice| dossier[*voice].name.as_str());
        let gists = dossier.articles.iter().flat_map(|article| &article.paragraphs).map(|one| one.gist.as_str());
        let events = dossier.events.iter().map(|event| event.name.as_str());
        let texts: Vec<&str> = claimed.chain(voices).chain(gists).chain(events).collect();
        let mut lemmas = BTreeMap::new();
        for lemma in texts.iter().flat_map(|text| facts.words.lemmas(text)) {
            *lemmas.entry(lemma).or_default() += 1;
        }
        let mut articles = BTreeMap::new();
        for claim in &dossier.claims {
            *articles.entry(dossier[claim.article].id.to_string()).or_default() += 1;
        }
        Self { texts: texts.iter().map(|text| format!(" {} ", norm(text))).collect(), lemmas, articles }
    }

    /// How often an option is mentioned: an entity by its names, an article by its claims, anything else by the mean
    /// of its content words, in thousandths.
    fn of(&self, facts: &Facts<'_>, text: &str, value: &Value) -> u64 {
        match value {
            Value::Article(id) => self.articles.get(id.as_str()).copied().unwrap_or_default(),
            Value::Entity(id) => facts.entity(id).map_or(0, |place| {
                let entity = &facts.dossier[place];
                let names: BTreeSet<String> = [&entity.name, &entity.in_text]
                    .into_iter()
                    .chain(&entity.aliases)
                    .map(|name| format!(" {} ", norm(name)))
                    .collect();
                self.texts.iter().filter(|text| names.iter().any(|name| text.contains(name))).count() as u64
            }),
            _ => {
                let lemmas = facts.words.lemmas(text);
                let sum: u64 = lemmas.iter().filter_map(|lemma| self.lemmas.get(lemma)).sum();
                sum * 1000 / (lemmas.len().max(1) as u64)
            }
        }
    }
}
