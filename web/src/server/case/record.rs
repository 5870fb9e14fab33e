//! The history of a case, folded into what holds now.

use super::super::store::{Event, sha256_hex};
use super::edits::{self, Decision, Release};
use super::seen::Seen;
use imc_templates::Choices;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

/// Something set for a case that is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Name of the case.
    Title,
    /// `quick` or `full`.
    Path,
    /// Order of the themes, as JSON.
    Priorities,
    /// Points of the themes in the place of an order, as JSON; an empty object when they were taken back.
    Points,
    /// Name of the municipality that began the case.
    Initiator,
}

impl Setting {
    /// Name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Setting::Title => "title",
            Setting::Path => "path",
            Setting::Priorities => "priorities",
            Setting::Points => "points",
            Setting::Initiator => "initiator",
        }
    }
}

/// Kinds of events.
pub mod kind {
    /// A question was answered; JSON null for "not sure".
    pub const ANSWER: &str = "answer";
    /// An answer was taken back: the question is as if never asked.
    pub const CLEAR: &str = "clear";
    /// Something was set.
    pub const SETTING: &str = "setting";
    /// A partner was invited, under its number; JSON null when it was uninvited.
    pub const SEAT: &str = "seat";
    /// A link for reading was made, under its number, with the time when it ends.
    pub const READER: &str = "reader";
    /// A partner answered its part, under its number.
    pub const PART: &str = "part";
    /// The owner saw the result; the answers up to here gave it.
    pub const SEEN: &str = "seen";
    /// Something was decided about a draft, under its name; facts of the whole case under an empty one.
    pub const DRAFT: &str = "draft";
    /// A kept version was signed off, under its number; JSON null when that was taken back.
    pub const RELEASE: &str = "release";
}

/// The place of an invited municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Its name.
    pub name: String,
    /// Fingerprint of its link.
    pub hash: String,
    /// Fingerprint of the form that invited it.
    #[serde(default)]
    pub form: String,
}

/// What an invited municipality said for itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Part {
    /// Inhabitants and the like, by column of the list of partners.
    pub figures: BTreeMap<String, i64>,
    /// What matters to it: class by theme.
    pub priorities: BTreeMap<String, String>,
    /// Its readiness: options by question.
    pub answers: BTreeMap<String, Vec<String>>,
    /// It said that this is all it has to say.
    pub done: bool,
}

impl Part {
    /// Nothing was said yet.
    pub fn is_blank(&self) -> bool {
        self.figures.is_empty() && self.priorities.is_empty() && self.answers.is_empty()
    }
}

/// What holds now in a case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    answers: BTreeMap<String, Json>,
    settings: BTreeMap<String, String>,
    seats: BTreeMap<u32, Option<Seat>>,
    parts: BTreeMap<u32, Part>,
    reader: Option<u32>,
    /// When something last happened, in milliseconds since 1970.
    pub changed_at: i64,
    seen: Option<(Seen, Map<String, Json>)>,
    /// An answer was given or taken back since the owner last saw the result.
    pub changed_since_seen: bool,
    decisions: Vec<Decision>,
    releases: BTreeMap<i64, Release>,
    /// How many events there were.
    pub length: i64,
}

impl Record {
    /// Folds the history: the last event of a subject counts.
    pub fn of(events: &[Event]) -> Self {
        let mut record = Self::default();
        for event in events {
            record.changed_at = event.at;
            record.length = event.seq;
            record.changed_since_seen |= matches!(event.kind.as_str(), kind::ANSWER | kind::CLEAR);
            match event.kind.as_str() {
                kind::ANSWER => {
                    let value = serde_json::from_str(&event.value).unwrap_or(Json::Null);
                    record.answers.insert(event.subject.clone(), value);
                }
                kind::CLEAR => {
                    record.answers.remove(&event.subject);
                }
                kind::SETTING => {
                    record.settings.insert(event.subject.clone(), event.value.clone());
                }
                kind::SEAT => {
                    if let Ok(n) = event.subject.parse() {
                        record.seats.insert(n, serde_json::from_str(&event.value).unwrap_or(None));
                    }
                }
                kind::READER => record.reader = event.subject.parse().ok(),
                kind::PART => {
                    if let Ok(n) = event.subject.parse() {
                        record.parts.insert(n, serde_json::from_str(&event.value).unwrap_or_default());
                    }
                }
                kind::SEEN => {
                    if let Ok(seen) = serde_json::from_str(&event.value) {
                        record.seen = Some((seen, record.raw_answers()));
                        record.changed_since_seen = false;
                    }
                }
                kind::DRAFT => {
                    record.decisions.extend(serde_json::from_str(&event.value).ok().map(|edit| Decision {
                        draft: event.subject.clone(),
                        seq: event.seq,
                        at: event.at,
                        author: event.author.clone(),
                        edit,
                    }));
                }
                kind::RELEASE => {
                    let release: Option<Release> = serde_json::from_str(&event.value).unwrap_or(None);
                    match (event.subject.parse(), release) {
                        (Ok(number), Some(release)) => drop(record.releases.insert(number, release)),
                        (Ok(number), None) => drop(record.releases.remove(&number)),
                        (Err(_), _) => {}
                    }
                }
                _ => {}
            }
        }
        record
    }

    /// What was decided about a draft, facts of the whole case among it, oldest first.
    pub fn decisions<'a>(&'a self, draft: &'a str) -> impl Iterator<Item = &'a Decision> {
        self.decisions.iter().filter(move |decision| decision.draft == draft || decision.draft.is_empty())
    }

    /// The choices that a draft is made with, for parties of these names.
    pub fn choices(&self, draft: &str, parties: &[String]) -> Choices {
        edits::choices(self.decisions(draft), parties)
    }

    /// Details that were filled in for parties that are not among these any more.
    pub fn left_over(&self, draft: &str, parties: &[String]) -> BTreeMap<String, BTreeMap<String, String>> {
        edits::left_over(self.decisions(draft), parties)
    }

    /// Who signed off a kept version.
    pub fn release(&self, version: i64) -> Option<&Release> {
        self.releases.get(&version)
    }

    /// The same with one answer changed.
    #[must_use]
    pub fn with_answer(mut self, question: &str, value: Json) -> Self {
        self.answers.insert(question.to_owned(), value);
        self
    }

    /// The value that was given to a question; null when the visitor said "not sure".
    pub fn answer(&self, question: &str) -> Option<&Json> {
        self.answers.get(question)
    }

    /// Whether the visitor said "not sure".
    pub fn unsure(&self, question: &str) -> bool {
        self.answers.get(question).is_some_and(Json::is_null)
    }

    /// Whether the question was answered in any way, "not sure" included.
    pub fn touched(&self, question: &str) -> bool {
        self.answers.contains_key(question)
    }

    /// Fingerprint of what stands as answer to a question; empty while it is untouched. A page carries it, so that an
    /// answer given meanwhile in another window is noticed.
    pub fn print(&self, question: &str) -> String {
        print(self.answers.get(question))
    }

    /// The answers as in an answers file.
    pub fn raw_answers(&self) -> Map<String, Json> {
        self.answers.iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k.clone(), v.clone())).collect()
    }

    /// The result as the owner last saw it, with the answers that gave it.
    pub fn seen(&self) -> Option<(&Seen, &Map<String, Json>)> {
        self.seen.as_ref().map(|(seen, answers)| (seen, answers))
    }

    /// Invited municipalities by their numbers.
    pub fn seats(&self) -> impl Iterator<Item = (u32, &Seat)> {
        self.seats.iter().filter_map(|(n, seat)| Some((*n, seat.as_ref()?)))
    }

    /// The greatest number that was given to an invited municipality; numbers are never given twice.
    pub fn last_seat(&self) -> u32 {
        self.seats.keys().next_back().copied().unwrap_or(0)
    }

    /// The number of the last link for reading that was made; numbers are never given twice.
    pub fn reader(&self) -> Option<u32> {
        self.reader
    }

    /// What an invited municipality said for itself.
    pub fn part(&self, n: u32) -> Option<&Part> {
        self.parts.get(&n)
    }

    /// Fingerprint of that, as of an answer.
    pub fn part_print(&self, n: u32) -> String {
        print(self.parts.get(&n))
    }

    /// A setting.
    pub fn setting(&self, setting: Setting) -> Option<&str> {
        self.settings.get(setting.as_str()).map(String::as_str).filter(|v| !v.is_empty())
    }
}

/// Short fingerprint of a value; empty while there is none.
fn print<T: Serialize>(value: Option<&T>) -> String {
    let text = value.and_then(|value| serde_json::to_string(value).ok());
    text.map_or_else(String::new, |text| sha256_hex(&text)[..16].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(seq: i64, kind: &str, subject: &str, value: &str) -> Event {
        Event { seq, kind: kind.into(), subject: subject.into(), value: value.into(), author: String::new(), at: 0 }
    }

    #[test]
    fn the_last_word_counts_and_not_sure_is_a_word() {
        let record = Record::of(&[
            event(1, kind::ANSWER, "count", "3"),
            event(2, kind::ANSWER, "count", "4"),
            event(3, kind::ANSWER, "staff", "null"),
            event(4, kind::ANSWER, "grip", "\"strong\""),
            event(5, kind::CLEAR, "grip", ""),
            event(6, kind::SETTING, "path", "full"),
        ]);
        assert_eq!(record.answer("count"), Some(&Json::from(4)));
        assert!(record.unsure("staff") && record.touched("staff"));
        assert!(!record.touched("grip"));
        assert_eq!(record.setting(Setting::Path), Some("full"));
        assert_eq!(record.raw_answers().len(), 1);
        assert!(record.changed_since_seen && record.seen().is_none());
    }
}
