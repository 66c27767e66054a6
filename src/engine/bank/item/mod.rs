//! Items: what a learner sees before answering ([`Question`]) and what only marking may see ([`Key`]), kept apart.

mod id;
mod kind;

pub(crate) use id::IdSeed;
pub use id::{ItemId, OptionId};
pub use kind::{Kind, Level};

use super::meaning::{Asked, Value};
use super::proof::Proof;
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::{ArticleId, ClaimId};

/// Something that can be chosen, sorted or given a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id within the item.
    pub id: OptionId,
    /// What the learner reads.
    pub text: String,
}

/// The paragraphs offered for one article in a two-step item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceChoices {
    /// The article.
    pub article: ArticleId,
    /// Its paragraphs, by number and gist.
    pub options: Vec<Choice>,
}

/// How an item is answered, with what is shown, in the order in which it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Widget {
    /// One of several options.
    Single {
        /// 3 to 5 options.
        options: Vec<Choice>,
    },
    /// One label for each row.
    Rows {
        /// The labels, the same for every row.
        labels: Vec<Choice>,
        /// 4 to 6 rows.
        rows: Vec<Choice>,
    },
    /// One answer for each stem; answers are left over.
    Match {
        /// The stems.
        stems: Vec<Choice>,
        /// The answers.
        answers: Vec<Choice>,
    },
    /// Everything into its order.
    Order {
        /// The entries, shuffled.
        entries: Vec<Choice>,
    },
    /// One of several options, then the paragraph of each article that shows it.
    TwoStep {
        /// 3 to 5 options.
        options: Vec<Choice>,
        /// One group for each article asked about.
        evidence: Vec<EvidenceChoices>,
    },
}

/// What a learner sees before answering. It holds nothing that tells the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Which item this is.
    pub id: ItemId,
    /// Its kind.
    pub kind: Kind,
    /// Its level.
    pub level: Level,
    /// The dimension it counts for.
    pub dimension: Dimension,
    /// The articles that it asks about.
    pub articles: Vec<ArticleId>,
    /// A sentence before the question.
    pub lead: Option<String>,
    /// The question.
    pub stem: String,
    /// How it is answered.
    pub widget: Widget,
}

/// A paragraph of an article.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    /// The article.
    pub article: ArticleId,
    /// The number of the paragraph.
    pub paragraph: u32,
}

/// Why an option, row or entry is right or wrong: the proof, and the same in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The proof.
    pub proof: Proof,
    /// The proof in words, with article and paragraph.
    pub feedback: String,
    /// Where to look.
    pub evidence: Vec<Evidence>,
}

/// What is right about one option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionKey {
    /// The option.
    pub option: OptionId,
    /// What it means.
    pub value: Value,
    /// Whether it is the right one.
    pub correct: bool,
    /// Why.
    pub explanation: Explanation,
}

/// What is right about one row or stem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairKey {
    /// The row or stem.
    pub row: OptionId,
    /// What it means.
    pub value: Value,
    /// The label or answer that belongs to it.
    pub label: OptionId,
    /// What that means.
    pub label_value: Value,
    /// Why.
    pub explanation: Explanation,
}

/// What is right about one entry of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryKey {
    /// The entry.
    pub entry: OptionId,
    /// What it means.
    pub value: Value,
    /// Its date, as it stands in files.
    pub date: String,
    /// Why it stands there.
    pub explanation: Explanation,
}

/// The right answer, in the shape of the widget; options and rows in the order in which they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Solution {
    /// Exactly one option is correct.
    Single {
        /// One for each option.
        options: Vec<OptionKey>,
    },
    /// One label for each row.
    Rows {
        /// One for each row.
        rows: Vec<PairKey>,
    },
    /// One answer for each stem.
    Match {
        /// One for each stem.
        stems: Vec<PairKey>,
    },
    /// The entries in their right order.
    Order {
        /// First to last.
        sequence: Vec<EntryKey>,
    },
    /// One option, and one paragraph for each article.
    TwoStep {
        /// One for each option.
        options: Vec<OptionKey>,
        /// One list for each article, one entry for each paragraph offered.
        evidence: Vec<Vec<OptionKey>>,
    },
}

/// What only marking and feedback may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The claims that the key rests on.
    pub claims: Vec<ClaimId>,
    /// What is asked, without the words.
    pub asked: Asked,
    /// The right answer.
    pub solution: Solution,
}

/// One generated question with its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What a learner sees.
    pub question: Question,
    /// What only marking sees.
    pub key: Key,
}

impl Item {
    /// The right options, as text and meaning, that would answer the item for whoever sees them elsewhere. Names of
    /// articles and fixed labels tell nothing and are left out.
    #[must_use]
    pub fn telling(&self) -> Vec<(&str, &Value)> {
        let (shown, keys) = match (&self.question.widget, &self.key.solution) {
            (Widget::Single { options: shown }, Solution::Single { options })
            | (Widget::TwoStep { options: shown, .. }, Solution::TwoStep { options, .. }) => (shown, options),
            _ => return Vec::new(),
        };
        let tells = |value: &Value| {
            matches!(
                value,
                Value::Figure { .. }
                    | Value::Date(_)
                    | Value::Entity(_)
                    | Value::Statement(_)
                    | Value::Event(_)
                    | Value::Claim(_)
                    | Value::Point(_)
                    | Value::Change(..)
            )
        };
        shown
            .iter()
            .zip(keys)
            .filter(|(_, key)| key.correct && tells(&key.value))
            .map(|(choice, key)| (choice.text.as_str(), &key.value))
            .collect()
    }

    /// Every explanation of the item, in the order of its options or rows.
    #[must_use]
    pub fn explanations(&self) -> Vec<&Explanation> {
        match &self.key.solution {
            Solution::Single { options } => options.iter().map(|key| &key.explanation).collect(),
            Solution::Rows { rows } => rows.iter().map(|key| &key.explanation).collect(),
            Solution::Match { stems } => stems.iter().map(|key| &key.explanation).collect(),
            Solution::Order { sequence } => sequence.iter().map(|key| &key.explanation).collect(),
            Solution::TwoStep { options, evidence } => {
                options.iter().chain(evidence.iter().flatten()).map(|key| &key.explanation).collect()
            }
        }
    }
}
