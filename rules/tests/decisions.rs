//! Laws that must hold for every case: random answers, no chosen examples, on the real Ukrainian pack; where ways to the
//! same decision are held together, on the packs of all countries.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_engine::admission::Admissibility;
use imc_engine::answers::{Answer, Answers, Cell, derived_answers, parse_answers};
use imc_engine::assess::{Group, LeadGround};
use imc_engine::catalogue::{Catalogue, CatalogueParts, ColumnType, LegalForm, QuestionType, Role, Theme};
use imc_engine::decide::Reason;
use imc_engine::edition::Edition;
use imc_engine::facts::{QuestionState, Trit};
use imc_engine::group::{Attitude, PartnerOrder};
use imc_engine::ids::{FormIx, QuestionIx};
use imc_engine::importance::{Priorities, Weights};
use imc_engine::rulebook::Effect;
use imc_rules::Packs;
use proptest::collection::vec;
use proptest::prelude::*;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static EDITIONS: LazyLock<Vec<Edition>> = LazyLock::new(|| {
    let packs = Packs::embedded().unwrap();
    let date = "2026-11-21".parse().unwrap();
    packs
        .ids()
        .map(|id| packs.get(id).unwrap())
        .filter(|pack| pack.catalogue().pack.country.is_some())
        .map(|pack| pack.edition(date).unwrap())
        .collect()
});

static EDITION: LazyLock<&Edition> =
    LazyLock::new(|| EDITIONS.iter().find(|edition| edition.catalogue().pack.id == "ua").unwrap());

/// A country's law; a failure names the country instead of printing the law.
struct Law(&'static Edition);

impl std::fmt::Debug for Law {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.catalogue().pack.id)
    }
}

fn any_of(editions: &'static [Edition]) -> impl Strategy<Value = Law> {
    any::<proptest::sample::Index>().prop_map(|index| Law(index.get(editions)))
}

/// The law of any country that has a pack.
fn editions() -> impl Strategy<Value = Law> {
    any_of(&EDITIONS)
}

/// The same law with other data of the pack.
fn altered(edition: &Edition, alter: impl FnOnce(&mut CatalogueParts)) -> Edition {
    let mut parts = CatalogueParts::clone(edition.catalogue());
    alter(&mut parts);
    let book = Arc::new(edition.book().clone());
    Edition::new(Arc::new(Catalogue::new(parts).unwrap()), book, edition.date(), edition.pack_hash().into()).unwrap()
}

/// The law of all countries with nothing assumed in the place of open answers.
static STRICT: LazyLock<Vec<Edition>> = LazyLock::new(|| {
    let forget = |parts: &mut CatalogueParts| parts.questions.iter_mut().for_each(|q| q.assume = None);
    EDITIONS.iter().map(|edition| altered(edition, forget)).collect()
});

fn strict_editions() -> impl Strategy<Value = Law> {
    any_of(&STRICT)
}

/// The Ukrainian law with one form more, which was closed long ago and suits every case best.
static WITH_CLOSED: LazyLock<Edition> = LazyLock::new(|| {
    altered(&EDITION, |parts| {
        let mut closed: LegalForm = parts.forms[0].clone();
        closed.id = CLOSED.into();
        closed.validity.open_from = None;
        closed.validity.closed_from = Some("2000-01-01".parse().unwrap());
        closed.weights = parts.criteria.iter().map(|criterion| (criterion.id.clone(), 3)).collect();
        parts.forms.push(closed);
    })
});
const CLOSED: &str = "closed-long-ago";

/// A sheet on which each question is answered with the given probability (in per cent), drawn from numbers.
fn sheet(catalogue: &Catalogue, draws: &[u64], percent: u64) -> Answers {
    let mut answers = Answers::empty(catalogue);
    for (i, question) in catalogue.questions.iter().enumerate() {
        let draw = draws[i % draws.len()].rotate_left((i % 61) as u32) ^ (i as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        if draw % 100 >= percent {
            continue;
        }
        if let Some(answer) = some_answer(question, draw / 100, percent == 100) {
            answers.set(QuestionIx(i as u16), Some(answer));
        }
    }
    answers
}

/// An answer drawn from a number. Cells of a list may be empty where it need not be `whole`.
fn some_answer(question: &imc_engine::catalogue::Question, draw: u64, whole: bool) -> Option<Answer> {
    let options = question.options.len() as u64;
    Some(match question.kind {
        QuestionType::Single => Answer::Choice((draw % options.max(1)) as u16),
        QuestionType::YesNo => Answer::YesNo(draw.is_multiple_of(2)),
        QuestionType::Multi => Answer::Choices(1 << (draw % options) | 1 << ((draw / 64) % options)),
        QuestionType::Number | QuestionType::Money => {
            let (min, max) = question.range();
            Answer::Number(min + (draw % (max - min + 1).min(2_000) as u64) as i64)
        }
        QuestionType::List => {
            let rows = 2 + draw % 4;
            Answer::Rows(
                (0..rows)
                    .map(|r| {
                        question
                            .columns
                            .iter()
                            .enumerate()
                            .map(|(at, c)| match c.kind {
                                _ if !whole && (draw >> (7 * r + at as u64)).is_multiple_of(6) => Cell::Empty,
                                ColumnType::Text => Cell::Text(format!("P{}", (draw >> r) % 3)),
                                ColumnType::Links => Cell::Text(format!("P{}, P{}", draw % 3, (draw >> r) % 5)),
                                ColumnType::YesNo => Cell::YesNo(r % 2 == 0),
                                _ => Cell::Number(((draw >> r) % 90_000) as i64),
                            })
                            .collect()
                    })
                    .collect(),
            )
        }
        QuestionType::Date | QuestionType::Text => return None,
    })
}

fn draws() -> impl Strategy<Value = Vec<u64>> {
    proptest::collection::vec(any::<u64>(), 40)
}

/// A partner with an order of priorities drawn from a number: each theme in one of three classes.
fn partner(n: usize, draw: u64) -> PartnerOrder {
    let themes = &EDITION.catalogue().themes;
    let class = |c: u64| -> Vec<_> {
        let of = |i: usize| (draw >> (2 * i)) % 3;
        themes.iter().enumerate().filter(|(i, _)| of(*i) == c).map(|(_, t)| t.id.clone()).collect()
    };
    let classes = (0..3).map(class).filter(|c: &Vec<_>| !c.is_empty()).collect();
    PartnerOrder { partner: format!("P{n}"), priorities: Priorities(classes) }
}

/// A sheet with an answer to everything that is asked, and nothing else.
fn full_sheet(edition: &Edition, draws: &[u64]) -> Answers {
    let catalogue = edition.catalogue();
    let source = sheet(catalogue, draws, 100);
    let mut out = Answers::empty(catalogue);
    for question in edition.question_order() {
        // What the country's law answers is not open.
        let state = edition.facts(&out).states[question.index()];
        let hidden = matches!(state, QuestionState::Hidden | QuestionState::Preset);
        // What follows from the list of partners is left to it; giving both would let them contradict each other.
        let definition = &catalogue.questions[question.index()];
        let follows = ["count", "size_pattern"].contains(&definition.id.as_str()) || !definition.from.is_empty();
        if !hidden && !follows {
            out.set(*question, source.get(*question).cloned());
        }
    }
    out
}

/// Adds answers to questions that are not asked.
fn answer_beside(edition: &Edition, full: &mut Answers, draws: &[u64]) {
    let states = edition.facts(full).states;
    let source = sheet(edition.catalogue(), draws, 100);
    for (question, answer) in source.answered().filter(|(q, _)| states[q.index()] == QuestionState::Hidden) {
        full.set(question, Some(answer.clone()));
    }
}

/// The same sheet with some cells of lists emptied: every bit of `cells` decides about one.
fn half_filled(answers: &Answers, cells: u64) -> Answers {
    let mut out = answers.clone();
    for (question, answer) in answers.answered() {
        let Answer::Rows(mut rows) = answer.clone() else { continue };
        let emptied = rows.iter_mut().flatten().enumerate().filter(|(at, _)| cells >> (at % 64) & 3 == 0);
        emptied.for_each(|(_, cell)| *cell = Cell::Empty);
        out.set(question, Some(Answer::Rows(rows)));
    }
    out
}

/// The same sheet with some answers forgotten: every bit of `keep` decides about one question.
fn forgetful(full: &Answers, keep: u128) -> Answers {
    let mut out = full.clone();
    let given: Vec<QuestionIx> = full.answered().map(|(q, _)| q).collect();
    for (i, question) in given.iter().enumerate() {
        if keep >> (i % 128) & 1 == 0 {
            out.set(*question, None);
        }
    }
    out
}

/// A sheet that answers everything, also beside the point, and one that knows less of the same.
fn full_and_partial(edition: &Edition, some: &[u64], keep: u128, cells: u64, beside: bool) -> (Answers, Answers) {
    let mut full = full_sheet(edition, some);
    if beside {
        answer_beside(edition, &mut full, some);
    }
    let partial = half_filled(&forgetful(&full, keep), cells);
    (full, partial)
}

/// All that a result says with a source: every object that has citations and a standing.
fn collect_statements<'v>(value: &'v serde_json::Value, found: &mut Vec<&'v serde_json::Value>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect_statements(item, found)),
        serde_json::Value::Object(fields) => {
            if fields.contains_key("citations") && fields.contains_key("standing") {
                found.push(value);
            }
            fields.values().for_each(|field| collect_statements(field, found));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_decided_under_unknowns_stays_so_for_every_completion(
        Law(edition) in strict_editions(),
        some in draws(),
        keep in any::<u128>(),
        cells in any::<u64>(),
        beside in any::<bool>(),
    ) {
        let (full, partial) = full_and_partial(edition, &some, keep, cells, beside);
        let (before, after) = (edition.evaluate(&partial), edition.evaluate(&full));
        for (i, (then, now)) in before.fired.iter().zip(&after.fired).enumerate() {
            if *then != Trit::OPEN {
                let entry = edition.entries().nth(i).unwrap();
                prop_assert_eq!(then, now, "effect {:?} of {}", entry.effect, edition.rule(entry).id);
            }
        }
        // That a question applies which was answered is itself assumed.
        let nothing_assumed = before.assumed == before.facts;
        for (i, form) in edition.catalogue().forms.iter().enumerate() {
            let special = matches!(form.role, Role::Network | Role::Compulsory);
            match before.admission[i] {
                Admissibility::Excluded if nothing_assumed || !special => {
                    prop_assert_eq!(after.admission[i], Admissibility::Excluded, "{}", form.id);
                }
                Admissibility::Admissible if nothing_assumed => {
                    prop_assert_ne!(after.admission[i], Admissibility::Excluded, "{}", form.id);
                }
                _ => {}
            }
        }
        prop_assert!(before.required.iter().all(|form| after.required.contains(form)));
        let told = [&before.required[..], &before.may_be_required].concat();
        prop_assert!(!nothing_assumed || after.required.iter().all(|form| told.contains(form)));
    }

    #[test]
    fn nothing_counts_as_checked_without_an_article_given_for_it(
        Law(edition) in editions(),
        some in draws(),
        percent in 0u64..=100,
    ) {
        let answers = sheet(edition.catalogue(), &some, percent);
        let result = serde_json::to_value(edition.assess(&answers, &edition.default_weights())).unwrap();
        let mut statements = Vec::new();
        collect_statements(&result, &mut statements);
        prop_assert!(!statements.is_empty());
        for statement in statements {
            let cited = statement["citations"].as_array().unwrap();
            if statement["standing"] == "verified" {
                prop_assert!(!cited.is_empty() && cited.iter().all(|law| law["standing"] == "verified"), "{statement}");
            }
            if let Some(rule) = statement["rule"].as_str() {
                let given: Vec<_> = edition.book().rules.iter().filter(|r| r.id.as_str() == rule).flat_map(|r| &r.citations).collect();
                for law in cited {
                    let own = given.iter().any(|c| law["statute"] == c.statute.as_str() && law["articles"] == *c.articles);
                    prop_assert!(own, "{rule} never cited {law}");
                }
            }
        }
    }

    #[test]
    fn the_fit_of_a_completion_lies_in_the_range_shown_before(
        Law(edition) in strict_editions(),
        some in draws(),
        keep in any::<u128>(),
        cells in any::<u64>(),
        beside in any::<bool>(),
    ) {
        let (full, partial) = full_and_partial(edition, &some, keep, cells, beside);
        let (before, after) = (edition.evaluate(&partial), edition.evaluate(&full));
        for (range, now) in before.fit.iter().zip(&after.fit) {
            prop_assert!(range.low <= now.point && now.point <= range.high, "{range:?} {now:?}");
        }
    }

    #[test]
    fn an_estimate_lies_in_its_own_range(Law(edition) in editions(), some in draws(), percent in 0u64..100, weight in 1i64..3_000) {
        let answers = sheet(edition.catalogue(), &some, percent);
        let mut weights = edition.default_weights();
        weights.0[0] = weight;
        for verdict in edition.assess(&answers, &weights).forms {
            let fit = verdict.fit;
            prop_assert!(fit.low <= fit.point && fit.point <= fit.high, "{}: {fit:?}", verdict.form);
        }
    }

    #[test]
    fn every_verdict_has_a_reason_and_what_is_certain_misses_nothing(
        Law(edition) in editions(),
        some in draws(),
        percent in 0u64..100,
    ) {
        let answers = sheet(edition.catalogue(), &some, percent);
        let forms = &edition.catalogue().forms;
        for verdict in edition.assess(&answers, &edition.default_weights()).forms {
            let role = forms.iter().find(|form| form.id == verdict.form).map(|form| form.role);
            match verdict.admissibility {
                Admissibility::Excluded => prop_assert!(!verdict.excluded_by.is_empty(), "{}", verdict.form),
                Admissibility::Conditional => {
                    let told = verdict.conditions.len() + verdict.obstacles.len();
                    prop_assert!(told > 0, "{}", verdict.form);
                    // A status says in any case that it is no form of its own.
                    prop_assert!(role == Some(Role::Status) || verdict.excluded_by.is_empty(), "{}: {:?}", verdict.form, verdict.excluded_by);
                }
                Admissibility::Admissible => {}
            }
            let lines = [&verdict.excluded_by, &verdict.obstacles, &verdict.conditions, &verdict.warnings];
            for line in lines.into_iter().flatten() {
                prop_assert_eq!(line.certain, line.missing.is_empty(), "{}: {:?}", verdict.form, line);
            }
        }
    }

    #[test]
    fn the_order_of_answering_never_changes_the_result(some in draws(), percent in 0u64..100) {
        let forward = sheet(EDITION.catalogue(), &some, percent);
        let given: Vec<(QuestionIx, Answer)> = forward.answered().map(|(q, a)| (q, a.clone())).collect();
        let mut backward = Answers::empty(EDITION.catalogue());
        for (question, answer) in given.into_iter().rev() {
            backward.set(question, Some(answer));
        }
        let weights = EDITION.default_weights();
        prop_assert_eq!(EDITION.assess(&forward, &weights), EDITION.assess(&backward, &weights));
    }

    #[test]
    fn answers_that_are_not_missing_never_change_an_open_line(
        Law(edition) in editions(),
        some in draws(),
        other in draws(),
        percent in 10u64..90,
        first in any::<proptest::sample::Index>(),
    ) {
        let catalogue = edition.catalogue();
        let partial = sheet(catalogue, &some, percent);
        let full = sheet(catalogue, &other, 100);
        let now = edition.evaluate(&partial);
        let open: Vec<usize> = (0..now.fired.len()).filter(|i| now.fired[*i] == Trit::OPEN).collect();
        for i in open.iter().cycle().skip(if open.is_empty() { 0 } else { first.index(open.len()) }).take(open.len().min(8)) {
            let entry = edition.entries().nth(*i).unwrap();
            let missing = edition.missing(&now.facts, entry.when);
            prop_assert!(!missing.is_empty());
            let mut more = partial.clone();
            for (question, answer) in full.answered() {
                // Rows may answer other questions, missing ones among them; and what follows from rows or from the law of
                // the country is not open.
                let rows = matches!(answer, Answer::Rows(_));
                let state = now.facts.states[question.index()];
                let open = matches!(state, QuestionState::Open | QuestionState::Hidden);
                if open && !missing.contains(&question) && !rows {
                    more.set(question, Some(answer.clone()));
                }
            }
            prop_assert_eq!(edition.evaluate(&more).fired[*i], Trit::OPEN, "{}: {:?}", edition.rule(entry).id, missing);
        }
    }

    #[test]
    fn a_score_never_overrides_an_exclusion(some in draws(), percent in 0u64..100, boost in 1i64..1_000_000) {
        let answers = sheet(EDITION.catalogue(), &some, percent);
        let weights = Weights(EDITION.default_weights().0.iter().map(|w| w * boost).collect());
        let evaluation = EDITION.evaluate(&answers);
        let ranking = evaluation.ranking(&EDITION, &weights);
        for (entry, fired) in EDITION.entries().zip(&evaluation.fired) {
            if let (Effect::Exclude(form), Trit::TRUE) = (entry.effect, *fired) {
                prop_assert!(!ranking.contains(&form));
            }
        }
    }

    #[test]
    fn the_bare_decision_says_what_the_evaluation_says(Law(edition) in editions(), some in draws()) {
        let answers = full_sheet(edition, &some);
        let facts = edition.facts(&answers);
        let mut scratch = edition.scratch();
        let bare = edition.decide(&facts, &mut scratch);
        let full = edition.evaluate(&answers);
        for (form, range) in full.fit.iter().enumerate() {
            prop_assert_eq!(bare.fit[form], range.point);
            let excluded = full.admission[form] == Admissibility::Excluded || !edition.ranks(FormIx(form as u16));
            prop_assert_eq!(bare.excluded.contains(FormIx(form as u16)), excluded, "{}", edition.catalogue().forms[form].id);
        }
        prop_assert_eq!(bare.leader, full.ranking(edition, &edition.default_weights()).first().copied());
    }

    #[test]
    fn the_reasons_of_a_bare_decision_are_all_that_holds_and_add_up_to_its_fit(
        Law(edition) in editions(),
        some in draws(),
        percent in 80u64..=100,
    ) {
        let complete = percent == 100;
        let answers = if complete { full_sheet(edition, &some) } else { sheet(edition.catalogue(), &some, percent) };
        let mut scratch = edition.scratch();
        let (bare, reasons) = edition.decide_with_reasons(&edition.facts(&answers), &mut scratch);
        let entries: Vec<_> = edition.entries().collect();
        let (mut sums, mut holding) = (vec![0i64; bare.fit.len()], Vec::new());
        for reason in reasons {
            match *reason {
                Reason::Criterion { form, adds, .. } => sums[form.index()] += adds,
                Reason::Entry(entry) => {
                    holding.push(entry as usize);
                    let entry = entries[entry as usize];
                    if let Effect::Points(form, points) = entry.effect {
                        let criterion = edition.rule(entry).criterion.map_or(0, |c| c.index());
                        sums[form.index()] += i64::from(points) * 10_000 * edition.matrix().importance[criterion];
                    }
                }
            }
        }
        prop_assert_eq!(&sums, bare.fit);
        holding.sort_unstable();
        let fired = edition.evaluate(&answers).fired;
        let surely: Vec<usize> = (0..fired.len()).filter(|entry| fired[*entry].surely()).collect();
        prop_assert_eq!(holding, surely);
    }

    #[test]
    fn a_decision_that_follows_its_answers_says_what_a_fresh_one_says(
        Law(edition) in editions(),
        some in draws(),
        percent in 0u64..100,
        changes in proptest::collection::vec((any::<u64>(), any::<u64>()), 1..40),
    ) {
        let catalogue = edition.catalogue();
        let mut answers = sheet(catalogue, &some, percent);
        let weights = Weights((0..catalogue.themes.len() as i64).map(|i| 400 + 300 * i).collect());
        let mut live = edition.live(&answers, &weights);
        for (which, draw) in changes {
            let question = QuestionIx((which % catalogue.questions.len() as u64) as u16);
            let answer = if draw % 5 == 0 { None } else { some_answer(&catalogue.questions[question.index()], draw / 5, false) };
            answers.set(question, answer.clone());
            live.set(question, answer);
            let fresh = edition.evaluate(&answers);
            let standing = live.snapshot();
            for form in (0..catalogue.forms.len() as u16).map(FormIx) {
                prop_assert_eq!(standing.admission(form), fresh.admission[form.index()], "{}", catalogue.forms[form.index()].id);
                prop_assert_eq!(live.fit(form), fresh.weighted(form, &weights));
            }
            let ranking = fresh.ranking(edition, &weights);
            prop_assert_eq!(standing.leader, ranking.first().copied());
            prop_assert_eq!(standing.safest, fresh.safest(&ranking));
            for q in (0..catalogue.questions.len() as u16).map(QuestionIx) {
                prop_assert_eq!(live.state(q), fresh.facts.states[q.index()]);
            }
        }
    }

    #[test]
    fn many_cases_at_once_come_to_what_each_comes_to_alone(
        Law(edition) in editions(),
        some in proptest::collection::vec((draws(), 0u64..=100), 1..9),
        boost in 1i64..3_000,
    ) {
        // More than one sweep, and a last one that is not full.
        let cases: Vec<Answers> =
            (0..70).map(|i| { let (draws, percent) = &some[i % some.len()]; let mut draws = draws.clone(); draws.rotate_left(i % 40); sheet(edition.catalogue(), &draws, *percent) }).collect();
        let mut weights = edition.default_weights();
        weights.0[0] = boost;
        for (case, screened) in cases.iter().zip(edition.screen(&edition.columns(&cases), &weights)) {
            let alone = edition.evaluate(case);
            let ranking = alone.ranking(edition, &weights);
            let best: [Option<FormIx>; 4] = std::array::from_fn(|place| ranking.get(place).copied());
            prop_assert_eq!(screened.best, best);
            prop_assert_eq!(screened.fit, best[0].map_or(0, |f| alone.weighted(f, &weights)));
            prop_assert_eq!(screened.certain, best[0].is_some_and(|f| alone.admission[f.index()] == Admissibility::Admissible));
        }
    }

    #[test]
    fn one_more_partner_never_takes_an_objection_away(some in draws(), orders in proptest::collection::vec(any::<u64>(), 1..6)) {
        let evaluation = EDITION.evaluate(&sheet(EDITION.catalogue(), &some, 80));
        let partners: Vec<PartnerOrder> = orders.iter().enumerate().map(|(i, draw)| partner(i, *draw)).collect();
        let all = EDITION.group_view(&evaluation, &partners, 500, 7);
        let fewer = EDITION.group_view(&evaluation, &partners[..partners.len() - 1], 500, 7);
        for form in &fewer.forms {
            let same = all.forms.iter().find(|f| f.form == form.form).unwrap();
            prop_assert_eq!(&same.stands[..partners.len() - 1], &form.stands[..]);
            prop_assert!(same.objections >= form.objections && (partners.len() == 1 || same.least <= form.least));
        }
        prop_assert_eq!(all.compromises.is_empty(), all.forms.first().is_none_or(|form| form.objections > 0));
        for compromise in &all.compromises {
            prop_assert!(all.forms.iter().all(|f| f.form != *compromise || f.stands.iter().all(|s| s.attitude != Attitude::Objects)));
        }
    }

    #[test]
    fn a_group_of_one_sees_what_the_robustness_of_its_order_says(some in draws(), draw in any::<u64>()) {
        let evaluation = EDITION.evaluate(&sheet(EDITION.catalogue(), &some, 80));
        let alone = partner(0, draw);
        let view = EDITION.group_view(&evaluation, std::slice::from_ref(&alone), 500, 7);
        let robust = EDITION.robustness(&evaluation, &EDITION.importance(alone.priorities.clone()), 500, 7);
        for form in &robust.forms {
            let same = view.forms.iter().find(|f| f.form == form.form).unwrap();
            prop_assert_eq!(same.stands[0].best, form.places[0]);
            // Each place is rounded on its own, their sum once.
            let sum: u16 = form.places.iter().take(view.good_places).sum();
            prop_assert!(same.least <= 1000 && same.least.abs_diff(sum) <= 2, "{} {sum}", same.least);
            prop_assert_eq!(same.better_for_all.is_some(), robust.dominance.iter().any(|d| d.worse == form.form));
        }
    }

    #[test]
    fn the_weights_of_an_order_are_the_middle_of_all_that_respect_it(draw in any::<u64>()) {
        let order = partner(0, draw).priorities;
        let themes = &EDITION.catalogue().themes;
        let weights = EDITION.importance(order.clone()).weights.0;
        prop_assert!((weights.iter().sum::<i64>() - 1000 * themes.len() as i64).abs() <= themes.len() as i64);
        // How many classes stand before a theme; those that nobody named come last.
        let place = |t: usize| order.0.iter().position(|class| class.contains(&themes[t].id)).unwrap_or(order.0.len());
        for (a, b) in (0..themes.len()).flat_map(|a| (0..themes.len()).map(move |b| (a, b))) {
            match place(a).cmp(&place(b)) {
                Ordering::Less => prop_assert!(weights[a] > weights[b], "{weights:?} of {order:?}"),
                Ordering::Equal => prop_assert_eq!(weights[a], weights[b]),
                Ordering::Greater => {}
            }
        }
        prop_assert_eq!(EDITION.importance(Priorities::default()).weights, EDITION.default_weights());
    }

    #[test]
    fn points_weigh_in_their_proportion_and_in_their_order(points in vec(0u32..50, 1..12), factor in 1u32..20) {
        let themes = &EDITION.catalogue().themes;
        let given = |factor: u32| {
            let of = |(theme, points): (&Theme, &u32)| (theme.id.clone(), points * factor);
            themes.iter().zip(&points).map(of).collect::<BTreeMap<_, _>>()
        };
        let sum: u32 = given(1).values().sum();
        let weighed = EDITION.weighed(&given(1));
        prop_assert_eq!(weighed.is_err(), sum == 0);
        let Ok(weighed) = weighed else { return Ok(()) };
        prop_assert_eq!(EDITION.weighed(&given(factor)), Ok(weighed.clone()), "only the proportion counts");
        let of = |t: usize| points.get(t).copied().unwrap_or(0);
        for (t, weight) in weighed.weights.0.iter().enumerate() {
            let exact = f64::from(of(t)) * 1000.0 * themes.len() as f64 / f64::from(sum);
            prop_assert!((*weight as f64 - exact).abs() <= 0.5, "{weight} for {exact}");
        }
        let classes: Vec<Vec<u32>> = weighed.order.0.iter().map(|class| {
            class.iter().map(|id| of(themes.iter().position(|theme| theme.id == *id).unwrap())).collect()
        }).collect();
        prop_assert!(classes.iter().all(|class| class.iter().all(|points| *points == class[0])), "{classes:?}");
        prop_assert!(classes.windows(2).all(|two| two[0][0] > two[1][0]), "{classes:?}");
        let alike = (1..themes.len()).all(|t| of(t) == of(0));
        prop_assert_eq!(classes.is_empty(), alike);
    }

    #[test]
    fn scaling_all_weights_changes_no_order(some in draws(), percent in 0u64..100, factor in 2i64..50) {
        let answers = sheet(EDITION.catalogue(), &some, percent);
        let evaluation = EDITION.evaluate(&answers);
        let scaled = Weights(EDITION.default_weights().0.iter().map(|w| w * factor).collect());
        prop_assert_eq!(evaluation.ranking(&EDITION, &EDITION.default_weights()), evaluation.ranking(&EDITION, &scaled));
    }

    #[test]
    fn a_reversal_puts_the_named_form_first_whatever_matters_most(
        some in draws(),
        first in any::<proptest::sample::Index>(),
        points in vec(1u32..20, 20),
        way in 0..3,
    ) {
        let evaluation = EDITION.evaluate(&sheet(EDITION.catalogue(), &some, 80));
        let themes = &EDITION.catalogue().themes;
        let importance = match way {
            0 => EDITION.importance(Priorities::default()),
            1 => EDITION.importance(Priorities(vec![vec![first.get(themes).id.clone()]])),
            _ => EDITION.weighed(&themes.iter().map(|theme| theme.id.clone()).zip(points).collect()).unwrap(),
        };
        let mut weights = importance.weights.clone();
        let lead = |weights: &Weights| evaluation.safest(&evaluation.ranking(&EDITION, weights));
        let before = lead(&weights);
        if let Some(reversal) = EDITION.robustness(&evaluation, &importance, 50, 7).reversal {
            let theme = themes.iter().position(|t| t.id == reversal.theme).unwrap();
            // A hundred times all weights, so that a per cent of one of them is a whole number.
            let percent = |t: usize| if t == theme { i64::from(reversal.weight_percent) } else { 100 };
            weights.0 = weights.0.iter().enumerate().map(|(t, weight)| weight * percent(t)).collect();
            let after = lead(&weights);
            prop_assert_ne!(before, after);
            prop_assert_eq!(EDITION.catalogue().form(reversal.leader.as_str()), after);
        }
    }

    #[test]
    fn one_form_leads_for_everybody_and_ties_are_named_in_full(
        Law(edition) in editions(),
        some in draws(),
        percent in 0u64..=100,
    ) {
        let (answers, weights) = (sheet(edition.catalogue(), &some, percent), edition.default_weights());
        let evaluation = edition.evaluate(&answers);
        let safest = evaluation.safest(&evaluation.ranking(edition, &weights));
        let result = edition.publish(&evaluation, &weights);
        let Some(lead) = &result.lead else {
            prop_assert_eq!(safest, None);
            return Ok(());
        };
        prop_assert_eq!(lead.first(), result.leader());
        let verdict = |form: &imc_engine::ids::FormId| result.form(form.as_str()).unwrap();
        let first = verdict(lead.first().unwrap());
        if lead.ground == LeadGround::Ordered {
            prop_assert!(lead.better.is_empty() && lead.forms.iter().all(|form| result.required.contains(form)));
            return Ok(());
        }
        prop_assert_eq!(edition.catalogue().form(first.form.as_str()), safest);
        prop_assert_eq!(edition.live(&answers, &weights).snapshot().safest, safest);
        // Whatever fits as well, in the same standing with the law, is named; nothing is that does not.
        let near = first.fit.point.abs() / 10;
        for verdict in result.forms.iter().filter(|v| v.rank.is_some()) {
            let alike = verdict.group == first.group && (verdict.fit.point - first.fit.point).abs() <= near;
            prop_assert_eq!(lead.has(verdict.form.as_str()), alike, "{}", verdict.form);
            let better = verdict.group == Group::PossibleIf
                && first.group != Group::PossibleIf
                && verdict.fit.point > first.fit.point + near;
            prop_assert_eq!(lead.better.contains(&verdict.form), better, "{}", verdict.form);
        }
    }

    #[test]
    fn first_places_taken_alone_are_never_counted_twice(some in draws(), percent in 0u64..=100) {
        let evaluation = EDITION.evaluate(&sheet(EDITION.catalogue(), &some, percent));
        let robust = EDITION.robustness(&evaluation, &EDITION.importance(Priorities::default()), 1_000, 7);
        for form in &robust.forms {
            prop_assert!(form.alone <= form.places[0]);
        }
        let alone: u32 = robust.forms.iter().map(|form| u32::from(form.alone)).sum();
        let all: u32 = robust.forms.iter().map(|form| u32::from(form.places[0])).sum();
        prop_assert!(alone <= 1_000, "{alone}");
        // Nobody shares exactly where the first places of all sum to one weighting each.
        prop_assert!(robust.forms.is_empty() || (all == 1_000) == (alone == 1_000), "{all} {alone}");
    }

    #[test]
    fn flips_are_all_single_changes_that_change_something(
        Law(edition) in strict_editions(),
        some in draws(),
        percent in 30u64..=100,
        boost in 1i64..4,
    ) {
        let catalogue = edition.catalogue();
        let answers = sheet(catalogue, &some, percent);
        let weights = Weights((0..catalogue.themes.len() as i64).map(|t| 700 + 300 * (t % (boost + 1))).collect());
        let seen = |answers: &Answers| {
            let result = edition.evaluate(answers);
            (result.safest(&result.ranking(edition, &weights)), result.candidates(edition))
        };
        let (now, facts) = (seen(&answers), edition.facts(&answers));
        let mut expected = Vec::new();
        for (question, present) in answers.answered() {
            if facts.states[question.index()] == QuestionState::Parked {
                continue;
            }
            for answer in edition.alternatives(question, Some(present)) {
                let mut changed = answers.clone();
                changed.set(question, Some(answer));
                let then = seen(&changed);
                if then != now {
                    let form = |f: FormIx| catalogue.forms[f.index()].id.clone();
                    let new = |a: &[FormIx], b: &[FormIx]| a.iter().filter(|f| !b.contains(f)).map(|f| form(*f)).collect::<Vec<_>>();
                    expected.push((then.0.map(form), new(&then.1, &now.1), new(&now.1, &then.1)));
                }
            }
        }
        let flips = edition.flips(&answers, &weights);
        for flip in &flips {
            let file = [(flip.change.question.0.clone(), flip.change.answer.clone())].into_iter().collect();
            let problems = parse_answers(catalogue, &file).problems;
            prop_assert!(problems.is_empty(), "nobody can answer so: {problems:?}");
        }
        let flips = flips.into_iter();
        prop_assert_eq!(flips.map(|flip| (flip.winner, flip.opens, flip.closes)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn one_more_excluded_form_changes_nothing_for_the_others(some in draws(), percent in 0u64..100) {
        let answers = sheet(EDITION.catalogue(), &some, percent);
        let weights = EDITION.default_weights();
        let (without, mut with) = (EDITION.assess(&answers, &weights), WITH_CLOSED.assess(&answers, &weights));
        let closed = with.form(CLOSED).unwrap();
        prop_assert_eq!(closed.admissibility, Admissibility::Excluded);
        with.forms.retain(|verdict| verdict.form.as_str() != CLOSED);
        prop_assert_eq!(without, with);
        let robust = |edition: &Edition| {
            edition.robustness(&edition.evaluate(&answers), &edition.importance(Priorities::default()), 200, 7)
        };
        prop_assert_eq!(robust(&EDITION), robust(&WITH_CLOSED));
        let screened = |edition: &Edition| edition.screen(&edition.columns(std::slice::from_ref(&answers)), &weights);
        prop_assert_eq!(screened(&EDITION), screened(&WITH_CLOSED));
    }

    #[test]
    fn the_answers_named_as_reasons_force_the_line_and_none_of_them_is_parked(
        Law(edition) in strict_editions(),
        some in draws(),
        percent in 30u64..100,
    ) {
        let catalogue = edition.catalogue();
        let answers = sheet(catalogue, &some, percent);
        // With nothing assumed but that what was answered applies.
        let facts = edition.assumed_facts(&answers);
        let derived = derived_answers(catalogue, &answers);
        let truth = |facts: &imc_engine::facts::Facts, when| facts.trit(&edition.book().graph, catalogue, when);
        for entry in edition.entries().step_by(3) {
            let mut only = Answers::empty(catalogue);
            for question in edition.because(&facts, entry.when) {
                let state = facts.states[question.index()];
                prop_assert!(!matches!(state, QuestionState::Hidden | QuestionState::Parked | QuestionState::Open));
                let given = answers.get(question).or(derived.iter().find(|(q, _)| *q == question).map(|(_, a)| a));
                only.set(question, given.cloned());
            }
            let decided = truth(&facts, entry.when);
            if decided != Trit::OPEN {
                prop_assert_eq!(truth(&edition.assumed_facts(&only), entry.when), decided, "{}", edition.rule(entry).id);
            }
        }
    }

    #[test]
    fn reasons_are_minimal(some in draws(), percent in 30u64..100) {
        let answers = sheet(EDITION.catalogue(), &some, percent);
        let facts = EDITION.facts(&answers);
        let graph = &EDITION.book().graph;
        for entry in EDITION.entries().take(80) {
            if facts.trit(graph, EDITION.catalogue(), entry.when) == Trit::OPEN {
                continue;
            }
            let because = EDITION.because(&facts, entry.when);
            let mut only = facts.clone();
            let reads = EDITION.reads(entry.when);
            // What does not apply stands for the answers that say so; another property looks at those.
            let hidden = |q: &QuestionIx| matches!(facts.states[q.index()], QuestionState::Hidden | QuestionState::Parked);
            if reads.iter().any(hidden) {
                continue;
            }
            for question in reads.into_iter().filter(|q| facts.heard(&EDITION, *q) && !because.contains(q)) {
                only.forget(&EDITION, question);
            }
            let truth = only.trit(graph, EDITION.catalogue(), entry.when);
            prop_assert_ne!(truth, Trit::OPEN, "the reason of {} does not suffice: {:?}", EDITION.rule(entry).id, because);
            for question in &because {
                let mut less = only.clone();
                less.forget(&EDITION, *question);
                prop_assert_eq!(less.trit(graph, EDITION.catalogue(), entry.when), Trit::OPEN, "the reason is not minimal");
            }
        }
    }
}

#[test]
fn the_flat_program_and_the_graph_agree_on_every_case() {
    let mut state = 7u64;
    for _ in 0..400 {
        let draws: Vec<u64> = (0..40)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                state
            })
            .collect();
        let answers = sheet(EDITION.catalogue(), &draws, draws[0] % 101);
        let evaluation = EDITION.evaluate(&answers);
        for (entry, fired) in EDITION.entries().zip(&evaluation.fired) {
            let slow = evaluation.facts.trit(&EDITION.book().graph, EDITION.catalogue(), entry.when);
            // The program may know more than the walk over the graph, never less and never other.
            if slow != Trit::OPEN {
                assert_eq!(slow, *fired, "{}", EDITION.rule(entry).id);
            }
        }
    }
}

#[test]
fn every_ordinary_form_can_lead() {
    let mut led = vec![false; EDITION.catalogue().forms.len()];
    let mut state = 11u64;
    for _ in 0..4000 {
        let draws: Vec<u64> = (0..40)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                state ^ (state >> 29)
            })
            .collect();
        let answers = sheet(EDITION.catalogue(), &draws, 60);
        if let Some(FormIx(form)) = EDITION.evaluate(&answers).ranking(&EDITION, &EDITION.default_weights()).first() {
            led[usize::from(*form)] = true;
        }
    }
    let never: Vec<&str> = EDITION
        .catalogue()
        .forms
        .iter()
        .zip(&led)
        .filter(|(f, led)| !**led && f.validity.open(EDITION.date()))
        .map(|(f, _)| f.id.as_str())
        .collect();
    assert!(never.is_empty(), "these forms never lead in 4,000 random cases: {never:?}");
}
