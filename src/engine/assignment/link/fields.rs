//! The fields of an assignment as bytes. What a dossier lists is told by its place there: the hash of the dossier has been
//! compared before.

use super::Outline;
use crate::engine::assignment::{
    Assignment, Attempts, Counts, Credit, Dates, Fault, Minutes, Pause, Percent, Policy, Seeds, Shown, TimeLimit,
    Title, Tries,
};
use crate::engine::bank::{Candidate, ItemId, Kind, Level};
use crate::engine::compact::{Pack, Unpack, crc};
use crate::engine::dossier::id::{ArticleId, StatementId};
use crate::engine::dossier::{Dimension, Dossier};
use crate::engine::ordering::distinct;
use crate::engine::quiz::{Blueprint, Number, Quota, Recipe, Share};

/// Where things stand in a dossier and among its candidates.
pub(super) struct Places<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) candidates: &'a [Candidate],
}

impl Places<'_> {
    fn article(&self, id: &ArticleId) -> Result<u64, Fault> {
        let place = self.dossier.articles.iter().position(|article| article.id == *id);
        place.map(|place| place as u64).ok_or(Fault::Unreadable)
    }

    fn article_at(&self, place: u32) -> Option<ArticleId> {
        Some(self.dossier.articles.get(place as usize)?.id.clone())
    }

    fn item(&self, id: &ItemId) -> Result<u32, Fault> {
        let place = self.candidates.iter().position(|candidate| candidate.is(id));
        place.map(|place| place as u32).ok_or_else(|| Fault::UnknownItem { item: id.clone() })
    }

    fn item_at(&self, place: u32) -> Option<ItemId> {
        Some(self.candidates.get(place as usize)?.id.id())
    }
}

/// Bits of the first byte of flags.
const OWN_SEEDS: u8 = 1;
const ABOUT: u8 = 2;
const TITLE: u8 = 4;
const ITEMS: u8 = 8;
/// The number of options above three stands here.
const OPTIONS_AT: u8 = 4;

/// Bits of the flags of a policy.
const HINTS: u8 = 1;
const CERTAINTY: u8 = 2;
const STRICT: u8 = 4;
const TIME: u8 = 8;
const PAUSE: u8 = 16;
const PASS: u8 = 32;
const OPENS: u8 = 64;
const CLOSES: u8 = 128;

fn flag(is_set: bool, bit: u8) -> u8 {
    if is_set { bit } else { 0 }
}

pub(super) fn write(pack: &mut Pack, assignment: &Assignment, places: &Places<'_>) -> Result<(), Fault> {
    let Assignment { recipe, seeds, policy, language, title } = assignment;
    let has_items = !recipe.pins.is_empty() || !recipe.bans.is_empty();
    let options = recipe.options.checked_sub(3).filter(|more| *more <= 2).ok_or(Fault::Unreadable)?;
    pack.byte(
        flag(*seeds == Seeds::Own, OWN_SEEDS)
            | flag(recipe.about.is_some(), ABOUT)
            | flag(title.is_some(), TITLE)
            | flag(has_items, ITEMS)
            | (options as u8) << OPTIONS_AT,
    );
    for number in [recipe.seed, recipe.round, recipe.blueprint.items] {
        pack.number(number.into());
    }
    pack.number(recipe.blueprint.quotas.len() as u64);
    let mut before = None;
    for Quota { of, items } in &recipe.blueprint.quotas {
        let share = share(of, places)?;
        if *items > Number::MOST {
            return Err(Fault::Unreadable);
        }
        let is_next = before.is_some_and(|before| before + NEXT_SHARE == share);
        pack.number(u64::from(*items) << 1 | u64::from(is_next));
        if !is_next {
            pack.number(share);
        }
        before = Some(share);
    }
    pack.number(recipe.articles.len() as u64);
    for article in &recipe.articles {
        pack.number(places.article(article)?);
    }
    if let Some(about) = &recipe.about {
        let place = places.dossier.statements.iter().position(|statement| statement.id == *about);
        pack.number(place.ok_or(Fault::Unreadable)? as u64);
    }
    write_policy(pack, policy);
    pack.text(language);
    if let Some(title) = title {
        pack.line(title.as_str());
    }
    if has_items {
        write_items(pack, recipe, places)?;
    }
    Ok(())
}

/// Pins in their order, bans by rising place, and a checksum of the ids themselves: were the places counted otherwise one
/// day without a new version, no other item would take theirs.
fn write_items(pack: &mut Pack, recipe: &Recipe, places: &Places<'_>) -> Result<(), Fault> {
    pack.number(recipe.pins.len() as u64);
    for pin in &recipe.pins {
        pack.number(places.item(pin)?.into());
    }
    let bans: Result<Vec<u32>, Fault> = recipe.bans.iter().map(|ban| places.item(ban)).collect();
    let bans = distinct(bans?);
    pack.number(bans.len() as u64);
    let mut before = 0;
    for ban in &bans {
        pack.number((ban - before).into());
        before = *ban;
    }
    let bans = bans.iter().filter_map(|ban| places.item_at(*ban));
    let ids: Vec<u8> =
        recipe.pins.iter().cloned().chain(bans).flat_map(|id| [id.as_str(), " "].concat().into_bytes()).collect();
    pack.bytes(&crc(&ids).to_le_bytes());
    Ok(())
}

/// From one part of a quiz to the next of its sort, as numbers.
const NEXT_SHARE: u64 = 1 << 2;

/// A part of a quiz as one number: the lowest two bits say what, the others which.
fn share(share: &Share, places: &Places<'_>) -> Result<u64, Fault> {
    Ok(match share {
        Share::Dimension(dimension) => (*dimension as u64) << 2,
        Share::Article(article) => places.article(article)? << 2 | 1,
        Share::Level(level) => (*level as u64) << 2 | 2,
        Share::Kind(kind) => (*kind as u64) << 2 | 3,
    })
}

fn read_share(number: u32, places: &Places<'_>) -> Option<Share> {
    let which = (number >> 2) as usize;
    Some(match number & 3 {
        0 => Share::Dimension(*Dimension::ALL.get(which)?),
        1 => Share::Article(places.article_at(number >> 2)?),
        2 => Share::Level(*Level::ALL.get(which)?),
        _ => Share::Kind(*Kind::ALL.get(which)?),
    })
}

fn write_policy(pack: &mut Pack, policy: &Policy) {
    let Policy { shown, hints, certainty, time, attempts, dates, pass, credit } = policy;
    let (opens, closes) = dates.minutes();
    let [each, end, score] = shown.numbers();
    pack.byte(each | end << 3 | score << 6);
    pack.byte(
        flag(*hints, HINTS)
            | flag(*certainty, CERTAINTY)
            | flag(*credit == Credit::Strict, STRICT)
            | flag(time.is_some(), TIME)
            | flag(time.is_some_and(|time| time.pause == Pause::Allowed), PAUSE)
            | flag(pass.is_some(), PASS)
            | flag(opens.is_some(), OPENS)
            | flag(closes.is_some(), CLOSES),
    );
    // 0 for one attempt, 1 for any number, else how many; from the third bit on, with which of them counts below.
    let (most, counts) = match attempts {
        Attempts::One => (0, 0),
        Attempts::Any(counts) => (1, *counts as u8),
        Attempts::UpTo(tries, counts) => (tries.get() as u8, *counts as u8),
    };
    pack.byte(most << 2 | counts);
    for number in [time.map(|time| time.minutes.get()), pass.map(Percent::get), opens, closes].into_iter().flatten() {
        pack.number(number.into());
    }
}

fn read_policy(unpack: &mut Unpack<'_>) -> Option<Policy> {
    let shown = unpack.byte()?;
    let flags = unpack.byte()?;
    let has = |bit| flags & bit != 0;
    let attempts = unpack.byte()?;
    let counts = Counts::ALL.get(usize::from(attempts & 3)).copied()?;
    let mut number = |bit| if has(bit) { unpack.small().map(Some) } else { Some(None) };
    let (minutes, pass, opens, closes) = (number(TIME)?, number(PASS)?, number(OPENS)?, number(CLOSES)?);
    let pause = if has(PAUSE) { Pause::Allowed } else { Pause::None };
    let time = match minutes {
        None => None,
        Some(minutes) => Some(TimeLimit { minutes: Minutes::new(minutes)?, pause }),
    };
    Some(Policy {
        shown: Shown::from_numbers([shown & 7, shown >> 3 & 7, shown >> 6])?,
        hints: has(HINTS),
        certainty: has(CERTAINTY),
        time,
        attempts: match attempts >> 2 {
            0 => Attempts::One,
            1 => Attempts::Any(counts),
            tries => Attempts::UpTo(Tries::new(tries.into())?, counts),
        },
        dates: Dates::of_minutes(opens, closes)?,
        pass: match pass {
            None => None,
            Some(percent) => Some(Percent::new(percent)?),
        },
        credit: if has(STRICT) { Credit::Strict } else { Credit::Partial },
    })
}

pub(super) fn read(unpack: &mut Unpack<'_>, outline: &Outline, places: &Places<'_>) -> Option<Assignment> {
    let flags = unpack.byte()?;
    let has = |bit| flags & bit != 0;
    let options = u32::from(flags >> OPTIONS_AT) + 3;
    let (seed, round, items) = (unpack.small()?, unpack.small()?, unpack.small()?);
    let mut quotas = Vec::new();
    let mut share = 0;
    for _ in 0..unpack.count()? {
        let number = unpack.small()?;
        share = if number & 1 == 0 { unpack.small()? } else { share.checked_add(NEXT_SHARE as u32)? };
        quotas.push(Quota { of: read_share(share, places)?, items: number >> 1 });
    }
    let articles =
        (0..unpack.count()?).map(|_| places.article_at(unpack.small()?)).collect::<Option<Vec<ArticleId>>>()?;
    let about: Option<StatementId> =
        if has(ABOUT) { Some(places.dossier.statements.get(unpack.small()? as usize)?.id.clone()) } else { None };
    let policy = read_policy(unpack)?;
    let language = unpack.text()?.to_owned();
    let title = if has(TITLE) { Some(Title::new(&unpack.line()?)?) } else { None };
    let (mut pins, mut bans) = (Vec::new(), Vec::new());
    if has(ITEMS) {
        pins = (0..unpack.count()?).map(|_| places.item_at(unpack.small()?)).collect::<Option<_>>()?;
        let mut place = 0_u32;
        for _ in 0..unpack.count()? {
            place = place.checked_add(unpack.small()?)?;
            bans.push(places.item_at(place)?);
        }
        // Compared when the same is written again.
        unpack.bytes(4)?;
    }
    if pins.len().max(bans.len()) > Recipe::MOST_PINS || items > Number::MOST {
        return None;
    }
    let Outline { dossier, dossier_hash, generator, .. } = outline.clone();
    let recipe = Recipe {
        dossier,
        dossier_hash,
        generator,
        seed,
        round,
        options,
        blueprint: Blueprint { items, quotas },
        pins,
        bans,
        articles,
        about,
    };
    let seeds = if has(OWN_SEEDS) { Seeds::Own } else { Seeds::Shared };
    Some(Assignment { recipe, seeds, policy, language, title })
}
