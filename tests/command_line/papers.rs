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

/// The law of 2014 knew neither video recordings nor financing ahead of the budget period.
#[test]
fn an_agreement_of_2014_obeys_the_law_of_2014() {
    let scratch = Scratch::new("day");
    let written = |date: &str| {
        let answers = std::fs::read_to_string(answers("ua/pyriatyn-waste.json")).unwrap();
        let mut sheet: serde_json::Value = serde_json::from_str(&answers).unwrap();
        sheet["date"] = date.into();
        let sheet = scratch.file(&format!("{date}.json"), sheet.to_string());
        let target = scratch.0.join(format!("{date}.txt"));
        let (sheet, output) = (sheet.to_str().unwrap(), target.to_str().unwrap());
        let made = run(["draft", sheet, "--form", "joint-project", "--lang", "en", "--format", "text", "-o", output]);
        assert!(made.status.success(), "{}", complained(&made));
        std::fs::read_to_string(target).unwrap()
    };
    let (then, now) = (written("2014-11-01"), written("2026-11-21"));
    for (old, new) in [("recorded in minutes", "recorded on video"), ("yearly report on the performance", "4425-IX")] {
        assert!(then.contains(old) && !then.contains(new), "{old}:\n{then}");
        assert!(now.contains(new) && !now.contains(old), "{new}:\n{now}");
    }
    assert!(!then.contains("before the next budget period") && now.contains("before the next budget period"));
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

/// Runs `imc draft` for a delegation with further arguments.
fn delegation(scratch: &Scratch, name: &str, more: &[&str]) -> (std::process::Output, std::path::PathBuf) {
    let target = scratch.0.join(name);
    let answers = answers("ua/radyvyliv-krupets.json");
    let first = ["draft", answers.to_str().unwrap(), "--form", "delegation", "-o", target.to_str().unwrap()];
    (run(first.iter().chain(more)), target)
}

/// A part of an office file.
fn part(file: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(file).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn what_was_decided_about_clauses_is_read_from_a_file() {
    let scratch = Scratch::new("choices");
    let choices = scratch.file(
        "choices.json",
        r#"{
            "alternatives": {"c14": ["usage"]},
            "added": ["c16"],
            "dropped": ["c30"],
            "waivers": [{"what": "c30", "reason": "the plan is reviewed yearly", "by": "Olena Koval", "date": "2026-11-20"}],
            "facts": {"start_date": "2027-03-01"},
            "own_texts": {"c05": {"en": {"text": "One office for both, from {start_date}."}}}
        }"#,
    );
    let (plain, before) = delegation(&scratch, "before.txt", &["--lang", "en", "--format", "text"]);
    assert!(plain.status.success(), "{}", complained(&plain));
    let choose = ["--lang", "en", "--format", "text", "--choices", choices.to_str().unwrap()];
    let (made, after) = delegation(&scratch, "after.txt", &choose);
    assert!(made.status.success(), "{}", complained(&made));
    let [before, after] = [before, after].map(|path| std::fs::read_to_string(path).unwrap());
    assert!(after.contains("One office for both, from 1 March 2027.") && !before.contains("One office"), "{after}");
    let heading = |text: &str, title: &str| {
        let numbered = |line: &&str| line.starts_with(|c: char| c.is_ascii_digit()) && line.ends_with(title);
        text.lines().any(|line| numbered(&line))
    };
    assert!(heading(&before, ". Evaluation and adaptation") && !heading(&after, ". Evaluation and adaptation"));
    assert!(heading(&after, ". Investments and ownership"), "{after}");
    let choose = ["--lang", "en", "--choices", choices.to_str().unwrap()];
    let sheet = part(&delegation(&scratch, "after.docx", &choose).1, "word/document.xml");
    assert!(
        sheet.contains("the plan is reviewed yearly") && sheet.contains("Olena Koval"),
        "the working sheet names the waiver"
    );
}

#[test]
fn choices_that_do_not_fit_are_named_with_their_place_and_nothing_is_written() {
    let scratch = Scratch::new("unfit");
    for (text, words) in [
        (r#"{"alternatives": {"c14": ["popluation"]}}"#, &["alternatives.c14", "did you mean `population`?"][..]),
        (r#"{"dropped": ["c99"]}"#, &["there is no clause `c99`"]),
        ("{\n  \"drop\": []\n}", &["choices.json:2:", "drop"]),
        ("{", &["choices.json:1:"]),
    ] {
        let choices = scratch.file("choices.json", text);
        let (made, target) = delegation(&scratch, "draft.docx", &["--choices", choices.to_str().unwrap()]);
        assert!(!made.status.success() && !target.exists(), "{text}");
        for word in words.iter().chain(&["draft-choices"]) {
            assert!(complained(&made).contains(word), "`{word}` is missing in:\n{}", complained(&made));
        }
    }
    let (made, _) = delegation(&scratch, "draft.docx", &["--choices", "nowhere.json"]);
    assert!(complained(&made).contains("nowhere.json cannot be read"), "{}", complained(&made));
}

#[test]
fn a_draft_takes_on_the_style_of_an_association() {
    let scratch = Scratch::new("house");
    let styles = r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Garamond"/></w:rPr></w:style></w:styles>"#;
    let mut house = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    house.start_file("word/styles.xml", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut house, styles.as_bytes()).unwrap();
    let style = scratch.file("house.docx", house.finish().unwrap().into_inner());
    let (made, target) = delegation(&scratch, "draft.docx", &["--style", style.to_str().unwrap()]);
    assert!(made.status.success(), "{}", complained(&made));
    let merged = part(&target, "word/styles.xml");
    assert!(merged.contains("Garamond") && merged.contains("w:styleId=\"ClauseParagraph\""), "{merged}");
}

#[test]
fn two_languages_after_a_comma_stand_side_by_side() {
    let scratch = Scratch::new("two");
    let (made, target) = delegation(&scratch, "two.html", &["--lang", "en,uk", "--format", "html"]);
    assert!(made.status.success(), "{}", complained(&made));
    let page = std::fs::read_to_string(target).unwrap();
    assert!(page.contains("DELEGATION") && page.contains("ДОГОВІР"));
}

#[test]
fn the_ending_of_the_file_says_its_format() {
    let scratch = Scratch::new("ending");
    let (made, page) = delegation(&scratch, "draft.html", &["--lang", "en"]);
    assert!(made.status.success(), "{}", complained(&made));
    assert!(std::fs::read_to_string(page).unwrap().starts_with("<!"));
    for (name, more) in [("draft.pages", &[][..]), ("draft.html", &["--format", "docx"])] {
        let scratch = Scratch::new("wrong-ending");
        let (made, target) = delegation(&scratch, name, more);
        assert!(made.status.code() == Some(2) && !target.exists(), "{name}: {}", complained(&made));
        assert!(complained(&made).contains("--format"), "{}", complained(&made));
    }
}

#[test]
fn the_workbook_takes_the_figures_of_the_partners_and_names_what_is_missing() {
    let scratch = Scratch::new("workbook");
    let answers = scratch.file(
        "answers.json",
        r#"{"country":"UA","answers":{"track":"service","running":9000000,"partners":[
            {"name":"Pyriatyn","population":38000,"revenue":120000000},
            {"name":"Hrebinka","population":19000,"revenue":60000000}]}}"#,
    );
    let target = scratch.0.join("annex.xlsx");
    let (answers, output) = (answers.to_str().unwrap(), target.to_str().unwrap());
    let made = run(["draft", answers, "--form", "joint-project", "--lang", "en", "-o", output]);
    assert!(made.status.success(), "{}", complained(&made));
    let data = part(&target, "xl/worksheets/sheet1.xml");
    assert!(data.contains("<v>120000000</v>") && data.contains("<v>38000</v>"), "{data}");
    let comparison = part(&target, "xl/worksheets/sheet2.xml");
    assert!(comparison.contains("FIGURES MISSING"), "a key without figures shares nothing: {comparison}");
    assert!(comparison.contains("fitToPage"));
}

/// A paper as text, from an answers file of the test.
fn text(scratch: &Scratch, answers: &Path, more: &[&str]) -> (String, String) {
    let target = scratch.0.join("paper.txt");
    let first = ["draft", answers.to_str().unwrap(), "-o", target.to_str().unwrap()];
    let made = run(first.iter().chain(more));
    assert!(made.status.success(), "{}", complained(&made));
    (std::fs::read_to_string(target).unwrap(), complained(&made))
}

/// Three communities with a joint institution, and what they typed about themselves.
fn institution(scratch: &Scratch) -> std::path::PathBuf {
    let file = answers("ua/methodological-centre.json");
    let mut case: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    case["date"] = "2026-11-22".into();
    case["answers"]["running"] = 1_800_000.into();
    case["answers"]["cost_cause"] = serde_json::json!(["people"]);
    case["answers"]["partners"] = serde_json::json!([
        {"name": "Pryvilne", "population": 7000, "staff": 3, "units": 30, "cost_before": 600_000},
        {"name": "Myrohoshcha", "population": 5000, "staff": 2, "units": 24, "cost_before": 500_000},
        {"name": "Tarakaniv", "population": 8000, "staff": 4, "units": 28, "cost_before": 700_000},
    ]);
    scratch.file("answers.json", case.to_string())
}

#[test]
fn a_feasibility_note_says_what_was_typed_and_takes_steps_and_risks_from_the_law() {
    let scratch = Scratch::new("note");
    let case = institution(&scratch);
    let (note, _) =
        text(&scratch, &case, &["--document", "feasibility", "--form", "joint-institution", "--lang", "en"]);
    let row =
        |start: &str| note.lines().find(|line| line.starts_with(start)).unwrap_or_else(|| panic!("{start}: {note}"));
    assert!(row("| Pryvilne |").starts_with("| Pryvilne | 7,000 | 30 | 600,000 | 3 |"), "{note}");
    assert!(row("| Go on alone").contains("1,800,000\u{A0}UAH"), "what it costs today is the cost of going on alone");
    assert!(row("| Cooperate").contains("[to be agreed: cost together]"), "and not that of cooperating");
    let money = note.split("\n8. ").nth(1).unwrap();
    assert!(money.contains("| Tarakaniv | 700,000 | 720,000 |"), "40 % of the inhabitants, 40 % of the cost: {money}");
    for wanted in [
        "Posts needed: 5.",
        "| Form | Lawful | Fit | Main reason |",
        "| Joint communal institution | yes |",
        "Executive committee",
    ] {
        assert!(note.contains(wanted), "{wanted}: {note}");
    }
    assert!(!note.contains("SMAA") && !note.contains("recommendation in one sentence"), "{note}");
}

#[test]
fn a_resolution_decides_the_steps_of_its_form_and_is_signed() {
    let scratch = Scratch::new("resolution");
    let case = institution(&scratch);
    let (paper, _) =
        text(&scratch, &case, &["--document", "resolution", "--form", "joint-institution", "--lang", "en"]);
    for wanted in [
        "The executive committee checks whether it meets the interests",
        "Residents of the community that started the matter discuss the proposal in public",
        "Members whom this council names for the joint commission",
        "majority of the full council",
        "or: none",
        "The cooperation begins only once these steps, which others decide, are done",
        "| Chair of the council |",
    ] {
        assert!(paper.contains(wanted), "{wanted}: {paper}");
    }
    let objections = paper.split("Objections that were weighed:\n").nth(1).unwrap().split("\n1.").next().unwrap();
    assert_eq!(objections.lines().count(), 2, "two objections, each on a line of its own: {objections}");
}

#[test]
fn a_key_that_an_adviser_chooses_is_printed_and_worked_out_in_place_of_that_of_the_answers() {
    let scratch = Scratch::new("key");
    let case = institution(&scratch);
    let choices = scratch.file("choices.json", r#"{"alternatives": {"c14": ["usage"]}}"#);
    let paper = |more: &[&str]| {
        let first = ["--document", "delegation", "--form", "delegation", "--lang", "en"];
        text(&scratch, &case, &first.iter().chain(more).copied().collect::<Vec<_>>()).0
    };
    let (before, after) = (paper(&[]), paper(&["--choices", choices.to_str().unwrap()]));
    let by_use = "is the number of Units it used divided by";
    assert!(before.contains("by this key: by inhabitants") && !before.contains(by_use), "{before}");
    assert!(
        after.contains("by this key: by use") && after.contains(by_use) && !after.contains("by inhabitants"),
        "{after}"
    );
    assert!(after.contains("| Myrohoshcha | 5,000 | 24 | 29.27\u{A0}% |"), "24 of 82 units: {after}");
    let word = scratch.0.join("paper.docx");
    let mut first = vec!["draft", case.to_str().unwrap(), "-o", word.to_str().unwrap(), "--form", "delegation"];
    first.extend(["--document", "delegation", "--lang", "en", "--choices", choices.to_str().unwrap()]);
    assert!(run(first).status.success());
    let sheet = part(&word, "word/document.xml");
    assert!(sheet.contains("was chosen by hand"), "the answers name another cause, and the working sheet says so");
}

#[test]
fn the_annex_works_the_proposed_key_out_for_each_party() {
    let scratch = Scratch::new("worked");
    let case = institution(&scratch);
    let (paper, _) = text(&scratch, &case, &["--document", "delegation", "--form", "delegation", "--lang", "en"]);
    assert!(paper.contains("Formula: Inhabitants of the partner divided by the inhabitants of all"), "{paper}");
    assert!(paper.contains("| Myrohoshcha | 5,000 | 24 | 25.00\u{A0}% | 450,000.00 |"), "{paper}");
    assert!(paper.contains("| Total | 20,000 | 82 | 100.00\u{A0}% | 1,800,000.00 |"), "{paper}");
    assert!(
        paper
            .contains("The purpose of the cooperation is to secure enough qualified staff; to make the service better")
    );
}

#[test]
fn a_paper_without_all_texts_in_the_language_asked_for_is_in_english_as_a_whole_and_says_so() {
    let scratch = Scratch::new("whole");
    let (paper, said) =
        text(&scratch, &answers("ua/radyvyliv-krupets.json"), &["--form", "delegation", "--lang", "fr"]);
    assert!(said.contains("no complete text in `fr`"), "{said}");
    assert!(paper.contains("AGREEMENT ON THE DELEGATION") && paper.contains("The Parties"), "{paper}");
    assert!(!paper.contains("Les Parties") && !paper.contains("à convenir"), "half and half: {paper}");
    // The council's papers have all their texts in French.
    let (paper, said) =
        text(&scratch, &answers("ua/radyvyliv-krupets.json"), &["--document", "resolution", "--lang", "fr"]);
    assert!(paper.contains("DÉLIBÉRATION") && !said.contains("English"), "{said}: {paper}");
}

/// In the papers around the agreement others share, or another cost: today's figures would divide all of it among too few.
#[test]
fn papers_around_the_agreement_do_not_print_its_first_year() {
    let scratch = Scratch::new("around");
    let case = institution(&scratch);
    for (kind, names) in [
        ("accession", "Among all Parties, the new one included"),
        ("exit", "Among the Parties that stay"),
        ("preliminary", "Expected cost of the preparation: [to be agreed"),
    ] {
        let (paper, _) = text(&scratch, &case, &["--document", kind, "--form", "delegation", "--lang", "en"]);
        assert!(paper.contains(names), "{kind}: {paper}");
        assert!(paper.contains("| Myrohoshcha | 5,000 | 24 | [to be agreed: share] |"), "{kind}: {paper}");
        assert!(!paper.contains("| Total |") && !paper.contains("1,800,000"), "{kind}: {paper}");
    }
    let book = scratch.0.join("accession.xlsx");
    let made = run([
        "draft",
        case.to_str().unwrap(),
        "--form",
        "delegation",
        "--document",
        "accession",
        "--lang",
        "en",
        "-o",
        book.to_str().unwrap(),
    ]);
    assert!(made.status.success(), "{}", complained(&made));
    let data = part(&book, "xl/worksheets/sheet1.xml");
    assert!(data.contains("SUM(B9:B12)"), "three parties and the one that joins: {data}");
    assert!(data.contains("municipality that joins") && !data.contains("<v>1800000</v>"), "{data}");
}

#[test]
fn the_preliminary_agreement_ends_when_what_it_prepares_is_there() {
    let scratch = Scratch::new("preliminary");
    let case = institution(&scratch);
    let paper = |form| text(&scratch, &case, &["--document", "preliminary", "--form", form, "--lang", "en"]).0;
    let (body, agreement) = (paper("joint-institution"), paper("delegation"));
    assert!(body.contains("This agreement ends with the foundation"), "{body}");
    assert!(
        agreement.contains("Until the main agreement is signed") && !agreement.contains("foundation"),
        "{agreement}"
    );
    for paper in [body, agreement] {
        assert!(paper.contains("It ends as clause 3 says") && !paper.contains("It runs for at least"), "{paper}");
    }
}

/// A part of the cost that is shared by tax strength comes before the key, so what the key gives is not yet what is paid.
#[test]
fn figures_before_the_share_by_tax_strength_say_so() {
    let scratch = Scratch::new("solidarity");
    let case = institution(&scratch);
    let mut richer: serde_json::Value = serde_json::from_slice(&std::fs::read(&case).unwrap()).unwrap();
    let paper =
        |case: &Path, kind| text(&scratch, case, &["--document", kind, "--form", "delegation", "--lang", "en"]).0;
    let (before, annex) = (paper(&case, "delegation"), paper(&case, "annex"));
    assert!(before.contains("Worked out for the first Year it gives:"), "{before}");
    assert!(!before.contains("worked out anew") && !annex.contains("tax strength"), "{annex}");
    richer["answers"]["wealth"] = "yes_help".into();
    let richer = scratch.file("richer.json", richer.to_string());
    let (after, annex) = (paper(&richer, "delegation"), paper(&richer, "annex"));
    assert!(
        after.contains("is taken out, it gives:") && after.contains("until then the table binds nobody"),
        "{after}"
    );
    assert!(annex.contains("shared by the tax strength of the parties"), "{annex}");
    assert!(annex.contains("They do not yet hold the part that is shared by tax strength"), "{annex}");
}

#[test]
fn the_note_says_what_a_bad_year_counts_with_and_that_costs_do_not_match() {
    let scratch = Scratch::new("bad-year");
    let case = institution(&scratch);
    let note = |case: &Path| {
        text(&scratch, case, &["--document", "feasibility", "--form", "joint-institution", "--lang", "en"]).0
    };
    let three = note(&case);
    assert!(three.contains("Assumed: 40 per cent of the cost does not depend on use"), "{three}");
    assert!(three.contains("falls by 18 per cent only, and each unit costs 17 per cent more"), "{three}");
    assert!(three.contains("those who stay share the rest") && !three.contains("adds up to"), "{three}");
    let mut two: serde_json::Value = serde_json::from_slice(&std::fs::read(&case).unwrap()).unwrap();
    two["answers"]["partners"].as_array_mut().unwrap().pop();
    let two = note(&scratch.file("two.json", two.to_string()));
    assert!(two.contains("the one that is left pays alone"), "{two}");
    assert!(two.contains("adds up to 1,100,000\u{A0}UAH, not to 1,800,000\u{A0}UAH"), "{two}");
    let amounts = |start: &str| -> Vec<i64> {
        let row = two.split("\n8. ").nth(1).unwrap().lines().find(|line| line.starts_with(start)).unwrap();
        row.split('|').filter_map(|cell| cell.trim().replace(',', "").parse().ok()).collect()
    };
    for partner in ["| Pryvilne |", "| Myrohoshcha |"] {
        let paid = amounts(partner);
        assert!(paid.last() > paid.get(1), "alone it pays more than by the first key: {paid:?}");
    }
}

/// A key has one name on the page, in the paper and in the workbook.
#[test]
fn keys_have_the_names_of_the_page_in_the_workbook() {
    let scratch = Scratch::new("names");
    let case = institution(&scratch);
    let packs = imc_rules::Packs::embedded().unwrap();
    let pack = packs.get("ua").unwrap();
    for language in ["en", "uk", "fr"] {
        let book = scratch.0.join(format!("{language}.xlsx"));
        let output = book.to_str().unwrap();
        let kind = ["--form", "delegation", "--document", "resolution", "--lang", language, "-o", output];
        let made = run(["draft", case.to_str().unwrap()].into_iter().chain(kind));
        assert!(made.status.success(), "{}", complained(&made));
        let comparison = part(&book, "xl/worksheets/sheet2.xml");
        for key in ["equal", "population", "usage", "two-part", "area-length", "capacity-reserved", "fiscal-capacity"] {
            let name = pack.texts().text(language, &format!("key-{key}"));
            assert!(comparison.contains(&format!(">{name}<")), "{language} {key}: {name} not in {comparison}");
        }
    }
}

/// A council in France, whose papers are read in French.
fn entente(scratch: &Scratch) -> std::path::PathBuf {
    let case = serde_json::json!({ "country": "FR", "date": "2026-11-22", "answers": {
        "track": "service", "services": ["primary-schools", "culture-library"], "who_partners": "communes_other",
        "invest": "medium", "staff": "joint", "term": "long", "votes": "people", "count": 2, "running": 586_500,
        "cost_cause": ["use"], "partners": [
            {"name": "Étréchy", "population": 1850, "units": 160, "cost_before": 310_000},
            {"name": "Le Mesnil", "units": 48, "cost_before": 276_500},
        ] } });
    scratch.file("entente.json", case.to_string())
}

#[test]
fn a_council_reads_the_risks_of_its_form_and_decides_its_own_steps() {
    let scratch = Scratch::new("own-risks");
    let case = entente(&scratch);
    let paper = |form, kind| text(&scratch, &case, &["--document", kind, "--form", form, "--lang", "fr"]).0;
    let note = paper("entente", "feasibility");
    let risks = note.split("\n10. ").nth(1).unwrap().split("\n11. ").next().unwrap();
    assert!(!risks.contains("syndicat") && !risks.contains("de plein droit"), "{risks}");
    assert!(risks.contains("Les comités sociaux doivent rendre leur avis"), "{risks}");
    assert!(paper("syndicate-single", "feasibility").contains("La contribution à un syndicat pèse"));
    let forms = note.split("| Forme |").nth(1).unwrap().split("\n\n").next().unwrap();
    assert!(forms.contains("\u{A0}% |") && !forms.contains(",0 |"), "the fit is that of the page: {forms}");
    let resolution = paper("entente", "resolution");
    assert!(resolution.contains("Participent ensemble") && !resolution.contains("coopération avec"), "{resolution}");
    assert!(!resolution.contains("toute décision ultérieure"), "what comes later is not decided now: {resolution}");
}

#[test]
fn the_subject_is_a_proposal_in_the_words_of_the_country() {
    let scratch = Scratch::new("subject");
    let case = entente(&scratch);
    let word = scratch.0.join("subject.docx");
    let args = ["draft", case.to_str().unwrap(), "--form", "entente", "--lang", "fr", "-o", word.to_str().unwrap()];
    assert!(run(args).status.success());
    let sheet = part(&word, "word/document.xml");
    assert!(sheet.contains("écoles maternelles et élémentaires\u{202F}; bibliothèque"), "{sheet}");
    assert!(!sheet.contains("collèges"), "colleges are no task of a commune");
    let proposed = sheet.split("Valeurs usuelles proposées").nth(1).unwrap_or_default();
    assert!(proposed.split("</w:p>").next().unwrap().contains("service"), "somebody has to look at it: {proposed}");
}

#[test]
fn what_is_given_is_filled_and_what_is_unknown_is_asked_for() {
    let scratch = Scratch::new("given");
    let case = entente(&scratch);
    let (paper, _) = text(&scratch, &case, &["--form", "entente", "--lang", "fr"]);
    let standards = paper.split("| Partie | Quantité annuelle").nth(1).unwrap_or_else(|| panic!("{paper}"));
    assert!(standards.contains("| Étréchy | 160 |") && standards.contains("| Le Mesnil | 48 |"), "{standards}");
    assert!(
        paper.contains("[à convenir\u{A0}: nombre d’habitants de\u{A0}: Le Mesnil]") && !paper.contains("| … |"),
        "{paper}"
    );
    let votes = "dans ce comité, chaque Partie a une voix";
    assert!(!paper.contains(votes), "the conference of an entente decides nothing: {paper}");
    let (paper, _) = text(&scratch, &case, &["--form", "service-agreement", "--lang", "fr"]);
    assert!(paper.contains(votes), "{paper}");
}

/// What the law wants stands in the reader's language, with its article or without a hole.
#[test]
fn remarks_for_the_lawyer_are_in_the_language_of_the_paper() {
    let scratch = Scratch::new("remarks");
    let french = entente(&scratch);
    let ukrainian = institution(&scratch);
    for (case, language, forms) in [
        (&ukrainian, "uk", ["delegation", "joint-institution", "joint-company"]),
        (&french, "fr", ["spl", "syndicate-single", "joint-purchasing"]),
    ] {
        for form in forms {
            let word = scratch.0.join("remarks.docx");
            let target = word.to_str().unwrap();
            assert!(
                run(["draft", case.to_str().unwrap(), "--form", form, "--lang", language, "-o", target])
                    .status
                    .success()
            );
            for name in ["word/comments.xml", "word/document.xml"] {
                let said = part(&word, name);
                for english in [
                    "professional knowledge",
                    "optional:",
                    "by practice:",
                    "(мовою EN)",
                    "(en EN)",
                    "- …",
                    "- \u{2026} (",
                ] {
                    assert!(!said.contains(english), "{form} {name}: {english}");
                }
            }
            let comments = part(&word, "word/comments.xml");
            let wants = if language == "uk" { "Закон вимагає: " } else { "La loi exige" };
            assert!(comments.contains(wants), "{form}: {comments}");
        }
    }
}

/// Three years are "роки", five are "років".
#[test]
fn years_are_written_out_in_ukrainian() {
    let scratch = Scratch::new("years");
    let case = institution(&scratch);
    let args = ["--document", "delegation", "--form", "delegation", "--lang", "uk"];
    let (usual, _) = text(&scratch, &case, &args);
    assert!(usual.contains("кожні 3\u{A0}роки") || usual.contains("кожні 3 роки"), "{usual}");
    let five = scratch.file("five.json", r#"{"facts": {"review_years": 5}}"#);
    let (five, _) = text(&scratch, &case, &[args.as_slice(), &["--choices", five.to_str().unwrap()]].concat());
    assert!(five.contains("кожні 5 років") && !five.contains(" р."), "{five}");
}
