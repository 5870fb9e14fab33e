//! From the bare evaluation to the published result.

use super::calendar::calendar;
use super::changes::coming;
use super::financing::financing;
use super::line::standing;
use super::{
    Assessment, BecomingLine, CitedLaw, Contribution, CriterionLevel, Fit, Group, Lead, Line, Message, OutcomeLine,
    Verdict,
};
use crate::admission::Admissibility;
use crate::answers::Answers;
use crate::catalogue::{Citation, Criterion, LegalForm, Role, known};
use crate::edition::Edition;
use crate::evaluate::{Evaluation, FormFact};
use crate::facts::{QuestionState, Trit};
use crate::ids::{CriterionIx, FamilyId, FormId, FormIx, OptionId, QuestionId, QuestionIx};
use crate::importance::Weights;
use crate::levels::{FULL, LevelSource};
use crate::rulebook::{Effect, Entry};

/// Fits this close to the best (in per cent of it) are shown as equal.
const TIE_PERCENT: i64 = 10;

impl Edition {
    /// Assesses answers: the whole published result.
    pub fn assess(&self, answers: &Answers, weights: &Weights) -> Assessment {
        let evaluation = self.evaluate(answers);
        self.publish(&evaluation, weights)
    }

    /// The published result of an evaluation.
    pub fn publish(&self, evaluation: &Evaluation, weights: &Weights) -> Assessment {
        let builder = Builder { edition: self, evaluation, weights };
        builder.assessment()
    }
}

pub(super) struct Builder<'a> {
    pub edition: &'a Edition,
    pub evaluation: &'a Evaluation,
    pub weights: &'a Weights,
}

impl Builder<'_> {
    fn assessment(&self) -> Assessment {
        let catalogue = self.edition.catalogue();
        let ranking = self.evaluation.ranking(self.edition, self.weights);
        let outcomes = self.outcomes();
        let stopped = outcomes.iter().any(|o| o.certain && o.kind.stops());
        let forms = self.verdicts(&ranking, stopped);
        let required: Vec<FormId> =
            self.evaluation.required.iter().map(|f| catalogue.forms[f.index()].id.clone()).collect();
        let open_questions = self.open_questions();
        let lead = Lead::new(&forms, &required, self.early(&open_questions));
        let money = financing(self, &ranking, lead.as_ref().and_then(|lead| lead.forms.first()));
        let general = |wanted: fn(&Effect) -> bool| -> Vec<Line> {
            self.lines(wanted).into_iter().map(|(_, line)| line).filter(|line| line.certain).collect()
        };
        Assessment {
            format: "imc.assessment/1".into(),
            pack: catalogue.pack.id.clone(),
            pack_version: catalogue.pack.version.clone(),
            pack_hash: self.edition.pack_hash().to_owned(),
            engine: env!("CARGO_PKG_VERSION").into(),
            date: self.edition.date(),
            outcomes,
            required,
            lead,
            financing: money,
            clashes: self.edition.clashes(self.evaluation),
            warnings: general(|e| matches!(e, Effect::Warn(None))),
            advice: general(|e| matches!(e, Effect::Advise(None))),
            levels: self.levels(),
            open_questions,
            parked: self.in_state(QuestionState::Parked),
            changes: coming(self, &forms),
            forms,
        }
    }

    fn verdicts(&self, ranking: &[FormIx], stopped: bool) -> Vec<Verdict> {
        let catalogue = self.edition.catalogue();
        let most = self.most_reachable();
        let score = |form: FormIx| self.evaluation.weighted(form, self.weights);
        let best = self.evaluation.safest(ranking).map(score);
        let mut out = Vec::with_capacity(catalogue.forms.len());
        let mut rank = 0u16;
        let mut previous = None;
        for (place, &form) in ranking.iter().enumerate() {
            if previous != Some(score(form)) {
                rank = place as u16 + 1;
                previous = Some(score(form));
            }
            let tied = best.is_some_and(|best| (score(form) - best).abs() <= best.abs() * TIE_PERCENT / 100);
            out.push(self.verdict(form, Some(rank), tied, stopped, most));
        }
        let excluded = (0..catalogue.forms.len() as u16).map(FormIx).filter(|f| !ranking.contains(f));
        out.extend(excluded.map(|form| self.verdict(form, None, false, stopped, most)));
        out.sort_by_key(|v| (v.group, v.rank));
        out
    }

    fn verdict(&self, ix: FormIx, rank: Option<u16>, tied: bool, stopped: bool, most: i64) -> Verdict {
        let form = &self.edition.catalogue().forms[ix.index()];
        let admissibility = self.evaluation.admission[ix.index()];
        let range = self.evaluation.weighted_range(ix, self.weights);
        let of_form = |wanted: fn(&Effect, FormIx) -> bool| -> Vec<Line> {
            self.lines(|effect| wanted(effect, ix)).into_iter().map(|(_, line)| line).collect()
        };
        let certain = |effects: fn(&Effect, FormIx) -> bool| -> Vec<Line> {
            of_form(effects).into_iter().filter(|line| line.certain).collect()
        };
        let (mut excluded_by, maybe): (Vec<Line>, Vec<Line>) =
            of_form(|e, f| matches!(e, Effect::Exclude(x) if *x == f)).into_iter().partition(|line| line.certain);
        let (mut obstacles, mut conditions) = (maybe, Vec::new());
        for (_, fact) in self.evaluation.form_facts.iter().filter(|(f, _)| *f == ix) {
            let line = self.form_fact_line(ix, *fact);
            if line.certain { excluded_by.push(line) } else { conditions.push(line) }
        }
        let out = admissibility == Admissibility::Excluded;
        if excluded_by.is_empty() && out && !self.evaluation.required.contains(&ix) {
            excluded_by.extend(self.required_instead(form));
        }
        if excluded_by.is_empty() && form.role == Role::Status {
            let english = "{ $form } is no form of its own: it is a status that another form carries.";
            excluded_by.push(self.of_entry(form, Message::new("engine-form-status", english).with("form", &form.id)));
        }
        if excluded_by.is_empty() && out {
            excluded_by.append(&mut obstacles);
            excluded_by.append(&mut conditions);
        }
        if admissibility == Admissibility::Conditional {
            conditions.extend(self.open_orders(ix));
        }
        conditions.extend(of_form(|e, f| matches!(e, Effect::Needs(x) if *x == f)));
        let calendar = calendar(self, ix);
        conditions.extend(super::calendar::conditions(self, form, &calendar));
        let group = match admissibility {
            Admissibility::Excluded => Group::Excluded,
            _ if rank.is_none() => Group::Excluded,
            Admissibility::Conditional => Group::PossibleIf,
            // What speaks against a form outweighs what speaks for it: possible, and no advice.
            Admissibility::Admissible if tied && !stopped && range.point >= 0 => Group::Recommended,
            Admissibility::Admissible => Group::Possible,
        };
        Verdict {
            form: form.id.clone(),
            family: form.family.clone(),
            group,
            admissibility,
            rank,
            tied_with_best: tied,
            fit: Fit {
                point: range.point,
                low: range.low,
                high: range.high,
                share_percent: if most > 0 { (range.point.max(0) * 100 / most).min(100) as u8 } else { 0 },
            },
            excluded_by,
            obstacles,
            conditions,
            points: self.counted(ix),
            contributions: self.contributions(ix),
            warnings: certain(|e, f| matches!(e, Effect::Warn(Some(x)) if *x == f)),
            advice: certain(|e, f| matches!(e, Effect::Advise(Some(x)) if *x == f)),
            becomes: self.becomes(form),
            labels: self.labels(form),
            calendar,
            legal_basis: self.legal_basis(form),
            in_region: self.in_region(form),
            standing: form.standing,
            replaced_by: form.validity.replaced_by.clone(),
            convert_by: form.validity.convert_by,
            months: form.months,
        }
    }

    /// The points that the fit contains, those that rest on an assumption among them: the lines add up.
    fn counted(&self, form: FormIx) -> Vec<Line> {
        self.edition
            .entries()
            .zip(self.evaluation.fired.iter().zip(&self.evaluation.expected))
            .filter(|(entry, (_, expected))| {
                expected.surely() && matches!(entry.effect, Effect::Points(x, _) if x == form)
            })
            .map(|(entry, (truth, _))| self.line(entry, *truth))
            .collect()
    }

    fn becomes(&self, form: &LegalForm) -> Vec<BecomingLine> {
        let catalogue = self.edition.catalogue();
        let lines = form.becomes.iter().map(|becoming| {
            let key = format!("form-{}-becomes-{}", form.id, becoming.form);
            let citations = becoming.articles.iter().map(|c| CitedLaw::new(catalogue, c)).collect();
            let line = Line::of_data(Message::new(key, &becoming.text), citations, becoming.standing);
            BecomingLine { form: becoming.form.clone(), line }
        });
        lines.collect()
    }

    /// Statuses that the form can carry and that nothing rules out here.
    fn labels(&self, form: &LegalForm) -> Vec<FormId> {
        let statuses = self.edition.catalogue().forms.iter().zip(&self.evaluation.admission);
        let open = statuses.filter(|(s, admission)| s.role == Role::Status && **admission != Admissibility::Excluded);
        open.filter(|(status, _)| status.on_forms.contains(&form.id)).map(|(status, _)| status.id.clone()).collect()
    }

    /// A line that follows from the form's own entry, which cites nothing for it.
    fn of_entry(&self, form: &LegalForm, message: Message) -> Line {
        Line { see_also: self.legal_basis(form), ..Line::of_data(message, Vec::new(), form.standing) }
    }

    /// The region whose law applies, when it is known.
    fn region(&self) -> Option<&OptionId> {
        self.edition.region(&self.evaluation.facts)
    }

    /// A form's acts, those of the region first.
    fn legal_basis(&self, form: &LegalForm) -> Vec<CitedLaw> {
        self.current(form.basis_in(self.region()))
    }

    /// Citations of acts that apply on the day of decision. A rule has dates of its own and may speak of what is to come.
    pub(super) fn current<'c>(&self, citations: impl IntoIterator<Item = &'c Citation>) -> Vec<CitedLaw> {
        let (catalogue, on) = (self.edition.catalogue(), self.edition.date());
        let here = citations.into_iter().filter(|c| catalogue.in_force(c, on));
        here.map(|c| CitedLaw::new(catalogue, c)).collect()
    }

    /// Citations without the acts of other regions.
    fn cited(&self, citations: &[Citation]) -> Vec<CitedLaw> {
        let catalogue = self.edition.catalogue();
        catalogue.cited_in(citations, self.region()).map(|c| CitedLaw::new(catalogue, c)).collect()
    }

    /// What the law of the region says of a form.
    fn in_region(&self, form: &LegalForm) -> Option<Message> {
        let variant = form.variant(self.region()).filter(|v| !v.note.is_empty())?;
        Some(Message::new(format!("form-{}-in-{}", form.id, variant.region), &variant.note))
    }

    /// All effects of a kind that happen or may happen, as lines, in the order of the rule files. What could only
    /// happen against an assumption is left out; the assumption itself is shown.
    pub(super) fn lines(&self, wanted: impl Fn(&Effect) -> bool) -> Vec<(Effect, Line)> {
        self.edition
            .entries()
            .zip(self.evaluation.fired.iter().zip(&self.evaluation.expected))
            .filter(|(entry, (_, expected))| expected.possibly() && wanted(&entry.effect))
            .map(|(entry, (truth, _))| (entry.effect, self.line(entry, *truth)))
            .collect()
    }

    fn line(&self, entry: &Entry, truth: Trit) -> Line {
        let catalogue = self.edition.catalogue();
        let rule = self.edition.rule(entry);
        let facts = &self.evaluation.facts;
        let form = match entry.effect {
            Effect::Exclude(f) | Effect::Require(f) | Effect::Needs(f) | Effect::Points(f, _) => Some(f),
            Effect::Warn(f) | Effect::Advise(f) => f,
            _ => None,
        };
        let mut message = match &entry.text {
            Some(text) => Message::new(&text.key, &text.english),
            None => Message::new(format!("rule-{}", rule.id), &rule.title),
        };
        let form = form.map(|form| &catalogue.forms[form.index()]);
        if let Some(form) = form {
            message = message.with("form", &form.id);
        }
        if let Effect::Bar(o) | Effect::Support(o, _) = entry.effect {
            message = message.with("option", &catalogue.financing[o.index()].id);
        }
        let (because, missing) = if truth.surely() {
            (self.edition.because(facts, entry.when), Vec::new())
        } else {
            (Vec::new(), self.edition.missing(facts, entry.when))
        };
        let citations = self.cited(&rule.citations);
        let ours = citations.is_empty() && entry.effect.binds();
        Line {
            rule: Some(rule.id.clone()),
            message,
            points: match entry.effect {
                Effect::Points(_, points) | Effect::Support(_, points) => Some(points),
                _ => None,
            },
            criterion: rule
                .criterion
                .filter(|_| matches!(entry.effect, Effect::Points(..)))
                .map(|c| catalogue.criteria[c.index()].id.clone()),
            see_also: form.filter(|_| ours).map(|form| self.legal_basis(form)).unwrap_or_default(),
            ours,
            standing: standing(rule.standing, &citations),
            citations,
            because: self.ids(&because),
            missing: self.ids(&missing),
            certain: truth.surely(),
        }
    }

    fn ids(&self, questions: &[QuestionIx]) -> Vec<QuestionId> {
        questions.iter().map(|q| self.edition.catalogue().questions[q.index()].id.clone()).collect()
    }

    /// Regions whose law knows a form, as far as the pack tells.
    fn known_in<'f>(&'f self, form: &'f LegalForm) -> impl Iterator<Item = &'f OptionId> {
        let catalogue = self.edition.catalogue();
        let all = catalogue.question(known::REGION).map_or(&[][..], |q| &catalogue.questions[q.index()].options);
        all.iter().filter(|region| form.missing_in().all(|missing| missing != *region))
    }

    /// A line that follows from the form's own entry and not from a rule.
    fn form_fact_line(&self, ix: FormIx, fact: FormFact) -> Line {
        let form = &self.edition.catalogue().forms[ix.index()];
        let validity = &form.validity;
        let date = |d: Option<jiff::civil::Date>| d.map(|d| d.to_string()).unwrap_or_default();
        let (key, english) = match fact {
            FormFact::Closed => ("engine-form-closed", "{ $form } has been closed to new set-ups since { $date }."),
            FormFact::NotYetOpen => ("engine-form-not-yet", "{ $form } can be set up only from { $date }."),
            FormFact::NotInRegion => ("engine-form-not-in-region", "The law of your region does not offer { $form }."),
            FormFact::RegionOpen if self.known_in(form).count() < form.missing_in().count() => {
                ("engine-form-region-only", "{ $form } exists only in { $regions }; say in which region you are.")
            }
            FormFact::RegionOpen => (
                "engine-form-region-not-in",
                "The law of { $regions } does not know { $form }; say in which region you are.",
            ),
            FormFact::OnlyByOrder | FormFact::OrderOpen => {
                ("engine-form-only-by-order", "{ $form } exists only where the law orders it.")
            }
        };
        let when = if fact == FormFact::Closed { validity.closed_from } else { validity.open_from };
        let mut message = Message::new(key, english).with("form", &form.id);
        if when.is_some() {
            message = message.with("date", date(when));
        }
        if fact == FormFact::RegionOpen {
            let regions: Vec<&OptionId> = match key {
                "engine-form-region-only" => self.known_in(form).collect(),
                _ => form.missing_in().collect(),
            };
            message = message.with("regions", regions.iter().map(|r| r.as_str()).collect::<Vec<_>>().join(", "));
        }
        let source = validity.statute.as_ref().map(|statute| Citation {
            statute: statute.clone(),
            articles: validity.articles.clone().unwrap_or_default(),
            standing: validity.standing,
        });
        let catalogue = self.edition.catalogue();
        let line = match source {
            Some(citation) => {
                let known = validity.standing.unwrap_or(form.standing);
                Line::of_data(message, vec![CitedLaw::new(catalogue, &citation)], known)
            }
            None => self.of_entry(form, message),
        };
        let region = || vec![QuestionId::from(known::REGION)];
        Line {
            because: if fact == FormFact::NotInRegion { region() } else { Vec::new() },
            missing: match fact {
                FormFact::RegionOpen => region(),
                FormFact::OrderOpen => self.missing_for_order(ix),
                _ => Vec::new(),
            },
            certain: !matches!(fact, FormFact::RegionOpen | FormFact::OrderOpen),
            ..line
        }
    }

    /// What orders that the law may give mean for a form that is conditional.
    fn open_orders(&self, ix: FormIx) -> Vec<Line> {
        let forms = &self.edition.catalogue().forms;
        let form = &forms[ix.index()];
        let perhaps = &self.evaluation.may_be_required;
        let said = |ordered: FormIx, message: Message| {
            let orders = self.lines(|effect| matches!(effect, Effect::Require(x) if *x == ordered));
            orders.into_iter().next().map(|(_, mut line)| {
                line.message = message.with("form", &form.id);
                line.because.clear();
                line.missing = self.missing_for_order(ordered);
                line.certain = false;
                line
            })
        };
        if !self.evaluation.required.is_empty() {
            let english = "{ $form } is open here only if the law orders it too.";
            let line = || said(ix, Message::new("engine-form-only-if-ordered", english));
            return perhaps.contains(&ix).then(line).flatten().into_iter().collect();
        }
        let rivals = perhaps.iter().filter(|rival| **rival != ix);
        rivals
            .filter_map(|rival| {
                let english = "The law may order { $required } here; then { $form } is not open.";
                let message = Message::new("engine-form-may-be-required-instead", english);
                said(*rival, message.with("required", &forms[rival.index()].id))
            })
            .collect()
    }

    /// Open questions that decide whether the law orders a form; where it does for certain, whether the form can be set up.
    fn missing_for_order(&self, form: FormIx) -> Vec<QuestionId> {
        let behind = |speaks: &dyn Fn(&Effect) -> bool| -> Vec<QuestionIx> {
            let entries = self.edition.entries().zip(&self.evaluation.fired);
            let open = entries.filter(|(entry, truth)| **truth == Trit::OPEN && speaks(&entry.effect));
            open.flat_map(|(entry, _)| self.edition.missing(&self.evaluation.facts, entry.when)).collect()
        };
        let mut missing = behind(&|effect| matches!(effect, Effect::Require(x) if *x == form));
        if missing.is_empty() {
            missing = behind(&|effect| matches!(effect, Effect::Exclude(x) if *x == form));
            if self.evaluation.form_facts.contains(&(form, FormFact::RegionOpen)) {
                missing.extend(self.edition.catalogue().question(known::REGION));
            }
        }
        missing.sort_unstable();
        missing.dedup();
        self.ids(&missing)
    }

    fn required_instead(&self, form: &LegalForm) -> Vec<Line> {
        self.lines(|effect| matches!(effect, Effect::Require(_)))
            .into_iter()
            .filter(|(_, line)| line.certain)
            .map(|(effect, mut line)| {
                if let Effect::Require(required) = effect {
                    let id = &self.edition.catalogue().forms[required.index()].id;
                    line.message = Message::new(
                        "engine-form-required-instead",
                        "The law orders { $required } here, so { $form } is not open.",
                    )
                    .with("form", &form.id)
                    .with("required", id);
                }
                line
            })
            .collect()
    }

    fn outcomes(&self) -> Vec<OutcomeLine> {
        self.lines(|effect| matches!(effect, Effect::Outcome(_)))
            .into_iter()
            .filter_map(|(effect, line)| match effect {
                Effect::Outcome(kind) => Some(OutcomeLine { kind, certain: line.certain, line }),
                _ => None,
            })
            .collect()
    }

    fn levels(&self) -> Vec<CriterionLevel> {
        self.edition
            .catalogue()
            .criteria
            .iter()
            .zip(&self.evaluation.levels)
            .map(|(criterion, level)| CriterionLevel {
                criterion: criterion.id.clone(),
                point: level.point,
                low: level.low,
                high: level.high,
                source: level.source,
            })
            .collect()
    }

    /// The most that a form could reach with these levels: weight 3 on everything.
    fn most_reachable(&self) -> i64 {
        let matrix = self.edition.matrix();
        self.evaluation
            .levels
            .iter()
            .enumerate()
            .map(|(c, level)| {
                let weight = self.weights.0.get(matrix.theme[c]).copied().unwrap_or(1000);
                i64::from(level.score()) * matrix.importance[c] * 3 * weight / 1000
            })
            .sum()
    }

    fn contributions(&self, form: FormIx) -> Vec<Contribution> {
        let catalogue = self.edition.catalogue();
        let matrix = self.edition.matrix();
        let family = &catalogue.forms[form.index()].family;
        let mut out: Vec<Contribution> = self
            .evaluation
            .levels
            .iter()
            .enumerate()
            .filter(|(_, level)| level.score() != 0)
            .filter_map(|(c, level)| {
                let weight = matrix.weight(CriterionIx(c as u16), form);
                let theme_weight = self.weights.0.get(matrix.theme[c]).copied().unwrap_or(1000);
                let points = i64::from(level.score()) * weight * matrix.importance[c] * theme_weight / 1000;
                let criterion = &catalogue.criteria[c];
                (points != 0).then(|| Contribution {
                    criterion: criterion.id.clone(),
                    theme: criterion.theme.clone(),
                    level: level.score().min(FULL),
                    source: level.source,
                    weight: weight as i8,
                    points,
                    why: why(criterion, family, weight),
                })
            })
            .collect();
        out.sort_by_key(|c| -c.points.abs());
        out
    }

    fn in_state(&self, state: QuestionState) -> Vec<QuestionId> {
        let states = self.evaluation.facts.states.iter().enumerate();
        let found: Vec<QuestionIx> = states.filter(|(_, s)| **s == state).map(|(i, _)| QuestionIx(i as u16)).collect();
        self.ids(&found)
    }

    /// Questions that are open, wholly or in part, and that an effect which is still open waits for, or a level that is
    /// still a range or a presumption.
    /// Whether more of the questions that settle most are open, and matter, than were answered.
    fn early(&self, open_questions: &[QuestionId]) -> bool {
        let settling = self.edition.catalogue().questions.iter().zip(&self.evaluation.facts.states);
        let settling = settling.filter(|(question, _)| question.quick.is_some());
        let (mut open, mut answered) = (0, 0);
        for (question, state) in settling {
            open += usize::from(*state == QuestionState::Open && open_questions.contains(&question.id));
            answered += usize::from(*state == QuestionState::Answered);
        }
        open > answered
    }

    fn open_questions(&self) -> Vec<QuestionId> {
        let facts = &self.evaluation.facts;
        let mut wanted = vec![false; facts.states.len()];
        for (entry, truth) in self.edition.entries().zip(&self.evaluation.fired) {
            if *truth == Trit::OPEN {
                for question in self.edition.missing(facts, entry.when) {
                    wanted[question.index()] = true;
                }
            }
        }
        for (rule, level) in self.edition.level_rules().iter().zip(&self.evaluation.levels) {
            if level.low != level.high || level.source <= LevelSource::Presumed {
                for question in rule.reads().flat_map(|question| self.edition.missing_behind(facts, question)) {
                    wanted[question.index()] = true;
                }
            }
        }
        let wanted = wanted.into_iter().enumerate().filter(|(_, wanted)| *wanted);
        let open: Vec<QuestionIx> = wanted.map(|(question, _)| QuestionIx(question as u16)).collect();
        self.ids(&open)
    }
}

/// Why a criterion speaks for or against a form: the sentence of its family, unless the country weighs this form the other
/// way, which that sentence does not explain.
fn why(criterion: &Criterion, family: &FamilyId, weight: i64) -> Message {
    match criterion.weights.get(family) {
        Some(usual) if i64::from(usual.weight).signum() == weight.signum() => {
            Message::new(format!("why-{}-{family}", criterion.id), usual.why.as_str())
        }
        _ if weight > 0 => Message::new(
            "why-own-for",
            "“{ $criterion }”: in this country we rate this form higher here than others of its kind; that is our own judgement.",
        )
        .with("criterion", &criterion.id),
        _ => Message::new(
            "why-own-against",
            "“{ $criterion }”: in this country we rate this form lower here than others of its kind; that is our own judgement.",
        )
        .with("criterion", &criterion.id),
    }
}
