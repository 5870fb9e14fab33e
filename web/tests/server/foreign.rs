//! A case of a country whose texts the reader's language does not have: its English is shown, and marked as English.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::{Browser, Page};
use axum::http::StatusCode;
use std::collections::BTreeSet;

const ANSWERS: [(&str, &[&str]); 8] = [
    ("track", &["service"]),
    ("services", &["social-assistance", "waste-collection"]),
    ("decides", &["no"]),
    ("count", &["3"]),
    ("invest", &["large"]),
    ("grant", &["some"]),
    ("staff", &["partner"]),
    ("term", &["long"]),
];

/// Words in Latin letters that belong to every language: formats, and our own address.
const EVERYWHERE: [&str; 12] =
    ["docx", "html", "json", "xlsx", "text", "localhost", "http", "case", "english", "français", "sha", "imc"];

/// Elements without content.
const VOID: [&str; 8] = ["area", "br", "hr", "img", "input", "link", "meta", "rect"];

/// The pieces of text of a page that are in its own language, for all it says.
fn unmarked(page: &str) -> Vec<String> {
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut found = Vec::new();
    let body = page.split_once("<body>").and_then(|(_, rest)| rest.split_once("</body>")).unwrap().0;
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.split([' ', '/', '\n']).next().unwrap().to_owned();
        if let Some(closed) = tag.strip_prefix('/') {
            let (last, _) = open.pop().unwrap();
            assert_eq!(last, closed, "{part}");
        } else if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
            let inherited = open.last().is_some_and(|(_, marked)| *marked);
            open.push((name, inherited || tag.contains(" lang=\"")));
        }
        if !open.last().is_some_and(|(_, marked)| *marked) && !text.trim().is_empty() {
            found.push(text.trim().to_owned());
        }
    }
    found
}

/// Latin words in a text that is Ukrainian.
fn latin(text: &str) -> Vec<&str> {
    let word = |w: &&str| w.len() > 3 && w.chars().all(|c| c.is_ascii_alphabetic());
    text.split(|c: char| !c.is_alphanumeric())
        .filter(word)
        .filter(|w| !EVERYWHERE.contains(&w.to_lowercase().as_str()))
        .collect()
}

async fn case(reader: &mut Browser, country: &str) -> String {
    let case = reader.begin(country, "full").await;
    for (question, values) in ANSWERS {
        reader.answer(&case, question, values).await;
    }
    let page = reader.get(&format!("{case}/q/partners")).await;
    let fields = [
        ("rows", "2"),
        ("row-0-name", "Ліс"),
        ("row-0-population", "9000"),
        ("row-1-name", "Гай"),
        ("row-1-population", "4000"),
    ];
    reader.post(&page, &format!("{case}/q/partners"), &fields).await;
    case
}

/// Every page of the case that shows what the country's pack says.
async fn pages(reader: &mut Browser, case: &str) -> Vec<Page> {
    let catalogue: serde_json::Value =
        serde_json::from_slice(&reader.get(&format!("{case}/result.json")).await.body).unwrap();
    let forms: Vec<String> =
        catalogue["forms"].as_array().unwrap().iter().map(|f| f["form"].as_str().unwrap().to_owned()).collect();
    let sheet = reader.get(&format!("{case}/answers")).await.text();
    let questions = sheet.split("/q/").skip(1).map(|rest| rest.split(['?', '"']).next().unwrap().to_owned());
    let mut addresses: Vec<String> = questions.map(|id| format!("q/{id}")).collect();
    addresses.extend(
        ["", "answers", "result", "what-if", "priorities", "money?running=900000", "paper", "group", "partners"]
            .map(str::to_owned),
    );
    addresses.push(format!("compare?forms={}", forms[..forms.len().min(6)].join(",")));
    addresses.extend(forms.iter().flat_map(|form| [format!("why/{form}"), format!("papers/{form}")]));
    let mut pages = Vec::new();
    for address in addresses {
        pages.push(reader.get(format!("{case}/{address}").trim_end_matches('/')).await);
    }
    pages
}

#[tokio::test]
async fn a_ukrainian_reader_of_another_country_is_told_what_is_english() {
    let mut reader = Browser::new().await;
    reader.language = "uk".into();
    for country in ["pl", "mk"] {
        let case = case(&mut reader, country).await;
        let (mut marked, mut wrong) = (0, BTreeSet::new());
        for page in pages(&mut reader, &case).await {
            assert_eq!(page.status, StatusCode::OK, "{}", page.address);
            let text = page.text();
            marked += text.matches("<span lang=\"en\">").count();
            let attributes = text.split("=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
            let title = text.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
            let bare = attributes.chain(title).filter(|words| words.contains("<span"));
            wrong.extend(bare.map(|words| format!("markup where only words may be: {words}")));
            wrong.extend(unmarked(&text).into_iter().filter(|piece| latin(piece).len() > 1));
        }
        assert!(wrong.is_empty(), "{country}: this is not marked as English: {wrong:#?}");
        assert!(marked > 100, "{country}: only {marked} texts are marked");
    }
}

#[tokio::test]
async fn words_between_articles_are_the_readers_own() {
    for (language, said) in [("fr", "L. 5212-1 à L. 5212-34"), ("uk", "L. 5212-1 до L. 5212-34")] {
        let mut reader = Browser::new().await;
        reader.language = language.into();
        let case = case(&mut reader, "fr").await;
        let result = reader.get(&format!("{case}/result")).await;
        assert!(result.says(said) && !result.says("L. 5212-1 to L."), "{language}: {}", result.text());
    }
}
