//! Elements, built up step by step.
//!
//! Views use this instead of `html!`, because a learner has to download them: the macro writes out some 300 bytes of
//! code for every element, and a step here is a call of a function that is there once. What comes out is the same.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VList, VNode, VTag, VText};
use yew::{AttrValue, Callback, Html, NodeRef};

/// An element that is being built.
#[must_use]
pub(crate) struct Tag(Box<VTag>);

/// An element with this name.
#[inline(never)]
pub(crate) fn tag(name: &'static str) -> Tag {
    // The page around an element has landmarks of its own, and there may be several elements.
    #[cfg(feature = "element")]
    let (name, is_group) = if matches!(name, "main" | "nav") { ("div", name == "nav") } else { (name, false) };
    let mut tag = VTag::new(name);
    tag.attributes = Attributes::IndexMap(Rc::default());
    #[cfg(feature = "element")]
    if is_group {
        return Tag(Box::new(tag)).set("role", "group");
    }
    Tag(Box::new(tag))
}

/// An element with this name and nothing but a text.
#[inline(never)]
pub(crate) fn text(name: &'static str, text: &str) -> Tag {
    tag(name).text(text)
}

/// A button that does something.
#[inline(never)]
pub(crate) fn button(label: &str, pressed: Callback<Event>) -> Tag {
    let button = text("button", label).set("type", "button").on(On::Click, pressed);
    #[cfg(feature = "element")]
    let button = button.set("part", "button");
    button
}

/// A link, with the looks of a button.
#[inline(never)]
pub(crate) fn way(address: &str, label: &str) -> Tag {
    text("a", label).class("collate-button").set("href", address)
}

impl Tag {
    /// Gives it its classes.
    #[inline(never)]
    pub(crate) fn class(self, classes: &'static str) -> Self {
        #[cfg(feature = "element")]
        let classed = {
            let kind = if self.0.tag() == "button" { "button " } else { "" };
            self.set("part", &[kind, &classes.replace("collate-", "")].concat())
        };
        #[cfg(not(feature = "element"))]
        let classed = self;
        classed.set("class", classes)
    }

    /// Sets an attribute.
    #[inline(never)]
    pub(crate) fn set(mut self, name: &'static str, value: &str) -> Self {
        // Nobody else has the map while the element is being built.
        if let Attributes::IndexMap(attributes) = &mut self.0.attributes
            && let Some(attributes) = Rc::get_mut(attributes)
        {
            let value = AttributeOrProperty::Attribute(AttrValue::from(Rc::<str>::from(value)));
            attributes.insert(AttrValue::Static(name), value);
        }
        self
    }

    /// Sets an attribute to a number.
    #[inline(never)]
    pub(crate) fn number(self, name: &'static str, value: u32) -> Self {
        self.set(name, &value.to_string())
    }

    /// Sets an attribute that is either there or not.
    #[inline(never)]
    pub(crate) fn flag(self, name: &'static str, is_there: bool) -> Self {
        if is_there { self.set(name, "") } else { self }
    }

    /// Sets an attribute that says `true` or is not there.
    #[inline(never)]
    pub(crate) fn truth(self, name: &'static str, is_true: bool) -> Self {
        if is_true { self.set(name, "true") } else { self }
    }

    /// What tells it from its neighbours in a list that changes.
    #[inline(never)]
    pub(crate) fn key(mut self, key: &str) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Makes it the element that can be found here.
    #[inline(never)]
    pub(crate) fn found_by(mut self, place: &NodeRef) -> Self {
        self.0.node_ref = place.clone();
        self
    }

    /// Sets what stands in a text field.
    #[inline(never)]
    pub(crate) fn value(mut self, value: &str) -> Self {
        self.0.set_value(Some(AttrValue::from(Rc::<str>::from(value))));
        self
    }

    /// Sets what stands in a field that is read when it is left: what somebody is typing meanwhile stays.
    #[cfg(feature = "desk")]
    pub(crate) fn standing(mut self, value: &str) -> Self {
        if let Attributes::IndexMap(attributes) = &mut self.0.attributes
            && let Some(attributes) = Rc::get_mut(attributes)
        {
            // Where screens are text, there is nobody who types.
            let value = if cfg!(target_arch = "wasm32") {
                AttributeOrProperty::Property(wasm_bindgen::JsValue::from_str(value))
            } else {
                AttributeOrProperty::Attribute(Rc::<str>::from(value).into())
            };
            attributes.insert(AttrValue::Static("value"), value);
        }
        self
    }

    /// Sets whether a radio button or a box is chosen.
    #[inline(never)]
    pub(crate) fn checked(mut self, is_checked: bool) -> Self {
        self.0.set_checked(is_checked);
        self
    }

    /// Calls something at every event of a kind.
    #[inline(never)]
    pub(crate) fn on(mut self, what: On, heard: Callback<Event>) -> Self {
        self.0.add_listener(Rc::new(Heard { what, heard }));
        self
    }

    /// Puts a text into it.
    #[inline(never)]
    pub(crate) fn text(self, text: &str) -> Self {
        self.node(VText::new(Rc::<str>::from(text)).into())
    }

    /// Puts an element into it.
    #[inline(never)]
    pub(crate) fn child(self, child: Self) -> Self {
        self.node(child.into())
    }

    /// Puts an element into it, or keeps its place free, so that those after it stay the same elements.
    #[inline(never)]
    pub(crate) fn maybe(self, child: Option<Self>) -> Self {
        self.node(child.map(Html::from).unwrap_or_default())
    }

    /// Puts a list of elements into it.
    pub(crate) fn children(self, children: impl IntoIterator<Item = Self>) -> Self {
        let mut list = Vec::new();
        for child in children {
            list.push(child.into());
        }
        self.list(list)
    }

    #[inline(never)]
    fn list(self, list: Vec<VNode>) -> Self {
        self.node(VList::with_children(list, None).into())
    }

    /// Puts anything into it.
    #[inline(never)]
    pub(crate) fn node(mut self, node: VNode) -> Self {
        self.0.add_child(node);
        self
    }
}

impl From<Tag> for Html {
    #[inline(never)]
    fn from(tag: Tag) -> Self {
        (*tag.0).into()
    }
}

/// What can happen to an element.
#[derive(Clone, Copy)]
pub(crate) enum On {
    /// Another choice was made.
    Change,
    /// It was pressed.
    Click,
    /// Something is dragged over it.
    DragOver,
    /// Something was dropped on it.
    Drop,
    /// Something was typed.
    Input,
    /// A key was pressed.
    KeyDown,
    /// A form was sent off.
    Submit,
}

/// What is called at an event.
struct Heard {
    what: On,
    heard: Callback<Event>,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.what {
            On::Change => ListenerKind::onchange,
            On::Click => ListenerKind::onclick,
            On::DragOver => ListenerKind::ondragover,
            On::Drop => ListenerKind::ondrop,
            On::Input => ListenerKind::oninput,
            On::KeyDown => ListenerKind::onkeydown,
            On::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: Event) {
        self.heard.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
