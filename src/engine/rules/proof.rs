//! Rules 1 and 2: every option is right or wrong as claimed, nothing is unknown, and the stated proof holds.

use super::facts::Facts;
use super::shown::Shown;
use super::verdict::{Truth, Verdict};
use super::{Findings, status};
use crate::engine::bank::meaning::{Asked, Value};
use crate::engine::bank::{Premise, Proof};
use crate::engine::dossier::id::ArticleRef;
use crate::engine::dossier::{Claim, CompleteOf, Point, Role};
use crate::engine::reasoning::Treatment;

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let view = facts.view();
    let key = &shown.item.key;
    check_question(facts, shown, findings);
    for option in &shown.options {
        let verdict = status::option(view, &shown.ask, option.value);
        check_one(findings, option.text, option.correct, &verdict, &option.explanation.proof);
    }
    if !shown.options.is_empty() && shown.key().is_none() {
        findings.add(1, "not exactly one option is marked as right");
    }
    let claims: Vec<&Claim> = key.claims.iter().filter_map(|claim| facts.claim(claim)).collect();
    for group in &shown.groups {
        for option in &group.options {
            let verdict = match option.value {
                Value::Paragraph(article, _) if article == group.article => {
                    status::evidence(view, &claims, option.value)
                }
                _ => Verdict::unknown(),
            };
            check_one(findings, option.text, option.correct, &verdict, &option.explanation.proof);
        }
        if group.options.iter().filter(|option| option.correct).count() != 1 {
            findings.add(1, format!("not exactly one paragraph of {} is marked as right", group.article));
        }
    }
    for row in &shown.rows {
        let verdict = status::pair(view, &shown.ask, row.value, row.label);
        check_one(findings, row.text, true, &verdict, &row.explanation.proof);
        for label in &shown.labels {
            let Some(other) = label.value.as_ref().filter(|other| *other != row.label) else { continue };
            if status::pair(view, &shown.ask, row.value, other).truth() != Truth::False {
                findings.add(1, format!("“{}” is not proven wrong beside “{}”", label.text, row.text));
            }
        }
    }
    let entries: Vec<&Value> = shown.entries.iter().map(|entry| entry.value).collect();
    for (entry, verdict) in shown.entries.iter().zip(status::order(view, &shown.ask, &entries)) {
        check_one(findings, entry.text, true, &verdict, &entry.explanation.proof);
        let dates = status::entry_dates(view, &shown.ask, entry.value);
        if !dates.iter().any(|date| date == entry.date) {
            findings.add(1, format!("no article gives “{}” the date {}", entry.text, entry.date));
        }
    }
    for explanation in shown.explanations() {
        for premise in &explanation.proof.premises {
            if !exists(facts, premise) {
                findings.add(2, format!("the dossier does not hold the premise {premise}"));
            }
        }
    }
}

fn check_one(findings: &mut Findings<'_>, text: &str, correct: bool, verdict: &Verdict, proof: &Proof) {
    let claimed = if correct { Truth::True } else { Truth::False };
    match verdict.truth() {
        Truth::Unknown => findings.add(1, format!("“{text}” is neither proven right nor proven wrong")),
        truth if truth != claimed => {
            let is = if truth == Truth::True { "right" } else { "wrong" };
            findings.add(1, format!("“{text}” is {is}, but marked otherwise"));
        }
        _ if !verdict.is_proven_by(proof) => {
            findings.add(2, format!("{:?} with these premises does not prove “{text}”", proof.rule));
        }
        _ => {}
    }
}

/// Level, claims and articles of the question must be those of its kind and of the dossier.
fn check_question(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let (question, key) = (&shown.item.question, &shown.item.key);
    if question.level != question.kind.level() {
        findings.add(1, "the level is not the one of the kind");
    }
    if let Some(unknown) = key.claims.iter().find(|claim| facts.claim(claim).is_none()) {
        findings.add(1, format!("there is no claim {unknown}"));
    }
    if key.claims.is_empty() {
        findings.add(1, "the key rests on no claim");
    }
    if question.articles.is_empty() || question.articles.iter().any(|article| facts.article(article).is_none()) {
        findings.add(1, "the item names no article that the dossier has");
    }
    let asked: Vec<_> = match &key.asked {
        Asked::Figure { article, .. }
        | Asked::Date { article, .. }
        | Asked::Voice { article, .. }
        | Asked::Goal { article, .. }
        | Asked::Goals { article, .. }
        | Asked::CostClass { article }
        | Asked::Participants { article, .. }
        | Asked::Status { article, .. }
        | Asked::LinkedCost { article, .. } => vec![article],
        Asked::InBoth { one, other } | Asked::Difference { one, other } => vec![one, other],
        Asked::Change { earlier, later, .. } => vec![earlier, later],
        Asked::Order { articles } | Asked::Articles { articles } => articles.iter().collect(),
        Asked::Paragraph { claim } => {
            facts.claim(claim).map(|claim| &facts.dossier[claim.article].id).into_iter().collect()
        }
        _ => Vec::new(),
    };
    if let Some(missing) = asked.into_iter().find(|article| !question.articles.contains(article)) {
        findings.add(1, format!("{missing} is asked about, but not listed among the articles"));
    }
    if let Asked::InBoth { one, other } | Asked::Difference { one, other } = &key.asked
        && one == other
    {
        findings.add(1, "an article is compared with itself");
    }
}

/// Whether the dossier holds what a premise says.
fn exists(facts: &Facts<'_>, premise: &Premise) -> bool {
    let view = facts.view();
    let article = |id| facts.article(id);
    match premise {
        Premise::Claim(claim) => facts.claim(claim).is_some(),
        Premise::Cell(statement, text) => match (facts.statement(statement), article(text)) {
            (Some(statement), Some(text)) => view.cell(text, statement) != Treatment::Unknown,
            _ => false,
        },
        Premise::Absent(statement, text) => match (facts.statement(statement), article(text)) {
            (Some(statement), Some(text)) => view.is_absent(statement, text),
            _ => false,
        },
        Premise::Complete(what, of, text) => {
            article(text).is_some_and(|text| view.is_complete(text, |mark| names(facts, mark, what, of)))
        }
        Premise::Participation(entity, format, text) => facts.dossier.participations.iter().any(|entry| {
            facts.dossier[entry.entity].id.as_str() == entity
                && facts.dossier[entry.format].id.as_str() == format
                && article(text) == Some(entry.article)
        }),
        Premise::Link(goal, cost, text) => facts.dossier.links.iter().any(|link| {
            facts.statement(goal) == Some(link.goal)
                && facts.statement(cost) == Some(link.cost)
                && article(text) == Some(link.article)
        }),
        Premise::Position(point, text) => match (facts.point(point), article(text)) {
            (Some(point), Some(text)) => stands(facts, point, text),
            _ => false,
        },
    }
}

fn stands(facts: &Facts<'_>, point: &Point, article: ArticleRef) -> bool {
    facts.view().position(point, article).is_some()
}

/// Whether a mark of completeness is the one that a premise names: `goals` of an actor, `voices` of a statement,
/// `participants` of a format (or `format/role`), `links` of a goal, `dates` of an event, `figures` of `unit/scope`.
fn names(facts: &Facts<'_>, mark: &CompleteOf, what: &str, of: &str) -> bool {
    let dossier = facts.dossier;
    match mark {
        CompleteOf::Goals(actor) => what == "goals" && dossier[*actor].id.as_str() == of,
        CompleteOf::Voices(statement) => what == "voices" && dossier[*statement].id.as_str() == of,
        CompleteOf::Participants(format, role) => {
            let format = dossier[*format].id.as_str();
            let is_role = |word: &str| match role {
                Some(role) => role.word() == word,
                None => word == "any" || Role::ALL.iter().any(|role| role.word() == word),
            };
            what == "participants"
                && (of == format || of.split_once('/').is_some_and(|(f, r)| f == format && is_role(r)))
        }
        CompleteOf::Links(goal) => what == "links" && dossier[*goal].id.as_str() == of,
        CompleteOf::Dates(event) => what == "dates" && dossier[*event].id.as_str() == of,
        CompleteOf::Figures { unit, scope } => what == "figures" && of == format!("{unit}/{scope}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::bank::{Item, Level, Rule, Solution};
    use crate::engine::rules::sample;

    /// For each rule of proof an item and the place of an option that rests on it.
    fn proven() -> Vec<(Rule, Item, usize)> {
        vec![
            (Rule::T, sample::date(), 0),
            (Rule::F1, sample::date(), 1),
            (Rule::F2, sample::goal(), 2),
            (Rule::F3, sample::voice(), 1),
            (Rule::F4, sample::goal(), 1),
            (Rule::F5, sample::size_or_time(), 0),
            (Rule::F6, sample::claim_status(), 0),
            (Rule::F7, sample::where_they_differ(), 0),
        ]
    }

    #[test]
    fn every_rule_of_proof_holds_where_it_holds_and_nowhere_else() {
        let all = [Rule::T, Rule::F1, Rule::F2, Rule::F3, Rule::F4, Rule::F5, Rule::F6, Rule::F7];
        for (rule, item, place) in proven() {
            let mut checked = item.clone();
            assert_eq!(sample::explanation(&mut checked, place).proof.rule, rule);
            assert!(sample::rules_broken(&checked).is_empty(), "{rule:?}");
            for other in all.into_iter().filter(|other| *other != rule) {
                let mut broken = item.clone();
                sample::explanation(&mut broken, place).proof.rule = other;
                assert!(sample::rules_broken(&broken).contains(&2), "{other:?} for {rule:?}");
            }
        }
    }

    #[test]
    fn premises_that_are_missing_or_made_up_are_caught() {
        for (rule, item, place) in proven() {
            let mut broken = item.clone();
            sample::explanation(&mut broken, place).proof.premises.clear();
            assert!(sample::rules_broken(&broken).contains(&2), "no premises for {rule:?}");
            for made_up in [
                sample::claim("nowhere"),
                sample::absent("goal-fish-market", "memo"),
                sample::complete("goals", "sundal", "memo"),
                Premise::Cell("bridge-stone".into(), "column".into()),
                Premise::Participation("sundal".to_owned(), "river-forum".to_owned(), "memo".into()),
                Premise::Link("goal-new-ferry".into(), "cost-debt".into(), "memo".into()),
                Premise::Position("point-bridge".into(), "column".into()),
            ] {
                let mut broken = item.clone();
                sample::explanation(&mut broken, place).proof.premises.push(made_up.clone());
                assert!(sample::rules_broken(&broken).contains(&2), "{made_up} for {rule:?}");
            }
        }
    }

    #[test]
    fn one_of_two_premises_does_not_suffice() {
        let mut item = sample::size_or_time();
        sample::explanation(&mut item, 0).proof.premises.pop();
        assert!(sample::rules_broken(&item).contains(&2));
        let mut item = sample::corroboration();
        sample::explanation(&mut item, 0).proof.premises.pop();
        assert!(sample::rules_broken(&item).contains(&2));
    }

    #[test]
    fn what_is_right_unknown_or_marked_twice_is_caught() {
        // The key marked wrong, and a distractor marked right.
        let mut item = sample::voice();
        sample::option_key(&mut item, 0).correct = false;
        sample::option_key(&mut item, 1).correct = true;
        assert!(sample::rules_broken(&item).contains(&1));
        // Two keys.
        let mut item = sample::voice();
        sample::option_key(&mut item, 1).correct = true;
        assert!(sample::rules_broken(&item).contains(&1));
        // The letter neither gives this goal nor was read for it.
        let mut item = sample::goal_of_a_voice();
        sample::set_option(&mut item, 0, Value::Statement("goal-join-sundal".into()), "Join the Sundal league");
        assert!(sample::rules_broken(&item).contains(&1));
        // What the key entails is right too.
        let mut item = sample::goal();
        sample::set_option(&mut item, 1, Value::Statement("goal-market".into()), "Regain a market");
        assert!(sample::rules_broken(&item).contains(&1));
    }

    #[test]
    fn rows_with_the_wrong_label_are_caught() {
        let mut item = sample::positions();
        if let Solution::Rows { rows } = &mut item.key.solution {
            let (first, rest) = rows.split_at_mut(1);
            std::mem::swap(&mut first[0].label, &mut rest[0].label);
            std::mem::swap(&mut first[0].label_value, &mut rest[0].label_value);
        }
        assert!(sample::rules_broken(&item).contains(&1));
    }

    #[test]
    fn a_key_without_claims_or_with_unknown_ones_is_caught() {
        let mut item = sample::voice();
        item.key.claims.clear();
        assert!(sample::rules_broken(&item).contains(&1));
        item.key.claims = vec!["nowhere".into()];
        assert!(sample::rules_broken(&item).contains(&1));
        let mut item = sample::voice();
        item.question.articles = vec!["memo".into()];
        assert!(sample::rules_broken(&item).contains(&1));
        let mut item = sample::voice();
        item.question.level = Level::Evaluate;
        assert!(sample::rules_broken(&item).contains(&1));
    }
}
