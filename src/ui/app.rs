//! The application: one reducer, the effects around it, and the screen.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::effects;
use super::pages;
use super::route::Route;
use super::scene::{Places, Scene, Words};
use super::store::{Action, Focus, Notice, Store};
use super::strings::EN;
use crate::browser::{address, fault, page};

/// Mounts the application on an element of the page, in place of what is in it.
pub fn mount(place: Element) {
    fault::watch();
    match effects::boot() {
        Some(store) => {
            yew::Renderer::<App>::with_root_and_props(place, AppProps { store: Rc::new(store) }).render();
        }
        None => fault::reveal(),
    }
}

#[derive(PartialEq, Properties)]
struct AppProps {
    store: Rc<Store>,
}

#[component]
fn App(props: &AppProps) -> Html {
    let start = props.store.clone();
    let handle = use_reducer(move || Rc::unwrap_or_clone(start));
    let dispatcher = handle.dispatcher();
    let send = use_memo((), |()| dispatcher.to_callback());
    let places = use_memo((), |()| Places::default());
    let scene = Scene {
        words: Words(&EN),
        store: Rc::new(Store::clone(&handle)),
        send: (*send).clone(),
        places: (*places).clone(),
    };
    use_address(&scene);
    use_keeping(&scene);
    use_focus(&scene);
    pages::screen(&scene)
}

/// Listens to the address, and writes the screen into it.
#[hook]
fn use_address(scene: &Scene) {
    let send = scene.send.clone();
    use_effect_with((), move |()| {
        let listener = address::on_hash_change(move |hash| send.emit(Action::Go(Route::parse(&hash))));
        move || drop(listener)
    });
    let corrected = use_mut_ref(|| 0);
    use_effect_with((scene.store.route, scene.store.corrections), move |(route, corrections)| {
        // A wrong address is replaced, so that the back button does not lead to it again.
        let is_correction = corrected.replace(*corrections) != *corrections;
        if Route::parse(&address::hash()) != *route {
            address::set_hash(&route.to_hash(), is_correction);
        }
    });
    use_effect_with(pages::title(scene), |title| page::set_title(title));
}

/// Keeps every change on the device, at once. Where that fails it is said once.
#[hook]
fn use_keeping(scene: &Scene) {
    let was_told = use_mut_ref(|| scene.store.notices.contains(&Notice::NothingKept));
    let scene = scene.clone();
    use_effect_with(scene.store.saves, move |_| {
        if !effects::keep(&scene.store) && !was_told.replace(true) {
            scene.send.emit(Action::Tell(Notice::StorageFull));
        }
    });
}

/// Moves the focus where the last action wants it.
#[hook]
fn use_focus(scene: &Scene) {
    let places = scene.places.clone();
    use_effect_with(scene.store.focus.clone(), move |(_, focus)| match focus {
        Focus::Stay => {}
        Focus::Heading => page::focus(&places.heading),
        Focus::Verdict => page::focus(&places.verdict),
        Focus::Selector(selector) => page::focus_inside(&places.root, selector),
    });
}
