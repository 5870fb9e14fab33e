//! The way through the questionnaire: what is asked, in which order, what comes next, how much is left.
//!
//! This is the only place that orders questions for a visitor.

use super::{CaseFile, Setting};
use imc_engine::assess::Assessment;
use imc_engine::catalogue::Question;
use imc_engine::facts::{Facts, QuestionState};
use imc_engine::ids::QuestionIx;
use std::collections::HashSet;

/// How much a visitor wants to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// The questions that settle most.
    Quick,
    /// All that matter.
    Full,
}

impl Path {
    /// Name in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Path::Quick => "quick",
            Path::Full => "full",
        }
    }

    /// Reads the name.
    pub fn read(word: &str) -> Option<Self> {
        match word {
            "quick" => Some(Path::Quick),
            "full" => Some(Path::Full),
            _ => None,
        }
    }
}

/// How far a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionState {
    /// Nothing was answered.
    NotStarted,
    /// Somebody else has to answer.
    Waiting,
    /// Something was answered.
    InProgress,
    /// Nothing is left to ask, but somebody was not sure of something.
    Unsure,
    /// Nothing is left to ask.
    Complete,
}

impl SectionState {
    /// Name in texts.
    pub fn as_str(self) -> &'static str {
        match self {
            SectionState::NotStarted => "not-started",
            SectionState::Waiting => "waiting",
            SectionState::InProgress => "in-progress",
            SectionState::Unsure => "unsure",
            SectionState::Complete => "complete",
        }
    }
}

/// A section of the questionnaire on the way of one visitor.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id.
    pub id: String,
    /// How far it is.
    pub state: SectionState,
    /// Questions that were gone through: with a value or "not sure".
    pub done: usize,
    /// Questions still to ask.
    pub left: usize,
    /// Questions that somebody was not sure of; they are still open.
    pub unsure: usize,
    /// Where to go on, or the first question when nothing is left.
    pub entry: Option<QuestionIx>,
}

/// The way of one visitor through one case.
pub struct Journey<'a> {
    file: &'a CaseFile,
    path: Path,
    facts: Facts,
    matters: HashSet<&'a str>,
    order: Vec<QuestionIx>,
}

impl<'a> Journey<'a> {
    /// Works out the way. `assessment` is the result with the answers so far.
    pub fn new(file: &'a CaseFile, assessment: &'a Assessment) -> Self {
        let path = file.record.setting(Setting::Path).and_then(Path::read).unwrap_or(Path::Quick);
        let catalogue = file.edition.catalogue();
        let mut order: Vec<QuestionIx> = Vec::with_capacity(catalogue.questions.len());
        for section in &catalogue.sections {
            order.extend(
                (0..catalogue.questions.len() as u16)
                    .map(QuestionIx)
                    .filter(|q| catalogue.questions[q.index()].section == *section),
            );
        }
        if path == Path::Quick {
            order.sort_by_key(|q| catalogue.questions[q.index()].quick.unwrap_or(u16::MAX));
        }
        let matters = assessment.open_questions.iter().map(|q| q.as_str()).collect();
        Self { file, path, facts: file.facts(), matters, order }
    }

    /// The path chosen.
    pub fn path(&self) -> Path {
        self.path
    }

    fn definition(&self, question: QuestionIx) -> &'a Question {
        &self.file.edition.catalogue().questions[question.index()]
    }

    /// How a question stands.
    pub fn state(&self, question: QuestionIx) -> QuestionState {
        self.facts.states[question.index()]
    }

    /// The country was chosen at the start; it is no question any more.
    fn fixed(&self, question: QuestionIx) -> bool {
        self.definition(question).is_country()
    }

    /// Belongs to this path at all: a question of the quick path, or one that the pack asks because of an answer that
    /// was given.
    fn on_path(&self, path: Path, question: QuestionIx) -> bool {
        !self.fixed(question)
            && (path == Path::Full || self.definition(question).quick.is_some() || self.definition(question).required)
    }

    /// Whether a question is still to be asked: open, not skipped, and its answer could change something.
    fn to_ask(&self, path: Path, question: QuestionIx) -> bool {
        let definition = self.definition(question);
        let useful = || {
            self.matters.contains(definition.id.as_str())
                || definition.required
                || (path == Path::Full && !(definition.feeds_documents.is_empty() && definition.readiness.is_empty()))
        };
        self.on_path(path, question)
            && self.state(question) == QuestionState::Open
            && !self.file.record.touched(definition.id.as_str())
            && useful()
    }

    /// Whether a question has a place in the questionnaire now.
    pub fn visible(&self, question: QuestionIx) -> bool {
        !self.fixed(question) && !matches!(self.state(question), QuestionState::Hidden | QuestionState::Parked)
    }

    /// The questions still to ask, in order. Later answers can only make this list shorter, or bring in questions that
    /// an answer opens.
    pub fn left(&self) -> Vec<QuestionIx> {
        self.order.iter().copied().filter(|q| self.to_ask(self.path, *q)).collect()
    }

    /// How many questions the thorough path would ask beyond those of this one.
    pub fn beyond(&self) -> usize {
        self.order.iter().filter(|q| self.to_ask(Path::Full, **q) && !self.to_ask(self.path, **q)).count()
    }

    /// The next question after one, or the first one left.
    pub fn next_after(&self, question: Option<QuestionIx>) -> Option<QuestionIx> {
        let left = self.left();
        let place = question.and_then(|q| self.order.iter().position(|o| *o == q));
        let later = place.and_then(|place| self.order[place + 1..].iter().copied().find(|q| left.contains(q)));
        later.or_else(|| left.into_iter().find(|q| Some(*q) != question))
    }

    /// The question before one on the way, as far as it was asked.
    pub fn before(&self, question: QuestionIx) -> Option<QuestionIx> {
        let place = self.order.iter().position(|q| *q == question)?;
        self.order[..place].iter().rev().copied().find(|q| self.visible(*q) && self.asked(*q))
    }

    fn asked(&self, question: QuestionIx) -> bool {
        self.file.record.touched(self.definition(question).id.as_str())
    }

    /// Whether the visitor answered anything; the country alone does not count.
    pub fn begun(&self) -> bool {
        self.order.iter().any(|q| !self.fixed(*q) && self.asked(*q))
    }

    fn unsure_of(&self, question: QuestionIx) -> bool {
        self.file.record.unsure(self.definition(question).id.as_str())
    }

    /// How many questions have an answer; "not sure" is none.
    pub fn done(&self) -> usize {
        self.order.iter().filter(|q| self.visible(**q) && self.asked(**q) && !self.unsure_of(**q)).count()
    }

    /// How many questions somebody was not sure of.
    pub fn unsure(&self) -> usize {
        self.order.iter().filter(|q| self.visible(**q) && self.unsure_of(**q)).count()
    }

    /// Sections with something on this path.
    pub fn sections(&self) -> Vec<Section> {
        let catalogue = self.file.edition.catalogue();
        let left = self.left();
        let section = |id: &String| {
            let of: Vec<QuestionIx> =
                self.order.iter().copied().filter(|q| self.definition(*q).section == *id && self.visible(*q)).collect();
            let done = of.iter().filter(|q| self.asked(**q)).count();
            let unsure = of.iter().filter(|q| self.unsure_of(**q)).count();
            let open: Vec<QuestionIx> = of.iter().copied().filter(|q| left.contains(q)).collect();
            let state = match (done, open.len()) {
                (_, 0) if unsure > 0 => SectionState::Unsure,
                (_, 0) => SectionState::Complete,
                (0, _) => SectionState::NotStarted,
                _ => SectionState::InProgress,
            };
            let doubtful = of.iter().copied().find(|q| self.unsure_of(*q));
            let entry = open.first().copied().or(doubtful).or_else(|| of.iter().copied().find(|q| self.asked(*q)));
            (done + open.len() > 0).then(|| Section { id: id.clone(), state, done, left: open.len(), unsure, entry })
        };
        catalogue.sections.iter().filter_map(section).collect()
    }

    /// Questions that have a place now, in the order of the questionnaire, by section.
    pub fn review(&self) -> Vec<(String, Vec<QuestionIx>)> {
        let catalogue = self.file.edition.catalogue();
        let all = || (0..catalogue.questions.len() as u16).map(QuestionIx);
        let shown = |q: &QuestionIx| {
            self.visible(*q)
                && (self.asked(*q)
                    || self.to_ask(self.path, *q)
                    || matches!(self.state(*q), QuestionState::Preset | QuestionState::Derived))
        };
        catalogue
            .sections
            .iter()
            .map(|id| {
                (id.clone(), all().filter(|q| self.definition(*q).section == *id).filter(shown).collect::<Vec<_>>())
            })
            .filter(|(_, questions)| !questions.is_empty())
            .collect()
    }

    /// Answers that were given and do not matter now.
    pub fn parked(&self) -> Vec<QuestionIx> {
        self.order.iter().copied().filter(|q| self.state(*q) == QuestionState::Parked).collect()
    }
}
