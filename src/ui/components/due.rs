//! What is due: the claims, how many come due in the coming days, and how much would be recalled today.

use crate::engine::dossier::id::ClaimRef;
use crate::engine::practice::FORECAST;
use crate::engine::wording;
use crate::ui::components::cited::quoted;
use crate::ui::components::table::{behind, row};
use crate::ui::pages::schedule;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// So many claims are listed.
const LISTED: usize = 5;

/// How high the highest bar is drawn.
const HIGH: u32 = 40;

/// What is due, with a setting below the forecast.
pub(crate) fn due(scene: &Scene, setting: Tag) -> Tag {
    let words = &scene.all_words().practice;
    let store = &scene.store;
    let (mut listed, mut count, mut days) = (Vec::new(), 0, [0; FORECAST]);
    let (mut recall, mut reviewed, mut is_telling) = (None, 0, false);
    schedule(store, &store.progress.reviews, store.practice.now, &mut |_, _, schedule| {
        let due = schedule.due();
        count = due.len() as u32;
        listed = due.into_iter().take(LISTED).map(|claim| (claim, schedule.overdue(claim).unwrap_or(0))).collect();
        days = schedule.forecast();
        recall = schedule.mean_recall();
        reviewed = schedule.reviewed();
        is_telling = schedule.is_telling();
    });
    let section = tag("section").class("collate-due").child(text("h2", words.due));
    let Some(recall) = recall else { return section.child(text("p", words.nothing_yet)) };
    let percent = (recall * 100.0 + 0.5) as u32;
    let more = count.saturating_sub(LISTED as u32);
    section
        .child(text("p", &(words.due_finding)(count)))
        .child(
            tag("ul")
                .class("collate-due__list")
                .children(listed.iter().map(|(claim, days)| entry(scene, *claim, *days))),
        )
        .child(text("p", &(words.due_more)(more)).flag("hidden", more == 0))
        .child(text("p", &(words.recall)(percent, reviewed)).flag("hidden", !is_telling))
        .child(forecast(scene, &days))
        .child(setting)
}

fn entry(scene: &Scene, claim: ClaimRef, days: u32) -> Tag {
    let dossier = scene.dossier();
    let claim = &dossier[claim];
    let statement = &dossier[claim.statement];
    let link = text("a", &wording::capitalised(&statement.text))
        .set("href", &Route::Statement(statement.id.as_str().into()).to_hash())
        .set("dir", "auto")
        .set("lang", &dossier.language);
    let since = (scene.all_words().practice.due_since)(days);
    tag("li").child(link).child(
        tag("p")
            .class("collate-quiet")
            .child(quoted(scene, "bdi", &dossier[claim.article].short))
            .text(" · ")
            .text(&since),
    )
}

/// How many claims come due on each day, drawn and as a table.
fn forecast(scene: &Scene, days: &[u32; FORECAST]) -> Tag {
    let words = &scene.all_words().practice;
    let most = days.iter().copied().max().unwrap_or(0).max(1);
    let bars = (0_u32..).zip(days).map(|(day, count)| {
        let height = count * HIGH / most + u32::from(*count > 0 && count * HIGH < most);
        let label = |y: u32, text: &str| {
            tag("text").number("x", day * 20 + 10).number("y", y).set("text-anchor", "middle").text(text)
        };
        let bar = tag("rect")
            .number("x", day * 20 + 2)
            .number("y", 12 + HIGH - height)
            .set("width", "16")
            .number("height", height);
        let shown = if *count > 0 { count.to_string() } else { String::new() };
        tag("g").child(bar).child(label(9 + HIGH - height, &shown)).child(label(HIGH + 24, &day.to_string()))
    });
    let drawing = tag("svg")
        .class("collate-due__forecast")
        .set("viewBox", "0 0 280 68")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .children(bars);
    let rows = (0_u32..).zip(days).map(|(day, count)| row(&(words.in_days)(day), &[count.to_string()]));
    let table = behind(scene, &words.forecast_columns, rows.collect());
    let ahead = days.iter().skip(1).sum();
    tag("div")
        .child(text("h3", &(words.forecast)(days[0], ahead)))
        .child(drawing)
        .child(text("p", words.forecast_hint).class("collate-quiet"))
        .child(table)
}
