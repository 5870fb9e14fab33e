//! A case as it is opened by its link: the answers so far, the law they meet, and what may be done.

mod access;
mod edits;
mod importance;
mod journey;
mod kept;
mod record;
mod seen;

pub use access::{Belonging, Editing, Reading};
pub use edits::{Decision, Edit, Release};
pub use importance::{CLASSES, MIDDLE};
pub use journey::{Journey, Path, SectionState};
pub use kept::Kept;
pub use record::{Part, Record, Seat, Setting, kind};
pub use seen::{News, Seen};

use super::i18n::{DEFAULT, Words, decimal, figure, rates};
use super::problem::Problem;
use super::state::AppState;
use super::store::{self, Link, NewEvent, Role, Token, sha256_hex};
use super::told::Told;
use crate::papers::Basis;
use imc_engine::answers::{Answers, InputProblem, parse_answers};
use imc_engine::assess::{Assessment, Message};
use imc_engine::edition::Edition;
use imc_engine::evaluate::Evaluation;
use imc_engine::facts::Facts;
use imc_engine::ids::QuestionIx;
use imc_engine::trace::SealedTrace;
use imc_rules::{Pack, Texts, kind_of_ids};
use serde::Serialize;
use serde_json::{Map, Value as Json};
use std::convert::Infallible;
use std::sync::Arc;

/// A case, opened.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// The token in the link.
    pub token: Token,
    /// What the database knows of it.
    pub case: store::Case,
    /// The link that opened it.
    pub link: Link,
    /// The country's law.
    pub pack: Arc<Pack>,
    /// That law on the day of decision.
    pub edition: Edition,
    /// What was answered and set.
    pub record: Record,
    /// The answers, typed.
    pub answers: Answers,
    /// Answers that the pack of today cannot read; kept, and shown.
    pub stale: Vec<InputProblem>,
    words: Arc<Words>,
    kept: Arc<Kept>,
}

impl CaseFile {
    /// The same case with one answer changed, not saved.
    #[must_use]
    pub fn with_answer(self, question: &str, value: Json) -> Self {
        let record = self.record.with_answer(question, value);
        let parsed = parse_answers(self.edition.catalogue(), &record.raw_answers());
        Self { record, answers: parsed.answers, stale: parsed.problems, ..self }
    }

    /// Writes something down about the case, as JSON.
    ///
    /// # Errors
    /// [`Problem`] when the database refuses.
    pub async fn write<T: Serialize>(
        &self,
        state: &AppState,
        kind: &str,
        subject: &str,
        value: &T,
    ) -> Result<(), Problem> {
        let value = serde_json::to_string(value).map_err(|error| Problem::internal(&error))?;
        let event = NewEvent { kind, subject, value: &value, author: &self.link.label };
        Ok(state.store.append(&self.case.id, &[event]).await?)
    }

    /// Sets several things of the case, all or none of them.
    ///
    /// # Errors
    /// [`Problem`] when the database refuses.
    pub async fn set(&self, state: &AppState, settings: &[(Setting, String)]) -> Result<(), Problem> {
        let author = &self.link.label;
        let events: Vec<_> = settings
            .iter()
            .map(|(setting, value)| NewEvent { kind: kind::SETTING, subject: setting.as_str(), value, author })
            .collect();
        Ok(state.store.append(&self.case.id, &events).await?)
    }

    /// As [`write`](Self::write), unless something was written since the case was opened; false when something was.
    ///
    /// # Errors
    /// [`Problem`] when the database refuses.
    pub async fn write_next<T: Serialize>(
        &self,
        state: &AppState,
        kind: &str,
        subject: &str,
        value: &T,
    ) -> Result<bool, Problem> {
        let value = serde_json::to_string(value).map_err(|error| Problem::internal(&error))?;
        let event = NewEvent { kind, subject, value: &value, author: &self.link.label };
        Ok(state.store.append_after(&self.case.id, self.record.length, &[event]).await?)
    }

    /// Address of a page of the case.
    pub fn address(&self, rest: &str) -> String {
        if rest.is_empty() {
            format!("/case/{}", self.token.as_str())
        } else {
            format!("/case/{}/{rest}", self.token.as_str())
        }
    }

    /// Whether this link may change the common answers.
    pub fn may_edit(&self) -> bool {
        self.is_owner()
    }

    /// Whether this link is that of an invited municipality.
    pub fn is_partner(&self) -> bool {
        self.link.role == Role::Partner
    }

    /// Whether this link is that of the one who began.
    pub fn is_owner(&self) -> bool {
        self.link.role == Role::Owner
    }

    /// Name that changes are written under.
    pub fn author(&self) -> &str {
        &self.link.label
    }

    /// Texts of the pack.
    pub fn texts(&self) -> &Texts {
        self.pack.texts()
    }

    /// The facts that the answers give.
    pub fn facts(&self) -> Facts {
        self.edition.facts(&self.answers)
    }

    /// Whatever a result with these weights or this order follows from.
    fn key(&self, matters: &impl std::fmt::Debug) -> String {
        let answers = sha256_hex(&Json::Object(self.record.raw_answers()).to_string());
        format!("{}/{}/{matters:?}/{answers}", self.edition.pack_hash(), self.edition.date())
    }

    /// The result with the answers so far.
    pub fn assess(&self) -> Arc<Assessment> {
        let weights = self.importance().weights;
        let work = || Ok::<_, Infallible>(self.edition.assess(&self.answers, &weights));
        let Ok(result) = self.kept.results.get(self.key(&weights), work);
        result
    }

    /// The result with all that it rests on, under the name that papers give it.
    ///
    /// # Errors
    /// [`Problem`] when it cannot be written down.
    pub fn traced(&self) -> Result<Arc<SealedTrace>, Problem> {
        let importance = self.importance();
        let work = || self.edition.trace(&self.answers, &importance).seal();
        self.kept.traces.get(self.key(&importance), work).map_err(|error| Problem::internal(&error))
    }

    /// What a paper of this case rests on.
    pub fn basis<'a>(&'a self, result: &'a SealedTrace) -> Basis<'a> {
        Basis { pack: &self.pack, edition: &self.edition, answers: &self.answers, result }
    }

    /// The result that other answers of this case give.
    pub fn assess_raw(&self, answers: &Map<String, Json>) -> Assessment {
        let answers = parse_answers(self.edition.catalogue(), answers).answers;
        self.edition.assess(&answers, &self.importance().weights)
    }

    /// The result together with the bare numbers it rests on.
    pub fn assessed(&self) -> (Evaluation, Assessment) {
        let evaluation = self.edition.evaluate(&self.answers);
        let assessment = self.edition.publish(&evaluation, &self.importance().weights);
        (evaluation, assessment)
    }

    /// A text of the pack by its key; the key itself when there is none, so that a gap is seen.
    pub fn name(&self, lang: &str, key: &str) -> Told {
        Told::of(self.texts(), lang, key).unwrap_or_else(|| Told::new(key, false))
    }

    /// A sentence of a result in the reader's language, days written as people write them.
    pub fn told(&self, lang: &str, message: &Message) -> Told {
        let (texts, words) = (self.texts(), &self.words);
        // Sentences of the engine itself belong to no pack; the interface translates them.
        let of_pack = texts.tells(lang, message) || !words.has(lang, &message.key);
        let args = message.args.iter().map(|(name, value)| (name.clone(), self.argument(lang, name, value, !of_pack)));
        let told = Told::woven(args, |args| match of_pack {
            true => texts.sentence(lang, message, args),
            false => words.t(lang, &message.key, args),
        });
        let english = lang != DEFAULT && of_pack && !texts.tells(lang, message);
        if english { Told::new(told.to_string(), true) } else { told }
    }

    fn rule_title<'a>(&'a self, id: &'a str) -> &'a str {
        let rule = self.edition.book().rules.iter().find(|rule| rule.id.as_str() == id);
        rule.map_or(id, |rule| rule.title.as_str())
    }

    /// An argument of a sentence: a day, names instead of ids, or as it is. The engine writes bare figures.
    fn argument(&self, lang: &str, name: &str, value: &str, of_engine: bool) -> Told {
        if let Ok(date) = value.parse() {
            return self.words.date(lang, date).into();
        }
        match kind_of_ids(name) {
            Some(kind) => {
                let shown = |id| match (kind, format!("{kind}-{id}")) {
                    // Titles of rules stand in English in the rules themselves.
                    ("rule", key) => Told::or_english(self.texts(), lang, &key, self.rule_title(id)),
                    (_, key) => Told::of(self.texts(), lang, &key).unwrap_or_else(|| Told::new(id, lang != DEFAULT)),
                };
                Told::joined(value.split(", ").map(shown), ", ")
            }
            None if of_engine => self.figures(lang, name, value).into(),
            None => value.to_owned().into(),
        }
    }

    /// What the engine writes as bare figures: sums of money, and rates with their sign (`30 % + 2 × 5 %`).
    fn figures(&self, lang: &str, name: &str, value: &str) -> String {
        match name {
            "percent" | "reached" | "sum" | "low" | "high" if value.contains('%') => rates(lang, value),
            "amount" | "base" | "low" | "high" => match self.edition.catalogue().pack.currency.as_deref() {
                Some(currency) => self.words.sum(lang, figure(lang, value), currency),
                None => figure(lang, value),
            },
            "percent" => decimal(lang, value),
            _ => value.to_owned(),
        }
    }

    /// Texts of the interface.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// A question by the id in an address.
    pub fn question(&self, id: &str) -> Option<QuestionIx> {
        self.edition.catalogue().question(id)
    }

    /// What the case is called: the name given to it, or the service areas it is about.
    pub fn title(&self, lang: &str) -> Option<Told> {
        if let Some(title) = self.record.setting(Setting::Title) {
            return Some(title.to_owned().into());
        }
        let services = self.record.answer("services")?.as_array()?;
        let services = services.iter().filter_map(|s| s.as_str());
        let title = Told::joined(services.map(|id| self.name(lang, &format!("service-{id}"))), ", ");
        Some(title).filter(|title| !title.is_empty())
    }
}
