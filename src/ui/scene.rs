//! What every view is given: words, state, where actions go, and the elements that can take the focus.
//!
//! Views without state of their own are plain functions of a [`Scene`]; each would cost a kilobyte or two more as a
//! component, and one screen is soon drawn again.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use web_sys::Event;
use yew::{Callback, NodeRef};

use super::later;
use super::store::{Action, Store};
use super::strings::{LaterStrings, Strings};
use crate::browser::clock::Alarm;
use crate::engine::dossier::id::ArticleId;
use crate::engine::dossier::{Article, Dossier};

/// What rings when the time of an assignment is over. It goes with the application.
#[derive(Clone, Default)]
pub struct ForTime(pub(crate) Rc<Cell<Option<Alarm>>>);

impl fmt::Debug for ForTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ForTime")
    }
}

impl PartialEq for ForTime {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Elements that can take the focus, and what belongs to no state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Places {
    /// The whole application.
    pub root: NodeRef,
    /// The heading of the screen.
    pub heading: NodeRef,
    /// The verdict on an answer.
    pub verdict: NodeRef,
    /// What waits for the end of the time.
    pub alarm: ForTime,
}

/// What every view is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The words.
    pub words: Words,
    /// The state.
    pub store: Rc<Store>,
    /// Where actions go.
    pub send: Callback<Action>,
    /// Elements that can take the focus.
    pub places: Places,
    /// Whether only the verdict on an answer is drawn yet, which is seen sooner without all that explains it.
    pub is_brief: bool,
}

/// The words of the chosen language.
#[derive(Clone, Copy, PartialEq)]
pub struct Words(pub &'static Strings);

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.0.lang)
    }
}

impl std::ops::Deref for Words {
    type Target = Strings;

    fn deref(&self) -> &Strings {
        self.0
    }
}

impl Scene {
    /// Whether only the verdict on an answer is drawn yet. Not in an element: what stands below it on somebody else's page
    /// should not move twice.
    #[must_use]
    pub fn is_brief(&self) -> bool {
        !cfg!(feature = "element") && self.is_brief
    }

    /// All words of the chosen language. Only for what is behind the gates of [`super::later`].
    #[must_use]
    pub(crate) fn all_words(&self) -> &'static LaterStrings {
        later::words(self.words)
    }

    /// A handler that does one thing, whatever the event says.
    #[must_use]
    pub fn does(&self, action: Action) -> Callback<Event> {
        self.may_do(Some(action))
    }

    /// A handler that does one thing, if there is anything to do.
    #[must_use]
    pub(crate) fn may_do(&self, action: Option<Action>) -> Callback<Event> {
        let (send, action) = (self.send.clone(), action.map(Rc::new));
        Callback::from(move |_| {
            if let Some(action) = &action {
                send.emit(Action::Again(action.clone()));
            }
        })
    }

    /// The dossier that is open.
    #[must_use]
    pub fn dossier(&self) -> &Dossier {
        &self.store.dossier.dossier
    }

    /// An article of it.
    #[must_use]
    pub fn article(&self, id: &ArticleId) -> Option<&Article> {
        self.dossier().articles.iter().find(|article| article.id == *id)
    }

    /// The name of an article, as it stands in the middle of a sentence.
    #[must_use]
    pub fn short<'a>(&'a self, id: &'a ArticleId) -> &'a str {
        self.article(id).map_or(id.as_str(), |article| &article.short)
    }
}
