//! From answers to facts: what is known, what does not apply, what is open.

use crate::answers::{Answer, Answers, Cell, derived_answers, parse_answers, rows};
use crate::catalogue::{Catalogue, NumberSource, QuestionType};
use crate::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};
use crate::ids::{NumberIx, QuestionIx};
use crate::rulebook::RuleBook;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What is known of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// It has this value.
    Value(T),
    /// It has this value if its question applies, which is open.
    Perhaps(T),
    /// Its question is not asked, because it cannot matter.
    NotApplicable,
    /// Not known; `optional` says that it may turn out not to apply.
    Unknown {
        /// The question may turn out to be hidden.
        optional: bool,
    },
}

impl<T: Copy> Known<T> {
    /// The value, where there is one.
    #[inline]
    pub fn value(self) -> Option<T> {
        match self {
            Known::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value that was given, even if it may turn out not to apply.
    #[inline]
    pub fn given(self) -> Option<T> {
        match self {
            Known::Value(value) | Known::Perhaps(value) => Some(value),
            _ => None,
        }
    }

    /// Whether no open answer can change it.
    #[inline]
    pub fn settled(self) -> bool {
        matches!(self, Known::Value(_) | Known::NotApplicable)
    }

    /// The same knowledge of what follows from the value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Known<U> {
        match self {
            Known::Value(value) => Known::Value(f(value)),
            Known::Perhaps(value) => Known::Perhaps(f(value)),
            Known::NotApplicable => Known::NotApplicable,
            Known::Unknown { optional } => Known::Unknown { optional },
        }
    }

    /// Whether something holds of it. Nothing holds of what does not apply.
    #[inline]
    pub fn truth(self, holds: impl FnOnce(T) -> bool) -> Trit {
        match self {
            Known::Value(value) => Trit::of(holds(value)),
            Known::Perhaps(value) if holds(value) => Trit::OPEN,
            Known::Perhaps(_) | Known::NotApplicable => Trit::FALSE,
            Known::Unknown { .. } => Trit::OPEN,
        }
    }

    /// The same, of a question that may turn out not to apply where it is `doubted`.
    #[inline]
    pub(crate) fn if_it_applies_when(self, doubted: bool) -> Self {
        match self {
            Known::Value(value) if doubted => Known::Perhaps(value),
            Known::Unknown { .. } if doubted => Known::Unknown { optional: true },
            known => known,
        }
    }
}

/// What is known of the answer to a choice question, in sixteen bits: 0 and 1 are open, 2 does not apply, and option
/// `o` is `o + 3`, so that tables can be read by it as it is. The highest bit says that it may turn out not to apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen(u16);

impl Chosen {
    /// What is known, as it is known of anything else.
    #[inline]
    pub fn known(self) -> Known<u16> {
        match self.0 {
            0 | 1 => Known::Unknown { optional: self.0 == 1 },
            2 => Known::NotApplicable,
            option if option & Self::PERHAPS != 0 => Known::Perhaps((option & !Self::PERHAPS) - 3),
            option => Known::Value(option - 3),
        }
    }
    /// Whether open answers can change it.
    #[inline]
    pub(crate) fn open(self) -> bool {
        // One comparison for "0, 1, or with the highest bit": all others move down by two.
        self.0.wrapping_sub(2) >= Self::PERHAPS - 2
    }
    /// Option `o` as `o + 1`, and 0 where none was given.
    #[inline]
    pub(crate) fn code(self) -> u32 {
        u32::from((self.0 & !Self::PERHAPS).saturating_sub(2))
    }
    const PERHAPS: u16 = 1 << 15;
}

impl From<Known<u16>> for Chosen {
    fn from(known: Known<u16>) -> Self {
        Self(match known {
            Known::Unknown { optional } => u16::from(optional),
            Known::NotApplicable => 2,
            Known::Value(option) => option + 3,
            Known::Perhaps(option) => (option + 3) | Chosen::PERHAPS,
        })
    }
}

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionState {
    /// Answered by the user.
    Answered,
    /// Answered by the country's law.
    Preset,
    /// Follows from another answer.
    Derived,
    /// Open, with an assumption in its place.
    Assumed,
    /// Open.
    Open,
    /// Not asked, because an earlier answer makes it pointless.
    Hidden,
    /// Answered earlier, but an answer given since makes it pointless; kept.
    Parked,
}

/// Truth under unknown answers: two bits, "can be true" and "can be false".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Trit(pub(crate) u8);

impl Trit {
    /// True for every completion.
    pub const TRUE: Trit = Trit(1);
    /// False for every completion.
    pub const FALSE: Trit = Trit(2);
    /// Open.
    pub const OPEN: Trit = Trit(3);

    /// From a plain truth value.
    pub fn of(value: bool) -> Self {
        if value { Self::TRUE } else { Self::FALSE }
    }
    /// Both.
    pub fn and(self, other: Trit) -> Trit {
        Trit((self.0 & other.0 & 1) | ((self.0 | other.0) & 2))
    }
    /// At least one.
    pub fn or(self, other: Trit) -> Trit {
        Trit(((self.0 | other.0) & 1) | (self.0 & other.0 & 2))
    }
    /// The opposite.
    pub fn negate(self) -> Trit {
        Trit((self.0 >> 1) | ((self.0 & 1) << 1))
    }
    /// True for every completion.
    pub fn surely(self) -> bool {
        self == Self::TRUE
    }
    /// True for some completion.
    pub fn possibly(self) -> bool {
        self.0 & 1 == 1
    }
}

/// What is known of the questions of several options, side by side: few questions are of that kind, and what is read
/// together stands together.
#[derive(Clone, Debug, PartialEq)]
pub struct Sets {
    /// The place of each question among them; see [`Catalogue::set_place`].
    places: Arc<[u16]>,
    known: Vec<Known<u128>>,
}

impl Sets {
    fn open(catalogue: &Catalogue) -> Self {
        let places = catalogue.set_places();
        let count = catalogue.questions.iter().filter(|q| q.kind == QuestionType::Multi).count();
        Self { places: places.clone(), known: vec![Known::Unknown { optional: false }; count] }
    }
    /// The options that were chosen; of a question of another kind nothing is known.
    #[inline]
    pub fn get(&self, question: QuestionIx) -> Known<u128> {
        let known = self.place(question).map(|place| self.known[place]);
        known.unwrap_or(Known::Unknown { optional: false })
    }
    #[inline]
    fn place(&self, question: QuestionIx) -> Option<usize> {
        let place = usize::from(self.places[question.index()]);
        (place < self.known.len()).then_some(place)
    }
    /// What is known of each of them.
    pub fn iter(&self) -> impl Iterator<Item = Known<u128>> {
        self.known.iter().copied()
    }
    /// Changes what is known; true when it was something else.
    pub(crate) fn set(&mut self, question: QuestionIx, known: Known<u128>) -> bool {
        self.place(question).is_some_and(|place| replace(&mut self.known[place], known))
    }
}

/// The facts of one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// For each question of one option (yes/no: 0 is yes): the option.
    pub choices: Vec<Chosen>,
    /// For each question of several options: the options as bits.
    pub sets: Sets,
    /// For each number that rules can read.
    pub numbers: Vec<Known<i64>>,
    /// How each question stands.
    pub states: Vec<QuestionState>,
}

const OPEN: Chosen = Chosen(0);

/// What facts are made of, besides the answers.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// What the pack says.
    pub catalogue: &'a Catalogue,
    /// Its rules.
    pub book: &'a RuleBook,
    /// The questions, each after those its `show_if` reads (see [`visibility_order`]).
    pub order: &'a [QuestionIx],
    /// See [`preset_answers`].
    pub presets: &'a Answers,
    /// See [`assumed_answers`]; left out for facts that hold whatever the open answers are.
    pub assumed: Option<&'a Answers>,
}

impl Facts {
    /// Works out the facts. Presets of the country and derived answers fill open questions; hidden questions do not
    /// apply, whatever was answered to them.
    pub fn new(sources: &Sources<'_>, answers: &Answers) -> Self {
        let mut facts = Self::open(sources.catalogue);
        let derived = derived_answers(sources.catalogue, answers);
        for &question in sources.order {
            facts.settle(sources, answers, &derived, question);
        }
        facts
    }

    /// The facts when nothing is known, not even what is asked.
    fn open(catalogue: &Catalogue) -> Self {
        let count = catalogue.questions.len();
        Facts {
            choices: vec![OPEN; count],
            sets: Sets::open(catalogue),
            numbers: vec![Known::Unknown { optional: false }; catalogue.numbers.len()],
            states: vec![QuestionState::Open; count],
        }
    }

    /// Settles one question, given those that its visibility reads; true when a fact that rules read has changed.
    pub(crate) fn settle(
        &mut self,
        sources: &Sources<'_>,
        answers: &Answers,
        derived: &[(QuestionIx, Answer)],
        question: QuestionIx,
    ) -> bool {
        let given = answers.get(question);
        let (answer, state) = if let Some(answer) = given {
            (Some(answer), QuestionState::Answered)
        } else if let Some((_, answer)) = derived.iter().find(|(q, _)| *q == question) {
            (Some(answer), QuestionState::Derived)
        } else if let Some(answer) = sources.presets.get(question) {
            (Some(answer), QuestionState::Preset)
        } else if let Some(answer) = sources.assumed.and_then(|a| a.get(question)) {
            (Some(answer), QuestionState::Assumed)
        } else {
            (None, QuestionState::Open)
        };
        let visible = match sources.book.visibility.get(question.index()).copied().flatten() {
            Some(condition) => self.trit(&sources.book.graph, sources.catalogue, condition),
            None => Trit::TRUE,
        };
        if visible == Trit::FALSE {
            self.states[question.index()] = if given.is_some() { QuestionState::Parked } else { QuestionState::Hidden };
            self.fill(sources.catalogue, question, None, Known::NotApplicable, false)
        } else {
            self.states[question.index()] = state;
            let optional = visible != Trit::TRUE;
            // Best estimates take what was answered as an answer to a question that applies.
            let doubted = optional && sources.assumed.is_none();
            self.fill(sources.catalogue, question, answer, Known::Unknown { optional }, doubted)
        }
    }

    fn fill(
        &mut self,
        catalogue: &Catalogue,
        question: QuestionIx,
        answer: Option<&Answer>,
        otherwise: Known<()>,
        doubted: bool,
    ) -> bool {
        let i = question.index();
        let choice = match answer {
            Some(Answer::Choice(option)) => Known::Value(*option),
            Some(Answer::YesNo(value)) => Known::Value(u16::from(!value)),
            _ => otherwise.carry(),
        };
        let mut changed = replace(&mut self.choices[i], choice.if_it_applies_when(doubted).into());
        let set = match answer {
            Some(Answer::Choices(mask)) => Known::Value(*mask),
            _ => otherwise.carry(),
        };
        changed |= self.sets.set(question, set.if_it_applies_when(doubted));
        for n in catalogue.numbers_of(question) {
            let number = match answer {
                Some(Answer::Number(value)) => Known::Value(*value),
                Some(Answer::Rows(rows)) => total_of(catalogue, n, rows),
                _ => otherwise.carry(),
            };
            changed |= replace(&mut self.numbers[n], number.if_it_applies_when(doubted));
        }
        changed
    }

    /// Truth of a condition under these facts.
    pub fn trit(&self, graph: &ConditionGraph, catalogue: &Catalogue, condition: CondId) -> Trit {
        match graph.cond(condition) {
            Cond::Const(value) => Trit::of(value),
            Cond::Not(a) => self.trit(graph, catalogue, a).negate(),
            Cond::And(a, b) => match self.trit(graph, catalogue, a) {
                Trit::FALSE => Trit::FALSE,
                left => left.and(self.trit(graph, catalogue, b)),
            },
            Cond::Or(a, b) => match self.trit(graph, catalogue, a) {
                Trit::TRUE => Trit::TRUE,
                left => left.or(self.trit(graph, catalogue, b)),
            },
            leaf => self.leaf(graph, catalogue, leaf),
        }
    }

    /// Truth of a leaf.
    pub fn leaf(&self, graph: &ConditionGraph, catalogue: &Catalogue, leaf: Cond) -> Trit {
        match leaf {
            Cond::Is(question, option) => self.choices[question.index()].known().truth(|chosen| chosen == option),
            Cond::Has(question, option) => self.sets.get(question).truth(|mask| mask >> option & 1 == 1),
            Cond::Compare(how, a, b) => {
                let number = |n: NumberIx| self.numbers[n.index()];
                let truth = |condition| self.trit(graph, catalogue, condition);
                Numbers { graph, catalogue, number: &number, truth: &truth }.compare(how, a, b)
            }
            Cond::Const(value) => Trit::of(value),
            Cond::Not(_) | Cond::And(..) | Cond::Or(..) => Trit::OPEN,
        }
    }

    /// Truth of a comparison of numbers that no condition chooses between; others are open.
    pub(crate) fn compare_numbers(
        graph: &ConditionGraph,
        catalogue: &Catalogue,
        comparison: CondId,
        number: &impl Fn(NumberIx) -> Known<i64>,
    ) -> Trit {
        let Cond::Compare(how, a, b) = graph.cond(comparison) else { return Trit::OPEN };
        Numbers { graph, catalogue, number, truth: &|_| Trit::OPEN }.compare(how, a, b)
    }
}

/// What arithmetic reads.
struct Numbers<'a, N, T> {
    graph: &'a ConditionGraph,
    catalogue: &'a Catalogue,
    number: &'a N,
    truth: &'a T,
}

impl<N: Fn(NumberIx) -> Known<i64>, T: Fn(CondId) -> Trit> Numbers<'_, N, T> {
    fn compare(&self, how: Comparison, a: NumId, b: NumId) -> Trit {
        match (self.exact(a), self.exact(b)) {
            (Some(a), Some(b)) => Trit::of(how.holds(a, b)),
            _ => self.span(a).compare(how, self.span(b)),
        }
    }

    /// The value, where all that it needs is known and all on the way fits; most cases need no more than this.
    fn exact(&self, number: NumId) -> Option<i64> {
        match self.graph.num(number) {
            Num::Int(value) => Some(value),
            Num::Fact(fact) => (self.number)(fact).value(),
            Num::Add(a, b) => self.exact(a)?.checked_add(self.exact(b)?),
            Num::Sub(a, b) => self.exact(a)?.checked_sub(self.exact(b)?),
            Num::Mul(a, b) => self.exact(a)?.checked_mul(self.exact(b)?),
            Num::If(test, a, b) => match (self.truth)(test) {
                Trit::TRUE => self.exact(a),
                Trit::FALSE => self.exact(b),
                _ => None,
            },
        }
    }

    fn span(&self, number: NumId) -> Span {
        match self.graph.num(number) {
            Num::Int(value) => Span { low: value.into(), high: value.into(), applies: Trit::TRUE },
            Num::Fact(fact) => self.fact(fact),
            Num::Add(a, b) => self.span(a).join(self.span(b), |a, b| a + b),
            Num::Sub(a, b) => self.span(a).join(self.span(b), |a, b| a - b),
            Num::Mul(a, b) => self.span(a).join(self.span(b), i128::saturating_mul),
            Num::If(test, a, b) => match (self.truth)(test) {
                Trit::TRUE => self.span(a),
                Trit::FALSE => self.span(b),
                _ => self.span(a).hull(self.span(b)),
            },
        }
    }

    fn fact(&self, fact: NumberIx) -> Span {
        match (self.number)(fact) {
            Known::Value(value) => Span { low: value.into(), high: value.into(), applies: Trit::TRUE },
            Known::Perhaps(value) => Span { low: value.into(), high: value.into(), applies: Trit::OPEN },
            Known::NotApplicable => Span { low: 0, high: 0, applies: Trit::FALSE },
            Known::Unknown { optional } => {
                let number = &self.catalogue.numbers[fact.index()];
                let applies = if optional { Trit::OPEN } else { Trit::TRUE };
                Span { low: number.min.into(), high: number.max.into(), applies }
            }
        }
    }
}

/// Puts a value in the place of another; true when they differ.
fn replace<T: PartialEq>(slot: &mut T, value: T) -> bool {
    let changed = *slot != value;
    *slot = value;
    changed
}

/// A number that is known to lie between two others, if it applies at all.
#[derive(Clone, Copy, Debug)]
struct Span {
    low: i128,
    high: i128,
    applies: Trit,
}

impl Span {
    /// Interval arithmetic over the four corners, which is exact for sum, difference and product.
    fn join(self, other: Span, op: impl Fn(i128, i128) -> i128) -> Span {
        let corners =
            [op(self.low, other.low), op(self.low, other.high), op(self.high, other.low), op(self.high, other.high)];
        let (mut low, mut high) = (corners[0], corners[0]);
        for corner in corners {
            low = low.min(corner);
            high = high.max(corner);
        }
        Span { low, high, applies: self.applies.and(other.applies) }
    }

    fn hull(self, other: Span) -> Span {
        let applies = if self.applies == other.applies { self.applies } else { Trit::OPEN };
        Span { low: self.low.min(other.low), high: self.high.max(other.high), applies }
    }

    fn compare(self, how: Comparison, other: Span) -> Trit {
        let (always, never) = match how {
            Comparison::Less => (self.high < other.low, self.low >= other.high),
            Comparison::AtMost => (self.high <= other.low, self.low > other.high),
            Comparison::Equal => (
                self.low == self.high && other.low == other.high && self.low == other.low,
                self.low > other.high || self.high < other.low,
            ),
        };
        let compared = if always {
            Trit::TRUE
        } else if never {
            Trit::FALSE
        } else {
            Trit::OPEN
        };
        compared.and(self.applies).and(other.applies)
    }
}

impl Known<()> {
    /// The same lack of knowledge of something else.
    pub(crate) fn carry<T>(self) -> Known<T> {
        match self {
            Known::NotApplicable => Known::NotApplicable,
            Known::Unknown { optional } => Known::Unknown { optional },
            Known::Value(()) | Known::Perhaps(()) => Known::Unknown { optional: false },
        }
    }
}

/// The answers that the country's law gives, typed. What does not parse is left out; `imc check` reports it.
pub fn preset_answers(catalogue: &Catalogue) -> Answers {
    let raw = catalogue.presets.iter().map(|(id, value)| (id.0.clone(), value.clone())).collect();
    parse_answers(catalogue, &raw).answers
}

/// What is assumed while nobody has answered, typed.
pub fn assumed_answers(catalogue: &Catalogue) -> Answers {
    let assumed = catalogue.questions.iter().filter_map(|q| Some((q.id.0.clone(), q.assume.clone()?)));
    parse_answers(catalogue, &assumed.collect()).answers
}

/// What is known of a number (by its place) over the rows of its list.
pub(crate) fn total_of(catalogue: &Catalogue, number: usize, rows: &[Vec<Cell>]) -> Known<i64> {
    let number = &catalogue.numbers[number];
    total(rows, number.source, &catalogue.questions[number.question.index()].columns)
        .map_or(Known::Unknown { optional: false }, Known::Value)
}

/// A total over the rows of a list; `None` while a cell that it needs is empty.
fn total(rows: &[Vec<Cell>], source: NumberSource, columns: &[crate::catalogue::Column]) -> Option<i64> {
    let numbers = |column: usize| -> Option<Vec<i64>> {
        rows.iter()
            .map(|row| match row.get(column) {
                Some(Cell::Number(value)) => Some(*value),
                Some(Cell::YesNo(value)) => Some(i64::from(*value)),
                _ => None,
            })
            .collect()
    };
    match source {
        NumberSource::Answer => None,
        NumberSource::Rows => i64::try_from(rows.len()).ok(),
        NumberSource::Total(column) => numbers(column).map(|values| values.iter().sum()),
        NumberSource::Min(column) => numbers(column)?.into_iter().min(),
        NumberSource::Max(column) => numbers(column)?.into_iter().max(),
        NumberSource::Distinct(column) => rows::different(rows, column),
        NumberSource::Groups(column) => rows::groups(rows, columns, column),
    }
}

/// The questions in an order in which each comes after those its `show_if` reads.
///
/// # Errors
/// The questions whose conditions wait for each other in a circle.
pub fn visibility_order(catalogue: &Catalogue, book: &RuleBook) -> Result<Vec<QuestionIx>, Vec<QuestionIx>> {
    let count = catalogue.questions.len();
    let waits: Vec<Vec<QuestionIx>> = (0..count)
        .map(|q| match book.visibility.get(q).copied().flatten() {
            Some(condition) => book.graph.reads(condition, &|n| catalogue.numbers[n.index()].question),
            None => Vec::new(),
        })
        .collect();
    let mut placed = vec![false; count];
    let mut order = Vec::with_capacity(count);
    while order.len() < count {
        let before = order.len();
        for q in 0..count {
            if !placed[q] && waits[q].iter().all(|w| placed[w.index()]) {
                placed[q] = true;
                order.push(QuestionIx(q as u16));
            }
        }
        if order.len() == before {
            return Err((0..count).filter(|q| !placed[*q]).map(|q| QuestionIx(q as u16)).collect());
        }
    }
    Ok(order)
}
