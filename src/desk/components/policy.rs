//! The policy: presets, the table of what is shown when, everything else, and what all of it means for learners.

use super::field::{Number, list, not_taken, number, refused, tick};
use crate::browser::{clock, fields};
use crate::desk::scene::Scene;
use crate::desk::store::{Action, Edit};
use crate::engine::assignment::{
    Attempts, Counts, Credit, Dates, Minutes, Pause, Percent, Policy, Preset, Seeds, TimeLimit, Tries, What, When,
};
use crate::engine::attempt::Moment;
use crate::ui::given;
use crate::ui::tag::{On, Tag, tag, text};

/// The policy.
pub(in crate::desk) fn policy(scene: &Scene) -> Tag {
    let words = scene.words;
    tag("section")
        .class("collate-card")
        .child(text("h2", words.policy))
        .child(text("p", words.policy_hint).class("collate-quiet"))
        .child(presets(scene))
        .child(told(scene))
        .child(
            tag("details")
                .child(text("summary", words.policy_details))
                .child(tag("div").class("collate-desk-policy").child(table(scene)).child(rest(scene))),
        )
}

fn presets(scene: &Scene) -> Tag {
    let words = scene.words;
    let chosen = Preset::of(&scene.desk.draft.0.policy);
    let radios = Preset::ALL.iter().map(|preset| {
        let (name, hint) = (words.presets)(*preset);
        let radio = tag("input")
            .set("type", "radio")
            .set("name", "preset")
            .checked(chosen == Some(*preset))
            .on(On::Change, scene.does(Action::Edit(Edit::Preset(*preset))));
        let label = tag("span").class("collate-choice__text").text(name).child(text("small", hint));
        tag("label").class("collate-choice").child(radio).child(label)
    });
    tag("fieldset")
        .class("collate-choices")
        .child(text("legend", words.preset))
        .children(radios)
        .child(text("p", words.preset_own).flag("hidden", chosen.is_some()))
        .child(text("p", words.not_exams).flag("hidden", chosen.is_some_and(|preset| preset != Preset::Test)))
}

/// What learners will see, sentence by sentence.
pub(in crate::desk) fn told(scene: &Scene) -> Tag {
    let assignment = &scene.desk.draft.0;
    let date = |moment: Moment| clock::day_and_minute(moment, scene.words.lang);
    let lines = (given::words(&scene.learner).sentences)(&assignment.policy, assignment.seeds, &date);
    let lines = lines.iter().map(|line| text("li", line));
    tag("ul").class("collate-list collate-desk-told").set("aria-label", scene.words.told).children(lines)
}

/// What is shown by when.
fn table(scene: &Scene) -> Tag {
    let words = scene.words;
    let shown = scene.desk.draft.0.policy.shown;
    let heads = When::ALL.iter().map(|when| text("th", (words.whens)(*when)).set("scope", "col"));
    let rows = What::ALL.iter().map(|what| {
        let cells = When::ALL.iter().map(|when| {
            let spoken = [(words.whats)(*what), ": ", (words.whens)(*when)].concat();
            let radio = tag("input")
                .set("type", "radio")
                .set("name", what.word())
                .set("aria-label", &spoken)
                .checked(shown.when(*what) == *when)
                .on(On::Change, scene.does(Action::Edit(Edit::Shown(*what, *when))));
            tag("td").child(tag("label").child(radio).child(text("span", (words.whens)(*when))))
        });
        tag("tr").child(text("th", (words.whats)(*what)).set("scope", "row")).children(cells)
    });
    let head = tag("thead").child(tag("tr").child(tag("td")).children(heads));
    tag("table")
        .class("collate-labels")
        .child(text("caption", words.shown))
        .child(head)
        .child(tag("tbody").children(rows))
}

/// Everything else.
fn rest(scene: &Scene) -> Tag {
    let words = scene.words;
    let assignment = &scene.desk.draft.0;
    let policy = assignment.policy;
    let put = |policy: Policy| Action::Edit(Edit::Policy(policy));
    let named = |value: &str, name: &str| (value.to_owned(), name.to_owned(), false);
    let seeds = Seeds::ALL.iter().map(|seeds| named(seeds.word(), (words.seeds)(*seeds))).collect();
    let credits = Credit::ALL.iter().map(|credit| named(credit.word(), (words.credits)(*credit))).collect();
    let counts = Counts::ALL.iter().map(|counts| named(counts.word(), (words.counts)(*counts))).collect();
    let most = policy.attempts.most().unwrap_or(0);
    let attempts =
        Number { label: words.attempts, beside: words.attempts_any, value: most, within: (0, Tries::HIGHEST) };
    let minutes = policy.time.map_or(0, |time| time.minutes.get());
    let time =
        Number { label: words.minutes, beside: words.minutes_none, value: minutes, within: (0, Minutes::HIGHEST) };
    let pass = policy.pass.map_or(0, Percent::get);
    let pass = Number { label: words.pass, beside: words.pass_none, value: pass, within: (0, Percent::HIGHEST) };
    let counting = policy.attempts.counts();
    let pause = policy.time.map_or(Pause::None, |time| time.pause);
    let pauses = [Pause::None, Pause::Allowed].map(|pause| named(pause.word(), (words.pauses)(pause)));
    let is_one = policy.attempts == Attempts::One;
    tag("div")
        .class("collate-desk-shares")
        .child(list(scene, words.whose, None, seeds, Some(assignment.seeds.word()), |word| {
            Action::Edit(Edit::Seeds(Seeds::from_word(word).unwrap_or(Seeds::Shared)))
        }))
        .child(list(scene, words.credit, None, credits, Some(policy.credit.word()), move |word| {
            put(Policy { credit: Credit::from_word(word).unwrap_or(Credit::Partial), ..policy })
        }))
        .child(tick(scene, text("span", words.hints), policy.hints, move |hints| put(Policy { hints, ..policy })))
        .child(tick(scene, text("span", words.certainty), policy.certainty, move |certainty| {
            put(Policy { certainty, ..policy })
        }))
        .child(number(scene, &attempts, move |most| {
            let attempts = match most {
                0 => Attempts::Any(counting),
                1 => Attempts::One,
                _ => Tries::new(most).map_or(Attempts::One, |tries| Attempts::UpTo(tries, counting)),
            };
            put(Policy { attempts, ..policy })
        }))
        .maybe((!is_one).then(|| {
            list(scene, words.which_counts, None, counts, Some(counting.word()), move |word| {
                let counts = Counts::from_word(word).unwrap_or(Counts::Best);
                let attempts = match policy.attempts {
                    Attempts::One => Attempts::One,
                    Attempts::UpTo(tries, _) => Attempts::UpTo(tries, counts),
                    Attempts::Any(_) => Attempts::Any(counts),
                };
                put(Policy { attempts, ..policy })
            })
        }))
        .child(number(scene, &time, move |minutes| {
            put(Policy { time: Minutes::new(minutes).map(|minutes| TimeLimit { minutes, pause }), ..policy })
        }))
        .maybe(policy.time.map(|time| {
            list(scene, words.clock, None, pauses.into(), Some(pause.word()), move |word| {
                let pause = Pause::from_word(word).unwrap_or(Pause::None);
                put(Policy { time: Some(TimeLimit { pause, ..time }), ..policy })
            })
        }))
        .child(date(scene, words.opens, policy.dates.opens(), move |opens| {
            Dates::new(opens, policy.dates.closes()).map(|dates| put(Policy { dates, ..policy }))
        }))
        .child(date(scene, words.closes, policy.dates.closes(), move |closes| {
            Dates::new(policy.dates.opens(), closes).map(|dates| put(Policy { dates, ..policy }))
        }))
        .child(refused(scene))
        .child(text("p", words.dates_hint).class("collate-quiet"))
        .child(number(scene, &pass, move |pass| put(Policy { pass: Percent::new(pass), ..policy })))
}

/// A day and time. One that contradicts the other is not taken.
fn date(
    scene: &Scene,
    label: &str,
    at: Option<Moment>,
    taken: impl Fn(Option<Moment>) -> Option<Action> + 'static,
) -> Tag {
    date_by(scene, label, at, Box::new(taken))
}

#[inline(never)]
fn date_by(
    scene: &Scene,
    label: &str,
    at: Option<Moment>,
    taken: Box<dyn Fn(Option<Moment>) -> Option<Action>>,
) -> Tag {
    let wrong = not_taken("", scene.words.dates_wrong);
    let before = at.map(clock::to_field).unwrap_or_default();
    let stands = before.clone();
    let changed = scene.hears(move |event| {
        let moment = clock::of_field(&fields::value(event)?);
        Some(taken(moment).unwrap_or_else(|| {
            fields::put(event, &before);
            wrong.clone()
        }))
    });
    let field = tag("input").set("type", "datetime-local").standing(&stands).on(On::Change, changed);
    tag("label").class("collate-desk-field").child(text("span", label)).child(field)
}
