//! Rules 9, 10 and 16: the stem is one plain question that says whom and what it asks about.

use super::Findings;
use super::facts::Facts;
use super::shown::Shown;
use crate::engine::bank::Widget;
use crate::engine::bank::meaning::{Asked, Value};
use crate::engine::dossier::id::{ArticleId, EntityId, EntityRef, EventId, StatementId};
use crate::engine::dossier::{Sort, Stance};
use crate::engine::language::{has_run, norm, tokens};

/// The most words of a stem.
const WORDS: usize = 35;

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    check_form(facts, shown, findings);
    check_named(facts, shown, findings);
    check_polarity(facts, shown, findings);
    check_voice(facts, shown, findings);
}

fn check_form(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let question = &shown.item.question;
    let stem = question.stem.trim();
    let is_instruction = matches!(question.widget, Widget::Match { .. } | Widget::Order { .. });
    if !(stem.ends_with('?') || is_instruction && stem.ends_with('.')) {
        findings.add(9, "the stem does not end with a question mark");
    }
    if has_inner_end(facts, stem) {
        findings.add(9, "the stem has more than one sentence");
    }
    let count = stem.split_whitespace().count();
    if count > WORDS {
        findings.add(9, format!("the stem has {count} words"));
    }
    if stem.contains("__") || question.lead.as_ref().is_some_and(|lead| lead.contains("__")) {
        findings.add(9, "the stem has a gap to fill");
    }
    if let Some(lead) = &question.lead
        && (!lead.trim().ends_with(['.', ':', '?', '!', '”', '"']) || has_inner_end(facts, lead.trim()))
    {
        findings.add(9, "the lead is not one sentence");
    }
}

/// Whether a sentence ends before the last letter.
fn has_inner_end(facts: &Facts<'_>, text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let before_last = words.split_last().map_or(&[][..], |(_, rest)| rest);
    before_last.iter().any(|word| {
        let bare = word.trim_end_matches(['"', '”', '’', '\'', ')']);
        let root = norm(bare);
        let is_abbreviation = root.len() == 1
            || bare.trim_end_matches('.').contains('.')
            || facts.words.checked().abbreviations.contains(&root.as_str());
        bare.ends_with(['?', '!']) || bare.ends_with('.') && !is_abbreviation
    })
}

/// What the stem must name so that it can be answered before the options are seen: for each, any of these texts.
fn needed(facts: &Facts<'_>, shown: &Shown<'_>) -> Vec<Vec<String>> {
    let dossier = facts.dossier;
    let entity = |id: &EntityId| facts.entity(id).map_or_else(Vec::new, |place| spellings(facts, place));
    let event = |id: &EventId| facts.event(id).map_or_else(Vec::new, |place| vec![dossier[place].name.clone()]);
    let statement = |id: &StatementId| {
        facts.statement(id).map_or_else(Vec::new, |place| {
            let statement = &dossier[place];
            let phrase = match &statement.sort {
                Sort::Goal { phrase, .. } | Sort::Cost { phrase, .. } => Some(phrase.clone()),
                _ => None,
            };
            [statement.text.clone()].into_iter().chain(phrase).collect()
        })
    };
    match &shown.item.key.asked {
        Asked::Figure { scope, .. } => vec![vec![scope.clone()]],
        Asked::Date { event: id, .. } => vec![event(id)],
        Asked::Voice { statement: id, .. }
        | Asked::Status { statement: id, .. }
        | Asked::Article { statement: id }
        | Asked::Positions { statement: id } => vec![statement(id)],
        Asked::Goal { actor, voices, .. } => std::iter::once(actor).chain(voices).map(entity).collect(),
        Asked::Goals { actor, .. } => vec![entity(actor)],
        Asked::Participants { format, .. } => vec![entity(format)],
        Asked::Paragraph { claim } => {
            facts.claim(claim).map_or_else(Vec::new, |claim| vec![statement(&dossier[claim.statement].id)])
        }
        Asked::LinkedCost { goal, .. } => vec![statement(goal)],
        Asked::Change { point, .. } => facts.point(point).map_or_else(Vec::new, |p| vec![vec![p.question.clone()]]),
        Asked::Extreme { of, .. } => {
            let scopes = dossier.claims.iter().filter_map(|claim| claim.figure.as_ref());
            let figure = scopes
                .filter(|figure| *of == figure.unit || *of == format!("{}/{}", figure.unit, figure.scope))
                .flat_map(|figure| if *of == figure.unit { [&figure.unit; 2] } else { [&figure.scope; 2] })
                .next()
                .cloned();
            let named: Vec<String> = figure.into_iter().chain(event(&of.as_str().into())).collect();
            if named.is_empty() { Vec::new() } else { vec![named] }
        }
        Asked::CostClass { .. }
        | Asked::Order { .. }
        | Asked::Articles { .. }
        | Asked::InBoth { .. }
        | Asked::Difference { .. }
        | Asked::KindOfDifference { .. } => Vec::new(),
    }
}

/// Every way in which an entity is written.
fn spellings(facts: &Facts<'_>, place: EntityRef) -> Vec<String> {
    let entity = &facts.dossier[place];
    [&entity.name, &entity.in_text].into_iter().chain(&entity.aliases).cloned().collect()
}

/// The articles that the stem must name. Kinds that ask which article, or show the articles as rows, need not.
fn articles_needed<'i>(shown: &Shown<'i>) -> &'i [ArticleId] {
    let articles = &shown.item.question.articles;
    match &shown.item.key.asked {
        Asked::Article { .. } | Asked::Articles { .. } | Asked::KindOfDifference { .. } | Asked::Positions { .. } => {
            &[]
        }
        Asked::Order { .. } if articles.len() > 2 => &[],
        Asked::Extreme { .. } if shown.ask.field.iter().any(|value| matches!(value, Value::Article(_))) => &[],
        _ => articles,
    }
}

fn check_named(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let whole = shown.whole_stem();
    let stem = &shown.item.question.stem;
    for article in articles_needed(shown) {
        let Some(place) = facts.article(article) else { continue };
        let short = &facts.dossier[place].short;
        if !has_run(&whole, short) {
            findings.add(16, format!("the stem does not name “{short}”"));
        }
        if !has_run(stem, short) {
            findings.add(9, format!("the question itself does not name “{short}”"));
        }
    }
    for texts in needed(facts, shown) {
        if !texts.iter().any(|text| has_run(&whole, text)) {
            let first = texts.first().map_or("what it asks about", String::as_str);
            findings.add(9, format!("the stem does not name “{first}”"));
        }
    }
}

fn check_polarity(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let words = facts.words;
    if let Some(word) =
        tokens(&shown.item.question.stem).iter().find(|word| words.checked().negative.contains(&word.as_str()))
    {
        findings.add(10, format!("the stem has “{word}”"));
    }
    if shown.has_fixed_options() {
        return;
    }
    let denies = |text: &str| tokens(text).iter().any(|word| words.denial.contains(&word.as_str()));
    let denying = shown.choices().iter().filter(|(text, _)| denies(text)).count();
    if denying != 0 && denying != shown.choices().len() {
        findings.add(10, "some options deny something and some do not");
    }
}

/// Claims that are somebody's view name whose, unless that is what is asked.
fn check_voice(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let whole = shown.whole_stem();
    let outside = outside_quotes(&whole);
    if let Some(word) = tokens(&outside).iter().find(|word| facts.words.checked().evaluative.contains(&word.as_str())) {
        findings.add(16, format!("the stem takes sides with “{word}”"));
    }
    let is_asked = matches!(
        shown.item.key.asked,
        Asked::Voice { .. }
            | Asked::Status { .. }
            | Asked::Article { .. }
            | Asked::Articles { .. }
            | Asked::Difference { .. }
            | Asked::KindOfDifference { .. }
            | Asked::Extreme { .. }
            | Asked::Goals { .. }
            | Asked::Positions { .. }
            | Asked::CostClass { .. }
            | Asked::Order { .. }
    );
    if is_asked {
        return;
    }
    let names = |voices: &[EntityRef]| {
        voices.iter().any(|voice| spellings(facts, *voice).iter().any(|name| has_run(&whole, name)))
    };
    for claim in shown.item.key.claims.iter().filter_map(|claim| facts.claim(claim)) {
        if claim.stance != Stance::Asserts && !claim.voices.is_empty() && !names(&claim.voices) {
            findings.add(16, format!("the stem does not say whose view {} is", claim.id));
        }
    }
    if let Asked::LinkedCost { article, goal, relation } = &shown.item.key.asked {
        let links = facts.dossier.links.iter().filter(|link| {
            facts.article(article) == Some(link.article)
                && facts.statement(goal) == Some(link.goal)
                && *relation == link.relation
        });
        let cost = shown.key().map(|key| key.value.clone());
        let is_key =
            |link: &&crate::engine::dossier::Link| cost == Some(Value::Statement(facts.dossier[link.cost].id.clone()));
        if links.filter(is_key).any(|link| !link.voices.is_empty() && !names(&link.voices)) {
            findings.add(16, "the stem does not say whose view the link is");
        }
    }
}

/// A text without what stands in quotation marks.
pub(super) fn outside_quotes(text: &str) -> String {
    let mut outside = String::with_capacity(text.len());
    let mut is_quoted = false;
    for letter in text.chars() {
        match letter {
            '“' | '«' | '„' => is_quoted = true,
            '”' | '»' => is_quoted = false,
            '"' => is_quoted = !is_quoted,
            _ if !is_quoted => outside.push(letter),
            _ => {}
        }
    }
    outside
}

#[cfg(test)]
mod tests {
    use crate::engine::rules::sample;

    fn breaks(rule: u8, stem: &str) -> bool {
        let mut item = sample::goal();
        item.question.stem = stem.to_owned();
        sample::rules_broken(&item).contains(&rule)
    }

    #[test]
    fn a_stem_is_one_question() {
        for stem in [
            "According to the council memo, Norwick has a goal.",
            "Norwick has goals. Which one does the council memo name for Norwick?",
            "According to the council memo, Norwick wants to __?",
            "Which goal does Norwick have?",
            "Which goal is there in the council memo?",
        ] {
            assert!(breaks(9, stem), "{stem}");
        }
        let long = format!("According to the council memo, which goal does Norwick have{}?", " in the end".repeat(10));
        assert!(breaks(9, &long));
        assert!(!breaks(9, "According to the council memo, which goal does Norwick (St. Paul's) have?"));
    }

    #[test]
    fn a_stem_asks_for_what_is_not_for_what_is_not_so() {
        assert!(breaks(10, "Which goal does the council memo not give Norwick?"));
        assert!(!breaks(10, "Which goal does the council memo give Norwick, nothing else?"));
    }

    #[test]
    fn options_share_their_polarity() {
        let mut item = sample::goal();
        sample::set_text(&mut item, 1, "No longer lower rents");
        assert!(sample::rules_broken(&item).contains(&10));
    }

    #[test]
    fn a_stem_names_the_article_and_takes_no_side() {
        assert!(breaks(16, "Which goal does Norwick have?"));
        assert!(breaks(16, "Which goal does the council memo give the heroic town of Norwick?"));
        assert!(!breaks(16, "Which goal does the council memo give the “heroic” town of Norwick?"));
    }

    #[test]
    fn a_view_needs_its_voice() {
        assert!(sample::rules_broken(&sample::goal_of_a_voice()).is_empty());
        let mut item = sample::goal_of_a_voice();
        item.question.stem = "Which goal does the harbour letter give Norwick?".to_owned();
        assert!(sample::rules_broken(&item).contains(&16));
    }
}
