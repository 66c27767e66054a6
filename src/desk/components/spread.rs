//! The class as a whole: the mean with its interval, how the points are spread, and each dimension.

use crate::desk::scene::Scene;
use crate::engine::statistics::{Alpha, Certainties, Spread};
use crate::engine::wording::fill_blanks;
use crate::ui::components::dimension::dimension;
use crate::ui::strings::decimal;
use crate::ui::tag::{Tag, tag, text};

/// Height of the drawing, and the width of a bar with its gap, in its own units.
const HEIGHT: u32 = 120;
const WIDTH: u32 = 40;

/// The class as a whole.
pub(in crate::desk) fn spread(scene: &Scene) -> Tag {
    let words = scene.words;
    let statistics = &scene.desk.marking.statistics;
    let section = tag("section").class("collate-card").child(text("h2", words.the_class));
    let Some(all) = statistics.spread() else { return section.child(text("p", words.nobody_counts)) };
    let dimensions = statistics.dimensions();
    let dimensions = dimensions
        .iter()
        .map(|(one, spread)| tag("li").child(dimension(&scene.learner, *one)).text(" ").text(&told(scene, spread)));
    let alphas = statistics.alphas();
    let unreliable = alphas.is_empty().then(|| text("p", words.no_reliability).class("collate-quiet"));
    let alphas = alphas.iter().map(|(_, alpha)| text("p", &reliability(scene, alpha)));
    section
        .child(text("p", &told(scene, &all)))
        .child(tag("ul").class("collate-list").children(dimensions))
        .maybe(passing(scene))
        .maybe(statistics.certainties().map(|certainties| {
            let Certainties { answers, sure_and_wrong, lucky_guesses } = certainties;
            text("p", &(words.certain)(answers, sure_and_wrong, lucky_guesses))
        }))
        .child(drawing(scene, statistics.distribution()))
        .children(alphas)
        .maybe(unreliable)
}

/// How many of the learners that count have enough points, where a pass mark is set.
fn passing(scene: &Scene) -> Option<Tag> {
    let marking = &scene.desk.marking;
    let counts = |place: &&u32| marking.marked.standings.get(**place as usize).is_some_and(|standing| standing.counts);
    let shown = marking.sorted.iter().filter(counts);
    let passed = shown.filter_map(|place| marking.marked.rows.get(*place as usize)?.passes);
    let (passing, of) = passed.fold((0, 0), |(passing, of), passes| (passing + u32::from(passes), of + 1));
    (of > 0).then(|| text("p", &(scene.words.passing)(passing, of)))
}

fn percent(share: f64) -> u32 {
    (share * 100.0 + 0.5) as u32
}

/// A spread as a sentence.
fn told(scene: &Scene, spread: &Spread) -> String {
    let interval = spread.interval.map(|(low, high)| (percent(low), percent(high)));
    (scene.words.spread)(spread.learners, percent(spread.mean), interval, spread.mastered)
}

/// A number that may be below nothing, with two decimals.
pub(super) fn signed(scene: &Scene, value: f64) -> String {
    two_decimals(value, scene.learner.words.decimal_mark)
}

fn two_decimals(value: f64, mark: &str) -> String {
    let hundredths = (value.abs() * 100.0 + 0.5) as u32;
    let sign = if value < 0.0 && hundredths > 0 { "−" } else { "" };
    // “0.20” says that it was rounded, as “0.2” does not.
    let zero = if hundredths.is_multiple_of(10) && !hundredths.is_multiple_of(100) { "0" } else { "" };
    [sign, &decimal(hundredths, mark), zero].concat()
}

fn reliability(scene: &Scene, alpha: &Alpha) -> String {
    let number = |value: f64| signed(scene, value);
    let (low, high) = alpha.interval;
    (scene.words.reliability)(&number(alpha.value), &number(low), &number(high), alpha.learners)
}

/// How many learners have which part of the points: a bar for each tenth, and the table behind it.
fn drawing(scene: &Scene, counts: [u32; 10]) -> Tag {
    let words = scene.words;
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let bars = (0_u32..).zip(counts).map(|(place, count)| {
        let height = count * (HEIGHT - 20) / most;
        let bar = tag("rect")
            .number("x", place * WIDTH + 3)
            .number("y", HEIGHT - height)
            .number("width", WIDTH - 6)
            .number("height", height);
        let label = text("text", &count.to_string())
            .number("x", place * WIDTH + WIDTH / 2)
            .number("y", HEIGHT - height - 5)
            .set("text-anchor", "middle");
        let ends = text("text", &(place * 10).to_string())
            .number("x", place * WIDTH + WIDTH / 2)
            .number("y", HEIGHT + 16)
            .set("text-anchor", "middle");
        tag("g").child(bar).child(label).child(ends)
    });
    let view = fill_blanks("0 0 # #", &[WIDTH * 10, HEIGHT + 22], &[]);
    let picture = tag("svg").set("viewBox", &view).set("aria-hidden", "true").children(bars);
    let rows = (0_u32..).zip(counts).map(|(place, count)| {
        let tenth = (words.tenth)(place * 10, if place == 9 { 100 } else { place * 10 + 9 });
        tag("tr").child(text("th", &tenth).set("scope", "row")).child(text("td", &count.to_string()))
    });
    let heads = [words.percent_of_points, words.learners].map(|head| text("th", head).set("scope", "col"));
    let table = tag("table").child(tag("thead").child(tag("tr").children(heads))).child(tag("tbody").children(rows));
    tag("figure")
        .class("collate-desk-spread")
        .child(text("figcaption", words.distribution))
        .child(picture)
        .child(tag("details").child(text("summary", words.as_table)).child(table))
}

#[cfg(test)]
mod tests {
    use super::two_decimals;

    #[test]
    fn what_was_rounded_keeps_its_last_zero() {
        let told = [0.0, 0.197, 0.2, 0.204, -0.197, -0.001, 0.996, 1.0, 0.05].map(|value| two_decimals(value, "."));
        assert_eq!(told, ["0", "0.20", "0.20", "0.20", "−0.20", "0", "1", "1", "0.05"]);
    }
}
