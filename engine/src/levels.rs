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
    inputs: Vec<Option<Input>>,
    combine: Combine,
}

/// What a best estimate reads: values where they are known, nothing where they are open or do not apply.
pub(crate) trait Reads {
    /// Option `o` as `o + 1`, and 0 where there is none.
    fn choice(&self, question: QuestionIx) -> u32;
    fn set(&self, question: QuestionIx) -> Option<u128>;
    fn number(&self, number: NumberIx) -> Option<i64>;
}

impl Reads for Facts {
    #[inline]
    fn choice(&self, question: QuestionIx) -> u32 {
        self.choices[question.index()].code()
    }
    fn set(&self, question: QuestionIx) -> Option<u128> {
        self.sets[question.index()].given()
    }
    fn number(&self, number: NumberIx) -> Option<i64> {
        self.numbers[number.index()].given()
    }
}

/// The best estimates of all criteria. What inputs can say is few things each, so a criterion is a table over every
/// combination of them, side by side in memory. Where an input is beyond that and decides, the table says [`ASK`].
#[derive(Clone, Debug, Default)]
pub(crate) struct LevelTables {
    /// Where each criterion's table begins among the levels.
    first: Vec<u32>,
    choices: Vec<Hears<QuestionIx>>,
    measures: Vec<Hears<Measure>>,
    levels: Vec<i16>,
    /// Criteria whose tables say [`ASK`] somewhere.
    asking: Vec<u16>,
}

/// In the place of a level: the criterion's rule must be asked.
pub(crate) const ASK: i16 = i16::MIN;

/// Something that a criterion's table hears.
#[derive(Clone, Debug)]
pub(crate) struct Hears<T> {
    pub criterion: u16,
    pub what: T,
    /// By how much one code moves the place in the table.
    pub stride: u16,
}

/// What a table hears: one of a few codes, 0 for "says nothing".
#[derive(Clone, Debug, PartialEq, Eq)]
enum Heard {
    /// The answer to a choice question; option `o` is code `o + 1`.
    Choice(QuestionIx),
    /// Anything else.
    Measure(Measure),
}

/// The inputs of a criterion as codes.
struct Hearing {
    /// Which of the things heard each input is, and the level of each of its codes from 1 on; none where it is beyond
    /// codes.
    inputs: Vec<Option<(usize, Vec<Option<i32>>)>>,
    /// Each with the number of its codes.
    heard: Vec<(Heard, usize)>,
}

/// A code that is worked out from an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Several options, as bits: which of these sets has the first of them; codes count from 1.
    First(QuestionIx, Vec<u128>),
    /// A number: the first of these upper ends (included) that it does not exceed.
    Band(NumberIx, Vec<Option<i64>>),
}

/// Largest table of one criterion.
const MOST_COMBINATIONS: usize = 4096;

impl LevelTables {
    pub fn new(rules: &[LevelRule]) -> Self {
        let mut out = Self::default();
        for (criterion, rule) in rules.iter().enumerate() {
            out.first.push(out.levels.len() as u32);
            match rule.hearing() {
                Some(hearing) => out.push(criterion as u16, &rule.combine, hearing),
                None => out.levels.push(ASK),
            }
            if out.levels[out.first[criterion] as usize..].contains(&ASK) {
                out.asking.push(criterion as u16);
            }
        }
        out
    }

    /// Makes a criterion's table.
    fn push(&mut self, criterion: u16, combine: &Combine, Hearing { inputs, heard }: Hearing) {
        let (mut combinations, mut strides) = (1, Vec::new());
        for (heard, size) in heard {
            let stride = combinations as u16;
            match heard {
                Heard::Choice(what) => self.choices.push(Hears { criterion, what, stride }),
                Heard::Measure(what) => self.measures.push(Hears { criterion, what, stride }),
            }
            strides.push((combinations, size));
            combinations *= size;
        }
        for place in 0..combinations {
            let estimate = |beyond: Option<i32>, derived: i32| {
                let value = |input: usize| {
                    let Some((at, levels)) = inputs.get(input)? else { return beyond };
                    let (stride, size) = strides[*at];
                    levels.get((place / stride % size).checked_sub(1)?).copied().flatten()
                };
                combine.estimate(&value, derived).unwrap_or(0)
            };
            // A level never falls where an input rises: if both ends give the same, so does all between.
            let level = estimate(None, 0);
            let decided = [estimate(Some(0), 0), estimate(Some(FULL), 0), estimate(None, FULL)] == [level; 3];
            self.levels.push(if decided { level as i16 } else { ASK });
        }
    }

    /// The table of a criterion.
    pub fn of(&self, criterion: usize) -> &[i16] {
        let end = self.first.get(criterion + 1).map_or(self.levels.len(), |next| *next as usize);
        &self.levels[self.first[criterion] as usize..end]
    }
    /// The choice questions that tables hear, criterion by criterion. The code of option `o` is `o + 1`.
    pub fn choices(&self) -> &[Hears<QuestionIx>] {
        &self.choices
    }
    /// What else tables hear, criterion by criterion.
    pub fn measures(&self) -> &[Hears<Measure>] {
        &self.measures
    }
    /// The level at a place.
    #[inline]
    pub fn level(&self, place: u32) -> i16 {
        self.levels.get(place as usize).copied().unwrap_or(0)
    }
    /// Criteria whose rule must sometimes be asked.
    pub fn asking(&self) -> &[u16] {
        &self.asking
    }

    /// Works out all levels; `derived` is what rules say with `level(..)`, `places` is room to work in.
    pub fn points(
        &self,
        rules: &[LevelRule],
        facts: &Facts,
        derived: &[i32],
        places: &mut Vec<u32>,
        levels: &mut [i16],
    ) {
        places.clone_from(&self.first);
        for hears in &self.choices {
            places[usize::from(hears.criterion)] += facts.choice(hears.what) * u32::from(hears.stride);
        }
        for hears in &self.measures {
            places[usize::from(hears.criterion)] += hears.what.code(facts) * u32::from(hears.stride);
        }
        for (level, place) in levels.iter_mut().zip(places) {
            *level = self.level(*place);
        }
        for criterion in &self.asking {
            let at = usize::from(*criterion);
            if levels[at] == ASK {
                levels[at] = rules[at].point(facts, derived[at]) as i16;
            }
        }
    }

    /// Works out one level.
    pub fn point(&self, rules: &[LevelRule], criterion: usize, facts: &Facts, derived: i32) -> i32 {
        let choices = of(&self.choices, criterion).map(|hears| facts.choice(hears.what) * u32::from(hears.stride));
        let measures = of(&self.measures, criterion).map(|hears| hears.what.code(facts) * u32::from(hears.stride));
        match self.level(self.first[criterion] + choices.chain(measures).sum::<u32>()) {
            ASK => rules[criterion].point(facts, derived),
            level => level.into(),
        }
    }
}

/// What one criterion hears.
fn of<T>(all: &[Hears<T>], criterion: usize) -> impl Iterator<Item = &Hears<T>> {
    let first = all.partition_point(|hears| usize::from(hears.criterion) < criterion);
    all[first..].iter().take_while(move |hears| usize::from(hears.criterion) == criterion)
}

impl Measure {
    /// The code of what is known; 0 where nothing is, or where it says nothing.
    #[inline]
    pub fn code(&self, facts: &impl Reads) -> u32 {
        let place = match self {
            Measure::First(question, sets) => {
                facts.set(*question).and_then(|chosen| sets.iter().position(|set| chosen & set != 0))
            }
            Measure::Band(number, bands) => facts
                .number(*number)
                .and_then(|value| bands.iter().position(|upto| upto.is_none_or(|upto| value <= upto))),
        };
        place.map_or(0, |place| place as u32 + 1)
    }
}

impl LevelRule {
    /// Compiles the inputs of a criterion. Inputs whose question does not exist are silent; loading reports them.
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
        let value = |input: usize| self.inputs.get(input)?.as_ref()?.value(facts);
        self.combine.estimate(&value, derived).unwrap_or(0)
    }

    /// The inputs as codes; none where several are beyond codes, rules being one of them, or where there are too many
    /// combinations.
    fn hearing(&self) -> Option<Hearing> {
        let mut out = Hearing { inputs: Vec::new(), heard: Vec::new() };
        for input in &self.inputs {
            let Some((heard, levels)) = input.as_ref().and_then(Input::codes) else {
                out.inputs.push(None);
                continue;
            };
            let size = levels.len() + 1;
            let at = out.heard.iter().position(|(other, _)| *other == heard).unwrap_or(out.heard.len());
            match out.heard.get_mut(at) {
                Some((_, most)) => *most = size.max(*most),
                None => out.heard.push((heard, size)),
            }
            out.inputs.push(Some((at, levels)));
        }
        let beyond = out.inputs.iter().filter(|input| input.is_none()).count();
        if beyond + usize::from(self.combine.hears_rules()) > 1 {
            return None;
        }
        let combinations = out.heard.iter().try_fold(1usize, |all, (_, size)| all.checked_mul(*size))?;
        (combinations <= MOST_COMBINATIONS).then_some(out)
    }

    /// Questions that the criterion reads.
    pub fn reads(&self) -> impl Iterator<Item = QuestionIx> {
        self.inputs.iter().flatten().map(|input| input.question)
    }

    fn reading(&self, combine: &Combine, facts: &Facts, derived: Level) -> Reading {
        match combine {
            Combine::Input(i) => match self.inputs.get(*i) {
                Some(Some(input)) => input.read(facts),
                _ => Reading::Silent,
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
            Reading::Says { level, optional: false } if level.point.is_some() => {
                Reading::Says { level, optional: false }
            }
            Reading::Says { level: open, optional } => match self.first(rest, facts, derived) {
                Reading::Silent => Reading::Says { level: open, optional },
                Reading::Says { level: fallback, optional: rest_optional } => {
                    let (mut low, mut high) = (open.low, open.high);
                    if optional {
                        low = low.min(fallback.low);
                        high = high.max(fallback.high);
                    }
                    // What was answered stands for the estimate, even if it may turn out not to apply.
                    let best = if open.point.is_some() { open } else { fallback };
                    let level = Level { point: best.point, low, high, source: best.source };
                    Reading::Says { level, optional: optional && rest_optional }
                }
            },
        }
    }
}

impl Combine {
    /// The best estimate from those of the inputs; `derived` is what rules say.
    fn estimate(&self, input: &impl Fn(usize) -> Option<i32>, derived: i32) -> Option<i32> {
        match self {
            Combine::Input(i) => input(*i),
            Combine::Derived => Some(derived),
            Combine::Max(parts) => estimates(parts, input, derived).max(),
            Combine::First(parts) => estimates(parts, input, derived).next(),
            Combine::Product(parts) => {
                // An unknown first factor leaves the level unknown; later ones count as one.
                let (first, rest) = parts.split_first()?;
                let first = first.estimate(input, derived)?;
                Some(estimates(rest, input, derived).fold(first, |a, b| a * b / FULL))
            }
            Combine::Mean(parts) => {
                let levels = estimates(parts, input, derived);
                let (sum, count) = levels.fold((0, 0), |(sum, count), level| (sum + level, count + 1));
                (count > 0).then(|| sum / count)
            }
        }
    }
}

fn estimates(parts: &[Combine], input: &impl Fn(usize) -> Option<i32>, derived: i32) -> impl Iterator<Item = i32> {
    parts.iter().filter_map(move |part| part.estimate(input, derived))
}

impl Input {
    /// What it hears, and the level of each code from 1 on; none where there is no small number of codes.
    fn codes(&self) -> Option<(Heard, Vec<Option<i32>>)> {
        match &self.table {
            Table::Choice(levels) => Some((Heard::Choice(self.question), levels.clone())),
            Table::Set(levels) | Table::Services { levels, mean: false } => {
                let mut steps: Vec<i32> = levels.iter().copied().flatten().collect();
                steps.sort_unstable_by(|a, b| b.cmp(a));
                steps.dedup();
                let those = |step: &i32| {
                    levels.iter().enumerate().fold(0, |set, (o, level)| set | u128::from(*level == Some(*step)) << o)
                };
                let measure = Measure::First(self.question, steps.iter().map(those).collect());
                Some((Heard::Measure(measure), steps.into_iter().map(Some).collect()))
            }
            Table::Services { mean: true, .. } => None,
            Table::Bands(number, bands) => {
                let (ends, levels) = bands.iter().map(|(upto, level)| (*upto, Some(*level))).unzip();
                Some((Heard::Measure(Measure::Band(*number, ends)), levels))
            }
        }
    }

    /// The level that the answer gives; none while it is open, does not apply or says nothing.
    fn value(&self, facts: &impl Reads) -> Option<i32> {
        match &self.table {
            Table::Choice(levels) => of_option(levels, facts.choice(self.question).checked_sub(1)?),
            Table::Set(levels) => chosen(levels, facts.set(self.question)?).max(),
            Table::Services { levels, mean } => of_services(levels, *mean, facts.set(self.question)?),
            Table::Bands(number, bands) => of_band(bands, facts.number(*number)?),
        }
    }

    fn read(&self, facts: &Facts) -> Reading {
        let question = self.question.index();
        let source = match (&self.table, facts.states[question]) {
            (Table::Services { .. }, _) | (_, QuestionState::Assumed) => LevelSource::Presumed,
            (_, QuestionState::Preset) => LevelSource::Preset,
            _ => LevelSource::Answered,
        };
        let level = match &self.table {
            Table::Choice(levels) => facts.choices[question].known().map(|option| of_option(levels, option.into())),
            Table::Set(levels) => facts.sets[question].map(|mask| chosen(levels, mask).max()),
            Table::Services { levels, mean } => facts.sets[question].map(|mask| of_services(levels, *mean, mask)),
            Table::Bands(number, bands) => facts.numbers[number.index()].map(|value| of_band(bands, value)),
        };
        match level {
            Known::Value(Some(level)) => Reading::Says { level: Level::known(level, source), optional: false },
            Known::Perhaps(Some(level)) => Reading::Says { level: Level::known(level, source), optional: true },
            Known::Value(None) | Known::Perhaps(None) | Known::NotApplicable => Reading::Silent,
            Known::Unknown { optional } => Reading::Says {
                level: Level { point: None, low: self.low, high: self.high, source: LevelSource::Unknown },
                optional,
            },
        }
    }
}

/// The level of an option.
fn of_option(levels: &[Option<i32>], option: u32) -> Option<i32> {
    levels.get(option as usize).copied().flatten()
}

/// The mean, or the greatest, of the levels of the services chosen.
fn of_services(levels: &[Option<i32>], mean: bool, mask: u128) -> Option<i32> {
    if !mean {
        return chosen(levels, mask).max();
    }
    let (sum, count) = chosen(levels, mask).fold((0, 0), |(sum, count), level| (sum + level, count + 1));
    (count > 0).then(|| sum / count)
}

/// The level of the first band that a number does not exceed.
fn of_band(bands: &[(Option<i64>, i32)], value: i64) -> Option<i32> {
    bands.iter().find(|(upto, _)| upto.is_none_or(|upto| value <= upto)).map(|(_, level)| *level)
}

fn chosen(levels: &[Option<i32>], mask: u128) -> impl Iterator<Item = i32> {
    ones(mask).filter_map(|i| levels.get(i).copied().flatten())
}

/// A level between 0 and 1 in 1/10,000; what lies outside is cut off.
pub fn level_steps(level: f64) -> i32 {
    (level.clamp(0.0, 1.0) * f64::from(FULL)).round() as i32
}

/// None where there is no such question or number.
fn compile(catalogue: &Catalogue, input: &LevelInput) -> Option<Input> {
    let question = catalogue.question(input.question.as_str())?;
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
        let number = catalogue.number(input.question.as_str())?;
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
    Some(Input { question, table, low, high })
}
