//! Entailment and exclusion between statements, closed.

use crate::engine::dossier::Statement;
use crate::engine::dossier::id::StatementRef;

/// Which statement entails, and which excludes, which other, everything followed to its end.
#[derive(Clone, Debug)]
pub struct Entailment {
    /// For each statement, what it entails, itself apart; sorted.
    above: Vec<Vec<StatementRef>>,
    /// For each statement, what entails it, itself apart; sorted.
    below: Vec<Vec<StatementRef>>,
    /// For each statement, what it excludes; sorted.
    excluded: Vec<Vec<StatementRef>>,
}

/// Something that cannot be: found while checking a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Knot {
    /// These entail each other in a circle.
    Cycle(Vec<StatementRef>),
    /// The first entails the second and excludes it, or entails two that exclude each other.
    Clash(StatementRef, StatementRef),
}

impl Entailment {
    /// Closes what the statements say. Circles are followed once, so it always ends.
    #[must_use]
    pub fn new(statements: &[Statement]) -> Self {
        let count = statements.len();
        let above: Vec<Vec<StatementRef>> =
            StatementRef::first(count).map(|start| reach(start, |from| &statements[from.place()].entails)).collect();
        let mut below = vec![Vec::new(); count];
        for from in StatementRef::first(count) {
            for to in &above[from.place()] {
                below[to.place()].push(from);
            }
        }
        let mut direct = vec![Vec::new(); count];
        for from in StatementRef::first(count) {
            for to in &statements[from.place()].excludes {
                direct[from.place()].push(*to);
                direct[to.place()].push(from);
            }
        }
        // a excludes b, c entails a and d entails b: then c excludes d.
        let mut excluded = vec![Vec::new(); count];
        for from in StatementRef::first(count) {
            let mut found = Vec::new();
            for upper in above[from.place()].iter().copied().chain([from]) {
                for other in &direct[upper.place()] {
                    found.push(*other);
                    found.extend(&below[other.place()]);
                }
            }
            found.sort_unstable();
            found.dedup();
            excluded[from.place()] = found;
        }
        Self { above, below, excluded }
    }

    /// Whether the first is the second or entails it.
    #[must_use]
    pub fn entails(&self, lower: StatementRef, upper: StatementRef) -> bool {
        lower == upper || self.above[lower.place()].binary_search(&upper).is_ok()
    }

    /// Whether the two cannot be true together.
    #[must_use]
    pub fn excludes(&self, one: StatementRef, other: StatementRef) -> bool {
        self.excluded[one.place()].binary_search(&other).is_ok()
    }

    /// What the statement entails, itself apart.
    #[must_use]
    pub fn above(&self, statement: StatementRef) -> &[StatementRef] {
        &self.above[statement.place()]
    }

    /// What entails the statement, itself apart.
    #[must_use]
    pub fn below(&self, statement: StatementRef) -> &[StatementRef] {
        &self.below[statement.place()]
    }

    /// What the statement excludes.
    #[must_use]
    pub fn excluded(&self, statement: StatementRef) -> &[StatementRef] {
        &self.excluded[statement.place()]
    }

    /// Every circle (named once, by its statements) and every clash.
    #[must_use]
    pub fn knots(&self) -> Vec<Knot> {
        let mut knots = Vec::new();
        let mut told = vec![false; self.above.len()];
        for start in StatementRef::first(self.above.len()) {
            let on_circle: Vec<StatementRef> = self.above[start.place()]
                .iter()
                .copied()
                .filter(|other| *other != start && self.entails(*other, start))
                .collect();
            if !on_circle.is_empty() && !told[start.place()] {
                let mut circle = vec![start];
                circle.extend(on_circle);
                circle.iter().for_each(|statement| told[statement.place()] = true);
                knots.push(Knot::Cycle(circle));
            }
            if self.excludes(start, start) {
                knots.push(Knot::Clash(start, start));
            }
        }
        knots
    }
}

fn reach<'a>(start: StatementRef, next: impl Fn(StatementRef) -> &'a [StatementRef]) -> Vec<StatementRef> {
    let mut reached: Vec<StatementRef> = Vec::new();
    let mut open = next(start).to_vec();
    while let Some(found) = open.pop() {
        if found == start {
            continue;
        }
        if let Err(place) = reached.binary_search(&found) {
            reached.insert(place, found);
            open.extend(next(found));
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::dossier::Dimension;
    use crate::engine::dossier::id::EntityRef;
    use crate::engine::dossier::{EntityType, Sort, Subject};

    fn statements(entails: &[&[u32]], excludes: &[&[u32]]) -> Vec<Statement> {
        let _ = EntityType::State;
        let refs = |list: &[u32]| list.iter().map(|place| StatementRef(*place)).collect();
        entails
            .iter()
            .zip(excludes)
            .enumerate()
            .map(|(place, (entails, excludes))| Statement {
                id: format!("s{place}").as_str().into(),
                text: String::new(),
                dimension: Dimension::Goals,
                sort: Sort::Plan,
                about: Subject::Entity(EntityRef(0)),
                actor: None,
                valid: None,
                entails: refs(entails),
                excludes: refs(excludes),
            })
            .collect()
    }

    #[test]
    fn entailment_is_followed_to_its_end() {
        let entailment = Entailment::new(&statements(&[&[1], &[2], &[]], &[&[], &[], &[]]));
        assert!(entailment.entails(StatementRef(0), StatementRef(2)));
        assert!(!entailment.entails(StatementRef(2), StatementRef(0)));
        assert_eq!(entailment.below(StatementRef(2)), [StatementRef(0), StatementRef(1)]);
    }

    #[test]
    fn exclusion_is_symmetric_and_goes_down_to_what_entails() {
        // 0 entails 1, 3 entails 2, 1 excludes 2.
        let entailment = Entailment::new(&statements(&[&[1], &[], &[], &[2]], &[&[], &[2], &[], &[]]));
        for (one, other) in [(1, 2), (0, 2), (1, 3), (0, 3)] {
            assert!(entailment.excludes(StatementRef(one), StatementRef(other)));
            assert!(entailment.excludes(StatementRef(other), StatementRef(one)));
        }
        assert!(!entailment.excludes(StatementRef(0), StatementRef(1)));
        assert!(entailment.knots().is_empty());
    }

    #[test]
    fn a_circle_is_found_once() {
        let entailment = Entailment::new(&statements(&[&[1], &[2], &[0], &[0]], &[&[], &[], &[], &[]]));
        let circle = vec![StatementRef(0), StatementRef(1), StatementRef(2)];
        assert_eq!(entailment.knots(), [Knot::Cycle(circle)]);
    }

    #[test]
    fn what_entails_two_that_exclude_each_other_is_a_clash() {
        let entailment = Entailment::new(&statements(&[&[1, 2], &[], &[]], &[&[], &[2], &[]]));
        assert_eq!(entailment.knots(), [Knot::Clash(StatementRef(0), StatementRef(0))]);
    }
}
