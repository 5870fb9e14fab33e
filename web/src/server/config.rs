//! Settings of the server, read once at the start.

use crate::papers::House;
use imc_rules::Packs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

/// How mail is sent.
#[derive(Clone, Eq, PartialEq)]
pub struct MailSettings {
    /// Address of the mail server: `smtps://name:password@host:port`, or `smtp://host?tls=required`.
    pub server: String,
    /// Who it comes from: `IMC Advisor <noreply@example.org>`.
    pub from: String,
}

impl std::fmt::Debug for MailSettings {
    /// Without the server, whose address may hold a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailSettings").field("from", &self.from).finish_non_exhaustive()
    }
}

/// Settings of `imc serve`.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address to listen on.
    pub addr: SocketAddr,
    /// Folder for the database and everything else that is kept.
    pub data: PathBuf,
    /// Address of the database; a SQLite file in [`data`](Self::data) when left out.
    pub database: Option<String>,
    /// The country packs.
    pub packs: Arc<Packs>,
    /// Address under which visitors reach the server, for links in papers; `https` makes cookies secure.
    pub public_url: Option<String>,
    /// Folder with a `theme.css` (tokens of `assets/css/tokens.css`), a `logo.svg` and a `footer.txt` (one line of plain text) of an
    /// association of municipalities; each may be missing.
    pub theme: Option<PathBuf>,
    /// The mail server, where there is one; without it no mail is offered.
    pub mail: Option<MailSettings>,
    /// A proxy stands before this server and says in `X-Forwarded-For` who asks.
    pub behind_proxy: bool,
    /// Look of the papers.
    pub house: House,
    /// Folder to read pages, texts and assets from on every request instead of the program, for those who write them.
    pub live: Option<PathBuf>,
}

impl Config {
    /// Ordinary settings: a data folder, an address and packs.
    pub fn new(addr: SocketAddr, data: impl Into<PathBuf>, packs: Arc<Packs>) -> Self {
        Self {
            addr,
            data: data.into(),
            database: None,
            packs,
            public_url: None,
            theme: None,
            mail: None,
            behind_proxy: false,
            house: House::default(),
            live: None,
        }
    }

    /// Address of the database.
    pub fn database_url(&self) -> String {
        match &self.database {
            Some(url) => url.clone(),
            None => format!("sqlite://{}?mode=rwc", self.data.join("imc.db").display()),
        }
    }

    /// Whether visitors come over HTTPS, so that cookies may be restricted to it.
    pub fn secure(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }
}
