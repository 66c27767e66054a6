//! What a learner has put in so far, item by item. By id, never by place.

use crate::engine::json::Value;
use litemap::LiteMap;

use crate::engine::bank::{Choice, OptionId, Widget};
use crate::engine::kept::{self, Kept, Record, Writer};

/// What was given to rows or stems, by their ids.
pub type Pairs = LiteMap<OptionId, OptionId>;

/// A learner's answer to one item, finished or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// The option chosen.
    Single(Option<OptionId>),
    /// The label given to each row so far.
    Rows(Pairs),
    /// The answer given to each stem so far.
    Match(Pairs),
    /// The entries, first to last. None before the first move, or before it was said that the order shown is right.
    Order(Vec<OptionId>),
    /// The option chosen, and the paragraph chosen for each article, in the order of the groups.
    TwoStep {
        /// The option.
        answer: Option<OptionId>,
        /// The paragraphs.
        evidence: Vec<Option<OptionId>>,
    },
}

/// Why a response cannot be marked yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// Nothing is chosen.
    NothingChosen,
    /// No entry was moved, and nobody said that they stand right.
    NothingArranged,
    /// So many rows or stems have no label yet.
    Unlabelled(u32),
    /// The paragraphs are not all chosen.
    EvidenceMissing(u32),
    /// The response belongs to another sort of widget, or names options that the item does not have.
    DoesNotFit,
}

impl Response {
    /// The response before anything was done.
    #[must_use]
    pub fn empty(widget: &Widget) -> Self {
        match widget {
            Widget::Single { .. } => Self::Single(None),
            Widget::Rows { .. } => Self::Rows(Pairs::new()),
            Widget::Match { .. } => Self::Match(Pairs::new()),
            Widget::Order { .. } => Self::Order(Vec::new()),
            Widget::TwoStep { evidence, .. } => Self::TwoStep { answer: None, evidence: vec![None; evidence.len()] },
        }
    }

    /// Whether the response is of the sort of the widget, and names nothing that the widget does not have. It need not be
    /// finished.
    #[must_use]
    pub fn fits(&self, widget: &Widget) -> bool {
        match (self, widget) {
            (Self::Single(chosen), Widget::Single { options }) => is_one_of(options, chosen.as_ref()),
            (Self::Rows(given), Widget::Rows { labels, rows }) => are_pairs_of(rows, labels, given),
            (Self::Match(given), Widget::Match { stems, answers }) => are_pairs_of(stems, answers, given),
            (Self::Order(order), Widget::Order { .. }) if order.is_empty() => true,
            (Self::Order(order), Widget::Order { entries }) => {
                order.len() == entries.len() && entries.iter().all(|entry| order.contains(&entry.id))
            }
            (Self::TwoStep { answer, evidence }, Widget::TwoStep { options, evidence: groups }) => {
                is_one_of(options, answer.as_ref())
                    && evidence.len() == groups.len()
                    && evidence.iter().zip(groups).all(|(given, group)| is_one_of(&group.options, given.as_ref()))
            }
            _ => false,
        }
    }

    /// Whether the response can be marked.
    ///
    /// # Errors
    /// What is missing.
    pub fn ready(&self, widget: &Widget) -> Result<(), NotReady> {
        if !self.fits(widget) {
            return Err(NotReady::DoesNotFit);
        }
        let all = |given: &Pairs, rows: &[Choice]| match rows.len() - given.len() {
            0 => Ok(()),
            missing => Err(NotReady::Unlabelled(missing as u32)),
        };
        match (self, widget) {
            (Self::Single(None) | Self::TwoStep { answer: None, .. }, _) => Err(NotReady::NothingChosen),
            (Self::Order(order), Widget::Order { entries }) if order.len() < entries.len() => {
                Err(NotReady::NothingArranged)
            }
            (Self::Rows(given), Widget::Rows { rows, .. }) => all(given, rows),
            (Self::Match(given), Widget::Match { stems, .. }) => all(given, stems),
            (Self::TwoStep { evidence, .. }, _) => match evidence.iter().filter(|given| given.is_none()).count() {
                0 => Ok(()),
                missing => Err(NotReady::EvidenceMissing(missing as u32)),
            },
            _ => Ok(()),
        }
    }
}

/// Whether nothing is chosen, or something that is there.
fn is_one_of(choices: &[Choice], chosen: Option<&OptionId>) -> bool {
    chosen.is_none_or(|chosen| choices.iter().any(|choice| choice.id == *chosen))
}

fn are_pairs_of(rows: &[Choice], labels: &[Choice], given: &Pairs) -> bool {
    given.iter().all(|(row, label)| is_one_of(rows, Some(row)) && is_one_of(labels, Some(label)))
}

impl Kept for Response {
    fn write(&self, out: &mut Writer) {
        out.open();
        match self {
            Self::Single(answer) => write_choice(out.field("single"), answer.as_ref()),
            Self::Rows(given) => write_pairs(out.field("rows"), given),
            Self::Match(given) => write_pairs(out.field("match"), given),
            Self::Order(order) => out.field("order").list(order, |out, entry| out.text(&entry.0)),
            Self::TwoStep { answer, evidence } => {
                out.field("two_step").open();
                write_choice(out.field("answer"), answer.as_ref());
                out.field("evidence").list(evidence, |out, given| write_choice(out, given.as_ref()));
                out.close();
            }
        }
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let (sort, value) = value.as_object().filter(|object| object.count() == 1)?.iter().next()?;
        Some(match sort.as_str() {
            "single" => Self::Single(read_choice(value)?),
            "rows" => Self::Rows(read_pairs(value)?),
            "match" => Self::Match(read_pairs(value)?),
            "order" => Self::Order(kept::list(value, read_option)?),
            "two_step" => {
                let mut record = Record::of(value)?;
                let answer = record.optional("answer", read_option)?;
                let evidence = record.list("evidence", read_choice)?;
                return record.is_all().then_some(Self::TwoStep { answer, evidence });
            }
            _ => return None,
        })
    }
}

fn write_choice(out: &mut Writer, choice: Option<&OptionId>) {
    out.text_or_null(choice.map(|choice| &*choice.0));
}

fn write_pairs(out: &mut Writer, pairs: &Pairs) {
    out.open();
    for (row, label) in pairs {
        out.field(&row.0).text(&label.0);
    }
    out.close();
}

fn read_option(value: &Value) -> Option<OptionId> {
    Some(OptionId(value.as_str()?.into()))
}

fn read_choice(value: &Value) -> Option<Option<OptionId>> {
    if *value == Value::Null { Some(None) } else { read_option(value).map(Some) }
}

fn read_pairs(value: &Value) -> Option<Pairs> {
    let mut pairs = Pairs::new();
    for (row, label) in value.as_object()?.iter() {
        pairs.insert(OptionId(row.as_str().into()), read_option(label)?);
    }
    Some(pairs)
}
