//! What is being built while rules run: the condition graph, the path taken, the rule at hand.

use super::number::Extent;
use super::problem::Problem;
use super::texts::Texts;
use imc_engine::catalogue::{Citation, Standing};
use imc_engine::condition::{Cond, CondId, ConditionGraph, NumId};
use imc_engine::ids::CriterionIx;
use imc_engine::rulebook::{Effect, Text};
use jiff::civil::Date;
use rhai::Position;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many conditions a pack may have; a runaway loop stops here.
const MOST_CONDITIONS: usize = 400_000;
/// How deeply conditions may be nested.
const DEEPEST: u32 = 4_000;

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
    /// What is known of each number met so far.
    pub extents: HashMap<NumId, Extent>,
    /// How deeply each condition is nested, by id.
    pub depths: Vec<u32>,
}

impl State {
    /// The condition under which the line at hand is reached.
    pub fn here(&mut self) -> CondId {
        match self.path.last() {
            Some(id) => *id,
            None => self.graph.constant(true),
        }
    }

    /// Stops a pack whose conditions grow without end.
    pub fn check_size(&mut self) -> Result<(), Problem> {
        let mut deepest = 0;
        for id in self.depths.len()..self.graph.len() {
            // INVARIANT: a condition's parts come before it in the graph.
            let of = |part: CondId| self.depths.get(part.0 as usize).copied().unwrap_or(0);
            let depth = match self.graph.cond(CondId(id as u32)) {
                Cond::Not(a) => of(a) + 1,
                Cond::And(a, b) | Cond::Or(a, b) => of(a).max(of(b)) + 1,
                _ => 0,
            };
            deepest = deepest.max(depth);
            self.depths.push(depth);
        }
        if self.graph.len() > MOST_CONDITIONS || deepest > DEEPEST {
            return Err(Problem::new("too-long", "this builds far too many conditions")
                .help("is there a loop that could be shorter?"));
        }
        Ok(())
    }
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
