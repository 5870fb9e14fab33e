//! Looks into written files.

#![allow(dead_code)] // each test uses its part

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

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
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut depth = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(start)) => {
                depth += 1;
                let mut seen = Vec::new();
                for attribute in start.attributes() {
                    let attribute = attribute.unwrap_or_else(|error| panic!("{name}: {error}"));
                    assert!(!seen.contains(&attribute.key.as_ref().to_owned()), "{name}: attribute twice");
                    seen.push(attribute.key.as_ref().to_owned());
                }
            }
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
}

/// Values of an attribute of an element, in order.
pub fn attributes(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return found,
            Event::Start(start) | Event::Empty(start) if start.name().as_ref() == element => {
                for one in start.attributes().flatten() {
                    if one.key.as_ref() == attribute {
                        found.push(one.value.into_owned());
                    }
                }
            }
            _ => {}
        }
    }
}
