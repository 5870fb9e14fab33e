//! Fills the selected clauses in one language, numbers them and resolves references.

mod closed;
mod numbers;
mod reasons;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use numbers::{annex_references, number};

use super::select::{Selection, Taken};
use super::values;
use super::{DraftError, DraftRequest};
use crate::library::{FactType, Kind, Place, Required, TemplateText, template_name};
use crate::model::{Block, Document, Money, Node};
use crate::text::{Scope, blocks, plain};
use crate::words::Speech;
use crate::{Library, Localized};

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
    let present = selection.taken.iter().chain(&selection.annexes).flat_map(names).collect();
    let writer = Writer::new(library, kind, request, language, present);

    let mut nodes = Vec::new();
    for taken in &selection.taken {
        nodes.push(writer.node(taken)?);
    }
    // The preamble comes first whatever order a pack gives.
    nodes.sort_by_key(|node| node.place != Place::Preamble);
    writer.annexes(&mut nodes, selection)?;
    // A clause of remarks alone goes with the last of them.
    nodes.retain(|node| !node.blocks.is_empty() || node.closed.is_empty());
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
        excluded: request.form.as_ref().is_some_and(|form| form.excluded.is_some()),
        provenance: request.provenance.clone(),
        sign_off: request.sign_off.clone(),
    })
}

/// Under which names a text can ask for a clause: its own, and `clause.alternative` for each text that was chosen.
fn names(taken: &Taken<'_>) -> Vec<String> {
    let id = &taken.clause.id;
    std::iter::once(id.clone()).chain(taken.picked.iter().map(|one| format!("{id}.{}", one.id))).collect()
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
            let given = self.request.facts.get(*name).or_else(|| self.request.proposals.get(*name))?;
            self.speech.write(given, fact.kind, self.language)
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
        let request = self.request;
        let cost = request.facts.get("annual_cost").or_else(|| request.proposals.get("annual_cost"));
        let amount = || {
            let given = cost?;
            Some(given.get("amount")?.as_str()?.to_owned()).or_else(|| Some(given.as_number()?.to_string()))
        };
        let currency = || self.speech.write(cost?.get("currency")?, FactType::Text, self.language);
        // Today's cost of the service is not the cost of its preparation, nor that of more or fewer parties.
        let same = !["c39", "x01", "y01"].iter().any(|clause| self.scope.has(clause));
        let yearly = amount().filter(|_| same);
        let joining = self.scope.has("x01").then(|| self.joining());
        Money { yearly, currency: currency().unwrap_or_default(), joining }
    }

    /// Name of the municipality that joins, or the label of its blank.
    fn joining(&self) -> String {
        let name = "joining_party";
        let given =
            self.request.facts.get(name).and_then(|value| self.speech.write(value, FactType::Text, self.language));
        let label = || self.library.fact(name).map(|fact| fact.label.text(self.language).to_owned());
        plain(&given.or_else(label).unwrap_or_default())
    }

    /// Annexes that the text refers to, also from annex to annex, plus those the user added.
    fn annexes(&self, nodes: &mut Vec<Node>, selection: &Selection<'_>) -> Result<(), DraftError> {
        let mut written: BTreeMap<&str, Node> = BTreeMap::new();
        let mut wanted: BTreeSet<String> = nodes.iter().flat_map(|node| annex_references(&node.blocks)).collect();
        wanted.extend(self.request.choices.added.iter().cloned());
        while let Some(next) = selection
            .annexes
            .iter()
            .find(|one| wanted.contains(&one.clause.id) && !written.contains_key(one.clause.id.as_str()))
        {
            let node = self.node(next)?;
            wanted.extend(annex_references(&node.blocks));
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
        if let Some((tag, _)) = pick_language(&clause.text, self.language) {
            let chosen = Arc::new(taken.chosen.clone());
            let scope = Scope { choices, chosen, ..self.scope.clone() };
            let template = template_name(&clause.id, None, tag);
            text = self.fill(&template, &scope)?;
            if !self.library.engine.places_choices(&template) {
                text.push_str("\n\n");
                text.push_str(&scope.choice());
            }
        }
        let source = self.source(taken);
        let library = self.settled(&text, &clause.id);
        let (mut found, own) = self.own(&clause.id, &source, library);
        let closed = self.close(&mut found);
        let needed = clause.required == Required::Always && clause.when.is_none();
        let statutory = !taken.covers.is_empty();
        Ok(Node {
            id: clause.id.clone(),
            number: None,
            place: clause.place,
            language: self.language.to_owned(),
            title: clause.title.text(self.language).to_owned(),
            blocks: found,
            source,
            closed,
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

    fn fill(&self, name: &str, scope: &Scope) -> Result<String, DraftError> {
        self.library.engine.render(name, scope).transpose().map(Option::unwrap_or_default).map_err(DraftError::Template)
    }
}

/// The template in `language`, else in English, else any.
fn pick_language<'a>(texts: &'a BTreeMap<String, TemplateText>, language: &str) -> Option<(&'a str, &'a TemplateText)> {
    let found = texts.get_key_value(language).or_else(|| texts.get_key_value("en")).or_else(|| texts.iter().next())?;
    Some((found.0.as_str(), found.1))
}
