//! The part of the state that is about the people of this device, and about progress that comes and goes as files.

use std::rc::Rc;

use super::{Aside, Focus, Notice, Store};
use crate::ui::assigned;
use crate::ui::people::{People, PersonId};
use crate::ui::progress::Progress;
use crate::ui::settings::Settings;
use crate::ui::transfer::{Import, Refused};

/// Who is learning, and what is being imported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The people of this device.
    pub people: People,
    /// How far an import is.
    pub importing: Importing,
    /// Whether a person was to be added or renamed without a name.
    pub is_name_missing: bool,
    /// What the file of an assignment opened, and its code.
    pub file: Option<(assigned::Opening, Rc<str>)>,
    /// Who is about to hand in.
    pub signed: assigned::Signed,
    /// What the link of an assignment opens.
    pub opened: assigned::Opened,
    /// How far the part of the program is that only assignments need.
    pub part: assigned::Part,
}

/// How far the import of a file is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Importing {
    /// None is going on.
    #[default]
    Idle,
    /// The file with this name is being read.
    Reading(Rc<str>),
    /// Nothing of it can be taken up.
    Refused(Rc<str>, Refused),
    /// This is in it. Nothing was taken up yet.
    Offered(Rc<str>, Rc<Import>),
}

/// A person's progress and settings, taken up in this tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The people, and who is learning now.
    pub people: People,
    /// What that person did with the open dossier.
    pub progress: Progress,
    /// That person's settings.
    pub settings: Settings,
    /// What lies aside of theirs.
    pub aside: Rc<[Aside]>,
    /// What is told about it.
    pub notices: Vec<Notice>,
}

/// A person who was deleted or added, for as long as that can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Who.
    pub person: crate::ui::people::Person,
    /// Whether the person was learning in this tab.
    pub was_current: bool,
    /// Everything of theirs: keys and texts.
    pub kept: Vec<(String, String)>,
}

/// What was kept for another dossier before something was added to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// The key.
    pub key: String,
    /// The text, if there was one.
    pub text: Option<String>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Another person is learning in this tab.
    Turn(Box<Turn>),
    /// People were added, renamed or deleted; whoever is learning here stays.
    Listed(People),
    /// Somebody else than who is learning here was deleted.
    Deleted(People, Rc<Deleted>),
    /// A name is missing.
    NameMissing,
    /// An import went a step on.
    Importing(Importing),
    /// The progress of a file is taken up.
    Merge(Rc<Import>),
    /// The progress before that again.
    Unmerge(Rc<Progress>),
    /// What was kept for another dossier was taken away again.
    TakenAway,
}

impl Store {
    /// The key under which the progress of this person with this dossier is kept.
    #[must_use]
    pub fn progress_key(&self) -> String {
        self.people.people.current.key(&Progress::key(&self.dossier.hash))
    }

    /// The key under which the settings of this person are kept.
    #[must_use]
    pub fn settings_key(&self) -> String {
        self.person().key(Settings::KEY)
    }

    /// Who is learning, to be changed.
    pub(in crate::ui) fn people_mut(&mut self) -> &mut State {
        Rc::make_mut(&mut self.people)
    }

    /// Who is learning here.
    #[must_use]
    pub fn person(&self) -> PersonId {
        self.people.people.current
    }

    /// Offers no longer to bring back who is back.
    fn forget_who_is_back(&mut self) {
        let people = self.people.people.clone();
        let is_back = |deleted: &Deleted| people.all.iter().any(|person| person.id == deleted.person.id);
        self.notices.retain(|notice| !matches!(notice, Notice::PersonDeleted(deleted) if is_back(deleted)));
    }

    /// What such an action makes of the state.
    pub(super) fn apply_people(&mut self, action: Action) {
        match action {
            Action::Turn(turn) => {
                self.people_mut().people = turn.people;
                self.people_mut().importing = Importing::Idle;
                self.people_mut().is_name_missing = false;
                self.people_mut().signed = assigned::Signed::default();
                self.progress = turn.progress;
                self.settings = turn.settings;
                self.aside = turn.aside;
                // What was told was told to somebody else, but for what is true of the device.
                self.notices.retain(|notice| {
                    matches!(notice, Notice::NothingKept | Notice::StorageFull | Notice::PersonDeleted(_))
                });
                self.forget_who_is_back();
                turn.notices.into_iter().for_each(|notice| self.tell(notice));
                self.saves += 1;
                self.enter(self.route.clone(), true);
                self.focus(Focus::Heading);
            }
            Action::Listed(people) => {
                self.people_mut().people = people;
                self.people_mut().is_name_missing = false;
                self.forget_who_is_back();
            }
            Action::Deleted(people, deleted) => {
                self.people_mut().people = people;
                self.tell(Notice::PersonDeleted(deleted));
                // The button that was pressed is gone.
                self.focus(Focus::Heading);
            }
            Action::NameMissing => self.people_mut().is_name_missing = true,
            Action::Importing(importing) => {
                match importing {
                    Importing::Idle => self.focus(Focus::Heading),
                    Importing::Reading(_) => {}
                    _ => self.focus(Focus::Selector(".collate-import".into())),
                }
                self.people_mut().importing = importing;
            }
            Action::Merge(import) => {
                let before = Rc::new(self.progress.clone());
                let open = self.dossier.clone();
                self.progress.join(&import.progress, &open.dossier);
                self.people_mut().importing = Importing::Idle;
                let count = self.progress.history.answers().len() - before.history.answers().len();
                self.tell(Notice::Merged(before, count as u32));
                self.saves += 1;
                self.focus(Focus::Heading);
            }
            Action::TakenAway => {
                self.notices.retain(|notice| !matches!(notice, Notice::KeptFor(_)));
                self.focus(Focus::Heading);
            }
            Action::Unmerge(before) => {
                self.progress = Rc::unwrap_or_clone(before);
                self.notices.retain(|notice| !matches!(notice, Notice::Merged(..) | Notice::Removed(_)));
                self.saves += 1;
                self.focus(Focus::Heading);
            }
        }
    }
}
