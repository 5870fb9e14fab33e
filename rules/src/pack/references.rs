//! Ids that one entry uses for another: each must name something.

use super::read::PackParts;
use crate::diagnostic::{Diagnostic, nearest};
use imc_engine::catalogue::{Catalogue, FinancingOption, FormSet, LegalForm, Question, known};
use std::borrow::Borrow;

/// Reports questions that a country speaks of and nobody asks. Only those of the base can be hidden; its own a country
/// need not write.
pub fn check_questions(pack: &str, country: &PackParts, base: &[Question], diagnostics: &mut Vec<Diagnostic>) {
    let all = Known::new("question", base.iter().chain(&country.questions).map(|q| &q.id));
    let base = Known::new("question", base.iter().map(|q| &q.id));
    let mut file = File { pack, name: "questions".into(), diagnostics };
    file.expect(&all, country.questions.iter().filter_map(|q| q.before.as_ref()));
    file.expect(&base, &country.hide);
    file.expect(&all, country.presets.keys());
}

/// Reports ids in statutes, forms, questions and financing options that name nothing.
pub fn check(catalogue: &Catalogue, diagnostics: &mut Vec<Diagnostic>) {
    let names = Names::of(catalogue);
    let mut file = File { pack: &catalogue.pack.id, name: "statutes".into(), diagnostics };
    file.expect(&names.regions, catalogue.statutes.iter().filter_map(|s| s.region.as_ref()));
    for form in &catalogue.forms {
        names.in_form(form, file.called(format!("forms/{}", form.id)));
    }
    for question in &catalogue.questions {
        names.in_question(question, file.called("questions".into()));
    }
    for option in &catalogue.financing {
        names.in_option(option, file.called(format!("financing/{}", option.id)));
    }
}

/// The ids of one kind of entry.
struct Known<'a> {
    kind: &'static str,
    ids: Vec<&'a str>,
}

impl<'a> Known<'a> {
    fn new<T: Borrow<str> + 'a>(kind: &'static str, ids: impl IntoIterator<Item = &'a T>) -> Self {
        Self { kind, ids: ids.into_iter().map(<T as Borrow<str>>::borrow).collect() }
    }
}

/// The file that is looked through, without its ending.
struct File<'a> {
    pack: &'a str,
    name: String,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl File<'_> {
    /// Goes on with another file.
    fn called(&mut self, name: String) -> &mut Self {
        self.name = name;
        self
    }

    /// Reports those ids that are not known.
    fn expect<'i, T>(&mut self, known: &Known<'_>, named: impl IntoIterator<Item = &'i T>)
    where
        T: Borrow<str> + ?Sized + 'i,
    {
        for id in named.into_iter().map(<T as Borrow<str>>::borrow).filter(|id| !known.ids.contains(id)) {
            let finding = Diagnostic::error("dangling-id", format!("the {} `{id}` does not exist", known.kind));
            let help = match nearest(id, known.ids.iter().copied()) {
                Some(word) => format!("did you mean `{word}`?"),
                None => "look it up with `imc pack show`".to_owned(),
            };
            self.diagnostics.push(finding.about(id).in_file(&format!("{}/{}.toml", self.pack, self.name)).help(help));
        }
    }
}

/// The ids that entries may use for others.
struct Names<'a> {
    catalogue: &'a Catalogue,
    statutes: Known<'a>,
    regions: Known<'a>,
    families: Known<'a>,
    forms: Known<'a>,
    numbers: Known<'a>,
    services: Known<'a>,
    criteria: Known<'a>,
}

impl<'a> Names<'a> {
    fn of(catalogue: &'a Catalogue) -> Self {
        let regions = catalogue.question(known::REGION).map_or(&[][..], |q| &catalogue.questions[q.index()].options);
        Self {
            catalogue,
            statutes: Known::new("statute", catalogue.statutes.iter().map(|s| &s.id)),
            regions: Known::new(known::REGION, regions),
            families: Known::new("family", catalogue.families.iter().map(|f| &f.id)),
            forms: Known::new("form", catalogue.forms.iter().map(|f| &f.id)),
            numbers: Known::new("number", catalogue.numbers.iter().map(|n| &n.name)),
            services: Known::new("service area", catalogue.services.iter().map(|s| &s.id)),
            criteria: Known::new("criterion", catalogue.criteria.iter().map(|c| &c.id)),
        }
    }

    fn in_form(&self, form: &LegalForm, file: &mut File<'_>) {
        file.expect(&self.families, [&form.family]);
        file.expect(&self.services, &form.suited_to);
        file.expect(&self.criteria, form.weights.keys());
        file.expect(&self.numbers, form.windows.iter().filter_map(|w| w.asks()));
        file.expect(&self.forms, &form.validity.replaced_by);
        file.expect(&self.forms, &form.on_forms);
        file.expect(&self.forms, form.becomes.iter().map(|b| &b.form));
        file.expect(&self.regions, form.variants.iter().map(|v| &v.region));
        file.expect(&self.regions, form.formation.iter().flat_map(|s| &s.regions));
        file.expect(&self.regions, form.mandatory_clauses.iter().flat_map(|c| &c.regions));
        file.expect(&self.statutes, form.citations().map(|c| &c.statute).chain(&form.validity.statute));
    }

    fn in_question(&self, question: &Question, file: &mut File<'_>) {
        for from in &question.from {
            let list = self.catalogue.question(from.list.as_str()).map(|ix| &self.catalogue.questions[ix.index()]);
            let columns = Known::new("column", list.iter().flat_map(|list| &list.columns).map(|c| &c.id));
            file.expect(&columns, [&from.column]);
            let yes_no = question.options.is_empty() && matches!(from.answer.as_str(), "yes" | "no");
            if !yes_no {
                file.expect(&Known::new("answer", &question.options), [&from.answer]);
            }
        }
    }

    fn in_option(&self, option: &FinancingOption, file: &mut File<'_>) {
        file.expect(&self.statutes, option.legal_basis.iter().map(|c| &c.statute));
        file.expect(&self.numbers, option.award.iter().flat_map(|award| award.numbers()));
        file.expect(&self.services, &option.services);
        if let FormSet::Only(forms) = &option.forms {
            file.expect(&self.forms, forms);
        }
    }
}
