//! `imc assess --timeline`: on which days the result changes, and why.

use super::answers_file::Loaded;
use super::args::{AssessArgs, Format};
use super::assess::Printer;
use super::report::Failure;
use super::style::Style;
use imc_engine::assess::{Assessment, AwardVerdict, FinancingVerdict, Group, Line, Message, Usability, Verdict};
use imc_engine::ids::FormId;
use imc_engine::importance::Weights;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;
use std::process::ExitCode;

/// Prints the days, as they are under these theme weights.
pub fn run(loaded: &Loaded, args: &AssessArgs, weights: &Weights) -> Result<ExitCode, Failure> {
    let mut before: Option<State> = None;
    let mut days = Vec::new();
    let printer = Printer { texts: loaded.pack.texts(), lang: &args.lang, style: Style::of_output() };
    let mut dates = loaded.pack.dates();
    dates.extend(loaded.edition.season_changes(&loaded.answers));
    dates.sort_unstable();
    dates.dedup();
    for date in dates {
        let now = State::on(date, loaded, weights)?;
        if let Some(day) = before.as_ref().and_then(|before| Day::between(date, before, &now)) {
            if args.format == Format::Text {
                print_day(&printer, &day);
            }
            days.push(day);
        }
        before = Some(now);
    }
    if args.format == Format::Json {
        println!("{}", serde_json::to_string_pretty(&days).map_err(|e| Failure::machine(e.to_string()))?);
    } else if days.is_empty() {
        println!("No change of law that this pack knows touches the result.");
    }
    Ok(ExitCode::SUCCESS)
}

/// The result on one day.
struct State {
    result: Assessment,
    leader: Option<FormId>,
}

impl State {
    fn on(date: Date, loaded: &Loaded, weights: &Weights) -> Result<Self, Failure> {
        let edition = loaded.pack.edition(date).map_err(|e| Failure::from_pack(&e))?;
        let result = edition.assess(&loaded.answers, weights);
        let leader = result.leader().cloned();
        Ok(Self { result, leader })
    }
}

/// What a day changes.
#[derive(Serialize)]
struct Day {
    date: Date,
    moves: Vec<Move>,
    /// Forms that stay what they are, for a reason that the law now words otherwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reworded: Vec<Reworded>,
    financing: Vec<MoneyMove>,
    /// Forms that the law orders, where others than before.
    #[serde(skip_serializing_if = "Option::is_none")]
    ordered: Option<Vec<FormId>>,
    /// What is said from now on, before any ranking or as a risk.
    comes: Vec<Message>,
    /// What is no longer said.
    goes: Vec<Message>,
    leader: Option<FormId>,
    turns_the_lead: bool,
}

impl Day {
    /// The difference of two results; none where there is no difference.
    fn between(date: Date, before: &State, now: &State) -> Option<Self> {
        let (old, new) = (&before.result, &now.result);
        let day = Self {
            date,
            moves: moves(old, new),
            reworded: reworded(old, new),
            financing: money_moves(old, new),
            ordered: (old.required != new.required).then(|| new.required.clone()),
            comes: said(new, old),
            goes: said(old, new),
            leader: now.leader.clone(),
            turns_the_lead: before.leader != now.leader,
        };
        let still = day.moves.is_empty() && day.financing.is_empty() && day.comes.is_empty() && day.goes.is_empty();
        (!still || !day.reworded.is_empty() || day.ordered.is_some() || day.turns_the_lead).then_some(day)
    }
}

/// A form that changed its group.
#[derive(Serialize)]
struct Move {
    form: String,
    from: Group,
    to: Group,
    because: Vec<Message>,
}

/// Forms that changed their group, with the reasons that the new day adds.
fn moves(before: &Assessment, now: &Assessment) -> Vec<Move> {
    let groups: BTreeMap<&str, Group> = before.forms.iter().map(|v| (v.form.as_str(), v.group)).collect();
    let mut out = Vec::new();
    for verdict in &now.forms {
        let Some(from) = groups.get(verdict.form.as_str()).filter(|g| **g != verdict.group) else { continue };
        // Moving between recommended and possible only mirrors what happened to another form.
        if *from <= Group::Possible && verdict.group <= Group::Possible {
            continue;
        }
        let old = before.form(verdict.form.as_str());
        let reasons = if verdict.group == Group::Excluded { Some(verdict) } else { old };
        let lines = reasons.map(|v| v.excluded_by.iter()).into_iter().flatten();
        // A window in the calendar that shuts or opens is a condition of the form's own.
        let shut = |v: &Verdict| v.conditions.iter().filter(|l| l.rule.is_none()).cloned().collect::<Vec<_>>();
        let seasons =
            if verdict.group == Group::PossibleIf { shut(verdict) } else { old.map(shut).unwrap_or_default() };
        let because = lines.chain(&seasons).map(|l| l.message.clone()).collect();
        out.push(Move { form: verdict.form.0.clone(), from: *from, to: verdict.group, because });
    }
    out
}

/// A form whose reasons changed while its group did not.
#[derive(Serialize)]
struct Reworded {
    form: String,
    was: Vec<Message>,
    now: Vec<Message>,
}

/// What rules exclude a form or make conditions by, where one sentence took the place of another.
fn reworded(before: &Assessment, now: &Assessment) -> Vec<Reworded> {
    fn ruled(verdict: &Verdict) -> impl Iterator<Item = &Message> {
        let lines = verdict.excluded_by.iter().chain(&verdict.conditions);
        lines.filter(|line| line.rule.is_some()).map(|line| &line.message)
    }
    let only = |here: &Verdict, there: &Verdict| -> Vec<Message> {
        ruled(here).filter(|message| !ruled(there).any(|other| other == *message)).cloned().collect()
    };
    let same = now.forms.iter().filter_map(|new| Some((before.form(new.form.as_str())?, new)));
    let changed = same.filter(|(old, new)| old.group == new.group).map(|(old, new)| Reworded {
        form: new.form.0.clone(),
        was: only(old, new),
        now: only(new, old),
    });
    changed.filter(|one| !one.was.is_empty() && !one.now.is_empty()).collect()
}

/// A source of money that changed. None stands for "there is no such source".
#[derive(Serialize)]
struct MoneyMove {
    option: String,
    from: Option<Usability>,
    to: Option<Usability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid: Option<AwardVerdict>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pays: Option<AwardVerdict>,
    because: Vec<Message>,
}

fn money_moves(before: &Assessment, now: &Assessment) -> Vec<MoneyMove> {
    let find = |result: &'_ Assessment, option: &str| -> Option<FinancingVerdict> {
        result.financing.iter().find(|o| o.option.as_str() == option).cloned()
    };
    let gone = before.financing.iter().filter(|o| find(now, o.option.as_str()).is_none());
    let options = now.financing.iter().chain(gone).map(|o| o.option.as_str());
    let moved = options.filter_map(|option| {
        let (old, new) = (find(before, option), find(now, option));
        let state = |o: &Option<FinancingVerdict>| o.as_ref().map(|o| (o.usability, o.award.clone()));
        if state(&old) == state(&new) {
            return None;
        }
        let known: Vec<Message> = old.iter().flat_map(|o| &o.reasons).map(|line| line.message.clone()).collect();
        let reasons = new.iter().flat_map(|o| &o.reasons).map(|line| line.message.clone());
        Some(MoneyMove {
            option: option.to_owned(),
            from: old.as_ref().map(|o| o.usability),
            to: new.as_ref().map(|o| o.usability),
            because: reasons.filter(|message| !known.contains(message)).collect(),
            paid: old.and_then(|o| o.award),
            pays: new.and_then(|o| o.award),
        })
    });
    moved.collect()
}

/// What one result says before any ranking and of risks, and the other does not.
fn said(here: &Assessment, there: &Assessment) -> Vec<Message> {
    fn lines(result: &Assessment) -> impl Iterator<Item = (bool, &Line)> {
        let open = result.forms.iter().filter(|v| v.group != Group::Excluded);
        let outcomes = result.outcomes.iter().map(|o| (o.certain, &o.line));
        let warnings = result.warnings.iter().chain(open.flat_map(|v| &v.warnings));
        outcomes.chain(warnings.map(|line| (true, line)))
    }
    // Of a form that is not open on both days the move tells.
    let both = |line: &Line| match line.message.args.get("form") {
        Some(form) => there.form(form).is_none_or(|v| v.group != Group::Excluded),
        None => true,
    };
    let known: Vec<(bool, &Message)> = lines(there).map(|(certain, line)| (certain, &line.message)).collect();
    let new = lines(here).filter(|(certain, line)| both(line) && !known.contains(&(*certain, &line.message)));
    new.map(|(_, line)| line.message.clone()).collect()
}

fn print_day(printer: &Printer<'_>, day: &Day) {
    let sentence = |message: &Message| printer.texts.message(printer.lang, message);
    println!("{}", printer.style.heading(&day.date.to_string()));
    for m in &day.moves {
        let word = |g: Group| match g {
            Group::Recommended | Group::Possible => "possible",
            Group::PossibleIf => "possible if",
            Group::Excluded => "excluded",
        };
        println!("  {}: {} -> {}", printer.form_both(&m.form), word(m.from), word(m.to));
        for message in &m.because {
            println!("      {}", sentence(message));
        }
    }
    for r in &day.reworded {
        println!("  {}: the reason changes", printer.form_both(&r.form));
        for (word, messages) in [("until then", &r.was), ("from then on", &r.now)] {
            for message in messages {
                println!("      {word}: {}", sentence(message));
            }
        }
    }
    for m in &day.financing {
        let word = |state: Option<Usability>, award: &Option<AwardVerdict>| {
            let word = match state {
                Some(Usability::Usable) => "can be used",
                Some(Usability::Conditional) => "possible if",
                Some(Usability::Barred) => "not here",
                None => "does not exist",
            };
            award.as_ref().map_or(word.to_owned(), |award| format!("{word} ({award})"))
        };
        println!("  Money, {}: {} -> {}", printer.financing(&m.option), word(m.from, &m.paid), word(m.to, &m.pays));
        for message in &m.because {
            println!("      {}", sentence(message));
        }
    }
    if let Some(ordered) = &day.ordered {
        let names: Vec<String> = ordered.iter().map(|form| printer.form_both(form.as_str())).collect();
        println!("  the law orders: {}", if names.is_empty() { "no form".into() } else { names.join("; ") });
    }
    for (word, messages) in [("new", &day.comes), ("no longer", &day.goes)] {
        for message in messages {
            println!("  {word}: {}", sentence(message));
        }
    }
    if let Some(leader) = day.leader.as_ref().filter(|_| day.turns_the_lead) {
        println!("  now first: {}", printer.form_both(leader.as_str()));
    }
}
