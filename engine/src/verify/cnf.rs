//! Clauses, and the solver that works on them.

use batsat::{Callbacks, Lit, Solver, SolverInterface, SolverOpts, lbool};

/// Counts what the solver learns in one search, and stops it at a limit. The count is the same on every machine, so
/// that a proof never depends on how fast one is.
pub(super) struct Effort {
    learnt: u64,
    limit: u64,
}

impl Callbacks for Effort {
    fn on_new_clause(&mut self, _clause: &[Lit], _kind: batsat::ClauseKind) {
        self.learnt += 1;
    }
    fn stop(&self) -> bool {
        self.learnt > self.limit
    }
}

/// A growing set of clauses (conjunctive normal form) with an incremental solver.
///
/// Gates become clauses as in G. S. Tseitin, *On the complexity of derivation in propositional calculus*, 1968.
pub(super) struct Cnf {
    solver: Solver<Effort>,
    truth: Lit,
    model: Vec<lbool>,
}

impl Cnf {
    /// No clauses; a search gives up after so many learnt clauses.
    pub(super) fn new(limit: u64) -> Self {
        let mut solver = Solver::new(SolverOpts::default(), Effort { learnt: 0, limit });
        let truth = Lit::new(solver.new_var_default(), true);
        let mut cnf = Self { solver, truth, model: Vec::new() };
        cnf.clause(&[truth]);
        cnf
    }

    /// A literal that is always true, or never.
    pub(super) fn constant(&self, value: bool) -> Lit {
        if value { self.truth } else { !self.truth }
    }

    /// A new literal.
    pub(super) fn fresh(&mut self) -> Lit {
        Lit::new(self.solver.new_var_default(), true)
    }

    /// At least one of the literals is true.
    pub(super) fn clause(&mut self, literals: &[Lit]) {
        self.solver.add_clause_reuse(&mut literals.to_vec());
    }

    /// A literal that is true exactly when all of these are.
    pub(super) fn all(&mut self, literals: &[Lit]) -> Lit {
        let mut kept: Vec<Lit> = literals.iter().copied().filter(|l| *l != self.truth).collect();
        kept.sort_unstable();
        kept.dedup();
        // A literal and its opposite stand side by side in the order of literals.
        if kept.contains(&!self.truth) || kept.windows(2).any(|pair| pair[0] == !pair[1]) {
            return !self.truth;
        }
        match kept.as_slice() {
            [] => self.truth,
            [one] => *one,
            _ => {
                let out = self.fresh();
                let mut back = vec![out];
                for literal in &kept {
                    self.clause(&[!out, *literal]);
                    back.push(!*literal);
                }
                self.clause(&back);
                out
            }
        }
    }

    /// A literal that is true exactly when one of these is.
    pub(super) fn any(&mut self, literals: &[Lit]) -> Lit {
        let opposite: Vec<Lit> = literals.iter().map(|l| !*l).collect();
        !self.all(&opposite)
    }

    /// The two literals are equal.
    pub(super) fn equal(&mut self, a: Lit, b: Lit) {
        self.clause(&[!a, b]);
        self.clause(&[a, !b]);
    }

    /// At most so many of the literals are true: the sequential counter of C. Sinz, *Towards an optimal CNF encoding
    /// of boolean cardinality constraints*, 2005.
    pub(super) fn at_most(&mut self, literals: &[Lit], most: usize) {
        if literals.len() <= most {
            return;
        }
        // `row[j]`: more than j of the literals so far are true.
        let mut row: Vec<Lit> = vec![self.constant(false); most];
        for literal in literals {
            if let Some(last) = row.last() {
                self.clause(&[!*literal, !*last]);
            } else {
                self.clause(&[!*literal]);
            }
            let mut next = Vec::with_capacity(most);
            for j in 0..most {
                let more = self.fresh();
                self.clause(&[!row[j], more]);
                let one_less = if j == 0 { self.truth } else { row[j - 1] };
                self.clause(&[!*literal, !one_less, more]);
                next.push(more);
            }
            row = next;
        }
    }

    /// Looks for an assignment in which all of these hold; `None` when the effort ran out.
    pub(super) fn solve(&mut self, assume: &[Lit]) -> Option<bool> {
        self.solver.cb_mut().learnt = 0;
        let result = self.solver.solve_limited(assume);
        if result == lbool::TRUE {
            self.model = self.solver.get_model().to_vec();
            Some(true)
        } else if result == lbool::FALSE {
            Some(false)
        } else {
            None
        }
    }

    /// The value of a literal in the assignment found last. A variable that nothing fixed counts as false.
    pub(super) fn holds(&self, literal: Lit) -> bool {
        let value = self.model.get(literal.var().idx() as usize).copied().unwrap_or(lbool::UNDEF);
        (value == lbool::TRUE) == literal.sign()
    }
}
