//! Items: what a learner sees before answering ([`Question`]) and what only marking may see ([`Key`]), kept apart.

use std::fmt::{self, Write};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::meaning::{Asked, Value};
use super::proof::Proof;
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::{ArticleId, ClaimId};
use crate::engine::hashing::{Hasher, hash_written, hexadecimal};

/// Names an item for good: the same kind, question and key have the same id in every quiz, whatever the distractors.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub Rc<str>);

impl ItemId {
    /// The id of the item of this kind that asks `asked` and has `key` as its answer.
    #[must_use]
    pub fn new(kind: Kind, asked: &Asked, key: &str) -> Self {
        IdSeed::new(kind, asked, &key).id()
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// An item's id while it is only a candidate: thousands of these are made for each quiz, and few become items.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IdSeed {
    kind: Kind,
    hash: u64,
}

impl IdSeed {
    /// The id of the item of this kind that asks `asked` and has `key` as its answer: the text of the right value, or
    /// of the pairs of row and label, sorted.
    pub(super) fn new(kind: Kind, asked: &Asked, key: &dyn fmt::Display) -> Self {
        let mut hasher = Hasher::new(0).text(kind.word());
        // Writing to a hash cannot fail.
        let _ = write!(hasher, "{asked}");
        hasher = hasher.end();
        let _ = write!(hasher, "{key}");
        Self { kind, hash: hasher.end().finish() }
    }

    /// The id itself.
    pub(crate) fn id(self) -> ItemId {
        let mut id = String::with_capacity(32);
        self.letters().for_each(|letter| id.push(char::from(letter)));
        ItemId(id.into())
    }

    /// A hash of the id between a text before and one after it.
    pub(crate) fn hash_between(self, seed: u64, before: Option<&str>, after: Option<&str>) -> u64 {
        let mut hasher = Hasher::new(seed);
        if let Some(before) = before {
            hasher = hasher.text(before);
        }
        self.letters().for_each(|letter| hasher.step(letter));
        hasher = hasher.end();
        if let Some(after) = after {
            hasher = hasher.text(after);
        }
        hasher.finish()
    }

    /// The kind with hyphens, a hyphen, and ten hexadecimal digits.
    fn letters(self) -> impl Iterator<Item = u8> {
        let kind = self.kind.word().bytes().map(|letter| if letter == b'_' { b'-' } else { letter });
        let digits = (6..16).rev().map(move |digit| b"0123456789abcdef"[(self.hash >> (digit * 4)) as usize & 15]);
        kind.chain([b'-']).chain(digits)
    }
}

/// Names an option, a row, a label or an answer within its item, by its content and never by its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OptionId(pub Rc<str>);

impl OptionId {
    /// The id of the option that stands for `value`.
    #[must_use]
    pub fn new(value: &Value) -> Self {
        Self(hexadecimal(hash_written(1, format_args!("{value}")))[..8].into())
    }
}

impl fmt::Display for OptionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

macro_rules! words {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $what:literal])+ $word:ident = $text:literal),+ $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[doc = $what])+ #[serde(rename = $text)] $word),+
        }

        impl $name {
            /// All of them, in their fixed order.
            pub const ALL: &[Self] = &[$(Self::$word),+];

            /// The word as it stands in files.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$word => $text),+ }
            }

            /// What a word in a file means.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().find(|known| known.word() == word).copied()
            }
        }
    )+};
}

words! {
    /// The kinds of question, each made by a generator of its own.
    Kind {
        /// How many or how much, according to one article.
        Figure = "figure",
        /// When, according to one article.
        Date = "date",
        /// To whom an article gives a statement.
        WhoSaysIt = "who_says_it",
        /// One goal that an article gives an actor.
        GoalNamed = "goal_named",
        /// Which of these goals an article gives an actor.
        GoalsAll = "goals_all",
        /// The class of each cost.
        CostClass = "cost_class",
        /// Who took part in a format.
        FormatMembership = "format_membership",
        /// Events in the order in which they happened.
        EventOrder = "event_order",
        /// The paragraph that supports a statement.
        Evidence = "evidence",
        /// How an article presents a statement.
        ClaimStatus = "claim_status",
        /// The one article that says something.
        WhichArticle = "which_article",
        /// What two articles both say.
        Corroboration = "corroboration",
        /// The point on which two articles differ.
        WhereTheyDiffer = "where_they_differ",
        /// What separates two claims.
        KindOfDifference = "kind_of_difference",
        /// The highest, lowest, earliest or latest.
        SizeOrTime = "size_or_time",
        /// What each article does with a statement.
        PositionTable = "position_table",
        /// The cost that an article links with a goal.
        GoalCostLink = "goal_cost_link",
        /// How an answer changed from one article to a later one.
        ChangeOverTime = "change_over_time",
    }
    /// What an item asks of a learner (Bloom's levels, those that occur).
    Level {
        /// Find or recall what one text prints.
        Remember = "remember",
        /// Grasp who means what.
        Understand = "understand",
        /// Hold texts beside each other.
        Analyse = "analyse",
        /// Judge what separates or carries claims.
        Evaluate = "evaluate",
    }
}

impl Kind {
    /// The level of its items.
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::Figure | Self::Date | Self::FormatMembership => Level::Remember,
            Self::WhoSaysIt | Self::GoalNamed | Self::GoalsAll | Self::CostClass | Self::EventOrder => {
                Level::Understand
            }
            Self::Evidence
            | Self::WhichArticle
            | Self::Corroboration
            | Self::WhereTheyDiffer
            | Self::SizeOrTime
            | Self::GoalCostLink
            | Self::ChangeOverTime => Level::Analyse,
            Self::ClaimStatus | Self::KindOfDifference | Self::PositionTable => Level::Evaluate,
        }
    }

    /// How hard its items are before any answer is known: b on the logit scale, in tenths.
    ///
    /// Source: the priors of the item typology (−1.0, −0.3, 0.2, 0.6, 1.0; standard deviation 0.8).
    #[must_use]
    pub fn difficulty_tenths(self) -> i32 {
        match self {
            Self::Figure | Self::Date | Self::GoalNamed | Self::FormatMembership => -10,
            Self::WhoSaysIt | Self::GoalsAll | Self::CostClass | Self::EventOrder => -3,
            Self::Evidence | Self::ClaimStatus | Self::WhichArticle | Self::GoalCostLink => 2,
            Self::Corroboration | Self::WhereTheyDiffer | Self::SizeOrTime | Self::ChangeOverTime => 6,
            Self::KindOfDifference | Self::PositionTable => 10,
        }
    }

    /// Whether its items hold two or more articles beside each other.
    #[must_use]
    pub fn is_comparison(self) -> bool {
        matches!(
            self,
            Self::WhichArticle
                | Self::Corroboration
                | Self::WhereTheyDiffer
                | Self::KindOfDifference
                | Self::SizeOrTime
                | Self::PositionTable
                | Self::ChangeOverTime
        )
    }
}

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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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
