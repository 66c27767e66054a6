//! What stands in the page before the program is there is what the program shows then.

use std::rc::Rc;

use collate::engine::attempt::Moment;
use collate::engine::bank::Widget;
use collate::ui::route::Route;
use collate::ui::store::{Action, Later, Store};

use crate::screens::{after, html, store};

/// How many quizzes are prepared. One of them is proposed to whoever comes for the first time.
const QUIZZES: usize = 5;

/// How many questions they have.
const ITEMS: u32 = 12;

/// A first visit, with this number in the field.
fn visit(number: &str) -> Rc<Store> {
    let mut store = Rc::unwrap_or_clone(store(collate::shipped::TEXT));
    store.later = Later::Away;
    after(Rc::new(store), [Action::TypeSeed(number.into())])
}

/// The first question of a quiz, where it is a single choice: that needs no program to be made.
fn question(number: u32) -> Option<String> {
    let begun = after(visit(&number.to_string()), [Action::Offer { at: Moment(1), items: ITEMS, next: 0 }]);
    assert_eq!(begun.route, Route::Question(0));
    let (item, _) = begun.progress.attempt.as_ref()?.item(0)?;
    matches!(item.question.widget, Widget::Single { .. }).then(|| html(&begun))
}

#[test]
fn the_page_brings_the_start_and_first_questions_as_the_program_shows_them() {
    let mut first = format!("<template id=\"collate-start\">{}</template>\n", html(&visit("")));
    let questions = (1..).filter_map(|number| Some((number, question(number)?)));
    for (number, question) in questions.take(QUIZZES) {
        first += &format!("<template data-number=\"{number}\">{question}</template>\n");
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/site/first.html");
    if std::env::var_os("COLLATE_BLESS").is_some() {
        std::fs::write(file, &first).expect("a file that can be written");
    }
    let brought = std::fs::read_to_string(file).unwrap_or_default();
    assert!(
        brought == first,
        "COLLATE_BLESS=1 cargo test --features render-tests --test render first writes site/first.html"
    );
}
