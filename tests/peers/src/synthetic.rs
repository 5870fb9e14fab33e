//! A pack of 200 random rules over 60 questions, twelve forms and eight criteria, written as a consultant would write it.
//!
//! Conditions are evenly random, so they have no locality: worse for sharing and for caches than a real country's law.

use crate::draw::Draw;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

/// Seed of the pack.
const SEED: u64 = 0x5EED_2026_1121;
/// Rules.
const RULES: usize = 200;
/// Legal forms.
const FORMS: usize = 12;
/// Criteria, and themes.
const CRITERIA: usize = 8;
/// Questions whose answers the partners can change; a counterfactual is searched over these.
pub const CHANGEABLE: usize = 12;

const PLACES: [&str; 8] = ["village", "town", "city", "region", "mountain", "island", "border", "capital"];
const TASKS: [&str; 8] = ["water", "waste", "roads", "schools", "care", "energy", "culture", "transport"];
const LIMITS: [i64; 8] = [50, 200, 500, 1_000, 2_000, 3_000, 5_000, 8_000];

#[derive(Clone, Copy)]
enum Kind {
    YesNo,
    Choice(usize),
    Number,
    Money,
    Set,
}

/// Writes the packs `base` and `zz` into a folder.
pub fn write(folder: &Path) -> io::Result<()> {
    let mut draw = Draw::new(SEED);
    let kinds = kinds(&mut draw);
    let base = folder.join("base");
    let country = folder.join("zz");
    fs::create_dir_all(base.join("text"))?;
    fs::create_dir_all(country.join("rules"))?;
    fs::create_dir_all(country.join("forms"))?;
    fs::write(base.join("pack.toml"), pack("base", ""))?;
    fs::write(base.join("criteria.toml"), criteria(&mut draw))?;
    fs::write(base.join("families.toml"), "[[family]]\nid = \"body\"\nwhat = \"A body.\"\n")?;
    fs::write(country.join("pack.toml"), pack("zz", "country = \"ZZ\"\nextends = \"base\"\n"))?;
    fs::write(base.join("questions.toml"), questions(&kinds))?;
    for form in 0..FORMS {
        fs::write(country.join(format!("forms/form-{form:02}.toml")), self::form(form))?;
    }
    fs::write(country.join("rules/rules.rhai"), rules(&kinds, &mut draw))
}

fn pack(id: &str, more: &str) -> String {
    format!(
        "format = \"imc.pack/1\"\nid = \"{id}\"\n{more}version = \"1.0.0\"\nlanguages = [\"en\"]\nlaw_as_of = \"2026-01-01\"\n"
    )
}

fn kinds(draw: &mut Draw) -> Vec<Kind> {
    (0..60)
        .map(|i| match i {
            0..22 => Kind::YesNo,
            22..40 => Kind::Choice(3 + draw.below(5)),
            40..48 => Kind::Number,
            48..56 => Kind::Money,
            _ => Kind::Set,
        })
        .collect()
}

fn questions(kinds: &[Kind]) -> String {
    let mut out = "[[section]]\nid = \"case\"\n".to_owned();
    for (i, kind) in kinds.iter().enumerate() {
        // Every fifth question, so that all kinds are among the changeable ones.
        let changeable = i % 5 == 0 && i / 5 < CHANGEABLE;
        let rest = match kind {
            Kind::YesNo => "type = \"yes_no\"".to_owned(),
            Kind::Choice(n) => format!("type = \"single\"\noptions = {:?}", &PLACES[..*n]),
            Kind::Number => "type = \"number\"\nmin = 1\nmax = 10000".to_owned(),
            Kind::Money => "type = \"money\"\nmin = 0\nmax = 50000000".to_owned(),
            Kind::Set => format!("type = \"multi\"\noptions = {TASKS:?}"),
        };
        let _ = writeln!(
            out,
            "\n[[question]]\nid = \"q{i:02}\"\nsection = \"case\"\n{rest}\nchangeable = {changeable}\nstanding = \"unsure\""
        );
    }
    out
}

fn criteria(draw: &mut Draw) -> String {
    let mut out: String = (0..CRITERIA).map(|t| format!("[[theme]]\nid = \"theme-{t}\"\n\n")).collect();
    for c in 0..CRITERIA {
        // Each criterion hears one yes/no question; its weights for the forms stand with the forms.
        let _ = writeln!(
            out,
            "[[criterion]]\nid = \"c{c}\"\ntheme = \"theme-{c}\"\nimportance = {}.0\ncombine = \"q{:02}\"\nstanding = \"unsure\"\n\
             [[criterion.input]]\nquestion = \"q{:02}\"\nlevels = {{ yes = 1.0, no = 0.0 }}\n",
            1 + draw.below(2),
            c * 2,
            c * 2
        );
    }
    out
}

fn form(form: usize) -> String {
    let weights: String = (0..CRITERIA).map(|c| format!("c{c} = {}\n", (form * 5 + c * 3) as i64 % 7 - 3)).collect();
    format!(
        "id = \"form-{form:02}\"\nfamily = \"body\"\nlaw = \"public\"\npurpose = \"either\"\nmonths = [1, 2]\nstanding = \"unsure\"\n\n\
         [personality]\nis = \"no\"\n\n[partners]\n\n[weights]\n{weights}"
    )
}

fn rules(kinds: &[Kind], draw: &mut Draw) -> String {
    let mut out = String::new();
    for rule in 0..RULES {
        let _ = writeln!(
            out,
            "rule \"zz-{rule:03}\" \"Rule {rule}\" {{\n    standing(\"unsure\");\n    criterion(c{});\n    if {} {{",
            draw.below(CRITERIA),
            condition(kinds, draw, 2)
        );
        if rule % 9 < 2 {
            let _ =
                writeln!(out, "        exclude(form_{:02}, \"Circumstance {rule} rules it out.\");", draw.below(FORMS));
        } else {
            let (count, first) = (if draw.percent(15) { 5 } else { 1 + draw.below(3) }, draw.below(FORMS));
            for i in 0..count {
                let word = if draw.percent(35) { "against" } else { "favour" };
                let form = (first + i * 5) % FORMS;
                let points = 1 + draw.below(6);
                let _ =
                    writeln!(out, "        {word}(form_{form:02}, {points}, \"Circumstance {rule} speaks here.\");");
            }
        }
        out.push_str("    }\n}\n\n");
    }
    out
}

/// `and`, `or` and `not` over leaves, at most so deep.
fn condition(kinds: &[Kind], draw: &mut Draw, depth: usize) -> String {
    let kind = draw.below(10);
    if depth == 0 || kind < 2 {
        let leaf = leaf(kinds, draw);
        return if draw.percent(12) { format!("not ({leaf})") } else { leaf };
    }
    let parts: Vec<String> = (0..2 + draw.below(3) / 2).map(|_| condition(kinds, draw, depth - 1)).collect();
    format!("({})", parts.join(if kind < 7 { " and " } else { " or " }))
}

fn leaf(kinds: &[Kind], draw: &mut Draw) -> String {
    let question = draw.below(kinds.len());
    let sign = *draw.one(&["<", "<=", ">", ">="]);
    match kinds[question] {
        Kind::YesNo if draw.percent(50) => format!("q{question:02}"),
        Kind::YesNo => format!("not q{question:02}"),
        Kind::Choice(n) if draw.percent(50) => format!("q{question:02} == \"{}\"", PLACES[draw.below(n)]),
        Kind::Choice(n) => {
            let first = draw.below(n);
            let second = (first + 1 + draw.below(n - 1)) % n;
            format!("q{question:02} in [\"{}\", \"{}\"]", PLACES[first], PLACES[second])
        }
        Kind::Number => format!("q{question:02} {sign} {}", draw.one(&LIMITS)),
        // Debt per head and the like: a product on one side.
        Kind::Money if draw.percent(30) => {
            format!("q{question:02} {sign} {} * q40", draw.one(&[500, 2_000, 5_000, 10_000, 20_000]))
        }
        Kind::Money => format!("q{question:02} {sign} {}", draw.one(&LIMITS) * 5_000),
        Kind::Set => format!("\"{}\" in q{question:02}", draw.one(&TASKS)),
    }
}
