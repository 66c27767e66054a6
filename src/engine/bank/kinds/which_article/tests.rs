use serde_json::json;

use super::super::super::Kind;
use super::super::trial;
use super::*;
use crate::engine::dossier::Dossier;

/// `a` says `text`, of which the others say nothing; each of `others` says something else.
fn dossier(text: &str, others: &[(&str, &str)]) -> Dossier {
    let mut statements = vec![trial::statement("asked", text)];
    let mut claims = vec![trial::claim("own", "a", "asked", 1, json!({}))];
    for (place, (article, text)) in others.iter().enumerate() {
        let id = format!("other-{place}");
        statements.push(trial::statement(&id, text));
        claims.push(trial::claim(&id, article, &id, 2, json!({})));
    }
    let absent = json!([{ "statement": "asked", "articles": ["b", "c", "d"] }]);
    trial::dossier(json!({ "statements": statements, "claims": claims, "absent": absent }))
}

/// The articles offered, the right one first; nothing where it is not asked.
fn offered(dossier: &Dossier) -> Vec<String> {
    let (items, dropped) = trial::made(dossier, Kind::WhichArticle, 3);
    let all_stand_out = dropped.iter().all(|why| matches!(why, Reason::KeyStandsOut { .. }));
    assert!(all_stand_out && items.len() + dropped.len() == 1, "{items:#?} {dropped:#?}");
    items.iter().flat_map(trial::values).collect()
}

#[test]
fn an_article_that_speaks_of_what_is_named_is_offered_first() {
    for (near, statement) in [("b", "Norwick has gates"), ("c", "the gates of Norwick's wall"), ("d", "Norwick")] {
        let offered = offered(&dossier("a wall went up in Norwick", &[(near, statement)]));
        assert_eq!(offered[0], "article:a");
        assert!(offered.contains(&format!("article:{near}")), "{near}: {offered:?}");
    }
}

#[test]
fn a_name_or_a_year_of_which_no_other_article_speaks_is_not_asked() {
    for (text, others, is_asked) in [
        ("the wall has gates", &[][..], true),
        ("Norwick has gates", &[], false),
        ("Norwick has gates", &[("b", "a wall went up in Norwick")], true),
        ("Norwick has gates", &[("b", "a wall went up in Sundal")], false),
        ("the wall had gates in 2015", &[("b", "a wall went up")], false),
        ("the wall had gates in 2015", &[("b", "a wall went up in 2015")], true),
        ("Norwick and Sundal have gates", &[("b", "Norwick grows")], false),
        ("Norwick and Sundal have gates", &[("b", "Norwick grows"), ("c", "Sundal shrinks")], true),
    ] {
        assert_eq!(!offered(&dossier(text, others)).is_empty(), is_asked, "{text}, {others:?}");
    }
}

#[test]
fn a_format_of_which_no_other_article_speaks_is_not_asked_by_its_name() {
    for (text, about, is_asked) in [
        ("the harbour round has an end", "town", false),
        ("the harbour round has an end", "round", true),
        ("these talks have an end", "town", true),
    ] {
        let mut statements = [trial::statement("asked", text), trial::statement("other", "the talks are long")];
        statements[1]["about"] = json!(about);
        let claims =
            [trial::claim("own", "a", "asked", 1, json!({})), trial::claim("other", "b", "other", 2, json!({}))];
        let absent = json!([{ "statement": "asked", "articles": ["b", "c", "d"] }]);
        let lists = json!({ "statements": statements, "claims": claims, "absent": absent });
        assert_eq!(!offered(&trial::dossier(lists)).is_empty(), is_asked, "{text}, {about}");
    }
}
