//! Rule 5: what compares articles cannot be answered from all of them but one.

use super::facts::Facts;
use super::shown::Shown;
use super::verdict::Truth;
use super::{Findings, status};
use crate::engine::bank::Kind;
use crate::engine::bank::meaning::Value;

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let question = &shown.item.question;
    let is_held = matches!(
        question.kind,
        Kind::Corroboration | Kind::WhereTheyDiffer | Kind::KindOfDifference | Kind::SizeOrTime | Kind::PositionTable
    );
    if !is_held {
        return;
    }
    let articles = question.articles.iter().filter_map(|article| facts.article(article));
    for article in articles.filter(|_| !shown.options.is_empty()) {
        let view = facts.without(article);
        let open = |value| status::option(view, &shown.ask, value).truth() != Truth::False;
        if shown.options.iter().filter(|option| open(option.value)).count() < 2 {
            let name = &facts.dossier[article].id;
            findings.add(5, format!("all options but one can be ruled out without {name}"));
        }
    }
    for row in &shown.rows {
        let Value::Article(article) = row.value else { continue };
        let Some(view) = facts.article(article).map(|article| facts.without(article)) else { continue };
        let open = |label: &Value| status::pair(view, &shown.ask, row.value, label).truth() != Truth::False;
        if shown.labels.iter().filter_map(|label| label.value.as_ref()).filter(|label| open(label)).count() < 2 {
            findings.add(5, format!("the label of “{}” can be told without it", row.text));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::bank::meaning::Value;
    use crate::engine::rules::sample;

    #[test]
    fn balanced_options_need_both_articles() {
        assert!(sample::rules_broken(&sample::corroboration()).is_empty());
    }

    #[test]
    fn options_that_one_article_rules_out_are_caught() {
        // Every distractor is ruled out by the memo alone: without the letter the key is left over.
        let mut item = sample::corroboration();
        sample::set_option(&mut item, 1, Value::Statement("fee-doubles".into()), "the mooring fee doubles");
        sample::set_option(&mut item, 3, Value::Statement("lamp-repairs".into()), "the quay lamps get repairs");
        assert!(sample::rules_broken(&item).contains(&5));
    }
}
