//! Numbers under comparison: is there a value for each, within its bounds, so that all comparisons come out as asked?
//!
//! Sums and products are brought into polynomials; bounds are narrowed until nothing moves, then the widest number is
//! halved, unless adding the demands up refutes them (branch and prune; L. Jaulin et al., *Applied Interval Analysis*, 2001, chapter 3).

use super::linear::refuted;
use std::collections::BTreeMap;

/// Most boxes that one search looks at.
const BOXES: usize = 1000;
/// Boxes after which adding the demands up is tried.
const PATIENCE: usize = 24;
/// Most rounds of narrowing in one box; later ones only shave off little.
const ROUNDS: usize = 12;

/// A sum of products of numbers with whole factors. The key lists the numbers of a product, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Polynomial(BTreeMap<Vec<usize>, i128>);

impl Polynomial {
    /// A constant.
    pub(super) fn constant(value: i128) -> Self {
        let mut out = Self::default();
        out.add_term(Vec::new(), value);
        out
    }
    /// One number.
    pub(super) fn number(number: usize) -> Self {
        let mut out = Self::default();
        out.add_term(vec![number], 1);
        out
    }

    fn add_term(&mut self, term: Vec<usize>, factor: i128) {
        let slot = self.0.entry(term).or_insert(0);
        *slot = slot.saturating_add(factor);
    }

    /// The sum, the other one taken so many times.
    pub(super) fn plus(&self, other: &Self, times: i128) -> Self {
        let mut out = self.clone();
        for (term, factor) in &other.0 {
            out.add_term(term.clone(), factor.saturating_mul(times));
        }
        out.0.retain(|_, factor| *factor != 0);
        out
    }

    /// The product.
    pub(super) fn times(&self, other: &Self) -> Self {
        let mut out = Self::default();
        for (a, x) in &self.0 {
            for (b, y) in &other.0 {
                let mut term = [a.as_slice(), b.as_slice()].concat();
                term.sort_unstable();
                out.add_term(term, x.saturating_mul(*y));
            }
        }
        out.0.retain(|_, factor| *factor != 0);
        out
    }

    /// Its products and their factors.
    pub(super) fn terms(&self) -> impl Iterator<Item = (&[usize], i128)> {
        self.0.iter().map(|(term, factor)| (term.as_slice(), *factor))
    }

    /// The numbers in it.
    pub(super) fn numbers(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.keys().flatten().copied()
    }

    fn span(&self, bounds: &Bounds) -> (i128, i128) {
        self.0.iter().map(|(term, factor)| product(term, *factor, bounds)).fold((0, 0), sum)
    }

    /// Splits into `number * first + second`.
    fn around(&self, number: usize, bounds: &Bounds) -> ((i128, i128), (i128, i128)) {
        let (mut factor_of, mut rest) = ((0, 0), (0, 0));
        for (term, factor) in &self.0 {
            match term.iter().position(|n| *n == number) {
                Some(at) => {
                    let mut others = term.clone();
                    others.remove(at);
                    factor_of = sum(factor_of, product(&others, *factor, bounds));
                }
                None => rest = sum(rest, product(term, *factor, bounds)),
            }
        }
        (factor_of, rest)
    }
}

fn sum(a: (i128, i128), b: (i128, i128)) -> (i128, i128) {
    (a.0.saturating_add(b.0), a.1.saturating_add(b.1))
}

fn product(term: &[usize], factor: i128, bounds: &Bounds) -> (i128, i128) {
    term.iter().fold((factor, factor), |(low, high), number| {
        let (a, b) = bounds[*number];
        let corners = [low.saturating_mul(a), low.saturating_mul(b), high.saturating_mul(a), high.saturating_mul(b)];
        corners.iter().fold((i128::MAX, i128::MIN), |(l, h), c| (l.min(*c), h.max(*c)))
    })
}

/// Least and greatest value of each number.
pub(super) type Bounds = Vec<(i128, i128)>;

/// What is asked of a polynomial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Demand {
    /// It is zero or less.
    NotPositive(Polynomial),
    /// It is not zero.
    NotZero(Polynomial),
}

impl Demand {
    /// The polynomial.
    pub(super) fn polynomial(&self) -> &Polynomial {
        match self {
            Self::NotPositive(p) | Self::NotZero(p) => p,
        }
    }

    /// Whether it holds everywhere within the bounds, nowhere, or neither.
    fn holds(&self, bounds: &Bounds) -> Option<bool> {
        let (low, high) = self.polynomial().span(bounds);
        match self {
            Self::NotPositive(_) if high <= 0 => Some(true),
            Self::NotPositive(_) if low > 0 => Some(false),
            Self::NotZero(_) if low > 0 || high < 0 => Some(true),
            Self::NotZero(_) if low == 0 && high == 0 => Some(false),
            _ => None,
        }
    }
}

/// Result of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Search {
    /// Values that fulfil every demand.
    Found(Vec<i128>),
    /// There are none.
    Impossible,
    /// The search was given up.
    Undecided,
}

/// Looks for values within the bounds that fulfil all demands; small values first.
pub(super) fn search(whole: &Bounds, demands: &[&Demand]) -> Search {
    let mut boxes = vec![whole.clone()];
    let mut looked_at = 0;
    while let Some(mut bounds) = boxes.pop() {
        looked_at += 1;
        if looked_at == PATIENCE && refuted(whole, demands) {
            return Search::Impossible;
        }
        if looked_at > BOXES {
            return Search::Undecided;
        }
        if !narrow(&mut bounds, demands) {
            continue;
        }
        let open: Vec<&Demand> = demands.iter().copied().filter(|d| d.holds(&bounds) != Some(true)).collect();
        if open.is_empty() {
            return Search::Found(bounds.iter().map(|b| b.0).collect());
        }
        // Most searches end before this is worth its time.
        if looked_at > PATIENCE && refuted(&bounds, &open) {
            continue;
        }
        let width = |n: &usize| bounds[*n].1.saturating_sub(bounds[*n].0);
        let widest = open.iter().flat_map(|d| d.polynomial().numbers()).max_by_key(width);
        let Some(number) = widest.filter(|n| width(n) > 0) else { continue };
        let (low, high) = bounds[number];
        let middle = low + (high - low) / 2;
        let mut upper = bounds.clone();
        upper[number].0 = middle + 1;
        bounds[number].1 = middle;
        boxes.push(upper);
        boxes.push(bounds);
    }
    Search::Impossible
}

/// Narrows the bounds to what the demands leave; false when that is nothing.
fn narrow(bounds: &mut Bounds, demands: &[&Demand]) -> bool {
    if bounds.iter().any(|(low, high)| low > high) {
        return false;
    }
    for _ in 0..ROUNDS {
        let mut moved = false;
        for demand in demands {
            match demand.holds(bounds) {
                Some(true) => continue,
                Some(false) => return false,
                None => {}
            }
            let Demand::NotPositive(polynomial) = demand else { continue };
            let mut numbers: Vec<usize> = polynomial.numbers().collect();
            numbers.sort_unstable();
            numbers.dedup();
            for number in numbers {
                let (factor, rest) = polynomial.around(number, bounds);
                // number * factor <= -rest.low
                let room = rest.0.saturating_neg();
                let (low, high) = bounds[number];
                let narrowed = if factor.0 > 0 {
                    let divisor = if room >= 0 { factor.0 } else { factor.1 };
                    (low, high.min(room.div_euclid(divisor)))
                } else if factor.1 < 0 {
                    let (least, most) = (factor.1.saturating_neg(), factor.0.saturating_neg());
                    let needed = room.saturating_neg();
                    let divisor = if needed >= 0 { most } else { least };
                    // Rounded up.
                    (low.max(-((-needed).div_euclid(divisor))), high)
                } else {
                    (low, high)
                };
                if narrowed != (low, high) {
                    bounds[number] = narrowed;
                    moved = true;
                }
                if narrowed.0 > narrowed.1 {
                    return false;
                }
            }
        }
        if !moved {
            break;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(i: usize) -> Polynomial {
        Polynomial::number(i)
    }

    #[test]
    fn a_ratio_within_bounds_is_found_and_one_outside_is_refuted() {
        // 5 * a < 3 * b, with a >= 3: b must be at least 6.
        let ratio =
            Demand::NotPositive(n(0).times(&Polynomial::constant(5)).plus(&n(1), -3).plus(&Polynomial::constant(1), 1));
        assert_eq!(search(&vec![(3, 15), (2, 200)], &[&ratio]), Search::Found(vec![3, 6]));
        assert_eq!(search(&vec![(3, 15), (2, 5)], &[&ratio]), Search::Impossible);
    }

    #[test]
    fn what_creeps_over_a_million_millions_is_refuted_at_once() {
        // a <= b - 1 and (n - 1) * c + b <= a, with n at least one and c not negative.
        let less = Demand::NotPositive(n(0).plus(&n(1), -1).plus(&Polynomial::constant(1), 1));
        let others = n(2).plus(&Polynomial::constant(1), -1).times(&n(3));
        let sum = Demand::NotPositive(others.plus(&n(1), 1).plus(&n(0), -1));
        let wide = (0, 1_000_000_000_000);
        assert_eq!(search(&vec![wide, wide, (1, 500), wide], &[&less, &sum]), Search::Impossible);
    }

    #[test]
    fn a_product_of_two_numbers_can_be_met_exactly() {
        let p = n(0).times(&n(1)).plus(&Polynomial::constant(35), -1);
        let (below, above) = (Demand::NotPositive(p.clone()), Demand::NotPositive(Polynomial::default().plus(&p, -1)));
        assert_eq!(search(&vec![(2, 6), (2, 30)], &[&below, &above]), Search::Found(vec![5, 7]));
        assert_eq!(search(&vec![(8, 30), (8, 30)], &[&below, &above]), Search::Impossible);
    }
}
