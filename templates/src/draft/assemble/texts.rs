//! The words of a clause: chosen alternatives, the adviser's own wording, marks with what stands in them.

use super::numbers::annex_references;
use super::{Writer, pick_language};
use crate::draft::DraftError;
use crate::draft::select::Taken;
use crate::fingerprint;
use crate::library::{Place, Who, template_name};
use crate::model::{Block, Departure, Inline, Mark};
use crate::text::{guard, mark, own_text, plain};

impl Writer<'_> {
    /// Text of the chosen alternatives by group; a blank that names the possibilities where nothing is decided yet.
    pub(super) fn choices(&self, taken: &Taken<'_>) -> Result<Vec<(String, String)>, DraftError> {
        let mut texts = Vec::new();
        for group in taken.clause.groups() {
            let mut text = String::new();
            if let Some(one) = taken.picked.iter().find(|one| one.group == group) {
                if let Some((tag, _)) = pick_language(&one.text, self.language) {
                    text =
                        self.fill(&template_name(&taken.clause.id, Some(&one.id), tag), &self.scope)?.trim().to_owned();
                }
            } else if taken.undecided.contains(&group) {
                let titles: Vec<_> = taken.clause.group(group).map(|one| one.title.text(self.language)).collect();
                let label = self.speech.fill("choose", &[("options", &titles.join("; "))]);
                text = mark('B', &[&format!("choice.{group}"), &label]);
            }
            texts.push((group.to_owned(), text));
        }
        Ok(texts)
    }

    /// The adviser's own wording in place of the library's, if there is one in this language.
    pub(super) fn own(&self, clause: &str, source: &str, library: Vec<Block>) -> (Vec<Block>, Option<Departure>) {
        let texts = self.request.choices.own_texts.get(clause);
        let Some(own) = texts.and_then(|texts| texts.get(self.language)).filter(|own| !own.text.trim().is_empty())
        else {
            return (library, None);
        };
        let (text, unknown) = own_text(&own.text, &|key| self.stand_in(key, clause, &library));
        let outdated = !own.replaces.is_empty() && own.replaces != source;
        let annexes = annex_references(&library);
        (self.settled(&text, clause), Some(Departure { library, outdated, unknown, annexes }))
    }

    /// Fingerprint of the texts that the library fills for a clause. Answers and blanks do not count.
    pub(super) fn source(&self, taken: &Taken<'_>) -> String {
        let texts = std::iter::once(&taken.clause.text).chain(taken.picked.iter().map(|one| &one.text));
        fingerprint(texts.filter_map(|text| Some(pick_language(text, self.language)?.1.source.as_str())))
    }

    /// What stands for `{key}` in own wording: a reference, a fact, or a blank that the library's text has as well.
    fn stand_in(&self, key: &str, clause: &str, library: &[Block]) -> Option<String> {
        if let Some(target) = self.library.clause(key) {
            let annex = target.place == Place::Annex;
            return Some(mark(if annex { 'A' } else { 'R' }, &[key]));
        }
        if let Some(fact) = self.library.fact(key) {
            let value =
                self.request.facts.get(key).and_then(|value| self.speech.write(value, fact.kind, self.language));
            return Some(value.map_or_else(|| mark('F', &[key]), |text| guard(&text)));
        }
        let same = |inline: &Inline| match inline {
            Inline::Blank(found) if found.key == key => Some(('B', found.clone())),
            Inline::Lawyer(found) if found.key == key => Some(('L', found.clone())),
            _ => None,
        };
        let (kind, found) = library.iter().flat_map(Block::inlines).find_map(same)?;
        let own_key = key.strip_prefix(&format!("{clause}.")).unwrap_or(key);
        let parts = [Some(own_key), Some(found.label.as_str()), found.confirmed.as_deref()];
        Some(mark(kind, &parts.into_iter().flatten().collect::<Vec<_>>()))
    }

    /// The blank of a missing fact; what the caller guessed or the library's default stands in it as a proposal.
    pub(super) fn fact_mark(&self, name: &str) -> Mark {
        let fact = self.library.fact(name);
        let label = fact.map_or(name, |fact| fact.label.text(self.language));
        let guessed = fact.zip(self.request.proposals.get(name));
        let guessed = guessed.and_then(|(fact, value)| self.speech.write(value, fact.kind, self.language));
        let usual = || Some(fact?.default.as_ref()?.text(self.language).to_owned());
        let proposal = guessed.map(|text| plain(&text)).or_else(usual);
        Mark {
            key: name.to_owned(),
            label: label.to_owned(),
            who: fact.map(|fact| fact.who).unwrap_or_default(),
            filled: proposal,
            ..Mark::default()
        }
    }

    /// Gives a mark its full key and what the user or the lawyer put there.
    pub(super) fn settle(&self, inline: &mut Inline, clause: &str) {
        let (found, lawyer) = match inline {
            Inline::Blank(mark) => (mark, false),
            Inline::Lawyer(mark) => (mark, true),
            _ => return,
        };
        let shared = self.library.fact(&found.key).is_some()
            || ["party.", "basis."].iter().any(|prefix| found.key.starts_with(prefix))
            || ["act", "form"].contains(&found.key.as_str());
        if !shared {
            found.key = format!("{clause}.{}", found.key);
        }
        if lawyer {
            found.who = Who::Lawyer;
        }
        let fill = self.request.choices.fills.get(&found.key).and_then(|text| text.get(self.language));
        if let Some(text) = fill.map(plain).filter(|text| !text.trim().is_empty()) {
            found.filled = Some(text);
        }
    }
}
