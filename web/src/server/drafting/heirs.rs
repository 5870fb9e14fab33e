//! What was filled in for a party that is not in the list any more: it is kept, shown, and given to another party on request.
//! Details are kept under the party's name, so a corrected name would lose them otherwise.

use super::Desk;
use crate::server::forms::Fields;
use minijinja::{Value, context};
use std::collections::BTreeMap;

/// Details by the name of the party.
pub type Details = BTreeMap<String, BTreeMap<String, String>>;

/// Before the old name in the name of a field, whose value is the new name.
const FIELD: &str = "heir.";

fn left_over(desk: &Desk, names: &[String]) -> Details {
    desk.file.record.left_over(&desk.name(), names)
}

/// Who shall have the details of whom, as the form says.
pub fn chosen(fields: &Fields) -> BTreeMap<String, String> {
    let heir = |(field, new): (&str, &str)| Some((field.strip_prefix(FIELD)?.to_owned(), new.to_owned()));
    fields.iter().filter_map(heir).collect()
}

/// The details that change hands, and emptied where they were. What the heir has already stays its own.
pub fn inherited(desk: &Desk, names: &[String], chosen: &BTreeMap<String, String>) -> Details {
    let mut out = Details::new();
    for (old, details) in left_over(desk, names) {
        let heir = chosen.get(&old).and_then(|new| names.iter().position(|name| name == new));
        let Some(heir) = heir else { continue };
        let has = |what: &String| desk.choices.fills.contains_key(&format!("party.{}.{what}", heir + 1));
        for (what, text) in details.into_iter().filter(|(what, _)| !has(what)) {
            out.entry(old.clone()).or_default().insert(what.clone(), String::new());
            out.entry(names[heir].clone()).or_default().insert(what, text);
        }
    }
    out
}

/// The parties that left, with their details and those who could have them.
pub fn view(desk: &Desk, names: &[String], chosen: &BTreeMap<String, String>) -> Vec<Value> {
    let one = |(number, (old, details)): (usize, (String, BTreeMap<String, String>))| {
        let heirs: Vec<Value> = names
            .iter()
            .map(|name| context! { name => name.as_str(), chosen => chosen.get(&old) == Some(name) })
            .collect();
        let details: Vec<Value> = details
            .iter()
            .map(|(what, text)| context! { what => what.replace('_', " "), text => text.as_str() })
            .collect();
        context! { id => format!("heir{number}"), field => format!("{FIELD}{old}"), name => old, details, heirs }
    };
    left_over(desk, names).into_iter().enumerate().map(one).collect()
}
