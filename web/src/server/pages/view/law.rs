//! Lines of a result with their source in the law.

use super::question_links;
use crate::server::case::CaseFile;
use imc_engine::assess::{CitedLaw, Line};
use minijinja::{Value, context};

/// An act with its articles, its address and how far it was checked.
pub fn cited(file: &CaseFile, law: &CitedLaw, lang: &str) -> Value {
    let local = file.texts().local_language();
    let title = law.title_local.as_ref().filter(|_| local == lang).unwrap_or(&law.title);
    let other = law.title_local.as_ref().filter(|_| local != lang);
    // Packs write "art. 12, art. 13" in English; the page puts the reader's own word before the numbers.
    let articles = law.articles.replace("arts. ", "").replace("art. ", "");
    let url = law.url.as_ref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    context! {
        title => title.as_str(),
        title_local => other.map(String::as_str),
        local_language => local,
        number => law.number.clone(),
        articles => articles.as_str(),
        numbered => articles.starts_with(|c: char| c.is_ascii_digit()),
        url => url.map(String::as_str),
        confirmed => !law.standing.needs_lawyer(),
    }
}

/// A reason, condition, risk or step.
pub fn line(file: &CaseFile, line: &Line, lang: &str) -> Value {
    context! {
        text => file.say(lang, &line.message),
        laws => line.citations.iter().map(|law| cited(file, law, lang)).collect::<Vec<_>>(),
        confirmed => !line.standing.needs_lawyer(),
        because => question_links(file, &line.because, lang),
        missing => question_links(file, &line.missing, lang),
        certain => line.certain(),
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
