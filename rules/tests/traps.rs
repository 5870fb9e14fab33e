//! Properties of Rhai that the stager builds on or closes off, one assertion each.
//!
//! The first half looks at Rhai itself: an upgrade that changes one of these shows here before it shows in a pack. The
//! second half feeds the same traps to the stager, which must refuse them in plain words and never fall over.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod sample;

use imc_rules::stage::stage;
use proptest::prelude::*;
use rhai::{Dynamic, Engine, EvalAltResult, OptimizationLevel, Scope};
use sample::{base, catalogue};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

// ---- Rhai itself

fn eval(script: &str) -> Dynamic {
    Engine::new().eval(script).unwrap()
}

#[test]
fn rhai_compares_unlike_things_without_a_word() {
    for script in ["1 == \"1\"", "1 < \"a\"", "() < 5", "1 < true", "let m = #{a: 1}; m.b < 5"] {
        assert!(!eval(script).as_bool().unwrap(), "{script}");
    }
}

#[test]
fn operators_on_any_two_values_come_before_those_built_in() {
    let mut engine = Engine::new_raw();
    engine.set_optimization_level(OptimizationLevel::None).set_fast_operators(false);
    engine.register_fn("<", |_: Dynamic, _: Dynamic| "mine".to_owned());
    for script in ["1 < 2", "1 < \"a\"", "true < 1"] {
        assert_eq!(engine.eval::<String>(script).unwrap(), "mine", "{script}");
    }
    engine.set_fast_operators(true);
    assert!(engine.eval::<bool>("1 < 2").unwrap(), "fast operators go past the ones registered");
    engine.set_fast_operators(false).set_optimization_level(OptimizationLevel::Simple);
    assert!(engine.eval::<bool>("1 < 2").unwrap(), "even the simple optimizer goes past them");
}

#[test]
fn steps_alone_do_not_stop_a_text_that_doubles() {
    let mut engine = Engine::new();
    engine.set_max_operations(10_000).set_max_string_size(1_000);
    let error = engine.run("let s = \"a\"; for i in 0..1000 { s += s; }").unwrap_err();
    assert!(matches!(*error, EvalAltResult::ErrorDataTooLarge(..)), "{error}");
    engine.set_max_string_size(0);
    // Twenty rounds are a megabyte within a hundred steps: the limit on steps would let it go on.
    assert_eq!(engine.eval::<i64>("let s = \"a\"; for i in 0..20 { s += s; } s.len").unwrap(), 1 << 20);
}

#[test]
fn the_full_optimizer_runs_commands_while_it_compiles() {
    let runs = Arc::new(AtomicUsize::new(0));
    let mut engine = Engine::new();
    engine.set_optimization_level(OptimizationLevel::Full);
    let counted = runs.clone();
    engine.register_fn("favour", move |_: &str, _: i64| {
        counted.fetch_add(1, Ordering::Relaxed);
    });
    engine.compile("favour(\"a\", 2);").unwrap();
    let while_compiling = runs.swap(0, Ordering::Relaxed);
    engine.set_optimization_level(OptimizationLevel::None);
    engine.compile("favour(\"a\", 2);").unwrap();
    assert_eq!((while_compiling, runs.load(Ordering::Relaxed)), (1, 0));
}

#[test]
fn whole_numbers_divide_to_whole_numbers_and_do_not_overflow() {
    assert_eq!(eval("7 / 2").as_int().unwrap(), 3);
    let error = Engine::new().run("let x = 9223372036854775807 + 1;").unwrap_err();
    assert!(matches!(*error, EvalAltResult::ErrorArithmetic(..)), "{error}");
    assert!(Engine::new().run("let x = 1.5;").is_err(), "there are no floating-point numbers");
}

#[derive(Clone)]
struct Custom;

fn with_custom() -> Engine {
    let mut engine = Engine::new();
    engine.register_type::<Custom>().register_fn("custom", || Custom);
    engine
}

#[test]
fn switch_on_a_value_of_ours_takes_the_last_arm_in_silence() {
    assert_eq!(with_custom().eval::<i64>("switch custom() { \"a\" => 1, _ => 2 }").unwrap(), 2);
}

#[test]
fn if_on_a_value_of_ours_is_an_error() {
    let error = with_custom().run("if custom() { custom(); }").unwrap_err();
    assert!(matches!(*error, EvalAltResult::ErrorMismatchDataType(..)), "{error}");
    assert!(eval("if false { 1 }").is_unit());
}

#[test]
fn functions_do_not_see_variables_but_the_resolver_reaches_them() {
    assert!(Engine::new().eval::<i64>("let x = 3; fn f() { x } f()").is_err());
    let mut engine = Engine::new();
    #[allow(deprecated)]
    engine.on_var(|name, _, context| {
        Ok(if name == "x" && !context.scope().contains("x") { Some(5.into()) } else { None })
    });
    assert_eq!(engine.eval::<i64>("fn f() { x } f()").unwrap(), 5);
    assert_eq!(engine.eval::<i64>("fn f(x) { x } f(7)").unwrap(), 7);
    let error = engine.run("x = 3;").unwrap_err();
    assert!(matches!(*error, EvalAltResult::ErrorAssignmentToConstant(..)), "{error}");
}

#[test]
fn closures_share_what_they_capture() {
    assert_eq!(eval("let x = 1; let f = |y| x + y; x = 10; f.call(1)").as_int().unwrap(), 11);
}

#[test]
fn closed_words_are_parse_errors_with_a_place() {
    let mut engine = Engine::new();
    engine.disable_symbol("while").disable_symbol("eval").disable_symbol("||");
    for script in ["while true { }", "  eval(\"1\")", "let f = || 1;"] {
        assert!(engine.compile(script).is_err(), "{script}");
    }
    assert_eq!(engine.compile("  eval(\"1\")").unwrap_err().position().position(), Some(3));
}

#[test]
fn and_and_or_can_be_given_a_new_meaning_and_then_see_both_sides() {
    let mut engine = Engine::new();
    engine.disable_symbol("&&");
    engine.register_custom_operator("&&", 60).unwrap();
    engine.register_fn("&&", |_: Dynamic, _: Dynamic| 42_i64);
    engine.register_fn("fail", || -> Result<bool, Box<EvalAltResult>> { Err("seen".into()) });
    assert_eq!(engine.eval::<i64>("false && 1 == 1").unwrap(), 42);
    assert!(engine.run("false && fail()").is_err(), "both sides are evaluated");
}

#[test]
fn return_and_break_inside_own_syntax_are_seen_as_errors() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let mut engine = Engine::new();
    let noted = seen.clone();
    engine
        .register_custom_syntax(["both", "$block$"], false, move |context, parts| {
            let kind = match context.eval_expression_tree(&parts[0]) {
                Err(error) => match *error {
                    EvalAltResult::Return(..) => "return",
                    EvalAltResult::LoopBreak(..) => "break",
                    _ => "error",
                },
                Ok(_) => "value",
            };
            noted.lock().unwrap().push(kind);
            Ok(Dynamic::UNIT)
        })
        .unwrap();
    engine.run("both { return 1; } for i in 0..1 { both { break; } } both { 1 }").unwrap();
    assert_eq!(*seen.lock().unwrap(), ["return", "break", "value"]);
}

#[test]
fn own_syntax_can_put_variables_back() {
    let mut engine = Engine::new();
    engine
        .register_custom_syntax(["twice", "$block$"], false, |context, parts| {
            let before: Vec<_> = context.scope().iter().map(|(n, c, v)| (n.to_owned(), c, v)).collect();
            let _ = context.eval_expression_tree(&parts[0])?;
            context.scope_mut().rewind(0);
            for (name, constant, value) in before {
                if constant {
                    context.scope_mut().push_constant_dynamic(name, value);
                } else {
                    context.scope_mut().push_dynamic(name, value);
                }
            }
            context.eval_expression_tree(&parts[0])
        })
        .unwrap();
    let script =
        "const a = 1; let x = 1; let x = x + 1; let y = 5; twice { x += 10; let z = 3; y = z; } x * 100 + y + a";
    assert_eq!(engine.eval::<i64>(script).unwrap(), 1204);
}

#[test]
fn scopes_are_listed_from_the_first_variable_to_the_last() {
    let mut scope = Scope::new();
    scope.push("a", 1_i64).push("b", 2_i64);
    let names: Vec<_> = scope.iter().map(|(name, ..)| name.to_owned()).collect();
    assert_eq!(names, ["a", "b"]);
}

#[test]
fn positions_count_characters_and_stop_at_65535_lines() {
    let error = Engine::new().run("let é = \"ü\"; nothing").unwrap_err();
    // A name with an accent is no name for Rhai; the place is counted in characters all the same.
    assert!(error.position().position().is_some());
    let error = Engine::new().run("let a = \"üüü\"; nothing").unwrap_err();
    assert_eq!(error.position().position(), Some(16));
    let far = "\n".repeat(70_000) + "nothing";
    assert_eq!(Engine::new().run(&far).unwrap_err().position().line(), Some(65_535));
}

#[test]
fn a_missing_function_is_named_with_the_kinds_of_its_values() {
    let error = Engine::new().run("favor(1, \"a\")").unwrap_err();
    let EvalAltResult::ErrorFunctionNotFound(signature, _) = *error else { panic!("{error}") };
    assert!(signature.starts_with("favor ("), "{signature}");
}

#[test]
fn a_template_swallows_the_error_of_its_parts() {
    let mut engine = with_custom();
    engine.register_fn("to_string", |_: &mut Custom| -> Result<String, Box<EvalAltResult>> { Err("no text".into()) });
    assert!(engine.eval::<String>("`<${custom()}>`").is_ok());
}

// ---- the stager

fn findings(text: &str) -> Vec<&'static str> {
    stage(&catalogue(), &[base(text)], &[]).diagnostics.into_iter().map(|d| d.code).collect()
}

#[test]
fn nothing_runs_for_ever_or_grows_without_end() {
    let began = Instant::now();
    let cases = [
        ("text that doubles", "let s = \"a\"; for i in 0..1000 { s += s; }"),
        ("text that doubles by `+`", "let s = \"a\"; for i in 0..1000 { s = s + s; }"),
        ("text that doubles by a template", "let s = \"a\"; for i in 0..1000 { s = `${s}${s}`; }"),
        ("list that doubles", "let l = [1]; for i in 0..1000 { l = [l, l]; }"),
        ("list that grows", "let l = [1]; for i in 0..1000000 { l += i; }"),
        ("loop", "for i in 0..9223372036854775807 { }"),
        ("loops in loops", "for i in 0..100000 { for j in 0..100000 { } }"),
        ("condition that grows", "let c = bonus; for i in 0..100000 { c = c or population == i; }"),
        ("number that grows", "let n = population; for i in 0..100000 { n = n + count; } if n > 5 { warn(\"One.\"); }"),
        ("number that multiplies", "let n = population; for i in 0..100 { n = n * population; }"),
        (
            "number that branches",
            "let n = population; for i in 0..300 { if count > i { n = n + 1; } } if n > 5 { warn(\"One.\"); }",
        ),
    ];
    for (name, body) in cases {
        let text = format!("rule \"x\" \"Test\" {{ {body} }}");
        let codes = findings(&text);
        assert!(codes.iter().any(|c| *c == "too-long" || *c == "too-large"), "{name}: {codes:?}");
    }
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
}

#[test]
fn functions_that_call_themselves_end() {
    assert_eq!(findings("fn f(n) { f(n + 1) }\nrule \"x\" \"Test\" { f(1); }"), ["too-long"]);
    let deep = format!("fn f(n) {{ {}f(n + 1){} }}\nrule \"x\" \"Test\" {{ f(1); }}", "-(".repeat(20), ")".repeat(20));
    assert_eq!(findings(&deep), ["too-long"]);
    let branches =
        "fn f(n) { if bonus { if count > 3 { if population > n { f(n + 1) } } } }\nrule \"x\" \"Test\" { f(1); }";
    assert_eq!(findings(branches), ["too-long"]);
}

#[test]
fn nothing_is_nested_too_deeply() {
    for (open, close) in [("(", ")"), ("[", "]"), ("not (", ")"), ("-(", ")"), ("if bonus { ", " }"), ("`${", "}`")] {
        let text = format!("rule \"x\" \"Test\" {{ let x = {}1{}; }}", open.repeat(3_000), close.repeat(3_000));
        let codes = findings(&text);
        assert!(!codes.is_empty(), "{open}");
    }
    let blocks = format!("rule \"x\" \"Test\" {{ {} {} }}", "if bonus {".repeat(2_000), "}".repeat(2_000));
    assert_eq!(findings(&blocks), ["too-long"]);
    let comment = "/*".repeat(100_000);
    assert_eq!(findings(&comment), ["open-comment"]);
}

#[test]
fn long_chains_are_no_problem() {
    let many: Vec<String> = (0..60).map(|i| format!("population == {i}")).collect();
    assert_eq!(findings(&format!("rule \"x\" \"Test\" {{ if {} {{ warn(\"One.\"); }} }}", many.join(" or "))), [""; 0]);
    let chain: Vec<String> = (0..60).map(|i| format!("if count == {i} {{ warn(\"Number {i}.\"); }}")).collect();
    assert_eq!(findings(&format!("rule \"x\" \"Test\" {{ {} }}", chain.join(" else "))), [""; 0]);
}

#[test]
fn counting_answers_stays_small() {
    let text = "rule \"x\" \"Test\" {
        let n = 0;
        for i in 0..9 { if population == i { n += 1; } }
        if n >= 3 { warn(\"Three.\"); }
    }";
    let staged = stage(&catalogue(), &[base(text)], &[]);
    assert!(staged.is_sound(), "{}", staged.diagnostics[0].report());
    assert!(staged.book.graph.len() < 2_000, "{}", staged.book.graph.len());
}

#[test]
fn all_doors_are_shut() {
    for body in [
        "import \"other\" as o;",
        "eval(\"1\");",
        "print(1);",
        "debug(1);",
        "sleep(10);",
        "timestamp();",
        "rand();",
        "parse_json(\"1\");",
        "let f = |x| x;",
        "let f = || 1;",
        "Fn(\"warn\");",
        "let f = warn;",
        "call(\"warn\");",
        "type_of(1);",
        "exit();",
        "throw 1;",
        "switch 1 { 1 => 2 }",
        "while true { }",
        "loop { }",
        "do { } while true;",
        "try { } catch { }",
        "let m = #{};",
        "this.x = 1;",
        "global::X;",
        "1 ?? 2;",
        "1 | 2;",
        "1 ** 2;",
        "1 << 2;",
        "range(0, 10);",
        "\"a\".len();",
        "[1].push(2);",
        "let x = 1; x[0] = 1;",
        "set_tag(1, 2);",
        "bonus.tag;",
        "1.to_float();",
        "blob(100);",
        "curry(1);",
        "is_def_var(\"x\");",
    ] {
        let codes = findings(&format!("rule \"x\" \"Test\" {{ {body} }}"));
        assert!(!codes.is_empty(), "{body}");
    }
}

#[test]
fn a_sentence_never_shows_an_answer() {
    for body in
        ["warn(`${population}`);", "warn(`a ${bonus}`);", "warn(`a ${not population}`);", "warn(\"a \" + population);"]
    {
        assert!(!findings(&format!("rule \"x\" \"Test\" {{ {body} }}")).is_empty(), "{body}");
    }
}

const PIECES: [&str; 48] = [
    "rule",
    "\"x\"",
    "\"Some words.\"",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "if",
    "else",
    "for",
    "in",
    "let",
    "const",
    "fn",
    "f",
    "and",
    "or",
    "not",
    "!in",
    "==",
    "!=",
    "<",
    ">=",
    "=",
    "+",
    "-",
    "/",
    "..",
    "..=",
    ",",
    ";",
    ".",
    "population",
    "bonus",
    "services",
    "decides",
    "partners",
    "forms",
    "joint_company",
    "favour",
    "exclude",
    "3",
    "`a ${",
    "}`",
    "return",
    "\n",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Any text is either read or explained, and every finding has a place inside the file.
    #[test]
    fn any_text_is_read_or_explained(pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..60)) {
        check(&pieces.join(" "))?;
        check(&format!("rule \"x\" \"Test\" {{ {} }}", pieces.join(" ")))?;
    }

    #[test]
    fn any_characters_are_read_or_explained(text in "(rule \"a\" \"b\" \\{)?[ -~\\n\"`'{}/*#$äß\u{1F600}]{0,80}\\}?") {
        check(&text)?;
    }

    /// A real file with a hole in it.
    #[test]
    fn a_damaged_file_is_explained(from in any::<prop::sample::Index>(), length in 1usize..30, file in 0usize..4) {
        let packs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/base/rules");
        let mut paths: Vec<_> = std::fs::read_dir(packs).unwrap().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "rhai")).collect();
        paths.sort();
        let text = std::fs::read_to_string(&paths[file % paths.len()]).unwrap();
        let at = from.index(text.len());
        let damaged: String = text.char_indices().filter(|(i, _)| *i < at || *i >= at + length).map(|(_, c)| c).collect();
        check(&damaged)?;
    }
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let staged = stage(&catalogue(), &[base(text)], &[]);
    for finding in &staged.diagnostics {
        let line = text.split('\n').nth(finding.line.saturating_sub(1) as usize);
        prop_assert!(finding.line >= 1 && line.is_some(), "{finding:?} outside of\n{text}");
        let length = line.unwrap_or_default().chars().count() as u32;
        prop_assert!(
            finding.column >= 1 && finding.column <= length + 1,
            "{}:{} outside of\n{text}",
            finding.line,
            finding.column
        );
        prop_assert!(!finding.report().is_empty());
        for name in ["rhai", "Dynamic", "imc_", "i64", "::", "ImmutableString", "Symbol", "FnPtr", "Array"] {
            // What the author wrote may be quoted back.
            let own = finding.message.contains(name) && !text.contains(name);
            prop_assert!(!own, "{} speaks of the program", finding.message);
        }
    }
    Ok(())
}
