//! What rules mean after staging.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod sample;

use imc_rules::stage::stage;
use sample::{base, catalogue, country};

#[test]
fn smoke() {
    let staged = stage(&catalogue(), &[base(r#"
fn many() { count >= 6 }
const RISKY = ["signs", "rules"];
rule "no-authority" "A company may not take decisions" {
    cite("lsg-act", "art. 16(2)");
    criterion(many_partners);
    if decides in RISKY and not many() { exclude(joint_company, "Your service issues decisions."); }
    else if bonus { favour(delegation, 3, "It is easy."); }
    let n = 1;
    for s in ["water-supply", "schools"] { if s in services { n += 1; } }
    favour(delegation, n, "x y");
    for f in forms { if f.personality == "no" and not loan in ["none"] { against(f, 2, "Bad { $form }."); } }
}
"#)], &[]);
    for d in &staged.diagnostics { println!("{}", d.report()); }
    println!("{:#?}", staged.book.entries);
    assert!(staged.diagnostics.is_empty());
}

#[test]
fn real_packs() {
    let packs = imc_rules::Packs::open("packs").unwrap();
    for id in packs.ids() {
        let t = std::time::Instant::now();
        match packs.load(id) {
            Ok(p) => println!("{id}: {} rules {} entries", p.book().rules.len(), p.book().entries.len()),
            Err(e) => println!("{id}: {e:?}"),
        }
        println!("{:?}", t.elapsed());
    }
}
