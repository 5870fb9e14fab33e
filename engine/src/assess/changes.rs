//! Changes of law to come that touch a result.

use super::build::Builder;
use super::{ComingChange, Message, Verdict};
use crate::catalogue::LegalForm;
use crate::condition::CondId;
use crate::evaluate::FormFact;
use crate::facts::Trit;
use crate::ids::RuleIx;
use crate::rulebook::Effect;
use jiff::civil::Date;

/// The changes, in the order of their days: of forms that the region knows, of rules whose condition may hold, and of
/// sources of money that nothing bars.
pub(super) fn coming(builder: &Builder<'_>, forms: &[Verdict]) -> Vec<ComingChange> {
    let changes = Changes { builder, today: builder.edition.date() };
    let mut out = changes.of_forms(forms);
    out.extend(changes.of_rules());
    out.extend(changes.of_money());
    out.sort_by_key(|change| change.date);
    out
}

struct Changes<'a> {
    builder: &'a Builder<'a>,
    today: Date,
}

/// A day, and the message that tells of it.
type Day = (Option<Date>, &'static str, &'static str);

impl Changes<'_> {
    /// The days that lie ahead, as changes with an argument for what they are about.
    fn ahead(&self, days: &[Day], about: &str, id: &str) -> Vec<ComingChange> {
        let ahead =
            days.iter().filter_map(|(date, key, english)| Some((date.filter(|d| *d > self.today)?, key, english)));
        ahead
            .map(|(date, key, english)| ComingChange {
                date,
                message: Message::new(*key, *english).with(about, id).with("date", date),
                form: (about == "form").then(|| id.into()),
                option: (about == "option").then(|| id.into()),
            })
            .collect()
    }

    fn of_forms(&self, forms: &[Verdict]) -> Vec<ComingChange> {
        let catalogue = self.builder.edition.catalogue();
        let mut out = Vec::new();
        for verdict in forms {
            let Some(ix) = catalogue.form(verdict.form.as_str()) else { continue };
            if self.builder.evaluation.form_facts.contains(&(ix, FormFact::NotInRegion)) {
                continue;
            }
            let form = &catalogue.forms[ix.index()];
            out.extend(self.ahead(&days_of_form(form), "form", form.id.as_str()));
        }
        out
    }

    fn of_rules(&self) -> Vec<ComingChange> {
        let rules = self.builder.edition.book().rules.iter().enumerate();
        let touching = rules.filter(|(at, _)| self.may_hold(RuleIx(*at as u16)));
        let changes = touching.flat_map(|(_, rule)| {
            let days = [
                (rule.valid_from, "engine-change-rule-starts", "From { $date } a new rule applies: { $title }."),
                (
                    after(rule.valid_until),
                    "engine-change-rule-ends",
                    "From { $date } a rule no longer applies: { $title }.",
                ),
            ];
            let mut ahead = self.ahead(&days, "rule", rule.id.as_str());
            ahead.iter_mut().for_each(|change| change.message = change.message.clone().with("title", &rule.title));
            ahead
        });
        changes.collect()
    }

    /// Whether the answers leave it open, or make it certain, that a rule says something.
    fn may_hold(&self, rule: RuleIx) -> bool {
        self.builder.edition.book().entries.iter().any(|entry| entry.rule == rule && self.truth(entry.when).possibly())
    }

    fn of_money(&self) -> Vec<ComingChange> {
        let catalogue = self.builder.edition.catalogue();
        let barred = |at: usize| {
            let bars = self.builder.edition.entries().filter(|e| matches!(e.effect, Effect::Bar(o) if o.index() == at));
            bars.into_iter().any(|entry| self.truth(entry.when).surely())
        };
        let options = catalogue.financing.iter().enumerate();
        let open = options.filter(|(at, option)| super::financing::for_services(self.builder, option) && !barred(*at));
        let changes = open.flat_map(|(_, option)| {
            let days = [
                (option.valid_from, "engine-change-money-starts", "From { $date }, { $option } is offered."),
                (
                    after(option.valid_until),
                    "engine-change-money-ends",
                    "From { $date }, { $option } is no longer offered.",
                ),
                (
                    option.deadline,
                    "engine-change-money-deadline",
                    "{ $date } is the last day to apply for { $option }.",
                ),
            ];
            self.ahead(&days, "option", option.id.as_str())
        });
        changes.collect()
    }

    fn truth(&self, condition: CondId) -> Trit {
        let edition = self.builder.edition;
        self.builder.evaluation.facts.trit(&edition.book().graph, edition.catalogue(), condition)
    }
}

fn after(last: Option<Date>) -> Option<Date> {
    last.and_then(|day| day.tomorrow().ok())
}

fn days_of_form(form: &LegalForm) -> Vec<Day> {
    let validity = &form.validity;
    let mut days = vec![
        (validity.open_from, "engine-change-opens", "From { $date }, { $form } can be set up."),
        (validity.closed_from, "engine-change-closes", "From { $date }, { $form } can no longer be set up."),
        (validity.convert_by, "engine-change-convert", "Every existing { $form } must be converted by { $date }."),
    ];
    for window in &form.windows {
        let starts = "From { $date }, the law sets a time in the calendar for { $form }.";
        let ends = "From { $date }, the law no longer sets a time in the calendar for { $form }.";
        days.push((window.valid_from, "engine-change-window-starts", starts));
        days.push((after(window.valid_until), "engine-change-window-ends", ends));
    }
    days
}
