//! What a consultant is told about each kind of mistake.
//!
//! `tests/errors/<mistake>.rhai` is a rule file with mistakes, `<mistake>.txt` beside it what is said about them. A new
//! case is a new file; `BLESS=1 cargo test -p imc-rules --test diagnostics` writes the answers anew, to be read before
//! they are kept.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod sample;

use imc_rules::stage::{SourceFile, stage};
use sample::catalogue;
use std::path::Path;

fn reports(text: &str, pack: &str) -> String {
    let file = SourceFile { pack: pack.into(), path: format!("{pack}/rules/test.rhai"), text: text.into() };
    let staged = stage(&catalogue(), &[file], &[]);
    staged.diagnostics.iter().map(|finding| finding.report().trim_end().to_owned() + "\n\n").collect()
}

#[test]
fn each_mistake_is_explained_as_written_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = String::new();
    let mut cases = 0;
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|e| e == "rhai")) {
        cases += 1;
        let found = reports(&std::fs::read_to_string(path).unwrap(), "base");
        let expected_at = path.with_extension("txt");
        if bless {
            std::fs::write(&expected_at, &found).unwrap();
            continue;
        }
        let expected = std::fs::read_to_string(&expected_at).unwrap_or_default();
        if found != expected {
            wrong += &format!("---- {}\nexpected:\n{expected}\nfound:\n{found}\n", path.display());
        }
        assert!(!found.is_empty(), "{} has no mistake", path.display());
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(cases >= 30, "only {cases} cases were found");
}
