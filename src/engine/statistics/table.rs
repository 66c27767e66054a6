//! The class table and the item statistics as files. The names of columns and fields may be added to; those there are
//! stay.

mod json;

use std::iter::once;

use super::csv::{Csv, Reader, moment};
use super::{Given, ItemStatistics, Record, Statistics};
use crate::engine::dossier::Dimension;
use crate::engine::marking::{Assigned, Row, Standing};
use crate::engine::memory::Certainty;
use crate::engine::scorecard::Points;

pub use json::to_json;

/// One line of the class table.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Its place among all hand-ins.
    pub place: u32,
    /// The row.
    pub row: &'a Row,
    /// The number of its quiz, from 1: quizzes are counted as they come, because their codes are long.
    pub quiz: u32,
    /// What the teacher calls the quiz, which may be nothing.
    pub title: &'a str,
    /// What it is among the others.
    pub standing: Standing,
    /// Its answers.
    pub record: &'a Record,
}

impl Line<'_> {
    /// How much does not fit in it.
    fn findings(&self) -> i64 {
        let Standing { shared_with, is_claimed_twice, .. } = self.standing;
        self.row.findings.len() as i64 + i64::from(shared_with.is_some()) + i64::from(is_claimed_twice)
    }
}

/// What does not fit in a line, in sentences, what it shares with another one included. Moments in them are as elsewhere in files.
pub type Told<'t> = dyn Fn(&Line<'_>) -> Vec<String> + 't;

/// The lines of a class, or those of one of its quizzes. The places of others in their standings are places among these lines: a copy
/// is of the same quiz.
#[must_use]
pub fn lines<'a>(
    (rows, standings, records): (&'a [Row], &[Standing], &'a [Record]),
    quizzes: &'a [Assigned],
    only: Option<&str>,
) -> Vec<Line<'a>> {
    let (mut lines, mut places) = (Vec::new(), Vec::new());
    for (((row, standing), record), place) in rows.iter().zip(standings).zip(records).zip(0..) {
        places.push(lines.len() as u32);
        if only.is_none_or(|only| *only == *row.assignment) {
            let known = (1..).zip(quizzes).find(|(_, quiz)| quiz.code == row.assignment);
            let (quiz, title) = known.map_or((0, ""), |(number, quiz)| (number, &*quiz.title));
            lines.push(Line { place, row, quiz, title, standing: *standing, record });
        }
    }
    for line in &mut lines {
        let standing = &mut line.standing;
        for other in [&mut standing.copy_of, &mut standing.shared_with] {
            *other = other.and_then(|place| places.get(place as usize).copied());
        }
    }
    lines
}

fn percent(earned: Points, possible: Points) -> Option<f64> {
    (possible > Points::NONE).then(|| f64::from(earned.0) * 100.0 / f64::from(possible.0))
}

/// Points as items: 1.5 for one and a half.
fn items(points: Points) -> f64 {
    f64::from(points.0) / f64::from(Points::ITEM.0)
}

fn yes(is_so: bool) -> Option<i64> {
    Some(i64::from(is_so))
}

/// How sure the learner was, as a word in files.
fn certainty(given: &Given<'_>) -> Option<&'static str> {
    given.manner.certainty.map(Certainty::word)
}

/// The class table: one line for each receipt, one column for each item that one of them has, with points as shares of an
/// item. After these come what was chosen, as the codes of [`item_statistics`], and where somebody has any, how sure they were
/// and the hints. Last the title of the quiz and what does not fit. Moments are by the learners' clocks, in UTC; how long the
/// clock was stopped is in seconds; 1 is yes. Comes line by line, because a large class takes a while.
pub fn class<'a>(
    lines: &'a [Line<'a>],
    statistics: &'a Statistics,
    reader: Reader,
    told: &'a Told<'a>,
) -> impl Iterator<Item = String> {
    let columns = Columns::new(lines, statistics);
    let mut csv = Csv::new(reader);
    columns.names(&mut csv);
    let names = csv.written();
    once(names).chain(lines.iter().map(move |line| {
        columns.line(&mut csv, line, &told(line).join(" "));
        csv.written()
    }))
}

/// Which columns the class table has.
struct Columns<'a> {
    statistics: &'a Statistics,
    asked: Vec<ItemStatistics>,
    /// The places of the items that one of the lines has.
    shown: Vec<usize>,
    has_certainty: bool,
    has_hints: bool,
}

impl<'a> Columns<'a> {
    fn new(lines: &[Line<'_>], statistics: &'a Statistics) -> Self {
        let asked = statistics.items();
        let mut is_there = vec![false; asked.len()];
        for (place, _) in lines.iter().flat_map(|line| line.record.points()) {
            is_there.get_mut(place as usize).into_iter().for_each(|is_there| *is_there = true);
        }
        let shown = is_there.iter().enumerate().filter(|(_, is_there)| **is_there).map(|(place, _)| place).collect();
        let manners = || lines.iter().flat_map(|line| line.record.manners());
        let has_certainty = manners().any(|manner| manner.certainty.is_some());
        Self { statistics, asked, shown, has_certainty, has_hints: manners().any(|manner| manner.hints > 0) }
    }

    fn names(&self, csv: &mut Csv) {
        let names = [
            "learner",
            "quiz",
            "attempt",
            "counts",
            "finished",
            "begun",
            "handed_in",
            "stopped_seconds",
            "late",
            "copy",
            "findings",
            "answered",
            "earned",
            "possible",
            "percent",
        ];
        names.into_iter().for_each(|name| csv.text(name));
        Dimension::ALL.iter().for_each(|dimension| csv.text(&[dimension.word(), "_percent"].concat()));
        let items = || self.shown.iter().map(|place| self.asked[*place].item.as_str());
        items().for_each(|item| csv.text(item));
        for (name, is_told) in [("_answer", true), ("_certainty", self.has_certainty), ("_hints", self.has_hints)] {
            items().filter(|_| is_told).for_each(|item| csv.text(&[item, name].concat()));
        }
        csv.text("quiz_title");
        csv.text("findings_told");
        csv.end();
    }

    fn line(&self, csv: &mut Csv, line: &Line<'_>, told: &str) {
        let Line { row, quiz, title, standing, record, .. } = line;
        csv.text(row.learner.as_str());
        csv.number(Some((*quiz).into()));
        csv.number(Some(row.attempt.into()));
        csv.number(yes(standing.counts));
        csv.number(yes(row.is_finished));
        csv.text(&row.begun.map_or_else(String::new, moment));
        csv.text(&moment(row.handed_in));
        csv.number(Some(row.stood / 1000));
        csv.number(yes(row.is_late));
        csv.number(yes(standing.copy_of.is_some()));
        csv.number(Some(line.findings()));
        csv.number(Some(row.answered.into()));
        csv.decimal(Some(items(row.earned())));
        csv.decimal(Some(items(row.possible())));
        csv.decimal(percent(row.earned(), row.possible()));
        for dimension in Dimension::ALL {
            let share = row.shares.iter().find(|share| share.dimension == *dimension);
            csv.decimal(share.and_then(|share| percent(share.earned, share.possible)));
        }
        let mut of_item = vec![None; self.asked.len()];
        for given in self.statistics.given(record) {
            if let Some(cell) = of_item.get_mut(given.item as usize) {
                *cell = Some(given);
            }
        }
        let cells = || self.shown.iter().map(|place| of_item[*place].as_ref());
        cells().for_each(|given| csv.decimal(given.and_then(|given| given.points).map(items)));
        cells().for_each(|given| csv.text(&given.map_or_else(String::new, Given::code)));
        if self.has_certainty {
            cells().for_each(|given| csv.text(given.and_then(certainty).unwrap_or_default()));
        }
        if self.has_hints {
            let hints = |given: &Given<'_>| given.points.map(|_| given.manner.hints.into());
            cells().for_each(|given| csv.number(given.and_then(hints)));
        }
        csv.text(title);
        csv.text(told);
        csv.end();
    }
}

/// The item statistics of what was asked: one line for each thing that could be chosen, or one for the item where nothing is chosen.
#[must_use]
pub fn item_statistics(statistics: &Statistics, reader: Reader) -> String {
    let mut csv = Csv::new(reader);
    let names = [
        "item",
        "kind",
        "dimension",
        "question",
        "shown",
        "answered",
        "right",
        "percent",
        "discrimination",
        "part",
        "option",
        "option_right",
        "offered",
        "chosen",
        "share",
        "code",
    ];
    names.into_iter().for_each(|name| csv.text(name));
    csv.end();
    for item in statistics.items().into_iter().filter(|item| item.shown > 0) {
        let choices = item.choices.iter().map(Some).chain(item.choices.is_empty().then_some(None));
        for choice in choices {
            for text in [item.item.as_str(), item.kind.word(), item.dimension.word(), &item.stem] {
                csv.text(text);
            }
            for number in [item.shown, item.answered, item.right] {
                csv.number(Some(number.into()));
            }
            csv.decimal(Some(item.percent));
            csv.decimal(item.discrimination);
            csv.text(choice.map_or("", |choice| &choice.part));
            csv.text(choice.map_or("", |choice| &choice.text));
            csv.number(choice.map(|choice| i64::from(choice.is_right)));
            csv.number(choice.map(|choice| choice.offered.into()));
            csv.number(choice.map(|choice| choice.chosen.into()));
            csv.decimal(choice.map(super::ChoiceStatistics::share));
            csv.text(choice.map_or("", |choice| &choice.code));
            csv.end();
        }
    }
    csv.written()
}
