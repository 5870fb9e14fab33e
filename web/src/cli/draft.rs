//! `imc draft`: writes a draft document.

use super::answers_file::{load, speaks};
use super::args::DraftArgs;
use super::report::Failure;
use crate::papers::{Basis, House, PaperError, PaperFormat, Wish, assemble, write_file};
use imc_rules::Packs;
use imc_templates::{Choices, DraftError};
use std::path::Path;
use std::process::ExitCode;

/// Runs the command.
pub fn run(args: &DraftArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let format = format(args)?;
    let loaded = load(&args.answers, args.date, packs)?;
    let trace = loaded.edition.trace(&loaded.answers, &loaded.importance);
    let result = trace.seal().map_err(|e| Failure::machine(e.to_string()))?;
    let form = match &args.form {
        Some(form) => form.clone(),
        None => result.trace.assessment.leader().map(|f| f.0.clone()).ok_or_else(|| {
            Failure::input(
                "no legal form is left to draft for",
                "see `imc assess` for the reasons, or name one with --form",
            )
        })?,
    };
    let own = loaded.pack.texts().local_language().to_owned();
    let wanted = args.lang.clone().unwrap_or(own);
    let (language, second) = match wanted.split_once(',') {
        Some((first, second)) => (first.trim().to_owned(), Some(second.trim().to_owned())),
        None => (wanted, None),
    };
    for language in std::iter::once(&language).chain(&second) {
        speaks(&loaded.pack, language)?;
    }
    let wish = Wish {
        document: Some(args.document.clone()),
        form: form.clone(),
        language,
        second_language: second,
        choices: args.choices.as_deref().map(read_choices).transpose()?.unwrap_or_default(),
    };
    let house = house(args.style.as_deref(), args.theme.as_deref())?;
    let failed = |error: PaperError| match (&error, &args.choices) {
        (PaperError::Draft(DraftError::Choices { problems }), Some(path)) => Failure::input(
            problems.iter().map(|p| format!("{}: {}: {p}", path.display(), p.path)).collect::<Vec<_>>().join("\n"),
            "`imc schema draft-choices` describes the file; `--format html` shows the ids of clauses",
        ),
        _ => Failure::input(error.to_string(), "see `imc pack show` for forms, and `imc draft --help`"),
    };
    let basis = Basis { pack: &loaded.pack, edition: &loaded.edition, answers: &loaded.answers, result: &result };
    let (library, draft) = assemble(basis, &wish).map_err(failed)?;
    let file = write_file(&library, &draft, format, &house).map_err(failed)?;
    std::fs::write(&args.output, &file.bytes).map_err(|e| {
        Failure::input(
            format!("{} cannot be written: {e}", args.output.display()),
            "check the folder and the permissions",
        )
    })?;
    println!("{}: {} for {form}, {} open points", args.output.display(), draft.document.kind, draft.open.len());
    if draft.document.language != wish.language {
        eprintln!(
            "imc: the library has no complete text in `{}` for this paper, so all of it is in English; have it translated before a council decides on it",
            wish.language
        );
    }
    if draft.document.excluded {
        eprintln!("imc: mind that the law excludes this form with these answers; the draft says so on its first page");
    }
    for finding in draft.findings.iter().filter(|finding| finding.check == "stand-in") {
        eprintln!("imc: {}", finding.message);
    }
    Ok(ExitCode::SUCCESS)
}

/// The format asked for, else the one that the name of the file says; Word where it says none.
fn format(args: &DraftArgs) -> Result<PaperFormat, Failure> {
    let ending = args.output.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let said = ending.as_deref().map(PaperFormat::from_ending);
    let wanted = args.format.as_deref().map(str::parse::<PaperFormat>).transpose();
    let wanted = wanted.map_err(|error| Failure::input(error.to_string(), "see `imc draft --help`"))?;
    match (wanted, said) {
        (Some(wanted), Some(Some(said))) if wanted != said => Err(Failure::input(
            format!(
                "{} would be a file of the format `{}` with the name of another",
                args.output.display(),
                wanted.as_str()
            ),
            "leave out --format, or give the file another ending",
        )),
        (Some(wanted), _) => Ok(wanted),
        (None, Some(Some(said))) => Ok(said),
        (None, None) => Ok(PaperFormat::default()),
        (None, Some(None)) => Err(Failure::input(
            format!("the ending of {} says no format", args.output.display()),
            format!("name one with --format: {}", PaperFormat::names()),
        )),
    }
}

/// The look of the papers: Word files take it from a file that Word saved, PDF from the theme folder.
pub(super) fn house(style: Option<&Path>, theme: Option<&Path>) -> Result<House, Failure> {
    House::read(style, theme).map_err(|error| Failure::input(error.to_string(), error.way_out()))
}

/// Reads a file of choices.
fn read_choices(path: &Path) -> Result<Choices, Failure> {
    let unfit = |error: String| Failure::input(error, "`imc schema draft-choices` describes the file");
    let text = std::fs::read_to_string(path).map_err(|e| unfit(format!("{} cannot be read: {e}", path.display())))?;
    serde_json::from_str(&text).map_err(|e| unfit(format!("{}:{}:{}: {e}", path.display(), e.line(), e.column())))
}
