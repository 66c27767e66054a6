//! The statements, who claims them, and what articles leave out.

use serde_json::{Value as Json, json};

use super::articles::{PARAGRAPHS, article_id, format_id, person_id, state_id};
use super::words::{aim, name, noun, place, thing};
use super::{Size, pick};

/// The types of statements in their turn. The two assessments of one turn exclude each other.
const TURN: [&str; 10] =
    ["goal", "cost", "event", "figure", "assessment", "assessment", "goal", "cost", "format", "plan"];
/// The place of the second assessment in [`TURN`].
const OPPOSITE: u32 = 5;

/// How many articles claim a statement, by turns; eleven on average, of which the assessments lose half.
const CLAIMANTS: [u32; 4] = [2, 6, 14, 22];

const CLASSES: [&str; 6] = ["human", "financial", "military", "political", "reputational", "material"];

/// Everything that hangs on statements.
#[derive(Default)]
pub(super) struct Subjects {
    statements: Vec<Json>,
    events: Vec<Json>,
    points: Vec<Json>,
    claims: Vec<Json>,
    absent: Vec<Json>,
    complete: Vec<Json>,
    links: Vec<Json>,
}

impl Subjects {
    pub(super) fn new(size: Size) -> Self {
        let mut subjects = Self::default();
        for number in 0..size.statements {
            subjects.statement(size, number);
            subjects.claims_on(size, number);
        }
        subjects
    }

    pub(super) fn lists(self) -> [(&'static str, Vec<Json>); 7] {
        [
            ("statements", self.statements),
            ("events", self.events),
            ("points", self.points),
            ("claims", self.claims),
            ("absent", self.absent),
            ("complete", self.complete),
            ("links", self.links),
        ]
    }

    fn statement(&mut self, size: Size, number: u32) {
        let kind = TURN[(number % 10) as usize];
        let (state, subject) = (state_id(number / 10 % size.states), name(7000 + number / 10 % size.states));
        let id = statement_id(number);
        let mut add = |text: String, dimension: &str, about: String, more: Json| {
            let mut statement = json!({ "id": id, "text": text, "dimension": dimension, "type": kind, "about": about });
            for (field, value) in more.as_object().into_iter().flatten() {
                statement[field] = value.clone();
            }
            self.statements.push(statement);
        };
        let turn = number / 10;
        match kind {
            "goal" => {
                let phrase = aim(number);
                let more = json!({ "actor": state, "phrase": phrase });
                add(format!("{subject} wants to {phrase}"), "goals", state, more);
            }
            "cost" => {
                let phrase = format!("the loss of the {}", thing(number * 3));
                let class = CLASSES[(turn % 6) as usize];
                let more = json!({ "cost": { "class": class, "bearer": state }, "phrase": phrase });
                add(format!("{subject} bears {phrase} since {}", name(number)), "costs", state, more);
            }
            "event" => {
                let event = json!({ "id": event_id(turn), "name": format!("the fall of {}", name(1000 + turn)),
                                    "date": day(turn, 0), "precision": "day" });
                self.events.push(event);
                let text = format!("the {} of {} fell that day", noun(turn), name(1000 + turn));
                add(text, "formats", event_id(turn), json!({}));
            }
            "figure" => {
                let more = json!({ "valid": { "date": "2001", "precision": "year" } });
                let text = format!("{subject} sent a number of wagons through {}", name(1000 + turn));
                add(text, "costs", state, more);
            }
            "assessment" => {
                let (answer, more) = if number % 10 == OPPOSITE {
                    ("shut", json!({ "excludes": [statement_id(number - 1)] }))
                } else {
                    ("open", json!({}))
                };
                add(format!("the gate of {} is {answer} {}", name(turn), place(turn)), "goals", state, more);
            }
            "format" => {
                let format = format_id(turn % size.formats);
                let text = format!("the {} talks of {} meet {}", noun(turn), name(4000 + turn), place(turn + 3));
                add(text, "formats", format, json!({ "actor": state }));
            }
            _ => add(format!("{subject} intends to {}", aim(number * 3)), "formats", state, json!({})),
        }
        if number % 10 == OPPOSITE {
            self.point(number, turn);
        }
    }

    fn point(&mut self, number: u32, turn: u32) {
        let value = |id: &str, number: u32| json!({ "id": id, "text": format!("it is {id}"), "statement": statement_id(number) });
        self.points.push(json!({
            "id": format!("point-{turn}"), "question": format!("whether the gate of {} is open", name(turn)),
            "dimension": "goals", "exclusive": true, "values": [value("open", number - 1), value("shut", number)],
        }));
    }

    /// The claims on a statement, a list of the articles that leave it out, and the marks that go with them.
    fn claims_on(&mut self, size: Size, number: u32) {
        let turn = number / 10;
        let claimants = CLAIMANTS[(pick("claimants", number, 0, 4)) as usize];
        let is_assessment = TURN[(number % 10) as usize] == "assessment";
        let mut left_out: Vec<u32> = (0..size.articles).filter(|article| article % 3 == number % 3).take(8).collect();
        for place in 0..claimants {
            let article = (pick("article", if is_assessment { turn } else { number }, 0, size.articles)
                + place * (1 + size.articles / 30))
                % size.articles;
            // Of the two answers to a question each article gives one.
            if is_assessment && pick("side", turn, article, 2) != number % 10 - (OPPOSITE - 1) {
                left_out.retain(|other| *other != article);
                continue;
            }
            left_out.retain(|other| *other != article);
            self.claim(size, number, article, place);
        }
        if is_assessment {
            left_out.clear();
        }
        left_out.truncate(4);
        let left_out: Vec<String> = left_out.into_iter().map(article_id).collect();
        if !left_out.is_empty() {
            self.absent.push(json!({ "statement": statement_id(number), "articles": left_out }));
        }
    }

    fn claim(&mut self, size: Size, number: u32, article: u32, place: u32) {
        let (kind, turn) = (TURN[(number % 10) as usize], number / 10);
        let stance =
            ["asserts", "asserts", "asserts", "reports", "denies"][pick("stance", number, article, 5) as usize];
        let stance = if kind == "assessment" || kind == "figure" { "asserts" } else { stance };
        let mut claim = json!({
            "id": format!("claim-{number}-{article}-{place}"), "article": article_id(article),
            "statement": statement_id(number), "stance": stance,
            "hedge": if pick("hedge", number, article, 8) == 0 { "likely" } else { "plain" },
            "evidence": [1 + pick("paragraph", number, article * 32 + place, PARAGRAPHS)],
            "evidence_complete": true, "weight": "core",
        });
        if stance == "reports" {
            let voice = (article * 4 + pick("voice", number, article, 8)) % size.persons;
            claim["voices"] = json!([person_id(voice)]);
            self.complete
                .push(json!({ "of": "voices", "article": article_id(article), "statement": statement_id(number) }));
        }
        match kind {
            "event" => {
                claim["date"] = json!({ "date": day(turn, pick("day", number, article, 3)), "precision": "day" })
            }
            "figure" => {
                let count = i64::from(11 + pick("count", number, article, 80)) * 100;
                claim["figure"] = json!({ "lo": count, "hi": count, "unit": "wagons", "scope": format!("the trains of {}", name(1000 + turn)) });
            }
            "cost" if stance == "asserts" && pick("link", number, article, 8) == 0 => {
                let goal = statement_id(number - 1);
                self.links.push(json!({ "article": article_id(article), "goal": goal, "cost": statement_id(number),
                                        "relation": "price", "evidence": [1] }));
                self.complete.push(json!({ "of": "links", "article": article_id(article), "goal": goal }));
            }
            _ => {}
        }
        self.claims.push(claim);
    }
}

fn day(turn: u32, off: u32) -> String {
    format!("{}-{:02}-{:02}", 1901 + turn % 90, 1 + turn % 12, 1 + (turn + off * 5) % 28)
}

fn statement_id(number: u32) -> String {
    format!("statement-{number}")
}

fn event_id(turn: u32) -> String {
    format!("event-{turn}")
}
