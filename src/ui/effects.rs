//! What the interface does outside of itself: it reads and keeps, opens files and addresses, and then says what came
//! of it as an [`Action`].

pub(crate) mod assigned;
pub(crate) mod languages;
pub(crate) mod opening;
pub(super) mod people;
pub(super) mod transfer;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use self::opening::Came;
use super::people::{ASIDE, People, PersonId, ROUTE};
use super::progress::{Progress, Unfit};
use super::route::Route;
use super::settings::{Language, Settings};
use super::store::people::State;
use super::store::wanted;
use super::store::{Action, Aside, Deleted, Focus, Forgotten, Later, Notice, Open, Opened, Opening, Report, Store};
use crate::browser::early::{self, Early};
use crate::browser::{address, chance, clock, fetch, files, page, storage};
use crate::engine::attempt::Moment;
use crate::engine::dossier::problem::Problem;
use crate::engine::dossier::{self, Read};
use crate::engine::kept::Kept;

/// Where the text of another dossier is kept.
const DOSSIER: &str = "dossier";
/// Where the address that it came from is kept.
const DOSSIER_ADDRESS: &str = "dossier-address";

/// Whether nothing of ours is kept here, and nothing is asked for by the address, such as another dossier.
#[must_use]
pub(super) fn is_first_visit() -> bool {
    storage::is_empty() && !address::asks() && browser_language() == Language::English
}

/// The state at the beginning of a first visit, for which not all of the program has to be here. Nothing where the
/// shipped dossier is broken.
#[must_use]
pub(super) fn boot_first() -> Option<Store> {
    let dossier = Open::shipped()?;
    let notices = if storage::works() { Vec::new() } else { vec![Notice::NothingKept] };
    let opened = Opened { dossier, warnings: Rc::default(), progress: Progress::default(), notices };
    let mut store = Store::new(opened, Settings::default(), chance::seed());
    store.later = Later::Away;
    // From now on this tab is the first person's, whoever is added in another one.
    storage::remember(People::CURRENT, Some("0"));
    let store = enter(store, asked(&address::hash()));
    Some(match early::take() {
        Some(done) => go_on(store, done),
        None => store,
    })
}

/// What an address asks for.
pub(super) fn asked(hash: &str) -> Action {
    match Route::linked_quiz(hash) {
        Some(number) => Action::Link { at: clock::now(), number: number.into(), next: chance::seed() },
        None => Action::Go(Route::parse(hash)),
    }
}

/// Goes on with what was done on the start before the program was there.
fn go_on(store: Store, done: Early) -> Store {
    let mut store = Rc::new(store).reduce(Action::TypeSeed(done.number.into()));
    if let Some(items) = done.items {
        store = store.reduce(Action::Offer { at: clock::now(), items, next: chance::seed() });
        // A way may have been taken after that.
        let route = Route::parse(&address::hash());
        if route != Route::Start {
            store = store.reduce(Action::Go(route));
        }
    }
    Rc::unwrap_or_clone(store)
}

/// The language of the browser, or English where the interface does not speak it.
fn browser_language() -> Language {
    Language::of_tag(&page::language()).unwrap_or_default()
}

/// Goes to the screen to begin with.
fn enter(store: Store, first: Action) -> Store {
    // What only tells what happened goes at other times with the screen on which it was told.
    let mut notices = store.notices.clone();
    let mut store = Rc::unwrap_or_clone(Rc::new(store).reduce(first));
    store.notices.retain(|notice| !notices.contains(notice));
    notices.append(&mut store.notices);
    store.notices = notices;
    // Whoever loads a page starts at its top; the focus moves only from then on.
    store.focus = (0, Focus::Stay);
    store
}

/// The state at the beginning: people, settings, dossier, progress and screen. Nothing where the shipped dossier is broken.
#[must_use]
pub(super) fn boot() -> Option<Store> {
    let (everybody, mut notices) = people::here();
    let person = everybody.current;
    let settings = settings_of(person, &mut notices);
    let asked = address::asked_dossier().map(|address| fetch::target(&address));
    let kept_from = storage::read(DOSSIER_ADDRESS);
    let is_asked_for_kept =
        asked.as_ref().is_none_or(|target| target.as_ref().map(|target| &target.address) == kept_from.as_ref());
    let kept = storage::read(DOSSIER).filter(|_| is_asked_for_kept).and_then(|text| {
        let read = dossier::read(&text).ok();
        if read.is_none() {
            set_aside(DOSSIER, &text);
            storage::remove(DOSSIER_ADDRESS);
            notices.push(Notice::DossierAside);
        }
        read
    });
    let is_kept = kept.is_some();
    let mut opened = match kept {
        Some(read) => open(read, person),
        None => shipped_dossier(person)?,
    };
    notices.append(&mut opened.notices);
    if !storage::works() {
        notices.push(Notice::NothingKept);
    }
    let mut store = Store::new(opened, settings, chance::seed());
    store.browser_language = browser_language();
    store.people = Rc::new(State { people: everybody, ..State::default() });
    let opening = match asked {
        Some(target) if !is_kept => target.map_or(Opening::NoAddress, Opening::Asking),
        _ => Opening::Idle,
    };
    let is_asking = !matches!(opening, Opening::Idle);
    store.opening = Rc::new(opening);
    store.aside = aside(person);
    store.notices = notices;
    store.practice_mut().now = clock::today();
    want_again(&mut store);
    let (filter, page) = (store.study.filter.clone(), store.study.page);
    let mut store = enter(store, first_asked(person, is_asking));
    // The address may want something else, which begins with its first page.
    if store.study.filter == filter {
        store.study.page = page;
    }
    Some(store)
}

/// Wants again what was wanted last on the screens for studying.
pub(crate) fn want_again(store: &mut Store) {
    if let Some(wanted) = storage::read(&store.person().key(wanted::KEY)) {
        store.want_again(&wanted);
    }
}

/// Keeps what is wanted on the screens for studying.
pub(super) fn keep_wanted(store: &Store) {
    let Some(wanted) = store.wanted() else { return };
    let key = store.person().key(wanted::KEY);
    if storage::read(&key).as_ref() != Some(&wanted) {
        // Without it the lists begin anew, as they do where nothing is kept.
        let _ = storage::write(&key, &wanted);
    }
}

/// Notes which day it is, where a new one has begun.
pub(super) fn note_day(store: &mut Rc<Store>) {
    let now = clock::today();
    if now.today() != store.practice.now.today() {
        Rc::make_mut(store).practice_mut().now = now;
    }
}

/// The screen to begin with. An address without any is the screen that was seen last; `#/` is the start. Whoever is asked
/// something is asked at the start.
fn first_asked(person: PersonId, is_asking: bool) -> Action {
    let hash = address::hash();
    let kept = storage::read(&person.key(ROUTE));
    match kept {
        _ if is_asking => Action::Go(Route::parse(&hash)),
        Some(kept) if hash.is_empty() => Action::Go(Route::parse(&kept)),
        _ => asked(&hash),
    }
}

/// Keeps which screen is shown. The start is what there is without it.
pub(super) fn keep_route(store: &Store) {
    let key = store.person().key(ROUTE);
    match &store.route {
        Route::Start => storage::remove(&key),
        route => {
            let _ = storage::write(&key, &route.to_hash());
        }
    }
}

/// The language that whoever is here wants, for the teachers' page, which keeps no settings of its own.
#[cfg(feature = "desk")]
pub(crate) fn language_here() -> Language {
    let person = storage::remembered(People::CURRENT).or_else(|| storage::read(People::CURRENT));
    let person = person.and_then(|id| PersonId::parse(&id)).unwrap_or(PersonId::FIRST);
    let kept = storage::read(&person.key(Settings::KEY));
    let settings = kept.and_then(|text| Settings::from_json(&text)).unwrap_or_default();
    settings.language.unwrap_or_else(browser_language)
}

/// The settings of a person. What cannot be read is put aside.
fn settings_of(person: PersonId, notices: &mut Vec<Notice>) -> Settings {
    let key = person.key(Settings::KEY);
    let Some(text) = storage::read(&key) else { return Settings::default() };
    Settings::from_json(&text).unwrap_or_else(|| {
        set_aside(&key, &text);
        notices.push(Notice::SettingsAside);
        Settings::default()
    })
}

/// The dossier that comes with the module, which was checked when it was packed.
pub(crate) fn shipped_dossier(person: PersonId) -> Option<Opened> {
    Some(opened_by(person, Open::shipped()?, Vec::new()))
}

/// Takes a dossier, and what a person did with it before.
pub(crate) fn open(read: Read, person: PersonId) -> Opened {
    opened_by(person, Open::new(read.dossier, true), read.warnings)
}

fn opened_by(person: PersonId, dossier: Rc<Open>, warnings: Vec<Problem>) -> Opened {
    let (progress, notices) = progress_of(person, &dossier);
    Opened { dossier, warnings: Rc::new(warnings), progress, notices }
}

/// What a person did with a dossier. What cannot be read, or belongs to another state of it, is put aside.
fn progress_of(person: PersonId, open: &Open) -> (Progress, Vec<Notice>) {
    let key = person.key(&Progress::key(&open.hash));
    let mut notices = Vec::new();
    let mut progress = Progress::default();
    if let Some(kept) = storage::read(&key) {
        let (restored, unfit) = Progress::parse(&kept, &open.dossier);
        progress = restored;
        if let Some(unfit) = unfit {
            set_aside(&key, &kept);
            notices.push(match unfit {
                Unfit::Unreadable => Notice::SetAside,
                Unfit::OtherQuestions => Notice::OtherQuestions,
            });
        }
    }
    let theirs = person.key(&Progress::key(""));
    for (other, kept) in storage::all() {
        if other != key && other.starts_with(&theirs) && Progress::is_about(&kept, &open.dossier.id) {
            set_aside(&other, &kept);
            notices.retain(|notice| !matches!(notice, Notice::OtherQuestions));
            notices.push(Notice::OtherQuestions);
        }
    }
    (progress, notices)
}

/// Moves a text to a key of its own that nothing reads, so that nothing is lost that somebody may still want. There may be
/// no room for it twice.
fn set_aside(key: &str, text: &str) {
    storage::remove(key);
    if !storage::write(&[ASIDE, &clock::now().0.to_string(), ":", key].concat(), text) {
        let _ = storage::write(key, text);
    }
}

/// The texts of a person that were put aside, and those of the device, oldest first.
fn aside(person: PersonId) -> Rc<[Aside]> {
    let mut aside = Vec::new();
    for (key, text) in storage::all() {
        let is_theirs = PersonId::of_key(&key).is_none_or(|owner| owner == person);
        let moment =
            key.strip_prefix(ASIDE).filter(|_| is_theirs).and_then(|rest| rest.split(':').next()?.parse().ok());
        if let Some(moment) = moment {
            let place = aside.partition_point(|other: &Aside| other.key < key);
            aside.insert(place, Aside { at: Moment(moment), bytes: text.len() as u32, key });
        }
    }
    aside.into()
}

/// Gives a text that was put aside to the person, as a file.
pub(super) fn download(key: &str) {
    if let Some(text) = storage::read(key) {
        files::save(&["collate-", &key.replace(':', "-"), ".json"].concat(), &text);
    }
}

/// Deletes a text that was put aside.
pub(super) fn delete(key: &str, send: &Callback<Action>) {
    if let Some(text) = storage::read(key) {
        storage::remove(key);
        send.emit(Action::Deleted(Rc::new(Deleted { key: key.to_owned(), text })));
    }
}

/// Brings back what was deleted.
pub(super) fn bring_back(deleted: &Deleted, send: &Callback<Action>) {
    let _ = storage::write(&deleted.key, &deleted.text);
    send.emit(Action::Aside(aside(people::current())));
}

/// Keeps progress and settings. Says whether that worked.
#[must_use]
pub(super) fn keep(store: &Store) -> bool {
    let (key, progress) = store.kept_progress();
    let put = |key: &str, text: Option<String>| match text {
        Some(text) => storage::write(key, &text),
        None => {
            storage::remove(key);
            true
        }
    };
    put(&key, progress) & put(&store.settings_key(), store.kept_settings())
}

/// Takes everything of ours off this device.
pub(super) fn forget(send: &Callback<Action>) {
    let kept = storage::all();
    for (key, _) in &kept {
        storage::remove(key);
    }
    storage::remember(People::CURRENT, None);
    send.emit(Action::Forget(kept));
}

/// Brings back what was forgotten.
pub(super) fn remember(forgotten: &Rc<Forgotten>, send: &Callback<Action>) {
    for (key, text) in &forgotten.kept {
        let _ = storage::write(key, text);
    }
    storage::remember(People::CURRENT, Some(&forgotten.people.current.0.to_string()));
    send.emit(Action::Remember(forgotten.clone()));
    send.emit(Action::Aside(aside(people::current())));
}

/// What the state is told of what comes of opening a dossier.
pub(super) fn opened(send: Callback<Action>) -> Callback<Came> {
    Callback::from(move |came| match came {
        Came::So(opening) => send.emit(Action::Opening(opening)),
        Came::Dossier { read, text, address } => {
            let mut opened = open(*read, people::current());
            storage::remove(DOSSIER_ADDRESS);
            let is_kept = storage::write(DOSSIER, &text)
                && address.is_none_or(|address| storage::write(DOSSIER_ADDRESS, &address));
            if !is_kept {
                storage::remove(DOSSIER);
                opened.notices.push(Notice::DossierNotKept);
            }
            send.emit(Action::Opened(Box::new(opened)));
            send.emit(Action::Aside(aside(people::current())));
        }
    })
}

/// Goes back to the dossier that comes with the module.
pub(super) fn open_shipped(send: &Callback<Action>) {
    if let Some(opened) = shipped_dossier(people::current()) {
        storage::remove(DOSSIER);
        storage::remove(DOSSIER_ADDRESS);
        send.emit(Action::Opened(Box::new(opened)));
    }
}

/// Copies the report of a question. Where that is not allowed, it is shown instead.
pub(super) fn report(text: String, send: Callback<Action>) {
    spawn_local(async move {
        let is_copied = page::copy(&text).await;
        send.emit(Action::Report(if is_copied { Report::Copied } else { Report::Shown(text.into()) }));
    });
}

/// Copies a text, and says whether that worked.
pub(super) fn copy(text: String, send: Callback<Action>) {
    spawn_local(async move {
        let is_copied = page::copy(&text).await;
        send.emit(Action::Tell(Notice::Copied(is_copied)));
    });
}
