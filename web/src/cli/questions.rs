//! `imc questions`: the questionnaire, or the next question and why.

use super::answers_file::{load, speaks};
use super::args::{Format, QuestionsArgs};
use super::report::Failure;
use super::style::{Style, wrap};
use imc_engine::catalogue::{Question, QuestionType};
use imc_rules::{Packs, Texts};
use serde_json::json;
use std::process::ExitCode;

/// Runs the command.
pub fn run(args: &QuestionsArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    match &args.answers {
        Some(_) => next(args, packs),
        None => all(args, packs),
    }
}

fn all(args: &QuestionsArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let pack = packs.get(&args.country).map_err(|e| Failure::from_pack(&e))?;
    speaks(&pack, &args.lang)?;
    let (catalogue, texts, style) = (pack.catalogue(), pack.texts(), Style::of_output());
    if args.format == Format::Json {
        let list: Vec<_> = catalogue.questions.iter().map(|q| as_json(q, texts, &args.lang)).collect();
        println!("{}", serde_json::to_string_pretty(&list).map_err(|e| Failure::machine(e.to_string()))?);
        return Ok(ExitCode::SUCCESS);
    }
    for section in &catalogue.sections {
        println!("{}", style.heading(&texts.text(&args.lang, &format!("section-{section}"))));
        for question in catalogue.questions.iter().filter(|q| q.section == *section) {
            print_question(question, texts, &args.lang, style);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn as_json(question: &Question, texts: &Texts, lang: &str) -> serde_json::Value {
    let key = format!("question-{}", question.id);
    json!({
        "id": question.id,
        "section": question.section,
        "type": question.kind,
        "text": texts.text(lang, &key),
        "help": texts.attribute(lang, &key, "help"),
        "options": question.options.iter().map(|o| json!({
            "id": o,
            "text": texts.option(lang, question, o.as_str()),
        })).collect::<Vec<_>>(),
        "required": question.required,
        "quick": question.quick,
        "show_if": question.show_if,
        "assume": question.assume,
    })
}

fn print_question(question: &Question, texts: &Texts, lang: &str, style: Style) {
    let key = format!("question-{}", question.id);
    println!("  {} {}", style.good(question.id.as_str()), texts.text(lang, &key));
    if let Some(help) = texts.attribute(lang, &key, "help") {
        println!("{}", style.quiet(&wrap(&help, 92, 6)));
    }
    let many = question.options.len() > 20;
    for option in question.options.iter().filter(|_| !many) {
        println!("      {option} - {}", texts.option(lang, question, option.as_str()));
    }
    if many {
        let ids: Vec<&str> = question.options.iter().map(|o| o.as_str()).collect();
        println!("{}", wrap(&ids.join(", "), 92, 6));
    }
    if matches!(question.kind, QuestionType::Number | QuestionType::Money) {
        let (min, max) = question.range();
        println!("      {min} to {max}");
    }
}

fn next(args: &QuestionsArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let Some(path) = &args.answers else { return Ok(ExitCode::SUCCESS) };
    let loaded = load(path, None, packs)?;
    let agenda = loaded.edition.agenda(&loaded.answers, &loaded.edition.default_weights(), true);
    if args.format == Format::Json {
        println!("{}", serde_json::to_string_pretty(&agenda).map_err(|e| Failure::machine(e.to_string()))?);
        return Ok(ExitCode::SUCCESS);
    }
    let (texts, style) = (loaded.pack.texts(), Style::of_output());
    if agenda.settled {
        println!("{}", style.good("No open question can change which form leads."));
    }
    println!("At most {} questions are left.", agenda.left_at_most);
    for entry in agenda.next.iter().take(5) {
        if let Some(ix) = loaded.edition.catalogue().question(entry.question.as_str()) {
            print_question(&loaded.edition.catalogue().questions[ix.index()], texts, &args.lang, style);
            let why = match (entry.required, entry.can_turn_the_lead, entry.power) {
                (true, ..) => "Needed for any result.",
                (_, true, _) => "An answer could put another form first, or open or close one.",
                (_, _, 0) => "Needed for the papers.",
                _ => "An answer would make the result surer.",
            };
            println!("      {}", style.quiet(why));
        }
    }
    Ok(ExitCode::SUCCESS)
}
