//! The prover against plain counting: for small questionnaires every lawful answer sheet is tried.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_engine::answers::{Answers, parse_answers};
use imc_engine::catalogue::{Advice, Catalogue, CatalogueParts, Question};
use imc_engine::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};
use imc_engine::edition::Edition;
use imc_engine::facts::Trit;
use imc_engine::ids::{NumberIx, QuestionIx, RuleIx};
use imc_engine::rulebook::{Effect, Entry, Place, Property, Rule, RuleBook};
use imc_engine::verify::{Finding, Verdict};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;

const WHO: QuestionIx = QuestionIx(0);
const WHAT: QuestionIx = QuestionIx(1);
const FEE: QuestionIx = QuestionIx(2);
const STAFF: usize = 3;

/// A choice, a choice of several, a yes or no, two numbers and a list.
fn questions() -> Vec<Question> {
    let all = json!([
        { "id": "who", "section": "s", "type": "single", "options": ["one", "two", "three"] },
        { "id": "what", "section": "s", "type": "multi", "options": ["a", "b", "none"], "exclusive": ["none"], "max_choices": 1 },
        { "id": "fee", "section": "s", "type": "yes_no" },
        { "id": "staff", "section": "s", "type": "number", "min": 0, "max": 4 },
        { "id": "cost", "section": "s", "type": "number", "min": 1, "max": 4 },
        { "id": "towns", "section": "s", "type": "list", "column": [{ "id": "size", "type": "number", "min": 0, "max": 2 }] },
    ]);
    serde_json::from_value(all).unwrap()
}

fn catalogue(preset: bool) -> Catalogue {
    Catalogue::new(parts(preset)).unwrap()
}

fn parts(preset: bool) -> CatalogueParts {
    let info =
        json!({ "format": "imc.pack/1", "id": "t", "version": "1", "languages": ["en"], "law_as_of": "2026-01-01" });
    let presets = preset.then(|| ("who".into(), json!("two"))).into_iter().collect();
    CatalogueParts {
        pack: serde_json::from_value(info).unwrap(),
        statutes: Vec::new(),
        sections: vec!["s".into()],
        questions: questions(),
        presets,
        forms: Vec::new(),
        families: Vec::new(),
        financing: Vec::new(),
        themes: Vec::new(),
        criteria: Vec::new(),
        combines: Vec::new(),
        services: Vec::new(),
        keys: Vec::new(),
        advice: Advice::default(),
    }
}

/// A range without a number, and a question without options: nothing can be answered, so nothing may count as proved.
#[test]
fn where_no_sheet_is_lawful_nothing_is_proved_and_that_is_said() {
    let broken: [fn(&mut Vec<Question>); 2] = [
        |questions| (questions[STAFF].min, questions[STAFF].max) = (Some(10), Some(5)),
        |questions| questions[WHO.index()].options.clear(),
    ];
    for spoil in broken {
        let mut parts = parts(false);
        spoil(&mut parts.questions);
        let mut book = RuleBook::default();
        let staff = book.graph.number(Num::Fact(NumberIx(0)));
        let three = book.graph.number(Num::Int(3));
        let (many, first) = (book.graph.compare(Comparison::Less, three, staff), book.graph.add(Cond::Is(WHO, 0)));
        let both = book.graph.and(many, first);
        let nobody = book.graph.not(both);
        book.properties.push(Property {
            id: "nobody".into(),
            title: String::new(),
            place: Place::default(),
            citations: Vec::new(),
            always: vec![nobody],
        });
        let day = "2026-01-01".parse().unwrap();
        let edition = Edition::new(Arc::new(Catalogue::new(parts).unwrap()), Arc::new(book), day, "t".into()).unwrap();
        let audit = edition.verify();
        assert_eq!(audit.findings, [Finding::Impossible]);
        assert!(audit.statements.is_empty());
    }
}

/// All lawful sheets with at most two towns; what a hidden question would say does not matter.
fn sheets(catalogue: &Catalogue, preset: bool) -> Vec<Answers> {
    let towns: Vec<Value> = (0..3)
        .map(|a| json!([{ "size": a }]))
        .chain((0..9).map(|i| json!([{ "size": i / 3 }, { "size": i % 3 }])))
        .collect();
    let mut out = Vec::new();
    for who in ["one", "two", "three"].into_iter().filter(|w| !preset || *w == "two") {
        for what in ["a", "b", "none"] {
            for (fee, staff) in [true, false].into_iter().flat_map(|f| (0..=4).map(move |s| (f, s))) {
                for (cost, towns) in (1..=4).flat_map(|c| towns.iter().map(move |t| (c, t))) {
                    let sheet =
                        json!({ "who": who, "what": [what], "fee": fee, "staff": staff, "cost": cost, "towns": towns });
                    let parsed = parse_answers(catalogue, sheet.as_object().unwrap());
                    assert!(parsed.problems.is_empty(), "{:?}", parsed.problems);
                    out.push(parsed.answers);
                }
            }
        }
    }
    out
}

/// A pool of conditions and numbers that draws extend.
struct Pool {
    conds: Vec<CondId>,
    nums: Vec<NumId>,
}

impl Pool {
    fn new(graph: &mut ConditionGraph, questions: &[QuestionIx], facts: std::ops::Range<u16>) -> Self {
        let mut pool = Pool { conds: Vec::new(), nums: Vec::new() };
        for question in questions {
            for option in 0..if *question == FEE { 2 } else { 3 } {
                let leaf = if *question == WHAT { Cond::Has(*question, option) } else { Cond::Is(*question, option) };
                pool.conds.push(graph.add(leaf));
            }
        }
        for fact in facts {
            pool.nums.push(graph.number(Num::Fact(NumberIx(fact))));
        }
        for value in [0, 1, 2, 3, 5] {
            pool.nums.push(graph.number(Num::Int(value)));
        }
        pool
    }

    fn draw(&mut self, graph: &mut ConditionGraph, draws: &[(u8, u8, u8, u8)]) -> CondId {
        for (what, a, b, c) in draws {
            let num = |i: u8| self.nums[usize::from(i) % self.nums.len()];
            let cond = |i: u8| self.conds[self.conds.len() - 1 - usize::from(i) % self.conds.len()];
            match what % 11 {
                0 => self.nums.push(graph.number(Num::Add(num(*a), num(*b)))),
                1 => self.nums.push(graph.number(Num::Sub(num(*a), num(*b)))),
                2 => self.nums.push(graph.number(Num::Mul(num(*a), num(*b)))),
                3 => self.nums.push(graph.number(Num::If(cond(*c), num(*a), num(*b)))),
                4 => self.conds.push(graph.not(cond(*a))),
                5 => self.conds.push(graph.and(cond(*a), cond(*b))),
                6 => self.conds.push(graph.or(cond(*a), cond(*b))),
                7 => self.conds.push(graph.compare(Comparison::Equal, num(*a), num(*b))),
                8 | 9 => self.conds.push(graph.compare(Comparison::Less, num(*a), num(*b))),
                _ => self.conds.push(graph.compare(Comparison::AtMost, num(*a), num(*b))),
            }
        }
        *self.conds.last().unwrap()
    }
}

fn rule(id: &str) -> Rule {
    Rule {
        id: id.into(),
        title: String::new(),
        pack: "t".into(),
        place: Place::default(),
        citations: Vec::new(),
        valid_from: None,
        valid_until: None,
        standing: Default::default(),
        criterion: None,
        amended: None,
    }
}

type Draws = Vec<(u8, u8, u8, u8)>;

fn some_draws(most: usize) -> impl Strategy<Value = Draws> {
    proptest::collection::vec(any::<(u8, u8, u8, u8)>(), 1..most)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_proof_says_what_counting_says(
        statement in some_draws(16), fee_shown in some_draws(5), cost_shown in some_draws(5), preset in any::<bool>(),
    ) {
        let catalogue = catalogue(preset);
        let mut graph = ConditionGraph::default();
        // Whether a fee is asked depends on who and how many; whether cost is asked, on the fee and on what.
        let fee_shown = Pool::new(&mut graph, &[WHO], STAFF as u16 - 3..1).draw(&mut graph, &fee_shown);
        let cost_shown = Pool::new(&mut graph, &[WHO, WHAT, FEE], 0..1).draw(&mut graph, &cost_shown);
        let drawn = Pool::new(&mut graph, &[WHO, WHAT, FEE], 0..6).draw(&mut graph, &statement);
        // Counting ends at two towns.
        let rows = graph.number(Num::Fact(NumberIx(2)));
        let two = graph.number(Num::Int(2));
        let few = graph.compare(Comparison::AtMost, rows, two);
        let inside = graph.and(few, drawn);
        let outside = graph.not(few);
        let holds = graph.or(outside, drawn);
        let property = Property {
            id: "p".into(), title: String::new(), place: Place::default(), citations: Vec::new(), always: vec![holds],
        };
        let entry = |rule: u16, when| Entry { rule: RuleIx(rule), when, effect: Effect::Warn(None), text: None, place: Place::default() };
        let mut visibility = vec![None; catalogue.questions.len()];
        visibility[2] = Some(fee_shown);
        visibility[4] = Some(cost_shown);
        let book = RuleBook {
            graph, rules: vec![rule("r0"), rule("r1")], entries: vec![entry(0, inside), entry(1, holds)], visibility,
            properties: vec![property], named: Default::default(),
        };
        let edition = Edition::new(Arc::new(catalogue), Arc::new(book), "2026-01-01".parse().unwrap(), "".into()).unwrap();
        let truth = |sheet: &Answers, c| edition.facts(sheet).trit(&edition.book().graph, edition.catalogue(), c);
        let all = sheets(edition.catalogue(), preset);
        let holds_always = all.iter().all(|s| truth(s, holds) == Trit::TRUE);
        let audit = edition.verify();
        match &audit.statements[0].verdict {
            Verdict::Proved => prop_assert!(holds_always),
            Verdict::Refuted(sheet) => {
                prop_assert!(!holds_always, "{sheet:?}");
                let parsed = parse_answers(edition.catalogue(), sheet);
                prop_assert!(parsed.problems.is_empty());
                prop_assert_eq!(truth(&parsed.answers, holds), Trit::FALSE);
            }
            Verdict::Undecided => prop_assert!(false, "so small a question must be decided"),
        }
        let dead = !all.iter().any(|s| truth(s, inside) == Trit::TRUE);
        prop_assert_eq!(audit.findings.contains(&Finding::Dead { rule: RuleIx(0) }), dead);
        let constant = matches!(edition.book().graph.cond(holds), Cond::Const(_));
        let always = audit.findings.contains(&Finding::Always { rule: RuleIx(1), entry: 1 });
        prop_assert_eq!(always, holds_always && !constant);
    }
}
