//! Drafts of agreements and statutes: which there are for a form, and the files.

use super::case::{CaseFile, Reading};
use super::drafting::draft_name;
use super::limits::Action;
use super::pages::{form_in, view};
use super::problem::Problem;
use super::session::Visitor;
use super::state::AppState;
use crate::papers::{
    COUNCIL, File, PaperError, PaperFormat, Wish, assemble, kind_of, library, likely_pages, papers_for, party_names,
    write_file,
};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use imc_engine::assess::Assessment;
use imc_engine::ids::FormId;
use imc_templates::{Draft, Kind, Library};
use minijinja::{Value, context};
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// What a visitor wants.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    /// File format; the council's paper is a page without it.
    #[serde(default)]
    pub format: Option<String>,
    #[serde(default)]
    lang: Option<String>,
    /// A second language, side by side with the first.
    #[serde(default)]
    beside: Option<String>,
    #[serde(default)]
    document: Option<String>,
}

pub(super) fn problem(file: &CaseFile, error: &PaperError) -> Problem {
    let unwanted = |what: &str| {
        Problem::new(StatusCode::NOT_FOUND, "draft-unknown")
            .with("what", what)
            .way(file.address("result"), "way-result")
    };
    match error {
        PaperError::NoForm(form) => Problem::new(StatusCode::NOT_FOUND, "form-unknown")
            .with("form", form)
            .way(file.address("result"), "way-result"),
        PaperError::NoKind { kind, .. } => unwanted(kind),
        PaperError::NoFormat { format } => unwanted(format),
        PaperError::NotBuilt => unwanted("pdf"),
        PaperError::TooLong { pages } => Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "draft-too-long")
            .with("n", pages)
            .way(file.address("result"), "way-result"),
        other => Problem::internal(other),
    }
}

/// Languages that papers can be written in: the country's own and those of the clause library.
pub(super) fn languages(file: &CaseFile) -> Vec<String> {
    let mut list = file.texts().languages().to_vec();
    if let Ok(library) = library(&file.pack) {
        for language in library.languages() {
            if !list.iter().any(|known| known == language) {
                list.push(language.to_owned());
            }
        }
    }
    list
}

/// `GET /case/{token}/papers/{form}`: the papers that a form needs.
pub async fn papers(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    Path((_, form)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let assessment = file.assess();
    form_in(&file, &assessment, &form)?;
    let lang = &visitor.lang;
    let library = library(&file.pack).map_err(|error| problem(&file, &error))?;
    let catalogue = file.edition.catalogue();
    let kinds: Vec<Value> = catalogue
        .form(&form)
        .map(|ix| papers_for(&library, &catalogue.forms[ix.index()]))
        .unwrap_or_default()
        .iter()
        .filter_map(|id| library.kind(id))
        .map(|kind| {
            context! { id => kind.id.as_str(), title => kind.name.text(lang), summary => kind.summary.text(lang) }
        })
        .collect();
    let view = context! {
        case => view::case(&file, &visitor),
        form => view::form_name(&file, &form, lang),
        excluded => assessment.form(&form).is_some_and(|v| v.rank.is_none()),
        form_id => form,
        kinds,
        paper_languages => paper_languages(&state, &file),
        more_formats => format_names(|format| !matches!(format, PaperFormat::Docx | PaperFormat::Html)),
    };
    state.page(&visitor, "papers.html", view)
}

fn paper_languages(state: &AppState, file: &CaseFile) -> Vec<Value> {
    languages(file).iter().map(|code| context! { code => code.as_str(), name => language_name(state, code) }).collect()
}

pub(super) fn language_name(state: &AppState, code: &str) -> String {
    if state.words.speaks(code) { state.words.say(code, "language-name") } else { code.to_uppercase() }
}

/// `GET /case/{token}/draft/{form}?format=docx&lang=uk&document=delegation`.
pub async fn draft(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    Path((_, form)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    write(&state, &file, &visitor, form, &wanted).await
}

/// A paper for the council on the form that leads, the first where several do: the feasibility note unless another document is asked for.
pub async fn for_council(
    state: &AppState,
    file: &CaseFile,
    visitor: &Visitor,
    wanted: Wanted,
) -> Result<Response, Problem> {
    let document = wanted.document.unwrap_or_else(|| COUNCIL[0].to_owned());
    let form = file.assess().leader().map(|form| form.as_str().to_owned());
    let form = form.ok_or_else(|| problem(file, &PaperError::NoKind { kind: document.clone(), known: Vec::new() }))?;
    write(state, file, visitor, form, &Wanted { document: Some(document), ..wanted }).await
}

/// The council's papers that can be had as files, with the languages they are written in: the note once, for it names all
/// forms that lead, and a resolution for each of them. None while no form is lawful.
pub fn council_files(
    state: &AppState,
    file: &CaseFile,
    assessment: &Assessment,
    lang: &str,
) -> Result<Vec<Value>, Problem> {
    let Some(lead) = &assessment.lead else { return Ok(Vec::new()) };
    let library = library(&file.pack).map_err(|error| problem(file, &error))?;
    let languages = paper_languages(state, file);
    let paper = |kind: &Kind, form: Option<&FormId>| {
        context! {
            id => kind.id.as_str(),
            title => kind.name.text(lang),
            form => form.map(|form| view::form_name(file, form.as_str(), lang)),
            form_id => form.map(|form| form.as_str()),
            languages => languages.clone(),
        }
    };
    let mut papers = Vec::new();
    for (place, kind) in COUNCIL.iter().filter_map(|id| library.kind(id)).enumerate() {
        if place == 0 || !lead.is_tied() {
            papers.push(paper(kind, None));
        } else {
            papers.extend(lead.forms.iter().map(|form| paper(kind, Some(form))));
        }
    }
    Ok(papers)
}

/// Most pages that are laid out while somebody waits: some seven seconds on a small server.
const MOST_PAGES: usize = 300;
/// Longest that a visitor waits for a printer and its pages.
const PATIENCE: Duration = Duration::from_secs(30);

/// Writes the file. Laying out pages takes long, so it happens at a printer, beside the threads that answer visitors.
///
/// # Errors
/// A page that leads to the same paper in Word, when there are more pages than anybody waits for; a layout that was begun
/// holds its printer to the end.
pub(super) async fn print(
    state: &AppState,
    visitor: &Visitor,
    file: &CaseFile,
    (library, draft): (Arc<Library>, Draft),
    format: PaperFormat,
    in_word: &str,
) -> Result<File, Problem> {
    let failed = |error: PaperError| problem(file, &error);
    if format != PaperFormat::Pdf {
        return write_file(&library, &draft, format, &state.config.house).map_err(failed);
    }
    let pages = likely_pages(&library, &draft, format).map_err(failed)?;
    let too_long = || failed(PaperError::TooLong { pages }).way(in_word, "way-word");
    if pages > MOST_PAGES {
        return Err(too_long());
    }
    let printed = async {
        let printer = state.printers.enter(visitor).await?;
        let state = state.clone();
        let layout = move || {
            let written = write_file(&library, &draft, format, &state.config.house);
            drop(printer);
            written
        };
        spawn_blocking(layout).await.map_err(|error| Problem::internal(&error))?.map_err(failed)
    };
    timeout(PATIENCE, printed).await.unwrap_or_else(|_| Err(too_long()))
}

async fn write(
    state: &AppState,
    file: &CaseFile,
    visitor: &Visitor,
    form: String,
    wanted: &Wanted,
) -> Result<Response, Problem> {
    state.limits.count(Action::Paper, visitor)?;
    let format = wanted_format(file, wanted.format.as_deref())?;
    let language = wanted.lang.clone().filter(|l| languages(file).contains(l)).unwrap_or_else(|| visitor.lang.clone());
    let second = wanted.beside.clone().filter(|other| *other != language && languages(file).contains(other));
    let result = file.traced()?;
    let parties = party_names(&file.pack, &file.edition, &file.answers);
    let library = library(&file.pack).map_err(|error| problem(file, &error))?;
    let catalogue = file.edition.catalogue();
    let ix = catalogue.form(&form).ok_or_else(|| problem(file, &PaperError::NoForm(form.clone())))?;
    let kind = kind_of(&library, &catalogue.forms[ix.index()], wanted.document.as_deref());
    let kind = kind.map_err(|error| problem(file, &error))?;
    let wish = Wish {
        document: Some(kind.id.clone()),
        form: form.clone(),
        language: language.clone(),
        second_language: second.clone(),
        choices: file.record.choices(&draft_name(&form, &kind.id), &parties).fit(&library, kind).0,
    };
    let (library, draft) = assemble(file.basis(&result), &wish).map_err(|error| problem(file, &error))?;
    let kind = draft.document.kind.clone();
    let beside = second.as_ref().map(|second| format!("&beside={second}")).unwrap_or_default();
    let in_word = file.address(&format!("draft/{form}?format=docx&lang={language}&document={kind}{beside}"));
    let paper = print(state, visitor, file, (library, draft), format, &in_word).await?;
    let languages = second.map_or(language.clone(), |second| format!("{language}-{second}"));
    Ok(download(paper, &format!("{form}-{kind}-{languages}")))
}

/// The format that an address names; Word where it names none.
pub(super) fn wanted_format(file: &CaseFile, name: Option<&str>) -> Result<PaperFormat, Problem> {
    name.map_or(Ok(PaperFormat::default()), |name| name.parse().map_err(|error| problem(file, &error)))
}

/// Names of formats for a page.
pub(super) fn format_names(shown: impl Fn(PaperFormat) -> bool) -> Vec<&'static str> {
    PaperFormat::ALL.iter().filter(|format| shown(**format)).map(|format| format.as_str()).collect()
}

/// A file to be kept under a name, or an HTML page to be read.
pub(super) fn download(paper: File, name: &str) -> Response {
    let mut response = paper.bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(paper.format.media_type()));
    if paper.format == PaperFormat::Html {
        // The paper carries its own style and nothing else; it runs nothing.
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"),
        );
    } else {
        let safe: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{safe}.{}\"", paper.format.ending()))
        {
            headers.insert(header::CONTENT_DISPOSITION, value);
        }
    }
    response
}
