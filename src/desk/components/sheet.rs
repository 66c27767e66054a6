//! A quiz on paper: the sheet of a version, and its key.

use crate::desk::scene::Scene;
use crate::engine::assignment::Credit;
use crate::engine::bank::{Choice, Item, Widget};
use crate::engine::paper::{Mark, Version};
use crate::ui::components::cited::{cited, quoted, telling};
use crate::ui::components::stem::stem;
use crate::ui::feedback::rule;
use crate::ui::tag::{Tag, tag, text};

/// The letter of a place, from 1.
fn letter(place: u32) -> String {
    char::from_u32(u32::from(b'A') + place.saturating_sub(1).min(25)).unwrap_or('?').to_string()
}

/// The sheet of a version.
pub(in crate::desk) fn sheet(scene: &Scene, version: &Version, is_only: bool) -> Tag {
    let words = scene.words;
    let items = version.items.iter().map(|item| question(scene, item));
    tag("section")
        .class("collate-paper")
        .set("data-version", if is_only { "" } else { version.name })
        .child(heading(scene, version, is_only, None))
        .child(
            tag("p")
                .class("collate-paper__fields")
                .child(text("span", words.name_line).class("collate-paper__field"))
                .child(text("span", words.date_line).class("collate-paper__field"))
                .child(text("span", &(words.paper_points)(version.items.len() as u32)).class("collate-paper__field")),
        )
        .child(tag("ol").class("collate-paper__items").children(items))
}

fn heading(scene: &Scene, version: &Version, is_only: bool, what: Option<&str>) -> Tag {
    let words = scene.words;
    let title = scene.desk.draft.0.title.as_ref().map_or(words.quiz, |title| title.as_str());
    let heading = text("h2", title).set("dir", "auto");
    let heading = if is_only { heading } else { heading.text(" · ").text(&(words.version)(version.name)) };
    match what {
        Some(what) => heading.text(" · ").text(what),
        None => heading,
    }
}

/// Choices with letters before them.
fn lettered(scene: &Scene, choices: &[Choice]) -> Tag {
    // The letters stand where those of the page do, in whatever direction the words beside them run.
    let choices = choices.iter().map(|choice| tag("li").child(quoted(&scene.learner, "span", &choice.text)));
    tag("ol").class("collate-paper__letters").set("type", "A").children(choices)
}

/// Choices with numbers before them, and a line to write on.
fn numbered(scene: &Scene, choices: &[Choice]) -> Tag {
    let line = || text("span", "____").class("collate-paper__line");
    let choices = choices
        .iter()
        .map(|choice| tag("li").child(line()).text(" ").child(quoted(&scene.learner, "span", &choice.text)));
    tag("ol").class("collate-paper__numbers").children(choices)
}

fn question(scene: &Scene, item: &Item) -> Tag {
    let words = scene.words;
    let question = &item.question;
    let how = |sentence: &str| text("p", sentence).class("collate-quiet");
    let body = match &question.widget {
        Widget::Single { options } => tag("div").child(lettered(scene, options)),
        Widget::Rows { labels: answers, rows: stems } | Widget::Match { stems, answers } => {
            tag("div").child(how(words.paper_rows)).child(lettered(scene, answers)).child(numbered(scene, stems))
        }
        Widget::Order { entries } => {
            let blanks = vec!["____"; entries.len()].join("  ");
            tag("div").child(how(words.paper_order)).child(lettered(scene, entries)).child(text("p", &blanks))
        }
        Widget::TwoStep { options, evidence } => {
            // Numbered as in the key.
            let groups = evidence.iter().zip(1_u32..).map(|(group, number)| {
                let article = cited(&scene.learner, scene.learner.short(&group.article));
                let asked = tag("p").text(&number.to_string()).text(": ");
                let asked = telling(&scene.learner, asked, &(words.paper_evidence)(&article));
                tag("div").child(asked).child(lettered(scene, &group.options))
            });
            tag("div").child(lettered(scene, options)).children(groups)
        }
    };
    let stem = quoted(&scene.learner, "p", "").class("collate-paper__stem").children(stem(question));
    tag("li").child(stem).child(body)
}

/// The key of a version: a grid to mark with, and where it stands.
pub(in crate::desk) fn key(scene: &Scene, version: &Version, is_only: bool) -> Tag {
    let words = scene.words;
    let lines = version.key().into_iter().map(|line| {
        let sources = line.sources.iter().map(|source| {
            let article = cited(&scene.learner, scene.learner.short(&source.article));
            let source = (scene.learner.all_words().source)(source.paragraph, &article);
            telling(&scene.learner, tag("span").class("collate-paper__source"), &source)
        });
        let answers = line.answers.iter().map(|mark| tag("p").child(text("bdi", &boxes(mark)).set("dir", "ltr")));
        tag("tr")
            .child(text("th", &line.number.to_string()).set("scope", "row"))
            .child(tag("td").children(answers))
            .child(text("td", &(words.points_for)("____")))
            .child(tag("td").children(sources))
    });
    let heads = [words.number, words.key, words.points, words.sources].map(|head| text("th", head).set("scope", "col"));
    tag("section")
        .class("collate-paper collate-paper--key")
        .set("data-version", if is_only { "" } else { version.name })
        .child(heading(scene, version, is_only, Some(words.answer_key)))
        .child(tag("table").child(tag("thead").child(tag("tr").children(heads))).child(tag("tbody").children(lines)))
        .children(rules(scene, version))
}

/// How questions are marked that can be right in part, each rule once with the numbers of its questions. None where only
/// what is right altogether earns anything.
fn rules(scene: &Scene, version: &Version) -> Vec<Tag> {
    let mut rules: Vec<(String, String)> = Vec::new();
    let is_partial = scene.desk.draft.0.policy.credit == Credit::Partial;
    let widgets = version.items.iter().map(|item| &item.question.widget).zip(1_u32..).filter(|_| is_partial);
    for (widget, number) in widgets.filter(|(widget, _)| !matches!(widget, Widget::Single { .. })) {
        let rule = rule(scene.learner.words.0, widget, &|label| cited(&scene.learner, label));
        match rules.iter_mut().find(|(_, known)| *known == rule) {
            Some((numbers, _)) => numbers.extend([", ", &number.to_string()]),
            None => rules.push((number.to_string(), rule)),
        }
    }
    rules.iter().map(|(numbers, rule)| telling(&scene.learner, tag("p").text(numbers).text(": "), rule)).collect()
}

/// The letters of a part, the right one in brackets: `1: A [B] C D`.
fn boxes(mark: &Mark) -> String {
    let letters: Vec<String> = (1..=mark.of)
        .map(|place| if place == mark.choice { ["[", &letter(place), "]"].concat() } else { letter(place) })
        .collect();
    let letters = letters.join(" ");
    if mark.part == 0 { letters } else { [&mark.part.to_string(), ": ", &*letters].concat() }
}
