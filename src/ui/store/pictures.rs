//! What is chosen on the screens with pictures: filters of the timeline, and a participant and a format.

use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::{ArticleId, EntityId};

/// What is chosen. Ids of another dossier choose nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    /// The dimension whose events are shown.
    pub dimension: Option<Dimension>,
    /// The article whose events are shown.
    pub article: Option<ArticleId>,
    /// The participant whose formats are shown.
    pub who: Option<EntityId>,
    /// The format that was looked up last.
    pub format: Option<EntityId>,
}

/// Something that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A dimension, or all.
    Dimension(Option<Dimension>),
    /// An article, or all.
    Article(Option<ArticleId>),
    /// A participant, or everybody.
    Who(Option<EntityId>),
    /// A format to look up.
    Format(EntityId),
}

impl Pictures {
    /// Takes a choice. Returns what finds the element to which the focus goes, if it goes.
    pub(super) fn reduce(&mut self, action: Action) -> Option<String> {
        match action {
            Action::Dimension(dimension) => self.dimension = dimension,
            Action::Article(article) => self.article = article,
            Action::Who(who) => self.who = who,
            Action::Format(format) => {
                let selector = ["[data-format=\"", format.as_str(), "\"]"].concat();
                // It must be among those that are shown.
                self.who = None;
                self.format = Some(format);
                return Some(selector);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_that_is_looked_up_is_never_filtered_away() {
        let mut pictures = Pictures::default();
        assert_eq!(pictures.reduce(Action::Who(Some("town".into()))), None);
        assert_eq!(pictures.reduce(Action::Format("round".into())).as_deref(), Some("[data-format=\"round\"]"));
        assert_eq!((pictures.who, pictures.format), (None, Some("round".into())));
    }
}
