//! One label for each row: radio buttons in a table, which becomes cards where it is narrow.

use crate::engine::attempt::Response;
use crate::engine::bank::Widget;
use crate::ui::components::choice_list::{choices, radio, radio_name};
use crate::ui::components::question_form::Asked;
use crate::ui::tag::{Tag, tag, text};

/// The table of rows and labels.
pub(super) fn label_table(asked: &Asked, legend: Tag) -> Option<Tag> {
    let (Widget::Rows { labels, rows }, Response::Rows(given)) = (&asked.question.widget, asked.response) else {
        return None;
    };
    let heads = labels.iter().map(|label| text("th", &label.text).set("scope", "col"));
    let body = (0_u32..).zip(rows).map(|(number, row)| {
        let name = radio_name(asked, number);
        let cells = (0_u32..).zip(labels).map(|(place, label)| {
            // The name says row and label, because a cell is heard without its neighbours.
            let spoken = [&row.text, ": ", &label.text].concat();
            let radio = radio(asked, &name, number, place, &label.id, given.get(&row.id)).set("aria-label", &spoken);
            tag("td").child(tag("label").child(radio).child(text("span", &label.text).set("dir", "auto")))
        });
        tag("tr")
            .key(&row.id.0)
            .number("data-group", number)
            .child(text("th", &row.text).set("scope", "row").set("dir", "auto"))
            .children(cells)
    });
    let head = tag("thead").child(tag("tr").child(tag("td")).children(heads));
    let table = tag("table").class("collate-labels").child(head).child(tag("tbody").children(body));
    Some(choices(legend).child(table))
}
