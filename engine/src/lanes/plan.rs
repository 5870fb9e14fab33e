//! How an edition is swept: which gates must be known before each question is settled.

use crate::columns::{Block, option_places};
use crate::condition::{Comparison, Cond, CondId};
use crate::edition::Edition;
use crate::ids::{NumberIx, QuestionIx};
use crate::program::{Atom, Edge, Program, ranges};
use crate::terms::Terms;

/// How an edition is swept: which gates must be known before each question's visibility.
#[derive(Clone, Debug)]
pub(crate) struct LanePlan {
    pub(super) program: Program,
    pub(super) steps: Vec<Step>,
    /// Gates that no visibility needs, in order.
    pub(super) rest: Vec<u32>,
    /// Condition of each group of effects.
    pub(super) groups: Vec<Edge>,
    /// Where the options of each question begin in a block.
    pub options: Vec<u32>,
    /// The answers that are assumed where a case has none.
    pub(super) assumed: Block,
    pub(super) terms: Terms,
}

#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) question: QuestionIx,
    pub(super) visible: Option<Edge>,
    /// Gates to sweep before the visibility is known.
    pub(super) gates: Vec<u32>,
    /// Options that conditions ask for: their place in a block, and the node.
    pub(super) options: Vec<(u32, u32)>,
    pub(super) numbers: std::ops::Range<usize>,
    /// Its numbers that are compared with constants.
    pub(super) cut: Vec<Cut>,
    /// Terms, and comparisons of numbers with each other, that are known once this question is settled.
    pub(super) terms: Vec<usize>,
    pub(super) compared: Vec<Compared>,
    pub(super) assumed: bool,
}

/// A number, and the ranges into which constants cut it.
#[derive(Clone, Debug)]
pub(super) struct Cut {
    pub(super) number: NumberIx,
    /// The least values of all ranges but the first.
    pub(super) cuts: Vec<i64>,
    /// Each atom, the ranges in which it holds, and the values of that.
    pub(super) atoms: Vec<(u32, std::ops::Range<usize>, (i64, i64))>,
}

/// A comparison of two columns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Compared {
    pub(super) atom: u32,
    pub(super) condition: CondId,
    pub(super) how: Comparison,
    pub(super) columns: [usize; 2],
}

impl LanePlan {
    /// Plans an edition; `None` where a comparison depends on a condition inside a number, which lanes do not carry.
    pub fn new(edition: &Edition) -> Option<Self> {
        let (catalogue, book) = (edition.catalogue(), edition.book());
        let mut roots: Vec<CondId> = edition.entries().map(|entry| entry.when).collect();
        let shown: Vec<Option<usize>> = book
            .visibility
            .iter()
            .map(|condition| {
                condition.map(|condition| {
                    roots.push(condition);
                    roots.len() - 1
                })
            })
            .collect();
        let program = Program::compile(&book.graph, &roots);
        let options = option_places(edition);
        let assumptions = edition.assuming_sources().assumed;
        let step = |question: &QuestionIx| Step {
            question: *question,
            visible: shown.get(question.index()).copied().flatten().map(|root| program.roots()[root]),
            gates: Vec::new(),
            options: Vec::new(),
            numbers: catalogue.numbers_of(*question),
            cut: Vec::new(),
            terms: Vec::new(),
            compared: Vec::new(),
            assumed: assumptions.is_some_and(|assumed| assumed.get(*question).is_some()),
        };
        let mut plan = Self {
            steps: edition.question_order().iter().map(step).collect(),
            rest: Vec::new(),
            groups: edition.effects().groups.iter().map(|group| program.roots()[group.root]).collect(),
            assumed: Block::uniform(edition, &options, assumptions),
            options,
            terms: Terms::after(catalogue.numbers.len()),
            program,
        };
        plan.place_atoms(edition)?;
        plan.place_terms(edition);
        plan.place_gates();
        Some(plan)
    }

    /// Gives every atom to the question that settles it.
    fn place_atoms(&mut self, edition: &Edition) -> Option<()> {
        let (catalogue, graph, place) = (edition.catalogue(), &edition.book().graph, &edition.wiring().place);
        let cuts = self.program.cuts();
        for (a, atom) in self.program.atoms().to_vec().into_iter().enumerate() {
            let a = a as u32;
            match atom {
                Atom::Is(question, option) | Atom::Has(question, option) => {
                    let options = self.options[question.index()]..self.options[question.index() + 1];
                    let at = options.start + u32::from(option);
                    // An option that the question does not have is never chosen.
                    let at = if options.contains(&at) { at } else { self.options[catalogue.questions.len()] };
                    self.steps[place[question.index()] as usize].options.push((at, 1 + a));
                }
                Atom::Within(number, low, high) => {
                    let question = catalogue.numbers[number.index()].question;
                    let step = &mut self.steps[place[question.index()] as usize];
                    let cuts = &cuts[&number];
                    let atom = (a, ranges(cuts, low, high), (low, high));
                    match step.cut.iter_mut().find(|cut| cut.number == number) {
                        Some(cut) => cut.atoms.push(atom),
                        None => step.cut.push(Cut { number, cuts: cuts.clone(), atoms: vec![atom] }),
                    }
                }
                Atom::Compare(condition) => {
                    let Cond::Compare(how, left, right) = graph.cond(condition) else { return None };
                    let last = edition.reads(condition).iter().map(|q| place[q.index()]).max().unwrap_or(0) as usize;
                    let columns = [self.terms.column(graph, left)?, self.terms.column(graph, right)?];
                    self.steps[last].compared.push(Compared { atom: a, condition, how, columns });
                }
            }
        }
        Some(())
    }

    /// Gives every term to the last of the questions that it reads.
    fn place_terms(&mut self, edition: &Edition) {
        let (catalogue, place) = (edition.catalogue(), &edition.wiring().place);
        for term in 0..self.terms.list().len() {
            let facts = self.terms.facts_of(catalogue.numbers.len() + term);
            let places = facts.into_iter().map(|fact| place[catalogue.numbers[fact].question.index()]);
            self.steps[places.max().unwrap_or(0) as usize].terms.push(term);
        }
    }

    /// Gives every gate to the first question whose visibility needs it.
    fn place_gates(&mut self) {
        let first_gate = 1 + self.program.atoms().len();
        let mut swept = vec![false; self.program.gates().len()];
        for step in &mut self.steps {
            let Some(visible) = step.visible else { continue };
            let mut stack = vec![visible];
            while let Some(edge) = stack.pop() {
                let Some(gate) = edge.position().checked_sub(first_gate) else { continue };
                if !std::mem::replace(&mut swept[gate], true) {
                    step.gates.push(gate as u32);
                    stack.extend(self.program.gates()[gate]);
                }
            }
            step.gates.sort_unstable();
        }
        self.rest = (0..swept.len()).filter(|gate| !swept[*gate]).map(|gate| gate as u32).collect();
    }
}
