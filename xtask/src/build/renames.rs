//! The short names under which module and script find each other in a release.
//!
//! The names that `wasm-bindgen` gives are long and end in a hash, and each of them travels twice.

use super::split::GIVING;
use crate::fault::{Context, Fault, Result};
use serde_json::Value;
use std::collections::BTreeMap;

/// The file that a renamed module says its imports come from.
const MODULE: &str = "\"a\"";
/// The name under which later parts take something from the second.
const SECOND: &str = "b";
/// How the script speaks of what the module exports.
const EXPORTS: &str = "wasm.";

/// Short names by the long ones.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Renames {
    imports: BTreeMap<String, String>,
    exports: BTreeMap<String, String>,
    /// The file that the module said its imports come from.
    module: Option<String>,
}

impl Renames {
    /// Reads what `wasm-opt` prints when it renames: `{"imports": [[module, old, new], …], "exports": [[old, new], …]}`.
    pub(super) fn read(printed: &str) -> Result<Self> {
        let json: Value = serde_json::from_str(printed).context(|| "wasm-opt printed no list of names".to_owned())?;
        let module = json["imports"][0][0].as_str().map(str::to_owned);
        Ok(Self { imports: pairs(&json, "imports")?, exports: pairs(&json, "exports")?, module })
    }

    /// These names, where the module got others for its exports again.
    pub(super) fn then(mut self, names: &BTreeMap<String, String>) -> Result<Self> {
        for name in self.exports.values_mut() {
            let gone = || Fault::new(format!("the module does not export {name} any more"));
            *name = names.get(name).ok_or_else(gone)?.clone();
        }
        Ok(self)
    }

    /// A later part of the module, which imports what the renamed one exports.
    pub(super) fn in_later_part(&self, module: &[u8]) -> Result<Vec<u8>> {
        let mut module = walrus::Module::from_buffer(module).map_err(|error| Fault::new(error.to_string()))?;
        for import in module.imports.iter_mut() {
            if import.module == GIVING[1] {
                SECOND.clone_into(&mut import.module);
                continue;
            }
            let Some(short) = self.exports.get(&import.name) else {
                return Err(Fault::new(format!("the first part of the module does not give away {}", import.name)));
            };
            MODULE.trim_matches('"').clone_into(&mut import.module);
            import.name.clone_from(short);
        }
        Ok(module.emit_wasm())
    }

    /// The script that goes with the renamed module. Every import must be in it, or the two would not fit.
    pub(super) fn in_script(&self, script: &str) -> Result<String> {
        let mut missing: Vec<&str> = self.imports.keys().map(String::as_str).collect();
        let mut short = String::with_capacity(script.len());
        let mut rest = script;
        while !rest.is_empty() {
            let end = rest.find(|letter| !is_name(letter)).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            let new = match self.exports.get(name) {
                Some(new) if short.ends_with(EXPORTS) => Some(new),
                _ => self.imports.get(name),
            };
            missing.retain(|one| *one != name);
            short.push_str(new.map_or(name, String::as_str));
            let gap = after.find(is_name).unwrap_or(after.len());
            let (between, next) = after.split_at(gap);
            short.push_str(between);
            rest = next;
        }
        match missing.first() {
            None => Ok(self.module.iter().fold(short, |short, long| short.replace(&format!("\"{long}\""), MODULE))),
            Some(name) => Err(Fault::new(format!("the script does not provide {name}, which the module imports"))),
        }
    }
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

/// The old and the new name of each entry: its last two.
fn pairs(json: &Value, field: &str) -> Result<BTreeMap<String, String>> {
    let entries = json.get(field).and_then(Value::as_array).into_iter().flatten();
    entries
        .map(|entry| {
            let names: Vec<&str> = entry.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            match names.as_slice() {
                [.., old, new] => Ok(((*old).to_owned(), (*new).to_owned())),
                _ => Err(Fault::new(format!("wasm-opt printed {entry} among the {field}"))),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = r#"{"imports": [["./collate_bg.js", "__wbg_click_1", "A"]], "exports": [["memory", "a"]]}"#;

    #[test]
    fn imports_and_exports_get_their_short_names() {
        let script = r#"({"./collate_bg.js": {__wbg_click_1: 1}}); wasm.memory; new WebAssembly.Memory; other.memory"#;
        let short = Renames::read(PRINTED).unwrap().in_script(script).unwrap();
        assert_eq!(short, r#"({"a": {A: 1}}); wasm.a; new WebAssembly.Memory; other.memory"#);
    }

    #[test]
    fn exports_can_be_renamed_again() {
        let again = [("a".to_owned(), "aa".to_owned())].into();
        let short = Renames::read(PRINTED).unwrap().then(&again).unwrap().in_script("wasm.memory; __wbg_click_1");
        assert_eq!(short.unwrap(), "wasm.aa; A");
        assert!(Renames::read(PRINTED).unwrap().then(&BTreeMap::new()).is_err());
    }

    #[test]
    fn a_script_that_lacks_an_import_is_an_error() {
        let fault = Renames::read(PRINTED).unwrap().in_script("wasm.memory; __wbg_click_12").unwrap_err();
        assert!(fault.to_string().contains("__wbg_click_1,"), "{fault}");
    }

    #[test]
    fn what_is_no_list_of_names_is_an_error() {
        for printed in ["", "{", r#"{"imports": [["only one"]]}"#] {
            assert!(Renames::read(printed).is_err(), "{printed}");
        }
    }
}
