//! The engine of the plain interpreter: Rhai's own `if`, `&&` and `||`, and comparisons that know what does not apply.

use super::world::{Listed, Name, Not, Outcome, Table, World, calculate, fact};
use rhai::{Array, Dynamic, Engine, ImmutableString, OptimizationLevel};
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

/// An engine that runs rules in one world.
pub fn engine(world: &Arc<World>) -> Engine {
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
    engine.register_fn("!", |a: Dynamic| -> Dynamic {
        a.as_bool().map_or_else(|_| Dynamic::from(Not(a)), |b| (!b).into())
    });
    let inner = world.clone();
    engine.register_fn("contains", move |list: Dynamic, item: Dynamic| inner.contains(&list, &item));
    let inner = world.clone();
    engine.register_indexer_get(move |listed: &mut Listed, name: ImmutableString| -> Outcome {
        fact(inner.entry(listed), &name)
    });
    let inner = world.clone();
    engine.register_indexer_get(move |named: &mut Name, name: ImmutableString| -> Outcome {
        inner.fact_of(&named.0, &name)
    });
    let inner = world.clone();
    engine.register_indexer_get(move |table: &mut Table, name: ImmutableString| -> Outcome {
        Ok(inner.number(&format!("{}.{name}", table.0)))
    });
    let inner = world.clone();
    engine.register_fn("to_string", move |listed: &mut Listed| inner.entry(listed).id.clone());
    engine.register_fn("to_string", |name: &mut Name| name.0.clone());
    let inner = world.clone();
    engine.register_fn("ordered_by_law", move |form: Dynamic| inner.is_ordered(&form));
    let inner = world.clone();
    engine.register_fn("spare", move |form: Dynamic, rule: &str| inner.spare(&form, rule, None));
    let inner = world.clone();
    engine.register_fn("spare", move |form: Dynamic, rule: &str, what: &str| inner.spare(&form, rule, Some(what)));
    for command in ["cite", "valid_from", "valid_until", "standing", "criterion"] {
        engine.register_fn(command, |_: Dynamic| {});
        engine.register_fn(command, |_: Dynamic, _: Dynamic| {});
        engine.register_fn(command, |_: Dynamic, _: Dynamic, _: Dynamic| {});
    }
    for command in [
        "exclude", "require", "needs", "favour", "against", "warn", "advise", "level", "outcome", "bar", "support",
        "doubt",
    ] {
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
