//! The people of this device: who is learning, and how that changes.

use web_sys::Event;
use yew::{Callback, NodeRef};

use crate::browser::fields;
use crate::ui::effects::people as effects;
use crate::ui::people::Person;
use crate::ui::scene::Scene;
use crate::ui::tag::{On, Tag, button, tag, text};

/// How a person is called here.
pub(super) fn name_of<'a>(scene: &'a Scene, person: &'a Person) -> &'a str {
    if person.name.is_empty() { scene.all_words().unnamed } else { &person.name }
}

/// The people of this device.
pub(super) fn people(scene: &Scene) -> Tag {
    let words = &scene.all_words().progress;
    let people = &scene.store.people.people;
    let entries = people.all.iter().map(|person| entry(scene, person, people.all.len() > 1));
    let trouble = if scene.store.people.is_name_missing { words.name_missing } else { "" };
    let rename = form(scene, words.name, words.save_name, &people.person().name, effects::rename);
    let add = form(scene, words.new_name, words.add, "", effects::add);
    tag("section")
        .class("collate-card collate-noprint")
        .child(text("h2", words.people))
        .child(text("p", words.people_hint))
        .child(tag("ul").class("collate-people").children(entries))
        .child(rename)
        .child(add)
        .child(text("p", trouble).class("collate-trouble").set("role", "alert"))
}

fn entry(scene: &Scene, person: &Person, is_one_of_several: bool) -> Tag {
    let words = &scene.all_words().progress;
    let (id, name) = (person.id, name_of(scene, person));
    let is_current = id == scene.store.person();
    let store = scene.store.clone();
    let send = scene.send.clone();
    let change = Callback::from(move |_| effects::change_to(&store, id, &send));
    let (store, send) = (scene.store.clone(), scene.send.clone());
    let delete = Callback::from(move |_| effects::delete(&store, id, &send));
    let buttons = tag("div")
        .class("collate-buttons")
        .maybe((!is_current).then(|| button(&(words.change_to)(name), change)))
        .child(button(&(words.delete)(name), delete));
    tag("li")
        .key(&id.0.to_string())
        .child(
            tag("p")
                .child(tag("strong").child(text("bdi", name)))
                .text(" ")
                .child(text("span", if is_current { words.learning } else { "" })),
        )
        .maybe(is_one_of_several.then_some(buttons))
}

/// What a form does with the name that was typed.
type Use = fn(&crate::ui::store::Store, &str, &Callback<crate::ui::store::Action>);

/// A field for a name, and the button that does something with it.
fn form(scene: &Scene, label: &str, does: &str, name: &str, act: Use) -> Tag {
    let field = NodeRef::default();
    let (typed, store, send) = (field.clone(), scene.store.clone(), scene.send.clone());
    let sent = Callback::from(move |event: Event| {
        event.prevent_default();
        act(&store, &fields::text(&typed), &send);
    });
    let input = tag("input")
        .found_by(&field)
        .set("type", "text")
        .set("maxlength", "40")
        .set("autocomplete", "off")
        .set("dir", "auto")
        .value(name);
    tag("form")
        .class("collate-field")
        .on(On::Submit, sent)
        .child(tag("label").child(text("span", label)).child(input))
        .child(text("button", does).set("type", "submit"))
}
