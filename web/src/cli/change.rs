//! `imc assess --change FORM`: the smallest changes of answers that would make a form possible, or the first.

use super::answers_file::Loaded;
use super::assess::{Printer, WIDTH};
use super::report::Failure;
use super::style::wrap;
use imc_engine::catalogue::Catalogue;
use imc_engine::importance::Weights;
use imc_engine::whatif::{Change, Counterfactual, NeededChanges};
use serde_json::Value;

/// Searches for a form by its id.
pub fn find(form: &str, loaded: &Loaded, weights: &Weights) -> Result<NeededChanges, Failure> {
    let catalogue = loaded.edition.catalogue();
    let Some(ix) = catalogue.form(form) else {
        let known: Vec<&str> = catalogue.forms.iter().map(|f| f.id.as_str()).collect();
        let help = format!("the forms are: {}", known.join(", "));
        return Err(Failure::input(format!("there is no legal form `{form}`"), help));
    };
    Ok(loaded.edition.needed_changes(&loaded.answers, weights, ix))
}

impl Printer<'_> {
    /// The changes in words.
    pub fn changes(&self, catalogue: &Catalogue, all: &[NeededChanges]) -> String {
        let mut out = format!("\n{}\n", self.style.heading("What would have to change"));
        for changes in all {
            out.push_str(&format!("  {}\n", self.form_both(changes.form.as_str())));
            for (goal, found) in [("To be possible", &changes.possible), ("To come first", &changes.best)] {
                let said = match found {
                    Counterfactual::Already => "nothing; it is so already".to_owned(),
                    Counterfactual::None { tried: 0 } => {
                        "none of the answers that can be changed bears on it".to_owned()
                    }
                    Counterfactual::None { tried } => {
                        format!("no other answers were found; up to {tried} were changed at once")
                    }
                    Counterfactual::Changes { size: 1, .. } => "one other answer is enough".to_owned(),
                    Counterfactual::Changes { size, .. } => format!("{size} other answers are needed"),
                };
                out.push_str(&format!("    {goal}: {said}\n"));
                if let Counterfactual::Changes { sets, .. } = found {
                    for set in sets {
                        let words: Vec<String> = set.iter().map(|c| self.change(catalogue, c)).collect();
                        out.push_str(&format!("{}\n", wrap(&format!("- {}", words.join("; and ")), WIDTH, 6)));
                    }
                }
            }
        }
        out
    }

    /// A question, its name in an answers file, and the other answer.
    fn change(&self, catalogue: &Catalogue, change: &Change) -> String {
        let question = catalogue.question(change.question.as_str()).map(|ix| &catalogue.questions[ix.index()]);
        let option = |value: &Value| match (value.as_str(), question) {
            (Some(option), Some(question)) => self.texts.option(self.lang, question, option),
            _ => value.to_string(),
        };
        let answer = match &change.answer {
            Value::Array(options) => options.iter().map(option).collect::<Vec<_>>().join(", "),
            one => option(one),
        };
        format!("{} -> {answer}", self.question(change.question.as_str()))
    }
}
