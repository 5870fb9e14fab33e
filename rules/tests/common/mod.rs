//! Packs for tests that need other rules than those that we ship.
#![allow(clippy::unwrap_used, dead_code)]

use imc_rules::{Pack, PackError, Packs};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target)
        } else {
            fs::copy(entry.path(), target).map(drop).unwrap()
        }
    }
}

/// The Ukrainian pack with more statements and rules.
pub fn ukraine_with(name: &str, properties: &str, rules: &str) -> Arc<Pack> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs");
    let folder: PathBuf = std::env::temp_dir().join(format!("imc-pack-{name}-{}", std::process::id()));
    for pack in ["base", "ua"] {
        copy(&packs.join(pack), &folder.join(pack));
    }
    let file = folder.join("ua/properties.rhai");
    fs::write(&file, format!("{}\n{properties}", fs::read_to_string(&file).unwrap())).unwrap();
    if !rules.is_empty() {
        fs::write(folder.join("ua/rules/more.rhai"), rules).unwrap();
    }
    let pack = Packs::open(&folder).unwrap().get("ua").unwrap();
    fs::remove_dir_all(folder).unwrap();
    pack
}

/// A country's pack with some words of its files exchanged: file, what stands there, what shall stand there. Where nothing
/// is to be exchanged, the file is written anew.
pub fn edited(country: &str, edits: &[(&str, &str, &str)]) -> Arc<Pack> {
    opened(country, edits).unwrap()
}

/// As [`edited`], where nothing usable may come out.
pub fn opened(country: &str, edits: &[(&str, &str, &str)]) -> Result<Arc<Pack>, PackError> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs");
    let name = format!("imc-edited-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let folder = std::env::temp_dir().join(name);
    for pack in ["base", country] {
        copy(&packs.join(pack), &folder.join(pack));
    }
    for (file, from, to) in edits {
        let path = folder.join(country).join(file);
        let text = fs::read_to_string(&path).unwrap_or_default();
        assert!(text.contains(from), "{file} has no `{from}`");
        fs::write(path, if from.is_empty() { (*to).to_owned() } else { text.replacen(from, to, 1) }).unwrap();
    }
    let pack = Packs::open(&folder).unwrap().load(country);
    fs::remove_dir_all(folder).unwrap();
    pack
}
