//! Screens without a browser: what must be on them, and what must not.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

#[path = "support/screens.rs"]
mod screens;
#[path = "render/study.rs"]
mod study;

use std::rc::Rc;

use collate::engine::bank::Solution;
use collate::engine::dossier::problem::{Fault, Place, Problem};
use collate::ui::route::Route;
use collate::ui::store::{Action, Notice, Opening, Store};
use screens::{SAMPLE, after, answered, begun, every_widget, html, single, some_answers, store};

fn count(text: &str, what: &str) -> usize {
    text.matches(what).count()
}

/// What every screen has to be: one heading at the top, no step left out below it, and nothing that a strict policy
/// or a dossier's markup could trip over.
fn assert_sound(screen: &str) {
    assert_eq!(count(screen, "<h1"), 1, "{screen}");
    let mut level = 1;
    for found in screen.match_indices("<h").filter_map(|(at, _)| screen[at + 2..].chars().next()?.to_digit(10)) {
        assert!(found <= level + 1, "h{found} after h{level}: {screen}");
        level = found;
    }
    for never in ["style=", "onclick=", "<b>", "{", "undefined"] {
        assert!(!screen.contains(never), "{never} in {screen}");
    }
    assert!(screen.contains(r#"lang="en" dir="ltr""#) && screen.contains("<main"));
}

/// Every question of every widget answered, at the last one.
fn all_answered() -> Rc<Store> {
    let begun = begun(every_widget());
    (0..).zip(some_answers()).fold(begun, |store, (place, response)| answered(store, place, response))
}

#[test]
fn every_screen_is_sound() {
    let done = all_answered();
    let mut routes = vec![Route::Start, Route::Results, Route::Settings, Route::About];
    routes.extend([Route::Read(None), Route::Read(Some("note".into())), Route::Compare]);
    routes.extend(["cost-berths", "no-such-statement"].map(|id| Route::Statement(id.into())));
    routes.extend((0..5).flat_map(|place| [Route::Question(place), Route::Review(place)]));
    for route in routes {
        assert_sound(&html(&after(done.clone(), [Action::Go(route.clone())])));
        assert_sound(&html(&after(begun(every_widget()), [Action::Go(route)])));
    }
    assert_sound(&html(&store(SAMPLE)));
    assert_sound(&html(&store(collate::shipped::TEXT)));
}

#[test]
fn before_an_answer_nothing_tells_the_key() {
    for (place, item) in (0..).zip(every_widget()) {
        let asked = html(&after(begun(every_widget()), [Action::Go(Route::Question(place))]));
        assert!(asked.contains(&format!("Question {} of 5", place + 1)));
        assert!(asked.contains(&format!("What about &lt;b&gt;{}&lt;/b&gt;?", item.question.kind.word())));
        for telling in ["The reason for", "data-verdict", "collate-source", "✓", "✗", "¶"] {
            assert!(!asked.contains(telling), "{telling} in {asked}");
        }
        let review = html(&after(begun(every_widget()), [Action::Go(Route::Review(place))]));
        assert!(review.contains("not answered this question yet") && !review.contains("The reason for"));
    }
}

#[test]
fn options_do_not_differ_before_an_answer() {
    let asked = html(&begun(vec![single()]));
    let choice = |id: &str| {
        let at = asked.find(&format!("{id} in words")).expect("an option");
        let start = asked[..at].rfind("<label").expect("a label");
        asked[start..at].replace(id, "").replace(|letter: char| letter.is_ascii_digit(), "")
    };
    assert_eq!(choice("alpha"), choice("beta"));
    assert_eq!(choice("beta"), choice("gamma"));
}

#[test]
fn after_an_answer_everything_is_explained_with_its_source() {
    let done = all_answered();
    for (place, item) in (0..).zip(every_widget()) {
        for route in [Route::Question(place), Route::Review(place)] {
            let screen = html(&after(done.clone(), [Action::Go(route.clone())]));
            let explanations = item.explanations();
            for explanation in &explanations {
                assert_eq!(count(&screen, &explanation.feedback), 1, "{} in {screen}", explanation.feedback);
            }
            assert_eq!(count(&screen, "¶\u{a0}2, the harbour note"), explanations.len());
            assert!(screen.contains("What ¶\u{a0}2 is about:") && screen.contains("what the wall is for"));
            assert!(!screen.contains(r#"type="radio""#), "what is answered cannot be changed");
        }
    }
}

#[test]
fn a_source_that_is_named_twice_is_shown_once() {
    let mut item = single();
    let Solution::Single { options } = &mut item.key.solution else { panic!("one right answer") };
    let twice = options[0].explanation.evidence[0].clone();
    options[0].explanation.evidence.push(twice);
    let screen = html(&answered(begun(vec![item]), 0, some_answers().swap_remove(0)));
    assert_eq!(count(&screen, "<summary><bdi>¶\u{a0}2, the harbour note"), 3, "{screen}");
}

#[test]
fn the_verdict_says_the_rule_and_the_sum() {
    let done = all_answered();
    let expected = [
        ("✓", "Right.", "1 of 1 point"),
        ("◐", "Partly right: 3 of 4.", "1 of 2 found, 0 of 2 wrongly taken: 1/2 − 0/2 = 0.5 of 1 point"),
        ("✗", "Not right.", "0 of 2 rows right: (0/2 − 1/3) ÷ (1 − 1/3) is below 0 and counts as 0 of 1 point"),
        (
            "◐",
            "Partly right: 2 of 3 pairs stand in the right order.",
            "2 of 3 pairs in order: (2 − 1) ÷ 3 = 0.33 of 1 point",
        ),
        ("◐", "Half right", "Answer right, paragraphs not right: 0.5 of 1 point"),
    ];
    for (place, (sign, sentence, sum)) in (0..).zip(expected) {
        let screen = html(&after(done.clone(), [Action::Go(Route::Question(place))]));
        let start = screen.find(r#"class="collate-verdict""#).expect("a verdict");
        let start = screen[..start].rfind('<').expect("a tag");
        let verdict = &screen[start..start + screen[start..].find("</p>").expect("an end")];
        for part in [sign, sentence, sum, r#"tabindex="-1""#] {
            assert!(verdict.contains(part), "{part} in {verdict}");
        }
        assert!(screen.contains("How this is marked"));
    }
}

#[test]
fn a_wrong_answer_is_told_the_right_one() {
    let wrong = some_answers().swap_remove(0);
    let wrong = match wrong {
        collate::engine::attempt::Response::Single(_) => {
            collate::engine::attempt::Response::Single(Some(collate::engine::bank::OptionId("alpha".into())))
        }
        other => other,
    };
    let screen = html(&answered(begun(vec![single()]), 0, wrong));
    assert!(screen.contains("The right answer: <bdi>beta in words</bdi>"), "{screen}");
    assert!(screen.contains("Not right: your answer") && screen.contains("The right answer"));
}

#[test]
fn what_is_missing_is_one_sentence() {
    for (place, sentence) in [
        (0, "Please choose an answer first."),
        (1, "4 rows have no answer yet."),
        (2, "2 rows have no answer yet."),
        (3, "Please move an entry, or say that they already stand in the right order."),
        (4, "Please choose an answer first."),
    ] {
        let submit = Action::Submit { place, at: collate::engine::attempt::Moment(1) };
        let screen = html(&after(begun(every_widget()), [Action::Go(Route::Question(place)), submit]));
        assert_eq!(count(&screen, sentence), 1, "{sentence} in {screen}");
    }
}

#[test]
fn that_the_order_shown_is_right_can_be_said_and_taken_back() {
    let put = |order: &[&str]| {
        let order = order.iter().map(|id| collate::engine::bank::OptionId((*id).into())).collect();
        html(&after(
            begun(every_widget()),
            [
                Action::Go(Route::Question(3)),
                Action::Put { place: 3, response: collate::engine::attempt::Response::Order(order) },
            ],
        ))
    };
    let said = "They already stand in the right order";
    let label = |screen: &str| {
        let end = screen.find(said).expect("the box");
        screen[screen[..end].rfind("<label").expect("a label")..end].to_owned()
    };
    assert!(!label(&put(&[])).contains("checked"));
    assert!(label(&put(&["e2", "e1", "e3"])).contains("checked"));
    assert!(!put(&["e1", "e2", "e3"]).contains(said));
}

#[test]
fn the_list_of_questions_says_how_far_each_is() {
    let store = answered(begun(every_widget()), 0, some_answers().swap_remove(0));
    let screen = html(&after(store, [Action::Go(Route::Question(1))]));
    for (state, times) in [("answered", 1), ("open", 1), ("unseen", 3)] {
        assert_eq!(count(&screen, &format!(r#"data-state="{state}""#)), times, "{state}");
    }
    assert!(screen.contains("Finish now (4 still open)"));
    assert!(screen.contains(r##"href="#/question/1""##) && screen.contains(r##"href="#/question/3""##));
    assert!(screen.contains(r#"aria-label="1 of 5 answered""#));
}

#[test]
fn the_results_add_up_and_say_what_they_rest_on() {
    let screen = html(&after(all_answered(), [Action::Go(Route::Results)]));
    assert!(screen.contains("You earned 2.33 of 5 points."));
    for points in ["1.5 of 2", "0 of 1", "0.83 of 2", "2.33 of 5"] {
        assert!(screen.contains(&format!("<td>{points}</td>")), "{points} in {screen}");
    }
    assert_eq!(count(&screen, "Not enough answers to say anything yet"), 3);
    assert!(!screen.contains("collate-mastery__bar"), "a full bar would look like full marks");
    assert!(screen.contains("hidden=\"\">The dark line is"), "{screen}");
    assert!(!screen.contains("somewhere from") && !screen.contains("still open"));
    assert_eq!(count(&screen, r##"href="#/review/"##), 5);
    let open = html(&after(begun(vec![single()]), [Action::Go(Route::Results)]));
    assert!(open.contains("One question is still open.") && open.contains("You earned 0 of 1 point."));
}

#[test]
fn the_start_shows_what_is_printed_and_marks_what_is_not() {
    let screen = html(&store(SAMPLE));
    assert!(screen.contains("Why the town builds a wall") && screen.contains("March 14, 2016"));
    assert!(screen.contains("The letter from the quay") && screen.contains("no title printed; the name is ours"));
    assert!(screen.contains("In the questions: <bdi>the harbour note</bdi>"));
    assert!(screen.contains("inferred") && screen.contains("It speaks of early 2018 as recent"));
    assert!(screen.contains("not for exams that matter"));
    assert!(!screen.contains("Your quiz"));
    let running = html(&after(begun(every_widget()), [Action::Go(Route::Start)]));
    assert!(running.contains("You are at question 1 of 5; 0 answered."));
    let done = html(&after(all_answered(), [Action::Go(Route::Results), Action::Go(Route::Start)]));
    assert!(done.contains("You finished a quiz: 5 of 5 questions answered."));
    let unseen = html(&after(all_answered(), [Action::Go(Route::Start)]));
    assert!(unseen.contains("You finished a quiz: 5 of 5 questions answered.") && !unseen.contains("You are at"));
}

#[test]
fn problems_come_a_page_at_a_time_errors_first() {
    let problem = |number: usize| {
        let place = Place::entry("claims", number);
        if number == 44 { Problem::error(place, Fault::EmptyText) } else { Problem::warning(place, Fault::Unused) }
    };
    let refused = |count: usize| {
        let problems = Rc::new((45 - count..45).map(problem).collect());
        after(store(SAMPLE), [Action::Opening(Opening::Refused("file.json".to_owned(), problems))])
    };
    let one = html(&refused(1));
    assert!(one.contains("file.json cannot be used: 1 problem.") && one.contains("stays open"));
    let many = refused(45);
    let first = html(&many);
    assert_eq!(count(&first, "data-severity="), 20);
    assert!(first.find("Claims, entry 45") < first.find("Claims, entry 1:"), "errors come first");
    assert!(first.contains("1 to 20 of 45"));
    let last = html(&after(many, [Action::ProblemPage(2)]));
    assert_eq!(count(&last, "data-severity="), 5);
    assert!(last.contains("41 to 45 of 45"));
}

#[test]
fn an_address_is_shown_before_anything_is_requested() {
    let target = collate::browser::fetch::Target {
        address: "https://example.org/d.json".to_owned(),
        host: "example.org".to_owned(),
    };
    let screen = html(&after(store(SAMPLE), [Action::Opening(Opening::Asking(target))]));
    assert!(screen.contains("Get the dossier from example.org?") && screen.contains("Nothing has been requested"));
    assert!(screen.find("Get the dossier from") < screen.find("A new quiz"), "nobody overlooks the question");
    assert!(screen.find("Use another dossier") > screen.find("A new quiz"), "and nothing comes before it");
    assert_eq!(count(&screen, "collate-opening"), 1);
}

#[test]
fn notices_stand_above_every_screen_with_their_way_back() {
    let told = after(begun(every_widget()), [Action::Tell(Notice::PutAway), Action::Tell(Notice::NothingKept)]);
    let screen = html(&told);
    assert!(screen.contains("Your earlier quiz was put away.") && screen.contains("keep anything on your device"));
    assert_eq!(count(&screen, ">Undo<"), 1);
    assert_eq!(count(&screen, ">Close<"), 2);
}

#[test]
fn the_text_of_a_dossier_stays_text() {
    let evil = SAMPLE
        .replace("Why the town builds a wall", "<img src=x onerror=alert(1)>")
        .replace("A small sample", "<script>alert(1)</script>");
    let screen = html(&store(&evil));
    assert!(!screen.contains("<img") && !screen.contains("<script"));
    assert!(screen.contains("&lt;img src=x onerror=alert(1)&gt;"));
}
