//! Kinds that hold articles, goals and costs, or times beside each other.

use super::*;

#[test]
fn articles() {
    let article = |id: &str| Value::Article(id.into());
    let asked = Asked::Article { statement: "tolls-rise".into() };
    holds(
        &asked,
        &[],
        &[
            (article("memo"), True),
            (article("letter"), Unknown),
            (article("report"), False),
            (article("column"), False),
        ],
    );
    let asked = Asked::InBoth { one: "memo".into(), other: "letter".into() };
    holds(
        &asked,
        &[],
        &[
            (statement("bridge-stone"), True),
            (statement("bridge-solid"), True),
            (statement("bridge-timber"), False),
            (statement("path-railing"), False),
            (statement("tolls-rise"), Unknown),
        ],
    );
}

#[test]
fn positions() {
    let asked = Asked::Positions { statement: "tolls-rise".into() };
    let row = |article: &str| Value::Article(article.into());
    let label = Value::Treatment;
    pairs(
        &asked,
        &[
            (row("memo"), label(Treatment::States), True),
            (row("letter"), label(Treatment::Reports), True),
            (row("letter"), label(Treatment::States), False),
            (row("report"), label(Treatment::Denies), True),
            (row("column"), label(Treatment::LeavesOut), True),
        ],
    );
    let asked = Asked::Positions { statement: "market-moves".into() };
    pairs(
        &asked,
        &[(row("report"), label(Treatment::Denies), Unknown), (row("memo"), label(Treatment::LeavesOut), Unknown)],
    );
}

#[test]
fn differences() {
    let point = |id: &str| Value::Point(id.into());
    let asked = Asked::Difference { one: "memo".into(), other: "report".into() };
    holds(
        &asked,
        &[],
        &[
            (point("point-bridge"), True),
            (point("point-lamps"), False),
            (point("point-pier"), False),
            (point("point-tolls"), Unknown),
        ],
    );
}

#[test]
fn kinds_of_difference() {
    let kind = Value::Difference;
    let asked = |one: &str, other: &str| Asked::KindOfDifference { one: one.into(), other: other.into() };
    let time = [(kind(DifferenceKind::Time), True), (kind(DifferenceKind::Answer), False)];
    holds(&asked("memo-berth", "letter-berth"), &[], &time);
    let answer = [(kind(DifferenceKind::Answer), True), (kind(DifferenceKind::Scope), False)];
    holds(&asked("memo-stone", "report-timber"), &[], &answer);
    let voice = [(kind(DifferenceKind::Voice), True), (kind(DifferenceKind::Time), False)];
    holds(&asked("memo-berth", "column-berth"), &[], &voice);
    // Time and voice both, and nothing at all: not used.
    holds(&asked("letter-berth", "column-berth"), &[], &[(kind(DifferenceKind::Time), Unknown)]);
    holds(&asked("memo-lamps", "report-lamps"), &[], &[(kind(DifferenceKind::Answer), Unknown)]);
    // They bear on no common point.
    holds(&asked("memo-stone", "report-quay"), &[], &[(kind(DifferenceKind::Answer), Unknown)]);
}

#[test]
fn extremes() {
    let article = |id: &str| Value::Article(id.into());
    let carts = "carts/the market day count";
    let asked = |highest| Asked::Extreme { highest, of: carts.to_owned() };
    let all = [(article("memo"), False), (article("report"), False), (article("column"), True)];
    holds(&asked(true), &[], &all);
    let lowest = [(article("memo"), True), (article("report"), False), (article("column"), False)];
    holds(&asked(false), &[], &lowest);
    let with_none = [(article("memo"), False), (article("letter"), Unknown), (article("column"), Unknown)];
    holds(&asked(true), &[], &with_none);
    let earliest = Asked::Extreme { highest: false, of: "mill-fire".to_owned() };
    holds(&earliest, &[], &[(article("memo"), True), (article("column"), False)]);
    let event = |id: &str| Value::Event(id.into());
    let events = [(event("mill-fire"), False), (event("ferry-start"), False), (event("dam-works"), True)];
    holds(&Asked::Extreme { highest: true, of: "memo".to_owned() }, &["memo"], &events);
    let claims = [(Value::Claim("column-fleet".into()), True), (Value::Claim("column-ferries".into()), False)];
    holds(&Asked::Extreme { highest: true, of: "boats".to_owned() }, &["column"], &claims);
}

#[test]
fn linked_costs() {
    let asked = |relation| Asked::LinkedCost { article: "memo".into(), goal: "goal-fish-market".into(), relation };
    let price = [(statement("cost-debt"), True), (statement("cost-trust"), False), (statement("goal-market"), Unknown)];
    holds(&asked(LinkRelation::Price), &[], &price);
    holds(&asked(LinkRelation::Offset), &[], &[(statement("cost-debt"), Unknown)]);
}

#[test]
fn changes() {
    let change = |first: &str, second: &str| Value::Change(first.into(), second.into());
    let asked = |point: &str, earlier: &str, later: &str| Asked::Change {
        point: point.into(),
        earlier: earlier.into(),
        later: later.into(),
    };
    let bridge = [
        (change("stone", "timber"), True),
        (change("timber", "stone"), False),
        (change("stone", "stone"), False),
        (change("timber", "timber"), False),
    ];
    holds(&asked("point-bridge", "memo", "report"), &[], &bridge);
    holds(&asked("point-bridge", "report", "memo"), &[], &[(change("timber", "stone"), Unknown)]);
    holds(&asked("point-lamps", "memo", "report"), &[], &[(change("town", "repairs"), False)]);
    holds(&asked("point-pier", "memo", "report"), &[], &[(change("south", "south"), Unknown)]);
}
