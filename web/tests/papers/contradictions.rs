//! What the papers of a form say in one place they do not unsay in another: pairs of sentences that must never meet.

use crate::law::{Lawful, PACKS, countries, lawful_forms};
use imc::papers::{kinds_for, library};
use imc_templates::{Genre, write};
use std::collections::BTreeMap;

/// A sentence, and what may not stand beside it in the papers of one form.
struct Pair {
    says: &'static str,
    unsaid_by: &'static [&'static str],
}

const PAIRS: [Pair; 11] = [
    // Who buys together orders and pays alone: nothing of a service against payment stands beside it.
    Pair {
        says: "runs the procedure in the name and for the account of all Parties",
        unsaid_by: &[
            "does not keep up posts, contracts or equipment",
            "keeps the staff, equipment and licences that the Service needs",
            "goes on with the Service for up to",
            "pays its share of the total Cost",
            "Assets bought for the Service belong to",
            "treat this agreement as a public contract for pay",
        ],
    },
    Pair { says: "Shareholders owe no further payments", unsaid_by: &["Extra capital may be asked"] },
    Pair { says: "The Parties finance the entity by this key", unsaid_by: &["Shareholders owe no further payments"] },
    // An institution holds communal property, it does not own it.
    Pair {
        says: "stays their communal property",
        unsaid_by: &["transfer the property listed", "New property belongs to", "assets stay with the Institution"],
    },
    // A union takes over the task itself.
    Pair {
        says: "with the rights and duties that belong to it",
        unsaid_by: &["Only the carrying out of the work passes", "The duty towards citizens stays"],
    },
    Pair { says: "excludes no member", unsaid_by: &["accession, exclusion and dissolution"] },
    Pair {
        says: "acts as an organ of that municipality",
        unsaid_by: &["decides in its own name", "The task passes to the Seat Municipality"],
    },
    Pair { says: "four years at most unless a rule allows more", unsaid_by: &["the end of the minimum term"] },
    Pair {
        says: "in the form of a société anonyme", unsaid_by: &["for an indefinite time", "public or private law"]
    },
    Pair { says: "No service is sold or bought", unsaid_by: &["treat this agreement as a public contract for pay"] },
    // A project has an end.
    Pair {
        says: "The project ends with the acceptance of the works",
        unsaid_by: &["After that it goes on until a Party gives notice"],
    },
];

/// The founding papers of a form in English: those of a new body are read together, contracts among which a form chooses
/// one by one.
fn papers(form: &Lawful) -> Vec<String> {
    let library = library(&form.pack).unwrap();
    let catalogue = form.edition.catalogue();
    let kinds = kinds_for(&library, &catalogue.forms[catalogue.form(&form.form).unwrap().index()]);
    let texts = kinds.iter().map(|kind| write::text(&library, &form.draft(kind, "en", None).1));
    match kinds.iter().any(|kind| library.kind(kind).is_some_and(|kind| kind.genre == Genre::Statute)) {
        true => vec![texts.collect::<Vec<_>>().join("\n")],
        false => texts.collect(),
    }
}

#[test]
fn the_papers_of_a_form_do_not_contradict_themselves() {
    let mut said: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for country in countries() {
        for form in lawful_forms(&country) {
            for text in papers(form) {
                for Pair { says, unsaid_by } in PAIRS.iter().filter(|pair| text.contains(pair.says)) {
                    *said.entry(says).or_default() += 1;
                    let both = unsaid_by.iter().filter(|other| text.contains(**other));
                    wrong.extend(both.map(|other| format!("{country} {}: \"{says}\" and \"{other}\"", form.form)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for Pair { says, .. } in &PAIRS {
        assert!(said.contains_key(says), "no paper says \"{says}\" any more: what it was about is no longer checked");
    }
}

#[test]
fn a_form_gets_the_papers_that_its_name_promises() {
    for (country, form, wanted) in [
        ("fr", "joint-purchasing", "procurement"),
        ("fr", "informal-coordination", "memorandum"),
        ("fr", "staff-or-service-loan", "staff"),
        ("es", "central-purchasing", "procurement"),
        ("es", "shared-staff", "staff"),
        ("si", "joint-institute", "institution-statute"),
        ("de", "foundation", "preliminary"),
        ("ua", "international-territorial-agreement", "memorandum"),
    ] {
        let pack = PACKS.get(country).unwrap();
        let catalogue = pack.catalogue();
        let form = &catalogue.forms[catalogue.form(form).unwrap().index()];
        let kinds = kinds_for(&library(&pack).unwrap(), form);
        assert_eq!(kinds.first().map(String::as_str), Some(wanted), "{country} {}", form.id);
        assert_eq!(form.stand_in, ["foundation", "international-territorial-agreement"].contains(&form.id.as_str()));
    }
}
