//! How the inputs of a criterion combine.

use super::input::{Input, compile};
use super::tables::{Hearing, MOST_COMBINATIONS};
use super::{FULL, Level, LevelSource, Reading, Reads};
use crate::catalogue::{Catalogue, Combine, Criterion};
use crate::facts::Facts;
use crate::ids::QuestionIx;

/// The compiled inputs of one criterion.
#[derive(Clone, Debug)]
pub struct LevelRule {
    inputs: Vec<Option<Input>>,
    pub(super) combine: Combine,
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
    pub(super) fn hearing(&self) -> Option<Hearing> {
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
    pub(super) fn estimate(&self, input: &impl Fn(usize) -> Option<i32>, derived: i32) -> Option<i32> {
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
