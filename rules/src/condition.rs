//! Single conditions outside the rule files: those of clauses, decided for a case and put into words.

use crate::diagnostic::Diagnostic;
use crate::pack::Pack;
use crate::stage::stage_condition;
use crate::text::Texts;
use imc_engine::catalogue::{Catalogue, QuestionType};
use imc_engine::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};
use imc_engine::facts::{Facts, Trit};
use imc_engine::ids::QuestionIx;
use std::collections::{BTreeMap, HashMap};
use std::sync::Mutex;

/// Conditions of a pack that were compiled on demand.
#[derive(Debug, Default)]
pub(crate) struct ConditionCache {
    inner: Mutex<(ConditionGraph, HashMap<String, CondId>)>,
}

impl Pack {
    /// Decides a condition in the rule language for the facts of a case.
    ///
    /// # Errors
    /// What is wrong with the condition, in its author's words.
    pub fn decide(&self, condition: &str, facts: &Facts) -> Result<Trit, String> {
        self.with_condition(condition, |graph, id| facts.trit(graph, self.catalogue(), id))
    }

    /// A condition in words of a language: `“Who decides?” it signs and not (...)`.
    ///
    /// # Errors
    /// As [`decide`](Self::decide).
    pub fn say_condition(&self, condition: &str, language: &str) -> Result<String, String> {
        self.with_condition(condition, |graph, id| in_words(graph, self.catalogue(), self.texts(), language, id))
    }

    /// What is wrong with a condition, with the place inside it; nothing if it can be decided.
    pub fn mistake_in(&self, condition: &str) -> Option<Diagnostic> {
        let mut scratch = ConditionGraph::default();
        stage_condition(self.catalogue(), &mut scratch, "condition", condition).err()
    }

    fn with_condition<T>(&self, condition: &str, then: impl FnOnce(&ConditionGraph, CondId) -> T) -> Result<T, String> {
        let mut inner = self.conditions.inner.lock().unwrap_or_else(|e| e.into_inner());
        let (graph, known) = &mut *inner;
        let id = match known.get(condition) {
            Some(id) => *id,
            None => {
                let id =
                    stage_condition(self.catalogue(), graph, "condition", condition).map_err(|d| match &d.help {
                        Some(help) => format!("{d}; {help}"),
                        None => d.to_string(),
                    })?;
                known.insert(condition.to_owned(), id);
                id
            }
        };
        Ok(then(graph, id))
    }
}

/// Puts a condition into words: questions by their text, options by their names.
pub fn in_words(graph: &ConditionGraph, catalogue: &Catalogue, texts: &Texts, language: &str, id: CondId) -> String {
    Speaker { graph, catalogue, texts, language }.condition(id, false)
}

struct Speaker<'a> {
    graph: &'a ConditionGraph,
    catalogue: &'a Catalogue,
    texts: &'a Texts,
    language: &'a str,
}

impl Speaker<'_> {
    /// A small word of the base: `and`, `never`, `yes`.
    fn word(&self, word: &str) -> String {
        self.texts.text(self.language, &format!("words-{word}"))
    }

    fn condition(&self, id: CondId, inner: bool) -> String {
        match self.graph.cond(id) {
            Cond::Const(true) => self.word("always"),
            Cond::Const(false) => self.word("never"),
            Cond::Not(a) => format!("{} ({})", self.word("not"), self.condition(a, false)),
            Cond::And(..) => self.join(id, inner, &self.word("and"), true),
            Cond::Or(..) => self.join(id, inner, &self.word("or"), false),
            Cond::Is(question, option) | Cond::Has(question, option) => {
                format!("{} {}", self.question(question), self.option(question, option))
            }
            Cond::Compare(how, a, b) => self.comparison(how, a, b),
        }
    }

    /// A chain of the same connective is said without inner brackets.
    fn join(&self, id: CondId, inner: bool, word: &str, both: bool) -> String {
        let mut parts = Vec::new();
        self.flatten(id, both, &mut parts);
        let said: Vec<String> = parts.iter().map(|p| self.condition(*p, true)).collect();
        let joined = said.join(&format!(" {word} "));
        if inner { format!("({joined})") } else { joined }
    }

    fn flatten(&self, id: CondId, both: bool, out: &mut Vec<CondId>) {
        match self.graph.cond(id) {
            Cond::And(a, b) if both => {
                self.flatten(a, both, out);
                self.flatten(b, both, out);
            }
            Cond::Or(a, b) if !both => {
                self.flatten(a, both, out);
                self.flatten(b, both, out);
            }
            _ => out.push(id),
        }
    }

    /// The words of a question, in the quotation marks of the language.
    fn question(&self, question: QuestionIx) -> String {
        let id = &self.catalogue.questions[question.index()].id;
        let text = self.texts.text(self.language, &format!("question-{id}"));
        self.texts.format(self.language, "words-question", &BTreeMap::from([("text".into(), text)]))
    }

    fn option(&self, question: QuestionIx, option: u16) -> String {
        let definition = &self.catalogue.questions[question.index()];
        if definition.kind == QuestionType::YesNo {
            return self.word(if option == 0 { "yes" } else { "no" });
        }
        let id = definition.options.get(usize::from(option)).map_or("", |o| o.as_str());
        self.texts.option(self.language, definition, id)
    }

    fn comparison(&self, how: Comparison, a: NumId, b: NumId) -> String {
        let sign = match how {
            Comparison::Less => "<",
            Comparison::AtMost => "≤",
            Comparison::Equal => "=",
        };
        // "3 ≤ partners" reads better as "partners ≥ 3".
        if matches!(self.graph.num(a), Num::Int(_)) && !matches!(self.graph.num(b), Num::Int(_)) {
            let turned = match how {
                Comparison::Less => ">",
                Comparison::AtMost => "≥",
                Comparison::Equal => "=",
            };
            return format!("{} {turned} {}", self.number(b), self.number(a));
        }
        format!("{} {sign} {}", self.number(a), self.number(b))
    }

    fn number(&self, id: NumId) -> String {
        match self.graph.num(id) {
            Num::Int(value) => value.to_string(),
            Num::Fact(fact) => {
                let number = &self.catalogue.numbers[fact.index()];
                let own = format!("number-{}", number.name.replace('.', "-"));
                self.texts.get(self.language, &own).unwrap_or_else(|| self.question(number.question))
            }
            Num::Add(a, b) => format!("{} + {}", self.number(a), self.number(b)),
            Num::Sub(a, b) => format!("{} - {}", self.number(a), self.number(b)),
            Num::Mul(a, b) => format!("{} × {}", self.number(a), self.number(b)),
            Num::If(c, a, b) => format!("[{}: {} / {}]", self.condition(c, true), self.number(a), self.number(b)),
        }
    }
}
