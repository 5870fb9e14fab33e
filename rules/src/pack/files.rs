//! Where packs lie: inside the program, or in a folder that replaces them.

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

#[derive(RustEmbed)]
#[folder = "packs/"]
struct Embedded;

/// A place with one folder per pack.
#[derive(Clone, Debug)]
pub enum PackFiles {
    /// Built into the program.
    Embedded,
    /// A folder on disk.
    Folder(PathBuf),
}

/// One file of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Path below the packs folder, with `/`: `ua/rules/fit.rhai`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl PackFile {
    /// Path below the pack's own folder.
    pub fn name(&self) -> &str {
        self.path.split_once('/').map_or(self.path.as_str(), |(_, rest)| rest)
    }
}

impl PackFiles {
    /// Ids of the packs, sorted; `base` is among them.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn ids(&self) -> std::io::Result<Vec<String>> {
        let mut ids: Vec<String> = match self {
            Self::Embedded => {
                Embedded::iter().filter_map(|p| p.strip_suffix("/pack.toml").map(str::to_owned)).collect()
            }
            Self::Folder(root) => {
                let mut ids = Vec::new();
                for entry in std::fs::read_dir(root)? {
                    let entry = entry?;
                    if entry.path().join("pack.toml").is_file() {
                        ids.push(entry.file_name().to_string_lossy().into_owned());
                    }
                }
                ids
            }
        };
        ids.retain(|id| !id.contains('/'));
        ids.sort();
        ids.dedup();
        Ok(ids)
    }

    /// All files of a pack, sorted by path.
    ///
    /// # Errors
    /// When a file or folder cannot be read.
    pub fn read(&self, id: &str) -> std::io::Result<Vec<PackFile>> {
        let mut files = Vec::new();
        match self {
            Self::Embedded => {
                let prefix = format!("{id}/");
                for path in Embedded::iter().filter(|p| p.starts_with(&prefix)) {
                    if let Some(file) = Embedded::get(&path) {
                        files.push(PackFile { path: path.into_owned(), bytes: file.data.into_owned() });
                    }
                }
            }
            Self::Folder(root) => walk(&root.join(id), id, &mut files)?,
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }
}

fn walk(folder: &Path, name: &str, files: &mut Vec<PackFile>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &path, files)?;
        } else if entry.file_type()?.is_file() {
            files.push(PackFile { path, bytes: std::fs::read(entry.path())? });
        }
    }
    Ok(())
}

/// Content hash of the files that decide: SHA-256 over path, length and bytes of each, in order of path.
/// Reviews, change logs, tests and the library of practices do not count, for they decide nothing.
pub fn content_hash<'a>(files: impl IntoIterator<Item = &'a PackFile>) -> String {
    let mut hasher = Sha256::new();
    for file in files {
        let name = file.name();
        let aside = ["scenarios/", "practices/"].iter().any(|folder| name.starts_with(folder));
        if aside || name.ends_with(".md") || ["cases.yaml", "practices.json"].contains(&name) {
            continue;
        }
        hasher.update(file.path.as_bytes());
        hasher.update([0]);
        hasher.update((file.bytes.len() as u64).to_be_bytes());
        hasher.update(&file.bytes);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
