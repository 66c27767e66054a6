//! The state of the interface: engine values, and what is shown of them. Changed only by [`Action`]s, purely; effects
//! outside look at the result and keep it, focus it, or write it into the address.

mod action;
mod begin;
mod open;
pub mod people;
pub mod pictures;
pub mod practice;
mod reduce;
pub mod study;
pub mod wanted;

pub use action::{Action, Opened};
pub use open::Open;

use std::rc::Rc;

use super::people::{People, PersonId};
use super::progress::Progress;
use super::route::Route;
use super::settings::{Language, Settings};
use crate::browser::fetch::{Failure, Target};
use crate::engine::attempt::Moment;
use crate::engine::attempt::{Attempt, NotReady};
use crate::engine::dossier::problem::Problem;

/// Something that a learner is told once, until they put it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Nothing can be kept on this device.
    NothingKept,
    /// The storage of this device is full or was switched off meanwhile.
    StorageFull,
    /// What was kept could not be read. It lies aside.
    SetAside,
    /// What was kept has questions that the dossier or the generator no longer gives. It lies aside.
    OtherQuestions,
    /// The other dossier is too large to be kept on this device.
    DossierNotKept,
    /// The earlier attempt was put away; it can be taken up again.
    PutAway,
    /// Everything on this device was forgotten; it can be brought back.
    Forgotten(Rc<Forgotten>),
    /// The dossier gives fewer questions than were asked for.
    Fewer {
        /// How many there are.
        given: u32,
        /// How many were asked for.
        asked: u32,
    },
    /// Questions of earlier quizzes had to be asked again.
    Repeats,
    /// The results were copied, or could not be.
    Copied(bool),
    /// Answers came in from another tab.
    OtherTab,
    /// A newer version of this page waits to be taken.
    NewVersion,
    /// Something that lay aside was deleted; it can be brought back.
    Deleted(Rc<Deleted>),
    /// The settings could not be read. They lie aside.
    SettingsAside,
    /// The other dossier could not be read again. It lies aside.
    DossierAside,
    /// The names of the people could not be read. They lie aside.
    NamesAside,
    /// The words of the wanted language could not be loaded.
    LanguageMissing,
    /// There is no room for something new on this device.
    NoRoom,
    /// A person was deleted, who can be brought back.
    PersonDeleted(Rc<people::Deleted>),
    /// The person who was learning here was deleted in another tab.
    PersonGone,
    /// Progress from a file was added to that of the learner, with so many new answers; it can be taken out again.
    Merged(Rc<Progress>, u32),
    /// A quiz that was put away was removed; the progress before it can be had again.
    Removed(Rc<Progress>),
    /// Progress from a file came in as a new person, who can be deleted again; the one who was learning before.
    CameIn(PersonId, PersonId),
    /// Progress from a file was kept for another dossier, and can be taken away again.
    KeptFor(Rc<people::Before>),
}

impl Notice {
    /// Whether it stays until it is put away. Others only say what just happened, and go with the screen on which they
    /// were said; these offer a way back, or say that work is being lost.
    #[must_use]
    pub fn stays(&self) -> bool {
        matches!(
            self,
            Self::NothingKept
                | Self::StorageFull
                | Self::LanguageMissing
                | Self::PutAway
                | Self::NewVersion
                | Self::Forgotten(_)
                | Self::Deleted(_)
                | Self::PersonDeleted(_)
                | Self::Merged(..)
                | Self::Removed(_)
                | Self::CameIn(..)
                | Self::KeptFor(_)
        )
    }
}

/// A text that was put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The key that it lies under.
    pub key: String,
    /// When it was put aside.
    pub at: Moment,
    /// How long it is.
    pub bytes: u32,
}

/// A text that lay aside and was deleted, for as long as it can be brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// The key that it lay under.
    pub key: String,
    /// The text.
    pub text: String,
}

/// What came of a report of the question on screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Report {
    /// None was asked for.
    #[default]
    None,
    /// It was copied.
    Copied,
    /// It could not be copied, and is shown.
    Shown(Rc<str>),
}

/// What was forgotten, for as long as it can be brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// Keys and texts.
    pub kept: Vec<(String, String)>,
    /// The progress.
    pub progress: Progress,
    /// The settings.
    pub settings: Settings,
    /// The people.
    pub people: People,
}

/// How far the opening of another dossier is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// Nothing is being opened.
    #[default]
    Idle,
    /// The person is asked whether to get this.
    Asking(Target),
    /// It is being read or got.
    Reading(String),
    /// What was typed is no web address.
    NoAddress,
    /// The file could not be read.
    NoFile(String),
    /// The host did not give it.
    Failed(String, Failure),
    /// The file is no usable dossier.
    Refused(String, Rc<Vec<Problem>>),
    /// It is open, with these warnings.
    Done(Rc<Vec<Problem>>),
}

impl Opening {
    /// Whether it waits for a yes or no. Such a question stands before everything else.
    #[must_use]
    pub fn is_question(&self) -> bool {
        matches!(self, Self::Asking(_))
    }
}

/// Where the part of the program is that is not needed before the first question is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Later {
    /// It is here.
    #[default]
    Here,
    /// It has not been loaded yet.
    Away,
    /// It could not be loaded.
    Missing,
}

/// Where the focus goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// It stays.
    #[default]
    Stay,
    /// To the heading of the screen.
    Heading,
    /// To the verdict.
    Verdict,
    /// To what a selector finds.
    Selector(Rc<str>),
}

/// The state of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Store {
    /// The dossier that questions are made from.
    pub dossier: Rc<Open>,
    /// The screen.
    pub route: Route,
    /// Grows whenever the address names a screen that there is not, and has to be corrected.
    pub corrections: u32,
    /// What was done with this dossier.
    pub progress: Progress,
    /// The settings.
    pub settings: Settings,
    /// What is shown of practice and flashcards. It is shared, as are the next two: so the code that copies them is not
    /// needed before the first question.
    pub practice: Rc<practice::Practice>,
    /// What is chosen on the timeline and among the formats.
    pub pictures: Rc<pictures::Pictures>,
    /// Who is learning, and what comes and goes as files.
    pub people: Rc<people::State>,
    /// What the learner is told.
    pub notices: Vec<Notice>,
    /// The number typed for the next quiz.
    pub seed: Rc<str>,
    /// Whether a quiz was asked for with something that is no number.
    pub is_seed_wrong: bool,
    /// Whether a quiz was asked for and no question could be made.
    pub is_empty: bool,
    /// The opening of another dossier. Shared like practice.
    pub opening: Rc<Opening>,
    /// The first problem shown.
    pub problem_page: u32,
    /// What is missing before the question can be answered.
    pub missing: Option<NotReady>,
    /// What is said to those who listen instead of looking.
    pub said: Rc<str>,
    /// The report of the question on screen.
    pub report: Report,
    /// The texts that were put aside.
    pub aside: Rc<[Aside]>,
    /// Whether it was told that another tab has this page open.
    pub is_other_tab_told: bool,
    /// Where the rest of the program is.
    pub later: Later,
    /// The language that is spoken. The one that is wanted may still have to be loaded.
    pub spoken: Language,
    /// The language of the browser, as far as the interface speaks it.
    pub browser_language: Language,
    /// What is shown on the screens for studying.
    pub study: study::Study,
    /// What the attributes of the element ask for.
    #[cfg(feature = "element")]
    pub asked: Rc<crate::element::asked::Asked>,
    /// Where the focus goes; the number grows with each order.
    pub focus: (u32, Focus),
    /// Grows whenever there is something new to keep.
    pub saves: u32,
}

impl Store {
    /// The attempt that the screen is about: the session of practice, or the quiz.
    #[must_use]
    pub fn running(&self) -> Option<&Attempt> {
        match &self.route {
            Route::Practice => self.progress.practice.as_ref().map(|session| &session.attempt),
            _ => self.progress.attempt.as_ref(),
        }
    }

    /// The language that is wanted for the interface.
    #[must_use]
    pub fn language(&self) -> Language {
        self.settings.language.unwrap_or(self.browser_language)
    }

    /// Whether what is on screen needs the rest of the program.
    #[must_use]
    pub fn wants_later(&self) -> bool {
        let has_screen = matches!(self.route, Route::Start | Route::Question(_));
        !has_screen
            || self.language() != Language::English
            || !self.notices.is_empty()
            || !matches!(*self.opening, Opening::Idle)
            || self.settings.certainty
    }

    /// The state at the beginning.
    #[must_use]
    pub fn new(opened: Opened, settings: Settings, seed: u32) -> Self {
        Self {
            dossier: opened.dossier,
            route: Route::Start,
            corrections: 0,
            progress: opened.progress,
            settings,
            practice: Rc::default(),
            pictures: Rc::default(),
            people: Rc::default(),
            notices: opened.notices,
            seed: seed.to_string().into(),
            is_seed_wrong: false,
            is_empty: false,
            opening: Rc::default(),
            problem_page: 0,
            missing: None,
            said: "".into(),
            report: Report::None,
            aside: Rc::default(),
            is_other_tab_told: false,
            later: Later::Here,
            spoken: Language::English,
            browser_language: Language::English,
            study: study::Study::default(),
            #[cfg(feature = "element")]
            asked: Rc::default(),
            focus: (0, Focus::Stay),
            saves: 0,
        }
    }
}
