//! A sample of papers in the programs that lawyers, archives and clerks use. They must see what the document says.

use crate::file::parts;
use crate::law::{Lawful, PACKS, countries, lawful_forms, result_of};
use imc::money::MoneyAnswers;
use imc::papers::{House, PaperFormat, write_file};
use imc_engine::answers::parse_answers;
use imc_engine::money::{Key, Sums, share};
use imc_templates::{Block, Draft, Inline, Library, write};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, LazyLock};

struct Sample {
    name: String,
    library: Arc<Library>,
    draft: Draft,
}

/// The sample, written into a folder in all formats.
struct Batch {
    folder: PathBuf,
    samples: Vec<Sample>,
}

static BATCH: LazyLock<Batch> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).unwrap();
    let samples = samples();
    for sample in &samples {
        for format in PaperFormat::ALL {
            let file = write_file(&sample.library, &sample.draft, *format, &House::default()).unwrap();
            std::fs::write(folder.join(format!("{}.{}", sample.name, file.format.ending())), file.bytes).unwrap();
        }
    }
    Batch { folder, samples }
});

/// At least one paper of every country and of every kind, and one in two languages. Countries take turns, so that kinds,
/// languages and orders of law mix.
fn samples() -> Vec<Sample> {
    let (mut found, mut kinds) = (Vec::new(), BTreeSet::new());
    let mut add = |name: String, (library, draft)| found.push(Sample { name, library, draft });
    for first in [true, false] {
        for country in countries() {
            let all =
                lawful_forms(&country).iter().flat_map(|form| form.kinds().into_iter().map(move |kind| (form, kind)));
            let all: Vec<_> = all.collect();
            let new = all.iter().find(|(_, kind)| !kinds.contains(kind)).or(all.first().filter(|_| first));
            let Some((form, kind)) = new else { continue };
            kinds.insert(kind.clone());
            add(format!("{country}-{}-{kind}", form.form), form.draft(kind, form.language(), None));
        }
    }
    let form = lawful_forms("ua").iter().find(|form| form.form == "delegation").unwrap();
    add("ua-two-languages".into(), form.draft("delegation", "uk", Some("en")));
    found
}

impl Batch {
    fn files(&self, ending: &str) -> Vec<PathBuf> {
        self.samples.iter().map(|sample| self.folder.join(format!("{}.{ending}", sample.name))).collect()
    }
}

/// Runs a program and gives what it printed.
fn run(program: &str, args: &[&str], files: &[PathBuf]) -> String {
    let output = Command::new(program).args(args).args(files).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}; `./test` installs it"));
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {args:?}: {complaint}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Words with single spaces: layouts differ in white space only.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of the document that are no table, as the plain text writer gives them: with numbers and references.
fn lines(sample: &Sample) -> Vec<String> {
    let text = write::text(&sample.library, &sample.draft);
    text.lines().map(squeezed).filter(|line| !line.is_empty() && !line.starts_with("| ")).collect()
}

/// Headings in reading order; the numbers of clauses are counted by the word processor, those of annexes are text.
fn headings(sample: &Sample) -> Vec<String> {
    let paper = write::paper(&sample.library, &sample.draft);
    let column = &paper.columns[0];
    let body = column.body.iter().map(|part| part.title.clone());
    body.chain(column.annexes.iter().map(|part| format!("{} {}", part.number, part.title))).collect()
}

/// Lets LibreOffice write files of one ending in another format; each format has a folder and a profile of its own.
fn office(from: &str, format: &str, to: &str) -> PathBuf {
    in_office(&BATCH.folder, &BATCH.files(from), format, to)
}

fn in_office(folder: &Path, files: &[PathBuf], format: &str, to: &str) -> PathBuf {
    let out = folder.join(to);
    let args = [&profile(folder, to), "--headless", "--convert-to", format, "--outdir", out.to_str().unwrap()];
    run("soffice", &args, files);
    out
}

fn profile(folder: &Path, name: &str) -> String {
    format!("-env:UserInstallation=file://{}/office-{name}", folder.display())
}

/// One file for each sheet, in UTF-8, with values as they are shown.
const TABLES: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

#[test]
fn every_kind_of_document_is_in_the_sample() {
    let read: BTreeSet<&str> = BATCH.samples.iter().map(|sample| sample.draft.document.kind.as_str()).collect();
    let base = Library::base().unwrap();
    let missing: Vec<_> = base.kinds().iter().map(|kind| kind.id.as_str()).filter(|id| !read.contains(id)).collect();
    assert!(missing.is_empty(), "no program has read a paper of the kinds {missing:?}");
}

#[test]
fn libreoffice_counts_clauses_and_references_as_the_document_does() {
    let out = office("docx", "txt:Text (encoded):UTF8", "txt");
    for sample in BATCH.samples.iter().filter(|sample| sample.draft.second.is_none()) {
        let seen = std::fs::read_to_string(out.join(format!("{}.txt", sample.name))).unwrap();
        let mut seen = seen.lines().map(squeezed);
        // The first line is the header, which this export leaves out.
        for line in &lines(sample)[1..] {
            assert!(seen.any(|one| one == *line), "{}: LibreOffice does not show, or not here: {line}", sample.name);
        }
    }
}

/// What a person does with *Update All Indexes*, which has no command of its own. The name is that of the empty module in
/// each profile.
const UPDATE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Update(paper, text)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue, format(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  format(0).Name = "FilterName" : format(0).Value = "Text"
  document = StarDesktop.loadComponentFromURL(ConvertToURL(paper), "_blank", 0, hidden())
  indexes = document.getDocumentIndexes()
  For i = 0 To indexes.getCount() - 1
    indexes.getByIndex(i).update()
  Next
  document.storeToURL(ConvertToURL(text), format())
  document.close(True)
End Sub
</script:module>"#;

#[test]
fn libreoffice_updates_the_contents_to_the_same_lines_with_pages() {
    let profile = profile(&BATCH.folder, "contents");
    run("soffice", &[&profile, "--headless", "--terminate_after_init"], &[]);
    std::fs::write(BATCH.folder.join("office-contents/user/basic/Standard/Module1.xba"), UPDATE).unwrap();
    let kind = |sample: &&Sample| ["delegation", "union-statute"].contains(&sample.draft.document.kind.as_str());
    let samples: Vec<_> = BATCH.samples.iter().filter(kind).filter(|sample| sample.draft.second.is_none()).collect();
    assert_eq!(samples.len(), 2, "an agreement and a statute");
    for sample in samples {
        let [paper, text] = ["docx", "contents.txt"].map(|end| BATCH.folder.join(format!("{}.{end}", sample.name)));
        let call = format!("macro:///Standard.Module1.Update(\"{}\",\"{}\")", paper.display(), text.display());
        run("soffice", &[&profile, "--headless", &call], &[]);
        let seen = std::fs::read_to_string(&text).unwrap();
        let contents = write::paper(&sample.library, &sample.draft).contents.unwrap();
        let mut seen = seen.lines().map(squeezed).skip_while(|line| *line != contents).skip(1);
        let mut page = 1;
        for node in sample.draft.document.nodes.iter().filter(|node| node.number.is_some()) {
            let line = seen.next().unwrap();
            assert!(line.contains(&node.title), "{}: `{line}` in place of {}", sample.name, node.title);
            let on = line.split(&node.title).last().unwrap().trim_start_matches(['.', ' ']).parse().unwrap();
            assert!(page <= on, "{}: page {on} after {page}", sample.name);
            page = on;
        }
        assert!(page > 5, "{}: all on {page} pages", sample.name);
    }
}

#[test]
fn libreoffice_prints_every_word_file() {
    let out = office("docx", "pdf", "pdf");
    for sample in &BATCH.samples {
        let pages = pages(&out.join(format!("{}.pdf", sample.name)));
        assert!((2..=80).contains(&pages), "{}: {pages} pages", sample.name);
    }
}

#[test]
fn libreoffice_opens_every_table_without_an_error() {
    let out = office("xlsx", TABLES, "csv");
    for sample in &BATCH.samples {
        let starts = format!("{}-", sample.name);
        let all = std::fs::read_dir(&out).unwrap().map(|file| file.unwrap().path());
        let sheets = all.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(&starts));
        let sheets: Vec<String> = sheets.map(|path| std::fs::read_to_string(path).unwrap()).collect();
        assert!(sheets.len() >= 12, "{}: {} sheets", sample.name, sheets.len());
        for wrong in ["#DIV/0!", "#NAME?", "#VALUE!", "#REF!", "Err:"] {
            assert!(!sheets.iter().any(|sheet| sheet.contains(wrong)), "{}: {wrong}", sample.name);
        }
        // Equal shares need no figures: they add up to all, and the payments to the whole cost.
        assert!(sheets.iter().any(|sheet| sheet.matches("OK").count() == 2), "{}: no key adds up", sample.name);
    }
}

#[test]
fn the_tables_compute_what_the_program_computes() {
    let pack = PACKS.get("ua").unwrap();
    let edition = Arc::new(pack.edition("2026-11-21".parse().unwrap()).unwrap());
    let partner = |name: &str, [population, units, revenue, area, capacity, shares]: [i64; 6]| {
        json!({
            "name": name, "population": population, "units": units, "revenue": revenue, "area": area,
            "capacity": capacity, "shares": shares,
        })
    };
    let answers = json!({
        "track": "service", "services": ["water-supply"], "running": 100,
        "partners": [
            partner("A", [24_500, 10, 7, 3, 1, 20]),
            partner("B", [6_000, 30, 7, 3, 1, 30]),
            partner("C", [6_001, 20, 7, 4, 1, 50]),
        ],
    });
    let parsed = parse_answers(edition.catalogue(), answers.as_object().unwrap());
    assert!(parsed.problems.is_empty(), "{:?}", parsed.problems);
    let money = MoneyAnswers { catalogue: edition.catalogue(), answers: &parsed.answers };
    // Capacity is the key of an investment; the mixture of the tables is one of inhabitants and tax.
    let sums = Sums { investment: 100.into(), mix: [1.into(), 0.into(), 1.into()], ..money.sums() };
    let partners = money.partners();
    let result = result_of(&edition, &parsed.answers);
    let answers = Arc::new(parsed.answers.clone());
    let case = Lawful { pack: pack.clone(), edition: edition.clone(), answers, result, form: "delegation".into() };
    let (library, draft) = case.draft("delegation", "en", None);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tables");
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).unwrap();
    let file = write_file(&library, &draft, PaperFormat::Xlsx, &House::default()).unwrap();
    std::fs::write(folder.join("tables.xlsx"), file.bytes).unwrap();
    let sheets = in_office(&folder, &[folder.join("tables.xlsx")], TABLES, "csv");
    for (sheet, key) in [
        ("Equal shares", Key::Equal),
        ("By inhabitants", Key::Population),
        ("By use", Key::Usage),
        ("Basic fee and use", Key::TwoPart),
        ("By area or length", Key::AreaLength),
        ("By reserved room", Key::CapacityReserved),
        ("By financial strength", Key::FiscalCapacity),
        ("Inhabitants and tax strength", Key::Mixed),
        ("By shares in the company", Key::Shares),
    ] {
        let path = sheets.join(format!("tables-{sheet}.csv"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let paid = text.lines().skip(8).take(3).map(|row| row.split(',').nth(2).unwrap().parse::<Decimal>().unwrap());
        let paid: Vec<Decimal> = paid.collect();
        let computed = share(key, &partners, &sums).unwrap().shares.into_iter().map(|share| share.investment);
        assert_eq!(paid, computed.collect::<Vec<_>>(), "{sheet}:\n{text}");
    }
}

fn pages(file: &Path) -> usize {
    let info = run("pdfinfo", &[], &[file.to_owned()]);
    info.lines().find_map(|line| line.strip_prefix("Pages:")).and_then(|count| count.trim().parse().ok()).unwrap()
}

/// What `read.py` sees.
static READ: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let python = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("readers/bin/python");
    let script = project.join("web/tests/papers/read.py");
    let files: Vec<PathBuf> = BATCH.files("docx").into_iter().chain(BATCH.files("xml")).collect();
    serde_json::from_str(&run(python.to_str().unwrap(), &[script.to_str().unwrap()], &files)).unwrap()
});

fn strings(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|text| squeezed(text.as_str().unwrap())).collect()
}

#[test]
fn python_docx_reads_headings_notes_and_properties() {
    for sample in &BATCH.samples {
        let seen = &READ[&format!("{}.docx", sample.name)]["word"];
        let document = &sample.draft.document;
        assert_eq!(seen["comments"].as_u64().unwrap() as usize, document.nodes.len(), "{}", sample.name);
        assert!(seen["title"].as_str().unwrap().contains(&document.title), "{}", sample.name);
        if sample.draft.second.is_none() {
            let found: Vec<_> = strings(&seen["headings"]);
            let mut rest = found.iter();
            for wanted in headings(sample) {
                assert!(rest.any(|one| *one == wanted), "{}: no `{wanted}` in {found:?}", sample.name);
            }
        }
    }
}

#[test]
fn pandoc_reads_every_word_of_every_clause() {
    for sample in &BATCH.samples {
        let seen = &READ[&format!("{}.docx", sample.name)]["pandoc"];
        let text = squeezed(seen["text"].as_str().unwrap());
        if sample.draft.second.is_none() {
            let found = strings(&seen["headings"]);
            assert!(headings(sample).iter().all(|one| found.contains(one)), "{}: {found:?}", sample.name);
        }
        for block in sample.draft.documents().flat_map(|document| &document.nodes).flat_map(|node| &node.blocks) {
            for words in said(block) {
                assert!(text.contains(&words), "{}: pandoc does not read: {words}", sample.name);
            }
        }
    }
}

/// The words of a block between its marks; tables are read cell by cell and left out.
fn said(block: &Block) -> Vec<String> {
    let mut words = vec![String::new()];
    if !matches!(block, Block::Table { .. }) {
        for inline in block.inlines() {
            match (inline, words.last_mut()) {
                (Inline::Text(text) | Inline::Strong(text) | Inline::Reference { cached: text, .. }, Some(last)) => {
                    last.push_str(text);
                }
                (Inline::Break, Some(last)) => last.push(' '),
                _ => words.push(String::new()),
            }
        }
    }
    words.iter().map(|text| squeezed(text)).collect()
}

#[test]
fn legal_xml_follows_the_official_schema() {
    for sample in &BATCH.samples {
        let errors = &READ[&format!("{}.xml", sample.name)]["errors"];
        assert_eq!(strings(errors), [""; 0], "{}", sample.name);
    }
}

#[test]
fn xmllint_reads_every_part_of_the_office_files() {
    let folder = BATCH.folder.join("parts");
    std::fs::create_dir_all(&folder).unwrap();
    let mut files = Vec::new();
    for file in BATCH.files("docx").into_iter().chain(BATCH.files("xlsx")) {
        for (index, (_, xml)) in parts(&std::fs::read(&file).unwrap()).into_iter().enumerate() {
            let name = format!("{}-{index}.xml", file.file_name().unwrap().to_str().unwrap());
            std::fs::write(folder.join(&name), xml).unwrap();
            files.push(folder.join(name));
        }
    }
    run("xmllint", &["--noout"], &files);
}

#[cfg(feature = "pdf")]
#[test]
fn archives_accept_the_pdf_and_it_is_tagged() {
    for (sample, file) in BATCH.samples.iter().zip(BATCH.files("pdf")) {
        let name = &sample.name;
        run("qpdf", &["--check"], std::slice::from_ref(&file));
        let info = run("pdfinfo", &[], std::slice::from_ref(&file));
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{name}: {info}");
        assert!(info.contains(&sample.draft.document.title), "{name}: {info}");
        // Lines of two columns run into each other here; what stands in them is tested in `templates/pdf`.
        if sample.draft.second.is_some() {
            continue;
        }
        let text = squeezed(&run("pdftotext", &["-layout"], &[file.clone(), "-".into()]));
        for node in sample.draft.document.nodes.iter().filter(|node| node.title.split(' ').count() < 4) {
            assert!(text.contains(&node.title), "{name}: no heading {}", node.title);
        }
        // Every paragraph carries the number that the document gave it.
        for line in lines(sample).iter().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())) {
            let start: Vec<&str> = line.split(' ').take(2).collect();
            assert!(text.contains(start[0].trim_end_matches('.')), "{name}: no {line}");
        }
    }
}
