//! Lines of the class table as bytes.

use crate::engine::attempt::Moment;
use crate::engine::compact::{Pack, Unpack};
use crate::engine::marking::{Assigned, Finding, Row, Share};
use crate::engine::receipt::Learner;
use crate::engine::scorecard::Points;
use crate::engine::statistics::dimension;

/// Writes a line. Its assignment is one of these.
pub(super) fn pack(row: &Row, assigned: &[Assigned], out: &mut Pack) {
    out.text(row.learner.as_str());
    let code = assigned.iter().position(|assigned| assigned.code == row.assignment);
    for number in [code.unwrap_or(0) as u32, row.seed, row.attempt, row.answered] {
        out.number(number.into());
    }
    for at in [row.begun, Some(row.handed_in)] {
        out.byte(at.is_some().into());
        out.signed(at.map_or(0, |at| at.0));
    }
    out.signed(row.stood);
    for truth in [Some(row.is_finished), Some(row.is_late), row.passes] {
        out.byte(truth.map_or(2, u8::from));
    }
    out.bytes(&row.run.to_le_bytes());
    out.number(row.shares.len() as u64);
    for share in &row.shares {
        out.byte(share.dimension as u8);
        for number in [share.earned.0, share.possible.0, share.items] {
            out.number(number.into());
        }
    }
    out.number(row.findings.len() as u64);
    row.findings.iter().for_each(|finding| pack_finding(finding, out));
}

/// Reads a line.
pub(super) fn unpack(from: &mut Unpack<'_>, assigned: &[Assigned]) -> Option<Row> {
    let learner = Learner::new(from.text()?);
    let assigned = assigned.get(from.small()? as usize)?;
    let [seed, attempt, answered] = [from.small()?, from.small()?, from.small()?];
    let [begun, handed_in] = [moment(from)?, moment(from)?];
    let stood = from.signed()?;
    let [is_finished, is_late, passes] = [truth(from)?, truth(from)?, truth(from)?];
    let run = u64::from_le_bytes(from.bytes(8)?.try_into().ok()?);
    let mut shares = Vec::new();
    for _ in 0..from.count()? {
        let (dimension, earned, possible) = (dimension(from)?, Points(from.small()?), Points(from.small()?));
        shares.push(Share { dimension, earned, possible, items: from.small()? });
    }
    let mut findings = Vec::new();
    for _ in 0..from.count()? {
        findings.push(finding(from)?);
    }
    Some(Row {
        learner,
        assignment: assigned.code.clone(),
        seed,
        attempt,
        begun,
        stood,
        handed_in: handed_in?,
        is_finished: is_finished?,
        answered,
        shares,
        passes,
        is_late: is_late?,
        findings,
        run,
    })
}

/// Something that may not be there.
fn moment(from: &mut Unpack<'_>) -> Option<Option<Moment>> {
    let is_there = from.byte()? != 0;
    let at = Moment(from.signed()?);
    Some(is_there.then_some(at))
}

/// A truth that may not be there.
fn truth(from: &mut Unpack<'_>) -> Option<Option<bool>> {
    Some(match from.byte()? {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    })
}

fn pack_finding(finding: &Finding, out: &mut Pack) {
    let numbers = |out: &mut Pack, byte: u8, numbers: &[u32]| {
        out.byte(byte);
        numbers.iter().for_each(|number| out.number((*number).into()));
    };
    match finding {
        Finding::Edited => out.byte(0),
        Finding::ScoreDiffers { claimed, marked } => {
            numbers(out, 1, &[claimed.0.0, claimed.1.0, marked.0.0, marked.1.0]);
        }
        Finding::ForeignAnswers { answers } => numbers(out, 2, &[*answers]),
        Finding::UnfitAnswer { place } => numbers(out, 3, &[*place]),
        Finding::OtherSeed { found, given } => numbers(out, 4, &[*found, *given]),
        Finding::HintsNotGiven { place, hints } => numbers(out, 5, &[*place, *hints]),
        Finding::AnswerOutsideAttempt { place, at } => {
            numbers(out, 6, &[*place]);
            out.signed(at.0);
        }
        Finding::HandedInBeforeBegun => out.byte(7),
        Finding::InTheFuture { at } => {
            out.byte(8);
            out.signed(at.0);
        }
        Finding::OverTime { answers, minutes } => numbers(out, 9, &[*answers, *minutes]),
        Finding::TooManyAttempts { attempt, most } => numbers(out, 10, &[*attempt, *most]),
        Finding::StopsNotGiven => out.byte(11),
        Finding::StopsCannotBe => out.byte(12),
    }
}

fn finding(from: &mut Unpack<'_>) -> Option<Finding> {
    let points = |from: &mut Unpack<'_>| Some((Points(from.small()?), Points(from.small()?)));
    Some(match from.byte()? {
        0 => Finding::Edited,
        1 => Finding::ScoreDiffers { claimed: points(from)?, marked: points(from)? },
        2 => Finding::ForeignAnswers { answers: from.small()? },
        3 => Finding::UnfitAnswer { place: from.small()? },
        4 => Finding::OtherSeed { found: from.small()?, given: from.small()? },
        5 => Finding::HintsNotGiven { place: from.small()?, hints: from.small()? },
        6 => Finding::AnswerOutsideAttempt { place: from.small()?, at: Moment(from.signed()?) },
        7 => Finding::HandedInBeforeBegun,
        8 => Finding::InTheFuture { at: Moment(from.signed()?) },
        9 => Finding::OverTime { answers: from.small()?, minutes: from.small()? },
        10 => Finding::TooManyAttempts { attempt: from.small()?, most: from.small()? },
        11 => Finding::StopsNotGiven,
        12 => Finding::StopsCannotBe,
        _ => return None,
    })
}
