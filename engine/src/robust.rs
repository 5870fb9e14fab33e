//! How sure the ranking is: over all theme weights that respect the mayor's order, not only over one.
//!
//! Method: SMAA-2 (R. Lahdelma and P. Salminen, *Operations Research* 49(3), 2001): rank acceptabilities, central
//! weights and confidence factors by sampling. The weights that respect an [order of importance](crate::importance) form
//! a simplex, so every sample is a mixture of its corners with flat Dirichlet shares and none has to be rejected.
//! Dominance is read off the corners and is exact.
//!
//! Scores are whole numbers, so the same seed gives the same counts on every machine; central weights and confidence
//! factors are rounded.

use crate::admission::Admissibility;
use crate::edition::Edition;
use crate::evaluate::Evaluation;
use crate::ids::{FormId, FormIx, ThemeId};
use crate::importance::{Importance, Priorities, TOTAL, Weights, corners};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

/// Samples drawn when nobody asks for another number.
pub const SAMPLES: u32 = 10_000;
/// Seed of the samples; part of every trace.
pub const SEED: u64 = 0x1_4D43_2026;

/// Fit of a form in one theme, in 1/1,000,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ThemeFit {
    /// With the answers given.
    pub point: i64,
    /// Least, whatever the open answers are.
    pub low: i64,
    /// Most, whatever the open answers are.
    pub high: i64,
}

/// Shares of a thousand in which a form takes each place.
///
/// Rank acceptability counts a rank as one plus the number of forms that are strictly better (Lahdelma and Salminen 2001,
/// eq. 5), so forms that fit equally share the better place, as in a race, and the first places of all forms together may
/// be more than a thousand. That a first place is shared is therefore said beside it: [`alone`](Self::alone) counts the
/// weightings in which no other form fits as well, and these sum to at most a thousand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RankAcceptability {
    /// The form.
    pub form: FormId,
    /// For each place from the first: in how many of a thousand weightings the form takes it.
    pub places: Vec<u16>,
    /// In how many of a thousand weightings the form is first alone; in the rest of its first places others fit as well.
    #[serde(default)]
    pub alone: u16,
    /// Mean weight of each theme (thousandths) over the weightings in which the form is best; empty if it never is.
    pub central_weights: Vec<u16>,
    /// In how many of a thousand draws of the open answers the form is best at its central weights.
    pub confidence: u16,
    /// Fit by theme, unweighted: all that these figures are computed from.
    #[serde(default)]
    pub theme_fit: Vec<ThemeFit>,
}

/// One form that is at least as good as another under every weighting that respects the order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Dominance {
    /// The better form.
    pub better: FormId,
    /// The other.
    pub worse: FormId,
}

/// The smallest change of one theme's weight after which another form [leads](crate::assess::Lead), from the weights that
/// rank the forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reversal {
    /// The theme.
    pub theme: ThemeId,
    /// Its new weight in per cent of the present one.
    pub weight_percent: u32,
    /// The form that then leads.
    pub leader: FormId,
}

/// Robustness of a ranking.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Robustness {
    /// Themes in the order of all weight lists here.
    pub themes: Vec<ThemeId>,
    /// The order that the samples respect; empty for any weights.
    pub priorities: Priorities,
    /// How many weightings were drawn.
    pub samples: u32,
    /// Seed of the draw.
    pub seed: u64,
    /// Per form, most often best first.
    pub forms: Vec<RankAcceptability>,
    /// Pairs decided for every weighting.
    pub dominance: Vec<Dominance>,
    /// Smallest single change that turns the lead; none when no weight between 0 and ten times the present one does.
    pub reversal: Option<Reversal>,
}

/// SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014): small, and the same everywhere.
#[derive(Clone, Debug)]
pub(crate) struct Draw(pub u64);

impl Draw {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A whole number from 0 to `most`.
    fn upto(&mut self, most: u64) -> u64 {
        if most == 0 { 0 } else { ((u128::from(self.next()) * u128::from(most + 1)) >> 64) as u64 }
    }
}

/// Flat Dirichlet shares of [`TOTAL`], sample by sample: the gaps between sorted uniform draws.
fn draw_shares(parts: usize, samples: u32, seed: u64) -> Vec<u16> {
    let mut draw = Draw(seed);
    let mut cuts: Vec<u16> = Vec::with_capacity(parts);
    let mut out = Vec::with_capacity(samples as usize * parts);
    for _ in 0..samples {
        cuts.clear();
        cuts.extend((1..parts).map(|_| draw.upto(TOTAL as u64) as u16));
        cuts.sort_unstable();
        cuts.push(TOTAL as u16);
        let mut before = 0;
        for cut in &cuts {
            out.push(cut - before);
            before = *cut;
        }
    }
    out
}

/// Most parts whose shares are kept.
const KEPT: usize = 16;

/// The shares of the usual number of samples and the usual seed, drawn once a process.
static USUAL_SHARES: [OnceLock<Vec<u16>>; KEPT + 1] = [const { OnceLock::new() }; KEPT + 1];

fn shares(parts: usize, samples: u32, seed: u64) -> Cow<'static, [u16]> {
    match USUAL_SHARES.get(parts) {
        Some(kept) if samples == SAMPLES && seed == SEED => {
            Cow::Borrowed(kept.get_or_init(|| draw_shares(parts, samples, seed)))
        }
        _ => Cow::Owned(draw_shares(parts, samples, seed)),
    }
}

/// Draws weightings, theme by theme, each summing to about [`TOTAL`]: mixtures of the corners.
pub(crate) fn draw_weights(corners: &[Vec<i64>], themes: usize, samples: u32, seed: u64) -> Vec<f64> {
    let shares = shares(corners.len(), samples, seed);
    let mut out = Vec::with_capacity(samples as usize * themes);
    let mut mixed = vec![0i64; themes];
    for share in shares.chunks_exact(corners.len().max(1)) {
        mixed.fill(0);
        for (corner, share) in corners.iter().zip(share) {
            for (sum, weight) in mixed.iter_mut().zip(corner) {
                *sum += weight * i64::from(*share);
            }
        }
        out.extend(mixed.iter().map(|sum| (sum / TOTAL) as f64));
    }
    out
}

/// The candidates of an evaluation that are not excluded, with their fit by theme (form-major).
pub(crate) struct Field {
    pub forms: Vec<FormIx>,
    pub themes: usize,
    /// Whole numbers: those of the criteria sum to less than 2^31 (an edition is refused otherwise), so that with points
    /// of up to a thousand effects on one form, and times weights below 2^14, all sums stay below 2^53 and exact.
    pub fit: Vec<f64>,
}

impl Field {
    pub fn new(edition: &Edition, evaluation: &Evaluation) -> Self {
        let themes = edition.catalogue().themes.len();
        let forms = evaluation.candidates(edition);
        let fit = forms.iter().flat_map(|form| evaluation.themes_of(*form)).map(|range| range.point as f64).collect();
        Self { forms, themes, fit }
    }

    /// Fit of the form at a place of [`forms`](Self::forms) under a weighting.
    pub fn score(&self, form: usize, weights: &[i64]) -> f64 {
        let cells = &self.fit[form * self.themes..(form + 1) * self.themes];
        cells.iter().zip(weights).map(|(cell, weight)| cell * *weight as f64).sum()
    }

    /// Pairs (better, worse), by place, decided for every weighting in the hull of the corners. A linear function on a
    /// simplex is smallest at a corner: A is never worse than B if it is not at any corner.
    pub fn dominance(&self, corners: &[Vec<i64>]) -> Vec<(usize, usize)> {
        let scores: Vec<Vec<f64>> =
            (0..self.forms.len()).map(|f| corners.iter().map(|corner| self.score(f, corner)).collect()).collect();
        let mut out = Vec::new();
        for (a, better) in scores.iter().enumerate() {
            for (b, worse) in scores.iter().enumerate().filter(|(b, _)| *b != a) {
                if better.iter().zip(worse).all(|(x, y)| x >= y) && better.iter().zip(worse).any(|(x, y)| x > y) {
                    out.push((a, b));
                }
            }
        }
        out
    }
}

impl Edition {
    /// Robustness of the ranking of an evaluation. Cost: about `samples` x forms x themes multiplications.
    pub fn robustness(&self, evaluation: &Evaluation, importance: &Importance, samples: u32, seed: u64) -> Robustness {
        let field = Field::new(self, evaluation);
        let Field { forms, themes, .. } = &field;
        let themes = *themes;
        let corners = corners(self, &importance.order);
        let weights = draw_weights(&corners, themes, samples, seed);
        let counts = Counts::new(&field, &weights);
        let id = |f: FormIx| self.catalogue().forms[f.index()].id.clone();
        let mut result: Vec<RankAcceptability> = forms
            .iter()
            .enumerate()
            .map(|(i, form)| {
                let central = counts.central_weights(i);
                RankAcceptability {
                    form: id(*form),
                    places: (0..forms.len()).map(|p| counts.thousandths(i, p..p + 1)).collect(),
                    alone: counts.alone(i),
                    central_weights: central
                        .iter()
                        .flatten()
                        .map(|w| (w * 1000.0 / TOTAL as f64).round() as u16)
                        .collect(),
                    confidence: central.map_or(0, |central| confidence(evaluation, forms, i, &central, seed)),
                    theme_fit: evaluation
                        .themes_of(*form)
                        .iter()
                        .map(|r| ThemeFit { point: r.point, low: r.low, high: r.high })
                        .collect(),
                }
            })
            .collect();
        result.sort_by(|a, b| b.places.cmp(&a.places));
        let dominance = field.dominance(&corners).into_iter();
        Robustness {
            themes: self.catalogue().themes.iter().map(|t| t.id.clone()).collect(),
            priorities: importance.order.clone(),
            samples,
            seed,
            forms: result,
            dominance: dominance.map(|(a, b)| Dominance { better: id(forms[a]), worse: id(forms[b]) }).collect(),
            reversal: self.reversal(evaluation, &field, &importance.weights),
        }
    }

    /// Scores are linear in one theme's weight, so the weight at which a rival draws level is one division. Those that can
    /// lead are compared: what is lawful without condition, or everything where nothing is.
    fn reversal(&self, evaluation: &Evaluation, field: &Field, weights: &Weights) -> Option<Reversal> {
        let cell = |form: usize, theme: usize| {
            i128::from(field.fit[form * field.themes + theme] as i64) * i128::from(weights.0[theme])
        };
        let totals: Vec<i128> =
            (0..field.forms.len()).map(|form| (0..field.themes).map(|theme| cell(form, theme)).sum()).collect();
        let lawful = |form: &usize| evaluation.admission[field.forms[*form].index()] == Admissibility::Admissible;
        let any_lawful = (0..field.forms.len()).any(|form| lawful(&form));
        let can_lead: Vec<usize> = (0..field.forms.len()).filter(|form| lawful(form) || !any_lawful).collect();
        // Equal forms keep the pack's order.
        let first = |score: &dyn Fn(usize) -> i128| {
            can_lead.iter().copied().max_by_key(|form| (score(*form), std::cmp::Reverse(*form)))
        };
        let leader = first(&|form| totals[form])?;
        let mut best: Option<(i128, usize)> = None;
        for rival in can_lead.iter().copied().filter(|form| *form != leader) {
            let gap = totals[leader] - totals[rival];
            for theme in 0..field.themes {
                let slope = cell(rival, theme) - cell(leader, theme);
                if slope == 0 {
                    continue;
                }
                // gap = slope * change, in per cent of the present weight; one per cent more turns the lead, also where
                // the two are level and the pack's order decided.
                let change = 100 * gap / slope + slope.signum();
                let nearer = best.is_none_or(|(least, _)| change.abs() < least.abs());
                if nearer && (-100..=900).contains(&change) {
                    best = Some((change, theme));
                }
            }
        }
        let (change, theme) = best?;
        // Several may pass the leader within the same per cent: the one that then stands first is named.
        let leader = first(&|form| 100 * totals[form] + change * cell(form, theme))?;
        Some(Reversal {
            theme: self.catalogue().themes[theme].id.clone(),
            weight_percent: (100 + change) as u32,
            leader: self.catalogue().forms[field.forms[leader].index()].id.clone(),
        })
    }
}

/// Weightings that are looked at together.
const ABREAST: usize = 8;

/// How often each form takes each place, and the weights under which it is first.
pub(crate) struct Counts {
    forms: usize,
    themes: usize,
    samples: u32,
    places: Vec<u32>,
    /// First places that no other form shares.
    alone: Vec<u32>,
    central: Vec<f64>,
}

impl Counts {
    pub fn new(field: &Field, weights: &[f64]) -> Self {
        let (forms, themes) = (field.forms.len(), field.themes);
        let samples = weights.len().checked_div(themes).unwrap_or(0) as u32;
        let (places, alone, central) = (vec![0; forms * forms], vec![0; forms], vec![0.0; forms * themes]);
        let mut counts = Self { forms, themes, samples, places, alone, central };
        // Several weightings side by side, so that the compiler can work on all of them in one instruction.
        let mut scores = vec![[0.0f64; ABREAST]; forms];
        let mut places = vec![[0u32; ABREAST]; forms];
        for weights in weights.chunks(themes.max(1) * ABREAST) {
            let abreast = weights.len() / themes.max(1);
            for (scores, row) in scores.iter_mut().zip(field.fit.chunks_exact(themes)) {
                *scores = [0.0; ABREAST];
                for (theme, fit) in row.iter().enumerate() {
                    for (score, weights) in scores.iter_mut().zip(weights.chunks_exact(themes)) {
                        *score += fit * weights[theme];
                    }
                }
            }
            places.fill([0; ABREAST]);
            for a in 0..forms {
                for b in a + 1..forms {
                    for i in 0..ABREAST {
                        places[a][i] += u32::from(scores[b][i] > scores[a][i]);
                        places[b][i] += u32::from(scores[a][i] > scores[b][i]);
                    }
                }
            }
            let mut first = [0u32; ABREAST];
            for places in &places {
                for (first, place) in first.iter_mut().zip(places) {
                    *first += u32::from(*place == 0);
                }
            }
            for (form, places) in places.iter().enumerate() {
                let alone = places[..abreast].iter().zip(&first).filter(|(place, first)| **place == 0 && **first == 1);
                counts.alone[form] += alone.count() as u32;
                for (place, weights) in places[..abreast].iter().zip(weights.chunks_exact(themes)) {
                    counts.places[form * forms + *place as usize] += 1;
                    if *place == 0 {
                        for (sum, w) in counts.central[form * themes..(form + 1) * themes].iter_mut().zip(weights) {
                            *sum += w;
                        }
                    }
                }
            }
        }
        counts
    }

    /// In how many of a thousand weightings the form takes one of these places.
    pub fn thousandths(&self, form: usize, places: Range<usize>) -> u16 {
        self.share(self.places[form * self.forms..][places].iter().sum())
    }

    /// In how many of a thousand weightings no other form is as good.
    pub fn alone(&self, form: usize) -> u16 {
        self.share(self.alone[form])
    }

    fn share(&self, count: u32) -> u16 {
        (f64::from(count) * 1000.0 / f64::from(self.samples.max(1))).round() as u16
    }

    /// Mean of the weightings under which the form is first, in parts of [`TOTAL`]; none if it never is.
    fn central_weights(&self, form: usize) -> Option<Vec<f64>> {
        let wins = self.places[form * self.forms];
        let sums = &self.central[form * self.themes..(form + 1) * self.themes];
        (wins > 0).then(|| sums.iter().map(|sum| sum / f64::from(wins)).collect())
    }
}

/// Confidence factor: at its central weights, how often the form is best when the open answers fall anywhere in their
/// ranges (each theme's fit drawn evenly between its least and greatest value, independently).
fn confidence(evaluation: &Evaluation, forms: &[FormIx], form: usize, central: &[f64], seed: u64) -> u16 {
    const DRAWS: u32 = 1_000;
    let themes = central.len();
    let range = |f: usize, t: usize| evaluation.themes_of(forms[f])[t];
    if (0..forms.len()).all(|f| (0..themes).all(|t| range(f, t).low == range(f, t).high)) {
        return 1000;
    }
    let mut draw = Draw(seed ^ (form as u64 + 1).wrapping_mul(0x2545_F491_4F6C_DD1D));
    let mut wins = 0;
    for _ in 0..DRAWS {
        let (mut own, mut best) = (0.0, f64::NEG_INFINITY);
        for f in 0..forms.len() {
            let score: f64 = (0..themes)
                .map(|t| {
                    let r = range(f, t);
                    (r.low + draw.upto((r.high - r.low).max(0) as u64) as i64) as f64 * central[t]
                })
                .sum();
            best = best.max(score);
            if f == form {
                own = score;
            }
        }
        wins += u32::from(own >= best);
    }
    wins as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_added_before_they_are_rounded() {
        let counts =
            Counts { forms: 3, themes: 1, samples: 6, places: vec![1, 1, 4], alone: vec![0; 3], central: vec![0.0; 3] };
        let places: Vec<u16> = (0..3).map(|place| counts.thousandths(0, place..place + 1)).collect();
        assert_eq!(places, [167, 167, 667]);
        assert_eq!((counts.thousandths(0, 0..2), counts.thousandths(0, 0..3)), (333, 1000));
    }
}
