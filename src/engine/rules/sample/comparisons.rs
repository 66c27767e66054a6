//! Items that hold articles beside each other.

use super::*;

/// Kind 12.
pub(in crate::engine::rules) fn corroboration() -> Item {
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
pub(in crate::engine::rules) fn which_article() -> Item {
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

/// Kind 13.
pub(in crate::engine::rules) fn where_they_differ() -> Item {
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
pub(in crate::engine::rules) fn size_or_time() -> Item {
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
pub(in crate::engine::rules) fn positions() -> Item {
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
