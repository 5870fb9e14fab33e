//! What comes before any ranking, without words.

use crate::answers::Answers;
use crate::edition::Edition;
use crate::facts::Facts;
use crate::rulebook::{Effect, OutcomeKind};

impl OutcomeKind {
    /// Whether it ends the matter where it is certain: no form is recommended then.
    pub fn stops(self) -> bool {
        match self {
            Self::Prohibited | Self::NotMunicipal | Self::Transferred | Self::NotCovered => true,
            Self::SubNational => false,
        }
    }
}

impl Edition {
    /// What comes before any ranking, and whether it does so whatever the open answers are. Each kind once.
    pub fn outcomes(&self, answers: &Answers) -> Vec<(OutcomeKind, bool)> {
        let mut entries = self.entries().filter(|entry| matches!(entry.effect, Effect::Outcome(_))).peekable();
        if entries.peek().is_none() {
            return Vec::new();
        }
        let (strict, assumed) = (self.facts(answers), self.assumed_facts(answers));
        let mut out: Vec<(OutcomeKind, bool)> = Vec::new();
        for entry in entries {
            let Effect::Outcome(kind) = entry.effect else { continue };
            let truth = |facts: &Facts| facts.trit(&self.book().graph, self.catalogue(), entry.when);
            if !truth(&assumed).possibly() {
                continue;
            }
            let certain = truth(&strict).surely();
            match out.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, known)) => *known |= certain,
                None => out.push((kind, certain)),
            }
        }
        out
    }
}
