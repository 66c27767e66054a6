//! What is wanted: words, dimension, article, voice, entity.

use web_sys::Event;
use yew::Callback;

use crate::browser::fields;
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::{ArticleRef, EntityRef};
use crate::engine::study::{Filter, Voice, entities, voices};
use crate::engine::wording::capitalised;
use crate::ui::components::cited::quoted;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, study};
use crate::ui::tag::{On, Tag, button, tag, text};

/// The value of the article's own voice in its list; those of others are their places.
const OWN: u32 = u32::MAX;

/// The fields that say what is wanted, the sentence that says how much there is of it, and what to do if there is none.
pub(crate) fn filters(scene: &Scene, count: &str, is_found: bool) -> Tag {
    let words = &scene.all_words().study;
    let study = &scene.store.study;
    let clear = button(words.clear, scene.does(Action::Study(study::Action::Clear)));
    tag("div")
        .class("collate-study-filters")
        .child(
            tag("form")
                .set("role", "search")
                .class("collate-noprint")
                .on(On::Submit, Callback::from(|event: Event| event.prevent_default()))
                .child(search(scene))
                .child(lists(scene).key(&study.turn.to_string())),
        )
        .child(
            tag("div")
                .class("collate-buttons")
                .child(
                    text("p", if is_found { count } else { words.nothing_fits })
                        .class("collate-study-count")
                        .set("role", "status")
                        .set("tabindex", "-1"),
                )
                .maybe((!study.filter.is_empty()).then_some(clear)),
        )
}

fn search(scene: &Scene) -> Tag {
    let filter = scene.store.study.filter.clone();
    let send = scene.send.clone();
    let typed = Callback::from(move |event: Event| {
        let text = fields::value(&event).unwrap_or_default().into();
        send.emit(Action::Study(study::Action::Filter(Filter { text, ..filter.clone() })));
    });
    let field = tag("input")
        .set("type", "search")
        .set("autocomplete", "off")
        .value(&scene.store.study.filter.text)
        .on(On::Input, typed);
    tag("label").child(text("span", scene.all_words().study.search)).child(field)
}

fn lists(scene: &Scene) -> Tag {
    let words = &scene.all_words().study;
    let dossier = scene.dossier();
    let filter = &scene.store.study.filter;
    let dimensions = dossier
        .dimensions
        .iter()
        .map(|dimension| (*dimension as u32, (scene.all_words().dimension)(*dimension).to_owned()))
        .collect();
    let articles = dossier.article_refs().map(|at| (at.0, capitalised(&dossier[at].short))).collect();
    let name = |entity: EntityRef| (entity.0, dossier[entity].name.clone());
    let mut speakers = vec![(OWN, words.own_voice.to_owned())];
    speakers.extend(voices(dossier).into_iter().map(name));
    let about = entities(dossier).into_iter().map(name).collect();
    let voice = filter.voice.map(|voice| match voice {
        Voice::Own => OWN,
        Voice::Of(entity) => entity.0,
    });
    let (dimension, article) = (filter.dimension.map(|one| one as u32), filter.article.map(|one| one.0));
    tag("div")
        .class("collate-study-lists")
        .child(list(scene, words.dimension, (true, dimensions), dimension, |filter, chosen| {
            filter.dimension = chosen.and_then(|place| Dimension::ALL.get(place as usize).copied());
        }))
        .child(list(scene, words.article, (false, articles), article, |filter, chosen| {
            filter.article = chosen.map(ArticleRef);
        }))
        .child(list(scene, words.voice, (false, speakers), voice, |filter, chosen| {
            filter.voice = chosen.map(|place| if place == OWN { Voice::Own } else { Voice::Of(EntityRef(place)) });
        }))
        .child(list(scene, words.entity, (false, about), filter.entity.map(|one| one.0), |filter, chosen| {
            filter.entity = chosen.map(EntityRef);
        }))
}

/// A list to choose from, or anything. `is_ours` where all of it is said in the words of the interface.
fn list(
    scene: &Scene,
    label: &str,
    (is_ours, all): (bool, Vec<(u32, String)>),
    chosen: Option<u32>,
    put: fn(&mut Filter, Option<u32>),
) -> Tag {
    let (filter, send) = (scene.store.study.filter.clone(), scene.send.clone());
    let changed = Callback::from(move |event: Event| {
        let mut filter = filter.clone();
        put(&mut filter, fields::value(&event).and_then(|value| value.parse().ok()));
        send.emit(Action::Study(study::Action::Filter(filter)));
    });
    let options = all.iter().map(|(place, name)| {
        let is_ours = is_ours || *place == OWN;
        let option = if is_ours { text("option", name) } else { quoted(scene, "option", name) };
        option.number("value", *place).flag("selected", chosen == Some(*place))
    });
    let any = text("option", scene.all_words().study.any).set("value", "").flag("selected", chosen.is_none());
    let select = tag("select").on(On::Change, changed).child(any).children(options);
    tag("label").child(text("span", label)).child(select)
}
