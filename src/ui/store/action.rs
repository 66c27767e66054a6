//! Everything that can happen to the state.

use std::rc::Rc;

use super::{Aside, Deleted, Forgotten, Later, Notice, Open, Opening, Report, people, pictures, practice};
use crate::engine::attempt::{Moment, Response};
use crate::engine::dossier::problem::Problem;
use crate::engine::quiz::Recipe;
use crate::ui::assigned;
use crate::ui::progress::Progress;
use crate::ui::route::Route;
use crate::ui::settings::{Language, Settings};

/// A dossier that was opened, with what the learner did with it before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The dossier.
    pub dossier: Rc<Open>,
    /// What its author may want to mend.
    pub warnings: Rc<Vec<Problem>>,
    /// What was done with it before.
    pub progress: Progress,
    /// What the learner is to be told.
    pub notices: Vec<Notice>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The address names another screen.
    Go(Route),
    /// A number was typed for the next quiz.
    TypeSeed(Rc<str>),
    /// A quiz was asked for, with the number typed.
    Offer {
        /// When.
        at: Moment,
        /// How many questions.
        items: u32,
        /// The number to propose for the quiz after it.
        next: u32,
    },
    /// The address names a quiz.
    Link {
        /// When.
        at: Moment,
        /// The number, as it stands there.
        number: Rc<str>,
        /// The number to propose for the quiz after it.
        next: u32,
    },
    /// A quiz was asked for.
    Begin {
        /// When.
        at: Moment,
        /// Which.
        recipe: Recipe,
    },
    /// Something was put in at a question.
    Put {
        /// The place of the question.
        place: u32,
        /// The answer so far.
        response: Response,
    },
    /// An entry was moved.
    Move {
        /// The place of the question.
        place: u32,
        /// The new order.
        response: Response,
        /// What is said about it.
        said: Rc<str>,
        /// Where the focus belongs now.
        focus: Rc<str>,
    },
    /// A question was answered.
    Submit {
        /// Its place.
        place: u32,
        /// When.
        at: Moment,
    },
    /// The verdict on an answer is seen, so the rest can be drawn. The state stays as it is.
    Seen,
    /// To the next open question, or to the results.
    GoOn,
    /// The attempt at this place among those put away again.
    TakeUp(usize),
    /// The attempt at this place among those put away was removed.
    Remove(usize),
    /// A notice was put away.
    Dismiss(usize),
    /// Another tab of this page kept something else under a key, or nothing any more.
    Elsewhere {
        /// The key.
        key: String,
        /// The text.
        text: Option<String>,
    },
    /// The report of a question was made.
    Report(Report),
    /// This is what lies aside.
    Aside(Rc<[Aside]>),
    /// Something that lay aside was deleted.
    Deleted(Rc<Deleted>),
    /// The rest of the program came, did not come, or is wanted again.
    Later(Later),
    /// The words of a language are here, or did not come.
    Speak(Language, bool),
    /// There is something to tell.
    Tell(Notice),
    /// A setting was changed.
    Set(Settings),
    /// Everything on this device was forgotten.
    Forget(Vec<(String, String)>),
    /// What was forgotten is there again.
    Remember(Rc<Forgotten>),
    /// The opening of another dossier went a step on.
    Opening(Opening),
    /// Another page of its problems.
    ProblemPage(u32),
    /// Something was chosen on the timeline or among the formats.
    Pictures(pictures::Action),
    /// Something on a screen for studying.
    Study(super::study::Action),
    /// Another dossier is open.
    Opened(Box<Opened>),
    /// Something happened in practice, or about how a question is answered.
    Practice(practice::Action),
    /// Something about the people of this device, or about progress as a file.
    People(people::Action),
    /// Something about an assignment.
    Assigned(assigned::Action),
    /// Something that can happen again and again, as what a button does. It is shared, so that the code that copies every
    /// action is not needed before the first question.
    Again(Rc<Action>),
}

impl Action {
    /// Whether what it does is in the part of the program that may have to be loaded first.
    #[must_use]
    pub fn wants_later(&self) -> bool {
        match self {
            Self::Again(action) => action.wants_later(),
            Self::Go(_)
            | Self::TypeSeed(_)
            | Self::Offer { .. }
            | Self::Link { .. }
            | Self::Begin { .. }
            | Self::Put { .. }
            | Self::Move { .. }
            | Self::GoOn
            | Self::Later(_)
            | Self::Tell(_) => false,
            _ => true,
        }
    }
}
