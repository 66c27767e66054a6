//! Items with rows, stems, entries and two steps.

use super::*;
use crate::engine::bank::{EntryKey, EvidenceChoices};
use crate::engine::dossier::CostClass;

fn choice(value: &Value, text: &str) -> Choice {
    Choice { id: OptionId::new(value), text: text.to_owned() }
}

fn pair(value: Value, label_value: Value, explanation: Explanation) -> PairKey {
    let (row, label) = (OptionId::new(&value), OptionId::new(&label_value));
    PairKey { row, value, label, label_value, explanation }
}

fn item(
    (kind, dimension): (Kind, Dimension),
    claims: &[&str],
    asked: Asked,
    stem: &str,
    (widget, solution): (Widget, Solution),
) -> Item {
    Item {
        question: Question {
            id: ItemId::new(kind, &asked, "key"),
            kind,
            level: kind.level(),
            dimension,
            articles: vec!["memo".into()],
            lead: None,
            stem: stem.to_owned(),
            widget,
        },
        key: Key { claims: claims.iter().map(|claim| (*claim).into()).collect(), asked, solution },
    }
}

/// Kind 5.
pub(in crate::engine::rules) fn goals() -> Item {
    let told = "The council memo does not give this goal.";
    let absence = |id: &str| explain(proof(Rule::F4, &[absent(id, "memo")]), told, &[]);
    let named = explain(proof(Rule::T, &[claim("memo-fish")]), "The council memo gives it in ¶ 8.", &[("memo", 8)]);
    let listed = explain(proof(Rule::F2, &[complete("goals", "norwick", "memo")]), told, &[]);
    let rows = [
        ("Win back the old fish market", "goal-fish-market", true, named),
        ("Lower the mooring rents", "goal-lower-rents", false, absence("goal-lower-rents")),
        ("Start another ferry line", "goal-new-ferry", false, listed),
        ("Dig a deeper channel", "goal-deeper-channel", false, absence("goal-deeper-channel")),
    ];
    let shown = rows.iter().map(|(text, id, ..)| choice(&statement(id), text)).collect();
    let keys = rows.into_iter().map(|(_, id, yes, why)| pair(statement(id), Value::YesNo(yes), why)).collect();
    let labels = vec![choice(&Value::YesNo(true), "Yes"), choice(&Value::YesNo(false), "No")];
    item(
        (Kind::GoalsAll, Dimension::Goals),
        &["memo-fish"],
        Asked::Goals { article: "memo".into(), actor: "norwick".into() },
        "Does the council memo give Norwick this goal?",
        (Widget::Rows { labels, rows: shown }, Solution::Rows { rows: keys }),
    )
}

/// Kind 6.
pub(in crate::engine::rules) fn classes() -> Item {
    let costs = [
        ("Broken roof tiles", "cost-tiles", CostClass::Material, 1),
        ("New town debt", "cost-debt", CostClass::Financial, 4),
        ("Lost trust abroad", "cost-trust", CostClass::Reputational, 7),
        ("Hurt backs of porters", "cost-backs", CostClass::Human, 6),
    ];
    let stems = costs.iter().map(|(text, id, ..)| choice(&statement(id), text)).collect();
    let keys = costs
        .iter()
        .map(|(_, id, class, paragraph)| {
            let told = format!("The council memo speaks of it in ¶ {paragraph}.");
            let why = explain(proof(Rule::T, &[claim(&format!("memo-{id}"))]), &told, &[("memo", *paragraph)]);
            pair(statement(id), Value::CostClass(*class), why)
        })
        .collect();
    let classes = [
        ("Human", CostClass::Human),
        ("Financial", CostClass::Financial),
        ("Political", CostClass::Political),
        ("Reputational", CostClass::Reputational),
        ("Material", CostClass::Material),
    ];
    let answers = classes.iter().map(|(text, class)| choice(&Value::CostClass(*class), text)).collect();
    item(
        (Kind::CostClass, Dimension::Costs),
        &["memo-cost-tiles", "memo-cost-debt", "memo-cost-trust", "memo-cost-backs"],
        Asked::CostClass { article: "memo".into() },
        "Match each cost in the council memo with its kind.",
        (Widget::Match { stems, answers }, Solution::Match { stems: keys }),
    )
}

/// Kind 8.
pub(in crate::engine::rules) fn events() -> Item {
    let dated = [
        ("The mill fire", "mill-fire", "2016-03-14", 2),
        ("The first ferry run", "ferry-start", "2016-04-02", 6),
        ("The bridge vote", "bridge-vote", "2016-05-20", 3),
        ("The dam works", "dam-works", "2016-06-11", 9),
    ];
    let mut entries: Vec<Choice> =
        dated.iter().map(|(text, id, ..)| choice(&Value::Event((*id).into()), text)).collect();
    entries.reverse();
    let sequence = dated
        .iter()
        .map(|(_, id, date, paragraph)| {
            let told = format!("The council memo dates it in ¶ {paragraph}.");
            let value = Value::Event((*id).into());
            EntryKey {
                entry: OptionId::new(&value),
                value,
                date: (*date).to_owned(),
                explanation: explain(proof(Rule::F5, &[claim(&format!("memo-{id}"))]), &told, &[("memo", *paragraph)]),
            }
        })
        .collect();
    item(
        (Kind::EventOrder, Dimension::Formats),
        &["memo-mill-fire", "memo-ferry-start", "memo-bridge-vote", "memo-dam-works"],
        Asked::Order { articles: vec!["memo".into()] },
        "Put these events in the order in which they happened, as dated in the council memo.",
        (Widget::Order { entries }, Solution::Order { sequence }),
    )
}

/// Kind 12 in two steps.
pub(in crate::engine::rules) fn two_step() -> Item {
    let mut item = corroboration();
    let groups = [
        (
            "memo",
            "The council memo",
            "memo-stone",
            3,
            [
                (1, "¶ 1: the state of the town"),
                (2, "¶ 2: a fire by the water"),
                (3, "¶ 3: the new bridge"),
                (9, "¶ 9: closing words"),
            ],
        ),
        (
            "letter",
            "The harbour letter",
            "letter-stone",
            4,
            [
                (1, "¶ 1: a greeting"),
                (2, "¶ 2: the weather on the river"),
                (4, "¶ 4: the bridge seen from below"),
                (7, "¶ 7: a farewell"),
            ],
        ),
    ];
    let (mut shown, mut keys) = (Vec::new(), Vec::new());
    for (article, name, premise, key, paragraphs) in groups {
        let told = format!("{name} says it in ¶ {key}.");
        let options = paragraphs.map(|(number, text)| {
            let value = Value::Paragraph(article.into(), number);
            let (make, rule): (fn(_, _, _, &_, &_) -> _, _) =
                if number == key { (right, Rule::T) } else { (wrong, Rule::F2) };
            make(text, value, proof(rule, &[claim(premise)]), &told, &[(article, key)])
        });
        let (choices, group): (Vec<Choice>, Vec<OptionKey>) = options.into_iter().unzip();
        shown.push(EvidenceChoices { article: article.into(), options: choices });
        keys.push(group);
    }
    if let (Widget::Single { options }, Solution::Single { options: right }) =
        (item.question.widget.clone(), item.key.solution.clone())
    {
        item.question.widget = Widget::TwoStep { options, evidence: shown };
        item.key.solution = Solution::TwoStep { options: right, evidence: keys };
    }
    item
}

#[test]
fn a_wrong_key_is_caught_in_every_widget() {
    let swap = |rows: &mut Vec<PairKey>| {
        let first = (rows[0].label.clone(), rows[0].label_value.clone());
        (rows[0].label, rows[0].label_value) = (rows[1].label.clone(), rows[1].label_value.clone());
        (rows[1].label, rows[1].label_value) = first;
    };
    for mut item in [goals(), classes(), events(), two_step()] {
        match &mut item.key.solution {
            Solution::Rows { rows } | Solution::Match { stems: rows } => swap(rows),
            Solution::Order { sequence } => sequence.swap(0, 1),
            Solution::TwoStep { evidence, .. } => {
                evidence[0][0].correct = true;
                evidence[0][2].correct = false;
            }
            Solution::Single { .. } => {}
        }
        assert!(rules_broken(&item).contains(&1), "{:?}", item.question.kind);
    }
}

#[test]
fn a_missing_group_or_a_wrong_date_is_caught() {
    let mut item = two_step();
    if let (Widget::TwoStep { evidence, .. }, Solution::TwoStep { evidence: keys, .. }) =
        (&mut item.question.widget, &mut item.key.solution)
    {
        evidence.pop();
        keys.pop();
    }
    assert!(rules_broken(&item).contains(&6));
    let mut item = events();
    if let Solution::Order { sequence } = &mut item.key.solution {
        sequence[0].date = "2016-03-15".to_owned();
    }
    assert!(rules_broken(&item).contains(&1));
}
