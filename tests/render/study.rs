//! The screens for studying as text.

use std::rc::Rc;

use super::screens::{SAMPLE, after, answered, begun, html, single, some_answers, store};
use collate::engine::dossier::Dimension;
use collate::engine::study::Filter;
use collate::ui::route::Route;
use collate::ui::store::study::{Action as Study, View};
use collate::ui::store::{Action, Store};

fn at(route: Route) -> Rc<Store> {
    after(store(SAMPLE), [Action::Go(route)])
}

fn count(text: &str, what: &str) -> usize {
    text.matches(what).count()
}

#[test]
fn the_summary_shows_every_claim_with_voice_reserve_and_paragraph() {
    let screen = html(&at(Route::Read(None)));
    assert!(screen.contains("1 to 5 of 5 statements; "), "{screen}");
    assert!(screen.contains("The harbour note states it in its own voice"));
    assert!(screen.contains("The harbour note reports it as the view of the fishermen, as possible"));
    assert!(screen.contains("The letter from the quay denies it"));
    for manner in ["states", "reports", "denies"] {
        assert!(screen.contains(&format!(r#"data-manner="{manner}""#)), "{manner}");
    }
    assert!(screen.contains("¶\u{a0}3") && screen.contains(r##"href="#/statement/cost-berths""##));
    for dimension in ["goals", "costs", "formats"] {
        assert_eq!(count(&screen, &format!(r#"<h2><span class="collate-dimension" data-dimension="{dimension}""#)), 1);
    }
}

#[test]
fn what_is_wanted_stays_while_other_screens_are_shown_and_can_be_taken_back() {
    let filter = Filter { text: "berth".into(), dimension: Some(Dimension::Costs), ..Filter::default() };
    let filtered = after(at(Route::Read(None)), [Action::Study(Study::Filter(filter))]);
    assert!(html(&filtered).contains("1 to 1 of 1 statement; 2 claims"));
    let back = after(filtered, [Action::Go(Route::About), Action::Go(Route::Read(None))]);
    assert!(html(&back).contains("1 to 1 of 1 statement; "));
    let cleared = html(&after(back, [Action::Study(Study::Clear)]));
    assert!(cleared.contains("1 to 5 of 5 statements") && !cleared.contains("Show everything again"));
}

#[test]
fn nothing_that_fits_is_a_sentence_and_a_way_out() {
    let filter = Filter { text: "zeppelin".into(), ..Filter::default() };
    for (route, view) in
        [(Route::Read(None), View::Statements), (Route::Compare, View::Statements), (Route::Compare, View::Points)]
    {
        let store = after(at(route), [Action::Study(Study::View(view)), Action::Study(Study::Filter(filter.clone()))]);
        let screen = html(&store);
        assert!(screen.contains("Nothing fits all of this.") && screen.contains("Show everything again"), "{screen}");
    }
}

#[test]
fn the_address_of_the_summary_names_its_article() {
    let one = at(Route::Read(Some("letter".into())));
    let screen = html(&one);
    assert!(screen.contains("What the letter from the quay says") && !screen.contains("The harbour note states"));
    let all = after(one, [Action::Study(Study::Filter(Filter::default()))]);
    assert_eq!(all.route, Route::Read(None));
    let unknown = at(Route::Read(Some("no-such-article".into())));
    assert_eq!((&unknown.route, unknown.corrections), (&Route::Read(None), 1));
}

#[test]
fn the_table_says_in_words_what_each_article_does() {
    let every = after(at(Route::Compare), [Action::Study(Study::Every(true))]);
    let screen = html(&every);
    assert_eq!(count(&screen, r#"scope="col""#), 3);
    assert_eq!(count(&screen, r#"scope="row""#), 5);
    for word in ["states", "reports", "denies", "not checked", "as possible"] {
        assert!(screen.contains(word), "{word} in {screen}");
    }
    let two = html(&at(Route::Compare));
    assert!(count(&two, r#"scope="row""#) < 5 && two.contains("cost-berths"));
}

#[test]
fn a_statement_tells_what_articles_do_with_it_and_an_unknown_one_a_sentence() {
    let screen = html(&at(Route::Statement("cost-berths".into())));
    assert!(screen.contains("The wall cost the fishermen their berths</h1>"), "{screen}");
    assert!(screen.contains("reports it as the view of the fishermen") && screen.contains("denies it"));
    assert!(screen.contains("Ask me about this") || screen.contains("No question can be made"));
    let unknown = html(&at(Route::Statement("<b>".into())));
    assert!(unknown.contains("has no such statement") && unknown.contains(r##"href="#/read""##));
    assert!(!unknown.contains("<b>"));
}

#[test]
fn feedback_leads_to_what_it_rests_on() {
    let mut item = single();
    let collate::engine::bank::Solution::Single { options } = &mut item.key.solution else { panic!("one answer") };
    options[0].explanation.proof.premises = vec![collate::engine::bank::Premise::Claim("note-2".into())];
    let screen = html(&answered(begun(vec![item]), 0, some_answers().swap_remove(0)));
    assert!(screen.contains(r##"href="#/statement/cost-berths""##), "{screen}");
    assert!(screen.contains("Study this statement: the wall cost the fishermen their berths"));
    assert_eq!(count(&screen, "Read what the harbour note says"), 2, "where no statement is named, the article is");
}

#[test]
fn points_show_positions_side_by_side_and_what_separates_them() {
    let screen = html(&after(
        after(store(collate::shipped::TEXT), [Action::Go(Route::Compare)]),
        [Action::Study(Study::View(View::Points))],
    ));
    assert_eq!(count(&screen, r#"class="collate-point""#), 8);
    assert!(screen.contains("give the same answer.") && screen.contains("Where they agree, and what separates them"));
}

#[test]
fn the_bar_marks_where_one_is_also_at_what_belongs_to_a_screen() {
    let marked = |route| html(&at(route));
    assert_eq!(
        count(&marked(Route::Read(None)), r#"aria-current="page""#),
        2,
        "in the bar, and among the ways to study"
    );
    assert_eq!(count(&marked(Route::Compare), r#"aria-current="true""#), 1);
    assert_eq!(count(&marked(Route::Cards), r#"aria-current="true""#), 1);
}
