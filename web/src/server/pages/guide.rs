//! What experience adds to a result: combinations, what may come next, readiness, risks, answers that clash.

use super::view;
use crate::server::case::CaseFile;
use crate::server::i18n::number;
use crate::server::told::Told;
use imc_engine::catalogue::known;
use imc_engine::evaluate::Evaluation;
use imc_engine::guidance::{CheckState, Clash, PathAdvice, PatternAdvice, Readiness};
use imc_engine::ids::FormId;
use minijinja::{Value, context};

/// How many risks are shown.
const RISKS: usize = 6;

/// The guidance for a case.
pub fn guidance(file: &CaseFile, evaluation: &Evaluation, lang: &str) -> Value {
    let guidance = file.edition.guidance(evaluation, &file.importance().weights);
    let guide = Guide { file, lang };
    context! {
        patterns => guidance.patterns.iter().filter_map(|found| guide.pattern(found)).collect::<Vec<_>>(),
        paths => guidance.paths.iter().filter_map(|found| guide.path(found)).collect::<Vec<_>>(),
        risks => guidance.risks.iter().take(RISKS).filter_map(|id| guide.risk(id)).collect::<Vec<_>>(),
        clashes => guidance.clashes.iter().map(|clash| guide.clash(clash)).chain(guide.miscounted()).collect::<Vec<_>>(),
        readiness => guide.readiness(&guidance.readiness),
    }
}

/// Says what was found in the words of the pack.
struct Guide<'a> {
    file: &'a CaseFile,
    lang: &'a str,
}

impl Guide<'_> {
    fn advice(&self) -> &imc_engine::catalogue::Advice {
        &self.file.edition.catalogue().advice
    }

    fn name(&self, key: &str) -> Told {
        self.file.name(self.lang, key)
    }

    fn text(&self, key: &str, english: &str) -> Option<Told> {
        view::pack_text(self.file, self.lang, key, english)
    }

    fn forms(&self, forms: &[FormId]) -> Vec<Told> {
        forms.iter().map(|form| view::form_name(self.file, form.as_str(), self.lang)).collect()
    }

    /// The number of partners that was typed, where it is not that of the partners named.
    fn miscounted(&self) -> Option<Value> {
        let typed = self.file.record.answer(known::COUNT)?.as_i64()?;
        let named = self.file.record.answer(known::PARTNERS)?.as_array()?.len() as i64;
        let words = |n: i64| number(self.lang, n);
        let args = [("typed".to_owned(), words(typed)), ("named".to_owned(), words(named))].into();
        (typed != named).then(|| {
            context! {
                text => self.file.words().t(self.lang, "clash-count", &args),
                questions => view::question_links(self.file, &[known::COUNT.into(), known::PARTNERS.into()], self.lang),
            }
        })
    }

    /// A combination with the forms that rank best in its parts; the others are told apart.
    fn pattern(&self, found: &PatternAdvice) -> Option<Value> {
        let pattern = self.advice().patterns.iter().find(|p| p.id == found.id)?;
        let best: Vec<FormId> = found.forms.iter().filter_map(|part| part.first().cloned()).collect();
        let others: Vec<FormId> = found.forms.iter().flat_map(|part| part.iter().skip(1)).cloned().collect();
        Some(context! {
            name => self.name(&pattern.key()),
            text => self.text(&format!("{}-text", pattern.key()), &pattern.text),
            until => found.in_turn,
            others => self.forms(&others),
            forms => self.forms(&best),
        })
    }

    fn path(&self, found: &PathAdvice) -> Option<Value> {
        let path = self.advice().paths.iter().find(|p| p.id == found.id)?;
        let key = format!("path-{}", path.id);
        Some(context! {
            name => self.name(&key),
            text => self.text(&format!("{key}-trigger"), &path.trigger),
            forms => self.forms(&found.forms),
        })
    }

    fn risk(&self, id: &str) -> Option<Value> {
        let risk = self.advice().risks.iter().find(|r| r.id == id)?;
        let key = format!("risk-{}", risk.id);
        Some(context! {
            name => self.name(&key),
            text => self.text(&format!("{key}-mitigation"), &risk.mitigation),
            likelihood => risk.likelihood.as_str(),
            impact => risk.impact.as_str(),
        })
    }

    fn clash(&self, clash: &Clash) -> Value {
        context! {
            text => self.file.told(self.lang, &clash.message),
            questions => view::question_links(self.file, &clash.questions, self.lang),
        }
    }

    fn readiness(&self, readiness: &Readiness) -> Value {
        let checks = readiness.checks.iter();
        let level = readiness.level.as_ref().and_then(|id| self.advice().readiness_levels.iter().find(|l| l.id == *id));
        let key = |id: &str| format!("readiness-level-{id}");
        context! {
            percent => readiness.percent,
            early => readiness.level.is_none(),
            open => checks.clone().filter(|(_, state)| *state == CheckState::Unknown).count(),
            all => checks.len(),
            checks => checks
                .map(|(id, state)| context! { name => self.name(&format!("readiness-{id}")), state => state.as_str() })
                .collect::<Vec<_>>(),
            level => level.map(|l| self.name(&key(&l.id))),
            advice => level.and_then(|l| self.text(&format!("{}-advice", key(&l.id)), &l.advice)),
            start_with => readiness.start_with.as_ref().map(|f| view::form_name(self.file, f.as_str(), self.lang)),
        }
    }
}
