//! The interface: renders engine values and dispatches actions.

use yew::prelude::*;

/// The whole application.
#[component]
pub fn App() -> Html {
    html! { <main>{ "Collate" }</main> }
}
