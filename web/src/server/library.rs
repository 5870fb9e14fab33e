//! Real cooperations, researched and told in the project's own words.

use serde::Deserialize;
use std::sync::OnceLock;

/// A real cooperation.
#[derive(Clone, Debug, Deserialize)]
pub struct Practice {
    /// Its id.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Where.
    pub country: String,
    /// Who.
    pub municipalities: Vec<String>,
    /// How many.
    pub partners_count: Option<i64>,
    /// Inhabitants together.
    pub population: Option<i64>,
    /// Service areas.
    pub service_area: Vec<String>,
    /// Why it began.
    #[serde(default)]
    pub problem: Option<String>,
    /// Family of the form chosen.
    pub form_family: Option<String>,
    /// The form in words.
    #[serde(default)]
    pub legal_form_used: Option<String>,
    /// How cost is shared.
    #[serde(default)]
    pub cost_sharing: Option<String>,
    /// Year.
    pub started: Option<i64>,
    /// What came of it.
    #[serde(default)]
    pub outcome: Option<String>,
    /// What others can learn.
    #[serde(default)]
    pub lessons: Option<String>,
    /// `positive` or `negative`.
    #[serde(default)]
    pub polarity: Option<String>,
    /// Page that was read.
    #[serde(default)]
    pub source_url: Option<String>,
    /// How well it is known: `read` or `recalled`.
    pub standing: String,
}

impl Practice {
    /// How much it resembles a case: shared service areas count most, then a family among those wanted, then size.
    pub fn likeness(&self, services: &[&str], families: &[&str], partners: Option<i64>) -> i64 {
        let shared = self.service_area.iter().filter(|s| services.contains(&s.as_str())).count() as i64;
        let family = self.form_family.as_deref().is_some_and(|f| families.contains(&f));
        let near = matches!((self.partners_count, partners), (Some(a), Some(b)) if (a - b).abs() <= 2);
        if shared == 0 { 0 } else { shared * 4 + i64::from(family) * 2 + i64::from(near) }
    }
}

/// All practices, in the order of the file.
pub fn practices() -> &'static [Practice] {
    static ALL: OnceLock<Vec<Practice>> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(include_str!("../../data/practices.json")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_can_be_read_and_names_its_sources_or_says_that_it_tells_from_memory() {
        assert!(practices().len() >= 50);
        for practice in practices() {
            assert!(!practice.title.is_empty() && !practice.country.is_empty(), "{}", practice.id);
            assert!(practice.source_url.is_some() || practice.standing == "recalled", "{}", practice.id);
        }
    }

    #[test]
    fn a_practice_of_another_service_is_not_alike() {
        let practice = &practices()[0];
        let services: Vec<&str> = practice.service_area.iter().map(String::as_str).collect();
        assert!(practice.likeness(&services, &[], None) >= 4);
        assert_eq!(practice.likeness(&["no-such-service"], &["contract"], Some(2)), 0);
    }
}
