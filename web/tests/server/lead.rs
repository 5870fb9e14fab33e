//! One notion of the first: what the headline says is what the council's page, its note and its resolution say.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::{Browser, Page};
use axum::http::StatusCode;

/// A service that one willing centre does for the others: a form is lawful outright, and another would fit better.
const HOSTED: &[(&str, &str)] = &[
    ("track", "admin"),
    ("services", "building-permits"),
    ("decides", "prepares"),
    ("owner", "nothing"),
    ("invest", "none"),
    ("count", "6"),
    ("host", "accepted"),
    ("size_pattern", "centre"),
    ("staff", "joint"),
    ("user_pay", "none"),
    ("grant", "none"),
    ("term", "long"),
    ("past", "long"),
    ("majority", "some"),
    ("sensitive", "some"),
];

/// Two neighbours who keep what they have: two forms fit equally well.
const NEIGHBOURS: &[(&str, &str)] = &[
    ("track", "service"),
    ("services", "fire-rescue"),
    ("decides", "no"),
    ("owner", "each"),
    ("invest", "small"),
    ("count", "2"),
    ("host", "accepted"),
    ("size_pattern", "centre"),
    ("staff", "partner"),
    ("user_pay", "none"),
    ("grant", "none"),
    ("term", "medium"),
    ("past", "never"),
    ("majority", "never"),
    ("sensitive", "hard"),
];

async fn case(mayor: &mut Browser, country: &str, answers: &[(&str, &str)]) -> String {
    let case = mayor.begin(country, "quick").await;
    for (question, answer) in answers {
        mayor.answer(&case, question, &[answer]).await;
    }
    case
}

/// The first sentence of the answer.
fn headline(page: &Page) -> String {
    let text = page.text();
    text.split("id=\"answer-title\">").nth(1).unwrap().split("</h").next().unwrap().replace("&amp;", "&")
}

async fn paper(mayor: &mut Browser, case: &str, document: &str) -> String {
    mayor.get(&format!("{case}/paper?format=text&lang=en&document={document}")).await.text()
}

#[tokio::test]
async fn one_form_stands_in_the_headline_the_council_page_the_note_and_the_resolution() {
    let mut mayor = Browser::new().await;
    let case = case(&mut mayor, "fr", HOSTED).await;
    let result = mayor.get(&format!("{case}/result")).await;
    let title = headline(&result);
    let form =
        title.strip_prefix("We recommend: ").and_then(|rest| rest.strip_suffix('.')).expect("one is recommended");
    assert!(result.says("would fit better.") && result.says("what the law allows without a condition"));
    assert!(result.says(&format!("{form} is best for")), "the words on robustness are about the same form");
    assert!(result.says("Most often best is"));
    let council = mayor.get(&format!("{case}/paper")).await;
    assert_eq!(headline(&council), title);
    assert!(council.says(&format!("in this legal form: {form}")), "{}", council.text());
    let note = paper(&mut mayor, &case, "feasibility").await;
    assert!(note.contains(&format!("Recommended form: {form}")), "{note}");
    assert!(note.contains("These would fit better if their conditions are fulfilled"), "{note}");
    let resolution = paper(&mut mayor, &case, "resolution").await;
    assert!(resolution.contains(&format!("in the legal form: {form}")), "{resolution}");
    let what_if = mayor.get(&format!("{case}/what-if")).await;
    assert!(what_if.says(&format!("<dd>{form}</dd>")), "{}", what_if.text());
}

#[tokio::test]
async fn forms_that_fit_equally_well_are_all_named_to_the_council() {
    let mut mayor = Browser::new().await;
    let case = case(&mut mayor, "ua", NEIGHBOURS).await;
    let result = mayor.get(&format!("{case}/result")).await;
    let title = headline(&result);
    let forms = title.strip_prefix("Two forms fit equally well: ").and_then(|rest| rest.strip_suffix('.'));
    let forms: Vec<&str> = forms.expect("two forms tie").split("; ").collect();
    assert_eq!(forms.len(), 2);
    assert!(result.says("What tells them apart") && result.says("These forms share the first place"));
    let council = mayor.get(&format!("{case}/paper")).await;
    assert!(council.says("To choose the legal form of the joint work."), "{}", council.text());
    assert!(!council.says("To take part in the joint work in this legal form"));
    let (note, resolution) =
        (paper(&mut mayor, &case, "feasibility").await, paper(&mut mayor, &case, "resolution").await);
    for form in forms {
        assert!(council.says(&format!("Council resolution – {form}")), "{form}: {}", council.text());
        assert!(note.contains(form) && resolution.contains(form), "{form}");
    }
    assert!(note.contains("the council chooses between them") && !note.contains("Recommended form"), "{note}");
    assert!(resolution.contains("forms that fit equally well"), "{resolution}");
}

#[tokio::test]
async fn what_somebody_is_not_sure_of_stays_open_and_recommends_nothing() {
    let mut mayor = Browser::new().await;
    let case = case(&mut mayor, "ua", &[("track", "service"), ("services", "preschool"), ("count", "3")]).await;
    let mut page = mayor.get(&format!("{case}/next")).await;
    while page.address.contains("/q/") {
        let address = page.address.clone();
        page = mayor.post(&page, &address, &[("do", "unsure")]).await;
    }
    let result = mayor.get(&format!("{case}/result")).await;
    assert_eq!(headline(&result), "Too little is known to recommend a form.");
    assert!(!result.says("tag recommended") && result.says("You were not sure:"), "{}", result.text());
    let tasks = mayor.get(&case).await;
    assert!(tasks.says("You were not sure of") && tasks.says("Gone through, still open"), "{}", tasks.text());
    let council = mayor.get(&format!("{case}/paper")).await;
    assert!(council.says("To have these questions settled first:") && council.says("(Not sure)"), "{}", council.text());
    assert!(paper(&mut mayor, &case, "feasibility").await.contains("Too little is answered to recommend a form"));
    // One button leads on.
    let next = mayor.post(&tasks, &format!("{case}/settings"), &[("path", "full"), ("then", "next")]).await;
    assert!(tasks.says("Go on to the thorough questions") && next.address.contains("/q/"), "{}", next.address);
}

#[tokio::test]
async fn a_number_typed_over_not_sure_counts_and_the_other_way_round() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    let address = format!("{case}/q/running");
    mayor.answer(&case, "track", &["service"]).await;
    let page = mayor.get(&address).await;
    mayor.post(&page, &address, &[("answer", ""), ("unsure", "yes")]).await;
    let page = mayor.get(&address).await;
    let after = mayor.post(&page, &address, &[("answer", "480000"), ("unsure", "yes")]).await;
    assert_ne!(after.address, address, "{}", after.text());
    let page = mayor.get(&address).await;
    assert!(page.says("480,000") || page.says("480000"), "{}", page.text());
    let after = mayor.post(&page, &address, &[("answer", "480,000"), ("unsure", "yes")]).await;
    assert_eq!(after.status, StatusCode::OK, "{}", after.text());
    assert!(mayor.get(&format!("{case}/answers")).await.says("Not sure"));
}

#[tokio::test]
async fn a_number_of_partners_that_cannot_be_is_asked_about() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    assert_eq!(mayor.answer(&case, "count", &["1"]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    mayor.answer(&case, "count", &["1000"]).await;
    mayor.partners(&case, &[("Radyvyliv", "23000"), ("Krupets", "6000")]).await;
    let result = mayor.get(&format!("{case}/result")).await;
    assert!(result.says("You said 1,000 municipalities take part, and named 2."), "{}", result.text());
}

#[tokio::test]
async fn what_would_have_to_change_names_what_a_conditional_form_waits_for() {
    let mut mayor = Browser::new().await;
    let case = case(&mut mayor, "fr", HOSTED).await;
    let why = mayor.get(&format!("{case}/why/common-service")).await;
    assert!(why.says("It is not ruled out, but this must be settled first:"), "{}", why.text());
    assert!(!why.says("It is so already."));
}
