//! Both tables as JSON.

use std::iter::once;

use super::{Line, Told, certainty};
use crate::engine::attempt::Moment;
use crate::engine::kept::Writer;
use crate::engine::statistics::csv::decimal;
use crate::engine::statistics::{ItemStatistics, Statistics};

/// Both tables as JSON (`collate-marks/1`). Points are in parts of an item, of which there are 720; moments are
/// milliseconds since 1970 in UTC; how long the clock was stopped is in milliseconds. Answers name what was chosen by its
/// codes among the choices of the item. Comes part by part, because a large class takes a while.
pub fn to_json<'a>(
    lines: &'a [Line<'a>],
    statistics: &'a Statistics,
    told: &'a Told<'a>,
) -> impl Iterator<Item = String> {
    let asked = statistics.items();
    let after = [r#"],"items":"#, &items_json(&asked), "}"].concat();
    let learners = lines.iter().zip(0..).map(move |(line, place)| {
        let comma = if place == 0 { "" } else { "," };
        [comma, &learner_json(line, &asked, statistics, told(line))].concat()
    });
    once(r#"{"format":"collate-marks/1","learners":["#.to_owned()).chain(learners).chain(once(after))
}

fn learner_json(line: &Line<'_>, asked: &[ItemStatistics], statistics: &Statistics, told: Vec<String>) -> String {
    let Line { row, title, standing, record, .. } = line;
    let mut out = Writer::default();
    out.open();
    out.field("learner").text(row.learner.as_str());
    out.field("assignment").text(&row.assignment);
    if !title.is_empty() {
        out.field("title").text(title);
    }
    for (name, number) in [("seed", row.seed), ("attempt", row.attempt), ("answered", row.answered)] {
        out.field(name).number(number.into());
    }
    for (name, truth) in [("counts", standing.counts), ("finished", row.is_finished), ("late", row.is_late)] {
        out.field(name).truth(truth);
    }
    for (name, place) in [("copy_of", standing.copy_of), ("shared_with", standing.shared_with)] {
        if let Some(place) = place {
            out.field(name).number(place.into());
        }
    }
    if let Some(Moment(begun)) = row.begun {
        out.field("begun").number(begun);
    }
    out.field("handed_in").number(row.handed_in.0);
    out.field("stopped").number(row.stood);
    out.field("findings").number(line.findings());
    out.field("findings_told").list(told, |out, sentence| out.text(&sentence));
    out.field("dimensions").open();
    for share in &row.shares {
        let numbers = [share.earned.0, share.possible.0];
        out.field(share.dimension.word()).list(numbers, |out, number| out.number(number.into()));
    }
    out.close();
    out.field("items").open();
    for (place, points) in record.points() {
        if let (Some(item), Some(points)) = (asked.get(place as usize), points) {
            out.field(item.item.as_str()).number(points.0.into());
        }
    }
    out.close();
    let answered = statistics.given(record).filter(|given| given.points.is_some());
    out.field("answers").list(answered.map(|given| (given, asked)), |out, (given, asked)| {
        out.open();
        out.field("item").text(asked.get(given.item as usize).map_or("", |item| item.item.as_str()));
        out.field("chosen").list(&given.parts, |out, part| out.text(&part.chosen.code));
        if let Some(certainty) = certainty(&given) {
            out.field("certainty").text(certainty);
        }
        out.field("hints").number(given.manner.hints.into());
        out.close();
    });
    out.close();
    out.into_text()
}

fn items_json(asked: &[ItemStatistics]) -> String {
    let mut out = Writer::default();
    out.list(asked.iter().filter(|item| item.shown > 0), |out, item| {
        out.open();
        out.field("item").text(item.item.as_str());
        out.field("kind").text(item.kind.word());
        out.field("dimension").text(item.dimension.word());
        out.field("question").text(&item.stem);
        for (name, number) in [("shown", item.shown), ("answered", item.answered), ("right", item.right)] {
            out.field(name).number(number.into());
        }
        out.field("percent").json(&decimal(item.percent));
        if let Some(discrimination) = item.discrimination {
            out.field("discrimination").json(&decimal(discrimination));
        }
        out.field("choices").list(&*item.choices, |out, choice| {
            out.open();
            out.field("code").text(&choice.code);
            out.field("part").text(&choice.part);
            out.field("option").text(&choice.text);
            out.field("right").truth(choice.is_right);
            out.field("offered").number(choice.offered.into());
            out.field("chosen").number(choice.chosen.into());
            out.close();
        });
        out.close();
    });
    out.into_text()
}
