//! Forms that came back: who sent them, and what they say.

use super::limits::Action;
use super::problem::Problem;
use super::session::Visitor;
use super::state::AppState;
use super::store::sha256_hex;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::{StatusCode, header};

/// Name of the field with the form token.
pub const TOKEN_FIELD: &str = "form_token";

/// The fields of a form, in order; a name may occur several times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Fields as a form would send them.
    pub fn of(fields: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(fields.into_iter().collect())
    }

    /// Reads a form body.
    pub fn read(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The first value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The first value of a field, without blanks around it; empty when there is none.
    pub fn trimmed(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default().trim()
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// Fingerprint of the page that the form stood on: pressed twice, it is the same.
    pub fn print(&self) -> String {
        sha256_hex(self.get(TOKEN_FIELD).unwrap_or_default())[..16].to_owned()
    }

    /// Name and value of every field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }
}

/// A form that came from one of our own pages.
#[derive(Clone, Debug)]
pub struct Posted {
    /// What it says.
    pub fields: Fields,
    /// Its token belongs to the visitor's session. False when the page is old or cookies are off: the page is then
    /// shown again with what was typed, and nothing is saved.
    pub fresh: bool,
}

impl Posted {
    /// The fields, or a page that says the form is too old: for forms in which nothing is typed.
    ///
    /// # Errors
    /// [`Problem`] when the form is not of this session.
    pub fn fresh(self, back: &str) -> Result<Fields, Problem> {
        if self.fresh {
            Ok(self.fields)
        } else {
            Err(Problem::new(StatusCode::FORBIDDEN, "form-old").way(back, "way-back"))
        }
    }
}

impl FromRequest<AppState> for Posted {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Problem> {
        let (mut parts, body) = request.into_parts();
        let visitor = Visitor::from_request_parts(&mut parts, state).await?;
        if !visitor.same_origin {
            return Err(Problem::new(StatusCode::FORBIDDEN, "cross-site"));
        }
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Problem::of_status(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        state.limits.count(Action::Write, &visitor)?;
        let body = Bytes::from_request(Request::from_parts(parts, body), state)
            .await
            .map_err(|rejection| Problem::of_status(axum::response::IntoResponse::into_response(rejection).status()))?;
        let fields = Fields::read(&body);
        let fresh = visitor.proves(&state.form_key, fields.get(TOKEN_FIELD).unwrap_or_default());
        Ok(Self { fields, fresh })
    }
}
