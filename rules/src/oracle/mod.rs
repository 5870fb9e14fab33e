//! The plain interpreter: runs the same rule files on one set of answers, with Rhai's own `if` and its own truth values.
//!
//! It exists to check the stager. Nothing of the condition graph, of the symbols or of the way branches are followed is
//! used here; only the cutting of files into rules and the list of words are shared. Slow, and kept simple.

mod engine;
mod world;

use crate::diagnostic::Diagnostic;
use crate::stage::SourceFile;
use crate::stage::split::{Block, Item, Piece, Script, Split, split};
use crate::stage::vocabulary::Vocabulary;
use imc_engine::catalogue::Catalogue;
use imc_engine::ids::RuleId;
use imc_engine::rulebook::Effect;
use rhai::{AST, Dynamic, Engine, Scope};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use world::{World, open};

/// One answer; `None` where the question does not apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The option chosen.
    Choice(Option<String>),
    /// Yes or no.
    YesNo(Option<bool>),
    /// The options chosen.
    Set(Option<Vec<String>>),
    /// A number, or a number taken from a list under its name in rules: `partners.population_total`.
    Number(Option<i64>),
}

/// Something that a rule did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fired {
    /// The rule.
    pub rule: RuleId,
    /// What it did.
    pub effect: Effect,
    /// The English sentence it gave.
    pub text: Option<String>,
}

impl Fired {
    fn key(&self) -> (&RuleId, String, &Option<String>) {
        (&self.rule, format!("{:?}", self.effect), &self.text)
    }
}

impl PartialOrd for Fired {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fired {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

/// Runs all rules on one set of answers, by question id or name of a number; what is left out does not apply.
///
/// The rules should be free of findings; a mistake that staging reports may go unseen here.
///
/// # Errors
/// A finding at the rule that could not be run.
pub fn run(
    catalogue: &Catalogue,
    rules: &[SourceFile],
    answers: &BTreeMap<String, Value>,
) -> Result<BTreeSet<Fired>, Diagnostic> {
    let world = Arc::new(World {
        words: Vocabulary::new(catalogue),
        answers: answers.clone(),
        constants: Mutex::default(),
        rule: Mutex::default(),
        fired: Mutex::default(),
        ordered: Mutex::default(),
        spared: Mutex::default(),
    });
    let engine = engine::engine(&world);
    let files: Vec<Split> = rules.iter().map(|f| split(&f.pack, &f.path, &f.text)).collect();
    if let Some(finding) = files.iter().flat_map(|f| &f.findings).next() {
        return Err(finding.clone());
    }
    // Once to see what the law orders, and once more for the rules that ask.
    obey_all(&engine, &world, &files)?;
    world.note_orders();
    obey_all(&engine, &world, &files)?;
    drop(engine);
    Ok(world.outcome())
}

fn obey_all(engine: &Engine, world: &World, files: &[Split]) -> Result<(), Diagnostic> {
    open(&world.fired).clear();
    open(&world.spared).clear();
    let changed = |item: &Item| matches!(item, Item::Amend(_) | Item::Retire(_));
    let changes: BTreeSet<&str> =
        files.iter().flat_map(|f| &f.items).filter(|i| changed(i)).filter_map(block).map(|b| b.id.as_str()).collect();
    for file in files {
        let own = file.script.pack.as_str();
        let in_reach = |other: &&Split| {
            let library = other.script.path.rsplit('/').next().is_some_and(|name| name.starts_with("lib"));
            library
                && (other.script.pack == "base" || other.script.pack == own)
                && other.script.path != file.script.path
        };
        let mut functions = AST::empty();
        open(&world.constants).clear();
        for source in files.iter().filter(in_reach).chain([file]) {
            load(engine, world, source, &mut functions)?;
        }
        for item in &file.items {
            let runs = match item {
                Item::Rule(rule) => own != "base" || !changes.contains(rule.id.as_str()),
                Item::Amend(_) => true,
                _ => false,
            };
            if let (true, Some(block)) = (runs, block(item)) {
                open(&world.rule).clone_from(&block.id);
                eval(engine, &functions, &file.script, &block.body, &mut Scope::new())?;
            }
        }
    }
    Ok(())
}

fn block(item: &Item) -> Option<&Block> {
    match item {
        Item::Rule(block) | Item::Amend(block) | Item::Retire(block) => Some(block),
        _ => None,
    }
}

fn load(engine: &Engine, world: &World, file: &Split, functions: &mut AST) -> Result<(), Diagnostic> {
    for item in &file.items {
        if let Item::Function { piece, .. } = item {
            let code = &file.script.code[piece.bytes.clone()];
            let ast = engine.compile(code).map_err(|e| stopped(&file.script, piece, &e.to_string()))?;
            functions.combine(ast);
        }
    }
    for item in &file.items {
        if let Item::Constant { name, piece } = item {
            let mut scope = Scope::new();
            eval(engine, functions, &file.script, piece, &mut scope)?;
            let value = scope.get(name).cloned().unwrap_or(Dynamic::UNIT);
            open(&world.constants).insert(name.clone(), value);
        }
    }
    Ok(())
}

fn eval(engine: &Engine, functions: &AST, script: &Script, piece: &Piece, scope: &mut Scope) -> Result<(), Diagnostic> {
    let body = engine.compile(&script.code[piece.bytes.clone()]).map_err(|e| stopped(script, piece, &e.to_string()))?;
    let result = engine.eval_ast_with_scope::<Dynamic>(scope, &functions.merge(&body));
    result.map(|_| ()).map_err(|e| stopped(script, piece, &e.to_string()))
}

fn stopped(script: &Script, piece: &Piece, why: &str) -> Diagnostic {
    script.at(Diagnostic::error("interpreter", format!("the interpreter stopped: {why}")), piece.line, piece.column, 1)
}
