//! What of the questions is looked at: what fits, and where the focus goes from what no longer does.

use std::rc::Rc;

use super::{Desk, Edit, Made};
use crate::desk::catalogue::Filter;
use crate::ui::store::Focus;

impl Desk {
    pub(super) fn take(&mut self, made: Made) {
        if made.turn != self.catalogue.turn {
            return;
        }
        // What was looked through before is not looked through again: there may be very much of it.
        let before = self.catalogue.entries.len() as u32;
        self.catalogue.add(made.entries, made.dropped, made.done, made.of);
        let new = self.fitting(before..self.catalogue.entries.len() as u32);
        Rc::make_mut(&mut self.looking.found).extend(new);
    }

    pub(super) fn want(&mut self, filter: Filter) {
        let narrows = filter.narrows(&self.looking.filter);
        self.looking.filter = filter;
        self.looking.page = 0;
        if narrows {
            self.looking.found = Rc::new(self.fitting(self.looking.found.iter().copied()));
        } else {
            self.look();
        }
    }

    /// Finds what fits.
    pub(super) fn look(&mut self) {
        self.looking.found = Rc::new(self.fitting(0..self.catalogue.entries.len() as u32));
    }

    /// What fits of some places.
    pub(super) fn fitting(&self, among: impl Iterator<Item = u32>) -> Vec<u32> {
        self.looking.filter.places(&self.catalogue.entries, among, self.draft.recipe())
    }

    /// The place in the list of a question about which something is decided; nothing where that does not take it away.
    pub(super) fn place_of(&self, edit: &Edit) -> Option<usize> {
        let (Edit::Pin(id, _) | Edit::Ban(id, _)) = edit else { return None };
        self.looking.filter.mark?;
        self.looking
            .found
            .iter()
            .position(|place| self.catalogue.entries.get(*place as usize).is_some_and(|entry| entry.id() == id))
    }

    /// Leads from a question that is no longer listed to the one that took its place, or else to how many there are.
    pub(super) fn go_beside(&mut self, place: usize) {
        let found = &self.looking.found;
        let beside = found.get(place).or(found.last()).and_then(|place| self.catalogue.entries.get(*place as usize));
        let selector = beside.map_or_else(
            || ".collate-study-count".to_owned(),
            |entry| ["[data-item=\"", entry.id().as_str(), "\"] [aria-pressed=\"true\"]"].concat(),
        );
        self.focus(Focus::Selector(selector.into()));
    }
}
