//! What is wanted on the screens for studying, as a text that is kept: whoever comes back finds the list as it was left.

use std::rc::Rc;

use super::Store;
use super::pictures::Pictures;
use super::study::{Study, View};
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::{ArticleRef, EntityRef};
use crate::engine::study::{Filter, Voice};
use crate::ui::route::Route;

/// Where a person keeps it.
pub const KEY: &str = "route:study";

impl Store {
    /// What is wanted, for this dossier. Nothing on screens where nothing can be.
    #[must_use]
    pub fn wanted(&self) -> Option<String> {
        if !matches!(
            self.route,
            Route::Read(_) | Route::Statement(_) | Route::Compare | Route::Timeline | Route::Formats
        ) {
            return None;
        }
        let (Study { filter, page, every, view, .. }, pictures) = (&self.study, &self.pictures);
        let voice = filter.voice.map(|voice| match voice {
            Voice::Own => 0,
            Voice::Of(source) => source.0 + 1,
        });
        let numbers = [
            filter.dimension.map(|dimension| dimension as u32),
            filter.article.map(|article| article.0),
            voice,
            filter.entity.map(|entity| entity.0),
            every.then_some(1),
            (*view == View::Points).then_some(1),
            Some(*page),
            pictures.dimension.map(|dimension| dimension as u32),
        ];
        let article = pictures.article.as_ref().map_or("", |id| id.as_str());
        let who = pictures.who.as_ref().map_or("", |id| id.as_str());
        let mut text = self.dossier.hash.clone();
        for number in numbers {
            text.push('\n');
            text += &number.map_or_else(String::new, |number| number.to_string());
        }
        for name in [article, who, &filter.text] {
            text.push('\n');
            text += name;
        }
        Some(text)
    }

    /// Wants again what such a text says. One of another dossier says nothing, and neither does what is not in this one.
    pub fn want_again(&mut self, text: &str) {
        let mut lines = text.split('\n');
        if lines.next() != Some(&self.dossier.hash) {
            return;
        }
        let mut line = || lines.next().filter(|line| !line.is_empty());
        let [dimension, article, voice, entity, every, points, page, pictured]: [Option<u32>; 8] =
            std::array::from_fn(|_| line()?.parse().ok());
        let [pictured_article, who, searched] = std::array::from_fn(|_| line());
        let dossier = &self.dossier.dossier;
        let dimension_at = |place: Option<u32>| Dimension::ALL.get(place? as usize).copied();
        let entity_at = |place: u32| dossier.entities.get(place as usize).map(|_| EntityRef(place));
        let filter = Filter {
            text: searched.unwrap_or_default().into(),
            dimension: dimension_at(dimension),
            article: article.filter(|place| dossier.articles.get(*place as usize).is_some()).map(ArticleRef),
            voice: voice.and_then(|voice| match voice.checked_sub(1) {
                None => Some(Voice::Own),
                Some(source) => entity_at(source).map(Voice::Of),
            }),
            entity: entity.and_then(entity_at),
        };
        self.study.view = if points.is_some() { View::Points } else { View::Statements };
        self.study.every = every.is_some();
        self.study.page = page.unwrap_or(0);
        self.study.filter = filter;
        self.pictures = Rc::new(Pictures {
            dimension: dimension_at(pictured),
            article: pictured_article.map(Into::into),
            who: who.map(Into::into),
            format: None,
        });
    }
}

#[cfg(test)]
mod tests;
