//! The floor: each model as a programmer would write it by hand for one country and one day.

use crate::case::Case;
use imc_peers::host::Outcome;
use imc_peers::model::Model;
use std::hint::black_box;

/// A model as plain Rust.
pub struct Native<'a> {
    /// The outcome of a sheet.
    pub outcome: Box<dyn Fn(usize) -> Outcome + 'a>,
    /// The same to be timed: the bare call.
    pub assess: Box<dyn Fn(usize) + 'a>,
}

/// What `prepare` wrote.
mod generated {
    #![allow(clippy::all, unused_parens)]
    use crate::case;
    pub mod ua {
        include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/native_ua.rs"));
    }
    pub mod synthetic {
        include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/native_synthetic.rs"));
    }
}

macro_rules! native {
    ($name:ident) => {
        /// The model of this name.
        pub fn $name(model: &Model) -> Native<'static> {
            use generated::$name::{PACK, assess};
            assert_eq!(PACK, model.pack.hash(), "the pack has changed: run `prepare` again");
            let cases: std::rc::Rc<[Case]> = model.facts.iter().map(Case::new).collect();
            let timed = cases.clone();
            Native {
                outcome: Box::new(move |sheet| {
                    let native = assess(&cases[sheet]);
                    Outcome { fit: native.fit.to_vec(), excluded: native.excluded.to_vec() }
                }),
                assess: Box::new(move |sheet| {
                    black_box(assess(black_box(&timed[sheet])));
                }),
            }
        }
    };
}

native!(ua);
native!(synthetic);
