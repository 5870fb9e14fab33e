//! A visitor: keeps cookies, follows redirects, fills forms.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use imc::server::{AppState, Config, router};
use imc_rules::Packs;
use std::collections::BTreeMap;
use std::sync::Arc;
use tower::ServiceExt;

/// A page as it came.
pub struct Page {
    pub status: StatusCode,
    pub address: String,
    pub headers: axum::http::HeaderMap,
    pub body: Vec<u8>,
}

impl Page {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The first value of a field that the page brings along.
    pub fn field(&self, name: &str) -> Option<String> {
        let text = self.text();
        let after = text.split(&format!("name=\"{name}\" value=\"")).nth(1)?;
        after.split('"').next().map(str::to_owned)
    }

    /// The page says it, whatever its markup.
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }
}

/// Settings of a server with the embedded packs and nothing stored yet.
pub fn config() -> Config {
    let packs = Arc::new(Packs::embedded().unwrap());
    let mut config = Config::new("127.0.0.1:0".parse().unwrap(), ".", packs);
    config.database = Some("sqlite::memory:".into());
    config
}

/// A browser with cookies and without scripts.
#[derive(Clone)]
pub struct Browser {
    app: Router,
    /// What the server knows, for tests that look behind the pages.
    pub state: AppState,
    cookies: BTreeMap<String, String>,
    pub language: String,
}

impl Browser {
    /// A browser at a fresh server with the embedded packs.
    pub async fn new() -> Self {
        Self::with(config()).await
    }

    /// A browser at a server with these settings.
    pub async fn with(config: Config) -> Self {
        let state = AppState::start(config).await.unwrap();
        Self { app: router(state.clone()), state, cookies: BTreeMap::new(), language: "en".into() }
    }

    /// Another browser at the same server.
    pub fn stranger(&self) -> Self {
        Self { app: self.app.clone(), state: self.state.clone(), cookies: BTreeMap::new(), language: "en".into() }
    }

    pub async fn send(&mut self, method: Method, address: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Page {
        let cookies: Vec<String> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let mut request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::HOST, "localhost")
            .header(header::ACCEPT_LANGUAGE, &self.language)
            .header(header::COOKIE, cookies.join("; "));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.app.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Page { status: parts.status, address: address.to_owned(), headers: parts.headers, body }
    }

    /// Opens an address and follows where it leads.
    pub async fn get(&mut self, address: &str) -> Page {
        let mut page = self.send(Method::GET, address, &[], Vec::new()).await;
        while page.status.is_redirection() {
            let to = page.headers[header::LOCATION].to_str().unwrap().to_owned();
            let to = to.split('#').next().unwrap().to_owned();
            page = self.send(Method::GET, &to, &[], Vec::new()).await;
        }
        page
    }

    /// Sends a form as it is, without the token of a page.
    pub async fn post_raw(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send(Method::POST, address, &[("content-type", "application/x-www-form-urlencoded")], body.into_bytes())
            .await
    }

    /// Fills the form on a page and follows where it leads.
    pub async fn post(&mut self, page: &Page, address: &str, fields: &[(&str, &str)]) -> Page {
        let token = page.field("form_token").unwrap_or_default();
        let mut all = vec![("form_token", token.as_str())];
        all.extend_from_slice(fields);
        let answer = self.post_raw(address, &all).await;
        if answer.status.is_redirection() {
            let to = answer.headers[header::LOCATION].to_str().unwrap().to_owned();
            return self.get(to.split('#').next().unwrap()).await;
        }
        answer
    }

    /// Begins a case and returns its address.
    pub async fn begin(&mut self, country: &str, path: &str) -> String {
        let start = self.get("/").await;
        let page = self.post(&start, "/case", &[("country", country), ("path", path)]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        page.address
    }

    /// Answers a question.
    pub async fn answer(&mut self, case: &str, question: &str, values: &[&str]) -> Page {
        let address = format!("{case}/q/{question}");
        let page = self.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{question}: {}", page.text());
        let fields: Vec<(&str, &str)> = values.iter().map(|v| ("answer", *v)).collect();
        self.post(&page, &address, &fields).await
    }

    /// Gives the list of partners: the name and the population of each, as typed.
    pub async fn partners(&mut self, case: &str, partners: &[(&str, &str)]) -> Page {
        let address = format!("{case}/q/partners");
        let page = self.get(&address).await;
        let mut fields = vec![("rows".to_owned(), partners.len().to_string())];
        for (row, (name, population)) in partners.iter().enumerate() {
            fields.push((format!("row-{row}-name"), (*name).to_owned()));
            fields.push((format!("row-{row}-population"), (*population).to_owned()));
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post(&page, &address, &fields).await
    }
}
