//! The words that a rule may use: questions, numbers, forms, financing options, criteria, statutes.
//!
//! Plain data taken from a catalogue, shared by the stager and by the interpreter that checks it.

use imc_engine::catalogue::{Catalogue, LegalForm, OptionsFrom, QuestionType, Standing, known};
use imc_engine::ids::{CriterionIx, FinancingIx, FormIx, NumberIx, QuestionIx};
use jiff::civil::Date;
use std::collections::HashMap;

/// A question as rules see it.
#[derive(Clone, Debug)]
pub struct QuestionWord {
    /// Its id.
    pub id: String,
    /// Kind of answer.
    pub kind: QuestionType,
    /// Answer options.
    pub options: Vec<String>,
}

/// A number as rules see it.
#[derive(Clone, Debug)]
pub struct NumberWord {
    /// As written in rules.
    pub name: String,
    /// Least value.
    pub min: i64,
    /// Greatest value.
    pub max: i64,
}

/// A property of a form or option, known when rules are loaded.
#[derive(Clone, Debug)]
pub enum Fact {
    /// A word such as `via-partner`.
    Text(String),
    /// A whole number; -1 where the pack says nothing.
    Number(i64),
    /// Yes or no.
    YesNo(bool),
    /// Several words.
    List(Vec<String>),
}

/// A form or financing option with its properties.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Id as in the pack.
    pub id: String,
    /// Id as in rules: with underscores.
    pub word: String,
    /// Properties by name.
    pub facts: Vec<(&'static str, Fact)>,
}

/// All words of a catalogue.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// Questions in the catalogue's order.
    pub questions: Vec<QuestionWord>,
    /// Numbers in the catalogue's order.
    pub numbers: Vec<NumberWord>,
    /// Forms in the catalogue's order.
    pub forms: Vec<Entry>,
    /// Financing options in the catalogue's order.
    pub options: Vec<Entry>,
    /// Criteria: id as in the pack, id as in rules.
    pub criteria: Vec<(String, String)>,
    /// Forms that a region does not know: form, `region` question, the region's option.
    pub not_in_region: Vec<(FormIx, QuestionIx, u16)>,
    /// Statutes with their standing.
    pub statutes: HashMap<String, Standing>,
    /// Country code, empty for the base pack.
    pub country: String,
    /// EU-style procurement rules.
    pub procurement_rules: bool,
    /// The day whose law the pack knows.
    pub law_as_of: Date,
    question_ids: HashMap<String, QuestionIx>,
    number_names: HashMap<String, NumberIx>,
    form_words: HashMap<String, FormIx>,
    option_words: HashMap<String, FinancingIx>,
    criterion_words: HashMap<String, CriterionIx>,
}

/// An id as rules write it.
pub fn word_of(id: &str) -> String {
    id.replace('-', "_")
}

impl Vocabulary {
    /// Takes the words out of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Self {
        let services = || catalogue.services.iter().map(|s| s.id.0.clone()).collect::<Vec<_>>();
        let questions: Vec<_> = catalogue
            .questions
            .iter()
            .map(|question| QuestionWord {
                id: question.id.0.clone(),
                kind: question.kind,
                options: match question.options_from {
                    Some(OptionsFrom::Services) if question.options.is_empty() => services(),
                    _ => question.options.iter().map(|o| o.0.clone()).collect(),
                },
            })
            .collect();
        let numbers: Vec<_> = catalogue
            .numbers
            .iter()
            .map(|n| NumberWord { name: n.name.clone(), min: n.min.min(n.max), max: n.max.max(n.min) })
            .collect();
        let forms: Vec<_> = catalogue.forms.iter().map(form_entry).collect();
        let options: Vec<_> = catalogue.financing.iter().map(option_entry).collect();
        let criteria: Vec<_> = catalogue.criteria.iter().map(|c| (c.id.0.clone(), word_of(c.id.as_str()))).collect();
        let index = |words: Vec<String>| words.into_iter().enumerate().map(|(i, w)| (w, i as u16));
        Self {
            question_ids: index(questions.iter().map(|q| q.id.clone()).collect())
                .map(|(w, i)| (w, QuestionIx(i)))
                .collect(),
            number_names: index(numbers.iter().map(|n| n.name.clone()).collect())
                .map(|(w, i)| (w, NumberIx(i)))
                .collect(),
            form_words: index(forms.iter().map(|f| f.word.clone()).collect()).map(|(w, i)| (w, FormIx(i))).collect(),
            option_words: index(options.iter().map(|o| o.word.clone()).collect())
                .map(|(w, i)| (w, FinancingIx(i)))
                .collect(),
            criterion_words: index(criteria.iter().map(|c| c.1.clone()).collect())
                .map(|(w, i)| (w, CriterionIx(i)))
                .collect(),
            questions,
            numbers,
            forms,
            options,
            criteria,
            not_in_region: not_in_region(catalogue),
            statutes: catalogue.statutes.iter().map(|s| (s.id.0.clone(), s.standing)).collect(),
            country: catalogue.pack.country.clone().unwrap_or_default(),
            procurement_rules: catalogue.pack.procurement_rules,
            law_as_of: catalogue.pack.law_as_of,
        }
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<QuestionIx> {
        self.question_ids.get(id).copied()
    }

    /// The words of a question.
    pub fn asked(&self, question: QuestionIx) -> &QuestionWord {
        &self.questions[question.index()]
    }

    /// The number with this name.
    pub fn number(&self, name: &str) -> Option<NumberIx> {
        self.number_names.get(name).copied()
    }

    /// The form with this id, hyphens or underscores.
    pub fn form(&self, word: &str) -> Option<FormIx> {
        self.form_words.get(&word_of(word)).copied()
    }

    /// The financing option with this id, hyphens or underscores.
    pub fn option(&self, word: &str) -> Option<FinancingIx> {
        self.option_words.get(&word_of(word)).copied()
    }

    /// The criterion with this id, hyphens or underscores.
    pub fn criterion(&self, word: &str) -> Option<CriterionIx> {
        self.criterion_words.get(&word_of(word)).copied()
    }

    /// Whether rules may use the word for a form, an option or a criterion.
    pub fn names_something(&self, word: &str) -> bool {
        self.form_words.contains_key(word)
            || self.option_words.contains_key(word)
            || self.criterion_words.contains_key(word)
    }

    /// Every name that may stand alone in a rule.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let fixed = ["forms", "options", "country", "country_pack", "procurement_rules"];
        (self.questions.iter().map(|q| q.id.as_str()))
            .chain(self.forms.iter().map(|f| f.word.as_str()))
            .chain(self.options.iter().map(|o| o.word.as_str()))
            .chain(self.criteria.iter().map(|c| c.1.as_str()))
            .chain(fixed)
    }

    /// A question that has this word among its answers.
    pub fn question_with_option(&self, word: &str) -> Option<&QuestionWord> {
        self.questions.iter().find(|q| q.options.iter().any(|o| o == word || word_of(o) == word))
    }
}

fn not_in_region(catalogue: &Catalogue) -> Vec<(FormIx, QuestionIx, u16)> {
    let Some(region) = catalogue.question(known::REGION) else { return Vec::new() };
    let question = &catalogue.questions[region.index()];
    let missing = |(at, form): (usize, &LegalForm)| {
        let form_ix = FormIx(at as u16);
        let regions: Vec<u16> = (form.variants.iter().filter(|v| !v.available))
            .filter_map(|v| question.option(v.region.as_str()))
            .collect();
        regions.into_iter().map(move |option| (form_ix, region, option))
    };
    catalogue.forms.iter().enumerate().flat_map(missing).collect()
}

fn form_entry(form: &LegalForm) -> Entry {
    let text = |s: &str| Fact::Text(s.to_owned());
    let count = |n: Option<u32>| Fact::Number(n.map_or(-1, i64::from));
    let mut facts = vec![
        ("id", text(form.id.as_str())),
        ("family", text(form.family.as_str())),
        ("personality", text(form.personality.is.as_str())),
        ("partners_min", count(form.partners.min)),
        ("partners_max", count(form.partners.max)),
        ("adjacency", text(form.partners.adjacency.is.as_str())),
        ("private_members", text(form.partners.private_members.is.as_str())),
        ("regional_members", text(form.partners.regional_members.is.as_str())),
        ("law", text(&form.law)),
        ("effort", text(form.effort.as_str())),
        ("months_min", Fact::Number(form.months[0].into())),
        ("months_max", Fact::Number(form.months[1].into())),
        ("role", text(form.role.as_str())),
        ("suited_to", Fact::List(form.suited_to.iter().map(|s| s.0.clone()).collect())),
    ];
    facts.extend(form.can.facts().map(|(name, graded)| (name, text(graded.is.as_str()))));
    Entry { id: form.id.0.clone(), word: word_of(form.id.as_str()), facts }
}

fn option_entry(option: &imc_engine::catalogue::FinancingOption) -> Entry {
    let facts = vec![
        ("id", Fact::Text(option.id.0.clone())),
        ("kind", Fact::Text(option.kind.clone())),
        ("needs_personality", Fact::YesNo(option.needs_personality)),
        ("min_partners", Fact::Number(option.min_partners.map_or(-1, i64::from))),
    ];
    Entry { id: option.id.0.clone(), word: word_of(option.id.as_str()), facts }
}
