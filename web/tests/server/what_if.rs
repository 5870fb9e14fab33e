//! Trying other answers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::Browser;
use axum::http::StatusCode;

/// A case in which the owner of the equipment decides which form leads.
async fn answered(mayor: &mut Browser) -> String {
    let case = mayor.begin("ua", "full").await;
    for (question, value) in [
        ("track", "service"),
        ("services", "social-assistance"),
        ("decides", "no"),
        ("owner", "partner"),
        ("count", "2"),
        ("host", "accepted"),
        ("invest", "none"),
    ] {
        mayor.answer(&case, question, &[value]).await;
    }
    case
}

#[tokio::test]
async fn other_answers_show_another_result_and_nothing_is_saved() {
    let mut mayor = Browser::new().await;
    let case = answered(&mut mayor).await;
    let page = mayor.get(&format!("{case}/what-if")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("Try other answers") && page.says("First now") && !page.says("These are not your answers"));
    assert!(page.says("name=\"host\" value=\"accepted\" checked") && page.says("your answer"));

    let before = mayor.get(&format!("{case}/answers")).await.text();
    let page = mayor.get(&format!("{case}/what-if?owner=joint&host=none")).await;
    assert!(page.says("These are not your answers") && page.says("another form leads"), "{}", page.text());
    assert!(page.says("Keep this change") && page.says("name=\"answer\" value=\"none\""));
    assert_eq!(before, mayor.get(&format!("{case}/answers")).await.text(), "nothing was saved");
}

#[tokio::test]
async fn the_script_gets_only_the_part_that_changes() {
    let mut mayor = Browser::new().await;
    let case = answered(&mut mayor).await;
    let part = mayor.get(&format!("{case}/what-if/tried?host=none")).await;
    assert_eq!(part.status, StatusCode::OK);
    assert!(part.says("id=\"tried\" data-said=\"First with these answers:"), "{}", part.text());
    assert!(!part.says("<html") && part.says("class=\"barrow\""));
    let whole = mayor.get(&format!("{case}/what-if?host=none")).await.text();
    let ranking = |text: &str| text.split("class=\"barrow\"").skip(1).count();
    assert_eq!(ranking(&whole), ranking(&part.text()), "both show the same ranking");
}

#[tokio::test]
async fn what_cannot_be_read_is_said_and_the_rest_is_tried() {
    let mut mayor = Browser::new().await;
    let case = answered(&mut mayor).await;
    let page = mayor.get(&format!("{case}/what-if?running=many&host=teleport&nonsense=1&owner=joint")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("These are not your answers"));
    assert!(!page.says("teleport\" checked"));
}

#[tokio::test]
async fn a_tried_answer_is_kept_after_its_effects_were_shown() {
    let mut mayor = Browser::new().await;
    let case = answered(&mut mayor).await;
    let page = mayor.get(&format!("{case}/what-if?host=none")).await;
    let kept = [("from", "what-if"), ("answer", "none")];
    let preview = mayor.post(&page, &format!("{case}/q/host"), &kept).await;
    assert!(preview.says("This change has effects") && preview.says(&format!("href=\"{case}/what-if\"")));
    let mut confirmed = kept.to_vec();
    confirmed.push(("do", "confirm"));
    let page = mayor.post(&preview, &format!("{case}/q/host"), &confirmed).await;
    assert!(page.address.ends_with("/what-if"), "{}", page.address);
    assert!(page.says("name=\"host\" value=\"none\" checked"));
}

#[tokio::test]
async fn the_law_of_a_region_does_not_stop_what_is_tried() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("be", "full").await;
    for (question, value) in [
        ("region", "several"),
        ("track", "service"),
        ("services", "waste-collection"),
        ("count", "5"),
        ("place", "adjacent"),
        ("decides", "no"),
        ("owner", "each"),
    ] {
        mayor.answer(&case, question, &[value]).await;
    }
    let result = mayor.get(&format!("{case}/result")).await;
    assert!(result.says("Each region has its own law of cooperation"), "{}", result.text());
    let tried = mayor.get(&format!("{case}/what-if?owner=nothing")).await;
    assert!(tried.says("These are not your answers") && tried.says("class=\"barrow\""), "{}", tried.text());
    assert!(!tried.says("class=\"note stop\""), "forms are ranked, so nothing is stopped");
}
