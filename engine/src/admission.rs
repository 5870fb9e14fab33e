//! What the law says of each form, given what the rules said: the one place where orders, dates and regions meet.
//!
//! All is said in three values: what is certain, what may be, what is ruled out. An order that may be given may displace
//! every other form, so it makes them conditional and not lawful; a form that exists only by order is conditional as long
//! as the order may be given.
//!
//! Sets of forms are machine words, so that the same few operations serve one case, a changed answer and sixty-four
//! municipalities at once.

use crate::bits::ones;
use crate::catalogue::{Catalogue, Role, known};
use crate::edition::EditionError;
use crate::evaluate::FormFact;
use crate::facts::{Facts, Known};
use crate::ids::{FormIx, QuestionIx};
use crate::rulebook::{Effect, Entry};
use crate::words::words;
use jiff::civil::Date;
use std::ops::{BitAnd, BitOr, BitOrAssign, Not};

words! {
    /// What the law says of a form, before any ranking.
    pub enum Admissibility {
        /// The law allows it.
        Admissible = "admissible",
        /// The law allows it if something is fulfilled, or if an open answer turns out right.
        Conditional = "conditional",
        /// The law rules it out.
        Excluded = "excluded",
    }
}

/// A set of forms: bit `i` stands for form `i`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormBits(pub(crate) u128);

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
    /// The set where `keep` is true, the empty set otherwise; without a branch.
    #[inline]
    pub(crate) fn when(self, keep: bool) -> Self {
        Self(self.0 & u128::from(keep).wrapping_neg())
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
    /// Ruled out, for certain or perhaps.
    pub may_be_out: FormBits,
    /// In need of something outside the answers.
    pub needs: FormBits,
    /// Ordered for certain.
    pub ordered: FormBits,
    /// Ordered, for certain or perhaps.
    pub may_be_ordered: FormBits,
}

/// What follows from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Admitted {
    /// Excluded.
    pub out: FormBits,
    /// Possible if something is fulfilled.
    pub conditional: FormBits,
    /// Ordered and not excluded, for certain.
    pub ordered: FormBits,
    /// Perhaps ordered: the order is open, or whether it can be followed.
    pub may_be_ordered: FormBits,
}

impl Admitted {
    /// What it says of one form.
    pub fn of(self, form: FormIx) -> Admissibility {
        if self.out.contains(form) {
            Admissibility::Excluded
        } else if self.conditional.contains(form) {
            Admissibility::Conditional
        } else {
            Admissibility::Admissible
        }
    }

    /// Joins what is certain (`self`) with what holds if the assumptions are right: a doubt that an assumption settles
    /// is no doubt. A form for special cases is no candidate while its case is only not ruled out.
    pub fn assuming(self, assumed: Admitted, special: FormBits) -> Self {
        let out = self.out | (self.conditional & assumed.out & special);
        let conditional = self.conditional & (assumed.conditional | assumed.out) & !out;
        let may_be_ordered = self.may_be_ordered & (assumed.ordered | assumed.may_be_ordered);
        Self { out, conditional, ordered: self.ordered, may_be_ordered }
    }
}

/// The forms' own data and the rules together, before orders displace anything.
struct Joined {
    /// The region's law lacks them, or may lack them.
    lacking: FormBits,
    unclear: FormBits,
    out: FormBits,
    ordered: FormBits,
    may_be_out: FormBits,
    may_be_ordered: FormBits,
}

/// What an edition's forms say of themselves, whatever the answers are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Door {
    all: FormBits,
    /// No longer open for new set-ups on the day.
    closed: FormBits,
    /// Not open for new set-ups yet.
    not_yet: FormBits,
    /// The calendar lets them be set up only from a later day.
    delayed: FormBits,
    /// Exist only where the law orders them.
    compulsory: FormBits,
    /// Take part in the ranking.
    pub ranked: FormBits,
    /// Candidates in special cases only: of a special track, or where the law orders them.
    pub special: FormBits,
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
        let region = catalogue.question(known::REGION).map(|question| {
            let options = &catalogue.questions[question.index()].options;
            let missing: Vec<FormBits> = options
                .iter()
                .map(|option| those(&|form| form.variants.iter().any(|v| v.region == *option && !v.available)))
                .collect();
            Regions { question, missing, varying: those(&|form| form.variants.iter().any(|v| !v.available)) }
        });
        Ok(Self {
            all: those(&|_| true),
            closed: those(&|form| form.validity.closed_from.is_some_and(|from| from <= date)),
            not_yet: those(&|form| form.validity.open_from.is_some_and(|from| from > date)),
            delayed: those(&|form| form.delayed(date)),
            compulsory,
            ranked: those(&|form| matches!(form.role, Role::Choice | Role::Network)) | (compulsory & orderable),
            special: those(&|form| form.role == Role::Network) | compulsory,
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
        self.admit_in(self.region_in(facts), said)
    }

    /// The same for a region on its own.
    #[inline]
    pub fn admit_in(&self, region: Known<u16>, said: Said) -> Admitted {
        let joined = self.join(region, said);
        let Joined { ordered, may_be_ordered, .. } = joined;
        let perhaps = may_be_ordered & !ordered;
        let (out, displaced) = if ordered.is_empty() {
            (joined.out, Self::displaced(self.all, perhaps))
        } else {
            (self.all & !may_be_ordered, perhaps)
        };
        let conditional = (said.needs | self.delayed | joined.may_be_out | displaced) & !out;
        Admitted { out, conditional, ordered, may_be_ordered: perhaps }
    }

    /// Forms that give way if the law orders another one that it may order.
    #[inline]
    fn displaced(all: FormBits, perhaps: FormBits) -> FormBits {
        match perhaps.len() {
            0 => FormBits::default(),
            1 => all & !perhaps,
            _ => all,
        }
    }

    #[inline]
    fn join(&self, region: Known<u16>, said: Said) -> Joined {
        let nothing = FormBits::default();
        let (lacking, unclear) = match (&self.region, region) {
            (None, _) | (_, Known::NotApplicable) => (nothing, nothing),
            (Some(regions), Known::Value(option)) => (regions.lacking(option), nothing),
            (Some(regions), Known::Perhaps(option)) => (nothing, regions.lacking(option)),
            (Some(regions), Known::Unknown { .. }) => (nothing, regions.varying),
        };
        let shut = self.closed | self.not_yet | lacking;
        let out = said.out | shut | (self.compulsory & !said.may_be_ordered);
        let may_be_out = said.may_be_out | shut | unclear | (self.compulsory & !said.ordered);
        Joined {
            lacking,
            unclear,
            out,
            ordered: said.ordered & !may_be_out,
            may_be_out,
            may_be_ordered: said.may_be_ordered & !out,
        }
    }

    fn region_in(&self, facts: &Facts) -> Known<u16> {
        self.region().map_or(Known::NotApplicable, |question| facts.choices[question.index()].known())
    }

    /// What the forms' own data say, form by form, for the reader.
    pub fn form_facts(&self, facts: &Facts, said: Said) -> Vec<(FormIx, FormFact)> {
        let Joined { lacking, unclear, .. } = self.join(self.region_in(facts), said);
        let facts = [
            (self.closed, FormFact::Closed),
            (self.not_yet & !self.closed, FormFact::NotYetOpen),
            (self.compulsory & !said.may_be_ordered, FormFact::OnlyByOrder),
            (self.compulsory & said.may_be_ordered & !said.ordered, FormFact::OrderOpen),
            (lacking, FormFact::NotInRegion),
            (unclear, FormFact::RegionOpen),
        ];
        let of = |form: FormIx| facts.into_iter().filter(move |(forms, _)| forms.contains(form)).map(|(_, fact)| fact);
        self.all.iter().flat_map(|form| of(form).map(move |fact| (form, fact))).collect()
    }

    /// Forms that nobody can set up on the day.
    pub fn shut(&self) -> FormBits {
        self.closed | self.not_yet
    }

    /// Forms that exist only where the law orders them.
    pub fn compulsory(&self) -> FormBits {
        self.compulsory
    }

    /// Forms that each option of the region's question lacks.
    pub fn lacking(&self) -> &[FormBits] {
        self.region.as_ref().map_or(&[], |regions| &regions.missing)
    }
}

impl Regions {
    #[inline]
    fn lacking(&self, option: u16) -> FormBits {
        self.missing.get(usize::from(option)).copied().unwrap_or_default()
    }
}
