//! What rules do, without words: effects of one condition stand together.

use crate::admission::FormBits;
use crate::edition::Edition;
use crate::ids::{CriterionIx, FormIx};
use crate::levels::FULL;
use crate::program::Edge;
use crate::rulebook::Effect;
use crate::wiring::Lists;
use std::collections::BTreeMap;
use std::ops::Range;

/// The effects of one condition.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub when: Edge,
    /// One of the program's roots that is this condition.
    pub root: usize,
    pub out: FormBits,
    pub needs: FormBits,
    pub ordered: FormBits,
    points: Range<u32>,
    levels: Range<u32>,
}

/// Points of a rule for a form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Points {
    pub form: FormIx,
    pub theme: u16,
    /// In the unit of fit, importance included.
    pub value: i64,
}

/// All effects that decide.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effects {
    /// Groups that give points or levels come first, up to `scoring`; the others only speak of the law.
    pub groups: Vec<Group>,
    pub scoring: usize,
    /// Every condition once: first those of the groups, in their order, then those of effects that decide nothing.
    pub conditions: Vec<Edge>,
    /// For each condition the effects that it has, among [`Edition::entries`].
    entries: Lists,
    points: Vec<Points>,
    levels: Vec<(CriterionIx, i32)>,
}

impl Effects {
    pub fn new(edition: &Edition) -> Self {
        let matrix = edition.matrix();
        let mut by_condition: BTreeMap<Edge, Gathered> = BTreeMap::new();
        for (at, (entry, root)) in edition.entries().zip(edition.program().roots()).enumerate() {
            let Gathered { group, points, levels, entries } =
                by_condition.entry(*root).or_insert_with(|| Gathered::new(Group::at(*root, at)));
            entries.push(at as u32);
            match entry.effect {
                Effect::Exclude(form) => group.out |= FormBits::one(form),
                Effect::Needs(form) => group.needs |= FormBits::one(form),
                Effect::Require(form) => group.ordered |= FormBits::one(form),
                Effect::Level(criterion, percent) => levels.push((criterion, i32::from(percent) * FULL / 100)),
                Effect::Points(form, value) => {
                    let worth = matrix.worth(value, edition.rule(entry).criterion);
                    points.extend(worth.map(|(value, theme)| Points { form, theme: theme as u16, value }));
                }
                _ => {}
            }
        }
        let mut out = Self::default();
        let (deciding, silent): (Vec<_>, Vec<_>) = by_condition.into_values().partition(Gathered::decides);
        let (scoring, law): (Vec<_>, Vec<_>) = deciding.into_iter().partition(Gathered::scores);
        out.scoring = scoring.len();
        let mut entries = Vec::new();
        for gathered in scoring.into_iter().chain(law).chain(silent) {
            let decides = gathered.decides();
            let Gathered { mut group, points, levels, entries: those } = gathered;
            out.conditions.push(group.when);
            entries.push(those);
            if decides {
                group.points = append(&mut out.points, points);
                group.levels = append(&mut out.levels, levels);
                out.groups.push(group);
            }
        }
        out.entries = Lists::new(entries);
        out
    }

    /// The effects of a condition, among [`Edition::entries`].
    pub fn entries_of(&self, condition: usize) -> &[u32] {
        self.entries.of(condition)
    }

    /// Points of a group.
    pub fn points(&self, group: &Group) -> &[Points] {
        &self.points[group.points.start as usize..group.points.end as usize]
    }

    /// Criterion levels of a group, in 1/10,000.
    pub fn levels(&self, group: &Group) -> &[(CriterionIx, i32)] {
        &self.levels[group.levels.start as usize..group.levels.end as usize]
    }
}

/// A group while its effects are gathered.
struct Gathered {
    group: Group,
    points: Vec<Points>,
    levels: Vec<(CriterionIx, i32)>,
    entries: Vec<u32>,
}

impl Gathered {
    fn new(group: Group) -> Self {
        Self { group, points: Vec::new(), levels: Vec::new(), entries: Vec::new() }
    }
    fn scores(&self) -> bool {
        !self.points.is_empty() || !self.levels.is_empty()
    }
    fn decides(&self) -> bool {
        self.scores() || !(self.group.out | self.group.needs | self.group.ordered).is_empty()
    }
}

impl Group {
    fn at(when: Edge, root: usize) -> Self {
        let nothing = FormBits::default();
        Self { when, root, out: nothing, needs: nothing, ordered: nothing, points: 0..0, levels: 0..0 }
    }
}

fn append<T>(to: &mut Vec<T>, items: Vec<T>) -> Range<u32> {
    let first = to.len() as u32;
    to.extend(items);
    first..to.len() as u32
}
