//! Every text says what language it is in: the words of the interface theirs, the texts of the dossier that of the dossier.

use std::rc::Rc;

use super::screens::{SAMPLE, after, answered, begun, every_widget, html_in, some_answers, store};
use collate::ui::route::Route;
use collate::ui::store::study::{Action as Study, View};
use collate::ui::store::{Action, Store};
use collate::ui::strings::{AR, EN, RU, Strings};

/// Words that are the same in every language: names, formats, keys, and what the report for the author says.
const OF_NO_LANGUAGE: [&str; 6] = ["Collate", "JSON", "Enter", "English", "https", "http"];

/// Every piece of text of a screen with the language that it is said to be in.
fn texts(screen: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Vec<(String, String)> = Vec::new();
    for part in screen.split('<').skip(1) {
        let (inside, text) = part.split_once('>').expect("an element that ends");
        if inside.starts_with('/') {
            open.pop();
        } else {
            let name = inside.split_whitespace().next().unwrap_or_default();
            let around = open.last().map_or("", |(_, lang)| lang);
            let lang = inside.split_once(" lang=\"").map_or(around, |(_, rest)| rest.split('"').next().unwrap_or(""));
            let lang = lang.to_owned();
            for attribute in ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""] {
                if let Some((_, rest)) = inside.split_once(attribute) {
                    found.push((lang.clone(), format!("@{}", rest.split('"').next().unwrap_or(""))));
                }
            }
            if !["input", "br", "img"].contains(&name) {
                open.push((name.to_owned(), lang));
            }
        }
        let lang = open.last().map_or(String::new(), |(_, lang)| lang.clone());
        found.push((lang, text.to_owned()));
    }
    assert!(open.is_empty(), "{open:?} must end");
    found
}

fn is_of(script: &str, letter: char) -> bool {
    match script {
        "ru" => ('\u{400}'..='\u{4ff}').contains(&letter),
        "ar" => ('\u{600}'..='\u{6ff}').contains(&letter) && letter.is_alphabetic(),
        _ => letter.is_ascii_alphabetic(),
    }
}

/// Texts of a screen that are said to be in another language than they are. The dossier is English; a label may name a
/// text of the dossier, as an attribute has but one language.
fn wrong(words: &'static Strings, screen: &str) -> Vec<String> {
    let is_wrong = |(lang, text): &&(String, String)| {
        let has = |script: &str| {
            text.split(|letter: char| !is_of(script, letter))
                .any(|word| word.len() > 1 && !OF_NO_LANGUAGE.contains(&word))
        };
        let is_own_name = ["English", "Русский", "العربية"].contains(&text.as_str());
        let is_ours = has(words.lang);
        !is_own_name && ((is_ours && lang != words.lang) || (!text.starts_with('@') && has("en") && lang != "en"))
    };
    texts(screen).iter().filter(is_wrong).map(|(lang, text)| format!("{lang}: {text}")).collect()
}

fn assert_said(words: &'static Strings, name: &str, store: &Rc<Store>) {
    let screen = html_in(words, store);
    assert!(screen.contains(&format!(r#"lang="{}" dir="{}""#, words.lang, words.dir)), "{screen}");
    let is_there =
        |language: &str| texts(&screen).iter().any(|(lang, text)| lang == language && !text.trim().is_empty());
    let shows_dossier =
        matches!(store.route, Route::Read(_) | Route::Timeline | Route::Formats | Route::Compare | Route::Question(_));
    assert!(is_there(words.lang) && (is_there("en") || !shows_dossier), "{name} has texts to look at");
    assert_eq!(wrong(words, &screen), Vec::<String>::new(), "{name} in {}", words.lang);
}

fn finished() -> Rc<Store> {
    (0..).zip(some_answers()).fold(begun(every_widget()), |store, (place, response)| answered(store, place, response))
}

#[test]
fn every_text_of_every_screen_says_its_language() {
    let mut routes =
        vec![Route::Start, Route::Results, Route::Settings, Route::Progress, Route::Practice, Route::Cards];
    routes.extend([
        Route::Timeline,
        Route::Formats,
        Route::Compare,
        Route::Read(None),
        Route::Read(Some("note".into())),
    ]);
    routes.extend(["cost-berths", "no-such-statement"].map(|id| Route::Statement(id.into())));
    routes.extend((0..5).flat_map(|place| [Route::Question(place), Route::Review(place)]));
    for words in [&RU, &AR] {
        for route in &routes {
            let name = format!("{route:?}");
            assert_said(words, &name, &after(finished(), [Action::Go(route.clone())]));
            assert_said(words, &name, &after(begun(every_widget()), [Action::Go(route.clone())]));
        }
        for route in [Route::Start, Route::Timeline, Route::Formats, Route::Read(None), Route::Compare, Route::Practice]
        {
            let name = format!("{route:?} of the shipped dossier");
            assert_said(words, &name, &after(store(collate::shipped::TEXT), [Action::Go(route)]));
        }
        let points = [Action::Go(Route::Compare), Action::Study(Study::View(View::Points))];
        assert_said(words, "points", &after(store(collate::shipped::TEXT), points));
        assert_said(words, "about", &after(store(SAMPLE), [Action::Go(Route::About)]));
    }
}

#[test]
fn a_list_has_the_comma_of_its_language() {
    let russian = html_in(&RU, &after(store(SAMPLE), [Action::Go(Route::Compare), Action::Study(Study::Every(true))]));
    assert!(russian.contains("<small>, "), "{russian}");
    for route in [Route::Compare, Route::Read(None), Route::Formats] {
        let store = after(store(collate::shipped::TEXT), [Action::Go(route), Action::Study(Study::Every(true))]);
        let arabic = html_in(&AR, &store);
        let commas = texts(&arabic).into_iter().filter(|(lang, text)| lang == "ar" && text.contains(", "));
        assert_eq!(commas.collect::<Vec<_>>(), [], "no Latin comma among Arabic words");
    }
}

#[test]
fn numbers_are_written_as_in_the_language() {
    let points = |words| html_in(words, &after(finished(), [Action::Go(Route::Results)]));
    let decimal = |screen: &str, mark: char| {
        texts(screen).iter().any(|(_, text)| {
            text.split(mark).collect::<Vec<_>>().windows(2).any(|pair| {
                pair[0].ends_with(|letter: char| letter.is_ascii_digit())
                    && pair[1].starts_with(|letter: char| letter.is_ascii_digit())
            })
        })
    };
    assert!(decimal(&points(&EN), '.') && !decimal(&points(&EN), ','));
    assert!(decimal(&points(&RU), ',') && !decimal(&points(&RU), '.'));
    let is_spaced = |screen: &str| texts(screen).iter().any(|(_, text)| text.contains(" %"));
    for words in [&RU, &AR] {
        assert!(!is_spaced(&html_in(words, &after(finished(), [Action::Go(Route::Progress)]))), "{}", words.lang);
    }
}

#[test]
fn what_is_in_the_wrong_language_is_found() {
    let wrong_of = |screen: &str| wrong(&RU, screen);
    assert_eq!(wrong_of(r#"<p lang="ru">Слово <bdi lang="en">a word</bdi></p>"#), Vec::<String>::new());
    assert_eq!(wrong_of(r#"<p lang="en">Слово</p>"#), ["en: Слово"]);
    assert_eq!(wrong_of(r#"<p lang="ru">Слово, a word</p>"#), ["ru: Слово, a word"]);
    assert_eq!(wrong_of(r#"<p lang="en"><i title="Слово"></i></p>"#), ["en: @Слово"]);
}
