//! Times after an event that a form shows in its calendar: a rule must apply them, for only rules know the answers.

use crate::diagnostic::Diagnostic;
use imc_engine::catalogue::{Catalogue, LegalForm, Window, WindowFor};
use imc_engine::ids::{FormIx, QuestionIx};
use imc_engine::rulebook::{Effect, RuleBook};

/// Reports every such time for setting a form up that no rule applies: it would be shown, and the form be open anyway.
pub fn check(pack: &str, catalogue: &Catalogue, book: &RuleBook, diagnostics: &mut Vec<Diagnostic>) {
    for (i, form) in catalogue.forms.iter().enumerate() {
        for window in form.windows.iter().filter(|w| w.about == WindowFor::SetUp) {
            let Some(number) = window.asks().and_then(|name| catalogue.number(name)) else { continue };
            if !heard(catalogue, book, FormIx(i as u16), catalogue.numbers[number.index()].question) {
                diagnostics.push(unheard(pack, form, window));
            }
        }
    }
}

/// Whether a rule that reads the question excludes the form or makes it conditional.
fn heard(catalogue: &Catalogue, book: &RuleBook, form: FormIx, question: QuestionIx) -> bool {
    book.entries.iter().any(|entry| {
        matches!(entry.effect, Effect::Exclude(f) | Effect::Needs(f) if f == form)
            && book.graph.reads(entry.when, &|n| catalogue.numbers[n.index()].question).contains(&question)
    })
}

fn unheard(pack: &str, form: &LegalForm, window: &Window) -> Diagnostic {
    let (asked, name) = (window.asks().unwrap_or_default(), form.id.as_str().replace('-', "_"));
    let shut = match window.after.as_ref().filter(|after| after.since.is_some()) {
        Some(after) => format!("{asked} > {}", after.within_months),
        None => format!("{asked} > 0"),
    };
    Diagnostic::error("window-without-rule", format!("no rule closes the form outside the time `{}`", window.id))
        .about(window.id.as_str())
        .in_file(&format!("{pack}/forms/{}.toml", form.id))
        .help(format!("write a rule for it: if {shut} {{ exclude({name}, \"why\"); }}, or needs({name}, \"what\")"))
}
