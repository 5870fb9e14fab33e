//! Two to six forms side by side.

use super::{money, view};
use crate::server::case::{CaseFile, Reading};
use crate::server::problem::Problem;
use crate::server::session::Visitor;
use crate::server::state::AppState;
use crate::server::told::Told;
use axum::extract::{Query, State};
use axum::response::Response;
use imc_engine::assess::{Assessment, Usability, Verdict};
use imc_engine::catalogue::{Grade, LegalForm};
use imc_engine::evaluate::Evaluation;
use minijinja::{Value, context};

/// Most forms side by side.
const MOST: usize = 6;

/// How many forms are compared when nobody chose any.
const USUAL: usize = 3;

/// The forms that lead, and the next in rank order beside them.
fn by_default(assessment: &Assessment) -> Vec<&str> {
    let lead = assessment.lead.iter().flat_map(|lead| lead.forms.iter().chain(&lead.better));
    let leading = assessment.lead.as_ref().map_or(0, |lead| lead.forms.len());
    let mut wanted: Vec<&str> = Vec::new();
    for form in lead.chain(assessment.ranking()).map(|form| form.as_str()) {
        if !wanted.contains(&form) {
            wanted.push(form);
        }
    }
    wanted.truncate(leading.clamp(USUAL, MOST));
    wanted
}

/// `GET /case/{token}/compare?forms=a&forms=b` or `?forms=a,b`.
pub async fn compare(
    State(state): State<AppState>,
    visitor: Visitor,
    Reading(file): Reading,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let (evaluation, assessment) = file.assessed();
    let lang = &visitor.lang;
    let mut wanted: Vec<&str> =
        query.iter().filter(|(n, _)| n == "forms").flat_map(|(_, v)| v.split(',')).map(str::trim).collect();
    wanted.retain(|id| assessment.form(id).is_some());
    let mut seen = std::collections::BTreeSet::new();
    wanted.retain(|id| seen.insert(*id));
    let dropped = wanted.len().saturating_sub(MOST);
    wanted.truncate(MOST);
    if wanted.is_empty() {
        wanted = by_default(&assessment);
    }
    let verdicts: Vec<&Verdict> = wanted.iter().filter_map(|id| assessment.form(id)).collect();
    let (different, same) = rows(&state, &file, (&evaluation, &assessment), &verdicts, lang);
    let frame = view::Frame::new(&file, &evaluation, &assessment, lang);
    let view = context! {
        case => view::case(&file, &visitor),
        forms => verdicts.iter().map(|v| view::verdict(&file, &evaluation, v, &frame)).collect::<Vec<_>>(),
        choices => choices(&file, &assessment, &wanted, lang),
        different,
        same,
        dropped,
        shares => money::shares_in_brief(&file, lang),
        assumed => money::assumed(&file),
        currency => money::currency(&state, &file, lang),
        most => MOST,
    };
    state.page(&visitor, "compare.html", view)
}

fn choices(file: &CaseFile, assessment: &Assessment, wanted: &[&str], lang: &str) -> Vec<Value> {
    assessment
        .forms
        .iter()
        .map(|v| {
            let id = v.form.as_str();
            context! { id, name => view::form_name(file, id, lang), group => v.group.as_str(), chosen => wanted.contains(&id) }
        })
        .collect()
}

/// Rows in which the forms differ, and rows in which they do not. Numbers come first, sorted by how much they separate.
fn rows(
    state: &AppState,
    file: &CaseFile,
    (evaluation, assessment): (&Evaluation, &Assessment),
    verdicts: &[&Verdict],
    lang: &str,
) -> (Vec<Value>, Vec<Value>) {
    let catalogue = file.edition.catalogue();
    let mut rows: Vec<(i64, Value, bool)> = Vec::new();
    let weights = file.importance().weights;
    let by_theme: Vec<_> = verdicts.iter().map(|v| view::theme_points(file, evaluation, v, &weights)).collect();
    for (t, theme) in catalogue.themes.iter().enumerate() {
        let points: Vec<i64> = by_theme.iter().map(|themes| themes.get(t).map_or(0, |(_, p)| *p)).collect();
        let spread = points.iter().max().unwrap_or(&0) - points.iter().min().unwrap_or(&0);
        let cells: Vec<String> = points.iter().map(|p| view::shown(*p)).collect();
        let name = file.name(lang, &format!("theme-{}", theme.id));
        let same = cells.windows(2).all(|w| w[0] == w[1]);
        rows.push((spread, context! { name, cells, numeric => true }, same));
    }
    rows.sort_by_key(|(spread, ..)| std::cmp::Reverse(*spread));
    let forms: Vec<Option<&LegalForm>> =
        verdicts.iter().map(|v| catalogue.form(v.form.as_str()).map(|ix| &catalogue.forms[ix.index()])).collect();
    let grade = |g: Grade| Told::from(state.words.say(lang, &format!("grade-{}", g.as_str())));
    let mut fact = |name: String, cell: &dyn Fn(&LegalForm) -> Told| {
        let cells: Vec<Told> = forms.iter().map(|f| f.map(cell).unwrap_or_default()).collect();
        let same = cells.windows(2).all(|w| w[0] == w[1]);
        rows.push((0, context! { name, cells, numeric => false }, same));
    };
    // The same words stand before a value elsewhere, with a colon.
    let say =
        |key: &str| state.words.say(lang, key).trim_end_matches(|c: char| c == ':' || c.is_whitespace()).to_owned();
    let text = |f: &LegalForm, part: &str, english: &str| {
        view::pack_text(file, lang, &format!("form-{}-{part}", f.id), english).unwrap_or_default()
    };
    fact(say("compare-family"), &|f| file.name(lang, &format!("family-{}", f.family)));
    fact(say("fact-personality"), &|f| grade(f.personality.is));
    fact(say("fact-months"), &|f| format!("{}–{}", f.months[0], f.months[1]).into());
    fact(say("fact-effort"), &|f| say(&format!("effort-{}", f.effort)).into());
    fact(say("fact-partners"), &|f| match (f.partners.min, f.partners.max) {
        (Some(min), Some(max)) => format!("{min}–{max}").into(),
        (Some(min), None) => format!("{min}+").into(),
        _ => Told::default(),
    });
    let names: Vec<&'static str> =
        catalogue.forms.first().map(|f| f.can.facts().iter().map(|(n, _)| *n).collect()).unwrap_or_default();
    for (i, name) in names.iter().enumerate() {
        fact(say(&format!("can-{name}")), &|f| f.can.facts().get(i).map(|(_, g)| grade(g.is)).unwrap_or_default());
    }
    let usable: Vec<_> = assessment.financing.iter().filter(|o| o.usability == Usability::Usable).collect();
    fact(say("compare-money"), &|f| {
        let open = usable.iter().filter(|o| o.forms.contains(&f.id));
        Told::joined(
            open.map(|o| file.name(lang, &format!("financing-{}", o.option))),
            &view::semicolon(&state.words, lang),
        )
    });
    fact(say("form-exit"), &|f| text(f, "exit", &f.exit));
    fact(say("form-liability"), &|f| text(f, "liability", &f.liability));
    fact(say("form-accountability"), &|f| text(f, "accountability", &f.accountability));
    let (same, different): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, _, same)| *same);
    (different.into_iter().map(|(_, v, _)| v).collect(), same.into_iter().map(|(_, v, _)| v).collect())
}
