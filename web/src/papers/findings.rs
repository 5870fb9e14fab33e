//! What the assessment found, for the council's papers: reasons, the forms side by side, the steps, the risks, and how sure
//! it is. Only what was computed or stands in the pack goes in; everything else stays a marked gap.

use super::facts::{Source, semicolon};
use super::{Basis, WORDS, citation, localized};
use crate::server::i18n::Args;
use imc_engine::admission::Admissibility;
use imc_engine::assess::{Assessment, CitedLaw, LeadGround, Line, Message, Verdict};
use imc_engine::catalogue::{Citation, FormationStep, LegalForm};
use imc_engine::edition::Edition;
use imc_engine::ids::{FormId, OptionId};
use imc_engine::trace::Trace;
use imc_templates::{Library, Localized};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Forms and reasons that a council reads.
const REASONS: usize = 3;
/// Objections that it reads.
const OBJECTIONS: usize = 2;
/// Who acts inside a municipality before and with the decision of its council.
const INSIDE: [&str; 4] = ["council", "executive-committee", "residents", "commission"];

/// In how many per cent of the weightings a form fits best, and in how many no other fits as well.
#[derive(Clone, Copy)]
struct StaysFirst {
    percent: i64,
    alone: i64,
}

/// The findings about one form.
pub(super) struct Findings<'a> {
    source: &'a Source<'a>,
    library: &'a Library,
    edition: &'a Edition,
    assessment: &'a Assessment,
    stays_first: Option<StaysFirst>,
    form: &'a LegalForm,
    region: Option<&'a OptionId>,
}

impl<'a> Findings<'a> {
    pub fn new(
        basis: Basis<'a>,
        source: &'a Source<'a>,
        library: &'a Library,
        form: &'a LegalForm,
        region: Option<&'a OptionId>,
    ) -> Self {
        let Basis { edition, result, .. } = basis;
        let Trace { assessment, robustness: robust, .. } = &result.trace;
        let percent = |thousandths: u16| (f64::from(thousandths) / 10.0).round() as i64;
        let own = robust.forms.iter().find(|f| f.form == form.id).filter(|_| robust.forms.len() > 1);
        let stays_first =
            own.and_then(|own| Some(StaysFirst { percent: percent(*own.places.first()?), alone: percent(own.alone) }));
        Self { source, library, edition, assessment, stays_first, form, region }
    }

    /// Values of facts.
    pub fn facts(&self) -> BTreeMap<String, Value> {
        let mut out = BTreeMap::new();
        let mut put = |name: &str, list: Vec<Value>| {
            if !list.is_empty() {
                out.insert(name.to_owned(), Value::Array(list));
            }
        };
        put("options_considered", self.considered().into_iter().map(|f| json!(self.name(f.as_str()))).collect());
        if let Some(lead) = &self.assessment.lead {
            let names = |forms: &[FormId]| forms.iter().map(|f| json!(self.name(f.as_str()))).collect::<Vec<_>>();
            let leads = lead.has(self.form.id.as_str());
            put("equal_forms", if leads && lead.is_tied() { names(&lead.forms) } else { Vec::new() });
            put("other_lead", if leads { Vec::new() } else { names(&lead.forms) });
            put("better_forms", names(&lead.better));
            let recommended = leads && !lead.is_tied() && !lead.early && lead.ground == LeadGround::Recommended;
            put("recommended", recommended.then_some(json!(true)).into_iter().collect());
            put("too_early", lead.early.then_some(json!(true)).into_iter().collect());
        }
        if let Some(verdict) = self.assessment.form(self.form.id.as_str()) {
            put("strong_reasons", self.grounds(verdict, 1).take(REASONS).collect());
            put("strong_objections", self.grounds(verdict, -1).take(OBJECTIONS).collect());
            put("form_conditions", verdict.conditions.iter().map(|line| self.bound(line)).collect());
            put("form_obstacles", verdict.obstacles.iter().map(|line| self.bound(line)).collect());
            put("law_points", self.sentences(&verdict.advice));
            let risks = verdict.warnings.iter().chain(&self.assessment.warnings);
            put("risks", risks.map(|line| self.risk(line)).collect());
        }
        put("compared", self.compared());
        let all: Vec<_> = self.form.steps_in(self.region).collect();
        let inside = all.iter().filter(|step| INSIDE.contains(&step.who.as_str()) && !step.later);
        put("council_steps", inside.map(|step| self.step(step)).collect());
        put("steps", all.iter().map(|step| self.step(step)).chain(self.calendar()).collect());
        let others = all.iter().filter(|step| step.approval || step.registration);
        put("outside_steps", others.map(|step| json!(self.step_text(step))).collect());
        put("commission", all.iter().filter(|step| step.who == "commission").map(|_| json!(true)).take(1).collect());
        out
    }

    /// The share of weightings under which the form stays first, for the blank that asks for it.
    pub fn stays_first(&self) -> Option<Localized> {
        let StaysFirst { percent, alone } = self.stays_first?;
        if percent == alone {
            return Some(Localized::Same(format!("{percent}\u{A0}%")));
        }
        let args = Args::from([("percent".to_owned(), percent.to_string()), ("alone".to_owned(), alone.to_string())]);
        let said = |language: &&str| ((*language).to_owned(), WORDS.t(language, "papers-share-first", &args));
        Some(Localized::Each(self.source.languages.iter().map(said).collect()))
    }

    /// The form itself and those that lead, and the next in rank order up to a council's number of forms.
    fn considered(&self) -> Vec<&FormId> {
        let leading = self.assessment.lead.as_ref().map_or(&[] as &[FormId], |lead| &lead.forms);
        let mut forms: Vec<&FormId> = Vec::new();
        for form in std::iter::once(&self.form.id).chain(leading).chain(self.assessment.ranking()) {
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        let own = usize::from(!leading.contains(&self.form.id));
        forms.truncate(REASONS.max(leading.len() + own));
        forms
    }

    fn each(&self, text: impl Fn(&str) -> String) -> Value {
        self.source.each(text)
    }

    fn word(&self, key: &str, args: &Args) -> Value {
        self.each(|language| WORDS.t(language, key, args))
    }

    fn name(&self, form: &str) -> Localized {
        localized(self.source.texts, self.source.languages, &format!("form-{form}"))
    }

    fn sentence(&self, message: &Message) -> Value {
        self.each(|language| self.source.texts.message(language, message))
    }

    fn sentences(&self, lines: &[Line]) -> Vec<Value> {
        lines.iter().map(|line| self.sentence(&line.message)).collect()
    }

    /// What binds, and whether only a rule of ours says so.
    fn bound(&self, line: &Line) -> Value {
        let ours = |language: &str| WORDS.t(language, "line-ours", &Args::new());
        let said = |language: &str| self.source.texts.message(language, &line.message);
        self.each(
            |language| if line.ours { format!("{} ({})", said(language), ours(language)) } else { said(language) },
        )
    }

    /// The reasons for a form (sign 1) or against it (-1), strongest first: rules, then criteria.
    fn reasons<'v>(&self, verdict: &'v Verdict, sign: i64) -> impl Iterator<Item = &'v Message> + use<'v> {
        let rules = verdict.points.iter().filter(move |l| l.points.is_some_and(|p| i64::from(p) * sign > 0));
        let criteria = verdict.contributions.iter().filter(move |c| c.points * sign > 0);
        rules.map(|l| &l.message).chain(criteria.map(|c| &c.why))
    }

    /// The same as sentences of their own: a reason of the criteria matrix follows the point that it speaks of.
    fn grounds(&self, verdict: &Verdict, sign: i64) -> impl Iterator<Item = Value> {
        let point = |why: &Message| verdict.contributions.iter().find(|c| c.why == *why).map(|c| &c.criterion);
        let said = |why: &Message, language: &str| match point(why) {
            Some(criterion) => {
                let name = self.source.texts.text(language, &format!("criterion-{criterion}"));
                let colon = WORDS.t(language, "colon", &Args::new());
                format!("{name}{colon} {}", self.source.texts.message(language, why))
            }
            None => self.source.texts.message(language, why),
        };
        let all: Vec<Value> =
            self.reasons(verdict, sign).map(|why| self.each(|language| said(why, language))).collect();
        all.into_iter()
    }

    /// The forms side by side, in order: what the law says of each, how it fits, and the reason that weighs most.
    fn compared(&self) -> Vec<Value> {
        let mut forms: Vec<&Verdict> = self.assessment.forms.iter().collect();
        forms.sort_by_key(|verdict| (verdict.rank.is_none(), verdict.rank));
        forms.into_iter().map(|verdict| self.row(verdict)).collect()
    }

    fn row(&self, verdict: &Verdict) -> Value {
        let hurdle = verdict.excluded_by.iter().chain(&verdict.conditions).chain(&verdict.obstacles).next();
        let word = match (verdict.admissibility, hurdle) {
            (Admissibility::Excluded, _) => "lawful-no",
            (_, Some(_)) => "lawful-if",
            (_, None) => "lawful-yes",
        };
        let reason = hurdle.map(|line| &line.message);
        let leads = self.assessment.lead.as_ref().is_some_and(|lead| lead.has(verdict.form.as_str()));
        let reason = reason.or_else(|| self.reasons(verdict, if leads { 1 } else { -1 }).next());
        let fit = verdict.rank.map_or("–".to_owned(), |_| format!("{}\u{A0}%", verdict.fit.share_percent));
        json!({
            "form": self.name(verdict.form.as_str()),
            "lawful": self.word(word, &Args::new()),
            "fit": fit,
            "reason": reason.map(|message| self.sentence(message)),
        })
    }

    fn risk(&self, line: &Line) -> Value {
        json!({ "risk": self.sentence(&line.message), "law": self.laws(&line.citations) })
    }

    /// Times that the law sets, as steps among the others.
    fn calendar(&self) -> impl Iterator<Item = Value> {
        let lines = self.assessment.form(self.form.id.as_str()).into_iter().flat_map(|verdict| &verdict.calendar);
        lines.map(|line| {
            json!({
                "what": self.sentence(&line.what),
                "time": self.sentence(&line.when),
                "law": self.laws(&line.citations),
            })
        })
    }

    fn step(&self, step: &FormationStep) -> Value {
        let (catalogue, today) = (self.edition.catalogue(), self.edition.date());
        let laws = catalogue.cited_in(&step.articles, self.region);
        let laws: Vec<_> = laws.filter(|law| catalogue.in_force(law, today)).collect();
        let who = WORDS
            .has("en", &format!("who-{}", step.who))
            .then(|| self.word(&format!("who-{}", step.who), &Args::new()));
        json!({
            "what": self.step_text(step),
            "who": who.unwrap_or_else(|| json!(step.who)),
            "majority": step.majority.as_ref().map(|english| self.majority(step, english)),
            "time": step.weeks.map(|[from, to]| self.weeks(from, to)),
            "law": self.each(|language| self.cited(laws.iter().copied(), language)),
        })
    }

    fn step_key(&self, step: &FormationStep) -> String {
        format!("form-{}-step-{}", self.form.id, step.id)
    }

    fn step_text(&self, step: &FormationStep) -> Value {
        let key = self.step_key(step);
        self.each(|language| self.source.texts.get(language, &key).unwrap_or_else(|| step.text.clone()))
    }

    fn majority(&self, step: &FormationStep, english: &str) -> Value {
        let key = self.step_key(step);
        let own = |language: &str| self.source.texts.attribute(language, &key, "majority");
        self.each(|language| own(language).unwrap_or_else(|| english.to_owned()))
    }

    fn weeks(&self, from: u32, to: u32) -> Value {
        let args = Args::from([("from".to_owned(), from.to_string()), ("to".to_owned(), to.to_string())]);
        self.word("step-weeks", &args)
    }

    /// Acts and articles behind a line of the result.
    fn laws(&self, laws: &[CitedLaw]) -> Value {
        let cited = |law: &CitedLaw| Citation {
            statute: law.statute.clone(),
            articles: law.articles.clone(),
            standing: Some(law.standing),
        };
        let all: Vec<Citation> = laws.iter().map(cited).collect();
        self.each(|language| self.cited(all.iter(), language))
    }

    fn cited<'c>(&self, laws: impl Iterator<Item = &'c Citation>, language: &str) -> String {
        let cite = |law| self.library.cite(&citation(self.edition.catalogue(), law, self.source.texts), language);
        laws.map(cite).collect::<Vec<_>>().join(semicolon(language))
    }
}
