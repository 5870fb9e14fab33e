//! The municipalities of a case: those of the list of partners and the invited, with the one that began among them.

use super::rows;
use crate::server::case::{CaseFile, Setting};
use crate::server::pages::question::NAME;
use crate::server::state::AppState;
use imc_engine::answers::same_name;
use serde_json::Value as Json;

/// The name in a row of the list.
pub fn row_name(row: &Json) -> Option<&str> {
    row.get(NAME)?.as_str().map(str::trim).filter(|name| !name.is_empty())
}

/// The municipality that began the case, where it said which it is.
pub fn initiator(file: &CaseFile) -> Option<&str> {
    file.record.setting(Setting::Initiator)
}

/// A municipality of the case, from the list of partners, among the invited, or both.
pub struct Member<'a> {
    /// Its name.
    pub name: &'a str,
    row: Option<&'a Json>,
    seat: Option<u32>,
    began: bool,
}

/// All municipalities of the case: those of the list in its order, then the invited who are not in it.
pub fn members(file: &CaseFile) -> Vec<Member<'_>> {
    let began = |name: &str| initiator(file).is_some_and(|own| same_name(own) == same_name(name));
    let seat = |name: &str| file.record.seats().find(|(_, s)| same_name(&s.name) == same_name(name)).map(|(n, _)| n);
    let listed = rows(file).filter_map(|row| row_name(row).map(|name| (name, row)));
    let mut all: Vec<Member<'_>> =
        listed.map(|(name, row)| Member { name, row: Some(row), seat: seat(name), began: began(name) }).collect();
    let unlisted = file
        .record
        .seats()
        .filter(|(_, seat)| rows(file).filter_map(row_name).all(|name| same_name(name) != same_name(&seat.name)));
    all.extend(unlisted.map(|(n, seat)| Member { name: &seat.name, row: None, seat: Some(n), began: false }));
    all
}

/// Names of those whose priorities count: all municipalities of the case, or only the invited while nobody said which of
/// the list began it.
pub fn asked(file: &CaseFile) -> Vec<String> {
    let known = initiator(file).is_some();
    let asked = members(file).into_iter().filter(|member| known || member.seat.is_some());
    asked.map(|member| member.name.to_owned()).collect()
}

/// How many municipalities take part; who began is one of them, in the list or not.
pub fn how_many(file: &CaseFile) -> usize {
    let members = members(file);
    let counted =
        members.iter().any(|member| member.began) || (initiator(file).is_none() && rows(file).next().is_some());
    members.len() + usize::from(!counted)
}

impl Member<'_> {
    /// A figure, and whether the municipality gave it itself.
    pub fn figure(&self, file: &CaseFile, column: &str) -> Option<(i64, bool)> {
        let said = self.seat.and_then(|n| file.record.part(n)?.figures.get(column).copied());
        said.map(|value| (value, true)).or_else(|| Some((self.row?.get(column)?.as_i64()?, self.began)))
    }
}

/// Names in the list of partners of whom none is invited yet; who began the case needs no invitation.
pub fn uninvited(file: &CaseFile) -> Vec<String> {
    let open = members(file).into_iter().filter(|member| member.seat.is_none() && !member.began);
    open.map(|member| member.name.to_owned()).collect()
}

/// What the municipality that began is called: by its name, where it said it.
pub fn initiator_name(state: &AppState, file: &CaseFile, lang: &str) -> String {
    initiator(file).map_or_else(|| state.words.say(lang, "partners-view-initiator"), str::to_owned)
}
