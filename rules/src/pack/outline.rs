//! A pack from outside: what a list of countries says of it, read without bringing its law to life.

use super::merge::own_names;
use super::read::{PackParts, read_parts};
use super::{PackError, PackFile, Packs, content_hash};
use crate::diagnostic::Diagnostic;
use crate::stage::SourceFile;
use crate::text::Texts;
use crate::text::source::{messages, squeezed};
use imc_engine::catalogue::PackInfo;
use std::collections::{BTreeMap, BTreeSet};

/// Under this key a country's texts translate `law_note` of its `pack.toml`.
pub(crate) const LAW_NOTE: &str = "pack-law-note";

/// What can be said of a pack before it is loaded. It keeps a few hundred bytes where a loaded pack keeps megabytes.
#[derive(Clone, Debug)]
pub struct Outline {
    /// `pack.toml`.
    pub info: PackInfo,
    /// English name of the country.
    pub name: String,
    /// Content hash of the pack with its base, as of the loaded pack.
    pub hash: String,
    /// What was seen of the law and what to check again, in languages other than English. [`PackInfo::law_note`] is the
    /// English; a translation that was made of other words is left out.
    pub law_notes: BTreeMap<String, String>,
    /// Number of legal forms.
    pub forms: usize,
    /// Number of financing options, with those that hold everywhere.
    pub financing: usize,
}

impl Packs {
    /// The outlines of all country packs, in order of their ids. A pack with a file that cannot be read stands there
    /// as an error; mistakes in its law show when it is loaded.
    ///
    /// # Errors
    /// [`PackError::Unreadable`] when the folder of the base cannot be read.
    pub fn outlines(&self) -> Result<Vec<Result<Outline, PackError>>, PackError> {
        let base_files = self.files.read("base")?;
        let (base, _) = read_parts("base", &base_files, &mut Vec::new());
        Ok(self.ids().map(|id| self.outline(id, &base_files, &base)).collect())
    }

    fn outline(&self, id: &str, base_files: &[PackFile], base: &PackParts) -> Result<Outline, PackError> {
        let files = self.files.read(id)?;
        let mut diagnostics = Vec::new();
        let (mut parts, mut sources) = read_parts(id, &files, &mut diagnostics);
        let broken = diagnostics.iter().any(Diagnostic::is_error);
        let Some(info) = parts.info.take().filter(|_| !broken) else {
            return Err(PackError::Broken { id: id.to_owned(), diagnostics });
        };
        let law_notes =
            sources.texts.iter().filter_map(|(l, file)| Some((l.clone(), law_note(&info, file)?))).collect();
        sources.texts.retain(|(language, _)| language == "en");
        let texts = Texts::new(&info.languages, &sources.texts, &mut diagnostics);
        let own: BTreeSet<_> = parts.financing.iter().flat_map(own_names).collect();
        let everywhere = base.financing.iter().filter(|o| o.universal && !own.contains(&o.id)).count();
        Ok(Outline {
            name: texts.text("en", "pack-name"),
            law_notes,
            hash: content_hash(base_files.iter().chain(&files)),
            forms: parts.forms.len(),
            financing: parts.financing.len() + everywhere,
            info,
        })
    }
}

/// The note on what was seen of the law, where a file translates the one of today.
fn law_note(info: &PackInfo, file: &SourceFile) -> Option<String> {
    let today = |source: &str| squeezed(source) == squeezed(&info.law_note);
    let mut notes = messages(&file.text).into_iter().filter(|message| message.key == LAW_NOTE);
    notes.find(|message| message.source.is_some_and(today)).map(|message| message.body)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_says_what_the_loaded_pack_says() {
        let packs = Packs::embedded().unwrap();
        let outlines = packs.outlines().unwrap();
        assert_eq!(outlines.len(), packs.ids().count());
        let ua = outlines.into_iter().flatten().find(|o| o.info.id == "ua").unwrap();
        let loaded = packs.get("ua").unwrap();
        assert_eq!((&*ua.hash, &*ua.name), (loaded.hash(), "Ukraine"));
        assert!(ua.law_notes["uk"].contains("1508-VII") && !ua.law_notes.contains_key("en"));
        assert_eq!((ua.forms, ua.financing), (loaded.catalogue().forms.len(), loaded.catalogue().financing.len()));
    }
}
