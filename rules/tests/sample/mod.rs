//! A country of its own for tests: few questions, forms and options, but one of every kind.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use imc_engine::catalogue::{
    Catalogue, CatalogueParts, Combine, Criterion, FinancingOption, LegalForm, PackInfo, Question, Statute,
};
use imc_rules::stage::SourceFile;
use serde::Deserialize;

const SAMPLE: &str = r#"
[pack]
format = "imc.pack/1"
id = "xx"
country = "XX"
extends = "base"
version = "1.0.0"
languages = ["en"]
law_as_of = "2026-01-01"
procurement_rules = true

[[statute]]
id = "lsg-act"
title = "Local Self-Government Act"
standing = "verified"
[[statute]]
id = "budget-code"
title = "Budget Code"
standing = "read"

[[question]]
id = "track"
section = "law"
type = "single"
options = ["service", "admin", "abroad"]
[[question]]
id = "decides"
section = "law"
type = "single"
options = ["no", "prepares", "signs", "rules"]
show_if = 'track != "abroad"'
[[question]]
id = "bonus"
section = "law"
type = "yes_no"
[[question]]
id = "property_law"
section = "law"
type = "yes_no"
show_if = "not country_pack"
[[question]]
id = "services"
section = "law"
type = "multi"
options = ["water-supply", "waste-collection", "schools"]
[[question]]
id = "population"
section = "law"
type = "number"
min = 0
max = 1000000
[[question]]
id = "count"
section = "law"
type = "number"
min = 2
max = 60
[[question]]
id = "debt"
section = "law"
type = "money"
min = 0
max = 1000000000000
[[question]]
id = "loan"
section = "law"
type = "single"
options = ["none", "own", "joint"]
[[question]]
id = "since"
section = "law"
type = "date"
[[question]]
id = "partners"
section = "law"
type = "list"
[[question.column]]
id = "population"
type = "number"
min = 1
max = 1000000
[[question.column]]
id = "district"
type = "text"

[[form]]
id = "joint-company"
family = "private-company"
law = "private"
purpose = "either"
effort = "high"
months = [6, 12]
standing = "read"
suited_to = ["waste-collection"]
personality = { is = "yes" }
partners = { min = 2, adjacency = { is = "no" } }
[[form]]
id = "delegation"
family = "host-municipality"
law = "public"
purpose = "either"
effort = "low"
months = [2, 4]
standing = "read"
personality = { is = "no" }
partners = { min = 2, max = 10, adjacency = { is = "yes" } }
[[form]]
id = "loan"
family = "informal"
law = "none"
purpose = "single"
effort = "low"
months = [1, 1]
standing = "unsure"
personality = { is = "no" }
partners = {}

[[financing]]
id = "loan"
kind = "loan"
needs_personality = true
min_partners = 3
standing = "read"
[[financing]]
id = "user-charges"
kind = "user-charge"
standing = "read"

[[criterion]]
id = "many_partners"
theme = "partners"
importance = 1.0
combine = "max(first(count, partners), decides)"
[[criterion.input]]
question = "count"
[[criterion.input]]
question = "partners"
[[criterion.input]]
question = "decides"
[[criterion]]
id = "loan"
theme = "partners"
importance = 1.0
combine = "derived"
"#;

#[derive(Deserialize)]
struct Sample {
    pack: PackInfo,
    statute: Vec<Statute>,
    question: Vec<Question>,
    form: Vec<LegalForm>,
    financing: Vec<FinancingOption>,
    criterion: Vec<Criterion>,
}

/// The catalogue of the sample country.
pub fn catalogue() -> Catalogue {
    let sample: Sample = toml::from_str(SAMPLE).unwrap();
    Catalogue::new(CatalogueParts {
        pack: sample.pack,
        statutes: sample.statute,
        sections: vec!["law".into()],
        questions: sample.question,
        presets: Default::default(),
        forms: sample.form,
        families: Vec::new(),
        financing: sample.financing,
        themes: Vec::new(),
        combines: vec![Combine::Derived; sample.criterion.len()],
        criteria: sample.criterion,
        services: Vec::new(),
        keys: Vec::new(),
        advice: Default::default(),
    })
    .unwrap()
}

/// A rule file of the base pack.
pub fn base(text: &str) -> SourceFile {
    SourceFile { pack: "base".into(), path: "base/rules/test.rhai".into(), text: text.into() }
}

/// A rule file of the country.
pub fn country(text: &str) -> SourceFile {
    SourceFile { pack: "xx".into(), path: "xx/rules/test.rhai".into(), text: text.into() }
}
