//! Joins the style sheets and makes them smaller.

use crate::fault::Result;
use std::path::Path;

/// The sheets, in the order in which they build on one another.
const SHEETS: [&str; 3] = ["tokens.css", "base.css", "components.css"];

/// Reads the sheets of `style/` as one.
pub(super) fn read(root: &Path) -> Result<String> {
    let mut all = String::new();
    for sheet in SHEETS {
        let path = root.join("style").join(sheet);
        if path.exists() {
            all += &super::read(&path)?;
            all.push('\n');
        } else {
            println!("build: style/{sheet} is not there yet");
        }
    }
    Ok(shrink(&all))
}

/// Leaves out comments and needless blanks, and nothing that could change the meaning: a blank stays a blank except at
/// the edges of blocks and declarations. Strings are kept as they are.
fn shrink(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut chars = css.chars().peekable();
    let mut blank = false;
    while let Some(char) = chars.next() {
        if char == '/' && chars.peek() == Some(&'*') {
            skip_comment(&mut chars);
            blank = true;
            continue;
        }
        if char.is_ascii_whitespace() {
            blank = true;
            continue;
        }
        if blank && !is_edge(char) && !out.is_empty() && !out.ends_with(is_edge) {
            out.push(' ');
        }
        blank = false;
        if char == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push(char);
        if char == '"' || char == '\'' {
            copy_string(&mut chars, char, &mut out);
        }
    }
    out
}

/// Characters beside which a blank never matters.
fn is_edge(char: char) -> bool {
    matches!(char, '{' | '}' | ';' | ',')
}

fn skip_comment(chars: &mut impl Iterator<Item = char>) {
    // The star that opens the comment cannot close it.
    chars.next();
    let mut star = false;
    for char in chars {
        if star && char == '/' {
            return;
        }
        star = char == '*';
    }
}

fn copy_string(chars: &mut impl Iterator<Item = char>, quote: char, out: &mut String) {
    let mut escaped = false;
    for char in chars {
        out.push(char);
        if char == quote && !escaped {
            return;
        }
        escaped = char == '\\' && !escaped;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_needless_blanks_go() {
        let css = "/* a */\n.a ,\n.b {\n  color : red ;\n  margin: 0 auto;\n}\n";
        assert_eq!(shrink(css), ".a,.b{color : red;margin: 0 auto}");
        assert_eq!(shrink("a/**/b /* * / */ c{}"), "a b c{}");
    }

    #[test]
    fn blanks_with_a_meaning_stay() {
        let css = ".a :hover { width: calc(1px + 2px) }";
        assert_eq!(shrink(css), ".a :hover{width: calc(1px + 2px)}");
    }

    #[test]
    fn strings_stay_as_they_are() {
        let css = r#"a::before { content: " { /* \" ;  } " }"#;
        assert_eq!(shrink(css), r#"a::before{content: " { /* \" ;  } "}"#);
    }

    #[test]
    fn unfinished_sheets_do_not_hang() {
        assert_eq!(shrink("a{} /* open"), "a{}");
        assert_eq!(shrink("a{content:'open"), "a{content:'open");
    }
}
