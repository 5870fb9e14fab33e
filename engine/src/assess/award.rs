//! What a source of money pays in this case, with the working.
//!
//! All sums are exact decimals; amounts are rounded to the cent, halves away from zero. An open answer leaves a range:
//! every formula rises with its rate and its sums and falls with its deductions, so that the two ends are enough.

use super::build::Builder;
use super::{AwardVerdict, Message};
use crate::catalogue::{Award, FinancingOption};
use crate::facts::{Known, Trit};
use crate::ids::QuestionId;
use crate::money::cents;
use rust_decimal::Decimal;
use std::fmt;

/// Least and greatest possible.
type Span = [Decimal; 2];

/// The award of an option with the lines that explain it; nothing where the pack knows no formula.
pub(super) fn award(builder: &Builder<'_>, option: &FinancingOption) -> Option<(AwardVerdict, Vec<Message>)> {
    let award = option.award.as_ref()?;
    let mut reader = Reader { builder, missing: Vec::new() };
    let mut working = Vec::new();
    let percent = reader.rate(award, &mut working);
    let amount = award.of.as_deref().and_then(|of| reader.amount(award, option, of, percent, &mut working));
    let verdict = AwardVerdict {
        percent_low: percent[0],
        percent_high: percent[1],
        amount_low: amount.map(|a| a[0]),
        amount_high: amount.map(|a| a[1]),
        at_most: award.at_most,
        missing: reader.missing,
    };
    Some((verdict, working))
}

/// `40 %`, or `40 % = 48000` where the sum is known; a range as `30 to 55 %`.
impl fmt::Display for AwardVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let span = |low: Decimal, high: Decimal| {
            let (low, high) = (low.normalize(), high.normalize());
            if low == high { low.to_string() } else { format!("{low} to {high}") }
        };
        write!(f, "{} %", span(self.percent_low, self.percent_high))?;
        match self.amount_low.zip(self.amount_high) {
            Some((low, high)) => write!(f, " = {}", span(low, high)),
            None => Ok(()),
        }
    }
}

struct Reader<'a, 'b> {
    builder: &'a Builder<'b>,
    missing: Vec<QuestionId>,
}

impl Reader<'_, '_> {
    /// A number that rules read, as the range that its answer leaves; none where it does not apply.
    fn number(&mut self, name: &str) -> Option<[i64; 2]> {
        let catalogue = self.builder.edition.catalogue();
        let ix = catalogue.number(name)?;
        let number = &catalogue.numbers[ix.index()];
        match self.builder.evaluation.facts.numbers[ix.index()] {
            Known::Value(value) => Some([value, value]),
            Known::NotApplicable => None,
            Known::Perhaps(value) => {
                for open in self.builder.edition.missing_behind(&self.builder.evaluation.facts, number.question) {
                    self.miss(catalogue.questions[open.index()].id.clone());
                }
                Some([value, value])
            }
            Known::Unknown { .. } => {
                self.miss(catalogue.questions[number.question.index()].id.clone());
                Some([number.min, number.max])
            }
        }
    }

    fn miss(&mut self, question: QuestionId) {
        if !self.missing.contains(&question) {
            self.missing.push(question);
        }
    }

    fn rate(&mut self, award: &Award, working: &mut Vec<Message>) -> Span {
        let mut rate = [award.percent; 2];
        let known_before = self.missing.len();
        let mut sum = shown(award.percent);
        let mut counted = Vec::new();
        for step in &award.steps {
            let Some(units) = self.number(&step.counts) else { continue };
            let more = units.map(|n| n.saturating_sub(step.beyond).max(0));
            for (end, more) in rate.iter_mut().zip(more) {
                *end = end.saturating_add(step.percent.saturating_mul(more.into()));
            }
            sum.push_str(&format!(" + {} × {}", more[0], shown(step.percent)));
            counted.push(units[0].to_string());
        }
        let reached = rate[0];
        if let Some(cap) = award.cap_percent {
            rate = rate.map(|end| end.min(cap));
        }
        if !award.steps.is_empty() && self.missing.len() == known_before && !counted.is_empty() {
            let message = if reached > rate[0] {
                Message::new(
                    "engine-award-rate-capped",
                    "Counted: { $count }. { $sum } = { $reached }, but the rate stops at { $percent }.",
                )
                .with("reached", shown(reached))
            } else {
                Message::new("engine-award-rate", "Counted: { $count }. { $sum } = { $percent }.")
            };
            working.push(message.with("count", counted.join(", ")).with("sum", sum).with("percent", shown(rate[0])));
        } else if rate[0] < rate[1] {
            let message =
                Message::new("engine-award-rate-open", "The rate is from { $low } to { $high }; open answers decide.");
            working.push(message.with("low", shown(rate[0])).with("high", shown(rate[1])));
        } else if award.of.is_none() || award.at_most {
            let (key, english) = if award.at_most {
                ("engine-award-flat-most", "It pays at most { $percent }.")
            } else {
                ("engine-award-flat", "It pays { $percent }.")
            };
            working.push(Message::new(key, english).with("percent", shown(rate[0])));
        }
        rate
    }

    fn amount(
        &mut self,
        award: &Award,
        option: &FinancingOption,
        of: &str,
        rate: Span,
        working: &mut Vec<Message>,
    ) -> Option<Span> {
        let base = self.number(of)?;
        // A sum that is not known says nothing about the amount.
        if base[0] < base[1] {
            return None;
        }
        let mut amount = rate.map(|rate| share(rate, base[0]));
        if amount[0] == amount[1] {
            let key = if award.at_most { "engine-award-amount-most" } else { "engine-award-amount" };
            let english = if award.at_most {
                "At most { $percent } of { $base } = { $amount }."
            } else {
                "{ $percent } of { $base } = { $amount }."
            };
            let message = Message::new(key, english).with("percent", shown(rate[0])).with("base", base[0]);
            working.push(message.with("amount", amount[0].normalize()));
        }
        for ceiling in &award.ceilings {
            let Some(sum) = self.number(&ceiling.of) else { continue };
            // The least that an unknown ceiling leaves is nothing.
            let most = sum.map(|sum| share(ceiling.percent, sum));
            let lowered = [amount[0].min(most[0]), amount[1].min(most[1])];
            if most[0] == most[1] && lowered != amount {
                let message =
                    Message::new("engine-award-ceiling", "But at most { $percent } of { $base } = { $amount }.");
                let message = message.with("percent", shown(ceiling.percent)).with("base", sum[0]);
                working.push(message.with("amount", most[0].normalize()));
            }
            amount = lowered;
        }
        for (position, less) in award.less.iter().enumerate() {
            let left = Decimal::ONE_HUNDRED.saturating_sub(less.percent);
            let lowered = amount.map(|end| cents(end.saturating_mul(left) / Decimal::ONE_HUNDRED));
            match self.holds(option, position) {
                Trit::TRUE => {
                    if lowered[0] == lowered[1] {
                        let message = Message::new("engine-award-less", "Less { $percent } of it: { $amount } remain.");
                        working
                            .push(message.with("percent", shown(less.percent)).with("amount", lowered[0].normalize()));
                    }
                    amount = lowered;
                }
                Trit::FALSE => {}
                _ => amount[0] = lowered[0],
            }
        }
        if amount[0] < amount[1] {
            let message = Message::new("engine-award-amount-open", "From { $low } to { $high }; open answers decide.");
            working.push(message.with("low", amount[0].normalize()).with("high", amount[1].normalize()));
        }
        Some(amount)
    }

    fn holds(&mut self, option: &FinancingOption, position: usize) -> Trit {
        let edition = self.builder.edition;
        let Some(condition) = edition.book().named.get(&Award::less_key(option.id.as_str(), position)).copied() else {
            return Trit::FALSE;
        };
        let facts = &self.builder.evaluation.facts;
        let truth = facts.trit(&edition.book().graph, edition.catalogue(), condition);
        if truth == Trit::OPEN {
            for question in edition.missing(facts, condition) {
                self.miss(edition.catalogue().questions[question.index()].id.clone());
            }
        }
        truth
    }
}

fn share(percent: Decimal, of: i64) -> Decimal {
    cents(percent.saturating_mul(of.into()) / Decimal::ONE_HUNDRED)
}

/// A rate as it is written: `30 %`.
fn shown(percent: Decimal) -> String {
    format!("{} %", percent.normalize())
}
