//! What a learner sets for this device.

use serde::{Deserialize, Serialize};

/// What the format of kept settings is called.
const FORMAT: &str = "collate-settings/1";

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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

/// The settings of this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// How large the text is.
    pub size: Size,
    /// Whether single keys choose options.
    pub keys: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: Theme::System, size: Size::Normal, keys: true }
    }
}

#[derive(Serialize, Deserialize)]
struct Kept {
    format: String,
    theme: Theme,
    size: Size,
    keys: bool,
}

impl Settings {
    /// As it is kept.
    #[must_use]
    pub fn to_text(self) -> String {
        let kept = Kept { format: FORMAT.to_owned(), theme: self.theme, size: self.size, keys: self.keys };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Reads kept settings. Nothing where they are of another format: settings are soon made again.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let kept: Kept = serde_json::from_str(text).ok()?;
        (kept.format == FORMAT).then_some(Self { theme: kept.theme, size: kept.size, keys: kept.keys })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_being_kept() {
        for theme in Theme::ALL {
            for size in Size::ALL {
                let settings = Settings { theme, size, keys: false };
                assert_eq!(Settings::parse(&settings.to_text()), Some(settings));
            }
        }
    }

    #[test]
    fn what_is_no_settings_is_nothing() {
        for text in ["", "{}", "null", r#"{"format":"collate-settings/9","theme":"dark","size":"normal","keys":true}"#]
        {
            assert_eq!(Settings::parse(text), None, "{text}");
        }
    }
}
