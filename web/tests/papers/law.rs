//! Forms of a country with answers under which the law allows them.

use imc::papers::{Basis, Wish, assemble, library, papers_for};
use imc_engine::admission::Admissibility;
use imc_engine::answers::{Answers, parse_answers};
use imc_engine::edition::Edition;
use imc_engine::importance::Priorities;
use imc_engine::trace::SealedTrace;
use imc_rules::{Pack, Packs};
use imc_templates::{Draft, Library};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock};

pub static PACKS: LazyLock<Packs> = LazyLock::new(|| Packs::embedded().unwrap());

/// The countries that have a pack.
pub fn countries() -> Vec<String> {
    PACKS.ids().filter(|id| *id != "base").map(str::to_owned).collect()
}

/// A form with answers under which it is lawful.
pub struct Lawful {
    pub pack: Arc<Pack>,
    pub edition: Arc<Edition>,
    pub answers: Arc<Answers>,
    pub result: Arc<SealedTrace>,
    pub form: String,
}

impl Lawful {
    /// The kinds of document that the form may need.
    pub fn kinds(&self) -> Vec<String> {
        let catalogue = self.edition.catalogue();
        let form = &catalogue.forms[catalogue.form(&self.form).unwrap().index()];
        papers_for(&library(&self.pack).unwrap(), form)
    }

    /// Language of the country, as its papers are written.
    pub fn language(&self) -> &str {
        self.pack.texts().local_language()
    }

    pub fn draft(&self, kind: &str, language: &str, second: Option<&str>) -> (Arc<Library>, Draft) {
        let wish = Wish {
            document: Some(kind.to_owned()),
            form: self.form.clone(),
            language: language.to_owned(),
            second_language: second.map(str::to_owned),
            ..Wish::default()
        };
        let (pack, edition, answers) = (&*self.pack, &*self.edition, &*self.answers);
        assemble(Basis { pack, edition, answers, result: &self.result }, &wish)
            .unwrap_or_else(|error| panic!("{} {} {kind} {language}: {error}", self.pack.id(), self.form))
    }
}

/// The result on which papers rest.
pub fn result_of(edition: &Edition, answers: &Answers) -> Arc<SealedTrace> {
    Arc::new(edition.trace(answers, &edition.importance(Priorities::default())).seal().unwrap())
}

/// Each form of a country that some scenario or real case leaves lawful, with those answers.
pub fn lawful_forms(country: &str) -> &'static [Lawful] {
    static FOUND: LazyLock<BTreeMap<String, OnceLock<Vec<Lawful>>>> =
        LazyLock::new(|| countries().into_iter().map(|country| (country, OnceLock::new())).collect());
    FOUND[country].get_or_init(|| find(country))
}

fn find(country: &str) -> Vec<Lawful> {
    let pack = PACKS.get(country).unwrap();
    let today = "2026-11-21".parse().unwrap();
    let mut mistakes = Vec::new();
    let scenarios = pack.scenarios(&mut mistakes).into_iter().map(|(_, one)| (one.date, one.answers));
    let mut sheets: Vec<_> = scenarios.collect();
    sheets.extend(pack.cases(&mut mistakes).into_iter().map(|case| (today, case.answers)));
    assert!(mistakes.is_empty(), "{mistakes:?}");
    let mut editions = BTreeMap::new();
    let mut found: BTreeMap<String, Lawful> = BTreeMap::new();
    for (date, answers) in sheets {
        let edition = editions.entry(date).or_insert_with(|| Arc::new(pack.edition(date).unwrap())).clone();
        let answers = Arc::new(parse_answers(edition.catalogue(), &answers).answers);
        let assessment = edition.assess(&answers, &edition.default_weights());
        let lawful = assessment.forms.iter().filter(|form| form.admissibility != Admissibility::Excluded);
        let new: Vec<_> = lawful.map(|verdict| &verdict.form.0).filter(|form| !found.contains_key(*form)).collect();
        if new.is_empty() {
            continue;
        }
        let result = result_of(&edition, &answers);
        for form in new {
            let (pack, edition, answers, result) = (pack.clone(), edition.clone(), answers.clone(), result.clone());
            found.insert(form.clone(), Lawful { pack, edition, answers, result, form: form.clone() });
        }
    }
    found.into_values().collect()
}
