//! The people of one device. Each has progress and settings of their own, under keys of their own.
//!
//! The learner who was there before there were people is the first person, whose keys stay as they always were. A tab
//! remembers for itself who is learning in it, so that two people can have a tab each.

use std::rc::Rc;

use super::settings::Settings;
use crate::engine::json;
use crate::engine::kept::{Kept, Record, Writer};

/// What the format of the kept list is called.
const FORMAT: &str = "collate-people/1";

/// What the keys of the others than the first person begin with.
const PERSON: &str = "person:";

/// What the keys of texts begin with that were put aside; the moment and the key that they had come after it.
pub const ASIDE: &str = "aside:";

/// Names a person of this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PersonId(pub i64);

impl PersonId {
    /// The person whose keys have no person in them.
    pub const FIRST: Self = Self(0);

    /// The key under which this person keeps something.
    #[must_use]
    pub fn key(self, key: &str) -> String {
        if self == Self::FIRST { key.to_owned() } else { [PERSON, &self.0.to_string(), ":", key].concat() }
    }

    /// Whose a key is. Nothing where it belongs to the device.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        let key = match key.strip_prefix(ASIDE) {
            Some(rest) => rest.split_once(':')?.1,
            None => key,
        };
        match key.strip_prefix(PERSON) {
            Some(rest) => rest.split_once(':')?.0.parse().ok().map(Self),
            None => {
                (key.starts_with("progress:") || key == Settings::KEY || key.starts_with(ROUTE)).then_some(Self::FIRST)
            }
        }
    }

    /// Reads what [`ToString`] of the number wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}

/// Where a person keeps the screen that was seen last. The keys of what belongs to screens begin with it.
pub const ROUTE: &str = "route";

/// A person of this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Which.
    pub id: PersonId,
    /// How the person is called; nothing for whoever never said it.
    pub name: Rc<str>,
}

impl Kept for Person {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("id").number(self.id.0);
        out.field("name").text(&self.name);
        out.close();
    }

    fn read(value: &json::Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let id = PersonId(record.take("id")?.as_i64()?);
        let name = name(record.text("name")?);
        record.is_all().then_some(Self { id, name })
    }
}

/// A name as it is kept: at most 40 letters, no white space around it and no line breaks in it.
#[must_use]
pub fn name(typed: &str) -> Rc<str> {
    let name: String = typed.trim().chars().filter(|letter| !letter.is_control()).take(40).collect();
    name.into()
}

/// The people of this device, and who is learning in this tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// Everybody, at least one.
    pub all: Rc<[Person]>,
    /// Who is learning here.
    pub current: PersonId,
}

impl Default for People {
    fn default() -> Self {
        Self { all: Rc::new([Person::default()]), current: PersonId::FIRST }
    }
}

impl People {
    /// The key under which the list is kept.
    pub const KEY: &str = "people";

    /// The key under which it is kept who was chosen last, on the device and for a tab.
    pub const CURRENT: &str = "person";

    /// The people of the kept list, and those who have something kept without being on it, so that nobody's work is out
    /// of reach. The first of `wanted` who is there is learning, or else the first person. Says whether the list could be
    /// read.
    #[must_use]
    pub fn read<'k>(
        list: Option<&str>,
        keys: impl Iterator<Item = &'k str>,
        wanted: [Option<PersonId>; 2],
    ) -> (Self, bool) {
        let mut is_sound = true;
        let mut all: Vec<Person> = Vec::new();
        if let Some(list) = list {
            match Self::parse_list(list) {
                Some(listed) => {
                    for person in listed {
                        if all.iter().all(|known| known.id != person.id) {
                            all.push(person);
                        }
                    }
                }
                None => is_sound = false,
            }
        }
        for key in keys {
            if let Some(id) = PersonId::of_key(key)
                && all.iter().all(|known| known.id != id)
            {
                all.push(Person { id, name: "".into() });
            }
        }
        if all.is_empty() {
            all.push(Person::default());
        }
        let mut current = all[0].id;
        // The first that is wanted is asked last, so that it prevails.
        for id in wanted.into_iter().rev().flatten() {
            if all.iter().any(|person| person.id == id) {
                current = id;
            }
        }
        (Self { all: all.into(), current }, is_sound)
    }

    fn parse_list(text: &str) -> Option<Vec<Person>> {
        let value = json::parse(text).ok()?;
        let mut record = Record::of(&value)?;
        let is_ours = record.text("format")? == FORMAT;
        let people = record.list("people", Person::read)?;
        (is_ours && record.is_all()).then_some(people)
    }

    /// The list as it is kept. Nothing where there is nobody but the one who never said a name.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        if *self.all == [Person::default()] {
            return None;
        }
        let mut out = Writer::default();
        out.open();
        out.field("format").text(FORMAT);
        out.field("people").list(self.all.iter(), |out, person| person.write(out));
        out.close();
        Some(out.into_text())
    }

    /// Who is learning here.
    #[must_use]
    pub fn person(&self) -> &Person {
        self.all.iter().find(|person| person.id == self.current).unwrap_or(&self.all[0])
    }

    /// The same with a person added, or with another name for one who is there.
    #[must_use]
    pub fn with(&self, mut person: Person) -> Self {
        let mut all = self.all.to_vec();
        // Of several with one name, each but the first gets a number.
        let typed = person.name.clone();
        let mut number = 2_u32;
        while all.iter().any(|other| other.id != person.id && !typed.is_empty() && other.name == person.name) {
            person.name = [&typed, " ", &number.to_string()].concat().into();
            number += 1;
        }
        match all.iter_mut().find(|known| known.id == person.id) {
            Some(known) => *known = person,
            None => all.push(person),
        }
        Self { all: all.into(), current: self.current }
    }

    /// The same without a person; the first of the others is learning where it was that one. The last one stays.
    #[must_use]
    pub fn without(&self, id: PersonId) -> Self {
        let all: Vec<Person> = self.all.iter().filter(|person| person.id != id).cloned().collect();
        let Some(first) = all.first() else { return self.clone() };
        let current = if self.current == id { first.id } else { self.current };
        Self { all: all.into(), current }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: i64, name: &str) -> Person {
        Person { id: PersonId(id), name: name.into() }
    }

    fn read(list: Option<&str>, keys: &[&str], wanted: [Option<i64>; 2]) -> (People, bool) {
        People::read(list, keys.iter().copied(), wanted.map(|id| id.map(PersonId)))
    }

    #[test]
    fn whoever_was_there_before_people_is_the_first_person() {
        let (people, is_sound) = read(None, &["progress:abc", "settings", "dossier"], [None, None]);
        assert_eq!((people.clone(), is_sound), (People::default(), true));
        assert_eq!(people.to_text(), None, "and nothing is written for it");
        assert_eq!(people.current.key("progress:abc"), "progress:abc");
        assert_eq!(read(None, &[], [Some(7), None]).0, People::default());
    }

    #[test]
    fn the_keys_of_people_are_apart() {
        for key in ["progress:abc", "settings", "route"] {
            for id in [PersonId(0), PersonId(7), PersonId(1_700_000_000_000)] {
                let key = id.key(key);
                assert_eq!(PersonId::of_key(&key), Some(id), "{key}");
                assert_eq!(PersonId::of_key(&["aside:5:", &key].concat()), Some(id), "{key}");
            }
        }
        for key in ["dossier", "dossier-address", "people", "person", "person:x:settings", "aside:5:dossier", "aside:x"]
        {
            assert_eq!(PersonId::of_key(key), None, "{key}");
        }
    }

    #[test]
    fn a_list_survives_being_kept() {
        let people = People::default().with(person(0, "Ada \"A\"")).with(person(9, "Боб"));
        let text = people.to_text().expect("a list");
        assert_eq!(read(Some(&text), &[], [None, None]), (people.clone(), true));
        assert_eq!(read(Some(&text), &[], [Some(9), Some(0)]).0.current, PersonId(9));
        assert_eq!(read(Some(&text), &[], [Some(8), Some(9)]).0.current, PersonId(9), "who is gone is not learning");
    }

    #[test]
    fn without_a_list_that_can_be_read_nobody_is_lost() {
        for list in [Some("{broken"), Some("{}"), None] {
            let (people, is_sound) = read(list, &["progress:a", "person:9:progress:a"], [Some(9), None]);
            assert_eq!(*people.all, [person(0, ""), person(9, "")]);
            assert_eq!((people.current, is_sound), (PersonId(9), list.is_none()));
        }
    }

    #[test]
    fn of_several_with_one_name_each_but_the_first_gets_a_number() {
        let people = People::default().with(person(8, "A")).with(person(9, "A")).with(person(10, "A"));
        assert_eq!(people.all[1..], [person(8, "A"), person(9, "A 2"), person(10, "A 3")]);
        assert_eq!(people.with(person(8, "A")), people, "a name is no trouble to itself");
        assert_eq!(people.with(person(0, "")).with(person(11, "")).all.len(), 5, "nor is none");
    }

    #[test]
    fn the_last_person_stays() {
        let people = People::default();
        assert_eq!(people.without(PersonId(0)), people);
        let both = people.with(person(9, "B"));
        assert_eq!(both.without(PersonId(0)).current, PersonId(9));
        assert_eq!(both.without(PersonId(9)).current, PersonId(0));
    }

    #[test]
    fn a_name_is_one_short_line() {
        assert_eq!(&*name("  Ada\n Lovelace\t "), "Ada Lovelace");
        assert_eq!(name(&"x".repeat(999)).len(), 40);
    }
}
