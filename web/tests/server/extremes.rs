//! Answers refused, contradictory or at the ends of what is possible: every page still helps.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::Browser;
use axum::http::StatusCode;

#[tokio::test]
async fn result_money_and_comparison_help_when_every_answer_is_refused() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("si", "quick").await;
    let mut page = mayor.get(&format!("{case}/next")).await;
    while page.address.contains("/q/") {
        let address = page.address.clone();
        page = mayor.post(&page, &address, &[("do", "unsure")]).await;
    }
    for (address, says) in [
        ("result", "Where the money can come from"),
        ("money", "For this we need the list of partners"),
        ("compare", "Money open to it"),
    ] {
        let page = mayor.get(&format!("{case}/{address}")).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        assert!(page.says(says), "{address}: {}", page.text());
    }
}

#[tokio::test]
async fn a_grant_is_worked_out_to_the_sum_on_the_money_page() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("si", "full").await;
    for (question, answer) in
        [("track", "admin"), ("services", "spatial-planning"), ("count", "3"), ("cofinanced_tasks", "3")]
    {
        mayor.answer(&case, question, &[answer]).await;
    }
    let money = mayor.get(&format!("{case}/money")).await;
    assert!(money.says("30\u{a0}% + 2 × 5\u{a0}% = 40\u{a0}%"), "{}", money.text());
    assert!(money.says("To know the sum, answer:") && money.says(&format!("{case}/q/running")));
    mayor.answer(&case, "running", &["120000"]).await;
    let money = mayor.get(&format!("{case}/money")).await;
    assert!(money.says("40\u{a0}% of €\u{a0}120,000 = €\u{a0}48,000"), "{}", money.text());
    let result = mayor.get(&format!("{case}/result")).await;
    assert!(result.says("40\u{a0}% of €\u{a0}120,000 = €\u{a0}48,000"));
}

#[tokio::test]
async fn clashing_answers_lead_back_to_both_questions_and_sums_of_zero_break_nothing() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    for (question, answer) in [
        ("track", "service"),
        ("staff", "joint"),
        ("staff_number", "4"),
        ("running", "0"),
        ("invest", "large"),
        ("invest_amount", "0"),
    ] {
        mayor.answer(&case, question, &[answer]).await;
    }
    let result = mayor.get(&format!("{case}/result")).await;
    assert!(result.says("you give a yearly cost of zero"), "{}", result.text());
    for question in ["running", "staff_number", "invest_amount", "invest"] {
        assert!(result.says(&format!("{case}/q/{question}?from=answers")), "{question}");
    }
    for address in ["money", "compare"] {
        assert_eq!(mayor.get(&format!("{case}/{address}")).await.status, StatusCode::OK, "{address}");
    }
}

#[cfg(feature = "pdf")]
#[tokio::test]
async fn a_pdf_that_nobody_would_wait_for_leads_to_the_same_paper_in_word() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    let name = |index| format!("Amalgamated territorial community of the upper valley and its {index} villages");
    let names: Vec<String> = (0..500).map(name).collect();
    let rows: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "5000")).collect();
    mayor.partners(&case, &rows).await;
    let page = mayor.get(&format!("{case}/draft/delegation?format=pdf&lang=en")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("This PDF would be too long"), "{}", page.text());
    let text = page.text();
    let word =
        text.split("href=\"").map(|rest| rest.split('"').next().unwrap()).find(|way| way.contains("format=docx"));
    let file = mayor.get(&word.unwrap().replace("&amp;", "&")).await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(file.body.starts_with(b"PK"));
}

#[tokio::test]
async fn the_list_of_partners_asks_who_borders_whom_and_who_is_bound_already() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("sk", "full").await;
    let address = format!("{case}/q/partners");
    let page = mayor.get(&address).await;
    assert!(page.says("Borders on") && page.says("Already a member of another such body?"));
    let rows = [
        ("rows", "2"),
        ("row-0-name", "Liptov"),
        ("row-0-borders", "Turiec"),
        ("row-0-other_body", "yes"),
        ("row-1-name", "Turiec"),
    ];
    let page = mayor.post(&page, &address, &rows).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let again = mayor.get(&address).await;
    assert!(again.says("value=\"Turiec\""));
}
