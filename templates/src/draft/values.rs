//! The values templates see: facts written out in the language, parties, role, legal basis.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use minijinja::Value;
use serde_json::Value as Json;

use super::{Citation, DraftRequest, Party};
use crate::library::{Fact, FactType, Kind, Standing};
use crate::text::{Scope, Several, guard, mark};
use crate::words::Speech;
use crate::{Library, Localized};

/// The scope of all templates of one document.
pub(super) fn scope(
    library: &Library,
    kind: &Kind,
    request: &DraftRequest,
    language: &str,
    present: BTreeSet<String>,
) -> Scope {
    let speech = library.words().of(language);
    let mut values = BTreeMap::new();
    for fact in library.facts() {
        if let Some(value) = value(fact, request.facts.get(&fact.id), language, speech) {
            values.insert(fact.id.clone(), value);
        }
    }
    let parties = party_list(request);
    let names: Vec<String> =
        parties.iter().enumerate().map(|(index, party)| name(party, index, language, speech)).collect();
    let partners: Vec<Value> =
        parties.iter().enumerate().map(|(index, party)| partner(party, index, language, speech)).collect();
    values.insert("parties".into(), Value::from(speech.join(&names)));
    values.insert("count".into(), Value::from(partners.len()));
    values.insert("partners".into(), Value::from(partners));
    values.insert("role".into(), role(kind, language));
    values.insert("legal_basis".into(), Value::from(legal_basis(&request.citations, language, speech)));
    let form = request.form.as_ref().and_then(|form| form.name.get(language)).map(guard);
    let unnamed = || mark('L', &["form", speech.say("legal-form")]);
    values.insert("form".into(), Value::from(form.unwrap_or_else(unnamed)));
    Scope {
        values: Arc::new(values),
        facts: Arc::new(library.facts().map(|fact| fact.id.clone()).collect()),
        numbers: Arc::new(numbers(library, request, language)),
        present: Arc::new(present),
        choices: Arc::default(),
        chosen: Arc::default(),
    }
}

/// The whole numbers among the facts: what is given, else what is proposed, else what is usual.
fn numbers(library: &Library, request: &DraftRequest, language: &str) -> BTreeMap<String, u64> {
    let number = |fact: &Fact| {
        let given = request.facts.get(&fact.id).or_else(|| request.proposals.get(&fact.id));
        let number = match given {
            Some(value) => value.as_u64().or_else(|| value.as_str()?.trim().parse().ok()),
            None => fact.default.as_ref()?.text(language).trim().parse().ok(),
        };
        Some((fact.id.clone(), number?))
    };
    library.facts().filter(|fact| fact.kind == FactType::Number).filter_map(number).collect()
}

/// A fact as templates see it: guarded text, several texts, or the rows of a table.
fn value(fact: &Fact, given: Option<&Json>, language: &str, speech: Speech<'_>) -> Option<Value> {
    let text = |value: &Json, kind| Some(guard(&speech.write(value, kind, language)?));
    match (fact.kind, given) {
        (FactType::Rows, given) => {
            let rows = given.and_then(Json::as_array).into_iter().flatten();
            let cell = |row: &Json, column: &String| {
                let text = row.get(column).and_then(|value| text(value, FactType::Text)).unwrap_or_default();
                (column.clone(), Value::from(text))
            };
            let row = |row: &Json| fact.columns.iter().map(|column| cell(row, column)).collect::<BTreeMap<_, _>>();
            Some(rows.map(|one| Value::from(row(one))).collect())
        }
        (FactType::List, Some(Json::Array(items))) => {
            let texts: Vec<_> = items.iter().filter_map(|item| text(item, FactType::List)).collect();
            let phrase = speech.join(&texts);
            (!texts.is_empty()).then(|| Value::from_object(Several { texts, phrase }))
        }
        (kind, given) => text(given?, kind).map(Value::from),
    }
}

/// The parties, or two without names when none is given: a contract has at least two.
pub(super) fn party_list(request: &DraftRequest) -> Vec<Party> {
    if request.parties.is_empty() { vec![Party::default(); 2] } else { request.parties.clone() }
}

fn given<'a>(text: &'a Localized, language: &str) -> Option<&'a str> {
    text.get(language).filter(|text| !text.trim().is_empty())
}

fn name(party: &Party, index: usize, language: &str, speech: Speech<'_>) -> String {
    given(&party.name, language).map_or_else(|| gap(index, "name", None, speech), guard)
}

/// A blank for something missing about a party.
fn gap(index: usize, what: &str, name: Option<&str>, speech: Speech<'_>) -> String {
    let number = (index + 1).to_string();
    let who = name.map_or_else(|| speech.fill("party-number", &[("number", &number)]), str::to_owned);
    let label = speech.fill(detail_word(what), &[("party", &crate::text::plain(&who))]);
    mark('B', &[&format!("party.{number}.{what}"), &label])
}

/// Word key for a detail of a party.
pub(super) fn detail_word(what: &str) -> &'static str {
    match what {
        "name" => "party-name",
        "seat" => "party-seat",
        "register_number" => "party-register",
        "represented_by" => "party-represented",
        "population" => "party-population",
        _ => "party-decision",
    }
}

fn partner(party: &Party, index: usize, language: &str, speech: Speech<'_>) -> Value {
    let own = given(&party.name, language);
    let field = |what: &str, text: Option<&str>| {
        let text = text.filter(|text| !text.trim().is_empty());
        Value::from(text.map_or_else(|| gap(index, what, own, speech), guard))
    };
    let local = |text: &Option<Localized>| text.as_ref().and_then(|text| text.get(language)).map(str::to_owned);
    let population = party.population.map(|count| speech.number(&count.to_string()));
    Value::from(BTreeMap::from([
        ("number", Value::from(index + 1)),
        ("name", Value::from(name(party, index, language, speech))),
        ("seat", field("seat", local(&party.seat).as_deref())),
        ("register_number", field("register_number", party.register_number.as_deref())),
        ("represented_by", field("represented_by", local(&party.represented_by).as_deref())),
        ("decision", field("decision", local(&party.decision).as_deref())),
        ("population", field("population", population.as_deref())),
    ]))
}

fn role(kind: &Kind, language: &str) -> Value {
    let forms = kind.role.get(language).or_else(|| kind.role.get("en"));
    let words = forms.into_iter().flatten().map(|(form, word)| (form.clone(), Value::from(word.as_str())));
    Value::from(words.collect::<BTreeMap<String, Value>>())
}

/// A text, and in which language it is if there is none in that of the document.
pub(super) fn marked(text: &Localized, language: &str, speech: Speech<'_>) -> String {
    match text.find(language) {
        Some((words, Some(tag))) if tag != language => {
            speech.fill("in-language", &[("text", words), ("language", &tag.to_uppercase())])
        }
        found => found.map(|(words, _)| words.to_owned()).unwrap_or_default(),
    }
}

/// The text in quotation marks; one of another language has them already.
pub(super) fn quoted(text: &Localized, language: &str, speech: Speech<'_>) -> String {
    let marked = marked(text, language, speech);
    match text.find(language) {
        Some((_, Some(tag))) if tag != language => marked,
        _ => speech.fill("quoted", &[("text", &marked)]),
    }
}

/// `Law on X (No 1), art. 2`, as plain text.
pub(crate) fn cite(citation: &Citation, language: &str, speech: Speech<'_>) -> String {
    let mut text = citation.title.text(language).to_owned();
    if let Some(number) = citation.number.as_ref().filter(|number| !number.is_empty()) {
        // "BayRS 2020-6-1-I" names its gazette, and is no number of the act.
        let numbered = number.starts_with(|c: char| c.is_ascii_digit());
        let word = if numbered { "statute-number" } else { "statute-gazette" };
        text.push_str(&speech.fill(word, &[("number", number)]));
    }
    let articles = citation.articles.text(language);
    if !articles.is_empty() {
        let digit = articles.starts_with(|c: char| c.is_ascii_digit());
        let word = if digit { speech.say("article") } else { "" };
        text.push_str(&format!(", {word}{articles}"));
    }
    text
}

/// One list item per statute. What was only remembered is a lawyer's mark, not a statement.
fn legal_basis(citations: &[Citation], language: &str, speech: Speech<'_>) -> String {
    if citations.is_empty() {
        return format!("- {}", mark('L', &["act", speech.say("act-and-article")]));
    }
    let mut text = String::new();
    for citation in citations {
        let line = cite(citation, language, speech);
        let key = format!("basis.{}", citation.id);
        match citation.standing {
            Standing::Verified => text.push_str(&format!("- {}\n", guard(&line))),
            Standing::Read | Standing::Mixed => {
                let check = mark('L', &[&key, speech.say("check-text"), "", &crate::text::plain(&line)]);
                text.push_str(&format!("- {} {check}\n", guard(&line)));
            }
            Standing::Recalled | Standing::Unsure => {
                let plain = crate::text::plain(&line);
                let label = speech.fill("confirm-cite", &[("cite", &plain)]);
                text.push_str(&format!("- {}\n", mark('L', &[&key, &label, &plain])));
            }
        }
    }
    text
}
