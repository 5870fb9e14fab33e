//! `imc pack` and `imc schema`: what is there, and in what shape.

use super::args::{Format, PackCommand, SchemaArgs, SchemaName};
use super::report::Failure;
use super::style::{Style, wrap};
use crate::answers_file::AnswersFile;
use imc_engine::assess::Assessment;
use imc_engine::catalogue::{Criterion, FinancingOption, LegalForm, PackInfo, Question, Statute};
use imc_engine::robust::Robustness;
use imc_engine::trace::Trace;
use imc_rules::{Packs, RealCase, Scenario};
use imc_templates::Choices;
use schemars::schema_for;
use serde_json::json;
use std::process::ExitCode;

/// `imc pack`.
pub fn run(command: &PackCommand, packs: &Packs) -> Result<ExitCode, Failure> {
    match command {
        PackCommand::List { format } => list(packs, *format),
        PackCommand::Show { pack, lang, format } => show(packs, pack, lang, *format),
    }
}

fn list(packs: &Packs, format: Format) -> Result<ExitCode, Failure> {
    let style = Style::of_output();
    let (mut rows, mut whole) = (Vec::new(), true);
    for id in packs.ids() {
        let pack = match packs.load(id) {
            Ok(pack) => pack,
            Err(error) => {
                eprintln!("{id}: {error}");
                whole = false;
                continue;
            }
        };
        let c = pack.catalogue();
        let errors = pack.diagnostics.iter().filter(|d| d.is_error()).count();
        if format == Format::Text {
            let name = pack.texts().text("en", "pack-name");
            let mark = if errors == 0 { String::new() } else { style.bad(&format!("  {errors} errors")) };
            println!(
                "{id}  {name:<22} {:>3} forms {:>3} options {:>4} rules  law as of {}  {}{mark}",
                c.forms.len(),
                c.financing.len(),
                pack.book().rules.len(),
                c.pack.law_as_of,
                style.quiet(&pack.hash()[..12]),
            );
        }
        rows.push(json!({
            "id": id, "country": c.pack.country, "version": c.pack.version, "languages": c.pack.languages,
            "law_as_of": c.pack.law_as_of, "hash": pack.hash(), "forms": c.forms.len(),
            "financing": c.financing.len(), "rules": pack.book().rules.len(), "errors": errors,
        }));
    }
    if format == Format::Json {
        println!("{}", serde_json::to_string_pretty(&rows).map_err(|e| Failure::machine(e.to_string()))?);
    }
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn show(packs: &Packs, id: &str, lang: &str, format: Format) -> Result<ExitCode, Failure> {
    let pack = packs.load(id).map_err(|e| Failure::from_pack(&e))?;
    let (c, texts, style) = (pack.catalogue(), pack.texts(), Style::of_output());
    if format == Format::Json {
        let whole = json!({
            "pack": c.pack, "hash": pack.hash(), "statutes": c.statutes, "forms": c.forms, "financing": c.financing,
            "rules": pack.book().rules,
        });
        println!("{}", serde_json::to_string_pretty(&whole).map_err(|e| Failure::machine(e.to_string()))?);
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "{}  version {}  law as of {}",
        style.heading(&texts.text(lang, "pack-name")),
        c.pack.version,
        c.pack.law_as_of
    );
    println!("{}", wrap(&c.pack.law_note, 96, 2));
    println!("{}", style.heading("Legal forms"));
    for form in &c.forms {
        let name = texts.text(lang, &format!("form-{}", form.id));
        let local = texts.text(texts.local_language(), &format!("form-{}", form.id));
        println!("  {} - {name} / {local} [{}; {}]", form.id, form.family, form.standing);
    }
    println!("{}", style.heading("Financing options"));
    for option in &c.financing {
        println!(
            "  {} - {} [{}; {}]",
            option.id,
            texts.text(lang, &format!("financing-{}", option.id)),
            option.kind,
            option.standing
        );
    }
    println!("{}", style.heading("Rules"));
    for rule in &pack.book().rules {
        println!("  {} - {} ({}:{})", rule.id, rule.title, rule.place.file, rule.place.line);
    }
    Ok(ExitCode::SUCCESS)
}

/// `imc schema`.
pub fn schema(args: &SchemaArgs) -> Result<ExitCode, Failure> {
    let schema = match args.name {
        SchemaName::Assessment => schema_for!(Assessment),
        SchemaName::Trace => schema_for!(Trace),
        SchemaName::Answers => schema_for!(AnswersFile),
        SchemaName::Form => schema_for!(LegalForm),
        SchemaName::Financing => schema_for!(FinancingOption),
        SchemaName::Statute => schema_for!(Statute),
        SchemaName::Question => schema_for!(Question),
        SchemaName::Criterion => schema_for!(Criterion),
        SchemaName::Pack => schema_for!(PackInfo),
        SchemaName::Scenario => schema_for!(Scenario),
        SchemaName::Case => schema_for!(RealCase),
        SchemaName::Robustness => schema_for!(Robustness),
        SchemaName::DraftChoices => schema_for!(Choices),
    };
    println!("{}", serde_json::to_string_pretty(&schema).map_err(|e| Failure::machine(e.to_string()))?);
    Ok(ExitCode::SUCCESS)
}
