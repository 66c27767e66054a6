//! Screens of the teachers' desk without a browser.

use std::rc::Rc;

use collate::desk::pages::screen;
use collate::desk::scene::Scene;
use collate::desk::store::{Action, Desk, Draft, Edit, Refusal, learner_of};
use collate::desk::strings::{AR, DeskStrings, EN, RU};
use collate::desk::{catalogue::Claims, catalogue::Entry, catalogue::Mark, route::About, route::Route, store::Made};
use collate::engine::assignment::{Credit, Policy, Preset, Seeds, meant};
use collate::engine::bank::{Item, ItemId, Maker, Widget, everything};
use collate::engine::dossier::read;
use collate::engine::quiz::{Blueprint, Quota, Share};
use collate::engine::reasoning::Knowledge;
use collate::engine::wording;
use collate::ui::route::Route as Screen;
use collate::ui::scene::Places;
use collate::ui::store::{Action as Learner, Focus, Open};
use yew::prelude::*;

use crate::screens::SAMPLE;

#[derive(PartialEq, Properties)]
struct Props {
    html: Html,
}

#[component]
fn Frame(props: &Props) -> Html {
    props.html.clone()
}

fn html(words: &'static DeskStrings, desk: &Desk) -> String {
    let scene = Scene::new(words, Rc::new(desk.clone()), &Callback::noop(), &Places::default());
    let screen =
        yew::LocalServerRenderer::<Frame>::with_props(Props { html: screen(&scene) }).hydratable(false).render();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    tokio::task::LocalSet::new().block_on(&runtime, screen)
}

/// The desk on the dossier of a text.
fn desk(text: &str) -> Desk {
    let open = Open::new(read(text).expect("a sound dossier").dossier, true);
    let draft = Draft::new(&open.dossier, 7);
    Desk::new(learner_of(open, 7), draft, "https://a.example/index.html")
}

/// The same with its quiz drawn and all its questions made.
fn ready(text: &str, edits: impl IntoIterator<Item = Edit>) -> Desk {
    let mut desk = desk(text);
    edits.into_iter().for_each(|edit| desk.apply(Action::Edit(edit)));
    let open = desk.learner.dossier.clone();
    let drawn = open.draw(desk.draft.recipe()).map(Rc::new);
    desk.apply(Action::Drawn(desk.drawing.turn, drawn));
    if let Some(wording) = wording::for_language(&open.dossier.language) {
        let knowledge = Knowledge::new(&open.dossier);
        let claims = Claims::new(&open.dossier);
        let items = everything(&Maker::new(&knowledge, wording, 7, 4)).items;
        let entries: Vec<Rc<Entry>> =
            items.into_iter().map(|item| Rc::new(Entry::new(&open.dossier, &claims, item))).collect();
        let of = entries.len() as u32;
        let turn = desk.catalogue.turn;
        desk.apply(Action::Made(Made { turn, entries, dropped: Vec::new(), done: of, of }));
    }
    desk
}

fn at(mut desk: Desk, route: Route) -> Desk {
    desk.apply(Action::Go(route));
    desk
}

/// The number that stands beside the field of a part.
fn beside(screen: &str, label: &str) -> u32 {
    let field =
        screen.split("<label class=\"collate-desk-number\">").find(|field| field.contains(&format!(">{label}<")));
    let field = field.expect("a field");
    let small = field.split("<small>of ").nth(1).expect("a number beside it");
    small.split('<').next().and_then(|number| number.parse().ok()).expect("a number")
}

#[test]
fn counts_and_lists_are_of_the_chosen_articles() {
    let all = ready(collate::shipped::TEXT, []);
    let articles: Vec<_> = all.learner.dossier.dossier.articles.iter().map(|article| article.id.clone()).collect();
    let without = articles[1..].iter().map(|article| Edit::Article(article.clone(), false));
    let one = ready(collate::shipped::TEXT, without);
    let (count, of) = (one.looking.found.len(), one.catalogue.entries.len());
    assert!(count > 0 && count < of / 3, "{count} of {of}");
    let parts = |desk: &Desk| {
        let screen = html(&EN, desk);
        ["Goals", "Costs", "Diplomatic formats"].iter().map(|label| beside(&screen, label)).sum::<u32>() as usize
    };
    assert_eq!((parts(&all), parts(&one)), (of, count));
    let questions = |desk: Desk| at(desk, Route::Questions(About::Anything));
    let (all, one) = (questions(all), questions(one));
    assert!(!html(&EN, &all).contains("Questions about the articles that you left out are not listed."));
    let narrow = html(&EN, &one);
    assert!(
        narrow.contains("Questions about the articles that you left out are not listed.")
            && narrow.contains("List them too"),
        "{narrow}"
    );
    let mut wide = one;
    wide.apply(Action::Narrow(|filter, _| filter.is_wide ^= true, "".into()));
    assert_eq!(wide.looking.found.len(), of);
    let wide_screen = html(&EN, &wide);
    assert!(
        wide_screen.contains("Questions about the articles that you left out are listed too.")
            && wide_screen.contains("Leave them out"),
        "{wide_screen}"
    );
    // Whoever chooses an article again finds the questions about it.
    wide.apply(Action::Narrow(|filter, _| filter.is_wide ^= true, "".into()));
    let before = wide.looking.found.len();
    wide.apply(Action::Edit(Edit::Article(articles[1].clone(), true)));
    assert!(wide.looking.found.len() > before);
}

#[test]
fn parts_that_ask_for_more_than_the_whole_are_told_so() {
    let dimensions = read(collate::shipped::TEXT).expect("a sound dossier").dossier.dimensions;
    let quotas = dimensions.iter().zip([10, 10, 4]).map(|(one, items)| Quota { of: Share::Dimension(*one), items });
    let blueprint = Blueprint { items: 12, quotas: quotas.collect() };
    let mut desk = ready(collate::shipped::TEXT, [Edit::Blueprint(blueprint.clone())]);
    desk.apply(Action::Offered(desk.drawing.of, Rc::new(meant(&blueprint, Draft::MOST))));
    for (words, sentence, offers) in [
        (&EN, "The parts ask for 24 questions, but the quiz has 12.", ["Take 24 questions: ", "Take 12 questions: "]),
        (&RU, "Части вместе требуют вопросов: 24, а в тесте их 12.", ["Взять 24 вопроса: ", "Взять 12 вопросов: "]),
    ] {
        let screen = html(words, &desk);
        assert_eq!(screen.matches(sentence).count(), 1, "{screen}");
        let places = offers.map(|offer| screen.find(offer).expect("an offer"));
        assert!(places[0] < places[1]);
    }
    let screen = html(&EN, &desk);
    assert!(screen.contains("Take 12 questions: Goals 5 · Costs 5 · Diplomatic formats 2"), "{screen}");
    let places =
        ["By kind of question", "collate-desk-short", "Take 12", "Look through", "What learners see, and when"]
            .map(|sign| screen.find(sign).expect("a sign"));
    assert!(places.is_sorted(), "it stands below the numbers: {places:?}");
    let possible = html(&EN, &ready(collate::shipped::TEXT, []));
    assert!(possible.contains("<div class=\"collate-desk-short\" role=\"status\"></div>"), "{possible}");
    assert!(
        !screen.contains("you asked for 10"),
        "what the whole is too short for is not blamed on the dossier: {screen}"
    );
}

#[test]
fn a_test_says_that_it_is_none_that_matters() {
    for (words, begin) in
        [(&EN, "Anybody who has the link"), (&RU, "Всякий, у кого есть ссылка"), (&AR, "كل من لديه الرابط")]
    {
        let hidden = |desk: &Desk| html(words, desk).contains(&format!("<p hidden=\"\">{begin}"));
        let shown = |desk: &Desk| html(words, desk).contains(&format!("<p>{begin}"));
        assert!(hidden(&ready(SAMPLE, [])));
        let test = ready(SAMPLE, [Edit::Preset(Preset::Test)]);
        assert!(shown(&test), "{}", html(words, &test));
        assert!(shown(&at(ready(SAMPLE, []), Route::Assign)));
    }
}

#[test]
fn a_dossier_whose_language_has_no_words_says_so_where_it_is_looked_at() {
    let german = SAMPLE.replacen("\"language\": \"en\"", "\"language\": \"de\"", 1);
    assert_ne!(german, SAMPLE);
    let desk = ready(&german, []);
    let told = "in the language of this dossier (de)";
    let build = html(&EN, &desk);
    assert!(build.contains("role=\"alert\"") && build.contains(told), "{build}");
    let questions = html(&EN, &at(desk, Route::Questions(About::Anything)));
    assert!(questions.contains(told) && !questions.contains("Looking for what can be asked"), "{questions}");
    assert!(!html(&EN, &ready(SAMPLE, [])).contains("cannot word questions"));
}

#[test]
fn another_question_in_the_preview_leaves_the_focus_where_it_is() {
    let mut desk = ready(collate::shipped::TEXT, []);
    let before = desk.focus.clone();
    desk.apply(Action::Learner(Rc::new(Learner::Go(Screen::Question(1)))));
    let screen = html(&EN, &desk);
    assert!(screen.contains("<h3 aria-live=\"polite\">Question 2 of 12</h3>"), "{screen}");
    assert_eq!(desk.focus, before);
}

#[test]
fn the_focus_goes_on_from_a_question_that_is_no_longer_listed() {
    let all = ready(collate::shipped::TEXT, []);
    let ids: Vec<_> = all.catalogue.entries[..23].iter().map(|entry| entry.id().clone()).collect();
    let mut desk = all;
    ids.iter().for_each(|id| desk.apply(Action::Edit(Edit::Pin(id.clone(), true))));
    let mut desk = at(desk, Route::Questions(About::Anything));
    desk.apply(Action::Narrow(|filter, _| filter.mark = Some(Mark::Pinned), "".into()));
    let mut free = |id: &ItemId, page| {
        desk.apply(Action::Page(page));
        desk.apply(Action::Edit(Edit::Pin(id.clone(), false)));
        let Focus::Selector(selector) = desk.focus.1.clone() else { panic!("the focus goes somewhere") };
        let screen = html(&EN, &desk);
        assert!(!screen.contains(&format!("data-item=\"{id}\"")));
        let beside = selector.strip_suffix(" [aria-pressed=\"true\"]").map(|item| item[1..item.len() - 1].to_owned());
        assert!(beside.as_ref().is_none_or(|item| screen.contains(item)), "{selector}: {screen}");
        (desk.looking.page, beside.unwrap_or(selector.to_string()))
    };
    let card = |id: &ItemId| format!("data-item=\"{id}\"");
    assert_eq!(free(&ids[3], 0), (0, card(&ids[4])), "to the next one");
    assert_eq!(free(&ids[22], 1), (1, card(&ids[21])), "to the one before, where it was the last");
    assert_eq!(free(&ids[21], 1), (0, card(&ids[20])), "with the page that it is on");
    let rest = ids[..21].iter().filter(|id| **id != ids[3]);
    let last = rest.map(|id| free(id, 0)).last().expect("a question");
    assert_eq!(last, (0, ".collate-study-count".to_owned()), "to how many there are, where none is left");
}

#[test]
fn teachers_are_told_in_which_languages_learners_read() {
    for (words, told) in [
        (&EN, "The questions are in English, like the dossier."),
        (&RU, "Вопросы на английском, как и досье."),
        (&AR, "الأسئلة بالإنكليزية مثل الملخص"),
    ] {
        assert_eq!(html(words, &ready(SAMPLE, [])).matches(told).count(), 1);
    }
    let german = SAMPLE.replacen("\"language\": \"en\"", "\"language\": \"de\"", 1);
    assert!(!html(&EN, &ready(&german, [])).contains("like the dossier"));
    let languages: Vec<_> = wording::ALL.iter().map(|wording| wording.language).collect();
    assert_eq!(languages, ["en"], "the sentence names the one language that questions are worded in");
}

#[test]
fn an_example_is_called_one() {
    let own = html(&EN, &ready(SAMPLE, [Edit::Seeds(Seeds::Own)]));
    assert!(own.contains("This is one example."), "{own}");
    assert!(!html(&EN, &ready(SAMPLE, [])).contains("This is one example."));
}

#[test]
fn a_title_that_was_cut_is_told_beside_its_field() {
    const CUT: &str = "The rest was left out.";
    let mut desk = ready(SAMPLE, []);
    let before = html(&EN, &desk);
    assert!(before.contains("maxlength=\"85\"") && !before.contains(CUT), "{before}");
    desk.apply(Action::Refused(Refusal { why: CUT.into(), field: "Title".into(), ..Refusal::default() }));
    let cut = html(&EN, &desk);
    let label = cut.split("<label").find(|label| label.contains("maxlength")).expect("the field");
    assert!(label.contains(CUT) && label.contains("role=\"alert\""), "{cut}");
    assert_eq!(cut.matches(CUT).count(), 1);
}

#[test]
fn sheets_say_their_version_and_their_points() {
    let mut desk = at(ready(collate::shipped::TEXT, [Edit::Items(4)]), Route::Paper);
    let count = desk.drawing.drawn.as_ref().map_or(0, |drawn| drawn.quiz.items.len() as u32);
    let points = format!("Points of {count} (1 for each question):");
    let one = html(&EN, &desk);
    assert!(count >= 2 && one.contains(&points) && one.contains("data-version=\"\""), "{one}");
    desk.paper.versions = 2;
    let two = html(&EN, &desk);
    for version in ["A", "B"] {
        assert!(two.contains(&format!("data-version=\"{version}\"")), "{two}");
    }
    assert_eq!(two.matches(&points).count(), 2);
}

#[test]
fn keys_have_a_place_for_points_the_rules_of_part_marks_and_the_numbers_of_lists() {
    let mut desk = at(ready(collate::shipped::TEXT, [Edit::Items(30)]), Route::Paper);
    let items = desk.drawing.drawn.as_ref().expect("a quiz").quiz.items.clone();
    let with_key = html(&EN, &desk);
    assert_eq!(with_key.matches("<td>____ of 1</td>").count(), items.len());
    let is_two_step = |item: &&Item| matches!(item.question.widget, Widget::TwoStep { .. });
    let two_steps: Vec<&Item> = items.iter().filter(is_two_step).collect();
    assert!(!two_steps.is_empty());
    let steps = with_key.matches("<p>1: The paragraph of ").count();
    assert_eq!(steps, two_steps.len(), "{with_key}");
    let numbers: Vec<String> =
        (1..).zip(&items).filter(|(_, item)| is_two_step(item)).map(|(number, _)| i32::to_string(&number)).collect();
    let rule = format!("<p>{}: 1 point for the answer with the right paragraphs, half a point", numbers.join(", "));
    assert_eq!(with_key.matches(&rule).count(), 1, "{rule}: {with_key}");
    assert!(!with_key.contains("1 point for the right answer."), "there is no part of it");
    let strict = Policy { credit: Credit::Strict, ..desk.draft.0.policy };
    desk.draft.0.policy = strict;
    assert!(!html(&EN, &desk).contains("half a point"));
    for (words, told) in [(&EN, "only rise or fall"), (&RU, "только по возрастанию"), (&AR, "فتتصاعد أو تتنازل فقط")]
    {
        assert!(html(words, &desk).contains(told));
    }
}

#[test]
fn nothing_is_saved_where_no_question_is_chosen() {
    let mut desk = at(ready(collate::shipped::TEXT, [Edit::Items(4)]), Route::Paper);
    desk.paper.is_found = true;
    assert!(html(&EN, &desk).contains("Save the file"));
    desk.looking.found = Rc::default();
    let empty = html(&EN, &desk);
    assert!(empty.contains("No question fits all of this.") && !empty.contains("Save the file"), "{empty}");
}
