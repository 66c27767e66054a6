//! What a question is called in a list, where others may have the same stem.

use crate::engine::bank::{Item, Kind, OptionId, Solution, Widget};

/// How many rows tell a question apart from others with the same stem.
const ROWS: usize = 3;

/// The stem of a question, and behind it what tells it apart from others with the same one.
#[must_use]
pub(super) fn name_of(item: &Item) -> String {
    [&[&*item.question.stem], &*telling(item)].concat().join(" · ")
}

/// What tells a question apart from others with the same stem: its first rows, or its right option. Nothing where the stem does
/// that by itself.
#[must_use]
pub(super) fn telling(item: &Item) -> Vec<&str> {
    // The stems of these name articles, voices and actors, and not what they are about.
    let is_vague =
        matches!(item.question.kind, Kind::Corroboration | Kind::GoalNamed | Kind::SizeOrTime | Kind::WhereTheyDiffer);
    match (&item.question.widget, &item.key.solution) {
        (Widget::Rows { rows, .. } | Widget::Match { stems: rows, .. }, _) => {
            rows.iter().take(ROWS).map(|row| &*row.text).collect()
        }
        (
            Widget::Single { options } | Widget::TwoStep { options, .. },
            Solution::Single { options: keys } | Solution::TwoStep { options: keys, .. },
        ) if is_vague => {
            let is_right = |id: &OptionId| keys.iter().any(|key| key.correct && key.option == *id);
            options.iter().filter(|option| is_right(&option.id)).map(|option| &*option.text).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

    use super::name_of;
    use crate::engine::bank::{Maker, everything};
    use crate::engine::reasoning::Knowledge;
    use crate::engine::wording;

    #[test]
    fn no_two_questions_have_one_name() {
        let dossier = crate::engine::dossier::read(crate::shipped::TEXT).expect("a dossier").dossier;
        let knowledge = Knowledge::new(&dossier);
        let words = wording::for_language("en").expect("English");
        for seed in [7, 8] {
            let items = everything(&Maker::new(&knowledge, words, seed, 4)).items;
            let mut names: Vec<String> = items.iter().map(name_of).collect();
            names.sort_unstable();
            let same: Vec<&String> = names.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
            assert!(names.len() > 600 && same.is_empty(), "{same:#?}");
        }
    }
}
