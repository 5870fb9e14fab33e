//! Mail: one plain text at a time, by SMTP. Who gets one is told to the mail server and written down nowhere here.

use super::config::MailSettings;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::time::Duration;

/// How long a visitor waits for the mail server.
const PATIENCE: Duration = Duration::from_secs(15);

/// Why a mail cannot be sent, or mail cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The address of the mail server is none.
    #[error("`{server}` is no address of a mail server, such as smtps://name:password@mail.example:465")]
    Server {
        /// The address without what stands before the `@`.
        server: String,
    },
    /// The sender is no mail address.
    #[error("`{0}` is no mail address to send from")]
    Sender(String),
    /// Links in mails need an address that a visitor cannot forge.
    #[error("mail needs --public-url, for links in mails cannot be taken from what a browser says")]
    NoPublicUrl,
    /// The mail cannot be written.
    #[error("the mail cannot be written: {0}")]
    Message(#[from] lettre::error::Error),
    /// The mail server refuses or is away.
    #[error("the mail server does not take the mail: {0}")]
    Refused(#[from] lettre::transport::smtp::Error),
}

/// The way to the mail server.
#[derive(Clone, Debug)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    /// Reads the settings; connects only when a mail is sent.
    ///
    /// # Errors
    /// [`MailError`] when an address in the settings is none.
    pub fn new(settings: &MailSettings) -> Result<Self, MailError> {
        let server = || settings.server.rsplit('@').next().unwrap_or_default().to_owned();
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&settings.server)
            .map_err(|_| MailError::Server { server: server() })?
            .timeout(Some(PATIENCE))
            .build();
        let from = settings.from.parse().map_err(|_| MailError::Sender(settings.from.clone()))?;
        Ok(Self { transport, from })
    }

    /// Sends a text.
    ///
    /// # Errors
    /// [`MailError`] when the mail server does not take it.
    pub async fn send(&self, to: Address, subject: &str, text: String) -> Result<(), MailError> {
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(text)?;
        self.transport.send(message).await?;
        Ok(())
    }
}
