//! What people decide about a draft: nothing dangles, nothing is lost, everything wrong has a name.

#![allow(clippy::unwrap_used)]

#[path = "support/sample.rs"]
mod sample;
#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use imc_templates::{
    Block, Choices, Document, Draft, DraftError, Inline, Level, Library, OwnText, Part, Place, SignOff, Truth, Waiver,
    draft, own_source, write,
};
use proptest::prelude::*;
use serde_json::json;

static LIBRARY: LazyLock<Library> = LazyLock::new(sample::library);

fn made(kind: &str, choices: &Choices) -> Draft {
    let mut request = sample::request(kind, "en");
    request.choices = choices.clone();
    draft(&LIBRARY, &request, &sample::answers()).unwrap_or_else(|error| panic!("{kind}: {error}"))
}

fn problems(choices: serde_json::Value) -> Vec<String> {
    let mut request = sample::request("delegation", "en");
    request.choices = serde_json::from_value(choices).unwrap();
    match draft(&LIBRARY, &request, &sample::answers()) {
        Err(DraftError::Choices { problems }) => problems.iter().map(|p| format!("{}: {p}", p.path)).collect(),
        other => panic!("{other:?}"),
    }
}

/// Every reference of the text names a clause of the document by the number it has there.
fn assert_references(document: &Document) {
    for node in &document.nodes {
        for inline in node.blocks.iter().flat_map(Block::inlines) {
            if let Inline::Reference { target, cached, .. } = inline {
                let number = document.node(target).and_then(|node| node.number);
                assert_eq!(number.map(|n| n.to_string()).as_ref(), Some(cached), "{} refers to {target}", node.id);
            }
        }
    }
    let numbers: Vec<_> = document.at(Place::Body).filter_map(|node| node.number).collect();
    assert_eq!(numbers, (1..).take(numbers.len()).collect::<Vec<_>>());
}

fn ids(kind: &str) -> Vec<String> {
    let kind = LIBRARY.kind(kind).unwrap();
    LIBRARY.clauses_of(kind).iter().map(|clause| clause.id.clone()).collect()
}

const KINDS: [&str; 5] = ["delegation", "service", "union-statute", "resolution", "exit"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_new_order_never_breaks_a_reference_and_keeps_every_clause_in_its_part(
        kind in prop::sample::select(&KINDS[..]),
        seed in any::<prop::sample::Index>(),
        shuffle in Just((0..60usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let all = ids(kind);
        let mut order: Vec<String> = shuffle.iter().filter_map(|&at| all.get(at)).cloned().collect();
        order.truncate(1 + seed.index(order.len()));
        let plain = made(kind, &Choices::default());
        let moved = made(kind, &Choices { order, ..Choices::default() });
        assert_references(&moved.document);
        let parts = |d: &Draft| d.document.nodes.iter().map(|n| (n.place, n.part)).collect::<Vec<_>>();
        prop_assert_eq!(parts(&plain), parts(&moved));
        let set = |d: &Draft| d.document.nodes.iter().map(|n| n.id.clone()).collect::<BTreeSet<_>>();
        prop_assert_eq!(set(&plain), set(&moved));
    }

    #[test]
    fn dropping_and_adding_never_leaves_a_dangling_reference(
        kind in prop::sample::select(&KINDS[..]),
        out in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
        add in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let all = ids(kind);
        let dropped: BTreeSet<String> = out.iter().map(|at| at.get(&all).clone()).collect();
        let added = add.iter().map(|at| at.get(&all).clone()).filter(|id| !dropped.contains(id));
        let choices = Choices { added: added.collect(), dropped: dropped.iter().cloned().collect(), ..Choices::default() };
        let result = made(kind, &choices);
        assert_references(&result.document);
        prop_assert!(result.document.nodes.iter().all(|node| !dropped.contains(&node.id)));
    }

    #[test]
    fn own_wording_is_printed_as_typed_whatever_it_is(typed in "[a-z<>&{}|*\\-#\u{202E}\u{FDD0} \n]{1,80}") {
        let own = OwnText { text: typed.clone(), replaces: String::new() };
        let mut choices = Choices::default();
        choices.own_texts.entry("c14".into()).or_default().insert("en".into(), own);
        let result = made("delegation", &choices);
        assert_references(&result.document);
        let text = write::text(&LIBRARY, &result);
        let forged = text.contains(['\u{202E}', '\u{FDD0}', '\u{FDD5}']);
        prop_assert!(!forged);
        for word in typed.split(|c: char| !c.is_ascii_lowercase()).filter(|word| word.len() > 3) {
            let printed = text.contains(word) || typed.contains(&format!("{{{word}"));
            prop_assert!(printed, "{}", word);
        }
    }
}

#[test]
fn every_choice_that_does_not_fit_is_a_named_problem() {
    let found = problems(json!({
        "alternatives": {"c14": ["popluation", "population", "usage"], "c99": ["x"]},
        "dropped": ["c144"], "added": ["s03"], "order": ["c05", "zz", "a01"],
        "facts": {"start_date": "2027-02-30", "annual_cost": "much", "strat_date": "2027-01-01"},
        "fills": {"c99.x": "y", "nothing": "z"},
        "own_texts": {"c98": {"en": {"text": "x"}}},
    }));
    for expected in [
        "alternatives.c14: clause `c14` has no alternative `popluation`, did you mean `population`?",
        "alternatives.c14: alternatives `popluation` and `population` and `usage` of clause `c14` exclude each other",
        "alternatives.c99: there is no clause `c99`",
        "dropped: there is no clause `c144`, did you mean `c14`?",
        "added: clause `s03` does not belong to documents of the kind `delegation`",
        "order: there is no clause `zz`",
        "order: `a01` is an annex; annexes come in the order of the library",
        "facts.start_date: fact `start_date` is a date as `2027-01-31`, not `\"2027-02-30\"`",
        "facts.strat_date: there is no fact `strat_date`, did you mean `start_date`?",
    ] {
        assert!(found.iter().any(|line| line.starts_with(expected)), "{expected}\nis not in\n{}", found.join("\n"));
    }
    for path in ["facts.annual_cost", "fills.c99.x", "fills.nothing", "own_texts.c98"] {
        assert!(found.iter().any(|line| line.starts_with(path)), "{path}\nis not in\n{}", found.join("\n"));
    }
}

#[test]
fn clauses_move_within_their_part_only() {
    let order = ["c38", "c36", "c06", "c05", "c03"].map(String::from).to_vec();
    let result = made("delegation", &Choices { order, ..Choices::default() });
    let body: Vec<_> = result.document.at(Place::Body).map(|node| node.id.as_str()).collect();
    assert_eq!(&body[..4], ["c03", "c04", "c06", "c05"]);
    assert_eq!(&body[body.len() - 3..], ["c38", "c37", "c36"]);
    assert_eq!(result.document.node("c03").unwrap().part, Part::Opening);
}

#[test]
fn a_country_clause_without_a_part_keeps_to_that_of_the_clause_before_it() {
    let file =
        "[[clause]]\nid = \"register\"\napplies_to = [\"delegation\"]\nafter = \"c37\"\n[clause.text]\nen = \"x\"\n";
    let library = Library::with([("xx.toml", file)]).unwrap();
    assert_eq!(library.part(library.clause("register").unwrap()), Part::Closing);
}

#[test]
fn own_wording_keeps_references_facts_and_blanks_alive_and_says_that_it_departs() {
    let plain = made("delegation", &Choices::default());
    let node = plain.document.node("c24").unwrap();
    let own = OwnText {
        text: "Books are open under clause {c14}.\n\n- from {start_date} on\n- for {c24.retention}\n\nSee {nowhere}."
            .into(),
        replaces: node.source.clone(),
    };
    let mut choices = Choices::default();
    choices.own_texts.entry("c24".into()).or_default().insert("en".into(), own.clone());
    choices.fills.insert("c24.retention".into(), "ten years".into());
    let result = made("delegation", &choices);
    assert_references(&result.document);
    let text = write::text(&LIBRARY, &result);
    let number = result.document.node("c14").unwrap().number.unwrap();
    assert!(text.contains(&format!("Books are open under clause {number}.")), "{text}");
    assert!(text.contains("(a) from 1 January 2027 on\n") && text.contains("(b) for ten years\n"), "{text}");
    let checks: Vec<_> = result.findings.iter().map(|finding| finding.check.as_str()).collect();
    assert!(checks.contains(&"own-wording") && checks.contains(&"own-unknown"), "{checks:?}");
    assert!(!checks.contains(&"own-outdated"), "a filled blank does not change the library's text");
    // The margin note of the Word file shows what the library says instead.
    let departed = result.document.node("c24").unwrap().own.as_ref().unwrap();
    assert!(departed.library.iter().flat_map(imc_templates::Block::inlines).count() > 3);

    choices.own_texts.get_mut("c24").unwrap().get_mut("en").unwrap().replaces = "of an older text".into();
    let result = made("delegation", &choices);
    assert!(result.findings.iter().any(|f| f.check == "own-outdated" && f.level == Level::Warning));
    let mut other = sample::request("delegation", "uk");
    other.choices = choices;
    let other = draft(&LIBRARY, &other, &sample::answers()).unwrap();
    assert!(other.document.node("c24").unwrap().own.is_none(), "wording in one language leaves the others alone");
}

#[test]
fn own_wording_that_drops_an_annex_says_so_and_the_library_has_not_changed_by_it() {
    let plain = made("delegation", &Choices::default()).document;
    let mut choices = Choices::default();
    for id in ["c06", "c14"] {
        let own = OwnText { text: "As listed elsewhere.".into(), replaces: plain.node(id).unwrap().source.clone() };
        choices.own_texts.entry(id.into()).or_default().insert("en".into(), own);
    }
    // A reference of the library's text that is lost is no change of the library.
    choices.dropped.push("c35".into());
    let result = made("delegation", &choices);
    assert!(result.findings.iter().all(|finding| finding.check != "own-outdated"), "{:#?}", result.findings);
    let fallen = result.findings.iter().find(|finding| finding.check == "annex-fell").unwrap();
    assert!(result.document.node(&fallen.clauses[1]).is_none());
}

#[test]
fn a_remark_closed_without_words_disappears_with_its_number_and_a_gap_in_a_sentence_becomes_a_line() {
    let file = r#"
[[clause]]
id = "remarks"
applies_to = ["delegation"]
after = "c14"
[clause.text]
en = """
The mayors sign. {{ lawyer("who signs where a mayor is suspended", key="sign") }}

{{ lawyer("compare with article 10", key="compare") }}

The register is {{ lawyer("name of the register", key="register") }}.
"""
"#;
    let library = Library::with([("xx.toml", file)]).unwrap();
    let mut request = sample::request("delegation", "en");
    for what in ["remarks.sign", "remarks.compare", "remarks.register"] {
        let closed = Waiver { what: what.into(), reason: "done".into(), by: "A. Lawyer".into(), ..Waiver::default() };
        request.choices.waivers.push(closed);
    }
    let result = draft(&library, &request, &sample::answers()).unwrap();
    let number = result.document.node("remarks").unwrap().number.unwrap();
    let text = write::text(&library, &result);
    assert!(
        text.contains(&format!("{number}.1. The mayors sign.\n{number}.2. The register is ____________.\n")),
        "{text}"
    );
    let closed = result.findings.iter().filter(|finding| finding.check == "point-waived").count();
    assert_eq!(closed, 3, "what left no trace in the text is named all the same");
}

#[test]
fn the_library_text_as_own_wording_reads_the_same() {
    for kind in ["delegation", "union-statute", "feasibility"] {
        let plain = made(kind, &Choices::default());
        let mut choices = Choices::default();
        for node in &plain.document.nodes {
            let own = OwnText { text: own_source(&node.blocks), replaces: node.source.clone() };
            choices.own_texts.entry(node.id.clone()).or_default().insert("en".into(), own);
        }
        let again = made(kind, &choices);
        let texts = |d: &Draft| write::text(&LIBRARY, d).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(texts(&plain), texts(&again), "{kind}");
        assert!(again.findings.iter().all(|finding| finding.check != "own-outdated"), "{kind}");
    }
}

#[test]
fn a_text_chosen_by_hand_is_printed_where_a_fact_would_stand_for_it() {
    let printed = |kind: &str, clause: &str, text: Option<&str>| {
        let chosen = text.map(|text| (clause.to_owned(), vec![text.to_owned()]));
        let result = made(kind, &Choices { alternatives: chosen.into_iter().collect(), ..Choices::default() });
        own_source(&result.document.node(clause).unwrap().blocks)
    };
    for (kind, clause, alternative, words) in [
        ("delegation", "c14", "zones", "divided into zones of benefit"),
        ("union-statute", "s21", "length", "follow the length or area served"),
    ] {
        assert!(!printed(kind, clause, None).contains(words), "{clause}: the key of the answers stands there");
        assert!(printed(kind, clause, Some(alternative)).contains(words), "{clause}");
    }
}

#[test]
fn a_text_chosen_against_the_answers_is_named_and_the_usual_one_stays_known() {
    let plain = made("delegation", &Choices::default());
    let clause = plain.document.nodes.iter().find(|n| n.options.iter().any(|o| o.fits == Truth::False && !o.chosen));
    let (clause, option) = clause.map(|n| (n, n.options.iter().find(|o| o.fits == Truth::False).unwrap())).unwrap();
    let mut choices = Choices::default();
    choices.alternatives.insert(clause.id.clone(), vec![option.id.clone()]);
    let result = made("delegation", &choices);
    let level =
        |d: &Draft, check: &str| d.findings.iter().find(|f| f.check == check).map(|f| (f.level, f.clauses.clone()));
    assert_eq!(level(&result, "against-answers"), Some((Level::Error, vec![clause.id.clone()])));
    let what = format!("{}/{}", clause.id, option.id);
    choices.waivers.push(Waiver {
        what,
        reason: "the court asked for it".into(),
        by: "Dr. Weber".into(),
        ..Waiver::default()
    });
    let waived = made("delegation", &choices);
    assert_eq!(level(&waived, "against-answers"), None);
    assert_eq!(level(&waived, "against-waived"), Some((Level::Note, vec![clause.id.clone()])));
    let usual = |d: &Draft| {
        let node = d.document.node(&clause.id).unwrap();
        node.options.iter().filter(|o| o.usual).map(|o| o.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(usual(&plain), usual(&result));
}

#[test]
fn a_closed_point_is_no_gap_any_more_and_stands_on_the_cover() {
    let plain = made("delegation", &Choices::default());
    let open: Vec<_> = plain.open.iter().filter(|point| point.confirm).flat_map(|point| point.keys.clone()).collect();
    assert!(open.contains(&"basis.law-2".to_owned()) && open.len() > 3, "{open:?}");
    let waive = |what: &String| Waiver {
        what: what.clone(),
        reason: "checked in the register".into(),
        by: "A. Lawyer".into(),
        date: "2026-11-22".parse().ok(),
    };
    let result = made("delegation", &Choices { waivers: open.iter().map(waive).collect(), ..Choices::default() });
    assert!(result.open.iter().all(|point| !point.confirm));
    let text = write::text(&LIBRARY, &result);
    assert!(text.contains("(b) Law on Self-Government, art. 26\n") && !text.contains("[lawyer:"), "{text}");
    let notes: Vec<_> = result.findings.iter().filter(|f| f.check == "point-waived").map(|f| &f.message).collect();
    assert_eq!(notes.len(), open.len(), "{notes:#?}");
    assert!(notes.iter().all(|note| note.contains("checked in the register")));
}

#[test]
fn a_detail_of_a_party_stands_in_the_text_and_where_it_signs() {
    let mut choices = Choices::default();
    choices.fills.insert("party.2.represented_by".into(), "mayor Ivan Hill".into());
    let result = made("delegation", &choices);
    assert_eq!(result.document.parties[1].represented_by, Some("mayor Ivan Hill".into()));
    assert!(write::text(&LIBRARY, &result).contains("represented by mayor Ivan Hill"));
}

#[test]
fn the_content_hash_follows_the_words_and_nothing_else() {
    let plain = made("delegation", &Choices::default()).document;
    let mut signed = plain.clone();
    signed.sign_off = Some(SignOff { by: "A. Lawyer".into(), date: "2026-11-22".parse().ok() });
    signed.provenance.pack_version = "2027".into();
    signed.nodes[3].why = Default::default();
    assert_eq!(plain.content_hash(), signed.content_hash());
    let stored: Document = serde_json::from_str(&serde_json::to_string(&plain).unwrap()).unwrap();
    assert_eq!(plain.content_hash(), stored.content_hash());
    let mut choices = Choices::default();
    choices.facts.insert("start_date".into(), json!("2027-02-01"));
    assert_ne!(plain.content_hash(), made("delegation", &choices).document.content_hash());
    let mut swapped = plain.clone();
    swapped.nodes.swap(4, 5);
    assert_ne!(plain.content_hash(), swapped.content_hash());
    // What only the table of signatures and the workbook show counts as well.
    let changes: [fn(&mut Document); 6] = [
        |one| one.parties[1].represented_by = Some("mayor Ivan Hill".into()),
        |one| one.parties[1].population = None,
        |one| one.parties[1].population = Some(8121),
        |one| drop(one.parties[1].figures.insert("units".into(), json!(301))),
        |one| one.money.yearly = Some("1".into()),
        |one| one.money.currency = "UAH".into(),
    ];
    for (index, change) in changes.iter().enumerate() {
        let mut changed = plain.clone();
        change(&mut changed);
        assert_ne!(plain.content_hash(), changed.content_hash(), "change {index}");
    }
}

#[test]
fn a_comparison_shows_words_clauses_and_moves() {
    let plain = made("delegation", &Choices::default());
    let mut choices = Choices { dropped: vec!["c30".into()], added: vec!["c16".into()], ..Choices::default() };
    choices.order = vec!["c06".into(), "c05".into()];
    choices.facts.insert("start_date".into(), json!("2027-02-01"));
    let changed = made("delegation", &choices);
    let found = write::changes_html(&LIBRARY, &plain.document, &changed.document);
    let of = |id: &str| found.iter().filter(|one| one.id == id).map(|one| one.moved).collect::<Vec<_>>();
    assert_eq!(of("c30"), [write::Moved::Deleted]);
    assert_eq!(of("c16"), [write::Moved::Inserted]);
    assert_eq!(of("c35"), [write::Moved::Same]);
    assert!(of("c06").contains(&write::Moved::Elsewhere) || of("c05").contains(&write::Moved::Elsewhere));
    let term = found.iter().find(|one| one.id == "c29").unwrap();
    assert!(term.html.contains("<del>January ") && term.html.contains("<ins>February "), "{}", term.html);
    let same = write::changes_html(&LIBRARY, &plain.document, &plain.document);
    assert!(same.iter().all(|one| one.moved == write::Moved::Same && !one.html.contains("<ins>")));
}

#[test]
fn a_comparison_of_tables_marks_cells_and_rows() {
    type Rows = Vec<Vec<Vec<Inline>>>;
    let plain = made("annex", &Choices::default()).document;
    let mut changed = plain.clone();
    let rows = |document: &mut Document, change: &dyn Fn(&mut Rows)| {
        let blocks = document.nodes.iter_mut().flat_map(|node| &mut node.blocks);
        for block in blocks {
            if let Block::Table { rows, .. } = block {
                change(rows);
            }
        }
    };
    rows(&mut changed, &|rows| {
        rows.retain(|row| row[0] != [Inline::Text("Lakefield".into())]);
        for cell in rows.iter_mut().flatten().filter(|cell| **cell == [Inline::Text("8,120".into())]) {
            *cell = vec![Inline::Text("8,121".into())];
        }
    });
    let found: String = write::changes_html(&LIBRARY, &plain, &changed).into_iter().map(|one| one.html).collect();
    assert!(found.contains("<td><del>8,120</del><ins>8,121</ins></td>"), "{found}");
    assert!(found.contains("<td><del>Lakefield</del></td>") && found.contains("<td>Riverside</td>"), "{found}");
}

#[test]
fn all_formats_agree_on_contents_and_on_what_was_left_out() {
    for kind in ["resolution", "delegation", "annex"] {
        let mut request = sample::request(kind, "en");
        request.choices.dropped.extend(["c30".to_owned()].into_iter().filter(|_| kind == "delegation"));
        let made = draft(&LIBRARY, &request, &sample::answers()).unwrap();
        let (page, paper) = (write::html(&LIBRARY, &made), write::paper(&LIBRARY, &made));
        assert_eq!(page.contains("<nav "), made.document.has_contents(), "{kind}");
        assert_eq!(paper.contents.is_some(), made.document.has_contents(), "{kind}");
        for part in &paper.sheet.parts {
            assert!(page.contains(&format!("<h3>{}</h3>", part.title)), "{kind}: no {}", part.title);
        }
        assert_eq!(page.contains("<h3>Clauses left out</h3>"), !made.left_out.is_empty(), "{kind}");
    }
}
