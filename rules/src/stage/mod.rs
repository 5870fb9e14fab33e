//! Runs rule files once, with symbols in the place of answers, and keeps what they would do under which condition.
//!
//! The way of a rule: `cut` cuts a file into rules, `run` runs each on its own in the engine of `host`, where a name
//! such as `population` is a symbol; comparing symbols builds a condition graph (`compare`, `operators`), `if` follows
//! both sides (`branch`) and commands note what happens when (`command`). `book` puts the rules together. Loops and
//! helper functions are ordinary Rhai and leave nothing behind but their effects.

mod argument;
mod book;
mod branch;
mod combine;
mod command;
mod compare;
mod cut;
mod explain;
mod host;
mod misread;
mod number;
mod operators;
mod precedence;
mod problem;
mod run;
pub(crate) mod scan;
pub(crate) mod split;
mod state;
mod symbol;
mod texts;
pub(crate) mod vocabulary;

pub use combine::parse_combine;
pub use command::COMMANDS;

use crate::diagnostic::Diagnostic;
use imc_engine::catalogue::Catalogue;
use imc_engine::condition::{CondId, ConditionGraph};
use imc_engine::rulebook::RuleBook;
use run::Runner;
use std::sync::Arc;
use vocabulary::Vocabulary;

/// A file of rules or properties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// `base`, or the id of the country pack.
    pub pack: String,
    /// Path shown in messages.
    pub path: String,
    /// The text.
    pub text: String,
}

/// What rule files mean.
#[derive(Clone, Debug)]
pub struct Staged {
    /// The rules that could be read.
    pub book: RuleBook,
    /// All findings; with an error among them the book is not to be used.
    pub diagnostics: Vec<Diagnostic>,
}

impl Staged {
    /// Whether the book can be used.
    pub fn is_sound(&self) -> bool {
        !self.diagnostics.iter().any(Diagnostic::is_error)
    }
}

/// Stack for running rules: deep enough for every script within the limits, so that none can overflow it.
const STACK: usize = 64 << 20;

/// Stages rule files: the base's first, then the country's. Properties may speak about all rules and come last.
///
/// Every rule is read even when others are wrong, and every finding is reported. Takes about 0.1 ms for a rule.
///
/// ```
/// use imc_rules::stage::{SourceFile, stage};
/// let pack = imc_rules::Packs::embedded()?.load("ua")?;
/// let text = "rule \"hurry\" \"A quick start\" { standing(\"recalled\"); if start == \"sxi\" { warn(\"Begin now.\"); } }";
/// let file = SourceFile { pack: "ua".into(), path: "ua/rules/draft.rhai".into(), text: text.into() };
/// let staged = stage(pack.catalogue(), &[file], &[]);
/// assert_eq!(staged.diagnostics[0].to_string(), "`sxi` is not an answer to `start`");
/// assert_eq!(staged.diagnostics[0].help.as_deref(), Some("did you mean \"six\"?"));
/// # Ok::<(), imc_rules::PackError>(())
/// ```
pub fn stage(catalogue: &Catalogue, rules: &[SourceFile], properties: &[SourceFile]) -> Staged {
    let words = Arc::new(Vocabulary::new(catalogue));
    on_large_stack(|| {
        let runner = Runner::new(words);
        let (mut book, mut diagnostics) = book::book(&runner, rules, properties);
        for question in &catalogue.questions {
            let condition = question
                .show_if
                .as_deref()
                .map(|text| runner.condition(&format!("show_if of the question `{}`", question.id), text));
            book.visibility.push(match condition {
                Some(Err(finding)) => {
                    diagnostics.push(finding);
                    None
                }
                Some(Ok(id)) => Some(id),
                None => None,
            });
        }
        book.graph = runner.take_graph();
        Staged { book, diagnostics }
    })
}

/// Stages one condition, such as a question's `show_if` or a clause's `when`, into a graph that exists.
///
/// # Errors
/// A finding whose file is `origin`; its line and column are those inside `text`.
pub fn stage_condition(
    catalogue: &Catalogue,
    graph: &mut ConditionGraph,
    origin: &str,
    text: &str,
) -> Result<CondId, Diagnostic> {
    stage_conditions(catalogue, graph, &[(origin, text)])
        .pop()
        .unwrap_or_else(|| Err(Diagnostic::error("syntax", "a condition is missing here")))
}

/// Stages many conditions at once, each an origin and a text.
///
/// One by one each takes 0.5 ms to set up the engine, here that is done once; a condition itself takes some
/// microseconds.
pub fn stage_conditions(
    catalogue: &Catalogue,
    graph: &mut ConditionGraph,
    conditions: &[(&str, &str)],
) -> Vec<Result<CondId, Diagnostic>> {
    let words = Arc::new(Vocabulary::new(catalogue));
    let taken = std::mem::take(graph);
    let (staged, grown) = on_large_stack(|| {
        let runner = Runner::new(words);
        runner.set_graph(taken);
        let staged = conditions.iter().map(|(origin, text)| runner.condition(origin, text)).collect();
        (staged, runner.take_graph())
    });
    *graph = grown;
    staged
}

/// Runs work on a thread whose stack suffices. Where the system grants no such thread, on this one.
pub(crate) fn on_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let slot = std::sync::Mutex::new(Some(work));
    let run = || slot.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take().map(|work| work());
    let result = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("rules".to_owned()).stack_size(STACK).spawn_scoped(scope, run);
        match thread {
            Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(_) => None,
        }
    });
    match result.or_else(run) {
        Some(value) => value,
        // INVARIANT: the work is taken exactly once, by the thread or by the line above.
        None => unreachable!("the work was lost"),
    }
}
