//! What if: single changes of answers, and the smallest change that makes a form possible or best.

use crate::admission::Admissibility;
use crate::answers::{Answer, Answers, answer_json};
use crate::catalogue::{QuestionType, known};
use crate::edition::Edition;
use crate::facts::QuestionState;
use crate::ids::{FormId, FormIx, QuestionId, QuestionIx};
use crate::importance::Weights;
use crate::live::{Live, Snapshot};
use crate::rulebook::Effect;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One changed answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Change {
    /// The question.
    pub question: QuestionId,
    /// The new answer, as in an answers file.
    pub answer: serde_json::Value,
}

/// What one changed answer does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Flip {
    /// The change.
    pub change: Change,
    /// The form that then leads, if any.
    pub winner: Option<FormId>,
    /// Whether that is another one than now.
    pub turns_the_lead: bool,
    /// Forms that become lawful.
    pub opens: Vec<FormId>,
    /// Forms that are ruled out.
    pub closes: Vec<FormId>,
}

/// What a counterfactual should reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    /// The form is no longer excluded.
    Possible,
    /// The form leads the ranking.
    Best,
}

/// Result of a search for the smallest change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "found")]
pub enum Counterfactual {
    /// The goal is reached already.
    Already,
    /// All smallest sets of changes, at most eight; every smaller set was tried and fails.
    Changes {
        /// How many answers each set changes.
        size: usize,
        /// The sets.
        sets: Vec<Vec<Change>>,
    },
    /// No change of up to `tried` changeable answers reaches it. Of a question with several options one option more or
    /// less is tried, and each alone; not every set of them.
    None {
        /// Size of the largest sets tried.
        tried: usize,
    },
}

/// What would have to change for one form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NeededChanges {
    /// The form.
    pub form: FormId,
    /// So that the law no longer rules it out.
    pub possible: Counterfactual,
    /// So that it leads the ranking.
    pub best: Counterfactual,
}

/// Largest set of answers that a counterfactual changes.
const MOST_CHANGES: usize = 3;
/// Most sets shown.
const MOST_SETS: usize = 8;

impl Edition {
    /// Other answers worth trying for a question: every other option; of a number the nearest value in every other range
    /// that rules and criteria tell apart.
    pub fn alternatives(&self, question: QuestionIx, present: Option<&Answer>) -> Vec<Answer> {
        let definition = &self.catalogue().questions[question.index()];
        let mut out: Vec<Answer> = match definition.kind {
            QuestionType::Single => (0..definition.options.len() as u16).map(Answer::Choice).collect(),
            QuestionType::YesNo => vec![Answer::YesNo(true), Answer::YesNo(false)],
            QuestionType::Multi => {
                let mask = match present {
                    Some(Answer::Choices(mask)) => *mask,
                    _ => 0,
                };
                let only = |o: usize| definition.exclusive.contains(&definition.options[o]);
                (0..definition.options.len())
                    .map(|o| if only(o) { 1 << o } else { self.without_exclusive(question, mask) ^ (1 << o) })
                    .filter(|mask| *mask != 0)
                    .filter(|mask| definition.max_choices.is_none_or(|most| mask.count_ones() <= u32::from(most)))
                    .map(Answer::Choices)
                    .collect()
            }
            QuestionType::Number | QuestionType::Money => {
                let present = present.and_then(|answer| if let Answer::Number(n) = answer { Some(*n) } else { None });
                let ranges = self.wiring().ranges[question.index()].iter();
                ranges.filter_map(|range| nearest(*range, present)).map(Answer::Number).collect()
            }
            QuestionType::Date | QuestionType::Text | QuestionType::List => Vec::new(),
        };
        out.retain(|answer| Some(answer) != present);
        out
    }

    fn without_exclusive(&self, question: QuestionIx, mask: u128) -> u128 {
        let definition = &self.catalogue().questions[question.index()];
        definition.exclusive.iter().filter_map(|o| definition.option(o.as_str())).fold(mask, |m, o| m & !(1 << o))
    }

    /// Every single change of a given answer that turns the lead, or opens or closes a form.
    pub fn flips(&self, answers: &Answers, weights: &Weights) -> Vec<Flip> {
        let mut live = self.live(answers, weights);
        let now = live.snapshot();
        let asked = answers.answered().filter(|(question, _)| live.state(*question) != QuestionState::Parked);
        let trials: Vec<(QuestionIx, Answer)> = asked
            .flat_map(|(question, present)| {
                self.alternatives(question, Some(present)).into_iter().map(move |answer| (question, answer))
            })
            .collect();
        let then = self.sweep_changes(answers, &trials, weights);
        let then =
            then.unwrap_or_else(|| trials.iter().map(|(question, answer)| live.trying(*question, answer)).collect());
        let flips = trials.iter().zip(&then).filter_map(|((question, answer), then)| {
            let (opens, closes) = (self.moved(&now, then), self.moved(then, &now));
            let turns_the_lead = then.safest != now.safest;
            (turns_the_lead || !opens.is_empty() || !closes.is_empty()).then(|| Flip {
                change: self.change(*question, answer),
                winner: then.safest.map(|f| self.catalogue().forms[f.index()].id.clone()),
                turns_the_lead,
                opens,
                closes,
            })
        });
        flips.collect()
    }

    /// Candidates that are excluded in the first decision and not in the second.
    fn moved(&self, from: &Snapshot, to: &Snapshot) -> Vec<FormId> {
        let forms = from.excluded() & to.candidates();
        forms.iter().map(|f| self.catalogue().forms[f.index()].id.clone()).collect()
    }

    fn change(&self, question: QuestionIx, answer: &Answer) -> Change {
        let catalogue = self.catalogue();
        Change {
            question: catalogue.questions[question.index()].id.clone(),
            answer: answer_json(catalogue, question, answer),
        }
    }

    /// What would have to change for a form to be possible, and to be the first.
    pub fn needed_changes(&self, answers: &Answers, weights: &Weights, form: FormIx) -> NeededChanges {
        let search = |goal| self.counterfactual(answers, weights, form, goal);
        NeededChanges {
            form: self.catalogue().forms[form.index()].id.clone(),
            possible: search(Goal::Possible),
            best: search(Goal::Best),
        }
    }

    /// The smallest sets of changed answers that reach a goal for a form, proven smallest by trying every smaller one.
    /// Only answers that the pack marks as changeable are touched, and for [`Goal::Possible`] only those that a rule
    /// about admissibility reads or that decide whether such an answer applies.
    pub fn counterfactual(&self, answers: &Answers, weights: &Weights, form: FormIx, goal: Goal) -> Counterfactual {
        let mut live = self.live(answers, weights);
        let reached = |live: &Live<'_>| match goal {
            Goal::Possible => live.snapshot().admission(form) != Admissibility::Excluded,
            Goal::Best => live.snapshot().safest == Some(form),
        };
        if reached(&live) {
            return Counterfactual::Already;
        }
        let changes = self.candidate_changes(answers, form, goal);
        for size in 1..=MOST_CHANGES.min(changes.len()) {
            let mut sets = Vec::new();
            self.search(&mut live, &changes, size, &mut Vec::new(), &reached, &mut sets);
            if !sets.is_empty() {
                return Counterfactual::Changes { size, sets };
            }
        }
        Counterfactual::None { tried: MOST_CHANGES.min(changes.len()) }
    }

    /// Changeable questions with an answer, and their alternatives.
    fn candidate_changes(&self, answers: &Answers, form: FormIx, goal: Goal) -> Vec<(QuestionIx, Vec<Answer>)> {
        let relevant = self.speaks_of(form);
        answers
            .answered()
            .filter(|(q, _)| goal == Goal::Best || relevant[q.index()])
            .filter(|(q, _)| self.catalogue().questions[q.index()].changeable)
            .map(|(q, present)| (q, self.changes_worth_trying(q, present)))
            .filter(|(_, alternatives)| !alternatives.is_empty())
            .collect()
    }

    /// For each question whether the law on a form hears it: rules that exclude the form or order any, the region, and
    /// what decides whether these questions apply.
    fn speaks_of(&self, form: FormIx) -> Vec<bool> {
        let mut heard = vec![false; self.catalogue().questions.len()];
        let about = self.entries().filter(|entry| match entry.effect {
            Effect::Exclude(excluded) => excluded == form,
            Effect::Require(_) => true,
            _ => false,
        });
        let mut open: Vec<QuestionIx> = about.flat_map(|entry| self.reads(entry.when)).collect();
        open.extend(self.catalogue().question(known::REGION));
        while let Some(question) = open.pop() {
            if !std::mem::replace(&mut heard[question.index()], true) {
                let shown = self.book().visibility.get(question.index()).copied().flatten();
                open.extend(shown.into_iter().flat_map(|condition| self.reads(condition)));
            }
        }
        heard
    }

    /// The [`alternatives`](Self::alternatives), and of several options each alone.
    fn changes_worth_trying(&self, question: QuestionIx, present: &Answer) -> Vec<Answer> {
        let mut out = self.alternatives(question, Some(present));
        if let Answer::Choices(_) = present {
            let alone =
                (0..self.catalogue().questions[question.index()].options.len()).map(|o| Answer::Choices(1 << o));
            let new: Vec<Answer> = alone.filter(|answer| answer != present && !out.contains(answer)).collect();
            out.extend(new);
        }
        out
    }

    fn search(
        &self,
        live: &mut Live<'_>,
        changes: &[(QuestionIx, Vec<Answer>)],
        size: usize,
        chosen: &mut Vec<(QuestionIx, Answer)>,
        reached: &impl Fn(&Live<'_>) -> bool,
        found: &mut Vec<Vec<Change>>,
    ) {
        if size == 0 {
            if reached(live) {
                found.push(chosen.iter().map(|(q, a)| self.change(*q, a)).collect());
            }
            return;
        }
        for (i, (question, alternatives)) in changes.iter().enumerate() {
            let present = live.answers().get(*question).cloned();
            for answer in alternatives {
                if found.len() >= MOST_SETS {
                    break;
                }
                live.set(*question, Some(answer.clone()));
                chosen.push((*question, answer.clone()));
                self.search(live, &changes[i + 1..], size - 1, chosen, reached, found);
                chosen.pop();
            }
            live.set(*question, present);
        }
    }
}

/// The value of a range that is nearest to the present one; none where that lies within it.
fn nearest((low, high): (i64, i64), present: Option<i64>) -> Option<i64> {
    match present {
        Some(present) if (low..=high).contains(&present) => None,
        Some(present) if present > high => Some(high),
        _ => Some(low),
    }
}
