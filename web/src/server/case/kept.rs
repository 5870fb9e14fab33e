//! Results that were worked out lately. A result follows from pack, day and answers alone, and the form that saves an
//! answer needs the same one as the page that follows it.

use imc_engine::assess::Assessment;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Most results that are kept; one takes some tens of kilobytes.
const MOST: usize = 256;

/// The latest results by what they follow from.
#[derive(Debug, Default)]
pub struct Kept(Mutex<Shelf>);

#[derive(Debug, Default)]
struct Shelf {
    /// Results with the number of their last use.
    results: HashMap<String, (u64, Arc<Assessment>)>,
    uses: u64,
}

impl Kept {
    /// The result under a key, worked out when it is not there. Two who ask at once may both work it out; the results
    /// are the same.
    pub fn get(&self, key: String, work_out: impl FnOnce() -> Assessment) -> Arc<Assessment> {
        if let Some(known) = self.find(&key) {
            return known;
        }
        let made = Arc::new(work_out());
        // INVARIANT: the shelf is whole between any two changes, so a poisoned lock is still good.
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.results.len() >= MOST {
            let oldest = shelf.results.iter().min_by_key(|(_, (used, _))| *used).map(|(key, _)| key.clone());
            if let Some(key) = oldest {
                shelf.results.remove(&key);
            }
        }
        shelf.uses += 1;
        let uses = shelf.uses;
        shelf.results.insert(key, (uses, made.clone()));
        made
    }

    fn find(&self, key: &str) -> Option<Arc<Assessment>> {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.uses += 1;
        let uses = shelf.uses;
        let (used, result) = shelf.results.get_mut(key)?;
        *used = uses;
        Some(result.clone())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use imc_engine::answers::Answers;
    use imc_rules::Packs;

    #[test]
    fn the_latest_results_are_kept_and_the_oldest_leave() {
        let pack = Packs::embedded().unwrap().get("ua").unwrap();
        let edition = pack.edition(jiff::civil::date(2026, 11, 21)).unwrap();
        let result = edition.assess(&Answers::empty(edition.catalogue()), &edition.default_weights());
        let kept = Kept::default();
        for n in 0..MOST {
            kept.get(n.to_string(), || result.clone());
        }
        kept.get("0".into(), || panic!("it is kept"));
        kept.get("one more".into(), || result.clone());
        kept.get("0".into(), || panic!("it was used lately"));
        let mut again = false;
        kept.get("1".into(), || {
            again = true;
            result.clone()
        });
        assert!(again, "the oldest had to leave");
    }
}
