//! `imc screen`: no row of a table is lost, doubled or taken for another, and the result says what it rests on.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_tests::program::{Scratch, complained, printed, run};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Output;

fn screen(table: &Path, output: &Path, more: &[&str]) -> Output {
    let named = ["screen", table.to_str().unwrap(), "-o", output.to_str().unwrap()];
    run(named.iter().chain(["--date", "2026-11-21"].iter().filter(|_| !more.contains(&"--date"))).chain(more))
}

/// Screens a table that must be read without a mistake, and gives the result.
fn screened(table: &Path, more: &[&str]) -> String {
    let output = table.with_extension("out.csv");
    let done = screen(table, &output, more);
    assert!(done.status.success(), "{}{}", complained(&done), printed(&done));
    std::fs::read_to_string(output).unwrap()
}

/// The rows that could not be read.
fn rejected(table: &Path) -> String {
    let output = table.with_extension("out.csv");
    let done = screen(table, &output, &[]);
    assert_eq!(done.status.code(), Some(1), "{}{}", complained(&done), printed(&done));
    std::fs::read_to_string(output.with_extension("problems.csv")).unwrap()
}

fn row_numbers(result: &str) -> Vec<&str> {
    result.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect()
}

/// A workbook of one sheet with texts in these cells.
fn workbook(folder: &Scratch, cells: &[(&str, &str)]) -> PathBuf {
    let row_of = |place: &str| place.trim_start_matches(char::is_alphabetic).to_owned();
    let mut sheet = String::new();
    for row in cells.chunk_by(|a, b| row_of(a.0) == row_of(b.0)) {
        sheet.push_str(&format!("<row r=\"{}\">", row_of(row[0].0)));
        for (place, text) in row {
            sheet.push_str(&format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"));
        }
        sheet.push_str("</row>");
    }
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{main}\"><sheetData>{sheet}</sheetData></worksheet>")),
    ];
    let path = folder.0.join("table.xlsx");
    let mut archive = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    for (name, text) in parts {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
    path
}

/// More rows than are screened together, some of them bad.
fn long_table(folder: &Scratch) -> PathBuf {
    let mut text = "name,country,track,count\n".to_owned();
    for row in 0..2500 {
        let track = if row % 100 == 99 { "servise" } else { "service" };
        text.push_str(&format!("\"Община {row}, північ\",ua,{track},{}\n", 2 + row % 7));
    }
    folder.file("long.csv", text)
}

#[test]
fn a_run_that_was_cut_short_goes_on_to_the_same_result_wherever_it_was_cut() {
    let folder = Scratch::new("screen");
    let table = long_table(&folder);
    let whole = folder.0.join("whole.csv");
    assert_eq!(screen(&table, &whole, &[]).status.code(), Some(1));
    let problems = |output: &Path| std::fs::read(output.with_extension("problems.csv")).unwrap();
    let expected = (std::fs::read(&whole).unwrap(), problems(&whole));

    // The run stopped after its first batch; the files hold that, and a part of what came next.
    let output = folder.0.join("cut.csv");
    let short = folder.file(
        "long-start.csv",
        std::fs::read_to_string(&table).unwrap().lines().take(1025).collect::<Vec<_>>().join("\n"),
    );
    screen(&short, &output, &[]);
    let account = output.with_extension("run.json");
    let mut run_file: serde_json::Value = serde_json::from_slice(&std::fs::read(&account).unwrap()).unwrap();
    let full: serde_json::Value =
        serde_json::from_slice(&std::fs::read(whole.with_extension("run.json")).unwrap()).unwrap();
    run_file["basis"]["table"] = full["basis"]["table"].clone();
    let begun = run_file["output"]["bytes"].as_u64().unwrap() as usize;
    for cut in [begun, begun + 1, begun + 30, begun + 200] {
        std::fs::write(&output, &expected.0[..cut]).unwrap();
        std::fs::write(&account, run_file.to_string()).unwrap();
        std::fs::write(output.with_extension("problems.csv"), &expected.1).unwrap();
        let done = screen(&table, &output, &["--resume"]);
        assert_eq!(done.status.code(), Some(1), "{}", complained(&done));
        assert!(printed(&done).contains("1014 rows were there already"), "{}", printed(&done));
        assert!((std::fs::read(&output).unwrap(), problems(&output)) == expected, "cut at byte {cut}");
    }
    // Going on where nothing is left changes nothing.
    assert!(printed(&screen(&table, &output, &["--resume"])).contains("2475 rows were there already"));
    assert!(std::fs::read(&output).unwrap() == expected.0);
}

#[test]
fn a_run_goes_on_only_with_the_same_table_day_and_packs_and_untouched_files() {
    let folder = Scratch::new("screen");
    let table = folder.file("t.csv", "name,country,track\nA,ua,service\n");
    let output = folder.0.join("o.csv");
    assert!(screen(&table, &output, &[]).status.success());
    let refused = |output: &Path, more: &[&str], word: &str| {
        let done = screen(&table, output, more);
        assert_eq!(done.status.code(), Some(2), "{}", printed(&done));
        assert!(complained(&done).contains(word), "{}", complained(&done));
    };
    refused(&output, &["--resume", "--date", "2020-01-01"], "another day");
    refused(&output, &["--resume", "--country", "si"], "another country");
    let before = std::fs::read_to_string(&output).unwrap();
    std::fs::write(&output, before.replace('A', "B")).unwrap();
    refused(&output, &["--resume"], "was changed since");
    std::fs::write(&output, before).unwrap();
    folder.file("t.csv", "name,country,track\nA,ua,service\nB,ua,service\n");
    refused(&output, &["--resume"], "another table");
    let account = output.with_extension("run.json");
    let text = std::fs::read_to_string(&account).unwrap();
    let run: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(run["packs"]["ua"].as_str().unwrap().len(), 64, "{text}");
}

#[test]
fn the_table_itself_is_never_overwritten() {
    let folder = Scratch::new("screen");
    let text = "name,country,track\nA,ua,service\n";
    for (table, output) in [("t.csv", "t.csv"), ("t.problems.csv", "t.csv"), ("t.csv", "./t.csv")] {
        let table = folder.file(table, text);
        let done = screen(&table, &folder.0.join(output), &[]);
        assert_eq!(done.status.code(), Some(2), "{}", printed(&done));
        assert!(complained(&done).contains("is the table itself"), "{}", complained(&done));
        assert_eq!(std::fs::read_to_string(&table).unwrap(), text);
    }
}

#[test]
fn rows_keep_the_number_that_the_file_gives_them() {
    let folder = Scratch::new("screen");
    let text = "name,country,track\r\n\r\n\"A\r\nand B\",ua,service\r\n\r\n\r\nC,ua,service\r\n,,\r\nD,ua,service\r\n";
    assert_eq!(row_numbers(&screened(&folder.file("t.csv", text), &[])).last(), Some(&"9"));
    let result = screened(&folder.file("t.csv", text.replace("\r\n", "\n")), &[]);
    assert!(result.contains("\n3,\"A\nand B\",UA,") && result.contains("\n7,C,UA,"), "{result}");
    // A sheet whose table begins in row 4 and column B.
    let cells = [("B4", "country"), ("C4", "track"), ("B5", "ua"), ("C5", "service"), ("B8", "ua"), ("C8", "service")];
    assert_eq!(row_numbers(&screened(&workbook(&folder, &cells), &[])), ["5", "8"]);
}

#[test]
fn a_cell_in_the_last_corner_of_a_sheet_is_reported_and_fills_no_memory() {
    let folder = Scratch::new("screen");
    let cells = [("A1", "country"), ("B1", "track"), ("A2", "ua"), ("B2", "service"), ("XFD1048576", "x")];
    let table = workbook(&folder, &cells);
    let said = rejected(&table);
    assert!(said.contains("1048576,country,the country is missing"), "{said}");
    let result = std::fs::read_to_string(table.with_extension("out.csv")).unwrap();
    assert_eq!(row_numbers(&result), ["2"]);
}

#[test]
fn a_cell_without_a_heading_is_reported_and_a_doubled_heading_refused() {
    let folder = Scratch::new("screen");
    let table =
        folder.file("t.csv", "country,track,services\nua,service,waste-collection,water-supply\nua,service,,,\n");
    let said = rejected(&table);
    assert!(said.contains("2,D,the cell stands in a column without a heading"), "{said}");
    assert_eq!(row_numbers(&said), ["2"]);
    let table = folder.file("t.csv", "country,track,count,track\nua,service,2,admin\n");
    let done = screen(&table, &folder.0.join("o.csv"), &[]);
    assert_eq!(done.status.code(), Some(2));
    assert!(complained(&done).contains("two columns `track`"), "{}", complained(&done));
}

#[test]
fn what_comes_before_any_ranking_is_named_and_no_form_beside_it() {
    let folder = Scratch::new("screen");
    let cases = ["community,communes_same", "community,", "partners,communes_same"];
    let text = cases.map(|case| format!("fr,service,{case}\n")).concat();
    let table = folder.file("t.csv", format!("country,track,competence_holder,who_partners\n{text}"));
    let result = screened(&table, &[]);
    let rows: Vec<Vec<&str>> = result.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(&rows[0][3..5], ["outcome", "first_form"]);
    assert_eq!(rows[1][3..], ["transferred", "none", "no", "", ""]);
    assert_eq!(rows[2][3], "perhaps transferred");
    assert_eq!(rows[3][3], "");
    assert!(rows[2..].iter().all(|row| row[4] != "none"), "{result}");
}
