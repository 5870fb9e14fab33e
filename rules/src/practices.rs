//! The library of real cooperations, and the replay that asks of each: would the advice have led there?
//!
//! The library (`packs/base/practices.json`) was gathered before the country packs were written; the cases of a pack
//! (`cases.yaml`) came with it. Both become a [`Cooperation`], and [`Packs::replay`] assesses the facts from before the
//! choice. Nothing here decides, and no rule reads it.

use crate::pack::{Pack, PackError, Packs};
use imc_engine::admission::Admissibility;
use imc_engine::answers::parse_answers;
use imc_engine::assess::Verdict;
use imc_engine::catalogue::{Catalogue, Role, Standing};
use imc_engine::edition::Edition;
use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One real cooperation of the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// Name inside the library.
    pub id: String,
    /// ISO 3166-1 code of the country.
    pub country: String,
    /// Title.
    pub title: String,
    /// Place.
    pub place: String,
    /// Year in which it began.
    pub year: Option<i16>,
    /// Number of partners.
    pub partners: Option<u32>,
    /// Inhabitants of all partners.
    pub population: Option<u64>,
    /// Service areas.
    pub services: Vec<String>,
    /// Family of the form that was chosen, as the source describes it; none when the source does not say.
    pub form: Option<String>,
    /// Kinds of money that were used.
    pub financing: Vec<String>,
    /// What happened, in a few sentences.
    pub story: String,
    /// Facts from before the choice, as answers.
    pub answers: serde_json::Map<String, serde_json::Value>,
    /// Answers that are weaker.
    pub inferred: Vec<String>,
    /// Page that was seen; empty when all is from memory.
    pub source: String,
    /// How well it is known.
    pub standing: Standing,
    /// Other pages that were seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_sources: Vec<String>,
    /// Forms of the country's pack that this is, where the family alone does not tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    /// Why these forms.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub forms_note: String,
    /// The same cooperation among the cases of the country's pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// It is told as a warning.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub warning: bool,
    /// Why it cannot be replayed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub no_replay: String,
}

impl Practice {
    /// What a reader sees in words: the key of the translation (`practices/<lang>.ftl` of the base pack), and the English.
    pub fn texts(&self) -> [(String, &str); 3] {
        let key = |part: &str| format!("practice-{}{part}", self.id);
        [(key(""), &self.title), (key("-place"), &self.place), (key("-story"), &self.story)]
    }
}

/// Why the library cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum PracticeError {
    /// A pack cannot be had.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The file is no list of practices.
    #[error("practices.json cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// A cooperation names something that does not exist.
    #[error("`{id}` names the {what} `{name}`, which does not exist")]
    Dangling {
        /// The cooperation.
        id: String,
        /// Kind of thing.
        what: &'static str,
        /// Its name.
        name: String,
    },
}

/// Where a cooperation is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// In the library of practices.
    Library,
    /// Among the cases of a country pack.
    Cases,
}

/// Which answers are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// All of them.
    All,
    /// Those that are not inferred.
    Stated,
}

/// A real cooperation whose form is known, ready for replay.
#[derive(Clone, Debug)]
pub struct Cooperation {
    /// Name inside the library or the pack.
    pub id: String,
    /// Title.
    pub title: String,
    /// Country code in capitals.
    pub country: String,
    /// The country's pack, when there is one.
    pub pack: Option<String>,
    /// Where it is written down.
    pub origin: Origin,
    /// Year in which it began.
    pub year: Option<i16>,
    /// Family of the form that was chosen.
    pub family: String,
    /// Forms of the pack that it really was; empty when only the family is known.
    pub forms: Vec<String>,
    /// Facts from before the choice.
    pub answers: serde_json::Map<String, serde_json::Value>,
    /// Answers that are weaker.
    pub inferred: Vec<String>,
}

impl Cooperation {
    /// The answers of one kind of evidence; nothing when none is left.
    pub fn evidence(&self, evidence: Evidence) -> Option<serde_json::Map<String, serde_json::Value>> {
        let mut answers = self.answers.clone();
        if evidence == Evidence::Stated {
            answers.retain(|question, _| !self.inferred.contains(question));
        }
        (!answers.is_empty()).then_some(answers)
    }
}

/// What the advice says of a cooperation.
#[derive(Clone, Debug)]
pub struct Replay {
    /// The day whose law was applied.
    pub date: Date,
    /// Forms that count as the form really used.
    pub forms: Vec<String>,
    /// Whether the law of that day still offers one of them.
    pub offered: bool,
    /// Place of the first of them in the ranking; none when all are excluded.
    pub place: Option<usize>,
    /// Place of the first form of the same family.
    pub family_place: Option<usize>,
    /// Whether one of them is lawful, outright or under conditions.
    pub admitted: bool,
    /// The three best forms.
    pub best: Vec<String>,
    /// Rules that exclude the forms really used.
    pub excluded_by: Vec<String>,
    /// Answers that could not be read.
    pub problems: Vec<String>,
}

impl Packs {
    /// The library of real cooperations; empty when the base pack has none.
    ///
    /// # Errors
    /// [`PracticeError`] when the file cannot be read.
    pub fn practices(&self) -> Result<Vec<Practice>, PracticeError> {
        match self.base_file("practices.json")? {
            Some(file) => Ok(serde_json::from_slice(&file.bytes)?),
            None => Ok(Vec::new()),
        }
    }

    /// All cooperations whose form is known, each once: those of the library, then those that only a pack has. Of a
    /// cooperation that stands in both, the library's answers are taken, for they are older than the rules.
    ///
    /// # Errors
    /// [`PracticeError`] when a file cannot be read or names something that does not exist.
    pub fn cooperations(&self) -> Result<Vec<Cooperation>, PracticeError> {
        let mut out = Vec::new();
        let mut twice = BTreeSet::new();
        for practice in self.practices()? {
            let pack = self.ids().find(|id| id.eq_ignore_ascii_case(&practice.country)).map(str::to_owned);
            if !practice.no_replay.is_empty() {
                continue;
            }
            twice.extend(pack.clone().zip(practice.case));
            let Some(family) = practice.form else { continue };
            out.push(Cooperation {
                id: practice.id,
                title: practice.title,
                country: practice.country,
                pack,
                origin: Origin::Library,
                year: practice.year,
                family,
                forms: practice.forms,
                answers: practice.answers,
                inferred: practice.inferred,
            });
        }
        for id in self.ids().map(str::to_owned).collect::<Vec<_>>() {
            let pack = self.get(&id)?;
            for case in pack.cases(&mut Vec::new()) {
                let Some(form) = case.form_used else { continue };
                if twice.contains(&(id.clone(), case.id.clone())) {
                    continue;
                }
                out.push(Cooperation {
                    family: family(&pack, &case.id, &form)?,
                    id: case.id,
                    title: case.name,
                    country: pack.catalogue().pack.country.clone().unwrap_or_default(),
                    pack: Some(id.clone()),
                    origin: Origin::Cases,
                    year: case.year,
                    forms: vec![form],
                    answers: case.answers,
                    inferred: case.inferred,
                });
            }
        }
        Ok(out)
    }

    /// Assesses a cooperation by its country's pack: under the law of the given day, or, when its form is closed by
    /// then and its year is known, under the law at the end of that year. Nothing comes out when there is no pack or no
    /// answer.
    ///
    /// # Errors
    /// [`PracticeError`] when the pack cannot be had or has no such form.
    pub fn replay(&self, case: &Cooperation, evidence: Evidence, today: Date) -> Result<Option<Replay>, PracticeError> {
        let (Some(id), Some(answers)) = (&case.pack, case.evidence(evidence)) else { return Ok(None) };
        let pack = self.get(id)?;
        let catalogue = pack.catalogue();
        for form in &case.forms {
            family(&pack, &case.id, form)?;
        }
        let same_family = |f: &&imc_engine::catalogue::LegalForm| f.family.as_str() == case.family;
        let kin: Vec<String> = catalogue.forms.iter().filter(same_family).map(|f| f.id.0.clone()).collect();
        let forms = if case.forms.is_empty() { kin.clone() } else { case.forms.clone() };
        let day = match case.year {
            Some(year) if !offered(catalogue, &forms, today) => {
                let then = date(year, 12, 31);
                if offered(catalogue, &forms, then) { then } else { today }
            }
            _ => today,
        };
        let edition = pack.edition(day)?;
        let parsed = parse_answers(edition.catalogue(), &answers);
        let result = edition.assess(&parsed.answers, &edition.default_weights());
        let ranking: Vec<&str> = result.ranking().map(|f| f.as_str()).collect();
        let first = |wanted: &[String]| ranking.iter().position(|f| wanted.iter().any(|w| w == f)).map(|p| p + 1);
        let used: Vec<&Verdict> = forms.iter().filter_map(|f| result.form(f)).collect();
        let excluded_by: BTreeSet<String> =
            used.iter().flat_map(|v| &v.excluded_by).filter_map(|line| Some(line.rule.as_ref()?.to_string())).collect();
        Ok(Some(Replay {
            date: day,
            offered: offered(catalogue, &forms, day),
            place: first(&forms),
            family_place: first(&kin),
            admitted: used.iter().any(|v| v.admissibility != Admissibility::Excluded),
            best: ranking.iter().take(3).map(|f| (*f).to_owned()).collect(),
            excluded_by: excluded_by.into_iter().collect(),
            problems: parsed.problems.iter().map(ToString::to_string).collect(),
            forms,
        }))
    }
}

fn offered(catalogue: &Catalogue, forms: &[String], on: Date) -> bool {
    let mut known = forms.iter().filter_map(|f| catalogue.form(f)).map(|f| &catalogue.forms[f.index()]);
    known.any(|f| f.role != Role::Status && f.validity.open(on))
}

fn family(pack: &Pack, id: &str, form: &str) -> Result<String, PracticeError> {
    let catalogue = pack.catalogue();
    match catalogue.form(form) {
        Some(ix) => Ok(catalogue.forms[ix.index()].family.0.clone()),
        None => Err(PracticeError::Dangling { id: id.to_owned(), what: "form", name: form.to_owned() }),
    }
}

/// The families in order of fit by the criteria matrix alone, for a country without a pack: importance × level ×
/// weight, summed. There is no law in it. Also says which answers could not be read.
pub fn rank_families(
    base: &Edition,
    answers: &serde_json::Map<String, serde_json::Value>,
) -> (Vec<String>, Vec<String>) {
    let catalogue = base.catalogue();
    let parsed = parse_answers(catalogue, answers);
    let levels = base.evaluate(&parsed.answers).levels;
    let mut fits: BTreeMap<&str, i64> = BTreeMap::new();
    for (criterion, level) in catalogue.criteria.iter().zip(&levels) {
        let importance = (criterion.importance * 100.0).round() as i64;
        for (family, weight) in &criterion.weights {
            *fits.entry(family.as_str()).or_default() +=
                i64::from(level.score()) * importance * i64::from(weight.weight);
        }
    }
    let mut order: Vec<(&str, i64)> = fits.into_iter().collect();
    order.sort_by_key(|(name, fit)| (std::cmp::Reverse(*fit), *name));
    let problems = parsed.problems.iter().map(ToString::to_string).collect();
    (order.into_iter().map(|(name, _)| name.to_owned()).collect(), problems)
}

/// Families by how often they occur, the most frequent first: what somebody would answer who looks at no facts.
/// Between equals the one that is more frequent in all data leads, then the alphabet.
pub fn frequent_families<'a>(
    here: impl Iterator<Item = &'a str>,
    everywhere: impl Iterator<Item = &'a str>,
) -> Vec<&'a str> {
    let mut count: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for family in everywhere {
        count.entry(family).or_default().1 += 1;
    }
    for family in here {
        count.entry(family).or_default().0 += 1;
    }
    let mut order: Vec<(&str, (usize, usize))> = count.into_iter().collect();
    order.sort_by_key(|(name, n)| (std::cmp::Reverse(*n), *name));
    order.into_iter().map(|(name, _)| name).collect()
}
