//! Rule 22: no item of a quiz gives another away.

use crate::engine::bank::Item;
use crate::engine::bank::meaning::Value;
use crate::engine::dossier::{Dossier, Sort};
use crate::engine::finding::holds;
use crate::engine::language::norm;

/// What one item shows, and what must not be shown before it is asked.
#[derive(Clone, Debug)]
pub(crate) struct Traces {
    stem: Trace,
    feedback: Vec<Trace>,
    keys: Vec<Trace>,
}

/// A text in lower case, without punctuation, with a space at both ends, so that only whole words are found.
#[derive(Clone, Debug)]
struct Trace {
    text: String,
    /// One bit for each word, by its hash: what another text's bits are missing in cannot hold that text.
    words: [u64; 4],
}

impl Trace {
    fn new(text: &str) -> Self {
        let mut text = norm(text);
        text.insert(0, ' ');
        text.push(' ');
        let mut words = [0; 4];
        let mut word: u32 = 0;
        for letter in text.bytes() {
            if letter == b' ' {
                words[(word >> 14) as usize & 3] |= 1_u64 << (word >> 16 & 63);
                word = 0;
            } else {
                word = (word ^ u32::from(letter)).wrapping_mul(0x9e37_79b1);
            }
        }
        Self { text, words }
    }

    fn holds(&self, other: &Self) -> bool {
        self.words.iter().zip(other.words).all(|(mine, yours)| yours & !mine == 0) && holds(&self.text, &other.text)
    }
}

impl Traces {
    pub(crate) fn new(dossier: &Dossier, item: &Item) -> Self {
        let lead = item.question.lead.as_deref().unwrap_or_default();
        Self {
            stem: Trace::new(&format!("{lead} {}", item.question.stem)),
            feedback: item.explanations().iter().map(|explanation| Trace::new(&explanation.feedback)).collect(),
            keys: telling_texts(dossier, item).iter().map(|text| Trace::new(text)).collect(),
        }
    }

    /// Whether this item's question shows a key of the other's.
    pub(crate) fn asks_what_answers(&self, other: &Self) -> bool {
        other.keys.iter().any(|key| self.stem.holds(key))
    }

    /// Whether this item's feedback shows a key of the other's, so that the other must be asked first.
    pub(crate) fn tells_what_answers(&self, other: &Self) -> bool {
        other.keys.iter().any(|key| self.feedback.iter().any(|text| text.holds(key)))
    }
}

/// Every way in which the right answer may be written: as it is shown, and as feedback elsewhere would word it.
fn telling_texts<'a>(dossier: &'a Dossier, item: &'a Item) -> Vec<&'a str> {
    let mut texts = Vec::new();
    for (shown, value) in item.telling() {
        texts.push(shown);
        match value {
            Value::Statement(id) => {
                let statement = dossier.statements.iter().find(|statement| statement.id == *id);
                texts.extend(statement.iter().map(|statement| statement.text.as_str()));
                if let Some(Sort::Goal { phrase, .. } | Sort::Cost { phrase, .. }) = statement.map(|found| &found.sort)
                {
                    texts.push(phrase);
                }
            }
            Value::Entity(id) => {
                let entity = dossier.entities.iter().find(|entity| entity.id == *id);
                texts.extend(entity.iter().flat_map(|entity| [entity.name.as_str(), entity.in_text.as_str()]));
            }
            _ => {}
        }
    }
    texts
}
