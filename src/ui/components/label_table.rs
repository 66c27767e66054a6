//! One label for each row: radio buttons in a table, which becomes cards where it is narrow.

use yew::prelude::*;

use crate::engine::attempt::Response;
use crate::engine::bank::Widget;
use crate::ui::components::choice_list::{radio, radio_name};
use crate::ui::components::question_form::Asked;

/// The table of rows and labels.
pub(super) fn label_table(asked: &Asked, legend: Html) -> Html {
    let (Widget::Rows { labels, rows }, Response::Rows(given)) = (&asked.question.widget, asked.response) else {
        return html! {};
    };
    let heads = labels.iter().map(|label| html! { <th scope="col" key={label.id.0.as_ref()}>{ &label.text }</th> });
    let body = (0_u32..).zip(rows).map(|(number, row)| {
        let name = radio_name(asked, number);
        let cells = (0_u32..).zip(labels).map(|(place, label)| {
            // The name says row and label, because a cell is heard without its neighbours.
            let spoken = [&row.text, ": ", &label.text].concat();
            html! {
                <td key={label.id.0.as_ref()}>
                    <label>
                        { radio(asked, &name, number, place, &label.id, given.get(&row.id), Some(spoken)) }
                        <span dir="auto">{ &label.text }</span>
                    </label>
                </td>
            }
        });
        html! {
            <tr key={row.id.0.as_ref()} data-group={number.to_string()}>
                <th scope="row" dir="auto">{ &row.text }</th>
                { for cells }
            </tr>
        }
    });
    html! {
        <fieldset class="collate-choices">
            <legend dir="auto">{ legend }</legend>
            <table class="collate-labels">
                <thead><tr><td></td>{ for heads }</tr></thead>
                <tbody>{ for body }</tbody>
            </table>
        </fieldset>
    }
}
