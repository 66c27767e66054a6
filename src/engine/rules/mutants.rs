//! Mutants: for every rule that holds of single items, and for every kind of proof, a good item with one fault planted
//! in it, and the checker must name that rule. A rule without a mutant fails the test.

use std::collections::BTreeSet;

use super::{check_quiz, sample};
use crate::engine::bank::meaning::Value;
use crate::engine::bank::{Evidence, Item, OptionKey, Rule, Solution};

/// A good item, and a fault.
struct Mutant {
    rule: u8,
    fault: &'static str,
    good: fn() -> Item,
    plant: fn(&mut Item),
}

const fn mutant(rule: u8, fault: &'static str, good: fn() -> Item, plant: fn(&mut Item)) -> Mutant {
    Mutant { rule, fault, good, plant }
}

fn stem(item: &mut Item, stem: &str) {
    item.question.stem = stem.to_owned();
}

/// At least one for each rule, in their order.
const MUTANTS: &[Mutant] = &[
    mutant(1, "two options marked right", sample::voice, |item| sample::option_key(item, 1).correct = true),
    mutant(1, "no option marked right", sample::voice, |item| sample::option_key(item, 0).correct = false),
    mutant(1, "an option that is neither right nor wrong", sample::goal_of_a_voice, |item| {
        sample::set_option(item, 0, Value::Statement("goal-join-sundal".into()), "Join the Sundal league");
    }),
    mutant(1, "a table with two labels changed over", sample::positions, swap_labels),
    mutant(1, "a matching with two answers changed over", sample::classes, swap_labels),
    mutant(1, "two events changed over", sample::events, |item| {
        if let Solution::Order { sequence } = &mut item.key.solution {
            sequence.swap(0, 1);
        }
    }),
    mutant(2, "a proof by another rule", sample::voice, |item| sample::explanation(item, 1).proof.rule = Rule::F1),
    mutant(2, "a premise that nobody wrote", sample::voice, |item| {
        sample::explanation(item, 1).proof.premises.push(sample::claim("nowhere"));
    }),
    mutant(2, "words that say something else", sample::goal, |item| {
        sample::set_text(item, 1, "Dredge the mooring basin");
    }),
    mutant(3, "an option that follows from another", sample::corroboration, |item| {
        sample::set_option(item, 1, Value::Statement("bridge-solid".into()), "the new bridge is solid");
    }),
    mutant(4, "no reason given", sample::voice, |item| sample::explanation(item, 0).feedback.clear()),
    mutant(4, "a paragraph that is not there", sample::voice, |item| {
        sample::explanation(item, 0).evidence = vec![Evidence { article: "letter".into(), paragraph: 99 }];
    }),
    mutant(5, "one article alone rules out all but the key", sample::corroboration, |item| {
        sample::set_option(item, 1, Value::Statement("fee-doubles".into()), "the mooring fee doubles");
        sample::set_option(item, 3, Value::Statement("lamp-repairs".into()), "the quay lamps get repairs");
    }),
    mutant(6, "two options only", sample::voice, |item| {
        sample::remove_option(item, 3);
        sample::remove_option(item, 2);
    }),
    mutant(6, "a label that no row has", sample::positions, |item| sample::remove_row(item, 0)),
    mutant(7, "an option inside another", sample::goal, |item| sample::set_text(item, 1, "Win back the old fish")),
    mutant(8, "an option of another sort", sample::voice, |item| {
        sample::set_option(item, 1, Value::Entity("round-table".into()), "Round Table");
    }),
    mutant(8, "one option alone with a name", sample::goal, |item| {
        sample::set_option(item, 1, Value::Statement("goal-join-sundal".into()), "Join the Sundal league");
    }),
    mutant(9, "no question", sample::goal, |item| stem(item, "According to the council memo, Norwick has a goal.")),
    mutant(9, "two sentences", sample::goal, |item| {
        stem(item, "Norwick has goals. Which one does the council memo name for Norwick?");
    }),
    mutant(10, "asked for what is not so", sample::goal, |item| {
        stem(item, "Which goal does the council memo not give Norwick?");
    }),
    mutant(10, "one option that denies", sample::goal, |item| sample::set_text(item, 1, "No longer lower rents")),
    mutant(11, "an option about options", sample::goal, |item| sample::set_text(item, 1, "None of the above")),
    mutant(12, "always", sample::goal, |item| sample::set_text(item, 1, "Always keep rents down")),
    mutant(13, "often", sample::goal, |item| stem(item, "Which goal does the council memo often give Norwick?")),
    mutant(14, "a full stop behind one option", sample::goal, |item| {
        sample::set_text(item, 1, "Lower the mooring rents.");
    }),
    mutant(14, "an article at the end of the stem", sample::goal, |item| {
        stem(item, "According to the council memo, does Norwick have a?");
    }),
    mutant(15, "figures out of order", sample::figure, |item| sample::swap_options(item, 0, 1)),
    mutant(15, "figures too close together", sample::figure, |item| {
        sample::set_option(item, 3, Value::Figure { lo: 460, hi: 460 }, "460 boats");
    }),
    mutant(15, "dates out of order", sample::date, |item| sample::swap_options(item, 0, 1)),
    mutant(16, "nobody named", sample::goal, |item| stem(item, "Which goal does Norwick have?")),
    mutant(16, "taking sides", sample::goal, |item| {
        stem(item, "Which goal does the council memo give the heroic town of Norwick?");
    }),
    mutant(16, "a view without its voice", sample::goal_of_a_voice, |item| {
        stem(item, "Which goal does the harbour letter give Norwick?");
    }),
    mutant(17, "a long key", sample::goal, |item| {
        sample::set_text(item, 0, "Win back the whole of the old fish market by the river before another winter");
    }),
    mutant(17, "a short key", sample::goal, |item| sample::set_text(item, 0, "Fish")),
    mutant(18, "a key with more detail", sample::goal, |item| sample::set_text(item, 0, "Win 40 of 50 stalls")),
    mutant(19, "a word of the stem in the key alone", sample::goal, |item| {
        sample::set_text(item, 0, "Make the memo public");
    }),
    mutant(19, "a word of the stem in one distractor alone", sample::goal, |item| {
        sample::set_text(item, 1, "Lower council rents");
    }),
    mutant(20, "a key in the middle of the others", sample::goal, |item| {
        for (place, text) in
            ["Fish market repair", "Fish harbour move", "Lower market move", "New ferry repair"].into_iter().enumerate()
        {
            sample::set_text(item, place, text);
        }
    }),
    mutant(22, "a stem that answers itself", sample::goal, |item| {
        item.question.lead = Some("Somebody may win back an old fish market.".to_owned());
    }),
];

fn swap_labels(item: &mut Item) {
    if let Solution::Rows { rows } | Solution::Match { stems: rows } = &mut item.key.solution {
        let (first, rest) = rows.split_at_mut(1);
        std::mem::swap(&mut first[0].label, &mut rest[0].label);
        std::mem::swap(&mut first[0].label_value, &mut rest[0].label_value);
    }
}

#[test]
fn every_rule_catches_its_mutants() {
    for Mutant { rule, fault, good, plant } in MUTANTS {
        let mut item = good();
        assert!(sample::rules_broken(&item).is_empty(), "rule {rule}: the item for “{fault}” is not good");
        plant(&mut item);
        assert!(sample::rules_broken(&item).contains(rule), "rule {rule} overlooks “{fault}”");
    }
    let told: BTreeSet<u8> = MUTANTS.iter().map(|mutant| mutant.rule).collect();
    assert_eq!(told, (1..=20).chain([22]).collect(), "a rule has no mutant");
}

#[test]
fn a_leak_between_two_items_is_caught() {
    let dossier = sample::dossier();
    let facts = sample::facts(&dossier);
    let mut leaking = sample::date();
    assert!(check_quiz(&facts, &[leaking.clone(), sample::voice()]).is_empty());
    sample::explanation(&mut leaking, 0).feedback.push_str(" So said Ellen Marsh.");
    let found = check_quiz(&facts, &[leaking, sample::voice()]);
    assert_eq!(found.iter().map(|violation| violation.rule).collect::<Vec<_>>(), [22]);
}

/// For each kind of proof an item, the place of an option that rests on it, and a meaning that the proof does not cover.
fn proofs() -> Vec<(Rule, Item, usize, Value, &'static str)> {
    let (statement, entity) = (|id: &str| Value::Statement(id.into()), |id: &str| Value::Entity(id.into()));
    vec![
        // The letter says nothing of Sundal's league, and nothing was written down about that.
        (Rule::T, sample::goal_of_a_voice(), 2, statement("goal-join-sundal"), "Join the Sundal league"),
        // The same number of boats is no other number.
        (Rule::F1, sample::figure(), 3, Value::Figure { lo: 320, hi: 320 }, "320 boats"),
        // What the listed goal entails is on the list.
        (Rule::F2, sample::goal(), 2, statement("goal-market"), "Regain a market"),
        // She is the voice.
        (Rule::F3, sample::voice(), 1, entity("ellen-marsh"), "Ellen Marsh"),
        // Nobody wrote down that the letter leaves this out.
        (Rule::F4, sample::goal_of_a_voice(), 0, statement("goal-join-sundal"), "Join the Sundal league"),
        // The column gives the highest number itself.
        (Rule::F5, sample::size_or_time(), 0, Value::Article("column".into()), "The evening column"),
        // This is the label that was computed.
        (
            Rule::F6,
            sample::claim_status(),
            2,
            Value::Status(crate::engine::bank::meaning::Status::AttributedTo("ellen-marsh".into())),
            "As the view of Ellen Marsh",
        ),
        // On this point the two articles exclude each other.
        (
            Rule::F7,
            sample::where_they_differ(),
            0,
            Value::Point("point-bridge".into()),
            "What the new bridge is built of",
        ),
    ]
}

#[test]
fn every_kind_of_proof_catches_what_it_does_not_cover() {
    let all = [Rule::T, Rule::F1, Rule::F2, Rule::F3, Rule::F4, Rule::F5, Rule::F6, Rule::F7];
    assert!(all.iter().all(|rule| proofs().iter().any(|(of, ..)| of == rule)), "a kind of proof has no mutant");
    for (rule, good, place, value, text) in proofs() {
        let mut item = good.clone();
        let OptionKey { explanation, correct, .. } = sample::option_key(&mut item, place);
        assert_eq!((explanation.proof.rule, *correct), (rule, rule == Rule::T), "another option was meant");
        assert!(sample::rules_broken(&item).is_empty(), "{rule:?}: the item is not good");
        // The option keeps its proof and means something else.
        sample::set_option(&mut item, place, value, text);
        assert!(sample::rules_broken(&item).contains(&1), "{rule:?} covers “{text}”");
        // The option keeps its meaning and loses the premises of its proof.
        let mut item = good.clone();
        sample::explanation(&mut item, place).proof.premises.clear();
        assert!(sample::rules_broken(&item).contains(&2), "{rule:?} needs no premises");
        // The option is marked as what it is not.
        let mut item = good;
        let key = sample::option_key(&mut item, place);
        key.correct = !key.correct;
        assert!(sample::rules_broken(&item).contains(&1), "{rule:?} proves the opposite");
    }
}
