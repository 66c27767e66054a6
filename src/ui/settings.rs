//! What a learner sets for this device.

use crate::engine::json::Value;

use crate::engine::kept::{self, Kept, Record, Writer};

/// What the format of kept settings is called.
const FORMAT: &str = "collate-settings/1";

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word for style sheets.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How large the text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// As designed.
    #[default]
    Normal,
    /// A step larger.
    Large,
    /// Two steps larger.
    Larger,
}

impl Size {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Larger];

    /// The word for style sheets.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Larger => "larger",
        }
    }
}

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Russian.
    Russian,
    /// Arabic.
    Arabic,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::English, Self::Russian, Self::Arabic];

    /// Its tag (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Russian => "ru",
            Self::Arabic => "ar",
        }
    }

    /// What those who speak it call it.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Russian => "Русский",
            Self::Arabic => "العربية",
        }
    }

    /// The language of a tag, whatever its region. Nothing where the interface does not speak it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|known| known.tag().eq_ignore_ascii_case(language))
    }
}

/// The settings of this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// How large the text is.
    pub size: Size,
    /// The language of the interface; nothing for that of the browser.
    pub language: Option<Language>,
    /// Whether single keys choose options.
    pub keys: bool,
    /// Whether it is asked how sure the learner is.
    pub certainty: bool,
    /// The chance of recall at which a claim is asked again, in percent, 80 to 97.
    pub retention: u32,
}

impl Settings {
    /// The key under which they are kept.
    pub const KEY: &str = "settings";

    /// The chances of recall that are offered, in percent.
    pub const RETENTIONS: [u32; 5] = [80, 85, 90, 95, 97];

    /// The chance of recall at which a claim is asked again, 0.80 to 0.97.
    #[must_use]
    pub fn retention(self) -> f64 {
        f64::from(self.retention) / 100.0
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: Theme::System, size: Size::Normal, language: None, keys: true, certainty: false, retention: 90 }
    }
}

/// Settings of another format are nothing: they are soon made again.
impl Kept for Settings {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("format").text(FORMAT);
        out.field("theme").text(self.theme.word());
        out.field("size").text(self.size.word());
        if let Some(language) = self.language {
            out.field("language").text(language.tag());
        }
        out.field("keys").truth(self.keys);
        out.field("certainty").truth(self.certainty);
        out.field("retention").number(self.retention.into());
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        if record.text("format")? != FORMAT {
            return None;
        }
        let (theme, size) = (record.text("theme")?, record.text("size")?);
        Some(Self {
            theme: Theme::ALL.into_iter().find(|known| known.word() == theme)?,
            size: Size::ALL.into_iter().find(|known| known.word() == size)?,
            // A language that is no longer spoken is that of the browser.
            language: record.optional("language", Value::as_str)?.and_then(Language::of_tag),
            keys: record.take("keys")?.as_bool()?,
            // Earlier versions did not write these.
            certainty: record.optional("certainty", Value::as_bool)?.unwrap_or(false),
            retention: record.optional("retention", kept::number)?.unwrap_or(90).clamp(80, 97),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_being_kept() {
        for theme in Theme::ALL {
            for size in Size::ALL {
                let language = Some(Language::Arabic);
                let settings = Settings { theme, size, language, keys: false, certainty: true, retention: 95 };
                assert_eq!(Settings::from_json(&settings.to_json()), Some(settings));
            }
        }
    }

    #[test]
    fn a_language_is_found_by_its_tag() {
        let found = ["ru", "RU-by", "ar-EG", "en-GB", "de", ""].map(Language::of_tag);
        let (russian, arabic, english) = (Some(Language::Russian), Some(Language::Arabic), Some(Language::English));
        assert_eq!(found, [russian, russian, arabic, english, None, None]);
    }

    #[test]
    fn settings_of_earlier_versions_are_still_read() {
        let text = r#"{"format":"collate-settings/1","theme":"dark","size":"large","keys":false}"#;
        let settings = Settings { theme: Theme::Dark, size: Size::Large, keys: false, ..Settings::default() };
        assert_eq!(Settings::from_json(text), Some(settings));
    }

    #[test]
    fn what_is_no_settings_is_nothing() {
        for text in ["", "{}", "null", r#"{"format":"collate-settings/9","theme":"dark","size":"normal","keys":true}"#]
        {
            assert_eq!(Settings::from_json(text), None, "{text}");
        }
    }
}
