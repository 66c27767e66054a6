//! Which screen is shown, and how that is written after the `#` of the address.

use std::rc::Rc;

/// A screen. Places are counted from 0 here and from 1 in addresses; ids are those of the dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// What this is, and a new quiz.
    #[default]
    Start,
    /// One question of the running attempt.
    Question(u32),
    /// The scorecard.
    Results,
    /// One answered question again.
    Review(u32),
    /// The summary, of all articles or of the one with this id.
    Read(Option<Rc<str>>),
    /// One statement, by its id: what each article does with it.
    Statement(Rc<str>),
    /// Statements by articles, and points with their positions.
    Compare,
    /// Events and articles in time.
    Timeline,
    /// Diplomatic formats and who takes part in them.
    Formats,
    /// Practice, question by question.
    Practice,
    /// Flashcards.
    Cards,
    /// What is known and what is due, over time.
    Progress,
    /// A quiz that a teacher gives, by its code; without one, to be opened from a file.
    Assigned(Rc<str>),
    /// Settings.
    Settings,
    /// About this module.
    About,
}

impl Route {
    /// Reads the part from `#` on. What is unknown and does not begin
    /// like an address of ours is the start; else it is a screen that says so, named like a statement that cannot be.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let (name, place) = path.split_once('/').unwrap_or((path, ""));
        let number = place.parse::<u32>().ok().and_then(|place| place.checked_sub(1));
        match (name, number) {
            ("question", Some(place)) => Self::Question(place),
            ("review", Some(place)) => Self::Review(place),
            ("results", _) => Self::Results,
            ("read", _) => Self::Read((!place.is_empty()).then(|| place.into())),
            ("statement", _) if !place.is_empty() => Self::Statement(place.into()),
            ("compare", _) => Self::Compare,
            ("timeline", _) => Self::Timeline,
            ("formats", _) => Self::Formats,
            ("practice", _) => Self::Practice,
            ("cards", _) => Self::Cards,
            ("progress", _) => Self::Progress,
            ("assigned", _) => Self::Assigned(place.into()),
            ("settings", _) => Self::Settings,
            ("about", _) => Self::About,
            ("" | "question" | "quiz" | "review" | "statement", _) => Self::Start,
            _ if hash.starts_with("#/") => Self::Statement(["/", path].concat().into()),
            _ => Self::Start,
        }
    }

    /// The number of the quiz that an address begins: `#/quiz/7-12`. It is no screen, but leads to one.
    #[must_use]
    pub fn linked_quiz(hash: &str) -> Option<&str> {
        hash.trim_start_matches('#').trim_matches('/').strip_prefix("quiz/")
    }

    /// Writes the part from `#` on.
    #[must_use]
    pub fn to_hash(&self) -> String {
        let number = |place: u32| (u64::from(place) + 1).to_string();
        let (name, rest) = match self {
            Self::Start => ("", String::new()),
            Self::Question(place) => ("question/", number(*place)),
            Self::Results => ("results", String::new()),
            Self::Review(place) => ("review/", number(*place)),
            Self::Read(None) => ("read", String::new()),
            Self::Read(Some(article)) => ("read/", article.as_ref().to_owned()),
            Self::Statement(statement) => ("statement/", statement.as_ref().to_owned()),
            Self::Compare => ("compare", String::new()),
            Self::Timeline => ("timeline", String::new()),
            Self::Formats => ("formats", String::new()),
            Self::Practice => ("practice", String::new()),
            Self::Cards => ("cards", String::new()),
            Self::Progress => ("progress", String::new()),
            Self::Assigned(code) => ("assigned/", code.as_ref().to_owned()),
            Self::Settings => ("settings", String::new()),
            Self::About => ("about", String::new()),
        };
        ["#/", name, &rest].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn what_is_written_is_read_again() {
        let routes = [
            Route::Start,
            Route::Results,
            Route::Read(None),
            Route::Read(Some("memo".into())),
            Route::Statement("goal-set-example".into()),
            Route::Compare,
            Route::Timeline,
            Route::Formats,
            Route::Practice,
            Route::Cards,
            Route::Progress,
            Route::Assigned("".into()),
            Route::Assigned("c0de-_".into()),
            Route::Settings,
            Route::About,
        ];
        let numbered = [0, 1, 35, u32::MAX - 1].map(|place| [Route::Question(place), Route::Review(place)]);
        for route in routes.into_iter().chain(numbered.into_iter().flatten()) {
            assert_eq!(Route::parse(&route.to_hash()), route);
        }
    }

    #[test]
    fn what_is_unknown_is_the_start() {
        for hash in [
            "",
            "#",
            "#/",
            "/",
            "#section",
            "#//",
            "#/question",
            "#/question/0",
            "#/question/-1",
            "#/question/x",
            "#/review/99999999999",
            "#/question/1/2",
            "#/statement/",
            "#é",
        ] {
            assert_eq!(Route::parse(hash), Route::Start, "{hash}");
        }
    }

    #[test]
    fn an_address_may_name_a_quiz() {
        let found = ["#/quiz/7-12-2", "#quiz/7/", "#/quiz/x", "#/quiz", "#/quizzes/7"].map(Route::linked_quiz);
        assert_eq!(found, [Some("7-12-2"), Some("7"), Some("x"), None, None]);
    }

    #[test]
    fn an_address_like_ours_that_names_no_screen_is_none_of_a_statement_either() {
        for (hash, id) in [("#/quizzes/7", "/quizzes/7"), ("#/%", "/%"), ("#/foo/bar", "/foo/bar")] {
            let route = Route::parse(hash);
            assert_eq!(route, Route::Statement(id.into()));
            assert_eq!(Route::parse(&route.to_hash()), route, "and stays so when it is kept");
        }
    }

    #[test]
    fn a_missing_slash_is_forgiven() {
        assert_eq!(Route::parse("#question/3"), Route::Question(2));
        assert_eq!(Route::parse("#/results/"), Route::Results);
    }
}
