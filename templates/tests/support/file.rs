//! Looks into written files.

#![allow(dead_code)] // each test uses its part

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The parts of an office file by name.
pub fn parts(file: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            let name = part.name().unwrap().into_owned();
            (name, text)
        })
        .collect()
}

/// Panics unless the text is well-formed XML without characters that XML forbids.
pub fn assert_well_formed(name: &str, xml: &str) {
    let _: [_; 0] = well_formed(name, xml, []);
}

/// Values of attributes, in order, each named by its element and its name: `("w:bookmarkStart", "w:id")`. The text is read
/// once for all of them, for a paper has a million characters and the tests write hundreds.
///
/// Panics unless the text is well-formed XML without characters that XML forbids.
pub fn well_formed<const N: usize>(name: &str, xml: &str, wanted: [(&str, &str); N]) -> [Vec<String>; N] {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut found = [const { Vec::new() }; N];
    let mut depth = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(start)) => {
                depth += 1;
                collect(name, &start, &wanted, &mut found);
            }
            Ok(Event::Empty(empty)) => collect(name, &empty, &wanted, &mut found),
            Ok(Event::End(_)) => depth -= 1,
            Ok(_) => {}
            Err(error) => panic!("{name}: {error} at {}", reader.buffer_position()),
        }
    }
    assert_eq!(depth, 0, "{name}: open elements at the end");
    let bad = xml.chars().find(|c| {
        (c.is_control() && !matches!(c, '\n' | '\t' | '\r')) || matches!(*c as u32, 0xFDD0..=0xFDEF | 0xFFFE | 0xFFFF)
    });
    assert_eq!(bad, None, "{name}");
    found
}

/// Reads the attributes of an element, which must not stand twice, and keeps the wanted ones.
fn collect(name: &str, start: &BytesStart<'_>, wanted: &[(&str, &str)], found: &mut [Vec<String>]) {
    for attribute in start.attributes() {
        let attribute = attribute.unwrap_or_else(|error| panic!("{name}: {error}"));
        for ((element, key), values) in wanted.iter().zip(found.iter_mut()) {
            if attribute.key.as_ref() == *key && start.name().as_ref() == *element {
                values.push(attribute.value.clone().into_owned());
            }
        }
    }
}

/// Values of an attribute of an element, in order.
pub fn attributes(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    let [values] = well_formed(element, xml, [(element, attribute)]);
    values
}
