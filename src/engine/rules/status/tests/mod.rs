//! The status of options of every kind, right, wrong and unknown, on the sample dossier.

mod across;

use super::*;
use crate::engine::bank::meaning::{DifferenceKind, Status};
use crate::engine::dossier::date::Interval;
use crate::engine::dossier::{CostClass, LinkRelation, Role};
use crate::engine::reasoning::Treatment;
use crate::engine::rules::sample;
use crate::engine::rules::verdict::Truth::{self, False, True, Unknown};

fn holds(asked: &Asked, articles: &[&str], table: &[(Value, Truth)]) {
    let dossier = sample::dossier();
    let facts = sample::facts(&dossier);
    let articles: Vec<ArticleId> = articles.iter().map(|article| (*article).into()).collect();
    let field = table.iter().map(|(value, _)| value).collect();
    let ask = Ask { asked, articles: &articles, field };
    for (value, truth) in table {
        assert_eq!(option(facts.view(), &ask, value).truth(), *truth, "{asked} {value}");
    }
}

fn pairs(asked: &Asked, table: &[(Value, Value, Truth)]) {
    let dossier = sample::dossier();
    let facts = sample::facts(&dossier);
    let ask = Ask { asked, articles: &[], field: Vec::new() };
    for (row, label, truth) in table {
        assert_eq!(pair(facts.view(), &ask, row, label).truth(), *truth, "{asked} {row} {label}");
    }
}

fn statement(id: &str) -> Value {
    Value::Statement(id.into())
}

fn entity(id: &str) -> Value {
    Value::Entity(id.into())
}

fn day(text: &str) -> Value {
    Value::Date(Interval::parse(text).expect(text))
}

#[test]
fn figures() {
    let figure = |lo, hi| Value::Figure { lo, hi };
    let asked = |article: &str, scope: &str| Asked::Figure {
        article: article.into(),
        unit: "boats".to_owned(),
        scope: scope.to_owned(),
    };
    let fleet = [(figure(320, 320), True), (figure(300, 340), Unknown), (figure(321, 340), False)];
    holds(&asked("memo", "the fishing fleet"), &[], &fleet);
    holds(&asked("memo", "the ferry fleet"), &[], &[(figure(230, 230), Unknown)]);
    holds(&asked("column", "the fishing fleet"), &[], &[(figure(320, 320), False), (figure(640, 640), True)]);
    holds(&asked("column", "the fishing fleet"), &[], &[(day("2016"), Unknown)]);
}

#[test]
fn dates() {
    let asked = Asked::Date { article: "memo".into(), event: "mill-fire".into() };
    let table = [(day("2016-03-14"), True), (day("2016-03-16"), False), (day("2016-03"), Unknown)];
    holds(&asked, &[], &table);
    let asked = Asked::Date { article: "letter".into(), event: "mill-fire".into() };
    holds(&asked, &[], &[(day("2016-03-14"), Unknown)]);
}

#[test]
fn voices() {
    let asked = Asked::Voice { article: "letter".into(), statement: "tolls-rise".into() };
    holds(&asked, &[], &[(entity("ellen-marsh"), True), (entity("ida-voss"), False), (entity("nobody"), Unknown)]);
    let asked = Asked::Voice { article: "letter".into(), statement: "goal-new-ferry".into() };
    holds(&asked, &[], &[(entity("ida-voss"), True), (entity("ellen-marsh"), Unknown)]);
}

#[test]
fn goals_named() {
    let asked = |article: &str, voices: &[&str]| Asked::Goal {
        article: article.into(),
        actor: "norwick".into(),
        voices: voices.iter().map(|voice| (*voice).into()).collect(),
    };
    let own = [
        (statement("goal-fish-market"), True),
        (statement("goal-market"), True),
        (statement("goal-new-ferry"), False),
        (statement("goal-sundal-tax"), False),
        (statement("bridge-stone"), Unknown),
    ];
    holds(&asked("memo", &[]), &[], &own);
    holds(
        &asked("letter", &[]),
        &[],
        &[(statement("goal-new-ferry"), Unknown), (statement("goal-fish-market"), False)],
    );
    holds(&asked("letter", &["ida-voss"]), &[], &[(statement("goal-new-ferry"), True)]);
    holds(&asked("letter", &["paul-lindt"]), &[], &[(statement("goal-new-ferry"), Unknown)]);
    let report = [
        (statement("goal-lower-rents"), False),
        (statement("goal-fish-market"), Unknown),
        (statement("goal-sundal-tax"), Unknown),
    ];
    holds(&asked("report", &[]), &[], &report);
}

#[test]
fn goals_in_rows() {
    let asked = Asked::Goals { article: "letter".into(), actor: "norwick".into() };
    pairs(
        &asked,
        &[
            (statement("goal-new-ferry"), Value::YesNo(true), True),
            (statement("goal-new-ferry"), Value::YesNo(false), False),
            (statement("goal-fish-market"), Value::YesNo(false), True),
            (statement("goal-join-sundal"), Value::YesNo(false), Unknown),
        ],
    );
}

#[test]
fn cost_classes() {
    let asked = Asked::CostClass { article: "memo".into() };
    let class = |class| Value::CostClass(class);
    pairs(
        &asked,
        &[
            (statement("cost-debt"), class(CostClass::Financial), True),
            (statement("cost-debt"), class(CostClass::Human), False),
            (statement("goal-market"), class(CostClass::Human), Unknown),
        ],
    );
    let asked = Asked::CostClass { article: "letter".into() };
    pairs(&asked, &[(statement("cost-debt"), class(CostClass::Financial), Unknown)]);
}

#[test]
fn participants() {
    let asked =
        |article: &str, role| Asked::Participants { article: article.into(), format: "round-table".into(), role };
    pairs(
        &asked("memo", None),
        &[
            (entity("sundal"), Value::YesNo(true), True),
            (entity("westby"), Value::YesNo(false), True),
            (entity("norwick"), Value::YesNo(false), True),
            (entity("norwick"), Value::YesNo(true), False),
        ],
    );
    pairs(&asked("memo", Some(Role::Host)), &[(entity("sundal"), Value::YesNo(false), True)]);
    pairs(&asked("letter", None), &[(entity("norwick"), Value::YesNo(false), Unknown)]);
}

#[test]
fn orders() {
    let dossier = sample::dossier();
    let facts = sample::facts(&dossier);
    let articles: Vec<ArticleId> = vec!["memo".into()];
    let asked = Asked::Order { articles: articles.clone() };
    let ask = Ask { asked: &asked, articles: &articles, field: Vec::new() };
    let truths = |events: [&str; 3]| {
        let events = events.map(|event| Value::Event(event.into()));
        let entries: Vec<&Value> = events.iter().collect();
        order(facts.view(), &ask, &entries).iter().map(super::Verdict::truth).collect::<Vec<_>>()
    };
    assert_eq!(truths(["mill-fire", "ferry-start", "dam-works"]), [True, True, True]);
    assert_eq!(truths(["ferry-start", "mill-fire", "dam-works"]), [Unknown, Unknown, True]);
    assert_eq!(truths(["mill-fire", "nothing", "dam-works"]), [Unknown, Unknown, Unknown]);
    assert_eq!(entry_dates(facts.view(), &ask, &Value::Event("mill-fire".into())), ["2016-03-14"]);
}

#[test]
fn paragraphs() {
    let paragraph = |article: &str, number| Value::Paragraph(article.into(), number);
    let asked = Asked::Paragraph { claim: "memo-stone".into() };
    holds(
        &asked,
        &[],
        &[
            (paragraph("memo", 3), True),
            (paragraph("memo", 4), False),
            (paragraph("memo", 99), Unknown),
            (paragraph("letter", 4), Unknown),
        ],
    );
}

#[test]
fn statuses() {
    let attributed = |id: &str| Value::Status(Status::AttributedTo(id.into()));
    let asked = |article: &str, statement: &str| Asked::Status { article: article.into(), statement: statement.into() };
    let letter = [
        (attributed("ellen-marsh"), True),
        (attributed("ida-voss"), False),
        (Value::Status(Status::Own), False),
        (Value::Status(Status::Denied), False),
    ];
    holds(&asked("letter", "tolls-rise"), &[], &letter);
    holds(
        &asked("memo", "tolls-rise"),
        &[],
        &[(Value::Status(Status::Own), True), (Value::Status(Status::OwnHedged), False)],
    );
    holds(&asked("report", "tolls-rise"), &[], &[(Value::Status(Status::Denied), True)]);
    holds(&asked("report", "market-moves"), &[], &[(Value::Status(Status::Denied), Unknown)]);
    holds(&asked("memo", "bridge-solid"), &[], &[(Value::Status(Status::Own), Unknown)]);
}
