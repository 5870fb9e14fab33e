//! Lines of a result with their source in the law.

use super::question_links;
use crate::server::case::CaseFile;
use crate::server::i18n::DEFAULT;
use crate::server::told::Told;
use imc_engine::assess::{CitedLaw, Line};
use minijinja::{Value, context};

/// What packs write in English between the numbers of articles, and the text that says it; longer words come first.
const BETWEEN_ARTICLES: [(&str, &str); 10] = [
    ("article to be confirmed", "law-unconfirmed"),
    ("section not seen", "law-unconfirmed"),
    ("whole order", "law-whole"),
    ("whole law", "law-whole"),
    ("whole act", "law-whole"),
    ("amending Law", "law-amending"),
    ("and following", "law-following"),
    ("ff.", "law-following"),
    ("to", "law-to"),
    ("and", "law-and"),
];

/// Articles in the reader's words, where everything between their numbers can be said so.
fn in_own_words(file: &CaseFile, articles: &str, lang: &str) -> Option<String> {
    let (mut bare, mut own) = (format!(" {articles} "), format!(" {articles} "));
    for (english, key) in BETWEEN_ARTICLES {
        for end in [" ", ",", ";"] {
            let english = format!(" {english}{end}");
            bare = bare.replace(&english, end);
            own = own.replace(&english, &format!(" {}{end}", file.words().say(lang, key)));
        }
    }
    (lang != DEFAULT && !worded(&bare)).then(|| own.trim().to_owned())
}

/// Whether a text has words and not only numbers and signs.
fn worded(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic()).any(|word| word.len() > 3)
}

/// An act with its articles, its address and how far it was checked.
pub fn cited(file: &CaseFile, law: &CitedLaw, lang: &str) -> Value {
    let local = file.texts().local_language();
    let own = law.title_local.as_ref().filter(|_| local == lang);
    let title = Told::new(own.unwrap_or(&law.title), own.is_none() && lang != DEFAULT);
    let other = law.title_local.as_ref().filter(|_| local != lang);
    // Packs write "art. 12, art. 13" in English; the page puts the reader's own word before the numbers.
    let articles = law.articles.replace("arts. ", "").replace("art. ", "");
    let in_english = |text: String| Told::new(text.as_str(), lang != DEFAULT && worded(&text));
    let url = law.url.as_ref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    context! {
        title,
        title_local => other.map(String::as_str),
        local_language => local,
        number => law.number.clone().map(in_english),
        numbered => articles.starts_with(|c: char| c.is_ascii_digit()),
        articles => in_own_words(file, &articles, lang).map_or_else(|| in_english(articles), Told::from),
        url => url.map(String::as_str),
        confirmed => !law.standing.needs_lawyer(),
    }
}

/// A reason, condition, risk or step.
pub fn line(file: &CaseFile, line: &Line, lang: &str) -> Value {
    context! {
        text => file.told(lang, &line.message),
        laws => line.citations.iter().map(|law| cited(file, law, lang)).collect::<Vec<_>>(),
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
