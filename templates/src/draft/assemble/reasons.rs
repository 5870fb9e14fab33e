//! Why a clause is there: law, answers, and the texts it could have instead.

use super::Writer;
use crate::Localized;
use crate::draft::select::{Because, Reason, Taken};
use crate::draft::values::marked;
use crate::draft::{Citation, Truth, values};
use crate::library::{Alternative, Standing, list};
use crate::model::{Ground, Variant, Why};

/// The source of a clause that nobody published.
const KNOWLEDGE: &str = "professional knowledge";

impl Writer<'_> {
    pub(super) fn options(&self, taken: &Taken<'_>) -> Vec<Variant> {
        let conditions = taken.clause.alternatives.iter().zip(&taken.conditions);
        let option = |(one, (fits, because)): (&Alternative, &(Truth, Because<'_>))| Variant {
            id: one.id.clone(),
            group: one.group.clone(),
            title: one.title.text(self.language).to_owned(),
            chosen: taken.picked.iter().any(|picked| picked.id == one.id),
            usual: taken.usual.iter().any(|usual| usual.id == one.id),
            fits: *fits,
            condition: self.condition(because).to_owned(),
        };
        conditions.map(option).collect()
    }

    pub(super) fn why(&self, taken: &Taken<'_>) -> Why {
        let clause = taken.clause;
        let mut law = Vec::new();
        for basis in &clause.basis {
            // An act that nobody names would be an internal id; `imc check` reports it.
            let mut acts = self.request.citations.iter().chain(&self.request.statutes);
            let Some(act) = acts.find(|one| one.id == basis.statute) else { continue };
            let known = match &basis.articles {
                Localized::Same(text) => self.request.places.get(text),
                Localized::Each(_) => None,
            };
            let articles = self.marked(known.unwrap_or(&basis.articles)).into();
            let cited = Citation { articles, ..act.clone() };
            law.push(self.ground(values::cite(&cited, self.language, self.speech), basis.standing, cited.url));
        }
        for wanted in taken.covers.iter().filter_map(|&index| self.request.mandatory.get(index)) {
            let text = self.marked(&wanted.text);
            let cited = wanted.article.as_ref().map(|one| values::cite(one, self.language, self.speech));
            let line = match cited {
                Some(cite) => self.speech.fill("law-wants", &[("what", &text), ("cite", &cite)]),
                None => self.speech.fill("law-wants-plain", &[("what", &text)]),
            };
            let url = wanted.article.as_ref().and_then(|one| one.url.clone());
            law.push(self.ground(line, wanted.standing, url));
        }
        Why {
            purpose: clause.purpose.text(self.language).to_owned(),
            law,
            answers: taken.because.iter().map(|because| self.because(because)).collect(),
            usual: taken.usual_because.iter().map(|because| self.because(because)).collect(),
            notes: list(&clause.notes, self.language).to_vec(),
            mistakes: list(&clause.mistakes, self.language).to_vec(),
            standing: clause.standing,
            sources: clause.sources.iter().map(|source| self.source_name(source)).collect(),
        }
    }

    /// A text, and in which language it is if it is not that of the document.
    fn marked(&self, text: &Localized) -> String {
        marked(text, self.language, self.speech)
    }

    /// Where a need was seen: an address, or words that every language has of its own.
    fn source_name(&self, source: &str) -> String {
        let word = if source == KNOWLEDGE { self.speech.say("source-knowledge") } else { source };
        word.to_owned()
    }

    fn ground(&self, line: String, standing: Standing, url: Option<String>) -> Ground {
        let word = match standing {
            Standing::Verified => "standing-verified",
            Standing::Read => "standing-read",
            Standing::Mixed => "standing-mixed",
            Standing::Recalled => "standing-recalled",
            Standing::Unsure => "standing-unsure",
        };
        Ground { text: format!("{line} ({})", self.speech.say(word)), standing, url }
    }

    /// A condition in words of the language, or as it is written.
    fn condition<'b>(&self, because: &'b Because<'_>) -> &'b str {
        let explained = because.explained.iter().find(|(tag, _)| tag == self.language).map(|(_, text)| text.as_str());
        explained.or(because.condition).unwrap_or_default()
    }

    fn because(&self, because: &Because<'_>) -> String {
        let condition = self.condition(because);
        let word = match because.kind {
            Reason::Holds => "because-holds",
            Reason::Form => "because-form",
            Reason::InForce => "because-in-force",
            Reason::Undecided => "because-undecided",
            Reason::Chosen => "because-chosen",
            Reason::Law => "because-law",
            Reason::Otherwise => "because-otherwise",
        };
        let reason = self.speech.fill(word, &[("condition", condition)]);
        match because.alternative {
            Some(one) => self
                .speech
                .fill("alternative-because", &[("title", one.title.text(self.language)), ("reason", &reason)]),
            None => reason,
        }
    }
}
