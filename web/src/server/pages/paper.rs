//! The paper for the council: one page to decide on, and annexes behind it.

use super::result::{self, Begin};
use super::{answers, money, view};
use crate::papers::PaperFormat;
use crate::server::case::{CaseFile, Journey, Reading};
use crate::server::forms::Fields;
use crate::server::i18n::alphabetical;
use crate::server::papers::{self, Wanted};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use axum::extract::{Query, RawQuery, State};
use axum::response::Response;
use imc_engine::assess::{Assessment, CitedLaw, FinancingVerdict, Line, Usability, Verdict};
use imc_engine::evaluate::Evaluation;
use minijinja::{Value, context};
use std::collections::BTreeMap;

/// How many sources of money are told of; of the others the names stand there.
const SOURCES: usize = 8;

/// `GET /case/{token}/paper`: the result for the council, to be printed; `?format=docx` (or `pdf`) gives the feasibility
/// note as a file, with `&document=resolution` the draft resolution.
pub async fn paper(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    Query(wanted): Query<Wanted>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    if wanted.format.is_some() {
        return papers::for_council(&state, &file, &visitor, wanted).await;
    }
    let lang = &visitor.lang;
    let (evaluation, assessment) = file.assessed();
    let shown = Shown::of(&assessment);
    let begin = Begin::read(query.as_deref());
    let frame = view::Frame::new(&file, &evaluation, &assessment, lang).beginning(begin.day());
    let journey = Journey::new(&file, &assessment);
    let whole = result::view(&state, &file, &visitor, (&evaluation, &assessment), &begin);
    let said = |question: &str| answers::said(&state, &file, question, lang);
    let view = context! {
        files => papers::council_files(&state, &file, &assessment, lang)?,
        annexes => with_annexes(query.as_deref()),
        pdf => PaperFormat::ALL.contains(&PaperFormat::Pdf),
        about => ["track", "services", "problem_text"].map(said).into_iter().flatten().flatten().collect::<Vec<_>>(),
        partners => money::partners(&file),
        count => said("count"),
        sums => money::sums(&file),
        lead => shown.forms.iter().map(|v| view::verdict(&file, &evaluation, v, &frame)).collect::<Vec<_>>(),
        money_in_full => shown.money.len(),
        answers => answers::sections(&state, &file, &journey, lang),
        sources => sources(&file, &shown.citations(&file, &evaluation, &assessment), lang),
        shares => money::shares_in_brief(&file, lang),
        each => money::years_in_brief(&file, lang),
        assumed => money::assumed(&file),
        currency => money::currency(&state, &file, lang),
        ..whole
    };
    state.page(&visitor, "paper.html", view)
}

/// `?annexes=yes`: a council decides on one page; what stands behind it is there for who asks.
fn with_annexes(query: Option<&str>) -> bool {
    Fields::read(query.unwrap_or_default().as_bytes()).trimmed("annexes") == "yes"
}

/// What the paper goes into; the rest it only names.
struct Shown<'a> {
    /// The forms that lead.
    forms: Vec<&'a Verdict>,
    /// Sources of money.
    money: Vec<&'a FinancingVerdict>,
}

impl<'a> Shown<'a> {
    fn of(assessment: &'a Assessment) -> Self {
        let leading = assessment.lead.iter().flat_map(|lead| &lead.forms);
        let usable = |wanted: Usability| assessment.financing.iter().filter(move |f| f.usability == wanted);
        Self {
            forms: leading.filter_map(|form| assessment.form(form.as_str())).collect(),
            money: usable(Usability::Usable).chain(usable(Usability::Conditional)).take(SOURCES).collect(),
        }
    }

    /// Every citation that stands in the paper.
    fn citations(&self, file: &CaseFile, evaluation: &Evaluation, assessment: &'a Assessment) -> Vec<CitedLaw> {
        fn of(lines: &[Line]) -> impl Iterator<Item = &CitedLaw> {
            lines.iter().flat_map(|line| line.citations.iter().chain(&line.see_also))
        }
        let (catalogue, region) = (file.edition.catalogue(), file.edition.region(&evaluation.facts));
        let mut all: Vec<CitedLaw> = Vec::new();
        for verdict in &self.forms {
            let lines = [&verdict.obstacles, &verdict.conditions, &verdict.points, &verdict.warnings];
            all.extend(lines.into_iter().flat_map(|lines| of(lines)).chain(&verdict.legal_basis).cloned());
            let form = catalogue.form(verdict.form.as_str()).map(|ix| &catalogue.forms[ix.index()]);
            let steps = form.into_iter().flat_map(|form| form.steps_in(region));
            let cited = steps.flat_map(|step| catalogue.cited_in(&step.articles, region));
            let cited = cited.filter(|citation| catalogue.in_force(citation, file.edition.date()));
            all.extend(cited.map(|citation| CitedLaw::new(catalogue, citation)));
        }
        let excluded = assessment.forms.iter().filter_map(|verdict| verdict.excluded_by.first());
        all.extend(excluded.flat_map(|line| line.citations.iter().chain(&line.see_also)).cloned());
        all.extend(self.money.iter().flat_map(|money| &money.legal_basis).cloned());
        all.extend(of(&assessment.warnings).chain(of(&assessment.advice)).cloned());
        all.extend(assessment.outcomes.iter().flat_map(|outcome| &outcome.line.citations).cloned());
        all
    }
}

/// Each act once, with its address, in the order of the alphabet.
fn sources(file: &CaseFile, citations: &[CitedLaw], lang: &str) -> Vec<Value> {
    let acts: BTreeMap<&str, &CitedLaw> = citations.iter().map(|law| (law.statute.as_str(), law)).collect();
    let title = |law: &CitedLaw| law.title_local.clone().unwrap_or_else(|| law.title.clone());
    let mut acts: Vec<&CitedLaw> = acts.into_values().collect();
    let order = alphabetical(lang);
    acts.sort_by(|a, b| order(&title(a), &title(b)));
    acts.into_iter().map(|law| view::cited(file, law, lang)).collect()
}
