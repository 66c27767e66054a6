//! What happens in an attempt, for the page around it: each thing once, and nothing again that was there before.

use crate::engine::attempt::{Attempt, Moment, Stage};
use crate::engine::kept::Writer;

use super::interaction::{Answers, Interaction, Sort, interactions};
use super::scorm::{self, Version};
use super::{Share, Summary, xapi};

/// The name of the form in which events are written.
pub const FORMAT: &str = "collate-event/1";

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// An attempt was begun.
    Started,
    /// An item was answered: which of the answered ones, counted from 0 in the order of answering.
    Answered(u32),
    /// The learner is at the scorecard.
    Finished,
}

/// What is said of an event besides the event itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// What names the quiz, where a number does.
    pub quiz: Option<String>,
    /// For statements of xAPI: who the learner is. Without it there are none.
    pub about: Option<xapi::About>,
    /// For course systems: which SCORM they speak.
    pub scorm: Option<Version>,
    /// From how many percent on it is passed.
    pub pass_mark: Option<u32>,
    /// What the attempt is now, as a text that takes it up again.
    pub state: Option<String>,
}

/// Tells what happened, each thing once.
#[derive(Clone, Debug, Default)]
pub struct Teller {
    begun: Option<Moment>,
    has_attempt: bool,
    answered: u32,
    /// With how many answers the learner was at the scorecard last.
    finished: Option<u32>,
}

impl Teller {
    /// Knows an attempt that is there already, such as one that was taken up again.
    #[must_use]
    pub fn new(attempt: Option<&Attempt>) -> Self {
        let mut teller = Self::default();
        teller.look(attempt);
        teller
    }

    /// What happened since the last look, in order.
    pub fn look(&mut self, attempt: Option<&Attempt>) -> Vec<Event> {
        let mut events = Vec::new();
        let Some(attempt) = attempt else {
            *self = Self::default();
            return events;
        };
        if !self.has_attempt || self.begun != attempt.begun() {
            *self = Self { has_attempt: true, begun: attempt.begun(), ..Self::default() };
            events.push(Event::Started);
        }
        let answered = attempt.answered();
        events.extend((self.answered..answered).map(Event::Answered));
        self.answered = answered;
        if attempt.stage() == Stage::Finished && self.finished != Some(answered) {
            self.finished = Some(answered);
            events.push(Event::Finished);
        }
        events
    }
}

/// An event as JSON.
///
/// `{"format": "collate-event/1", "event": "answered", "quiz": "7-12-1", "answered": 3, "items": 12, "score": 0.25,
/// "dimensions": {"goals": 0.5, …}, "item": {…}, "statements": […], "scorm": [[name, text], …]}`. `item` is there for
/// answers only; `statements` and `scorm` where the page asked for them.
#[must_use]
pub fn to_json(event: &Event, attempt: &Attempt, frame: &Frame, at: Moment) -> String {
    let summary = Summary::new(attempt, *event == Event::Finished, frame.pass_mark);
    let answered = match event {
        Event::Answered(place) => interactions(attempt).into_iter().nth(*place as usize),
        _ => None,
    };
    let mut out = Writer::default();
    out.open();
    out.field("format").text(FORMAT);
    out.field("event").text(match event {
        Event::Started => "started",
        Event::Answered(_) => "answered",
        Event::Finished => "finished",
    });
    out.field("quiz").text_or_null(frame.quiz.as_deref());
    out.field("answered").number(summary.answered.into());
    out.field("items").number(summary.items.into());
    out.field("score").json(&summary.whole.scaled());
    out.field("dimensions").open();
    for (dimension, share) in &summary.dimensions {
        out.field(dimension.word()).json(&share.scaled());
    }
    out.close();
    if let Some(is_passed) = summary.is_passed {
        out.field("passed").truth(is_passed);
    }
    if let Some(interaction) = &answered {
        write_item(out.field("item"), interaction);
    }
    if let Some(about) = &frame.about {
        let seconds = attempt.begun().map_or(0, |begun| ((at.0 - begun.0) / 1000).clamp(0, i64::from(u32::MAX)) as u32);
        let statements = match (event, &answered) {
            (Event::Finished, _) => xapi::finished(about, &summary, at, seconds),
            (_, Some(interaction)) => vec![xapi::answered(about, interaction)],
            _ => Vec::new(),
        };
        out.field("statements").list(statements, |out, statement| out.json(&statement));
    }
    if let Some(version) = frame.scorm {
        let mut elements = Vec::new();
        if let (Event::Answered(place), Some(interaction)) = (event, &answered) {
            elements = scorm::interaction(version, *place, interaction);
        }
        elements.extend(scorm::summary(version, &summary));
        out.field("scorm").list(&elements, |out, (name, text)| out.list([name, text], |out, text| out.text(text)));
    }
    if let Some(state) = &frame.state {
        out.field("state").text(state);
    }
    out.close();
    out.into_text()
}

fn write_item(out: &mut Writer, interaction: &Interaction) {
    out.open();
    out.field("id").text(interaction.item.as_str());
    out.field("dimension").text(interaction.dimension.word());
    out.field("question").text(&interaction.description);
    out.field("right").truth(interaction.is_right());
    let Share { earned, possible } = interaction.share;
    out.field("points").list([earned.hundredths(), possible.hundredths()], |out, number| out.number(number.into()));
    out.field("answer").text(match interaction.sort {
        Sort::Choice => "choice",
        Sort::Matching => "matching",
        Sort::Sequencing => "sequencing",
    });
    write_answers(out.field("given"), &interaction.given);
    write_answers(out.field("correct"), &interaction.correct);
    out.close();
}

fn write_answers(out: &mut Writer, answers: &Answers) {
    match answers {
        Answers::Chosen(ids) | Answers::Order(ids) => out.list(ids, |out, id| out.text(&id.0)),
        Answers::Pairs(pairs) => {
            out.list(pairs, |out, (row, label)| out.list([row, label], |out, id| out.text(&id.0)));
        }
    }
}
