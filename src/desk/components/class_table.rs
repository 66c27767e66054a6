//! The class table: a line for each hand-in.

use crate::browser::clock;
use crate::desk::components::answers::answers;
use crate::desk::components::pager::{Part, pager};
use crate::desk::scene::Scene;
use crate::desk::store::Action;
use crate::desk::store::marking::{Action as Marked, Marked as Collected};
use crate::desk::strings::DeskStrings;
use crate::engine::dossier::Dimension;
use crate::engine::marking::{Assigned, Finding, Row, Standing};
use crate::engine::scorecard::Points;
use crate::engine::wording::{beginning, fill_blanks};
use crate::ui::components::dimension::dimension;
use crate::ui::strings::given::Dates;
use crate::ui::tag::{Tag, button, tag, text};

/// How many lines are shown at a time.
const PAGE: usize = 50;

/// So many characters of a question name it in a remark.
const STEM: usize = 60;

/// The table.
pub(in crate::desk) fn class_table(scene: &Scene) -> Tag {
    let words = scene.words;
    let marking = &scene.desk.marking;
    let marked = &marking.marked;
    let part = Part::new(marking.sorted.len(), marking.pages.0, PAGE);
    let dimensions: Vec<Dimension> = marking.statistics.dimensions().iter().map(|(one, _)| *one).collect();
    let head = |label: &str| text("th", label).set("scope", "col");
    let heads = dimensions.iter().map(|one| tag("th").set("scope", "col").child(dimension(&scene.learner, *one)));
    let mut lines = Vec::new();
    for place in &marking.sorted[part.first..part.end] {
        let Some(row) = marked.rows.get(*place as usize) else { continue };
        let standing = marked.standings.get(*place as usize).copied().unwrap_or_default();
        lines.push(line(scene, *place, row, standing, &dimensions));
        if marking.open == Some(*place) {
            lines.push(answers(scene, *place, dimensions.len() + 5));
        }
    }
    let table = tag("table")
        .class("collate-desk-class")
        .child(text("caption", &(words.lines)(part.numbers())))
        .child(
            tag("thead").child(
                tag("tr")
                    .child(head(words.learner))
                    .child(head(words.points))
                    .children(heads)
                    .child(head(words.answered))
                    .child(head(words.handed_in))
                    .child(head(words.remarks)),
            ),
        )
        .child(tag("tbody").children(lines));
    let turn = |page| Action::Marking(Marked::Page(page));
    tag("div").class("collate-desk-tables").child(table).maybe(pager(scene, &part, turn))
}

/// So much of so much in whole percent, so that who has 80 % is among those who have 80 % or more, and nobody else.
fn percent(earned: Points, possible: Points) -> String {
    let percent = u64::from(earned.0) * 100 / u64::from(possible.0.max(1));
    fill_blanks("# %", &[percent as u32], &[])
}

/// Points as questions: 1.5 for one and a half.
fn points(scene: &Scene, row: &Row) -> String {
    let [earned, possible] =
        [row.earned(), row.possible()].map(|points| scene.learner.words.decimal(points.hundredths()));
    (scene.words.points_of)(&earned, &possible, &percent(row.earned(), row.possible()))
}

/// The number of a quiz by its place, and its title where it has one.
pub(in crate::desk) fn quiz_name(words: &DeskStrings, (place, quiz): (u32, &Assigned)) -> String {
    let number = (words.one_of_quizzes)(place + 1);
    // The marks keep the direction of the title to itself, where there can be no element around it.
    if quiz.title.is_empty() { number } else { [&number, ": \u{2068}", &quiz.title, "\u{2069}"].concat() }
}

/// The name on a line. Those without one are numbered as they came.
fn named(words: &DeskStrings, rows: &[Row], place: u32) -> String {
    let name = |row: &Row| row.learner.as_str().to_owned();
    let named = rows.get(place as usize).map(name).filter(|name| !name.is_empty());
    named.unwrap_or_else(|| {
        let nameless = rows.iter().take(place as usize + 1).filter(|row| row.learner.as_str().is_empty());
        (words.nameless)(nameless.count() as u32)
    })
}

fn line(scene: &Scene, place: u32, row: &Row, standing: Standing, dimensions: &[Dimension]) -> Tag {
    let words = scene.words;
    let cell =
        |label: &str, content: Tag| tag("td").child(text("span", label).class("collate-desk-label")).child(content);
    let name = &named(words, &scene.desk.marking.marked.rows, place);
    let shares = dimensions.iter().map(|one| {
        let share = row.shares.iter().find(|share| share.dimension == *one);
        let shown = share.map_or("–".to_owned(), |share| percent(share.earned, share.possible));
        cell((words.dimensions)(*one), text("span", &shown))
    });
    let remarks = remarks(scene, place, row, standing);
    let remarks = if remarks.is_empty() {
        text("span", "–")
    } else {
        tag("ul").children(remarks.iter().map(|remark| text("li", remark)))
    };
    let items: u32 = row.shares.iter().map(|share| share.items).sum();
    // With keys the rows that stay are the same elements, and the focus in them stays.
    tag("tr")
        .key(&place.to_string())
        .truth("data-quiet", !standing.counts)
        .child(tag("th").set("scope", "row").child(text("bdi", name).class("collate-desk-name")))
        .child(cell(words.points, text("span", &points(scene, row))))
        .children(shares)
        .child(cell(words.answered, answered(scene, place, &(words.answered_of)(row.answered, items), name)))
        .child(cell(words.handed_in, text("span", &clock::day_and_minute(row.handed_in, words.lang))))
        .child(cell(words.remarks, remarks))
}

/// How much was answered, and the way to the answers.
fn answered(scene: &Scene, place: u32, label: &str, name: &str) -> Tag {
    let is_open = scene.desk.marking.open == Some(place);
    button(label, scene.does(Action::Marking(Marked::Unfold(place))))
        .set("aria-label", &[scene.words.see_answers, ": ", name, ", ", label].concat())
        .set("aria-expanded", if is_open { "true" } else { "false" })
}

/// What is to be said about a line, in sentences.
fn remarks(scene: &Scene, place: u32, row: &Row, standing: Standing) -> Vec<String> {
    let words = scene.words;
    let marked = &scene.desk.marking.marked;
    let mut remarks = Vec::new();
    if standing.copy_of.is_some() {
        remarks.push(words.is_copy.to_owned());
    } else if !standing.counts && !row.findings.iter().any(|finding| matches!(finding, Finding::TooManyAttempts { .. }))
    {
        remarks.push(words.does_not_count.to_owned());
    }
    let quizzes = &marked.assigned;
    if let Some(quiz) = (0..).zip(&**quizzes).find(|(_, quiz)| quiz.code == row.assignment && quizzes.len() > 1) {
        remarks.push(quiz_name(words, quiz));
    }
    if row.attempt > 1 {
        remarks.push((words.attempt)(row.attempt));
    }
    if row.is_late {
        remarks.push(words.late.to_owned());
    }
    if row.stood > 0 {
        remarks.push((words.stood)(u32::try_from(row.stood / 60_000).unwrap_or(u32::MAX)));
    }
    if !row.is_finished {
        remarks.push(words.unfinished.to_owned());
    }
    if let Some(passes) = row.passes {
        remarks.push(if passes { words.passes } else { words.fails }.to_owned());
    }
    remarks.extend(findings(words, marked, place, &|moment| clock::day_and_minute(moment, words.lang)));
    remarks
}

/// What does not fit in the hand-in at a place, in sentences.
pub(in crate::desk) fn findings(words: &DeskStrings, marked: &Collected, place: u32, date: &Dates<'_>) -> Vec<String> {
    let here = place as usize;
    let (Some(row), Some(record), Some(standing)) =
        (marked.rows.get(here), marked.records.get(here), marked.standings.get(here))
    else {
        return Vec::new();
    };
    let mut told = Vec::new();
    told.extend(standing.shared_with.map(|other| (words.renamed)(&named(words, &marked.rows, other))));
    let begun = row.begun.filter(|_| standing.is_claimed_twice);
    told.extend(begun.map(|begun| (words.claimed_twice)(&date(begun))));
    let stem = |question: u32| beginning(marked.places.stem(record, question).unwrap_or_default(), STEM);
    told.extend(row.findings.iter().map(|finding| (words.finding_told)(finding, date, &stem)));
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_are_those_of_the_bin_in_which_somebody_is_counted() {
        let told = |earned: u32| percent(Points(earned), Points::of_items(8));
        assert_eq!([0, 5_162, 5_183, 5_184, 5_759, 5_760].map(told), ["0 %", "89 %", "89 %", "90 %", "99 %", "100 %"]);
        assert_eq!(percent(Points::NONE, Points::NONE), "0 %");
    }
}
