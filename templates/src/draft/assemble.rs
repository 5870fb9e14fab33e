//! Fills the selected clauses in one language, numbers them and resolves references.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::select::{Because, Reason, Selection, Taken};
use super::values;
use super::{DraftError, DraftRequest, Truth};
use crate::fingerprint;
use crate::library::{Kind, Place, Required, Standing, TemplateText, list, template_name};
use crate::model::{Block, Departure, Document, Ground, Inline, Mark, Money, Node, Variant, Why};
use crate::text::{Scope, blocks, guard, mark, own_text, plain};
use crate::words::Speech;
use crate::{Library, Localized};

/// A gap to be filled by hand.
const LINE: &str = "____________";

struct Writer<'a> {
    library: &'a Library,
    kind: &'a Kind,
    request: &'a DraftRequest,
    language: &'a str,
    speech: Speech<'a>,
    scope: Scope,
}

/// Writes the document in `language`.
pub(super) fn assemble(
    library: &Library,
    kind: &Kind,
    request: &DraftRequest,
    selection: &Selection<'_>,
    language: &str,
) -> Result<Document, DraftError> {
    let present = selection.taken.iter().chain(&selection.annexes).map(|one| one.clause.id.clone()).collect();
    let writer = Writer::new(library, kind, request, language, present);

    let mut nodes = Vec::new();
    for taken in &selection.taken {
        nodes.push(writer.node(taken)?);
    }
    // The preamble comes first whatever order a pack gives.
    nodes.sort_by_key(|node| node.place != Place::Preamble);
    writer.annexes(&mut nodes, selection)?;
    number(&mut nodes);
    writer.resolve(&mut nodes);
    Ok(Document {
        kind: kind.id.clone(),
        genre: kind.genre,
        language: language.to_owned(),
        title: kind.title.text(language).to_owned(),
        subtitle: writer.subtitle(),
        parties: request.parties.iter().map(|party| writer.party(party)).collect(),
        money: writer.money(),
        nodes,
        signatures: kind.signatures,
        provenance: request.provenance.clone(),
        sign_off: request.sign_off.clone(),
    })
}

impl<'a> Writer<'a> {
    fn new(
        library: &'a Library,
        kind: &'a Kind,
        request: &'a DraftRequest,
        language: &'a str,
        present: BTreeSet<String>,
    ) -> Self {
        let scope = values::scope(library, kind, request, language, present);
        Self { library, kind, request, language, speech: library.words().of(language), scope }
    }

    /// The service, or the body that is founded.
    fn subtitle(&self) -> String {
        let value = ["body_name", "service_name"].iter().find_map(|name| {
            let fact = self.library.fact(name)?;
            self.speech.write(self.request.facts.get(*name)?, fact.kind, self.language)
        });
        value.map(|text| plain(&text)).unwrap_or_default()
    }

    /// Names cleaned for places outside clauses (cover, signatures, properties).
    fn party(&self, party: &super::Party) -> super::Party {
        let clean = |text: &Localized| Localized::Same(plain(text.text(self.language)));
        super::Party {
            name: clean(&party.name),
            seat: party.seat.as_ref().map(clean),
            register_number: party.register_number.as_deref().map(plain),
            represented_by: party.represented_by.as_ref().map(clean),
            decision: party.decision.as_ref().map(clean),
            population: party.population,
            figures: party.figures.clone(),
        }
    }

    /// The sums that the cost-sharing sheet starts from.
    fn money(&self) -> Money {
        let cost = self.request.facts.get("annual_cost");
        let part = |key: &str| Some(cost?.get(key)?.as_str()?.to_owned());
        let plain = || Some(cost?.as_number()?.to_string());
        Money { yearly: part("amount").or_else(plain), currency: part("currency").unwrap_or_default() }
    }

    /// Annexes that the text refers to, also from annex to annex, plus those the user added.
    fn annexes(&self, nodes: &mut Vec<Node>, selection: &Selection<'_>) -> Result<(), DraftError> {
        let mut written: BTreeMap<&str, Node> = BTreeMap::new();
        let mut wanted: BTreeSet<String> = nodes.iter().flat_map(annex_references).collect();
        wanted.extend(self.request.choices.added.iter().cloned());
        while let Some(next) = selection
            .annexes
            .iter()
            .find(|one| wanted.contains(&one.clause.id) && !written.contains_key(one.clause.id.as_str()))
        {
            let node = self.node(next)?;
            wanted.extend(annex_references(&node));
            written.insert(&next.clause.id, node);
        }
        nodes.extend(selection.annexes.iter().filter_map(|one| written.remove(one.clause.id.as_str())));
        Ok(())
    }

    /// A clause in the language of the document, or wholly in another one if it has no such text.
    fn node(&self, taken: &Taken<'_>) -> Result<Node, DraftError> {
        match pick_language(&taken.clause.text, self.language) {
            Some((tag, _)) if tag != self.language => {
                let present = BTreeSet::clone(&self.scope.present);
                let other = Writer::new(self.library, self.kind, self.request, tag, present);
                let title = taken.clause.title.text(self.language).to_owned();
                Ok(Node { title, ..other.node_here(taken)? })
            }
            _ => self.node_here(taken),
        }
    }

    fn node_here(&self, taken: &Taken<'_>) -> Result<Node, DraftError> {
        let clause = taken.clause;
        let choices = Arc::new(self.choices(taken)?);
        let mut text = String::new();
        if let Some((tag, template)) = pick_language(&clause.text, self.language) {
            let scope = Scope { choices, ..self.scope.clone() };
            text = self.fill(&template_name(&clause.id, None, tag), &scope)?;
            if !uses_choice(template) {
                text.push_str("\n\n");
                text.push_str(&scope.choice());
            }
        }
        let library = self.settled(&text, &clause.id);
        let (found, own) = self.own(&clause.id, library);
        let needed = clause.required == Required::Always && clause.when.is_none();
        let statutory = !taken.covers.is_empty();
        Ok(Node {
            id: clause.id.clone(),
            number: None,
            place: clause.place,
            language: self.language.to_owned(),
            title: clause.title.text(self.language).to_owned(),
            blocks: found,
            part: self.library.part(clause),
            optional: !needed && !statutory,
            statutory,
            own,
            options: self.options(taken),
            why: self.why(taken),
        })
    }

    /// Rendered text as blocks whose marks carry their full keys.
    fn settled(&self, text: &str, clause: &str) -> Vec<Block> {
        let mut found = blocks(text, &|fact| self.fact_mark(fact));
        for inline in found.iter_mut().flat_map(Block::inlines_mut) {
            self.settle(inline, clause);
        }
        found
    }

    /// The adviser's own wording in place of the library's, if there is one in this language.
    fn own(&self, clause: &str, library: Vec<Block>) -> (Vec<Block>, Option<Departure>) {
        let texts = self.request.choices.own_texts.get(clause);
        let Some(own) = texts.and_then(|texts| texts.get(self.language)).filter(|own| !own.text.trim().is_empty())
        else {
            return (library, None);
        };
        let (text, unknown) = own_text(&own.text, &|key| self.stand_in(key, clause, &library));
        let outdated = !own.replaces.is_empty() && own.replaces != fingerprint(&library);
        (self.settled(&text, clause), Some(Departure { library, outdated, unknown }))
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

    /// Text of the chosen alternatives by group; a blank that names the possibilities where nothing is decided yet.
    fn choices(&self, taken: &Taken<'_>) -> Result<Vec<(String, String)>, DraftError> {
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

    fn fill(&self, name: &str, scope: &Scope) -> Result<String, DraftError> {
        self.library.engine.render(name, scope).transpose().map(Option::unwrap_or_default).map_err(DraftError::Template)
    }

    /// The blank of a missing fact; a default stands in it as a proposal.
    fn fact_mark(&self, name: &str) -> Mark {
        let fact = self.library.fact(name);
        let label = fact.map_or(name, |fact| fact.label.text(self.language));
        let proposal = fact.and_then(|fact| fact.default.as_ref()).map(|text| text.text(self.language).to_owned());
        Mark {
            key: name.to_owned(),
            label: label.to_owned(),
            who: fact.map(|fact| fact.who).unwrap_or_default(),
            filled: proposal,
            confirmed: None,
        }
    }

    /// Gives a mark its full key and what the user or the lawyer put there.
    fn settle(&self, inline: &mut Inline, clause: &str) {
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
            found.who = crate::library::Who::Lawyer;
        }
        let fill = self.request.choices.fills.get(&found.key).and_then(|text| text.get(self.language));
        if let Some(text) = fill.map(plain).filter(|text| !text.trim().is_empty()) {
            found.filled = Some(text);
        } else if found.filled.is_none() && self.request.choices.waiver(&found.key).is_some() {
            // Closed without words: what was to be confirmed stands as it is, what was to be filled becomes a line to write on.
            match found.confirmed.as_deref() {
                Some("") => *inline = Inline::Text(String::new()),
                confirmed => found.filled = Some(confirmed.unwrap_or(LINE).to_owned()),
            }
        }
    }

    fn options(&self, taken: &Taken<'_>) -> Vec<Variant> {
        let conditions = taken.clause.alternatives.iter().zip(&taken.conditions);
        let option = |(one, (fits, because)): (&crate::library::Alternative, &(Truth, Because<'_>))| Variant {
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

    fn why(&self, taken: &Taken<'_>) -> Why {
        let clause = taken.clause;
        let mut law = Vec::new();
        for basis in &clause.basis {
            let known = self.request.citations.iter().find(|one| one.id == basis.statute).cloned();
            let known =
                known.unwrap_or_else(|| super::Citation { title: basis.statute.as_str().into(), ..Default::default() });
            let cited = super::Citation { articles: basis.articles.clone(), ..known };
            law.push(self.ground(values::cite(&cited, self.language, self.speech), basis.standing, cited.url));
        }
        for wanted in taken.covers.iter().filter_map(|&index| self.request.mandatory.get(index)) {
            let text = wanted.text.text(self.language);
            let cited = wanted.article.as_ref().map(|one| values::cite(one, self.language, self.speech));
            let line =
                self.speech.fill("law-wants", &[("what", text), ("cite", cited.as_deref().unwrap_or("\u{2026}"))]);
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
            sources: clause.sources.clone(),
        }
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

    /// Puts numbers into references; one whose target is missing becomes a mark for the lawyer.
    fn resolve(&self, nodes: &mut [Node]) {
        let numbers: BTreeMap<String, u32> =
            nodes.iter().filter_map(|node| Some((node.id.clone(), node.number?))).collect();
        for node in nodes {
            let place = node.id.clone();
            let library = node.own.iter_mut().flat_map(|own| &mut own.library);
            for inline in node.blocks.iter_mut().chain(library).flat_map(Block::inlines_mut) {
                let Inline::Reference { target, cached, .. } = inline else { continue };
                match numbers.get(target) {
                    Some(number) => *cached = number.to_string(),
                    None => {
                        let title = self.library.clause(target).map(|clause| clause.title.text(self.language));
                        let title = title.unwrap_or(target).to_owned();
                        let label = self.speech.fill("lost-reference", &[("title", &title)]);
                        let mut gap = Inline::Lawyer(Mark { key: format!("ref.{target}"), label, ..Mark::default() });
                        self.settle(&mut gap, &place);
                        *inline = gap;
                    }
                }
            }
        }
    }
}

fn annex_references(node: &Node) -> Vec<String> {
    let target = |inline: &Inline| match inline {
        Inline::Reference { target, annex: true, .. } => Some(target.clone()),
        _ => None,
    };
    node.blocks.iter().flat_map(Block::inlines).filter_map(target).collect()
}

fn number(nodes: &mut [Node]) {
    let (mut body, mut annex) = (0, 0);
    for node in nodes {
        let counter = match node.place {
            Place::Preamble => continue,
            Place::Body => &mut body,
            Place::Annex => &mut annex,
        };
        *counter += 1;
        node.number = Some(*counter);
    }
}

fn uses_choice(template: &TemplateText) -> bool {
    template.source.contains("choice")
}

/// The template in `language`, else in English, else any.
fn pick_language<'a>(texts: &'a BTreeMap<String, TemplateText>, language: &str) -> Option<(&'a str, &'a TemplateText)> {
    let found = texts.get_key_value(language).or_else(|| texts.get_key_value("en")).or_else(|| texts.iter().next())?;
    Some((found.0.as_str(), found.1))
}
