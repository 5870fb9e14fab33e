//! `if` on something that depends on the answers: both sides are run, each under its condition.
//!
//! A variable that the sides leave with different values becomes "this where the condition holds, else that".

use super::operators::Operators;
use super::problem::Problem;
use imc_engine::condition::CondId;
use rhai::{Dynamic, Engine, EvalAltResult, EvalContext, Expression, ImmutableString, Position};

type Variables = Vec<(String, bool, Dynamic)>;
type Outcome = Result<Dynamic, Box<EvalAltResult>>;

/// Puts `if` and `else` into the engine.
pub fn register(engine: &mut Engine, operators: &Operators) {
    let operators = operators.clone();
    engine.disable_symbol("if").disable_symbol("else");
    engine.register_custom_syntax_with_state_raw(
        "if",
        |seen, look_ahead, _| Ok(next_part(seen, look_ahead).map(ImmutableString::from)),
        false,
        move |context, parts, _| choose(&operators, context, parts),
    );
}

/// What must follow: `if`, condition, block, and after `else` either the same again or a last block.
fn next_part(seen: &[ImmutableString], look_ahead: &str) -> Option<&'static str> {
    let before_last = seen.len().checked_sub(2).and_then(|at| seen.get(at));
    match seen.last().map(ImmutableString::as_str)? {
        "if" => Some("$expr$"),
        "$expr$" => Some("$block$"),
        "else" if look_ahead == "if" => Some("if"),
        "else" => Some("$block$"),
        _ if before_last.is_some_and(|part| part == "else") => None,
        _ => (look_ahead == "else").then_some("else"),
    }
}

/// Runs what is left of a chain: `[test, block, ..]`, a last `[block]`, or nothing.
fn choose(operators: &Operators, context: &mut EvalContext, parts: &[Expression]) -> Outcome {
    let (test, yes, rest) = match parts {
        [] => return Ok(Dynamic::UNIT),
        [block] => return context.eval_expression_tree(block),
        [test, yes, rest @ ..] => (test, yes, rest),
    };
    let value = context.eval_expression_tree(test)?;
    let at = test.position();
    let Some(condition) = operators.condition_of(&value) else {
        return Err(operators.no_condition("`if` needs a condition, but this is", &value).at(at));
    };
    if let Ok(known) = operators.truth(condition).as_bool() {
        return if known { context.eval_expression_tree(yes) } else { choose(operators, context, rest) };
    }
    let before = variables(context);
    let result_yes = under(operators, context, condition, std::slice::from_ref(yes), at)?;
    let after_yes = variables(context);
    set_variables(context, &before);
    let inverse = operators.shared.lock().graph.not(condition);
    let result_no = under(operators, context, inverse, rest, at)?;
    let after_no = variables(context);
    let mut merged = Vec::with_capacity(before.len());
    for ((name, constant, yes), (_, _, no)) in after_yes.into_iter().zip(after_no) {
        let value = operators.merge(condition, &yes, &no).map_err(|p| p.at(at))?;
        let Some(value) = value else {
            return Err(unfollowed(&format!("the value of `{name}`")).at(at));
        };
        merged.push((name, constant, value));
    }
    set_variables(context, &merged);
    if result_yes.is_unit() || result_no.is_unit() {
        return Ok(Dynamic::UNIT);
    }
    match operators.merge(condition, &result_yes, &result_no).map_err(|p| p.at(at))? {
        Some(value) => Ok(value),
        None => Err(unfollowed("the value of this `if`").at(at)),
    }
}

fn unfollowed(what: &str) -> Problem {
    Problem::new("unfollowed", format!("{what} would depend on an answer in a way that cannot be followed"))
        .help("give it a number or a condition on both sides, or write the command once in each branch")
}

/// Runs one side under its condition.
fn under(
    operators: &Operators,
    context: &mut EvalContext,
    condition: CondId,
    side: &[Expression],
    at: Position,
) -> Outcome {
    {
        let mut state = operators.shared.lock();
        let here = state.here();
        let path = state.graph.and(here, condition);
        state.path.push(path);
    }
    let result = choose(operators, context, side);
    operators.shared.lock().path.pop();
    result.map_err(|error| match *error {
        EvalAltResult::Return(_, place) | EvalAltResult::LoopBreak(_, _, place) => {
            let place = if place.is_none() { at } else { place };
            Problem::new(
                "return-in-if",
                "`return`, `break` and `continue` cannot stand inside an `if` that depends on an answer",
            )
            .help("put the rest into an `else`")
            .at(place)
        }
        other => Box::new(other),
    })
}

fn variables(context: &EvalContext) -> Variables {
    context.scope().iter().map(|(name, constant, value)| (name.to_owned(), constant, value)).collect()
}

fn set_variables(context: &mut EvalContext, variables: &Variables) {
    let scope = context.scope_mut();
    scope.rewind(0);
    for (name, constant, value) in variables {
        if *constant {
            scope.push_constant_dynamic(name.as_str(), value.clone());
        } else {
            scope.push_dynamic(name.as_str(), value.clone());
        }
    }
}
