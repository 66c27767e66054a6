//! The element for other pages: one script whose address stays, which brings bindings and first styles along, and a module of
//! its own, cut like that of the page. Learners on our page load nothing of it.

use super::names::Names;
use super::{ASSETS, Next, Parts, Profile, exchange, minify, read, styles, with_file};
use crate::fault::{Fault, Result};
use crate::workspace::Workspace;
use std::path::Path;

/// What its parts after the first are called, in the order in which they are cut.
const LATER: [&str; 5] =
    ["element_later.wasm", "element_outside.wasm", "element_assigned.wasm", "element_ru.wasm", "element_ar.wasm"];

/// How wide a `rem` is on a page that says nothing else, in pixels.
const REM: f64 = 16.0;

/// Adds the script of the element and its files to a site.
pub(super) fn add(workspace: &Workspace, profile: Profile, program: &Parts, next: &Next, page: &Names) -> Result<()> {
    let mut names = Names::default();
    next.add(&mut names, "element_bg.wasm", &program.first)?;
    for (name, part) in LATER.into_iter().zip(&program.later) {
        next.add(&mut names, name, part)?;
    }
    let small = |name: &str, text: String| minify::in_release(workspace, profile, name, text);
    let sheet = |sheets: &[&str]| Ok::<_, Fault>(in_element(&styles::read(&workspace.root, sheets)?));
    let later = small("element-later.css", sheet(&styles::LATER)?)?;
    next.add(&mut names, "element-later.css", later.as_bytes())?;
    let first = small("element.css", sheet(&[&styles::FIRST[..], &styles::ELEMENT].concat())?)?;
    let script = with_file(workspace, &read(&workspace.root.join("site/element.js"))?, "coming.js")?;
    let script = [&*private(&program.script), &*script].join("\n");
    let script = minify::closed_in_release(workspace, profile, "collate.js", with_sheet(&script, &first)?)?;
    let script = names.under(ASSETS, &script, "element.js")?;
    // Other sites name this one, so its name stays.
    next.write(Path::new("collate.js"), script.as_bytes())?;
    let site = workspace.root.join("site");
    next.write(Path::new("collate.d.ts"), read(&site.join("collate.d.ts"))?.as_bytes())?;
    // The page of examples stands beside the script, as somebody else's page would.
    let mut names = page.only(&["icon.svg"]);
    for file in ["gallery.css", "gallery.js"] {
        let text = small(file, read(&site.join("gallery").join(file))?)?;
        next.add(&mut names, file, text.as_bytes())?;
    }
    let gallery = names.in_page(&read(&site.join("gallery/gallery.html"))?, &[])?;
    next.write(Path::new("gallery.html"), gallery.as_bytes())
}

/// Bindings that give nothing away, to stand in one file with what uses them.
fn private(bindings: &str) -> String {
    let lines = bindings.lines().filter(|line| !line.starts_with("export {"));
    lines.map(|line| line.strip_prefix("export ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The script with the sheet of what is seen first.
fn with_sheet(script: &str, sheet: &str) -> Result<String> {
    exchange::one(script, "\"element.css\"", &serde_json::Value::from(sheet).to_string(), "element.js")
}

/// A sheet of the page, for an element: what asks for the width of the page asks for that of the element; sizes do not hang on
/// the text size of somebody else's page, and every token can be set from outside, as `--collate-` and its name.
fn in_element(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    for line in sheet.lines() {
        let line = line
            .replace("@media (min-width:", "@container (min-width:")
            .replace("@media (max-width:", "@container (max-width:");
        out += &themed(&in_pixels(&line));
        out.push('\n');
    }
    out
}

/// A line with `rem` in pixels; text sizes as parts of the size that the reader has set in the browser.
fn in_pixels(line: &str) -> String {
    let is_text_size = line.contains("--size:");
    let mut out = String::new();
    let mut rest = line;
    while let Some(end) = rest.find("rem") {
        let digits = rest[..end].chars().rev().take_while(|letter| letter.is_ascii_digit() || *letter == '.').count();
        let (before, number) = rest[..end].split_at(end - digits);
        out += before;
        match number.parse::<f64>() {
            Ok(_) if is_text_size => out += &format!("{number}em"),
            Ok(number) => out += &format!("{}px", number * REM),
            Err(_) => out += &format!("{number}rem"),
        }
        rest = &rest[end + "rem".len()..];
    }
    out + rest
}

/// A line in which a token is given a value, so that one from outside comes first.
fn themed(line: &str) -> String {
    let Some((name, value)) = line.trim_start().strip_prefix("--").and_then(|line| line.split_once(": ")) else {
        return line.to_owned();
    };
    let Some(value) = value.strip_suffix(';') else { return line.to_owned() };
    let outside = name.strip_prefix("c-").unwrap_or(name);
    format!("--{name}: var(--collate-{outside}, {value});")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_those_of_the_element() {
        let sheet = "@media (max-width: 30rem) {\n  .a { margin: 0 1.5rem; }\n}\n@media print {}";
        let wanted = "@container (max-width: 480px) {\n  .a { margin: 0 24px; }\n}\n@media print {}\n";
        assert_eq!(in_element(sheet), wanted);
    }

    #[test]
    fn tokens_can_be_set_from_outside() {
        let sheet = "  --c-accent: light-dark(#2f2b6b, #cfcbff);\n  --size: 1.125rem;\n.a { color: var(--c-accent); }";
        let wanted = "--c-accent: var(--collate-accent, light-dark(#2f2b6b, #cfcbff));\n--size: var(--collate-size, 1.125em);\n.a { color: var(--c-accent); }\n";
        assert_eq!(in_element(sheet), wanted);
    }

    #[test]
    fn bindings_give_nothing_away() {
        let bindings = "export function open(a) {\n}\nexport { initSync, __wbg_init as default };\nlet wasm;";
        assert_eq!(private(bindings), "function open(a) {\n}\nlet wasm;");
    }

    #[test]
    fn the_styles_stand_in_the_script() {
        assert_eq!(with_sheet("sheet(\"element.css\")", "a\"b").unwrap(), r#"sheet("a\"b")"#);
        assert!(with_sheet("sheet()", "a").is_err());
    }
}
