//! Base pack and country pack become one catalogue.

use super::read::PackParts;
use super::{figures, references};
use crate::diagnostic::Diagnostic;
use crate::stage::parse_combine;
use imc_engine::catalogue::{
    Catalogue, CatalogueParts, Combine, FinancingOption, FormSet, LegalForm, OptionsFrom, Question,
};
use imc_engine::ids::{FinancingId, OptionId};
use std::collections::BTreeSet;

/// What the questionnaire needs to know beyond the two packs.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Countries with a pack, upper-case codes, for the question `country`.
    pub countries: Vec<String>,
}

/// Merges a country with the base. `country` is none for the base pack alone.
pub fn merge(
    base: PackParts,
    country: Option<PackParts>,
    surroundings: &Surroundings,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Catalogue> {
    if country.as_ref().is_some_and(|country| country.info.is_none()) {
        // Without it nothing else can be judged: what else would be found only follows from that.
        if !diagnostics.iter().any(|finding| finding.file.ends_with("/pack.toml")) {
            diagnostics.push(Diagnostic::error("no-pack-file", "`pack.toml` is missing or cannot be read"));
        }
        return None;
    }
    let country = country.unwrap_or_default();
    figures::check("base", &base, diagnostics);
    if let Some(info) = &country.info {
        figures::check(&info.id, &country, diagnostics);
    }
    let Some(mut pack) = country.info.clone().or_else(|| base.info.clone()) else {
        diagnostics.push(Diagnostic::error("no-pack-file", "`pack.toml` is missing or cannot be read"));
        return None;
    };
    if country.info.is_none() {
        pack.extends = None;
    }
    let mut questions = base.questions;
    // A hidden question stays known to the rules of the base; it is never asked and never applies.
    for question in questions.iter_mut().filter(|q| country.hide.contains(&q.id)) {
        question.show_if = Some("false".into());
        question.required = false;
    }
    references::check_questions(&pack.id, &country, &questions, diagnostics);
    add_questions(&mut questions, country.questions);
    let services = base.services;
    for question in &mut questions {
        let options: Vec<&str> = match question.options_from {
            Some(OptionsFrom::Services) => services.iter().map(|s| s.id.as_str()).collect(),
            Some(OptionsFrom::Countries) => surroundings.countries.iter().map(String::as_str).collect(),
            None => continue,
        };
        question.options = options.into_iter().map(OptionId::from).collect();
    }
    let mut financing = country.financing;
    let known: BTreeSet<_> = financing.iter().flat_map(own_names).cloned().collect();
    let others: Vec<FinancingOption> = financing.iter().filter(|o| !o.replaces.is_empty()).cloned().collect();
    let alone = pack.country.is_none();
    let offered = base.financing.into_iter().filter(|o| (alone || o.universal) && !known.contains(&o.id));
    financing.extend(offered.map(|option| beside(option, &others, &country.forms)));
    let combines: Vec<Combine> = base
        .criteria
        .iter()
        .map(|criterion| match parse_combine(criterion, "base/criteria.toml") {
            Ok(combine) => combine,
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                Combine::Max(Vec::new())
            }
        })
        .collect();
    let mut statutes = base.statutes;
    statutes.extend(country.statutes);
    let mut sections = base.sections;
    sections.extend(country.sections);
    let mut presets = country.presets;
    if let Some(code) = &pack.country {
        presets.insert("country".into(), code.clone().into());
    }
    let parts = CatalogueParts {
        pack,
        statutes,
        sections,
        questions,
        presets,
        forms: country.forms,
        families: base.families,
        financing,
        themes: base.themes,
        criteria: base.criteria,
        combines,
        services,
        keys: base.keys,
        advice: base.advice,
    };
    match Catalogue::new(parts) {
        Ok(catalogue) => {
            references::check(&catalogue, diagnostics);
            Some(catalogue)
        }
        Err(error) => {
            diagnostics.push(Diagnostic::error("too-large", error.to_string()));
            None
        }
    }
}

/// The ids under which an option stands in the way of the base: its own, and those that it replaces for every form.
pub fn own_names(option: &FinancingOption) -> impl Iterator<Item = &FinancingId> {
    let replaced = option.replaces.iter().filter(|_| option.forms == FormSet::default());
    std::iter::once(&option.id).chain(replaced)
}

/// An option of the base for those forms alone for which no option of the country replaces it.
fn beside(mut option: FinancingOption, own: &[FinancingOption], forms: &[LegalForm]) -> FinancingOption {
    let replacing: Vec<_> = own.iter().filter(|o| o.replaces.contains(&option.id)).collect();
    if !replacing.is_empty() {
        let left = forms.iter().filter(|f| option.suits_form(f) && !replacing.iter().any(|o| o.suits_form(f)));
        option.forms = FormSet::Only(left.map(|f| f.id.clone()).collect());
    }
    option
}

/// Country questions go before the question they name, or else to the end of their section; one with the id of a base
/// question replaces it.
fn add_questions(questions: &mut Vec<Question>, added: Vec<Question>) {
    for question in added {
        if let Some(slot) = questions.iter_mut().find(|q| q.id == question.id) {
            *slot = question;
            continue;
        }
        let end = || questions.iter().rposition(|q| q.section == question.section).map_or(questions.len(), |i| i + 1);
        let before = questions.iter().position(|q| Some(&q.id) == question.before.as_ref());
        questions.insert(before.unwrap_or_else(end), question);
    }
}
