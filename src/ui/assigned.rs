//! Assignments: quizzes that a teacher gives, as a learner has them. Which were begun is kept with the progress.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use super::progress::Progress;
use super::route::Route;
use super::store::{Open, Store};
use crate::engine::assignment::{Assignment, Fault, Pause, What, file, link};
use crate::engine::attempt::{Attempt, Moment, Stops};
use crate::engine::json::Value;
use crate::engine::kept::{self, Kept, Record, Writer};
use crate::engine::quiz::Recipe;
use crate::engine::receipt::{Learner, Receipt, Slip};
use crate::engine::scorecard::{Mark, Points};

/// So many assignments are remembered for each dossier.
const MOST: usize = 20;

/// An assignment that was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The assignment.
    pub assignment: Assignment,
    /// Its code, as it stands in the link; empty where it is too long for one.
    pub code: Rc<str>,
    /// How often it was begun.
    pub tries: u32,
    /// When its clock was stopped. All attempts at it have this one clock: while it stands, no question of any is shown.
    pub stops: Stops,
}

impl Given {
    /// Whether an attempt is one at it.
    #[must_use]
    pub fn is_of(&self, attempt: &Attempt) -> bool {
        self.asks(&attempt.quiz().recipe)
    }

    /// Whether the quiz of a recipe is one of it.
    #[must_use]
    #[inline(never)]
    pub fn asks(&self, recipe: &Recipe) -> bool {
        *recipe == self.assignment.recipe_for(recipe.seed)
    }

    /// Whether its clock can be stopped.
    #[must_use]
    pub fn can_stop(&self) -> bool {
        let is_allowed = self.assignment.policy.time.is_some_and(|time| time.pause == Pause::Allowed);
        is_allowed && self.stops.moments().len() < Stops::MOST
    }

    /// Whether its clock stands.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.can_stop() && self.stops.is_stopped()
    }

    /// When the time of an attempt at it ends; nothing where there is no limit. While the clock stands, that is never.
    #[must_use]
    pub fn ends(&self, attempt: &Attempt) -> Option<Moment> {
        let (time, begun) = (self.assignment.policy.time?, attempt.begun()?);
        let stood = self.stops.since(begun).stood(begun, Moment(i64::MAX));
        Some(Moment(begun.0.saturating_add(i64::from(time.minutes.get()) * 60_000).saturating_add(stood)))
    }

    /// How many attempts are left; nothing where there is no limit.
    #[must_use]
    pub fn left(&self) -> Option<u32> {
        self.assignment.policy.attempts.most().map(|most| most.saturating_sub(self.tries))
    }
}

impl Kept for Given {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("tries").number(self.tries.into());
        out.field("code").text(&self.code);
        self.stops.write_field(out);
        self.assignment.write(out.field("assignment"));
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let given = Self {
            tries: record.number("tries")?,
            code: record.text("code")?.into(),
            stops: record.optional("stops", Stops::read)?.unwrap_or_default(),
            assignment: Assignment::read(record.take("assignment")?)?,
        };
        record.is_all().then_some(given)
    }
}

/// Reads the assignments that were begun.
pub(super) fn read_all(value: &Value) -> Option<Vec<Given>> {
    kept::list(value, Given::read)
}

/// Takes up those that another tab or file knows.
pub(super) fn join(mine: &mut Rc<Vec<Given>>, theirs: Vec<Given>) {
    for other in theirs {
        let mine = Rc::make_mut(mine);
        match mine.iter_mut().find(|one| one.assignment == other.assignment) {
            Some(one) => {
                one.tries = one.tries.max(other.tries);
                one.stops.join(other.stops);
            }
            None => mine.push(other),
        }
    }
}

/// What is shown of answers at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shows {
    /// Whether they are right.
    pub right: bool,
    /// The points.
    pub score: bool,
    /// The right answer.
    pub key: bool,
    /// Why each option is right or wrong.
    pub why: bool,
    /// The paragraphs that show it.
    pub sources: bool,
}

impl Shows {
    /// Everything: where no teacher said otherwise.
    pub const ALL: Self = Self { right: true, score: true, key: true, why: true, sources: true };
}

impl Store {
    /// The assignment that the attempt on screen is one at.
    #[must_use]
    pub fn given(&self) -> Option<&Given> {
        self.progress.given_as(&self.running()?.quiz().recipe)
    }

    /// Whether the clock of the attempt on screen stands, so that its questions are not shown.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.given().is_some_and(Given::is_stopped)
    }

    /// Whether what is on screen needs the part of the program that only assignments need.
    #[must_use]
    pub fn wants_given(&self) -> bool {
        matches!(self.route, Route::Assigned(_)) || self.given().is_some()
    }

    /// What is shown of answers at the moment. What is shown at the end comes with the last answer.
    #[must_use]
    pub fn shows(&self) -> Shows {
        let (Some(given), Some(attempt)) = (self.given(), self.running()) else { return Shows::ALL };
        let is_end = attempt.answered() as usize == attempt.items().count();
        let shown = given.assignment.policy.shown;
        let is_shown = |what| shown.is_shown(what, is_end);
        Shows {
            right: is_shown(What::Right),
            score: is_shown(What::Score),
            key: is_shown(What::Key),
            why: is_shown(What::Why),
            sources: is_shown(What::Sources),
        }
    }
}

impl Store {
    /// What a mark earns on screen: by the rule of its widget, or as a teacher said.
    #[must_use]
    pub fn earned(&self, mark: &Mark) -> Points {
        self.given().map_or_else(|| mark.earned(), |given| given.assignment.policy.earned(mark))
    }
}

impl Progress {
    /// The assignment that the quiz of a recipe is one of, the last one first.
    #[must_use]
    pub fn given_as(&self, recipe: &Recipe) -> Option<&Given> {
        self.given.iter().rev().find(|given| given.asks(recipe))
    }

    /// Notes that an assignment was begun once more. A clock that stood goes on.
    pub fn give(&mut self, assignment: &Assignment, code: &Rc<str>, at: Moment) {
        let all = Rc::make_mut(&mut self.given);
        let known = all.iter().position(|given| given.assignment == *assignment).map(|place| all.remove(place));
        let (tries, mut stops) = known.map_or((0, Stops::default()), |given| (given.tries, given.stops));
        if stops.is_stopped() {
            stops.turn(at);
        }
        all.push(Given { assignment: assignment.clone(), code: code.clone(), tries: tries + 1, stops });
        if all.len() > MOST {
            all.remove(0);
        }
    }
}

/// What a link or a file opens, or why it opens nothing.
pub type Opening = Rc<Result<Assignment, Fault>>;

/// A link, the dossier it was opened with, and what it opens.
type Known = (Rc<str>, Rc<Open>, Opening);

/// What the link on screen opens. It is no state: it follows from link and dossier.
#[derive(Clone, Default)]
pub struct Opened(Rc<RefCell<Option<Known>>>);

impl PartialEq for Opened {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Opened {}

impl fmt::Debug for Opened {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Opened")
    }
}

impl Opened {
    /// What a code opens; read once for each dossier.
    #[must_use]
    pub fn of(&self, code: &Rc<str>, open: &Rc<Open>) -> Opening {
        let mut known = self.0.borrow_mut();
        match &*known {
            Some((of, with, opening)) if of == code && Rc::ptr_eq(with, open) => opening.clone(),
            _ => {
                let opening = Rc::new(read(code, open));
                *known = Some((code.clone(), open.clone(), opening.clone()));
                opening
            }
        }
    }
}

fn read(code: &str, open: &Open) -> Result<Assignment, Fault> {
    let outline = link::outline(code)?;
    outline.check(&open.dossier)?;
    let assignment = outline.open(&open.dossier, &open.pool())?;
    assignment.wording()?;
    Ok(assignment)
}

/// What a file opens, and the code of it.
#[must_use]
pub fn read_file(text: &str, open: &Open) -> (Opening, Rc<str>) {
    let opening = file::read(text, &open.dossier);
    let code = opening.as_ref().ok().and_then(|assignment| link::code(assignment, &open.dossier, &open.pool()).ok());
    (Rc::new(opening), code.unwrap_or_default().into())
}

/// Who is about to hand in, and since when that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signed {
    /// The name, as typed.
    pub name: Rc<str>,
    /// When it was typed.
    pub at: Option<Moment>,
}

impl Store {
    /// What the learner on screen would hand in. Nothing without a name, or where the quiz is no assignment.
    #[must_use]
    pub fn receipt(&self) -> Option<Receipt> {
        let (given, attempt) = (self.given()?, self.running()?);
        let Signed { name, at } = &self.people.signed;
        let learner = Learner::new(name);
        if learner.as_str().is_empty() || given.code.is_empty() {
            return None;
        }
        let slip =
            Slip { assignment: given.code.to_string(), attempt: given.tries, learner, stops: given.stops.clone() };
        Some(Receipt::new(slip, attempt, &given.assignment.policy, (*at)?))
    }
}

/// How far the part of the program is that only assignments need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// It has not been loaded, or did not come.
    #[default]
    Away,
    /// It is being loaded.
    Coming,
    /// It is here.
    Here,
}

/// Something that happened with an assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The part of the program that only assignments need is being loaded, came, or did not come.
    Part(Part),
    /// The clock of the attempt on screen was stopped, or goes on.
    Turn {
        /// When.
        at: Moment,
        /// What is said of it.
        said: Rc<str>,
    },
    /// The time was over at this moment, unless the clock was stopped meanwhile.
    Over {
        /// When.
        at: Moment,
        /// What is said of it.
        said: Rc<str>,
    },
    /// A name was typed.
    Sign(Signed),
    /// A file was opened, whose code is this.
    File(Opening, Rc<str>),
    /// It was begun, with the seed of this learner where each has one.
    Begin {
        /// Which.
        assignment: Rc<Assignment>,
        /// Its code.
        code: Rc<str>,
        /// When.
        at: Moment,
        /// The seed.
        seed: u32,
    },
}
