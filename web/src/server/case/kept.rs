//! Results that were worked out lately. A result follows from pack, day, answers and what matters alone, and the form that
//! saves an answer needs the same one as the page that follows it.

use imc_engine::assess::Assessment;
use imc_engine::trace::SealedTrace;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Most results that are kept; one takes some tens of kilobytes.
const MOST_RESULTS: usize = 256;
/// Most traces that are kept; one takes some hundreds of kilobytes.
const MOST_TRACES: usize = 32;

/// The latest results, and the latest traces of results.
#[derive(Debug)]
pub struct Kept {
    /// Results.
    pub results: Shelf<Assessment>,
    /// Results with all that they rest on, for papers.
    pub traces: Shelf<SealedTrace>,
}

/// The latest things of one sort by what they follow from.
#[derive(Debug)]
pub struct Shelf<T> {
    room: usize,
    things: Mutex<Things<T>>,
}

#[derive(Debug)]
struct Things<T> {
    /// Things with the number of their last use.
    kept: HashMap<String, (u64, Arc<T>)>,
    uses: u64,
}

impl Default for Kept {
    fn default() -> Self {
        Self { results: Shelf::with_room(MOST_RESULTS), traces: Shelf::with_room(MOST_TRACES) }
    }
}

impl<T> Shelf<T> {
    /// An empty shelf with room for so many things.
    pub fn with_room(room: usize) -> Self {
        Self { room, things: Mutex::new(Things { kept: HashMap::new(), uses: 0 }) }
    }

    /// The thing under a key, worked out when it is not there. Two who ask at once may both work it out; both are the
    /// same.
    ///
    /// # Errors
    /// Those of the work.
    pub fn get<E>(&self, key: String, work_out: impl FnOnce() -> Result<T, E>) -> Result<Arc<T>, E> {
        if let Some(known) = self.find(&key) {
            return Ok(known);
        }
        let made = Arc::new(work_out()?);
        let mut things = self.things();
        if things.kept.len() >= self.room {
            let oldest = things.kept.iter().min_by_key(|(_, (used, _))| *used).map(|(key, _)| key.clone());
            if let Some(key) = oldest {
                things.kept.remove(&key);
            }
        }
        things.uses += 1;
        let uses = things.uses;
        things.kept.insert(key, (uses, made.clone()));
        Ok(made)
    }

    fn find(&self, key: &str) -> Option<Arc<T>> {
        let mut things = self.things();
        things.uses += 1;
        let uses = things.uses;
        let (used, thing) = things.kept.get_mut(key)?;
        *used = uses;
        Some(thing.clone())
    }

    fn things(&self) -> MutexGuard<'_, Things<T>> {
        // INVARIANT: the shelf is whole between any two changes, so a poisoned lock is still good.
        self.things.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    #[test]
    fn the_latest_are_kept_and_the_oldest_leave() {
        const ROOM: usize = 3;
        let shelf = Shelf::with_room(ROOM);
        let get = |key: usize| {
            let mut made = false;
            let work = || {
                made = true;
                Ok::<usize, Infallible>(key)
            };
            assert_eq!(*shelf.get(key.to_string(), work).unwrap(), key);
            made
        };
        assert!((0..ROOM).all(get), "each is new");
        assert!(!get(0), "it is kept");
        assert!(get(ROOM), "one more");
        assert!(!get(0), "it was used lately");
        assert!(get(1), "the oldest had to leave");
    }

    #[test]
    fn what_could_not_be_worked_out_is_not_kept() {
        let shelf = Shelf::with_room(1);
        assert_eq!(shelf.get("key".into(), || Err::<u8, _>("no")), Err("no"));
        assert_eq!(shelf.get("key".into(), || Ok::<_, Infallible>(1)).map(|one| *one), Ok(1));
    }
}
