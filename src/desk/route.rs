//! Which screen of the desk is shown, and how that is written after the `#` of the address.

use std::rc::Rc;

/// A screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// What the quiz is made of, and what learners will get.
    #[default]
    Build,
    /// Everything that can be asked.
    Questions(About),
    /// The link for learners.
    Assign,
    /// The quiz on paper, and for other programs.
    Paper,
    /// What learners handed in.
    Mark,
}

/// What the questions that are shown are about. Feedback names statements and articles in links, and these lead to the
/// questions about them here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// Whatever was wanted last.
    #[default]
    Anything,
    /// The statement with this id.
    Statement(Rc<str>),
    /// The article with this id.
    Article(Rc<str>),
}

impl Route {
    /// Every screen, in the order of the work.
    pub const ALL: [Self; 5] = [Self::Build, Self::Questions(About::Anything), Self::Assign, Self::Paper, Self::Mark];

    /// Reads the part from `#` on. What is unknown is the first screen.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        match path.split_once('/').unwrap_or((path, "")) {
            ("questions", _) => Self::Questions(About::Anything),
            ("statement", id) if !id.is_empty() => Self::Questions(About::Statement(id.into())),
            ("read", id) if !id.is_empty() => Self::Questions(About::Article(id.into())),
            ("assign", _) => Self::Assign,
            ("paper", _) => Self::Paper,
            ("mark", _) => Self::Mark,
            _ => Self::Build,
        }
    }

    /// Writes the part from `#` on.
    #[must_use]
    pub fn to_hash(&self) -> String {
        let (name, id) = match self {
            Self::Build => ("build", ""),
            Self::Questions(About::Anything) => ("questions", ""),
            Self::Questions(About::Statement(id)) => ("statement/", id.as_ref()),
            Self::Questions(About::Article(id)) => ("read/", id.as_ref()),
            Self::Assign => ("assign", ""),
            Self::Paper => ("paper", ""),
            Self::Mark => ("mark", ""),
        };
        ["#/", name, id].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let about = [About::Statement("goal-x".into()), About::Article("memo".into())];
        for route in Route::ALL.into_iter().chain(about.map(Route::Questions)) {
            assert_eq!(Route::parse(&route.to_hash()), route);
        }
    }

    #[test]
    fn what_is_unknown_is_the_first_screen() {
        for hash in ["", "#", "#/", "#/quiz", "#/statement/", "#/read", "#é"] {
            assert_eq!(Route::parse(hash), Route::Build, "{hash}");
        }
    }
}
