//! Comma-separated values (RFC 4180), and the moments in them.

use crate::engine::attempt::Moment;
use crate::engine::scorecard;

/// Who reads the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// A spreadsheet, which would run a text that looks like a formula: such texts get an apostrophe before them. With the
    /// mark that tells spreadsheets the encoding.
    Spreadsheet,
    /// Another program: every text as it is.
    Program,
}

/// A table that is being written, line by line.
#[derive(Clone, Debug)]
pub struct Csv {
    reader: Reader,
    text: String,
    is_new_line: bool,
}

impl Csv {
    /// An empty table.
    #[must_use]
    pub fn new(reader: Reader) -> Self {
        let text = if reader == Reader::Spreadsheet { "\u{feff}".to_owned() } else { String::new() };
        Self { reader, text, is_new_line: true }
    }

    /// Writes a text that came from outside or from a dossier.
    pub fn text(&mut self, text: &str) {
        let is_formula = text.trim_start().starts_with(['=', '+', '-', '@']) || text.starts_with(['\t', '\r', '\n']);
        let guard = if is_formula && self.reader == Reader::Spreadsheet { "'" } else { "" };
        self.field(&[guard, text].concat());
    }

    /// Writes a number, or nothing.
    pub fn number(&mut self, number: Option<i64>) {
        self.field(&number.map_or_else(String::new, |number| number.to_string()));
    }

    /// Writes a number with three decimals, or nothing.
    pub fn decimal(&mut self, number: Option<f64>) {
        self.field(&number.map_or_else(String::new, decimal));
    }

    /// Ends the line.
    pub fn end(&mut self) {
        self.text.push_str("\r\n");
        self.is_new_line = true;
    }

    /// What was written since this was asked last.
    #[must_use]
    pub fn written(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    fn field(&mut self, field: &str) {
        if !std::mem::take(&mut self.is_new_line) {
            self.text.push(',');
        }
        if field.contains(['"', ',', '\r', '\n']) {
            self.text.extend(["\"", &field.replace('"', "\"\""), "\""]);
        } else {
            self.text.push_str(field);
        }
    }
}

/// A number with three decimals.
#[must_use]
pub fn decimal(number: f64) -> String {
    let thousandths = (number.abs() * 1000.0).round() as i64;
    let sign = if number < 0.0 && thousandths != 0 { "-" } else { "" };
    let rest = (1000 + thousandths % 1000).to_string();
    [sign, &(thousandths / 1000).to_string(), ".", &rest[1..]].concat()
}

/// A moment as `2026-11-22T16:05:47Z`, for files.
#[must_use]
pub fn moment(moment: Moment) -> String {
    let (year, month, day) = scorecard::day(moment, 0).calendar();
    let second = moment.0.div_euclid(1000).rem_euclid(86_400);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_three_decimals() {
        let texts = [0.0, 0.0004, 0.0005, -0.0004, -0.25, 66.6666, 99.9996, 100.0].map(decimal);
        assert_eq!(texts, ["0.000", "0.000", "0.001", "0.000", "-0.250", "66.667", "100.000", "100.000"]);
    }

    fn line(reader: Reader, texts: &[&str]) -> String {
        let mut csv = Csv::new(reader);
        texts.iter().for_each(|text| csv.text(text));
        csv.end();
        csv.written()
    }

    #[test]
    fn fields_are_quoted_where_they_have_to_be() {
        assert_eq!(
            line(Reader::Program, &["a", "b,c", "say \"x\"", "two\nlines", ""]),
            "a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\r\n"
        );
    }

    #[test]
    fn no_text_is_a_formula_in_a_spreadsheet() {
        for evil in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =HYPERLINK(\"x\")", "\r=1"] {
            let found = line(Reader::Spreadsheet, &[evil]);
            let field = found.trim_start_matches('\u{feff}').trim_start_matches('"');
            assert!(field.starts_with('\''), "{found:?}");
            assert!(!line(Reader::Program, &[evil]).contains('\''), "as it is for programs");
        }
        assert_eq!(line(Reader::Spreadsheet, &["Ana-Maria"]), "\u{feff}Ana-Maria\r\n");
    }

    #[test]
    fn moments_are_those_of_the_calendar() {
        assert_eq!(moment(Moment(0)), "1970-01-01T00:00:00Z");
        assert_eq!(moment(Moment(1_800_000_000_000)), "2027-01-15T08:00:00Z");
        assert_eq!(moment(Moment(-1)), "1969-12-31T23:59:59Z");
    }
}
