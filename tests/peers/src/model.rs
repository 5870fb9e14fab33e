//! A loaded pack taken apart: its distinct conditions, what each does, and complete answer sheets.

use crate::draw::Draw;
use crate::expression::Expression;
use imc_engine::answers::{Answer, Answers};
use imc_engine::catalogue::QuestionType;
use imc_engine::condition::CondId;
use imc_engine::edition::Edition;
use imc_engine::facts::{Facts, Known, QuestionState};
use imc_engine::ids::QuestionIx;
use imc_rules::{Pack, Packs};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Sheets on which all that runs in this process must agree. So many that no branch predictor learns them by heart: over a
/// few hundred, straight-line code that is walked through again and again seems faster than any new case finds it.
pub const SHEETS: usize = 4096;
/// The first of them, for what runs elsewhere.
pub const FEW: usize = 320;
/// In place of a number that does not apply.
pub const NONE: i64 = -999_999_999_999;
/// The day whose law is applied.
pub const DATE: &str = "2026-11-21";

/// Positions of the conditions that hold.
pub type Fired = Vec<u16>;

/// One decision model with its sheets.
pub struct Model {
    /// Short name.
    pub name: &'static str,
    /// The pack.
    pub pack: Arc<Pack>,
    /// The pack on the day.
    pub edition: Edition,
    /// Distinct conditions of its effects.
    pub conditions: Vec<Expression>,
    /// For each effect of the edition, the position of its condition.
    pub condition_of: Vec<usize>,
    /// Complete sheets.
    pub sheets: Vec<Answers>,
    /// Their facts.
    pub facts: Vec<Facts>,
    /// What each peer is given, by the names of [`Model::choice`], [`Model::set`] and [`Model::number`].
    pub inputs: Vec<Value>,
    /// What every peer must answer, by a walk over the condition graph.
    pub expected: Vec<Fired>,
}

impl Model {
    /// Takes a pack apart.
    pub fn new(name: &'static str, packs: &Packs, id: &str) -> Self {
        let pack = packs.get(id).unwrap_or_else(|e| panic!("{e:#?}"));
        let edition = pack.edition(DATE.parse().expect("a date")).expect("an edition");
        let graph = &edition.book().graph;
        let mut positions: BTreeMap<CondId, usize> = BTreeMap::new();
        let mut roots = Vec::new();
        let condition_of = edition
            .entries()
            .map(|entry| {
                *positions.entry(entry.when).or_insert_with(|| {
                    roots.push(entry.when);
                    roots.len() - 1
                })
            })
            .collect();
        let catalogue = edition.catalogue();
        let always = |fact: usize| {
            let question = catalogue.numbers[fact].question;
            let listed = catalogue.questions[question.index()].kind == QuestionType::List;
            !listed && edition.book().visibility.get(question.index()).copied().flatten().is_none()
        };
        let conditions = roots.iter().map(|root| Expression::of(graph, *root, &always)).collect();
        let mut draw = Draw::new(0x5EED_0042);
        let sheets: Vec<Answers> = (0..SHEETS).map(|_| sheet(&edition, &mut draw)).collect();
        let facts: Vec<Facts> = sheets.iter().map(|s| edition.facts(s)).collect();
        let holds = |facts: &Facts| -> Fired {
            let surely = |root: &CondId| facts.trit(graph, catalogue, *root).surely();
            (0..roots.len()).filter(|i| surely(&roots[*i])).map(|i| i as u16).collect()
        };
        let expected = facts.iter().map(holds).collect();
        let mut model =
            Self { name, pack, edition, conditions, condition_of, sheets, facts, inputs: Vec::new(), expected };
        model.inputs = (0..SHEETS).map(|i| model.input(i)).collect();
        model
    }

    /// The variable of a question with one answer.
    pub fn choice(&self, question: usize) -> String {
        format!("q_{}", self.edition.catalogue().questions[question].id)
    }

    /// The variable of a question with several answers.
    pub fn set(&self, question: usize) -> String {
        format!("s_{}", self.edition.catalogue().questions[question].id)
    }

    /// The variable of a number.
    pub fn number(&self, fact: usize) -> String {
        format!("n_{}", self.edition.catalogue().numbers[fact].name.replace('.', "_"))
    }

    /// An option as text.
    pub fn option(&self, question: usize, option: u16) -> &str {
        let question = &self.edition.catalogue().questions[question];
        match question.kind {
            QuestionType::YesNo => ["yes", "no"][usize::from(option)],
            _ => question.options[usize::from(option)].as_str(),
        }
    }

    /// All options of a question as text.
    pub fn options(&self, question: usize) -> Vec<&str> {
        let definition = &self.edition.catalogue().questions[question];
        let count = if definition.kind == QuestionType::YesNo { 2 } else { definition.options.len() };
        (0..count).map(|o| self.option(question, o as u16)).collect()
    }

    /// Questions, options and numbers that the conditions read.
    pub fn reads(&self) -> Reads {
        let mut reads = Reads::default();
        for condition in &self.conditions {
            reads.collect(condition);
        }
        reads
    }

    /// One sheet as the peers see it: texts, lists of texts, and whole numbers.
    fn input(&self, sheet: usize) -> Value {
        let (facts, reads) = (&self.facts[sheet], self.reads());
        let mut out = serde_json::Map::new();
        for question in reads.choices.keys() {
            let value = match facts.choices[*question].known() {
                Known::Value(option) => self.option(*question, option),
                _ => "",
            };
            out.insert(self.choice(*question), json!(value));
        }
        for question in reads.sets.keys() {
            let mask = facts.sets.get(QuestionIx(*question as u16)).value().unwrap_or(0);
            let options = self.options(*question);
            let chosen: Vec<&str> =
                options.iter().enumerate().filter(|(o, _)| mask >> o & 1 == 1).map(|(_, text)| *text).collect();
            out.insert(self.set(*question), json!(chosen));
        }
        for fact in reads.numbers {
            let value = if let Known::Value(value) = facts.numbers[fact] { value } else { NONE };
            out.insert(self.number(fact), json!(value));
        }
        Value::Object(out)
    }
}

/// What conditions read.
#[derive(Default)]
pub struct Reads {
    /// Questions with one answer, with the options that are asked for.
    pub choices: BTreeMap<usize, Vec<u16>>,
    /// Questions with several answers, likewise.
    pub sets: BTreeMap<usize, Vec<u16>>,
    /// Numbers.
    pub numbers: std::collections::BTreeSet<usize>,
}

impl Reads {
    fn collect(&mut self, expression: &Expression) {
        match expression {
            Expression::Const(_) => {}
            Expression::Is(question, option) => push(&mut self.choices, *question, *option),
            Expression::Has(question, option) => push(&mut self.sets, *question, *option),
            Expression::Applies(fact) => {
                self.numbers.insert(*fact);
            }
            Expression::Compare(_, a, b) => {
                self.number(a);
                self.number(b);
            }
            Expression::Not(a) => self.collect(a),
            Expression::All(parts) | Expression::Any(parts) => parts.iter().for_each(|p| self.collect(p)),
        }
    }

    fn number(&mut self, number: &crate::expression::Number) {
        use crate::expression::Number;
        match number {
            Number::Int(_) => {}
            Number::Fact(fact) => {
                self.numbers.insert(*fact);
            }
            Number::Of(_, a, b) => {
                self.number(a);
                self.number(b);
            }
        }
    }
}

fn push(map: &mut BTreeMap<usize, Vec<u16>>, question: usize, option: u16) {
    let options = map.entry(question).or_default();
    if !options.contains(&option) {
        options.push(option);
    }
}

/// A sheet on which everything that is asked is answered; lists stay open.
fn sheet(edition: &Edition, draw: &mut Draw) -> Answers {
    let catalogue = edition.catalogue();
    let mut answers = Answers::empty(catalogue);
    for question in edition.question_order().to_vec() {
        if edition.facts(&answers).states[question.index()] == QuestionState::Open {
            answers.set(question, answer(edition, question, draw));
        }
    }
    answers
}

fn answer(edition: &Edition, question: QuestionIx, draw: &mut Draw) -> Option<Answer> {
    let definition = &edition.catalogue().questions[question.index()];
    let options = definition.options.len().max(1);
    Some(match definition.kind {
        QuestionType::Single => Answer::Choice(draw.below(options) as u16),
        QuestionType::YesNo => Answer::YesNo(draw.percent(50)),
        QuestionType::Multi => Answer::Choices((0..3).fold(0, |mask, _| mask | 1 << draw.below(options))),
        QuestionType::Number | QuestionType::Money => {
            let (min, max) = definition.range();
            // OpenFisca keeps whole numbers in 32 bits.
            let max = max.min(2_000_000_000);
            // Small and large values alike, so that thresholds of every size are crossed.
            let width = (max - min) / 10_i64.pow(draw.below(5) as u32) + 1;
            Answer::Number(min + draw.below(width as usize) as i64)
        }
        QuestionType::Date | QuestionType::Text | QuestionType::List => return None,
    })
}
