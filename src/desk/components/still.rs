//! A part of the screen that is long, and stays as it is while only other things change.

use std::rc::Rc;

use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, Properties};

use crate::desk::scene::Scene;
use crate::ui::tag::Tag;

/// The lists to filter by: a large dossier has thousands of statements, which are not compared again at each letter that is
/// typed. They are made again for another dossier, and when the filter was changed by something else than them.
pub(in crate::desk) fn still(scene: &Scene, view: fn(&Scene) -> Tag) -> Html {
    VComp::new::<Still>(Rc::new(StillProps { scene: scene.clone(), view }), None).into()
}

#[derive(Properties)]
struct StillProps {
    scene: Scene,
    view: fn(&Scene) -> Tag,
}

impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        let (now, then) = (&self.scene.desk, &other.scene.desk);
        now.looking.turn == then.looking.turn && Rc::ptr_eq(&now.learner.dossier, &then.learner.dossier)
    }
}

struct Still;

impl Component for Still {
    type Message = ();
    type Properties = StillProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let StillProps { scene, view } = context.props();
        view(scene).into()
    }
}
