//! What the words of the areas say for sample values.

use super::{Said, asked, taken};
use crate::engine::bank::Level;
use crate::engine::dossier::date::{Day, Precision};
use crate::engine::dossier::{Dimension, Hedge, Role, Stance, StatementType};
use crate::engine::drawing::timeline::Timeline;
use crate::engine::memory::Certainty;
use crate::engine::practice::Why;
use crate::engine::reasoning::Treatment;
use crate::engine::scorecard::{CertaintyLevel, Part, Points};
use crate::engine::study::{Agreement, Manner};
use crate::ui::strings::practice::PracticeStrings;
use crate::ui::strings::{AssignedStrings, Found, GivenStrings, PicturesStrings, ProgressStrings, StudyStrings};
use crate::ui::transfer::Refused;

pub(super) fn say_assigned(said: &mut Said, words: &AssignedStrings, a: u32) {
    taken!(said, words: AssignedStrings {
        title no_title what_you_see begin begin_again go_on no_link open_file not_opened other_dossier noted noted_end
        noted_at_end noted_never answered stop stopped stopped_hint start time_over other_open;
        items none_left left result_later passed ends of
    });
    asked!(said, items(a));
    asked!(said, none_left(a));
    asked!(said, left(a));
    asked!(said, result_later(a));
    asked!(said, ends("<begun>", "<ends>"));
    for passes in [true, false] {
        said.add("passed", passed(passes, a), &[&a]);
    }
    asked!(said, of("<title>"));
}

pub(super) fn say_given(said: &mut Said, words: &GivenStrings, a: u32) {
    taken!(said, words: GivenStrings {
        hand_in hand_in_hint your_name your_name_hint is_in_it see_it as_file as_text save_it copy_it;
        sentences early late hand_in_open in_it
    });
    // They have a test of their own.
    let _ = sentences;
    asked!(said, early("<opens>"));
    asked!(said, late("<closes>"));
    asked!(said, hand_in_open(a));
    for part in [true, false].into_iter().flat_map(|points| in_it(a, points)) {
        said.add("in_it", part, &[&a]);
    }
}

pub(super) fn say_pictures(said: &mut Said, words: &PicturesStrings, [a, b]: [u32; 2]) {
    taken!(said, words: PicturesStrings {
        as_table statements no_statement timeline_hint filter dimension every_dimension article every_article
        begins_earlier no_format formats_hint who everybody each_format no_participant events no_dated_event
        no_tie ties_hint;
        by_account stance timeline_finding events_shown lanes months empty_years written other_date precision
        columns formats_finding formats_count formats_shown role role_letter all_by treated_in against more
        ties_finding ties_drawn tie
    });
    asked!(said, by_account("<articles>"));
    for one in Stance::ALL {
        said.add("stance", stance(*one, "<article>"), &[&"<article>"]);
    }
    for (years, densest) in
        [(None, None), (Some((2015, 2015)), None), (Some((2015, 2018)), None), (Some((2015, 2018)), Some((2017, b)))]
    {
        let timeline = Timeline { entries: Vec::new(), sections: Vec::new(), events: a, years, densest };
        said.add("timeline_finding", timeline_finding(&timeline), &[&a, &2015, &2018, &2017, &b]);
    }
    asked!(said, events_shown(a, b));
    said.list("lanes", lanes);
    said.list("months", months);
    asked!(said, empty_years(2016, 2016));
    asked!(said, empty_years(2016, 2018));
    asked!(said, written("<article>"));
    asked!(said, other_date("<article>", "<date>"));
    for one in Precision::ALL {
        said.add("precision", precision(*one), &[]);
    }
    said.list("columns", columns);
    asked!(said, formats_finding("<who>", a, b));
    asked!(said, formats_count(a, b));
    asked!(said, formats_shown(a, b));
    for one in Role::ALL {
        said.add("role", role(*one), &[]);
        said.add("role_letter", role_letter(*one), &[]);
    }
    asked!(said, all_by("<articles>"));
    asked!(said, treated_in("<articles>"));
    asked!(said, against("<articles>"));
    asked!(said, more(a, b));
    asked!(said, ties_finding(a, b));
    asked!(said, ties_drawn("<formats>"));
    asked!(said, tie("<about>", "<named>"));
}

/// `cost` is what three hints cost, as the language writes it.
pub(super) fn say_practice(said: &mut Said, words: &PracticeStrings, cost: &str, [a, b]: [u32; 2]) {
    taken!(said, words: PracticeStrings {
        title intro next stop start wish wish_hint dimensions articles nothing_left summary due nothing_yet
        forecast_hint retention retention_hint ask_certainty ask_certainty_hint certainty not_said
        calibration_hint lucky sure_wrong hint another_hint hint_rule no_hint hints cards cards_intro cards_start
        cards_none cards_ask cards_show cards_back cards_grade cards_keys;
        question why answered due_finding due_since due_more recall forecast forecast_columns in_days percent
        level calibration calibration_level calibration_columns fitting look about hint_sum cards_left grades
        retry_wrong
    });
    asked!(said, question(a));
    for reason in [Why::Due(0), Why::Due(a), Why::ComesBack, Why::Weakest(Dimension::Costs), Why::New, Why::Ahead] {
        said.add("why", why(reason), &[&a]);
    }
    asked!(said, answered(a, "<points>"));
    asked!(said, due_finding(a));
    asked!(said, due_since(a));
    asked!(said, due_more(a));
    asked!(said, recall(a, b));
    asked!(said, forecast(a, b));
    said.list("forecast_columns", forecast_columns);
    asked!(said, in_days(a));
    asked!(said, percent(a));
    for certainty in Certainty::ALL {
        said.add("level", level(certainty), &[]);
        let given = CertaintyLevel { certainty, answers: a, points: Points::of_items(a / 2) };
        for share in [None, Some(37), Some(73), Some(91)] {
            let (from, to) = given.fitting();
            let name = level(certainty);
            let args: [&dyn ToString; 7] = [&name, &a, &from, &to, &37, &73, &91];
            said.add("calibration_level", calibration_level(&given, share), &args);
        }
    }
    asked!(said, calibration(a, false, "<bonus>"));
    said.add("calibration", calibration(a, true, "<bonus>"), &[&a, &"−<bonus>"]);
    said.list("calibration_columns", calibration_columns);
    asked!(said, fitting(a, b));
    asked!(said, look("<article>", a, b));
    asked!(said, about("<article>", a));
    said.add("hint_sum", hint_sum(3, "<before>", "<after>"), &[&"<before>", &cost, &"<after>"]);
    asked!(said, cards_left(a, b));
    said.list("grades", grades);
    asked!(said, retry_wrong(a));
}

pub(super) fn say_progress(said: &mut Said, words: &ProgressStrings, [a, b, c]: [u32; 3]) {
    taken!(said, words: ProgressStrings {
        nothing nothing_hint to_a_quiz to_practice course course_short course_hint course_day course_answers
        by_article by_article_hint article by_level level part_hint reading reading_hint reading_nothing
        statements away away_hint away_take_up away_remove away_removed away_back quiz_left_out people people_hint learning name save_name new_name add name_missing names_aside no_room
        person_gone file file_hint save choose drop newer other_state other_dossier with_quiz unchanged merge
        keep_for as_person leave came_in kept_for settings_aside dossier_aside;
        of_person day course_finding estimate levels part_finding part_columns missed read_it change_to delete
        person_deleted reading_file refused found left_out merged
    });
    let [earlier, later] =
        [(2016, 3, 17), (2018, 11, 29)].map(|(year, month, of)| Day::from_calendar(year, month, of).expect("a day"));
    asked!(said, of_person("<name>"));
    for month in 1..=12 {
        let one = Day::from_calendar(2017, month, 23).expect("a day");
        said.add("day", day(one), &[&2017, &23]);
    }
    said.add("course_finding", course_finding(a, earlier, b, later), &[&a, &day(earlier), &b, &day(later)]);
    said.add("course_finding", course_finding(b, earlier, a, later), &[&a, &day(earlier), &b, &day(later)]);
    asked!(said, estimate(a, b, c));
    for one in [Level::Remember, Level::Understand, Level::Analyse, Level::Evaluate] {
        said.add("levels", levels(one), &[]);
    }
    let part =
        Part { items: a, answers: 100, right: Points::of_items(83), guessed: Points::of_items(27), ..Part::default() };
    said.add("part_finding", part_finding(&part), &[&a, &83, &27]);
    said.list("part_columns", part_columns);
    asked!(said, missed(a));
    asked!(said, read_it("<article>"));
    asked!(said, change_to("<name>"));
    asked!(said, delete("<name>"));
    asked!(said, person_deleted("<name>"));
    asked!(said, reading_file("<file>"));
    for reason in [
        Refused::TooLarge(345 * 1024 * 1024),
        Refused::NoFile,
        Refused::Empty,
        Refused::CutOff,
        Refused::NotJson(a),
        Refused::Dossier,
        Refused::Foreign,
        Refused::NoProgress,
    ] {
        said.add("refused", refused("<file>", reason), &[&"<file>", &345, &a]);
    }
    for (name, title) in
        [(None, None), (Some("<name>"), None), (None, Some("<title>")), (Some("<name>"), Some("<title>"))]
    {
        for (span, written) in [(None, None), (Some((earlier, earlier)), None), (Some((earlier, later)), Some(later))] {
            let args: [&dyn ToString; 5] = [&"<name>", &"<title>", &a, &day(earlier), &day(later)];
            said.add("found", found(&Found { name, title, answers: a, span, written }), &args);
        }
    }
    asked!(said, left_out(a));
    asked!(said, merged(a));
}

pub(super) fn say_study(said: &mut Said, words: &StudyStrings, [a, b, c, d]: [u32; 4]) {
    taken!(said, words: StudyStrings {
        ways read compare timeline formats search dimension article voice entity any own_voice clear
        nothing_fits before after all_say read_hint compare_title by_statement by_point what_to_compare
        every_statement every_point statement table because treats_none separates other_time other_scope
        other_voice one_article_only statement_title no_statement no_screen to_read what_articles_do follows_from
        excluded_by on_points entails entailed_by excludes ask no_questions_about study_this;
        manner passed_on hedge condition figure dated paragraph treatment one_says kind claims_shown rows_shown
        points_shown agreement questions_about study_statement study_article
    });
    for how in [Manner::Own, Manner::TakenOver, Manner::Attributed, Manner::Denied, Manner::Disputed] {
        said.add("manner", manner(how, "<article>", ""), &[&"<article>"]);
        said.add("manner", manner(how, "<article>", "<voices>"), &[&"<article>", &"<voices>"]);
    }
    asked!(said, passed_on("<first>", "<by>"));
    for one in Hedge::ALL {
        said.add("hedge", hedge(*one), &[]);
    }
    asked!(said, condition("<condition>"));
    asked!(said, figure("<figure>", "<scope>"));
    asked!(said, dated("<date>"));
    asked!(said, paragraph(a));
    for one in [
        Treatment::States,
        Treatment::Reports,
        Treatment::Denies,
        Treatment::Mixed,
        Treatment::LeavesOut,
        Treatment::Unknown,
    ] {
        said.add("treatment", treatment(one), &[]);
    }
    asked!(said, one_says("<article>"));
    for one in StatementType::ALL {
        said.add("kind", kind(*one), &[]);
    }
    asked!(said, claims_shown(a, b, c, d));
    asked!(said, rows_shown(a, b, c));
    asked!(said, points_shown(a, b, c));
    for one in [Agreement::Same, Agreement::Exclusive, Agreement::Compatible, Agreement::Open] {
        for same_voice in [true, false] {
            said.add("agreement", agreement(one, same_voice, "<one>", "<other>"), &[&"<one>", &"<other>"]);
        }
    }
    asked!(said, questions_about(a));
    asked!(said, study_statement("<statement>"));
    asked!(said, study_article("<article>"));
}
