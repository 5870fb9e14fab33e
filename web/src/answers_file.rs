//! An answers file, `{"country": "UA", "date": "2026-11-21", "answers": {...}}`, as a person writes it for the command
//! line and a program sends it.

use imc_engine::answers::{InputProblem, nearest};
use imc_engine::catalogue::Catalogue;
use imc_engine::edition::Edition;
use imc_engine::ids::ThemeId;
use imc_engine::importance::{Importance, MOST_POINTS, PointsError, Priorities};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

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
    /// How much each theme matters, when somebody said so.
    #[schemars(flatten)]
    pub matters: Matters,
}

/// How much each theme matters, as it was written; the themes are not yet looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq, JsonSchema)]
pub struct Matters {
    /// An order of importance: classes of themes, the most important first.
    pub priorities: Option<Vec<Vec<String>>>,
    /// Points for each theme, in the place of an order; a theme left out has none.
    pub weights: Option<BTreeMap<String, u32>>,
}

impl Matters {
    /// The weights that follow for a country.
    ///
    /// # Errors
    /// What is wrong, with its place, when a theme is unknown, both an order and points are given, or points give no
    /// weights.
    pub fn importance(&self, edition: &Edition) -> Result<Importance, InputProblem> {
        let problem = |path: &str, code: &str, message: String, help: String| InputProblem {
            path: path.into(),
            code: code.into(),
            message,
            help,
        };
        let known = themes(edition.catalogue());
        let unknown = |path: &str, theme: &str| {
            let help = format!("the themes are: {}", known.join(", "));
            problem(path, "unknown-theme", format!("there is no theme `{theme}`"), help)
        };
        match (&self.priorities, &self.weights) {
            (Some(_), Some(_)) => {
                let message = "`priorities` and `weights` both say what matters".to_owned();
                Err(problem("weights", "twice", message, "give an order of importance or points, not both".into()))
            }
            (order, None) => {
                let classes = order.as_deref().unwrap_or_default();
                if let Some(theme) = classes.iter().flatten().find(|theme| !known.contains(&theme.as_str())) {
                    return Err(unknown("priorities", theme));
                }
                let class = |class: &Vec<String>| class.iter().map(|theme| ThemeId(theme.clone())).collect();
                Ok(edition.importance(Priorities(classes.iter().map(class).collect())))
            }
            (None, Some(points)) => {
                let points = points.iter().map(|(theme, points)| (ThemeId(theme.clone()), *points)).collect();
                edition.weighed(&points).map_err(|error| match &error {
                    PointsError::Theme(theme) => unknown("weights", theme.as_str()),
                    PointsError::TooMany(..) | PointsError::Nothing => {
                        let help = format!("give each theme that matters 1 to {MOST_POINTS} points");
                        problem("weights", "no-weights", error.to_string(), help)
                    }
                })
            }
        }
    }
}

fn themes(catalogue: &Catalogue) -> Vec<&str> {
    catalogue.themes.iter().map(|theme| theme.id.as_str()).collect()
}

/// Fields of an answers file.
const FIELDS: [&str; 6] = ["country", "date", "title", "answers", "priorities", "weights"];

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
                ("date" | "title" | "answers" | "priorities" | "weights", Value::Null) => {}
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
                ("priorities", value) => {
                    read.matters.priorities = serde_json::from_value(value).ok();
                    if read.matters.priorities.is_none() {
                        let help = "write lists of themes, the most important first: [[\"money\"], [\"control\"]]";
                        wrong("priorities", "wrong-type", "`priorities` is not a list of lists of themes".into(), help);
                    }
                }
                ("weights", value) => {
                    read.matters.weights = serde_json::from_value(value).ok();
                    if read.matters.weights.is_none() {
                        let help = "write whole numbers by theme: {\"money\": 40, \"control\": 60}";
                        wrong("weights", "wrong-type", "`weights` does not give points to themes".into(), help);
                    }
                }
                (other, _) => {
                    let help = match nearest(other, FIELDS) {
                        Some(field) => format!("did you mean `{field}`?"),
                        None => format!("the fields are: {}", FIELDS.join(", ")),
                    };
                    let message = format!("there is no field `{other}` in an answers file");
                    wrong(other, "unknown-field", message, &help);
                }
            }
        }
        (read, problems)
    }
}
