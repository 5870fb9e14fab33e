//! From rule files to a rule book: which rules there are, what the country changed, what each does.

use super::SourceFile;
use super::precedence::{self, Spared};
use super::run::{Helpers, Runner};
use super::split::{Block, Item, Script, Split, split};
use super::state::{Draft, Spoken};
use super::texts::Texts;
use crate::diagnostic::{Diagnostic, nearest};
use imc_engine::catalogue::{Citation, Standing};
use imc_engine::condition::{Cond, CondId};
use imc_engine::ids::RuleIx;
use imc_engine::rulebook::{Effect, Entry, Place, Property, Rule, RuleBook, Text};
use std::collections::HashMap;

/// Name of the pack that countries build on.
const BASE: &str = "base";

/// One rule to stage: a block of a file, with the country's reason where it replaces one of the base.
struct Job<'a> {
    file: usize,
    block: &'a Block,
    title: &'a str,
    amended: Option<&'a str>,
}

/// A staged rule.
pub struct Done {
    /// The rule.
    pub rule: Rule,
    /// Position of its file.
    pub file: usize,
    id_token: usize,
    /// Its effects.
    pub entries: Vec<(Effect, CondId, Option<Text>, Place)>,
    /// What it keeps other rules from doing.
    pub spares: Vec<Spared>,
    asks_order: bool,
}

/// Stages all files into a book whose graph is that of the runner.
pub fn book(runner: &Runner, rules: &[SourceFile], properties: &[SourceFile]) -> (RuleBook, Vec<Diagnostic>) {
    let files: Vec<Split> = rules.iter().map(|f| split(&f.pack, &f.path, &f.text)).collect();
    let stated: Vec<Split> = properties.iter().map(|f| split(&f.pack, &f.path, &f.text)).collect();
    let mut findings = Vec::new();
    for file in files.iter().chain(&stated) {
        findings.extend(file.findings.iter().cloned());
        findings.extend(shadowing(runner, file));
    }
    misplaced(&files, &stated, &mut findings);
    let jobs = jobs(&files, &mut findings);
    let libraries = libraries(runner, &files, &mut findings);
    let helpers = helpers(runner, &files, &libraries, &mut findings);
    let done = stage_rules(runner, &files, &jobs, &helpers, &mut findings);
    let mut done = without_duplicates(&files, done, &mut findings);
    precedence::spare(runner, &files, &mut done, &mut findings);
    let mut book = RuleBook::default();
    for (index, done) in done.into_iter().enumerate() {
        let rule = RuleIx(u16::try_from(index).unwrap_or(u16::MAX));
        for (effect, when, text, place) in done.entries {
            book.entries.push(Entry { rule, when, effect, text, place });
        }
        book.rules.push(done.rule);
    }
    stage_properties(runner, &stated, &libraries, &mut book, &mut findings);
    let order = |path: &str| rules.iter().chain(properties).position(|file| file.path == path);
    findings.sort_by_cached_key(|finding| (order(&finding.file), finding.line, finding.column));
    // Where characters are wrong, Rhai stumbles again over the same line.
    findings.dedup_by(|later, earlier| {
        let flawed = matches!(earlier.code, "open-text" | "open-comment" | "quote");
        flawed && earlier.file == later.file && earlier.line == later.line
    });
    (book, findings)
}

/// Rules in a file of properties, properties in a file of rules.
fn misplaced(files: &[Split], stated: &[Split], findings: &mut Vec<Diagnostic>) {
    for file in files {
        for item in &file.items {
            if let Item::Property(block) = item {
                let finding = Diagnostic::error("place", "a property cannot stand among rules")
                    .help("put it into `properties.rhai`");
                findings.push(file.script.at_token(finding, &file.script.tokens[block.id_token]));
            }
        }
    }
    for file in stated {
        for item in &file.items {
            if let Item::Rule(block) | Item::Amend(block) | Item::Retire(block) = item {
                let finding = Diagnostic::error("place", "a rule cannot stand among properties")
                    .help("put it into a file of the folder `rules`");
                findings.push(file.script.at_token(finding, &file.script.tokens[block.id_token]));
            }
        }
    }
}

/// Variables that hide a question.
fn shadowing(runner: &Runner, file: &Split) -> Vec<Diagnostic> {
    let (script, tokens) = (&file.script, &file.script.tokens);
    let named = |at: usize| tokens.get(at).map(|t| t.text(&script.text)).unwrap_or_default();
    let mut names: Vec<usize> =
        (1..tokens.len()).filter(|at| matches!(named(at - 1), "let" | "const" | "for")).collect();
    for at in (2..tokens.len()).filter(|at| named(at - 2) == "fn" && named(*at) == "(") {
        names.extend((at + 1..tokens.len()).take_while(|at| !matches!(named(*at), ")" | "{")));
    }
    names.retain(|at| runner.words().question(named(*at)).is_some());
    names
        .into_iter()
        .map(|at| {
            let finding =
                Diagnostic::warning("hides-question", format!("`{}` is also the name of a question", named(at)))
                    .help("give the variable another name; where it stands it no longer means the answer");
            script.at_token(finding, &tokens[at])
        })
        .collect()
}

/// The rules to stage, in the order of the files, with the country's changes applied.
fn jobs<'a>(files: &'a [Split], findings: &mut Vec<Diagnostic>) -> Vec<Job<'a>> {
    let blocks = |wanted: fn(&Item) -> Option<&Block>| {
        files
            .iter()
            .enumerate()
            .flat_map(move |(file, split)| split.items.iter().filter_map(wanted).map(move |block| (file, block)))
    };
    let rules: Vec<_> = blocks(|item| if let Item::Rule(b) = item { Some(b) } else { None }).collect();
    let base: Vec<&str> =
        rules.iter().filter(|(f, _)| files[*f].script.pack == BASE).map(|(_, b)| b.id.as_str()).collect();
    let mut changes: HashMap<&str, (usize, &Block, bool)> = HashMap::new();
    let amended = blocks(|item| if let Item::Amend(b) = item { Some(b) } else { None }).map(|(f, b)| (f, b, true));
    let retired = blocks(|item| if let Item::Retire(b) = item { Some(b) } else { None }).map(|(f, b)| (f, b, false));
    for (file, block, amends) in amended.chain(retired) {
        let script = &files[file].script;
        let word = if amends { "amend" } else { "retire" };
        let finding = if script.pack == BASE {
            Some(
                Diagnostic::error("place", format!("the base pack cannot `{word}` its own rules"))
                    .help("change the rule itself"),
            )
        } else if !base.contains(&block.id.as_str()) {
            let finding = Diagnostic::error("unknown-rule", format!("there is no base rule `{}`", block.id));
            Some(match nearest(&block.id, base.iter().copied()) {
                Some(near) => finding.help(format!("did you mean \"{near}\"?")),
                None => finding.help("only rules of the base pack can be amended or retired"),
            })
        } else if changes.contains_key(block.id.as_str()) {
            Some(
                Diagnostic::error(
                    "duplicate-rule",
                    format!("the base rule `{}` is already amended or retired", block.id),
                )
                .help("keep one of the two"),
            )
        } else {
            changes.insert(&block.id, (file, block, amends));
            None
        };
        findings.extend(finding.map(|f| script.at_token(f, &script.tokens[block.id_token])));
    }
    let mut jobs = Vec::new();
    for (file, block) in rules {
        let change = changes.get(block.id.as_str()).filter(|_| files[file].script.pack == BASE);
        match change {
            None => jobs.push(Job { file, block, title: &block.title, amended: None }),
            Some((_, _, false)) => {}
            Some((other, by, true)) => {
                let again = jobs.iter().any(|job: &Job| std::ptr::eq(job.block, *by));
                if !again {
                    jobs.push(Job { file: *other, block: by, title: &block.title, amended: Some(&by.title) });
                }
            }
        }
    }
    jobs
}

/// Whether a file holds helpers for its whole pack.
fn is_library(split: &Split) -> bool {
    let name = split.script.path.rsplit(['/', '\\']).next().unwrap_or_default();
    name.starts_with("lib") && name.ends_with(".rhai")
}

/// The helpers of libraries, for each pack those of the base and its own.
type Libraries<'a> = HashMap<&'a str, Helpers<'a>>;

fn libraries<'a>(runner: &Runner, files: &'a [Split], findings: &mut Vec<Diagnostic>) -> Libraries<'a> {
    let mut base = Helpers::default();
    for file in files.iter().filter(|f| is_library(f) && f.script.pack == BASE) {
        runner.add_helpers(&mut base, file, findings);
    }
    let mut libraries = Libraries::from([(BASE, base.clone())]);
    for file in files {
        let of_pack = libraries.entry(&file.script.pack).or_insert_with(|| base.clone());
        if is_library(file) && file.script.pack != BASE {
            runner.add_helpers(of_pack, file, findings);
        }
    }
    libraries
}

/// The helpers that a file can use: those of the libraries in its reach, and its own.
fn helpers_of<'a>(
    runner: &Runner,
    file: &'a Split,
    libraries: &Libraries<'a>,
    findings: &mut Vec<Diagnostic>,
) -> Helpers<'a> {
    let mut helpers = libraries.get(file.script.pack.as_str()).or(libraries.get(BASE)).cloned().unwrap_or_default();
    if !is_library(file) {
        runner.add_helpers(&mut helpers, file, findings);
    }
    helpers
}

fn helpers<'a>(
    runner: &Runner,
    files: &'a [Split],
    libraries: &Libraries<'a>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Helpers<'a>> {
    files.iter().map(|file| helpers_of(runner, file, libraries, findings)).collect()
}

/// Stages all rules; those that ask what the law orders come after those that order.
fn stage_rules(
    runner: &Runner,
    files: &[Split],
    jobs: &[Job],
    helpers: &[Helpers],
    findings: &mut Vec<Diagnostic>,
) -> Vec<Done> {
    let stage = |job: &Job| {
        let texts = texts_of(files, jobs, &job.block.id);
        stage_rule(runner, &helpers[job.file], &files[job.file].script, job, texts)
    };
    let done: Vec<_> = jobs.iter().map(stage).collect();
    let periods = precedence::periods(runner, done.iter().flatten().filter(|d| !d.asks_order));
    let mut kept = Vec::with_capacity(done.len());
    for (rule, job) in done.into_iter().zip(jobs) {
        match rule {
            Ok(rule) if rule.asks_order => {
                let mut versions = Vec::new();
                for period in &periods {
                    runner.state(|state| state.ordered.clone_from(&period.ordered));
                    match stage(job).and_then(|rule| orders_nothing(rule, &files[job.file].script)) {
                        Ok(rule) => precedence::keep(&mut versions, rule, period),
                        Err(finding) => findings.extend(finding),
                    }
                }
                kept.append(&mut versions);
            }
            Ok(rule) => kept.push(rule),
            Err(finding) => findings.extend(finding),
        }
    }
    kept
}

/// What the law orders cannot depend on what the law orders.
fn orders_nothing(rule: Done, script: &Script) -> Result<Done, Option<Diagnostic>> {
    if !rule.entries.iter().any(|(effect, ..)| matches!(effect, Effect::Require(_))) {
        return Ok(rule);
    }
    let finding = Diagnostic::error("usage", "a rule that asks `ordered_by_law` cannot `require` a form");
    Err(Some(script.at_token(finding.help("make two rules of it"), &script.tokens[rule.id_token])))
}

/// The sentences of all versions of a rule.
fn texts_of(files: &[Split], jobs: &[Job], rule: &str) -> Texts {
    let mut texts = Texts::of_rule(rule);
    for version in jobs.iter().filter(|job| job.block.id == rule) {
        let script = &files[version.file].script;
        texts.count(&script.text, &script.tokens[version.block.body.tokens.clone()]);
    }
    texts
}

fn stage_rule(
    runner: &Runner,
    helpers: &Helpers,
    script: &Script,
    job: &Job,
    texts: Texts,
) -> Result<Done, Option<Diagnostic>> {
    let block = job.block;
    let id_token = &script.tokens[block.id_token];
    let draft = runner.draft(helpers, script, &block.body, Draft { texts, ..Draft::default() })?;
    let spot = |position| runner.spot(helpers, script, &block.body, position);
    if let (Some(position), None) = (draft.points_at, draft.criterion) {
        let finding = Diagnostic::error("no-criterion", "points need a criterion")
            .help("say above under which they count: criterion(name_of_a_criterion);");
        let spot = spot(position);
        return Err(Some(match spot.script.token_at(spot.line, spot.column) {
            Some(token) => spot.script.at_token(finding, &spot.script.tokens[token]),
            None => spot.script.at(finding, spot.line, spot.column, 1),
        }));
    }
    if script.pack != BASE && draft.citations.is_empty() && draft.standing.is_none() {
        let finding = Diagnostic::error(
            "no-source",
            format!("the rule `{}` names neither a source nor how well it is known", block.id),
        )
        .help("add cite(\"statute\", \"articles\"); or standing(\"recalled\");");
        return Err(Some(script.at_token(finding, id_token)));
    }
    let place = |line, column, script: &Script| Place { file: script.path.clone(), line, column };
    let entries = draft
        .happenings
        .into_iter()
        .map(|h| {
            let spot = spot(h.position);
            (h.effect, h.when, h.text, place(spot.line, spot.column, spot.script))
        })
        .collect();
    let spares = draft
        .spares
        .into_iter()
        .map(|s| {
            let spot = spot(s.position);
            let place = place(spot.line, spot.column, spot.script);
            Spared { form: s.form, rule: s.rule, when: s.when, text: s.text, place }
        })
        .collect();
    let standing = draft.standing.unwrap_or_else(|| standing_of(runner, &draft.citations));
    let rule = Rule {
        id: block.id.as_str().into(),
        title: job.title.to_owned(),
        pack: script.pack.clone(),
        place: place(id_token.line, id_token.column, script),
        citations: draft.citations,
        valid_from: draft.valid_from,
        valid_until: draft.valid_until,
        standing,
        criterion: draft.criterion,
        amended: job.amended.map(ToOwned::to_owned),
    };
    Ok(Done { rule, file: job.file, id_token: block.id_token, entries, spares, asks_order: draft.asks_order })
}

/// A rule that does not say how well it is known is recalled, and never better known than what it cites.
fn standing_of(runner: &Runner, citations: &[Citation]) -> Standing {
    let cited = citations.iter().map(|c| {
        let act = runner.words().statutes.get(c.statute.as_str()).copied();
        c.standing.or(act).unwrap_or(Standing::Unsure)
    });
    cited.min().map_or(Standing::default(), |weakest| weakest.min(Standing::default()))
}

/// Two rules may share an id only as versions of one rule, for days that do not overlap.
fn without_duplicates(files: &[Split], done: Vec<Done>, findings: &mut Vec<Diagnostic>) -> Vec<Done> {
    let mut kept: Vec<Done> = Vec::with_capacity(done.len());
    for later in done {
        let overlap = kept.iter().find(|earlier| {
            let ends_before =
                |a: &Rule, b: &Rule| a.valid_until.zip(b.valid_from).is_some_and(|(last, from)| last < from);
            let (a, b) = (&earlier.rule, &later.rule);
            a.id == b.id && !ends_before(a, b) && !ends_before(b, a)
        });
        match overlap {
            None => kept.push(later),
            Some(earlier) => {
                let place = &earlier.rule.place;
                let finding = Diagnostic::error("duplicate-rule", format!("the rule `{}` already stands in {} line {}", later.rule.id, place.file, place.line))
                    .help("give this one another id, an `amend` block, or days that do not overlap (`valid_from`, `valid_until`)");
                let script = &files[later.file].script;
                findings.push(script.at_token(finding, &script.tokens[later.id_token]));
            }
        }
    }
    kept
}

fn stage_properties<'a>(
    runner: &Runner,
    stated: &'a [Split],
    libraries: &Libraries<'a>,
    book: &mut RuleBook,
    findings: &mut Vec<Diagnostic>,
) {
    let spoken = spoken(runner, book);
    runner.state(|state| state.spoken = spoken);
    for file in stated {
        let script = &file.script;
        let helpers = helpers_of(runner, file, libraries, findings);
        for item in &file.items {
            let Item::Property(block) = item else { continue };
            let id_token = &script.tokens[block.id_token];
            let known = book.properties.iter().find(|p| p.id == block.id);
            if let Some(earlier) = known {
                let finding = Diagnostic::error(
                    "duplicate-rule",
                    format!(
                        "the property `{}` already stands in {} line {}",
                        block.id, earlier.place.file, earlier.place.line
                    ),
                );
                findings.push(script.at_token(finding, id_token));
                continue;
            }
            let draft = Draft { is_property: true, ..Draft::default() };
            match runner.draft(&helpers, script, &block.body, draft) {
                Ok(draft) if draft.always.is_empty() => {
                    let finding = Diagnostic::error("usage", format!("the property `{}` states nothing", block.id));
                    findings.push(script.at_token(finding.help("write: always(condition);"), id_token));
                }
                Ok(draft) => book.properties.push(Property {
                    id: block.id.clone(),
                    title: block.title.clone(),
                    place: Place { file: script.path.clone(), line: id_token.line, column: id_token.column },
                    citations: draft.citations,
                    always: draft.always,
                }),
                Err(finding) => findings.extend(finding),
            }
        }
    }
}

/// What the rules in force on the pack's own day do, and when; what a region does not know is excluded there.
fn spoken(runner: &Runner, book: &RuleBook) -> Spoken {
    let day = runner.words().law_as_of;
    runner.state(|state| {
        let mut spoken = Spoken::default();
        let never = state.graph.constant(false);
        for rule in &book.rules {
            spoken.rules.entry(rule.id.0.clone()).or_insert(never);
        }
        for entry in &book.entries {
            let rule = &book.rules[entry.rule.index()];
            if !rule.in_force(day) {
                continue;
            }
            for before in [
                spoken.effects.entry(entry.effect).or_insert(never),
                spoken.rules.entry(rule.id.0.clone()).or_insert(never),
            ] {
                *before = state.graph.or(*before, entry.when);
            }
        }
        for &(form, region, option) in &runner.words().not_in_region {
            let there = state.graph.add(Cond::Is(region, option));
            let before = spoken.effects.entry(Effect::Exclude(form)).or_insert(never);
            *before = state.graph.or(*before, there);
        }
        spoken
    })
}
