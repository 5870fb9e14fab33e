//! The look of an association: the styles of any Word file replace ours.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::write::WriteError;

/// Largest `styles.xml` that is taken, in bytes; a real one has some 50,000.
const LARGEST: u64 = 2 << 20;

/// Styles taken from a Word file. What it does not define (`Clause Paragraph`, `To Be Agreed`, ...) comes from the program.
#[derive(Clone, Debug, Default)]
pub struct House {
    styles: Option<String>,
}

impl House {
    /// Takes the styles of a `.docx` file: fonts, sizes, spacing of `Heading 1`, `Title`, `Normal`, `Clause Paragraph`, ...
    ///
    /// A consultant gets such a file by saving a draft, changing its styles in Word and keeping it.
    ///
    /// # Errors
    /// The file is no Word file, its styles are too large, not well-formed or carry a document type.
    pub fn from_docx(file: &[u8]) -> Result<Self, WriteError> {
        let mut archive = zip::ZipArchive::new(Cursor::new(file))?;
        let part = archive.by_name("word/styles.xml")?;
        let mut styles = String::new();
        part.take(LARGEST + 1).read_to_string(&mut styles)?;
        if styles.len() as u64 > LARGEST {
            return Err(WriteError::House("its styles are larger than 2 MB".to_owned()));
        }
        check(&styles).map_err(WriteError::House)?;
        Ok(Self { styles: Some(styles) })
    }

    /// The house's styles, completed by those of `own` that it does not define.
    pub(super) fn styles(&self, own: &str) -> String {
        let Some(house) = &self.styles else { return own.to_owned() };
        let Some(end) = house.rfind("</w:styles>") else { return own.to_owned() };
        let mut styles = house[..end].to_owned();
        for style in own.split("<w:style ").skip(1) {
            let style = style.trim_end_matches("</w:styles>");
            let id = style.split("w:styleId=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            if !house.contains(&format!("w:styleId=\"{id}\"")) {
                // A second default style of a sort would be an error.
                styles.push_str(&format!("<w:style {}", style.replace(" w:default=\"1\"", "")));
            }
        }
        styles.push_str("</w:styles>");
        styles
    }
}

/// Well-formed, of the right kind, and nothing that a parser would have to fetch or expand.
fn check(styles: &str) -> Result<(), String> {
    let mut reader = Reader::from_str(styles);
    let mut root = None;
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Eof => break,
            Event::DocType(_) => return Err("its styles carry a document type".to_owned()),
            Event::Start(start) => {
                root.get_or_insert_with(|| start.name().as_ref().to_owned());
                depth += 1;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    match root.as_deref() {
        Some("w:styles") if depth == 0 => Ok(()),
        _ => Err("it has no styles as Word writes them".to_owned()),
    }
}
