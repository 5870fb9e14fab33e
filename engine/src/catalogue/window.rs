//! When in the year, or how long after an event, something may be done.

use super::law::{Citation, Standing};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A day of every year, written `03-31`. The 29th of February is the 28th where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct YearDay {
    month: i8,
    day: i8,
}

/// Why a text is no day of the year.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no day of the year: write month and day, for example \"03-31\"")]
pub struct NoYearDay(String);

impl TryFrom<String> for YearDay {
    type Error = NoYearDay;

    fn try_from(text: String) -> Result<Self, NoYearDay> {
        // A leap year knows every day there is.
        let date = format!("2024-{text}").parse::<Date>().map_err(|_| NoYearDay(text))?;
        Ok(Self { month: date.month(), day: date.day() })
    }
}

impl From<YearDay> for String {
    fn from(day: YearDay) -> Self {
        day.to_string()
    }
}

impl fmt::Display for YearDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl YearDay {
    /// The day in a year; none beyond the calendar.
    pub fn in_year(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).or_else(|_| Date::new(year, self.month, self.day - 1)).ok()
    }
}

/// What a window is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WindowFor {
    /// Setting the form up; outside the window the form is possible only from a later day.
    SetUp,
    /// A further partner joining.
    Join,
    /// A partner leaving.
    Leave,
    /// Something that has to be done every year.
    Duty,
}

/// A time in the calendar that the law sets for a form.
///
/// Either days of the year, or a time after an event, or neither, where only the day counts on which it takes effect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// Name of the window inside the form.
    pub id: String,
    /// What it is about.
    #[serde(rename = "for")]
    pub about: WindowFor,
    /// What the law says, in a sentence.
    pub text: String,
    /// First day of the year; 1 January when left out.
    #[serde(default)]
    pub opens: Option<YearDay>,
    /// Last day of the year.
    #[serde(default)]
    pub closes: Option<YearDay>,
    /// Counted from an event instead.
    #[serde(default)]
    pub after: Option<AfterEvent>,
    /// Day of the year on which it takes effect, the first one after the window closes.
    #[serde(default)]
    pub takes_effect: Option<YearDay>,
    /// First day on which the law sets this time.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// Last day on which it does.
    #[serde(default)]
    pub valid_until: Option<Date>,
    /// Where the law says so.
    #[serde(default)]
    pub articles: Vec<Citation>,
    /// How well it is known.
    #[serde(default)]
    pub standing: Standing,
}

/// A time counted from an event, such as an election; answers know how far it is, in months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AfterEvent {
    /// The number question that says how many months have passed since the event.
    #[serde(default)]
    pub since: Option<String>,
    /// The number question that says in how many months the event comes.
    #[serde(default)]
    pub to: Option<String>,
    /// Months from the event to the last day.
    #[serde(default)]
    pub within_months: i32,
    /// Days from the event to the last day, added to the months.
    #[serde(default)]
    pub within_days: i32,
}

impl Window {
    /// Whether the law sets this time on a day.
    pub fn in_force(&self, on: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= on) && self.valid_until.is_none_or(|last| on <= last)
    }

    /// The number question that says how far the event is.
    pub fn asks(&self) -> Option<&str> {
        self.after.as_ref().and_then(|after| after.since.as_deref().or(after.to.as_deref()))
    }
}
