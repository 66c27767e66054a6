//! Who is learning in this tab: people are added, renamed, deleted and changed over.

use std::rc::Rc;

use yew::Callback;

use super::{aside, progress_of, set_aside, settings_of};
use crate::browser::{clock, storage};
use crate::ui::people::{People, Person, PersonId, name};
use crate::ui::store::people::{self as store_people, Deleted, Turn};
use crate::ui::store::{Action, Notice, Store};

/// The people of this device, and who is learning in this tab: whoever it was before, or else whoever was chosen last in
/// any tab. A list that cannot be read is put aside and told.
pub(super) fn here() -> (People, Vec<Notice>) {
    let list = storage::read(People::KEY);
    let all = storage::all();
    let id = |text: Option<String>| PersonId::parse(&text?);
    let wanted = [id(storage::remembered(People::CURRENT)), id(storage::read(People::CURRENT))];
    let (people, is_sound) = People::read(list.as_deref(), all.iter().map(|(key, _)| key.as_str()), wanted);
    let mut notices = Vec::new();
    if !is_sound && let Some(list) = list {
        set_aside(People::KEY, &list);
        notices.push(Notice::NamesAside);
        let _ = keep(&people);
    }
    // From now on this tab is theirs, whoever is added in another one.
    storage::remember(People::CURRENT, Some(&people.current.0.to_string()));
    (people, notices)
}

/// Who is learning in this tab.
pub(super) fn current() -> PersonId {
    here().0.current
}

/// Keeps the list. Says whether that worked.
#[must_use]
fn keep(people: &People) -> bool {
    match people.to_text() {
        Some(text) => storage::write(People::KEY, &text),
        None => {
            storage::remove(People::KEY);
            true
        }
    }
}

/// Lets a person learn in this tab, and in those that are opened from now on.
fn turn(store: &Store, people: People, notice: Option<Notice>, send: &Callback<Action>) {
    let person = people.current;
    let id = person.0.to_string();
    storage::remember(People::CURRENT, Some(&id));
    let _ = storage::write(People::CURRENT, &id);
    let (progress, mut notices) = progress_of(person, &store.dossier);
    let settings = settings_of(person, &mut notices);
    notices.extend(notice);
    let turn = Turn { people, progress, settings, aside: aside(person), notices };
    send.emit(Action::People(store_people::Action::Turn(Box::new(turn))));
}

/// Lets another person learn here.
pub(in crate::ui) fn change_to(store: &Store, id: PersonId, send: &Callback<Action>) {
    turn(store, People { current: id, ..here().0 }, None, send);
}

/// Adds a person under a name, who then learns here.
pub(in crate::ui) fn add(store: &Store, typed: &str, send: &Callback<Action>) {
    let name = name(typed);
    if name.is_empty() {
        send.emit(Action::People(store_people::Action::NameMissing));
    } else {
        admit(store, name, &[], |_| None, send);
    }
}

/// Adds a person with something kept already. Where there is no room, nothing changes and it is told.
pub(super) fn admit(
    store: &Store,
    name: Rc<str>,
    kept: &[(&str, &str)],
    told: impl Fn(PersonId) -> Option<Notice>,
    send: &Callback<Action>,
) {
    let before = here().0;
    let taken = |id: &i64| before.all.iter().any(|person| person.id.0 == *id);
    let id = PersonId((clock::now().0.max(1)..).find(|id| !taken(id)).unwrap_or(1));
    let people = People { current: id, ..before.with(Person { id, name }) };
    let is_kept = keep(&people)
        && storage::remember(People::CURRENT, Some(&id.0.to_string()))
        && kept.iter().all(|(key, text)| storage::write(&id.key(key), text));
    if is_kept {
        turn(store, people, told(id), send);
        return;
    }
    kept.iter().for_each(|(key, _)| storage::remove(&id.key(key)));
    let _ = keep(&before);
    storage::remember(People::CURRENT, Some(&before.current.0.to_string()));
    send.emit(Action::Tell(Notice::NoRoom));
}

/// Gives whoever is learning here another name.
pub(in crate::ui) fn rename(store: &Store, typed: &str, send: &Callback<Action>) {
    let name = name(typed);
    if name.is_empty() {
        send.emit(Action::People(store_people::Action::NameMissing));
        return;
    }
    let people = People { current: store.person(), ..here().0.with(Person { id: store.person(), name }) };
    if keep(&people) {
        send.emit(Action::People(store_people::Action::Listed(people)));
    } else {
        send.emit(Action::Tell(Notice::NoRoom));
    }
}

/// Deletes a person with everything of theirs; that can be undone until the page is closed.
pub(in crate::ui) fn delete(store: &Store, id: PersonId, send: &Callback<Action>) {
    let before = People { current: store.person(), ..here().0 };
    let Some(person) = before.all.iter().find(|person| person.id == id).filter(|_| before.all.len() > 1).cloned()
    else {
        return;
    };
    let kept: Vec<_> = storage::all().into_iter().filter(|(key, _)| PersonId::of_key(key) == Some(id)).collect();
    let people = before.without(id);
    // The list goes first: other tabs must not take the rest for the forgetting of everything.
    let _ = keep(&people);
    kept.iter().for_each(|(key, _)| storage::remove(key));
    let was_current = before.current == id;
    let deleted = Rc::new(Deleted { person, was_current, kept });
    if was_current {
        turn(store, people, Some(Notice::PersonDeleted(deleted)), send);
    } else {
        send.emit(Action::People(store_people::Action::Deleted(people, deleted)));
    }
}

/// Brings a deleted person back, who learns here again if that was so before.
pub(in crate::ui) fn bring_back(store: &Store, deleted: &Deleted, send: &Callback<Action>) {
    let before = People { current: store.person(), ..here().0 };
    let mut people = before.with(deleted.person.clone());
    let is_kept = keep(&people) && deleted.kept.iter().all(|(key, text)| storage::write(key, text));
    if !is_kept {
        send.emit(Action::Tell(Notice::NoRoom));
        return;
    }
    if deleted.was_current {
        people.current = deleted.person.id;
    }
    turn(store, people, None, send);
}

/// Deletes a person who came in from a file, and lets the one learn again who did before.
pub(in crate::ui) fn send_away(store: &Store, id: PersonId, before: PersonId, send: &Callback<Action>) {
    let people = here().0.without(id);
    let _ = keep(&people);
    for (key, _) in storage::all() {
        if PersonId::of_key(&key) == Some(id) {
            storage::remove(&key);
        }
    }
    let current = if people.all.iter().any(|person| person.id == before) { before } else { people.current };
    turn(store, People { current, ..people }, None, send);
}

/// Looks at the list again, which another tab changed. Where that tab deleted the person who is learning here, another
/// one takes over.
pub(in crate::ui) fn look_again(store: &Store, send: &Callback<Action>) {
    let list = storage::read(People::KEY);
    let (people, _) = People::read(list.as_deref(), std::iter::empty(), [Some(store.person()), None]);
    if people.current == store.person() {
        send.emit(Action::People(store_people::Action::Listed(people)));
    } else {
        turn(store, people, Some(Notice::PersonGone), send);
    }
}
