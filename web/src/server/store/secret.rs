//! Secret tokens and their fingerprints.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A secret of 256 bits, written as 64 hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one from the operating system.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0u8; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Self(hex(&bytes)))
    }

    /// Reads a token from a link; none when it cannot be one.
    pub fn read(text: &str) -> Option<Self> {
        let fits = text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        fits.then(|| Self(text.to_owned()))
    }

    /// Another token that follows from this one but does not betray it, one for each purpose.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> Self {
        Self(sha256_hex(&format!("imc/{purpose}/{}", self.0)))
    }

    /// What the database keeps of it.
    pub fn hash(&self) -> String {
        sha256_hex(&self.0)
    }

    /// The token as it stands in a link.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(secret)")
    }
}

/// SHA-256 of a text in hexadecimal.
pub fn sha256_hex(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}
