//! What a template can name: facts, parties, the acting party's role, the chosen alternative.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::{Enumerator, Object};

use super::marks::mark;

/// The variables of one template run. A known fact without a value becomes a blank instead of an error.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    /// Values by name, already written out and guarded.
    pub values: Arc<BTreeMap<String, Value>>,
    /// Facts that exist in the library.
    pub facts: Arc<BTreeSet<String>>,
    /// What stands for the facts that are whole numbers: the value, or what is proposed for it.
    pub numbers: Arc<BTreeMap<String, u64>>,
    /// Clauses and annexes in the document.
    pub present: Arc<BTreeSet<String>>,
    /// Text of the chosen alternatives of the clause by group, in order of the groups.
    pub choices: Arc<Vec<(String, String)>>,
    /// Groups of them that a person chose.
    pub chosen: Arc<BTreeSet<String>>,
}

impl Scope {
    /// Names that are always there.
    pub const VARIABLES: [&str; 9] =
        ["parties", "partners", "count", "role", "choice", "choices", "legal_basis", "form", "scope"];

    /// Has the fact a value? An empty table has none.
    pub fn knows(&self, name: &str) -> bool {
        self.values.get(name).is_some_and(Value::is_true)
    }

    /// The chosen alternatives of all groups, as paragraphs.
    pub fn choice(&self) -> String {
        let texts: Vec<_> =
            self.choices.iter().map(|(_, text)| text.as_str()).filter(|text| !text.is_empty()).collect();
        texts.join("\n\n")
    }

    /// Did a person choose the text of this group of the clause?
    pub fn chose(&self, group: &str) -> bool {
        self.chosen.contains(group)
    }

    /// The word that stands beside a number in a Slavic language: for 1, for 2 to 4, for all others (CLDR plural rules).
    /// Without a number, that for many.
    pub fn plural<'a>(&self, fact: &str, [one, few, many]: [&'a str; 3]) -> &'a str {
        let Some(number) = self.numbers.get(fact) else { return many };
        match (number % 10, number % 100) {
            (_, 11..=14) => many,
            (1, _) => one,
            (2..=4, _) => few,
            _ => many,
        }
    }

    /// Is the clause or annex in the document?
    pub fn has(&self, id: &str) -> bool {
        self.present.contains(id)
    }
}

impl Object for Scope {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let name = key.as_str()?;
        match name {
            "choice" => Some(Value::from(self.choice())),
            "choices" => {
                let groups = self.choices.iter().map(|(group, text)| (group.clone(), Value::from(text.as_str())));
                Some(Value::from(groups.collect::<BTreeMap<String, Value>>()))
            }
            "scope" => Some(Value::from_dyn_object(Arc::clone(self))),
            _ => self
                .values
                .get(name)
                .cloned()
                .or_else(|| self.facts.contains(name).then(|| Value::from(mark('F', &[name])))),
        }
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::NonEnumerable
    }
}
