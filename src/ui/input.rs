//! What a choice does to an answer: pure, so that keys, clicks and tests all take the same way.

use crate::engine::attempt::Response;
use crate::engine::bank::{Choice, OptionId, Widget};

/// The answer after a choice is made in a group. Groups are numbered from 0: the options, then the paragraphs of each
/// article; or the rows. Nothing where the widget has no such group or choice.
#[must_use]
pub fn choose(widget: &Widget, response: &Response, group: u32, choice: &OptionId) -> Option<Response> {
    let group = group as usize;
    let mut next = response.clone();
    match (widget, &mut next) {
        (Widget::Single { .. }, Response::Single(answer)) if group == 0 => *answer = Some(choice.clone()),
        (Widget::Rows { rows: groups, .. }, Response::Rows(given))
        | (Widget::Match { stems: groups, .. }, Response::Match(given)) => {
            given.insert(groups.get(group)?.id.clone(), choice.clone());
        }
        (Widget::TwoStep { .. }, Response::TwoStep { answer, evidence }) => match group.checked_sub(1) {
            None => *answer = Some(choice.clone()),
            Some(place) => *evidence.get_mut(place)? = Some(choice.clone()),
        },
        _ => return None,
    }
    Some(next)
}

/// The answer with one match taken back.
#[must_use]
pub fn unmatch(response: &Response, stem: &OptionId) -> Response {
    let mut next = response.clone();
    if let Response::Match(given) = &mut next {
        given.remove(stem);
    }
    next
}

/// What a digit chooses: the group and the place in it, and the answer after it. Without a group, the first that has no
/// choice yet. Nothing for widgets that are not answered by choosing from short lists.
#[must_use]
pub fn digit(widget: &Widget, response: &Response, group: Option<u32>, digit: u32) -> Option<(u32, u32, Response)> {
    let group = group.unwrap_or_else(|| first_open(widget, response));
    let choices: &[Choice] = match widget {
        Widget::Single { options } => options,
        Widget::Rows { labels, .. } => labels,
        Widget::TwoStep { options, .. } if group == 0 => options,
        Widget::TwoStep { evidence, .. } => &evidence.get(group as usize - 1)?.options,
        Widget::Match { .. } | Widget::Order { .. } => return None,
    };
    let place = digit.checked_sub(1)?;
    let choice = choices.get(place as usize)?;
    Some((group, place, choose(widget, response, group, &choice.id)?))
}

fn first_open(widget: &Widget, response: &Response) -> u32 {
    let place = match (widget, response) {
        (Widget::Rows { rows, .. }, Response::Rows(given)) => rows.iter().position(|row| !given.contains_key(&row.id)),
        (Widget::TwoStep { .. }, Response::TwoStep { answer: Some(_), evidence }) => {
            evidence.iter().position(Option::is_none).map(|place| place + 1)
        }
        _ => None,
    };
    place.unwrap_or(0) as u32
}

/// The order as it stands: the one given, or, before that, the one shown.
#[must_use]
pub fn order(entries: &[Choice], given: &[OptionId]) -> Vec<OptionId> {
    if given.is_empty() { entries.iter().map(|entry| entry.id.clone()).collect() } else { given.to_vec() }
}

/// The order after an entry is moved by one place, and its new place, from 0. Nothing at the ends.
#[must_use]
pub fn moved(entries: &[Choice], given: &[OptionId], place: u32, is_up: bool) -> Option<(Response, u32)> {
    let (from, to) = (place as usize, if is_up { place.checked_sub(1)? } else { place + 1 });
    let mut order = order(entries, given);
    if from >= order.len() || to as usize >= order.len() {
        return None;
    }
    order.swap(from, to as usize);
    Some((Response::Order(order), to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices<const N: usize>(ids: [&str; N]) -> Vec<Choice> {
        ids.map(|id| Choice { id: OptionId(id.into()), text: id.to_owned() }).to_vec()
    }

    fn id(text: &str) -> OptionId {
        OptionId(text.into())
    }

    #[test]
    fn a_digit_chooses_an_option_and_nothing_beyond_the_last() {
        let widget = Widget::Single { options: choices(["a", "b", "c"]) };
        let empty = Response::empty(&widget);
        assert_eq!(digit(&widget, &empty, None, 2), Some((0, 1, Response::Single(Some(id("b"))))));
        assert_eq!(digit(&widget, &empty, None, 4), None);
        assert_eq!(digit(&widget, &empty, None, 0), None);
    }

    #[test]
    fn in_rows_a_digit_fills_the_row_of_the_focus_or_the_first_open_one() {
        let widget = Widget::Rows { labels: choices(["yes", "no"]), rows: choices(["r1", "r2"]) };
        let (_, _, first) = digit(&widget, &Response::empty(&widget), None, 1).expect("a choice");
        let (group, _, second) = digit(&widget, &first, None, 2).expect("a choice");
        assert_eq!(group, 1);
        assert_eq!(second, Response::Rows([(id("r1"), id("yes")), (id("r2"), id("no"))].into_iter().collect()));
        assert_eq!(digit(&widget, &second, Some(0), 2).map(|(group, ..)| group), Some(0));
        assert_eq!(digit(&widget, &second, Some(9), 1), None);
    }

    #[test]
    fn in_two_steps_the_paragraphs_come_after_the_answer() {
        let group = crate::engine::bank::EvidenceChoices { article: "memo".into(), options: choices(["p1", "p2"]) };
        let widget = Widget::TwoStep { options: choices(["a", "b"]), evidence: vec![group] };
        let (group, _, first) = digit(&widget, &Response::empty(&widget), None, 1).expect("a choice");
        let (next, place, _) = digit(&widget, &first, None, 2).expect("a choice");
        assert_eq!((group, next, place), (0, 1, 1));
        assert_eq!(digit(&widget, &first, Some(2), 1), None);
    }

    #[test]
    fn an_answer_of_another_widget_is_left_alone() {
        let widget = Widget::Single { options: choices(["a"]) };
        assert_eq!(choose(&widget, &Response::Order(Vec::new()), 0, &id("a")), None);
        let order = Widget::Order { entries: choices(["a", "b"]) };
        assert_eq!(digit(&order, &Response::empty(&order), None, 1), None);
    }

    #[test]
    fn entries_move_by_one_and_stop_at_the_ends() {
        let entries = choices(["a", "b", "c"]);
        let shown = [id("a"), id("b"), id("c")];
        for given in [&[][..], &shown] {
            assert_eq!(moved(&entries, given, 0, true), None);
            assert_eq!(moved(&entries, given, 2, false), None);
            let up = Response::Order(vec![id("b"), id("a"), id("c")]);
            assert_eq!(moved(&entries, given, 1, true), Some((up, 0)));
            assert_eq!(moved(&entries, given, 7, true), None);
        }
        let moved_on = moved(&entries, &[id("c"), id("a"), id("b")], 0, false);
        assert_eq!(moved_on, Some((Response::Order(vec![id("a"), id("c"), id("b")]), 1)));
    }

    #[test]
    fn a_match_can_be_taken_back() {
        let response = Response::Match([(id("s"), id("a"))].into_iter().collect());
        assert_eq!(unmatch(&response, &id("s")), Response::Match([].into_iter().collect()));
    }
}
