//! Ids as they stand in a dossier file, and the references that replace them once every id is known to exist.

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

macro_rules! identifiers {
    ($($(#[doc = $what:literal])+ $id:ident, $reference:ident;)+) => {$(
        $(#[doc = $what])+
        ///
        /// Lower-case letters, digits and hyphens, 1 to 64 of them.
        #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $id(pub Rc<str>);

        impl Clone for $id {
            // Written out in hundreds of places otherwise, at three bytes for each that a call takes.
            #[inline(never)]
            fn clone(&self) -> Self {
                Self(Rc::clone(&self.0))
            }
        }

        impl $id {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $id {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl From<&str> for $id {
            fn from(text: &str) -> Self {
                Self(Rc::from(text))
            }
        }

        #[doc = concat!("Where the thing that a [`", stringify!($id), "`] names stands in its dossier. Good for that dossier alone.")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $reference(pub(crate) u32);

        impl $reference {
            /// The place in the dossier's list.
            #[must_use]
            pub fn place(self) -> usize {
                self.0 as usize
            }

            /// References to the first `count` places, in order.
            pub fn first(count: usize) -> impl Iterator<Item = Self> + Clone {
                (0..count as u32).map(Self)
            }
        }
    )+};
}

identifiers! {
    /// Names an article.
    ArticleId, ArticleRef;
    /// Names an entity.
    EntityId, EntityRef;
    /// Names an event.
    EventId, EventRef;
    /// Names a statement.
    StatementId, StatementRef;
    /// Names a point.
    PointId, PointRef;
    /// Names one value of a point.
    ValueId, ValueRef;
    /// Names a claim.
    ClaimId, ClaimRef;
}

/// Whether a text has the form of an id.
#[must_use]
pub(crate) fn is_well_formed(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_plain_words() {
        assert!(is_well_formed("goal-exit-2"));
        for bad in ["", "Goal", "a b", "é", &"x".repeat(65)] {
            assert!(!is_well_formed(bad), "{bad}");
        }
    }
}
