//! Mounts the application on the page.

fn main() {
    yew::Renderer::<collate::ui::App>::new().render();
}
