//! The nearest blueprints that can be met, where the one wanted cannot.

use crate::engine::ordering::sorted_by_key;
use crate::engine::quiz::{Blueprint, Drawn, Quota, Share, Shortfall};

/// The groups of parts that exclude each other: an item is of one dimension, one level and one kind.
const GROUPS: [fn(&Share) -> bool; 3] = [
    |share| matches!(share, Share::Dimension(_)),
    |share| matches!(share, Share::Level(_)),
    |share| matches!(share, Share::Kind(_)),
];

/// How many items the parts of a blueprint take at the least. It can be met only where the quiz has as many.
#[must_use]
pub fn asked_in_parts(blueprint: &Blueprint) -> u32 {
    let groups = GROUPS.map(|is_of| sum(blueprint.quotas.iter().filter(|quota| is_of(&quota.of))));
    let parts = blueprint.quotas.iter().map(|quota| quota.items.into());
    let most = groups.into_iter().chain(parts).max().unwrap_or(0);
    u32::try_from(most).unwrap_or(u32::MAX)
}

fn sum<'a>(quotas: impl Iterator<Item = &'a Quota>) -> u64 {
    quotas.map(|quota| u64::from(quota.items)).sum()
}

/// What a teacher may have meant by a blueprint, whatever its dossier gives: where its parts ask for more than the whole, first
/// a quiz that holds them all, but with no more than `most` items, for which the largest parts are lowered; then one of the same
/// length with shares in proportion.
#[must_use]
pub fn meant(blueprint: &Blueprint, most: u32) -> Vec<Blueprint> {
    let parts = asked_in_parts(blueprint);
    if parts <= blueprint.items {
        return vec![blueprint.clone()];
    }
    let longer = Blueprint { items: parts.min(most), ..blueprint.clone() };
    let longer = (longer.items > blueprint.items).then(|| made_to_fit(longer, level_out));
    longer.into_iter().chain([made_to_fit(blueprint.clone(), share_out)]).collect()
}

/// The blueprint with the shares of each group that asks for too much made smaller.
fn made_to_fit(mut blueprint: Blueprint, smaller: fn(u32, u64, Vec<&mut Quota>)) -> Blueprint {
    let whole = blueprint.items;
    for is_of in GROUPS {
        let group: Vec<&mut Quota> = blueprint.quotas.iter_mut().filter(|quota| is_of(&quota.of)).collect();
        let asked = sum(group.iter().map(|quota| &**quota));
        if asked > u64::from(whole) {
            smaller(whole, asked, group);
        }
    }
    blueprint.quotas.iter_mut().for_each(|quota| quota.items = quota.items.min(whole));
    blueprint.quotas.retain(|quota| quota.items > 0);
    blueprint
}

/// Takes from the largest alone, until all are the whole: what asks for little gets it.
fn level_out(whole: u32, _: u64, mut group: Vec<&mut Quota>) {
    let up_to = |level: u32| group.iter().map(|quota| u64::from(quota.items.min(level))).sum::<u64>();
    let level = (0..=whole).rev().find(|level| up_to(*level) <= u64::from(whole)).unwrap_or(0);
    let mut left = whole - up_to(level) as u32;
    for quota in group.iter_mut().filter(|quota| quota.items > level) {
        quota.items = level + u32::from(left > 0);
        left = left.saturating_sub(1);
    }
}

/// Gives each its share of the whole, rounded down, and what is left over to those that lost most by that.
fn share_out(whole: u32, asked: u64, group: Vec<&mut Quota>) {
    let product = |items: u32| u64::from(items) * u64::from(whole);
    let mut group = sorted_by_key(group, |quota| asked - product(quota.items) % asked);
    let mut left = whole;
    for quota in &mut group {
        quota.items = (product(quota.items) / asked) as u32;
        left -= quota.items;
    }
    group.into_iter().zip(0..left).for_each(|(quota, _)| quota.items += 1);
}

/// The blueprint with what it asks for lowered to what there is, until a quiz meets it, and no longer than its parts take where
/// it has more than `wanted` items. Nothing where there is no item at all, or where nothing can be drawn.
pub fn met(mut blueprint: Blueprint, wanted: u32, draw: impl Fn(&Blueprint) -> Option<Drawn>) -> Option<Blueprint> {
    // Each turn lowers a number, and all of them are small in the end: what was drawn once can be asked for.
    loop {
        let drawn = draw(&blueprint)?;
        if drawn.quiz.items.is_empty() {
            return None;
        }
        if drawn.shortfalls.is_empty() {
            let enough = asked_in_parts(&blueprint).max(wanted);
            if blueprint.items <= enough {
                return Some(blueprint);
            }
            blueprint.items = enough;
        }
        lower(&mut blueprint, &drawn.shortfalls);
    }
}

/// Lowers what is asked for in vain to what there is. Parts of which there is nothing are not asked for.
fn lower(blueprint: &mut Blueprint, missing: &[Shortfall]) {
    for Shortfall { of, given, .. } in missing {
        match of {
            None => blueprint.items = *given,
            Some(part) => {
                blueprint.quotas.iter_mut().filter(|quota| quota.of == *part).for_each(|quota| quota.items = *given);
            }
        }
    }
    blueprint.quotas.retain(|quota| quota.items > 0);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

    use super::*;
    use crate::engine::bank::{Kind, Level};
    use crate::engine::dossier::Dimension::{Costs, Formats, Goals};
    use crate::engine::dossier::{Dimension, Dossier};
    use crate::engine::quiz::{Drawer, Recipe};
    use crate::engine::reasoning::Knowledge;
    use crate::engine::wording;

    fn dossier() -> Dossier {
        crate::engine::dossier::read(crate::shipped::TEXT).expect("a dossier").dossier
    }

    fn of_dimensions(items: u32, parts: &[(Dimension, u32)]) -> Blueprint {
        let quota = |(dimension, items): &(Dimension, u32)| Quota { of: Share::Dimension(*dimension), items: *items };
        Blueprint { items, quotas: parts.iter().map(quota).collect() }
    }

    #[test]
    fn parts_that_ask_for_more_than_the_whole_get_a_longer_quiz_or_shares_in_proportion() {
        let wanted = of_dimensions(12, &[(Goals, 10), (Costs, 10), (Formats, 4)]);
        assert_eq!(asked_in_parts(&wanted), 24);
        let shares = of_dimensions(12, &[(Goals, 5), (Costs, 5), (Formats, 2)]);
        let longer = Blueprint { items: 24, ..wanted.clone() };
        assert_eq!(meant(&wanted, 200), [longer.clone(), shares.clone()]);
        assert_eq!(meant(&wanted, 12), std::slice::from_ref(&shares));
        // The dossier gives both, as they are.
        let dossier = dossier();
        let knowledge = Knowledge::new(&dossier);
        let drawer = Drawer::new(&knowledge, wording::for_language("en").expect("English"));
        for blueprint in [longer, shares] {
            let draw = |one: &Blueprint| Some(drawer.draw(&Recipe::new(&dossier, 7, one.clone())));
            assert_eq!(met(blueprint.clone(), 12, draw), Some(blueprint));
        }
    }

    #[test]
    fn a_longer_quiz_lowers_the_largest_part_alone_and_is_no_longer_than_its_parts() {
        let wanted = of_dimensions(100, &[(Goals, 34), (Costs, 200), (Formats, 33)]);
        let longer = of_dimensions(200, &[(Goals, 34), (Costs, 133), (Formats, 33)]);
        assert_eq!(meant(&wanted, 200)[0], longer);
        let dossier = dossier();
        let knowledge = Knowledge::new(&dossier);
        let drawer = Drawer::new(&knowledge, wording::for_language("en").expect("English"));
        let draw = |one: &Blueprint| Some(drawer.draw(&Recipe::new(&dossier, 7, one.clone())));
        let found = met(longer, wanted.items, draw).expect("a blueprint");
        let [goals, costs, formats] = [Goals, Costs, Formats].map(|dimension| {
            found.quotas.iter().find(|quota| quota.of == Share::Dimension(dimension)).expect("a part").items
        });
        assert_eq!((goals, formats), (34, 33));
        assert!((34..133).contains(&costs), "{costs}");
        assert_eq!(found.items, goals + costs + formats);
        for parts in [[7, 7, 7], [1, 1, 100], [50, 3, 2], [9, 8, 7], [u32::MAX, u32::MAX, 1]] {
            let wanted = of_dimensions(8, &[(Goals, parts[0]), (Costs, parts[1]), (Formats, parts[2])]);
            assert_eq!(asked_in_parts(&made_to_fit(wanted, level_out)), 8, "{parts:?}");
        }
    }

    #[test]
    fn shares_in_proportion_are_the_whole_and_none_grows() {
        for parts in [[7, 7, 7], [1, 1, 100], [50, 3, 2], [9, 8, 7], [u32::MAX, u32::MAX, 1]] {
            for whole in [1, 2, 5, 8] {
                let wanted = of_dimensions(whole, &[(Goals, parts[0]), (Costs, parts[1]), (Formats, parts[2])]);
                let found = made_to_fit(wanted.clone(), share_out);
                assert_eq!(asked_in_parts(&found), whole, "{parts:?} {whole}: {found:?}");
                for quota in &found.quotas {
                    let before = wanted.quotas.iter().find(|other| other.of == quota.of).expect("a part as before");
                    assert!((1..=before.items).contains(&quota.items), "{parts:?} {whole}: {found:?}");
                }
            }
        }
    }

    #[test]
    fn parts_of_different_groups_can_be_the_same_items() {
        let quota = |of, items| Quota { of, items };
        let wanted = Blueprint {
            items: 10,
            quotas: vec![
                quota(Share::Dimension(Goals), 10),
                quota(Share::Level(Level::Analyse), 8),
                quota(Share::Article("memo".into()), 9),
                quota(Share::Article("note".into()), 9),
            ],
        };
        assert_eq!(asked_in_parts(&wanted), 10);
        assert_eq!(meant(&wanted, 200), [wanted]);
    }

    #[test]
    fn what_cannot_be_had_is_lowered_to_what_there_is() {
        let dossier = dossier();
        let knowledge = Knowledge::new(&dossier);
        let drawer = Drawer::new(&knowledge, wording::for_language("en").expect("English"));
        let draw = |one: &Blueprint| Some(drawer.draw(&Recipe::new(&dossier, 7, one.clone())));
        let wanted = Blueprint {
            items: 20,
            quotas: vec![
                Quota { of: Share::Kind(Kind::EventOrder), items: 19 },
                Quota { of: Share::Article("none-such".into()), items: 2 },
            ],
        };
        let found = met(wanted, 20, draw).expect("a blueprint");
        assert_eq!((found.items, found.quotas.len()), (20, 1));
        assert!((1..19).contains(&found.quotas[0].items) && draw(&found).expect("a quiz").shortfalls.is_empty());
        let possible = Blueprint::even(12, &dossier);
        assert_eq!(met(possible.clone(), possible.items, draw), Some(possible));
        assert_eq!(met(Blueprint { items: 0, quotas: Vec::new() }, 0, draw), None);
        assert_eq!(met(Blueprint::even(12, &dossier), 12, |_| None), None);
    }
}
