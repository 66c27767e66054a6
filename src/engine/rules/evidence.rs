//! Rule 4: what is right can be looked up, and every option says why it is right or wrong, and where.

use super::Findings;
use super::facts::Facts;
use super::numerals::numbers;
use super::shown::Shown;
use crate::engine::bank::meaning::{Asked, Value};
use crate::engine::bank::{Evidence, Explanation, Premise, Rule};
use crate::engine::dossier::id::ArticleId;
use crate::engine::language::has_run;
use crate::engine::reasoning::Treatment;

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let paragraphs = shown.groups.iter().flat_map(|group| &group.options);
    for option in shown.options.iter().chain(paragraphs) {
        check_one(facts, shown, option.text, option.explanation, option.correct, findings);
    }
    for row in &shown.rows {
        let is_absence = matches!(row.label, Value::YesNo(false) | Value::Treatment(Treatment::LeavesOut));
        check_one(facts, shown, row.text, row.explanation, !is_absence, findings);
    }
    for entry in &shown.entries {
        check_one(facts, shown, entry.text, entry.explanation, true, findings);
    }
}

fn check_one(
    facts: &Facts<'_>,
    shown: &Shown<'_>,
    text: &str,
    explanation: &Explanation,
    needs_paragraph: bool,
    findings: &mut Findings<'_>,
) {
    let feedback = &explanation.feedback;
    if feedback.trim().is_empty() {
        findings.add(4, format!("“{text}” has no feedback"));
    }
    for evidence in &explanation.evidence {
        if !is_cited(facts, shown, evidence) {
            let Evidence { article, paragraph } = evidence;
            findings.add(4, format!("nothing in the dossier rests on paragraph {paragraph} of {article}"));
        }
    }
    if needs_paragraph && explanation.evidence.is_empty() {
        findings.add(4, format!("“{text}” is right, but no paragraph shows it"));
    }
    let is_named = |article: &ArticleId| {
        facts.article(article).is_some_and(|place| has_run(feedback, &facts.dossier[place].short))
    };
    if explanation.evidence.is_empty() {
        let mut articles = explanation.proof.premises.iter().filter_map(|premise| article_of(facts, premise));
        if !articles.any(|article| is_named(&article)) {
            findings.add(4, format!("the feedback on “{text}” names no article of its proof"));
        }
        if explanation.proof.rule != Rule::T && !explanation.proof.premises.iter().any(is_checked) {
            findings.add(4, format!("the feedback on “{text}” names neither a paragraph nor a checked absence"));
        }
        return;
    }
    if let Some(evidence) = explanation.evidence.iter().find(|evidence| !is_named(&evidence.article)) {
        findings.add(4, format!("the feedback on “{text}” does not name {}", evidence.article));
    }
    let told = numbers(facts.words, feedback);
    if !explanation.evidence.iter().any(|evidence| told.contains(&i64::from(evidence.paragraph))) {
        findings.add(4, format!("the feedback on “{text}” names no paragraph"));
    }
}

/// Whether the paragraph exists, and something that the article says rests on it. Where paragraphs themselves are
/// offered, any that exists may be pointed at.
fn is_cited(facts: &Facts<'_>, shown: &Shown<'_>, evidence: &Evidence) -> bool {
    let Some(article) = facts.article(&evidence.article) else { return false };
    let offers_paragraphs = matches!(shown.item.key.asked, Asked::Paragraph { .. }) || !shown.groups.is_empty();
    let dossier = facts.dossier;
    let number = evidence.paragraph;
    let by_claim = facts.view().claims_of(article).any(|claim| claim.evidence.contains(&number));
    let of_link = dossier.links.iter().any(|link| link.article == article && link.evidence.contains(&number));
    let of_part =
        dossier.participations.iter().any(|entry| entry.article == article && entry.evidence.contains(&number));
    facts.gist(article, number).is_some() && (offers_paragraphs || by_claim || of_link || of_part)
}

/// Whether a premise is something that a person checked, and that no paragraph shows.
fn is_checked(premise: &Premise) -> bool {
    matches!(premise, Premise::Absent(..) | Premise::Complete(..) | Premise::Cell(..))
}

fn article_of(facts: &Facts<'_>, premise: &Premise) -> Option<ArticleId> {
    Some(match premise {
        Premise::Claim(claim) => facts.dossier[facts.claim(claim)?.article].id.clone(),
        Premise::Cell(_, article)
        | Premise::Absent(_, article)
        | Premise::Complete(_, _, article)
        | Premise::Participation(_, _, article)
        | Premise::Link(_, _, article)
        | Premise::Position(_, article) => article.clone(),
    })
}

#[cfg(test)]
mod tests {
    use crate::engine::bank::Evidence;
    use crate::engine::rules::sample;

    #[test]
    fn missing_or_wrong_evidence_is_caught() {
        let breaks = |change: fn(&mut crate::engine::bank::Explanation)| {
            let mut item = sample::voice();
            change(sample::explanation(&mut item, 0));
            sample::rules_broken(&item).contains(&4)
        };
        assert!(!breaks(|_| {}));
        assert!(breaks(|explanation| explanation.evidence.clear()));
        assert!(breaks(|explanation| explanation.feedback.clear()));
        assert!(breaks(|explanation| explanation.feedback = "Somebody said so in paragraph 3.".to_owned()));
        assert!(breaks(|explanation| explanation.feedback = "The harbour letter says so.".to_owned()));
        assert!(breaks(|explanation| {
            explanation.evidence = vec![Evidence { article: "letter".into(), paragraph: 99 }];
        }));
    }
}
