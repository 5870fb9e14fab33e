//! The interface in the reader's language: texts, numbers, dates, money.

use icu_collator::Collator;
use icu_locale_core::Locale;
use imc_rules::Texts;
use imc_rules::diagnostic::Diagnostic;
use imc_rules::stage::SourceFile;
use jiff::civil::Date;
use rust_embed::RustEmbed;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(RustEmbed)]
#[folder = "text/"]
struct TextFiles;

/// Most digits of an amount before the point.
const MAX_WHOLE: usize = 18;
/// Most digits of an amount after the point.
const MAX_FRACTION: usize = 6;

/// Language used when nothing better is known.
pub const DEFAULT: &str = "en";

/// Arguments of a text.
pub type Args = BTreeMap<String, String>;

/// The texts of the interface in every language there is a file for.
#[derive(Debug)]
pub struct Words {
    texts: Texts,
    languages: Vec<String>,
    /// What is wrong with the files; empty in a released program.
    pub findings: Vec<Diagnostic>,
}

impl Words {
    /// Reads the embedded files, or those of a folder while they are being written.
    pub fn new(live: Option<&Path>) -> Self {
        let mut languages = Vec::new();
        let mut files = Vec::new();
        for name in TextFiles::iter() {
            let Some(language) = name.strip_suffix(".ftl") else { continue };
            let on_disk = live.and_then(|folder| std::fs::read_to_string(folder.join("text").join(name.as_ref())).ok());
            let text = on_disk.or_else(|| TextFiles::get(&name).map(|f| String::from_utf8_lossy(&f.data).into_owned()));
            languages.push(language.to_owned());
            files.push((
                language.to_owned(),
                SourceFile { pack: "interface".into(), path: format!("text/{name}"), text: text.unwrap_or_default() },
            ));
        }
        languages.sort_by_key(|l| (l != DEFAULT, l.clone()));
        let mut findings = Vec::new();
        let texts = Texts::new(&languages, &files, &mut findings);
        Self { texts, languages, findings }
    }

    /// Languages of the interface, English first.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Whether the interface speaks a language.
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.iter().any(|l| l == language)
    }

    /// Whether a language has a text of its own.
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.texts.has(language, key)
    }

    /// A text; the key itself when there is none.
    pub fn t(&self, language: &str, key: &str, args: &Args) -> String {
        self.texts.format(language, key, args)
    }

    /// A text without arguments.
    pub fn say(&self, language: &str, key: &str) -> String {
        self.texts.text(language, key)
    }

    /// The first language of an `Accept-Language` header that the interface speaks.
    pub fn negotiate(&self, header: &str) -> Option<&str> {
        let mut wanted: Vec<(i32, &str)> = header
            .split(',')
            .filter_map(|item| {
                let mut parts = item.split(';');
                let tag = parts.next()?.trim();
                let quality =
                    parts.find_map(|p| p.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok())).unwrap_or(1.0);
                (quality > 0.0).then_some(((quality * -1000.0) as i32, tag.split('-').next().unwrap_or(tag)))
            })
            .collect();
        wanted.sort_by_key(|(quality, _)| *quality);
        wanted
            .into_iter()
            .find_map(|(_, tag)| self.languages.iter().find(|l| l.eq_ignore_ascii_case(tag)))
            .map(String::as_str)
    }

    /// A day in words: "21 November 2026".
    pub fn date(&self, language: &str, date: Date) -> String {
        let month = self.say(language, &format!("month-{}", date.month()));
        let args = [("day", date.day().to_string()), ("month", month), ("year", date.year().to_string())];
        self.t(language, "date-long", &args.map(|(k, v)| (k.to_owned(), v)).into())
    }

    /// Sign of a currency: "грн" for `UAH`.
    pub fn currency(&self, language: &str, code: &str) -> String {
        self.texts.get(language, &format!("currency-{code}")).unwrap_or_else(|| code.to_owned())
    }

    /// Name of a country by its code; nothing when the interface does not know it.
    pub fn country(&self, language: &str, code: &str) -> Option<String> {
        self.texts.get(language, &format!("country-{code}"))
    }

    /// An amount of whole currency units: "1 250 000 грн".
    pub fn money(&self, language: &str, amount: i64, currency: &str) -> String {
        self.sum(language, number(language, amount), currency)
    }

    /// An amount whose figure is written already, with its currency.
    pub fn sum(&self, language: &str, figure: String, currency: &str) -> String {
        let args = [("amount", figure), ("currency", self.currency(language, currency))];
        self.t(language, "money", &args.map(|(k, v)| (k.to_owned(), v)).into())
    }
}

/// The order of names in the alphabet of a language: in Ukrainian "Ісландія" stands behind "Греція", in French
/// "États-Unis" before "Finlande".
pub fn alphabetical(language: &str) -> impl Fn(&str, &str) -> Ordering {
    let locale = language.parse().unwrap_or(Locale::UNKNOWN);
    // The data of all languages are compiled in; were they not, code points would still give an order.
    let collator = Collator::try_new((&locale).into(), icu_collator::options::CollatorOptions::default()).ok();
    move |a, b| collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
}

/// A whole number with the thousands apart, as the language writes it (CLDR).
pub fn number(language: &str, value: i64) -> String {
    let separator = match language {
        "en" => ",",
        "fr" => "\u{202f}",
        _ => "\u{a0}",
    };
    let digits = value.unsigned_abs().to_string();
    let mut out = String::new();
    if value < 0 {
        out.push('\u{2212}');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out
}

/// A decimal number with the point that the language uses.
pub fn decimal(language: &str, text: &str) -> String {
    if language == DEFAULT { text.to_owned() } else { text.replace('.', ",") }
}

/// An amount as the engine writes it (`48000.5`), with the thousands apart and the point of the language; other texts
/// keep all but the point.
pub fn figure(language: &str, text: &str) -> String {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    match whole.parse::<i64>() {
        Ok(amount) => {
            let fraction = fraction.map_or(String::new(), |rest| decimal(language, &format!(".{rest}")));
            // Between nothing and minus one the whole part has no sign.
            let sign = if amount == 0 && whole.starts_with('-') { "\u{2212}" } else { "" };
            format!("{sign}{}{fraction}", number(language, amount))
        }
        Err(_) => decimal(language, text),
    }
}

/// Rates as the engine writes them (`16.4 % + 2 × 5 %`), with the point of the language and no line break before the sign.
pub fn rates(language: &str, text: &str) -> String {
    decimal(language, &text.replace(" %", "\u{a0}%"))
}

/// Reads a whole number as people write it: `17 000`, `17,000`, `17.000`, `17'000`. Thousands may be apart, fractions
/// are not taken.
///
/// # Errors
/// [`NotANumber`] says what is in the way.
pub fn read_number(text: &str) -> Result<i64, NotANumber> {
    let text = plain(text);
    let (sign, body) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(&text)),
    };
    let digits = joined(body)?.ok_or(NotANumber::Fraction)?;
    digits.parse::<i64>().map(|n| sign * n).map_err(|_| NotANumber::TooLong)
}

/// Reads an amount of zero or more as people write it, `1 234 567,50` or `1,234,567.50`, and gives it with a point and
/// nothing else between its digits. A single comma or point parts thousands where `read_number` takes it for that (`1,234`);
/// everywhere else the last one is the decimal point (`0,125`, `1234,567`, `1 234,567`).
///
/// # Errors
/// [`NotANumber`] says what is in the way.
pub fn read_decimal(text: &str) -> Result<String, NotANumber> {
    let body = plain(text);
    if let Some(whole) = joined(&body)? {
        return decimal_of(&whole, "");
    }
    let (whole, fraction) = body.rsplit_once([',', '.']).ok_or(NotANumber::OtherSigns)?;
    let whole = joined(whole)?.ok_or(NotANumber::OtherSigns)?;
    if fraction.is_empty() || !fraction.chars().all(|c| c.is_ascii_digit()) {
        return Err(NotANumber::OtherSigns);
    }
    decimal_of(&whole, fraction)
}

/// Digits before and after the point, put together.
fn decimal_of(whole: &str, fraction: &str) -> Result<String, NotANumber> {
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    match fraction {
        _ if whole.len() > MAX_WHOLE || fraction.len() > MAX_FRACTION => Err(NotANumber::TooLong),
        "" => Ok(whole.to_owned()),
        _ => Ok(format!("{whole}.{fraction}")),
    }
}

/// The same number with one sign for each purpose: blanks, apostrophes and minus come in several.
fn plain(text: &str) -> String {
    let one = |c: char| match c {
        '\u{2019}' => '\'',
        '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    text.trim().chars().map(one).collect()
}

/// The digits of a whole number whose thousands may be apart: groups of three behind a first one of up to three, which is no
/// zero, all with the same sign between them. None when digits and signs stand in other places.
fn joined(text: &str) -> Result<Option<String>, NotANumber> {
    let is_mark = |c: char| matches!(c, ',' | '.' | '\'' | ' ');
    if text.is_empty() || !text.chars().all(|c| c.is_ascii_digit() || is_mark(c)) {
        return Err(NotANumber::OtherSigns);
    }
    let Some(mark) = text.chars().find(|c| is_mark(*c)) else { return Ok(Some(text.to_owned())) };
    let mut groups = text.split(mark);
    let first = groups.next().unwrap_or_default();
    let in_threes = groups.all(|group| group.len() == 3 && !group.contains(is_mark));
    let begins = (1..=3).contains(&first.len()) && !first.starts_with('0');
    Ok((begins && in_threes).then(|| text.replace(mark, "")))
}

/// Why a text is no number that is asked for here, whole or decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// It has letters or signs in it.
    OtherSigns,
    /// It has a fraction, or thousands in odd places.
    Fraction,
    /// It has more digits than anything real.
    TooLong,
}

impl NotANumber {
    /// Key of the message that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::OtherSigns => "invalid-number",
            Self::Fraction => "invalid-fraction",
            Self::TooLong => "invalid-number-long",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_read_as_people_write_them() {
        for text in ["17000", "17 000", "17,000", "17.000", "17'000", " 17\u{a0}000 ", "17\u{202f}000", "+17000"] {
            assert_eq!(read_number(text), Ok(17_000), "{text}");
        }
        assert_eq!(read_number("-5"), Ok(-5));
        assert_eq!(read_number("12,5"), Err(NotANumber::Fraction));
        assert_eq!(read_number("1.50"), Err(NotANumber::Fraction));
        assert_eq!(read_number("about 10"), Err(NotANumber::OtherSigns));
        assert_eq!(read_number(""), Err(NotANumber::OtherSigns));
        assert_eq!(read_number("99999999999999999999"), Err(NotANumber::TooLong));
        for text in ["0,125", "1,234.567", "1 234,567", "1,,234", "1234,567", "17,000,"] {
            assert_eq!(read_number(text), Err(NotANumber::Fraction), "{text}");
        }
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, read) in [
            ("1 234 567,50", "1234567.50"),
            ("1,234,567.50", "1234567.50"),
            ("1\u{a0}234\u{202f}567", "1234567"),
            ("1.234.567", "1234567"),
            ("1\u{2019}234.5", "1234.5"),
            ("1,234", "1234"),
            ("12.345", "12345"),
            ("0,125", "0.125"),
            ("0.125", "0.125"),
            ("1234,567", "1234.567"),
            ("1 234,567", "1234.567"),
            ("1,234.567", "1234.567"),
            ("12,5", "12.5"),
            ("0", "0"),
            ("007", "7"),
        ] {
            assert_eq!(read_decimal(typed).as_deref(), Ok(read), "{typed}");
        }
        for typed in ["-5", "5 euros", "", ",5", "5,", "1,2,3", "1.234,567.8", "12 34", "1,23,456.7"] {
            assert_eq!(read_decimal(typed), Err(NotANumber::OtherSigns), "{typed}");
        }
        assert_eq!(read_decimal("1234567890123456789"), Err(NotANumber::TooLong));
        assert_eq!(read_decimal("0,1234567"), Err(NotANumber::TooLong));
    }

    #[test]
    fn what_is_written_can_be_read_again() {
        for language in ["en", "uk", "fr"] {
            for value in [0, 7, 999, 1_000, 17_000, 1_234_567, -4_200] {
                assert_eq!(read_number(&number(language, value)), Ok(value));
            }
        }
    }

    #[test]
    fn the_browser_language_is_taken_when_the_interface_speaks_it() {
        let words = Words::new(None);
        assert!(words.findings.is_empty(), "{:?}", words.findings);
        assert_eq!(words.negotiate("de-DE,uk;q=0.8,en;q=0.5"), Some("uk"));
        assert_eq!(words.negotiate("fr-CH, fr;q=0.9"), Some("fr"));
        assert_eq!(words.negotiate("de"), None);
    }

    #[test]
    fn names_stand_in_the_order_of_the_alphabet() {
        let sorted = |language: &str, mut names: Vec<&'static str>| {
            let order = alphabetical(language);
            names.sort_by(|a, b| order(a, b));
            names
        };
        assert_eq!(
            sorted("uk", vec!["Румунія", "Ірландія", "Албанія", "Греція"]),
            ["Албанія", "Греція", "Ірландія", "Румунія"]
        );
        assert_eq!(
            sorted("fr", vec!["Finlande", "États-Unis", "Suède", "Danemark"]),
            ["Danemark", "États-Unis", "Finlande", "Suède"]
        );
    }

    #[test]
    fn dates_and_money_follow_the_language() {
        let words = Words::new(None);
        let day = jiff::civil::date(2026, 11, 21);
        assert_eq!(words.date("en", day), "21 November 2026");
        assert_eq!(words.date("fr", day), "21 novembre 2026");
        assert_eq!(words.date("uk", day), "21 листопада 2026 року");
        assert_eq!(words.money("uk", 1_250_000, "UAH"), "1\u{a0}250\u{a0}000\u{a0}грн");
    }
}
