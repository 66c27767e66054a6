//! Practice: which item to ask next, and when to ask about a claim again. Pure: the moment and the seed come in.
//!
//! [`Pool`] lists what could be asked, [`Schedule`] says what is remembered and due, [`Asking`] chooses and makes one item.

mod choice;
mod hint;
mod pool;
mod reviews;
mod schedule;

pub use choice::{Asking, Next, Why, Wish};
pub use hint::{Hint, Part, hints};
pub use pool::Pool;
pub use reviews::{Review, Reviews};
pub use schedule::{Card, FORECAST, Now, Schedule};
