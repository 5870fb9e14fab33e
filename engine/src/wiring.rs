//! Which parts of a decision hear which answers: what makes a changed answer cheap.

use crate::catalogue::{QuestionType, known};
use crate::edition::Edition;
use crate::ids::{CriterionIx, QuestionIx};
use crate::program::{Atom, Edge, compared};

/// Lists of positions, one list for each of a row of things, in one block of memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lists {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    /// Lists, each sorted and without repetitions.
    pub fn new(lists: Vec<Vec<u32>>) -> Self {
        let mut out = Self { starts: vec![0], items: Vec::new() };
        for mut list in lists {
            list.sort_unstable();
            list.dedup();
            out.items.extend(list);
            out.starts.push(out.items.len() as u32);
        }
        out
    }

    /// The list of one thing; empty where there is none.
    #[inline]
    pub fn of(&self, index: usize) -> &[u32] {
        match (self.starts.get(index), self.starts.get(index + 1)) {
            (Some(first), Some(last)) => &self.items[*first as usize..*last as usize],
            _ => &[],
        }
    }
}

/// The wiring of an edition.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wiring {
    /// Place of each question in the edition's order.
    pub place: Vec<u32>,
    /// Per question: places of the questions whose visibility reads it.
    pub shows: Lists,
    /// Per question: atoms of the program that read it.
    pub atoms: Lists,
    /// Per node of the program: gates that read it, counted from the first gate.
    pub gates: Lists,
    /// Per node: groups of effects whose condition it is.
    pub groups: Lists,
    /// Per question: criteria that read it.
    pub criteria: Lists,
    /// Per criterion: the conditions under which rules set its level, with the level.
    pub levels: Vec<Vec<(Edge, i32)>>,
    /// Per question: the ranges, from the least to the greatest value, that rules and criteria tell apart; of numbers
    /// only.
    pub ranges: Vec<Vec<(i64, i64)>>,
    /// Whether other answers follow from this one.
    pub derives: Vec<bool>,
}

impl Wiring {
    pub fn new(edition: &Edition) -> Self {
        let (catalogue, book) = (edition.catalogue(), edition.book());
        let (program, effects) = (edition.program(), edition.effects());
        let questions = catalogue.questions.len();
        let mut place = vec![0; questions];
        for (at, question) in edition.question_order().iter().enumerate() {
            place[question.index()] = at as u32;
        }
        let mut shows = vec![Vec::new(); questions];
        for (q, condition) in book.visibility.iter().enumerate() {
            for read in condition.iter().flat_map(|condition| edition.reads(*condition)) {
                shows[read.index()].push(place[q]);
            }
        }
        let mut atoms = vec![Vec::new(); questions];
        for (a, atom) in program.atoms().iter().enumerate() {
            for question in questions_of(edition, *atom) {
                atoms[question.index()].push(a as u32);
            }
        }
        let first_gate = 1 + program.atoms().len();
        let mut gates = vec![Vec::new(); first_gate + program.gates().len()];
        for (g, inputs) in program.gates().iter().enumerate() {
            for input in inputs {
                gates[input.position()].push(g as u32);
            }
        }
        let mut groups = vec![Vec::new(); gates.len()];
        let mut levels = vec![Vec::new(); catalogue.criteria.len()];
        for (g, group) in effects.groups.iter().enumerate() {
            groups[group.when.position()].push(g as u32);
            for (criterion, level) in effects.levels(group) {
                levels[criterion.index()].push((group.when, *level));
            }
        }
        let mut criteria = vec![Vec::new(); questions];
        for (c, rule) in edition.level_rules().iter().enumerate() {
            for question in rule.reads() {
                criteria[question.index()].push(c as u32);
            }
        }
        let listed: Vec<_> = catalogue.questions.iter().flat_map(|q| &q.from).map(|from| &from.list).collect();
        let derives = catalogue.questions.iter().map(|q| {
            let always = [known::PARTNERS, known::COUNT, known::SIZE_PATTERN].contains(&q.id.as_str());
            always || !q.from.is_empty() || listed.contains(&&q.id)
        });
        Self {
            place,
            shows: Lists::new(shows),
            atoms: Lists::new(atoms),
            gates: Lists::new(gates),
            groups: Lists::new(groups),
            criteria: Lists::new(criteria),
            levels,
            ranges: (0..questions as u16).map(|q| ranges(edition, QuestionIx(q))).collect(),
            derives: derives.collect(),
        }
    }

    /// Criteria that read a question.
    pub fn criteria_of(&self, question: QuestionIx) -> impl Iterator<Item = CriterionIx> {
        self.criteria.of(question.index()).iter().map(|c| CriterionIx(*c as u16))
    }
}

fn questions_of(edition: &Edition, atom: Atom) -> Vec<QuestionIx> {
    match atom {
        Atom::Is(question, _) | Atom::Has(question, _) => vec![question],
        Atom::Within(number, ..) => vec![edition.catalogue().numbers[number.index()].question],
        Atom::Compare(condition) => edition.reads(condition),
    }
}

/// The ranges of a number that the rules, the questions' visibility and the criteria tell apart.
fn ranges(edition: &Edition, question: QuestionIx) -> Vec<(i64, i64)> {
    let definition = &edition.catalogue().questions[question.index()];
    if !matches!(definition.kind, QuestionType::Number | QuestionType::Money) {
        return Vec::new();
    }
    let (min, max) = definition.range();
    let mut starts = vec![min];
    let mut from = |start: Option<i64>| starts.extend(start.filter(|start| (min + 1..=max).contains(start)));
    let shown = edition.book().visibility.iter().copied().flatten();
    for condition in edition.entries().map(|entry| entry.when).chain(shown) {
        edition.book().graph.leaves(condition, &mut |leaf| {
            if let Some((number, low, high)) = compared(&edition.book().graph, leaf)
                && edition.catalogue().numbers[number.index()].question == question
            {
                from(Some(low));
                from(high.checked_add(1));
            }
        });
    }
    for input in edition.catalogue().criteria.iter().flat_map(|c| &c.inputs).filter(|i| i.question == definition.id) {
        input.bands.iter().for_each(|band| from(band.upto.and_then(|upto| upto.checked_add(1))));
    }
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().skip(1).map(|next| next - 1).chain([max]);
    starts.iter().copied().zip(ends).collect()
}
