//! A receipt as a short text to paste, and what is the same about both forms: the checksum and the limits.

use super::pieces::{BEGIN, END};
use super::{Answer, Fault, Learner, Receipt};
use crate::engine::assignment::link;
use crate::engine::attempt::{Manner, Moment, Pairs, Response, Stops};
use crate::engine::bank::{ItemId, Kind, OptionId};
use crate::engine::compact::{self, Damage, Pack, Unpack, crc};
use crate::engine::hashing::Hasher;
use crate::engine::memory::Certainty;
use crate::engine::scorecard::Points;

/// No pasted receipt has more characters.
const MOST_CHARACTERS: usize = 200_000;

/// No id has more bytes.
const LONGEST_ID: usize = 127;

/// The receipt as a text to paste: a word to find it by, the code, a full stop.
#[must_use]
pub fn write(receipt: &Receipt) -> String {
    let mut text = [BEGIN, &compact::seal(pack(receipt))].concat();
    text.push(END);
    text
}

/// Reads a pasted text, with or without the word before it.
pub(super) fn read(text: &str) -> Result<Receipt, Fault> {
    let begun = text.strip_prefix(BEGIN);
    let code = begun.unwrap_or(text);
    let code = code.strip_suffix(END).unwrap_or(code);
    let bytes = compact::unseal(code, MOST_CHARACTERS).map_err(|damage| match damage {
        Damage::Letter { .. } | Damage::Changed if begun.is_none() => unmarked(text, damage),
        _ => damage.into(),
    })?;
    let mut unpack = Unpack::new(&bytes);
    let version = match unpack.small() {
        Some(version @ 1..=Receipt::VERSION) => version,
        Some(found) if found > Receipt::VERSION => {
            return Err(Fault::NewerVersion { found, known: Receipt::VERSION });
        }
        _ => return Err(Fault::NotAReceipt),
    };
    let receipt = unpacked(&mut unpack, version).ok_or(Fault::NotAReceipt)?;
    is_modest(&receipt)?;
    // Whatever else can be read is not what was written.
    if pack(&receipt) == bytes { Ok(receipt) } else { Err(Fault::Unreadable) }
}

/// Why a text is no receipt that does not say that it is one.
fn unmarked(text: &str, damage: Damage) -> Fault {
    /// No language has words as long as this, and no mail program breaks a code into shorter lines.
    const LONGEST_WORD: usize = 40;
    let is_code = text.split_whitespace().any(|word| word.len() > LONGEST_WORD);
    if text.contains(link::PLACE) {
        Fault::AnAssignment
    } else if matches!(damage, Damage::Changed) && is_code {
        damage.into()
    } else {
        Fault::NoneInText
    }
}

/// The checksum of what a receipt says, however it is written.
pub(super) fn checksum(receipt: &Receipt) -> u32 {
    crc(&pack(receipt))
}

/// A hash of what a receipt says.
pub(super) fn hash(receipt: &Receipt) -> u64 {
    let mut hasher = Hasher::new(0);
    pack(receipt).into_iter().for_each(|byte| hasher.step(byte));
    hasher.finish()
}

/// Whether a receipt keeps to the limits of what an attempt can give.
pub(super) fn is_modest(receipt: &Receipt) -> Result<(), Fault> {
    let answers = &receipt.answers;
    if answers.len() > Receipt::MOST_ANSWERS {
        return Err(Fault::TooManyAnswers { count: answers.len(), most: Receipt::MOST_ANSWERS });
    }
    let mut items: Vec<&ItemId> = answers.iter().map(|answer| &answer.item).collect();
    items.sort_unstable();
    if let Some(pair) = items.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(Fault::RepeatedAnswer { item: pair[0].clone() });
    }
    let is_short = |answer: &Answer| {
        answer.item.as_str().len() <= LONGEST_ID
            && options(&answer.response).iter().all(|option| option.0.len() <= LONGEST_ID)
            && answer.manner.hints <= Manner::MOST_HINTS
    };
    if answers.iter().all(is_short) { Ok(()) } else { Err(Fault::Unreadable) }
}

/// Every id in an answer.
fn options(response: &Response) -> Vec<&OptionId> {
    match response {
        Response::Single(option) => option.iter().collect(),
        Response::Rows(pairs) | Response::Match(pairs) => pairs.iter().flat_map(|(row, label)| [row, label]).collect(),
        Response::Order(entries) => entries.iter().collect(),
        Response::TwoStep { answer, evidence } => answer.iter().chain(evidence.iter().flatten()).collect(),
    }
}

fn pack(receipt: &Receipt) -> Vec<u8> {
    let mut pack = Pack::default();
    pack.number(receipt.version().into());
    pack.text(&receipt.assignment);
    pack.text(receipt.learner.as_str());
    pack.number(receipt.seed.into());
    pack.number(receipt.attempt.into());
    pack.byte(u8::from(receipt.is_finished) | u8::from(receipt.begun.is_some()) << 1);
    pack.signed(receipt.handed_in.0);
    if let Some(begun) = receipt.begun {
        pack.signed(begun.0);
    }
    if receipt.version() > 1 {
        let mut before = receipt.handed_in.0;
        pack.number(receipt.stops.moments().len() as u64);
        for moment in receipt.stops.moments() {
            pack.signed(moment.0.wrapping_sub(before));
            before = moment.0;
        }
    }
    if let Some((earned, possible)) = receipt.claimed {
        pack.number(earned.0.into());
        pack.number(possible.0.into());
    }
    pack.number(receipt.answers.len() as u64);
    let mut before = receipt.handed_in.0;
    for answer in &receipt.answers {
        pack_item(&mut pack, &answer.item);
        pack.signed(answer.at.0.wrapping_sub(before));
        before = answer.at.0;
        let certainty = answer.manner.certainty.map_or(0, |certainty| certainty as u64 + 1);
        pack.number(u64::from(answer.manner.hints) << 2 | certainty);
        pack_response(&mut pack, &answer.response);
    }
    pack.into_bytes()
}

fn unpacked(unpack: &mut Unpack<'_>, version: u32) -> Option<Receipt> {
    let assignment = unpack.text()?.to_owned();
    let name = unpack.text()?;
    let learner = Learner::new(name);
    let (seed, attempt, flags) = (unpack.small()?, unpack.small()?, unpack.byte()?);
    let handed_in = Moment(unpack.signed()?);
    let begun = if flags & 2 != 0 { Some(Moment(unpack.signed()?)) } else { None };
    let mut stops = Vec::new();
    if version > 1 {
        let mut before = handed_in.0;
        for _ in 0..unpack.count()? {
            before = before.wrapping_add(unpack.signed()?);
            stops.push(Moment(before));
        }
    }
    let stops = Stops::new(stops)?;
    let claimed = if version > 2 { None } else { Some((Points(unpack.small()?), Points(unpack.small()?))) };
    let mut before = handed_in.0;
    let mut answers = Vec::new();
    for _ in 0..unpack.count()? {
        let item = unpack_item(unpack)?;
        before = before.wrapping_add(unpack.signed()?);
        let manner = unpack.small()?;
        let certainty = match manner & 3 {
            0 => None,
            level => Some(Certainty::ALL[level as usize - 1]),
        };
        let manner = Manner { certainty, hints: manner >> 2 };
        answers.push(Answer { item, response: unpack_response(unpack)?, at: Moment(before), manner });
    }
    let is_finished = flags & 1 != 0;
    Some(Receipt { assignment, seed, attempt, learner, begun, stops, handed_in, is_finished, claimed, answers })
}

/// A kind and hexadecimal digits, as ids of items are; 0 and the text for any other.
fn pack_item(pack: &mut Pack, item: &ItemId) {
    let text = item.as_str();
    let split = text.rsplit_once('-').and_then(|(kind, digits)| {
        let place = Kind::ALL.iter().position(|known| known.word().replace('_', "-") == kind)?;
        Some((place, digits))
    });
    match split {
        Some((place, digits)) => {
            pack.number(place as u64 + 1);
            pack_id(pack, digits);
        }
        None => {
            pack.number(0);
            pack_id(pack, text);
        }
    }
}

fn unpack_item(unpack: &mut Unpack<'_>) -> Option<ItemId> {
    let kind = unpack.small()? as usize;
    let id = unpack_id(unpack)?;
    let text = match kind.checked_sub(1) {
        None => id,
        Some(place) => [&Kind::ALL.get(place)?.word().replace('_', "-"), "-", &id].concat(),
    };
    Some(ItemId(text.into()))
}

/// Hexadecimal digits take half the bytes; the highest bit of the first byte says that they are.
fn pack_id(pack: &mut Pack, text: &str) {
    let digits: Option<Vec<u8>> = text
        .bytes()
        .map(|byte| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        })
        .collect();
    match digits {
        Some(digits) if digits.len() % 2 == 0 && !digits.is_empty() && digits.len() <= LONGEST_ID => {
            pack.byte(128 | (digits.len() / 2) as u8);
            digits.chunks(2).for_each(|pair| pack.byte(pair[0] << 4 | pair[1]));
        }
        _ => {
            // Longer ones are refused before they come here.
            let bytes = &text.as_bytes()[..text.len().min(LONGEST_ID)];
            pack.byte(bytes.len() as u8);
            pack.bytes(bytes);
        }
    }
}

fn unpack_id(unpack: &mut Unpack<'_>) -> Option<String> {
    let length = unpack.byte()?;
    let bytes = unpack.bytes(usize::from(length & 127))?;
    if length < 128 {
        return Some(std::str::from_utf8(bytes).ok()?.to_owned());
    }
    let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value)]);
    Some(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect())
}

/// An empty text stands for no choice.
fn pack_choice(pack: &mut Pack, choice: Option<&OptionId>) {
    pack_id(pack, choice.map_or("", |choice| &choice.0));
}

fn unpack_choice(unpack: &mut Unpack<'_>) -> Option<Option<OptionId>> {
    let id = unpack_id(unpack)?;
    Some((!id.is_empty()).then(|| OptionId(id.into())))
}

fn pack_response(pack: &mut Pack, response: &Response) {
    match response {
        Response::Single(choice) => {
            pack.byte(0);
            pack_choice(pack, choice.as_ref());
        }
        Response::Rows(pairs) => {
            pack.byte(1);
            pack_pairs(pack, pairs);
        }
        Response::Match(pairs) => {
            pack.byte(2);
            pack_pairs(pack, pairs);
        }
        Response::Order(entries) => {
            pack.byte(3);
            pack.number(entries.len() as u64);
            entries.iter().for_each(|entry| pack_id(pack, &entry.0));
        }
        Response::TwoStep { answer, evidence } => {
            pack.byte(4);
            pack_choice(pack, answer.as_ref());
            pack.number(evidence.len() as u64);
            evidence.iter().for_each(|choice| pack_choice(pack, choice.as_ref()));
        }
    }
}

/// The labels once, then each row with the place of its label.
fn pack_pairs(pack: &mut Pack, pairs: &Pairs) {
    let mut labels: Vec<&OptionId> = pairs.iter().map(|(_, label)| label).collect();
    labels.sort_unstable();
    labels.dedup();
    pack.number(labels.len() as u64);
    labels.iter().for_each(|label| pack_id(pack, &label.0));
    pack.number(pairs.len() as u64);
    for (row, label) in pairs.iter() {
        pack_id(pack, &row.0);
        pack.number(labels.binary_search(&label).unwrap_or_default() as u64);
    }
}

fn unpack_pairs(unpack: &mut Unpack<'_>) -> Option<Pairs> {
    let mut labels = Vec::new();
    for _ in 0..unpack.count()? {
        labels.push(OptionId(unpack_id(unpack)?.into()));
    }
    let mut pairs = Pairs::new();
    for _ in 0..unpack.count()? {
        let row = OptionId(unpack_id(unpack)?.into());
        pairs.insert(row, labels.get(unpack.small()? as usize)?.clone());
    }
    Some(pairs)
}

fn unpack_response(unpack: &mut Unpack<'_>) -> Option<Response> {
    Some(match unpack.byte()? {
        0 => Response::Single(unpack_choice(unpack)?),
        1 => Response::Rows(unpack_pairs(unpack)?),
        2 => Response::Match(unpack_pairs(unpack)?),
        3 => Response::Order(
            (0..unpack.count()?).map(|_| Some(OptionId(unpack_id(unpack)?.into()))).collect::<Option<_>>()?,
        ),
        4 => {
            let answer = unpack_choice(unpack)?;
            let evidence = (0..unpack.count()?).map(|_| unpack_choice(unpack)).collect::<Option<_>>()?;
            Response::TwoStep { answer, evidence }
        }
        _ => return None,
    })
}
