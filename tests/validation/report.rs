//! What the replay of real cooperations shows, as a page. Everything here is computed; only the sentences that explain a
//! miss are written by hand (`misses.json`).

use imc_rules::{Cooperation, Evidence, Origin, Packs, Replay, frequent_families, rank_families};
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The day whose law counts as the law of today.
pub const TODAY: Date = date(2026, 11, 21);

/// Cases after which a rule, a weight or an answer was changed, as the packs' reviews say. They prove nothing.
const ADJUSTED: [(&str, &str); 9] = [
    ("ba/centar-istocni-stari-grad-2020", "a rule and weights of its form were set with it in view"),
    (
        "library/ch-forest-knonaueramt",
        "weights of a form that had stood before it were lowered, and the form it counts for was named",
    ),
    ("it/modenesi-area-nord-2004", "a rule that closes the consortium for police was widened with it in view"),
    ("md/cahul-2021", "a rule of the Moldovan pack rests on this case alone"),
    ("md/rmd7-2025", "its answers were changed after a first run"),
    ("mk/east-waste-board-2022", "its kind of grant was changed after a first run"),
    ("pl/networks-statistics", "a statistic, and the reason of the rule that it meets"),
    ("xk/prishtina-framework", "weights and a rule were set with it in view"),
    ("xk/sixteen-waste-2016", "its answers were changed, and a rule rests on it alone"),
];

/// The explanation of a miss.
#[derive(Debug)]
pub struct Miss {
    /// `law`, `facts` or `judgement`.
    pub why: String,
    /// In words.
    pub text: String,
}

/// The page, and what is wrong with the data behind it.
#[derive(Debug)]
pub struct Report {
    /// Markdown.
    pub page: String,
    /// Answers that could not be read.
    pub unreadable: Vec<String>,
    /// Misses that nobody has explained.
    pub unexplained: Vec<String>,
    /// Explanations of what is no miss (any more).
    pub stale: Vec<String>,
}

struct Run<'a> {
    case: &'a Cooperation,
    replay: Replay,
}

impl Run<'_> {
    fn key(&self) -> String {
        key(self.case)
    }
    fn within(&self, places: usize) -> bool {
        self.replay.place.is_some_and(|p| p <= places)
    }
    fn family_within(&self, places: usize) -> bool {
        self.replay.family_place.is_some_and(|p| p <= places)
    }
}

fn key(case: &Cooperation) -> String {
    let place = case.pack.as_deref().filter(|_| case.origin == Origin::Cases).unwrap_or("library");
    format!("{place}/{}", case.id)
}

/// Replays everything and writes the page.
pub fn report(packs: &Packs, misses: &BTreeMap<String, Miss>) -> Result<Report, Box<dyn std::error::Error>> {
    let all = packs.cooperations()?;
    let mut unreadable = Vec::new();
    let mut tables = Vec::new();
    for evidence in [Evidence::All, Evidence::Stated] {
        let mut runs = Vec::new();
        for case in all.iter().filter(|c| c.pack.is_some()) {
            if let Some(replay) = packs.replay(case, evidence, TODAY)? {
                unreadable.extend(replay.problems.iter().map(|p| format!("{}: {p}", key(case))));
                runs.push(Run { case, replay });
            }
        }
        tables.push(runs);
    }
    let [every, stated] = &tables[..] else { return Err("two tables".into()) };
    let failed = |run: &&Run| !run.within(3) || (run.replay.offered && !run.replay.admitted);
    let missed: BTreeSet<String> = every.iter().filter(failed).map(Run::key).collect();
    let mut page = String::from(HEAD);
    let families: Vec<&str> = all.iter().map(|c| c.family.as_str()).collect();

    summary(&mut page, every, stated, &families)?;
    writeln!(page, "## (A) All answers\n")?;
    table(&mut page, every, &families)?;
    verdict(&mut page, every)?;
    writeln!(page, "## (B) Without the answers that were inferred\n")?;
    let gone = every.len() - stated.len();
    writeln!(
        page,
        "The answers listed under `inferred` are taken away and count as not known. Of {gone} cooperations nothing is \
         left then; they are not in the table.\n"
    )?;
    table(&mut page, stated, &families)?;
    verdict(&mut page, stated)?;
    writeln!(page, "{HOW_TO_READ}")?;
    evidence(&mut page, &all)?;
    closed(&mut page, packs, every)?;

    writeln!(page, "## Misses in (A), one by one\n")?;
    writeln!(
        page,
        "A miss: the form that was used is not among the first three, or is judged unlawful though the law offers it.\n"
    )?;
    let mut unexplained = Vec::new();
    for run in every.iter().filter(failed) {
        let key = run.key();
        line(&mut page, run)?;
        match misses.get(&key) {
            Some(miss) => writeln!(page, "  *{}.* {}", reason(&miss.why), miss.text)?,
            None => unexplained.push(key),
        }
    }
    let kinds = |why: &str| missed.iter().filter(|k| misses.get(*k).is_some_and(|m| m.why == why)).count();
    writeln!(
        page,
        "\nOf {} misses, {} are due to the law, {} to facts that nobody knows, {} to judgement.\n",
        missed.len(),
        kinds("law"),
        kinds("facts"),
        kinds("judgement")
    )?;
    writeln!(page, "## Further misses in (B)\n")?;
    writeln!(page, "Here the only reason is that facts are missing. The answers taken away stand in brackets.\n")?;
    for run in stated.iter().filter(failed).filter(|r| !missed.contains(&r.key())) {
        line(&mut page, run)?;
        writeln!(page, "  (without {})", run.case.inferred.join(", "))?;
    }
    let off_matrix = without_pack(&mut page, packs, &all, &families, &mut unreadable)?;
    let mut matrix_list = String::new();
    for (key, line) in &off_matrix {
        write!(matrix_list, "{line}")?;
        match misses.get(key) {
            Some(miss) => writeln!(matrix_list, "  *{}.* {}", reason(&miss.why), miss.text)?,
            None => unexplained.push(key.clone()),
        }
    }
    writeln!(page, "\nMisses in (A):\n\n{matrix_list}")?;
    left_out(&mut page, packs)?;
    let stale = misses.keys().filter(|k| !missed.contains(*k) && !off_matrix.contains_key(*k)).cloned().collect();
    Ok(Report { page, unreadable, unexplained, stale })
}

fn reason(why: &str) -> &str {
    match why {
        "law" => "Law",
        "facts" => "Unknown facts",
        _ => "Judgement",
    }
}

fn line(page: &mut String, run: &Run) -> std::fmt::Result {
    let Run { case, replay } = run;
    let place = match (replay.place, replay.admitted) {
        (Some(place), true) => format!("place {place}"),
        _ if replay.excluded_by.is_empty() => "excluded".to_owned(),
        _ => format!("excluded by `{}`", replay.excluded_by.join("`, `")),
    };
    writeln!(
        page,
        "- **{}** (`{}`, {}): used {}; {place}; the advice begins with {}.",
        case.title,
        run.key(),
        case.country,
        code(&replay.forms, " or "),
        code(&replay.best, ", "),
    )
}

fn code(words: &[String], join: &str) -> String {
    words.iter().map(|w| format!("`{w}`")).collect::<Vec<_>>().join(join)
}

fn percent(part: usize, of: usize) -> String {
    if of == 0 { "–".into() } else { format!("{part}/{of} ({} %)", (part * 200 + of) / (of * 2)) }
}

/// Whether the families that are most frequent in the country would have been right; blind leaves out the case itself.
fn naive(run: &Run, all: &[&Run], everywhere: &[&str], places: usize, blind: bool) -> bool {
    let others = all.iter().filter(|o| o.case.country == run.case.country && !(blind && o.key() == run.key()));
    let order = frequent_families(others.map(|o| o.case.family.as_str()), everywhere.iter().copied());
    order.iter().take(places).any(|f| *f == run.case.family)
}

fn summary(page: &mut String, every: &[Run], stated: &[Run], everywhere: &[&str]) -> std::fmt::Result {
    writeln!(page, "## In short\n")?;
    for (name, runs) in [("With all answers (A)", every), ("With the stated answers only (B)", stated)] {
        let all: Vec<&Run> = runs.iter().collect();
        let n = all.len();
        let count = |test: &dyn Fn(&Run) -> bool| all.iter().filter(|r| test(r)).count();
        let offered = count(&|r| r.replay.offered);
        writeln!(
            page,
            "- {name}: first in {}, among the first three in {}, judged lawful in {}.",
            percent(count(&|r| r.within(1)), n),
            percent(count(&|r| r.within(3)), n),
            percent(count(&|r| r.replay.offered && r.replay.admitted), offered),
        )?;
        for (what, places) in [("In first place", 1), ("In three places", 3)] {
            let advice = count(&|r| r.family_within(places));
            let seen = count(&|r| naive(r, &all, everywhere, places, false));
            let blind = count(&|r| naive(r, &all, everywhere, places, true));
            writeln!(
                page,
                "  {what} the right family stands {advice} times; the naive answer that has seen the outcomes gets {seen} \
                 ({}), the blind one {blind} ({}).",
                compare(advice, seen),
                compare(advice, blind),
            )?;
        }
    }
    writeln!(page)
}

fn compare(advice: usize, naive: usize) -> &'static str {
    match advice.abs_diff(naive) {
        0..=2 => "no real difference",
        _ if advice > naive => "the advice is better",
        _ => "the advice is worse",
    }
}

/// One row: the advice, and beside it the answer that looks at no facts.
fn row(page: &mut String, name: &str, runs: &[&Run], all: &[&Run], everywhere: &[&str]) -> std::fmt::Result {
    let n = runs.len();
    let count = |test: &dyn Fn(&Run) -> bool| percent(runs.iter().filter(|r| test(r)).count(), n);
    let offered = runs.iter().filter(|r| r.replay.offered);
    let lawful = percent(offered.clone().filter(|r| r.replay.admitted).count(), offered.count());
    let naive = |run: &Run, places: usize, blind: bool| naive(run, all, everywhere, places, blind);
    writeln!(
        page,
        "| {name} | {n} | {} | {} | {lawful} | {} | {} | {} | {} | {} | {} |",
        count(&|r| r.within(1)),
        count(&|r| r.within(3)),
        count(&|r| r.family_within(1)),
        count(&|r| r.family_within(3)),
        count(&|r| naive(r, 1, false)),
        count(&|r| naive(r, 3, false)),
        count(&|r| naive(r, 1, true)),
        count(&|r| naive(r, 3, true)),
    )
}

fn table(page: &mut String, runs: &[Run], everywhere: &[&str]) -> std::fmt::Result {
    writeln!(
        page,
        "| | Cooperations | Form first | Form in first three | Lawful | Family first | Family in first three | Naive first | \
         Naive in three | Blind naive first | Blind naive in three |\n|---|---|---|---|---|---|---|---|---|---|---|"
    )?;
    let all: Vec<&Run> = runs.iter().collect();
    let countries: BTreeSet<&str> = runs.iter().map(|r| r.case.country.as_str()).collect();
    for country in countries {
        let these: Vec<&Run> = runs.iter().filter(|r| r.case.country == country).collect();
        row(page, country, &these, &all, everywhere)?;
    }
    row(page, "**All**", &all, &all, everywhere)?;
    for (name, origin) in [("of them: library", Origin::Library), ("of them: cases of the packs", Origin::Cases)] {
        let these: Vec<&Run> = runs.iter().filter(|r| r.case.origin == origin).collect();
        row(page, name, &these, &all, everywhere)?;
    }
    let free: Vec<&Run> = runs.iter().filter(|r| !ADJUSTED.iter().any(|(k, _)| *k == r.key())).collect();
    row(page, "All but the adjusted cases", &free, &all, everywhere)?;
    writeln!(page)
}

fn verdict(page: &mut String, runs: &[Run]) -> std::fmt::Result {
    let (n, three) = (runs.len(), runs.iter().filter(|r| r.within(3)).count());
    let offered: Vec<&Run> = runs.iter().filter(|r| r.replay.offered).collect();
    let lawful = offered.iter().filter(|r| r.replay.admitted).count();
    let word = |part: usize, of: usize, target: usize| if part * 100 >= of * target { "reached" } else { "missed" };
    writeln!(
        page,
        "Aim: the form used is among the first three in 90 % ({}: {}) and judged lawful in 97 % ({}: {}).\n",
        word(three, n, 90),
        percent(three, n),
        word(lawful, offered.len(), 97),
        percent(lawful, offered.len()),
    )
}

fn evidence(page: &mut String, all: &[Cooperation]) -> std::fmt::Result {
    writeln!(page, "{WEAK}")?;
    for (name, origin) in [("library", Origin::Library), ("cases of the packs", Origin::Cases)] {
        let cases = || all.iter().filter(|c| c.origin == origin && c.pack.is_some());
        let answers: usize = cases().map(|c| c.answers.len()).sum();
        let inferred: usize = cases().map(|c| c.inferred.iter().filter(|q| c.answers.contains_key(*q)).count()).sum();
        writeln!(page, "- {name}: {} of the answers are inferred.", percent(inferred, answers))?;
    }
    writeln!(page, "\nThe cases to which something was adjusted:\n")?;
    for (key, why) in ADJUSTED {
        writeln!(page, "- `{key}`: {why}.")?;
    }
    writeln!(page)
}

fn closed(page: &mut String, packs: &Packs, runs: &[Run]) -> Result<(), Box<dyn std::error::Error>> {
    writeln!(page, "## Forms that have closed since\n")?;
    writeln!(
        page,
        "Where the form that was used is no longer open, the tables apply the law at the end of the year in which the \
         cooperation began. What the advice says under the law of today:\n"
    )?;
    for run in runs.iter().filter(|r| r.replay.date != TODAY || !r.replay.offered) {
        let undated = Cooperation { year: None, ..run.case.clone() };
        let Some(now) = packs.replay(&undated, Evidence::All, TODAY)? else { continue };
        let then = match run.replay.place {
            Some(place) => format!("place {place} under the law of {}", run.replay.date),
            None => format!("not offered under the law of {}", run.replay.date),
        };
        writeln!(
            page,
            "- **{}** (`{}`): used {}; {then}; today the advice begins with {}.",
            run.case.title,
            run.key(),
            code(&run.replay.forms, " or "),
            code(&now.best, ", "),
        )?;
    }
    Ok(writeln!(page)?)
}

fn without_pack(
    page: &mut String,
    packs: &Packs,
    all: &[Cooperation],
    everywhere: &[&str],
    unreadable: &mut Vec<String>,
) -> Result<BTreeMap<String, String>, Box<dyn std::error::Error>> {
    writeln!(page, "{NO_PACK}")?;
    let base = packs.get("base")?.edition(TODAY)?;
    let with_row: BTreeSet<&str> =
        base.catalogue().criteria.iter().flat_map(|c| c.weights.keys()).map(|f| f.as_str()).collect();
    writeln!(
        page,
        "| Answers | Cooperations | Family first | Family in first three | Naive first | Naive in three |\n|---|---|---|---|---|---|"
    )?;
    let mut misses = BTreeMap::new();
    for (name, kind) in [("(A) all", Evidence::All), ("(B) without the inferred ones", Evidence::Stated)] {
        let (mut n, mut first, mut three, mut naive_first, mut naive_three) = (0, 0, 0, 0, 0);
        for case in all.iter().filter(|c| c.pack.is_none() && with_row.contains(c.family.as_str())) {
            let Some(answers) = case.evidence(kind) else { continue };
            let (ranking, problems) = rank_families(&base, &answers);
            unreadable.extend(problems.iter().map(|p| format!("{}: {p}", key(case))));
            let place = ranking.iter().position(|f| *f == case.family).map_or(usize::MAX, |p| p + 1);
            // Blind: what is most frequent in all other cooperations, with and without a pack.
            let mut others = everywhere.to_vec();
            if let Some(own) = others.iter().position(|f| *f == case.family) {
                others.remove(own);
            }
            let naive = frequent_families(std::iter::empty(), others.into_iter());
            let guess = |places: usize| usize::from(naive.iter().take(places).any(|f| *f == case.family));
            n += 1;
            first += usize::from(place == 1);
            three += usize::from(place <= 3);
            naive_first += guess(1);
            naive_three += guess(3);
            if kind == Evidence::All && place > 3 {
                let line = format!(
                    "- **{}** (`{}`, {}): used `{}`, place {place}; the matrix begins with {}.\n",
                    case.title,
                    key(case),
                    case.country,
                    case.family,
                    code(&ranking[..3.min(ranking.len())], ", ")
                );
                misses.insert(key(case), line);
            }
        }
        writeln!(
            page,
            "| {name} | {n} | {} | {} | {} | {} |",
            percent(first, n),
            percent(three, n),
            percent(naive_first, n),
            percent(naive_three, n)
        )?;
    }
    Ok(misses)
}

fn left_out(page: &mut String, packs: &Packs) -> Result<(), Box<dyn std::error::Error>> {
    let left_out: Vec<String> = packs
        .practices()?
        .iter()
        .filter(|p| !p.no_replay.is_empty())
        .map(|p| format!("- **{}** (`library/{}`): {}", p.title, p.id, p.no_replay))
        .collect();
    writeln!(page, "## Left out\n\n{}", left_out.join("\n"))?;
    Ok(())
}

const HEAD: &str = "\
# Does the advice lead to what real municipalities did?

This page is computed from the packs and the data; a test compares the two, so it cannot go stale. It is written anew
with `IMC_WRITE_VALIDATION=1 cargo test -p imc-tests --test validation`.

For each real cooperation whose form is known, the facts from before the choice are assessed, and the page counts where
the form that was used comes out. Two sources:

- the **library** of practices (`rules/packs/base/practices.json`): gathered from pages of many countries before the
  country packs were written. The codes of the collection were turned into answers by one table for all, before the
  first replay, with a few answers read from the facts that the source states (for example that one partner owns the
  landfill). The questions that a country adds are not answered there.
- the **cases of the packs** (`cases.yaml`): written together with each pack.

A cooperation that stands in both counts once, with the answers of the library.

The law is that of 21 November 2026, the form that was used is taken as the pack names it; where the source gives only a
family, every form of that family counts.

";

const HOW_TO_READ: &str = "\
How to read the tables:

- *Form first*, *form in first three*: the form that was used leads the ranking, or is among the first three.
- *Lawful*: the form that was used is judged lawful, outright or under conditions, where the law applied offers it at all.
- *Family*: the same, but any form of the family that the source names will do.
- *Naive*: always answers the one family, or the three families, that are most frequent among these cooperations of the
  country. It has seen the answers, so in a country with four cooperations it can hardly fail. Compare it with *family*.
- *Blind naive*: the same without the cooperation in question, as somebody would have to guess who does not know the
  answer. It leans against the naive answer a little: where two families are equally frequent, taking the cooperation
  out always lowers its own.
";

const WEAK: &str = "\
## How weak this evidence is

- The numbers are small: one cooperation more or less moves a country by ten points or more.
- They are cooperations that came about and were written down. What was used need not have been the best choice, and a
  miss is not always a fault of the advice. Two entries are told as warnings.
- The answers of the cases were filled in by the people who wrote the rules, often with the form in view. The reviews of
  the packs say under \"Cases the advice does not reproduce\" where an answer nearly decides the result, and where answers
  or weights were changed after a first run. So the cases show that the advice is plausible and no more; the row
  *library* and table (B) weigh more.
- The library was coded with the form in view too, and the authors of the packs knew it. Some of its entries stand on
  the same pages as cases of a pack.
- All codes of the library became answers by one table. What the table cannot say was lost, for example that a
  cooperation only coordinates.
- Many facts are not known at all. An open question widens the range of a fit, it does not stop the ranking.

How much is inferred:
";

const NO_PACK: &str = "
## Countries without a pack

Without a pack there is no law and there are no forms. Here only the criteria matrix ranks the families: importance ×
level × weight, summed over the criteria. Nothing is excluded, so this tests the matrix and not the advice. *Naive*
answers the families that are most frequent in all other cooperations of this page. Families without a row in the matrix
are left out.
";
