//! The Rhai engine, closed to everything but the rule language.

use super::operators::Operators;
use super::problem::{Focus, Problem};
use super::symbol::{ANSWER_IN_TEXT, Financing, Form, Meaning, Negated, Symbol, Word, property};
use super::vocabulary::Vocabulary;
use super::{branch, command};
use crate::diagnostic::nearest;
use imc_engine::catalogue::QuestionType;
use imc_engine::condition::{Cond, Num};
use imc_engine::ids::{FinancingIx, FormIx};
use rhai::{Array, Dynamic, Engine, EvalAltResult, ImmutableString, OptimizationLevel};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Words and signs of Rhai that rules do without.
pub const CLOSED: [&str; 44] = [
    "while",
    "loop",
    "do",
    "until",
    "switch",
    "case",
    "match",
    "eval",
    "import",
    "export",
    "as",
    "print",
    "debug",
    "try",
    "catch",
    "throw",
    "Fn",
    "call",
    "curry",
    "this",
    "global",
    "type_of",
    "is_shared",
    "is_def_var",
    "is_def_fn",
    "|",
    "&",
    "^",
    "<<",
    ">>",
    "|=",
    "&=",
    "^=",
    "<<=",
    ">>=",
    "%",
    "%=",
    "**",
    "**=",
    "??",
    "?.",
    "?[",
    "#{",
    "::",
];

/// How many steps one rule may take.
const MOST_STEPS: u64 = 500_000;
/// How long one rule may run.
const LONGEST: Duration = Duration::from_secs(5);

/// Lists and helper results of a file, by name.
pub type Constants = Arc<Mutex<HashMap<String, Dynamic>>>;
/// When the rule at hand began.
pub type Clock = Arc<Mutex<Option<Instant>>>;

/// Sets the limits that hold for every script, whoever wrote it.
pub fn limit(engine: &mut Engine, clock: &Clock) {
    engine
        .set_optimization_level(OptimizationLevel::None)
        .set_fast_operators(false)
        .set_max_operations(MOST_STEPS)
        .set_max_call_levels(24)
        .set_max_expr_depths(96, 96)
        .set_max_string_size(20_000)
        .set_max_array_size(2_000)
        .set_max_map_size(100)
        .set_max_functions(500)
        .set_max_modules(0)
        .set_max_variables(200)
        .set_max_strings_interned(1_000)
        .set_allow_anonymous_fn(false)
        .set_fail_on_invalid_map_property(true);
    let clock = clock.clone();
    engine.on_progress(move |steps| {
        if !steps.is_multiple_of(256) {
            return None;
        }
        let began = *clock.lock().unwrap_or_else(PoisonError::into_inner);
        began.is_some_and(|began| began.elapsed() > LONGEST).then_some(Dynamic::UNIT)
    });
    engine
        .register_iterator::<Array>()
        .register_iterator::<std::ops::Range<i64>>()
        .register_iterator::<std::ops::RangeInclusive<i64>>();
}

/// An engine whose names are answers in the making.
pub fn engine(operators: &Operators, constants: &Constants, clock: &Clock) -> Engine {
    let mut engine = Engine::new_raw();
    limit(&mut engine, clock);
    for closed in CLOSED {
        engine.disable_symbol(closed);
    }
    register_operators(&mut engine, operators);
    register_properties(&mut engine, operators);
    branch::register(&mut engine, operators);
    command::register(&mut engine, operators);
    let (operators, constants) = (operators.clone(), constants.clone());
    #[allow(deprecated)] // Not deprecated: marked so by Rhai because it may change; `tests/traps.rs` watches it.
    engine.on_var(move |name, _, context| {
        if context.scope().contains(name) {
            return Ok(None);
        }
        if let Some(value) = constants.lock().unwrap_or_else(PoisonError::into_inner).get(name) {
            return Ok(Some(value.clone()));
        }
        match resolve(&operators, name) {
            Some(value) => Ok(Some(value)),
            None => Err(unknown_name(&operators.words, &constants, name).into()),
        }
    });
    engine
}

/// What a bare name stands for.
fn resolve(operators: &Operators, name: &str) -> Option<Dynamic> {
    let words = &operators.words;
    let named = |meaning| Some(Dynamic::from(Symbol { meaning, name: Some(name.into()) }));
    if let Some(question) = words.question(name) {
        return match words.asked(question).kind {
            QuestionType::Single => named(Meaning::Choice(question)),
            QuestionType::Multi => named(Meaning::Several(question)),
            QuestionType::List => named(Meaning::Table(question)),
            QuestionType::Date | QuestionType::Text => named(Meaning::Unread(question)),
            QuestionType::YesNo => {
                let yes = operators.shared.lock().graph.add(Cond::Is(question, 0));
                named(Meaning::Condition(yes))
            }
            QuestionType::Number | QuestionType::Money => {
                let fact = words.number(name)?;
                let id = operators.shared.lock().graph.number(Num::Fact(fact));
                named(Meaning::Number(id, 1))
            }
        };
    }
    Some(match name {
        "forms" => (0..words.forms.len()).map(|i| Dynamic::from(Form(FormIx(i as u16)))).collect::<Array>().into(),
        "options" => {
            (0..words.options.len()).map(|i| Dynamic::from(Financing(FinancingIx(i as u16)))).collect::<Array>().into()
        }
        "country" => words.country.clone().into(),
        "country_pack" => (!words.country.is_empty()).into(),
        "procurement_rules" => words.procurement_rules.into(),
        _ if words.names_something(name) => Dynamic::from(Word(name.into())),
        _ => return None,
    })
}

fn unknown_name(words: &Vocabulary, constants: &Constants, name: &str) -> Problem {
    let problem =
        Problem::new("unknown-name", format!("there is no question, form, option or criterion called `{name}`"))
            .focus(Focus::Word(name.to_owned()));
    let constants = constants.lock().unwrap_or_else(PoisonError::into_inner);
    let help = if let Some(question) = words.question_with_option(name) {
        Some(format!("`{name}` is an answer to `{}`: put it in quotes", question.id))
    } else if let Some(near) = nearest(name, words.names().chain(constants.keys().map(String::as_str))) {
        Some(format!("did you mean `{near}`?"))
    } else if command::usage(name).is_some() {
        Some(format!("`{name}` is a command and needs brackets"))
    } else {
        None
    };
    problem.maybe_help(help)
}

fn register_operators(engine: &mut Engine, operators: &Operators) {
    macro_rules! binary {
        ($method:ident: $($symbol:literal),*) => {$({
            let operators = operators.clone();
            engine.register_fn($symbol, move |a: Dynamic, b: Dynamic| -> Result<Dynamic, Box<EvalAltResult>> {
                Ok(operators.$method($symbol, a, b)?)
            });
        })*};
    }
    binary!(compare: "==", "!=", "<", "<=", ">", ">=");
    binary!(calculate: "+", "-", "*", "/");
    for (symbol, word, precedence) in [("&&", "and", 60), ("||", "or", 30)] {
        engine.disable_symbol(symbol);
        // Only a name that is already an operator is refused, and these two were just closed.
        let _ = engine.register_custom_operator(symbol, precedence);
        let operators = operators.clone();
        engine.register_fn(symbol, move |a: Dynamic, b: Dynamic| -> Result<Dynamic, Box<EvalAltResult>> {
            Ok(operators.join(word, a, b)?)
        });
    }
    let inner = operators.clone();
    engine.register_fn("contains", move |list: Dynamic, item: Dynamic| -> Result<Dynamic, Box<EvalAltResult>> {
        Ok(inner.contains(list, item)?)
    });
    let inner = operators.clone();
    engine.register_fn("!", move |a: Dynamic| -> Result<Dynamic, Box<EvalAltResult>> { Ok(inner.not(a)?) });
    let inner = operators.clone();
    engine.register_fn("-", move |a: Dynamic| -> Result<Dynamic, Box<EvalAltResult>> { Ok(inner.minus(a)?) });
    engine.register_fn("to_string", |_: &mut Symbol| ANSWER_IN_TEXT.to_owned());
    engine.register_fn("to_string", |_: &mut Negated| ANSWER_IN_TEXT.to_owned());
    engine.register_fn("to_string", |word: &mut Word| word.0.to_string());
    let words = operators.words.clone();
    engine.register_fn("to_string", move |form: &mut Form| words.forms[form.0.index()].id.clone());
    let words = operators.words.clone();
    engine.register_fn("to_string", move |option: &mut Financing| words.options[option.0.index()].id.clone());
}

fn register_properties(engine: &mut Engine, operators: &Operators) {
    let words = operators.words.clone();
    engine.register_indexer_get(move |form: &mut Form, name: ImmutableString| -> Result<Dynamic, Box<EvalAltResult>> {
        Ok(property("form", &words.forms[form.0.index()].facts, &name)?)
    });
    let words = operators.words.clone();
    engine.register_indexer_get(
        move |option: &mut Financing, name: ImmutableString| -> Result<Dynamic, Box<EvalAltResult>> {
            Ok(property("financing option", &words.options[option.0.index()].facts, &name)?)
        },
    );
    let words = operators.words.clone();
    engine.register_indexer_get(move |word: &mut Word, name: ImmutableString| -> Result<Dynamic, Box<EvalAltResult>> {
        let facts = words
            .form(&word.0)
            .map(|form| ("form", &words.forms[form.index()].facts))
            .or_else(|| words.option(&word.0).map(|o| ("financing option", &words.options[o.index()].facts)));
        match facts {
            Some((kind, facts)) => Ok(property(kind, facts, &name)?),
            None => Err(Problem::new("unknown-property", format!("`{}` has no properties", word.0)).into()),
        }
    });
    let operators = operators.clone();
    engine.register_indexer_get(
        move |symbol: &mut Symbol, name: ImmutableString| -> Result<Dynamic, Box<EvalAltResult>> {
            Ok(number_of_list(&operators, symbol, &name)?)
        },
    );
}

/// `partners.population_total` and the like.
fn number_of_list(operators: &Operators, symbol: &Symbol, name: &str) -> Result<Dynamic, Problem> {
    let words = &operators.words;
    let own = symbol.name.clone().unwrap_or_default();
    let Meaning::Table(_) = symbol.meaning else {
        let form = words.form(&own).map(|form| property("form", &words.forms[form.index()].facts, name));
        return form.unwrap_or_else(|| {
            Err(Problem::new("unknown-property", format!("`{own}` is a single answer and has no `.{name}`"))
                .focus(Focus::Word(name.to_owned())))
        });
    };
    let full = format!("{own}.{name}");
    if let Some(fact) = words.number(&full) {
        let id = operators.shared.lock().graph.number(Num::Fact(fact));
        return Ok(Dynamic::from(Symbol { meaning: Meaning::Number(id, 1), name: Some(full.into()) }));
    }
    let prefix = format!("{own}.");
    let known: Vec<_> = words.numbers.iter().filter_map(|n| n.name.strip_prefix(&prefix)).collect();
    let problem = Problem::new("unknown-property", format!("the list `{own}` has no number `{name}`"))
        .focus(Focus::Word(name.to_owned()));
    let all = format!("it has: {}", known.join(", "));
    Err(match nearest(name, known.iter().copied()) {
        Some(near) => problem.help(format!("did you mean `{own}.{near}`? {all}")),
        None => problem.help(all),
    })
}
