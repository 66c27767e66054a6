//! The application: one state, the effects around it, and the screen.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::{Component, Context, Html, Properties};

use super::effects;
use super::pages;
use super::people::People;
use super::route::Route;
use super::scene::{Places, Scene, Words};
use super::settings::Language;
use super::store::{Action, Focus, Later, Notice, Store};
use super::strings::EN;
use crate::browser::later::{self, Haste};
use crate::browser::surroundings::Surroundings;
use crate::browser::{address, fault, page, storage, update};
use crate::engine::records::event::Teller;

/// Mounts the application on an element of the page, in place of what is in it.
pub fn mount(place: Element) {
    if effects::is_first_visit() {
        show(place, effects::boot_first());
        return;
    }
    spawn_local(async move {
        if later::load(Haste::AtOnce).await {
            super::later::boot(place);
        } else {
            fault::reveal();
        }
    });
}

/// Shows the application with a state.
pub(super) fn show(place: Element, store: Option<Store>) {
    match store {
        Some(store) => drop(show_in(place, store)),
        None => fault::reveal(),
    }
}

/// Shows an application, which can be ended.
pub(crate) fn show_in(place: Element, store: Store) -> yew::AppHandle<App> {
    yew::Renderer::<App>::with_root_and_props(place, AppProps { store: Rc::new(store), here: Surroundings::here() })
        .render()
}

#[derive(Properties)]
pub(crate) struct AppProps {
    store: Rc<Store>,
    here: Surroundings,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
    }
}

/// The application. It is a component of the older sort, because one component without hooks takes less code.
pub(crate) struct App {
    scene: Scene,
    done: Done,
    /// Where it is, which has to be said before anything is asked of the browser.
    here: Surroundings,
    /// What has to wait until the rest of the program is here.
    waiting: Vec<Action>,
    _listeners: [Option<EventListener>; 3],
}

/// How far the world outside the screen is: what of the state was already written, kept or focused.
#[derive(Default)]
struct Done {
    corrections: u32,
    title: String,
    language: &'static str,
    /// The language that was asked for last.
    language_asked: Language,
    saves: Option<u32>,
    /// The key and the text of the progress that is kept, as far as is known here: other tabs write it too.
    kept: (String, Option<String>),
    is_loss_told: bool,
    focus: u32,
    /// How soon the rest of the program was asked for.
    later: Option<Haste>,
    /// Whether the first answer was got ready for.
    is_rehearsed: bool,
    /// The screen that was last written into the address, or came from there.
    route: Option<Route>,
    /// What the page around knows already.
    teller: Option<Teller>,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let here = context.props().here.clone();
        here.enter();
        let send = context.link().callback(|action| action);
        let go = send.clone();
        let listener = address::on_hash_change(move |hash| go.emit(effects::asked(&hash)));
        let other = send.clone();
        let elsewhere = storage::on_change(move |key, text| other.emit(Action::Elsewhere { key, text }));
        let offered = send.clone();
        let newer = update::on_offer(move || offered.emit(Action::Tell(Notice::NewVersion)));
        let store = context.props().store.clone();
        let key = store.progress_key();
        let kept = storage::read(&key);
        let is_loss_told = store.notices.iter().any(|notice| matches!(notice, Notice::NothingKept));
        Self {
            scene: Scene { words: words(&store), store, send, places: Places::default(), is_brief: false },
            here,
            done: Done { is_loss_told, kept: (key, kept), ..Done::default() },
            waiting: Vec::new(),
            _listeners: [listener, elsewhere, newer],
        }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.here.enter();
        if let Action::Elsewhere { key, text } = &action
            && *key == self.done.kept.0
        {
            self.done.kept.1.clone_from(text);
        }
        if self.scene.store.later == Later::Here {
            super::later::note_day(&mut self.scene.store);
        } else if action.wants_later() {
            self.waiting.push(action);
            return true;
        }
        let is_about_people = matches!(&action, Action::Elsewhere { key, .. } if key == People::KEY);
        let arrives = matches!(action, Action::Later(Later::Here));
        self.scene.store = self.scene.store.clone().reduce(action);
        if is_about_people {
            super::later::people_changed(&self.scene.store, &self.scene.send);
        }
        if arrives {
            super::later::note_day(&mut self.scene.store);
            for action in std::mem::take(&mut self.waiting) {
                self.scene.store = self.scene.store.clone().reduce(action);
            }
            super::later::people_changed(&self.scene.store, &self.scene.send);
        }
        self.scene.words = words(&self.scene.store);
        let (order, focus) = &self.scene.store.focus;
        self.scene.is_brief = self.done.focus != *order && matches!(focus, Focus::Verdict);
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        pages::screen(&self.scene)
    }

    fn rendered(&mut self, _: &Context<Self>, _is_first: bool) {
        self.here.enter();
        self.write_address();
        self.keep();
        self.focus();
        if self.scene.store.later == Later::Here {
            super::later::drawn(&mut self.done.teller, &self.scene.store);
        }
        self.load();
        self.go_on_drawing();
    }
}

/// The words of the language that is spoken. Another one than English is so only when it is here.
fn words(store: &Store) -> Words {
    match store.spoken {
        Language::English => Words(&EN),
        language => super::later::first_words(language),
    }
}

impl App {
    /// Writes the screen into the address and the title.
    fn write_address(&mut self) {
        let store = &self.scene.store;
        // A wrong address is replaced, so that the back button does not lead to it again.
        let is_correction = self.done.corrections != store.corrections;
        self.done.corrections = store.corrections;
        let is_other = self.done.route.as_ref() != Some(&store.route);
        // Where the screen is still the same, another address is one that was just chosen and not yet heard of.
        let hash = address::hash();
        let is_elsewhere = Route::parse(&hash) != store.route || Route::linked_quiz(&hash).is_some();
        if (is_other || is_correction) && is_elsewhere {
            address::set_hash(&store.route.to_hash(), is_correction);
        }
        if is_other {
            self.done.route = Some(store.route.clone());
            effects::keep_route(store);
        }
        let language = self.scene.words.lang;
        if self.done.language != language {
            self.done.language = language;
            page::set_language(language);
        }
        let title = pages::title(&self.scene);
        if self.done.title != title {
            page::set_title(&title);
            self.done.title = title;
        }
    }

    /// Keeps every change on the device, at once. Where that fails it is said once.
    fn keep(&mut self) {
        let saves = Some(self.scene.store.saves);
        if self.done.saves == saves {
            return;
        }
        let key = self.scene.store.progress_key();
        let found = storage::read(&key);
        if self.done.kept.0 == key && self.done.kept.1 != found && found.is_some() {
            // Another tab was quicker. What it kept is taken up first, and then all of it is kept.
            self.scene.send.emit(Action::Elsewhere { key, text: found });
            return;
        }
        self.done.saves = saves;
        let is_kept = effects::keep(&self.scene.store);
        let kept = storage::read(&key);
        self.done.kept = (key, kept);
        if !is_kept && !self.done.is_loss_told {
            self.done.is_loss_told = true;
            self.scene.send.emit(Action::Tell(Notice::StorageFull));
        }
    }

    /// Loads the rest of the program: at once where it is needed, else when there is time.
    fn load(&mut self) {
        let store = &self.scene.store;
        match store.later {
            Later::Here => {
                super::later::speak(store, &mut self.done.language_asked, &self.scene.send);
                return;
            }
            Later::Missing => {
                self.done.later = None;
                return;
            }
            Later::Away => {}
        }
        let haste = if store.wants_later() || !self.waiting.is_empty() {
            Haste::AtOnce
        } else if matches!(store.route, Route::Question(_)) {
            Haste::Soon
        } else {
            Haste::None
        };
        if self.done.later >= Some(haste) {
            return;
        }
        self.done.later = Some(haste);
        let send = self.scene.send.clone();
        spawn_local(async move {
            let is_here = later::load(haste).await;
            // What nobody waits for is asked for again when somebody does.
            if is_here || haste == Haste::AtOnce {
                send.emit(Action::Later(if is_here { Later::Here } else { Later::Missing }));
            }
        });
    }

    /// Draws the rest of an answered question once its verdict is seen, and gets ready for the first answer when there is time.
    fn go_on_drawing(&mut self) {
        let store = &self.scene.store;
        let is_brief = self.scene.is_brief();
        let is_time = store.later == Later::Here && matches!(store.route, Route::Question(_));
        if !is_brief && (!is_time || std::mem::replace(&mut self.done.is_rehearsed, true)) {
            return;
        }
        let scene = self.scene.clone();
        spawn_local(async move {
            if later::load(if is_brief { Haste::Seen } else { Haste::Soon }).await {
                if is_brief {
                    scene.send.emit(Action::Seen);
                } else {
                    super::later::rehearse(&scene);
                }
            }
        });
    }

    /// Moves the focus where the last action wants it.
    fn focus(&mut self) {
        let (order, focus) = &self.scene.store.focus;
        if self.done.focus == *order {
            return;
        }
        self.done.focus = *order;
        let places = &self.scene.places;
        match focus {
            Focus::Stay => {}
            Focus::Heading => page::focus(&places.heading),
            Focus::Verdict => page::focus(&places.verdict),
            Focus::Selector(selector) => page::focus_inside(&places.root, selector),
        }
    }
}
