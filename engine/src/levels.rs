//! Criterion levels: from answers to how much each criterion matters in this case.
//!
//! A level lies between 0 and 1 and is counted in steps of 1/10,000, so that the same answers give the same result on
//! every machine. An unknown answer gives a range and no point; a level that rests only on what is usual for the
//! service area is marked as presumed.

use crate::bits::ones;
use crate::catalogue::{Catalogue, Combine, Criterion, LevelInput, QuestionType};
use crate::facts::{Facts, Known, QuestionState};
use crate::ids::{NumberIx, QuestionIx};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A level of one.
pub const FULL: i32 = 10_000;

/// Where a level comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LevelSource {
    /// No answer says anything about it.
    Unknown,
    /// From what is usual for the service area.
    Presumed,
    /// From the country's law.
    Preset,
    /// From an answer.
    Answered,
    /// From a rule.
    Rule,
}

/// How much a criterion matters in a case, in 1/10,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Level {
    /// The best estimate; nothing while nothing is known.
    pub point: Option<i32>,
    /// Least value that open answers leave possible.
    pub low: i32,
    /// Greatest value that open answers leave possible.
    pub high: i32,
    /// Where the estimate comes from.
    pub source: LevelSource,
}

impl Level {
    fn known(value: i32, source: LevelSource) -> Self {
        Self { point: Some(value), low: value, high: value, source }
    }

    /// The point for scoring: nothing known counts neither for nor against.
    pub fn score(&self) -> i32 {
        self.point.unwrap_or(0)
    }
}

/// What one input says.
#[derive(Clone, Copy, Debug)]
enum Reading {
    /// Its question does not apply, or its answer says nothing.
    Silent,
    /// A level, or a range.
    Says { level: Level, optional: bool },
}

#[derive(Clone, Debug)]
enum Table {
    /// Level per option; `None` says nothing.
    Choice(Vec<Option<i32>>),
    /// Level per option of several; the greatest of the chosen ones.
    Set(Vec<Option<i32>>),
    /// Level per service, presumed.
    Services { levels: Vec<Option<i32>>, mean: bool },
    /// Upper ends (included) and levels.
    Bands(NumberIx, Vec<(Option<i64>, i32)>),
}

#[derive(Clone, Debug)]
struct Input {
    question: QuestionIx,
    table: Table,
    low: i32,
    high: i32,
}

/// The compiled inputs of one criterion.
#[derive(Clone, Debug)]
pub struct LevelRule {
    inputs: Vec<Input>,
    combine: Combine,
}

/// What a best estimate reads: values where they are known, nothing where they are open or do not apply.
pub(crate) trait Reads {
    fn choice(&self, question: QuestionIx) -> Option<u16>;
    fn set(&self, question: QuestionIx) -> Option<u128>;
    fn number(&self, number: NumberIx) -> Option<i64>;
}

impl Reads for Facts {
    #[inline]
    fn choice(&self, question: QuestionIx) -> Option<u16> {
        self.choices[question.index()].value()
    }
    fn set(&self, question: QuestionIx) -> Option<u128> {
        self.sets[question.index()].value()
    }
    fn number(&self, number: NumberIx) -> Option<i64> {
        self.numbers[number.index()].value()
    }
}

/// The best estimates of all criteria. Criteria that hear choice questions only are tables over every combination of
/// their answers, side by side in memory; the others keep their inputs.
#[derive(Clone, Debug, Default)]
pub(crate) struct LevelTables {
    tables: Vec<LevelTable>,
    /// Question and by how much one option moves the place in the table. Option `o` stands at `o + 1`; nothing known
    /// stands at 0.
    strides: Vec<(QuestionIx, u32)>,
    levels: Vec<i16>,
    /// Criteria without a table.
    others: Vec<u16>,
    /// For each criterion its place among the tables.
    place: Vec<Option<u16>>,
}

/// A criterion's table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LevelTable {
    pub criterion: u16,
    strides: (u32, u32),
    first: u32,
}

/// Largest table of one criterion.
const MOST_COMBINATIONS: usize = 4096;

impl LevelTables {
    pub fn new(rules: &[LevelRule]) -> Self {
        let mut out = Self::default();
        for (criterion, rule) in rules.iter().enumerate() {
            let criterion = criterion as u16;
            match rule.radix() {
                Some(radix) => {
                    out.place.push(Some(out.tables.len() as u16));
                    out.push(criterion, rule, &radix);
                }
                None => {
                    out.place.push(None);
                    out.others.push(criterion);
                }
            }
        }
        out
    }

    fn push(&mut self, criterion: u16, rule: &LevelRule, radix: &[(QuestionIx, usize)]) {
        let first = self.strides.len() as u32;
        let mut combinations = 1;
        for (question, size) in radix {
            self.strides.push((*question, combinations as u32));
            combinations *= size;
        }
        let strides = (first, self.strides.len() as u32);
        self.tables.push(LevelTable { criterion, strides, first: self.levels.len() as u32 });
        for place in 0..combinations {
            let strides = &self.strides[strides.0 as usize..strides.1 as usize];
            let codes = radix.iter().zip(strides).map(|((q, size), (_, stride))| (*q, place / *stride as usize % size));
            let level = rule.estimate(&rule.combine, &Codes(codes.collect()), 0).unwrap_or(0);
            self.levels.push(level as i16);
        }
    }

    /// Criteria with a table.
    pub fn tables(&self) -> &[LevelTable] {
        &self.tables
    }

    /// Criteria without one.
    pub fn others(&self) -> &[u16] {
        &self.others
    }

    /// Questions of a table, with their strides.
    pub fn strides(&self, table: &LevelTable) -> &[(QuestionIx, u32)] {
        &self.strides[table.strides.0 as usize..table.strides.1 as usize]
    }

    /// The levels of a table, from its first place on.
    pub fn levels(&self, table: &LevelTable) -> &[i16] {
        &self.levels[table.first as usize..]
    }

    /// Works out all levels; `derived` is what rules say with `level(..)`.
    pub fn points(&self, rules: &[LevelRule], facts: &Facts, derived: &[i32], out: &mut [i32]) {
        for table in &self.tables {
            out[usize::from(table.criterion)] = self.read(table, facts);
        }
        for criterion in &self.others {
            let at = usize::from(*criterion);
            out[at] = rules[at].point(facts, derived[at]);
        }
    }

    /// Works out one level.
    pub fn point(&self, rules: &[LevelRule], criterion: usize, facts: &Facts, derived: i32) -> i32 {
        match self.place[criterion] {
            Some(table) => self.read(&self.tables[usize::from(table)], facts),
            None => rules[criterion].point(facts, derived),
        }
    }

    #[inline]
    fn read(&self, table: &LevelTable, facts: &impl Reads) -> i32 {
        let code = |q: QuestionIx| facts.choice(q).map_or(0, |option| u32::from(option) + 1);
        let place: u32 = self.strides(table).iter().map(|(question, stride)| code(*question) * stride).sum();
        self.levels(table).get(place as usize).map_or(0, |level| i32::from(*level))
    }
}

/// Answers to choice questions only, as a [`LevelTable`] numbers them.
struct Codes(Vec<(QuestionIx, usize)>);

impl Reads for Codes {
    fn choice(&self, question: QuestionIx) -> Option<u16> {
        let code = self.0.iter().find(|(q, _)| *q == question).map_or(0, |(_, code)| *code);
        code.checked_sub(1).map(|option| option as u16)
    }
    fn set(&self, _: QuestionIx) -> Option<u128> {
        None
    }
    fn number(&self, _: NumberIx) -> Option<i64> {
        None
    }
}

impl LevelRule {
    /// Compiles the inputs of a criterion. Inputs whose question does not exist are dropped; loading reports them.
    pub fn new(catalogue: &Catalogue, criterion: &Criterion, combine: &Combine) -> Self {
        let inputs = criterion.inputs.iter().map(|input| compile(catalogue, input)).collect();
        Self { inputs, combine: combine.clone() }
    }

    /// The level under these facts; `derived` is what rules say with `level(..)`.
    pub fn level(&self, facts: &Facts, derived: Level) -> Level {
        match self.reading(&self.combine, facts, derived) {
            Reading::Silent => Level::known(0, LevelSource::Answered),
            Reading::Says { level, optional: true } => Level { low: level.low.min(0), ..level },
            Reading::Says { level, .. } => level,
        }
    }

    /// The best estimate alone, without ranges; what says nothing counts as 0.
    pub(crate) fn point(&self, facts: &impl Reads, derived: i32) -> i32 {
        self.estimate(&self.combine, facts, derived).unwrap_or(0)
    }

    /// The questions it hears, each with its options and one more for "nothing known"; none where it hears anything
    /// but choice questions, or where there are too many combinations.
    fn radix(&self) -> Option<Vec<(QuestionIx, usize)>> {
        if self.combine.hears_rules() {
            return None;
        }
        let mut radix: Vec<(QuestionIx, usize)> = Vec::new();
        for input in &self.inputs {
            let Table::Choice(levels) = &input.table else { return None };
            match radix.iter_mut().find(|(q, _)| *q == input.question) {
                Some((_, size)) => *size = (*size).max(levels.len() + 1),
                None => radix.push((input.question, levels.len() + 1)),
            }
        }
        let combinations = radix.iter().try_fold(1usize, |all, (_, size)| all.checked_mul(*size))?;
        (combinations <= MOST_COMBINATIONS).then_some(radix)
    }

    fn estimate(&self, combine: &Combine, facts: &impl Reads, derived: i32) -> Option<i32> {
        let each = |parts: &[Combine], join: fn(i32, i32) -> i32| {
            parts.iter().filter_map(|p| self.estimate(p, facts, derived)).reduce(join)
        };
        match combine {
            Combine::Input(i) => self.inputs.get(*i).and_then(|input| input.value(facts)),
            Combine::Derived => Some(derived),
            Combine::Max(parts) => each(parts, i32::max),
            Combine::First(parts) => parts.iter().find_map(|p| self.estimate(p, facts, derived)),
            Combine::Product(parts) => {
                // An unknown first factor leaves the level unknown; later ones count as one.
                let first = parts.first().and_then(|p| self.estimate(p, facts, derived))?;
                let rest = parts[1..].iter().filter_map(|p| self.estimate(p, facts, derived));
                Some(rest.fold(first, |a, b| a * b / FULL))
            }
            Combine::Mean(parts) => {
                let (sum, count) = parts
                    .iter()
                    .filter_map(|p| self.estimate(p, facts, derived))
                    .fold((0, 0), |(sum, count), level| (sum + level, count + 1));
                (count > 0).then(|| sum / count)
            }
        }
    }

    /// Questions that the criterion reads.
    pub fn reads(&self) -> impl Iterator<Item = QuestionIx> {
        self.inputs.iter().map(|input| input.question)
    }

    fn reading(&self, combine: &Combine, facts: &Facts, derived: Level) -> Reading {
        match combine {
            Combine::Input(i) => match self.inputs.get(*i) {
                Some(input) => input.read(facts),
                None => Reading::Silent,
            },
            Combine::Derived => Reading::Says { level: derived, optional: false },
            Combine::Max(parts) => self.fold(parts, facts, derived, |a, b| Level {
                point: match (a.point, b.point) {
                    (Some(a), Some(b)) => Some(a.max(b)),
                    (a, b) => a.or(b),
                },
                low: a.low.max(b.low),
                high: a.high.max(b.high),
                source: if a.score() >= b.score() && a.point.is_some() { a.source } else { b.source.max(a.source) },
            }),
            Combine::Mean(parts) => self.mean(parts, facts, derived),
            Combine::Product(parts) => self.fold(parts, facts, derived, |a, b| Level {
                point: a.point.map(|a| a * b.point.unwrap_or(FULL) / FULL),
                low: a.low * b.low / FULL,
                high: a.high * b.high / FULL,
                source: a.source,
            }),
            Combine::First(parts) => self.first(parts, facts, derived),
        }
    }

    fn fold(&self, parts: &[Combine], facts: &Facts, derived: Level, join: impl Fn(Level, Level) -> Level) -> Reading {
        let mut out = Reading::Silent;
        for part in parts {
            out = match (out, self.reading(part, facts, derived)) {
                (out, Reading::Silent) => out,
                (Reading::Silent, says) => says,
                (Reading::Says { level: a, optional: x }, Reading::Says { level: b, optional: y }) => {
                    let mut level = join(a, b);
                    // An input that may turn out not to apply leaves the other one alone.
                    for (other, may_fall_away) in [(a, y), (b, x)] {
                        if may_fall_away {
                            level.low = level.low.min(other.low);
                            level.high = level.high.max(other.high);
                        }
                    }
                    Reading::Says { level, optional: x && y }
                }
            };
        }
        out
    }

    fn mean(&self, parts: &[Combine], facts: &Facts, derived: Level) -> Reading {
        let levels: Vec<(Level, bool)> = parts
            .iter()
            .filter_map(|part| match self.reading(part, facts, derived) {
                Reading::Silent => None,
                Reading::Says { level, optional } => Some((level, optional)),
            })
            .collect();
        let count = levels.len() as i32;
        if count == 0 {
            return Reading::Silent;
        }
        let points: Vec<i32> = levels.iter().filter_map(|(l, _)| l.point).collect();
        let point = (!points.is_empty()).then(|| points.iter().sum::<i32>() / points.len() as i32);
        let mut low = levels.iter().map(|(l, _)| l.low).sum::<i32>() / count;
        let mut high = levels.iter().map(|(l, _)| l.high).sum::<i32>() / count;
        if levels.iter().any(|(_, optional)| *optional) {
            low = levels.iter().map(|(l, _)| l.low).min().unwrap_or(low);
            high = levels.iter().map(|(l, _)| l.high).max().unwrap_or(high);
        }
        let source = levels.iter().map(|(l, _)| l.source).max().unwrap_or(LevelSource::Unknown);
        let optional = levels.iter().all(|(_, optional)| *optional);
        Reading::Says { level: Level { point, low, high, source }, optional }
    }

    fn first(&self, parts: &[Combine], facts: &Facts, derived: Level) -> Reading {
        let Some((head, rest)) = parts.split_first() else { return Reading::Silent };
        match self.reading(head, facts, derived) {
            Reading::Silent => self.first(rest, facts, derived),
            Reading::Says { level, optional } if level.point.is_some() => Reading::Says { level, optional },
            Reading::Says { level: open, optional } => match self.first(rest, facts, derived) {
                Reading::Silent => Reading::Says { level: open, optional },
                Reading::Says { level: fallback, optional: rest_optional } => {
                    let (mut low, mut high) = (open.low, open.high);
                    if optional {
                        low = low.min(fallback.low);
                        high = high.max(fallback.high);
                    }
                    let level = Level { point: fallback.point, low, high, source: fallback.source };
                    Reading::Says { level, optional: optional && rest_optional }
                }
            },
        }
    }
}

impl Input {
    /// The level that the answer gives; none while it is open, does not apply or says nothing.
    fn value(&self, facts: &impl Reads) -> Option<i32> {
        match &self.table {
            Table::Choice(levels) => levels.get(usize::from(facts.choice(self.question)?)).copied().flatten(),
            Table::Set(levels) | Table::Services { levels, mean: false } => {
                chosen(levels, facts.set(self.question)?).max()
            }
            Table::Services { levels, mean: true } => {
                let (sum, count) = chosen(levels, facts.set(self.question)?).fold((0, 0), |(s, c), l| (s + l, c + 1));
                (count > 0).then(|| sum / count)
            }
            Table::Bands(number, bands) => {
                let value = facts.number(*number)?;
                bands.iter().find(|(upto, _)| upto.is_none_or(|upto| value <= upto)).map(|(_, level)| *level)
            }
        }
    }

    fn read(&self, facts: &Facts) -> Reading {
        let source = match facts.states[self.question.index()] {
            QuestionState::Preset => LevelSource::Preset,
            QuestionState::Assumed => LevelSource::Presumed,
            _ => LevelSource::Answered,
        };
        let says = |level: i32, source| Reading::Says { level: Level::known(level, source), optional: false };
        let open = |optional| Reading::Says {
            level: Level { point: None, low: self.low, high: self.high, source: LevelSource::Unknown },
            optional,
        };
        match &self.table {
            Table::Choice(levels) => match facts.choices[self.question.index()] {
                Known::Value(option) => match levels.get(usize::from(option)).copied().flatten() {
                    Some(level) => says(level, source),
                    None => Reading::Silent,
                },
                Known::NotApplicable => Reading::Silent,
                Known::Unknown { optional } => open(optional),
            },
            Table::Set(levels) => match facts.sets[self.question.index()] {
                Known::Value(mask) => match chosen(levels, mask).max() {
                    Some(level) => says(level, source),
                    None => Reading::Silent,
                },
                Known::NotApplicable => Reading::Silent,
                Known::Unknown { optional } => open(optional),
            },
            Table::Services { levels, mean } => match facts.sets[self.question.index()] {
                Known::Value(mask) => {
                    let count = chosen(levels, mask).count() as i32;
                    let level = if *mean && count > 0 {
                        Some(chosen(levels, mask).sum::<i32>() / count)
                    } else {
                        chosen(levels, mask).max()
                    };
                    level.map_or(Reading::Silent, |level| says(level, LevelSource::Presumed))
                }
                Known::NotApplicable => Reading::Silent,
                Known::Unknown { optional } => open(optional),
            },
            Table::Bands(number, bands) => match facts.numbers[number.index()] {
                Known::Value(value) => {
                    let band = bands.iter().find(|(upto, _)| upto.is_none_or(|upto| value <= upto));
                    band.map_or(Reading::Silent, |(_, level)| says(*level, source))
                }
                Known::NotApplicable => Reading::Silent,
                Known::Unknown { optional } => open(optional),
            },
        }
    }
}

fn chosen(levels: &[Option<i32>], mask: u128) -> impl Iterator<Item = i32> {
    ones(mask).filter_map(|i| levels.get(i).copied().flatten())
}

/// A level between 0 and 1 in 1/10,000; what lies outside is cut off.
pub fn level_steps(level: f64) -> i32 {
    (level.clamp(0.0, 1.0) * f64::from(FULL)).round() as i32
}

fn compile(catalogue: &Catalogue, input: &LevelInput) -> Input {
    let question = catalogue.question(input.question.as_str()).unwrap_or(QuestionIx(0));
    let definition = &catalogue.questions[question.index()];
    let by_option = || -> Vec<Option<i32>> {
        let words: Vec<&str> = match definition.kind {
            QuestionType::YesNo => vec!["yes", "no"],
            _ => definition.options.iter().map(|o| o.as_str()).collect(),
        };
        words.into_iter().map(|word| input.levels.get(word).map(|l| level_steps(*l))).collect()
    };
    let table = if let Some(attribute) = &input.attribute {
        let levels = definition
            .options
            .iter()
            .map(|option| {
                let service = catalogue.services.iter().find(|s| s.id.as_str() == option.as_str())?;
                input.levels.get(service.attribute(attribute)?).map(|l| level_steps(*l))
            })
            .collect();
        Table::Services { levels, mean: input.over.as_deref() == Some("mean") }
    } else if !input.bands.is_empty() {
        let number = catalogue.number(input.question.as_str()).unwrap_or(NumberIx(0));
        Table::Bands(number, input.bands.iter().map(|b| (b.upto, level_steps(b.level))).collect())
    } else if definition.kind == QuestionType::Multi {
        Table::Set(by_option())
    } else {
        Table::Choice(by_option())
    };
    let all: Vec<Option<i32>> = match &table {
        Table::Choice(levels) | Table::Set(levels) | Table::Services { levels, .. } => levels.clone(),
        Table::Bands(_, bands) => bands.iter().map(|(_, level)| Some(*level)).collect(),
    };
    let low = all.iter().map(|l| l.unwrap_or(0)).min().unwrap_or(0);
    let high = all.iter().map(|l| l.unwrap_or(0)).max().unwrap_or(0);
    Input { question, table, low, high }
}
