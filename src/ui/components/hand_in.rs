//! Handing in: a name, exactly what is handed in, and the two ways of doing it.

use yew::Callback;

use crate::browser::{clock, fields, files};
use crate::engine::attempt::Attempt;
use crate::engine::receipt::{Receipt, write_file, write_text};
use crate::ui::assigned::{self, Signed};
use crate::ui::effects;
use crate::ui::given;
use crate::ui::pages;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{On, Tag, button, tag, text};

/// The section on the results of an assignment.
pub(crate) fn hand_in(scene: &Scene, attempt: &Attempt) -> Tag {
    let words = given::words(scene);
    let send = scene.send.clone();
    let typed = Callback::from(move |event: web_sys::Event| {
        let name = fields::value(&event).unwrap_or_default().into();
        let signed = Signed { name, at: Some(clock::now()) };
        send.emit(Action::Assigned(assigned::Action::Sign(signed)));
    });
    let field = tag("input")
        .set("type", "text")
        .set("autocomplete", "name")
        .set("maxlength", "120")
        .set("dir", "auto")
        .value(&scene.store.people.signed.name)
        .on(On::Input, typed);
    let open = attempt.items().count() as u32 - attempt.answered();
    let receipt = scene.store.receipt();
    tag("section")
        .class("collate-card collate-hand-in collate-noprint")
        .child(text("h2", words.hand_in))
        .child(text("p", words.hand_in_hint))
        .maybe(scene.store.given().and_then(|given| pages::assigned::timing(scene, &given.assignment)))
        .maybe((open > 0).then(|| text("p", &(words.hand_in_open)(open))))
        .child(
            tag("label")
                .class("collate-field")
                .child(text("span", words.your_name))
                .child(field)
                .child(text("small", words.your_name_hint)),
        )
        .maybe(receipt.as_ref().map(|receipt| ways(scene, receipt)))
}

/// What is in it, and the ways to hand it in.
fn ways(scene: &Scene, receipt: &Receipt) -> Tag {
    let words = given::words(scene);
    let (content, code) = (write_file(receipt), write_text(receipt));
    let name = file_name(receipt.learner.as_str());
    let saved = content.clone();
    let save = Callback::from(move |_| files::save(&name, &saved));
    let (copied, send) = (code.clone(), scene.send.clone());
    let copy = Callback::from(move |_| effects::copy(copied.clone(), send.clone()));
    let area = |label: &str, content: &str| {
        tag("textarea")
            .set("readonly", "")
            .set("rows", "6")
            .set("dir", "ltr")
            .set("spellcheck", "false")
            .set("aria-label", label)
            .value(content)
    };
    let parts = (words.in_it)(receipt.answers.len() as u32, receipt.claimed.is_some());
    tag("div")
        .child(text("p", words.is_in_it))
        .child(tag("ul").class("collate-list").children(parts.iter().map(|part| text("li", part))))
        .child(
            tag("details")
                .child(text("summary", words.see_it))
                .child(area(words.as_file, &content))
                .child(area(words.as_text, &code)),
        )
        .child(
            tag("div")
                .class("collate-buttons")
                .child(button(words.save_it, save).class("collate-primary"))
                .child(button(words.copy_it, copy)),
        )
}

/// A name for the file that every system takes.
fn file_name(learner: &str) -> String {
    let name: String = learner.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    ["collate-", &name, ".json"].concat()
}
