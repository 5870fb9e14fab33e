//! What goes wrong, told so that the visitor knows how to go on.

use super::i18n::Args;
use super::remembered::case_in;
use super::session::Visitor;
use super::store::StoreError;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use std::time::Duration;

/// A problem with its page: a title, an explanation, ways on.
///
/// The texts stand under `problem-<code>-title` and `problem-<code>-text`. The page itself is made by the outermost
/// layer, which knows the visitor's language.
#[derive(Clone, Debug)]
pub struct Problem {
    /// HTTP status.
    pub status: StatusCode,
    /// Name of the kind.
    pub code: &'static str,
    /// Arguments of the texts.
    pub args: Args,
    /// Where to go: address, and key of the link's text.
    pub ways: Vec<(String, &'static str)>,
    /// When it is worth trying again.
    retry_after: Option<Duration>,
}

impl Problem {
    /// A problem with the way to the start page.
    pub fn new(status: StatusCode, code: &'static str) -> Self {
        Self { status, code, args: Args::new(), ways: vec![("/".into(), "way-start")], retry_after: None }
    }

    /// Adds an argument for the texts.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.into(), value.to_string());
        self
    }

    /// Adds a way on, before the others.
    #[must_use]
    pub fn way(mut self, address: impl Into<String>, text: &'static str) -> Self {
        self.ways.insert(0, (address.into(), text));
        self
    }

    /// There is no such page.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "page-unknown")
    }

    /// Too much in too short a time. Inside a case the ways on lead to what was asked for, and back to the case.
    pub fn too_many(wait: Duration, visitor: &Visitor) -> Self {
        let minutes = wait.as_secs().div_ceil(60).max(1);
        let problem = Self::new(StatusCode::TOO_MANY_REQUESTS, "too-many").with("minutes", minutes);
        let problem = Self { retry_after: Some(wait), ..problem };
        match case_in(&visitor.here) {
            Some(token) => problem.way(format!("/case/{}", token.as_str()), "way-case").way(&visitor.here, "way-again"),
            None => problem,
        }
    }

    /// Something inside is broken; the details go to the log and not to the visitor.
    pub fn internal(error: &dyn std::fmt::Display) -> Self {
        tracing::error!(%error, "a request failed");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal")
    }

    /// The problem for a status that nobody explained.
    pub fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::not_found(),
            StatusCode::METHOD_NOT_ALLOWED => Self::new(status, "method"),
            StatusCode::PAYLOAD_TOO_LARGE => Self::new(status, "too-large"),
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::new(status, "media-type"),
            status if status.is_server_error() => Self::new(status, "internal"),
            status => Self::new(status, "request"),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        if let Some(wait) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, wait.as_secs().max(1).into());
        }
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::new(StatusCode::INSUFFICIENT_STORAGE, "case-full"),
            other => Self::internal(&other),
        }
    }
}

impl From<minijinja::Error> for Problem {
    fn from(error: minijinja::Error) -> Self {
        Self::internal(&format!("{error:#}"))
    }
}
