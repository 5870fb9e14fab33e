//! From the files of one pack to typed parts; every file is read even when another is broken.

use super::files::PackFile;
use crate::diagnostic::Diagnostic;
use crate::stage::SourceFile;
use imc_engine::catalogue::{
    Advice, Criterion, Family, FinancingOption, LegalForm, PackInfo, Question, ServiceArea, SharingKey, Statute, Theme,
};
use imc_engine::ids::QuestionId;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatutesFile {
    #[serde(default)]
    statute: Vec<Statute>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionEntry {
    id: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsFile {
    #[serde(default)]
    section: Vec<SectionEntry>,
    #[serde(default)]
    question: Vec<Question>,
    #[serde(default)]
    hide: Vec<QuestionId>,
    #[serde(default)]
    preset: BTreeMap<QuestionId, toml::Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct CriteriaFile {
    #[serde(default)]
    theme: Vec<Theme>,
    #[serde(default)]
    criterion: Vec<Criterion>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FamiliesFile {
    #[serde(default)]
    family: Vec<Family>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServicesFile {
    #[serde(default)]
    service: Vec<ServiceArea>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FinancingFile {
    #[serde(default)]
    option: Vec<FinancingOption>,
}

#[derive(Debug, Default, Deserialize)]
struct KeysFile {
    #[serde(default)]
    key: Vec<SharingKey>,
}

/// The parts of one pack, before it is merged with the pack it extends.
#[derive(Debug, Default)]
pub struct PackParts {
    /// `pack.toml`.
    pub info: Option<PackInfo>,
    /// `statutes.toml`.
    pub statutes: Vec<Statute>,
    /// Sections of the questionnaire.
    pub sections: Vec<String>,
    /// Questions.
    pub questions: Vec<Question>,
    /// Base questions that the country hides.
    pub hide: Vec<QuestionId>,
    /// Answers that the country's law gives.
    pub presets: BTreeMap<QuestionId, serde_json::Value>,
    /// Themes.
    pub themes: Vec<Theme>,
    /// Criteria.
    pub criteria: Vec<Criterion>,
    /// Families.
    pub families: Vec<Family>,
    /// Service areas.
    pub services: Vec<ServiceArea>,
    /// Legal forms.
    pub forms: Vec<LegalForm>,
    /// Financing options.
    pub financing: Vec<FinancingOption>,
    /// Cost-sharing keys.
    pub keys: Vec<SharingKey>,
    /// Combinations, paths, risks, readiness.
    pub advice: Advice,
}

/// The files of one pack that are read later, as they are.
#[derive(Debug, Default)]
pub struct Sources {
    /// Rule files.
    pub rules: Vec<SourceFile>,
    /// Property files.
    pub properties: Vec<SourceFile>,
    /// Texts: language and Fluent source.
    pub texts: Vec<(String, SourceFile)>,
    /// Clause files for the papers.
    pub clauses: Vec<SourceFile>,
    /// Files of legal forms and financing options, as they are.
    pub entries: Vec<SourceFile>,
    /// Scenarios, and the real cases, unread.
    pub tests: Vec<SourceFile>,
}

impl Sources {
    /// With those of a country above them: rules and clauses count together, all else is its own.
    pub fn beneath(self, country: Option<Self>) -> Self {
        let Some(own) = country else { return self };
        let both = |base: Vec<_>, own| base.into_iter().chain(own).collect();
        Self {
            rules: both(self.rules, own.rules),
            properties: both(self.properties, own.properties),
            clauses: both(self.clauses, own.clauses),
            entries: own.entries,
            texts: own.texts,
            tests: own.tests,
        }
    }
}

/// Reads the files of a pack. What cannot be read is left out and reported.
pub fn read_parts(id: &str, files: &[PackFile], diagnostics: &mut Vec<Diagnostic>) -> (PackParts, Sources) {
    let (mut parts, mut sources) = (PackParts::default(), Sources::default());
    for file in files {
        let text = match std::str::from_utf8(&file.bytes) {
            Ok(text) => text,
            Err(error) => {
                if is_text(file.name()) {
                    diagnostics.push(
                        Diagnostic::error(
                            "not-utf8",
                            format!("this file is not text in UTF-8 (byte {})", error.valid_up_to()),
                        )
                        .in_file(&file.path)
                        .help("save it again as UTF-8"),
                    );
                }
                continue;
            }
        };
        if says_nothing(file.name(), text) {
            diagnostics.push(
                Diagnostic::error("empty-file", "this file says nothing")
                    .in_file(&file.path)
                    .help("was it saved empty? Bring its contents back, or delete the file"),
            );
        }
        let source = || SourceFile { pack: id.to_owned(), path: file.path.clone(), text: text.to_owned() };
        let name = file.name();
        match name.rsplit_once('.') {
            Some((stem, "toml")) if stem.starts_with("clauses/") => sources.clauses.push(source()),
            Some((stem, "toml")) => {
                if stem.contains('/') {
                    sources.entries.push(source());
                }
                parts.read_toml(stem, &file.path, text, diagnostics);
            }
            Some((stem, "rhai")) if stem.starts_with("rules/") => sources.rules.push(source()),
            Some((_, "rhai")) => sources.properties.push(source()),
            Some((stem, "ftl")) => {
                let language = stem.rsplit('/').next().unwrap_or(stem);
                sources.texts.push((language.split('.').next().unwrap_or(language).to_owned(), source()));
            }
            Some((_, "yaml")) => sources.tests.push(source()),
            _ => {}
        }
    }
    (parts, sources)
}

fn is_text(name: &str) -> bool {
    ["toml", "rhai", "ftl", "yaml", "md"].iter().any(|ending| name.ends_with(ending))
}

/// Whether a file of rules or tests holds nothing but blanks and comments.
fn says_nothing(name: &str, text: &str) -> bool {
    let comment = match name.rsplit_once('.') {
        Some((_, "rhai")) => "//",
        Some((_, "yaml")) => "#",
        _ => return false,
    };
    text.lines().map(str::trim).all(|line| line.is_empty() || line.starts_with(comment))
}

impl PackParts {
    fn read_toml(&mut self, stem: &str, path: &str, text: &str, diagnostics: &mut Vec<Diagnostic>) {
        match stem {
            "pack" => self.info = parse_toml(path, text, diagnostics),
            "statutes" => {
                self.statutes = parse_toml::<StatutesFile>(path, text, diagnostics).unwrap_or_default().statute
            }
            "questions" => {
                let file: QuestionsFile = parse_toml(path, text, diagnostics).unwrap_or_default();
                self.sections = file.section.into_iter().map(|s| s.id).collect();
                self.questions = file.question;
                self.hide = file.hide;
                self.presets = file.preset.into_iter().map(|(id, value)| (id, to_json(value))).collect();
            }
            "criteria" => {
                let file: CriteriaFile = parse_toml(path, text, diagnostics).unwrap_or_default();
                self.themes = file.theme;
                self.criteria = file.criterion;
            }
            "families" => {
                self.families = parse_toml::<FamiliesFile>(path, text, diagnostics).unwrap_or_default().family
            }
            "services" => {
                self.services = parse_toml::<ServicesFile>(path, text, diagnostics).unwrap_or_default().service
            }
            "financing" => {
                self.financing = parse_toml::<FinancingFile>(path, text, diagnostics).unwrap_or_default().option
            }
            "keys" => self.keys = parse_toml::<KeysFile>(path, text, diagnostics).unwrap_or_default().key,
            "advice" => self.advice = parse_toml(path, text, diagnostics).unwrap_or_default(),
            _ if stem.starts_with("forms/") => {
                if let Some(form) = parse_toml::<LegalForm>(path, text, diagnostics) {
                    expect_name(stem, form.id.as_str(), path, text, diagnostics);
                    self.forms.push(form);
                }
            }
            _ if stem.starts_with("financing/") => {
                if let Some(option) = parse_toml::<FinancingOption>(path, text, diagnostics) {
                    expect_name(stem, option.id.as_str(), path, text, diagnostics);
                    self.financing.push(option);
                }
            }
            _ => diagnostics
                .push(Diagnostic::warning("unknown-file", format!("nothing reads `{stem}.toml`")).in_file(path).help(
                "a pack has pack, statutes, questions, forms/*, financing/*, clauses/*; see the guide to country packs",
            )),
        }
    }
}

fn expect_name(stem: &str, id: &str, path: &str, text: &str, diagnostics: &mut Vec<Diagnostic>) {
    let name = stem.rsplit('/').next().unwrap_or(stem);
    if name != id {
        let (line, column) = find(text, &format!("\"{id}\""));
        diagnostics.push(
            Diagnostic::error("wrong-file-name", format!("this file is called `{name}` but its id is `{id}`"))
                .at(path, text, line, column, id.chars().count() as u32 + 2)
                .help("give the file the name of the id"),
        );
    }
}

/// Line and column (from 1) of the first occurrence of a word; the start of the file when there is none.
pub(crate) fn find(text: &str, word: &str) -> (u32, u32) {
    text.find(word).map_or((1, 1), |offset| place_of(text, offset))
}

/// Line and column (from 1, in characters) of a byte offset.
pub(crate) fn place_of(text: &str, offset: usize) -> (u32, u32) {
    let before = &text[..offset.min(text.len())];
    let line = before.matches('\n').count() as u32 + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() as u32 + 1;
    (line, column)
}

/// Parses TOML into a type; on failure reports the place in the reader's words.
pub(crate) fn parse_toml<T: DeserializeOwned>(path: &str, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<T> {
    match toml::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            let (line, column) = place_of(text, span.start);
            let length = text.get(span.clone()).map_or(1, |s| s.lines().next().unwrap_or("").chars().count()).max(1);
            let shared: Arc<str> = text.into();
            diagnostics.push(
                Diagnostic::error("wrong-entry", plain(error.message()))
                    .at(path, shared, line, column, length as u32)
                    .help(remedy(error.message())),
            );
            None
        }
    }
}

fn plain(message: &str) -> String {
    let mut first = message.lines().next().unwrap_or("this entry cannot be read").to_owned();
    for (from, to) in [
        ("unknown field", "there is no field called"),
        ("unknown variant", "this value is not known:"),
        ("missing field", "a field is missing:"),
        ("invalid type:", "this has the wrong kind of value:"),
        ("duplicate key", "this key stands here twice:"),
        (" a sequence", " a list"),
        (" a map", " a table"),
    ] {
        first = first.replace(from, to);
    }
    first
}

fn remedy(message: &str) -> String {
    if message.contains("unknown field") {
        "check the spelling against the guide to country packs, or take the line out".into()
    } else if message.contains("missing field") {
        "add the field to this entry".into()
    } else {
        "compare with a neighbouring file of the same kind".into()
    }
}

fn to_json(value: toml::Value) -> serde_json::Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Boolean(flag) => flag.into(),
        toml::Value::Array(items) => items.into_iter().map(to_json).collect(),
        toml::Value::Table(table) => {
            serde_json::Value::Object(table.into_iter().map(|(key, value)| (key, to_json(value))).collect())
        }
        other => other.to_string().into(),
    }
}
