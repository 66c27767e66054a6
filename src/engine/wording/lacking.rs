//! In words: why a dossier gives no question of a kind.

use crate::engine::bank::{Kind, Lack, Obstacle};

/// One sentence or two: which kind is missing, what it would need, and how many attempts failed at what.
#[must_use]
pub fn sentence(lack: &Lack) -> String {
    let (kind, needs) = (name(lack.kind), needs(lack.kind));
    match lack.why {
        Obstacle::NothingToAsk => format!("No questions {kind}: they need {needs}."),
        Obstacle::NothingKept { too_few_proven, key_stands_out, stem_unfit } => {
            let told = [
                (too_few_proven, "for want of wrong answers that are proven wrong"),
                (key_stands_out, "because the right answer would stand out"),
                (stem_unfit, "because the question would be too long or say one thing twice"),
            ];
            let told: Vec<String> =
                told.iter().filter(|(count, _)| *count > 0).map(|(count, why)| format!("{count} {why}")).collect();
            format!("No questions {kind}, which need {needs}. Dropped: {}.", told.join(", "))
        }
    }
}

/// What the questions of a kind are, after "questions".
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Figure => "on a figure",
        Kind::Date => "on a date",
        Kind::WhoSaysIt => "on who says something",
        Kind::GoalNamed => "on one goal",
        Kind::GoalsAll => "on all goals of an actor",
        Kind::CostClass => "on kinds of costs",
        Kind::FormatMembership => "on who takes part in a format",
        Kind::EventOrder => "on the order of events",
        Kind::Evidence => "on the paragraph that supports a statement",
        Kind::ClaimStatus => "on how an article presents a statement",
        Kind::WhichArticle => "on which article states something",
        Kind::Corroboration => "on what two articles both state",
        Kind::WhereTheyDiffer => "on where two articles differ",
        Kind::KindOfDifference => "on what separates two claims",
        Kind::SizeOrTime => "on the highest or the earliest",
        Kind::PositionTable => "on what each article does with a statement",
        Kind::GoalCostLink => "on the cost linked with a goal",
        Kind::ChangeOverTime => "on how an answer changed",
    }
}

/// What the questions of a kind need, after "they need".
fn needs(kind: Kind) -> &'static str {
    match kind {
        Kind::Figure => "an article's one figure for something that is no background, and three others of its unit",
        Kind::Date => "an event that is no background and has one date, and three other dates as precise",
        Kind::WhoSaysIt => "a statement in the mouth of a source, its voices marked complete, and other sources",
        Kind::GoalNamed => "a goal that an article gives an actor, and goals that it provably does not give",
        Kind::GoalsAll => "goals that an article gives an actor beside goals that it provably does not give",
        Kind::CostClass => "an article with costs of four classes, two pairs of neighbours",
        Kind::FormatMembership => "a list of participants marked complete, and states that are not on it",
        Kind::EventOrder => "four events dated in one article or two, no two of them on one day",
        Kind::Evidence => "a claim with one paragraph marked as its only evidence",
        Kind::ClaimStatus => "a statement that one article presents otherwise than another, or gives to a source",
        Kind::WhichArticle => "a statement of one article that two others leave out or deny",
        Kind::Corroboration => {
            "a statement of two articles, and others that only one of them makes, at least one with a third article"
        }
        Kind::WhereTheyDiffer => "a point on which two articles exclude each other, and two on which they agree",
        Kind::KindOfDifference => "pairs of claims on one point that differ in exactly one way, at least six",
        Kind::SizeOrTime => "figures of one unit and time, or dates, that lie apart and are no background",
        Kind::PositionTable => "a statement that the articles treat in three ways",
        Kind::GoalCostLink => "a goal with its links marked complete, and other costs of the same article",
        Kind::ChangeOverTime => "a point with answers in an earlier and a later article",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_told_of_in_whole_sentences() {
        for kind in Kind::ALL {
            for why in
                [Obstacle::NothingToAsk, Obstacle::NothingKept { too_few_proven: 2, key_stands_out: 1, stem_unfit: 0 }]
            {
                let told = sentence(&Lack { kind: *kind, why });
                assert!(told.starts_with("No questions on ") && told.ends_with('.'), "{told}");
            }
        }
        let why = Obstacle::NothingKept { too_few_proven: 0, key_stands_out: 3, stem_unfit: 1 };
        let told = sentence(&Lack { kind: Kind::Date, why });
        assert!(
            told.ends_with("3 because the right answer would stand out, 1 because the question would be too long or say one thing twice.")
        );
    }
}
