//! What holds for all answers: proofs over an edition, each refutation with an answer sheet that shows it.
//!
//! The conditions become clauses over the lawful answer sheets ([`domain`]), a solver looks for a sheet ([`cnf`]), and
//! numbers are made concrete or refuted ([`theory`], [`number`], [`linear`]). A sheet is reported only after the ordinary
//! evaluation has confirmed it. Method: satisfiability modulo theories, checked lazily (R. Nieuwenhuis, A. Oliveras,
//! C. Tinelli, *Solving SAT and SAT Modulo Theories*, 2006).

mod cnf;
mod domain;
mod findings;
mod linear;
mod number;
mod theory;
mod witness;

use crate::answers::Answers;
use crate::edition::Edition;
use crate::facts::Trit;
use crate::ids::{FormIx, QuestionIx, RuleIx};
use domain::Domain;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use witness::Found;

/// Most clauses that the solver learns in one search before it gives up.
const LEARNT: u64 = 20_000;

/// An answer sheet, as `parse_answers` reads it.
pub type Sheet = Map<String, Value>;

/// Whether a statement holds for all answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It does.
    Proved,
    /// Not for these answers.
    Refuted(Sheet),
    /// The search was given up.
    Undecided,
}

/// What was found of one statement of a property.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Position of the property in [`RuleBook::properties`](crate::rulebook::RuleBook::properties).
    pub property: usize,
    /// Position of the statement in [`Property::always`](crate::rulebook::Property::always).
    pub always: usize,
    /// Whether it holds.
    pub verdict: Verdict,
}

/// Something else that the author of the rules should know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// No answer sheet is lawful, so that everything would be proved: nothing else is said then.
    Impossible,
    /// Nothing that the rule says can ever happen.
    Dead {
        /// The rule.
        rule: RuleIx,
    },
    /// What the rule says on this line always happens, although its condition asks something.
    Always {
        /// The rule.
        rule: RuleIx,
        /// Position of the effect in [`RuleBook::entries`](crate::rulebook::RuleBook::entries).
        entry: usize,
    },
    /// One rule rules out the form that another orders.
    Contradiction {
        /// The form.
        form: FormIx,
        /// The rule that excludes it.
        excludes: RuleIx,
        /// The rule that requires it.
        requires: RuleIx,
        /// Answers for which both happen.
        sheet: Sheet,
    },
    /// There are lawful answers for which no form remains.
    Gap {
        /// Such answers.
        sheet: Sheet,
    },
    /// No rule, criterion, document or readiness check reads the question.
    Idle {
        /// The question.
        question: QuestionIx,
    },
    /// Some of these questions could not be decided within the effort allowed.
    Undecided {
        /// How many.
        searches: usize,
    },
}

/// What an edition's verification found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Audit {
    /// Every statement of every property.
    pub statements: Vec<Statement>,
    /// The rest.
    pub findings: Vec<Finding>,
}

impl Edition {
    /// Proves or refutes the properties of the pack over all lawful answer sheets, and looks for rules that never or
    /// always happen, rules that contradict each other, answers that leave no form, and questions that nobody reads.
    ///
    /// A sheet is lawful when every question that is asked has an answer and the law's own answers (the pack's
    /// presets) stand. Cost: some milliseconds for each condition; the effort of each search is capped, and what was
    /// not decided is reported as such.
    pub fn verify(&self) -> Audit {
        let book = self.book();
        let stated = book.properties.iter().flat_map(|p| p.always.iter().copied());
        let mut domain = Domain::new(self, stated.chain(self.entries().map(|e| e.when)), LEARNT);
        let mut audit = Audit::default();
        if matches!(domain.find(&[]), Found::None) {
            audit.findings.push(Finding::Impossible);
            return audit;
        }
        for (property, stated) in book.properties.iter().enumerate() {
            for (always, condition) in stated.always.iter().enumerate() {
                let broken = !domain.literal(*condition);
                let fails = |a: &Answers| self.facts(a).trit(&book.graph, self.catalogue(), *condition) == Trit::FALSE;
                let verdict = match domain.find(&[broken]) {
                    Found::None => Verdict::Proved,
                    Found::Undecided => Verdict::Undecided,
                    Found::Sheet(sheet) => match domain.shortest(sheet, fails) {
                        Some(sheet) => Verdict::Refuted(sheet.to_json(self.catalogue())),
                        None => Verdict::Undecided,
                    },
                };
                audit.statements.push(Statement { property, always, verdict });
            }
        }
        audit.findings = findings::findings(&mut domain);
        audit
    }
}
