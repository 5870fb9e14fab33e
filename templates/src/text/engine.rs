//! The template engine: minijinja, strict about undefined names and bounded in work.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, ErrorKind, State, UndefinedBehavior, Value};

use super::marks::{guard, mark};
use super::{Diagnostic, Scope, Several, suggestion};
use crate::library::TemplateText;

/// Steps one template may take. A clause with a table row for each of 500 parties takes about 30,000.
const FUEL: u64 = 2_000_000;
/// Bytes one template may write.
const LONGEST_OUTPUT: usize = 4 << 20;

/// Functions and variables that every template has besides the facts.
pub(crate) fn builtin_names() -> impl Iterator<Item = String> {
    ["ref", "annex", "blank", "lawyer", "known", "chosen", "has", "plural", "range", "loop", "self"]
        .into_iter()
        .chain(Scope::VARIABLES)
        .map(str::to_owned)
}

/// Compiled templates by name, with the places they came from.
#[derive(Debug)]
pub(crate) struct Engine {
    environment: Environment<'static>,
    origins: BTreeMap<String, TemplateText>,
    /// Names that each template reads without defining them.
    reads: BTreeMap<String, BTreeSet<String>>,
}

impl Default for Engine {
    fn default() -> Self {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        environment.set_fuel(Some(FUEL));
        environment.set_recursion_limit(64);
        environment.set_debug(true);
        if let Ok(syntax) = minijinja::syntax::SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
            environment.set_syntax(syntax);
        }
        environment.add_function("ref", |id: &str| mark('R', &[id]));
        environment.add_function("annex", |id: &str| mark('A', &[id]));
        environment.add_function("blank", |label: &str, options: Kwargs| labelled('B', label, &options));
        environment.add_function("lawyer", |label: &str, options: Kwargs| labelled('L', label, &options));
        environment.add_function("known", |state: &mut State, name: &str| scope(state, |s| s.knows(name)));
        environment.add_function("chosen", |state: &mut State, group: &str| scope(state, |s| s.chose(group)));
        environment.add_function("has", |state: &mut State, id: &str| scope(state, |s| s.has(id)));
        environment.add_function("plural", |state: &mut State, fact: &str, one: &str, few: &str, many: &str| {
            scope(state, |s| s.plural(fact, [one, few, many]).to_owned())
        });
        environment.add_filter("guard", |text: &str| guard(text));
        environment.add_filter("items", |fact: Value| match fact.downcast_object_ref::<Several>() {
            Some(several) => several.items(),
            None => format!("- {fact}\n"),
        });
        Self { environment, origins: BTreeMap::new(), reads: BTreeMap::new() }
    }
}

fn labelled(kind: char, label: &str, options: &Kwargs) -> Result<String, Error> {
    let key: Option<&str> = options.get("key")?;
    options.assert_all_used()?;
    Ok(mark(kind, &[key.unwrap_or(label), label]))
}

fn scope<T>(state: &State, ask: impl FnOnce(&Scope) -> T) -> Result<T, Error> {
    let value = state.lookup("scope").unwrap_or_default();
    value
        .downcast_object_ref::<Scope>()
        .map(ask)
        .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "this function needs a document"))
}

impl Engine {
    /// Compiles a template; returns the names it reads without defining them.
    ///
    /// # Errors
    /// A syntax error with its place.
    pub fn add(&mut self, name: String, text: &TemplateText) -> Result<BTreeSet<String>, Diagnostic> {
        self.environment
            .add_template_owned(name.clone(), text.source.clone())
            .map_err(|error| diagnose(&error, text))?;
        self.origins.insert(name.clone(), text.clone());
        let template = self.environment.get_template(&name).map_err(|error| diagnose(&error, text))?;
        let names: BTreeSet<String> = template.undeclared_variables(false).into_iter().collect();
        self.reads.insert(name, names.clone());
        Ok(names)
    }

    /// The names that the template `name` reads without defining them.
    pub fn reads(&self, name: &str) -> impl Iterator<Item = &str> + use<'_> {
        self.reads.get(name).into_iter().flatten().map(String::as_str)
    }

    /// Does the template `name` print the alternatives itself? Otherwise they follow its text.
    pub fn places_choices(&self, name: &str) -> bool {
        self.reads.get(name).is_some_and(|names| names.contains("choice") || names.contains("choices"))
    }

    /// Fills the template `name`; `None` when there is no such template.
    ///
    /// # Errors
    /// What went wrong while filling it, with its place.
    pub fn render(&self, name: &str, scope: &Scope) -> Option<Result<String, Diagnostic>> {
        let origin = self.origins.get(name)?;
        let template = self.environment.get_template(name).ok()?;
        let mut output = Bounded::default();
        let filled = template.render_captured_to(Value::from_object(scope.clone()), &mut output);
        Some(match filled {
            Ok(_) => Ok(output.into_text()),
            Err(error) => Err(diagnose(&error, origin)),
        })
    }
}

/// Takes what a template writes and refuses more than [`LONGEST_OUTPUT`] before it is there: a step may write a long fact.
#[derive(Default)]
struct Bounded(Vec<u8>);

impl Bounded {
    fn into_text(self) -> String {
        // INVARIANT: the engine writes whole strings.
        String::from_utf8(self.0).unwrap_or_default()
    }
}

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > LONGEST_OUTPUT {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Says a template error in the words of the person who writes clauses.
fn diagnose(error: &Error, text: &TemplateText) -> Diagnostic {
    let range = error.range().filter(|range| text.source.get(range.clone()).is_some()).or_else(|| {
        let line = error.line()?;
        let start = text.source.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
        let length = text.source[start..].lines().next().map_or(0, str::len);
        Some(start..start + length)
    });
    let detail = error.detail().unwrap_or_default();
    let (message, help) = match error.kind() {
        ErrorKind::UndefinedError => {
            let part = range.clone().and_then(|range| text.source.get(range)).unwrap_or(detail);
            (format!("`{}` has no value here", part.trim()), None)
        }
        ErrorKind::UnknownFunction => {
            let name = error.name().unwrap_or(detail);
            let help =
                suggestion(name, ["ref", "annex", "blank", "lawyer", "known", "chosen", "has", "plural"].into_iter());
            (error.to_string().to_lowercase(), help)
        }
        ErrorKind::UnknownFilter => {
            let help = Some("usual filters: `items`, `join`, `first`, `last`, `length`, `upper`, `lower`".to_owned());
            (format!("there is no such filter: {detail}"), help)
        }
        ErrorKind::WriteFailure => {
            ("the clause becomes longer than 4 MB".to_owned(), Some("is a loop too wide?".to_owned()))
        }
        ErrorKind::OutOfFuel => ("the clause takes too many steps".to_owned(), Some("is a loop too wide?".to_owned())),
        ErrorKind::SyntaxError => (detail.to_owned(), None),
        _ if detail.is_empty() => (error.to_string(), None),
        _ => (detail.to_owned(), None),
    };
    Diagnostic::in_template(text, range, message, help)
}
