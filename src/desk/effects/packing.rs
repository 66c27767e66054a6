//! Packing the quiz for a course system, from the site's own files.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::browser::packing;
use crate::desk::store::{Action, Desk, Packing};
use crate::desk::strings::DeskStrings;
use crate::engine::records::package::{Package, dossier_path, manifest, page};
use crate::engine::records::scorm::Version;

/// Packs the quiz of the link, and says how far that is.
pub(in crate::desk) fn pack(desk: &Desk, words: &'static DeskStrings, version: Version, send: Callback<Action>) {
    let (Some(Ok(code)), false) = (desk.link.code.as_deref(), matches!(desk.packing, Packing::Going(..))) else {
        return;
    };
    let begin = ["assigned/", code].concat();
    let title = desk.draft.0.title.as_ref().map_or(words.embed_title, |title| title.as_str()).to_owned();
    let pass_mark = desk.draft.0.policy.pass.map(|percent| percent.get());
    let dossier = desk.text.clone();
    send.emit(Action::Pack(Packing::Going(0, 0)));
    spawn_local(async move {
        let path = dossier.as_deref().map(dossier_path);
        let quiz = Package { begin: &begin, title: &title, pass_mark, dossier: path.as_deref(), files: &[] };
        let came = made(quiz, dossier.as_deref(), version, &send).await;
        send.emit(Action::Pack(came.map_or_else(|missing| Packing::Failed(missing.into()), |()| Packing::Done)));
    });
}

/// Fetches everything and saves the package. `quiz` is what it is about, without its files, and `dossier` the text of the
/// dossier that it names. The error names the file that did not come; it is empty where the files came and are not of one
/// build.
async fn made(
    quiz: Package<'_>,
    dossier: Option<&str>,
    version: Version,
    send: &Callback<Action>,
) -> Result<(), String> {
    let mut files = packing::list().await.filter(|files| files.len() > 2).ok_or_else(String::new)?;
    for (done, path) in (1..).zip(&files) {
        if !packing::get(path).await {
            return Err(path.clone());
        }
        send.emit(Action::Pack(Packing::Going(done, files.len() as u32)));
    }
    let plain = packing::page(&files).await.ok_or_else(String::new)?;
    if let (Some(path), Some(text)) = (quiz.dossier, dossier) {
        packing::put(path, text).await;
        files.push(path.to_owned());
    }
    let package = Package { files: &files, ..quiz };
    let page = page(version, &plain, &package).ok_or_else(String::new)?;
    let manifest = manifest(version, &package);
    let name = match version {
        Version::V12 => "collate-scorm-1.2.zip",
        Version::V2004 => "collate-scorm-2004.zip",
    };
    if packing::save(&files, &manifest, &page, name).await { Ok(()) } else { Err(name.to_owned()) }
}

/// What is said of the packing.
#[must_use]
pub(in crate::desk) fn told(packing: &Packing, words: &'static DeskStrings) -> Rc<str> {
    match packing {
        Packing::Not => "".into(),
        Packing::Going(done, of) => (words.packing)(*done, *of).into(),
        Packing::Done => words.packed.into(),
        Packing::Failed(missing) if missing.is_empty() => words.other_build.into(),
        Packing::Failed(missing) => (words.not_packed)(missing).into(),
    }
}
