//! A fact of several texts: a sentence enumerates them, the filter `items` sets them one below the other.

use std::fmt;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::{Enumerator, Object, ObjectRepr};

/// Several guarded texts, and the phrase that enumerates them.
#[derive(Debug)]
pub(crate) struct Several {
    /// The texts.
    pub texts: Vec<String>,
    /// `A, B and C`.
    pub phrase: String,
}

impl Several {
    /// As items of a list in the markup of clauses.
    pub fn items(&self) -> String {
        self.texts.iter().map(|text| format!("- {text}\n")).collect()
    }
}

impl Object for Several {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.texts.get(key.as_usize()?).map(|text| Value::from(text.as_str()))
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Seq(self.texts.len())
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.phrase)
    }
}
