//! An attempt as it is kept: the recipe and the answers. The questions are made again.

use std::rc::Rc;

use crate::engine::json::Value;

use super::{Attempt, ItemState, Manner, Moment, Response, Stage};
use crate::engine::bank::{Item, ItemId};
use crate::engine::kept::{self, Kept, Record, Writer};
use crate::engine::quiz::{Quiz, Recipe};

/// One answer, finished or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedItem {
    /// The item.
    pub item: ItemId,
    /// What was put in.
    pub response: Response,
    /// When it was handed in; nothing while it is open.
    pub at: Option<Moment>,
    /// How it is or was answered.
    pub manner: Manner,
}

/// An attempt as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedAttempt {
    /// What the quiz is made of.
    pub recipe: Recipe,
    /// When it was begun, where that is known.
    pub begun: Option<Moment>,
    /// The answers, by item.
    pub items: Vec<SavedItem>,
    /// The place in the quiz; nothing at the scorecard.
    pub place: Option<u32>,
}

impl SavedAttempt {
    /// What to keep of an attempt.
    #[must_use]
    pub fn new(attempt: &Attempt) -> Self {
        let items = (0..)
            .zip(attempt.items())
            .filter(|(place, (item, state))| {
                *state.response() != Response::empty(&item.question.widget)
                    || state.mark().is_some()
                    || attempt.manner(*place) != Manner::default()
            })
            .map(|(place, (item, state))| SavedItem {
                item: item.question.id.clone(),
                response: state.response().clone(),
                at: match state {
                    ItemState::Open(_) => None,
                    ItemState::Answered { at, .. } => Some(*at),
                },
                manner: attempt.manner(place),
            })
            .collect();
        let place = match attempt.stage() {
            Stage::At(place) => Some(place),
            Stage::Finished => None,
        };
        Self { recipe: attempt.quiz().recipe.clone(), begun: attempt.begun, items, place }
    }

    /// How many questions are answered.
    #[must_use]
    pub fn answered(&self) -> u32 {
        self.items.iter().filter(|item| item.at.is_some()).count() as u32
    }

    /// The attempt again, on the quiz made from its recipe. Answers are marked afresh. One that does not fit its item,
    /// as in an edited file, is left out; one that is not finished is left open.
    #[must_use]
    pub fn restore(&self, quiz: Rc<Quiz>) -> Attempt {
        let mut attempt = Attempt { begun: self.begun, ..Attempt::new(quiz) };
        for saved in &self.items {
            let fits = |(_, (item, _)): &(u32, (&Item, &ItemState))| {
                item.question.id == saved.item && saved.response.fits(&item.question.widget)
            };
            let place = (0_u32..).zip(attempt.items()).find(fits).map(|(place, _)| place);
            if let Some(place) = place {
                attempt = attempt.put(place, saved.response.clone()).note(place, saved.manner);
                if let Some(answered) = saved.at.and_then(|at| attempt.submit(place, at).ok()) {
                    attempt = answered;
                }
            }
        }
        match self.place {
            Some(place) => attempt.go_to(place),
            None => attempt.finish(),
        }
    }
}

impl SavedAttempt {
    /// Whether both are states of one attempt.
    #[must_use]
    pub fn is_same_run(&self, other: &Self) -> bool {
        self.recipe == other.recipe && self.begun == other.begun
    }

    /// Takes over the answers of another state of the same attempt: those to items that are open here, and those that
    /// were handed in earlier. Says whether there were any.
    pub fn join(&mut self, other: &Self) -> bool {
        let mut is_changed = false;
        for theirs in &other.items {
            match self.items.iter_mut().find(|mine| mine.item == theirs.item) {
                None => self.items.push(theirs.clone()),
                Some(mine) if theirs.at.is_some() && mine.at.is_none_or(|at| theirs.at < Some(at)) => {
                    *mine = theirs.clone();
                }
                Some(_) => continue,
            }
            is_changed = true;
        }
        is_changed
    }
}

impl Kept for SavedAttempt {
    fn write(&self, out: &mut Writer) {
        out.open();
        self.recipe.write(out.field("recipe"));
        if let Some(begun) = self.begun {
            out.field("begun").number(begun.0);
        }
        out.field("items").list(&self.items, |out, item| item.write(out));
        if let Some(place) = self.place {
            out.field("place").number(place.into());
        }
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let saved = Self {
            recipe: Recipe::read(record.take("recipe")?)?,
            begun: record.optional("begun", Value::as_i64)?.map(Moment),
            items: record.list("items", SavedItem::read)?,
            place: record.optional("place", kept::number)?,
        };
        record.is_all().then_some(saved)
    }
}

impl Kept for SavedItem {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("item").text(self.item.as_str());
        self.response.write(out.field("response"));
        if let Some(at) = self.at {
            out.field("at").number(at.0);
        }
        self.manner.write_fields(out);
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let saved = Self {
            item: ItemId(record.text("item")?.into()),
            response: Response::read(record.take("response")?)?,
            at: record.optional("at", Value::as_i64)?.map(Moment),
            manner: Manner::read_fields(&mut record)?,
        };
        record.is_all().then_some(saved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As version 1 of the format wrote it: every sort of answer, handed in and not.
    const SAVED: &str = r#"{"recipe":{"dossier":"syria","dossier_hash":"0123456789abcdef","generator":"1","seed":7,"round":0,"options":4,"blueprint":{"items":6,"quotas":[{"of":"dimension:goals","items":2},{"of":"kind:date","items":1}]}},"items":[{"item":"a","response":{"single":"x"},"at":5},{"item":"b","response":{"single":null}},{"item":"c","response":{"rows":{"r1":"yes","r2":"no"}}},{"item":"d","response":{"match":{"s":"t"}},"at":-1},{"item":"e","response":{"order":["2","1"]}},{"item":"f","response":{"two_step":{"answer":"x","evidence":["p",null]}}}],"place":3}"#;

    #[test]
    fn an_attempt_is_written_as_ever() {
        let saved = SavedAttempt::from_json(SAVED).expect("an attempt");
        assert_eq!(saved.to_json(), SAVED);
        let short = SAVED.replace(r#""round":0,"#, "").replace(r#","place":3"#, "");
        let read = SavedAttempt::from_json(&short).expect("an attempt");
        assert_eq!(read, SavedAttempt { place: None, ..saved });
    }

    #[test]
    fn the_beginning_is_kept_and_tells_runs_apart() {
        let saved = SavedAttempt::from_json(SAVED).expect("an attempt");
        let begun = SavedAttempt { begun: Some(Moment(9)), ..saved.clone() };
        assert_eq!(SavedAttempt::from_json(&begun.to_json()).as_ref(), Some(&begun));
        assert!(saved.is_same_run(&saved) && begun.is_same_run(&begun) && !saved.is_same_run(&begun));
    }

    #[test]
    fn of_two_states_of_an_attempt_no_answer_is_lost() {
        let state = |items: &[(&str, &str, Option<i64>)]| {
            let items = items.iter().map(|(item, answer, at)| SavedItem {
                item: ItemId((*item).into()),
                response: Response::Single(Some(crate::engine::bank::OptionId((*answer).into()))),
                at: at.map(Moment),
                manner: Manner::default(),
            });
            SavedAttempt { items: items.collect(), ..SavedAttempt::from_json(SAVED).expect("an attempt") }
        };
        let mut mine =
            state(&[("a", "mine", Some(1)), ("b", "draft", None), ("c", "later", Some(9)), ("d", "my draft", None)]);
        let theirs = state(&[
            ("b", "theirs", Some(2)),
            ("c", "earlier", Some(3)),
            ("d", "their draft", None),
            ("e", "new", Some(4)),
        ]);
        let both = [
            ("a", "mine", Some(1)),
            ("b", "theirs", Some(2)),
            ("c", "earlier", Some(3)),
            ("d", "my draft", None),
            ("e", "new", Some(4)),
        ];
        assert!(mine.join(&theirs));
        assert_eq!(mine, state(&both));
        assert!(!mine.join(&theirs));
    }

    #[test]
    fn what_was_not_written_here_is_nothing() {
        for (good, bad) in [
            (r#""seed":7"#, r#""seed":-7"#),
            (r#""seed":7"#, r#""seed":7,"more":1"#),
            (r#""place":3"#, r#""place":3.5"#),
            (r#""place":3"#, r#""place":3,"more":1"#),
            (r#"{"single":"x"}"#, r#"{"double":"x"}"#),
            (r#"{"single":"x"}"#, r#"{"single":"x","rows":{}}"#),
            (r#"{"single":"x"}"#, r#"{"single":1}"#),
            (r#""r2":"no""#, r#""r2":null"#),
            (r#"["2","1"]"#, r#"["2",null]"#),
            (r#""evidence":["p",null]"#, r#""evidence":"p""#),
            (r#""at":5"#, r#""at":"5""#),
            ("dimension:goals", "dimension:gaols"),
            (r#""of":"kind:date","items":1"#, r#""of":"kind:date""#),
        ] {
            assert!(SAVED.contains(good), "{good}");
            assert_eq!(SavedAttempt::from_json(&SAVED.replace(good, bad)), None, "{bad}");
        }
    }
}
