//! Items made by hand from `tests/support/sample.json`, each of which breaks no rule, and ways to break them.

use super::{Facts, check_item};
use crate::engine::bank::meaning::{Asked, Status, Value};
use crate::engine::bank::{
    Choice, Evidence, Explanation, Item, ItemId, Key, Kind, OptionId, OptionKey, PairKey, Premise, Proof, Question,
    Rule, Solution, Widget,
};
use crate::engine::dossier::date::Interval;
use crate::engine::dossier::{Dimension, Dossier, read};
use crate::engine::reasoning::Treatment;

const SAMPLE: &str = include_str!("../../../tests/support/sample.json");

pub(super) fn dossier() -> Dossier {
    read(SAMPLE).expect("the sample is a dossier").dossier
}

pub(super) fn facts(dossier: &Dossier) -> Facts<'_> {
    Facts::new(dossier)
}

/// The numbers of the rules that an item breaks, rising, each once.
pub(super) fn rules_broken(item: &Item) -> Vec<u8> {
    let mut rules: Vec<u8> =
        check_item(&Facts::new(&dossier()), item).into_iter().map(|violation| violation.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

pub(super) fn proof(rule: Rule, premises: &[Premise]) -> Proof {
    Proof::new(rule, premises.iter().cloned())
}

pub(super) fn claim(id: &str) -> Premise {
    Premise::Claim(id.into())
}

pub(super) fn absent(statement: &str, article: &str) -> Premise {
    Premise::Absent(statement.into(), article.into())
}

pub(super) fn complete(what: &'static str, of: &str, article: &str) -> Premise {
    Premise::Complete(what, of.to_owned(), article.into())
}

fn explain(proof: Proof, feedback: &str, evidence: &[(&str, u32)]) -> Explanation {
    let evidence =
        evidence.iter().map(|(article, paragraph)| Evidence { article: (*article).into(), paragraph: *paragraph });
    Explanation { proof, feedback: feedback.to_owned(), evidence: evidence.collect() }
}

fn right(text: &str, value: Value, proof: Proof, feedback: &str, evidence: &[(&str, u32)]) -> (Choice, OptionKey) {
    let option = OptionId::new(&value);
    let explanation = explain(proof, feedback, evidence);
    (Choice { id: option.clone(), text: text.to_owned() }, OptionKey { option, value, correct: true, explanation })
}

fn wrong(text: &str, value: Value, proof: Proof, feedback: &str, evidence: &[(&str, u32)]) -> (Choice, OptionKey) {
    let (choice, key) = right(text, value, proof, feedback, evidence);
    (choice, OptionKey { correct: false, ..key })
}

fn single(
    (kind, dimension): (Kind, Dimension),
    articles: &[&str],
    claims: &[&str],
    asked: Asked,
    stem: &str,
    options: Vec<(Choice, OptionKey)>,
) -> Item {
    let (choices, keys): (Vec<Choice>, Vec<OptionKey>) = options.into_iter().unzip();
    let key = keys.iter().find(|key| key.correct).map(|key| key.value.to_string()).unwrap_or_default();
    Item {
        question: Question {
            id: ItemId::new(kind, &asked, &key),
            kind,
            level: kind.level(),
            dimension,
            articles: articles.iter().map(|article| (*article).into()).collect(),
            lead: None,
            stem: stem.to_owned(),
            widget: Widget::Single { options: choices },
        },
        key: Key {
            claims: claims.iter().map(|claim| (*claim).into()).collect(),
            asked,
            solution: Solution::Single { options: keys },
        },
    }
}

fn statement(id: &str) -> Value {
    Value::Statement(id.into())
}

/// Kind 4, in the article's own voice.
pub(super) fn goal() -> Item {
    let absence = |id: &str| proof(Rule::F4, &[absent(id, "memo")]);
    let told = "The council memo does not speak of this.";
    single(
        (Kind::GoalNamed, Dimension::Goals),
        &["memo"],
        &["memo-fish"],
        Asked::Goal { article: "memo".into(), actor: "norwick".into(), voices: Vec::new() },
        "Which goal does the council memo give Norwick?",
        vec![
            right(
                "Win back the old fish market",
                statement("goal-fish-market"),
                proof(Rule::T, &[claim("memo-fish")]),
                "The council memo gives this goal in ¶ 8.",
                &[("memo", 8)],
            ),
            wrong("Lower the mooring rents", statement("goal-lower-rents"), absence("goal-lower-rents"), told, &[]),
            wrong(
                "Start another ferry line",
                statement("goal-new-ferry"),
                proof(Rule::F2, &[complete("goals", "norwick", "memo")]),
                "The council memo names its goals in full, and this is none of them.",
                &[],
            ),
            wrong("Dig a deeper channel", statement("goal-deeper-channel"), absence("goal-deeper-channel"), told, &[]),
        ],
    )
}

/// Kind 4, as somebody's view.
pub(super) fn goal_of_a_voice() -> Item {
    let absence = |id: &str| proof(Rule::F4, &[absent(id, "letter")]);
    let told = "The harbour letter does not speak of this.";
    single(
        (Kind::GoalNamed, Dimension::Goals),
        &["letter"],
        &["letter-ferry"],
        Asked::Goal { article: "letter".into(), actor: "norwick".into(), voices: vec!["ida-voss".into()] },
        "Which goal does the harbour letter, citing Ida Voss, give Norwick?",
        vec![
            wrong("Lower the mooring rents", statement("goal-lower-rents"), absence("goal-lower-rents"), told, &[]),
            wrong("Dig a deeper channel", statement("goal-deeper-channel"), absence("goal-deeper-channel"), told, &[]),
            right(
                "Start another ferry line",
                statement("goal-new-ferry"),
                proof(Rule::T, &[claim("letter-ferry")]),
                "The harbour letter has it from the source named, in ¶ 5.",
                &[("letter", 5)],
            ),
        ],
    )
}

/// Kind 3.
pub(super) fn voice() -> Item {
    let elsewhere = || proof(Rule::F3, &[complete("voices", "tolls-rise", "letter")]);
    let told = "The harbour letter gives the statement to somebody else (¶ 3).";
    single(
        (Kind::WhoSaysIt, Dimension::Formats),
        &["letter"],
        &["letter-tolls"],
        Asked::Voice { article: "letter".into(), statement: "tolls-rise".into() },
        "To whom does the harbour letter attribute the statement that the river tolls will rise?",
        vec![
            right(
                "Ellen Marsh",
                Value::Entity("ellen-marsh".into()),
                proof(Rule::T, &[claim("letter-tolls")]),
                "The harbour letter has it from her (¶ 3).",
                &[("letter", 3)],
            ),
            wrong("Tomas Reed", Value::Entity("tomas-reed".into()), elsewhere(), told, &[("letter", 3)]),
            wrong("Ida Voss", Value::Entity("ida-voss".into()), elsewhere(), told, &[("letter", 3)]),
            wrong("Paul Lindt", Value::Entity("paul-lindt".into()), elsewhere(), told, &[("letter", 3)]),
        ],
    )
}

/// Kind 2.
pub(super) fn date() -> Item {
    let date = |text| Value::Date(Interval::parse(text).expect(text));
    let other = || proof(Rule::F1, &[claim("memo-mill-fire")]);
    let told = "The council memo gives another day (¶ 2).";
    single(
        (Kind::Date, Dimension::Formats),
        &["memo"],
        &["memo-mill-fire"],
        Asked::Date { article: "memo".into(), event: "mill-fire".into() },
        "According to the council memo, when did the mill fire happen?",
        vec![
            right(
                "14 March 2016",
                date("2016-03-14"),
                proof(Rule::T, &[claim("memo-mill-fire")]),
                "The council memo prints this day (¶ 2).",
                &[("memo", 2)],
            ),
            wrong("2 April 2016", date("2016-04-02"), other(), told, &[("memo", 2)]),
            wrong("20 May 2016", date("2016-05-20"), other(), told, &[("memo", 2)]),
            wrong("11 June 2016", date("2016-06-11"), other(), told, &[("memo", 2)]),
        ],
    )
}

/// Kind 1.
pub(super) fn figure() -> Item {
    let figure = |number| Value::Figure { lo: number, hi: number };
    let other = || proof(Rule::F1, &[claim("memo-fleet")]);
    let told = "The council memo gives another number (¶ 6).";
    single(
        (Kind::Figure, Dimension::Costs),
        &["memo"],
        &["memo-fleet"],
        Asked::Figure { article: "memo".into(), unit: "boats".to_owned(), scope: "the fishing fleet".to_owned() },
        "According to the council memo, what is the figure for the fishing fleet?",
        vec![
            wrong("230 boats", figure(230), other(), told, &[("memo", 6)]),
            right(
                "320 boats",
                figure(320),
                proof(Rule::T, &[claim("memo-fleet")]),
                "The council memo counts so many (¶ 6).",
                &[("memo", 6)],
            ),
            wrong("450 boats", figure(450), other(), told, &[("memo", 6)]),
            wrong("640 boats", figure(640), other(), told, &[("memo", 6)]),
        ],
    )
}

/// Kind 12.
pub(super) fn corroboration() -> Item {
    let absence = |id: &str, article: &str| proof(Rule::F4, &[absent(id, article)]);
    single(
        (Kind::Corroboration, Dimension::Formats),
        &["memo", "letter"],
        &["memo-stone", "letter-stone"],
        Asked::InBoth { one: "memo".into(), other: "letter".into() },
        "Which statement is found in both the council memo and the harbour letter?",
        vec![
            right(
                "The new bridge is built of stone",
                statement("bridge-stone"),
                proof(Rule::T, &[claim("memo-stone"), claim("letter-stone")]),
                "The council memo says it in ¶ 3, the harbour letter in ¶ 4.",
                &[("memo", 3), ("letter", 4)],
            ),
            wrong(
                "The old ferry stays in service",
                statement("ferry-stays"),
                absence("ferry-stays", "letter"),
                "The harbour letter does not treat it.",
                &[],
            ),
            wrong(
                "The market hall opens at dawn",
                statement("hall-dawn"),
                absence("hall-dawn", "memo"),
                "The council memo does not treat it.",
                &[],
            ),
            wrong(
                "The river path gets a railing",
                statement("path-railing"),
                absence("path-railing", "letter"),
                "The harbour letter does not treat it.",
                &[],
            ),
        ],
    )
}

/// Kind 11.
pub(super) fn which_article() -> Item {
    let article = |id: &str| Value::Article(id.into());
    let absence = |id: &str| proof(Rule::F4, &[absent("path-railing", id)]);
    single(
        (Kind::WhichArticle, Dimension::Formats),
        &["report"],
        &["report-railing"],
        Asked::Article { statement: "path-railing".into() },
        "Which article says that the river path gets a railing?",
        vec![
            wrong(
                "The evening column",
                article("column"),
                proof(Rule::F4, &[claim("column-railing")]),
                "The evening column denies it (¶ 3).",
                &[("column", 3)],
            ),
            wrong("The council memo", article("memo"), absence("memo"), "The council memo leaves it out.", &[]),
            wrong("The harbour letter", article("letter"), absence("letter"), "The harbour letter leaves it out.", &[]),
            right(
                "The coastal report",
                article("report"),
                proof(Rule::T, &[claim("report-railing")]),
                "The coastal report says so in ¶ 4.",
                &[("report", 4)],
            ),
        ],
    )
}

/// Kind 10.
pub(super) fn claim_status() -> Item {
    let attributed = |id: &str| Value::Status(Status::AttributedTo(id.into()));
    let other = || proof(Rule::F6, &[claim("letter-tolls")]);
    let told = "The harbour letter gives it as the view of one source (¶ 3).";
    single(
        (Kind::ClaimStatus, Dimension::Formats),
        &["letter"],
        &["letter-tolls"],
        Asked::Status { article: "letter".into(), statement: "tolls-rise".into() },
        "How does the harbour letter present the statement that the river tolls will rise?",
        vec![
            wrong("As its own statement", Value::Status(Status::Own), other(), told, &[("letter", 3)]),
            right(
                "As the view of Ellen Marsh",
                attributed("ellen-marsh"),
                proof(Rule::T, &[claim("letter-tolls")]),
                told,
                &[("letter", 3)],
            ),
            wrong("As the view of Tomas Reed", attributed("tomas-reed"), other(), told, &[("letter", 3)]),
            wrong("As something that it denies", Value::Status(Status::Denied), other(), told, &[("letter", 3)]),
        ],
    )
}

/// Kind 13.
pub(super) fn where_they_differ() -> Item {
    let point = |id: &str| Value::Point(id.into());
    let both = |id: &str| [Premise::Position(id.into(), "memo".into()), Premise::Position(id.into(), "report".into())];
    let agree = |id: &str| proof(Rule::F7, &both(id));
    let cited = [("memo", 5), ("report", 6)];
    let told = "The council memo (¶ 5) and the coastal report (¶ 6) go together here.";
    single(
        (Kind::WhereTheyDiffer, Dimension::Formats),
        &["memo", "report"],
        &["memo-stone", "report-timber"],
        Asked::Difference { one: "memo".into(), other: "report".into() },
        "On which point do the council memo and the coastal report give different answers?",
        vec![
            wrong("Who pays for the quay lamps", point("point-lamps"), agree("point-lamps"), told, &cited),
            right(
                "What the new bridge is built of",
                point("point-bridge"),
                proof(Rule::T, &both("point-bridge")),
                "The council memo says one thing (¶ 3), the coastal report another (¶ 2).",
                &[("memo", 3), ("report", 2)],
            ),
            wrong("When the hall clock strikes", point("point-clock"), agree("point-clock"), told, &cited),
            wrong("Where the old ferry lands", point("point-pier"), agree("point-pier"), told, &cited),
        ],
    )
}

/// Kind 15.
pub(super) fn size_or_time() -> Item {
    let article = |id: &str| Value::Article(id.into());
    let told =
        "The council memo has fewer (¶ 5) than the coastal report, and that fewer than the evening column (¶ 4).";
    let lower = |id: &str| proof(Rule::F5, &[claim(id), claim("column-carts")]);
    let all = [claim("memo-carts"), claim("report-carts"), claim("column-carts")];
    single(
        (Kind::SizeOrTime, Dimension::Costs),
        &["memo", "report", "column"],
        &["column-carts"],
        Asked::Extreme { highest: true, of: "carts/the market day count".to_owned() },
        "Which article gives the highest number for the market day count?",
        vec![
            wrong("The council memo", article("memo"), lower("memo-carts"), told, &[("memo", 5)]),
            wrong("The coastal report", article("report"), lower("report-carts"), told, &[("column", 4)]),
            right("The evening column", article("column"), proof(Rule::T, &all), told, &[("column", 4)]),
        ],
    )
}

/// Kind 16.
pub(super) fn positions() -> Item {
    let asked = Asked::Positions { statement: "tolls-rise".into() };
    let labels = [
        ("States it", Treatment::States),
        ("Reports it as somebody's view", Treatment::Reports),
        ("Denies it", Treatment::Denies),
        ("Leaves it out", Treatment::LeavesOut),
    ];
    let label_id = |treatment| OptionId::new(&Value::Treatment(treatment));
    let table = [
        ("memo", "The council memo", Treatment::States, claim("memo-tolls"), Some(4)),
        ("letter", "The harbour letter", Treatment::Reports, claim("letter-tolls"), Some(3)),
        ("report", "The coastal report", Treatment::Denies, claim("report-tolls"), Some(3)),
        ("column", "The evening column", Treatment::LeavesOut, absent("tolls-rise", "column"), None),
    ];
    let (mut rows, mut keys) = (Vec::new(), Vec::new());
    for (article, text, treatment, premise, paragraph) in table {
        let value = Value::Article(article.into());
        rows.push(Choice { id: OptionId::new(&value), text: text.to_owned() });
        let place = paragraph.map_or_else(String::new, |number| format!(" (¶ {number})"));
        let evidence: Vec<(&str, u32)> = paragraph.into_iter().map(|number| (article, number)).collect();
        keys.push(PairKey {
            row: OptionId::new(&value),
            value,
            label: label_id(treatment),
            label_value: Value::Treatment(treatment),
            explanation: explain(proof(Rule::T, &[premise]), &format!("{text} was read for it{place}."), &evidence),
        });
    }
    let labels = labels.map(|(text, treatment)| Choice { id: label_id(treatment), text: text.to_owned() }).to_vec();
    Item {
        question: Question {
            id: ItemId::new(Kind::PositionTable, &asked, "table"),
            kind: Kind::PositionTable,
            level: Kind::PositionTable.level(),
            dimension: Dimension::Formats,
            articles: ["memo", "letter", "report", "column"].map(Into::into).to_vec(),
            lead: None,
            stem: "What does each article do with the statement that the river tolls will rise?".to_owned(),
            widget: Widget::Rows { labels, rows },
        },
        key: Key {
            claims: ["memo-tolls", "letter-tolls", "report-tolls"].map(Into::into).to_vec(),
            asked,
            solution: Solution::Rows { rows: keys },
        },
    }
}

fn parts(item: &mut Item) -> (&mut Vec<Choice>, &mut Vec<OptionKey>) {
    match (&mut item.question.widget, &mut item.key.solution) {
        (Widget::Single { options }, Solution::Single { options: keys }) => (options, keys),
        _ => panic!("not an item with one right answer"),
    }
}

/// Changes what an option reads.
pub(super) fn set_text(item: &mut Item, place: usize, text: &str) {
    parts(item).0[place].text = text.to_owned();
}

/// Changes what an option means and reads.
pub(super) fn set_option(item: &mut Item, place: usize, value: Value, text: &str) {
    let (choices, keys) = parts(item);
    choices[place] = Choice { id: OptionId::new(&value), text: text.to_owned() };
    keys[place].option = OptionId::new(&value);
    keys[place].value = value;
}

/// The key entry of an option.
pub(super) fn option_key(item: &mut Item, place: usize) -> &mut OptionKey {
    &mut parts(item).1[place]
}

/// The explanation of an option.
pub(super) fn explanation(item: &mut Item, place: usize) -> &mut Explanation {
    &mut option_key(item, place).explanation
}

/// Takes an option away.
pub(super) fn remove_option(item: &mut Item, place: usize) {
    let (choices, keys) = parts(item);
    choices.remove(place);
    keys.remove(place);
}

/// Makes two options change places.
pub(super) fn swap_options(item: &mut Item, one: usize, other: usize) {
    let (choices, keys) = parts(item);
    choices.swap(one, other);
    keys.swap(one, other);
}

/// Takes a row away.
pub(super) fn remove_row(item: &mut Item, place: usize) {
    if let (Widget::Rows { rows, .. }, Solution::Rows { rows: keys }) =
        (&mut item.question.widget, &mut item.key.solution)
    {
        rows.remove(place);
        keys.remove(place);
    }
}

/// Every item of this page.
pub(super) fn all() -> Vec<Item> {
    vec![
        figure(),
        date(),
        voice(),
        goal(),
        goal_of_a_voice(),
        claim_status(),
        which_article(),
        corroboration(),
        where_they_differ(),
        size_or_time(),
        positions(),
    ]
}

#[test]
fn the_sample_items_break_no_rule() {
    let dossier = dossier();
    let facts = facts(&dossier);
    for item in all() {
        let violations: Vec<String> = check_item(&facts, &item).iter().map(ToString::to_string).collect();
        assert!(violations.is_empty(), "{violations:#?}");
    }
}
