//! Base pack and country pack become one catalogue.

use super::figures;
use super::read::PackParts;
use crate::diagnostic::{Diagnostic, nearest};
use crate::stage::parse_combine;
use imc_engine::catalogue::{Catalogue, CatalogueParts, Combine, FormSet, PackInfo, Question};
use imc_engine::ids::OptionId;
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
    report_unknown_hidden(&country, &questions, &pack, diagnostics);
    add_questions(&mut questions, country.questions);
    let services = base.services;
    for question in &mut questions {
        match question.options_from.as_deref() {
            Some("services") => question.options = services.iter().map(|s| OptionId(s.id.0.clone())).collect(),
            Some("countries") => {
                question.options = surroundings.countries.iter().map(|c| OptionId(c.clone())).collect();
            }
            _ => {}
        }
    }
    let mut financing = country.financing;
    let known: BTreeSet<_> = financing.iter().map(|o| o.id.clone()).collect();
    let alone = pack.country.is_none();
    financing.extend(base.financing.into_iter().filter(|o| (alone || o.universal) && !known.contains(&o.id)));
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
            check_references(&catalogue, diagnostics);
            Some(catalogue)
        }
        Err(error) => {
            diagnostics.push(Diagnostic::error("too-large", error.to_string()));
            None
        }
    }
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

fn report_unknown_hidden(country: &PackParts, kept: &[Question], pack: &PackInfo, diagnostics: &mut Vec<Diagnostic>) {
    let file = format!("{}/questions.toml", pack.id);
    for before in country.questions.iter().filter_map(|q| q.before.as_ref()) {
        if !kept.iter().chain(&country.questions).any(|q| q.id == *before) {
            let help = nearest(before.as_str(), kept.iter().map(|q| q.id.as_str()));
            let diagnostic =
                Diagnostic::error("unknown-question", format!("`before` names `{before}`, which is no question"));
            diagnostics.push(with_suggestion(diagnostic.in_file(&file), help));
        }
    }
    for id in country.presets.keys() {
        let known = kept.iter().chain(&country.questions).any(|q| q.id == *id) || country.hide.contains(id);
        if !known {
            let help = nearest(id.as_str(), kept.iter().map(|q| q.id.as_str()));
            let diagnostic =
                Diagnostic::error("unknown-question", format!("`preset` names `{id}`, which is no question"));
            diagnostics.push(with_suggestion(diagnostic.in_file(&file), help));
        }
    }
}

fn with_suggestion(diagnostic: Diagnostic, suggestion: Option<&str>) -> Diagnostic {
    match suggestion {
        Some(word) => diagnostic.help(format!("did you mean `{word}`?")),
        None => diagnostic.help("look it up with `imc pack show`"),
    }
}

/// Every id that one entry uses for another must exist.
fn check_references(catalogue: &Catalogue, diagnostics: &mut Vec<Diagnostic>) {
    let pack = &catalogue.pack.id;
    let mut dangling = |file: String, what: &str, id: &str, candidates: &mut dyn Iterator<Item = &str>| {
        let suggestion = nearest(id, candidates).map(str::to_owned);
        let diagnostic = Diagnostic::error("dangling-id", format!("{what} `{id}` does not exist")).in_file(&file);
        diagnostics.push(with_suggestion(diagnostic, suggestion.as_deref()));
    };
    let statutes = || catalogue.statutes.iter().map(|s| s.id.as_str());
    let regions = catalogue.question("region").map_or(&[][..], |q| &catalogue.questions[q.index()].options);
    let made_by = catalogue.statutes.iter().filter_map(|s| s.region.as_ref());
    for region in made_by.filter(|r| !regions.contains(r)) {
        let file = format!("{pack}/statutes.toml");
        dangling(file, "the region", region.as_str(), &mut regions.iter().map(|r| r.as_str()));
    }
    for form in &catalogue.forms {
        let file = || format!("{pack}/forms/{}.toml", form.id);
        if !catalogue.families.iter().any(|f| f.id == form.family) {
            dangling(file(), "the family", form.family.as_str(), &mut catalogue.families.iter().map(|f| f.id.as_str()));
        }
        let articles = form.mandatory_clauses.iter().filter_map(|c| c.article.as_ref());
        let cited = form
            .legal_basis
            .iter()
            .chain(form.formation.iter().flat_map(|s| &s.articles))
            .chain(form.variants.iter().flat_map(|v| &v.legal_basis))
            .chain(form.windows.iter().flat_map(|w| &w.articles))
            .chain(form.becomes.iter().flat_map(|b| &b.articles))
            .chain(articles)
            .map(|c| &c.statute)
            .chain(&form.validity.statute);
        for statute in cited.filter(|s| catalogue.statute(s.as_str()).is_none()) {
            dangling(file(), "the statute", statute.as_str(), &mut statutes());
        }
        for number in form.windows.iter().filter_map(|w| w.asks()).filter(|n| catalogue.number(n).is_none()) {
            dangling(file(), "the number", number, &mut catalogue.numbers.iter().map(|n| n.name.as_str()));
        }
        for other in form.validity.replaced_by.iter().chain(&form.on_forms).chain(form.becomes.iter().map(|b| &b.form))
        {
            if catalogue.form(other.as_str()).is_none() {
                dangling(file(), "the form", other.as_str(), &mut catalogue.forms.iter().map(|f| f.id.as_str()));
            }
        }
        for service in form.suited_to.iter().filter(|s| !catalogue.services.iter().any(|x| x.id == **s)) {
            dangling(
                file(),
                "the service area",
                service.as_str(),
                &mut catalogue.services.iter().map(|s| s.id.as_str()),
            );
        }
        let named = form.variants.iter().map(|v| &v.region);
        let named = named.chain(form.formation.iter().flat_map(|s| &s.regions));
        let named = named.chain(form.mandatory_clauses.iter().flat_map(|c| &c.regions));
        for region in named.filter(|r| !regions.contains(r)) {
            dangling(file(), "the region", region.as_str(), &mut regions.iter().map(|r| r.as_str()));
        }
        for criterion in form.weights.keys().filter(|c| catalogue.criterion(c.as_str()).is_none()) {
            dangling(
                file(),
                "the criterion",
                criterion.as_str(),
                &mut catalogue.criteria.iter().map(|c| c.id.as_str()),
            );
        }
    }
    for question in &catalogue.questions {
        for from in &question.from {
            let list = catalogue.question(from.list.as_str()).map(|ix| &catalogue.questions[ix.index()]);
            let columns = || list.iter().flat_map(|list| &list.columns).map(|c| c.id.as_str());
            if !columns().any(|c| c == from.column) {
                dangling(format!("{pack}/questions.toml"), "the column", &from.column, &mut columns());
            }
            let yes_no = question.options.is_empty() && matches!(from.answer.as_str(), "yes" | "no");
            if !yes_no && question.option(&from.answer).is_none() {
                let options = &mut question.options.iter().map(|o| o.as_str());
                dangling(format!("{pack}/questions.toml"), "the answer", &from.answer, options);
            }
        }
    }
    for option in &catalogue.financing {
        let file = || format!("{pack}/financing/{}.toml", option.id);
        for citation in option.legal_basis.iter().filter(|c| catalogue.statute(c.statute.as_str()).is_none()) {
            dangling(file(), "the statute", citation.statute.as_str(), &mut statutes());
        }
        let numbers = option.award.iter().flat_map(|award| award.numbers());
        for number in numbers.filter(|n| catalogue.number(n).is_none()) {
            dangling(file(), "the number", number, &mut catalogue.numbers.iter().map(|n| n.name.as_str()));
        }
        if let FormSet::Only(forms) = &option.forms {
            for form in forms.iter().filter(|f| catalogue.form(f.as_str()).is_none()) {
                dangling(file(), "the form", form.as_str(), &mut catalogue.forms.iter().map(|f| f.id.as_str()));
            }
        }
        for service in option.services.iter().filter(|s| !catalogue.services.iter().any(|x| x.id == **s)) {
            dangling(
                file(),
                "the service area",
                service.as_str(),
                &mut catalogue.services.iter().map(|s| s.id.as_str()),
            );
        }
    }
}
