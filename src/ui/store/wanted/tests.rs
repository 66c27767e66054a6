use super::*;
use crate::engine::dossier;
use crate::ui::progress::Progress;
use crate::ui::settings::Settings;
use crate::ui::store::{Action, Open, Opened, pictures, study};

fn store(hash: &str) -> Rc<Store> {
    let dossier = dossier::read(crate::shipped::TEXT).expect("a dossier").dossier;
    let mut open = Rc::unwrap_or_clone(Open::new(dossier, false));
    open.hash = hash.to_owned();
    let opened =
        Opened { dossier: Rc::new(open), warnings: Rc::default(), progress: Progress::default(), notices: Vec::new() };
    Rc::new(Store::new(opened, Settings::default(), 7))
}

/// What is wanted after these actions and comes back from its text, in a store of a dossier with this hash.
fn back(actions: Vec<Action>, hash: &str) -> (Rc<Store>, Store) {
    let before = actions.into_iter().fold(store("one").reduce(Action::Go(Route::Compare)), Store::reduce);
    let mut after = Rc::unwrap_or_clone(store(hash));
    after.want_again(&before.wanted().expect("a text"));
    (before, after)
}

fn everything() -> Vec<Action> {
    let filter = Filter {
        text: "no\u{a0}way,  \"quite\"".into(),
        dimension: Some(Dimension::Costs),
        article: Some(ArticleRef(3)),
        voice: Some(Voice::Of(EntityRef(5))),
        entity: Some(EntityRef(0)),
    };
    vec![
        Action::Study(study::Action::View(View::Points)),
        Action::Study(study::Action::Every(true)),
        Action::Study(study::Action::Filter(filter)),
        Action::Study(study::Action::Page(2)),
        Action::Pictures(pictures::Action::Dimension(Some(Dimension::Goals))),
        Action::Pictures(pictures::Action::Article(Some("memo".into()))),
        Action::Pictures(pictures::Action::Who(Some("putin".into()))),
    ]
}

#[test]
fn what_was_wanted_is_wanted_again() {
    let own = Filter { voice: Some(Voice::Own), ..Filter::default() };
    for actions in [vec![], everything(), vec![Action::Study(study::Action::Filter(own))]] {
        let (before, after) = back(actions, "one");
        assert_eq!((&before.study, &before.pictures), (&after.study, &after.pictures));
    }
}

#[test]
fn another_dossier_wants_nothing() {
    let (_, after) = back(everything(), "two");
    assert_eq!(after.study, Study::default());
    assert_eq!(*after.pictures, Pictures::default());
}

#[test]
fn what_there_is_not_is_not_wanted() {
    let huge = ["one", "9", "9", "9999", "4294967295", "x", "", "-1", "3"].join("\n");
    for text in [huge.as_str(), "one", "one\n\n\n\n", ""] {
        let mut after = Rc::unwrap_or_clone(store("one"));
        after.want_again(text);
        assert_eq!(after.study.filter, Filter::default(), "{text:?}");
        assert_eq!(*after.pictures, Pictures::default(), "{text:?}");
    }
}

#[test]
fn only_screens_for_studying_keep_what_is_wanted() {
    for route in [Route::Start, Route::Settings, Route::Practice] {
        assert_eq!(store("one").reduce(Action::Go(route)).wanted(), None);
    }
}
