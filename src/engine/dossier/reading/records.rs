//! Articles, entities, events and statements as they stand in a file.

use super::fields::{Fields, Presence, Spot};
use crate::engine::dossier::problem::Fault;
use crate::engine::dossier::{
    Article, Basis, CostClass, Date, Dimension, Entity, EntityType, Event, Paragraph, Sort, Statement, StatementType,
    limits,
};

/// The most words of a gist or note.
const NOTE: usize = 15;
/// The most words that are quoted from an article.
pub(super) const QUOTE: usize = 6;

pub(super) fn article(fields: &mut Fields<'_>) -> Article {
    let article = Article {
        id: fields.id("id").into(),
        short: fields.text("short"),
        title: fields.optional_text("title"),
        author: fields.optional_text("author"),
        outlet: fields.optional_text("outlet"),
        written: date(&mut fields.inner("written")),
        paragraphs: fields.entries("paragraphs", Presence::Required, limits::PARAGRAPHS, paragraph),
    };
    if !article.paragraphs.is_sorted_by(|earlier, later| earlier.n < later.n) {
        fields.fault(Spot::of("paragraphs"), Fault::UnorderedParagraphs);
    }
    article
}

fn paragraph(fields: &mut Fields<'_>) -> Paragraph {
    Paragraph { n: fields.count("n", Presence::Required).unwrap_or_default(), gist: fields.brief("gist", NOTE) }
}

/// A date, whose fields stand in an object of their own or among those of an event.
pub(super) fn date(fields: &mut Fields<'_>) -> Date {
    let (interval, precision) = fields.interval();
    let basis = fields.word_or("basis", Basis::Printed).unwrap_or(Basis::Printed);
    let reason = fields.optional_text("reason");
    if basis != Basis::Printed && reason.is_none() {
        fields.fault(Spot::of("reason"), Fault::MissingReason);
    }
    Date { interval, precision, basis, reason, printed_as: fields.optional_brief("printed_as", QUOTE) }
}

pub(super) fn entity(fields: &mut Fields<'_>) -> Entity {
    let name = fields.text("name");
    Entity {
        id: fields.id("id").into(),
        in_text: fields.optional_text("in_text").unwrap_or_else(|| name.clone()),
        name,
        aliases: fields.texts("aliases"),
        kind: fields.word("type").unwrap_or(EntityType::Person),
        note: fields.optional_brief("note", NOTE),
    }
}

pub(super) fn event(fields: &mut Fields<'_>) -> Event {
    Event {
        id: fields.id("id").into(),
        name: fields.text("name"),
        date: date(fields),
        format: fields.optional_format(),
    }
}

pub(super) fn statement(fields: &mut Fields<'_>) -> Statement {
    let actor = fields.optional_entity("actor");
    let phrase = fields.optional_text("phrase");
    let cost = fields.optional_inner("cost").map(|mut cost| (cost.word("class"), cost.entity("bearer")));
    let kind = fields.word("type");
    let missing = |field, is_missing: bool| {
        if let Some(kind) = kind
            && is_missing
        {
            fields.fault(Spot::of(""), Fault::MissingField { field, because: StatementType::word(kind) });
        }
    };
    let sort = match kind {
        Some(StatementType::Goal) => {
            missing("actor", actor.is_none());
            missing("phrase", phrase.is_none());
            match (actor, phrase) {
                (Some(actor), Some(phrase)) => Sort::Goal { actor, phrase },
                _ => Sort::Plan,
            }
        }
        Some(StatementType::Cost) => {
            missing("cost", cost.is_none());
            missing("phrase", phrase.is_none());
            match (cost, phrase) {
                (Some((class, bearer)), Some(phrase)) => {
                    Sort::Cost { class: class.unwrap_or(CostClass::Human), bearer, phrase }
                }
                _ => Sort::Plan,
            }
        }
        Some(StatementType::Format) => Sort::Format,
        Some(StatementType::Event) => Sort::Event,
        Some(StatementType::Figure) => Sort::Figure,
        Some(StatementType::Assessment) => Sort::Assessment,
        Some(StatementType::Plan) | None => Sort::Plan,
    };
    Statement {
        id: fields.id("id").into(),
        text: fields.text("text"),
        dimension: fields.word("dimension").unwrap_or(Dimension::Goals),
        sort,
        about: fields.subject(),
        actor,
        valid: fields.optional_inner("valid").map(|mut valid| valid.interval()),
        entails: fields.statements("entails"),
        excludes: fields.statements("excludes"),
    }
}
