//! From the types of the format to a [`Dossier`]: every id becomes a reference, every date a date.

use std::collections::BTreeMap;

use super::date::{Interval, Precision};
use super::file::{self, DateText, DossierFile};
use super::id::{ArticleRef, EntityRef, EventRef, StatementRef, ValueRef, is_well_formed};
use super::limits;
use super::problem::{Fault, Place, Problem};
use super::{
    Absence, Article, Claim, Complete, CompleteOf, Date, Dossier, Entity, EntityType, Event, Figure, Link,
    Participation, Point, PointValue, Sort, Statement, StatementType, Subject,
};

/// Resolves a file. Gives no dossier where a problem is so grave that one cannot be built.
pub(super) fn resolve(file: DossierFile, hash: u64) -> (Option<Dossier>, Vec<Problem>) {
    let mut resolver = Resolver::new(&file);
    let dossier = resolver.dossier(file, hash);
    let failed = resolver.problems.iter().any(Problem::is_error);
    ((!failed).then_some(dossier), resolver.problems)
}

/// What an id names, per list.
struct Resolver {
    articles: BTreeMap<String, u32>,
    entities: BTreeMap<String, u32>,
    events: BTreeMap<String, u32>,
    statements: BTreeMap<String, u32>,
    kinds: Vec<EntityType>,
    problems: Vec<Problem>,
}

impl Resolver {
    fn new(file: &DossierFile) -> Self {
        let mut problems = Vec::new();
        let mut index = |list: &'static str, ids: Vec<&str>| {
            let mut places = BTreeMap::new();
            for (place, id) in ids.into_iter().enumerate() {
                let here = || Place::entry(list, place).id(id).field("id");
                if !is_well_formed(id) {
                    problems.push(Problem::error(here(), Fault::BadId { id: id.to_owned() }));
                }
                if places.insert(id.to_owned(), place as u32).is_some() {
                    problems.push(Problem::error(here(), Fault::RepeatedId { id: id.to_owned() }));
                }
            }
            places
        };
        let articles = index("articles", file.articles.iter().map(|article| article.id.as_str()).collect());
        let entities = index("entities", file.entities.iter().map(|entity| entity.id.as_str()).collect());
        let events = index("events", file.events.iter().map(|event| event.id.as_str()).collect());
        let statements = index("statements", file.statements.iter().map(|statement| statement.id.as_str()).collect());
        index("points", file.points.iter().map(|point| point.id.as_str()).collect());
        index("claims", file.claims.iter().map(|claim| claim.id.as_str()).collect());
        let kinds = file.entities.iter().map(|entity| entity.kind).collect();
        Self { articles, entities, events, statements, kinds, problems }
    }

    fn error(&mut self, place: Place, fault: Fault) {
        self.problems.push(Problem::error(place, fault));
    }

    fn unknown(&mut self, place: Place, id: &str, list: &'static str) -> u32 {
        self.error(place, Fault::UnknownId { id: id.to_owned(), list });
        0
    }

    fn article(&mut self, place: Place, id: &file_id::Article) -> ArticleRef {
        ArticleRef(match self.articles.get(id.as_str()) {
            Some(found) => *found,
            None => self.unknown(place, id.as_str(), "articles"),
        })
    }

    fn entity(&mut self, place: Place, id: &file_id::Entity) -> EntityRef {
        EntityRef(match self.entities.get(id.as_str()) {
            Some(found) => *found,
            None => self.unknown(place, id.as_str(), "entities"),
        })
    }

    fn format(&mut self, place: Place, id: &file_id::Entity) -> EntityRef {
        let found = self.entity(place.clone(), id);
        if self.kinds.get(found.place()).is_some_and(|kind| *kind != EntityType::Format) {
            self.error(place, Fault::WrongEntityType { id: id.to_string(), needed: "format" });
        }
        found
    }

    fn event(&mut self, place: Place, id: &str) -> EventRef {
        EventRef(match self.events.get(id) {
            Some(found) => *found,
            None => self.unknown(place, id, "events"),
        })
    }

    fn statement(&mut self, place: Place, id: &file_id::Statement) -> StatementRef {
        StatementRef(match self.statements.get(id.as_str()) {
            Some(found) => *found,
            None => self.unknown(place, id.as_str(), "statements"),
        })
    }

    fn text(&mut self, place: Place, text: &str) {
        let length = text.chars().count();
        if text.trim().is_empty() {
            self.error(place, Fault::EmptyText);
        } else if length > limits::TEXT {
            self.error(place, Fault::TextTooLong { length, limit: limits::TEXT });
        } else if text.chars().any(char::is_control) {
            self.error(place, Fault::ControlCharacter);
        }
    }

    fn optional_text(&mut self, place: Place, text: Option<&String>) {
        if let Some(text) = text {
            self.text(place, text);
        }
    }

    fn words(&mut self, place: Place, text: &str, limit: usize) {
        let count = text.split_whitespace().count();
        if count > limit {
            self.error(place, Fault::TooManyWords { count, limit });
        }
    }

    fn inner<T>(&mut self, place: Place, list: &[T]) {
        if list.len() > limits::INNER {
            self.error(place, Fault::TooMany { count: list.len(), limit: limits::INNER });
        }
    }

    fn interval(&mut self, place: &Place, text: &str, precision: Precision) -> Interval {
        match Interval::parse(text) {
            Some(interval) => {
                if !interval.fits(precision) {
                    self.error(place.clone(), Fault::PrecisionMismatch);
                }
                interval
            }
            None => {
                let shown = text.chars().take(40).collect();
                self.error(place.clone(), Fault::BadDate { text: shown });
                Interval::EPOCH
            }
        }
    }

    fn date(&mut self, place: &Place, date: DateText) -> Date {
        let interval = self.interval(place, &date.date, date.precision);
        if date.basis != file::Basis::Printed && date.reason.as_deref().is_none_or(|reason| reason.trim().is_empty()) {
            self.error(place.clone(), Fault::MissingReason);
        }
        self.optional_text(place.clone(), date.reason.as_ref());
        if let Some(printed) = &date.printed_as {
            self.text(place.clone(), printed);
            self.words(place.clone(), printed, 6);
        }
        Date {
            interval,
            precision: date.precision,
            basis: date.basis,
            reason: date.reason,
            printed_as: date.printed_as,
        }
    }

    fn dossier(&mut self, file: DossierFile, hash: u64) -> Dossier {
        self.text(Place::file().field("title"), &file.title);
        self.text(Place::file().field("language"), &file.language);
        if !is_well_formed(&file.id) {
            self.error(Place::file().field("id"), Fault::BadId { id: file.id.clone() });
        }
        for (list, is_empty) in [
            ("articles", file.articles.is_empty()),
            ("statements", file.statements.is_empty()),
            ("claims", file.claims.is_empty()),
            ("dimensions", file.dimensions.is_empty()),
        ] {
            if is_empty {
                self.error(Place::file().field(list), Fault::EmptyList);
            }
        }
        let articles: Vec<Article> = each(file.articles, |index, article| self.read_article(index, article));
        let entities = each(file.entities, |index, entity| self.read_entity(index, entity));
        let events = each(file.events, |index, event| self.read_event(index, event));
        let statements = each(file.statements, |index, statement| self.read_statement(index, statement));
        let points = each(file.points, |index, point| self.read_point(index, point));
        let claims = each(file.claims, |index, claim| self.read_claim(index, claim, &articles));
        let participations = each(file.participations, |index, entry| {
            let place = Place::entry("participations", index);
            let article = self.article(place.clone().field("article"), &entry.article);
            Participation {
                article,
                format: self.format(place.clone().field("format"), &entry.format),
                entity: self.entity(place.clone().field("entity"), &entry.entity),
                role: entry.role,
                evidence: self.evidence(&place, article, entry.evidence, &articles),
            }
        });
        let links = each(file.links, |index, link| self.read_link(index, link, &articles, &statements));
        let absences = file
            .absent
            .into_iter()
            .enumerate()
            .flat_map(|(index, entry)| {
                let place = Place::entry("absent", index).id(entry.statement.as_str());
                self.inner(place.clone(), &entry.articles);
                let statement = self.statement(place.clone().field("statement"), &entry.statement);
                each(entry.articles, |_, article| Absence {
                    statement,
                    article: self.article(place.clone().field("articles"), &article),
                })
            })
            .collect();
        let complete = each(file.complete, |index, entry| self.read_complete(index, entry));
        for (index, note) in file.notes.iter().enumerate() {
            self.text(Place::entry("notes", index).field("text"), &note.text);
            if let Some(article) = &note.article {
                self.article(Place::entry("notes", index).field("article"), article);
            }
        }
        let mut dimensions = file.dimensions;
        dimensions.sort_unstable();
        dimensions.dedup();
        Dossier {
            id: file.id,
            title: file.title,
            language: file.language,
            hash,
            dimensions,
            articles,
            entities,
            events,
            statements,
            points,
            claims,
            participations,
            links,
            absences,
            complete,
            notes: file.notes,
        }
    }

    fn read_article(&mut self, index: usize, article: file::Article) -> Article {
        let place = Place::entry("articles", index).id(article.id.as_str());
        self.text(place.clone().field("short"), &article.short);
        for (field, text) in [("title", &article.title), ("author", &article.author), ("outlet", &article.outlet)] {
            self.optional_text(place.clone().field(field), text.as_ref());
        }
        if article.paragraphs.len() > limits::PARAGRAPHS {
            let fault = Fault::TooMany { count: article.paragraphs.len(), limit: limits::PARAGRAPHS };
            self.error(place.clone().field("paragraphs"), fault);
        }
        if !article.paragraphs.is_sorted_by(|earlier, later| earlier.n < later.n) {
            self.error(place.clone().field("paragraphs"), Fault::UnorderedParagraphs);
        }
        for paragraph in &article.paragraphs {
            let here = place.clone().field(format!("paragraph {}, gist", paragraph.n));
            self.text(here.clone(), &paragraph.gist);
            self.words(here, &paragraph.gist, 15);
        }
        Article {
            written: self.date(&place.field("written"), article.written),
            id: article.id,
            short: article.short,
            title: article.title,
            author: article.author,
            outlet: article.outlet,
            paragraphs: article.paragraphs,
        }
    }

    fn read_entity(&mut self, index: usize, entity: file::Entity) -> Entity {
        let place = Place::entry("entities", index).id(entity.id.as_str());
        self.text(place.clone().field("name"), &entity.name);
        self.optional_text(place.clone().field("in_text"), entity.in_text.as_ref());
        self.inner(place.clone().field("aliases"), &entity.aliases);
        for alias in &entity.aliases {
            self.text(place.clone().field("aliases"), alias);
        }
        if let Some(note) = &entity.note {
            self.text(place.clone().field("note"), note);
            self.words(place.field("note"), note, 15);
        }
        Entity {
            id: entity.id,
            in_text: entity.in_text.unwrap_or_else(|| entity.name.clone()),
            name: entity.name,
            aliases: entity.aliases,
            kind: entity.kind,
            note: entity.note,
        }
    }

    fn read_event(&mut self, index: usize, event: file::Event) -> Event {
        let place = Place::entry("events", index).id(event.id.as_str());
        self.text(place.clone().field("name"), &event.name);
        let written = DateText {
            date: event.date,
            precision: event.precision,
            basis: event.basis,
            reason: event.reason,
            printed_as: event.printed_as,
        };
        Event {
            date: self.date(&place.clone().field("date"), written),
            format: event.format.map(|format| self.format(place.field("format"), &format)),
            id: event.id,
            name: event.name,
        }
    }

    fn read_statement(&mut self, index: usize, statement: file::Statement) -> Statement {
        let place = Place::entry("statements", index).id(statement.id.as_str());
        self.text(place.clone().field("text"), &statement.text);
        self.optional_text(place.clone().field("phrase"), statement.phrase.as_ref());
        let about = match (self.entities.get(&statement.about), self.events.get(&statement.about)) {
            (Some(entity), _) => Subject::Entity(EntityRef(*entity)),
            (None, Some(event)) => Subject::Event(EventRef(*event)),
            (None, None) => {
                let list = "entities or events";
                Subject::Entity(EntityRef(self.unknown(place.clone().field("about"), &statement.about, list)))
            }
        };
        let actor = statement.actor.map(|actor| self.entity(place.clone().field("actor"), &actor));
        let missing = |field| Fault::MissingField { field, because: statement.kind.word() };
        let sort = match statement.kind {
            StatementType::Goal => match (actor, statement.phrase) {
                (Some(actor), Some(phrase)) => Sort::Goal { actor, phrase },
                (actor, _) => {
                    let fault = missing(if actor.is_none() { "actor" } else { "phrase" });
                    self.error(place.clone(), fault);
                    Sort::Plan
                }
            },
            StatementType::Cost => match (statement.cost, statement.phrase) {
                (Some(cost), Some(phrase)) => Sort::Cost {
                    class: cost.class,
                    bearer: self.entity(place.clone().field("cost.bearer"), &cost.bearer),
                    phrase,
                },
                (cost, _) => {
                    let fault = missing(if cost.is_none() { "cost" } else { "phrase" });
                    self.error(place.clone(), fault);
                    Sort::Plan
                }
            },
            StatementType::Format => Sort::Format,
            StatementType::Event => Sort::Event,
            StatementType::Figure => Sort::Figure,
            StatementType::Assessment => Sort::Assessment,
            StatementType::Plan => Sort::Plan,
        };
        let valid = statement
            .valid
            .map(|valid| (self.interval(&place.clone().field("valid"), &valid.date, valid.precision), valid.precision));
        self.inner(place.clone().field("entails"), &statement.entails);
        self.inner(place.clone().field("excludes"), &statement.excludes);
        let entails = each(statement.entails, |_, id| self.statement(place.clone().field("entails"), &id));
        let excludes = each(statement.excludes, |_, id| self.statement(place.clone().field("excludes"), &id));
        Statement {
            id: statement.id,
            text: statement.text,
            dimension: statement.dimension,
            sort,
            about,
            actor,
            valid,
            entails,
            excludes,
        }
    }

    fn read_point(&mut self, index: usize, point: file::Point) -> Point {
        let place = Place::entry("points", index).id(point.id.as_str());
        self.text(place.clone().field("question"), &point.question);
        self.inner(place.clone().field("values"), &point.values);
        if point.values.len() < 2 {
            self.error(place.clone().field("values"), Fault::EmptyList);
        }
        let mut known = BTreeMap::new();
        for (number, value) in point.values.iter().enumerate() {
            self.text(place.clone().field("values"), &value.text);
            if known.insert(value.id.clone(), number as u32).is_some() {
                self.error(place.clone().field("values"), Fault::RepeatedId { id: value.id.to_string() });
            }
        }
        let value_ref = |resolver: &mut Self, id: &super::ValueId| {
            ValueRef(match known.get(id) {
                Some(found) => *found,
                None => resolver.unknown(place.clone().field("compatible"), id.as_str(), "values"),
            })
        };
        let compatible =
            point.compatible.iter().map(|(one, other)| (value_ref(self, one), value_ref(self, other))).collect();
        let values = each(point.values, |_, value| PointValue {
            statement: self.statement(place.clone().field("values"), &value.statement),
            id: value.id,
            text: value.text,
        });
        Point {
            id: point.id,
            question: point.question,
            dimension: point.dimension,
            values,
            exclusive: point.exclusive,
            compatible,
        }
    }

    fn read_claim(&mut self, index: usize, claim: file::Claim, articles: &[Article]) -> Claim {
        let place = Place::entry("claims", index).id(claim.id.as_str());
        let article = self.article(place.clone().field("article"), &claim.article);
        self.inner(place.clone().field("voices"), &claim.voices);
        if claim.stance == file::Stance::Reports && claim.voices.is_empty() {
            let fault = Fault::MissingField { field: "voices", because: "reports" };
            self.error(place.clone(), fault);
        }
        let is_conditional = claim.hedge == file::Hedge::Conditional;
        if is_conditional && claim.condition.is_none() {
            self.error(place.clone(), Fault::MissingField { field: "condition", because: "conditional" });
        }
        if !is_conditional && claim.condition.is_some() {
            self.error(place.clone(), Fault::MisplacedField { field: "condition", because: "conditional" });
        }
        self.optional_text(place.clone().field("condition"), claim.condition.as_ref());
        if let Some(quote) = &claim.quote {
            self.text(place.clone().field("quote"), quote);
            self.words(place.clone().field("quote"), quote, 6);
        }
        let figure = claim.figure.map(|figure| {
            let here = place.clone().field("figure");
            self.text(here.clone(), &figure.unit);
            self.text(here.clone(), &figure.scope);
            if figure.lo > figure.hi || figure.rounded_to < 1 {
                self.error(here, Fault::ReversedFigure);
            }
            Figure {
                lo: figure.lo,
                hi: figure.hi,
                unit: figure.unit,
                scope: figure.scope,
                qualifier: figure.qualifier,
                rounded_to: figure.rounded_to,
            }
        });
        Claim {
            article,
            statement: self.statement(place.clone().field("statement"), &claim.statement),
            stance: claim.stance,
            voices: each(claim.voices, |_, voice| self.entity(place.clone().field("voices"), &voice)),
            hedge: claim.hedge,
            condition: claim.condition,
            figure,
            date: claim.date.map(|date| self.date(&place.clone().field("date"), date)),
            quote: claim.quote,
            evidence: self.evidence(&place, article, claim.evidence, articles),
            evidence_complete: claim.evidence_complete,
            weight: claim.weight,
            id: claim.id,
        }
    }

    fn read_link(&mut self, index: usize, link: file::Link, articles: &[Article], statements: &[Statement]) -> Link {
        let place = Place::entry("links", index);
        let article = self.article(place.clone().field("article"), &link.article);
        let goal = self.statement(place.clone().field("goal"), &link.goal);
        let cost = self.statement(place.clone().field("cost"), &link.cost);
        for (field, reference, needed) in [("goal", goal, StatementType::Goal), ("cost", cost, StatementType::Cost)] {
            if let Some(statement) = statements.get(reference.place())
                && statement.kind() != needed
            {
                let fault = Fault::WrongStatementType { id: statement.id.to_string(), needed: needed.word() };
                self.error(place.clone().field(field), fault);
            }
        }
        Link {
            article,
            goal,
            cost,
            relation: link.relation,
            voices: each(link.voices, |_, voice| self.entity(place.clone().field("voices"), &voice)),
            evidence: self.evidence(&place, article, link.evidence, articles),
        }
    }

    fn read_complete(&mut self, index: usize, entry: file::Complete) -> Complete {
        use file::Complete as Written;
        let place = Place::entry("complete", index);
        let here = |field: &str| place.clone().field(field);
        let (article, of) = match entry {
            Written::Goals { article, actor } => (article, CompleteOf::Goals(self.entity(here("actor"), &actor))),
            Written::Voices { article, statement } => {
                (article, CompleteOf::Voices(self.statement(here("statement"), &statement)))
            }
            Written::Participants { article, format, role } => {
                (article, CompleteOf::Participants(self.format(here("format"), &format), role))
            }
            Written::Links { article, goal } => (article, CompleteOf::Links(self.statement(here("goal"), &goal))),
            Written::Dates { article, event } => {
                (article, CompleteOf::Dates(self.event(here("event"), event.as_str())))
            }
            Written::Figures { article, unit, scope } => (article, CompleteOf::Figures { unit, scope }),
        };
        Complete { article: self.article(here("article"), &article), of }
    }

    fn evidence(
        &mut self,
        place: &Place,
        article: ArticleRef,
        mut evidence: Vec<u32>,
        articles: &[Article],
    ) -> Vec<u32> {
        let place = place.clone().field("evidence");
        self.inner(place.clone(), &evidence);
        if evidence.is_empty() {
            self.error(place.clone(), Fault::EmptyList);
        }
        evidence.sort_unstable();
        evidence.dedup();
        if let Some(article) = articles.get(article.place()) {
            for paragraph in &evidence {
                if article.paragraphs.binary_search_by_key(paragraph, |known| known.n).is_err() {
                    let fault = Fault::UnknownParagraph { paragraph: *paragraph, article: article.id.to_string() };
                    self.error(place.clone(), fault);
                }
            }
        }
        evidence
    }
}

/// The id types under names that read well in signatures here.
mod file_id {
    pub(super) use super::super::id::{ArticleId as Article, EntityId as Entity, StatementId as Statement};
}

fn each<T, U>(list: Vec<T>, mut read: impl FnMut(usize, T) -> U) -> Vec<U> {
    list.into_iter().enumerate().map(|(index, entry)| read(index, entry)).collect()
}
