//! The clause and word files are embedded: a new file in their folders means a new build.

fn main() {
    println!("cargo::rerun-if-changed=clauses");
    println!("cargo::rerun-if-changed=words");
    println!("cargo::rerun-if-changed=build.rs");
}
