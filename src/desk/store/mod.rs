//! The state of the desk. Changed only by [`Action`]s, purely.

pub mod draft;
mod looking;
pub mod marking;
pub mod paper;
mod reduce;

pub use draft::{Draft, Edit};
pub use reduce::learner_of;

use std::rc::Rc;

use super::catalogue::{Catalogue, Entry, Filter};
use super::route::Route;
use crate::engine::assignment::Fault;
use crate::engine::bank::{Dropped, ItemId};
use crate::engine::quiz::{Blueprint, Drawn, Giveaway, Share};
use crate::ui;
use crate::ui::settings::Language;
use crate::ui::store::{Focus, Open, Opening, Store};

/// The state of the desk.
#[derive(Clone, Debug)]
pub struct Desk {
    /// What a learner would have before them: the dossier, and the quiz as it was drawn.
    pub learner: Rc<Store>,
    /// The screen.
    pub route: Route,
    /// The quiz that is being built.
    pub draft: Draft,
    /// What it was before each change that can be undone, oldest first.
    pub before: Vec<Draft>,
    /// The parts that were asked for since it was opened: their fields stay unfolded.
    pub asked: Vec<Share>,
    /// What another tab made of it. Until a person decides which stays, nothing is kept here.
    pub theirs: Option<Draft>,
    /// What came of drawing it.
    pub drawing: Drawing,
    /// The link to it.
    pub link: Link,
    /// The package of it.
    pub packing: Packing,
    /// Where the learner's page is.
    pub site: Rc<str>,
    /// The language that is shown.
    pub language: Language,
    /// Whether another language is wanted, whose words did not come.
    pub lacks_language: bool,
    /// Whether this browser keeps anything.
    pub can_keep: bool,
    /// The address that the dossier came from, where learners can get it too.
    pub address: Option<Rc<str>>,
    /// The text of the dossier, unless it is the shipped one.
    pub text: Option<Rc<str>>,
    /// Why something was not taken.
    pub refused: Refusal,
    /// Everything that can be asked.
    pub catalogue: Catalogue,
    /// What is wanted on paper and elsewhere.
    pub paper: paper::Paper,
    /// What learners handed in.
    pub marking: marking::Marking,
    /// What of it is looked at.
    pub looking: Looking,
    /// What is said to those who listen instead of looking.
    pub said: Rc<str>,
    /// Where the focus goes; the number grows with each order.
    pub focus: (u32, Focus),
    /// Grows whenever there is something new to keep.
    pub saves: u32,
}

/// Why a link, a file, a date or a number was not taken as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusal {
    /// In a sentence; empty where nothing was refused.
    pub why: Rc<str>,
    /// The address of the desk that takes it: that of the release that made it.
    pub elsewhere: Option<Rc<str>>,
    /// The label of the field for a number that it is about; empty where it is about none.
    pub field: Rc<str>,
}

/// What came of drawing the quiz.
#[derive(Clone, Debug, Default)]
pub struct Drawing {
    /// Grows whenever there is something else to draw.
    pub turn: u32,
    /// The quiz, and what could not be had. Nothing until it is drawn, and where there are no words in the language of
    /// the dossier.
    pub drawn: Option<Rc<Drawn>>,
    /// The questions that must be asked and give each other away.
    pub giveaways: Rc<Vec<Giveaway>>,
    /// The nearest that can be had, where not all can; empty until that is found.
    pub offers: Rc<Vec<Blueprint>>,
    /// Which turn that is of.
    pub of: u32,
}

/// The code of the assignment, as it stands in the link.
#[derive(Clone, Debug, Default)]
pub struct Link {
    /// Grows whenever there is something else to write.
    pub turn: u32,
    /// The code, or why there is none; nothing until it is written.
    pub code: Option<Rc<Result<String, Fault>>>,
}

/// How far the packing of the quiz for a course system is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Packing {
    /// Nothing was packed.
    #[default]
    Not,
    /// So many files are there, of so many.
    Going(u32, u32),
    /// The package was given to the person.
    Done,
    /// This file did not come; without a name, the files are not of one build.
    Failed(Rc<str>),
}

/// What of the questions is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looking {
    /// What is wanted.
    pub filter: Filter,
    /// The places of what fits.
    pub found: Rc<Vec<u32>>,
    /// The page of it.
    pub page: u32,
    /// The questions whose keys are unfolded.
    pub open: Vec<ItemId>,
    /// Grows whenever the filter is changed by something else than its own fields, which then have to be made anew.
    pub turn: u32,
}

/// Something that happened on the desk.
#[derive(Clone, Debug)]
pub enum Action {
    /// The address names another screen.
    Go(Route),
    /// Something on what learners see.
    Learner(Rc<ui::store::Action>),
    /// The quiz that is being built was changed.
    Edit(Edit),
    /// The last change of it is taken back.
    Undo,
    /// Another tab keeps something under a key.
    Heard(String, Option<String>),
    /// What another tab made of the quiz is taken, or else what is here stays.
    Decide(bool),
    /// The quiz was drawn; nothing where it cannot be.
    Drawn(u32, Option<Rc<Drawn>>),
    /// The nearest quizzes to the drawn one were found.
    Offered(u32, Rc<Vec<Blueprint>>),
    /// The code of the assignment was written.
    Coded(u32, Rc<Result<String, Fault>>),
    /// The packing of the quiz went a step on.
    Pack(Packing),
    /// Something was not taken, for this reason.
    Refused(Refusal),
    /// More questions were made.
    Made(Made),
    /// Questions with these words are wanted.
    Search(Rc<str>),
    /// One thing is wanted otherwise: what is to be changed, and the value that was chosen for it.
    Narrow(fn(&mut Filter, &str), Rc<str>),
    /// All questions are wanted.
    Clear,
    /// Another page of the questions.
    Page(u32),
    /// The key of a question is unfolded or folded.
    Unfold(ItemId),
    /// The opening of another dossier went a step on.
    Opening(Opening),
    /// Another dossier is open.
    Opened(Box<NewDossier>),
    /// Something else is wanted on paper or elsewhere.
    Paper(paper::Paper),
    /// Something happened in marking.
    Marking(marking::Action),
    /// Something is said.
    Say(Rc<str>),
}

/// Another dossier that is open.
#[derive(Clone, Debug)]
pub struct NewDossier {
    /// The dossier.
    pub open: Rc<Open>,
    /// What its author should know of it.
    pub opening: Opening,
    /// Its text; nothing for the shipped one.
    pub text: Option<Rc<str>>,
    /// The address that it came from, if it came from one.
    pub address: Option<Rc<str>>,
    /// What was being built on it before.
    pub draft: Option<Draft>,
}

/// More questions that were made.
#[derive(Clone, Debug)]
pub struct Made {
    /// Of which making.
    pub turn: u32,
    /// The questions.
    pub entries: Vec<Rc<Entry>>,
    /// What could not be asked.
    pub dropped: Vec<Dropped>,
    /// How many candidates were looked at so far.
    pub done: u32,
    /// How many there are.
    pub of: u32,
}

impl Looking {
    /// How many questions are shown at a time.
    pub const PAGE: usize = 20;
}

impl Desk {
    /// The state at the beginning.
    #[must_use]
    pub fn new(learner: Store, draft: Draft, site: &str) -> Self {
        let mut desk = Self {
            learner: Rc::new(learner),
            route: Route::Build,
            draft,
            asked: Vec::new(),
            before: Vec::new(),
            theirs: None,
            drawing: Drawing { turn: 1, ..Drawing::default() },
            link: Link { turn: 1, code: None },
            packing: Packing::Not,
            site: site.into(),
            language: Language::English,
            lacks_language: false,
            can_keep: true,
            address: None,
            text: None,
            refused: Refusal::default(),
            catalogue: Catalogue { turn: 1, ..Catalogue::default() },
            paper: paper::Paper::default(),
            marking: marking::Marking::default(),
            looking: Looking::default(),
            said: "".into(),
            focus: (0, Focus::Stay),
            saves: 0,
        };
        desk.note_parts();
        desk
    }
}
