//! Answers that follow from others: the number of partners, the pattern of their sizes, and what the pack lets the
//! rows of a list answer.

use super::{Answer, Answers, Cell, rows};
use crate::catalogue::{Catalogue, Question, QuestionType, known};
use crate::ids::QuestionIx;

/// Answers that the partner list gives where the question itself is open.
///
/// `count` is the number of rows. `size_pattern` needs every population: `centre` when the largest partner has at least
/// half of all inhabitants or three times those of the second, `similar` when the largest is at most twice the smallest,
/// otherwise `mixed`.
pub fn derived_answers(catalogue: &Catalogue, answers: &Answers) -> Vec<(QuestionIx, Answer)> {
    let mut out = Vec::new();
    for (position, question) in catalogue.questions.iter().enumerate().filter(|(_, q)| !q.from.is_empty()) {
        let ix = QuestionIx(position as u16);
        if answers.get(ix).is_none() {
            out.extend(from_rows(catalogue, question, answers).map(|answer| (ix, answer)));
        }
    }
    let Some(partners) = catalogue.question(known::PARTNERS) else { return out };
    let Some(Answer::Rows(rows)) = answers.get(partners) else { return out };
    if let Some(count) = catalogue.question(known::COUNT).filter(|q| answers.get(*q).is_none())
        && rows.len() >= 2
    {
        out.push((count, Answer::Number(rows.len() as i64)));
    }
    let pattern = catalogue.question(known::SIZE_PATTERN).filter(|q| answers.get(*q).is_none());
    let column = catalogue.questions[partners.index()].columns.iter().position(|c| c.id == known::POPULATION);
    if let (Some(question), Some(column)) = (pattern, column)
        && let Some(word) = size_pattern(rows, column)
        && let Some(option) = catalogue.questions[question.index()].option(word)
    {
        out.push((question, Answer::Choice(option)));
    }
    out
}

/// The first answer that the rows of a list give for certain.
fn from_rows(catalogue: &Catalogue, question: &Question, answers: &Answers) -> Option<Answer> {
    question.from.iter().find_map(|from| {
        let list = catalogue.question(from.list.as_str())?;
        let Some(Answer::Rows(rows)) = answers.get(list) else { return None };
        let columns = &catalogue.questions[list.index()].columns;
        let column = columns.iter().position(|c| c.id == from.column)?;
        if !rows::surely(from.is, rows, columns, column) {
            return None;
        }
        match question.kind {
            QuestionType::YesNo => Some(Answer::YesNo(from.answer == "yes")),
            _ => question.option(&from.answer).map(Answer::Choice),
        }
    })
}

fn size_pattern(rows: &[Vec<Cell>], column: usize) -> Option<&'static str> {
    let mut sizes = Vec::with_capacity(rows.len());
    for row in rows {
        match row.get(column) {
            Some(Cell::Number(size)) if *size > 0 => sizes.push(*size),
            _ => return None,
        }
    }
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    let (first, second, last) = (*sizes.first()?, *sizes.get(1)?, *sizes.last()?);
    let total: i64 = sizes.iter().sum();
    Some(if first * 2 >= total && sizes.len() > 2 || first >= second * 3 {
        "centre"
    } else if first <= last * 2 {
        "similar"
    } else {
        "mixed"
    })
}
