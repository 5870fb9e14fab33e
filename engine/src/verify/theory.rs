//! The part of a proof that clauses cannot say: whether numbers exist that compare as the solver assumed.
//!
//! Checked only for assignments that the solver has found; where no numbers exist, the smallest set of assumptions
//! that rules them out becomes a clause, and the solver looks again. Small reasons are what makes this fast.

use super::domain::{Domain, Relation};
use super::number::{Bounds, Demand, Polynomial, Search, search};
use crate::condition::{Comparison, Num, NumId};
use crate::ids::NumberIx;
use batsat::Lit;
use std::collections::{BTreeMap, BTreeSet};

/// What the numbers say of an assignment.
pub(super) enum Numbers {
    /// A value for each number that conditions read.
    Exist(BTreeMap<NumberIx, i64>),
    /// These literals cannot all hold.
    Clash(Vec<Lit>),
    /// The search was given up.
    Undecided,
}

/// Something assumed of numbers, and the literals that say so.
struct Assumption {
    because: Vec<Lit>,
    means: Meaning,
}

enum Meaning {
    AtLeast(usize, i128),
    Below(usize, i128),
    Stands(Vec<Demand>),
}

impl Domain<'_> {
    /// Numbers for the assignment found last.
    pub(super) fn concrete_numbers(&self) -> Numbers {
        let stands: Vec<Assumption> =
            self.relations.iter().filter(|r| self.cnf.holds(r.applies)).map(|r| self.stands(r)).collect();
        let mut linked: BTreeSet<usize> = self.structure.iter().flat_map(|d| d.polynomial().numbers()).collect();
        for assumption in &stands {
            if let Meaning::Stands(demands) = &assumption.means {
                linked.extend(demands.iter().flat_map(|d| d.polynomial().numbers()));
            }
        }
        let mut values = BTreeMap::new();
        let mut assumptions = stands;
        for (number, cuts) in &self.cuts {
            let lower = cuts.iter().rev().find(|(_, below)| !self.cnf.holds(*below));
            let upper = cuts.iter().find(|(_, below)| self.cnf.holds(*below));
            if linked.contains(&number.index()) {
                assumptions.extend(lower.map(|(limit, below)| Assumption {
                    because: vec![!*below],
                    means: Meaning::AtLeast(number.index(), (*limit).into()),
                }));
                assumptions.extend(upper.map(|(limit, below)| Assumption {
                    because: vec![*below],
                    means: Meaning::Below(number.index(), (*limit).into()),
                }));
            } else {
                // The limits of one number are ordered by clauses, so that there is room between any two.
                let least = lower.map_or(i128::MIN, |(limit, _)| (*limit).into()).max(self.bounds[number.index()].0);
                values.insert(*number, i64::try_from(least).unwrap_or(0));
            }
        }
        let mut kept = vec![true; assumptions.len()];
        match self.look(&assumptions, &kept) {
            Search::Found(found) => {
                values.extend(linked.into_iter().map(|n| (NumberIx(n as u16), i64::try_from(found[n]).unwrap_or(0))));
                Numbers::Exist(values)
            }
            Search::Undecided => Numbers::Undecided,
            Search::Impossible => {
                for i in 0..kept.len() {
                    kept[i] = false;
                    kept[i] = self.look(&assumptions, &kept) != Search::Impossible;
                }
                let reasons: BTreeSet<Lit> = assumptions
                    .iter()
                    .zip(&kept)
                    .filter(|(_, k)| **k)
                    .flat_map(|(a, _)| a.because.iter().copied())
                    .collect();
                Numbers::Clash(reasons.into_iter().collect())
            }
        }
    }

    fn look(&self, assumptions: &[Assumption], kept: &[bool]) -> Search {
        let mut bounds: Bounds = self.bounds.clone();
        let mut demands: Vec<&Demand> = self.structure.iter().collect();
        for (assumption, _) in assumptions.iter().zip(kept).filter(|(_, kept)| **kept) {
            match &assumption.means {
                Meaning::AtLeast(number, limit) => bounds[*number].0 = bounds[*number].0.max(*limit),
                Meaning::Below(number, limit) => bounds[*number].1 = bounds[*number].1.min(*limit - 1),
                Meaning::Stands(more) => demands.extend(more),
            }
        }
        search(&bounds, &demands)
    }

    /// What a comparison says in the assignment found last.
    fn stands(&self, relation: &Relation) -> Assumption {
        let mut because = Vec::new();
        let difference = self.polynomial(relation.a, &mut because).plus(&self.polynomial(relation.b, &mut because), -1);
        let opposite = Polynomial::default().plus(&difference, -1);
        let one = Polynomial::constant(1);
        let holds = self.cnf.holds(relation.holds);
        because.push(if holds { relation.holds } else { !relation.holds });
        let demands = match (relation.how, holds) {
            (Comparison::Less, true) => vec![Demand::NotPositive(difference.plus(&one, 1))],
            (Comparison::Less, false) => vec![Demand::NotPositive(opposite)],
            (Comparison::AtMost, true) => vec![Demand::NotPositive(difference)],
            (Comparison::AtMost, false) => vec![Demand::NotPositive(opposite.plus(&one, 1))],
            (Comparison::Equal, true) => vec![Demand::NotPositive(difference), Demand::NotPositive(opposite)],
            (Comparison::Equal, false) => vec![Demand::NotZero(difference)],
        };
        Assumption { because, means: Meaning::Stands(demands) }
    }

    /// A number as a polynomial, its branches taken as the assignment says.
    fn polynomial(&self, number: NumId, because: &mut Vec<Lit>) -> Polynomial {
        match self.edition.book().graph.num(number) {
            Num::Int(value) => Polynomial::constant(value.into()),
            Num::Fact(fact) => Polynomial::number(fact.index()),
            Num::Add(a, b) => self.polynomial(a, because).plus(&self.polynomial(b, because), 1),
            Num::Sub(a, b) => self.polynomial(a, because).plus(&self.polynomial(b, because), -1),
            Num::Mul(a, b) => self.polynomial(a, because).times(&self.polynomial(b, because)),
            Num::If(test, a, b) => {
                let literal = self.literal(test);
                let holds = self.cnf.holds(literal);
                because.push(if holds { literal } else { !literal });
                self.polynomial(if holds { a } else { b }, because)
            }
        }
    }
}
