//! The cases that were opened in this browser. The list lies in a cookie and nowhere else: the server does not know
//! who opens which case, and forgetting is deleting the cookie.

use super::store::Token;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};

/// Name of the cookie: the tokens of the links, newest first, with dots between.
pub const COOKIE: &str = "cases";
/// Most cases that are remembered; the cookie stays far below the 4096 bytes that browsers keep.
const MOST: usize = 20;

/// The link of the case that an address belongs to.
pub fn case_in(path: &str) -> Option<Token> {
    Token::read(path.strip_prefix("/case/")?.split(['/', '?']).next()?)
}

/// The links of the cases that were opened in this browser, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered(Vec<Token>);

impl Remembered {
    /// Reads the cookie; what cannot be a link is left out.
    pub fn read(cookie: Option<&str>) -> Self {
        Self(cookie.unwrap_or_default().split('.').filter_map(Token::read).take(MOST).collect())
    }

    /// The links.
    pub fn links(&self) -> &[Token] {
        &self.0
    }

    /// Takes note of what happened to a case's address: opened, or gone.
    #[must_use]
    pub fn after(&self, path: &str, status: StatusCode) -> Self {
        match case_in(path) {
            Some(token) if status.is_success() || status.is_redirection() => self.with(token),
            Some(token)
                if matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE)
                    && path.split(['/', '?']).nth(3).is_none() =>
            {
                self.without(&token)
            }
            _ => self.clone(),
        }
    }

    fn with(&self, token: Token) -> Self {
        if self.0.contains(&token) {
            return self.clone();
        }
        Self(std::iter::once(token).chain(self.0.iter().cloned()).take(MOST).collect())
    }

    /// The list without one case.
    #[must_use]
    pub fn without(&self, token: &Token) -> Self {
        Self(self.0.iter().filter(|t| *t != token).cloned().collect())
    }

    /// Writes the cookie; an empty list deletes it.
    pub fn write(&self, headers: &mut HeaderMap, secure: bool) {
        let value = self.0.iter().map(Token::as_str).collect::<Vec<_>>().join(".");
        let age = if value.is_empty() { 0 } else { 31_536_000 };
        let secure = if secure { "; Secure" } else { "" };
        let line = format!("{COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
        if let Ok(value) = HeaderValue::from_str(&line) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn token(digit: char) -> String {
        digit.to_string().repeat(64)
    }

    #[test]
    fn an_opened_case_is_remembered_once_and_a_gone_one_forgotten() {
        let (a, b) = (token('a'), token('b'));
        let list = Remembered::default().after(&format!("/case/{a}"), StatusCode::OK);
        let list = list.after(&format!("/case/{b}/q/track?from=answers"), StatusCode::SEE_OTHER);
        assert_eq!(list.links().iter().map(Token::as_str).collect::<Vec<_>>(), [b.as_str(), a.as_str()]);
        assert_eq!(list.after(&format!("/case/{a}/result"), StatusCode::OK), list);
        let wrong_page = list.after(&format!("/case/{a}/nowhere"), StatusCode::NOT_FOUND);
        assert_eq!(wrong_page, list, "a wrong page is no lost case");
        assert_eq!(list.after(&format!("/case/{b}"), StatusCode::NOT_FOUND).links().len(), 1);
        assert_eq!(list.after("/learn", StatusCode::OK), list);
    }

    #[test]
    fn the_cookie_is_read_back_and_bounded() {
        let mut list = Remembered::default();
        for n in 0..30 {
            list = list.after(&format!("/case/{n:064x}"), StatusCode::OK);
        }
        assert_eq!(list.links().len(), MOST);
        let mut headers = HeaderMap::new();
        list.write(&mut headers, true);
        let line = headers[header::SET_COOKIE].to_str().unwrap();
        assert!(line.len() < 4096 && line.contains("HttpOnly") && line.ends_with("Secure"));
        let value = line.strip_prefix("cases=").unwrap().split(';').next().unwrap();
        assert_eq!(Remembered::read(Some(value)), list);
        assert_eq!(Remembered::read(Some("<script>.abc.")), Remembered::default());
    }
}
