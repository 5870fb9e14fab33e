//! The mayor: answers, gets the recommendation, downloads the contract, finds parties and clauses in it.

use fantoccini::{Client, Locator};
use imc_tests::browser::{Browser, Setup, go, keys, open, press, text};
use imc_tests::program::{Scratch, Server};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What this mayor answers; everything else is "I am not sure".
const ANSWERS: &[(&str, &[&str])] = &[
    ("track", &["service"]),
    ("services", &["social-assistance", "special-education"]),
    ("decides", &["no"]),
    ("owner", &["partner"]),
    ("invest", &["none"]),
    ("count", &["2"]),
    ("host", &["accepted"]),
    ("size_pattern", &["centre"]),
    ("staff", &["partner"]),
    ("user_pay", &["none"]),
    ("grant", &["none"]),
    ("term", &["long"]),
    ("past", &["small"]),
    ("sensitive", &["some"]),
    ("now", &["one"]),
];

/// The button that goes on.
pub const SUBMIT: &str = "main form button[type=submit]:not(.sr):not([name])";

/// Begins a Ukrainian case and says its address.
pub async fn begin(client: &Client, server: &Server) -> String {
    go(client, &server.url).await;
    client.find(Locator::Css("select[name=country]")).await.unwrap().select_by_value("ua").await.unwrap();
    press(client, "form.start button").await;
    let url = client.current_url().await.unwrap().to_string();
    assert!(url.contains("/case/"), "{url}");
    url.trim_end_matches('/').to_owned()
}

/// Answers the question on the page and goes on; says which question it was.
async fn answer(client: &Client) -> Option<String> {
    let url = client.current_url().await.unwrap().to_string();
    let question = url.split("/q/").nth(1)?.split(['?', '#']).next().unwrap().to_owned();
    let given = ANSWERS.iter().find(|(id, _)| *id == question).map(|(_, values)| *values);
    match given {
        Some(values) => {
            for value in values {
                let option = format!("input[name=answer][value='{value}']");
                if client.find(Locator::Css(&option)).await.is_ok() {
                    // Long lists are grouped; the group has to be opened first.
                    let group = format!("details:not([open]):has({option}) > summary");
                    if client.find(Locator::Css(&group)).await.is_ok() {
                        open(client, &group).await;
                    }
                    keys(client, &option, " ").await;
                } else {
                    keys(client, "input[name=answer]", value).await;
                }
            }
        }
        None => keys(client, "#answer-unsure", " ").await,
    }
    press(client, SUBMIT).await;
    Some(question)
}

async fn answer_all(client: &Client, case: &str) -> Vec<String> {
    go(client, &format!("{case}/next")).await;
    let mut asked = Vec::new();
    for _ in 0..70 {
        match answer(client).await {
            Some(question) => asked.push(question),
            None => break,
        }
    }
    asked
}

/// Words of a DOCX, part after part.
fn words(path: &Path) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut xml = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let mut out = String::new();
    let mut inside = false;
    for c in xml.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

async fn downloaded(folder: &Path) -> PathBuf {
    let started = Instant::now();
    loop {
        let done = std::fs::read_dir(folder)
            .unwrap()
            .flatten()
            .map(|e| e.path())
            .find(|p| p.extension().is_some_and(|e| e == "docx"));
        if let Some(path) = done {
            return path;
        }
        assert!(started.elapsed() < Duration::from_secs(30), "nothing was downloaded");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn journey(without_scripts: bool) {
    let (server, downloads) = (Server::start(), Scratch::new("downloads"));
    let browser = Browser::start(Setup { without_scripts, downloads: Some(&downloads.0), ..Setup::default() }).await;
    let client = &browser.client;

    let case = begin(client, &server).await;
    let asked = answer_all(client, &case).await;
    assert!(asked.len() <= 16, "the quick path asked {} questions: {asked:?}", asked.len());
    assert!(asked.contains(&"track".to_owned()) && asked.contains(&"services".to_owned()), "{asked:?}");

    // The partners' names are needed for the papers.
    go(client, &format!("{case}/q/partners")).await;
    for (field, value) in [
        ("row-0-name", "Radyvyliv \"Old\" & Sons"),
        ("row-0-population", "17000"),
        ("row-1-name", "Krupets"),
        ("row-1-population", "6000"),
    ] {
        keys(client, &format!("#{field}"), value).await;
    }
    press(client, SUBMIT).await;

    go(client, &format!("{case}/result")).await;
    let result = text(client).await;
    for expected in ["Joint financing", "1508", "12"] {
        assert!(result.contains(expected), "`{expected}` is missing in:\n{result}");
    }
    assert!(result.to_lowercase().contains("confirmed by a lawyer"), "the standing is missing");

    // The link is secret; whoever has it comes back to the same case.
    go(client, &server.url).await;
    go(client, &format!("{case}/answers")).await;
    assert!(text(client).await.contains("Krupets"));

    client.goto(&format!("{case}/draft/joint-financing?format=docx&lang=en")).await.ok();
    let path = downloaded(&downloads.0).await;
    let words = words(&path);
    for expected in ["Radyvyliv", "Krupets", "1508-VII"] {
        assert!(words.contains(expected), "`{expected}` is missing in the contract");
    }
    for clause in ["Parties", "Legal basis", "Payment", "Disputes"] {
        assert!(
            words.to_lowercase().contains(&clause.to_lowercase()),
            "the clause `{clause}` is missing in the contract"
        );
    }
    client.clone().close().await.ok();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mayor_answers_on_a_phone_gets_the_recommendation_and_downloads_the_contract() {
    journey(false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_works_with_javascript_off() {
    journey(true).await;
}
