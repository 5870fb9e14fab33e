//! What one question says of a criterion.

use super::tables::{Heard, Measure};
use super::{Level, LevelSource, Reading, Reads, level_steps};
use crate::bits::ones;
use crate::catalogue::{Catalogue, LevelInput, QuestionType};
use crate::facts::{Facts, Known, QuestionState};
use crate::ids::{NumberIx, QuestionIx};

#[derive(Clone, Debug)]
pub(super) enum Table {
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
pub(super) struct Input {
    pub(super) question: QuestionIx,
    pub(super) table: Table,
    pub(super) low: i32,
    pub(super) high: i32,
}

impl Input {
    /// What it hears, and the level of each code from 1 on; none where there is no small number of codes.
    pub(super) fn codes(&self) -> Option<(Heard, Vec<Option<i32>>)> {
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
    pub(super) fn value(&self, facts: &impl Reads) -> Option<i32> {
        match &self.table {
            Table::Choice(levels) => of_option(levels, facts.choice(self.question).checked_sub(1)?),
            Table::Set(levels) => chosen(levels, facts.set(self.question)?).max(),
            Table::Services { levels, mean } => of_services(levels, *mean, facts.set(self.question)?),
            Table::Bands(number, bands) => of_band(bands, facts.number(*number)?),
        }
    }

    pub(super) fn read(&self, facts: &Facts) -> Reading {
        let question = self.question.index();
        let source = match (&self.table, facts.states[question]) {
            (Table::Services { .. }, _) | (_, QuestionState::Assumed) => LevelSource::Presumed,
            (_, QuestionState::Preset) => LevelSource::Preset,
            _ => LevelSource::Answered,
        };
        let level = match &self.table {
            Table::Choice(levels) => facts.choices[question].known().map(|option| of_option(levels, option.into())),
            Table::Set(levels) => facts.sets.get(self.question).map(|mask| chosen(levels, mask).max()),
            Table::Services { levels, mean } => {
                facts.sets.get(self.question).map(|mask| of_services(levels, *mean, mask))
            }
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

/// None where there is no such question or number.
pub(super) fn compile(catalogue: &Catalogue, input: &LevelInput) -> Option<Input> {
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
