//! `imc serve`: starts the web application.

use super::args::ServeArgs;
use super::draft::house;
use super::report::Failure;
use crate::server::{Config, MailSettings, ServeError, StartError, serve};
use imc_rules::Packs;
use std::process::ExitCode;
use std::sync::Arc;

/// The mail server, from the environment: a password has no place on the command line, where every user of the machine
/// can read it.
fn mail_settings() -> Option<MailSettings> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    Some(MailSettings { server: set("IMC_SMTP_URL")?, from: set("IMC_MAIL_FROM").unwrap_or_default() })
}

/// Runs the server until it is told to stop.
pub fn run(args: ServeArgs, packs: Packs) -> Result<ExitCode, Failure> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "warn".into()))
        .with_writer(std::io::stderr)
        .init();
    let mut config = Config::new(args.addr, args.data, Arc::new(packs));
    config.database = args.database;
    config.public_url = args.public_url;
    config.theme = args.theme;
    config.behind_proxy = args.behind_proxy;
    config.mail = mail_settings();
    config.live = args.live;
    config.house = house(args.style.as_deref(), config.theme.as_deref())?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|e| Failure::machine(format!("the machine gives no threads: {e}")))?;
    runtime.block_on(serve(config)).map_err(|e| Failure::input(e.to_string(), way_out(&e)))?;
    Ok(ExitCode::SUCCESS)
}

/// What to do about a server that does not start.
fn way_out(error: &ServeError) -> &'static str {
    match error {
        ServeError::Address { .. } => "choose another address with --addr",
        ServeError::Stopped(_) => "start it again; if that does not help, look at the network of this machine",
        ServeError::Start(StartError::Mail(_)) => {
            "mail needs IMC_SMTP_URL, IMC_MAIL_FROM and --public-url; without IMC_SMTP_URL no mail is offered"
        }
        ServeError::Start(StartError::Folder { .. } | StartError::Store(_)) => {
            "choose another folder with --data or another database with --database"
        }
        ServeError::Start(StartError::Page(_)) => "mend the page in the folder that follows --live",
    }
}
