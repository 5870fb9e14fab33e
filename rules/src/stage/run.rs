//! Runs pieces of rule files, one at a time, and says what each did.

use super::explain::{HELPERS_FROM, Layout};
use super::host::{self, Clock, Constants};
use super::operators::Operators;
use super::split::{Item, Piece, Script, Split};
use super::state::{Draft, Shared, State};
use super::vocabulary::Vocabulary;
use super::{command, scan};
use crate::diagnostic::Diagnostic;
use imc_engine::condition::{CondId, ConditionGraph};
use rhai::{AST, Dynamic, Engine, EvalAltResult, Scope};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, PoisonError};
use std::time::Instant;

/// An engine with the state it builds.
pub struct Runner {
    engine: Engine,
    operators: Operators,
    constants: Constants,
    clock: Clock,
}

/// Helper functions that a file can call.
#[derive(Default)]
pub struct Helpers<'a> {
    ast: AST,
    files: Vec<(u32, &'a Script)>,
    next_line: u32,
    functions: Vec<(String, usize)>,
    broken: HashSet<String>,
    constants: HashMap<String, Dynamic>,
}

impl Clone for Helpers<'_> {
    fn clone(&self) -> Self {
        Self {
            ast: self.ast.clone(),
            files: self.files.clone(),
            next_line: self.next_line,
            functions: self.functions.clone(),
            broken: self.broken.clone(),
            constants: self.constants.clone(),
        }
    }
}

/// Text of a piece, moved so that Rhai counts its lines from `line`.
fn placed(script: &Script, piece: &Piece, line: u32) -> String {
    let code = &script.code[piece.bytes.clone()];
    let (lines, columns) = (line.saturating_sub(1) as usize, piece.column.saturating_sub(1) as usize);
    let mut out = String::with_capacity(lines + columns + code.len());
    out.extend(std::iter::repeat_n('\n', lines));
    out.extend(std::iter::repeat_n(' ', columns));
    out.push_str(code);
    out
}

impl Runner {
    /// An engine for one catalogue, with an empty graph.
    pub fn new(words: Arc<Vocabulary>) -> Self {
        let (constants, clock) = (Constants::default(), Clock::default());
        let operators = Operators { words, shared: Shared::default() };
        let engine = host::engine(&operators, &constants, &clock);
        Self { engine, operators, constants, clock }
    }

    /// The words of the catalogue.
    pub fn words(&self) -> &Vocabulary {
        &self.operators.words
    }

    /// Works on what is being built.
    pub fn state<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.operators.shared.lock())
    }

    /// Adds the functions and lists of a file to what its rules can use.
    pub fn add_helpers<'a>(&self, helpers: &mut Helpers<'a>, file: &'a Split, findings: &mut Vec<Diagnostic>) {
        let script = &file.script;
        let first = helpers.next_line.max(HELPERS_FROM);
        let lines = script.text.lines().count() as u32 + 1;
        let functions = file.items.iter().any(|item| matches!(item, Item::Function { .. }));
        if functions {
            if lines >= HELPERS_FROM || first + lines > u16::MAX.into() {
                let finding = Diagnostic::error("too-long", "this file is too long").help("cut it into several files");
                findings.push(finding.in_file(&script.path));
                return;
            }
            helpers.files.push((first, script));
            helpers.next_line = first + lines;
        }
        let mut here: Vec<(&str, usize)> = Vec::new();
        for item in &file.items {
            if let Item::Function { name, arity, piece } = item {
                let token = &script.tokens[(piece.tokens.start + 1).min(script.tokens.len() - 1)];
                if command::usage(name).is_some() {
                    let finding = Diagnostic::error("duplicate-function", format!("`{name}` is already a command"));
                    findings.push(script.at_token(finding.help("give the function another name"), token));
                    continue;
                }
                if here.contains(&(name, *arity)) {
                    let finding = Diagnostic::error(
                        "duplicate-function",
                        format!("there are two functions `{name}` in this file"),
                    );
                    findings.push(script.at_token(finding, token));
                    continue;
                }
                here.push((name, *arity));
                match self.engine.compile(placed(script, piece, first + piece.line - 1)) {
                    Ok(ast) => {
                        helpers.ast.combine(ast);
                        helpers.functions.push((name.clone(), *arity));
                    }
                    Err(error) => {
                        findings.push(self.layout(helpers, script, 1).explain_parse(&error));
                        helpers.broken.insert(name.clone());
                    }
                }
            }
        }
        for item in &file.items {
            if let Item::Constant { name, piece } = item {
                match self.run(helpers, script, piece, Some(name)) {
                    Ok(value) => {
                        helpers.constants.insert(name.clone(), value);
                    }
                    Err(finding) => findings.extend(finding),
                }
            }
        }
    }

    fn layout<'s>(&self, helpers: &'s Helpers<'s>, own: &'s Script, line: u32) -> Layout<'s> {
        Layout { own, line, helpers: &helpers.files, functions: &helpers.functions }
    }

    /// Runs a piece; gives back its value, or that of the variable it sets. An error without finding only follows
    /// from one that was already reported.
    fn run(
        &self,
        helpers: &Helpers,
        script: &Script,
        piece: &Piece,
        variable: Option<&str>,
    ) -> Result<Dynamic, Option<Diagnostic>> {
        let layout = self.layout(helpers, script, piece.line);
        let body = self.engine.compile(placed(script, piece, 1)).map_err(|error| layout.explain_parse(&error))?;
        let ast = if helpers.functions.is_empty() { body } else { helpers.ast.merge(&body) };
        helpers.constants.clone_into(&mut self.constants.lock().unwrap_or_else(PoisonError::into_inner));
        *self.clock.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        self.state(State::begin);
        let mut scope = Scope::new();
        let result = self.engine.eval_ast_with_scope::<Dynamic>(&mut scope, &ast);
        match (result, variable) {
            (Ok(_), Some(name)) => Ok(scope.get(name).cloned().unwrap_or(Dynamic::UNIT)),
            (Ok(value), None) => Ok(value),
            (Err(error), _) if follows(&error, &helpers.broken) => Err(None),
            (Err(error), _) => Err(Some(layout.explain(&error))),
        }
    }

    /// Runs the body of a rule or property and gives back what it said.
    pub fn draft(
        &self,
        helpers: &Helpers,
        script: &Script,
        piece: &Piece,
        draft: Draft,
    ) -> Result<Draft, Option<Diagnostic>> {
        self.state(|state| state.draft = Some(draft));
        let result = self.run(helpers, script, piece, None);
        let draft = self.state(|state| state.draft.take()).unwrap_or_default();
        result.map(|_| draft)
    }

    /// Where a position is that a command in a rule reported.
    pub fn spot<'s>(
        &self,
        helpers: &'s Helpers<'s>,
        script: &'s Script,
        piece: &Piece,
        position: rhai::Position,
    ) -> super::explain::Spot<'s> {
        self.layout(helpers, script, piece.line).spot(position)
    }

    /// Reads one condition that stands alone, adding it to the graph.
    pub fn condition(&self, origin: &str, text: &str) -> Result<CondId, Diagnostic> {
        let scan = scan::scan(text);
        let code = scan::with_operators(text, &scan.tokens);
        let script =
            Script { pack: String::new(), path: origin.to_owned(), text: text.into(), code, tokens: scan.tokens };
        let helpers = Helpers::default();
        let layout = self.layout(&helpers, &script, 1);
        if script.tokens.is_empty() {
            return Err(script.at(Diagnostic::error("syntax", "a condition is missing here"), 1, 1, 1));
        }
        if let Some(token) = script.tokens.iter().find(|t| t.text(text) == ";") {
            return Err(script.at_token(Diagnostic::error("syntax", "`;` cannot stand in a condition"), token));
        }
        let ast = self.engine.compile_expression(&script.code).map_err(|error| layout.explain_parse(&error))?;
        self.constants.lock().unwrap_or_else(PoisonError::into_inner).clear();
        *self.clock.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        self.state(|state| {
            state.begin();
            state.draft = None;
        });
        let value = self.engine.eval_ast::<Dynamic>(&ast).map_err(|error| layout.explain(&error))?;
        let problem = match self.operators.condition_of(&value) {
            Some(id) => match self.state(|state| state.check_length(id)) {
                Ok(()) => return Ok(id),
                Err(problem) => problem,
            },
            None => self.operators.no_condition("a condition is needed here, but this is", &value),
        };
        let first = script.tokens[0].column.min(u16::MAX.into()) as u16;
        Err(layout.explain(&problem.at(rhai::Position::new(1, first))))
    }

    /// Puts a graph in, to go on with it.
    pub fn set_graph(&self, graph: ConditionGraph) {
        self.state(|state| {
            *state = State::with_graph(graph);
        });
    }

    /// Takes the graph out.
    pub fn take_graph(&self) -> ConditionGraph {
        self.state(|state| std::mem::take(&mut state.graph))
    }
}

/// Whether an error only says that a helper is missing which could not be read.
fn follows(error: &EvalAltResult, broken: &HashSet<String>) -> bool {
    match error {
        EvalAltResult::ErrorInFunctionCall(_, _, inner, _) => follows(inner, broken),
        EvalAltResult::ErrorFunctionNotFound(signature, _) => {
            broken.contains(signature.split([' ', '(']).next().unwrap_or_default())
        }
        _ => false,
    }
}
