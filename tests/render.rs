//! Screens without a browser: what must be on them, and what must not.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

#[path = "render/desk.rs"]
mod desk;
#[path = "render/first.rs"]
mod first;
#[path = "render/languages.rs"]
mod languages;
#[path = "support/screens.rs"]
mod screens;
#[path = "render/study.rs"]
mod study;

use std::rc::Rc;

use collate::engine::assignment::{Assignment, Minutes, Pause, Policy, Preset, TimeLimit, Title};
use collate::engine::attempt::{Moment, Stops};
use collate::engine::bank::Solution;
use collate::engine::dossier::problem::{Fault, Place, Problem};
use collate::engine::dossier::{EntityType, Subject};
use collate::engine::quiz::Quiz;
use collate::ui::assigned::Given;
use collate::ui::route::Route;
use collate::ui::store::{Action, Notice, Opening, Store, pictures};
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
    let mut routes = vec![Route::Start, Route::Results, Route::Settings, Route::About, Route::Progress];
    routes.extend([Route::Timeline, Route::Formats]);
    routes.extend(["", "no-such-code"].map(|code| Route::Assigned(code.into())));
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
fn while_the_clock_is_stopped_no_screen_has_anything_of_the_questions() {
    let mut stopped = Rc::unwrap_or_clone(answered(begun(every_widget()), 0, some_answers()[0].clone()));
    let recipe = stopped.progress.attempt.as_ref().expect("an attempt").quiz().recipe.clone();
    let time = Minutes::new(10).map(|minutes| TimeLimit { minutes, pause: Pause::Allowed });
    let policy = Policy { time, ..Preset::Practice.policy() };
    let assignment = Assignment::new(&stopped.dossier.dossier, recipe, policy);
    let stops = Stops::new([1, 2, 3].map(Moment).into()).expect("stops");
    stopped.progress.given = Rc::new(vec![Given { assignment, code: "".into(), tries: 1, stops }]);
    let stopped = Rc::new(stopped);
    let routes = (0..5).flat_map(|place| [Route::Question(place), Route::Review(place)]);
    for route in routes.chain([Route::Results]) {
        let screen = html(&after(stopped.clone(), [Action::Go(route)]));
        assert_sound(&screen);
        assert!(screen.contains("The clock is stopped") && screen.contains("Go on"), "{screen}");
        for telling in ["What about", "<form", "type=\"radio\"", "<textarea", "Your name"] {
            assert!(!screen.contains(telling), "{telling} in {screen}");
        }
    }
}

/// A state whose attempt is one at an assignment with this policy.
fn given(begun: Rc<Store>, preset: Preset) -> Rc<Store> {
    let mut store = Rc::unwrap_or_clone(begun);
    let recipe = store.progress.attempt.as_ref().expect("an attempt").quiz().recipe.clone();
    let assignment = Assignment::new(&store.dossier.dossier, recipe, preset.policy());
    let given = Given { assignment, code: "".into(), tries: 1, stops: Stops::default() };
    store.progress.given = Rc::new(vec![given]);
    Rc::new(store)
}

#[test]
fn learners_see_their_own_choices_where_the_right_answer_is_held_back() {
    for preset in [Preset::Homework, Preset::Test] {
        let begun = given(begun(every_widget()), preset);
        // One question stays open, so that nothing is at its end.
        let some =
            (0..).zip(some_answers()).take(4).fold(begun, |store, (place, answer)| answered(store, place, answer));
        let results = html(&after(some.clone(), [Action::Go(Route::Results)]));
        assert_eq!(count(&results, "<div class=\"collate-explained\">"), 4, "{results}");
        assert!(results.contains("beta in words") && !results.contains("alpha in words"), "{results}");
        for (place, choices) in (0..4).zip([1, 4, 2, 3]) {
            for route in [Route::Question(place), Route::Review(place)] {
                let screen = html(&after(some.clone(), [Action::Go(route)]));
                assert_sound(&screen);
                let made = if place == 3 { "You put it in place" } else { "You said:" };
                assert_eq!(count(&screen, made), choices, "{screen}");
                for telling in ["The reason for", "Right is", "the right answer</", "collate-entry__badge"] {
                    assert!(!screen.contains(telling), "{telling} in {screen}");
                }
            }
        }
    }
}

#[test]
fn an_assignment_that_was_put_away_is_offered_on_the_start_and_called_by_its_name() {
    let begun = answered(given(begun(every_widget()), Preset::Test), 0, some_answers()[0].clone());
    let before = html(&after(begun.clone(), [Action::Go(Route::Start)]));
    assert!(!before.contains("Go on with your attempt"), "{before}");
    let mut other = Rc::unwrap_or_clone(begun);
    let quiz = other.progress.attempt.as_ref().expect("an attempt").quiz().clone();
    let mut quiz = Quiz { recipe: quiz.recipe.clone(), items: quiz.items.clone() };
    quiz.recipe.seed += 1;
    other.progress.begin(Rc::new(quiz), Moment(9));
    other.progress.given = Rc::new(
        other
            .progress
            .given
            .iter()
            .map(|given| {
                let mut given = given.clone();
                given.assignment.title = Title::new("Week 3");
                given
            })
            .collect(),
    );
    let other = Rc::new(other);
    let start = html(&after(other.clone(), [Action::Go(Route::Start)]));
    assert_sound(&start);
    assert!(start.contains("Assignment: Week 3"), "{start}");
    assert_eq!(count(&start, "Go on with your attempt"), 1);
    let progress = html(&after(other.clone(), [Action::Go(Route::Progress)]));
    assert!(progress.contains("Assignment: Week 3"), "{progress}");
    let taken = after(other, [Action::TakeUp(0), Action::Go(Route::Start)]);
    assert!(taken.given().is_some() && !html(&taken).contains("Go on with your attempt"));
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
    assert!(screen.contains(r#"The right answer: <bdi lang="en" dir="auto">beta in words</bdi>"#), "{screen}");
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
    assert!(screen.contains(r#"In the questions: <bdi lang="en" dir="auto">the harbour note</bdi>"#));
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
    assert!(
        screen.contains("Your earlier quiz was put away. It waits for you under “Progress”.")
            && screen.contains("keep anything on your device")
    );
    assert_eq!(count(&screen, ">Back to the quiz<"), 1);
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

#[test]
fn the_pictures_tell_what_a_dossier_has_and_link_to_its_statements() {
    for text in [SAMPLE, collate::shipped::TEXT] {
        let store = store(text);
        let dossier = &store.dossier.dossier;
        let timeline = html(&after(store.clone(), [Action::Go(Route::Timeline)]));
        assert_sound(&timeline);
        assert_eq!(count(&timeline, "<summary>"), dossier.events.len() + dossier.articles.len() + 1);
        let formats = html(&after(store.clone(), [Action::Go(Route::Formats)]));
        assert_sound(&formats);
        let kinds = dossier.entities.iter().filter(|entity| entity.kind == EntityType::Format);
        for format in kinds.clone() {
            assert_eq!(count(&formats, &format!("data-format=\"{}\"", format.id)), 1);
        }
        assert_eq!(count(&formats, "class=\"collate-format\""), kinds.count());
        for statement in dossier.statements.iter().filter(|one| matches!(one.about, Subject::Event(_))) {
            assert!(timeline.contains(&format!("href=\"{}\"", Route::Statement(statement.id.0.clone()).to_hash())));
        }
    }
}

#[test]
fn what_is_chosen_by_an_id_of_another_dossier_chooses_nothing() {
    let all = html(&after(store(SAMPLE), [Action::Go(Route::Timeline)]));
    let chosen = pictures::Action::Article(Some("memo".into()));
    assert_eq!(html(&after(store(SAMPLE), [Action::Go(Route::Timeline), Action::Pictures(chosen)])), all);
    let who = [Action::Go(Route::Formats), Action::Pictures(pictures::Action::Who(Some("russia".into())))];
    assert!(html(&after(store(SAMPLE), who)).contains("1 of 1 formats shown."));
}

/// The state with answers on these many days, nine a day.
fn answered_on(days: i64) -> Rc<Store> {
    let mut store = Rc::unwrap_or_clone(all_answered());
    let first = store.progress.history.answers()[0].clone();
    let answers = (0..days * 9).map(|number| collate::engine::scorecard::Answer {
        item: collate::engine::bank::ItemId(number.to_string().into()),
        dimension: collate::engine::dossier::Dimension::ALL[(number % 3) as usize],
        at: collate::engine::attempt::Moment(1_700_000_000_000 + number / 9 * 86_400_000),
        right: first.of,
        ..first.clone()
    });
    store.progress.history = answers.collect::<Vec<_>>().into();
    after(Rc::new(store), [Action::Go(Route::Progress)])
}

#[test]
fn progress_says_what_it_rests_on_and_has_a_table_behind_every_chart() {
    let screen = html(&answered_on(12));
    assert_sound(&screen);
    assert_eq!(count(&screen, "collate-course__line"), 3, "{screen}");
    assert!(screen.contains("14 November 2023") && screen.contains("25 November 2023"));
    assert_eq!(count(&screen, "The same as a table"), 4, "mastery, its course, articles and levels");
    assert!(screen.contains("100 % right in 108 questions; guessing would give about"));
    assert!(screen.contains("0 questions so far: too few to say."));
    let short = html(&answered_on(1));
    assert_eq!(count(&short, "No line yet"), 3);
    assert_eq!(count(&short, "collate-course__line"), 0);
}

#[test]
fn without_an_answer_progress_says_what_to_do() {
    let screen = html(&after(store(SAMPLE), [Action::Go(Route::Progress)]));
    assert!(screen.contains("not answered anything here yet") && screen.contains(r##"href="#/practice""##));
    assert!(!screen.contains("<svg") && screen.contains("People on this device") && screen.contains("Save as a file"));
}

#[test]
fn what_only_informs_goes_with_its_screen() {
    let told = after(store(SAMPLE), [Action::Tell(Notice::Repeats), Action::Tell(Notice::PutAway)]);
    assert_eq!(after(told.clone(), [Action::Go(Route::Start)]).notices.len(), 2, "the same screen again");
    assert_eq!(after(told, [Action::Go(Route::About)]).notices, [Notice::PutAway]);
}

#[test]
fn a_person_takes_over_with_everything_of_theirs_and_nothing_of_others() {
    use collate::ui::people::{People, Person, PersonId};
    use collate::ui::store::people::{Action as PeopleAction, Turn};
    let people = People::default().with(Person { id: PersonId(9), name: "Ada".into() });
    let turn = Turn {
        people: People { current: PersonId(9), ..people },
        progress: collate::ui::progress::Progress::default(),
        settings: collate::ui::settings::Settings::default(),
        aside: Rc::default(),
        notices: Vec::new(),
    };
    let before = after(answered_on(2), [Action::Tell(Notice::PutAway)]);
    let theirs = after(before.clone(), [Action::People(PeopleAction::Turn(Box::new(turn)))]);
    let screen = html(&theirs);
    assert_sound(&screen);
    assert!(screen.contains("The progress of Ada") && screen.contains("not answered anything here yet"));
    assert!(theirs.notices.is_empty() && theirs.progress.history.answers().is_empty());
    let key = ["progress:", &before.dossier.hash].concat();
    assert_eq!(theirs.kept_progress().0, ["person:9:", &key].concat());
    assert_eq!(theirs.settings_key(), "person:9:settings");
    let elsewhere = Action::Elsewhere { key, text: before.kept_progress().1 };
    assert!(after(theirs, [elsewhere]).progress.history.answers().is_empty(), "another's answers never come in");
}
