//! Packages for course systems, put together by the page from the site's own files.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// `desk-boot.js` has it: calls a function of `desk-package.js`, which it loads the first time.
    #[wasm_bindgen(js_name = collatePackage, variadic, catch)]
    fn collate_package(step: &str, given: Vec<JsValue>) -> Result<js_sys::Promise, JsValue>;
}

async fn step(name: &str, given: Vec<JsValue>) -> Option<JsValue> {
    JsFuture::from(collate_package(name, given).ok()?).await.ok()
}

fn texts(list: &[String]) -> JsValue {
    list.iter().map(|text| JsValue::from_str(text)).collect::<js_sys::Array>().into()
}

/// The paths of all files of a package, the page first and the driver of course systems after it. Nothing where the list
/// cannot be had.
pub async fn list() -> Option<Vec<String>> {
    let list = js_sys::Array::from(&step("list", Vec::new()).await?);
    Some(list.iter().filter_map(|path| path.as_string()).collect())
}

/// Fetches a file of the site. Says whether it came.
pub async fn get(path: &str) -> bool {
    step("get", vec![path.into()]).await.is_some()
}

/// Adds a file that the site does not have.
pub async fn put(path: &str, text: &str) {
    step("put", vec![path.into(), text.into()]).await;
}

/// The page of the site. Nothing where it did not come, or is of another build than these files.
pub async fn page(paths: &[String]) -> Option<String> {
    step("page", vec![texts(paths)]).await?.as_string()
}

/// Gives the package to the person as a file with this name. Says whether that worked.
pub async fn save(paths: &[String], manifest: &str, page: &str, name: &str) -> bool {
    step("save", vec![texts(paths), manifest.into(), page.into(), name.into()]).await.is_some()
}
