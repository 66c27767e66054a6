//! Items on one article.

use super::*;

/// Kind 4, in the article's own voice.
pub(in crate::engine::rules) fn goal() -> Item {
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
pub(in crate::engine::rules) fn goal_of_a_voice() -> Item {
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
pub(in crate::engine::rules) fn voice() -> Item {
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
pub(in crate::engine::rules) fn date() -> Item {
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
pub(in crate::engine::rules) fn figure() -> Item {
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

/// Kind 10.
pub(in crate::engine::rules) fn claim_status() -> Item {
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
