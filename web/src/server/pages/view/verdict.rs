//! Verdicts on forms and financing options.

use super::{cited, form_local_name, form_name, line, lines, pack_text, question_links};
use crate::server::case::CaseFile;
use crate::server::i18n::DEFAULT;
use crate::server::told::Told;
use imc_engine::assess::{
    Assessment, CalendarLine, CitedLaw, Contribution, FinancingVerdict, Line, Usability, Verdict,
};
use imc_engine::catalogue::{FormationStep, LegalForm};
use imc_engine::evaluate::Evaluation;
use imc_engine::ids::{FinancingId, FormId, OptionId};
use imc_engine::importance::Weights;
use imc_engine::levels::{FULL, LevelSource};
use jiff::Span;
use jiff::civil::Date;
use minijinja::{Value, context};

/// Width of the drawing area of bars, in its own units.
pub const BAR_WIDTH: i64 = 1000;

/// What all verdicts of a page share.
pub struct Frame<'a> {
    /// The greatest sum of theme points of a form, so that all bars have one scale.
    scale: i64,
    /// Weights of the themes in this case.
    weights: Weights,
    /// The day on which the steps begin, where somebody named one; today without.
    begin: Option<Date>,
    /// The result that the verdicts belong to.
    assessment: &'a Assessment,
    /// Language of the page.
    lang: &'a str,
}

impl<'a> Frame<'a> {
    /// The frame of a result in a language.
    pub fn new(file: &CaseFile, evaluation: &Evaluation, assessment: &'a Assessment, lang: &'a str) -> Self {
        let weights = file.importance().weights;
        Self { scale: scale(file, evaluation, assessment, &weights), weights, begin: None, assessment, lang }
    }

    /// The same with steps that begin on a day.
    #[must_use]
    pub fn beginning(self, begin: Option<Date>) -> Self {
        Self { begin, ..self }
    }
}

/// The greatest positive and negative sums of theme points over all forms.
fn scale(file: &CaseFile, evaluation: &Evaluation, assessment: &Assessment, weights: &Weights) -> i64 {
    assessment
        .forms
        .iter()
        .filter(|v| v.rank.is_some())
        .flat_map(|v| {
            let themes = theme_points(file, evaluation, v, weights);
            let plus: i64 = themes.iter().map(|(_, p)| (*p).max(0)).sum();
            let minus: i64 = themes.iter().map(|(_, p)| (-*p).max(0)).sum();
            [plus, minus]
        })
        .max()
        .unwrap_or(0)
        .max(1)
}

/// What each theme adds to the fit of a form under the weights; the parts sum to the whole.
pub fn theme_points(
    file: &CaseFile,
    evaluation: &Evaluation,
    verdict: &Verdict,
    weights: &Weights,
) -> Vec<(String, i64)> {
    let catalogue = file.edition.catalogue();
    let Some(form) = catalogue.form(verdict.form.as_str()) else { return Vec::new() };
    let parts = catalogue.themes.iter().zip(evaluation.themes_of(form)).zip(&weights.0);
    parts.map(|((theme, range), weight)| (theme.id.0.clone(), range.point * weight / 1000)).collect()
}

/// Points in tenths of a point, as shown: 1.0 is one ordinary criterion.
pub fn shown(points: i64) -> String {
    let tenths = (points + points.signum() * 50_000) / 100_000;
    let sign = if tenths < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

/// Everything that the result page says of a form.
pub fn verdict(file: &CaseFile, evaluation: &Evaluation, verdict: &Verdict, frame: &Frame<'_>) -> Value {
    let lang = frame.lang;
    let catalogue = file.edition.catalogue();
    let id = verdict.form.as_str();
    let form = catalogue.form(id).map(|ix| &catalogue.forms[ix.index()]);
    let text = |part: &str, english: &str| pack_text(file, lang, &format!("form-{id}-{part}"), english);
    let themes = bars(file, theme_points(file, evaluation, verdict, &frame.weights), frame.scale, lang);
    let region = file.edition.region(&evaluation.facts);
    let steps = form.map(|f| steps(file, f, region, frame)).unwrap_or_default();
    context! {
        id,
        name => form_name(file, id, lang),
        local_name => form_local_name(file, id, lang),
        local_language => file.texts().local_language(),
        summary => text("summary", ""),
        family => file.name(lang, &format!("family-{}", verdict.family)),
        group => super::group(frame.assessment, verdict).as_str(),
        rank => verdict.rank,
        tied => verdict.tied_with_best,
        share => verdict.fit.share_percent,
        points => shown(verdict.fit.point),
        open => verdict.fit.low != verdict.fit.high,
        themes,
        excluded_by => lines(file, &verdict.excluded_by, lang),
        obstacles => lines(file, &verdict.obstacles, lang),
        conditions => lines(file, &verdict.conditions, lang),
        reasons => reasons(file, verdict, lang),
        warnings => lines(file, &verdict.warnings, lang),
        becomes => lines(file, &verdict.becomes.iter().map(|b| b.line.clone()).collect::<Vec<_>>(), lang),
        labels => verdict.labels.iter().map(|f| form_name(file, f.as_str(), lang)).collect::<Vec<_>>(),
        calendar => verdict.calendar.iter().map(|entry| calendar(file, entry, lang)).collect::<Vec<_>>(),
        advice => lines(file, &verdict.advice, lang),
        in_region => verdict.in_region.as_ref().map(|note| file.told(lang, note)),
        laws => verdict.legal_basis.iter().map(|law| cited(file, law, lang)).collect::<Vec<_>>(),
        confirmed => !verdict.standing.needs_lawyer(),
        replaced_by => verdict.replaced_by.iter().map(|f| context! { id => f.as_str(), name => form_name(file, f.as_str(), lang) }).collect::<Vec<_>>(),
        convert_by => verdict.convert_by.map(|d| d.to_string()),
        months => verdict.months.to_vec(),
        exit => form.and_then(|f| text("exit", &f.exit)),
        liability => form.and_then(|f| text("liability", &f.liability)),
        accountability => form.and_then(|f| text("accountability", &f.accountability)),
        effort_note => form.and_then(|f| text("effort_note", &f.effort_note)),
        effort => form.map(|f| f.effort.as_str()),
        personality => form.map(|f| f.personality.is.as_str()),
        partners_min => form.and_then(|f| f.partners.min),
        partners_max => form.and_then(|f| f.partners.max),
        can => form.map(|f| f.can.facts().iter().map(|(name, graded)| context! { name => *name, is => graded.is.as_str(), note => graded.note.clone() }).collect::<Vec<_>>()).unwrap_or_default(),
        steps,
    }
}

/// One bar per theme, on a scale that all forms share.
fn bars(file: &CaseFile, themes: Vec<(String, i64)>, scale: i64, lang: &str) -> Vec<Value> {
    let (mut right, mut left) = (0, 0);
    themes
        .into_iter()
        .enumerate()
        .map(|(number, (theme, points))| {
            let width = points.abs() * BAR_WIDTH / scale;
            let start = if points >= 0 { right } else { left };
            if points >= 0 {
                right += width
            } else {
                left += width
            }
            context! {
                name => file.name(lang, &format!("theme-{theme}")),
                id => theme,
                points => shown(points),
                positive => points > 0,
                negative => points < 0,
                start,
                width,
                number => number + 1,
            }
        })
        .collect()
}

/// What speaks for and against a form: rules first, then the strongest criteria.
fn reasons(file: &CaseFile, verdict: &Verdict, lang: &str) -> Value {
    let strong = |wanted: fn(i64) -> bool| -> Vec<Value> {
        verdict.contributions.iter().filter(|c| wanted(c.points)).take(5).map(|c| contribution(file, c, lang)).collect()
    };
    let rules = |wanted: fn(i8) -> bool| {
        let list: Vec<_> = verdict.points.iter().filter(|l| l.points.is_some_and(wanted)).cloned().collect();
        lines(file, &list, lang)
    };
    context! {
        rules_for => rules(|p| p > 0),
        rules_against => rules(|p| p < 0),
        criteria_for => strong(|p| p > 0),
        criteria_against => strong(|p| p < 0),
    }
}

fn contribution(file: &CaseFile, contribution: &Contribution, lang: &str) -> Value {
    let catalogue = file.edition.catalogue();
    let questions: Vec<_> = catalogue
        .criteria
        .iter()
        .filter(|c| c.id == contribution.criterion)
        .flat_map(|c| c.inputs.iter().map(|i| i.question.clone()))
        .filter(|q| file.record.answer(q.as_str()).is_some_and(|v| !v.is_null()))
        .collect();
    let name = file.name(lang, &format!("criterion-{}", contribution.criterion));
    // What an answer only touches must not be said as if it were the answer.
    let partly = contribution.level <= FULL / 2;
    let weak = |name| Told::woven([("name".to_owned(), name)], |args| file.words().t(lang, "criterion-partly", args));
    let name = if partly { weak(name) } else { name };
    context! {
        text => file.told(lang, &contribution.why),
        name,
        points => shown(contribution.points),
        presumed => contribution.source == LevelSource::Presumed,
        because => question_links(file, &questions, lang),
    }
}

/// The steps of setting a form up in a region. Durations add up to the weeks after the beginning, as long as all are
/// known.
fn steps(file: &CaseFile, form: &LegalForm, region: Option<&OptionId>, frame: &Frame<'_>) -> Vec<Value> {
    let catalogue = file.edition.catalogue();
    let mut passed = Some([0u32, 0u32]);
    form.steps_in(region)
        .map(|s| {
            passed = match (passed, s.weeks) {
                (Some([from, to]), Some([least, most])) => Some([from + least, to + most]),
                _ => None,
            };
            let here = catalogue.cited_in(&s.articles, region).filter(|c| catalogue.in_force(c, file.edition.date()));
            let laws = here.map(|c| cited(file, &CitedLaw::new(catalogue, c), frame.lang));
            step(file, &form.id, s, passed, laws.collect(), frame)
        })
        .collect()
}

fn step(
    file: &CaseFile,
    form: &FormId,
    step: &FormationStep,
    done: Option<[u32; 2]>,
    laws: Vec<Value>,
    frame: &Frame<'_>,
) -> Value {
    let (lang, key) = (frame.lang, format!("form-{form}-step-{}", step.id));
    let begin = frame.begin.unwrap_or_else(|| file.edition.date());
    let after = |weeks: u32| begin.saturating_add(Span::new().weeks(i64::from(weeks.min(5_200)))).to_string();
    let own = Told::attribute(file.texts(), lang, &key, "majority");
    let majority = step.majority.as_deref();
    // A step that runs beside the others has no time and no day of its own.
    let takes_time = step.weeks.filter(|weeks| weeks[1] > 0);
    let done = done.filter(|_| takes_time.is_some());
    context! {
        text => pack_text(file, lang, &key, &step.text),
        who => step.who.as_str(),
        majority => majority.map(|english| own.unwrap_or_else(|| Told::new(english, lang != DEFAULT))),
        deadline_days => step.deadline_days,
        weeks => takes_time.map(|w| w.to_vec()),
        beside => step.weeks == Some([0, 0]),
        done => done.map(|w| w.to_vec()),
        done_by => done.map(|w| w.map(after).to_vec()),
        begin => frame.begin.map(|day| day.to_string()),
        approval => step.approval,
        registration => step.registration,
        laws,
        confirmed => !step.standing.needs_lawyer(),
    }
}

/// A time in the calendar: what the law says, and the days.
fn calendar(file: &CaseFile, entry: &CalendarLine, lang: &str) -> Value {
    context! {
        what => file.told(lang, &entry.what),
        when => file.told(lang, &entry.when),
        laws => entry.citations.iter().map(|law| cited(file, law, lang)).collect::<Vec<_>>(),
        missing => question_links(file, &entry.missing, lang),
    }
}

/// A reason that several sources of money share: it is said once, above them.
pub struct SharedReason<'a> {
    said: String,
    line: &'a Line,
    options: Vec<&'a FinancingId>,
}

impl<'a> SharedReason<'a> {
    /// Those of the options that can be used, in the order of the options.
    pub fn among(file: &CaseFile, financing: &'a [FinancingVerdict], lang: &str) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        for verdict in financing.iter().filter(|verdict| verdict.usability != Usability::Barred) {
            for line in &verdict.reasons {
                let said = file.told(lang, &line.message).to_string();
                match found.iter_mut().find(|reason| reason.said == said) {
                    Some(reason) if reason.options.contains(&&verdict.option) => {}
                    Some(reason) => reason.options.push(&verdict.option),
                    None => found.push(Self { said, line, options: vec![&verdict.option] }),
                }
            }
        }
        found.retain(|reason| reason.options.len() > 1);
        found
    }

    /// The reason and the names of the options.
    pub fn view(&self, file: &CaseFile, lang: &str) -> Value {
        let names = self.options.iter().map(|option| file.name(lang, &format!("financing-{option}")));
        context! { line => line(file, self.line, lang), options => names.collect::<Vec<_>>() }
    }
}

/// Everything that the result page says of a financing option, without the reasons that are said above.
/// `first` is the form at the head of the result: of an option that this form cannot use, the page says so.
pub fn financing(
    file: &CaseFile,
    verdict: &FinancingVerdict,
    shared: &[SharedReason<'_>],
    first: Option<&FormId>,
    lang: &str,
) -> Value {
    let above = |line: &Line| {
        let said = file.told(lang, &line.message).to_string();
        shared.iter().any(|reason| reason.said == said && reason.options.contains(&&verdict.option))
    };
    let own: Vec<Line> = verdict.reasons.iter().filter(|line| !above(line)).cloned().collect();
    let catalogue = file.edition.catalogue();
    let id = verdict.option.as_str();
    let option = catalogue.option(id).map(|ix| &catalogue.financing[ix.index()]);
    let terms = option.and_then(|o| pack_text(file, lang, &format!("financing-{id}-conditions"), o.terms()));
    context! {
        id,
        name => file.name(lang, &format!("financing-{id}")),
        kind => verdict.kind.as_str(),
        usability => verdict.usability.as_str(),
        elsewhere => first.is_some_and(|form| !verdict.forms.contains(form)),
        conditions => terms,
        forms => verdict.forms.iter().map(|f| form_name(file, f.as_str(), lang)).collect::<Vec<_>>(),
        reasons => lines(file, &own, lang),
        pays => verdict.award.as_ref().map(|award| {
            let working: Vec<Line> =
                verdict.reasons.iter().filter(|l| l.message.key.starts_with("engine-award")).cloned().collect();
            context! { working => lines(file, &working, lang), missing => question_links(file, &award.missing, lang) }
        }),
        laws => verdict.legal_basis.iter().map(|law| cited(file, law, lang)).collect::<Vec<_>>(),
        confirmed => !verdict.standing.needs_lawyer(),
        deadline => option.and_then(|o| o.deadline).map(|d| d.to_string()),
        max_share => option.and_then(|o| o.max_share_percent),
        min_partners => option.and_then(|o| o.min_partners),
    }
}
