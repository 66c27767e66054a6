//! The words that a synthetic dossier is written with.

const SYLLABLES: [&str; 20] = [
    "Bel", "Cor", "Dam", "Eld", "Fen", "Gar", "Hol", "Ing", "Jor", "Kel", "Lam", "Mor", "Nor", "Ost", "Pel", "Ran",
    "Sol", "Tam", "Urb", "Vel",
];

const NOUNS: [&str; 20] = [
    "harbour",
    "bridge",
    "market",
    "railway",
    "granary",
    "garrison",
    "canal",
    "treasury",
    "border post",
    "airfield",
    "pipeline",
    "coastal road",
    "power station",
    "archive",
    "customs house",
    "hospital",
    "school",
    "quarry",
    "shipyard",
    "reservoir",
];

const VERBS: [&str; 20] = [
    "reopen",
    "protect",
    "rebuild",
    "watch over",
    "hand back",
    "supply",
    "enlarge",
    "clear",
    "survey",
    "guard",
    "lease",
    "repair",
    "close",
    "connect",
    "evacuate",
    "finance",
    "inspect",
    "fortify",
    "share",
    "restore",
];

const PLACES: [&str; 20] = [
    "in the northern valley",
    "near the old capital",
    "along the coast",
    "behind the hills",
    "beside the great lake",
    "on the western plain",
    "in the mining district",
    "across the river",
    "under the new treaty",
    "before the winter",
    "after the spring floods",
    "for the islanders",
    "with local crews",
    "at the southern pass",
    "among the villages",
    "during the harvest",
    "around the delta",
    "towards the frontier",
    "beyond the desert",
    "within the free zone",
];

fn of(list: [&'static str; 20], place: u32) -> &'static str {
    list[(place % 20) as usize]
}

/// A name of its own for each number.
pub(super) fn name(number: u32) -> String {
    let syllables = [number / 400, number / 20, number].map(|place| of(SYLLABLES, place));
    let lower = syllables[1..].iter().map(|syllable| syllable.to_lowercase()).collect::<String>();
    format!("{}{lower}", syllables[0])
}

/// A bare infinitive of its own for each number up to 8000.
pub(super) fn aim(number: u32) -> String {
    format!("{} the {}", of(VERBS, number / 20), thing(number))
}

/// A noun phrase without an article, of its own for each number up to 8000 with [`verb`] before it.
pub(super) fn thing(number: u32) -> String {
    format!("{} {}", of(NOUNS, number), of(PLACES, number / 400 + number % 7))
}

/// A noun.
pub(super) fn noun(number: u32) -> &'static str {
    of(NOUNS, number)
}

/// Where something is.
pub(super) fn place(number: u32) -> &'static str {
    of(PLACES, number)
}
