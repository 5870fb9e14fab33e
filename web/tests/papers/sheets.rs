//! Whatever a pack lets people answer, there is a paper: complete, or with a list of what is missing.

use crate::law::{Lawful, PACKS, countries, result_of};
use crate::sound::assert_sound;
use imc_engine::answers::{Answer, Answers, Cell};
use imc_engine::catalogue::{ColumnType, Question, QuestionType};
use imc_engine::edition::Edition;
use imc_engine::ids::QuestionIx;
use imc_rules::Pack;
use imc_templates::Level;
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

/// All countries, with the law of one day.
static LAW: LazyLock<Vec<(Arc<Pack>, Arc<Edition>)>> = LazyLock::new(|| {
    let open = |id: &String| {
        let pack = PACKS.get(id).unwrap();
        let edition = Arc::new(pack.edition("2026-11-21".parse().unwrap()).unwrap());
        (pack, edition)
    };
    countries().iter().map(open).collect()
});

/// What people type: ordinary, empty, hostile, foreign.
const TYPED: [&str; 8] = [
    "Hilltown",
    "",
    "=1+1",
    "<b>\"A\" & 'B'</b>",
    "${x} <%= y %>",
    "*_#$@`\\",
    "عمان \u{202E}x",
    "a\nb\n\n- c\n\n## d",
];

fn answer(question: &Question, draw: u64) -> Option<Answer> {
    let options = (question.options.len() as u64).max(1);
    let (min, max) = question.range();
    let number = || min + (draw % (max - min + 1).min(3_000) as u64) as i64;
    let typed = |at: u64| TYPED[(at % TYPED.len() as u64) as usize].to_owned();
    Some(match question.kind {
        QuestionType::Single => Answer::Choice((draw % options) as u16),
        QuestionType::YesNo => Answer::YesNo(draw.is_multiple_of(2)),
        QuestionType::Multi => Answer::Choices(1 << (draw % options) | 1 << ((draw / 64) % options)),
        QuestionType::Number | QuestionType::Money => Answer::Number(number()),
        QuestionType::Text => Answer::Text(typed(draw)),
        QuestionType::List => Answer::Rows(
            (0..draw % 5)
                .map(|row| {
                    let cell = |kind: ColumnType| match kind {
                        ColumnType::Text | ColumnType::Links => Cell::Text(typed(draw.rotate_right(row as u32))),
                        ColumnType::YesNo => Cell::YesNo(row % 2 == 0),
                        ColumnType::Number | ColumnType::Money => Cell::Number((draw >> row) as i64 % 90_000),
                    };
                    question.columns.iter().map(|column| cell(column.kind)).collect()
                })
                .collect(),
        ),
        QuestionType::Date => return None,
    })
}

fn sheet(edition: &Edition, draws: &[u64], percent: u64) -> Answers {
    let mut answers = Answers::empty(edition.catalogue());
    for (index, question) in edition.catalogue().questions.iter().enumerate() {
        let draw = draws[index % draws.len()].rotate_left(index as u32 % 61) ^ (index as u64).wrapping_mul(0x9E37_79B9);
        if draw % 100 < percent {
            answers.set(QuestionIx(index as u16), answer(question, draw / 100));
        }
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_answers_give_a_complete_paper_or_a_list_of_what_is_missing(
        country in any::<prop::sample::Index>(),
        form in any::<prop::sample::Index>(),
        kind in any::<prop::sample::Index>(),
        percent in 0u64..=100,
        two in any::<bool>(),
        draws in proptest::collection::vec(any::<u64>(), 40),
    ) {
        let (pack, edition) = country.get(&LAW);
        let form = form.get(&edition.catalogue().forms).id.0.clone();
        let answers = Arc::new(sheet(edition, &draws, percent));
        let result = result_of(edition, &answers);
        let case = Lawful { pack: pack.clone(), edition: edition.clone(), answers, result, form };
        let kinds = case.kinds();
        let (library, draft) = case.draft(kind.get(kinds.as_slice()).as_str(), case.language(), two.then_some("en"));
        assert_sound("drawn", &library, &draft);
        // Either nothing is missing, or each missing thing has a name and somebody who settles it.
        let errors = draft.findings.iter().filter(|finding| finding.level == Level::Error);
        prop_assert_eq!(draft.is_complete(), draft.open.is_empty() && errors.clone().count() == 0);
        prop_assert!(draft.open.iter().all(|point| !point.label.trim().is_empty() && !point.places.is_empty()));
        prop_assert!(errors.clone().all(|finding| !finding.message.trim().is_empty()));
    }
}
