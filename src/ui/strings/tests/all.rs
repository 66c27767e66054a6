//! What the words of a language say for sample values. A new word does not compile until it is said here.

use super::areas::{say_assigned, say_given, say_pictures, say_practice, say_progress, say_study};
use super::{Said, asked, taken};
use crate::browser::fetch::Failure;
use crate::engine::attempt::NotReady;
use crate::engine::dossier::Dimension;
use crate::engine::scorecard::{DimensionMastery, MasteryLabel};
use crate::ui::given;
use crate::ui::strings::{LaterStrings, Strings};

fn say_first(said: &mut Said, words: &Strings, [a, b, c]: [u32; 3]) {
    taken!(said, words: Strings {
        product menu skip start questions results settings about unnamed loading part_missing try_again
        what_it_is not_for_exams running go_on_with_it see_results take_up new_quiz new_quiz_hint put_away_hint
        seed seed_hint seed_wrong no_questions articles_hint our_name called by written inferred year_inferred
        answer next to_results question_before question_after how_marked rule_single rule_order rule_two_step
        choose answers in_order order_is_right evidence_for to_study to_practice to_progress;
        lang dir decimal_mark dimension stands_at is_finished so_many articles paragraphs question_of answered_of missing
        rule_yes_no rule_labels move_up move_down moved
    });
    let _ = (lang, dir, decimal_mark);
    for one in Dimension::ALL {
        said.add("dimension", dimension(*one), &[]);
    }
    asked!(said, stands_at(a, b, c));
    asked!(said, is_finished(b, a));
    asked!(said, so_many(a));
    said.add("articles", articles(a), &[]);
    asked!(said, paragraphs(a));
    asked!(said, question_of(a, b));
    asked!(said, answered_of(a, b));
    for lack in [
        NotReady::NothingChosen,
        NotReady::NothingArranged,
        NotReady::Unlabelled(a),
        NotReady::EvidenceMissing(a),
        NotReady::DoesNotFit,
    ] {
        said.add("missing", missing(lack), &[&a]);
    }
    asked!(said, rule_yes_no("<yes>"));
    asked!(said, rule_labels(a));
    asked!(said, move_up("<text>"));
    asked!(said, move_down("<text>"));
    asked!(said, moved("<text>", a, b));
}

/// Says everything, with these numbers in growing order.
pub(super) fn say_all(said: &mut Said, words: &LaterStrings, [a, b, c, d, e]: [u32; 5]) {
    taken!(said, words: LaterStrings {
        undo dismiss nothing_kept storage_full set_aside other_questions language_missing dossier_not_kept put_away forgotten
        copied not_copied repeats other_tab deleted new_version take_new_version another_dossier
        another_dossier_hint choose_file drop_file from_address look_up no_address failed_hint ask_host_hint get_it leave_it
        error warning problems_before problems_after other_dossier_open back_to_shipped all_questions
        state_answered state_open state_unseen keys keys_off verdict_right verdict_half verdict_wrong
        your_answer_right your_answer_wrong the_right_answer not_right right wrong you_said right_is no_gist
        report report_copied report_shown results_title answer_open points_title dimension_heading
        points_heading answered_heading sum_heading mastery_title mastery_hint mastery_table every_question
        what_next unseen_quiz same_quiz print copy not_answered answer_now back_to_results theme language
        language_of_browser size single_keys single_keys_hint device device_hint forget aside aside_hint download delete generator;
        comma first fewer ask_host reading no_file failed refused stays_open opened warnings problems_shown finish keys_list
        verdict_part verdict_order you_placed belongs_at points sum_yes_no sum_labels sum_order sum_two_step
        source gist whole_article earned still_open of_points mastery_finding mastery_columns stronger number_of
        seed_of practice review_of themes sizes aside_entry about_text assigned pictures progress study
    });
    let _ = comma;
    asked!(said, fewer(a, b));
    asked!(said, ask_host("<host>"));
    asked!(said, reading("<name>"));
    asked!(said, no_file("<name>"));
    for failure in [Failure::NoAnswer, Failure::Status(404), Failure::TooLarge(9_000_000)] {
        said.add("failed", failed("<host>", failure), &[&"<host>", &404]);
    }
    asked!(said, refused("<name>", a));
    asked!(said, stays_open("<title>"));
    asked!(said, opened("<title>"));
    asked!(said, warnings(a));
    asked!(said, problems_shown(a, b, c));
    asked!(said, finish(a));
    for (_, what) in *keys_list {
        said.add("keys_list", *what, &[]);
    }
    asked!(said, verdict_part(a, b));
    asked!(said, verdict_order(a, b));
    asked!(said, you_placed(a));
    asked!(said, belongs_at(a));
    asked!(said, points("<points>"));
    asked!(said, sum_yes_no(a, b, c, d, "<points>"));
    asked!(said, sum_yes_no(a, b, a, e, "<points>"));
    asked!(said, sum_labels(a, b, c, "<points>"));
    asked!(said, sum_labels(a, a * c + 1, c, "<points>"));
    asked!(said, sum_order(a, b, "<points>"));
    asked!(said, sum_order(a, e, "<points>"));
    for (answer, evidence) in [(true, true), (true, false), (false, true), (false, false)] {
        asked!(said, sum_two_step(answer, evidence, "<points>"));
    }
    asked!(said, source(a, "<article>"));
    asked!(said, gist(a));
    asked!(said, whole_article("<article>"));
    asked!(said, earned("<points>", a));
    asked!(said, still_open(a));
    asked!(said, of_points("<points>", a));
    for label in [MasteryLabel::NotEnoughEvidence, MasteryLabel::Developing, MasteryLabel::Secure] {
        let (mean, low, high, items) = (0.63, 0.41, 0.87, a);
        let dimension = Dimension::Goals;
        let known =
            DimensionMastery { dimension, items, answers: b, ability: 0.0, mean, low, high, mastered: 0.5, label };
        said.add("mastery_finding", mastery_finding(&known), &[&63, &41, &87, &a]);
    }
    said.list("mastery_columns", mastery_columns);
    let [goals, costs] = [Dimension::Goals, Dimension::Costs];
    said.add("stronger", stronger(goals, costs), &[&(first.dimension)(goals), &(first.dimension)(costs)]);
    asked!(said, number_of("<number>"));
    said.add("seed_of", seed_of(a, 0), &[&a]);
    said.add("seed_of", seed_of(a, b), &[&a, &(b + 1)]);
    asked!(said, review_of(a, b));
    said.list("themes", themes);
    said.list("sizes", sizes);
    asked!(said, aside_entry("<day>", a));
    for (title, paragraphs) in *about_text {
        said.add("about_text", *title, &[]);
        said.list(&["about_text: paragraphs of ", &paragraphs.len().to_string()].concat(), paragraphs);
    }
    say_first(said, first, [a, b, c]);
    say_assigned(said, assigned, a);
    say_given(said, given::of(first.lang), a);
    say_pictures(said, pictures, [a, b]);
    say_practice(said, practice, &first.decimal(75), [a, b]);
    say_progress(said, progress, [a, b, c]);
    say_study(said, study, [a, b, c, d]);
}
