//! The link as a QR picture, as long as a phone can read it from a screen or a wall.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::desk::scene::Scene;
use crate::engine::wording::fill_blanks;
use crate::ui::tag::{Tag, tag, text};

/// Pictures with more squares on a side are too fine for most phones (version 20 of the standard).
const MOST_SQUARES: i32 = 97;

/// The empty squares around the picture, which readers need.
const MARGIN: i32 = 4;

/// The picture, or a sentence where it would be too fine.
pub(in crate::desk) fn qr(scene: &Scene, address: &str) -> Tag {
    let words = scene.words;
    let code = QrCode::encode_text(address, QrCodeEcc::Low).ok().filter(|code| code.size() <= MOST_SQUARES);
    let Some(code) = code else { return text("p", words.no_qr) };
    let size = code.size() + 2 * MARGIN;
    let view = fill_blanks("0 0 # #", &[size.unsigned_abs(); 2], &[]);
    let ground = tag("rect").set("width", "100%").set("height", "100%").set("fill", "#fff");
    let drawing = tag("svg")
        .set("viewBox", &view)
        .set("role", "img")
        .set("aria-label", words.qr_text)
        .set("shape-rendering", "crispEdges")
        .child(ground)
        .child(tag("path").set("d", &outline(&code)).set("fill", "#000"));
    tag("figure").class("collate-desk-qr").child(drawing).child(text("figcaption", words.qr))
}

/// Every dark row of squares as a bar.
fn outline(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let mut end = x;
            while end < code.size() && code.get_module(end, y) {
                end += 1;
            }
            if end > x {
                let numbers = [x + MARGIN, y + MARGIN, end - x, end - x].map(i32::unsigned_abs);
                path += &fill_blanks("M# #h#v1h-#z", &numbers, &[]);
            }
            x = end + 1;
        }
    }
    path
}
