//! The interface for programs.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::Browser;
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

const JSON: (&str, &str) = ("content-type", "application/json");

async fn assess(body: &[u8]) -> (StatusCode, Value) {
    let mut program = Browser::new().await;
    let page = program.send(Method::POST, "/api/v1/assess", &[JSON], body.to_vec()).await;
    (page.status, serde_json::from_slice(&page.body).unwrap())
}

#[tokio::test]
async fn an_answers_file_gives_an_assessment() {
    let file = json!({"country": "UA", "date": "2026-11-21", "title": "Water", "answers": {"track": "service", "services": ["water-supply"], "count": 3, "staff": null}});
    let (status, result) = assess(file.to_string().as_bytes()).await;
    assert_eq!(status, StatusCode::OK, "{result}");
    assert_eq!(result["format"], "imc.assessment/1");
    assert!(result["forms"].as_array().unwrap().len() >= 13);
}

#[tokio::test]
async fn all_problems_of_an_answers_file_come_at_once() {
    let file =
        json!({"country": "UA", "answers": {"count": -3, "track": "teleport", "nonsense": 1, "services": "water"}});
    let (status, result) = assess(file.to_string().as_bytes()).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let paths: Vec<&str> = result["problems"].as_array().unwrap().iter().map(|p| p["path"].as_str().unwrap()).collect();
    for path in ["answers.count", "answers.track", "answers.nonsense", "answers.services"] {
        assert!(paths.contains(&path), "{path} in {paths:?}");
    }
    let (status, result) = assess(br#"{"country": "xx", "date": "2026-02-30", "answers": [], "more": 1}"#).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(result["problems"].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn what_is_no_answers_file_is_refused_with_its_place() {
    let mut large = b"{\"country\": \"UA\", \"title\": \"".to_vec();
    large.extend(vec![b'x'; 3 * 1024 * 1024]);
    let cases: [(&[u8], u16, &str); 5] = [
        (b"{\"country\":\n  oops}", 400, "not-json"),
        (b"\xff\xfe", 400, "not-utf-8"),
        (b"[]", 400, "wrong-type"),
        (b"", 400, "not-json"),
        (&large, 413, "too-large"),
    ];
    for (body, status, code) in cases {
        let (got, result) = assess(body).await;
        assert_eq!(got.as_u16(), status, "{code}");
        assert_eq!(result["problems"][0]["code"], code);
    }
    let mut program = Browser::new().await;
    for (method, address, status) in [
        (Method::GET, "/api/v1/nothing", 404),
        (Method::GET, "/api/v1/assess", 405),
        (Method::GET, "/api/v1/questions/zz", 404),
    ] {
        let page = program.send(method, address, &[], Vec::new()).await;
        assert_eq!(page.status.as_u16(), status, "{address}");
        assert!(serde_json::from_slice::<Value>(&page.body).unwrap()["problems"].is_array(), "{address}");
    }
}

#[tokio::test]
async fn packs_and_questions_are_listed() {
    let mut program = Browser::new().await;
    let page = program.get("/api/v1/packs").await;
    let packs: Value = serde_json::from_slice(&page.body).unwrap();
    assert!(packs["packs"].as_array().unwrap().iter().any(|p| p["id"] == "ua" && p["currency"] == "UAH"));
    let page = program.get("/api/v1/questions/UA?lang=uk").await;
    let list: Value = serde_json::from_slice(&page.body).unwrap();
    let track = list["questions"].as_array().unwrap().iter().find(|q| q["id"] == "track").unwrap();
    assert_eq!(track["type"], "single");
    assert!(track["options"].as_array().unwrap().len() >= 5);
}
