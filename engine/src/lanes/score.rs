//! Fit of the forms in each case.

use super::LANES;
use super::masks;
use super::plan::LanePlan;
use super::settle::{Lane, Lanes};
use crate::admission::{Admitted, Said};
use crate::bits::ones_of;
use crate::columns::Block;
use crate::edition::Edition;
use crate::ids::FormIx;
use crate::importance::Weights;
use crate::levels::{ASK, FULL};

/// What many cases come to.
#[derive(Debug)]
pub(crate) struct Swept {
    lanes: Lanes,
    strict: Lanes,
    said: [Said; LANES],
    strict_said: [Said; LANES],
    /// Cases in which an assumption stands for some answer.
    assumed: u64,
    scales: Vec<Scale>,
    /// Per criterion: the place in its table, and the level.
    places: Vec<[u16; LANES]>,
    levels: Vec<[i16; LANES]>,
    /// Per criterion, what rules say.
    derived: Vec<[i32; LANES]>,
}

/// Themes that weigh the same, and what they give.
#[derive(Debug)]
struct Scale {
    /// In thousandths.
    weight: i64,
    /// Per group of effects that score: forms, and points in the unit that a full level counts in.
    points: Vec<Vec<(FormIx, i32)>>,
    /// Per form: criteria with what a full level of each counts.
    rows: Vec<Vec<(usize, i16)>>,
    /// Per form: sums of points and of levels.
    scored: Vec<[i32; LANES]>,
    levelled: Vec<[i32; LANES]>,
}

impl Scale {
    fn new(edition: &Edition, weights: &Weights, weight: i64) -> Self {
        let (effects, matrix, forms) = (edition.effects(), edition.matrix(), edition.catalogue().forms.len());
        let points = effects.groups[..effects.scoring].iter().map(|group| {
            let those = effects.points(group).iter().filter(|points| weights.0[usize::from(points.theme)] == weight);
            those.map(|points| (points.form, (points.value / i64::from(FULL)) as i32)).collect()
        });
        let mut rows = vec![Vec::new(); forms];
        for (criterion, products) in matrix.rows().enumerate().filter(|(c, _)| weights.0[matrix.theme[*c]] == weight) {
            for (row, product) in rows.iter_mut().zip(products).filter(|(_, product)| **product != 0) {
                row.push((criterion, *product));
            }
        }
        let sums = vec![[0; LANES]; forms];
        Self { weight, points: points.collect(), rows, scored: sums.clone(), levelled: sums }
    }

    fn add(&mut self, group: usize, masks: &[i32; LANES]) {
        for (form, value) in &self.points[group] {
            self.scored[form.index()].iter_mut().zip(masks).for_each(|(sum, mask)| *sum += value & mask);
        }
    }

    fn add_levels(&mut self, levels: &[[i16; LANES]]) {
        for (sums, row) in self.levelled.iter_mut().zip(&self.rows) {
            for (part, sums) in sums.chunks_exact_mut(PART).enumerate() {
                // Few enough to stay where a machine calculates.
                let mut total = [0; PART];
                for (criterion, product) in row {
                    let levels = &levels[*criterion][part * PART..][..PART];
                    for (sum, level) in total.iter_mut().zip(levels) {
                        *sum += i32::from(*level) * i32::from(*product);
                    }
                }
                sums.copy_from_slice(&total);
            }
        }
    }
}

/// Cases whose levels are added up in one go.
const PART: usize = 16;

impl Swept {
    /// Buffers for sweeps under these weights.
    pub fn new(edition: &Edition, plan: &LanePlan, weights: &Weights) -> Self {
        let criteria = edition.catalogue().criteria.len();
        let mut different = weights.0.clone();
        different.sort_unstable();
        different.dedup();
        Self {
            lanes: Lanes::new(edition, plan),
            strict: Lanes::new(edition, plan),
            said: [Said::default(); LANES],
            strict_said: [Said::default(); LANES],
            assumed: 0,
            scales: different.iter().map(|weight| Scale::new(edition, weights, *weight)).collect(),
            places: vec![[0; LANES]; criteria],
            levels: vec![[0; LANES]; criteria],
            derived: vec![[0; LANES]; criteria],
        }
    }

    /// Sweeps a block.
    pub fn sweep(&mut self, edition: &Edition, plan: &LanePlan, block: &Block) {
        self.assumed = self.lanes.settle(edition, plan, block, true);
        self.lanes.law(edition, plan, &mut self.said);
        self.score(edition, plan, block);
        if self.assumed != 0 {
            self.strict.settle(edition, plan, block, false);
            self.strict.law(edition, plan, &mut self.strict_said);
        }
    }

    /// What the law says in one case.
    pub fn admitted(&self, edition: &Edition, plan: &LanePlan, block: &Block, lane: usize) -> Admitted {
        let door = edition.door();
        let assumed = door.admit_in(self.lanes.region(edition, plan, block, lane), self.said[lane]);
        if self.assumed >> lane & 1 == 0 {
            return assumed;
        }
        let strict = door.admit_in(self.strict.region(edition, plan, block, lane), self.strict_said[lane]);
        strict.assuming(assumed, door.special)
    }

    /// Fit of a form in one case, in 1/1,000,000.
    pub fn fit(&self, form: FormIx, lane: usize) -> i64 {
        let sum = |scale: &Scale| {
            let points = i64::from(scale.scored[form.index()][lane]) * i64::from(FULL);
            (points + i64::from(scale.levelled[form.index()][lane])) * scale.weight
        };
        self.scales.iter().map(sum).sum::<i64>() / 1000
    }

    fn score(&mut self, edition: &Edition, plan: &LanePlan, block: &Block) {
        let effects = edition.effects();
        self.scales.iter_mut().flat_map(|scale| &mut scale.scored).for_each(|sums| sums.fill(0));
        self.derived.iter_mut().for_each(|levels| levels.fill(0));
        for (at, (group, edge)) in effects.groups[..effects.scoring].iter().zip(&plan.groups).enumerate() {
            let surely = self.lanes.surely(*edge);
            if surely == 0 {
                continue;
            }
            let masks = masks(surely).map(|mask| i32::from(mask as i16));
            self.scales.iter_mut().for_each(|scale| scale.add(at, &masks));
            for (criterion, level) in effects.levels(group) {
                let derived = &mut self.derived[criterion.index()];
                for lane in ones_of(surely) {
                    derived[lane] = derived[lane].max(*level);
                }
            }
        }
        self.level(edition, plan, block);
        self.scales.iter_mut().for_each(|scale| scale.add_levels(&self.levels));
    }

    fn level(&mut self, edition: &Edition, plan: &LanePlan, block: &Block) {
        let (tables, lanes) = (edition.level_tables(), &self.lanes);
        self.places.iter_mut().for_each(|places| places.fill(0));
        for hears in tables.choices() {
            let (places, question) = (&mut self.places[usize::from(hears.criterion)], hears.what.index());
            let sources = [(lanes.own[question], block), (lanes.assumed[question], &plan.assumed)];
            for (cases, block) in sources.into_iter().filter(|(cases, _)| *cases != 0) {
                for ((place, code), mask) in places.iter_mut().zip(&block.codes[question]).zip(masks(cases)) {
                    *place += (code & mask) * hears.stride;
                }
            }
        }
        for hears in tables.measures() {
            let places = &mut self.places[usize::from(hears.criterion)];
            let mut code = 0;
            lanes.measure(plan, block, &hears.what, |cases| {
                code += hears.stride;
                places.iter_mut().zip(masks(cases)).for_each(|(place, mask)| *place += code & mask);
            });
        }
        for (criterion, (levels, places)) in self.levels.iter_mut().zip(&self.places).enumerate() {
            let table = tables.of(criterion);
            for (level, place) in levels.iter_mut().zip(places) {
                *level = table.get(usize::from(*place)).copied().unwrap_or(0);
            }
        }
        for criterion in tables.asking() {
            let criterion = usize::from(*criterion);
            let (rule, derived) = (&edition.level_rules()[criterion], &self.derived[criterion]);
            for (lane, level) in self.levels[criterion].iter_mut().enumerate().filter(|(_, level)| **level == ASK) {
                *level = rule.point(&Lane { plan, block, lanes, lane }, derived[lane]) as i16;
            }
        }
    }
}
