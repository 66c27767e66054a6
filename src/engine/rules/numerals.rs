//! Numbers and dates as they stand in texts.

use crate::engine::dossier::date::{CalendarDate, Interval};
use crate::engine::language::{Words, tokens};

/// The numbers of a text written in digits, in order, with the word of scale that may follow (`1.5 million`).
pub(super) fn numbers(words: &Words, text: &str) -> Vec<i64> {
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(start) = text[place..].find(|letter: char| letter.is_ascii_digit()).map(|at| place + at) {
        let rest = &text[start..];
        let length = rest
            .char_indices()
            .find(|(at, letter)| {
                let next_is_digit = rest[at + letter.len_utf8()..].starts_with(|next: char| next.is_ascii_digit());
                !(letter.is_ascii_digit() || (matches!(letter, ',' | '.' | '\u{a0}' | '\u{202f}') && next_is_digit))
            })
            .map_or(rest.len(), |(at, _)| at);
        let written = &rest[..length];
        let after = tokens(&rest[length..]);
        let scale = after
            .first()
            .and_then(|word| words.checked().scales.iter().find(|(name, _)| name == word))
            .map_or(1, |(_, factor)| *factor);
        found.extend(value(written, scale));
        place = start + length;
    }
    found
}

/// A number with commas between its thousands and perhaps a decimal part, times a scale.
fn value(written: &str, scale: i64) -> Option<i64> {
    let (whole, decimals) = written.rsplit_once('.').unwrap_or((written, ""));
    let digits: String = whole.chars().chain(decimals.chars()).filter(char::is_ascii_digit).collect();
    let shift = 10_i64.checked_pow(u32::try_from(decimals.len()).ok()?)?;
    let scaled = digits.parse::<i64>().ok()?.checked_mul(scale)?;
    (scaled % shift == 0).then_some(scaled / shift)
}

/// Whether a text gives exactly the days, months and years of an interval, in their order.
pub(super) fn says_date(words: &Words, text: &str, interval: &Interval) -> bool {
    let (from, to) = interval.ends();
    let parts = |date| match date {
        CalendarDate::Year(year) => (None, None, year),
        CalendarDate::Month(year, month) => (None, Some(month), year),
        CalendarDate::Day(year, month, day) => (Some(day), Some(month), year),
    };
    let (first, last) = (parts(from), parts(to));
    let both = |one: Option<u32>, other: Option<u32>| {
        let mut list: Vec<u32> = one.into_iter().chain(other).collect();
        list.dedup();
        list
    };
    let mut found = (Vec::new(), Vec::new(), Vec::new());
    for token in tokens(text) {
        if let Some(month) = words.months.iter().position(|name| *name == token) {
            found.1.push(month as u32 + 1);
        } else if let Ok(number) = token.parse::<u32>() {
            if number <= 31 { found.0.push(number) } else { found.2.push(number) }
        }
    }
    found.0.dedup();
    found.1.dedup();
    found.2.dedup();
    let years = both(u32::try_from(first.2).ok(), u32::try_from(last.2).ok());
    found == (both(first.0, last.0), both(first.1, last.1), years)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::language;

    fn english() -> &'static Words {
        language::words("en").expect("English is there")
    }

    #[test]
    fn numbers_are_read_with_their_scale() {
        for (text, expected) in [
            ("about 1,700 people", &[1700][..]),
            ("1.5 million tonnes", &[1_500_000]),
            ("between 20 and 30", &[20, 30]),
            ("¶ 12: the vote", &[12]),
            ("20–30", &[20, 30]),
            ("none", &[]),
            ("4 thousand.", &[4000]),
        ] {
            assert_eq!(numbers(english(), text), expected, "{text}");
        }
    }

    #[test]
    fn dates_are_compared_part_by_part() {
        for (text, date, is_same) in [
            ("14 March 2016", "2016-03-14", true),
            ("March 14, 2016", "2016-03-14", true),
            ("15 March 2016", "2016-03-14", false),
            ("14 March 2017", "2016-03-14", false),
            ("14 May 2016", "2016-03-14", false),
            ("March 2016", "2016-03", true),
            ("March 2016", "2016-03-14", false),
            ("2016", "2016", true),
            ("29–30 January 2018", "2018-01-29/2018-01-30", true),
            ("from 29 January to 3 February 2018", "2018-01-29/2018-02-03", true),
            ("from 3 January to 29 February 2018", "2018-01-29/2018-02-03", false),
            ("between 2015 and 2017", "2015/2017", true),
        ] {
            let interval = Interval::parse(date).expect(date);
            assert_eq!(says_date(english(), text, &interval), is_same, "{text} {date}");
        }
    }
}
