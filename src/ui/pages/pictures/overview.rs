//! The whole range of the timeline as one drawing, in lanes.

use super::marks::{date_mark, drawing, share, upright};
use crate::engine::drawing::axis::{LENGTH, Mark};
use crate::engine::drawing::timeline::{Dated, Entry, Timeline};
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The height of a lane.
const LANE: u32 = 15;
/// The height of a line of words.
const LINE: u32 = 20;

/// The drawing, which says nothing that the lists below it do not say.
pub(super) fn overview(scene: &Scene, timeline: &Timeline, finding: &str) -> Option<Tag> {
    let overview = timeline.overview()?;
    let [articles, events] = scene.all_words().pictures.lanes;
    let articles_at = 2 * LINE;
    let events_at = articles_at + overview.article_lanes * LANE + LINE;
    let height = events_at + overview.event_lanes * LANE + 4;
    let top = |entry: &Entry| if entry.is_article() { articles_at } else { events_at };
    let ticks = overview.axis.ticks().into_iter().map(|tick| {
        let year = text("text", &tick.year.to_string()).set("x", &share(tick.at)).set("dx", "3").number("y", LINE - 6);
        tag("g").child(upright(tick.at, height)).child(year)
    });
    let lane =
        |words: &str, top: u32| text("text", words).class("collate-time__lane").set("x", "0").number("y", top - 5);
    let marks = overview.marks.iter().zip(&timeline.entries).map(|((mark, lane), entry)| {
        let middle = top(entry) + lane * LANE + LANE / 2;
        let drawn = date_mark(*mark, middle, entry.is_article());
        match entry.what {
            Dated::Article(article) => drawn
                .child(beside(*mark, middle, &scene.dossier()[article].short).set("lang", &scene.dossier().language)),
            Dated::Event(_) => drawn,
        }
    });
    let drawn = drawing("collate-time__drawing", height)
        .set("role", "img")
        .set("aria-label", finding)
        .children(ticks)
        .maybe((overview.article_lanes > 0).then(|| lane(articles, articles_at)))
        .maybe((overview.event_lanes > 0).then(|| lane(events, events_at)))
        .children(marks);
    Some(tag("div").class("collate-time__overview").child(drawn))
}

/// A name beside a mark, on the side where there is more room.
fn beside(mark: Mark, middle: u32, name: &str) -> Tag {
    let is_after = mark.middle() < LENGTH / 2;
    let (at, distance, anchor) = if is_after { (mark.to, "8", "start") } else { (mark.from, "-8", "end") };
    let name = text("text", name).set("x", &share(at)).set("dx", distance).number("y", middle);
    name.set("dy", "0.35em").set("text-anchor", anchor)
}
