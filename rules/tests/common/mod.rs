//! Packs for tests that need other rules than those that we ship.
#![allow(clippy::unwrap_used)]

use imc_rules::{Pack, Packs};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
    fs::write(folder.join("ua/rules/more.rhai"), rules).unwrap();
    let pack = Packs::open(&folder).unwrap().get("ua").unwrap();
    fs::remove_dir_all(folder).unwrap();
    pack
}
