//! How long a PDF takes once fonts are read: `cargo bench -p imc-pdf`.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../../tests/support/sample.rs"]
mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

use divan::{Bencher, counter::ItemsCount};
use imc_pdf::{House, pdf};
use imc_templates::write::{Paper, paper};
use imc_templates::{Library, draft};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

static LIBRARY: LazyLock<Library> = LazyLock::new(sample::library);

fn main() {
    for kind in KINDS {
        let made = pdf(&made(kind, 0), &House::default()).unwrap();
        println!("{kind}: {} pages, {} bytes", made.pages, made.bytes.len());
    }
    divan::main();
}

const KINDS: [&str; 3] = ["resolution", "annex", "delegation"];

/// A paper that no layout was kept of: each has another name of a party, as if another visitor came.
fn made(kind: &str, visitor: usize) -> Paper {
    let mut request = sample::request(kind, "en");
    request.parties[0].name = format!("Riverside {visitor}").into();
    paper(&LIBRARY, &draft(&LIBRARY, &request, &sample::answers()).unwrap())
}

#[divan::bench(args = KINDS, sample_count = 20, sample_size = 1)]
fn of_another_visitor(bencher: Bencher, kind: &str) {
    static NEXT: AtomicUsize = AtomicUsize::new(1);
    let pages = pdf(&made(kind, 0), &House::default()).unwrap().pages;
    bencher
        .counter(ItemsCount::new(pages))
        .with_inputs(|| made(kind, NEXT.fetch_add(1, Ordering::Relaxed)))
        .bench_values(|paper| pdf(&paper, &House::default()).unwrap());
}

#[divan::bench(args = KINDS, sample_count = 20, sample_size = 1)]
fn the_same_again(bencher: Bencher, kind: &str) {
    let paper = made(kind, 0);
    bencher.bench(|| pdf(&paper, &House::default()).unwrap());
}
