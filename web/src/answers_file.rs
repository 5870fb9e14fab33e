//! An answers file, `{"country": "UA", "date": "2026-11-21", "answers": {...}}`, as a person writes it for the command
//! line and a program sends it.

use imc_engine::answers::{InputProblem, nearest};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde_json::{Map, Value};

/// An answers file.
#[derive(Clone, Debug, Default, PartialEq, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AnswersFile {
    /// Country code of the pack.
    pub country: String,
    /// Day whose law applies; today when left out.
    pub date: Option<Date>,
    /// What the case is called.
    pub title: Option<String>,
    /// Answers by question id; `null` or left out means "not known".
    #[schemars(default)]
    pub answers: Map<String, Value>,
}

impl AnswersFile {
    /// Reads what can be read of the object, and says all that cannot, each with its path. The answers themselves are
    /// read by the country's questions.
    pub fn read(file: Map<String, Value>) -> (Self, Vec<InputProblem>) {
        let (mut read, mut problems) = (Self::default(), Vec::new());
        let mut wrong = |path: &str, code: &str, message: String, help: &str| {
            problems.push(InputProblem { path: path.into(), code: code.into(), message, help: help.into() });
        };
        if !file.contains_key("country") {
            wrong("country", "missing", "`country` is missing".into(), "write the country's two letters");
        }
        for (field, value) in file {
            match (field.as_str(), value) {
                ("country", Value::String(country)) => read.country = country,
                ("country", _) => {
                    wrong("country", "wrong-type", "`country` is not text".into(), "write the country's two letters");
                }
                ("date" | "title" | "answers", Value::Null) => {}
                ("date", value) => {
                    read.date = value.as_str().and_then(|text| text.parse().ok());
                    if read.date.is_none() {
                        let said = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                        let message = format!("`{said}` is no day of the calendar");
                        wrong("date", "wrong-date", message, "write year-month-day, for example \"2026-11-21\"");
                    }
                }
                ("title", Value::String(title)) => read.title = Some(title),
                ("title", _) => wrong("title", "wrong-type", "`title` is not text".into(), "write text in quotes"),
                ("answers", Value::Object(answers)) => read.answers = answers,
                ("answers", _) => {
                    let help = "write {\"<question id>\": <value>}";
                    wrong("answers", "wrong-type", "`answers` is not an object".into(), help);
                }
                (other, _) => {
                    let help = match nearest(other, ["country", "date", "title", "answers"]) {
                        Some(field) => &format!("did you mean `{field}`?"),
                        None => "the fields are `country`, `date`, `title` and `answers`",
                    };
                    let message = format!("there is no field `{other}` in an answers file");
                    wrong(other, "unknown-field", message, help);
                }
            }
        }
        (read, problems)
    }
}
