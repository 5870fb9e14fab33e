//! The papers as the command line writes them: every XML part is well-formed. What the programs read in them
//! is compared in `web/tests/papers`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_tests::program::{Scratch, answers, complained, run};
use std::io::Read;
use std::path::Path;
use std::process::Command;

fn draft(scratch: &Scratch, file: &str, form: &str, lang: &str, format: &str) -> std::path::PathBuf {
    let target = scratch.0.join(format!("{form}.{format}"));
    let (answers, output) = (answers(file), target.to_str().unwrap().to_owned());
    let made =
        run(["draft", answers.to_str().unwrap(), "--form", form, "--lang", lang, "--format", format, "-o", &output]);
    assert!(made.status.success(), "{}", complained(&made));
    target
}

fn well_formed(path: &Path) {
    let checked = Command::new("xmllint").arg("--noout").arg(path).output().expect("`./test` installs xmllint");
    assert!(checked.status.success(), "{}: {}", path.display(), complained(&checked));
}

#[test]
fn every_part_of_the_office_files_and_the_legal_xml_are_well_formed() {
    let scratch = Scratch::new("parts");
    for format in ["docx", "xlsx"] {
        let path = draft(&scratch, "ua/pyriatyn-waste.json", "joint-project", "uk", format);
        let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
        for i in 0..archive.len() {
            let mut part = archive.by_index(i).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            let name = format!("{format}-{i}.xml");
            let inside = part.name().unwrap().to_string();
            if inside.ends_with(".xml") || inside.ends_with(".rels") {
                well_formed(&scratch.file(&name, bytes));
            }
        }
    }
    well_formed(&draft(&scratch, "ua/radyvyliv-krupets.json", "delegation", "en", "akn"));
}

/// Whether the program can write PDF depends on how it was built; it never leaves the reader without a way on.
#[test]
fn pdf_is_written_or_the_program_says_how_to_get_it() {
    let scratch = Scratch::new("pdf");
    let target = scratch.0.join("draft.pdf");
    let (answers, output) = (answers("ua/radyvyliv-krupets.json"), target.to_str().unwrap().to_owned());
    let made = run(["draft", answers.to_str().unwrap(), "--form", "delegation", "--format", "pdf", "-o", &output]);
    if made.status.success() {
        assert!(std::fs::read(&target).unwrap().starts_with(b"%PDF-"));
    } else {
        assert!(complained(&made).contains("--features pdf") && !target.exists(), "{}", complained(&made));
    }
}

#[test]
fn a_style_that_cannot_be_used_is_named() {
    let scratch = Scratch::new("style");
    scratch.file("style.docx", "no Word file");
    let answers = answers("ua/radyvyliv-krupets.json");
    let (style, output) = (scratch.0.join("style.docx"), scratch.0.join("draft.docx"));
    let (style, output) = (style.to_str().unwrap(), output.to_str().unwrap());
    let made = run(["draft", answers.to_str().unwrap(), "--form", "delegation", "--style", style, "-o", output]);
    assert!(!made.status.success() && complained(&made).contains("style.docx"), "{}", complained(&made));
}
