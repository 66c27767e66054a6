use super::*;

/// One statement in four articles: stated, reported, denied, and as `last` has it.
fn with_four(last: &Json) -> Json {
    let mut dossier = dossier();
    for (id, short) in [("log", "the harbour log"), ("chart", "the old chart")] {
        let mut article = dossier["articles"][0].clone();
        (article["id"], article["short"]) = (json!(id), json!(short));
        add(&mut dossier, "articles", article);
    }
    let statement = json!({ "id": "wall-leaks", "text": "the wall lets water through", "dimension": "costs",
        "type": "assessment", "about": "halm" });
    add(&mut dossier, "statements", statement);
    claim(&mut dossier, "note", "wall-leaks", 2, &json!({}));
    claim(&mut dossier, "column", "wall-leaks", 3, &json!({ "stance": "reports", "voices": ["halm"] }));
    claim(&mut dossier, "log", "wall-leaks", 4, &json!({ "stance": "denies" }));
    claim(&mut dossier, "chart", "wall-leaks", 5, last);
    dossier
}

#[test]
fn every_article_gets_the_label_of_what_it_does() {
    let items = items(&with_four(&json!({})), Kind::PositionTable);
    let labels: Vec<_> = proven(&items[0]).into_iter().map(|(article, label, _)| (article, label)).collect();
    let expected = [("note", "states"), ("column", "reports"), ("log", "denies"), ("chart", "states")];
    assert_eq!(labels, expected.map(|(article, label)| (format!("article:{article}"), label.to_owned())));
}

#[test]
fn what_an_article_takes_over_from_a_source_is_not_asked() {
    assert!(items(&with_four(&json!({ "voices": ["halm"] })), Kind::PositionTable).is_empty());
}
