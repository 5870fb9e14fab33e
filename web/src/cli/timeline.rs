//! `imc assess --timeline`: on which days the result changes, and why.

use super::answers_file::Loaded;
use super::args::{AssessArgs, Format};
use super::assess::Printer;
use super::report::Failure;
use super::style::Style;
use imc_engine::assess::{Assessment, Group, Verdict};
use jiff::civil::Date;
use serde_json::json;
use std::collections::BTreeMap;
use std::process::ExitCode;

/// Prints the days.
pub fn run(loaded: &Loaded, args: &AssessArgs) -> Result<ExitCode, Failure> {
    let weights = loaded.edition.default_weights();
    let mut before: Option<Assessment> = None;
    let mut days = Vec::new();
    let printer = Printer { texts: loaded.pack.texts(), lang: &args.lang, style: Style::of_output() };
    let mut dates = loaded.pack.dates();
    dates.extend(loaded.edition.season_changes(&loaded.answers));
    dates.sort_unstable();
    dates.dedup();
    for date in dates {
        let edition = loaded.pack.edition(date).map_err(|e| Failure::from_pack(&e))?;
        let now = edition.assess(&loaded.answers, &weights);
        if let Some(before) = &before {
            let moved = moves(before, &now);
            let leader = |a: &Assessment| a.ranking().next().cloned();
            let turned = leader(before) != leader(&now);
            if !moved.is_empty() || turned {
                days.push(json!({ "date": date, "moves": moved, "leader": leader(&now), "turns_the_lead": turned }));
                if args.format == Format::Text {
                    print_day(&printer, date, &moved, leader(&now).as_ref().map(|f| f.as_str()).filter(|_| turned));
                }
            }
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

#[derive(serde::Serialize)]
struct Move {
    form: String,
    from: Group,
    to: Group,
    because: Vec<imc_engine::assess::Message>,
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

fn print_day(printer: &Printer<'_>, date: Date, moves: &[Move], leader: Option<&str>) {
    println!("{}", printer.style.heading(&date.to_string()));
    for m in moves {
        let word = |g: Group| match g {
            Group::Recommended | Group::Possible => "possible",
            Group::PossibleIf => "possible if",
            Group::Excluded => "excluded",
        };
        println!("  {}: {} -> {}", printer.form_both(&m.form), word(m.from), word(m.to));
        for message in &m.because {
            println!("      {}", printer.texts.message(printer.lang, message));
        }
    }
    if let Some(leader) = leader {
        println!("  now first: {}", printer.form_both(leader));
    }
}
