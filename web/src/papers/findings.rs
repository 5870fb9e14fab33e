//! What the assessment found, for the council's papers: reasons, the other forms, how sure it is, and the money of each
//! partner. Only what was computed goes in; everything else stays a marked gap.

use super::{Basis, localized};
use crate::money::{MoneyAnswers, key_id};
use crate::server::i18n::{decimal, figure};
use imc_engine::assess::{Assessment, Line, Message, Verdict};
use imc_engine::money::{Key, bad_years, share};
use imc_engine::trace::Trace;
use imc_rules::Texts;
use imc_templates::Localized;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Reasons and objections that a council reads.
const REASONS: usize = 3;
/// Keys in the table of money.
const KEYS: usize = 3;

/// The findings about one form.
pub(super) struct Findings<'a> {
    texts: &'a Texts,
    languages: &'a [&'a str],
    money: MoneyAnswers<'a>,
    assessment: &'a Assessment,
    stays_first: Option<String>,
    form: &'a str,
}

impl<'a> Findings<'a> {
    pub fn new(basis: Basis<'a>, languages: &'a [&'a str], form: &'a str) -> Self {
        let Trace { assessment, robustness: robust, .. } = &basis.result.trace;
        let first = robust.forms.iter().find(|f| f.form.as_str() == form).and_then(|f| f.places.first().copied());
        let stays_first = first.filter(|_| robust.forms.len() > 1).map(|thousandths| {
            let percent = (f64::from(thousandths) / 10.0).round();
            format!("{percent} % (SMAA-2, n = {})", robust.samples)
        });
        let money = MoneyAnswers { catalogue: basis.edition.catalogue(), answers: basis.answers };
        Self { texts: basis.pack.texts(), languages, money, assessment, stays_first, form }
    }

    /// Values of facts.
    pub fn facts(&self) -> BTreeMap<String, Value> {
        let mut out = BTreeMap::new();
        let mut put = |name: &str, list: Vec<Localized>| {
            if !list.is_empty() {
                out.insert(name.to_owned(), json!(list));
            }
        };
        put("options_considered", self.assessment.ranking().take(REASONS).map(|f| self.name(f.as_str())).collect());
        if let Some(verdict) = self.assessment.form(self.form) {
            put("strong_reasons", self.reasons(verdict, 1));
            put("strong_objections", self.reasons(verdict, -1));
            let each = |lines: &[Line]| lines.iter().take(REASONS).map(|line| self.phrase(&line.message)).collect();
            put("form_conditions", each(&verdict.conditions));
            put("form_obstacles", each(&verdict.obstacles));
        }
        out
    }

    /// Texts for blanks, by their key.
    pub fn fills(&self) -> BTreeMap<String, Localized> {
        let mut out = BTreeMap::from([("fn7.table".to_owned(), self.others())]);
        if let Some(text) = &self.stays_first {
            out.insert("fn7.robust".into(), Localized::Same(text.clone()));
        }
        self.shares(&mut out);
        out
    }

    fn each(&self, text: impl Fn(&str) -> String) -> Localized {
        Localized::Each(self.languages.iter().map(|language| ((*language).to_owned(), text(language))).collect())
    }

    fn name(&self, form: &str) -> Localized {
        localized(self.texts, self.languages, &format!("form-{form}"))
    }

    /// The strongest reasons for a form (sign 1) or against it (-1): rules first, then criteria.
    fn reasons(&self, verdict: &Verdict, sign: i64) -> Vec<Localized> {
        let rules =
            verdict.points.iter().filter(|l| l.points.is_some_and(|p| i64::from(p) * sign > 0)).map(|l| &l.message);
        let criteria = verdict.contributions.iter().filter(|c| c.points * sign > 0).map(|c| &c.why);
        rules.chain(criteria).take(REASONS).map(|message| self.phrase(message)).collect()
    }

    /// A sentence as part of a longer one.
    fn phrase(&self, message: &Message) -> Localized {
        self.each(|language| super::facts::lower_first(self.texts.message(language, message).trim_end_matches('.')))
    }

    /// The other forms in one line: in order with their points, then those ruled out with the reason.
    fn others(&self) -> Localized {
        let points = |v: &Verdict| Decimal::new(v.fit.point, 6).round_dp(1).to_string();
        let why = |line: &Line, language: &str| self.texts.message(language, &line.message);
        self.each(|language| {
            let name = |v: &Verdict| self.texts.text(language, &format!("form-{}", v.form));
            let mut others: Vec<_> = self.assessment.forms.iter().filter(|v| v.form.as_str() != self.form).collect();
            others.sort_by_key(|v| (v.rank.is_none(), v.rank));
            let lines = others.into_iter().map(|v| match (v.rank, v.excluded_by.first()) {
                (Some(rank), _) => format!("{rank}. {} ({})", name(v), decimal(language, &points(v))),
                (None, Some(line)) => format!("✕ {}: {}", name(v), why(line, language).trim_end_matches('.')),
                (None, None) => format!("✕ {}", name(v)),
            });
            lines.collect::<Vec<_>>().join("; ")
        })
    }

    /// What each partner pays under the first keys whose figures are known, and in the worst of the bad years.
    fn shares(&self, out: &mut BTreeMap<String, Localized>) {
        let (partners, sums) = (self.money.partners(), self.money.sums());
        if self.money.running().or(self.money.investment()).is_none() {
            return;
        }
        let known = |key: Key| Some((key, share(key, &partners, &sums).ok()?));
        let sharings: Vec<_> = self.money.keys().into_iter().filter_map(known).take(KEYS).collect();
        for (column, (key, sharing)) in sharings.iter().enumerate() {
            let label = format!("key-{}", key_id(*key));
            for (row, share) in sharing.shares.iter().enumerate() {
                let amount = (share.running + share.investment).round().to_string();
                let text = self
                    .each(|language| format!("{}: {}", self.texts.text(language, &label), figure(language, &amount)));
                out.insert(format!("fn8.k{}.{}", column + 1, row + 1), text);
            }
        }
        let Some((key, normal)) = sharings.first() else { return };
        let bad = bad_years(*key, &partners, &sums).unwrap_or_default();
        for row in 0..normal.shares.len() {
            let paid = bad.iter().filter_map(|b| b.share_of(row));
            if let Some(worst) = paid.map(|s| s.running).max() {
                let worst = worst.round().to_string();
                out.insert(format!("fn8.bad.{}", row + 1), self.each(|language| figure(language, &worst)));
            }
        }
    }
}
