//! How often one visitor may do what costs work or can be abused: begin cases, send mail and forms, have papers written.
//!
//! GCRA (the leaky bucket as ATM networks use it): one instant per key says when its bucket is empty again. Nothing is
//! written down, and a key is forgotten as soon as its bucket is empty.

use super::problem::Problem;
use super::session::Visitor;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Most keys that are remembered. When more are busy at once, everybody new has to wait.
const MOST_KEYS: usize = 50_000;

/// Something that is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// A case is begun.
    Begin,
    /// A mail is sent.
    Mail,
    /// A paper is written.
    Paper,
    /// A form is sent.
    Write,
}

impl Action {
    /// How many may come at once, and how long one more takes to be free again. A whole town hall may share one
    /// address, so the bursts are wide.
    fn rate(self) -> (u32, Duration) {
        match self {
            Action::Begin => (120, Duration::from_secs(30)),
            Action::Mail => (5, Duration::from_secs(600)),
            Action::Paper => (120, Duration::from_secs(5)),
            Action::Write => (1_000, Duration::from_secs(1)),
        }
    }
}

/// The buckets of all visitors.
#[derive(Debug, Default)]
pub struct Limits(Mutex<HashMap<(Action, String), Instant>>);

impl Limits {
    /// Counts an action of a visitor.
    ///
    /// # Errors
    /// A page that says when to come back.
    pub fn count(&self, action: Action, visitor: &Visitor) -> Result<(), Problem> {
        self.count_for(action, &visitor.client, visitor)
    }

    /// Counts an action under any key, such as the case that a mail is about.
    ///
    /// # Errors
    /// As [`count`](Self::count).
    pub fn count_for(&self, action: Action, key: &str, visitor: &Visitor) -> Result<(), Problem> {
        self.take(action, key, Instant::now()).map_err(|wait| Problem::too_many(wait, visitor))
    }

    /// Takes one from a bucket, or says how long until that is possible.
    fn take(&self, action: Action, key: &str, now: Instant) -> Result<(), Duration> {
        let (burst, each) = action.rate();
        // A panic elsewhere leaves the map whole: every change is one insertion.
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST_KEYS {
            buckets.retain(|_, empty| *empty > now);
        }
        let key = (action, key.to_owned());
        let known = buckets.get(&key).copied();
        if known.is_none() && buckets.len() >= MOST_KEYS {
            return Err(each);
        }
        let empty = known.unwrap_or(now).max(now) + each;
        match empty.saturating_duration_since(now + each * burst) {
            Duration::ZERO => {
                buckets.insert(key, empty);
                Ok(())
            }
            wait => Err(wait),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_passes_then_one_at_a_time() {
        let limits = Limits::default();
        let (burst, each) = Action::Mail.rate();
        let start = Instant::now();
        for _ in 0..burst {
            limits.take(Action::Mail, "a", start).unwrap();
        }
        assert_eq!(limits.take(Action::Mail, "a", start), Err(each));
        assert_eq!(limits.take(Action::Mail, "b", start), Ok(()), "others are not touched");
        assert_eq!(limits.take(Action::Begin, "a", start), Ok(()), "nor other actions");
        assert_eq!(limits.take(Action::Mail, "a", start + each), Ok(()));
        assert_eq!(limits.take(Action::Mail, "a", start + each), Err(each));
    }

    #[test]
    fn memory_is_bounded_and_idle_keys_make_room() {
        let limits = Limits::default();
        let start = Instant::now();
        for n in 0..MOST_KEYS {
            limits.take(Action::Paper, &n.to_string(), start).unwrap();
        }
        assert!(limits.take(Action::Paper, "one more", start).is_err());
        let later = start + Duration::from_secs(6);
        assert_eq!(limits.take(Action::Paper, "one more", later), Ok(()));
        assert_eq!(limits.0.lock().unwrap().len(), 1);
    }
}
