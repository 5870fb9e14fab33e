//! How long one paper takes, from the request to the bytes: `cargo bench -p imc-templates`.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../tests/support/sample.rs"]
mod sample;
#[path = "../tests/support/mod.rs"]
mod support;

use divan::{Bencher, black_box};
use imc_templates::{Conditions, Draft, Library, Truth, draft, write};
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(sample::library);

/// Takes every clause in: the longest agreement that the library can make.
struct Everything;

impl Conditions for Everything {
    fn decide(&self, _: &str) -> Result<Truth, String> {
        Ok(Truth::True)
    }
}

static LONGEST: LazyLock<Draft> = LazyLock::new(|| {
    let made = draft(&LIBRARY, &sample::request("delegation", "en"), &Everything).unwrap();
    println!("{} clauses and annexes, {} open points", made.document.nodes.len(), made.open.len());
    made
});

fn main() {
    LazyLock::force(&LONGEST);
    divan::main();
}

/// Compiling all templates; once per pack and run of the program.
#[divan::bench(sample_count = 20)]
fn library() -> Library {
    Library::base().unwrap()
}

#[divan::bench]
fn assemble(bencher: Bencher) {
    let (request, answers) = (sample::request("delegation", "en"), sample::answers());
    bencher.bench(|| draft(&LIBRARY, black_box(&request), &answers).unwrap());
}

#[divan::bench]
fn docx(bencher: Bencher) {
    bencher.bench(|| write::docx(&LIBRARY, black_box(&LONGEST)).unwrap());
}

#[divan::bench]
fn html(bencher: Bencher) {
    bencher.bench(|| write::html(&LIBRARY, black_box(&LONGEST)));
}

#[divan::bench]
fn akn(bencher: Bencher) {
    bencher.bench(|| write::akn(&LIBRARY, black_box(&LONGEST)));
}

#[divan::bench]
fn xlsx(bencher: Bencher) {
    bencher.bench(|| write::xlsx(&LIBRARY, black_box(&LONGEST)).unwrap());
}

/// All words, numbers and markers for a writer of pages.
#[divan::bench]
fn paper(bencher: Bencher) {
    bencher.bench(|| write::paper(&LIBRARY, black_box(&LONGEST)));
}
