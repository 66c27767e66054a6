//! Figures and dates in English.

use crate::engine::dossier::date::{CalendarDate, Interval, Precision};
use crate::engine::dossier::{Figure, Qualifier};

/// `48 per cent`, `about 1,500,000 people`, `20 to 30 boats`.
pub(super) fn figure(figure: &Figure) -> String {
    let qualifier = match figure.qualifier {
        Qualifier::Exact => "",
        Qualifier::About => "about ",
        Qualifier::AtLeast => "at least ",
        Qualifier::AtMost => "at most ",
        Qualifier::MoreThan => "more than ",
        Qualifier::LessThan => "fewer than ",
    };
    let unit = if figure.unit == "percent" { "per cent" } else { &figure.unit };
    let (lo, hi) = (number(figure.lo), number(figure.hi));
    if lo == hi { format!("{qualifier}{lo} {unit}") } else { format!("{qualifier}{lo} to {hi} {unit}") }
}

/// `1,500,000`.
pub(super) fn number(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "−" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The English name of a month, 1 to 12; nothing for other numbers.
pub fn month_name(month: u32) -> &'static str {
    MONTHS.get((month as usize).wrapping_sub(1)).copied().unwrap_or("")
}

fn calendar(date: CalendarDate) -> String {
    match date {
        CalendarDate::Year(year) => year.to_string(),
        CalendarDate::Month(year, month) => format!("{} {year}", month_name(month)),
        CalendarDate::Day(year, month, day) => format!("{day} {} {year}", month_name(month)),
    }
}

/// `14 March 2016`, `29 to 30 January 2018`, `between 21 and 29 February 2016`.
pub(super) fn date(interval: &Interval, precision: Precision) -> String {
    let (from, to) = interval.ends();
    if from == to {
        return calendar(from);
    }
    let start = match (from, to) {
        (CalendarDate::Day(year, month, day), CalendarDate::Day(same_year, same_month, _)) if year == same_year => {
            if month == same_month {
                day.to_string()
            } else {
                format!("{day} {}", month_name(month))
            }
        }
        (CalendarDate::Month(year, month), CalendarDate::Month(same_year, _)) if year == same_year => {
            month_name(month).to_owned()
        }
        _ => calendar(from),
    };
    match precision {
        Precision::Within => format!("between {start} and {}", calendar(to)),
        _ => format!("{start} to {}", calendar(to)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_read_as_a_person_writes_them() {
        for (lo, hi, unit, qualifier, expected) in [
            (8, 8, "corridors", Qualifier::Exact, "8 corridors"),
            (48, 48, "percent", Qualifier::Exact, "48 per cent"),
            (1_500_000, 1_500_000, "people", Qualifier::About, "about 1,500,000 people"),
            (1_000, 1_000, "boats", Qualifier::AtLeast, "at least 1,000 boats"),
            (2, 2, "weeks", Qualifier::MoreThan, "more than 2 weeks"),
            (20, 30, "boats", Qualifier::LessThan, "fewer than 20 to 30 boats"),
            (-100, -100, "boats", Qualifier::AtMost, "at most −100 boats"),
        ] {
            let (unit, scope) = (unit.to_owned(), String::new());
            let given = Figure { lo, hi, unit, scope, qualifier, rounded_to: 1 };
            assert_eq!(figure(&given), expected);
        }
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        for (given, expected) in [(0, "0"), (999, "999"), (1700, "1,700"), (1_500_000, "1,500,000"), (-1000, "−1,000")]
        {
            assert_eq!(number(given), expected);
        }
    }

    #[test]
    fn dates_read_as_a_person_writes_them() {
        for (text, precision, expected) in [
            ("2016", Precision::Year, "2016"),
            ("2016-03", Precision::Month, "March 2016"),
            ("2016-03-14", Precision::Day, "14 March 2016"),
            ("2018-01-29/2018-01-30", Precision::Span, "29 to 30 January 2018"),
            ("2016-02-28/2016-03-02", Precision::Within, "between 28 February and 2 March 2016"),
            ("2015/2017", Precision::Span, "2015 to 2017"),
            ("2015-09/2016-03", Precision::Span, "September 2015 to March 2016"),
        ] {
            let interval = Interval::parse(text).expect(text);
            assert_eq!(date(&interval, precision), expected);
        }
    }
}
