//! Points, claims and all that is said about articles, as they stand in a file.

use super::fields::{Fields, Presence, Spot, shown};
use super::records::{QUOTE, date};
use crate::engine::dossier::id::{ValueId, ValueRef};
use crate::engine::dossier::problem::Fault;
use crate::engine::dossier::{
    Absence, Claim, Complete, CompleteOf, Dimension, Figure, Hedge, Link, LinkRelation, Note, Participation, Point,
    PointValue, Qualifier, Role, Stance, Weight, limits,
};

/// What can be listed in full.
const COMPLETE: &[&str] = &["goals", "voices", "participants", "links", "dates", "figures"];

pub(super) fn point(fields: &mut Fields<'_>) -> Point {
    let values = fields.entries("values", Presence::Required, limits::INNER, value);
    fields.needs("values", 2);
    let ids: Vec<&str> = values.iter().map(|value| value.id.as_str()).collect();
    for (index, id) in ids.iter().enumerate() {
        if ids[..index].contains(id) && !id.is_empty() {
            fields.fault(Spot::nth("values", index), Fault::RepeatedId { id: shown(id) });
        }
    }
    let pairs = fields.pairs("compatible", &ids);
    Point {
        id: fields.id("id").into(),
        question: fields.text("question"),
        dimension: fields.word("dimension").unwrap_or(Dimension::Goals),
        exclusive: fields.truth("exclusive", Presence::Required),
        compatible: pairs.into_iter().map(|(one, other)| (ValueRef(one), ValueRef(other))).collect(),
        values,
    }
}

fn value(fields: &mut Fields<'_>) -> PointValue {
    PointValue {
        id: ValueId::from(fields.id("id")),
        text: fields.text("text"),
        statement: fields.statement("statement"),
    }
}

pub(super) fn claim(fields: &mut Fields<'_>) -> Claim {
    let article = fields.article();
    let stance = fields.word("stance");
    let voices = fields.voices();
    let here = Spot::of("");
    let is_voiceless = fields.value("voices").is_none_or(|list| list.as_array().is_some_and(<[_]>::is_empty));
    if stance == Some(Stance::Reports) && is_voiceless {
        fields.fault(here, Fault::MissingField { field: "voices", because: "reports" });
    }
    let hedge = fields.word_or("hedge", Hedge::Plain);
    let condition = fields.optional_text("condition");
    match (hedge, &condition) {
        (Some(Hedge::Conditional), None) => {
            fields.fault(here, Fault::MissingField { field: "condition", because: "conditional" });
        }
        (Some(Hedge::Plain | Hedge::Possible | Hedge::Likely), Some(_)) => {
            fields.fault(here, Fault::MisplacedField { field: "condition", because: "conditional" });
        }
        _ => {}
    }
    Claim {
        id: fields.id("id").into(),
        article,
        statement: fields.statement("statement"),
        stance: stance.unwrap_or(Stance::Asserts),
        voices,
        hedge: hedge.unwrap_or(Hedge::Plain),
        condition,
        figure: fields.optional_inner("figure").map(|mut inner| figure(&mut inner)),
        date: fields.optional_inner("date").map(|mut inner| date(&mut inner)),
        quote: fields.optional_brief("quote", QUOTE),
        evidence: fields.evidence(article),
        evidence_complete: fields.truth("evidence_complete", Presence::Defaulted),
        weight: fields.word("weight").unwrap_or(Weight::Context),
    }
}

fn figure(fields: &mut Fields<'_>) -> Figure {
    let lo = fields.number("lo", Presence::Required);
    let hi = fields.number("hi", Presence::Required);
    if let (Some(lo), Some(hi)) = (lo, hi)
        && lo > hi
    {
        fields.fault(Spot::of(""), Fault::ReversedFigure);
    }
    Figure {
        lo: lo.unwrap_or_default(),
        hi: hi.unwrap_or_default(),
        unit: fields.text("unit"),
        scope: fields.text("scope"),
        qualifier: fields.word_or("qualifier", Qualifier::Exact).unwrap_or(Qualifier::Exact),
        rounded_to: step(fields),
    }
}

/// To what a figure is rounded: at least to 1.
fn step(fields: &mut Fields<'_>) -> i64 {
    let Some(step) = fields.number("rounded_to", Presence::Defaulted) else {
        return 1;
    };
    if step < 1 {
        fields.fault(Spot::of("rounded_to"), Fault::BadNumber { low: 1, high: i64::MAX });
    }
    step
}

pub(super) fn participation(fields: &mut Fields<'_>) -> Participation {
    let article = fields.article();
    Participation {
        article,
        format: fields.format(),
        entity: fields.entity("entity"),
        role: fields.word("role").unwrap_or(Role::Party),
        evidence: fields.evidence(article),
    }
}

pub(super) fn link(fields: &mut Fields<'_>) -> Link {
    let article = fields.article();
    Link {
        article,
        goal: fields.statement_of("goal"),
        cost: fields.statement_of("cost"),
        relation: fields.word("relation").unwrap_or(LinkRelation::Price),
        voices: fields.voices(),
        evidence: fields.evidence(article),
    }
}

/// One entry says it of one statement for several articles.
pub(super) fn absences(fields: &mut Fields<'_>) -> Vec<Absence> {
    let statement = fields.statement("statement");
    fields.articles("articles").into_iter().map(|article| Absence { statement, article }).collect()
}

pub(super) fn complete(fields: &mut Fields<'_>) -> Complete {
    let article = fields.article();
    let of = fields.get("of", Presence::Required);
    let of = of.and_then(|value| fields.word_in(value, Spot::of("of"), COMPLETE));
    let of = match of.and_then(|place| COMPLETE.get(place).copied()) {
        Some("goals") => CompleteOf::Goals(fields.entity("actor")),
        Some("voices") => CompleteOf::Voices(fields.statement("statement")),
        Some("participants") => CompleteOf::Participants(fields.format(), fields.optional_word("role")),
        Some("links") => CompleteOf::Links(fields.statement("goal")),
        Some("dates") => CompleteOf::Dates(fields.event()),
        Some("figures") => CompleteOf::Figures { unit: fields.text("unit"), scope: fields.text("scope") },
        _ => {
            fields.allow_all();
            CompleteOf::Figures { unit: String::new(), scope: String::new() }
        }
    };
    Complete { article, of }
}

pub(super) fn note(fields: &mut Fields<'_>) -> Note {
    Note {
        article: fields.optional_article(),
        paragraph: fields.count("paragraph", Presence::Optional),
        text: fields.text("text"),
    }
}
