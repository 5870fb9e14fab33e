//! The commands of a rule: `exclude`, `favour`, `cite` and the others.

use super::argument::Checked;
use super::number::{possible, values};
use super::operators::Operators;
use super::problem::{Focus, Problem};
use super::state::{Draft, Happening, Spare, State};
use super::symbol::{Meaning, Symbol};
use crate::diagnostic::nearest;
use imc_engine::catalogue::Citation;
use imc_engine::condition::CondId;
use imc_engine::rulebook::{Effect, OutcomeKind};
use jiff::civil::Date;
use rhai::{Dynamic, Engine, EvalAltResult, ImmutableString, NativeCallContext, Position};
use std::ops::RangeInclusive;

/// Every command with the ways to write it.
pub const COMMANDS: [(&str, &str); 24] = [
    ("exclude", "exclude(form, \"why\")"),
    ("require", "require(form, \"why\")"),
    ("needs", "needs(form, \"what\")"),
    ("spare", "spare(form, \"rule-id\") or spare(form, \"rule-id\", \"what\")"),
    ("ordered_by_law", "ordered_by_law(form)"),
    ("favour", "favour(form, points, \"why\"), with points from 1 to 6"),
    ("against", "against(form, points, \"why\"), with points from 1 to 6"),
    ("warn", "warn(\"...\") or warn(form, \"...\")"),
    ("advise", "advise(\"...\") or advise(form, \"...\")"),
    ("level", "level(criterion, percent), with per cent from 0 to 100"),
    (
        "outcome",
        "outcome(\"prohibited\", \"why\"); also \"not-municipal\", \"transferred\", \"sub-national\", \"not-covered\"",
    ),
    ("bar", "bar(option, \"why\")"),
    ("support", "support(option, points, \"why\"), with points from 1 to 6"),
    ("doubt", "doubt(option, points, \"why\"), with points from 1 to 6"),
    ("cite", "cite(\"statute\", \"articles\") or cite(\"statute\", \"articles\", \"standing\")"),
    ("valid_from", "valid_from(\"2025-08-28\")"),
    ("valid_until", "valid_until(\"2025-08-28\")"),
    ("standing", "standing(\"verified\"); also \"read\", \"recalled\", \"unsure\""),
    ("criterion", "criterion(name_of_a_criterion)"),
    ("always", "always(condition)"),
    ("excluded", "excluded(form)"),
    ("required", "required(form)"),
    ("barred", "barred(option)"),
    ("fires", "fires(\"rule-id\")"),
];

/// Commands that only a property may use.
const IN_PROPERTIES: [&str; 5] = ["always", "excluded", "required", "barred", "fires"];
/// Commands that speak about the rule as a whole.
const ABOUT_THE_RULE: [&str; 5] = ["cite", "valid_from", "valid_until", "standing", "criterion"];

/// How a command is written, if there is one of this name.
pub fn usage(name: &str) -> Option<&'static str> {
    COMMANDS.iter().find(|(command, _)| *command == name).map(|(_, usage)| *usage)
}

/// Puts the commands into the engine.
pub fn register(engine: &mut Engine, operators: &Operators) {
    for (name, usage) in COMMANDS {
        let command = Command { name, usage, operators: operators.clone() };
        macro_rules! with_arguments {
            ($($argument:ident),*) => {{
                let command = command.clone();
                engine.register_fn(name, move |context: NativeCallContext, $($argument: Dynamic),*| {
                    command.run(context.call_position(), &[$($argument),*])
                });
            }};
        }
        with_arguments!();
        with_arguments!(a);
        with_arguments!(a, b);
        with_arguments!(a, b, c);
        with_arguments!(a, b, c, d);
    }
}

/// What a number of a command counts.
#[derive(Clone, Copy)]
enum Scale {
    Points,
    PerCent,
}

impl Scale {
    /// Its name, and the numbers that are allowed.
    fn said(self) -> (&'static str, RangeInclusive<i64>) {
        match self {
            Self::Points => ("points", 1..=6),
            Self::PerCent => ("per cent", 0..=100),
        }
    }
}

/// One command of one engine.
#[derive(Clone)]
pub struct Command {
    /// Its name.
    pub name: &'static str,
    /// How it is written.
    pub usage: &'static str,
    /// Words and state.
    pub operators: Operators,
}

impl Command {
    fn run(&self, position: Position, arguments: &[Dynamic]) -> Result<Dynamic, Box<EvalAltResult>> {
        Ok(self.check_place().and_then(|()| self.obey(position, arguments))?)
    }

    fn check_place(&self) -> Checked<()> {
        let mut state = self.operators.shared.lock();
        let name = self.name;
        let inside_if = !state.path.is_empty();
        let Some(draft) = &mut state.draft else {
            return Err(Problem::new("place", format!("`{name}` must stand inside a `rule` block")));
        };
        if draft.is_property && !IN_PROPERTIES.contains(&name) && name != "cite" {
            return Err(Problem::new("place", format!("`{name}` cannot stand in a property"))
                .help("a property only states what must `always(...)` hold"));
        }
        if !draft.is_property && IN_PROPERTIES.contains(&name) {
            return Err(Problem::new("place", format!("`{name}` can only stand in a property"))
                .help("properties stand in `properties.rhai`"));
        }
        if ABOUT_THE_RULE.contains(&name) && inside_if {
            return Err(Problem::new(
                "place",
                format!("`{name}` speaks about the whole rule, but stands inside an `if` that depends on an answer"),
            )
            .help("put it above the `if`, or make two rules of it"));
        }
        Ok(())
    }

    fn obey(&self, position: Position, arguments: &[Dynamic]) -> Checked<Dynamic> {
        match (self.name, arguments) {
            ("exclude", [form, why]) => {
                self.effect(position, Effect::Exclude(self.form(form, 0)?), Some(self.text(why, 1)?))
            }
            ("require", [form, why]) => {
                self.effect(position, Effect::Require(self.form(form, 0)?), Some(self.text(why, 1)?))
            }
            ("needs", [form, what]) => {
                self.effect(position, Effect::Needs(self.form(form, 0)?), Some(self.text(what, 1)?))
            }
            ("spare", [form, rule, what @ ..]) if what.len() <= 1 => self.spare(position, form, rule, what),
            ("ordered_by_law", [form]) => self.ordered_by_law(form),
            ("favour" | "against", [form, points, why @ ..]) if why.len() <= 1 => {
                let form = self.form(form, 0)?;
                let sign = if self.name == "favour" { 1 } else { -1 };
                self.draft(|draft| draft.points_at = draft.points_at.or(Some(position)));
                self.each(position, points, Scale::Points, why, |n| Effect::Points(form, sign * n as i8))
            }
            ("support" | "doubt", [option, points, why @ ..]) if why.len() <= 1 => {
                let option = self.option(option, 0)?;
                let sign = if self.name == "support" { 1 } else { -1 };
                self.each(position, points, Scale::Points, why, |n| Effect::Support(option, sign * n as i8))
            }
            ("level", [criterion, percent]) => {
                let criterion = self.criterion(criterion, 0)?;
                self.each(position, percent, Scale::PerCent, &[], |n| Effect::Level(criterion, n as u8))
            }
            ("warn" | "advise", [form @ .., text]) if form.len() <= 1 => {
                let form = form.first().map(|form| self.form(form, 0)).transpose()?;
                let effect = if self.name == "warn" { Effect::Warn(form) } else { Effect::Advise(form) };
                self.effect(position, effect, Some(self.text(text, arguments.len() - 1)?))
            }
            ("outcome", [kind, why]) => {
                let word = self.text(kind, 0)?;
                let Some(kind) = OutcomeKind::named(&word) else {
                    let known: Vec<_> = OutcomeKind::ALL.iter().map(|kind| kind.as_str()).collect();
                    return Err(self.unknown_word("outcome", &word, &known, 0));
                };
                self.effect(position, Effect::Outcome(kind), Some(self.text(why, 1)?))
            }
            ("bar", [option, why]) => {
                self.effect(position, Effect::Bar(self.option(option, 0)?), Some(self.text(why, 1)?))
            }
            ("cite", [statute, articles, standing @ ..]) if standing.len() <= 1 => {
                self.cite(statute, articles, standing)
            }
            ("valid_from" | "valid_until", [date]) => self.valid(date),
            ("standing", [word]) => {
                let standing = self.standing(word, 0)?;
                self.once(|draft| draft.standing.replace(standing).is_some()).map(Dynamic::from)
            }
            ("criterion", [name]) => {
                let criterion = self.criterion(name, 0)?;
                self.once(|draft| draft.criterion.replace(criterion).is_some()).map(Dynamic::from)
            }
            ("always", [condition]) => self.always(condition),
            ("excluded", [form]) => self.spoken(&Effect::Exclude(self.form(form, 0)?)),
            ("required", [form]) => self.spoken(&Effect::Require(self.form(form, 0)?)),
            ("barred", [option]) => self.spoken(&Effect::Bar(self.option(option, 0)?)),
            ("fires", [rule]) => self.fires(rule),
            _ => Err(Problem::new("usage", format!("`{}` is not written like this", self.name))
                .help(format!("write: {}", self.usage))),
        }
    }

    fn draft<T>(&self, change: impl FnOnce(&mut Draft) -> T) -> Option<T> {
        self.operators.shared.lock().draft.as_mut().map(change)
    }

    fn cite(&self, statute: &Dynamic, articles: &Dynamic, standing: &[Dynamic]) -> Checked<Dynamic> {
        let id = self.text(statute, 0)?;
        let words = &self.operators.words;
        if !words.statutes.contains_key(&id) {
            let mut known: Vec<_> = words.statutes.keys().map(String::as_str).collect();
            known.sort_unstable();
            let help = match nearest(&id, known.iter().copied()) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None if known.len() <= 12 => format!("`statutes.toml` has: {}", known.join(", ")),
                None => "statutes stand in `statutes.toml`".to_owned(),
            };
            let problem = Problem::new("unknown-statute", format!("there is no statute `{id}`"));
            return Err(problem.help(help).focus(Focus::Argument(0)));
        }
        let Some(articles) = articles.read_lock::<ImmutableString>().map(|t| t.to_string()) else {
            return Err(self.wrong(articles, 1, "the articles in quotes"));
        };
        let standing = standing.first().map(|word| self.standing(word, 2)).transpose()?;
        self.draft(|draft| draft.citations.push(Citation { statute: id.into(), articles, standing }));
        Ok(Dynamic::UNIT)
    }

    fn valid(&self, value: &Dynamic) -> Checked<Dynamic> {
        let word = self.text(value, 0)?;
        let Ok(date) = word.parse::<Date>() else {
            return Err(Problem::new("date", format!("`{word}` is not a date"))
                .help("write year, month and day: \"2025-08-28\"")
                .focus(Focus::Argument(0)));
        };
        let from = self.name == "valid_from";
        self.once(|draft| {
            if from { draft.valid_from.replace(date) } else { draft.valid_until.replace(date) }.is_some()
        })?;
        let order = self.draft(|draft| draft.valid_from.zip(draft.valid_until).is_none_or(|(from, last)| from <= last));
        if order == Some(false) {
            return Err(Problem::new("date", "this rule ends before it begins").focus(Focus::Argument(0)));
        }
        Ok(Dynamic::UNIT)
    }

    /// Sets something that a rule may say once.
    fn once(&self, set: impl FnOnce(&mut Draft) -> bool) -> Checked<()> {
        match self.draft(set) {
            Some(true) => {
                Err(Problem::new("twice", format!("this rule already has a `{}`", self.name))
                    .help("take one of them away"))
            }
            _ => Ok(()),
        }
    }

    fn effect(&self, position: Position, effect: Effect, sentence: Option<String>) -> Checked<Dynamic> {
        let mut state = self.operators.shared.lock();
        let when = state.here();
        happen(&mut state, position, when, effect, sentence.as_deref())?;
        Ok(Dynamic::UNIT)
    }

    /// Notes that another rule does not rule the form out here, and what is needed instead.
    fn spare(&self, position: Position, form: &Dynamic, rule: &Dynamic, what: &[Dynamic]) -> Checked<Dynamic> {
        let (form, rule) = (self.form(form, 0)?, self.text(rule, 1)?);
        let what = what.first().map(|what| self.text(what, 2)).transpose()?;
        let mut state = self.operators.shared.lock();
        let when = state.here();
        state.check_length(when)?;
        if let Some(draft) = &mut state.draft {
            let text = what.map(|sentence| draft.texts.text(&sentence));
            draft.spares.push(Spare { form, rule, when, text, position });
        }
        Ok(Dynamic::UNIT)
    }

    /// When the law orders a form. A rule that asks runs a second time, after all that order.
    fn ordered_by_law(&self, form: &Dynamic) -> Checked<Dynamic> {
        let form = self.form(form, 0)?;
        let mut state = self.operators.shared.lock();
        if let Some(draft) = &mut state.draft {
            draft.asks_order = true;
        }
        let never = state.graph.constant(false);
        let id = state.ordered.get(&form).copied().unwrap_or(never);
        drop(state);
        Ok(self.operators.truth(id))
    }

    /// One effect for each value that a number can take.
    fn each(
        &self,
        position: Position,
        amount: &Dynamic,
        scale: Scale,
        why: &[Dynamic],
        effect: impl Fn(i64) -> Effect,
    ) -> Checked<Dynamic> {
        let sentence = why.first().map(|why| self.text(why, 2)).transpose()?;
        let (what, allowed) = scale.said();
        let outside = |n: i64| {
            let (least, most) = (allowed.start(), allowed.end());
            Problem::new("points", format!("{what} must be whole numbers from {least} to {most}, not {n}"))
                .focus(Focus::Argument(1))
        };
        if let Ok(n) = amount.as_int() {
            if !allowed.contains(&n) {
                return Err(outside(n));
            }
            return self.effect(position, effect(n), sentence);
        }
        let meaning = amount.read_lock::<Symbol>().map(|s| s.meaning);
        let Some(Meaning::Number(id, divisor)) = meaning else {
            return Err(self.wrong(amount, 1, "a whole number"));
        };
        let mut state = self.operators.shared.lock();
        let cases = if divisor == 1 { values(&mut state, id) } else { None };
        let Some(cases) = cases else {
            return Err(Problem::new("points", format!("`{}` needs a fixed number here, or one of a few", self.name))
                .help("choose it with `if`: `let points = 2; if count >= 6 { points = 4; }`")
                .focus(Focus::Argument(1)));
        };
        let here = state.here();
        for (when, n) in cases {
            let when = state.graph.and(here, when);
            if allowed.contains(&n) {
                happen(&mut state, position, when, effect(n), sentence.as_deref())?;
            } else if possible(&state.graph, when) {
                return Err(outside(n).help("there are answers for which this is the number"));
            }
        }
        Ok(Dynamic::UNIT)
    }

    fn always(&self, condition: &Dynamic) -> Checked<Dynamic> {
        let Some(id) = self.operators.condition_of(condition) else {
            return Err(self
                .operators
                .no_condition("`always` needs a condition, but this is", condition)
                .focus(Focus::Argument(0)));
        };
        let mut state = self.operators.shared.lock();
        let here = state.here();
        let elsewhere = state.graph.not(here);
        let holds = state.graph.or(elsewhere, id);
        state.check_length(holds)?;
        if let Some(draft) = &mut state.draft {
            draft.always.push(holds);
        }
        Ok(Dynamic::UNIT)
    }

    fn spoken(&self, effect: &Effect) -> Checked<Dynamic> {
        let mut state = self.operators.shared.lock();
        let never = state.graph.constant(false);
        let id = state.spoken.effects.get(effect).copied().unwrap_or(never);
        drop(state);
        Ok(self.operators.truth(id))
    }

    fn fires(&self, rule: &Dynamic) -> Checked<Dynamic> {
        let id = self.text(rule, 0)?;
        let state = self.operators.shared.lock();
        let Some(when) = state.spoken.rules.get(&id).copied() else {
            let known: Vec<_> = state.spoken.rules.keys().map(String::as_str).collect();
            return Err(self.unknown_word("rule", &id, &known, 0));
        };
        drop(state);
        Ok(self.operators.truth(when))
    }
}

fn happen(state: &mut State, position: Position, when: CondId, effect: Effect, sentence: Option<&str>) -> Checked<()> {
    state.check_length(when)?;
    let never = state.graph.constant(false);
    if let Some(draft) = &mut state.draft {
        let text = sentence.map(|sentence| draft.texts.text(sentence));
        if when != never {
            draft.happenings.push(Happening { when, effect, text, position });
        }
    }
    Ok(())
}
