//! The key of a question: what is right, why each option is right or wrong, by which rule, and where that stands.

use crate::desk::scene::Scene;
use crate::engine::bank::{Choice, Explanation, Item, OptionId, OptionKey, PairKey, Solution, Widget};
use crate::ui::components::cited::{cited, quoted, telling};
use crate::ui::components::source::sources;
use crate::ui::tag::{Tag, tag, text};

/// The key of a question.
pub(in crate::desk) fn key_list(scene: &Scene, item: &Item) -> Tag {
    let words = scene.words;
    let list = |entries: Vec<Tag>| tag("ol").class("collate-explained").children(entries);
    let body = match (&item.question.widget, &item.key.solution) {
        (Widget::Single { options }, Solution::Single { options: keys }) => {
            tag("div").child(list(choices(scene, options, keys)))
        }
        (Widget::Rows { labels, rows }, Solution::Rows { rows: keys })
        | (Widget::Match { answers: labels, stems: rows }, Solution::Match { stems: keys }) => {
            tag("div").child(list(keys.iter().map(|key| pair(scene, rows, labels, key)).collect()))
        }
        (Widget::Order { entries }, Solution::Order { sequence }) => {
            let entries = (1..).zip(sequence).map(|(place, key)| {
                let badge = (words.key_place)(place, &key.date);
                entry(scene, true, &badge, text_of(entries, &key.entry), &key.explanation)
            });
            tag("div").child(list(entries.collect()))
        }
        (Widget::TwoStep { options, evidence }, Solution::TwoStep { options: keys, evidence: evidence_keys }) => {
            let groups = evidence.iter().zip(evidence_keys).map(|(group, keys)| {
                let article = cited(&scene.learner, scene.learner.short(&group.article));
                let heading = telling(&scene.learner, tag("h4"), &(words.evidence_for)(&article));
                tag("div").child(heading).child(list(choices(scene, &group.options, keys)))
            });
            tag("div").child(list(choices(scene, options, keys))).children(groups)
        }
        _ => tag("div"),
    };
    body.class("collate-desk-key")
}

fn text_of<'a>(choices: &'a [Choice], id: &OptionId) -> &'a str {
    choices.iter().find(|choice| choice.id == *id).map_or("", |choice| &choice.text)
}

fn choices(scene: &Scene, options: &[Choice], keys: &[OptionKey]) -> Vec<Tag> {
    let entry = |key: &OptionKey| {
        let badge = if key.correct { scene.words.key } else { scene.words.wrong };
        entry(scene, key.correct, badge, text_of(options, &key.option), &key.explanation)
    };
    keys.iter().map(entry).collect()
}

fn pair(scene: &Scene, rows: &[Choice], labels: &[Choice], key: &PairKey) -> Tag {
    let label = cited(&scene.learner, text_of(labels, &key.label));
    entry(scene, true, &(scene.words.key_label)(&label), text_of(rows, &key.row), &key.explanation)
}

fn entry(scene: &Scene, is_right: bool, badge: &str, shown: &str, explanation: &Explanation) -> Tag {
    let (sign, verdict) = if is_right { ("✓", "right") } else { ("✗", "wrong") };
    let badge = tag("p")
        .class("collate-entry__badge")
        .child(text("span", sign).set("aria-hidden", "true"))
        .text(" ")
        .child(telling(&scene.learner, tag("span"), badge));
    tag("li")
        .class("collate-entry")
        .set("data-verdict", verdict)
        .truth("data-quiet", !is_right)
        .child(badge)
        .child(quoted(&scene.learner, "p", shown).class("collate-entry__text"))
        .child(quoted(&scene.learner, "p", &explanation.feedback).class("collate-entry__why"))
        .child(text("p", (scene.words.rule)(explanation.proof.rule)).class("collate-quiet"))
        .child(sources(&scene.learner, explanation))
}
