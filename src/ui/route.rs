//! Which screen is shown, and how that is written after the `#` of the address.

/// A screen. Places are counted from 0 here and from 1 in addresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
    /// Settings.
    Settings,
    /// About this module.
    About,
}

impl Route {
    /// Reads the part from `#` on. What is unknown is the start.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let (name, place) = path.split_once('/').unwrap_or((path, ""));
        let place = || place.parse::<u32>().ok().and_then(|place| place.checked_sub(1));
        match (name, place()) {
            ("question", Some(place)) => Self::Question(place),
            ("review", Some(place)) => Self::Review(place),
            ("results", _) => Self::Results,
            ("settings", _) => Self::Settings,
            ("about", _) => Self::About,
            _ => Self::Start,
        }
    }

    /// Writes the part from `#` on.
    #[must_use]
    pub fn to_hash(self) -> String {
        let numbered = |name: &str, place: u32| [name, &(u64::from(place) + 1).to_string()].concat();
        match self {
            Self::Start => "#/".to_owned(),
            Self::Question(place) => numbered("#/question/", place),
            Self::Results => "#/results".to_owned(),
            Self::Review(place) => numbered("#/review/", place),
            Self::Settings => "#/settings".to_owned(),
            Self::About => "#/about".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn what_is_written_is_read_again() {
        let routes = [Route::Start, Route::Results, Route::Settings, Route::About];
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
            "#/quiz",
            "#é",
            "#/%",
        ] {
            assert_eq!(Route::parse(hash), Route::Start, "{hash}");
        }
    }

    #[test]
    fn a_missing_slash_is_forgiven() {
        assert_eq!(Route::parse("#question/3"), Route::Question(2));
        assert_eq!(Route::parse("#/results/"), Route::Results);
    }
}
