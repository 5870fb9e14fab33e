//! The plain interpreter: runs the same rule files on one set of answers, with Rhai's own `if` and its own truth values.
//!
//! It exists to check the stager. Nothing of the condition graph, of the symbols or of the way branches are followed is
//! used here; only the cutting of files into rules and the list of words are shared. Slow, and kept simple.

use crate::diagnostic::Diagnostic;
use crate::stage::SourceFile;
use crate::stage::split::{Block, Item, Piece, Script, Split, split};
use crate::stage::vocabulary::{Entry, Fact, Vocabulary, word_of};
use imc_engine::catalogue::{Catalogue, QuestionType};
use imc_engine::ids::RuleId;
use imc_engine::rulebook::{Effect, OutcomeKind};
use rhai::{AST, Array, Dynamic, Engine, EvalAltResult, ImmutableString, OptimizationLevel, Scope};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::{Range, RangeInclusive};
use std::sync::{Arc, Mutex, PoisonError};

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

type Outcome = Result<Dynamic, Box<EvalAltResult>>;

/// The answer of a question that does not apply: every comparison with it is false.
#[derive(Clone)]
struct Hidden;
/// The answers of a question with several answers.
#[derive(Clone)]
struct Several(Vec<String>);
/// A list question.
#[derive(Clone)]
struct Table(String);
/// One of `forms` (true) or of `options`.
#[derive(Clone)]
struct Listed(bool, usize);
/// A bare id.
#[derive(Clone)]
struct Name(String);
/// The result of a division: numerator and positive denominator.
#[derive(Clone)]
struct Quotient(i128, i128);
/// `not x`, to be undone by the comparison that follows.
#[derive(Clone)]
struct Not(Dynamic);

struct World {
    words: Vocabulary,
    answers: BTreeMap<String, Value>,
    constants: Mutex<HashMap<String, Dynamic>>,
    rule: Mutex<String>,
    fired: Mutex<BTreeSet<Fired>>,
}

fn open<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs all rules on one set of answers, by question id or name of a number; what is left out does not apply.
///
/// The rules should be free of findings; a mistake that staging reports may go unseen here.
///
/// # Errors
/// A finding at the rule that could not be run.
pub fn run(catalogue: &Catalogue, rules: &[SourceFile], answers: &BTreeMap<String, Value>) -> Result<BTreeSet<Fired>, Diagnostic> {
    let world = Arc::new(World {
        words: Vocabulary::new(catalogue),
        answers: answers.clone(),
        constants: Mutex::default(),
        rule: Mutex::default(),
        fired: Mutex::default(),
    });
    let engine = engine(&world);
    let files: Vec<Split> = rules.iter().map(|f| split(&f.pack, &f.path, &f.text)).collect();
    if let Some(finding) = files.iter().flat_map(|f| &f.findings).next() {
        return Err(finding.clone());
    }
    let changed = |item: &Item| matches!(item, Item::Amend(_) | Item::Retire(_));
    let changes: BTreeSet<&str> = files.iter().flat_map(|f| &f.items).filter(|i| changed(i)).filter_map(block).map(|b| b.id.as_str()).collect();
    for file in &files {
        let own = file.script.pack.as_str();
        let in_reach = |other: &&Split| {
            let library = other.script.path.rsplit('/').next().is_some_and(|name| name.starts_with("lib"));
            library && (other.script.pack == "base" || other.script.pack == own) && other.script.path != file.script.path
        };
        let mut functions = AST::empty();
        open(&world.constants).clear();
        for source in files.iter().filter(in_reach).chain([file]) {
            load(&engine, &world, source, &mut functions)?;
        }
        for item in &file.items {
            let runs = match item {
                Item::Rule(rule) => own != "base" || !changes.contains(rule.id.as_str()),
                Item::Amend(_) => true,
                _ => false,
            };
            if let (true, Some(block)) = (runs, block(item)) {
                open(&world.rule).clone_from(&block.id);
                eval(&engine, &functions, &file.script, &block.body, &mut Scope::new())?;
            }
        }
    }
    drop(engine);
    let fired = std::mem::take(&mut *open(&world.fired));
    Ok(fired)
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

fn engine(world: &Arc<World>) -> Engine {
    let mut engine = Engine::new_raw();
    engine.set_optimization_level(OptimizationLevel::None).set_fast_operators(false);
    engine.set_max_operations(2_000_000).set_max_call_levels(24).set_max_string_size(50_000).set_max_array_size(5_000);
    engine.set_max_expr_depths(250, 250);
    engine.register_iterator::<Array>().register_iterator::<Range<i64>>().register_iterator::<RangeInclusive<i64>>();
    for symbol in ["==", "!=", "<", "<=", ">", ">="] {
        let world = world.clone();
        engine.register_fn(symbol, move |a: Dynamic, b: Dynamic| world.compare(symbol, &a, &b));
    }
    for symbol in ["+", "-", "*", "/"] {
        engine.register_fn(symbol, move |a: Dynamic, b: Dynamic| calculate(symbol, &a, &b));
    }
    engine.register_fn("-", |a: Dynamic| calculate("-", &0.into(), &a));
    engine.register_fn("!", |a: Dynamic| -> Dynamic { a.as_bool().map_or_else(|_| Dynamic::from(Not(a)), |b| (!b).into()) });
    let inner = world.clone();
    engine.register_fn("contains", move |list: Dynamic, item: Dynamic| inner.contains(&list, &item));
    let inner = world.clone();
    engine.register_indexer_get(move |listed: &mut Listed, name: ImmutableString| -> Outcome { fact(inner.entry(listed), &name) });
    let inner = world.clone();
    engine.register_indexer_get(move |named: &mut Name, name: ImmutableString| -> Outcome { inner.fact_of(&named.0, &name) });
    let inner = world.clone();
    engine.register_indexer_get(move |table: &mut Table, name: ImmutableString| -> Outcome { Ok(inner.number(&format!("{}.{name}", table.0))) });
    let inner = world.clone();
    engine.register_fn("to_string", move |listed: &mut Listed| inner.entry(listed).id.clone());
    engine.register_fn("to_string", |name: &mut Name| name.0.clone());
    for command in ["cite", "valid_from", "valid_until", "standing", "criterion"] {
        engine.register_fn(command, |_: Dynamic| {});
        engine.register_fn(command, |_: Dynamic, _: Dynamic| {});
        engine.register_fn(command, |_: Dynamic, _: Dynamic, _: Dynamic| {});
    }
    for command in ["exclude", "require", "needs", "favour", "against", "warn", "advise", "level", "outcome", "bar", "support", "doubt"] {
        let inner = world.clone();
        engine.register_fn(command, move |a: Dynamic| inner.obey(command, &[a]));
        let inner = world.clone();
        engine.register_fn(command, move |a: Dynamic, b: Dynamic| inner.obey(command, &[a, b]));
        let inner = world.clone();
        engine.register_fn(command, move |a: Dynamic, b: Dynamic, c: Dynamic| inner.obey(command, &[a, b, c]));
    }
    let inner = world.clone();
    #[allow(deprecated)] // Not deprecated: marked so by Rhai because it may change; `tests/traps.rs` watches it.
    engine.on_var(move |name, _, context| Ok(if context.scope().contains(name) { None } else { inner.name(name) }));
    engine
}

fn calculate(operator: &str, a: &Dynamic, b: &Dynamic) -> Outcome {
    if a.is::<Hidden>() || b.is::<Hidden>() {
        return Ok(Dynamic::from(Hidden));
    }
    if let (Some(x), Some(y)) = (text(a), text(b)) {
        return Ok(format!("{x}{y}").into());
    }
    let (Some((a, c)), Some((b, d))) = (quotient(a), quotient(b)) else { return Err("numbers are needed".into()) };
    let (top, bottom) = match operator {
        "+" => (a * d + b * c, c * d),
        "-" => (a * d - b * c, c * d),
        "*" => (a * b, c * d),
        _ if b == 0 => return Err("division by zero".into()),
        _ if b < 0 => (-a * d, c * -b),
        _ => (a * d, c * b),
    };
    Ok(match i64::try_from(top / bottom) {
        Ok(whole) if top % bottom == 0 => whole.into(),
        _ => Dynamic::from(Quotient(top, bottom)),
    })
}

fn quotient(value: &Dynamic) -> Option<(i128, i128)> {
    let whole = value.as_int().ok().map(|n| (n.into(), 1));
    whole.or_else(|| value.read_lock::<Quotient>().map(|q| (q.0, q.1)))
}

fn text(value: &Dynamic) -> Option<String> {
    value.read_lock::<ImmutableString>().map(|t| t.to_string())
}

fn fact(entry: &Entry, name: &str) -> Outcome {
    match entry.facts.iter().find(|(n, _)| *n == name).map(|(_, fact)| fact) {
        Some(Fact::Text(text)) => Ok(text.clone().into()),
        Some(Fact::Number(number)) => Ok((*number).into()),
        Some(Fact::YesNo(yes)) => Ok((*yes).into()),
        Some(Fact::List(items)) => Ok(items.iter().cloned().map(Dynamic::from).collect::<Array>().into()),
        None => Err(format!("no property {name}").into()),
    }
}

impl World {
    fn entry(&self, listed: &Listed) -> &Entry {
        if listed.0 { &self.words.forms[listed.1] } else { &self.words.options[listed.1] }
    }

    fn fact_of(&self, id: &str, name: &str) -> Outcome {
        let form = self.words.form(id).map(|form| &self.words.forms[form.index()]);
        match form.or_else(|| self.words.option(id).map(|o| &self.words.options[o.index()])) {
            Some(entry) => fact(entry, name),
            None => Err("no properties".into()),
        }
    }

    fn number(&self, name: &str) -> Dynamic {
        match self.answers.get(name) {
            Some(Value::Number(Some(number))) => (*number).into(),
            _ => Dynamic::from(Hidden),
        }
    }

    fn name(&self, name: &str) -> Option<Dynamic> {
        if let Some(value) = open(&self.constants).get(name) {
            return Some(value.clone());
        }
        if let Some(question) = self.words.question(name) {
            let mut value = match (self.words.asked(question).kind, self.answers.get(name)) {
                (QuestionType::YesNo, answer) => (answer == Some(&Value::YesNo(Some(true)))).into(),
                (QuestionType::List, _) => Dynamic::from(Table(name.to_owned())),
                (_, Some(Value::Choice(Some(option)))) => option.clone().into(),
                (_, Some(Value::Set(Some(options)))) => Dynamic::from(Several(options.clone())),
                (_, Some(Value::Number(Some(number)))) => (*number).into(),
                _ => Dynamic::from(Hidden),
            };
            // A question may bear the name of a form, an option or a criterion; commands mean the latter.
            value.set_tag(i32::from(question.0) + 1);
            return Some(value);
        }
        let list = |forms: bool, length: usize| (0..length).map(|i| Dynamic::from(Listed(forms, i))).collect::<Array>();
        Some(match name {
            "forms" => list(true, self.words.forms.len()).into(),
            "options" => list(false, self.words.options.len()).into(),
            "country" => self.words.country.clone().into(),
            "country_pack" => (!self.words.country.is_empty()).into(),
            "procurement_rules" => self.words.procurement_rules.into(),
            _ => Dynamic::from(Name(name.to_owned())),
        })
    }

    /// What a value is called, hyphens as underscores: an id, or a text.
    fn called(&self, value: &Dynamic) -> Option<String> {
        if let Some(name) = value.read_lock::<Name>() {
            return Some(name.0.clone());
        }
        let listed = value.read_lock::<Listed>().map(|listed| self.entry(&listed).word.clone());
        listed.or_else(|| text(value).map(|text| word_of(&text)))
    }

    fn compare(&self, operator: &str, a: &Dynamic, b: &Dynamic) -> Result<bool, Box<EvalAltResult>> {
        if let Some(not) = a.read_lock::<Not>() {
            return Ok(!self.compare(operator, &not.0, b)?);
        }
        if a.is::<Hidden>() || b.is::<Hidden>() {
            return Ok(operator == "!=");
        }
        if let (Some((a, c)), Some((b, d))) = (quotient(a), quotient(b)) {
            let (left, right) = (a * d, b * c);
            return Ok(match operator {
                "==" => left == right,
                "!=" => left != right,
                "<" => left < right,
                "<=" => left <= right,
                ">" => left > right,
                _ => left >= right,
            });
        }
        let equal = match (text(a), text(b)) {
            (Some(x), Some(y)) => x == y,
            _ => match (self.called(a), self.called(b)) {
                (Some(x), Some(y)) => x == y,
                _ => match (a.as_bool(), b.as_bool()) {
                    (Ok(x), Ok(y)) => x == y,
                    _ => return Err("unlike things are compared".into()),
                },
            },
        };
        match operator {
            "==" => Ok(equal),
            "!=" => Ok(!equal),
            _ => Err("texts have no order".into()),
        }
    }

    fn contains(&self, list: &Dynamic, item: &Dynamic) -> Result<bool, Box<EvalAltResult>> {
        if let Some(not) = item.read_lock::<Not>() {
            return Ok(!self.contains(list, &not.0)?);
        }
        if list.is::<Hidden>() || item.is::<Hidden>() {
            return Ok(false);
        }
        if let Some(several) = list.read_lock::<Several>() {
            return Ok(text(item).is_some_and(|item| several.0.contains(&item)));
        }
        if let Some(range) = list.read_lock::<Range<i64>>() {
            return Ok(self.compare(">=", item, &range.start.into())? && self.compare("<", item, &range.end.into())?);
        }
        if let Some(range) = list.read_lock::<RangeInclusive<i64>>() {
            return Ok(self.compare(">=", item, &(*range.start()).into())? && self.compare("<=", item, &(*range.end()).into())?);
        }
        let Some(list) = list.read_lock::<Array>() else { return Err("`in` needs a list".into()) };
        for element in list.iter() {
            if self.compare("==", element, item)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn obey(&self, command: &str, arguments: &[Dynamic]) -> Result<(), Box<EvalAltResult>> {
        let tagged = |a: &Dynamic| self.words.questions.get((a.tag() as usize).checked_sub(1)?).map(|q| q.id.clone());
        let id = |at: usize| arguments.get(at).and_then(|a| tagged(a).or_else(|| self.called(a))).unwrap_or_default();
        let form = |at: usize| self.words.form(&id(at)).ok_or_else(|| format!("no form {}", id(at)));
        let option = |at: usize| self.words.option(&id(at)).ok_or_else(|| format!("no option {}", id(at)));
        let number = |at: usize| arguments.get(at).and_then(|a| a.as_int().ok()).ok_or("a whole number is needed");
        let effect = match command {
            "exclude" => Effect::Exclude(form(0)?),
            "require" => Effect::Require(form(0)?),
            "needs" => Effect::Needs(form(0)?),
            "favour" => Effect::Points(form(0)?, number(1)? as i8),
            "against" => Effect::Points(form(0)?, -number(1)? as i8),
            "support" => Effect::Support(option(0)?, number(1)? as i8),
            "doubt" => Effect::Support(option(0)?, -number(1)? as i8),
            "bar" => Effect::Bar(option(0)?),
            "level" => Effect::Level(self.words.criterion(&id(0)).ok_or("no criterion")?, number(1)? as u8),
            "outcome" => Effect::Outcome(arguments.first().and_then(text).and_then(|t| OutcomeKind::parse(&t)).ok_or("no outcome")?),
            "warn" | "advise" => {
                let form = if arguments.len() == 2 { Some(form(0)?) } else { None };
                if command == "warn" { Effect::Warn(form) } else { Effect::Advise(form) }
            }
            _ => return Err("no such command".into()),
        };
        let sentence = match (&effect, arguments) {
            (Effect::Level(..), _) => None,
            (Effect::Points(..) | Effect::Support(..), [_, _]) => None,
            (_, [.., last]) => text(last),
            _ => None,
        };
        let rule = RuleId(open(&self.rule).clone());
        open(&self.fired).insert(Fired { rule, effect, text: sentence });
        Ok(())
    }
}
