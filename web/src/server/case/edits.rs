//! What people decide about the drafts of a case, one event each, folded into the choices that the papers are made with.

use imc_templates::{Choices, Localized, OwnText, Waiver};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// One decision about a draft. Taking something back is a decision as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Another text of a group; none: what the answers say.
    Text {
        /// The clause.
        clause: String,
        /// Texts of the group, so that the choice replaces the others.
        group: Vec<String>,
        /// The text taken.
        chosen: Option<String>,
    },
    /// A clause left out, with the waiver that a needed one wants.
    Drop {
        /// The clause.
        clause: String,
        /// Who gives it up and why.
        waiver: Option<Waiver>,
    },
    /// A clause taken in, or taken in again.
    Add {
        /// The clause.
        clause: String,
    },
    /// A clause moved: the new order.
    Move {
        /// The clause.
        clause: String,
        /// All clauses in their new order.
        order: Vec<String>,
    },
    /// Wording of the adviser's own; none: the library's.
    Own {
        /// The clause.
        clause: String,
        /// Language of the wording.
        language: String,
        /// The wording.
        own: Option<OwnText>,
    },
    /// Blanks of this draft filled, in one language; an empty text empties them.
    Fill {
        /// Language of the texts.
        language: String,
        /// Texts by key.
        texts: BTreeMap<String, String>,
    },
    /// Facts that hold for every paper of the case; null takes one back.
    Facts {
        /// Values by the library's names.
        facts: BTreeMap<String, Json>,
        /// Details of the parties by their names.
        parties: BTreeMap<String, BTreeMap<String, String>>,
    },
    /// Open points closed with a reason; none: open again.
    Close {
        /// Keys of the points.
        keys: Vec<String>,
        /// Who closes them and why; its subject is left empty.
        waiver: Option<Waiver>,
    },
}

impl Edit {
    /// What it sets, as names that two edits share when one overrules the other.
    pub fn touches(&self) -> BTreeSet<String> {
        let one = |name: String| BTreeSet::from([name]);
        match self {
            Self::Text { clause, group, .. } => one(format!("text/{clause}/{}", group.join("/"))),
            Self::Drop { clause, .. } | Self::Add { clause } => one(format!("presence/{clause}")),
            // A move is made on the order that stands, so it overrules nothing.
            Self::Move { .. } => BTreeSet::new(),
            Self::Own { clause, language, .. } => one(format!("own/{clause}/{language}")),
            Self::Fill { texts, .. } => texts.keys().map(|key| format!("blank/{key}")).collect(),
            Self::Facts { facts, parties } => {
                let details = parties
                    .iter()
                    .flat_map(|(party, details)| details.keys().map(move |what| format!("party/{party}/{what}")));
                facts.keys().map(|name| format!("blank/{name}")).chain(details).collect()
            }
            Self::Close { keys, .. } => keys.iter().map(|key| format!("point/{key}")).collect(),
        }
    }

    /// The clause it is about.
    pub fn clause(&self) -> Option<&str> {
        match self {
            Self::Text { clause, .. }
            | Self::Drop { clause, .. }
            | Self::Add { clause }
            | Self::Move { clause, .. }
            | Self::Own { clause, .. } => Some(clause),
            Self::Fill { .. } | Self::Facts { .. } | Self::Close { .. } => None,
        }
    }

    /// Whether the choices stay what they are.
    pub fn changes_nothing(&self, choices: &Choices, parties: &[String]) -> bool {
        let mut after = choices.clone();
        self.apply(&mut after, parties);
        after == *choices
    }

    /// Carries the decision out. Details of parties are found by the names in `parties`, whose order may have changed.
    fn apply(&self, choices: &mut Choices, parties: &[String]) {
        match self {
            Self::Text { clause, group, chosen } => {
                let texts = choices.alternatives.entry(clause.clone()).or_default();
                texts.retain(|text| !group.contains(text));
                texts.extend(chosen.clone());
                if texts.is_empty() {
                    choices.alternatives.remove(clause);
                }
            }
            Self::Drop { clause, waiver } => {
                choices.added.retain(|id| id != clause);
                if !choices.dropped.contains(clause) {
                    choices.dropped.push(clause.clone());
                }
                choices.waivers.extend(waiver.clone());
            }
            Self::Add { clause } => {
                choices.dropped.retain(|id| id != clause);
                choices.waivers.retain(|waiver| waiver.what != *clause);
                if !choices.added.contains(clause) {
                    choices.added.push(clause.clone());
                }
            }
            Self::Move { order, .. } => choices.order.clone_from(order),
            Self::Own { clause, language, own } => {
                let texts = choices.own_texts.entry(clause.clone()).or_default();
                match own {
                    Some(own) => drop(texts.insert(language.clone(), own.clone())),
                    None => drop(texts.remove(language)),
                }
                choices.own_texts.retain(|_, texts| !texts.is_empty());
            }
            Self::Fill { language, texts } => {
                for (key, text) in texts {
                    fill(choices, key, language, text);
                }
            }
            Self::Facts { facts, parties: details } => {
                facts.iter().for_each(|(name, value)| fact(choices, name, value));
                for (name, details) in details {
                    let Some(index) = parties.iter().position(|party| party == name) else { continue };
                    for (what, text) in details {
                        fill(choices, &format!("party.{}.{what}", index + 1), "en", text);
                    }
                }
            }
            Self::Close { keys, waiver } => {
                choices.waivers.retain(|known| !keys.contains(&known.what));
                let closed = |key: &String| Some(Waiver { what: key.clone(), ..waiver.clone()? });
                choices.waivers.extend(keys.iter().filter_map(closed));
            }
        }
    }
}

fn fill(choices: &mut Choices, key: &str, language: &str, text: &str) {
    let mut each = match choices.fills.remove(key) {
        Some(Localized::Each(each)) => each,
        _ => BTreeMap::new(),
    };
    each.insert(language.to_owned(), text.to_owned());
    each.retain(|_, text| !text.is_empty());
    if !each.is_empty() {
        choices.fills.insert(key.to_owned(), Localized::Each(each));
    }
}

/// A fact; texts are kept per language, so a new one replaces that of its language only.
fn fact(choices: &mut Choices, name: &str, value: &Json) {
    let per_language = |value: &Json| value.as_object().is_some_and(|map| !map.contains_key("amount"));
    match (choices.facts.get_mut(name), value) {
        (_, Json::Null) => drop(choices.facts.remove(name)),
        (Some(Json::Object(known)), Json::Object(new)) if per_language(value) && !known.contains_key("amount") => {
            known.extend(new.clone());
        }
        _ => drop(choices.facts.insert(name.to_owned(), value.clone())),
    }
}

/// A decision with its place in the history.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// Which draft; empty for facts of the whole case.
    pub draft: String,
    /// Place in the case's history.
    pub seq: i64,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Link that decided: its label.
    pub author: String,
    /// What was decided.
    pub edit: Edit,
}

/// Release of a kept version by a named adviser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// Name.
    pub name: String,
    /// Office.
    pub role: String,
    /// Day.
    pub date: Option<Date>,
    /// Remark.
    pub note: String,
    /// Fingerprint of the document that was read.
    pub hash: String,
}

/// Folds decisions into choices, in order.
pub fn choices<'a>(decisions: impl Iterator<Item = &'a Decision>, parties: &[String]) -> Choices {
    let mut choices = Choices::default();
    decisions.for_each(|decision| decision.edit.apply(&mut choices, parties));
    choices
}

/// Details of parties whose names are not among `parties` any more, by name: they were renamed, or left the list. Nothing of
/// them stands in the papers, and nothing of them is lost.
pub fn left_over<'a>(
    decisions: impl Iterator<Item = &'a Decision>,
    parties: &[String],
) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut left: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for decision in decisions {
        let Edit::Facts { parties: details, .. } = &decision.edit else { continue };
        for (name, details) in details.iter().filter(|(name, _)| !parties.contains(name)) {
            left.entry(name.clone()).or_default().extend(details.clone());
        }
    }
    left.values_mut().for_each(|details| details.retain(|_, text| !text.is_empty()));
    left.retain(|_, details| !details.is_empty());
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn decided(edits: &[Edit], parties: &[&str]) -> Choices {
        let decision = |edit: &Edit| Decision {
            draft: String::new(),
            seq: 0,
            at: 0,
            author: String::new(),
            edit: serde_json::from_value(json!(edit)).unwrap_or_else(|e| panic!("{e}")),
        };
        let decisions: Vec<_> = edits.iter().map(decision).collect();
        choices(decisions.iter(), &parties.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_detail_of_a_party_follows_its_name_when_the_order_changes() {
        let seat = Edit::Facts {
            facts: BTreeMap::from([("start_date".into(), json!("2027-01-01"))]),
            parties: BTreeMap::from([("Hilltown".into(), BTreeMap::from([("seat".into(), "1 Hill".into())]))]),
        };
        let first = decided(std::slice::from_ref(&seat), &["Riverside", "Hilltown"]);
        assert_eq!(first.fills.keys().collect::<Vec<_>>(), ["party.2.seat"]);
        let later = decided(std::slice::from_ref(&seat), &["Hilltown", "Lakefield", "Riverside"]);
        assert_eq!(later.fills.keys().collect::<Vec<_>>(), ["party.1.seat"]);
        assert!(decided(&[seat], &["Elsewhere"]).fills.is_empty());
    }

    #[test]
    fn what_is_taken_back_leaves_nothing_behind() {
        let group = vec!["a".to_owned(), "b".to_owned()];
        let text = |chosen: Option<&str>| Edit::Text {
            clause: "c14".into(),
            group: group.clone(),
            chosen: chosen.map(str::to_owned),
        };
        let waiver = Waiver { what: "c14".into(), reason: "r".into(), by: "b".into(), date: None };
        let close = |waiver| Edit::Close { keys: vec!["k".into()], waiver };
        let fill = |text: &str| Edit::Fill {
            language: "en".into(),
            texts: BTreeMap::from([("c1.x".to_owned(), text.to_owned())]),
        };
        let all = decided(
            &[
                text(Some("a")),
                text(Some("b")),
                text(None),
                Edit::Drop { clause: "c14".into(), waiver: Some(waiver.clone()) },
                Edit::Add { clause: "c14".into() },
                close(Some(waiver)),
                close(None),
                fill("x"),
                fill(""),
            ],
            &[],
        );
        assert_eq!(all, Choices { added: vec!["c14".into()], ..Choices::default() });
    }
}
