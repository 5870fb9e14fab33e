//! Many cases side by side, as a table of municipalities has them: each question a column, sixty-four cases a block.
//!
//! What one case says once (answers that follow from others, presets of the law) is worked out when it is laid down, so
//! that a sweep reads words and columns only.

use crate::answers::{Answer, Answers, derived_answers};
use crate::bits::ones;
use crate::edition::Edition;
use crate::facts::total_of;
use crate::ids::QuestionIx;
use crate::lanes::LANES;

/// Cases laid out for [`Edition::screen`].
#[derive(Clone, Debug)]
pub struct Columns {
    pub(crate) cases: usize,
    pub(crate) blocks: Vec<Block>,
    /// The cases as they came, for an edition whose conditions cannot be swept.
    pub(crate) rows: Vec<Answers>,
}

/// Up to [`LANES`] cases, a bit of each word or a place of each column for each.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// Per question: the cases that have an answer, their own, one that follows from it or one that the law gives.
    pub answered: Vec<u64>,
    /// Per question: option `o` of a choice as `o + 1`, and 0 where there is none.
    pub codes: Vec<[u16; LANES]>,
    /// Per option, those of a question side by side (see [`option_places`]): the cases that chose it. The last stands for
    /// options that no question has, and nobody chooses it.
    pub chosen: Vec<u64>,
    /// Per question of several options: those that each case chose, as bits. Others have no column.
    pub sets: Vec<Vec<u128>>,
    /// Per number: its value.
    pub numbers: Vec<[i64; LANES]>,
    /// Per number: the cases that have one.
    pub counted: Vec<u64>,
}

/// Where the options of each question begin in a block; at the end, how many there are.
pub(crate) fn option_places(edition: &Edition) -> Vec<u32> {
    let mut places = vec![0];
    for question in &edition.catalogue().questions {
        // Yes and no are options like others.
        places.push(places[places.len() - 1] + question.options.len().max(2) as u32);
    }
    places
}

impl Edition {
    /// Lays cases out in columns.
    pub fn columns<'a>(&self, cases: impl IntoIterator<Item = &'a Answers>) -> Columns {
        let mut out = Columns { cases: 0, blocks: Vec::new(), rows: Vec::new() };
        let Some(plan) = self.lane_plan() else {
            out.rows.extend(cases.into_iter().cloned());
            out.cases = out.rows.len();
            return out;
        };
        for case in cases {
            let lane = out.cases % LANES;
            if lane == 0 {
                out.blocks.push(Block::empty(self, &plan.options));
            }
            if let Some(block) = out.blocks.last_mut() {
                block.lay(self, &plan.options, lane, case);
            }
            out.cases += 1;
        }
        out
    }
}

impl Block {
    fn empty(edition: &Edition, options: &[u32]) -> Self {
        let catalogue = edition.catalogue();
        let (questions, numbers) = (catalogue.questions.len(), catalogue.numbers.len());
        Self {
            answered: vec![0; questions],
            codes: vec![[0; LANES]; questions],
            chosen: vec![0; options.last().map_or(0, |count| *count as usize) + 1],
            sets: vec![Vec::new(); questions],
            numbers: vec![[0; LANES]; numbers],
            counted: vec![0; numbers],
        }
    }

    /// The same answers in every case, and nothing that follows from them.
    pub fn uniform(edition: &Edition, options: &[u32], answers: Option<&Answers>) -> Self {
        let mut block = Self::empty(edition, options);
        for (question, answer) in answers.into_iter().flat_map(Answers::answered) {
            block.put(edition, options, 0, question, answer);
        }
        block.spread();
        block
    }

    /// One case in every place.
    pub fn of_one(edition: &Edition, options: &[u32], case: &Answers) -> Self {
        let mut block = Self::empty(edition, options);
        block.lay(edition, options, 0, case);
        block.spread();
        block
    }

    /// Puts what stands in the first place into every other.
    fn spread(&mut self) {
        for word in self.answered.iter_mut().chain(&mut self.chosen).chain(&mut self.counted) {
            *word = (*word & 1).wrapping_neg();
        }
        self.codes.iter_mut().for_each(|column| *column = [column[0]; LANES]);
        self.numbers.iter_mut().for_each(|column| *column = [column[0]; LANES]);
        for column in self.sets.iter_mut().filter(|column| !column.is_empty()) {
            *column = vec![column[0]; LANES];
        }
    }

    /// Changes one answer of the case that stands in a place; other answers follow it.
    pub fn change(
        &mut self,
        edition: &Edition,
        options: &[u32],
        lane: usize,
        case: &Answers,
        to: (QuestionIx, &Answer),
    ) {
        let (question, answer) = to;
        if !edition.wiring().derives[question.index()] {
            self.forget(edition, options, lane, question);
            return self.put(edition, options, lane, question, answer);
        }
        let mut changed = case.clone();
        changed.set(question, Some(answer.clone()));
        for question in 0..edition.catalogue().questions.len() as u16 {
            self.forget(edition, options, lane, QuestionIx(question));
        }
        self.lay(edition, options, lane, &changed);
    }

    fn forget(&mut self, edition: &Edition, options: &[u32], lane: usize, question: QuestionIx) {
        let (q, others) = (question.index(), !(1 << lane));
        self.answered[q] &= others;
        self.codes[q][lane] = 0;
        self.chosen[options[q] as usize..options[q + 1] as usize].iter_mut().for_each(|cases| *cases &= others);
        if let Some(set) = self.sets[q].get_mut(lane) {
            *set = 0;
        }
        for number in edition.catalogue().numbers_of(question) {
            self.numbers[number][lane] = 0;
            self.counted[number] &= others;
        }
    }

    fn lay(&mut self, edition: &Edition, options: &[u32], lane: usize, case: &Answers) {
        for (question, answer) in case.answered() {
            self.put(edition, options, lane, question, answer);
        }
        for (question, answer) in derived_answers(edition.catalogue(), case) {
            self.put(edition, options, lane, question, &answer);
        }
        for (question, answer) in edition.strict_sources().presets.answered() {
            if self.answered[question.index()] >> lane & 1 == 0 {
                self.put(edition, options, lane, question, answer);
            }
        }
    }

    fn put(&mut self, edition: &Edition, options: &[u32], lane: usize, question: QuestionIx, answer: &Answer) {
        let (catalogue, q) = (edition.catalogue(), question.index());
        self.answered[q] |= 1 << lane;
        let chosen = &mut self.chosen[options[q] as usize..options[q + 1] as usize];
        match answer {
            Answer::Choice(option) => {
                self.codes[q][lane] = option + 1;
                choose(chosen, lane, usize::from(*option));
            }
            Answer::YesNo(value) => {
                self.codes[q][lane] = 1 + u16::from(!value);
                choose(chosen, lane, usize::from(!value));
            }
            Answer::Choices(mask) => {
                self.sets[q].resize(LANES, 0);
                self.sets[q][lane] = *mask;
                for option in ones(*mask) {
                    choose(chosen, lane, option);
                }
            }
            Answer::Number(value) => {
                for n in catalogue.numbers_of(question) {
                    self.count(n, lane, Some(*value));
                }
            }
            Answer::Rows(rows) => {
                for n in catalogue.numbers_of(question) {
                    self.count(n, lane, total_of(catalogue, n, rows).value());
                }
            }
            Answer::Date(_) | Answer::Text(_) => {}
        }
    }

    fn count(&mut self, number: usize, lane: usize, value: Option<i64>) {
        if let Some(value) = value {
            self.numbers[number][lane] = value;
            self.counted[number] |= 1 << lane;
        }
    }
}

fn choose(chosen: &mut [u64], lane: usize, option: usize) {
    if let Some(cases) = chosen.get_mut(option) {
        *cases |= 1 << lane;
    }
}
