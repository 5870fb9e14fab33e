//! What every request shares.

use super::assets::Assets;
use super::case::Kept;
use super::config::Config;
use super::heavy::{Places, processors};
use super::i18n::Words;
use super::limits::Limits;
use super::mail::{MailError, Mailer};
use super::render::Templates;
use super::store::{Store, StoreError};
use crate::papers::mistakes_in_clauses;
use imc_rules::diagnostic::Diagnostic;
use imc_rules::{Outline, PackError, Packs, Practice};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// Most PDF files that one visitor may wait for at the same time.
const MOST_PRINTS: usize = 4;

/// Why the server cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder cannot be made.
    #[error("the data folder {folder} cannot be used: {error}")]
    Folder {
        /// The folder.
        folder: std::path::PathBuf,
        /// What the operating system says.
        error: std::io::Error,
    },
    /// The database cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Mail cannot be set up.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// A page template is broken.
    #[error("a page cannot be read: {0}")]
    Page(#[from] minijinja::Error),
}

/// Shared state of the server; cheap to clone.
#[derive(Clone, Debug)]
pub struct AppState(Arc<Shared>);

/// What [`AppState`] points to.
#[derive(Debug)]
pub struct Shared {
    /// Settings.
    pub config: Config,
    /// What is kept.
    pub store: Store,
    /// Page templates.
    pub templates: Templates,
    /// Texts of the interface.
    pub words: Arc<Words>,
    /// Style sheets, scripts and pictures.
    pub assets: Arc<Assets>,
    /// The way to the mail server, where there is one.
    pub mailer: Option<Mailer>,
    /// How often visitors may do what costs work.
    pub limits: Limits,
    /// Where pages of PDF are laid out.
    pub printers: Arc<Places>,
    /// Results that were worked out lately.
    pub kept: Arc<Kept>,
    /// Key that form tokens are made with.
    pub form_key: String,
    countries: OnceLock<Vec<Outline>>,
    unusable: OnceLock<Vec<String>>,
    pub(super) practices: OnceLock<Vec<Practice>>,
}

impl Deref for AppState {
    type Target = Shared;
    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl AppState {
    /// Opens the database and reads pages and texts.
    ///
    /// # Errors
    /// [`StartError`] when the folder, the database or a page cannot be used.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        if config.database.is_none() {
            std::fs::create_dir_all(&config.data)
                .map_err(|error| StartError::Folder { folder: config.data.clone(), error })?;
        }
        if config.mail.is_some() && config.public_url.is_none() {
            return Err(MailError::NoPublicUrl.into());
        }
        let mailer = config.mail.as_ref().map(Mailer::new).transpose()?;
        let store = Store::open(&config.database_url()).await?;
        let form_key = store.secret("form-key").await?;
        let words = Arc::new(Words::new(config.live.as_deref()));
        let assets = Arc::new(Assets::new(config.live.as_deref(), config.theme.as_deref()));
        let templates = Templates::new(config.live.as_deref(), words.clone(), assets.clone())?;
        Ok(Self(Arc::new(Shared {
            config,
            store,
            templates,
            words,
            assets,
            mailer,
            limits: Limits::default(),
            // Half of the processors, so that the other half answers visitors.
            printers: Places::new((processors() / 2).max(1), MOST_PRINTS),
            kept: Arc::default(),
            form_key,
            countries: OnceLock::new(),
            unusable: OnceLock::new(),
            practices: OnceLock::new(),
        })))
    }

    /// The country packs.
    pub fn packs(&self) -> &Packs {
        &self.config.packs
    }

    /// The countries that can be chosen, in order of their ids. Only their outlines are read, once; a pack is loaded
    /// when the first case needs it.
    pub fn countries(&self) -> &[Outline] {
        self.countries.get_or_init(|| {
            let outlines = self.packs().outlines().unwrap_or_else(|error| {
                tracing::error!(%error, "the country packs cannot be listed");
                Vec::new()
            });
            outlines.into_iter().filter_map(|outline| outline.inspect_err(warn).ok()).collect()
        })
    }

    /// Loads the list of countries and every pack of it with its clauses, so that the first visitor does not wait and every
    /// mistake stands in the log before anybody meets it. The ids of those that cannot be used.
    pub fn load_countries(&self) -> &[String] {
        self.unusable.get_or_init(|| {
            let ids = self.countries().iter().map(|outline| outline.info.id.clone());
            ids.filter(|id| match self.packs().get(id).inspect_err(warn) {
                Err(_) => true,
                Ok(pack) => {
                    let mistakes = mistakes_in_clauses(&pack);
                    let errors = mistakes.iter().filter(|finding| finding.is_error());
                    errors.inspect(|finding| warn_of(id, finding)).count() > 0
                }
            })
            .collect()
        })
    }

    /// The ids of the packs that cannot be used, or whose papers cannot be written, once all were loaded.
    pub fn unusable(&self) -> &[String] {
        self.unusable.get().map_or(&[], Vec::as_slice)
    }
}

/// Tells whoever runs the server why a country is not offered.
pub fn warn(error: &PackError) {
    tracing::warn!(%error, "this country pack cannot be used");
    if let PackError::Broken { id, diagnostics } = error {
        for finding in diagnostics.iter().filter(|d| d.is_error()) {
            warn_of(id, finding);
        }
    }
}

fn warn_of(pack: &str, finding: &Diagnostic) {
    tracing::warn!(pack, file = finding.file, line = finding.line, "{finding}");
}
