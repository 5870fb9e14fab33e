//! Beyond the ranking: forms that work together, what may come next, whether the partners are ready, and answers that
//! clash.

use crate::assess::Message;
use crate::catalogue::{Gravity, Role, Standing};
use crate::condition::CondId;
use crate::edition::Edition;
use crate::evaluate::Evaluation;
use crate::facts::Trit;
use crate::ids::{FamilyId, FormId, FormIx, QuestionId, RuleId};
use crate::importance::Weights;
use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A combination of forms that suits the case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PatternAdvice {
    /// Name of the pattern.
    pub id: String,
    /// For each part the lawful forms of the country that can play it, best first: one of them is enough.
    pub forms: Vec<Vec<FormId>>,
    /// Whether the first part comes first and ends when the second exists.
    pub in_turn: bool,
}

/// A step that may follow later, or come first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PathAdvice {
    /// Name of the path.
    pub id: String,
    /// Lawful forms that it leads to; empty for "a lighter form".
    pub forms: Vec<FormId>,
}

words! {
    /// State of one readiness check.
    pub enum CheckState {
        /// Fulfilled.
        Fulfilled = "fulfilled",
        /// Half fulfilled.
        Half = "half",
        /// Not fulfilled.
        Missing = "missing",
        /// Not known.
        Unknown = "unknown",
    }
}

/// Readiness of the municipality that answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Readiness {
    /// Fulfilled weight among the checks that were answered, in per cent; none while none was.
    pub percent: Option<u8>,
    /// Level that this gives; none while less than half of the checks, by weight, is answered.
    pub level: Option<String>,
    /// Each check.
    pub checks: Vec<(String, CheckState)>,
    /// Where readiness is weak: the lightest lawful form, to begin with.
    pub start_with: Option<FormId>,
}

/// Answers that clash, and how to resolve it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Clash {
    /// Name of the contradiction.
    pub id: String,
    /// The questions to look at again.
    pub questions: Vec<QuestionId>,
    /// What clashes, and how to resolve it.
    pub message: Message,
    /// Rule that warns of the same.
    pub rule: Option<RuleId>,
    /// How well it is founded.
    pub standing: Standing,
}

/// All of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Guidance {
    /// Combinations.
    pub patterns: Vec<PatternAdvice>,
    /// Paths from the form that leads.
    pub paths: Vec<PathAdvice>,
    /// Readiness.
    pub readiness: Readiness,
    /// Answers that clash.
    pub clashes: Vec<Clash>,
    /// Risks of the family that leads, gravest first.
    pub risks: Vec<String>,
}

impl Edition {
    /// What experience adds to an evaluation.
    pub fn guidance(&self, evaluation: &Evaluation, weights: &Weights) -> Guidance {
        let advice = &self.catalogue().advice;
        let ranking = evaluation.ranking(self, weights);
        let leader = evaluation.safest(&ranking).map(|f| self.catalogue().forms[f.index()].family.clone());
        let holds =
            |key: &str| self.condition(key).map(|c| evaluation.assumed.trit(&self.book().graph, self.catalogue(), c));
        let patterns = advice
            .patterns
            .iter()
            .filter(|p| holds(&p.key()) == Some(Trit::TRUE))
            .map(|p| PatternAdvice {
                id: p.id.clone(),
                forms: p.parts.iter().map(|families| self.forms_of(&ranking, families)).collect(),
                in_turn: p.in_turn,
            })
            // A combination needs all its parts, and at least two.
            .filter(|p| p.forms.len() >= 2 && p.forms.iter().all(|forms| !forms.is_empty()))
            .collect();
        let paths = advice
            .paths
            .iter()
            .filter(|p| leader.is_some() && (p.from.is_none() || p.from == leader))
            .map(|p| PathAdvice { id: p.id.clone(), forms: self.forms_of(&ranking, p.to.as_slice()) })
            .filter(|p| !p.forms.is_empty() || advice.paths.iter().any(|x| x.id == p.id && x.to.is_none()))
            .collect();
        let grave = |gravity: Gravity| gravity as i32 + 1;
        let mut risks: Vec<_> = advice
            .risks
            .iter()
            .filter(|r| leader.as_ref().is_some_and(|l| r.families.is_empty() || r.families.contains(l)))
            .collect();
        risks.sort_by_key(|r| -(grave(r.likelihood) * grave(r.impact)));
        Guidance {
            patterns,
            paths,
            readiness: self.readiness(&ranking, &holds),
            clashes: self.clashes(evaluation),
            risks: risks.into_iter().map(|r| r.id.clone()).collect(),
        }
    }

    /// Answers that do not fit together, in the pack's order. Assumptions never clash.
    pub fn clashes(&self, evaluation: &Evaluation) -> Vec<Clash> {
        let facts = &evaluation.facts;
        let holds = |key: &str| {
            let condition = self.condition(key);
            condition.is_some_and(|c| facts.trit(&self.book().graph, self.catalogue(), c).surely())
        };
        let contradictions = self.catalogue().advice.contradictions.iter().filter(|c| holds(&c.key()));
        contradictions
            .map(|c| Clash {
                id: c.id.clone(),
                questions: c.questions.clone(),
                message: Message::new(c.key(), &c.text),
                rule: c.rule.clone(),
                standing: c.standing,
            })
            .collect()
    }

    fn condition(&self, key: &str) -> Option<CondId> {
        self.book().named.get(key).copied()
    }

    fn forms_of(&self, ranking: &[FormIx], families: &[FamilyId]) -> Vec<FormId> {
        let forms = ranking.iter().map(|f| &self.catalogue().forms[f.index()]);
        forms.filter(|f| families.contains(&f.family)).map(|f| f.id.clone()).collect()
    }

    fn readiness(&self, ranking: &[FormIx], holds: &impl Fn(&str) -> Option<Trit>) -> Readiness {
        let advice = &self.catalogue().advice;
        let (mut answered, mut fulfilled, mut all) = (0, 0, 0);
        let mut checks = Vec::with_capacity(advice.readiness_checks.len());
        for check in &advice.readiness_checks {
            let full = holds(&check.key());
            let half = holds(&check.half_key());
            let state = match (full, half) {
                (Some(Trit::TRUE), _) => CheckState::Fulfilled,
                (_, Some(Trit::TRUE)) => CheckState::Half,
                (Some(Trit::FALSE), None | Some(Trit::FALSE)) => CheckState::Missing,
                _ => CheckState::Unknown,
            };
            let twice = check.weight * 2;
            all += twice;
            if state != CheckState::Unknown {
                answered += twice;
            }
            fulfilled += match state {
                CheckState::Fulfilled => twice,
                CheckState::Half => check.weight,
                _ => 0,
            };
            checks.push((check.id.clone(), state));
        }
        let percent = (answered > 0).then(|| (fulfilled * 100 / answered) as u8);
        // Less than half of it is no picture yet.
        let level = percent.filter(|_| answered * 2 >= all).and_then(|p| {
            let share = f64::from(p) / 100.0;
            let levels = &advice.readiness_levels;
            levels.iter().find(|l| share < l.to).or(levels.last())
        });
        let weak = level.is_some_and(|l| advice.readiness_levels.first().is_some_and(|first| first.id == l.id));
        Readiness {
            percent,
            level: level.map(|l| l.id.clone()),
            checks,
            start_with: if weak { self.lightest(ranking) } else { None },
        }
    }

    /// The lawful ordinary form that takes least effort and time; the better ranked one at a tie.
    fn lightest(&self, ranking: &[FormIx]) -> Option<FormId> {
        let forms = &self.catalogue().forms;
        ranking
            .iter()
            .map(|f| &forms[f.index()])
            .filter(|f| f.role == Role::Choice)
            .min_by_key(|f| (f.effort, f.months[1]))
            .map(|f| f.id.clone())
    }
}
