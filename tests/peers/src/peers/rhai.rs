//! Plain Rhai: the conditions as one script over a map of answers, and the pack's own rule files interpreted.

use super::{Peer, infix};
use crate::model::{Fired, Model};
use imc_engine::facts::Known;
use imc_engine::rulebook::Effect;
use imc_rules::oracle::{Value, run};
use rhai::{AST, Array, Dynamic, Engine, Map, Scope};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One script for all conditions, parsed once and run for every sheet.
pub struct Script {
    engine: Engine,
    script: AST,
    inputs: Vec<Map>,
}

impl Script {
    pub fn new(model: &Model) -> Result<Self, String> {
        let mut engine = Engine::new();
        engine.set_max_expr_depths(0, 0);
        let mut text = "let fired = [];\n".to_owned();
        for (i, condition) in model.conditions.iter().enumerate() {
            text += &format!("if {} {{ fired.push({i}); }}\n", infix(model, condition, ["&&", "||", "!"], "a."));
        }
        let script = engine.compile(text + "fired").map_err(|e| e.to_string())?;
        let inputs = model
            .inputs
            .iter()
            .map(|input| engine.parse_json(input.to_string(), true).map_err(|e| e.to_string()))
            .collect::<Result<_, _>>()?;
        Ok(Self { engine, script, inputs })
    }
}

impl Peer for Script {
    fn fired(&mut self, sheet: usize, out: &mut Fired) {
        let mut scope = Scope::new();
        scope.push_constant("a", self.inputs[sheet].clone());
        let fired: Array = self.engine.eval_ast_with_scope(&mut scope, &self.script).expect("the script runs");
        out.clear();
        out.extend(fired.into_iter().map(|id: Dynamic| id.as_int().expect("a position") as u16));
    }
}

/// The witness that this project keeps for its stager: rule files parsed and run on concrete answers.
pub struct Oracle {
    pack: Arc<imc_rules::Pack>,
    inputs: Vec<BTreeMap<String, Value>>,
    /// For each rule and effect that can be told apart: the conditions under which it happens.
    conditions: BTreeMap<(String, String), Vec<u16>>,
}

impl Oracle {
    pub fn new(model: &Model) -> Result<Self, String> {
        let mut conditions: BTreeMap<(String, String), Vec<u16>> = BTreeMap::new();
        for (entry, condition) in model.edition.entries().zip(&model.condition_of) {
            let key =
                Self::key(model.edition.rule(entry).id.as_str(), entry.effect, entry.text.as_ref().map(|t| &t.english));
            let known = conditions.entry(key).or_default();
            if !known.contains(&(*condition as u16)) {
                known.push(*condition as u16);
            }
        }
        if conditions.values().any(|c| c.len() > 1) {
            return Err("one rule does the same thing under two conditions, so they cannot be told apart".into());
        }
        Ok(Self {
            pack: model.pack.clone(),
            inputs: (0..model.sheets.len()).map(|i| answers(model, i)).collect(),
            conditions,
        })
    }

    fn key(rule: &str, effect: Effect, text: Option<&String>) -> (String, String) {
        (rule.to_owned(), format!("{effect:?} {text:?}"))
    }
}

impl Peer for Oracle {
    fn fired(&mut self, sheet: usize, out: &mut Fired) {
        let fired = run(self.pack.catalogue(), &self.pack.rules, &self.inputs[sheet]).expect("the rules run");
        let conditions: BTreeSet<u16> = fired
            .iter()
            .filter_map(|f| self.conditions.get(&Self::key(f.rule.as_str(), f.effect, f.text.as_ref())))
            .flatten()
            .copied()
            .collect();
        out.clear();
        out.extend(conditions);
    }
}

fn answers(model: &Model, sheet: usize) -> BTreeMap<String, Value> {
    use imc_engine::catalogue::QuestionType;
    let (catalogue, facts) = (model.edition.catalogue(), &model.facts[sheet]);
    let mut out = BTreeMap::new();
    for (i, question) in catalogue.questions.iter().enumerate() {
        let value = match question.kind {
            QuestionType::Single => Value::Choice(match facts.choices[i].known() {
                Known::Value(option) => Some(model.option(i, option).to_owned()),
                _ => None,
            }),
            QuestionType::YesNo => Value::YesNo(match facts.choices[i].known() {
                Known::Value(option) => Some(option == 0),
                _ => None,
            }),
            QuestionType::Multi => Value::Set(match facts.sets[i] {
                Known::Value(mask) => Some(
                    (0..question.options.len())
                        .filter(|o| mask >> o & 1 == 1)
                        .map(|o| question.options[o].0.clone())
                        .collect(),
                ),
                _ => None,
            }),
            _ => continue,
        };
        out.insert(question.id.0.clone(), value);
    }
    for (number, known) in catalogue.numbers.iter().zip(&facts.numbers) {
        let value = if let Known::Value(value) = known { Some(*value) } else { None };
        out.insert(number.name.clone(), Value::Number(value));
    }
    out
}
