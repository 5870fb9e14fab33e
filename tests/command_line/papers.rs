//! The papers in the programs that lawyers use: every XML part is well-formed, and LibreOffice opens the file.
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

#[test]
fn libreoffice_opens_the_agreement_and_prints_it() {
    let scratch = Scratch::new("office");
    let path = draft(&scratch, "ua/pyriatyn-waste.json", "joint-project", "uk", "docx");
    let profile = format!("-env:UserInstallation=file://{}/profile", scratch.0.display());
    let converted = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(&scratch.0)
        .arg(&path)
        .output()
        .expect("`./test` installs LibreOffice Writer");
    let pdf = scratch.0.join("joint-project.pdf");
    assert!(pdf.is_file(), "{}", complained(&converted));
    assert!(std::fs::metadata(&pdf).unwrap().len() > 50_000, "the printed agreement is nearly empty");
}
