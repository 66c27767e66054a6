//! The marks of drawings: dates on an axis, and roles. They differ in shape, not in colour alone, and are hidden from
//! those who listen, for whom the same stands beside them in words.

use crate::engine::dossier::Role;
use crate::engine::drawing::axis::{LENGTH, Mark, Shape};
use crate::ui::scene::Scene;
use crate::ui::strings::decimal;
use crate::ui::tag::{Tag, tag, text};

/// A place on an axis, as an attribute: hundredths of a percent are what axes are counted in.
pub(super) fn share(position: u32) -> String {
    [&decimal(position, "."), "%"].concat()
}

/// A drawing as wide as there is room and so many pixels high.
pub(super) fn drawing(class: &'static str, height: u32) -> Tag {
    tag("svg").class(class).set("width", "100%").number("height", height).set("focusable", "false")
}

/// An upright line.
pub(super) fn upright(at: u32, height: u32) -> Tag {
    let at = share(at);
    tag("line").set("x1", &at).set("x2", &at).set("y1", "0").number("y2", height)
}

/// The mark of a date, with its middle so many pixels from the top.
pub(super) fn date_mark(mark: Mark, middle: u32, is_article: bool) -> Tag {
    let group = tag("g")
        .set(
            "data-shape",
            match mark.shape {
                Shape::Dot => "dot",
                Shape::Lasting => "lasting",
                Shape::Somewhere => "somewhere",
            },
        )
        .flag("data-inferred", mark.is_inferred)
        .flag("data-article", is_article);
    let group = if mark.shape == Shape::Dot {
        let dot = tag("circle").set("cx", &share(mark.middle())).number("cy", middle);
        group.child(dot.set("r", "5"))
    } else {
        let bar = tag("rect").set("x", &share(mark.from)).set("width", &share(mark.to - mark.from));
        group.child(bar.number("y", middle - 5).set("height", "10").set("rx", "2"))
    };
    let arrow = |at, sign, anchor| {
        text("text", sign).set("x", &share(at)).number("y", middle).set("text-anchor", anchor).set("dy", "0.35em")
    };
    group
        .maybe(mark.begins_before.then(|| arrow(0, "←", "start")))
        .maybe(mark.goes_on.then(|| arrow(LENGTH, "→", "end")))
}

/// The mark of a role: a shape with a letter.
pub(super) fn role_mark(scene: &Scene, role: Role, is_disputed: bool) -> Tag {
    let around = |name| tag(name).set("data-shape", role.word());
    let shape = match role {
        Role::Broker => around("polygon").set("points", "13,1 25,24 1,24"),
        Role::Host => around("rect").set("x", "3").set("y", "3").set("width", "20").set("height", "20"),
        Role::Party => around("circle").set("cx", "13").set("cy", "13").set("r", "11"),
        Role::Observer => around("ellipse").set("cx", "13").set("cy", "13").set("rx", "12").set("ry", "8"),
        Role::Mediator => around("polygon").set("points", "13,0 26,13 13,26 0,13"),
        Role::InvitedAbsent => around("path").set("d", "M4 4h18v18h-18zM4 22l5 -5M17 9l5 -5"),
    };
    let letter =
        text("text", (scene.all_words().pictures.role_letter)(role)).set("x", "13").set("text-anchor", "middle");
    let letter = letter.set("y", if role == Role::Broker { "17" } else { "13" }).set("dy", "0.35em");
    tag("svg")
        .class("collate-role")
        .set("viewBox", "-1 -1 28 28")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .flag("data-disputed", is_disputed)
        .child(shape)
        .child(letter)
}
