//! Makes the JavaScript through which page and module talk.

use crate::fault::{Context, Result};
use std::collections::BTreeMap;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The module fit for the browser, and the JavaScript that goes with it.
pub(super) struct Bound {
    pub(super) wasm: Vec<u8>,
    pub(super) js: String,
    /// JavaScript that packages bring along, by its path under `snippets/`.
    pub(super) snippets: BTreeMap<String, String>,
}

/// Binds a compiled module. The library is pinned to the version of `wasm-bindgen` by `Cargo.lock`.
pub(super) fn generate(module: &Path) -> Result<Bound> {
    let failed = || "wasm-bindgen could not bind the module".to_owned();
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .typescript(false)
        // The boot script says where the module is.
        .omit_default_module_path(true)
        // Where it is cut in two, functions are recognised by the names that the linker knew them by.
        .demangle(false)
        .remove_producers_section(true)
        .web(true)
        .context(failed)?;
    let mut output = bindgen.generate_output().context(failed)?;
    let module = output.wasm_mut();
    let notes: Vec<_> = module.customs.iter().map(|(id, section)| (id, section.name().to_owned())).collect();
    for (id, name) in notes {
        // What the linker noted no longer fits.
        if name == "linking" || name.starts_with("reloc.") {
            module.customs.delete(id);
        }
    }
    let mut snippets: BTreeMap<String, String> =
        output.local_modules().iter().map(|(path, text)| (path.clone(), text.clone())).collect();
    for (package, inline) in output.snippets() {
        for (n, text) in inline.iter().enumerate() {
            snippets.insert(format!("{package}/inline{n}.js"), text.clone());
        }
    }
    Ok(Bound { js: output.js().to_owned(), wasm: output.wasm_mut().emit_wasm(), snippets })
}
