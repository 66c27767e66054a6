//! Hints, in steps: where to look, then what the paragraph is about. Never the key.
//!
//! Only items of which the paragraph is not itself asked for have hints, and only where it lies in an article that the
//! question names: elsewhere the place would be the answer. What a paragraph is about is told only if it shares no
//! content word and no number with the key that the question does not show.

use crate::engine::bank::{Evidence, Item, Kind, Solution, Widget};
use crate::engine::dossier::id::ArticleId;
use crate::engine::dossier::{Article, Dossier};
use crate::engine::hashing::hash_texts;
use crate::engine::language::{self, Words, tokens};

/// How many paragraphs the first hint names.
const WINDOW: u32 = 5;

/// A part of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The article.
    pub article: ArticleId,
    /// Its first paragraph.
    pub from: u32,
    /// Its last paragraph.
    pub to: u32,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The answer stands somewhere in these parts.
    Look(Vec<Part>),
    /// It stands in these paragraphs; what they are about can be told.
    Gist(Vec<Evidence>),
}

/// The hints of an item, in the order in which they are shown; at most two.
#[must_use]
pub fn hints(dossier: &Dossier, item: &Item) -> Vec<Hint> {
    let Some(words) = language::words(&dossier.language) else { return Vec::new() };
    let places = places(item);
    let parts: Vec<Part> = places.iter().filter_map(|place| part(dossier, item, place)).collect();
    if parts.is_empty() {
        return Vec::new();
    }
    let is_silent = |place: &Evidence| gist(dossier, place).is_some_and(|gist| !tells(words, item, gist));
    let silent: Vec<Evidence> = places.into_iter().filter(is_silent).collect();
    let mut hints = vec![Hint::Look(parts)];
    if !silent.is_empty() {
        hints.push(Hint::Gist(silent));
    }
    hints
}

/// What a paragraph is about.
fn gist<'d>(dossier: &'d Dossier, place: &Evidence) -> Option<&'d str> {
    let article = article(dossier, &place.article)?;
    article.paragraphs.iter().find(|paragraph| paragraph.n == place.paragraph).map(|paragraph| paragraph.gist.as_str())
}

fn article<'d>(dossier: &'d Dossier, id: &ArticleId) -> Option<&'d Article> {
    dossier.articles.iter().find(|article| article.id == *id)
}

/// Where the key stands: the first paragraph in each article that the question names. None where that would tell it.
fn places(item: &Item) -> Vec<Evidence> {
    let has_hints = match item.question.kind {
        Kind::Figure
        | Kind::Date
        | Kind::WhoSaysIt
        | Kind::GoalNamed
        | Kind::Corroboration
        | Kind::WhereTheyDiffer
        | Kind::KindOfDifference
        | Kind::GoalCostLink
        | Kind::ChangeOverTime => true,
        Kind::GoalsAll
        | Kind::CostClass
        | Kind::FormatMembership
        | Kind::EventOrder
        | Kind::Evidence
        | Kind::ClaimStatus
        | Kind::WhichArticle
        | Kind::SizeOrTime
        | Kind::PositionTable => false,
    };
    let Solution::Single { options } = &item.key.solution else { return Vec::new() };
    let key = options.iter().find(|option| option.correct).filter(|_| has_hints);
    let mut places: Vec<Evidence> = Vec::new();
    for evidence in key.iter().flat_map(|key| &key.explanation.evidence) {
        let is_first = places.iter().all(|place| place.article != evidence.article);
        if is_first && item.question.articles.contains(&evidence.article) {
            places.push(evidence.clone());
        }
    }
    places
}

/// A few paragraphs with the right one among them; where among them, only the item decides.
fn part(dossier: &Dossier, item: &Item, place: &Evidence) -> Option<Part> {
    let last = article(dossier, &place.article)?.paragraphs.iter().map(|paragraph| paragraph.n).max()?;
    let before =
        (hash_texts(0, &["hint", item.question.id.as_str(), place.article.as_str()]) % u64::from(WINDOW)) as u32;
    let from = place.paragraph.saturating_sub(before).min((last + 1).saturating_sub(WINDOW)).max(1);
    Some(Part { article: place.article.clone(), from, to: (from + WINDOW - 1).min(last).max(place.paragraph) })
}

/// Whether a text has a content word or a number of the key that the question does not show.
fn tells(words: &Words, item: &Item, text: &str) -> bool {
    let Widget::Single { options } = &item.question.widget else { return true };
    let Solution::Single { options: keys } = &item.key.solution else { return true };
    let lead = item.question.lead.as_deref().unwrap_or_default();
    let shown = telling(words, &[&item.question.stem, lead]);
    let said = telling(words, &[text]);
    for (option, key) in options.iter().zip(keys) {
        if key.correct
            && telling(words, &[&option.text]).iter().any(|word| said.contains(word) && !shown.contains(word))
        {
            return true;
        }
    }
    false
}

/// The content words of texts, as stems, and their numbers.
fn telling(words: &Words, texts: &[&str]) -> Vec<String> {
    let mut telling = Vec::new();
    for token in texts.iter().flat_map(|text| tokens(text)) {
        let is_number = token.bytes().any(|byte| byte.is_ascii_digit());
        if is_number || (token.chars().count() >= 4 && !words.stop.contains(&token.as_str())) {
            telling.push(words.lemma(&token));
        }
    }
    telling
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::bank::{Maker, everything};
    use crate::engine::dossier::read;
    use crate::engine::language::norm;
    use crate::engine::reasoning::Knowledge;
    use crate::engine::wording;

    #[test]
    fn hints_lead_to_the_paragraph_and_never_show_the_key() {
        let dossier = read(crate::shipped::TEXT).expect("a dossier").dossier;
        let knowledge = Knowledge::new(&dossier);
        let maker = Maker::new(&knowledge, wording::for_language("en").expect("English"), 1, 3);
        let (mut looks, mut gists) = (0, 0);
        for item in everything(&maker).items {
            let hints = hints(&dossier, &item);
            let keys: Vec<String> = item.telling().into_iter().map(|(text, _)| norm(text)).collect();
            for hint in &hints {
                match hint {
                    Hint::Look(parts) => {
                        looks += 1;
                        for part in parts {
                            assert!(item.question.articles.contains(&part.article), "{}", item.question.id);
                            assert!(part.from >= 1 && part.to - part.from < WINDOW, "{part:?}");
                            let is_inside = |evidence: &&Evidence| {
                                evidence.article == part.article && (part.from..=part.to).contains(&evidence.paragraph)
                            };
                            let all = item.explanations();
                            assert!(all.iter().flat_map(|one| &one.evidence).any(|one| is_inside(&one)));
                        }
                    }
                    Hint::Gist(places) => {
                        gists += 1;
                        for gist in places.iter().filter_map(|place| gist(&dossier, place)) {
                            assert!(keys.iter().all(|key| !norm(gist).contains(key.as_str())), "{gist}: {keys:?}");
                        }
                    }
                }
            }
            assert!(hints.len() <= 2);
            let asks_for_the_place = matches!(item.question.kind, Kind::Evidence | Kind::WhichArticle);
            assert!(!asks_for_the_place || hints.is_empty());
        }
        assert!(looks > 50 && gists > 10, "{looks} {gists}");
    }
}
