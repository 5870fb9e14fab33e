//! What is in order for the program but not for the reader: missing and stale translations, repealed acts.

mod figures;
mod translations;

use crate::diagnostic::{Diagnostic, nearest};
use crate::pack::{Pack, Packs};
use crate::place::{self, Piece, pieces};
use crate::practices::PracticeError;
use crate::stage::SourceFile;
use crate::text::source::{Message, messages};
use imc_engine::catalogue::{Citation, LegalForm, QuestionType};
use imc_engine::ids::OptionId;
use std::collections::{BTreeMap, BTreeSet};
use translations::at;

/// English sentences by the keys under which they are translated.
type English = BTreeMap<String, String>;

impl Pack {
    /// Findings beyond those of loading.
    pub fn lint(&self) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        self.missing_names(&mut out);
        self.foreign_places(&mut out);
        self.steps_without_time(&mut out);
        self.lint_translations(&mut out);
        self.repealed(&mut out);
        self.lint_figures(&mut out);
        out.extend(self.unreadable_tests());
        out
    }

    /// Every name that a page shows must exist in every language of the pack.
    fn missing_names(&self, out: &mut Vec<Diagnostic>) {
        let catalogue = self.catalogue();
        let mut keys: Vec<String> = vec!["pack-name".into(), "municipality".into(), "municipality-plural".into()];
        keys.extend(catalogue.forms.iter().flat_map(|f| [format!("form-{}", f.id), format!("form-{}-summary", f.id)]));
        keys.extend(catalogue.financing.iter().filter(|o| !o.universal).map(|o| format!("financing-{}", o.id)));
        let own = |id: &str| self.own_questions.iter().any(|q| q == id);
        for question in catalogue.questions.iter().filter(|q| own(q.id.as_str())) {
            keys.push(format!("question-{}", question.id));
            if matches!(question.kind, QuestionType::Single | QuestionType::Multi) && question.options_from.is_none() {
                keys.extend(question.options.iter().map(|o| format!("option-{}-{o}", question.id)));
            }
        }
        for language in &catalogue.pack.languages {
            for key in keys.iter().filter(|k| !self.texts().has(language, k)) {
                let finding = Diagnostic::warning("missing-text", format!("`{key}` has no text in `{language}`"));
                out.push(match self.misspelt(language, key) {
                    Some((file, message)) => at(file, &message, finding).help(format!("should this be `{key}`?")),
                    None => self.at_end_of(language, finding).help(format!("add a line `{key} = ...`")),
                });
            }
        }
    }

    /// English words in citations are translated as all others.
    fn foreign_places(&self, out: &mut Vec<Diagnostic>) {
        let rules = self.book().rules.iter().filter(|rule| rule.pack == self.id());
        let cited = rules.flat_map(|rule| &rule.citations).chain(self.catalogue().citations());
        let dates = self.catalogue().forms.iter().filter_map(|form| form.validity.articles.as_deref());
        let places = cited.map(|citation| citation.articles.as_str()).chain(dates);
        let words: BTreeSet<&str> = places
            .flat_map(pieces)
            .filter_map(|piece| match piece {
                Piece::Words(words) => Some(words),
                Piece::Notation(_) => None,
            })
            .collect();
        for language in self.catalogue().pack.languages.iter().filter(|l| *l != "en") {
            for (words, key) in words.iter().map(|words| (words, place::key(words))) {
                if !self.texts().has(language, &key) {
                    let message = format!("the words \"{words}\" of a citation are not translated into `{language}`");
                    out.push(
                        self.at_end_of(language, Diagnostic::warning("missing-text", message))
                            .help(format!("add the comment `# en: {words}` and a line `{key} = ...`")),
                    );
                }
            }
        }
    }

    /// A plan of dates needs the time of every step; `weeks = [0, 0]` says that a step runs beside the others. Together
    /// they take the months of the form.
    fn steps_without_time(&self, out: &mut Vec<Diagnostic>) {
        for form in &self.catalogue().forms {
            let file = format!("{}/forms/{}.toml", self.id(), form.id);
            if let Some((weeks, months)) = unlike_months(form) {
                let [least, most] = weeks.map(|weeks| (f64::from(weeks) / WEEKS_A_MONTH).round());
                let message = format!(
                    "the steps of `{}` take {least} to {most} months together, but `months` says {} to {}",
                    form.id, months[0], months[1]
                );
                let finding = self.point_at(Diagnostic::warning("no-duration", message), &file, form.id.as_str());
                out.push(finding.help("change `weeks` of the steps, or `months`"));
            }
            for step in form.formation.iter().filter(|step| step.weeks.is_none()) {
                let message = format!("the step `{}` of `{}` does not say how long it takes", step.id, form.id);
                let finding = Diagnostic::warning("no-duration", message);
                out.push(self.point_at(finding, &file, &step.id).help(
                    "add `weeks = [least, most]`; a practical estimate will do, and `[0, 0]` where it takes no time of its own",
                ));
            }
        }
    }

    /// A text in the language under a key that is nearly the one wanted, and that no other language has.
    fn misspelt(&self, language: &str, key: &str) -> Option<(&SourceFile, Message<'_>)> {
        let files = |wanted: bool| self.own_texts.iter().filter(move |(l, _)| (l == language) == wanted);
        let elsewhere: BTreeSet<&str> =
            files(false).flat_map(|(_, file)| messages(&file.text)).map(|message| message.key).collect();
        let mut strays: Vec<_> = files(true)
            .flat_map(|(_, file)| messages(&file.text).into_iter().map(move |message| (file, message)))
            .filter(|(_, message)| !elsewhere.contains(message.key))
            .collect();
        let near = nearest(key, strays.iter().map(|(_, message)| message.key))?.to_owned();
        let found = strays.iter().position(|(_, message)| message.key == near)?;
        Some(strays.swap_remove(found))
    }

    /// Points at the end of the country's text file of a language, where a missing line belongs.
    fn at_end_of(&self, language: &str, finding: Diagnostic) -> Diagnostic {
        match self.own_texts.iter().find(|(l, _)| l == language) {
            Some((_, file)) => {
                let line = file.text.lines().count().max(1) as u32;
                finding.at(&file.path, file.text.clone(), line, 1, 1).label("after this line")
            }
            None => finding.in_file(&format!("{}/text/{language}.ftl", self.id())),
        }
    }

    /// Points at a rule.
    fn at_rule(&self, rule: &imc_engine::rulebook::Rule, finding: Diagnostic) -> Diagnostic {
        match self.rules.iter().find(|f| f.path == rule.place.file) {
            Some(file) => finding.at(&file.path, file.text.clone(), rule.place.line, rule.place.column, 4),
            None => finding.in_file(&rule.place.file),
        }
    }

    /// A rule in force must not cite an act that is not.
    fn repealed(&self, out: &mut Vec<Diagnostic>) {
        let catalogue = self.catalogue();
        for rule in &self.book().rules {
            for citation in &rule.citations {
                let Some(act) = catalogue.statute(citation.statute.as_str()) else { continue };
                let Some(end) = act.repealed_from else { continue };
                if rule.valid_until.is_none_or(|last| last >= end) {
                    let finding = Diagnostic::error(
                        "repealed-act",
                        format!(
                            "the rule `{}` cites `{}`, which ended on {end}, but the rule itself goes on",
                            rule.id, act.id
                        ),
                    );
                    out.push(self.at_rule(rule, finding).help(format!(
                        "add `valid_until(\"{}\")`, or cite the act that replaced it",
                        end.yesterday().unwrap_or(end)
                    )));
                }
            }
        }
        for form in &catalogue.forms {
            let closed = form.validity.closed_from;
            let check = |citation: &Citation| {
                let act = catalogue.statute(citation.statute.as_str())?;
                let end = act.repealed_from?;
                closed.is_none_or(|c| c > end).then_some((act.id.clone(), end))
            };
            for (act, end) in form.legal_basis.iter().filter_map(check) {
                out.push(
                    Diagnostic::error(
                        "repealed-act",
                        format!("the form `{}` rests on `{act}`, which ended on {end}", form.id),
                    )
                    .in_file(&format!("{}/forms/{}.toml", self.id(), form.id))
                    .help("close the form with `closed_from`, or cite the act that replaced it"),
                );
            }
        }
    }
}

impl Packs {
    /// Translations of the library of real cooperations that are missing, stale or left over.
    ///
    /// # Errors
    /// [`PracticeError`] when the library or the base pack cannot be read.
    pub fn lint_practices(&self) -> Result<Vec<Diagnostic>, PracticeError> {
        let base = self.load("base")?;
        let practices = self.practices()?;
        let english: English =
            practices.iter().flat_map(|p| p.texts()).map(|(key, text)| (key, text.to_owned())).collect();
        let mut out = Vec::new();
        for language in base.catalogue().pack.languages.iter().filter(|l| *l != "en") {
            for (key, text) in english.iter().filter(|(key, _)| !base.texts().has(language, key)) {
                out.push(
                    Diagnostic::warning("missing-text", format!("`{key}` is not translated into `{language}`"))
                        .in_file(&format!("base/practices/{language}.ftl"))
                        .help(format!("add the comment `# en: {text}` and a line `{key} = ...`")),
                );
            }
        }
        for (language, file) in &base.own_texts {
            out.extend(translations::of_data(language, file, |key| english.get(key).map(String::as_str)));
            out.extend(translations::left_over(file, |key| key.starts_with("practice-") && !english.contains_key(key)));
        }
        Ok(out)
    }
}

/// Weeks in a month.
const WEEKS_A_MONTH: f64 = 52.0 / 12.0;

/// Weeks that all steps of a form take, by the longest way through any region, and its months, where the two differ by
/// more than a month. Forms that nobody sets up have steps without time.
fn unlike_months(form: &LegalForm) -> Option<([u32; 2], [u32; 2])> {
    let months = form.months;
    let regions: BTreeSet<_> = form.formation.iter().flat_map(|step| &step.regions).collect();
    let ways = regions.into_iter().map(Some).chain([None]);
    let way = |region: Option<&OptionId>| {
        let here =
            form.formation.iter().filter(|s| s.regions.is_empty() || region.is_some_and(|r| s.regions.contains(r)));
        here.filter_map(|step| step.weeks).fold([0, 0], |sum, weeks| [sum[0] + weeks[0], sum[1] + weeks[1]])
    };
    let longest = ways.map(way).max_by_key(|weeks| weeks[1])?;
    let far = |weeks: u32, months: u32| (f64::from(weeks) / WEEKS_A_MONTH - f64::from(months)).abs() > 1.0;
    let known = form.formation.iter().all(|step| step.weeks.is_some()) && longest[1] > 0;
    (known && (far(longest[0], months[0]) || far(longest[1], months[1]))).then_some((longest, months))
}
