//! The cost shares in `imc assess`: what each key gives, where the answers have the figures.

use super::answers_file::Loaded;
use super::assess::{Printer, WIDTH};
use super::style::wrap;
use crate::money::{MoneyAnswers, key_id};
use imc_engine::money::{Key, Share, ShareError, Sharing, share};
use rust_decimal::Decimal;
use serde::Serialize;

/// Partners that are named under a key; a program gets all.
const NAMED: usize = 12;

/// One key with the shares that it gives, or what it lacks.
#[derive(Debug, Serialize)]
pub struct KeyShares {
    key: Key,
    /// The answers about what causes the cost, or about wealth, suggest it.
    suggested: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    sharing: Option<Sharing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lacks: Option<ShareError>,
}

/// What every key gives, those that the answers suggest first; nothing while there is nobody or nothing to share.
pub fn shares(loaded: &Loaded) -> Vec<KeyShares> {
    let answers = MoneyAnswers { catalogue: loaded.edition.catalogue(), answers: &loaded.answers };
    let partners = answers.partners();
    if partners.is_empty() || answers.running().or(answers.investment()).is_none() {
        return Vec::new();
    }
    let sums = answers.sums();
    let of = |key: Key| {
        let (sharing, lacks) = match share(key, &partners, &sums) {
            Ok(sharing) => (Some(sharing), None),
            Err(lacks) => (None, Some(lacks)),
        };
        KeyShares { key, suggested: answers.suggest(key), sharing, lacks }
    };
    answers.keys().into_iter().map(of).collect()
}

impl Printer<'_> {
    /// The shares in words.
    pub fn shares(&self, keys: &[KeyShares]) -> String {
        let name = |key: Key| self.texts.text(self.lang, &format!("key-{}", key_id(key)));
        let mut out = format!("\n{}\n", self.style.heading("Who pays what"));
        for (key, sharing) in keys.iter().filter_map(|key| Some((key, key.sharing.as_ref()?))) {
            let mark = if key.suggested { self.style.good(" - your answers suggest it") } else { String::new() };
            out.push_str(&format!("  {}{mark}\n", name(key.key)));
            let mut parts: Vec<String> = sharing.shares.iter().take(NAMED).map(part).collect();
            if sharing.shares.len() > NAMED {
                parts.push(format!("and {} more", sharing.shares.len() - NAMED));
            }
            out.push_str(&format!("{}\n", wrap(&parts.join("; "), WIDTH, 6)));
        }
        let lacking = keys.iter().filter_map(|key| Some(format!("{} ({})", name(key.key), key.lacks.as_ref()?)));
        let lacking: Vec<String> = lacking.collect();
        if !lacking.is_empty() {
            out.push_str(&format!("{}\n", wrap(&format!("Figures are missing for: {}", lacking.join("; ")), WIDTH, 2)));
        }
        out
    }
}

/// What one partner pays: every year, and once.
fn part(share: &Share) -> String {
    let yearly = (share.running > Decimal::ZERO).then(|| format!("{:.2} a year", share.running));
    let once = (share.investment > Decimal::ZERO).then(|| format!("{:.2} once", share.investment));
    let sums: Vec<String> = yearly.into_iter().chain(once).collect();
    format!("{} {}", share.partner, if sums.is_empty() { "nothing".into() } else { sums.join(" and ") })
}
