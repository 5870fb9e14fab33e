//! Times this project's engine and the peers that run in this process; prints the figures as JSON.
//!
//! `prepare` must have run before this is built: the floor is compiled from what it wrote.

use imc_engine::answers::Answers;
use imc_engine::edition::Edition;
use imc_engine::admission::Admissibility;
use imc_engine::ids::{FormIx, QuestionIx};
use imc_engine::importance::Priorities;
use imc_engine::robust::{SAMPLES, SEED};
use imc_engine::whatif::{Counterfactual, Goal};
use imc_peers::host::{Host, Outcome};
use imc_peers::model::{FEW, Model, SHEETS};
use imc_peers::peers::{self, Peer};
use imc_peers::rounds::{Contender, race};
use imc_peers::synthetic::CHANGEABLE;
use imc_rules::Packs;
use native::Native;
use serde_json::{Value, json};
use std::hint::black_box;
use std::path::Path;

#[path = "../../../../../rules/benches/case.rs"]
mod case;
mod native;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/packs");
    let ua = Model::new("ua", &Packs::embedded()?, "ua");
    let synthetic = Model::new("synthetic", &Packs::open(generated)?, "zz");
    let results = json!({
        "ua": measured(&ua, &native::ua(&ua)),
        "synthetic": measured(&synthetic, &native::synthetic(&synthetic)),
    });
    println!("{results:#}");
    Ok(())
}

fn measured(model: &Model, native: &Native<'_>) -> Value {
    agree(model, &Host::new(model), native);
    let mut peers = Vec::new();
    let mut refused = Vec::new();
    for (name, peer) in peers::all(model) {
        match peer.and_then(|mut peer| same_answers(model, peer.as_mut()).map(|()| peer)) {
            Ok(peer) => peers.push((name, peer)),
            Err(why) => refused.push(json!({"name": name, "refused": why})),
        }
    }
    let mut rows = assessment(model, native, peers);
    rows.extend(refused);
    json!({
        "conditions": model.conditions.len(),
        "effects": model.condition_of.len(),
        "forms": model.edition.catalogue().forms.len(),
        "sheets": SHEETS,
        "few": FEW,
        "pack": model.pack.hash(),
        "assessment": rows,
        "features": features(model),
    })
}

/// The floor, the engine and the host of the peers give the same fit and the same exclusions on every sheet, and a
/// screening the same leader.
fn agree(model: &Model, host: &Host, native: &Native<'_>) {
    let mut scratch = model.edition.scratch();
    let mut outcome = Outcome::default();
    let weights = model.edition.default_weights();
    let screened = model.edition.screen(&model.edition.columns(&model.sheets), &weights);
    for sheet in 0..SHEETS {
        host.finish(&model.expected[sheet], &model.facts[sheet], &mut outcome);
        let engine = model.edition.decide(&model.facts[sheet], &mut scratch);
        assert_eq!(outcome.fit, engine.fit, "{}: fit of the peers' host, sheet {sheet}", model.name);
        let floor = (native.outcome)(sheet);
        assert_eq!(floor.fit, engine.fit, "{}: fit of the floor, sheet {sheet}", model.name);
        let evaluation = model.edition.evaluate(&model.sheets[sheet]);
        let points: Vec<i64> = evaluation.fit.iter().map(|f| f.point).collect();
        assert_eq!(points, engine.fit, "{}: fit with ranges, sheet {sheet}", model.name);
        let leader = evaluation.ranking(&model.edition, &weights).first().copied();
        assert_eq!(screened[sheet].best[0], leader, "{}: leader of the screening, sheet {sheet}", model.name);
        // What follows from an order of the law, from a role or a region is beyond rules; compared where it is silent.
        if evaluation.required.is_empty() {
            let out: Vec<bool> = evaluation.admission.iter().map(|a| *a == Admissibility::Excluded).collect();
            assert_eq!(floor.excluded, outcome.excluded, "{}: exclusions, sheet {sheet}", model.name);
            for (form, excluded) in outcome.excluded.iter().enumerate() {
                assert!(!excluded || out[form], "{}: exclusion of form {form}, sheet {sheet}", model.name);
            }
        }
    }
}

/// The gate: a peer is timed only if it finds the same conditions on every sheet.
fn same_answers(model: &Model, peer: &mut dyn Peer) -> Result<(), String> {
    let mut fired = Vec::new();
    let mut wrong = 0;
    for sheet in 0..SHEETS {
        peer.fired(sheet, &mut fired);
        wrong += usize::from(fired != model.expected[sheet]);
    }
    if wrong == 0 { Ok(()) } else { Err(format!("other answers on {wrong} of {SHEETS} sheets")) }
}

/// Time of one assessment, over the same sheets for all.
fn assessment(model: &Model, native: &Native<'_>, peers: Vec<(&'static str, Box<dyn Peer>)>) -> Vec<Value> {
    let edition = &model.edition;
    let weights = edition.default_weights();
    let (mut scratch, mut reasons) = (edition.scratch(), edition.scratch());
    let mut contenders = vec![
        Contender::new("floor", SHEETS, |i| {
            (native.assess)(i);
        }),
        Contender::new("engine, from facts", SHEETS, move |i| {
            black_box(edition.decide(&model.facts[i], &mut scratch).leader);
        }),
        Contender::new("engine, with ranges and admissibility", SHEETS, |i| {
            black_box(edition.evaluate(&model.sheets[i]));
        }),
        Contender::new("engine, every reason", SHEETS, |i| {
            black_box(edition.decide_with_reasons(&model.facts[i], &mut reasons).1.len());
        }),
        Contender::new("engine, published result", SHEETS, |i| {
            black_box(edition.assess(&model.sheets[i], &weights));
        }),
    ];
    // The peers find the conditions that hold; what a host would add to make a decision of them is left out.
    for (name, mut peer) in peers {
        let mut fired = Vec::new();
        contenders.push(Contender::new(name, SHEETS, move |i| {
            peer.fired(i, &mut fired);
            black_box(&fired);
        }));
    }
    let times = race(&mut contenders);
    contenders.iter().zip(times).map(|(c, ns)| json!({"name": c.name, "ns": ns})).collect()
}

/// What the engine does beyond one assessment.
fn features(model: &Model) -> Vec<Value> {
    let edition = &model.edition;
    let weights = edition.default_weights();
    let half: Vec<Answers> = model.sheets.iter().take(8).map(|s| every_second(edition, s)).collect();
    let searches = searches(model);
    let portfolio = || model.sheets.iter().cycle().take(10_000);
    let columns = edition.columns(portfolio());
    let evaluation = edition.evaluate(&model.sheets[0]);
    let importance = edition.importance(Priorities::default());
    let mut contenders = vec![
        Contender::new("flips", 8, |i| {
            black_box(edition.flips(&model.sheets[i], &weights));
        }),
        Contender::new("smaa", 1, |_| {
            black_box(edition.robustness(&evaluation, &importance, SAMPLES, SEED));
        }),
        Contender::new("next", half.len(), |i| {
            black_box(edition.agenda(&half[i], &weights, false));
        }),
        Contender::new("counterfactual", searches.len(), |i| {
            let (sheet, form) = &searches[i];
            black_box(edition.counterfactual(sheet, &weights, *form, Goal::Best));
        }),
        Contender::new("columns", 1, |_| {
            black_box(edition.columns(portfolio()));
        }),
        Contender::new("screen", 1, |_| {
            black_box(edition.screen(&columns, &weights));
        }),
    ];
    let times = race(&mut contenders);
    contenders.iter().zip(times).map(|(c, ns)| json!({"name": c.name, "ns": ns})).collect()
}

/// A sheet that is half filled in.
fn every_second(edition: &Edition, sheet: &Answers) -> Answers {
    let mut half = sheet.clone();
    for question in (0..edition.catalogue().questions.len() as u16).step_by(2) {
        half.set(QuestionIx(question), None);
    }
    half
}

/// Sheets with exactly twelve changeable answers, each with a form that does not lead and that no change of up to three
/// answers brings to the top, or only one of three does: the searches that take longest.
fn searches(model: &Model) -> Vec<(Answers, FormIx)> {
    let edition = &model.edition;
    let weights = edition.default_weights();
    let mut out = Vec::new();
    for sheet in &model.sheets[..FEW] {
        let mut sheet = sheet.clone();
        let changeable: Vec<QuestionIx> =
            sheet.answered().map(|(q, _)| q).filter(|q| edition.catalogue().questions[q.index()].changeable).collect();
        for question in changeable.iter().skip(CHANGEABLE) {
            sheet.set(*question, None);
        }
        if changeable.len() < CHANGEABLE {
            continue;
        }
        for form in (0..edition.catalogue().forms.len() as u16).map(FormIx) {
            let found = edition.counterfactual(&sheet, &weights, form, Goal::Best);
            let deep = matches!(found, Counterfactual::None { .. } | Counterfactual::Changes { size: 3, .. });
            if deep && out.len() < 4 {
                out.push((sheet.clone(), form));
            }
        }
        if out.len() >= 4 {
            break;
        }
    }
    out
}
