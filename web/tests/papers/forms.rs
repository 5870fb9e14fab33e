//! Every lawful form of every country gets its papers.

use crate::law::{Lawful, countries, lawful_forms};
use crate::sound::assert_sound;
use imc_templates::Draft;
use std::collections::BTreeSet;
use std::sync::Mutex;

/// Runs a check for each country, on two threads: the packs are independent and the machines of newcomers have two cores.
fn for_each_country(check: impl Fn(&str) + Sync) {
    let countries = Mutex::new(countries());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some(country) = countries.lock().unwrap().pop() else { break };
                    check(&country);
                }
            });
        }
    });
}

/// Reasons name an act by its title, never by its id in the pack.
fn assert_acts_have_titles(name: &str, form: &Lawful, draft: &Draft) {
    let ids: Vec<_> = form.edition.catalogue().statutes.iter().map(|act| format!("{},", act.id.as_str())).collect();
    for ground in draft.document.nodes.iter().flat_map(|node| &node.why.law) {
        assert!(!ids.iter().any(|id| ground.text.starts_with(id)), "{name}: {}", ground.text);
    }
}

#[test]
fn every_kind_that_a_lawful_form_needs_is_written_in_every_format() {
    let written = Mutex::new(BTreeSet::new());
    for_each_country(|country| {
        let forms = lawful_forms(country);
        assert!(forms.len() >= 3, "{country}: scenarios leave only {} forms lawful", forms.len());
        // Papers of one kind after each other: they share most paragraphs, and the layout engine remembers those.
        let papers = forms.iter().flat_map(|form| form.kinds().into_iter().map(move |kind| (kind, form)));
        let mut papers: Vec<_> = papers.collect();
        papers.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (kind, form) in papers {
            let name = format!("{country}-{}-{kind}", form.form);
            let (library, draft) = form.draft(&kind, form.language(), None);
            assert_sound(&name, &library, &draft);
            #[cfg(feature = "pdf")]
            crate::sound::assert_pdf(&name, &library, &draft);
            assert_acts_have_titles(&name, form, &draft);
            written.lock().unwrap().insert(name);
        }
    });
    let written = written.into_inner().unwrap();
    let wave = ["ua", "mk", "xk", "cz", "sk", "pl", "ro", "md", "bg", "si", "no", "fr"];
    for country in wave {
        assert!(written.iter().any(|name| name.starts_with(&format!("{country}-"))), "{country}");
    }
    assert!(written.len() > 1_900, "only {} papers", written.len());
}

#[test]
fn two_languages_stand_side_by_side_in_every_country() {
    for_each_country(|country| {
        let forms = lawful_forms(country);
        let form = forms.first().unwrap();
        let kinds = form.kinds();
        let own = kinds.iter().map(|kind| (kind, form.language(), "en"));
        // Any two languages of the library, also where neither is the country's.
        for (kind, one, other) in own.chain(kinds.first().map(|kind| (kind, "uk", "fr"))) {
            let (library, draft) = form.draft(kind, one, Some(other));
            assert_sound(&format!("{country}-{}-{kind}-{one}-{other}", form.form), &library, &draft);
        }
    });
}
