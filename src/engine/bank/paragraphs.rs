//! The second step of an item: which paragraph of an article shows what was answered?

use std::rc::Rc;

use super::candidate::Candidate;
use super::choose::Offer;
use super::item::{Choice, Evidence, EvidenceChoices, Item, OptionKey, Solution, Widget};
use super::making::{Arrangement, Dropped, Maker};
use super::meaning::Value;
use super::proof::{Premise, Proof, Rule};
use super::shape::{Opening, Shape};
use crate::engine::dossier::id::{ArticleRef, ClaimRef};
use crate::engine::dossier::{Dossier, Stance};
use crate::engine::language::Words;
use crate::engine::letter_case::is_upper;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::fill;

/// A claim with more paragraphs than this is the drift of a whole article; no one paragraph shows it.
const MOST_PARAGRAPHS: usize = 3;

/// Whether each of these claims can be looked up in a few paragraphs, all of them known.
pub(super) fn are_shown(knowledge: &Knowledge<'_>, claims: &[ClaimRef]) -> bool {
    let is_shown = |claim: &ClaimRef| {
        let claim = &knowledge.dossier[*claim];
        claim.evidence_complete && claim.evidence.len() <= MOST_PARAGRAPHS
    };
    !claims.is_empty() && claims.iter().all(is_shown)
}

/// What counts as one paragraph: its number and gist, twice where two blocks of text are halves of one.
pub(super) type Block<'a> = Vec<(u32, &'a str)>;

/// The paragraphs of an article, headings and captions apart. Neighbours with one gist are one paragraph that the
/// layout broke.
pub(super) fn blocks<'a>(
    dossier: &'a Dossier,
    words: &Words,
    article: ArticleRef,
    is_loaded: &dyn Fn(&str) -> bool,
) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    for paragraph in &dossier[article].paragraphs {
        let (number, gist) = (paragraph.n, paragraph.gist.as_str());
        if words.headings.iter().any(|heading| gist.starts_with(heading)) || is_loaded(gist) {
            continue;
        }
        match blocks.last_mut().filter(|block| block.iter().any(|(_, before)| *before == gist)) {
            Some(block) => block.push((number, gist)),
            None => blocks.push(vec![(number, gist)]),
        }
    }
    blocks
}

impl Maker<'_> {
    /// An item with a second step: options already chosen, then one group of paragraphs for each article, each with
    /// what its claims say in words.
    pub(super) fn two_step(
        &self,
        candidate: &Candidate,
        stem: String,
        (options, keys): (Vec<Choice>, Vec<OptionKey>),
        shown: &[(ArticleRef, Vec<ClaimRef>, String)],
    ) -> Result<Item, Dropped> {
        let (mut groups, mut group_keys, mut claims) = (Vec::new(), Vec::new(), Vec::new());
        for (article, of_article, given) in shown {
            let (options, keys) = self.paragraphs(candidate, *article, of_article, given)?;
            groups.push(EvidenceChoices { article: self.knowledge.dossier[*article].id.clone(), options });
            group_keys.push(keys);
            claims.extend(of_article);
        }
        let widget = Widget::TwoStep { options, evidence: groups };
        Ok(self.item(candidate, stem, widget, Solution::TwoStep { options: keys, evidence: group_keys }, &claims))
    }

    /// Whether a text begins with a capital letter that is no name of the dossier: a name or not, nobody can tell.
    fn may_open_with_a_name(&self, text: &str) -> bool {
        let is_named = || {
            self.knowledge.dossier.entities.iter().any(|entity| {
                let mut names = [&entity.name, &entity.in_text].into_iter().chain(&entity.aliases);
                names.any(|name| text.starts_with(name.as_str()))
            })
        };
        text.starts_with(is_upper) && !is_named()
    }

    /// One paragraph that supports the claims, and others of the article that support none of them nor anything that
    /// says as much.
    fn paragraphs(
        &self,
        candidate: &Candidate,
        article: ArticleRef,
        claims: &[ClaimRef],
        given: &str,
    ) -> Result<(Vec<Choice>, Vec<OptionKey>), Dropped> {
        let dossier = self.knowledge.dossier;
        let of = |wanted: &dyn Fn(ClaimRef) -> bool| -> Vec<u32> {
            let found = self.knowledge.cells.claims_of(article).iter().filter(|claim| wanted(**claim));
            found.flat_map(|claim| dossier[*claim].evidence.iter().copied()).collect()
        };
        let gives = |claim: ClaimRef| matches!(dossier[claim].stance, Stance::Asserts | Stance::Reports);
        let says_as_much = |other: ClaimRef| {
            claims.iter().any(|claim| {
                let (says, meant) = (dossier[other].statement, dossier[*claim].statement);
                gives(other) == gives(*claim) && self.knowledge.entailment.entails(says, meant)
            })
        };
        let right = of(&|claim| claims.contains(&claim));
        let near = of(&says_as_much);
        let anything = of(&|_| true);
        let meant: Vec<Rc<Shape>> =
            claims.iter().map(|claim| self.shape(&dossier[dossier[*claim].statement].text)).collect();
        let is_meant = |lemma: &u32| meant.iter().any(|shape| shape.has_lemma(*lemma));
        let premises = |claims: &mut dyn Iterator<Item = &ClaimRef>| -> Vec<Premise> {
            claims.map(|claim| Premise::Claim(dossier[*claim].id.clone())).collect()
        };
        let mut key: Option<(usize, Offer<u32>)> = None;
        let mut pool = Vec::new();
        for block in blocks(dossier, self.wording.words, article, &|gist| self.shape(gist).is_loaded) {
            let is_in = |numbers: &[u32]| block.iter().any(|(number, _)| numbers.contains(number));
            let Some((number, gist)) =
                block.iter().copied().find(|(number, _)| !is_in(&right) || right.contains(number))
            else {
                continue;
            };
            if self.may_open_with_a_name(gist) {
                continue;
            }
            let common = self.shape(gist).lemmas.iter().filter(|lemma| is_meant(lemma)).count();
            let offer = |proof: Proof, distance: u8| Offer {
                value: Value::Paragraph(dossier[article].id.clone(), number),
                text: gist.to_owned(),
                // Gists are noun phrases of one sort; only whether they name somebody or count something must be alike.
                shape: Rc::new(Shape { opening: Opening::Word, details: 0, ..(*self.shape(gist)).clone() }),
                proof,
                because: number,
                distance,
                weight: 1,
            };
            if is_in(&right) {
                let supporting = premises(&mut claims.iter().filter(|c| dossier[**c].evidence.contains(&number)));
                if key.as_ref().is_none_or(|(best, _)| common > *best) {
                    key = Some((common, offer(Proof::new(Rule::T, supporting), 0)));
                }
            } else if is_in(&anything) && !is_in(&near) {
                let proof = Proof::new(Rule::F2, premises(&mut claims.iter()));
                pool.push(offer(proof, u8::from(common == 0)));
            }
        }
        let Some((_, key)) = key else {
            return Err(self.drop(candidate, super::making::Reason::TooFewProven { proven: 0 }));
        };
        let explain = |offer: &Offer<u32>| -> (String, Vec<Evidence>) {
            let number = offer.because;
            let words = &self.wording.feedback;
            let template = if right.contains(&number) { words.paragraph_shows } else { words.paragraph_shows_else };
            let gaps = [
                ("number", number.to_string()),
                ("article", self.short(article).to_owned()),
                ("gist", offer.text.clone()),
                ("given", given.to_owned()),
            ];
            let gaps: Vec<(&str, &str)> = gaps.iter().map(|(gap, text)| (*gap, text.as_str())).collect();
            (fill(template, &gaps), self.evidence(article, &[number]))
        };
        let (mut options, keys) =
            self.options_of(candidate, "", (key, pool), &Arrangement::Ascending, &|_| true, &explain)?;
        for (option, key) in options.iter_mut().zip(&keys) {
            if let Value::Paragraph(_, number) = key.value {
                option.text = format!("{} {number}: {}", self.wording.paragraph, option.text);
            }
        }
        Ok((options, keys))
    }
}
