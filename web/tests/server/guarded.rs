//! What visitors must not reach, keep or stop: links that ended, other sites, everybody else's pages.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::{Browser, config};
use axum::http::{Method, StatusCode, header};

/// The token of the link for reading that the page of a case shows.
async fn reading_link(mayor: &mut Browser, case: &str) -> Option<String> {
    let page = mayor.get(&format!("{case}/share")).await;
    let link = page.text().split("id=\"read-link\" readonly value=\"").nth(1)?.split('"').next()?.to_owned();
    Some(link[link.find("/case/").unwrap()..].to_owned())
}

/// Presses a button of the page for sharing.
async fn share(mayor: &mut Browser, case: &str, fields: &[(&str, &str)]) {
    let address = format!("{case}/share");
    let page = mayor.get(&address).await;
    assert_eq!(mayor.post(&page, &address, fields).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_link_for_reading_that_ended_stays_ended() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    assert_eq!(reading_link(&mut mayor, &case).await, None);
    share(&mut mayor, &case, &[("do", "make"), ("days", "30")]).await;
    let first = reading_link(&mut mayor, &case).await.unwrap();
    share(&mut mayor, &case, &[("do", "make"), ("days", "")]).await;
    assert_eq!(reading_link(&mut mayor, &case).await.as_ref(), Some(&first), "pressed twice, made once");
    share(&mut mayor, &case, &[("do", "end")]).await;
    share(&mut mayor, &case, &[("do", "make"), ("days", "")]).await;
    let second = reading_link(&mut mayor, &case).await.unwrap();
    assert_ne!(first, second);
    let mut reader = mayor.stranger();
    assert_eq!(reader.get(&second).await.status, StatusCode::OK);
    assert_eq!(reader.get(&first).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_language_switch_leads_to_no_other_site_and_to_no_form() {
    let mut mayor = Browser::new().await;
    for to in ["/%09/evil.example", "//evil.example", "/%5Cevil.example", "https://evil.example"] {
        let page = mayor.send(Method::GET, &format!("/lang/fr?to={to}"), &[], Vec::new()).await;
        assert_eq!(page.headers[header::LOCATION], "/", "{to}");
    }
    let start = mayor.get("/").await;
    let empty = mayor.post(&start, "/case", &[("country", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.says("/lang/uk?to=/\"") || empty.says("/lang/uk?to=%2F\""), "{}", empty.text());
}

#[tokio::test]
async fn forms_are_taken_from_the_public_address_and_from_no_other_site() {
    let mut settings = config();
    settings.public_url = Some("https://imc.example.org".into());
    let mut mayor = Browser::with(settings).await;
    let start = mayor.get("/").await;
    let token = start.field("form_token").unwrap();
    let body = format!("form_token={token}&country=ua").into_bytes();
    for (origin, status) in [
        ("https://imc.example.org", StatusCode::SEE_OTHER),
        ("http://localhost", StatusCode::SEE_OTHER),
        ("https://imc.example", StatusCode::FORBIDDEN),
        ("https://evil.example", StatusCode::FORBIDDEN),
    ] {
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", origin)];
        let page = mayor.send(Method::POST, "/case", &headers, body.clone()).await;
        assert_eq!(page.status, status, "{origin}");
    }
}

#[tokio::test]
async fn a_deleted_case_is_forgotten_by_the_list_of_cases() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let other = mayor.begin("fr", "quick").await;
    let page = mayor.get(&format!("{case}/delete")).await;
    assert!(mayor.post(&page, &format!("{case}/delete"), &[]).await.status.is_success());
    for _ in 0..2 {
        let list = mayor.get("/cases").await;
        assert!(list.says(&other) && !list.says("We cannot find this case"), "{}", list.text());
    }
}

#[tokio::test]
async fn only_the_file_of_this_version_is_kept_for_ever() {
    let mut mayor = Browser::new().await;
    let start = mayor.get("/").await;
    let text = start.text();
    let right = text.split("href=\"").find_map(|rest| rest.strip_prefix("/assets/app.css?v=")).unwrap();
    let right = format!("/assets/app.css?v={}", right.split('"').next().unwrap());
    assert!(mayor.get(&right).await.headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
    for other in ["/assets/app.css", "/assets/app.css?v=000000000000"] {
        let page = mayor.get(other).await;
        assert_eq!((page.status, &page.headers[header::CACHE_CONTROL]), (StatusCode::OK, &"no-cache".parse().unwrap()));
    }
}

#[tokio::test]
async fn kept_versions_count_as_papers_too() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    let drafts = format!("{case}/drafts/delegation/delegation/en");
    let page = mayor.get(&format!("{drafts}/versions")).await;
    let kept = mayor.post(&page, &format!("{drafts}/versions"), &[("name", "first")]).await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.text());
    for _ in 0..400 {
        match mayor.get(&format!("{drafts}/versions/1?format=text")).await.status {
            StatusCode::TOO_MANY_REQUESTS => return,
            status => assert_eq!(status, StatusCode::OK),
        }
    }
    panic!("nobody counted");
}

#[tokio::test]
async fn a_link_for_reading_does_not_show_what_each_partner_said() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    share(&mut mayor, &case, &[("do", "make"), ("days", "30")]).await;
    let result = reading_link(&mut mayor, &case).await.unwrap();
    let link = result.strip_suffix("/result").unwrap();
    let mut reader = mayor.stranger();
    for page in ["partners", "group"] {
        let page = reader.get(&format!("{link}/{page}")).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.says("not what each partner said for itself"), "{}", page.text());
    }
    assert!(!reader.get(&format!("{link}/answers")).await.says("/partners\""));
}
