//! What is being built while rules run: the condition graph, the path taken, the rule at hand.

use super::number::{Cases, Extent};
use super::problem::Problem;
use super::texts::Texts;
use imc_engine::catalogue::{Citation, Standing};
use imc_engine::condition::{Cond, CondId, ConditionGraph, NumId};
use imc_engine::ids::{CriterionIx, FormIx};
use imc_engine::rulebook::{Effect, Text};
use jiff::civil::Date;
use rhai::Position;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many conditions a pack may have.
const MOST_CONDITIONS: usize = 1_000_000;
/// How many conditions a rule may add; a runaway loop stops here.
const MOST_OF_A_RULE: usize = 50_000;
/// How deeply conditions may be nested.
const DEEPEST: u32 = 4_000;
/// How long a condition may be when it is written out, with shared parts repeated: it will be printed and proved.
const LONGEST: u64 = 50_000;

/// An effect of the rule at hand.
#[derive(Debug)]
pub struct Happening {
    /// When.
    pub when: CondId,
    /// What.
    pub effect: Effect,
    /// The reason.
    pub text: Option<Text>,
    /// Where the command stands.
    pub position: Position,
}

/// What keeps a form from being ruled out by another rule.
#[derive(Debug)]
pub struct Spare {
    /// The form.
    pub form: FormIx,
    /// Id of the rule that would rule it out.
    pub rule: String,
    /// When.
    pub when: CondId,
    /// What is needed instead; nothing, where the other rule simply does not matter.
    pub text: Option<Text>,
    /// Where the command stands.
    pub position: Position,
}

/// The rule or property at hand.
#[derive(Debug, Default)]
pub struct Draft {
    /// It is a property: it states, it does nothing.
    pub is_property: bool,
    /// `cite(..)`.
    pub citations: Vec<Citation>,
    /// `valid_from(..)`.
    pub valid_from: Option<Date>,
    /// `valid_until(..)`.
    pub valid_until: Option<Date>,
    /// `standing(..)`.
    pub standing: Option<Standing>,
    /// `criterion(..)`.
    pub criterion: Option<CriterionIx>,
    /// Its effects.
    pub happenings: Vec<Happening>,
    /// `spare(..)`.
    pub spares: Vec<Spare>,
    /// It asked whether the law orders a form.
    pub asks_order: bool,
    /// `always(..)`.
    pub always: Vec<CondId>,
    /// Where points were given first.
    pub points_at: Option<Position>,
    /// Its sentences.
    pub texts: Texts,
}

/// What the rules of the pack do, for properties to speak about.
#[derive(Debug, Default)]
pub struct Spoken {
    /// Effect (without its points) and when it happens.
    pub effects: HashMap<Effect, CondId>,
    /// Rule id and when it says anything.
    pub rules: BTreeMap<String, CondId>,
}

/// Everything that commands and operators share.
#[derive(Debug, Default)]
pub struct State {
    /// All conditions.
    pub graph: ConditionGraph,
    /// The conditions of the `if`s that are open, each joined with those around it.
    pub path: Vec<CondId>,
    /// The rule or property at hand; none while a list or a lone condition is read.
    pub draft: Option<Draft>,
    /// For properties.
    pub spoken: Spoken,
    /// When the law orders each form, as far as the rules before said.
    pub ordered: HashMap<FormIx, CondId>,
    /// What is known of each number met so far.
    pub extents: HashMap<NumId, Extent>,
    /// Numbers that are a plain choice between constants.
    pub cases: HashMap<NumId, Cases>,
    /// How large each condition is, by id.
    shapes: Vec<Shape>,
    /// How many conditions there were before the rule at hand.
    begun_at: usize,
}

impl State {
    /// Goes on with a graph that exists.
    pub fn with_graph(graph: ConditionGraph) -> Self {
        Self { graph, ..Self::default() }
    }

    /// Makes ready for the next rule.
    pub fn begin(&mut self) {
        self.path.clear();
        self.begun_at = self.graph.len();
    }

    /// The condition under which the line at hand is reached.
    pub fn here(&mut self) -> CondId {
        match self.path.last() {
            Some(id) => *id,
            None => self.graph.constant(true),
        }
    }

    /// Stops a rule whose conditions grow without end.
    pub fn check_size(&mut self) -> Result<(), Problem> {
        let mut deepest = 0;
        for id in self.shapes.len()..self.graph.len() {
            let shape = self.shape(CondId(id as u32));
            deepest = deepest.max(shape.depth);
            self.shapes.push(shape);
        }
        let grown = self.graph.len().saturating_sub(self.begun_at);
        if grown > MOST_OF_A_RULE || self.graph.len() > MOST_CONDITIONS || deepest > DEEPEST {
            return Err(Problem::new("too-long", "this builds far too many conditions")
                .help("is there a loop that could be shorter?"));
        }
        Ok(())
    }

    /// How long a condition is when it is written out, as far as it was looked at.
    pub fn length(&self, id: CondId) -> u64 {
        self.shapes.get(id.0 as usize).map_or(1, |shape| shape.length)
    }

    fn shape(&self, id: CondId) -> Shape {
        // INVARIANT: a condition's parts come before it in the graph.
        let of = |part: CondId| self.shapes.get(part.0 as usize).copied().unwrap_or_default();
        let number = |id: &NumId| self.extents.get(id).map_or(1, |extent| extent.length);
        match self.graph.cond(id) {
            Cond::Const(_) | Cond::Is(..) | Cond::Has(..) => Shape { depth: 0, length: 1 },
            Cond::Compare(_, a, b) => {
                Shape { depth: 0, length: number(&a).saturating_add(number(&b)).saturating_add(1) }
            }
            Cond::Not(a) => Shape { depth: of(a).depth + 1, length: of(a).length.saturating_add(1) },
            Cond::And(a, b) | Cond::Or(a, b) => Shape {
                depth: of(a).depth.max(of(b).depth) + 1,
                length: of(a).length.saturating_add(of(b).length).saturating_add(1),
            },
        }
    }

    /// Refuses a condition that nobody could read when it is written out.
    pub fn check_length(&mut self, id: CondId) -> Result<(), Problem> {
        self.check_size()?;
        if self.length(id) > LONGEST {
            return Err(Problem::new("too-long", "this depends on the answers in far too many ways")
                .help("is there a loop that could be shorter? Counting works for about a dozen answers"));
        }
        Ok(())
    }
}

/// How large a condition is when it is written out.
#[derive(Clone, Copy, Debug, Default)]
struct Shape {
    depth: u32,
    length: u64,
}

/// The state, shared with what is registered in the engine.
#[derive(Clone, Debug, Default)]
pub struct Shared(Arc<Mutex<State>>);

impl Shared {
    /// The state; never held while rules run.
    pub fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
