//! Country packs: found, read, merged with the base, staged, and cut at a day.

mod figures;
mod files;
mod merge;
mod outline;
mod read;
mod references;
mod windows;

pub use files::{PackFile, PackFiles, content_hash};
pub(crate) use outline::LAW_NOTE;
pub use outline::Outline;
pub(crate) use read::place_of;

use crate::condition::ConditionCache;
use crate::diagnostic::{Diagnostic, nearest};
use crate::stage::{SourceFile, stage, stage_conditions};
use crate::text::Texts;
use imc_engine::catalogue::{Award, Catalogue};
use imc_engine::edition::{Edition, EditionError};
use imc_engine::rulebook::RuleBook;
use jiff::civil::Date;
use merge::{Surroundings, merge};
use read::{PackParts, Sources, read_parts};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The pack beneath all others.
const BASE: &str = "base";

/// Most editions of a pack that are kept: visitors and programs may ask for any day.
const MOST_EDITIONS: usize = 64;

/// Why a pack cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// There is no pack for this country.
    #[error("there is no country pack `{id}`{}", suggestion.as_ref().map(|s| format!("; did you mean `{s}`?")).unwrap_or_default())]
    Unknown {
        /// What was asked for.
        id: String,
        /// The closest id.
        suggestion: Option<String>,
        /// All ids.
        known: Vec<String>,
    },
    /// The packs folder cannot be read.
    #[error("the packs folder cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// The pack has errors.
    #[error("the pack `{id}` has {} error(s)", diagnostics.iter().filter(|d| d.is_error()).count())]
    Broken {
        /// The pack.
        id: String,
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
    /// The law cannot be brought into an order.
    #[error(transparent)]
    Edition(#[from] EditionError),
}

/// All packs of one place. Packs are loaded when first asked for and kept.
///
/// ```
/// use imc_rules::Packs;
/// let packs = Packs::embedded()?;
/// let edition = packs.get("ua")?.edition("2026-11-21".parse()?)?;
/// let result = edition.assess(&imc_engine::answers::Answers::empty(edition.catalogue()), &edition.default_weights());
/// assert_eq!(result.pack, "ua");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Packs {
    files: PackFiles,
    ids: Vec<String>,
    loaded: Mutex<BTreeMap<String, Arc<Pack>>>,
    base_texts: Mutex<Option<Arc<Texts>>>,
}

impl Packs {
    /// The packs built into the program.
    ///
    /// # Errors
    /// Never in practice; the type is that of [`open`](Self::open).
    pub fn embedded() -> Result<Self, PackError> {
        Self::of(PackFiles::Embedded)
    }

    /// The packs of a folder.
    ///
    /// # Errors
    /// [`PackError::Unreadable`] when the folder cannot be listed.
    pub fn open(folder: impl Into<std::path::PathBuf>) -> Result<Self, PackError> {
        Self::of(PackFiles::Folder(folder.into()))
    }

    fn of(files: PackFiles) -> Result<Self, PackError> {
        let ids = files.ids()?;
        Ok(Self { files, ids, loaded: Mutex::default(), base_texts: Mutex::default() })
    }

    /// Ids of the country packs, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str).filter(|id| *id != BASE)
    }

    /// A pack by id or country code, in any case of letters.
    ///
    /// # Errors
    /// [`PackError::Unknown`], [`PackError::Broken`] with all diagnostics, or [`PackError::Unreadable`].
    pub fn get(&self, id: &str) -> Result<Arc<Pack>, PackError> {
        let pack = self.load(id)?;
        if pack.diagnostics.iter().any(Diagnostic::is_error) {
            return Err(PackError::Broken { id: pack.id().to_owned(), diagnostics: pack.diagnostics.clone() });
        }
        Ok(pack)
    }

    /// A pack with all its diagnostics, even when it is broken but could be read at all.
    ///
    /// # Errors
    /// As [`get`](Self::get); [`PackError::Broken`] only when nothing usable came out.
    pub fn load(&self, id: &str) -> Result<Arc<Pack>, PackError> {
        let id = id.to_lowercase();
        if !self.ids.contains(&id) {
            let suggestion = nearest(&id, self.ids()).map(str::to_owned);
            return Err(PackError::Unknown { id, suggestion, known: self.ids().map(str::to_owned).collect() });
        }
        // INVARIANT: a panic while the lock is held leaves the map as it was, so a poisoned lock is still good.
        let cached = self.loaded.lock().unwrap_or_else(|e| e.into_inner()).get(&id).cloned();
        if let Some(pack) = cached {
            return Ok(pack);
        }
        let pack = Arc::new(self.read(&id)?);
        self.loaded.lock().unwrap_or_else(|e| e.into_inner()).insert(id, pack.clone());
        Ok(pack)
    }

    /// A file of the base pack by its name, for data that no pack needs in order to decide.
    ///
    /// # Errors
    /// [`PackError::Unreadable`] when the folder cannot be read.
    pub(crate) fn base_file(&self, name: &str) -> Result<Option<PackFile>, PackError> {
        Ok(self.files.read(BASE)?.into_iter().find(|f| f.name() == name))
    }

    fn read(&self, id: &str) -> Result<Pack, PackError> {
        let base = self.files.read(BASE)?;
        let country = if id == BASE { Vec::new() } else { self.files.read(id)? };
        let countries = self.ids().map(str::to_uppercase).collect();
        // The lock is not held while a pack is built, so that nobody waits for the pack of another.
        let kept = || self.base_texts.lock().unwrap_or_else(|e| e.into_inner());
        let mut base_texts = kept().clone();
        let pack = Pack::build(id, &base, &country, &Surroundings { countries }, &mut base_texts);
        *kept() = base_texts;
        pack
    }
}

/// Gives findings about a whole file the place of the word they speak of, and drops repetitions.
fn locate(diagnostics: &mut Vec<Diagnostic>, files: [&[PackFile]; 2]) {
    let mut seen = std::collections::BTreeSet::new();
    diagnostics.retain(|d| d.line > 0 || seen.insert((d.file.clone(), d.message.clone())));
    for diagnostic in diagnostics.iter_mut().filter(|d| d.line == 0) {
        let Some(word) = diagnostic.word().map(str::to_owned) else { continue };
        let file = files.into_iter().flatten().find(|f| f.path == diagnostic.file);
        let Some(text) = file.and_then(|f| std::str::from_utf8(&f.bytes).ok()) else { continue };
        let quoted = format!("\"{word}\"");
        let Some(offset) = text.find(&quoted).or_else(|| text.find(&word)) else { continue };
        let (line, column) = place_of(text, offset);
        let path = diagnostic.file.clone();
        let placed = diagnostic.clone().at(&path, text, line, column, quoted.chars().count() as u32);
        *diagnostic = placed;
    }
}

/// Drops what only follows from a form or financing option that could not be read: that nothing has its name.
fn without_echoes(diagnostics: &mut Vec<Diagnostic>) {
    let unread = |finding: &Diagnostic| {
        let (folder, name) = finding.file.rsplit_once('/')?;
        let entry = finding.code == "wrong-entry" && ["/forms", "/financing"].iter().any(|end| folder.ends_with(end));
        let name = entry.then(|| name.trim_end_matches(".toml"))?;
        Some([format!("`{name}`"), format!("`{}`", name.replace('-', "_"))])
    };
    let names: Vec<String> = diagnostics.iter().filter_map(unread).flatten().collect();
    let follows = |d: &Diagnostic| d.code == "dangling-id" || d.code.starts_with("unknown");
    diagnostics.retain(|d| !follows(d) || !names.iter().any(|name| d.message.contains(name)));
}

/// A condition that stands in the data of a pack.
struct DataCondition<'a> {
    /// Under which the rule book keeps it.
    key: String,
    origin: String,
    text: &'a str,
    /// A country may hide a question that an entry of the base speaks of; the entry then stays silent.
    may_be_silent: bool,
}

/// The conditions of advice, and of what financing options pay.
fn data_conditions<'a>(pack: &str, catalogue: &'a Catalogue) -> Vec<DataCondition<'a>> {
    let of_base = |(key, text): (String, &'a str)| {
        let origin = format!("base/advice.toml, {key}");
        DataCondition { key, origin, text, may_be_silent: pack != BASE }
    };
    let mut out: Vec<_> = catalogue.advice.conditions().into_iter().map(of_base).collect();
    for option in &catalogue.financing {
        let deductions = option.award.iter().flat_map(|award| &award.less).enumerate();
        out.extend(deductions.map(|(position, less)| DataCondition {
            key: Award::less_key(option.id.as_str(), position),
            origin: format!("{pack}/financing/{}.toml", option.id),
            text: &less.when,
            may_be_silent: false,
        }));
    }
    out
}

/// One country's law, with the base beneath it.
#[derive(Debug)]
pub struct Pack {
    catalogue: Arc<Catalogue>,
    book: Arc<RuleBook>,
    texts: Arc<Texts>,
    hash: Arc<str>,
    /// Findings of loading.
    pub diagnostics: Vec<Diagnostic>,
    /// Clause files of base and country, for the papers.
    pub clauses: Vec<SourceFile>,
    /// Files of the country's legal forms and financing options, to point at in findings.
    entries: Vec<SourceFile>,
    /// Scenario files and `cases.yaml` of the country, as they are.
    pub tests: Vec<SourceFile>,
    /// Rule files of base and country, as they are.
    pub rules: Vec<SourceFile>,
    /// Files of properties of base and country, as they are.
    pub(crate) properties: Vec<SourceFile>,
    /// Ids of the questions that the country itself adds.
    pub(crate) own_questions: Vec<String>,
    /// Text files of the country, or of the base for the base itself, to point at in findings.
    pub(crate) own_texts: Vec<(String, SourceFile)>,
    pub(crate) conditions: ConditionCache,
    /// The editions that were asked for, the latest last.
    editions: Mutex<Vec<(Date, Edition)>>,
}

impl Pack {
    fn build(
        id: &str,
        base: &[PackFile],
        country: &[PackFile],
        surroundings: &Surroundings,
        base_texts: &mut Option<Arc<Texts>>,
    ) -> Result<Self, PackError> {
        let mut diagnostics = Vec::new();
        let files = [base, country];
        let hash = content_hash(files.into_iter().flatten());
        let (base, sources) = read_parts(BASE, base, &mut diagnostics);
        let (country, own): (Option<PackParts>, Option<Sources>) =
            (id != BASE).then(|| read_parts(id, country, &mut diagnostics)).unzip();
        // The base's texts are the same for every country: read once, and shared.
        let languages = base.info.as_ref().map_or(&[][..], |info| &info.languages);
        let shared =
            base_texts.get_or_insert_with(|| Arc::new(Texts::new(languages, &sources.texts, &mut diagnostics))).clone();
        // Their conditions stand in the data, in English; a translation of the base must not stand for them.
        let mut own_english: BTreeMap<String, String> = country
            .iter()
            .flat_map(|c| &c.financing)
            .map(|option| (format!("financing-{}-conditions", option.id), option.terms().to_owned()))
            .collect();
        let own_questions = country.iter().flat_map(|c| &c.questions).map(|q| q.id.0.clone()).collect();
        let merged = merge(base, country, surroundings, &mut diagnostics);
        locate(&mut diagnostics, files);
        let Some(catalogue) = merged else {
            return Err(PackError::Broken { id: id.to_owned(), diagnostics });
        };
        let own_texts = own.as_ref().map_or(&[][..], |own| &own.texts);
        let texts = Texts::over(Some(shared), &catalogue.pack.languages, own_texts, &mut diagnostics);
        let Sources { rules, properties, texts: own_texts, clauses, entries, tests } = sources.beneath(own);
        let mut staged = stage(&catalogue, &rules, &properties);
        diagnostics.append(&mut staged.diagnostics);
        let own_rules = staged.book.rules.iter().filter(|rule| rule.pack != BASE);
        own_english.extend(own_rules.map(|rule| (format!("rule-{}", rule.id), rule.title.clone())));
        let texts = texts.saying(own_english);
        windows::check(id, &catalogue, &staged.book, &mut diagnostics);
        locate(&mut diagnostics, files);
        let conditions = data_conditions(id, &catalogue);
        let written: Vec<_> = conditions.iter().map(|c| (c.origin.as_str(), c.text)).collect();
        let staged_conditions = stage_conditions(&catalogue, &mut staged.book.graph, &written);
        for (condition, found) in conditions.into_iter().zip(staged_conditions) {
            match found {
                Ok(id) => drop(staged.book.named.insert(condition.key, id)),
                Err(_) if condition.may_be_silent => {}
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        without_echoes(&mut diagnostics);
        Ok(Self {
            catalogue: Arc::new(catalogue),
            book: Arc::new(staged.book),
            texts: Arc::new(texts),
            hash: hash.into(),
            diagnostics,
            clauses,
            entries,
            tests,
            rules,
            properties,
            own_questions,
            own_texts,
            conditions: ConditionCache::default(),
            editions: Mutex::default(),
        })
    }

    /// Folder name.
    pub fn id(&self) -> &str {
        &self.catalogue.pack.id
    }
    /// What the pack says.
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }
    /// The staged rules.
    pub fn book(&self) -> &Arc<RuleBook> {
        &self.book
    }
    /// Names and sentences.
    pub fn texts(&self) -> &Arc<Texts> {
        &self.texts
    }
    /// Content hash.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Gives a finding its place: the first of the words in quotes in the file of a legal form or financing option, else the
    /// file alone.
    pub fn point_at(&self, finding: Diagnostic, file: &str, words: &str) -> Diagnostic {
        let source = self.entries.iter().find(|entry| entry.path == file);
        let quoted = format!("\"{words}\"");
        match source.and_then(|source| Some((source, source.text.find(&quoted)?))) {
            Some((source, offset)) => {
                let (line, column) = place_of(&source.text, offset);
                finding.at(file, source.text.as_str(), line, column, quoted.chars().count() as u32)
            }
            None => finding.in_file(file),
        }
    }

    /// The law on a day. Editions are compiled once for each day, and those that were asked for lately are kept.
    ///
    /// # Errors
    /// [`PackError::Edition`] when the law of the day cannot be compiled; [`EditionError`] says for which reasons.
    pub fn edition(&self, date: Date) -> Result<Edition, PackError> {
        let mut editions = self.editions.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(at) = editions.iter().position(|(day, _)| *day == date) {
            editions[at..].rotate_left(1);
        } else {
            let edition = Edition::new(self.catalogue.clone(), self.book.clone(), date, self.hash.clone())?;
            if editions.len() >= MOST_EDITIONS {
                editions.remove(0);
            }
            editions.push((date, edition));
        }
        Ok(editions[editions.len() - 1].1.clone())
    }
}

impl Pack {
    /// The days on which the pack's law changes, sorted; the day before the first one stands for all time before.
    pub fn dates(&self) -> Vec<Date> {
        let catalogue = &self.catalogue;
        let mut dates: Vec<Date> =
            catalogue.forms.iter().flat_map(|f| f.validity.dates().collect::<Vec<_>>()).collect();
        for rule in &self.book.rules {
            dates.extend(rule.valid_from);
            dates.extend(rule.valid_until.and_then(|d| d.tomorrow().ok()));
        }
        for option in &catalogue.financing {
            dates.extend(option.valid_from);
            dates.extend(option.valid_until.and_then(|d| d.tomorrow().ok()));
            dates.extend(option.deadline.and_then(|d| d.tomorrow().ok()));
        }
        for window in catalogue.forms.iter().flat_map(|form| &form.windows) {
            dates.extend(window.valid_from);
            dates.extend(window.valid_until.and_then(|d| d.tomorrow().ok()));
        }
        dates.sort_unstable();
        dates.dedup();
        if let Some(before) = dates.first().and_then(|d| d.yesterday().ok()) {
            dates.insert(0, before);
        }
        dates
    }
}
