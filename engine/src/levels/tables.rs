//! Levels looked up instead of worked out: a table for each criterion whose inputs have few values.

use super::rule::LevelRule;
use super::{FULL, Reads};
use crate::catalogue::Combine;
use crate::facts::Facts;
use crate::ids::{NumberIx, QuestionIx};

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
pub(super) enum Heard {
    /// The answer to a choice question; option `o` is code `o + 1`.
    Choice(QuestionIx),
    /// Anything else.
    Measure(Measure),
}

/// The inputs of a criterion as codes.
pub(super) struct Hearing {
    /// Which of the things heard each input is, and the level of each of its codes from 1 on; none where it is beyond
    /// codes.
    pub(super) inputs: Vec<Option<(usize, Vec<Option<i32>>)>>,
    /// Each with the number of its codes.
    pub(super) heard: Vec<(Heard, usize)>,
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
pub(super) const MOST_COMBINATIONS: usize = 4096;

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
