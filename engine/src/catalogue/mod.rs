//! What a pack says, as plain data: statutes, forms, options, questions, criteria.
//!
//! A [`Catalogue`] is the base pack and one country merged. It knows nothing of files; `imc-rules` reads them.

mod advice;
mod award;
mod criterion;
mod financing;
mod form;
mod law;
mod question;
mod window;

pub use advice::{Advice, Contradiction, Gravity, Path, Pattern, ReadinessCheck, ReadinessLevel, Risk};
pub use award::{Award, AwardCeiling, AwardLess, AwardStep};
pub use criterion::{Band, Combine, Criterion, FamilyWeight, LevelInput, Theme};
pub use financing::{FamilySet, FinancingOption, FormSet, ServiceArea, SharingKey};
pub use form::{
    Becoming, Can, Effort, Family, FormationStep, Governance, Grade, Graded, LegalForm, MandatoryClause, Partners,
    Role, Validity, Variant,
};
pub use law::{Citation, Standing, Statute};
pub use question::{
    Column, ColumnType, FromRows, GREATEST, MAX_ROWS, OptionsFrom, Question, QuestionType, RowsTest, known,
};
pub use window::{AfterEvent, NoYearDay, Window, WindowFor, YearDay};

use crate::ids::{CriterionIx, FinancingIx, FormIx, NumberIx, OptionId, QuestionIx};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Who a pack is for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PackInfo {
    /// Format version of the folder.
    pub format: String,
    /// Folder name.
    pub id: String,
    /// ISO 3166-1 alpha-2 code; none for the base pack.
    #[serde(default)]
    pub country: Option<String>,
    /// Pack it builds on.
    #[serde(default)]
    pub extends: Option<String>,
    /// Version of the pack.
    pub version: String,
    /// Languages it has texts in, the country's own first.
    pub languages: Vec<String>,
    /// ISO 4217 code.
    #[serde(default)]
    pub currency: Option<String>,
    /// The newest law that the pack knows.
    pub law_as_of: Date,
    /// What was seen, and what to check again.
    #[serde(default)]
    pub law_note: String,
    /// Inhabitants of a typical municipality.
    #[serde(default)]
    pub typical_population: Option<u64>,
    /// Who keeps it.
    #[serde(default)]
    pub maintainers: Vec<String>,
    /// The country has procurement rules like those of the EU.
    #[serde(default)]
    pub procurement_rules: bool,
}

/// Where a number that rules can read comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NumberSource {
    /// The answer itself.
    Answer,
    /// How many rows a list has.
    Rows,
    /// Sum of a column.
    Total(usize),
    /// Least value of a column.
    Min(usize),
    /// Greatest value of a column.
    Max(usize),
    /// How many different values a column has.
    Distinct(usize),
    /// Into how many groups the rows fall that a column joins.
    Groups(usize),
}

/// A number that rules can read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NumberFact {
    /// As rules write it: `count`, `partners.population_total`.
    pub name: String,
    /// Question it comes from.
    pub question: QuestionIx,
    /// How it is taken from the answer.
    pub source: NumberSource,
    /// Least value that can occur.
    pub min: i64,
    /// Greatest value that can occur.
    pub max: i64,
}

/// Base pack and country pack, merged.
#[derive(Clone, Debug)]
pub struct CatalogueParts {
    /// The country pack (or the base pack, when there is none).
    pub pack: PackInfo,
    /// Acts.
    pub statutes: Vec<Statute>,
    /// Sections of the questionnaire in order.
    pub sections: Vec<String>,
    /// Questions in order.
    pub questions: Vec<Question>,
    /// Answers that the country's law gives.
    pub presets: BTreeMap<crate::ids::QuestionId, serde_json::Value>,
    /// Legal forms.
    pub forms: Vec<LegalForm>,
    /// Generic families.
    pub families: Vec<Family>,
    /// Financing options.
    pub financing: Vec<FinancingOption>,
    /// Themes in order.
    pub themes: Vec<Theme>,
    /// Criteria.
    pub criteria: Vec<Criterion>,
    /// Combining expression of each criterion.
    pub combines: Vec<Combine>,
    /// Service areas.
    pub services: Vec<ServiceArea>,
    /// Cost-sharing keys.
    pub keys: Vec<SharingKey>,
    /// Combinations, paths, risks, readiness.
    pub advice: Advice,
}

/// What a pack says, found by name. It stands still once it is indexed; its parts are read as its own fields.
#[derive(Clone, Debug)]
pub struct Catalogue {
    parts: CatalogueParts,
    /// Numbers that rules can read.
    pub numbers: Vec<NumberFact>,
    question_by_id: HashMap<String, QuestionIx>,
    number_by_name: HashMap<String, NumberIx>,
    numbers_of: Vec<std::ops::Range<usize>>,
    set_places: Arc<[u16]>,
}

impl std::ops::Deref for Catalogue {
    type Target = CatalogueParts;
    fn deref(&self) -> &CatalogueParts {
        &self.parts
    }
}

/// Why a pack is too large.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TooLarge {
    /// It knows more than `u16::MAX` of something; ids would no longer fit.
    #[error("this pack has more than 65,535 entries of one kind")]
    Entries,
    /// A question of several options has more than a set can hold.
    #[error("the question {question} has {options} options; at most {MOST_OPTIONS} can be chosen together")]
    Options {
        /// The question.
        question: String,
        /// How many options it has.
        options: usize,
    },
}

/// Most options of a question of several options: sets of them are machine words.
const MOST_OPTIONS: usize = u128::BITS as usize;

impl Catalogue {
    /// Indexes the parts.
    ///
    /// # Errors
    /// [`TooLarge`] when a list has more entries than its index type can name, or a set would not fit its word.
    pub fn new(parts: CatalogueParts) -> Result<Self, TooLarge> {
        let mut question_by_id = HashMap::with_capacity(parts.questions.len());
        let mut numbers = Vec::new();
        let mut numbers_of = Vec::with_capacity(parts.questions.len());
        for (position, question) in parts.questions.iter().enumerate() {
            let ix = QuestionIx(u16::try_from(position).map_err(|_| TooLarge::Entries)?);
            if question.kind == QuestionType::Multi && question.options.len() > MOST_OPTIONS {
                let (question, options) = (question.id.0.clone(), question.options.len());
                return Err(TooLarge::Options { question, options });
            }
            question_by_id.insert(question.id.0.clone(), ix);
            let first = numbers.len();
            push_numbers(question, ix, &mut numbers);
            numbers_of.push(first..numbers.len());
        }
        for length in [numbers.len(), parts.forms.len(), parts.financing.len(), parts.criteria.len()] {
            u16::try_from(length).map_err(|_| TooLarge::Entries)?;
        }
        let number_by_name = numbers.iter().enumerate().map(|(i, n)| (n.name.clone(), NumberIx(i as u16))).collect();
        let mut places = 0..u16::MAX;
        let set_places = parts
            .questions
            .iter()
            .map(|question| match question.kind {
                QuestionType::Multi => places.next().unwrap_or(u16::MAX),
                _ => u16::MAX,
            })
            .collect();
        Ok(Self { parts, numbers, question_by_id, number_by_name, numbers_of, set_places })
    }

    /// The same pack with another day as that of the newest law it knows.
    pub fn as_of(&self, day: Date) -> Self {
        let mut out = self.clone();
        out.parts.pack.law_as_of = day;
        out
    }

    /// Finds a question by id.
    pub fn question(&self, id: &str) -> Option<QuestionIx> {
        self.question_by_id.get(id).copied()
    }

    /// Finds a number fact by the name that rules use.
    pub fn number(&self, name: &str) -> Option<NumberIx> {
        self.number_by_name.get(name).copied()
    }

    /// Positions of the numbers that a question gives.
    pub fn numbers_of(&self, question: QuestionIx) -> std::ops::Range<usize> {
        self.numbers_of[question.index()].clone()
    }

    /// The place of a question among those of several options.
    pub fn set_place(&self, question: QuestionIx) -> Option<usize> {
        let place = self.set_places[question.index()];
        (place != u16::MAX).then_some(place.into())
    }
    /// The same for each question; for one of another kind the greatest number.
    pub(crate) fn set_places(&self) -> &Arc<[u16]> {
        &self.set_places
    }

    /// Finds a form by id.
    pub fn form(&self, id: &str) -> Option<FormIx> {
        self.forms.iter().position(|f| f.id.as_str() == id).map(|i| FormIx(i as u16))
    }

    /// Finds a financing option by id.
    pub fn option(&self, id: &str) -> Option<FinancingIx> {
        self.financing.iter().position(|f| f.id.as_str() == id).map(|i| FinancingIx(i as u16))
    }

    /// Finds a criterion by id.
    pub fn criterion(&self, id: &str) -> Option<CriterionIx> {
        self.criteria.iter().position(|c| c.id.as_str() == id).map(|i| CriterionIx(i as u16))
    }

    /// Finds an act by id.
    pub fn statute(&self, id: &str) -> Option<&Statute> {
        self.statutes.iter().find(|s| s.id.as_str() == id)
    }

    /// The citations that hold in a region: of acts of the whole country and of its own. All, while it is not known.
    pub fn cited_in<'c>(
        &'c self,
        citations: &'c [Citation],
        region: Option<&'c OptionId>,
    ) -> impl Iterator<Item = &'c Citation> {
        let made_by = |c: &Citation| self.statute(c.statute.as_str())?.region.as_ref();
        citations.iter().filter(move |c| region.is_none() || made_by(c).is_none_or(|r| Some(r) == region))
    }

    /// Every citation in the entries of forms and financing options.
    pub fn citations(&self) -> impl Iterator<Item = &Citation> {
        let options = self.financing.iter().flat_map(|option| &option.legal_basis);
        self.forms.iter().flat_map(LegalForm::citations).chain(options)
    }

    /// Whether the act of a citation applies on a day, as far as the pack knows.
    pub fn in_force(&self, citation: &Citation, on: Date) -> bool {
        self.statute(citation.statute.as_str()).is_none_or(|act| act.in_force(on))
    }

    /// Standing of a citation: its own, or that of its act.
    pub fn standing_of(&self, citation: &Citation) -> Standing {
        citation
            .standing
            .or_else(|| self.statute(citation.statute.as_str()).map(|s| s.standing))
            .unwrap_or(Standing::Unsure)
    }
}

fn push_numbers(question: &Question, ix: QuestionIx, numbers: &mut Vec<NumberFact>) {
    let mut push = |name: String, source, min, max| {
        numbers.push(NumberFact { name, question: ix, source, min, max });
    };
    match question.kind {
        QuestionType::Number | QuestionType::Money => {
            let (min, max) = question.range();
            push(question.id.0.clone(), NumberSource::Answer, min, max);
        }
        QuestionType::List => {
            let rows = MAX_ROWS as i64;
            push(format!("{}.count", question.id), NumberSource::Rows, 0, rows);
            for (c, column) in question.columns.iter().enumerate().filter(|(_, column)| !column.more) {
                let name = |suffix: &str| format!("{}.{}_{suffix}", question.id, column.id);
                match column.kind {
                    ColumnType::Number | ColumnType::Money => {
                        let (min, max) = column.range();
                        push(name("total"), NumberSource::Total(c), min.min(0), max.saturating_mul(rows));
                        push(name("min"), NumberSource::Min(c), min, max);
                        push(name("max"), NumberSource::Max(c), min, max);
                    }
                    ColumnType::Text if !column.required => {
                        push(format!("{}.{}s", question.id, column.id), NumberSource::Distinct(c), 0, rows);
                    }
                    ColumnType::YesNo => push(name("count"), NumberSource::Total(c), 0, rows),
                    ColumnType::Links => push(name("groups"), NumberSource::Groups(c), 1, rows),
                    ColumnType::Text => {}
                }
            }
        }
        _ => {}
    }
}
