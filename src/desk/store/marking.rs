//! What learners handed in, as far as it is marked.

use std::rc::Rc;

use crate::engine::letter_case::lowered;
use crate::engine::marking::{Assigned, Row, Standing};
use crate::engine::ordering::sorted_by_key;
use crate::engine::statistics::{Record, Statistics};

/// What learners handed in, marked.
#[derive(Clone, Debug, Default)]
pub struct Marked {
    /// A line for each hand-in, in the order in which they came.
    pub rows: Rc<Vec<Row>>,
    /// The places of the lines by name, then by attempt.
    pub by_name: Rc<Vec<u32>>,
    /// What each of them is among the others.
    pub standings: Rc<Vec<Standing>>,
    /// The quizzes of which there are hand-ins.
    pub assigned: Rc<Vec<Assigned>>,
    /// The answers of each of them.
    pub records: Rc<Vec<Record>>,
    /// What could not be marked.
    pub bad: Rc<Vec<Bad>>,
    /// What gave each answer its place. Nothing is added up in it.
    pub places: Rc<Statistics>,
    /// What the answers that count come to.
    pub statistics: Rc<Statistics>,
}

/// Something that could not be marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    /// The file, or where it stood.
    pub name: String,
    /// Why, in a sentence.
    pub why: String,
    /// The address of the desk where it can be marked: that of the release that made it.
    pub elsewhere: Option<String>,
}

/// Marking, as it stands.
#[derive(Clone, Debug, Default)]
pub struct Marking {
    /// What is marked.
    pub marked: Marked,
    /// What was there before it was put away, for as long as it can be brought back.
    pub before: Option<Marked>,
    /// Grows with every pile that is marked.
    pub turn: u32,
    /// Whether something was marked after the class was last saved.
    is_new: bool,
    /// How many of the pile are done, and of how many; nothing where none is being marked.
    pub busy: Option<(u32, u32)>,
    /// The order of the lines.
    pub order: Order,
    /// The page of the class table and of the questions.
    pub pages: (u32, u32),
    /// The place of the line whose answers are shown.
    pub open: Option<u32>,
    /// The place in [`Marked::assigned`] of the quiz that alone is shown; nothing where all are.
    pub quiz: Option<u32>,
    /// The places of the lines that are shown, in their order.
    pub sorted: Rc<Vec<u32>>,
    /// What the answers that are shown and count come to.
    pub statistics: Rc<Statistics>,
    /// What is shown of the questions: the same, a frame later, so that the page does not stand still for all of it.
    pub questions: Rc<Statistics>,
}

/// The order of the lines of the class table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By name.
    #[default]
    Name,
    /// The most points first.
    Points,
    /// What has to be looked at first.
    Findings,
    /// As they were handed in.
    Time,
}

impl Order {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Name, Self::Points, Self::Findings, Self::Time];

    /// The word of it in forms.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Points => "points",
            Self::Findings => "findings",
            Self::Time => "time",
        }
    }
}

/// Something that happened in marking.
#[derive(Clone, Debug)]
pub enum Action {
    /// A pile is being marked; so many are done, of how many.
    Busy(u32, u32, u32),
    /// A pile is marked, together with what was there before.
    Done(u32, Box<Marked>),
    /// The class is shown, and its questions can be.
    Shown,
    /// Another pile begins.
    Begin,
    /// The whole class, as it was after this pile, was saved as a file.
    Saved(u32),
    /// What is being marked is left again.
    Stop,
    /// All of it is put away.
    Clear,
    /// What was put away comes back.
    BringBack,
    /// Another order.
    Order(Order),
    /// Another page of the class table.
    Page(u32),
    /// Another page of the questions.
    ItemPage(u32),
    /// The answers of a line are shown, or no longer.
    Unfold(u32),
    /// One quiz alone is shown, or all of them.
    Quiz(Option<u32>),
}

/// The places of lines by name in whatever case, then by attempt.
#[must_use]
pub(in crate::desk) fn by_name(rows: &[Row]) -> Vec<u32> {
    let names: Vec<String> = rows.iter().map(|row| lowered(row.learner.as_str())).collect();
    let key = |place: &u32| (&names[*place as usize], rows[*place as usize].attempt);
    let mut places: Vec<u32> = (0..rows.len() as u32).collect();
    places.sort_by(|one, other| key(one).cmp(&key(other)));
    places
}

impl Marking {
    /// Takes an action.
    pub(super) fn apply(&mut self, action: Action) {
        match action {
            Action::Begin => {
                self.turn += 1;
                self.busy = Some((0, 0));
                self.before = None;
            }
            Action::Busy(turn, done, of) if turn == self.turn => self.busy = Some((done, of)),
            Action::Done(turn, marked) if turn == self.turn => {
                self.busy = None;
                self.is_new |= marked.rows.len() > self.marked.rows.len();
                // A pile comes after what is there, so the line whose answers are shown stays where it is.
                let open = self.open;
                self.take(*marked);
                self.open = open;
            }
            Action::Shown => self.questions = self.statistics.clone(),
            Action::Busy(..) | Action::Done(..) => {}
            Action::Saved(turn) => self.is_new &= turn != self.turn,
            Action::Stop => {
                self.turn += 1;
                self.busy = None;
            }
            Action::Clear => {
                let marked = std::mem::take(&mut self.marked);
                let (turn, order, is_new) = (self.turn + 1, self.order, self.is_new);
                *self = Self { before: Some(marked), turn, order, is_new, ..Self::default() };
            }
            Action::BringBack => {
                if let Some(before) = self.before.take() {
                    self.take(before);
                    self.questions = self.statistics.clone();
                }
            }
            Action::Order(order) => {
                self.order = order;
                self.pages.0 = 0;
                self.sort();
            }
            Action::Page(page) => self.pages.0 = page,
            Action::ItemPage(page) => self.pages.1 = page,
            Action::Unfold(place) => self.open = (self.open != Some(place)).then_some(place),
            Action::Quiz(quiz) => {
                self.show(quiz);
                self.questions = self.statistics.clone();
            }
        }
    }

    fn take(&mut self, marked: Marked) {
        self.marked = marked;
        self.show(None);
    }

    /// Whether a class would be lost with the page.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.is_new && !self.marked.rows.is_empty()
    }

    /// The code of the quiz that alone is shown.
    #[must_use]
    pub fn only(&self) -> Option<&str> {
        self.marked.assigned.get(self.quiz? as usize).map(|quiz| &*quiz.code)
    }

    fn show(&mut self, quiz: Option<u32>) {
        self.quiz = quiz;
        self.pages = (0, 0);
        self.open = None;
        self.sort();
        self.statistics = self.marked.statistics.clone();
        if self.quiz.is_some() {
            let mut statistics = Statistics::clone(&self.marked.places);
            for place in &*self.sorted {
                let place = *place as usize;
                if self.marked.standings[place].counts {
                    statistics.add(&self.marked.records[place]);
                }
            }
            self.statistics = Rc::new(statistics);
        }
    }

    fn sort(&mut self) {
        let (rows, standings) = (&self.marked.rows, &self.marked.standings);
        let only = self.only();
        let is_shown = |place: &u32| only.is_none_or(|only| *only == *rows[*place as usize].assignment);
        let places: Vec<u32> = self.marked.by_name.iter().copied().filter(is_shown).collect();
        let share = |row: &Row| u64::from(row.earned().0) * 1_000_000 / u64::from(row.possible().0.max(1));
        let is_odd = |place: u32| {
            let standing = standings.get(place as usize);
            !rows[place as usize].findings.is_empty()
                || standing.is_some_and(|standing| {
                    standing.copy_of.or(standing.shared_with).is_some() || standing.is_claimed_twice
                })
        };
        // What comes to the same stays in the order of names.
        let key = |place: &u32| {
            let row = &rows[*place as usize];
            match self.order {
                Order::Name => 0,
                Order::Points => u64::MAX - share(row),
                Order::Findings => u64::from(!is_odd(*place)),
                Order::Time => row.handed_in.0.cast_unsigned() ^ 1 << 63,
            }
        };
        let places = sorted_by_key(places, key);
        self.sorted = Rc::new(places);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::assignment::Counts;
    use crate::engine::attempt::Moment;
    use crate::engine::receipt::Learner;

    fn row() -> Row {
        Row {
            learner: Learner::new("Ana"),
            assignment: "AAAA".into(),
            seed: 7,
            attempt: 1,
            begun: None,
            stood: 0,
            handed_in: Moment(0),
            is_finished: true,
            answered: 0,
            shares: Vec::new(),
            passes: None,
            is_late: false,
            findings: Vec::new(),
            run: 0,
        }
    }

    #[test]
    fn lines_stand_by_name_in_whatever_case_then_by_attempt_then_as_they_came() {
        let names = [
            "Zoë",
            "anna",
            "Ёж",
            "Anna",
            "",
            "Anna-Katharina von der Aue",
            "Anna-Katharina von der Aub",
            "李小龙",
            "Ann",
            "Anna-Kat",
            "Anna-Kath",
            "Anna-Ka",
            "عمر",
            "Ёжик",
            "Anna",
            "é",
        ];
        let rows: Vec<Row> = (0..)
            .zip(names)
            .map(|(place, name)| Row { learner: Learner::new(name), attempt: 1 + place * 7 % 3, ..row() })
            .collect();
        let mut expected: Vec<u32> = (0..rows.len() as u32).collect();
        expected.sort_by_key(|place| {
            let row = &rows[*place as usize];
            (lowered(row.learner.as_str()), row.attempt)
        });
        assert_eq!(by_name(&rows), expected);
        assert!(by_name(&[]).is_empty());
    }

    fn class(learners: usize) -> Box<Marked> {
        let assigned = Assigned { code: "AAAA".into(), title: "".into(), counts: Counts::First };
        let (rows, assigned) = (Rc::new(vec![row(); learners]), Rc::new(vec![assigned]));
        Box::new(Marked { rows, assigned, ..Marked::default() })
    }

    #[test]
    fn a_class_is_unsaved_from_the_first_hand_in_until_all_of_it_is_saved_or_put_away() {
        let mut marking = Marking::default();
        let mut after = |action| {
            marking.apply(action);
            marking.is_unsaved()
        };
        assert!(!after(Action::Begin));
        assert!(!after(Action::Done(1, class(0))), "nothing but what could not be marked");
        assert!(!after(Action::Begin));
        assert!(after(Action::Done(2, class(2))));
        assert!(after(Action::Quiz(Some(0))));
        assert!(after(Action::Quiz(None)));
        assert!(after(Action::Saved(1)), "another pile came while the file was written");
        assert!(!after(Action::Saved(2)));
        assert!(!after(Action::Begin));
        assert!(!after(Action::Done(3, class(2))), "nothing came to it");
        assert!(!after(Action::Begin));
        assert!(after(Action::Done(4, class(3))));
        assert!(!after(Action::Clear));
        assert!(after(Action::BringBack));
    }

    #[test]
    fn answers_that_are_shown_stay_open_when_a_pile_is_added() {
        let mut marking = Marking::default();
        marking.apply(Action::Done(0, class(2)));
        marking.apply(Action::Unfold(1));
        marking.apply(Action::Done(0, class(3)));
        assert_eq!(marking.open, Some(1));
        marking.apply(Action::Quiz(Some(0)));
        assert_eq!(marking.open, None, "the lines are others");
    }

    #[test]
    fn the_questions_that_are_shown_are_those_of_the_class_that_is_shown() {
        let mut marking = Marking::default();
        let mut are_of_class = |action| {
            marking.apply(action);
            Rc::ptr_eq(&marking.questions, &marking.statistics)
        };
        let pile = |turn| Action::Done(turn, class(2));
        for (action, expected, why) in [
            (pile(0), false, "they come a frame later"),
            (Action::Shown, true, "now"),
            (pile(0), false, "those before"),
            (Action::Quiz(Some(0)), true, "one quiz is asked for before the frame"),
            (Action::Shown, true, "and it stays"),
            (pile(0), false, "those before"),
            (Action::Begin, false, "those before"),
            (Action::Shown, true, "whatever was begun meanwhile"),
            (Action::Clear, false, "nothing of either"),
            (Action::BringBack, true, "at once"),
        ] {
            assert_eq!(are_of_class(action), expected, "{why}");
        }
    }
}
