//! Plain views of engine and pack values, in the reader's language, for the templates.

mod law;
mod lead;
mod panel;
mod verdict;

pub use law::{cited, line, lines};
pub use lead::{group, headline, leading};
pub use panel::panel;
pub use verdict::{Frame, SharedReason, financing, shown, theme_points, verdict};

use crate::server::case::{CaseFile, News};
use crate::server::i18n::{DEFAULT, Words};
use crate::server::session::Visitor;
use crate::server::told::Told;
use imc_engine::catalogue::Question;
use imc_engine::facts::QuestionState;
use imc_rules::option_key;
use minijinja::{Value, context};

/// What every page of a case shows in its frame.
pub fn case(file: &CaseFile, visitor: &Visitor) -> Value {
    let lang = &visitor.lang;
    context! {
        url => file.address(""),
        title => file.title(lang),
        country => country_name(file, lang),
        region => region_name(file, lang),
        country_id => file.pack.id(),
        edit => file.may_edit(),
        owner => file.is_owner(),
        partner => file.is_partner(),
        label => file.link.label.as_str(),
        date => file.edition.date().to_string(),
    }
}

/// Name of the partners' region, where it was said and the law differs by region.
fn region_name(file: &CaseFile, lang: &str) -> Option<Told> {
    let question = &file.edition.catalogue().questions[file.question("region")?.index()];
    Some(option_label(file, question, file.record.answer("region")?.as_str()?, lang))
}

/// What stands between the items of a list, with the blank that the language sets before it.
pub fn semicolon(words: &Words, lang: &str) -> String {
    format!("{} ", words.say(lang, "semicolon"))
}

/// Name of the case's country.
pub fn country_name(file: &CaseFile, lang: &str) -> String {
    let known = file.words().country(lang, file.edition.catalogue().pack.country.as_deref().unwrap_or_default());
    known.unwrap_or_else(|| file.texts().text(DEFAULT, "pack-name"))
}

/// A text of the pack by key, else the English one that stands in the pack's data; nothing when it has neither.
pub fn pack_text(file: &CaseFile, lang: &str, key: &str, english: &str) -> Option<Told> {
    Some(Told::or_english(file.texts(), lang, key, english)).filter(|told| !told.is_empty())
}

/// Name of a legal form.
pub fn form_name(file: &CaseFile, form: &str, lang: &str) -> Told {
    file.name(lang, &format!("form-{form}"))
}

/// Name of a legal form in the country's language, when that is not the reader's.
pub fn form_local_name(file: &CaseFile, form: &str, lang: &str) -> Option<String> {
    let local = file.texts().local_language();
    let key = format!("form-{form}");
    (local != lang && file.texts().has(local, &key)).then(|| file.texts().text(local, &key))
}

/// The question itself.
pub fn question_text(file: &CaseFile, question: &Question, lang: &str) -> Told {
    file.name(lang, &format!("question-{}", question.id))
}

/// A hint for answering.
pub fn question_help(file: &CaseFile, question: &Question, lang: &str) -> Option<Told> {
    Told::attribute(file.texts(), lang, &format!("question-{}", question.id), "help")
}

/// Why it is asked.
pub fn question_why(file: &CaseFile, question: &Question, lang: &str) -> Option<Told> {
    Told::attribute(file.texts(), lang, &format!("question-{}", question.id), "why")
}

/// An answer option in words.
pub fn option_label(file: &CaseFile, question: &Question, option: &str, lang: &str) -> Told {
    match option_key(question, option) {
        Some(key) => Told::or_english(file.texts(), lang, &key, option),
        None if option.eq_ignore_ascii_case(file.pack.id()) => country_name(file, lang).into(),
        None => option.to_owned().into(),
    }
}

/// A unit in words, unless the label says it already: "Inhabitants" needs no "inhabitants".
pub fn unit_beside(file: &CaseFile, label: &Told, id: Option<&str>, lang: &str) -> Option<Told> {
    let label = label.to_string().to_lowercase();
    let said = |unit: &Told| {
        let stem: String = unit.to_string().to_lowercase().chars().take(4).collect();
        label.contains(&stem)
    };
    unit(file, id, lang).filter(|u| !said(u))
}

/// A number's unit in words, in the form that goes with the number.
pub fn unit_of(file: &CaseFile, n: i64, unit: Option<&str>, lang: &str) -> Option<Told> {
    let key = format!("unit-{}", unit?);
    let args = [("n".to_owned(), n.to_string())].into();
    Some(Told::new(file.texts().format(lang, &key, &args), lang != DEFAULT && !file.texts().has(lang, &key)))
}

/// A unit in words.
pub fn unit(file: &CaseFile, unit: Option<&str>, lang: &str) -> Option<Told> {
    unit.map(|unit| file.name(lang, &format!("unit-{unit}")))
}

/// What became different by itself since the owner last saw the result.
pub fn news(file: &CaseFile, news: &News, lang: &str) -> Value {
    let name = |form: &Option<String>| form.as_ref().map(|form| form_name(file, form, lang));
    let moved: Vec<Value> =
        news.moved().map(|(form, was, now)| context! { name => form_name(file, form, lang), was, now }).collect();
    context! {
        updated => news.before.pack != news.now.pack,
        version_before => news.before.version.as_str(),
        version_now => news.now.version.as_str(),
        since => news.before.date.to_string(),
        leader_before => name(&news.before.leader),
        leader_now => name(&news.now.leader),
        moved,
    }
}

/// Key of a question state's texts.
pub fn question_state(state: QuestionState) -> &'static str {
    match state {
        QuestionState::Answered => "answered",
        QuestionState::Preset => "preset",
        QuestionState::Derived => "derived",
        QuestionState::Assumed => "assumed",
        QuestionState::Open => "open",
        QuestionState::Hidden => "hidden",
        QuestionState::Parked => "parked",
    }
}

/// Links to questions, with their words.
pub fn question_links(file: &CaseFile, ids: &[imc_engine::ids::QuestionId], lang: &str) -> Vec<Value> {
    let catalogue = file.edition.catalogue();
    ids.iter()
        .filter_map(|id| catalogue.question(id.as_str()))
        .map(|ix| &catalogue.questions[ix.index()])
        .map(|question| {
            let href = (file.may_edit() && !question.is_country()).then(|| file.address(&format!("q/{}", question.id)));
            let unsure = file.record.unsure(question.id.as_str());
            context! { text => question_text(file, question, lang), href, unsure }
        })
        .collect()
}
