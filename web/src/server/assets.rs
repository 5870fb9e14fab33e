//! Style sheets, scripts and pictures, from the program or from a theme folder.

use super::problem::Problem;
use super::state::AppState;
use super::store::sha256_hex;
use axum::body::Body;
use axum::extract::{Path as UrlPath, State};
use axum::http::{HeaderValue, Response, Uri, header};
use rust_embed::RustEmbed;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Files;

/// The style sheet of all pages, served as one file so that a page waits for one.
const STYLE: &str = "app.css";
/// Its parts, in their order.
const PARTS: [&str; 7] = [
    "css/tokens.css",
    "css/frame.css",
    "css/controls.css",
    "css/blocks.css",
    "css/tables.css",
    "css/desk.css",
    "css/print.css",
];

/// Files that a theme folder may replace.
const THEMABLE: [&str; 2] = ["theme.css", "logo.svg"];

/// The assets with their fingerprints.
#[derive(Debug)]
pub struct Assets {
    live: Option<PathBuf>,
    theme: Theme,
    versions: BTreeMap<String, String>,
}

/// What an association puts in the place of our files; read once.
#[derive(Debug, Default)]
struct Theme {
    files: BTreeMap<&'static str, Vec<u8>>,
    footer: Option<String>,
}

impl Theme {
    fn read(folder: &Path) -> Self {
        let file = |name: &'static str| Some((name, std::fs::read(folder.join(name)).ok()?));
        let footer = std::fs::read_to_string(folder.join("footer.txt")).unwrap_or_default();
        Self {
            files: THEMABLE.into_iter().filter_map(file).collect(),
            footer: Some(footer.trim().to_owned()).filter(|text| !text.is_empty()),
        }
    }
}

impl Assets {
    /// Takes fingerprints of all files.
    pub fn new(live: Option<&Path>, theme: Option<&Path>) -> Self {
        let theme = theme.map(Theme::read).unwrap_or_default();
        let mut assets = Self { live: live.map(Into::into), theme, versions: BTreeMap::new() };
        let served = Files::iter().map(Cow::into_owned).filter(|name| !PARTS.contains(&name.as_str()));
        for name in served.chain([STYLE.to_owned()]) {
            if let Some(data) = assets.read(&name) {
                let print = sha256_hex(&String::from_utf8_lossy(&data));
                assets.versions.insert(name, print[..12].to_owned());
            }
        }
        assets
    }

    /// Address of a file; it changes when the file changes, so browsers may keep it for ever.
    pub fn address(&self, name: &str) -> String {
        match self.versions.get(name) {
            Some(version) => format!("/assets/{name}?v={version}"),
            None => format!("/assets/{name}"),
        }
    }

    /// Whether an association has colours of its own.
    pub fn themed(&self) -> bool {
        self.theme.files.contains_key("theme.css")
    }

    /// The line that an association adds to the footer.
    pub fn footer(&self) -> Option<&str> {
        self.theme.footer.as_deref()
    }

    fn read(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        if name == STYLE {
            let parts: Vec<_> = PARTS.iter().filter_map(|part| self.read(part)).collect();
            return Some(parts.concat().into());
        }
        let embedded = Files::get(name)?;
        // INVARIANT: `name` is the name of an embedded file, so no path leads out of the folder.
        let live = || std::fs::read(self.live.as_ref()?.join("assets").join(name)).ok();
        Some(self.theme.files.get(name).cloned().or_else(live).map_or(embedded.data, Cow::Owned))
    }
}

/// `GET /assets/{name}`.
pub async fn asset(
    State(state): State<AppState>,
    UrlPath(name): UrlPath<String>,
    uri: Uri,
) -> Result<Response<Body>, Problem> {
    let data = state.assets.read(&name).ok_or_else(Problem::not_found)?;
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    // Under any other address the file may be another one tomorrow.
    let lasting = state.config.live.is_none() && uri == *state.assets.address(&name);
    let keep = if lasting { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut response = Response::new(Body::from(data.into_owned()));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    Ok(response)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_the_style_sheet_is_in_it() {
        let parts: Vec<String> = Files::iter().map(Cow::into_owned).filter(|name| name.starts_with("css/")).collect();
        assert!(parts.iter().all(|part| PARTS.contains(&part.as_str())), "{parts:?}");
        let whole = Assets::new(None, None).read(STYLE).unwrap();
        let sum: usize = parts.iter().map(|part| Files::get(part).unwrap().data.len()).sum();
        assert_eq!(whole.len(), sum);
    }
}
