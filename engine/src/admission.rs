//! What the law says of each form, given what the rules said: the one place where orders, dates and regions meet.
//!
//! Sets of forms are machine words, so that the same few operations serve one case, a changed answer and sixty-four
//! municipalities at once.

use crate::bits::ones;
use crate::catalogue::{Catalogue, Role};
use crate::edition::EditionError;
use crate::evaluate::Admission;
use crate::facts::{Facts, Known};
use crate::ids::{FormIx, QuestionIx};
use crate::rulebook::{Effect, Entry};
use jiff::civil::Date;
use std::ops::{BitAnd, BitOr, BitOrAssign, Not};

/// A set of forms: bit `i` stands for form `i`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormBits(pub u128);

impl FormBits {
    /// Most forms that a pack may have.
    pub const CAPACITY: usize = u128::BITS as usize;

    /// The set of one form.
    pub fn one(form: FormIx) -> Self {
        Self(1 << form.0)
    }
    /// Whether the form is in the set.
    #[inline]
    pub fn contains(self, form: FormIx) -> bool {
        self.0 >> form.0 & 1 == 1
    }
    /// Whether no form is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// How many forms are in the set.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }
    /// The forms in the pack's order.
    pub fn iter(self) -> impl Iterator<Item = FormIx> {
        ones(self.0).map(|form| FormIx(form as u16))
    }
}

impl FromIterator<FormIx> for FormBits {
    fn from_iter<I: IntoIterator<Item = FormIx>>(forms: I) -> Self {
        forms.into_iter().fold(Self::default(), |set, form| set | Self::one(form))
    }
}
impl BitAnd for FormBits {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}
impl BitOr for FormBits {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
impl BitOrAssign for FormBits {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}
impl Not for FormBits {
    type Output = Self;
    fn not(self) -> Self {
        Self(!self.0)
    }
}

/// What the rules said about forms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// Ruled out for certain.
    pub out: FormBits,
    /// Perhaps ruled out, or in need of something outside the answers.
    pub doubtful: FormBits,
    /// Ordered for certain.
    pub ordered: FormBits,
}

/// What follows from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Admitted {
    /// Excluded.
    pub out: FormBits,
    /// Possible if something is fulfilled.
    pub conditional: FormBits,
    /// Ordered and not excluded.
    pub ordered: FormBits,
}

impl Admitted {
    /// What it says of one form.
    pub fn admission(self, form: FormIx) -> Admission {
        if self.out.contains(form) {
            Admission::Excluded
        } else if self.conditional.contains(form) {
            Admission::Conditional
        } else {
            Admission::Admissible
        }
    }

    /// Joins what is certain (`self`) with what holds if the assumptions are right: a doubt that an assumption settles
    /// is no doubt. A form of a special track is no candidate while that track is only not ruled out.
    pub fn assuming(self, assumed: Admitted, network: FormBits) -> Self {
        let out = self.out | (self.conditional & assumed.out & network);
        let conditional = self.conditional & (assumed.conditional | assumed.out) & !out;
        Self { out, conditional, ordered: self.ordered }
    }
}

/// What an edition's forms say of themselves, whatever the answers are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Door {
    all: FormBits,
    /// Not open for new set-ups on the day.
    closed: FormBits,
    /// The calendar lets them be set up only from a later day.
    delayed: FormBits,
    /// Exist only where the law orders them.
    compulsory: FormBits,
    /// Take part in the ranking.
    pub ranked: FormBits,
    /// Belong to a special track.
    pub network: FormBits,
    region: Option<Regions>,
}

#[derive(Clone, Debug)]
struct Regions {
    question: QuestionIx,
    /// Forms that each option's region lacks.
    missing: Vec<FormBits>,
    /// Forms that some region lacks.
    varying: FormBits,
}

impl Door {
    /// # Errors
    /// When there are more forms than a set can hold.
    pub fn new<'a>(
        catalogue: &Catalogue,
        date: Date,
        entries: impl Iterator<Item = &'a Entry>,
    ) -> Result<Self, EditionError> {
        let forms = &catalogue.forms;
        if forms.len() > FormBits::CAPACITY {
            return Err(EditionError::TooManyForms(forms.len()));
        }
        let those = |keep: &dyn Fn(&crate::catalogue::LegalForm) -> bool| -> FormBits {
            forms.iter().enumerate().filter(|(_, form)| keep(form)).map(|(i, _)| FormIx(i as u16)).collect()
        };
        let orderable: FormBits = entries
            .filter_map(|entry| match entry.effect {
                Effect::Require(form) => Some(form),
                _ => None,
            })
            .collect();
        let compulsory = those(&|form| form.role == Role::Compulsory);
        let region = catalogue.question("region").map(|question| {
            let options = &catalogue.questions[question.index()].options;
            let missing: Vec<FormBits> = options
                .iter()
                .map(|option| those(&|form| form.variants.iter().any(|v| v.region == *option && !v.available)))
                .collect();
            Regions { question, missing, varying: those(&|form| form.variants.iter().any(|v| !v.available)) }
        });
        Ok(Self {
            all: those(&|_| true),
            closed: those(&|form| {
                form.validity.closed_from.is_some_and(|from| from <= date) || !form.validity.open(date)
            }),
            delayed: those(&|form| form.delayed(date)),
            compulsory,
            ranked: those(&|form| matches!(form.role, Role::Choice | Role::Network)) | (compulsory & orderable),
            network: those(&|form| form.role == Role::Network),
            region,
        })
    }

    /// The question of the region, where the country has one.
    pub fn region(&self) -> Option<QuestionIx> {
        self.region.as_ref().map(|regions| regions.question)
    }

    /// Joins what the rules said with dates, regions and orders. An order leaves only what is ordered.
    #[inline]
    pub fn admit(&self, facts: &Facts, said: Said) -> Admitted {
        let region = self.region().map_or(Known::NotApplicable, |question| facts.choices[question.index()].known());
        self.admit_in(region, said)
    }

    /// The same for a region on its own.
    #[inline]
    pub fn admit_in(&self, region: Known<u16>, said: Said) -> Admitted {
        let nothing = FormBits::default();
        let (lacking, unclear) = match (&self.region, region) {
            (Some(regions), Known::Value(option)) => {
                (regions.missing.get(usize::from(option)).copied().unwrap_or_default(), nothing)
            }
            (Some(regions), Known::Unknown { .. }) => (nothing, regions.varying),
            _ => (nothing, nothing),
        };
        let mut out = said.out | self.closed | lacking | (self.compulsory & !said.ordered);
        let ordered = said.ordered & !out;
        if !ordered.is_empty() {
            out = self.all & !ordered;
        }
        Admitted { out, conditional: (said.doubtful | unclear | self.delayed) & !out, ordered }
    }
}
