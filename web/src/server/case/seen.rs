//! The result as its owner last saw it, and what became different since then though nobody changed an answer: the rules
//! were updated, or a day came on which the law changed.

use super::CaseFile;
use imc_engine::assess::Assessment;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the owner saw. The rules of that day may be gone, so this cannot be derived again and is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Content hash of the country pack.
    pub pack: String,
    /// Its version.
    pub version: String,
    /// Day of decision.
    pub date: Date,
    /// The form that led, if any.
    pub leader: Option<String>,
    /// Group of every form.
    pub groups: BTreeMap<String, String>,
}

impl Seen {
    /// What an assessment shows.
    pub fn of(file: &CaseFile, assessment: &Assessment) -> Self {
        let groups = assessment.forms.iter().map(|v| (v.form.0.clone(), v.group.as_str().to_owned())).collect();
        Self {
            pack: assessment.pack_hash.clone(),
            version: file.edition.catalogue().pack.version.clone(),
            date: file.edition.date(),
            leader: assessment.leader().map(|form| form.0.clone()),
            groups,
        }
    }
}

/// What became different by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// What was seen.
    pub before: Seen,
    /// What the same answers give today.
    pub now: Seen,
}

impl News {
    /// Compares what was seen with what the same answers give under the rules of today; nothing when nothing is new.
    pub fn of(file: &CaseFile) -> Option<Self> {
        let (before, answers) = file.record.seen()?;
        if before.pack == file.pack.hash() && before.date == file.edition.date() {
            return None;
        }
        let now = Seen::of(file, &file.assess_raw(answers));
        let new = before.pack != now.pack || before.leader != now.leader || before.groups != now.groups;
        new.then(|| Self { before: before.clone(), now })
    }

    /// Forms that are in another group than before: form, group before, group now. A form that was not there before, or
    /// is there no more, has no group on that side.
    pub fn moved(&self) -> impl Iterator<Item = (&str, Option<&str>, Option<&str>)> {
        let gone = self.before.groups.keys().filter(|form| !self.now.groups.contains_key(*form));
        self.now.groups.keys().chain(gone).filter_map(|form| {
            let (was, is) = (self.before.groups.get(form), self.now.groups.get(form));
            (was != is).then_some((form.as_str(), was.map(String::as_str), is.map(String::as_str)))
        })
    }
}
