//! Which items keep to the articles of a recipe.

use super::Recipe;
use crate::engine::bank::meaning::Value;
use crate::engine::bank::{Item, Solution};
use crate::engine::dossier::id::ArticleId;

impl Recipe {
    /// Whether none of these articles is left out.
    pub(super) fn asks_only<'a>(&self, mut articles: impl Iterator<Item = &'a ArticleId>) -> bool {
        self.articles.is_empty() || articles.all(|article| self.articles.contains(article))
    }

    /// Whether an item asks about no other articles than those of the recipe, and names no other in an option or a row.
    #[must_use]
    pub fn is_within_articles(&self, item: &Item) -> bool {
        let is_held = |value: &Value| !matches!(value, Value::Article(article) if !self.articles.contains(article));
        let offers = || match &item.key.solution {
            Solution::Single { options } | Solution::TwoStep { options, .. } => {
                options.iter().all(|key| is_held(&key.value))
            }
            Solution::Rows { rows: keys } | Solution::Match { stems: keys } => {
                keys.iter().all(|key| is_held(&key.value) && is_held(&key.label_value))
            }
            Solution::Order { .. } => true,
        };
        self.asks_only(item.question.articles.iter()) && (self.articles.is_empty() || offers())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

    use crate::engine::bank::{Maker, everything};
    use crate::engine::quiz::{Blueprint, Recipe, draw};
    use crate::engine::reasoning::Knowledge;
    use crate::engine::wording;

    #[test]
    fn a_quiz_about_some_articles_asks_just_what_keeps_to_them() {
        let dossier = crate::engine::dossier::read(crate::shipped::TEXT).expect("a dossier").dossier;
        let knowledge = Knowledge::new(&dossier);
        let words = wording::for_language("en").expect("English");
        let all = everything(&Maker::new(&knowledge, words, 7, 4)).items;
        let mut recipe = Recipe::new(&dossier, 7, Blueprint { items: 200, quotas: Vec::new() });
        assert!(all.iter().all(|item| recipe.is_within_articles(item)));
        for article in &dossier.articles {
            recipe.articles = vec![article.id.clone()];
            let within: Vec<_> = all.iter().filter(|item| recipe.is_within_articles(item)).collect();
            assert!(!within.is_empty() && within.len() < all.len() / 3, "{}", within.len());
            let drawn = draw(&knowledge, words, &recipe).quiz.items;
            assert!(drawn.iter().all(|item| within.contains(&item)));
            // What stays out of one quiz can be asked in another one alone.
            for item in within.iter().skip(1).step_by(7) {
                let only = recipe.only(vec![item.question.id.clone()]);
                assert_eq!(draw(&knowledge, words, &only).quiz.items.len(), 1, "{:?}", item.question.id);
            }
        }
    }
}
