//! What is in order for the program but not for the reader: missing and stale translations, repealed acts.

use crate::diagnostic::Diagnostic;
use crate::pack::Pack;
use imc_engine::catalogue::{Citation, QuestionType};

impl Pack {
    /// Findings beyond those of loading.
    pub fn lint(&self) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        self.missing_names(&mut out);
        self.stale(&mut out);
        self.repealed(&mut out);
        self.overlaps(&mut out);
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
                out.push(self.at_end_of(language, finding).help(format!("add a line `{key} = ...`")));
            }
            if language == "en" {
                continue;
            }
            let mut told: Vec<String> = Vec::new();
            for rule in self.book().rules.iter().filter(|r| r.pack == self.id()) {
                told.push(format!("rule-{}", rule.id));
            }
            for entry in &self.book().entries {
                if self.book().rules[entry.rule.index()].pack == self.id() {
                    told.extend(entry.text.iter().map(|t| t.key.clone()));
                }
            }
            told.sort();
            told.dedup();
            for key in told.iter().filter(|k| !self.texts().has(language, k)) {
                let finding =
                    Diagnostic::warning("missing-text", format!("`{key}` is not translated into `{language}`"));
                out.push(
                    self.at_end_of(language, finding)
                        .help(format!("add a comment with the English sentence and a line `{key} = ...`")),
                );
            }
        }
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

    /// A translation whose English source has changed since is stale.
    fn stale(&self, out: &mut Vec<Diagnostic>) {
        let english: std::collections::BTreeMap<&str, &str> = self
            .book()
            .entries
            .iter()
            .filter_map(|e| e.text.as_ref())
            .map(|t| (t.key.as_str(), t.english.as_str()))
            .collect();
        for (language, file) in self.own_texts.iter().filter(|(l, _)| l != "en") {
            let mut source = None;
            for (number, line) in file.text.lines().enumerate() {
                if let Some(comment) = line.strip_prefix("# en: ") {
                    source = Some(comment.trim());
                    continue;
                }
                if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| self.left_over(key, &english)) {
                    out.push(
                        Diagnostic::warning(
                            "left-over-text",
                            format!("`{key}` translates a text that no longer exists"),
                        )
                        .at(&file.path, file.text.clone(), number as u32 + 1, 1, key.chars().count() as u32)
                        .help("take the line out, or give it the key of the text that it translates"),
                    );
                }
                if let (Some(was), Some((key, _))) = (source.take(), line.split_once(" ="))
                    && let Some(is) = english.get(key.trim()).filter(|is| squeezed(is) != squeezed(was))
                {
                    let message = format!(
                        "the English of `{}` has changed since it was translated into `{language}`",
                        key.trim()
                    );
                    let length = key.trim().chars().count() as u32;
                    out.push(
                        Diagnostic::warning("stale-text", message)
                            .at(&file.path, file.text.clone(), number as u32 + 1, 1, length)
                            .help(format!("translate again and set the comment to: # en: {is}")),
                    );
                }
            }
        }
    }

    /// Whether a key speaks of a rule of this country that exists, but of a text that it does not have.
    fn left_over(&self, key: &str, english: &std::collections::BTreeMap<&str, &str>) -> bool {
        let Some((rule, number)) = key.strip_prefix("rule-").and_then(|rest| rest.rsplit_once('-')) else {
            return false;
        };
        let numbered = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        // A rule's id may itself end in a number, such as a year.
        let title = self.book().rules.iter().any(|r| key == format!("rule-{}", r.id));
        numbered && !title && self.book().rules.iter().any(|r| r.id.as_str() == rule) && !english.contains_key(key)
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

    /// Dates that contradict each other.
    fn overlaps(&self, out: &mut Vec<Diagnostic>) {
        for form in &self.catalogue().forms {
            let v = &form.validity;
            if let (Some(open), Some(closed)) = (v.open_from, v.closed_from)
                && closed <= open
            {
                out.push(
                    Diagnostic::error(
                        "validity",
                        format!("the form `{}` is closed ({closed}) before it opens ({open})", form.id),
                    )
                    .in_file(&format!("{}/forms/{}.toml", self.id(), form.id))
                    .help("exchange the dates, or give the form two files"),
                );
            }
        }
    }
}

/// A sentence without differences of white space.
fn squeezed(sentence: &str) -> String {
    sentence.split_whitespace().collect::<Vec<_>>().join(" ")
}
