//! Staged rules do what the plain interpreter does, for rules and answers nobody thought of.
//!
//! Rules are generated as text over the sample country; each is staged once and interpreted on several answer sheets,
//! with some questions not applicable. The staged conditions are evaluated here by an evaluator of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod sample;

use imc_engine::catalogue::Catalogue;
use imc_engine::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};
use imc_engine::rulebook::Rule;
use imc_rules::oracle::{Fired, Value, run};
use imc_rules::stage::{Staged, stage};
use proptest::prelude::*;
use proptest::sample::select;
use sample::{base, catalogue, country};
use std::collections::{BTreeMap, BTreeSet};

type Answers = BTreeMap<String, Value>;

/// Evaluates a condition on answers; what does not apply makes comparisons false.
fn holds(catalogue: &Catalogue, graph: &ConditionGraph, id: CondId, answers: &Answers) -> bool {
    match graph.cond(id) {
        Cond::Const(value) => value,
        Cond::Is(question, option) => {
            let asked = &catalogue.questions[question.index()];
            match answers.get(asked.id.as_str()) {
                Some(Value::Choice(Some(chosen))) => asked.options[usize::from(option)].as_str() == chosen,
                Some(Value::YesNo(Some(yes))) => *yes == (option == 0),
                _ => false,
            }
        }
        Cond::Has(question, option) => {
            let asked = &catalogue.questions[question.index()];
            match answers.get(asked.id.as_str()) {
                Some(Value::Set(Some(chosen))) => {
                    chosen.iter().any(|c| c == asked.options[usize::from(option)].as_str())
                }
                _ => false,
            }
        }
        Cond::Compare(how, a, b) => {
            let sides = (number(catalogue, graph, a, answers), number(catalogue, graph, b, answers));
            let (Some(a), Some(b)) = sides else { return false };
            match how {
                Comparison::Less => a < b,
                Comparison::AtMost => a <= b,
                Comparison::Equal => a == b,
            }
        }
        Cond::Not(a) => !holds(catalogue, graph, a, answers),
        Cond::And(a, b) => holds(catalogue, graph, a, answers) && holds(catalogue, graph, b, answers),
        Cond::Or(a, b) => holds(catalogue, graph, a, answers) || holds(catalogue, graph, b, answers),
    }
}

fn number(catalogue: &Catalogue, graph: &ConditionGraph, id: NumId, answers: &Answers) -> Option<i128> {
    let both = |a, b| number(catalogue, graph, a, answers).zip(number(catalogue, graph, b, answers));
    match graph.num(id) {
        Num::Int(value) => Some(value.into()),
        Num::Fact(fact) => match answers.get(&catalogue.numbers[fact.index()].name) {
            Some(Value::Number(value)) => value.map(Into::into),
            _ => None,
        },
        Num::Add(a, b) => both(a, b).map(|(a, b)| a + b),
        Num::Sub(a, b) => both(a, b).map(|(a, b)| a - b),
        Num::Mul(a, b) => both(a, b).map(|(a, b)| a * b),
        Num::If(test, a, b) => {
            let side = if holds(catalogue, graph, test, answers) { a } else { b };
            number(catalogue, graph, side, answers)
        }
    }
}

fn staged_on(catalogue: &Catalogue, staged: &Staged, answers: &Answers) -> BTreeSet<Fired> {
    let graph = &staged.book.graph;
    let rules = &staged.book.rules;
    // An order of the law with a date cuts a rule of the base in two; the interpreter knows no days and does the last.
    let superseded = |rule: &Rule| {
        rule.pack == "base"
            && rule.valid_until.is_some_and(|last| rules.iter().any(|r| r.id == rule.id && r.valid_from > Some(last)))
    };
    let happening = staged
        .book
        .entries
        .iter()
        .filter(|entry| !superseded(&rules[entry.rule.index()]) && holds(catalogue, graph, entry.when, answers));
    happening
        .map(|entry| Fired {
            rule: staged.book.rules[entry.rule.index()].id.clone(),
            effect: entry.effect,
            text: entry.text.as_ref().map(|t| t.english.clone()),
        })
        .collect()
}

// ---- answers

fn maybe<T: std::fmt::Debug + Clone + 'static>(values: impl Strategy<Value = T> + 'static) -> BoxedStrategy<Option<T>> {
    proptest::option::weighted(0.8, values).boxed()
}

fn choice(options: &'static [&'static str]) -> BoxedStrategy<Value> {
    maybe(select(options)).prop_map(|o| Value::Choice(o.map(str::to_owned))).boxed()
}

fn figure(values: Vec<i64>) -> BoxedStrategy<Value> {
    maybe(select(values)).prop_map(Value::Number).boxed()
}

fn answers() -> BoxedStrategy<Answers> {
    let services = maybe(proptest::sample::subsequence(vec!["water-supply", "waste-collection", "schools"], 0..=3));
    (
        (
            choice(&["service", "admin", "abroad"]),
            choice(&["no", "prepares", "signs", "rules"]),
            choice(&["none", "own", "joint"]),
        ),
        maybe(any::<bool>()).prop_map(Value::YesNo),
        services.prop_map(|s| Value::Set(s.map(|s| s.into_iter().map(str::to_owned).collect()))),
        (
            figure(vec![0, 1, 2, 3, 4, 5, 6, 7, 500, 999, 1000, 1001, 1_000_000]),
            figure(vec![2, 3, 4, 5, 6, 7, 60]),
            figure(vec![0, 1, 2, 3, 5_000, 5_001, 1_000_000_000_000]),
            figure(vec![0, 1, 2, 3, 4, 5, 6]),
        ),
    )
        .prop_map(|((track, decides, loan), bonus, services, (population, count, debt, partners))| {
            [
                ("track", track),
                ("decides", decides),
                ("loan", loan),
                ("bonus", bonus),
                ("services", services),
                ("population", population),
                ("count", count),
                ("debt", debt),
                ("partners.count", partners),
            ]
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
        })
        .boxed()
}

// ---- rules

fn words(pattern: &'static [&'static str]) -> BoxedStrategy<String> {
    select(pattern).prop_map(str::to_owned).boxed()
}

/// Numbers without and with `if`.
fn numbers() -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        3 => (0i64..8).prop_map(|n| n.to_string()),
        1 => Just("1_000".to_owned()),
        5 => words(&["population", "count", "debt", "partners.count"]),
        2 => words(&["m", "k", "p"]),
        1 => Just("LIMIT".to_owned()),
    ];
    leaf.prop_recursive(2, 6, 2, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} + {b})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} - {b})")),
            (inner.clone(), 0i64..6).prop_map(|(a, n)| format!("{a} * {n}")),
            (inner.clone(), 1i64..6).prop_map(|(a, n)| format!("(population + {a}) / {n}")),
            (inner.clone()).prop_map(|a| format!("double({a})")),
            (inner.clone()).prop_map(|a| format!("-({a} + 1)")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("(if bonus {{ {a} }} else {{ {b} }})")),
        ]
    })
    .boxed()
}

fn conditions() -> BoxedStrategy<String> {
    let comparison = (numbers(), select(vec!["<", "<=", ">", ">=", "==", "!="]), numbers())
        .prop_map(|(a, o, b)| format!("{a} {o} {b}"));
    let range = (words(&["count", "population", "m", "k"]), 0i64..5, 0i64..6, any::<bool>()).prop_map(
        |(n, from, length, closed)| format!("{n} in {from}..{}{}", if closed { "=" } else { "" }, from + length),
    );
    let leaf = prop_oneof![
        4 => words(&[
            "bonus", "not bonus", "decides == \"signs\"", "decides != \"no\"", "\"rules\" == decides", "loan in [\"own\", \"joint\"]",
            "not loan in [\"own\", \"joint\"]", "loan not in [\"none\"]", "not (decides in RISKY)", "decides in RISKY", "track == \"service\"",
            "\"schools\" in services", "not \"schools\" in services", "\"waste-collection\" !in services", "flag", "!flag", "procurement_rules",
            "country == \"XX\"", "small()", "many(3)", "many(k)", "decided(\"signs\")", "not population > 2", "count in [2, 4, 6]", "k in [1, 2]",
            "joint_company.personality == \"yes\"", "false", "NEVER", "1 < 2",
        ]),
        2 => comparison,
        1 => range,
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            (inner.clone(), words(&["and", "&&"]), inner.clone()).prop_map(|(a, o, b)| format!("{a} {o} {b}")),
            (inner.clone(), words(&["or", "||"]), inner.clone()).prop_map(|(a, o, b)| format!("{a} {o} {b}")),
            (inner.clone()).prop_map(|a| format!("not ({a})")),
            (inner.clone()).prop_map(|a| format!("({a})")),
            (inner.clone(), inner.clone(), inner).prop_map(|(a, b, c)| format!("(if {a} {{ {b} }} else {{ {c} }})")),
        ]
    })
    .boxed()
}

fn commands() -> BoxedStrategy<String> {
    let form = || words(&["joint_company", "delegation", "loan", "\"joint-company\""]);
    let sentence = || (0u8..40).prop_map(|n| format!("\"Sentence number {n}.\""));
    let points = || prop_oneof![words(&["1", "3", "6"]), Just("p".to_owned())];
    prop_oneof![
        (form(), sentence()).prop_map(|(f, s)| format!("exclude({f}, {s});")),
        (form(), sentence()).prop_map(|(f, s)| format!("require({f}, {s});")),
        (form(), sentence()).prop_map(|(f, s)| format!("needs({f}, {s});")),
        (words(&["favour", "against"]), form(), points(), sentence())
            .prop_map(|(c, f, p, s)| format!("{c}({f}, {p}, {s});")),
        (form(), points()).prop_map(|(f, p)| format!("favour({f}, {p});")),
        sentence().prop_map(|s| format!("warn({s});")),
        (form(), sentence()).prop_map(|(f, s)| format!("advise({f}, {s});")),
        (words(&["many_partners", "loan"]), 0u8..101).prop_map(|(c, n)| format!("level({c}, {n});")),
        (words(&["loan", "user_charges"]), sentence()).prop_map(|(o, s)| format!("bar({o}, {s});")),
        (words(&["support", "doubt"]), words(&["loan", "user_charges"]), points(), sentence())
            .prop_map(|(c, o, p, s)| format!("{c}({o}, {p}, {s});")),
        sentence().prop_map(|s| format!("outcome(\"prohibited\", {s});")),
        sentence().prop_map(|s| format!("out({s});")),
    ]
    .boxed()
}

fn statements() -> BoxedStrategy<String> {
    let assignment = prop_oneof![
        (1i64..7).prop_map(|n| format!("p = {n};")),
        numbers().prop_map(|n| format!("m = {n};")),
        conditions().prop_map(|c| format!("flag = {c};")),
        Just("k += 1;".to_owned()),
        numbers().prop_map(|n| format!("let m = {n};")),
        (conditions(), 1i64..7, 1i64..7).prop_map(|(c, a, b)| format!("p = if {c} {{ {a} }} else {{ {b} }};")),
    ];
    let leaf = prop_oneof![4 => commands(), 2 => assignment];
    leaf.prop_recursive(3, 16, 3, |inner| {
        let block = proptest::collection::vec(inner, 1..3).prop_map(|s| s.join(" "));
        let (first, second, third) = (block.clone(), block.clone(), block.clone());
        prop_oneof![
            3 => (conditions(), first.clone()).prop_map(|(c, a)| format!("if {c} {{ {a} }}")),
            2 => (conditions(), first.clone(), second.clone()).prop_map(|(c, a, b)| format!("if {c} {{ {a} }} else {{ {b} }}")),
            2 => (conditions(), first, conditions(), second, third)
                .prop_map(|(c, a, d, b, e)| format!("if {c} {{ {a} }} else if {d} {{ {b} }} else {{ {e} }}")),
            1 => block.clone().prop_map(|a| format!("for s in [\"schools\", \"water-supply\"] {{ if s in services {{ k += 1; {a} }} }}")),
            1 => block.clone().prop_map(|a| format!("for f in forms {{ if f.personality == \"yes\" and bonus {{ favour(f, p, \"About {{ $form }}.\"); {a} }} }}")),
            1 => block.prop_map(|a| format!("for i in 1..=3 {{ if count > i + 1 {{ {a} }} }}")),
        ]
    })
    .boxed()
}

const HELPERS: &str = r#"
const RISKY = ["signs", "rules"];
const LIMIT = 5;
let NEVER = population < 0;
fn small() { population < 1_000 }
fn many(n) { let least = n + 1; return count >= least; }
fn decided(what) { decides == what }
fn double(x) { if bonus { x * 2 } else { x + x } }
fn out(why) { if small() { exclude(delegation, why); } else { warn(why); } }
"#;

fn rules() -> BoxedStrategy<String> {
    proptest::collection::vec(statements(), 1..6)
        .prop_map(|s| {
            let body = s.join("\n    ");
            format!("{HELPERS}\nrule \"r\" \"Rule\" {{\n    criterion(many_partners);\n    let p = 1; let k = 0; let m = 3; let flag = false;\n    {body}\n}}\n")
        })
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn staged_and_interpreted_rules_do_the_same(text in rules(), sheets in proptest::collection::vec(answers(), 6)) {
        let catalogue = catalogue();
        let files = [base(&text)];
        let staged = stage(&catalogue, &files, &[]);
        // A few of these monsters outgrow what is counted exactly or can be written out; staging says so.
        prop_assume!(!staged.diagnostics.iter().any(|d| d.code == "too-large" || d.code == "too-long"));
        prop_assert!(staged.is_sound(), "{text}\n{}", staged.diagnostics[0].report());
        for sheet in &sheets {
            let interpreted = run(&catalogue, &files, sheet).map_err(|d| TestCaseError::fail(format!("{text}\n{}", d.message)))?;
            let by_stage = staged_on(&catalogue, &staged, sheet);
            prop_assert_eq!(&by_stage, &interpreted, "staged and interpreted differ\n{}\n{:?}", text, sheet);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_order_of_the_law_and_a_form_spared_mean_the_same_to_both(
        parts in proptest::collection::vec(conditions(), 4), sheets in proptest::collection::vec(answers(), 6),
    ) {
        let lets = "let p = 1; let k = 0; let m = 3; let flag = false;";
        let [wish, other, order, opened] = [&parts[0], &parts[1], &parts[2], &parts[3]];
        let gates = format!(
            r#"{HELPERS}
            rule "gate" "Gate" {{ {lets} if {wish} {{ exclude(joint_company, "Closed."); }} if {other} {{ exclude(joint_company, "Closed too."); }} }}
            rule "asks" "Asks" {{ {lets} for f in forms {{
                if ({wish}) and not ordered_by_law(f) {{ exclude(f, "No wish closes it."); }}
                if ({wish}) and ordered_by_law(f) {{ needs(f, "The wish gives way."); }}
            }} }}"#
        );
        let changes = format!(
            r#"{HELPERS}
            rule "orders" "Orders" {{ standing("read"); {lets} if {order} {{ require(joint_company, "The law orders it."); }} }}
            rule "opens" "Opens" {{ standing("read"); {lets} if {opened} {{ spare(joint_company, "gate", "Something else."); }} }}"#
        );
        let catalogue = catalogue();
        let files = [base(&gates), country(&changes)];
        let staged = stage(&catalogue, &files, &[]);
        // What can never happen cannot be spared.
        prop_assume!(!staged.diagnostics.iter().any(|d| ["too-large", "too-long", "usage"].contains(&d.code)));
        prop_assert!(staged.is_sound(), "{gates}\n{changes}\n{}", staged.diagnostics[0].report());
        for sheet in &sheets {
            let interpreted = run(&catalogue, &files, sheet).map_err(|d| TestCaseError::fail(d.message))?;
            let by_stage = staged_on(&catalogue, &staged, sheet);
            prop_assert_eq!(&by_stage, &interpreted, "staged and interpreted differ\n{}\n{}\n{:?}", gates, changes, sheet);
        }
    }
}

#[test]
fn the_interpreter_sees_what_a_country_changed() {
    let files = [
        base("rule \"one\" \"One\" { warn(\"From the base.\"); }\nrule \"two\" \"Two\" { warn(\"Also.\"); }"),
        country(
            "amend \"one\" \"Our law differs\" { standing(\"read\"); warn(\"From the country.\"); }\nretire \"two\" \"Not here\";",
        ),
    ];
    let catalogue = catalogue();
    let staged = stage(&catalogue, &files, &[]);
    assert!(staged.is_sound());
    let interpreted = run(&catalogue, &files, &Answers::new()).unwrap();
    assert_eq!(interpreted, staged_on(&catalogue, &staged, &Answers::new()));
    let said: Vec<_> = interpreted.iter().filter_map(|f| f.text.clone()).collect();
    assert_eq!(said, ["From the country."]);
}

/// The packs themselves: every rule file, on random answers.
#[test]
fn real_packs_do_the_same_staged_and_interpreted() {
    let packs = imc_rules::Packs::embedded().unwrap();
    let mut seed = 7u64;
    let mut next = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below.max(1)
    };
    for id in packs.ids() {
        let pack = packs.load(id).unwrap();
        assert!(!pack.diagnostics.iter().any(imc_rules::diagnostic::Diagnostic::is_error), "{id} is broken");
        let catalogue = pack.catalogue();
        let staged = stage(catalogue, &pack.rules, &[]);
        for _ in 0..12 {
            let mut sheet = Answers::new();
            for question in &catalogue.questions {
                use imc_engine::catalogue::QuestionType as T;
                let applies = next(6) > 0;
                let options = || question.options.iter().map(|o| o.0.clone());
                let value = match question.kind {
                    T::Single => Value::Choice(options().nth(next(question.options.len())).filter(|_| applies)),
                    T::Multi => Value::Set(Some(options().filter(|_| next(3) == 0).collect()).filter(|_| applies)),
                    T::YesNo => Value::YesNo(Some(next(2) == 0).filter(|_| applies)),
                    _ => continue,
                };
                sheet.insert(question.id.0.clone(), value);
            }
            for number in &catalogue.numbers {
                let small = number.min + next(20) as i64;
                let any = number.min + (next(1 << 31) as i64) % (number.max - number.min).max(1);
                let value = if next(2) == 0 { small } else { any };
                sheet.insert(number.name.clone(), Value::Number(Some(value.min(number.max)).filter(|_| next(6) > 0)));
            }
            let interpreted = run(catalogue, &pack.rules, &sheet).unwrap();
            let by_stage = staged_on(catalogue, &staged, &sheet);
            assert_eq!(by_stage, interpreted, "{id} on {sheet:?}");
        }
    }
}
