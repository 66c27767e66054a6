//! Files that a person chooses or drops.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DragEvent, Event, File, HtmlAnchorElement, HtmlInputElement, Url};

/// The file chosen in a file field. The field is emptied, so that the same file can be chosen again.
#[must_use]
pub fn chosen(event: &Event) -> Option<File> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The file that was dropped.
#[must_use]
pub fn dropped(event: &Event) -> Option<File> {
    event.dyn_ref::<DragEvent>()?.data_transfer()?.files()?.get(0)
}

/// The text of a file. Its size has to be looked at first.
pub async fn text(file: &File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// Gives a text to the person as a file with this name. Where a browser does not let it, nothing happens.
pub fn save(name: &str, text: &str) {
    let _ = try_to_save(name, &js_sys::Array::of1(&text.into()));
}

/// A file that is being written.
#[cfg(feature = "desk")]
#[derive(Debug, Default)]
pub struct Parts {
    packed: js_sys::Array,
    text: String,
}

#[cfg(feature = "desk")]
impl Parts {
    /// How many bytes are packed together: all at once, a large file would make the page stand still.
    const PACKED: usize = 1 << 20;

    /// Writes more.
    pub fn add(&mut self, part: &str) {
        self.text.push_str(part);
        if self.text.len() >= Self::PACKED {
            self.pack();
        }
    }

    /// Gives it to the person, as [`save`] does.
    pub fn save(mut self, name: &str) {
        self.pack();
        let _ = try_to_save(name, &self.packed);
    }

    fn pack(&mut self) {
        let text = std::mem::take(&mut self.text).into();
        self.packed.push(&Blob::new_with_str_sequence(&js_sys::Array::of1(&text)).map_or(text, Into::into));
    }
}

fn try_to_save(name: &str, parts: &js_sys::Array) -> Option<()> {
    let blob = Blob::new_with_str_sequence(parts).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link = super::window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address).ok()
}

/// All files chosen in a file field. The field is emptied, so that the same can be chosen again.
#[cfg(feature = "desk")]
#[must_use]
pub fn all_chosen(event: &Event) -> Vec<File> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// All files that were dropped. What was dropped on a file field does not come by its change as well; texts go where they
/// were dropped.
#[cfg(feature = "desk")]
#[must_use]
pub fn all_dropped(event: &Event) -> Vec<File> {
    let files = listed(event.dyn_ref::<DragEvent>().and_then(|event| event.data_transfer()?.files()));
    if !files.is_empty() {
        event.prevent_default();
    }
    files
}

#[cfg(feature = "desk")]
fn listed(files: Option<web_sys::FileList>) -> Vec<File> {
    files.map_or_else(Vec::new, |files| (0..files.length()).filter_map(|place| files.get(place)).collect())
}

/// The bytes of files, one after the other: many are read as soon as one, because the browser is asked but once. Their
/// sizes have to be looked at first. Nothing where one of them cannot be read.
#[cfg(feature = "desk")]
pub async fn bytes(files: &[File]) -> Option<Vec<u8>> {
    let all = match files {
        [one] => one.array_buffer(),
        several => {
            let parts: js_sys::Array = several.iter().collect();
            Blob::new_with_blob_sequence(&parts).ok()?.array_buffer()
        }
    };
    let bytes = js_sys::Uint8Array::new(&JsFuture::from(all).await.ok()?).to_vec();
    // Only sizes tell where one ends and the next begins.
    let size: f64 = files.iter().map(|file| file.size()).sum();
    (files.len() == 1 || bytes.len() as f64 == size).then_some(bytes)
}
