//! Numbering definitions: clauses (1., 1.1., (a)) per language, and free lists that start anew.

use crate::words::Speech;
use crate::xml::Xml;

/// Numbering instances of one file.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// For each language column, does it number items with digits instead of letters?
    columns: Vec<Marker>,
    /// Extra instances, each for one list that starts at its first number: index of the column.
    restarts: Vec<usize>,
}

#[derive(Debug)]
struct Marker {
    digits: bool,
    text: String,
}

impl Lists {
    /// Adds the numbering of a language column; returns its index.
    pub fn column(&mut self, speech: Speech<'_>) -> usize {
        let pattern = speech.say("item-marker");
        let digits = pattern.contains("{number}");
        self.columns.push(Marker { digits, text: pattern.to_owned() });
        self.columns.len() - 1
    }

    /// The instance that numbers the clauses of a column.
    pub fn clauses(&self, column: usize) -> usize {
        column * 2 + 1
    }

    /// A new instance for a list outside clauses, starting at its first number.
    pub fn restart(&mut self, column: usize) -> usize {
        self.restarts.push(column);
        self.columns.len() * 2 + self.restarts.len()
    }
}

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Writes `numbering.xml`.
pub(super) fn numbering(lists: &Lists) -> String {
    let mut xml = Xml::document();
    xml.open("w:numbering", &[("xmlns:w", NAMESPACE)]);
    for (index, marker) in lists.columns.iter().enumerate() {
        clause_levels(&mut xml, index * 2, marker, index == 0);
        free_levels(&mut xml, index * 2 + 1, marker);
    }
    for column in 0..lists.columns.len() {
        instance(&mut xml, column * 2 + 1, column * 2, false);
        instance(&mut xml, column * 2 + 2, column * 2 + 1, false);
    }
    for (index, column) in lists.restarts.iter().enumerate() {
        instance(&mut xml, lists.columns.len() * 2 + index + 1, column * 2 + 1, true);
    }
    xml.finish()
}

fn instance(xml: &mut Xml, number: usize, of: usize, anew: bool) {
    xml.open("w:num", &[("w:numId", &number.to_string())]);
    xml.empty("w:abstractNumId", &[("w:val", &of.to_string())]);
    if anew {
        xml.open("w:lvlOverride", &[("w:ilvl", "0")]).empty("w:startOverride", &[("w:val", "1")]).close();
    }
    xml.close();
}

fn clause_levels(xml: &mut Xml, id: usize, marker: &Marker, styled: bool) {
    xml.open("w:abstractNum", &[("w:abstractNumId", &id.to_string())]);
    xml.empty("w:multiLevelType", &[("w:val", "multilevel")]);
    let style = |name: &'static str| styled.then_some(name);
    level(xml, 0, "decimal", "%1.", style("Heading1"), 567, 567);
    level(xml, 1, "decimal", "%1.%2.", style("ClauseParagraph"), 567, 567);
    let (format, text) = item(marker, 3);
    level(xml, 2, format, &text, style("ClauseItem"), 1021, 454);
    xml.close();
}

fn free_levels(xml: &mut Xml, id: usize, marker: &Marker) {
    xml.open("w:abstractNum", &[("w:abstractNumId", &id.to_string())]);
    xml.empty("w:multiLevelType", &[("w:val", "singleLevel")]);
    let (format, text) = item(marker, 1);
    level(xml, 0, format, &text, None, 567, 567);
    xml.close();
}

fn item(marker: &Marker, level: u8) -> (&'static str, String) {
    let place = format!("%{level}");
    let text = marker.text.replace("{letter}", &place).replace("{number}", &place);
    (if marker.digits { "decimal" } else { "lowerLetter" }, text)
}

fn level(xml: &mut Xml, level: usize, format: &str, text: &str, style: Option<&str>, left: u32, hanging: u32) {
    xml.open("w:lvl", &[("w:ilvl", &level.to_string())]);
    xml.empty("w:start", &[("w:val", "1")]).empty("w:numFmt", &[("w:val", format)]);
    if let Some(style) = style {
        xml.empty("w:pStyle", &[("w:val", style)]);
    }
    xml.empty("w:suff", &[("w:val", "tab")]);
    xml.empty("w:lvlText", &[("w:val", text)]).empty("w:lvlJc", &[("w:val", "left")]);
    xml.open("w:pPr", &[]);
    xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:hanging", &hanging.to_string())]);
    xml.close().close();
}
