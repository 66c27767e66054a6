//! Fields of forms: a text, a number, a list, a box.

use std::rc::Rc;

use web_sys::Event;
use yew::Callback;

use crate::browser::fields;
use crate::desk::scene::Scene;
use crate::desk::store::draft::is_short_enough;
use crate::desk::store::{Action, Edit, Refusal};
use crate::engine::assignment::Title;
use crate::ui::tag::{On, Tag, tag, text};

/// The title, taken when the field is left. Where it is too long, that is told.
pub(in crate::desk) fn title(scene: &Scene, value: &str) -> Tag {
    let (words, send) = (scene.words, scene.send.clone());
    let changed = scene.hears(move |event| {
        let typed = fields::value(event)?;
        let is_cut = !is_short_enough(&typed);
        send.emit(Action::Edit(Edit::Title(typed.into())));
        is_cut.then(|| not_taken(words.title, words.title_cut))
    });
    let field = tag("input")
        .set("type", "text")
        .set("autocomplete", "off")
        // One letter more than there is room for, so that it is noticed where more was pasted.
        .number("maxlength", Title::MOST as u32 + 1)
        .set("dir", "auto")
        .standing(value)
        .on(On::Change, changed);
    tag("label")
        .class("collate-desk-field")
        .child(text("span", words.title))
        .child(field)
        .maybe(trouble(scene, words.title))
}

/// That what was typed into the field with this label was not taken as it was, and why.
#[inline(never)]
pub(in crate::desk) fn not_taken(label: &str, why: &str) -> Action {
    Action::Refused(Refusal { why: why.into(), elsewhere: None, field: label.into() })
}

/// Why what was typed into the field with this label was not taken as it was.
pub(in crate::desk) fn trouble(scene: &Scene, label: &str) -> Option<Tag> {
    let refused = &scene.desk.refused;
    let sentence = || text("small", &refused.why).class("collate-trouble").set("role", "alert");
    (*refused.field == *label).then(sentence)
}

/// A whole number between two others.
pub(in crate::desk) struct Number<'a> {
    /// What it is.
    pub(in crate::desk) label: &'a str,
    /// What is said beside the field.
    pub(in crate::desk) beside: &'a str,
    /// What stands in it.
    pub(in crate::desk) value: u32,
    /// The least and the greatest.
    pub(in crate::desk) within: (u32, u32),
}

/// A field for a number. What is no number is not taken; what is too large or too small becomes the nearest. Both are told.
pub(in crate::desk) fn number(scene: &Scene, shown: &Number<'_>, taken: impl Fn(u32) -> Action + 'static) -> Tag {
    number_by(scene, shown, Box::new(taken))
}

#[inline(never)]
fn number_by(scene: &Scene, shown: &Number<'_>, taken: Box<dyn Fn(u32) -> Action>) -> Tag {
    let ((least, most), before) = (shown.within, shown.value);
    let (label, words, send): (Rc<str>, _, _) = (shown.label.into(), scene.words, scene.send.clone());
    let changed = scene.hears(move |event| {
        let typed = fields::value(event).and_then(|value| value.trim().parse::<u32>().ok());
        let number = typed.map_or(before, |number| number.clamp(least, most));
        send.emit(taken(number));
        // What was typed may have been something else.
        fields::put(event, &number.to_string());
        (typed != Some(number)).then(|| not_taken(&label, &(words.corrected)(least, most, number)))
    });
    let field = tag("input")
        .set("type", "number")
        .set("inputmode", "numeric")
        .number("min", least)
        .number("max", most)
        .standing(&shown.value.to_string())
        .on(On::Change, changed);
    let beside = (!shown.beside.is_empty()).then(|| text("small", shown.beside));
    tag("label")
        .class("collate-desk-number")
        .child(text("span", shown.label).set("dir", "auto"))
        .child(field)
        .maybe(beside)
        .maybe(trouble(scene, shown.label))
}

/// An entry of a list: its value, its text, and whether it is a text of the dossier.
pub(in crate::desk) type Choice = (String, String, bool);

/// A list to choose from, or anything where there is a word for that.
pub(in crate::desk) fn list(
    scene: &Scene,
    label: &str,
    any: Option<&str>,
    all: Vec<Choice>,
    chosen: Option<&str>,
    taken: impl Fn(&str) -> Action + 'static,
) -> Tag {
    let changed = scene.hears(move |event| fields::value(event).map(|value| taken(&value)));
    let select = tag("select").on(On::Change, changed);
    list_by(label, select.children(options(scene, any, &all, chosen)))
}

#[inline(never)]
fn list_by(label: &str, select: Tag) -> Tag {
    tag("label").class("collate-desk-field").child(text("span", label)).child(select)
}

#[inline(never)]
fn options(scene: &Scene, any: Option<&str>, all: &[Choice], chosen: Option<&str>) -> Vec<Tag> {
    let option = |(value, name, is_quoted): &Choice| {
        let option = text("option", name).set("value", value).flag("selected", chosen == Some(value));
        if *is_quoted { option.set("lang", &scene.dossier().language).set("dir", "auto") } else { option }
    };
    let any = any.map(|any| text("option", any).set("value", "").flag("selected", chosen.is_none()));
    any.into_iter().chain(all.iter().map(option)).collect()
}

/// A box to tick.
pub(in crate::desk) fn tick(
    scene: &Scene,
    label: Tag,
    is_ticked: bool,
    taken: impl Fn(bool) -> Action + 'static,
) -> Tag {
    tick_by(label, is_ticked, scene.hears(move |_| Some(taken(!is_ticked))))
}

#[inline(never)]
fn tick_by(label: Tag, is_ticked: bool, changed: Callback<Event>) -> Tag {
    let field = tag("input").set("type", "checkbox").checked(is_ticked).on(On::Change, changed);
    tag("label").class("collate-desk-tick").child(field).child(label)
}

/// Why what was typed or chosen last was not taken. It takes the focus when there is something to say.
pub(in crate::desk) fn refused(scene: &Scene) -> Tag {
    let refused = &scene.desk.refused;
    let elsewhere = refused.elsewhere.as_ref().map(|address| other_desk(scene, &[address, "#/assign"].concat()));
    // What a field for a number did not take is told beside it.
    let why = if refused.field.is_empty() { &refused.why } else { "" };
    text("p", why)
        .class("collate-trouble collate-desk-refused")
        .set("role", "alert")
        .set("tabindex", "-1")
        .maybe(elsewhere)
}

/// The way to the desk of another release.
pub(in crate::desk) fn other_desk(scene: &Scene, address: &str) -> Tag {
    tag("span").text(" ").child(text("a", scene.words.other_release).set("href", address))
}
