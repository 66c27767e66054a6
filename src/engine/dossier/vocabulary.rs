//! The fixed words of the format: each vocabulary is one enumeration.

use serde::{Deserialize, Deserializer, Serialize, de};

/// A closed set of words, for code that reads any of them.
pub(crate) trait Vocabulary: Copy + 'static {
    /// Every value, in its fixed order.
    const VALUES: &'static [Self];
    /// Their words as they stand in files, in the same order.
    const WORDS: &'static [&'static str];
}

macro_rules! vocabulary {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $what:literal])+ $word:ident = $text:literal),+ $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[doc = $what])+ #[serde(rename = $text)] $word),+
        }

        impl $name {
            /// Every word of this vocabulary, in its fixed order.
            pub const ALL: &[Self] = &[$(Self::$word),+];

            /// The word as it stands in files.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$word => $text),+ }
            }

            /// What a word in a file means.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                let place = <Self as Vocabulary>::WORDS.iter().position(|known| *known == word)?;
                Self::ALL.get(place).copied()
            }
        }

        impl Vocabulary for $name {
            const VALUES: &'static [Self] = Self::ALL;
            const WORDS: &'static [&'static str] = &[$($text),+];
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                Self::from_word(&word).ok_or_else(|| de::Error::custom("no word of this vocabulary"))
            }
        }
    )+};
}

pub(crate) use vocabulary;

vocabulary! {
    /// What learners are scored on.
    Dimension {
        /// What the intervention was for.
        Goals = "goals",
        /// What it cost, and whom.
        Costs = "costs",
        /// The forums, processes, deals and truces around it.
        Formats = "formats",
    }
    /// What an entity is.
    EntityType {
        /// One human being.
        Person = "person",
        /// A state, or its government.
        State = "state",
        /// An organisation with a name.
        Organisation = "organisation",
        /// People who act or speak together.
        Group = "group",
        /// A place.
        Place = "place",
        /// A forum, process, track, deal, truce or mechanism.
        Format = "format",
        /// A text.
        Document = "document",
    }
    /// What sort of proposition a statement is.
    StatementType {
        /// Somebody wants something.
        Goal = "goal",
        /// Something is or would be a cost to somebody.
        Cost = "cost",
        /// How a diplomatic format is made or works.
        Format = "format",
        /// Something happened.
        Event = "event",
        /// How many or how much.
        Figure = "figure",
        /// A judgement.
        Assessment = "assessment",
        /// Something is intended or foreseen.
        Plan = "plan",
    }
    /// The kind of a cost.
    CostClass {
        /// Lives and health.
        Human = "human",
        /// Money.
        Financial = "financial",
        /// Forces and positions.
        Military = "military",
        /// Power, relations, freedom to act.
        Political = "political",
        /// Good name.
        Reputational = "reputational",
        /// Things, buildings, land.
        Material = "material",
    }
    /// What an article does with a statement in one claim.
    Stance {
        /// Says it in its own voice, or takes it over.
        Asserts = "asserts",
        /// Gives it as somebody's view.
        Reports = "reports",
        /// Says the opposite.
        Denies = "denies",
        /// Gives the opposite as open or doubtful.
        Disputes = "disputes",
    }
    /// How firmly a claim is made.
    Hedge {
        /// Without reserve.
        Plain = "plain",
        /// As possible.
        Possible = "possible",
        /// As likely.
        Likely = "likely",
        /// Under a condition.
        Conditional = "conditional",
    }
    /// How much a reader must take a claim away.
    Weight {
        /// A reader must know it.
        Core = "core",
        /// It carries a core claim.
        Supporting = "supporting",
        /// It is background.
        Context = "context",
    }
    /// How a figure is qualified.
    Qualifier {
        /// As it stands.
        Exact = "exact",
        /// About.
        About = "about",
        /// At least.
        AtLeast = "at_least",
        /// At most.
        AtMost = "at_most",
        /// More than.
        MoreThan = "more_than",
        /// Less than.
        LessThan = "less_than",
    }
    /// How exactly a stretch of days is known.
    Precision {
        /// On this day.
        Day = "day",
        /// At some time in this month.
        Month = "month",
        /// At some time in this year.
        Year = "year",
        /// It lasted from the first day to the last.
        Span = "span",
        /// At some time between the first day and the last.
        Within = "within",
    }
    /// Where a date comes from.
    Basis {
        /// The article prints all of it.
        Printed = "printed",
        /// Day or month are printed, the year follows from the text.
        YearInferred = "year_inferred",
        /// It follows from the text.
        Inferred = "inferred",
    }
    /// What an entity does in a format.
    Role {
        /// Brings the others together.
        Broker = "broker",
        /// Gives the place.
        Host = "host",
        /// Negotiates or signs.
        Party = "party",
        /// Watches.
        Observer = "observer",
        /// Stands between the parties.
        Mediator = "mediator",
        /// Was asked and stayed away.
        InvitedAbsent = "invited_absent",
    }
    /// How a cost hangs together with a goal.
    LinkRelation {
        /// The cost is paid for the goal.
        Price = "price",
        /// The cost comes along with the goal.
        SideEffect = "side_effect",
        /// The cost falls due if the goal is given up.
        CostOfStopping = "cost_of_stopping",
        /// The goal makes up for the cost.
        Offset = "offset",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_leads_back_to_what_it_stands_for() {
        for dimension in Dimension::ALL {
            assert_eq!(Dimension::from_word(dimension.word()), Some(*dimension));
        }
        for precision in Precision::ALL {
            assert_eq!(Precision::from_word(precision.word()), Some(*precision));
        }
        assert_eq!(Precision::from_word("Day"), None);
    }

    #[test]
    fn only_a_plain_text_is_read_as_a_word() {
        let read = |json: &str| serde_json::from_str::<Role>(json).ok();
        assert_eq!(read("\"host\""), Some(Role::Host));
        assert_eq!(serde_json::to_string(&Role::InvitedAbsent).unwrap(), "\"invited_absent\"");
        for bad in ["\"Host\"", "1", "null", r#"{"host":null}"#] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
