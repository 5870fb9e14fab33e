//! `imc assess`: one assessment, for a person or for a program.

use super::answers_file::{Loaded, load, speaks};
use super::args::{AssessArgs, Format};
use super::change;
use super::report::Failure;
use super::shares::{KeyShares, shares};
use super::style::{Style, wrap};
use super::timeline;
use crate::answers_file::Matters;
use imc_engine::answers::InputProblem;
use imc_engine::assess::{Assessment, CitedLaw, Group, Line, Message, OutcomeLine, Usability, Verdict};
use imc_engine::catalogue::Catalogue;
use imc_engine::group::{Attitude, GroupView, PartnerOrder};
use imc_engine::importance::Importance;
use imc_engine::robust::{Robustness, SAMPLES, SEED};
use imc_engine::whatif::NeededChanges;
use imc_rules::{Packs, Texts};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

/// Width of the text, in characters.
pub const WIDTH: usize = 96;

/// Runs the command.
pub fn run(args: &AssessArgs, packs: &Packs) -> Result<ExitCode, Failure> {
    let loaded = load(&args.answers, args.date, packs)?;
    speaks(&loaded.pack, &args.lang)?;
    let importance = importance(args, &loaded)?;
    let weights = &importance.weights;
    if args.trace {
        let trace = loaded.edition.trace(&loaded.answers, &importance);
        let bytes = trace.canonical().map_err(|e| Failure::machine(e.to_string()))?;
        // Without a line end, so that the fingerprint of the file is that of the trace.
        std::io::stdout().write_all(&bytes).map_err(|e| Failure::machine(e.to_string()))?;
        return Ok(ExitCode::SUCCESS);
    }
    if args.timeline {
        return timeline::run(&loaded, args, weights);
    }
    let evaluation = loaded.edition.evaluate(&loaded.answers);
    let partners = args.partner.iter().map(|text| partner(text, &loaded)).collect::<Result<Vec<_>, _>>()?;
    let changes = args.change.iter().map(|form| change::find(form, &loaded, weights));
    let published = Published {
        assessment: loaded.edition.publish(&evaluation, weights),
        robustness: loaded.edition.robustness(&evaluation, &importance, SAMPLES, SEED),
        group: (!partners.is_empty()).then(|| loaded.edition.group_view(&evaluation, &partners, SAMPLES, SEED)),
        changes_needed: changes.collect::<Result<Vec<_>, _>>()?,
        shares: shares(&loaded),
    };
    match args.format {
        Format::Json => {
            let json = serde_json::to_string_pretty(&published).map_err(|e| Failure::machine(e.to_string()))?;
            println!("{json}");
        }
        Format::Text => {
            let printer = Printer { texts: loaded.pack.texts(), lang: &args.lang, style: Style::of_output() };
            print!("{}", printer.published(loaded.edition.catalogue(), &published));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What a program gets: the assessment, how sure its ranking is, and what else was asked for or can be computed.
#[derive(Serialize)]
struct Published {
    #[serde(flatten)]
    assessment: Assessment,
    robustness: Robustness,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<GroupView>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes_needed: Vec<NeededChanges>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shares: Vec<KeyShares>,
}

/// Reads a partner such as `Pyriatyn: control > money`.
fn partner(text: &str, loaded: &Loaded) -> Result<PartnerOrder, Failure> {
    let Some((name, order)) = text.split_once(':').filter(|(name, _)| !name.trim().is_empty()) else {
        return Err(Failure::input(
            format!("`{text}` is not a partner with its order"),
            "write a name, a colon and the order: `Pyriatyn: control > money`",
        ));
    };
    let order = Matters { priorities: Some(order_of(order)), weights: None };
    let importance = order.importance(&loaded.edition).map_err(said)?;
    Ok(PartnerOrder { partner: name.trim().to_owned(), priorities: importance.order })
}

/// How much each theme matters: as the command line says, else as the answers file does.
fn importance(args: &AssessArgs, loaded: &Loaded) -> Result<Importance, Failure> {
    let matters = Matters {
        priorities: args.priorities.as_deref().map(order_of),
        weights: args.weights.as_deref().map(points_of).transpose()?,
    };
    if matters == Matters::default() {
        Ok(loaded.importance.clone())
    } else {
        matters.importance(&loaded.edition).map_err(said)
    }
}

fn said(problem: InputProblem) -> Failure {
    Failure::input(problem.message, problem.help)
}

/// Reads an order such as `control > money = efficiency`.
fn order_of(text: &str) -> Vec<Vec<String>> {
    let words =
        |class: &str| class.split('=').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect();
    text.split('>').map(words).collect()
}

/// Reads points such as `control=60, money=40`.
fn points_of(text: &str) -> Result<BTreeMap<String, u32>, Failure> {
    let mut points = BTreeMap::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let read = part.split_once('=').and_then(|(theme, number)| Some((theme.trim(), number.trim().parse().ok()?)));
        let fresh = read.filter(|(theme, _)| !points.contains_key(*theme));
        let Some((theme, number)) = fresh else {
            let help = "write each theme once with a whole number: `money=40,control=60`";
            return Err(Failure::input(format!("`{part}` does not give points to a theme"), help));
        };
        points.insert(theme.to_owned(), number);
    }
    Ok(points)
}

/// Puts a result into words.
pub struct Printer<'a> {
    /// Names and sentences.
    pub texts: &'a Texts,
    /// Language.
    pub lang: &'a str,
    /// Decoration.
    pub style: Style,
}

impl Printer<'_> {
    fn form(&self, id: &str) -> String {
        self.texts.text(self.lang, &format!("form-{id}"))
    }

    /// A form's name with the local one beside it.
    pub fn form_both(&self, id: &str) -> String {
        let name = self.form(id);
        let local = self.texts.text(self.texts.local_language(), &format!("form-{id}"));
        if local == name { name } else { format!("{name} ({local})") }
    }

    /// Name of a source of money.
    pub fn financing(&self, id: &str) -> String {
        self.texts.text(self.lang, &format!("financing-{id}"))
    }

    fn group(&self, view: &GroupView) -> String {
        let mut out = format!("\n{}\n", self.style.heading("What all partners can accept"));
        let all: Vec<String> = view.compromises.iter().map(|form| self.form(form.as_str())).collect();
        let verdict = match (all.as_slice(), view.forms.first()) {
            ([form], _) if view.unanimous => format!("{form} is the first choice of everybody."),
            ([form], _) => format!("{form} is the form that all can accept."),
            ([_, ..], _) => format!("All can accept these equally well: {}.", all.join("; ")),
            ([], Some(first)) => format!(
                "There is no form without an objection; {} meets the fewest ({}).",
                self.form(first.form.as_str()),
                first.objections
            ),
            ([], None) => "No form is open.".to_owned(),
        };
        out.push_str(&format!("  {verdict}\n"));
        for form in &view.forms {
            out.push_str(&format!("  {}\n", self.form(form.form.as_str())));
            for stand in &form.stands {
                let attitude = match stand.attitude {
                    Attitude::Wants => "wants it",
                    Attitude::Accepts => "accepts it",
                    Attitude::Objects => "objects",
                };
                let theme = stand.loses_in.as_ref().filter(|_| stand.attitude == Attitude::Objects);
                let why = theme.map_or(String::new(), |t| {
                    format!("; it loses most in \"{}\"", self.texts.text(self.lang, &format!("theme-{t}")))
                });
                out.push_str(&format!(
                    "    {}: {attitude} (among the first {} in {} %){why}\n",
                    stand.partner,
                    view.good_places,
                    (stand.good + 5) / 10
                ));
            }
        }
        out
    }

    fn published(&self, catalogue: &Catalogue, published: &Published) -> String {
        let mut out = self.assessment(&published.assessment, &published.robustness);
        if !published.shares.is_empty() {
            out.push_str(&self.shares(&published.shares));
        }
        out.extend(published.group.iter().map(|group| self.group(group)));
        if !published.changes_needed.is_empty() {
            out.push_str(&self.changes(catalogue, &published.changes_needed));
        }
        out
    }

    /// A question with the name by which an answers file calls it.
    pub fn question(&self, id: &str) -> String {
        format!("{} ({id})", self.texts.text(self.lang, &format!("question-{id}")))
    }

    fn assessment(&self, result: &Assessment, robustness: &Robustness) -> String {
        let law = format!(
            "Law of {}, pack {} {} ({})",
            result.date,
            result.pack,
            result.pack_version,
            &result.pack_hash[..12]
        );
        let lines = [
            vec![self.style.quiet(&law), String::new()],
            self.outcomes(result),
            self.clashes(result),
            self.forms(result, robustness),
            self.money(result),
            self.section("Risks", result.warnings.iter().map(|line| self.line(line, 2))),
            self.section("Next steps", result.advice.iter().map(|line| self.line(line, 2))),
            self.section("The law will change", result.changes.iter().map(|change| self.sentence(&change.message, 2))),
            self.open_questions(result),
        ];
        lines.concat().join("\n") + "\n"
    }

    /// Lines under a heading, with an empty one before it; nothing without lines.
    fn section(&self, title: &str, lines: impl Iterator<Item = String>) -> Vec<String> {
        let mut lines = lines.peekable();
        match lines.peek() {
            Some(_) => [String::new(), self.style.heading(title)].into_iter().chain(lines).collect(),
            None => Vec::new(),
        }
    }

    fn sentence(&self, message: &Message, indent: usize) -> String {
        wrap(&self.texts.message(self.lang, message), WIDTH, indent)
    }

    fn outcomes(&self, result: &Assessment) -> Vec<String> {
        let said = |outcome: &OutcomeLine| {
            let head = if outcome.certain { "Before any ranking" } else { "Perhaps, before any ranking" };
            [self.style.bad(&format!("{head}: {}", outcome.kind)), self.line(&outcome.line, 2)]
        };
        result.outcomes.iter().flat_map(said).collect()
    }

    fn clashes(&self, result: &Assessment) -> Vec<String> {
        if result.clashes.is_empty() {
            return Vec::new();
        }
        let mut out = vec![self.style.heading("Answers that do not fit together")];
        for clash in &result.clashes {
            out.push(self.sentence(&clash.message, 2));
            let asked: Vec<String> = clash.questions.iter().map(|q| self.question(q.as_str())).collect();
            out.push(wrap(&format!("Look again at: {}", asked.join("; ")), WIDTH, 4));
        }
        out.push(String::new());
        out
    }

    fn forms(&self, result: &Assessment, robustness: &Robustness) -> Vec<String> {
        let mut out = Vec::new();
        for (group, title) in [
            (Group::Recommended, "Recommended"),
            (Group::Possible, "Possible"),
            (Group::PossibleIf, "Possible if"),
            (Group::Excluded, "Excluded"),
        ] {
            let mut members = result.group(group).map(|verdict| self.verdict(verdict, robustness)).peekable();
            out.extend(members.peek().map(|_| self.style.heading(title)));
            out.extend(members);
        }
        out
    }

    fn money(&self, result: &Assessment) -> Vec<String> {
        let mut out = vec![self.style.heading("Money")];
        let (barred, offered): (Vec<_>, Vec<_>) =
            result.financing.iter().partition(|option| option.usability == Usability::Barred);
        for option in offered {
            let usable = option.usability == Usability::Usable;
            let mark = if usable { self.style.good("can be used") } else { self.style.doubt("possible if") };
            out.push(format!(
                "  {} - {mark} ({} of your forms){}",
                self.financing(option.option.as_str()),
                option.forms.len(),
                standing(&option.legal_basis, option.standing)
            ));
            out.extend(option.reasons.iter().map(|reason| self.line(reason, 6)));
        }
        if !barred.is_empty() {
            let names: Vec<String> = barred.iter().map(|option| self.financing(option.option.as_str())).collect();
            out.push(wrap(&format!("Not here: {}", names.join("; ")), WIDTH, 2));
        }
        out
    }

    fn open_questions(&self, result: &Assessment) -> Vec<String> {
        if result.open_questions.is_empty() {
            return Vec::new();
        }
        let open: Vec<&str> = result.open_questions.iter().map(|q| q.as_str()).collect();
        let said = format!("Open questions that could still change something: {}", open.join(", "));
        vec![String::new(), wrap(&said, WIDTH, 0)]
    }

    fn verdict(&self, verdict: &Verdict, robustness: &Robustness) -> String {
        let mut lines = Vec::new();
        let name = self.form_both(verdict.form.as_str());
        if verdict.group == Group::Excluded {
            lines.push(format!("  {}", self.style.bad(&name)));
            lines.extend(verdict.excluded_by.iter().map(|l| self.line(l, 4)));
            if !verdict.replaced_by.is_empty() {
                let instead: Vec<String> = verdict.replaced_by.iter().map(|f| self.form(f.as_str())).collect();
                lines.push(wrap(&format!("Instead: {}", instead.join("; ")), WIDTH, 4));
            }
            if let Some(date) = verdict.convert_by {
                lines.push(wrap(&format!("Existing ones must be converted by {date}."), WIDTH, 4));
            }
            return lines.join("\n");
        }
        let rank = verdict.rank.map_or(String::new(), |r| format!("{r}. "));
        let fit = format!("fit {} %", verdict.fit.share_percent);
        let sure = robustness
            .forms
            .iter()
            .find(|f| f.form == verdict.form)
            .and_then(|f| f.places.first())
            .map(|p| format!(", best for {} % of weightings", (f64::from(*p) / 10.0).round()))
            .unwrap_or_default();
        let painted = if verdict.group == Group::PossibleIf { self.style.doubt(&name) } else { self.style.good(&name) };
        lines.push(format!("  {rank}{painted} - {fit}{sure}"));
        for law in &verdict.legal_basis {
            lines.push(wrap(&self.style.quiet(&self.cite(law)), WIDTH, 6));
        }
        lines.extend(verdict.in_region.iter().map(|note| wrap(&self.texts.message(self.lang, note), WIDTH, 6)));
        lines.extend(verdict.obstacles.iter().map(|l| format!("      out if: {}", self.line(l, 8).trim_start())));
        lines.extend(verdict.conditions.iter().map(|l| self.line(l, 6)));
        for line in &verdict.points {
            let sign = if line.points.unwrap_or(0) > 0 { "+" } else { "-" };
            lines.push(format!("      {sign} {}", self.line(line, 8).trim_start()));
        }
        for contribution in verdict.contributions.iter().take(3) {
            let sign = if contribution.points > 0 { "+" } else { "-" };
            lines.push(wrap(&format!("{sign} {}", self.texts.message(self.lang, &contribution.why)), WIDTH, 6));
        }
        if !verdict.labels.is_empty() {
            let names: Vec<String> = verdict.labels.iter().map(|f| self.form(f.as_str())).collect();
            lines.push(wrap(&format!("It can carry: {}", names.join("; ")), WIDTH, 6));
        }
        lines.extend(verdict.becomes.iter().map(|b| format!("      ~ {}", self.line(&b.line, 8).trim_start())));
        for entry in &verdict.calendar {
            let [what, when] = [&entry.what, &entry.when].map(|message| self.texts.message(self.lang, message));
            let laws: Vec<String> = entry.citations.iter().map(|law| self.cite(law)).collect();
            lines.push(wrap(&format!("Calendar: {what} {when} [{}]", laws.join("; ")), WIDTH, 6));
        }
        lines.extend(verdict.warnings.iter().map(|l| format!("      ! {}", self.line(l, 8).trim_start())));
        lines.extend(verdict.advice.iter().map(|l| format!("      > {}", self.line(l, 8).trim_start())));
        lines.join("\n")
    }

    /// A reason with its source, and what it still depends on.
    pub fn line(&self, line: &Line, indent: usize) -> String {
        let mut text = self.texts.message(self.lang, &line.message);
        if !line.citations.is_empty() {
            let sources: Vec<String> = line.citations.iter().map(|law| self.cite(law)).collect();
            text.push_str(&format!(" [{}]", sources.join("; ")));
        }
        if line.ours {
            text.push_str(" (our own rule)");
        }
        if line.standing.needs_lawyer() {
            text.push_str(" (to be confirmed by a lawyer)");
        }
        if !line.see_also.is_empty() {
            let further: Vec<String> = line.see_also.iter().map(|law| self.cite(law)).collect();
            text.push_str(&format!(" - see also the law of the form: {}", further.join("; ")));
        }
        if !line.missing.is_empty() {
            let open: Vec<&str> = line.missing.iter().map(|q| q.as_str()).collect();
            text.push_str(&format!(" - depends on: {}", open.join(", ")));
        }
        wrap(&text, WIDTH, indent)
    }

    /// A citation as one line.
    pub fn cite(&self, law: &CitedLaw) -> String {
        let local = law.title_local.as_ref().filter(|_| self.texts.local_language() == self.lang);
        let title = local.unwrap_or(&law.title);
        let act = match &law.number {
            Some(number) => format!("{title} ({number})"),
            None => title.clone(),
        };
        if law.articles.is_empty() { act } else { format!("{act}, {}", self.texts.place(self.lang, &law.articles).0) }
    }
}

fn standing(laws: &[CitedLaw], own: imc_engine::catalogue::Standing) -> String {
    let weakest = laws.iter().map(|l| l.standing).min().unwrap_or(own).min(own);
    if weakest.needs_lawyer() { " (to be confirmed by a lawyer)".into() } else { String::new() }
}
