//! What the ids of a dossier file name, found before anything refers to them.

use std::cell::RefCell;

use crate::engine::json::{Map, Value};

use super::fields::{Fields, Presence, Spot, shown};
use crate::engine::dossier::id::{ArticleRef, EntityRef, EventRef, StatementRef};
use crate::engine::dossier::problem::{Fault, Form, Place, Problem};
use crate::engine::dossier::vocabulary::Vocabulary;
use crate::engine::dossier::{EntityType, StatementType, Subject, limits};
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::Places;

/// The lists whose entries have ids.
const LISTS: [&str; 6] = ["articles", "entities", "events", "statements", "points", "claims"];

/// The place of a list in [`LISTS`], for those that are referred to.
#[derive(Clone, Copy)]
enum List {
    Articles,
    Entities,
    Events,
    Statements,
}

/// What is known of the file as a whole while its entries are read.
pub(super) struct Reader<'a> {
    lists: Vec<Listed<'a>>,
    /// The numbers of each article's paragraphs; nothing where they cannot all be read.
    paragraphs: Vec<Option<Vec<u32>>>,
    /// What was found to be wrong.
    pub(super) problems: RefCell<Vec<Problem>>,
}

/// A list of the file.
struct Listed<'a> {
    entries: &'a [Value],
    places: Places,
    /// Whether an id that is not among the places names nothing.
    is_readable: bool,
}

impl Listed<'_> {
    /// Where the first entry with an id stands.
    fn place(&self, id: &str) -> Option<u32> {
        let has_it = |place: u32| self.entries.get(place as usize).and_then(id_of) == Some(id);
        self.places.first(hash_texts(0, &[id]), has_it)
    }
}

fn id_of(entry: &Value) -> Option<&str> {
    entry.get("id")?.as_str()
}

impl<'a> Reader<'a> {
    /// Goes through the ids of the file.
    pub(super) fn new(object: &'a Map) -> Self {
        let mut reader = Self { lists: Vec::new(), paragraphs: Vec::new(), problems: RefCell::default() };
        for list in LISTS {
            let listed = reader.index(list, object.get(list));
            reader.lists.push(listed);
        }
        for article in reader.listed(List::Articles).entries {
            reader.paragraphs.push(paragraphs(article));
        }
        reader
    }

    fn index(&self, list: &'static str, value: Option<&'a Value>) -> Listed<'a> {
        let entries = value.and_then(Value::as_array);
        let is_left_out = value.is_none() && (list == "entities" || list == "events");
        let is_readable = entries.is_some() || is_left_out;
        let entries = entries.unwrap_or_default();
        let keys: Vec<u64> = entries.iter().map(|entry| hash_texts(0, &[id_of(entry).unwrap_or_default()])).collect();
        let listed = Listed { entries, places: Places::new(&keys), is_readable };
        for (index, entry) in entries.iter().enumerate() {
            if let Some(id) = id_of(entry)
                && listed.place(id) != Some(index as u32)
            {
                let id = shown(id);
                let place = Place::entry(list, index).id(&id).field("id");
                self.record(Problem::error(place, Fault::RepeatedId { id }));
            }
        }
        listed
    }

    fn listed(&self, list: List) -> &Listed<'a> {
        &self.lists[list as usize]
    }

    /// Adds a problem, up to the number that anybody can want to see.
    pub(super) fn record(&self, problem: Problem) {
        let mut problems = self.problems.borrow_mut();
        if problems.len() < limits::PROBLEMS {
            problems.push(problem);
        }
    }
}

fn paragraphs(article: &Value) -> Option<Vec<u32>> {
    let paragraphs = article.get("paragraphs")?.as_array().filter(|list| list.len() <= limits::PARAGRAPHS)?;
    let mut numbers = Vec::with_capacity(paragraphs.len());
    for paragraph in paragraphs {
        numbers.push(u32::try_from(paragraph.get("n")?.as_i64()?).ok()?);
    }
    Some(numbers)
}

impl<'a> Fields<'a> {
    /// What an id at hand names; the first entry stands in where it names nothing.
    fn find(&self, value: &'a Value, spot: Spot<'_>, list: List) -> u32 {
        let Some(id) = self.string(value, spot) else {
            return 0;
        };
        let listed = self.reader.listed(list);
        let place = listed.place(id);
        if place.is_none() && listed.is_readable {
            self.fault(spot, Fault::UnknownId { id: shown(id), list: LISTS[list as usize] });
        }
        place.unwrap_or_default()
    }

    fn reference(&mut self, field: &'static str, list: List) -> u32 {
        match self.get(field, Presence::Required) {
            Some(value) => self.find(value, Spot::of(field), list),
            None => 0,
        }
    }

    fn optional_reference(&mut self, field: &'static str, list: List) -> Option<u32> {
        let value = self.get(field, Presence::Optional)?;
        Some(self.find(value, Spot::of(field), list))
    }

    /// Records a fault where what a field refers to is of another type than is needed.
    fn must_be(&self, field: &'static str, list: List, needed: &'static str, types: &[&str]) {
        let id = self.value(field).and_then(Value::as_str);
        let listed = self.reader.listed(list);
        let place = id.and_then(|id| listed.place(id));
        let found = place.and_then(|place| listed.entries.get(place as usize)?.get("type")?.as_str());
        if let (Some(id), Some(found)) = (id, found)
            && found != needed
            && types.contains(&found)
        {
            let id = shown(id);
            let fault = match list {
                List::Entities => Fault::WrongEntityType { id, needed },
                _ => Fault::WrongStatementType { id, needed },
            };
            self.fault(Spot::of(field), fault);
        }
    }

    /// An article.
    pub(super) fn article(&mut self) -> ArticleRef {
        ArticleRef(self.reference("article", List::Articles))
    }

    /// An article that may be left out.
    pub(super) fn optional_article(&mut self) -> Option<ArticleRef> {
        self.optional_reference("article", List::Articles).map(ArticleRef)
    }

    /// A list of articles.
    pub(super) fn articles(&mut self, field: &'static str) -> Vec<ArticleRef> {
        self.references(field, Presence::Required, List::Articles, ArticleRef)
    }

    /// An entity.
    pub(super) fn entity(&mut self, field: &'static str) -> EntityRef {
        EntityRef(self.reference(field, List::Entities))
    }

    /// An entity that may be left out.
    pub(super) fn optional_entity(&mut self, field: &'static str) -> Option<EntityRef> {
        self.optional_reference(field, List::Entities).map(EntityRef)
    }

    /// Who said something, which may be left out.
    pub(super) fn voices(&mut self) -> Vec<EntityRef> {
        self.references("voices", Presence::Defaulted, List::Entities, EntityRef)
    }

    /// A diplomatic format.
    pub(super) fn format(&mut self) -> EntityRef {
        let format = self.entity("format");
        self.must_be("format", List::Entities, "format", EntityType::WORDS);
        format
    }

    /// A diplomatic format that may be left out.
    pub(super) fn optional_format(&mut self) -> Option<EntityRef> {
        let format = self.optional_entity("format");
        self.must_be("format", List::Entities, "format", EntityType::WORDS);
        format
    }

    /// An event.
    pub(super) fn event(&mut self) -> EventRef {
        EventRef(self.reference("event", List::Events))
    }

    /// A statement.
    pub(super) fn statement(&mut self, field: &'static str) -> StatementRef {
        StatementRef(self.reference(field, List::Statements))
    }

    /// A statement of the type that its field is named for.
    pub(super) fn statement_of(&mut self, needed: &'static str) -> StatementRef {
        let statement = self.statement(needed);
        self.must_be(needed, List::Statements, needed, StatementType::WORDS);
        statement
    }

    /// A list of statements, which may be left out.
    pub(super) fn statements(&mut self, field: &'static str) -> Vec<StatementRef> {
        self.references(field, Presence::Defaulted, List::Statements, StatementRef)
    }

    /// An entity or an event.
    pub(super) fn subject(&mut self) -> Subject {
        let spot = Spot::of("about");
        let value = self.get("about", Presence::Required);
        let Some(id) = value.and_then(|value| self.string(value, spot)) else {
            return Subject::Entity(EntityRef(0));
        };
        let (entities, events) = (self.reader.listed(List::Entities), self.reader.listed(List::Events));
        match (entities.place(id), events.place(id)) {
            (Some(entity), _) => Subject::Entity(EntityRef(entity)),
            (None, Some(event)) => Subject::Event(EventRef(event)),
            (None, None) => {
                if entities.is_readable && events.is_readable {
                    self.fault(spot, Fault::UnknownId { id: shown(id), list: "entities or events" });
                }
                Subject::Entity(EntityRef(0))
            }
        }
    }

    fn references<T>(&mut self, field: &'static str, presence: Presence, list: List, make: fn(u32) -> T) -> Vec<T> {
        let entries = self.list(field, presence, limits::INNER);
        let mut references = Vec::with_capacity(entries.len());
        for (index, value) in entries.iter().enumerate() {
            references.push(make(self.find(value, Spot::nth(field, index), list)));
        }
        references
    }

    /// Paragraphs of an article, rising, each once.
    pub(super) fn evidence(&mut self, article: ArticleRef) -> Vec<u32> {
        let list = self.list("evidence", Presence::Required, limits::INNER);
        self.needs("evidence", 1);
        let mut evidence = Vec::with_capacity(list.len());
        for (index, value) in list.iter().enumerate() {
            let spot = Spot::nth("evidence", index);
            let Some(paragraph) = self.count_in(value, spot) else {
                continue;
            };
            if let Some(Some(known)) = self.reader.paragraphs.get(article.place())
                && !known.contains(&paragraph)
            {
                let id = self.reader.listed(List::Articles).entries[article.place()].get("id");
                let article = id.and_then(Value::as_str).map(shown).unwrap_or_default();
                self.fault(spot, Fault::UnknownParagraph { paragraph, article });
            }
            let place = evidence.partition_point(|earlier| *earlier < paragraph);
            if evidence.get(place) != Some(&paragraph) {
                evidence.insert(place, paragraph);
            }
        }
        evidence
    }

    /// The values that go together, as pairs of places in a list of ids.
    pub(super) fn pairs(&mut self, field: &'static str, known: &[&str]) -> Vec<(u32, u32)> {
        let mut pairs = Vec::new();
        for (index, value) in self.list(field, Presence::Defaulted, limits::INNER).iter().enumerate() {
            let spot = Spot::nth(field, index);
            let Some([one, other]) = value.as_array() else {
                self.wrong(value, spot, Form::Pair);
                continue;
            };
            pairs.push((self.place_among(known, one, spot), self.place_among(known, other, spot)));
        }
        pairs
    }

    fn place_among(&self, known: &[&str], value: &'a Value, spot: Spot<'_>) -> u32 {
        let Some(id) = self.string(value, spot) else {
            return 0;
        };
        let place = known.iter().position(|known| *known == id);
        if place.is_none() {
            self.fault(spot, Fault::UnknownId { id: shown(id), list: "values" });
        }
        place.unwrap_or_default() as u32
    }
}
