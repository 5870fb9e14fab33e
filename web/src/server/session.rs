//! Who is asking: language, session, and whether a form comes from our own pages.

use super::i18n;
use super::problem::Problem;
use super::remembered::{self, Remembered};
use super::state::AppState;
use super::store::{Token, sha256_hex};
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use minijinja::context;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

const SESSION_COOKIE: &str = "imc";
/// Cookie with the language that the visitor chose.
pub const LANGUAGE_COOKIE: &str = "lang";

/// The visitor of one request.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// Language of the page.
    pub lang: String,
    /// Path and query of this page.
    pub here: String,
    /// The request comes from our own pages, as far as the browser tells.
    pub same_origin: bool,
    /// Where the request comes from, as far as limits tell visitors apart.
    pub client: String,
    /// The cases that were opened in this browser.
    pub remembered: Remembered,
    session: Token,
    mask: Token,
}

impl Visitor {
    /// Proof for forms that they were made for this session. Masked anew for every page, so that its bytes never
    /// repeat and compression gives nothing away (BREACH).
    pub fn form_token(&self, key: &str) -> String {
        format!("{}{}", self.mask.as_str(), xor(self.mask.as_str(), &self.proof(key)))
    }

    /// Whether a form carries the proof of this session.
    pub fn proves(&self, key: &str, token: &str) -> bool {
        let Some((mask, masked)) = token.split_at_checked(64) else { return false };
        let given = xor(mask, masked);
        let wanted = self.proof(key);
        // No early exit: the time says nothing about the digits.
        given.len() == wanted.len() && given.bytes().zip(wanted.bytes()).fold(0, |d, (a, b)| d | (a ^ b)) == 0
    }

    /// The token of the case that a form begins with these choices. The same page pressed twice gives the same one;
    /// nobody without the visitor's session can work it out.
    pub fn case_token(&self, form_token: &str, country: &str, path: &str) -> Token {
        self.session.derive(&format!("case/{form_token}/{country}/{path}"))
    }

    fn proof(&self, key: &str) -> String {
        sha256_hex(&format!("{key}/{}", self.session.as_str()))
    }
}

/// Digit by digit over hexadecimal digits; empty when one is none.
fn xor(a: &str, b: &str) -> String {
    a.chars()
        .zip(b.chars())
        .map(|(a, b)| char::from_digit(a.to_digit(16)? ^ b.to_digit(16)?, 16))
        .collect::<Option<String>>()
        .unwrap_or_default()
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Visitor>().cloned().ok_or_else(|| Problem::internal(&"no visitor"))
    }
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// `Sec-Fetch-Site` when the browser sends it, else `Origin`. A browser that sends neither is let through: the form
/// token decides.
fn same_origin(headers: &HeaderMap, public_url: Option<&str>) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return matches!(site.as_bytes(), b"same-origin" | b"none");
    }
    let text = |name: HeaderName| headers.get(name).and_then(|v| v.to_str().ok());
    match text(header::ORIGIN) {
        None | Some("null") => true,
        // A proxy may ask us under another name than the one that visitors use.
        Some(origin) if public_url.is_some_and(|url| is_origin_of(origin, url)) => true,
        Some(origin) => origin.split_once("://").is_some_and(|(_, rest)| Some(rest) == text(header::HOST)),
    }
}

/// Whether an origin, such as `https://imc.example.org`, is that of an address.
fn is_origin_of(origin: &str, url: &str) -> bool {
    url.strip_prefix(origin).is_some_and(|path| path.is_empty() || path.starts_with('/'))
}

/// The address that a request comes from; of IPv6 the network, for one house has many addresses there. Behind a proxy the
/// last entry of its list counts: the ones before it can be made up.
fn client(request: &Request, behind_proxy: bool) -> String {
    let told = || {
        let list = request.headers().get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        let last = list.rsplit(',').next()?.trim();
        last.parse().ok().or_else(|| last.parse::<SocketAddr>().ok().map(|with_port| with_port.ip()))
    };
    let peer = || request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let address = if behind_proxy { told().or_else(peer) } else { peer() };
    // A listener for both kinds of addresses writes those of IPv4 as IPv6.
    match address.map(|address: IpAddr| address.to_canonical()) {
        Some(IpAddr::V6(address)) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).to_string(),
        Some(address) => address.to_string(),
        None => String::new(),
    }
}

/// Path and query of the page that the visitor sees: of a form that has no page of its own, the page it stands on.
fn page_address(request: &Request) -> String {
    let path = request.uri().path();
    let page = match path {
        "/case" => Some("/"),
        _ => path.strip_suffix("/settings").or_else(|| path.strip_suffix("/seen")),
    };
    match page.filter(|_| request.method() == Method::POST) {
        Some(page) => page.to_owned(),
        None => request.uri().path_and_query().map_or("/", |p| p.as_str()).to_owned(),
    }
}

/// The outermost layer: finds out who asks, gives problems their page, sets cookies and the headers that protect.
pub async fn visit(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let headers = request.headers();
    let known = cookie(headers, SESSION_COOKIE).and_then(Token::read);
    let fresh = known.is_none();
    let (Ok(session), Ok(mask)) = (known.map_or_else(Token::random, Ok), Token::random()) else {
        return (StatusCode::INTERNAL_SERVER_ERROR, "the machine gives no random numbers\n").into_response();
    };
    let chosen = cookie(headers, LANGUAGE_COOKIE).filter(|l| state.words.speaks(l));
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    let lang = chosen.or_else(|| accepted.and_then(|h| state.words.negotiate(h))).unwrap_or(i18n::DEFAULT).to_owned();
    let here = page_address(&request);
    let visitor = Visitor {
        lang,
        here,
        same_origin: same_origin(headers, state.config.public_url.as_deref()),
        client: client(&request, state.config.behind_proxy),
        remembered: Remembered::read(cookie(headers, remembered::COOKIE)),
        session,
        mask,
    };
    let is_page = !["/assets/", "/api/", "/healthz"].iter().any(|p| visitor.here.starts_with(p));
    let for_programs = visitor.here.starts_with("/api/");
    let method = request.method().clone();
    request.extensions_mut().insert(visitor.clone());
    let mut response = next.run(request).await;
    if !for_programs {
        response = with_page(&state, &visitor, &method, response);
    }
    let private = visitor.here.starts_with("/case");
    protect(response.headers_mut(), private);
    let remembered = visitor.remembered.after(&visitor.here, response.status());
    if remembered != visitor.remembered {
        remembered.write(response.headers_mut(), state.config.secure());
    }
    if is_page && fresh {
        let secure = if state.config.secure() { "; Secure" } else { "" };
        let line = format!(
            "{SESSION_COOKIE}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000{secure}",
            visitor.session.as_str()
        );
        if let Ok(value) = HeaderValue::from_str(&line) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    let took = format!("app;dur={:.3}", started.elapsed().as_secs_f64() * 1e3);
    if let Ok(value) = HeaderValue::from_str(&took) {
        response.headers_mut().insert(HeaderName::from_static("server-timing"), value);
    }
    response
}

/// Replaces a bare error by the page that explains it.
fn with_page(state: &AppState, visitor: &Visitor, method: &Method, response: Response) -> Response {
    let status = response.status();
    let known = response.extensions().get::<Arc<Problem>>().cloned();
    let is_page = response.headers().get(header::CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"text/html"));
    if known.is_none() && (is_page || !(status.is_client_error() || status.is_server_error())) {
        return response;
    }
    let problem = known.unwrap_or_else(|| Arc::new(Problem::of_status(status)));
    let ways: Vec<_> =
        problem.ways.iter().map(|(href, text)| context! { href => href.as_str(), text => *text }).collect();
    let title = state.words.t(&visitor.lang, &format!("problem-{}-title", problem.code), &problem.args);
    let text = state.words.t(&visitor.lang, &format!("problem-{}-text", problem.code), &problem.args);
    let view = context! { title, text, ways, repeat => *method == Method::POST };
    match state.page_with(status, visitor, "problem.html", view) {
        Ok(mut page) => {
            for name in [header::ALLOW, header::RETRY_AFTER] {
                if let Some(value) = response.headers().get(&name) {
                    page.headers_mut().insert(name, value.clone());
                }
            }
            page
        }
        Err(_) => response,
    }
}

/// Headers that keep pages from leaking or running anything foreign. Secret links stand in addresses, so no address is
/// ever told to another site.
fn protect(headers: &mut HeaderMap, private: bool) {
    let fixed = [
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if private {
        headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn from(peer: &str, forwarded: Option<&str>) -> String {
        let mut request = Request::builder();
        if let Some(list) = forwarded {
            request = request.header("x-forwarded-for", list);
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(peer.parse::<SocketAddr>().unwrap()));
        client(&request, forwarded.is_some())
    }

    #[test]
    fn visitors_are_told_apart_by_address_whatever_its_spelling() {
        assert_eq!(from("192.0.2.7:4000", None), "192.0.2.7");
        assert_eq!(from("[::ffff:192.0.2.7]:4000", None), "192.0.2.7", "as a listener for both kinds writes it");
        assert_eq!(from("[2001:db8:1:2:3:4:5:6]:4000", None), "2001:db8:1:2::");
        assert_eq!(from("127.0.0.1:1", Some("made up, 198.51.100.4")), "198.51.100.4");
        assert_eq!(from("127.0.0.1:1", Some("198.51.100.4:5123")), "198.51.100.4");
        assert_eq!(from("127.0.0.1:1", Some("[2001:db8::1]:5123")), "2001:db8::");
        assert_eq!(from("127.0.0.1:1", Some("nonsense")), "127.0.0.1");
    }
}
