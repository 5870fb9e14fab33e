//! The web application: pages that work without scripts, an interface for programs, and a store.
//!
//! `router` lists every address. A handler in `pages` reads the case, asks the engine, and hands plain views to the
//! templates in `web/pages`. Decisions are the engine's, law is the packs', SQL is the [`store`]'s.

mod assets;
mod case;
mod config;
mod drafting;
mod forms;
mod heavy;
pub(crate) mod i18n;
mod library;
mod limits;
mod mail;
mod pages;
mod papers;
mod problem;
mod remembered;
mod render;
mod router;
mod search;
mod session;
mod state;
pub mod store;
mod told;

pub use config::{Config, MailSettings};
pub use router::router;
pub use state::{AppState, StartError};

use std::future::IntoFuture;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Notify;

/// How long pages that are being made may take once the process is told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Why the server stopped.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// It could not start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The address is taken or not allowed.
    #[error("the address {addr} cannot be used: {error}")]
    Address {
        /// The address.
        addr: SocketAddr,
        /// What the operating system says.
        error: std::io::Error,
    },
    /// The connection to the network broke.
    #[error("the server stopped: {0}")]
    Stopped(std::io::Error),
}

/// Serves until the process is told to stop. Prints the address on the standard output once it answers.
///
/// # Errors
/// [`ServeError`] when it cannot start or is cut off.
pub async fn serve(config: Config) -> Result<(), ServeError> {
    let addr = config.addr;
    let state = AppState::start(config).await?;
    let listener = TcpListener::bind(addr).await.map_err(|error| ServeError::Address { addr, error })?;
    let bound = listener.local_addr().unwrap_or(addr);
    println!("IMC Advisor: open http://{bound} in a browser. Ctrl-C stops it.");
    let packs = state.clone();
    tokio::task::spawn_blocking(move || {
        let unusable = packs.load_countries();
        if !unusable.is_empty() {
            eprintln!("imc: mistakes in these packs keep visitors from using them: {}", unusable.join(", "));
            eprintln!("     `imc check PACK` names them; start again when they are mended");
        }
    });
    let service = router(state).into_make_service_with_connect_info::<SocketAddr>();
    let told = Arc::new(Notify::new());
    let stop = {
        let told = told.clone();
        async move {
            stop_signal().await;
            told.notify_one();
        }
    };
    let late = async {
        told.notified().await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        ended = axum::serve(listener, service).with_graceful_shutdown(stop).into_future() => ended.map_err(ServeError::Stopped),
        () = late => {
            tracing::warn!("stopped while visitors were still connected");
            Ok(())
        }
    }
}

async fn stop_signal() {
    let ctrl_c = async {
        // Without a handler the process can still be ended; there is nothing better to do.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { () = ctrl_c => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    ctrl_c.await;
}
