//! Settings of this device.

use yew::Callback;

use super::page;
use super::practice::certainty_box;
use crate::browser::clock;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::settings::{Language, Settings, Size, Theme};
use crate::ui::store::Action;
use crate::ui::tag::{On, Tag, button, tag, text};

/// Settings of this device.
pub(in crate::ui) fn settings(scene: &Scene) -> Tag {
    let words = scene.all_words();
    let now = scene.store.settings;
    let themes = Theme::ALL.map(|theme| Settings { theme, ..now });
    let sizes = Size::ALL.map(|size| Settings { size, ..now });
    let send = scene.send.clone();
    let forget = Callback::from(move |_| effects::forget(&send));
    let keys = choice(scene, "checkbox", now.keys, Settings { keys: !now.keys, ..now });
    let keys_text = text("span", words.single_keys).child(text("small", words.single_keys_hint));
    page(scene, words.settings)
        .child(languages(scene))
        .child(radios(scene, words.theme, "collate-theme", &themes, &words.themes))
        .child(radios(scene, words.size, "collate-size", &sizes, &words.sizes))
        .child(tag("label").class("collate-choice").child(keys).child(keys_text.class("collate-choice__text")))
        .child(certainty_box(scene))
        .child(
            tag("section")
                .class("collate-card")
                .child(text("h2", words.device))
                .child(text("p", words.device_hint))
                .child(button(words.forget, forget)),
        )
        .maybe(aside(scene))
}

/// What was put aside, to be downloaded or deleted. Nothing where nothing was.
fn aside(scene: &Scene) -> Option<Tag> {
    let words = scene.all_words();
    let entries = scene.store.aside.iter().map(|aside| {
        let key = aside.key.clone();
        let download = Callback::from(move |_| effects::download(&key));
        let (key, send) = (aside.key.clone(), scene.send.clone());
        let delete = Callback::from(move |_| effects::delete(&key, &send));
        let sentence = (words.aside_entry)(&clock::day(aside.at, words.lang), aside.bytes);
        let button =
            |label: &str, pressed| button(label, pressed).set("aria-label", &[label, ": ", &sentence].concat());
        tag("li").key(&aside.key).child(text("p", &sentence)).child(
            tag("div")
                .class("collate-buttons")
                .child(button(words.download, download))
                .child(button(words.delete, delete)),
        )
    });
    let section = tag("section")
        .class("collate-card")
        .child(text("h2", words.aside))
        .child(text("p", words.aside_hint))
        .child(tag("ul").class("collate-aside").children(entries));
    (!scene.store.aside.is_empty()).then_some(section)
}

/// The choice of a language. Each is called what those who speak it call it.
fn languages(scene: &Scene) -> Tag {
    let words = scene.all_words();
    let now = scene.store.settings;
    let offers = std::iter::once(None).chain(Language::ALL.into_iter().map(Some)).map(|language| {
        let radio = choice(scene, "radio", language == now.language, Settings { language, ..now });
        let label = language.map_or(words.language_of_browser, Language::own_name);
        let label = text("span", label).class("collate-choice__text");
        let label = language.into_iter().fold(label, |label, language| label.set("lang", language.tag()));
        tag("label").class("collate-choice").child(radio.set("name", "collate-language")).child(label)
    });
    tag("fieldset")
        .class("collate-choices collate-choices--row")
        .child(tag("legend").child(text("h2", words.language)))
        .children(offers)
}

fn radios(scene: &Scene, legend: &str, name: &str, all: &[Settings], labels: &[&str]) -> Tag {
    let entries = all.iter().zip(labels).map(|(settings, label)| {
        let radio = choice(scene, "radio", *settings == scene.store.settings, *settings).set("name", name);
        tag("label").class("collate-choice").child(radio).child(text("span", label).class("collate-choice__text"))
    });
    tag("fieldset")
        .class("collate-choices collate-choices--row")
        .child(tag("legend").child(text("h2", legend)))
        .children(entries)
}

/// A box or a radio button that sets these settings.
fn choice(scene: &Scene, kind: &str, is_chosen: bool, settings: Settings) -> Tag {
    tag("input").set("type", kind).checked(is_chosen).on(On::Change, scene.does(Action::Set(settings)))
}
