//! Format membership: which states take part in a format, or have a role in it, according to an article?

use super::super::candidate::{Candidate, Target, key_of_rows};
use super::super::item::{Choice, Explanation, Item, Kind, OptionId, PairKey, Solution, Widget};
use super::super::making::{Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, EntityRef};
use crate::engine::dossier::{CompleteOf, Dimension, Dossier, EntityType, Participation, Role, Stance, Subject};
use crate::engine::finding::holds;
use crate::engine::hashing::hash_texts;
use crate::engine::language::norm;
use crate::engine::ordering::sorted_by_key;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::{capitalised, fill};

/// A format, and the role asked about, in one article.
type Slot = (ArticleRef, EntityRef, Option<Role>);

/// Who takes part in the role asked about. Who was invited and stayed away takes no part.
fn listed<'d>(knowledge: &Knowledge<'d>, (article, format, role): Slot) -> impl Iterator<Item = &'d Participation> {
    knowledge.lists.participations_in(knowledge.dossier, article).filter(move |entry| {
        let is_asked = role.map_or(entry.role != Role::InvitedAbsent, |role| entry.role == role);
        entry.format == format && is_asked
    })
}

/// The claims that stand in the paragraphs of the list.
fn beside(knowledge: &Knowledge<'_>, slot: Slot) -> impl Iterator<Item = ClaimRef> {
    let (article, dossier) = (slot.0, knowledge.dossier);
    let paragraphs: Vec<u32> = listed(knowledge, slot).flat_map(|entry| entry.evidence.iter().copied()).collect();
    knowledge.cells.claims_of(article).iter().copied().filter(move |reference| {
        let claim = &dossier[*reference];
        claim.stance == Stance::Asserts && claim.evidence.iter().any(|number| paragraphs.contains(number))
    })
}

/// The claims that stand in the paragraphs of the list and are about the format; else the first of any others.
pub(super) fn claims_beside(knowledge: &Knowledge<'_>, slot: Slot) -> Vec<ClaimRef> {
    let dossier = knowledge.dossier;
    let is_about = |claim: &ClaimRef| dossier[dossier[*claim].statement].about == Subject::Entity(slot.1);
    let mut claims: Vec<ClaimRef> = beside(knowledge, slot).collect();
    if claims.iter().any(is_about) {
        claims.retain(is_about)
    } else {
        claims.truncate(1)
    }
    claims
}

/// How far entities are from a format: 0 for who takes part in it according to an article, 1 for who takes part in
/// another there, 2 for who takes part somewhere or does something that this article tells. Nothing for all others.
struct Distances {
    /// Who takes part somewhere: the same for all articles.
    anywhere: Vec<bool>,
}

impl Distances {
    fn new(dossier: &Dossier) -> Self {
        let mut anywhere = vec![false; dossier.entities.len()];
        dossier.participations.iter().for_each(|entry| anywhere[entry.entity.place()] = true);
        Self { anywhere }
    }

    fn to(&self, knowledge: &Knowledge<'_>, article: ArticleRef, format: EntityRef) -> Vec<Option<u8>> {
        let dossier = knowledge.dossier;
        let mut distances: Vec<Option<u8>> = self.anywhere.iter().map(|somewhere| somewhere.then_some(2)).collect();
        for claim in knowledge.cells.claims_of(article) {
            if let Some(actor) = dossier[dossier[*claim].statement].actor {
                distances[actor.place()] = Some(2);
            }
        }
        for is_format in [false, true] {
            let near = knowledge.lists.participations_in(dossier, article);
            for entry in near.filter(|entry| (entry.format == format) == is_format) {
                distances[entry.entity.place()] = Some(u8::from(!is_format));
            }
        }
        distances
    }
}

/// The states of the dossier that act: that take part in a format somewhere, or do something that this article tells.
/// The nearer they are to the format, the earlier they stand.
fn acting(knowledge: &Knowledge<'_>, distances: &Distances, (article, format, _): Slot) -> Vec<EntityRef> {
    let dossier = knowledge.dossier;
    let mut found: Vec<(u8, u64, EntityRef)> = Vec::new();
    let in_format = &dossier[format].in_text;
    let padded = format!(" {} ", norm(in_format));
    for (entity, distance) in EntityRef::first(dossier.entities.len()).zip(distances.to(knowledge, article, format)) {
        let state = &dossier[entity];
        let Some(distance) = distance.filter(|_| state.kind == EntityType::State) else { continue };
        // A format named after its members would tell who they are.
        let has_run = |name: &str| {
            let name = norm(name);
            !name.is_empty() && holds(&padded, &format!(" {name} "))
        };
        let is_told = |name: &String| has_run(name) || name.len() > 3 && holds(in_format, name);
        if ![&state.name, &state.in_text].into_iter().chain(&state.aliases).any(is_told) {
            let ids = [&*dossier[article].id.0, &*dossier[format].id.0, &*dossier[entity].id.0];
            found.push((distance, hash_texts(0, &ids), entity));
        }
    }
    let shuffled = sorted_by_key(found, |(_, number, _)| *number);
    let found = sorted_by_key(shuffled, |(distance, ..)| u64::from(*distance));
    found.into_iter().map(|(.., entity)| entity).collect()
}

/// One candidate for each list of participants that is complete, and for each role in it.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    let distances = Distances::new(dossier);
    for mark in &dossier.complete {
        let CompleteOf::Participants(format, mark_role) = mark.of else { continue };
        let roles = Role::ALL.iter().filter(|role| **role != Role::InvitedAbsent).map(|role| Some(*role));
        let asked: Vec<Option<Role>> =
            if mark_role.is_some() { vec![mark_role] } else { std::iter::once(None).chain(roles).collect() };
        let acting = acting(knowledge, &distances, (mark.article, format, None));
        for role in asked {
            let slot = (mark.article, format, role);
            let is_in = |entity: &EntityRef| listed(knowledge, slot).any(|entry| entry.entity == *entity);
            let is_invited = |entity: &EntityRef| {
                let invited = (mark.article, format, Some(Role::InvitedAbsent));
                listed(knowledge, invited).any(|entry| entry.entity == *entity)
            };
            let (yes, no): (Vec<_>, Vec<_>) =
                acting.iter().copied().filter(|entity| !is_invited(entity)).partition(is_in);
            let rows: Vec<EntityRef> = yes.iter().take(3).chain(no.iter().take(3)).copied().collect();
            // Where all who take part have the role, the question is the one about any role.
            let is_other = role == mark_role
                || listed(knowledge, (mark.article, format, mark_role)).any(|entry| !is_in(&entry.entity));
            if !is_other
                || yes.is_empty()
                || no.is_empty()
                || rows.len() < 4
                || beside(knowledge, slot).next().is_none()
            {
                continue;
            }
            let answer = |row: &EntityRef| format!("{}={}", dossier[*row].id, Value::YesNo(is_in(row)));
            let key = key_of_rows(rows.iter().map(answer));
            let target = Target::Participants(mark.article, format, role, rows);
            let dimension = Dimension::Formats;
            found.push(Candidate::new(dossier, Kind::FormatMembership, dimension, &[mark.article], &key, target));
        }
    }
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    slot: Slot,
    entities: &[EntityRef],
) -> Result<Item, Dropped> {
    let dossier = maker.knowledge.dossier;
    let (article, format, role) = slot;
    let (stems, words) = (&maker.wording.stems, &maker.wording.feedback);
    let label =
        |yes: bool| Choice { id: OptionId::new(&Value::YesNo(yes)), text: (maker.wording.yes_no)(yes).to_owned() };
    let named = |role: Option<Role>| role.map_or("", maker.wording.role);
    let gaps = [("article", maker.short(article)), ("format", dossier[format].in_text.as_str()), ("role", named(role))];
    let templates = if role.is_some() { stems.format_role } else { stems.format_membership };
    let stem = maker.stem(candidate, templates, &gaps)?;
    let told = |entry: &Participation| {
        let entity = dossier[entry.entity].in_text.as_str();
        let at = maker.wording.at(&entry.evidence);
        let own = [("entity", entity), ("at", at.as_str()), ("role", named(Some(entry.role)))];
        (fill(words.has_role, &[&gaps[..2], &own[..]].concat()), maker.evidence(article, &entry.evidence))
    };
    let explain = |entity: EntityRef| {
        if let Some(entry) = listed(maker.knowledge, slot).find(|entry| entry.entity == entity) {
            let premise = Premise::Participation(
                dossier[entity].id.to_string(),
                dossier[format].id.to_string(),
                dossier[article].id.clone(),
            );
            let (feedback, evidence) = told(entry);
            return (true, Explanation { proof: Proof::new(Rule::T, [premise]), feedback, evidence });
        }
        let complete = Premise::Complete("participants", dossier[format].id.to_string(), dossier[article].id.clone());
        let template = if role.is_some() { words.lacks_role } else { words.takes_no_part };
        let own = [("entity", dossier[entity].in_text.as_str())];
        let absence = fill(template, &[&gaps[..], &own[..]].concat());
        let elsewhere = listed(maker.knowledge, (article, format, None)).find(|entry| entry.entity == entity).map(told);
        let (feedback, evidence) = match elsewhere {
            Some((other, evidence)) => (format!("{other} {absence}"), evidence),
            None => (absence, Vec::new()),
        };
        (false, Explanation { proof: Proof::new(Rule::F2, [complete]), feedback, evidence })
    };
    let rows: Vec<(Choice, PairKey)> = entities
        .iter()
        .map(|entity| {
            let value = Value::Entity(dossier[*entity].id.clone());
            let row = Choice { id: OptionId::new(&value), text: capitalised(&dossier[*entity].name) };
            let (yes, explanation) = explain(*entity);
            let (label, label_value) = (label(yes).id, Value::YesNo(yes));
            (row.clone(), PairKey { row: row.id, value, label, label_value, explanation })
        })
        .collect();
    let rows = maker.shuffled(candidate, rows, |(row, _)| &row.id);
    let (rows, keys) = rows.into_iter().unzip();
    let widget = Widget::Rows { labels: vec![label(true), label(false)], rows };
    let claims = claims_beside(maker.knowledge, slot);
    Ok(maker.item(candidate, stem, widget, Solution::Rows { rows: keys }, &claims))
}
