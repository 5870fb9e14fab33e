//! Figures of a pack that no law and no questionnaire can mean: they would make proofs empty, or sums overflow.

use super::read::PackParts;
use crate::diagnostic::Diagnostic;
use imc_engine::catalogue::{Award, Criterion, FinancingOption, LegalForm, Question};
use std::fmt::Display;
use std::ops::RangeInclusive;

/// Greatest number that may be answered, in either sign: five hundred rows of it still add up.
const MOST: i64 = 1_000_000_000_000_000;

/// Greatest importance of a criterion; an ordinary one has 1.
const MOST_IMPORTANT: f64 = 100.0;

/// Checks the figures of one pack, before it is merged with another.
pub fn check(pack: &str, parts: &PackParts, diagnostics: &mut Vec<Diagnostic>) {
    let mut figures = Figures { pack, diagnostics };
    parts.questions.iter().for_each(|question| figures.question(question));
    parts.criteria.iter().for_each(|criterion| figures.criterion(criterion));
    parts.forms.iter().for_each(|form| figures.form(form));
    parts.financing.iter().for_each(|option| figures.option(option));
}

struct Figures<'a> {
    pack: &'a str,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Figures<'_> {
    /// Reports a figure beside a word of its file.
    fn wrong(&mut self, file: &str, beside: &str, message: String, help: &str) {
        let finding = Diagnostic::error("impossible-figure", message).about(beside);
        self.diagnostics.push(finding.in_file(&format!("{}/{file}.toml", self.pack)).help(help));
    }

    fn question(&mut self, question: &Question) {
        let id = &question.id;
        self.range("the question", id.as_str(), question.range());
        for column in &question.columns {
            self.range(&format!("the list `{id}`, in its column"), &column.id, column.range());
        }
        if question.max_choices == Some(0) {
            let help = "leave `max_choices` out, or give at least 1";
            self.wrong("questions", id.as_str(), format!("no option may be chosen of the question `{id}`"), help);
        }
    }

    fn range(&mut self, what: &str, id: &str, (min, max): (i64, i64)) {
        if min > max {
            let message = format!("no number from {min} to {max} exists, but {what} `{id}` asks for one");
            self.wrong("questions", id, message, "give `min` and `max` the other way round; without `min` it is 0");
        } else if [min, max].iter().any(|end| !(-MOST..=MOST).contains(end)) {
            let message = format!("the range {min} to {max} of {what} `{id}` is too wide");
            self.wrong("questions", id, message, "keep both ends within 1,000,000,000,000,000");
        }
    }

    fn criterion(&mut self, criterion: &Criterion) {
        let id = &criterion.id;
        if !(0.0..=MOST_IMPORTANT).contains(&criterion.importance) {
            let message = format!("{} is no importance for the criterion `{id}`", criterion.importance);
            self.wrong("criteria", id.as_str(), message, "give a number from 0 to 100; 1.0 is ordinary");
        }
        let levels = criterion.inputs.iter().flat_map(|i| i.levels.values().chain(i.bands.iter().map(|b| &b.level)));
        for level in levels.filter(|level| !(0.0..=1.0).contains(*level)) {
            let message = format!("{level} is no level that an input can give the criterion `{id}`");
            self.wrong("criteria", id.as_str(), message, "give a number from 0 to 1");
        }
        for (family, weight) in &criterion.weights {
            self.weight("criteria", id.as_str(), weight.weight, &format!("of the family `{family}`"));
        }
    }

    fn form(&mut self, form: &LegalForm) {
        for (criterion, weight) in &form.weights {
            self.weight(&format!("forms/{}", form.id), criterion.as_str(), *weight, "of the form");
        }
    }

    fn weight(&mut self, file: &str, criterion: &str, weight: i8, whose: &str) {
        if !(-3..=3).contains(&weight) {
            let message = format!("{weight} is no weight {whose} under the criterion `{criterion}`");
            self.wrong(file, criterion, message, "give a whole number from -3 to 3");
        }
    }

    fn option(&mut self, option: &FinancingOption) {
        // Options of the base stand together in one file.
        let file = if self.pack == "base" { "financing".to_owned() } else { format!("financing/{}", option.id) };
        let ends = option.valid_until.into_iter().chain(option.deadline).min();
        if let Some((from, end)) = option.valid_from.zip(ends).filter(|(from, end)| end < from) {
            let message = format!("the option `{}` begins on {from} and ends on {end}", option.id);
            self.wrong(&file, &end.to_string(), message, "it would never be offered; was a year mistyped?");
        }
        if let Some(share) = option.max_share_percent.filter(|share| *share > 100) {
            let message = format!("no more than all of the cost can be covered, and not `{share}` %");
            self.wrong(&file, &share.to_string(), message, PERCENT);
        }
        if let Some(award) = &option.award {
            self.award(&file, award);
        }
    }

    fn award(&mut self, file: &str, award: &Award) {
        let parts = 0..=100;
        self.percent(file, "the rate", award.percent, &parts);
        award.cap_percent.into_iter().for_each(|cap| self.percent(file, "the highest rate", cap, &parts));
        award.less.iter().for_each(|less| self.percent(file, "a deduction", less.percent, &parts));
        // A ceiling may be a multiple of another sum.
        award.ceilings.iter().for_each(|ceiling| self.percent(file, "a ceiling", ceiling.percent, &(0..=10_000)));
        for step in &award.steps {
            self.percent(file, "a step", step.percent, &parts);
            if !(0..=MOST).contains(&step.beyond) {
                let message = format!("a step counts beyond `{}`, which is no number of units", step.beyond);
                self.wrong(file, &step.beyond.to_string(), message, "give 0 or a number of units that the rate covers");
            }
        }
    }

    fn percent<N>(&mut self, file: &str, what: &str, value: N, range: &RangeInclusive<i64>)
    where
        N: PartialOrd + From<i64> + Display,
    {
        if !(N::from(*range.start())..=N::from(*range.end())).contains(&value) {
            self.wrong(file, &value.to_string(), format!("{what} cannot be `{value}` %"), PERCENT);
        }
    }
}

const PERCENT: &str = "give a number from 0 to 100; what lowers an amount is written as `less`";
