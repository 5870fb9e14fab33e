//! Financing options: which can be used, with which form, and why.

use super::award::award;
use super::build::Builder;
use super::{FinancingVerdict, Line, Message, Usability};
use crate::admission::Admissibility;
use crate::catalogue::{FinancingOption, Grade, LegalForm, known};
use crate::facts::{Facts, Known};
use crate::ids::{FinancingIx, FormId, FormIx, QuestionIx};
use crate::rulebook::Effect;
use jiff::ToSpan;

/// Judges every option of the pack. `ranking` lists the forms that are not excluded, best first. Among equally usable options
/// those come first that the form at the head of the result can use.
pub(super) fn financing(builder: &Builder<'_>, ranking: &[FormIx], first: Option<&FormId>) -> Vec<FinancingVerdict> {
    let options = &builder.edition.catalogue().financing;
    let mut out: Vec<FinancingVerdict> = options
        .iter()
        .enumerate()
        .filter(|(_, option)| in_force(builder, option) && for_services(builder, option))
        .map(|(i, option)| judge(builder, ranking, FinancingIx(i as u16), option))
        .collect();
    out.sort_by_key(|v| (v.usability, first.is_some_and(|form| !v.forms.contains(form)), -v.points));
    out
}

fn in_force(builder: &Builder<'_>, option: &FinancingOption) -> bool {
    let date = builder.edition.date();
    option.valid_from.is_none_or(|from| from <= date) && option.valid_until.is_none_or(|last| date <= last)
}

/// Whether an option that is kept for certain services is open to one of those chosen (or none is chosen yet).
pub(super) fn for_services(builder: &Builder<'_>, option: &FinancingOption) -> bool {
    let catalogue = builder.edition.catalogue();
    if option.services.is_empty() {
        return true;
    }
    let Some(question) = catalogue.question(known::SERVICES) else { return true };
    match builder.evaluation.facts.sets.get(question) {
        Known::Value(mask) => option.services.iter().any(|service| {
            catalogue.questions[question.index()].option(service.as_str()).is_some_and(|o| mask >> o & 1 == 1)
        }),
        _ => true,
    }
}

fn judge(builder: &Builder<'_>, ranking: &[FormIx], ix: FinancingIx, option: &FinancingOption) -> FinancingVerdict {
    let catalogue = builder.edition.catalogue();
    let form = |f: &FormIx| -> &LegalForm { &catalogue.forms[f.index()] };
    let mut reasons = Vec::new();
    let mut usability = Usability::Usable;
    let mut points = 0;
    for (effect, line) in builder.lines(|e| matches!(e, Effect::Bar(x) | Effect::Support(x, _) if *x == ix)) {
        match effect {
            Effect::Bar(_) if line.certain => usability = Usability::Barred,
            Effect::Bar(_) => usability = usability.max(Usability::Conditional),
            Effect::Support(_, value) if line.certain => points += i32::from(value),
            _ => continue,
        }
        reasons.push(line);
    }
    let mut forms: Vec<FormIx> = ranking.iter().filter(|f| option.suits_form(form(f))).copied().collect();
    if option.needs_personality {
        let before = forms.len();
        forms.retain(|f| !matches!(form(f).personality.is, Grade::No));
        if forms.len() < before {
            reasons.push(own(
                option,
                Message::new(
                    "engine-option-needs-person",
                    "Only a joint legal person can use { $option }; forms without legal personality are left out.",
                ),
            ));
        }
    }
    if forms.is_empty() && usability != Usability::Barred {
        usability = Usability::Barred;
        reasons.push(own(
            option,
            Message::new("engine-option-no-form", "None of the legal forms open to you can use { $option }."),
        ));
    }
    if let Some(line) = too_few(&builder.evaluation.facts, builder, option) {
        if line.certain {
            usability = Usability::Barred
        } else {
            usability = usability.max(Usability::Conditional)
        }
        reasons.push(line);
    }
    if let Some((late, line)) = deadline(builder, option, forms.first().map(form)) {
        if late {
            usability = Usability::Barred
        } else {
            usability = usability.max(Usability::Conditional)
        }
        reasons.push(line);
    }
    let award = award(builder, option).filter(|_| usability != Usability::Barred);
    let award = award.map(|(award, working)| {
        reasons.extend(working.into_iter().map(|message| own(option, message)));
        award
    });
    if let Some(most) = option.max_share_percent.filter(|most| !said_by_award(option, *most)) {
        reasons.push(own(
            option,
            Message::new("engine-option-max-share", "{ $option } covers at most { $percent } % of the cost.")
                .with("percent", most),
        ));
    }
    if usability == Usability::Usable
        && forms.iter().all(|f| builder.evaluation.admission[f.index()] == Admissibility::Conditional)
    {
        usability = Usability::Conditional;
    }
    FinancingVerdict {
        option: option.id.clone(),
        kind: option.kind.clone(),
        usability,
        points,
        forms: forms.iter().map(|f| form(f).id.clone()).collect(),
        reasons,
        award,
        legal_basis: builder.current(&option.legal_basis),
        standing: option.standing,
    }
}

/// Whether the formula of what it pays already ends at this share.
fn said_by_award(option: &FinancingOption, most: u32) -> bool {
    option.award.as_ref().is_some_and(|award| award.cap_percent.unwrap_or(award.percent) == most.into())
}

/// A line that follows from the option's own entry.
fn own(option: &FinancingOption, message: Message) -> Line {
    Line::of_data(message.with("option", &option.id), Vec::new(), option.standing)
}

fn too_few(facts: &Facts, builder: &Builder<'_>, option: &FinancingOption) -> Option<Line> {
    let least = option.min_partners?;
    let catalogue = builder.edition.catalogue();
    let count = catalogue.number(known::COUNT)?;
    let question = catalogue.question(known::COUNT)?;
    let id = |question: QuestionIx| catalogue.questions[question.index()].id.clone();
    let message = Message::new("engine-option-min-partners", "{ $option } needs at least { $count } partners.")
        .with("count", least);
    let mut line = own(option, message);
    match facts.numbers[count.index()] {
        Known::Value(value) if value >= i64::from(least) => return None,
        Known::Value(_) => line.because = vec![id(question)],
        _ => {
            line.missing = builder.edition.missing_behind(facts, question).into_iter().map(id).collect();
            line.certain = false;
        }
    }
    Some(line)
}

/// A deadline that has passed (true), or that comes before the first form that could apply is set up (false).
fn deadline(builder: &Builder<'_>, option: &FinancingOption, form: Option<&LegalForm>) -> Option<(bool, Line)> {
    let (deadline, today) = (option.deadline?, builder.edition.date());
    if deadline < today {
        let message =
            Message::new("engine-option-deadline-passed", "The time to apply for { $option } ended on { $date }.");
        return Some((true, own(option, message.with("date", deadline))));
    }
    let form = form?;
    let ready = today.checked_add(i64::from(form.months[0]).months()).ok()?;
    (ready > deadline).then(|| {
        let message = Message::new(
            "engine-option-deadline-early",
            "Applications for { $option } close on { $date }; setting up { $form } takes at least { $months } months.",
        );
        (false, own(option, message.with("date", deadline).with("form", &form.id).with("months", form.months[0])))
    })
}
