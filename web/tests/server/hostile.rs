//! What must not get through.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::Browser;
use axum::http::{Method, StatusCode, header};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

#[tokio::test]
async fn every_page_forbids_foreign_content_and_tells_no_address() {
    let mut visitor = Browser::new().await;
    let case = visitor.begin("ua", "quick").await;
    for address in ["/", "/about", "/nothing", "/api/v1/packs", "/assets/app.css", &case, &format!("{case}/result")] {
        let page = visitor.get(address).await;
        let of = |name: &str| page.headers.get(name).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
        assert!(of("content-security-policy").starts_with("default-src 'none'"), "{address}");
        assert!(!of("content-security-policy").contains("unsafe"), "{address}");
        assert_eq!(of("x-content-type-options"), "nosniff", "{address}");
        assert_eq!(of("referrer-policy"), "no-referrer", "{address}");
        let text = page.text();
        assert!(!text.contains(" style=") && !text.contains("<style") && !text.contains(" onclick"), "{address}");
    }
    let page = visitor.get(&case).await;
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let mut visitor = Browser::new().await;
    let case = visitor.begin("ua", "quick").await;
    let address = format!("{case}/q/track");
    let page = visitor.get(&address).await;
    let body = format!("form_token={}&answer=voice", page.field("form_token").unwrap()).into_bytes();
    for headers in [[FORM, ("sec-fetch-site", "cross-site")], [FORM, ("origin", "https://evil.example")]] {
        let page = visitor.send(Method::POST, &address, &headers, body.clone()).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.says("This came from another site"));
    }
    let page = visitor.post_raw(&address, &[("answer", "voice")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "no token: asked once more, what was chosen is kept");
    assert!(page.says("value=\"voice\" checked"));
    let page = visitor.get(&format!("{case}/answers")).await;
    assert!(!page.says("Exchange experience"));
}

#[tokio::test]
async fn hostile_text_is_shown_as_text() {
    let mut visitor = Browser::new().await;
    let case = visitor.begin("ua", "full").await;
    let nasty = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}";
    visitor.answer(&case, "track", &["service"]).await;
    visitor.answer(&case, "problem_text", &[nasty]).await;
    let page = visitor.get(&case).await;
    visitor.post(&page, &format!("{case}/settings"), &[("title", nasty)]).await;
    for address in [
        case.clone(),
        format!("{case}/answers"),
        format!("{case}/q/problem_text"),
        format!("{case}/result"),
        format!("{case}/paper"),
    ] {
        let page = visitor.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        assert!(!page.says("<script>alert") && !page.says("<img src=x"), "{address}");
        assert!(!page.says(">49<"), "{address}");
    }
    let page = visitor.get(&format!("{case}/draft/delegation?format=html&lang=en")).await;
    assert!(!page.says("<script>alert") && !page.says("<img src=x"));
    let page = visitor.get("/case/%3Cscript%3E").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(!page.says("<script>"));
}

#[tokio::test]
async fn what_cannot_be_served_is_explained_with_a_way_on() {
    let mut visitor = Browser::new().await;
    let case = visitor.begin("ua", "quick").await;
    let unknown = format!("/case/{}", "0".repeat(64));
    for (address, status, says) in [
        ("/nowhere".to_owned(), 404, "There is no such page"),
        (unknown, 404, "We cannot find this case"),
        ("/case/short".to_owned(), 404, "We cannot find this case"),
        (format!("{case}/q/nonsense"), 404, "There is no such question"),
        (format!("{case}/draft/nonsense"), 404, "There is no such legal form"),
        (format!("{case}/draft/delegation?format=exe"), 404, "There is no such paper"),
        (format!("{case}/settings"), 405, "cannot be used like that"),
    ] {
        let page = visitor.get(&address).await;
        assert_eq!(page.status.as_u16(), status, "{address}");
        assert!(page.says(says), "{address}: {}", page.text());
        assert!(page.says("class=\"btn"), "{address} offers a way on");
    }
    let body = vec![b'a'; 3 * 1024 * 1024];
    let page = visitor.send(Method::POST, &format!("{case}/q/track"), &[FORM], body).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.says("too much at once"));
    let page = visitor.send(Method::POST, "/case", &[("content-type", "text/plain")], b"x".to_vec()).await;
    assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let start = visitor.get("/").await;
    let page = visitor.post(&start, "/case", &[("country", "zz")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("no rules for this country yet"));
}

#[tokio::test]
async fn signs_that_turn_the_direction_of_writing_never_reach_a_page() {
    let mut visitor = Browser::new().await;
    let case = visitor.begin("ua", "full").await;
    let address = format!("{case}/q/partners");
    let page = visitor.get(&address).await;
    let rows = [("rows", "2"), ("row-0-name", "Rady\u{202e}vyliv"), ("row-1-name", "Kru\u{2067}pets")];
    visitor.post(&page, &address, &rows).await;
    for rest in ["/answers", "/money", "/q/partners"] {
        let page = visitor.get(&format!("{case}{rest}")).await;
        assert!(page.says("Radyvyliv") && page.says("Krupets"), "{rest}");
        assert!(!page.says("\u{202e}") && !page.says("\u{2067}"), "{rest}");
    }
}
