//! Real cooperations, from the library that stands with the rules.

use super::state::AppState;
use imc_rules::Practice;

/// How much a cooperation resembles a case: shared service areas count most, then a family among those wanted, then
/// size.
pub fn likeness(practice: &Practice, services: &[&str], families: &[&str], partners: Option<i64>) -> i64 {
    let shared = practice.services.iter().filter(|s| services.contains(&s.as_str())).count() as i64;
    let family = practice.form.as_deref().is_some_and(|f| families.contains(&f));
    let near = matches!((practice.partners, partners), (Some(a), Some(b)) if (i64::from(a) - b).abs() <= 2);
    if shared == 0 { 0 } else { shared * 4 + i64::from(family) * 2 + i64::from(near) }
}

impl AppState {
    /// All cooperations of the library, in its order; read once.
    pub fn practices(&self) -> &[Practice] {
        self.practices.get_or_init(|| {
            self.packs().practices().unwrap_or_else(|error| {
                tracing::error!(%error, "the library of cooperations cannot be read");
                Vec::new()
            })
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use imc_rules::Packs;

    #[test]
    fn a_practice_of_another_service_is_not_alike() {
        let practices = Packs::embedded().unwrap().practices().unwrap();
        assert!(practices.len() >= 50);
        let practice = &practices[0];
        let services: Vec<&str> = practice.services.iter().map(String::as_str).collect();
        assert!(likeness(practice, &services, &[], None) >= 4);
        assert_eq!(likeness(practice, &["no-such-service"], &["contract"], Some(2)), 0);
    }
}
