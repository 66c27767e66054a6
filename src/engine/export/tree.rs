//! The neutral tree: questions with their keys and reasons, as plain texts, without proofs and without markup.

use crate::engine::bank::meaning::Value;
use crate::engine::bank::{
    Choice, EntryKey, Evidence, Explanation, Item, ItemId, OptionId, OptionKey, PairKey, Solution, Widget,
};
use crate::engine::dossier::Dossier;
use crate::engine::wording;

/// Questions for another program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    /// What they are called together.
    pub title: String,
    /// Their language, as a BCP 47 tag.
    pub language: String,
    /// The questions.
    pub entries: Vec<Entry>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The item.
    pub id: ItemId,
    /// Dimension, level and kind, and the articles that it asks about.
    pub tags: Vec<String>,
    /// A sentence before the question.
    pub lead: Option<String>,
    /// The question.
    pub stem: String,
    /// How it is answered.
    pub body: Body,
    /// The paragraphs that show the right answer, as `article ¶ number`.
    pub sources: Vec<String>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What learners read.
    pub text: String,
    /// Whether it is right.
    pub is_right: bool,
    /// Why.
    pub feedback: String,
}

/// Something that belongs to an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What learners read.
    pub text: String,
    /// The place of its answer.
    pub answer: u32,
    /// Why.
    pub feedback: String,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// One of several, of which one is right.
    One(Vec<Answer>),
    /// Any number of several.
    Several(Vec<Answer>),
    /// One answer for each text; answers may be left over or belong to several.
    Match {
        /// The texts.
        pairs: Vec<Pair>,
        /// The answers.
        answers: Vec<String>,
    },
    /// Into order: the texts in the right order, with why.
    Order(Vec<(String, String)>),
    /// One of several, and then one paragraph of each article.
    TwoStep {
        /// The first step.
        answers: Vec<Answer>,
        /// The article and its paragraphs.
        paragraphs: Vec<(String, Vec<Answer>)>,
    },
}

impl Tree {
    /// The tree of these items of a dossier.
    #[must_use]
    pub fn new(title: &str, language: &str, dossier: &Dossier, items: &[Item]) -> Self {
        let tick = wording::for_language(language).map_or("", |wording| wording.tick_yes);
        let entries = items.iter().map(|item| entry(dossier, item, tick)).collect();
        Self { title: title.to_owned(), language: language.to_owned(), entries }
    }
}

impl Entry {
    /// The question with the sentence before it.
    #[must_use]
    pub fn question(&self) -> String {
        self.lead.iter().chain([&self.stem]).cloned().collect::<Vec<_>>().join(" ")
    }

    /// The reasons for rows and entries, each once, where a format has no place for them at the row.
    #[must_use]
    pub fn reasons(&self) -> Vec<&str> {
        let mut reasons: Vec<&str> = Vec::new();
        let all: Vec<&String> = match &self.body {
            Body::One(_) | Body::Several(_) => Vec::new(),
            Body::Match { pairs, .. } => pairs.iter().map(|pair| &pair.feedback).collect(),
            Body::Order(entries) => entries.iter().map(|(_, feedback)| feedback).collect(),
            Body::TwoStep { paragraphs, .. } => {
                let right = paragraphs.iter().flat_map(|(_, answers)| answers).filter(|answer| answer.is_right);
                right.map(|answer| &answer.feedback).collect()
            }
        };
        for reason in all {
            if !reasons.contains(&reason.as_str()) {
                reasons.push(reason);
            }
        }
        reasons
    }
}

fn entry(dossier: &Dossier, item: &Item, tick: &str) -> Entry {
    let question = &item.question;
    let body = body(dossier, item);
    let stem = match body {
        Body::Several(_) => [&question.stem, " ", tick].concat(),
        _ => question.stem.clone(),
    };
    let mut tags: Vec<String> =
        [question.dimension.word(), question.level.word(), question.kind.word()].map(str::to_owned).to_vec();
    tags.extend(question.articles.iter().map(|article| article.as_str().to_owned()));
    Entry { id: question.id.clone(), tags, lead: question.lead.clone(), stem, body, sources: sources(dossier, item) }
}

fn body(dossier: &Dossier, item: &Item) -> Body {
    match (&item.question.widget, &item.key.solution) {
        (Widget::Single { options: shown }, Solution::Single { options }) => Body::One(answers(shown, options)),
        (Widget::Rows { labels, rows }, Solution::Rows { rows: keys }) => {
            several(rows, keys).map_or_else(|| pairs(rows, keys, labels), Body::Several)
        }
        (Widget::Match { stems, answers }, Solution::Match { stems: keys }) => pairs(stems, keys, answers),
        (Widget::Order { entries }, Solution::Order { sequence }) => {
            let told = |key: &EntryKey| Some((text_of(entries, &key.entry)?, key.explanation.feedback.clone()));
            Body::Order(sequence.iter().filter_map(told).collect())
        }
        (Widget::TwoStep { options: shown, evidence: groups }, Solution::TwoStep { options, evidence }) => {
            let short = |group: &crate::engine::bank::EvidenceChoices| {
                let article = dossier.articles.iter().find(|article| article.id == group.article);
                article.map_or_else(|| group.article.as_str().to_owned(), |article| article.short.clone())
            };
            let group = |(group, keys): (&crate::engine::bank::EvidenceChoices, &Vec<OptionKey>)| {
                (short(group), answers(&group.options, keys))
            };
            Body::TwoStep {
                answers: answers(shown, options),
                paragraphs: groups.iter().zip(evidence).map(group).collect(),
            }
        }
        // An item whose key has another shape than its question does not exist.
        _ => Body::One(Vec::new()),
    }
}

fn answers(shown: &[Choice], keys: &[OptionKey]) -> Vec<Answer> {
    let told = |(choice, key): (&Choice, &OptionKey)| Answer {
        text: choice.text.clone(),
        is_right: key.correct,
        feedback: key.explanation.feedback.clone(),
    };
    shown.iter().zip(keys).map(told).collect()
}

/// Rows of yes and no as answers of which any number is right.
fn several(rows: &[Choice], keys: &[PairKey]) -> Option<Vec<Answer>> {
    let told = |(row, key): (&Choice, &PairKey)| match key.label_value {
        Value::YesNo(is_right) => {
            Some(Answer { text: row.text.clone(), is_right, feedback: key.explanation.feedback.clone() })
        }
        _ => None,
    };
    rows.iter().zip(keys).map(told).collect()
}

fn pairs(rows: &[Choice], keys: &[PairKey], labels: &[Choice]) -> Body {
    let told = |(row, key): (&Choice, &PairKey)| {
        let answer = labels.iter().position(|label| label.id == key.label)?;
        Some(Pair { text: row.text.clone(), answer: answer as u32, feedback: key.explanation.feedback.clone() })
    };
    Body::Match {
        pairs: rows.iter().zip(keys).filter_map(told).collect(),
        answers: labels.iter().map(|label| label.text.clone()).collect(),
    }
}

fn text_of(choices: &[Choice], id: &OptionId) -> Option<String> {
    Some(choices.iter().find(|choice| choice.id == *id)?.text.clone())
}

/// The paragraphs that show what is right, by article and number, each once.
#[must_use]
pub(in crate::engine) fn evidence(item: &Item) -> Vec<&Evidence> {
    let explanations: Vec<&Explanation> = match &item.key.solution {
        Solution::Single { options } => options.iter().filter_map(right).collect(),
        Solution::Rows { rows: keys } | Solution::Match { stems: keys } => {
            keys.iter().map(|key| &key.explanation).collect()
        }
        Solution::Order { sequence } => sequence.iter().map(|key| &key.explanation).collect(),
        Solution::TwoStep { options, evidence } => {
            options.iter().chain(evidence.iter().flatten()).filter_map(right).collect()
        }
    };
    let mut evidence: Vec<&Evidence> = explanations.into_iter().flat_map(|why| &why.evidence).collect();
    evidence.sort_unstable();
    evidence.dedup();
    evidence
}

fn right(key: &OptionKey) -> Option<&Explanation> {
    key.correct.then_some(&key.explanation)
}

fn sources(dossier: &Dossier, item: &Item) -> Vec<String> {
    let told = |evidence: &Evidence| {
        let article = dossier.articles.iter().find(|article| article.id == evidence.article);
        let short = article.map_or(evidence.article.as_str(), |article| &article.short);
        [short, " ¶ ", &evidence.paragraph.to_string()].concat()
    };
    evidence(item).into_iter().map(told).collect()
}
