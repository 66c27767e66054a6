//! The desk: one state, the effects around it, and the screen.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::{Component, Context, Html, Properties};

use super::route::Route;
use super::scene::Scene;
use super::store::{Action, Desk};
use super::{effects, languages, pages};
use crate::browser::{address, fault, later, page, storage};
use crate::ui::effects as ui_effects;
use crate::ui::scene::Places;
use crate::ui::settings::Language;
use crate::ui::store::Focus;

/// Mounts the desk on an element of the page, in place of what is in it, when the words of its language are there.
pub fn mount(place: Element) {
    let Some(mut desk) = effects::boot() else {
        fault::reveal();
        return;
    };
    // What another tab keeps while the words come is not known here.
    let kept = effects::kept_text(&desk);
    spawn_local(async move {
        let wanted = ui_effects::language_here();
        if wanted == Language::English || later::load_language(wanted.tag()).await {
            desk.language = wanted;
        } else {
            desk.lacks_language = true;
        }
        desk.apply(Action::Go(Route::parse(&address::hash())));
        // Whoever loads a page starts at its top; the focus moves only from then on.
        desk.focus = (0, Focus::Stay);
        yew::Renderer::<App>::with_root_and_props(place, AppProps { desk: Rc::new(desk), kept }).render();
    });
}

#[derive(Properties)]
struct AppProps {
    desk: Rc<Desk>,
    kept: Option<String>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.desk, &other.desk)
    }
}

/// The desk as a component.
struct App {
    desk: Rc<Desk>,
    places: Places,
    done: Done,
    /// There while something would be lost with the page.
    leaving: Option<EventListener>,
    _listeners: [Option<EventListener>; 2],
}

/// How far the world outside the screen is.
#[derive(Default)]
struct Done {
    title: String,
    focus: u32,
    route: Option<Route>,
    drawn: u32,
    coded: u32,
    saves: u32,
    /// What is kept of the quiz, as far as this tab knows.
    kept: Option<String>,
    /// Which making of questions is wanted. The work looks at it between two slices.
    made: Rc<Cell<u32>>,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let go = context.link().callback(|hash: String| Action::Go(Route::parse(&hash)));
        let other = context.link().callback(|(key, text)| Action::Heard(key, text));
        page::set_language(context.props().desk.language.tag());
        Self {
            desk: context.props().desk.clone(),
            places: Places::default(),
            done: Done { kept: context.props().kept.clone(), ..Done::default() },
            leaving: None,
            _listeners: [
                address::on_hash_change(move |hash| go.emit(hash)),
                storage::on_change(move |key, text| other.emit((key, text))),
            ],
        }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        let is_of_storage = match &action {
            Action::Heard(key, _) => effects::is_place(&self.desk, key),
            action => matches!(action, Action::Opened(_)),
        };
        Rc::make_mut(&mut self.desk).apply(action);
        if is_of_storage {
            self.done.kept = effects::kept_text(&self.desk);
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let send = context.link().callback(|action| action);
        pages::screen(&Scene::new(languages::of(self.desk.language), self.desk.clone(), &send, &self.places))
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let send = context.link().callback(|action| action);
        let desk = &self.desk;
        if self.done.route.as_ref() != Some(&desk.route) {
            self.done.route = Some(desk.route.clone());
            if Route::parse(&address::hash()) != desk.route {
                address::set_hash(&desk.route.to_hash(), true);
            }
        }
        let title = pages::title(languages::of(desk.language), &desk.route);
        if self.done.title != title {
            page::set_title(&title);
            self.done.title = title;
        }
        if self.done.drawn != desk.drawing.turn {
            self.done.drawn = desk.drawing.turn;
            effects::draw_it(desk, send.clone());
        }
        if self.done.saves != desk.saves && desk.theirs.is_none() {
            self.done.saves = desk.saves;
            effects::keep(desk, &mut self.done.kept, &send);
        }
        if self.done.coded != desk.link.turn {
            self.done.coded = desk.link.turn;
            effects::code_it(desk, send.clone());
        }
        let would_lose = desk.marking.is_unsaved() || desk.theirs.is_some();
        if would_lose != self.leaving.is_some() {
            self.leaving = if would_lose { page::ask_before_leaving() } else { None };
        }
        effects::marking::want(desk.marking.turn);
        if self.done.made.get() != desk.catalogue.turn {
            let wanted = self.done.made.clone();
            wanted.set(desk.catalogue.turn);
            effects::make_all(desk, move |turn| wanted.get() == turn, send);
        }
        self.focus();
    }
}

impl App {
    /// Moves the focus where the last action wants it.
    fn focus(&mut self) {
        let (order, focus) = &self.desk.focus;
        if self.done.focus == *order {
            return;
        }
        self.done.focus = *order;
        match focus {
            Focus::Stay => {}
            Focus::Heading => page::focus(&self.places.heading),
            Focus::Verdict => page::focus(&self.places.verdict),
            Focus::Selector(selector) => page::focus_inside(&self.places.root, selector),
        }
    }
}
