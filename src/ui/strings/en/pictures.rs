//! English words of the timeline and of the formats.

use super::plural;
use crate::engine::dossier::date::Precision;
use crate::engine::dossier::{Role, Stance};
use crate::engine::wording::fill_blanks;
use crate::ui::strings::pictures::PicturesStrings;

pub(super) const PICTURES: PicturesStrings = PicturesStrings {
    as_table: "The same as a table",
    by_account: |articles| fill_blanks("according to @", &[], &[articles]),
    stance: |stance, article| {
        let sentence = match stance {
            Stance::Asserts => "@ says so",
            Stance::Reports => "@ reports it as a view",
            Stance::Denies => "@ denies it",
            Stance::Disputes => "@ disputes it",
        };
        fill_blanks(sentence, &[], &[article])
    },
    statements: "Statements",
    no_statement: "The dossier has no statement about it.",

    timeline_finding: |timeline| {
        let Some((first, last)) = timeline.years else { return "No event with a date".to_owned() };
        let (first, last) = (first.unsigned_abs(), last.unsigned_abs());
        let mut finding = plural(timeline.events, "event", "events");
        finding.push_str(&if first == last {
            fill_blanks(" in #", &[first], &[])
        } else {
            fill_blanks(" from # to #", &[first, last], &[])
        });
        if let Some((year, count)) = timeline.densest {
            finding.push_str(&fill_blanks(
                "; more begin in # than in any other year: #",
                &[year.unsigned_abs(), count],
                &[],
            ));
        }
        finding
    },
    timeline_hint: "A dot is a day. A full bar lasted from end to end; a hollow one holds a moment that is known only so \
                    exactly. Broken outlines are inferred dates. Each event stands in the year in which its date begins.",
    filter: "What is shown",
    dimension: "Dimension",
    every_dimension: "all dimensions",
    article: "Article",
    every_article: "all articles",
    events_shown: |shown, of| fill_blanks("# of # events shown.", &[shown, of], &[]),
    lanes: ["Articles written", "Events"],
    months: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
    empty_years: |first, last| {
        if first == last {
            fill_blanks("Nothing begins in #.", &[first], &[])
        } else {
            fill_blanks("Nothing begins from # to #.", &[first, last], &[])
        }
    },
    begins_earlier: "begins earlier:",
    written: |article| fill_blanks("Article: @", &[], &[article]),
    other_date: |article, date| fill_blanks("Another date in @: @.", &[], &[article, date]),
    precision: |precision| match precision {
        Precision::Day => "a day",
        Precision::Month => "some time in a month",
        Precision::Year => "some time in a year",
        Precision::Span => "from the first day to the last",
        Precision::Within => "some time in between",
    },
    columns: ["Date", "How exactly", "What", "Articles"],

    formats_finding: |who, formats, of| {
        fill_blanks("@ takes part in # of # formats, more than anybody else", &[formats, of], &[who])
    },
    formats_count: |formats, participants| {
        [plural(formats, "format", "formats"), ", ".to_owned(), plural(participants, "participant", "participants")]
            .concat()
    },
    no_format: "The dossier has no diplomatic format",
    formats_hint: "Each mark is a role. A broken frame says that another article lists everybody and leaves this one \
                   out. Choose a format for its events and statements, or a participant for their formats. Formats \
                   stand in the order of their first dated events.",
    who: "Participant",
    everybody: "everybody",
    formats_shown: |shown, of| fill_blanks("# of # formats shown.", &[shown, of], &[]),
    role: |role| match role {
        Role::Broker => "broker",
        Role::Host => "host",
        Role::Party => "party",
        Role::Observer => "observer",
        Role::Mediator => "mediator",
        Role::InvitedAbsent => "invited, stayed away",
    },
    role_letter: |role| match role {
        Role::Broker => "B",
        Role::Host => "H",
        Role::Party => "P",
        Role::Observer => "O",
        Role::Mediator => "M",
        Role::InvitedAbsent => "A",
    },
    each_format: "Each format",
    no_participant: "The dossier records no participants.",
    all_by: |articles| fill_blanks("All of this according to @.", &[], &[articles]),
    treated_in: |articles| fill_blanks("Treated in: @", &[], &[articles]),
    against: |articles| fill_blanks("not on the full list of @", &[], &[articles]),
    more: |events, statements| {
        [plural(events, "event", "events"), ", ".to_owned(), plural(statements, "statement", "statements")].concat()
    },
    events: "Events",
    no_dated_event: "The dossier dates no event of it.",
    ties_finding: |statements, formats| {
        [plural(statements, "statement ties", "statements tie"), fill_blanks(" # formats together", &[formats], &[])]
            .concat()
    },
    no_tie: "No statement ties formats together",
    ties_hint: "The dossier records no step from one format to the next. These statements are about one format and name \
                another; what one did for the other, they say themselves.",
    ties_drawn: |formats| fill_blanks("Arcs between formats that a statement ties together: @.", &[], &[formats]),
    tie: |about, named| fill_blanks("@ – and @", &[], &[about, named]),
};
