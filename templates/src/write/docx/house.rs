//! The look of an association: the styles of any Word file replace ours.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

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
    /// A consultant gets such a file by saving a draft, changing its styles in Word and keeping it. Styles are known by their
    /// names, which are the same in a Word of any language. How clauses are numbered stays as it is.
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
        let own_styles: Vec<Own> = own.split("<w:style ").skip(1).filter_map(Own::read).collect();
        let known = named(house);
        // INVARIANT: the styles were read once when they were taken, so they can be read again.
        let Ok(mut styles) = adopted(house, &own_styles, &new_ids(&known, &own_styles)) else { return own.to_owned() };
        let Some(end) = styles.rfind("</w:styles>") else { return own.to_owned() };
        styles.truncate(end);
        for style in own_styles.iter().filter(|one| known.iter().all(|(_, name)| !same(name, one.name))) {
            // A second default style of a sort would be an error.
            styles.push_str(&format!("<w:style {}", style.markup.replace(" w:default=\"1\"", "")));
        }
        styles.push_str("</w:styles>");
        styles
    }
}

/// A style of the program.
struct Own<'a> {
    id: &'a str,
    name: &'a str,
    /// All of it after `<w:style `.
    markup: &'a str,
    /// The numbering that it belongs to, `<w:numPr>...</w:numPr>`, or nothing.
    numbering: &'a str,
}

impl<'a> Own<'a> {
    fn read(markup: &'a str) -> Option<Self> {
        let markup = markup.trim_end_matches("</w:styles>");
        let value = |before: &str| markup.split(before).nth(1)?.split('"').next();
        let from = markup.find("<w:numPr>");
        let to = markup.find("</w:numPr>").map(|at| at + "</w:numPr>".len());
        let numbering = from.zip(to).and_then(|(from, to)| markup.get(from..to)).unwrap_or_default();
        Some(Self { id: value("w:styleId=\"")?, name: value("<w:name w:val=\"")?, markup, numbering })
    }
}

/// Word writes names of its own styles in English whatever its language, with capitals as it likes.
fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// Ids of the styles with their names. Ids are in the language of the Word that saved them: `Titre1` is `heading 1`.
fn named(styles: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(styles);
    let (mut found, mut id) = (Vec::new(), None);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(start) if start.name().as_ref() == "w:style" => id = attribute(&start, "w:styleId"),
            Event::Start(start) | Event::Empty(start) if start.name().as_ref() == "w:name" => {
                found.extend(id.take().zip(attribute(&start, "w:val")));
            }
            _ => {}
        }
    }
    found
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    start.attributes().flatten().find(|one| one.key.as_ref() == name).map(|one| one.value.into_owned())
}

/// The id that each style of the house goes by in our parts: ours for a style of the same name; one of its own where ours
/// would be mistaken for it.
fn new_ids(known: &[(String, String)], own: &[Own<'_>]) -> BTreeMap<String, String> {
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    for (id, name) in known {
        let ours = own.iter().find(|one| same(one.name, name)).map(|one| one.id.to_owned());
        let ours = ours.filter(|ours| !ids.values().any(|taken| taken == ours));
        let clash = own.iter().any(|one| one.id == id);
        let kept = || if clash { format!("{id}House{}", ids.len()) } else { id.clone() };
        let new = ours.unwrap_or_else(kept);
        ids.insert(id.clone(), new);
    }
    ids
}

/// The house's styles under their new ids. Numbering is a part of its own, which is ours: a style of the house that is
/// numbered gets our numbering, or none.
fn adopted(house: &str, own: &[Own<'_>], ids: &BTreeMap<String, String>) -> Result<String, quick_xml::Error> {
    let mut reader = Reader::from_str(house);
    let mut writer = Writer::new(Vec::new());
    let mut numbering = "";
    loop {
        match reader.read_event()? {
            Event::Eof => break,
            Event::Start(start) if start.name().as_ref() == "w:numPr" => {
                reader.read_to_end(start.name())?;
                writer.write_event(Event::Text(BytesText::from_escaped(numbering)))?;
            }
            Event::Start(start) => {
                let start = renamed(&start, ids);
                if start.name().as_ref() == "w:style" {
                    let id = attribute(&start, "w:styleId").unwrap_or_default();
                    numbering = own.iter().find(|one| one.id == id).map_or("", |one| one.numbering);
                }
                writer.write_event(Event::Start(start))?;
            }
            Event::Empty(start) => writer.write_event(Event::Empty(renamed(&start, ids)))?,
            event => writer.write_event(event)?,
        }
    }
    // INVARIANT: the writer writes whole strings.
    Ok(String::from_utf8(writer.into_inner()).unwrap_or_default())
}

/// An element in which the ids of styles are the new ones.
fn renamed<'a>(start: &BytesStart<'a>, ids: &BTreeMap<String, String>) -> BytesStart<'a> {
    let key = match start.name().as_ref() {
        "w:style" => "w:styleId",
        "w:basedOn" | "w:next" | "w:link" => "w:val",
        _ => return start.to_owned(),
    };
    let mut new = start.to_owned();
    new.clear_attributes();
    for one in start.attributes().flatten() {
        match ids.get(one.value.as_ref()).filter(|_| one.key.as_ref() == key) {
            // The id comes from an attribute and is escaped already.
            Some(id) => new.push_attribute(Attribute { key: one.key, value: Cow::Borrowed(id.as_str()) }),
            None => new.push_attribute(one),
        };
    }
    new
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
