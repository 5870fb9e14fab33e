//! Papers as pages: nothing typed is markup, every letter is there or said not to be, equal papers give equal bytes.

#![allow(clippy::unwrap_used)]

#[path = "../../tests/support/sample.rs"]
mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

use imc_pdf::{House, Pdf, Picture, pdf};
use imc_templates::write::paper;
use imc_templates::{DraftRequest, Library, Party, draft};
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(sample::library);

fn printed(request: &DraftRequest, house: &House) -> Pdf {
    pdf(&paper(&LIBRARY, &draft(&LIBRARY, request, &sample::answers()).unwrap()), house).unwrap()
}

/// Text without white space: where lines break is not what is tested.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
}

/// Does a reader find the text on the pages?
fn says(pdf: &Pdf, text: &str) -> bool {
    words(pdf).contains(&bare(text))
}

fn words(pdf: &Pdf) -> String {
    let started = Command::new("pdftotext").args(["-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut reader = started.unwrap_or_else(|error| panic!("pdftotext: {error}; `./test` installs it"));
    let mut input = reader.stdin.take().unwrap();
    let bytes = pdf.bytes.clone();
    let feed = std::thread::spawn(move || input.write_all(&bytes));
    let output = reader.wait_with_output().unwrap();
    feed.join().unwrap().unwrap();
    bare(&String::from_utf8(output.stdout).unwrap())
}

fn named(name: &str) -> DraftRequest {
    let mut request = sample::request("resolution", "en");
    request.facts.insert("problem".into(), name.into());
    request.facts.insert("service_name".into(), name.into());
    request
}

#[test]
fn what_looks_like_markup_is_printed_as_it_was_typed() {
    for name in [
        "#panic(\"x\") #read(\"/etc/passwd\") #import \"@preview/x:1.0.0\"",
        "= Heading *bold* _italic_ `raw` $x^2$ @ref <label>",
        "/* comment */ // comment \\ ~ -- --- ... 'a' \"b\"",
        "[content] {code} #let x = 1 #1",
        "https://example.org/a?b=c#d",
        "<script>alert(1)</script> {{ 7 * 7 }}",
    ] {
        let pdf = printed(&named(name), &House::default());
        assert!(pdf.accessible, "{name}");
        assert!(says(&pdf, name), "{name}: {}", words(&pdf));
    }
}

#[test]
fn letters_of_europe_and_of_the_right_to_left_are_there() {
    for name in [
        "Žďár Łódź Győr Întorsura Đakovica Çorovodë Šiauliai Ærø",
        "Київ Ґалаґан Їжакевич Бѣлград Ѓорче Ќафасан Љубиње Ѝ",
        "Θεσσαλονίκη",
        "ירושלים",
        "عمان",
    ] {
        assert!(printed(&named(name), &House::default()).accessible, "{name}");
    }
}

#[test]
fn a_letter_that_no_font_has_does_not_stop_the_paper_but_the_claim() {
    let pdf = printed(&named("东京 👩‍👩‍👧 𝔘"), &House::default());
    assert!(!pdf.accessible);
    assert!(pdf.bytes.windows(15).any(|window| window == b"/StructTreeRoot"), "tagged all the same");
}

#[test]
fn odd_texts_give_pages() {
    for name in ["", " ", "\u{0}\u{1}\u{FFFE}", "\u{202E}abc", "a\nb\n\n- c\n\n## d", "\u{AD}\u{200B}\u{FEFF}", "|a|b|"]
    {
        assert!(printed(&named(name), &House::default()).pages >= 2, "{name:?}");
    }
    assert!(printed(&named(&"word ".repeat(4_000)), &House::default()).pages > 5);
    printed(&named(&"x".repeat(20_000)), &House::default());
}

#[test]
fn five_hundred_parties_sign() {
    let mut request = sample::request("union-statute", "en");
    let party = |index| Party { name: format!("Municipality {index}").into(), ..Party::default() };
    request.parties = (0..500).map(party).collect();
    let pdf = printed(&request, &House::default());
    assert!(says(&pdf, "Municipality 499"));
    let made = draft(&LIBRARY, &request, &sample::answers()).unwrap();
    let likely = imc_pdf::likely_pages(&paper(&LIBRARY, &made)).unwrap();
    assert!(likely * 3 > pdf.pages * 2 && likely * 3 < pdf.pages * 4, "{likely} pages for {}", pdf.pages);
}

#[test]
fn numbers_references_and_marks_are_those_of_the_document() {
    let request = sample::request("delegation", "en");
    let made = draft(&LIBRARY, &request, &sample::answers()).unwrap();
    let pdf = pdf(&paper(&LIBRARY, &made), &House::default()).unwrap();
    let words = words(&pdf);
    for node in made.document.nodes.iter().filter(|node| node.number.is_some()) {
        let number = node.number.unwrap();
        let heading = format!("{number}. {}", node.title);
        assert!(words.contains(&bare(&heading)), "{heading}");
    }
    assert!(says(&pdf, "DRAFT - not legal advice") && says(&pdf, "trace 9876543210fe"));
    for point in &made.open {
        assert!(words.contains(point.label.split(' ').next().unwrap()), "{}", point.label);
    }
}

#[test]
fn two_languages_stand_side_by_side() {
    let mut request = sample::request("delegation", "uk");
    request.second_language = Some("en".into());
    let pdf = printed(&request, &House::default());
    assert!(pdf.accessible && says(&pdf, "Riverside") && says(&pdf, "Прирічна громада"));
}

#[test]
fn the_look_of_an_association_takes_the_place_of_ours() {
    let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="#b00"/></svg>"##;
    let house = House {
        colour: "#7a1f1f".into(),
        footer: "Association of Free Towns".into(),
        logo: Some(Picture::Svg(svg.to_vec())),
    };
    let pdf = printed(&named("x"), &house);
    assert!(pdf.accessible && says(&pdf, "Association of Free Towns"));
    let broken = House { logo: Some(Picture::Png(b"no picture".to_vec())), ..House::default() };
    let request = named("x");
    let made = draft(&LIBRARY, &request, &sample::answers()).unwrap();
    assert!(imc_pdf::pdf(&paper(&LIBRARY, &made), &broken).is_err());
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let request = sample::request("resolution", "en");
    assert!(printed(&request, &House::default()).bytes == printed(&request, &House::default()).bytes);
}
