//! Lines of a result with their source in the law.

use super::question_links;
use crate::server::case::CaseFile;
use crate::server::i18n::DEFAULT;
use crate::server::told::Told;
use imc_engine::assess::{CitedLaw, Line};
use minijinja::{Value, context};

/// An act with its articles, its address and how far it was checked.
pub fn cited(file: &CaseFile, law: &CitedLaw, lang: &str) -> Value {
    let local = file.texts().local_language();
    let own = law.title_local.as_ref().filter(|_| local == lang);
    let title = Told::new(own.unwrap_or(&law.title), own.is_none() && lang != DEFAULT);
    let other = law.title_local.as_ref().filter(|_| local != lang);
    let worded = |text: &str| text.split(|c: char| !c.is_alphabetic()).any(|word| word.len() > 3);
    let in_english = |text: String| Told::new(text.as_str(), lang != DEFAULT && worded(&text));
    let (articles, own) = file.texts().place(lang, &law.articles);
    let url = law.url.as_ref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    context! {
        title,
        title_local => other.map(String::as_str),
        local_language => local,
        number => law.number.clone().map(in_english),
        articles => Told::new(articles, !own),
        url => url.map(String::as_str),
        confirmed => !law.standing.needs_lawyer(),
    }
}

/// An act to look further into: where it says nothing of the line beside it, how far it was checked is not said either.
fn referred(file: &CaseFile, law: &CitedLaw, lang: &str) -> Value {
    context! { confirmed => (), ..cited(file, law, lang) }
}

/// A reason, condition, risk or step.
pub fn line(file: &CaseFile, line: &Line, lang: &str) -> Value {
    context! {
        text => file.told(lang, &line.message),
        laws => line.citations.iter().map(|law| cited(file, law, lang)).collect::<Vec<_>>(),
        see_also => line.see_also.iter().map(|law| referred(file, law, lang)).collect::<Vec<_>>(),
        ours => line.ours,
        confirmed => !line.standing.needs_lawyer(),
        because => question_links(file, &line.because, lang),
        missing => question_links(file, &line.missing, lang),
        certain => line.certain,
        points => line.points,
        rule => line.rule.as_ref().map(|r| r.as_str()),
    }
}

/// Several lines; the same sentence is said once.
pub fn lines(file: &CaseFile, list: &[Line], lang: &str) -> Vec<Value> {
    let mut seen = std::collections::BTreeSet::new();
    list.iter()
        .filter(|l| seen.insert((l.message.key.clone(), l.message.args.clone())))
        .map(|l| line(file, l, lang))
        .collect()
}
