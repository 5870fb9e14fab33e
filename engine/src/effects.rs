//! What rules do, without words: effects of one condition stand together.

use crate::admission::FormBits;
use crate::edition::{Edition, EditionError};
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

/// Forms whose points are added in one go.
const ABREAST: usize = 8;

/// Points of forms side by side, in [`FULL`] of fit, with zeros for forms that there are not.
pub(crate) type Abreast = [i32; ABREAST];

/// All effects that decide.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effects {
    /// Groups that give levels come first, up to `levelling`, whatever else they do; then those that give points, up to
    /// `scoring`; and from `law` on those that speak of the law. What is done at once stands together.
    pub groups: Vec<Group>,
    pub levelling: usize,
    pub law: usize,
    pub scoring: usize,
    /// Every condition once: first those of the groups, in their order, then those of effects that decide nothing.
    pub conditions: Vec<Edge>,
    /// For each condition the effects that it has, among [`Edition::entries`].
    entries: Lists,
    points: Vec<Points>,
    /// The same of each group that scores, for all forms: so many blocks.
    rows: Vec<Abreast>,
    blocks: usize,
    levels: Vec<(CriterionIx, i32)>,
}

impl Effects {
    /// # Errors
    /// When a form could get so many points that a fit would leave its range.
    pub fn new(edition: &Edition) -> Result<Self, EditionError> {
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
        let forms = edition.catalogue().forms.len();
        let mut out = Self { blocks: forms.div_ceil(ABREAST), ..Self::default() };
        let mut gathered: Vec<Gathered> = by_condition.into_values().collect();
        gathered.sort_by_key(Gathered::rank);
        let before = |rank: Rank| gathered.partition_point(|group| group.rank() < rank);
        (out.levelling, out.law, out.scoring) = (before(Rank::Points), before(Rank::PointsAndLaw), before(Rank::Law));
        let mut most = vec![0i64; forms];
        let mut entries = Vec::new();
        for gathered in gathered {
            let decides = gathered.rank() < Rank::Silent;
            let Gathered { mut group, points, levels, entries: those } = gathered;
            out.conditions.push(group.when);
            entries.push(those);
            if decides {
                for points in &points {
                    most[points.form.index()] += (points.value / i64::from(FULL)).abs();
                }
                out.rows.extend(abreast(&points, out.blocks));
                group.points = append(&mut out.points, points);
                group.levels = append(&mut out.levels, levels);
                out.groups.push(group);
            }
        }
        out.entries = Lists::new(entries);
        if most.into_iter().any(|most| i32::try_from(most).is_err()) {
            return Err(EditionError::TooImportant);
        }
        Ok(out)
    }

    /// Blocks that hold the points of all forms, all zero.
    pub fn no_points(&self) -> Vec<Abreast> {
        vec![[0; ABREAST]; self.blocks]
    }

    /// Points of the group at a place for all forms.
    #[inline]
    pub fn row(&self, group: usize) -> &[Abreast] {
        &self.rows[group * self.blocks..][..self.blocks]
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
    fn rank(&self) -> Rank {
        let law = !(self.group.out | self.group.needs | self.group.ordered).is_empty();
        match (self.levels.is_empty(), self.points.is_empty(), law) {
            (false, _, _) => Rank::Levels,
            (true, false, false) => Rank::Points,
            (true, false, true) => Rank::PointsAndLaw,
            (true, true, true) => Rank::Law,
            (true, true, false) => Rank::Silent,
        }
    }
}

/// What a group decides, in the order in which groups stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Levels,
    Points,
    PointsAndLaw,
    Law,
    Silent,
}

impl Group {
    fn at(when: Edge, root: usize) -> Self {
        let nothing = FormBits::default();
        Self { when, root, out: nothing, needs: nothing, ordered: nothing, points: 0..0, levels: 0..0 }
    }
}

fn abreast(points: &[Points], blocks: usize) -> Vec<Abreast> {
    let mut row = vec![[0; ABREAST]; blocks];
    for Points { form, value, .. } in points {
        row[form.index() / ABREAST][form.index() % ABREAST] += (value / i64::from(FULL)) as i32;
    }
    row
}

fn append<T>(to: &mut Vec<T>, items: Vec<T>) -> Range<u32> {
    let first = to.len() as u32;
    to.extend(items);
    first..to.len() as u32
}
