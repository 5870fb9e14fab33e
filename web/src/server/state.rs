//! What every request shares.

use super::assets::Assets;
use super::config::Config;
use super::i18n::Words;
use super::render::Templates;
use super::store::{Store, StoreError};
use imc_rules::{Pack, Packs};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::ops::Deref;
use std::sync::Arc;

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
    /// Key that form tokens are made with.
    pub form_key: String,
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
        let store = Store::open(&config.database_url()).await?;
        let form_key = store.secret("form-key").await?;
        let words = Arc::new(Words::new(config.live.as_deref()));
        let assets = Arc::new(Assets::new(config.live.as_deref(), config.theme.as_deref()));
        let templates = Templates::new(config.live.as_deref(), words.clone(), assets.clone())?;
        Ok(Self(Arc::new(Shared { config, store, templates, words, assets, form_key })))
    }

    /// Loads all packs, so that the first visitor does not wait for them.
    pub fn warm_up(&self) {
        for id in self.packs().ids() {
            if let Err(error) = self.packs().get(id) {
                tracing::warn!(pack = id, %error, "this country pack cannot be used");
                if let imc_rules::PackError::Broken { diagnostics, .. } = &error {
                    for finding in diagnostics.iter().filter(|d| d.is_error()) {
                        tracing::warn!(pack = id, file = finding.file, line = finding.line, "{finding}");
                    }
                }
            }
        }
    }

    /// The country packs.
    pub fn packs(&self) -> &Packs {
        &self.config.packs
    }

    /// The packs that can be used, in order of their ids.
    pub fn countries(&self) -> Vec<Arc<Pack>> {
        self.packs().ids().filter_map(|id| self.packs().get(id).ok()).collect()
    }

    /// Today, in UTC: the day whose law is applied.
    pub fn today(&self) -> Date {
        Timestamp::now().to_zoned(TimeZone::UTC).date()
    }
}
