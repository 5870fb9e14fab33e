//! How fast one decision is, beside the same rules written out as plain Rust.
//!
//! `cargo bench -p imc-rules` prints absolute times of this machine; only ratios within one run mean anything. Before
//! anything is timed, both must give the same fit and the same exclusions on a thousand complete cases.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod case;
mod native_ua;

use case::Case;
use imc_engine::admission::Admissibility;
use imc_engine::answers::{Answer, Answers};
use imc_engine::catalogue::QuestionType;
use imc_engine::edition::Edition;
use imc_engine::facts::{Facts, QuestionState};
use imc_engine::ids::QuestionIx;
use imc_engine::importance::Priorities;
use imc_engine::robust::{SAMPLES, SEED};
use imc_engine::whatif::Goal;
use imc_rules::Packs;
use std::sync::LazyLock;

static EDITION: LazyLock<Edition> = LazyLock::new(|| {
    let packs = Packs::embedded().unwrap();
    let pack = packs.get("ua").unwrap();
    if pack.hash() != native_ua::PACK {
        // Perhaps only its texts: whether its rules have, the comparison before the timing tells.
        eprintln!(
            "The pack has changed since its twin was written. If the two disagree: \
             `cargo run -p imc-rules --example native_twin > rules/benches/native_ua.rs`"
        );
    }
    pack.edition("2026-11-21".parse().unwrap()).unwrap()
});

/// Complete answer sheets: everything that is asked is answered.
static SHEETS: LazyLock<Vec<Answers>> = LazyLock::new(|| {
    let mut state = 42u64;
    let mut draw = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    (0..4000).map(|_| sheet(&EDITION, &mut draw)).collect()
});

static FACTS: LazyLock<Vec<Facts>> = LazyLock::new(|| SHEETS.iter().map(|s| EDITION.facts(s)).collect());
static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| FACTS.iter().map(Case::new).collect());

fn sheet(edition: &Edition, draw: &mut impl FnMut() -> u64) -> Answers {
    let catalogue = edition.catalogue();
    let mut answers = Answers::empty(catalogue);
    for question in edition.question_order().to_vec() {
        if edition.facts(&answers).states[question.index()] != QuestionState::Open {
            continue;
        }
        let definition = &catalogue.questions[question.index()];
        let options = definition.options.len().max(1) as u64;
        let answer = match definition.kind {
            QuestionType::Single => Answer::Choice((draw() % options) as u16),
            QuestionType::YesNo => Answer::YesNo(draw().is_multiple_of(2)),
            QuestionType::Multi => Answer::Choices(1 << (draw() % options) | 1 << (draw() % options)),
            QuestionType::Number | QuestionType::Money => {
                let (min, max) = definition.range();
                Answer::Number(min + (draw() % (max - min + 1).min(60) as u64) as i64)
            }
            _ => continue,
        };
        answers.set(question, Some(answer));
    }
    answers
}

/// Both must agree before anything is timed. Lists stay open in these sheets; no rule of the pack reads them.
fn agree() {
    for (answers, case) in SHEETS.iter().zip(CASES.iter()) {
        let evaluation = EDITION.evaluate(answers);
        let native = native_ua::assess(case);
        for (form, range) in evaluation.fit.iter().enumerate() {
            assert_eq!(range.point, native.fit[form], "fit of {}", EDITION.catalogue().forms[form].id);
            if evaluation.required.is_empty() {
                assert_eq!(
                    evaluation.admission[form] == Admissibility::Excluded,
                    native.excluded[form],
                    "{}",
                    EDITION.catalogue().forms[form].id
                );
            }
        }
    }
}

fn main() {
    agree();
    divan::main();
}

/// Walks through the cases, so that no branch predictor learns a single one by heart.
fn next(i: &mut usize) -> usize {
    *i = (*i + 1) % SHEETS.len();
    *i
}

/// Every call meets a case that it has not seen for thousands of calls, as a new municipality is, and whose facts have
/// just been made: no branch predictor knows it by heart, and no call waits for memory.
fn fresh<T: Clone>(cases: &'static [T]) -> impl FnMut() -> T {
    let mut i = 0;
    move || cases[next(&mut i)].clone()
}

#[divan::bench(sample_size = 16, sample_count = 2000)]
fn a_native_floor(bencher: divan::Bencher<'_, '_>) {
    bencher.with_inputs(fresh(&CASES)).bench_local_refs(|case| native_ua::assess(case));
}

#[divan::bench(sample_size = 16, sample_count = 2000)]
fn b_engine_from_facts(bencher: divan::Bencher<'_, '_>) {
    let mut scratch = EDITION.scratch();
    bencher.with_inputs(fresh(&FACTS)).bench_local_refs(|facts| EDITION.decide(facts, &mut scratch).leader);
}

#[divan::bench(sample_size = 16, sample_count = 2000)]
fn b_engine_from_facts_with_every_reason(bencher: divan::Bencher<'_, '_>) {
    let mut scratch = EDITION.scratch();
    bencher
        .with_inputs(fresh(&FACTS))
        .bench_local_refs(|facts| EDITION.decide_with_reasons(facts, &mut scratch).1.len());
}

#[divan::bench]
fn c_engine_from_answers_with_ranges_and_admissibility(bencher: divan::Bencher<'_, '_>) {
    let mut i = 0;
    bencher.bench_local(|| EDITION.evaluate(&SHEETS[next(&mut i)]));
}

#[divan::bench]
fn d_full_published_result_with_reasons(bencher: divan::Bencher<'_, '_>) {
    let (mut i, weights) = (0, EDITION.default_weights());
    bencher.bench_local(|| EDITION.assess(&SHEETS[next(&mut i)], &weights));
}

#[divan::bench(sample_count = 50)]
fn e_smaa_of_ten_thousand_weightings(bencher: divan::Bencher<'_, '_>) {
    let (evaluation, importance) = (EDITION.evaluate(&SHEETS[0]), EDITION.importance(Priorities::default()));
    bencher.bench_local(|| EDITION.robustness(&evaluation, &importance, SAMPLES, SEED));
}

#[divan::bench(sample_count = 20)]
fn f_all_single_answer_flips(bencher: divan::Bencher<'_, '_>) {
    let weights = EDITION.default_weights();
    bencher.bench_local(|| EDITION.flips(&SHEETS[0], &weights));
}

#[divan::bench(sample_count = 20)]
fn g_next_question_on_a_half_filled_sheet(bencher: divan::Bencher<'_, '_>) {
    let weights = EDITION.default_weights();
    let mut half = SHEETS[0].clone();
    for q in (0..EDITION.catalogue().questions.len() as u16).step_by(2) {
        half.set(QuestionIx(q), None);
    }
    bencher.bench_local(|| EDITION.agenda(&half, &weights, false));
}

#[divan::bench(sample_count = 10)]
fn h_smallest_change_that_opens_a_form(bencher: divan::Bencher<'_, '_>) {
    let weights = EDITION.default_weights();
    let form = EDITION.catalogue().form("joint-institution").unwrap();
    bencher.bench_local(|| EDITION.counterfactual(&SHEETS[1], &weights, form, Goal::Possible));
}

#[divan::bench(sample_count = 10)]
fn i_ten_thousand_municipalities_screened(bencher: divan::Bencher<'_, '_>) {
    let weights = EDITION.default_weights();
    let cases: Vec<Answers> = (0..10_000).map(|i| SHEETS[i % SHEETS.len()].clone()).collect();
    let cases = EDITION.columns(&cases);
    bencher.bench_local(|| EDITION.screen(&cases, &weights).len());
}

#[divan::bench(sample_count = 10)]
fn j_load_base_and_ukraine(bencher: divan::Bencher<'_, '_>) {
    bencher.bench_local(|| Packs::embedded().unwrap().get("ua").unwrap().hash().len());
}
