//! Answer sheets that show what a finding says.

use super::domain::Domain;
use super::theory::Numbers;
use crate::answers::{Answer, Answers, Cell};
use crate::catalogue::{ColumnType, NumberSource, QuestionType};
use crate::ids::{NumberIx, QuestionIx};
use batsat::Lit;
use std::collections::BTreeMap;

/// Most assignments without numbers that one search meets before it is given up.
const CLASHES: usize = 2000;

/// Result of looking for a lawful sheet.
pub(super) enum Found {
    /// One.
    Sheet(Answers),
    /// There is none.
    None,
    /// The search was given up.
    Undecided,
}

impl Domain<'_> {
    /// Looks for a lawful answer sheet for which all these literals hold.
    pub(super) fn find(&mut self, assume: &[Lit]) -> Found {
        for _ in 0..CLASHES {
            match self.cnf.solve(assume) {
                None => return Found::Undecided,
                Some(false) => return Found::None,
                Some(true) => {}
            }
            match self.concrete_numbers() {
                Numbers::Exist(values) => return Found::Sheet(self.sheet(&values)),
                Numbers::Undecided => return Found::Undecided,
                Numbers::Clash(reasons) => {
                    let clause: Vec<Lit> = reasons.iter().map(|l| !*l).collect();
                    self.cnf.clause(&clause);
                }
            }
        }
        Found::Undecided
    }

    /// The assignment found last as answers.
    fn sheet(&self, values: &BTreeMap<NumberIx, i64>) -> Answers {
        let catalogue = self.edition.catalogue();
        let mut out = Answers::empty(catalogue);
        for (question, literals) in self.options.iter().filter(|(q, _)| self.cnf.holds(self.visible[q.index()])) {
            let chosen: Vec<usize> = (0..literals.len()).filter(|o| self.cnf.holds(literals[*o])).collect();
            let answer = match (catalogue.questions[question.index()].kind, chosen.as_slice()) {
                (QuestionType::YesNo, [option]) => Answer::YesNo(*option == 0),
                (QuestionType::Multi, [_, ..]) => Answer::Choices(chosen.iter().fold(0, |mask, o| mask | 1 << o)),
                (QuestionType::Single, [option]) => Answer::Choice(*option as u16),
                _ => continue,
            };
            out.set(*question, Some(answer));
        }
        for number in values.keys() {
            let question = catalogue.numbers[number.index()].question;
            if out.get(question).is_some() || !self.cnf.holds(self.visible[question.index()]) {
                continue;
            }
            let answer = match catalogue.questions[question.index()].kind {
                QuestionType::List => self.rows(question, values).map(Answer::Rows),
                _ => values.get(number).copied().map(Answer::Number),
            };
            out.set(question, answer);
        }
        out
    }

    /// Rows whose number, sums, least and greatest values are these.
    fn rows(&self, question: QuestionIx, values: &BTreeMap<NumberIx, i64>) -> Option<Vec<Vec<Cell>>> {
        let catalogue = self.edition.catalogue();
        let value = |wanted: NumberSource| {
            let number = catalogue.numbers_of(question).find(|n| catalogue.numbers[*n].source == wanted)?;
            values.get(&NumberIx(number as u16)).copied()
        };
        let count = usize::try_from(value(NumberSource::Rows)?).ok()?;
        let mut rows = vec![Vec::new(); count];
        for (c, column) in catalogue.questions[question.index()].columns.iter().enumerate() {
            let spread =
                value(NumberSource::Min(c)).zip(value(NumberSource::Max(c))).zip(value(NumberSource::Total(c)));
            let mut left = match spread {
                Some(((least, most), total)) => {
                    let others = i64::try_from(count).ok()?.checked_sub(1)?.checked_mul(least)?;
                    if count > 1 { total.checked_sub(most)?.checked_sub(others)? } else { 0 }
                }
                None => value(NumberSource::Total(c)).unwrap_or(0),
            };
            let different = value(NumberSource::Distinct(c)).unwrap_or(1);
            let groups = value(NumberSource::Groups(c));
            for (r, row) in rows.iter_mut().enumerate() {
                let cell = match (column.kind, spread) {
                    (ColumnType::Number | ColumnType::Money, Some(((least, most), _)))
                        if r + 1 < count || count == 1 =>
                    {
                        // The first row keeps the least value, the last one has the greatest.
                        let more = if r == 0 { 0 } else { left.min(most - least) };
                        left -= more;
                        Cell::Number(least + more)
                    }
                    (ColumnType::Number | ColumnType::Money, Some(((_, most), _))) => Cell::Number(most),
                    (ColumnType::Number | ColumnType::Money, None) if column.required => {
                        Cell::Number(column.min.unwrap_or(0))
                    }
                    (ColumnType::YesNo, _) => Cell::YesNo((r as i64) < left),
                    (ColumnType::Text, _) if column.required => Cell::Text(format!("{}", r + 1)),
                    (ColumnType::Links, _) => groups.map_or(Cell::Empty, |groups| Cell::Text(linked(r, groups))),
                    (ColumnType::Text, _) => Cell::Text(format!("{}", 1 + (r as i64).min(different - 1))),
                    _ => Cell::Empty,
                };
                row.push(cell);
            }
        }
        Some(rows)
    }

    /// Leaves out the answers that the finding does not need; `None` when the whole sheet does not show it.
    pub(super) fn shortest(&self, mut sheet: Answers, shows: impl Fn(&Answers) -> bool) -> Option<Answers> {
        if !shows(&sheet) {
            return None;
        }
        for question in self.edition.question_order().iter().rev() {
            let Some(answer) = sheet.get(*question).cloned() else { continue };
            sheet.set(*question, None);
            if shows(&sheet) {
                continue;
            }
            sheet.set(*question, Some(answer.clone()));
            let Answer::Choices(mut mask) = answer else { continue };
            for option in 0..128 {
                let less = mask & !(1u128 << option);
                if less == mask || less == 0 {
                    continue;
                }
                sheet.set(*question, Some(Answer::Choices(less)));
                if shows(&sheet) {
                    mask = less;
                }
            }
            sheet.set(*question, Some(Answer::Choices(mask)));
        }
        Some(sheet)
    }
}

/// Names that join a row with the one before, so that this many groups come out; required names are the rows' numbers.
fn linked(row: usize, groups: i64) -> String {
    if (row as i64) < groups { "-".to_owned() } else { row.to_string() }
}
