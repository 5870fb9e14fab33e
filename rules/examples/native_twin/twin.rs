//! The printer: an edition as plain Rust. Shared with the comparison with other engines (`tests/peers`).

use imc_engine::catalogue::{Catalogue, Combine, QuestionType};
use imc_engine::condition::{Comparison, Cond, CondId, Num, NumId};
use imc_engine::edition::Edition;
use imc_engine::ids::{CriterionIx, FormIx, QuestionIx};
use imc_engine::levels::level_steps;
use imc_engine::rulebook::Effect;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The source of a module that decides as the edition does; it needs `case.rs` beside it.
pub fn source(edition: &Edition) -> String {
    Twin { edition }.source(edition.pack_hash())
}

/// Sentences are counted, so that the compiler keeps their conditions.
const SAID: &str = "said += 1;";

struct Twin<'a> {
    edition: &'a Edition,
}

impl Twin<'_> {
    fn source(&self, hash: &str) -> String {
        let catalogue = self.edition.catalogue();
        let (forms, criteria) = (catalogue.forms.len(), catalogue.criteria.len());
        let mut body = String::new();
        self.rules(&mut body);
        self.levels(&mut body);
        // A pack that has no use for a helper or a sum does without.
        let needs = |word: &str| body.contains(word);
        let helpers: String = ["best", "first", "mean", "product"]
            .iter()
            .filter(|h| needs(&format!("{h}(&[")))
            .map(|h| format!(", {h}"))
            .collect();
        let none = if needs("NONE") { ", NONE" } else { "" };
        let mut out = String::new();
        let _ = writeln!(
            out,
            "use super::case::{{Case{none}{helpers}}};\n\n\
             /// Content hash of the pack that this mirrors.\npub const PACK: &str = \"{hash}\";\n\
             /// Result: fit and exclusion of each form.\npub struct Native {{ pub fit: [i64; {forms}], pub excluded: [bool; {forms}] }}\n"
        );
        let _ = writeln!(out, "static WEIGHTS: [[i64; {forms}]; {criteria}] = [");
        for c in 0..criteria {
            let row: Vec<String> = (0..forms)
                .map(|f| {
                    let matrix = self.edition.matrix();
                    (matrix.weight(CriterionIx(c as u16), FormIx(f as u16)) * matrix.importance[c]).to_string()
                })
                .collect();
            let _ = writeln!(out, "    [{}],", row.join(", "));
        }
        let _ = writeln!(
            out,
            "];\n\npub fn assess(a: &Case) -> Native {{\n    let mut fit = [0i64; {forms}];\n    let mut excluded = [false; {forms}];"
        );
        if needs("derived[") {
            let _ = writeln!(out, "    let mut derived = [0i32; {criteria}];");
        }
        out.push_str(&body);
        let _ = writeln!(
            out,
            "    for (level, row) in levels.iter().zip(&WEIGHTS) {{\n        if *level != 0 {{\n            for (sum, weight) in fit.iter_mut().zip(row) {{ *sum += i64::from(*level) * weight; }}\n        }}\n    }}\n    Native {{ fit, excluded }}\n}}"
        );
        out
    }

    /// Where the answer to a question of several options stands.
    fn set(&self, question: QuestionIx) -> usize {
        self.edition.catalogue().set_place(question).unwrap_or_default()
    }

    /// Effects that share a condition stand in one `if`, as a programmer would write them.
    fn rules(&self, out: &mut String) {
        let catalogue = self.edition.catalogue();
        let mut groups: BTreeMap<CondId, Vec<String>> = BTreeMap::new();
        for entry in self.edition.entries() {
            let action = match entry.effect {
                Effect::Exclude(f) => format!("excluded[{}] = true;", f.0),
                Effect::Points(f, points) => {
                    let criterion = self.edition.rule(entry).criterion.map_or(0, |c| c.index());
                    format!(
                        "fit[{}] += {};",
                        f.0,
                        i64::from(points) * 10_000 * self.edition.matrix().importance[criterion]
                    )
                }
                Effect::Level(c, percent) => {
                    format!("derived[{0}] = derived[{0}].max({1});", c.0, i32::from(percent) * 100)
                }
                // Shown, not computed with; evaluating their conditions is part of an assessment.
                _ => SAID.to_owned(),
            };
            groups.entry(entry.when).or_default().push(action);
        }
        let says = groups.values().flatten().any(|action| action == SAID);
        if says {
            let _ = writeln!(out, "    let mut said = 0u32;");
        }
        for (condition, actions) in groups {
            let _ = writeln!(out, "    if {} {{ {} }}", self.condition(condition), actions.join(" "));
        }
        for (i, form) in catalogue.forms.iter().enumerate() {
            if !form.validity.open(self.edition.date()) {
                let _ = writeln!(out, "    excluded[{i}] = true;");
            }
        }
        if says {
            let _ = writeln!(out, "    std::hint::black_box(said);");
        }
    }

    fn condition(&self, id: CondId) -> String {
        match self.edition.book().graph.cond(id) {
            Cond::Const(value) => value.to_string(),
            Cond::Is(q, option) => format!("a.choice[{}] == {option}", q.0),
            Cond::Has(q, option) => format!("(a.set[{}] & {} != 0)", self.set(q), 1u128 << option),
            Cond::Not(a) => format!("!({})", self.condition(a)),
            Cond::And(a, b) => format!("({} && {})", self.condition(a), self.condition(b)),
            Cond::Or(a, b) => format!("({} || {})", self.condition(a), self.condition(b)),
            Cond::Compare(how, a, b) => {
                let sign = match how {
                    Comparison::Less => "<",
                    Comparison::AtMost => "<=",
                    Comparison::Equal => "==",
                };
                let mut facts = Vec::new();
                self.edition.book().graph.facts_in(a, &mut facts);
                self.edition.book().graph.facts_in(b, &mut facts);
                let known: Vec<String> = facts.iter().map(|f| format!("a.number[{}] != NONE && ", f.0)).collect();
                format!("({}{} {sign} {})", known.concat(), self.number(a), self.number(b))
            }
        }
    }

    fn number(&self, id: NumId) -> String {
        match self.edition.book().graph.num(id) {
            Num::Int(value) => value.to_string(),
            Num::Fact(fact) => format!("a.number[{}]", fact.0),
            Num::Add(a, b) => format!("({} + {})", self.number(a), self.number(b)),
            Num::Sub(a, b) => format!("({} - {})", self.number(a), self.number(b)),
            Num::Mul(a, b) => format!("({} * {})", self.number(a), self.number(b)),
            Num::If(c, a, b) => {
                format!("(if {} {{ {} }} else {{ {} }})", self.condition(c), self.number(a), self.number(b))
            }
        }
    }

    fn levels(&self, out: &mut String) {
        let catalogue = self.edition.catalogue();
        let _ = writeln!(out, "    let levels: [i32; {}] = [", catalogue.criteria.len());
        for (c, combine) in catalogue.combines.iter().enumerate() {
            let _ = writeln!(out, "        {}.unwrap_or(0),", self.combine(c, combine));
        }
        let _ = writeln!(out, "    ];");
    }

    fn combine(&self, criterion: usize, combine: &Combine) -> String {
        let all = |parts: &[Combine]| parts.iter().map(|p| self.combine(criterion, p)).collect::<Vec<_>>().join(", ");
        match combine {
            Combine::Input(i) => self.input(criterion, *i),
            Combine::Derived => format!("Some(derived[{criterion}])"),
            Combine::Max(parts) => format!("best(&[{}])", all(parts)),
            Combine::First(parts) => format!("first(&[{}])", all(parts)),
            Combine::Mean(parts) => format!("mean(&[{}])", all(parts)),
            Combine::Product(parts) => format!("product(&[{}])", all(parts)),
        }
    }

    fn input(&self, criterion: usize, input: usize) -> String {
        let some = |level: &Option<i32>| level.map_or("None".to_owned(), |l| format!("Some({l})"));
        match scale(self.edition.catalogue(), criterion, input) {
            Scale::Silent => "None".to_owned(),
            Scale::Number(fact, bands) => {
                let mut code = format!("match a.number[{fact}] {{ NONE => None, ");
                for (upto, level) in &bands {
                    let _ = match upto {
                        Some(upto) => write!(code, "n if n <= {upto} => Some({level}), "),
                        None => write!(code, "_ => Some({level}), "),
                    };
                }
                if bands.iter().all(|(upto, _)| upto.is_some()) {
                    code.push_str("_ => None, ");
                }
                format!("{code}}}")
            }
            Scale::Set(question, levels, mean) => {
                let table: Vec<String> = levels.iter().map(|l| l.unwrap_or(-1).to_string()).collect();
                let place = self.set(QuestionIx(question as u16));
                format!("a.of_set({place}, &[{}], {mean})", table.join(", "))
            }
            Scale::Choice(question, levels) => {
                let arms: Vec<String> = levels.iter().enumerate().map(|(i, l)| format!("{i} => {}", some(l))).collect();
                format!("match a.choice[{question}] {{ {}, _ => None }}", arms.join(", "))
            }
        }
    }
}

/// What an input of a criterion makes of an answer, in 1/10,000 of a level; questions and numbers by their positions.
pub enum Scale {
    /// It asks what this pack does not.
    Silent,
    /// By option; `None` says nothing.
    Choice(usize, Vec<Option<i32>>),
    /// By option, of which the greatest level counts, or the mean.
    Set(usize, Vec<Option<i32>>, bool),
    /// By bands, each up to and with a bound; the last may have none.
    Number(usize, Vec<(Option<i64>, i32)>),
}

/// The scale of one input.
pub fn scale(catalogue: &Catalogue, criterion: usize, input: usize) -> Scale {
    let input = &catalogue.criteria[criterion].inputs[input];
    let Some(question) = catalogue.question(input.question.as_str()) else { return Scale::Silent };
    if !input.bands.is_empty() {
        let number = catalogue.number(input.question.as_str()).unwrap();
        let bands = input.bands.iter().map(|band| (band.upto, level_steps(band.level))).collect();
        return Scale::Number(number.index(), bands);
    }
    let level_of = |option: &str| match &input.attribute {
        Some(attribute) => catalogue
            .services
            .iter()
            .find(|s| s.id.as_str() == option)
            .and_then(|s| s.attribute(attribute))
            .and_then(|word| input.levels.get(word)),
        None => input.levels.get(option),
    };
    let definition = &catalogue.questions[question.index()];
    let words: Vec<&str> = match definition.kind {
        QuestionType::YesNo => vec!["yes", "no"],
        _ => definition.options.iter().map(|o| o.as_str()).collect(),
    };
    let levels = words.iter().map(|word| level_of(word).map(|level| level_steps(*level))).collect();
    if definition.kind == QuestionType::Multi {
        let mean = input.attribute.is_some() && input.over.as_deref() == Some("mean");
        return Scale::Set(question.index(), levels, mean);
    }
    Scale::Choice(question.index(), levels)
}
