//! The look of an association: its colour, its logo, a line of its own.

use serde::Serialize;

/// What an association puts in place of the program's look.
#[derive(Clone, Debug, Serialize)]
pub struct House {
    /// Colour of headings and rules, `#1f4e79`.
    pub colour: String,
    /// A line at the foot of every page; may be empty.
    pub footer: String,
    /// Printed above the title.
    #[serde(skip)]
    pub logo: Option<Picture>,
}

/// A picture file.
#[derive(Clone, Debug)]
pub enum Picture {
    /// Scalable Vector Graphics.
    Svg(Vec<u8>),
    /// Portable Network Graphics.
    Png(Vec<u8>),
}

impl Default for House {
    fn default() -> Self {
        Self { colour: "#1f3a5f".to_owned(), footer: String::new(), logo: None }
    }
}

impl Picture {
    /// Name of the file as the template sees it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Svg(_) => "/logo.svg",
            Self::Png(_) => "/logo.png",
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        let (Self::Svg(bytes) | Self::Png(bytes)) = self;
        bytes
    }
}
