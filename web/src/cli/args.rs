//! The arguments of every command.

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Inter-municipal cooperation: which legal form, and with which money.
#[derive(Debug, Parser)]
#[command(name = "imc", version, about, propagate_version = true)]
pub struct Cli {
    /// A folder of packs to use instead of those built in.
    #[arg(long, global = true, value_name = "DIR")]
    pub packs: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Starts the web application.
    Serve(ServeArgs),
    /// Assesses one answers file.
    Assess(AssessArgs),
    /// Shows the questionnaire, or the next question and why.
    Questions(QuestionsArgs),
    /// Writes a draft document.
    Draft(DraftArgs),
    /// Loads packs, names every mistake and proves their properties.
    Check(CheckArgs),
    /// Runs the scenarios and real cases of packs.
    Test(TestArgs),
    /// Assesses many municipalities from a table.
    Screen(ScreenArgs),
    /// Recomputes a trace and says whether it is equal.
    Replay(ReplayArgs),
    /// Lists and shows packs.
    #[command(subcommand)]
    Pack(PackCommand),
    /// Prints the JSON Schema of a format.
    Schema(SchemaArgs),
}

/// How to print a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a person.
    Text,
    /// For a program.
    Json,
}

/// `imc serve`.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub addr: SocketAddr,
    /// Folder for the database.
    #[arg(long, default_value = "data")]
    pub data: PathBuf,
    /// Database to use instead of the one in the data folder.
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
    /// Address under which visitors reach the server; with `https` cookies are restricted to it.
    #[arg(long, value_name = "URL", value_parser = web_address)]
    pub public_url: Option<String>,
    /// A proxy stands before the server and says in `X-Forwarded-For` who asks; limits then count by that.
    #[arg(long)]
    pub behind_proxy: bool,
    /// Folder with the `theme.css`, `logo.svg` and `footer.txt` of an association; PDF takes them on too.
    #[arg(long, value_name = "DIR")]
    pub theme: Option<PathBuf>,
    /// Word file whose styles all Word files take on: the house style of an association.
    #[arg(long, value_name = "FILE.docx")]
    pub style: Option<PathBuf>,
    /// Folder to read pages, texts and assets from on every request, for those who write them.
    #[arg(long, value_name = "DIR", hide = true)]
    pub live: Option<PathBuf>,
}

/// `imc assess`.
#[derive(Debug, Args)]
pub struct AssessArgs {
    /// Answers file; `-` for the standard input.
    pub answers: PathBuf,
    /// Day whose law applies (year-month-day); default is the file's own, else today.
    #[arg(long, value_parser = day)]
    pub date: Option<Date>,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Language of names and sentences; what stands around them is English.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Print the full trace (JSON, canonical) instead of the result.
    #[arg(long)]
    pub trace: bool,
    /// Show on which days the result changes, and why.
    #[arg(long)]
    pub timeline: bool,
    /// What matters more, most important first: themes joined by `>` and, where equal, by `=`.
    #[arg(long, value_name = "ORDER")]
    pub priorities: Option<String>,
    /// Points for each theme in the place of an order, such as `money=40,control=60`; a theme left out has none.
    #[arg(long, value_name = "POINTS", conflicts_with = "priorities")]
    pub weights: Option<String>,
    /// A partner and its order, such as `Pyriatyn: control > money`; repeat it for each. Shows what all can accept.
    #[arg(long, value_name = "NAME: ORDER")]
    pub partner: Vec<String>,
    /// A legal form: shows which other answers would make it possible, or the first; repeat it for more forms.
    #[arg(long, value_name = "FORM")]
    pub change: Vec<String>,
}

/// `imc questions`.
#[derive(Debug, Args)]
pub struct QuestionsArgs {
    /// Country.
    #[arg(long, value_name = "CC")]
    pub country: String,
    /// Answers so far: shows the next question and why.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Language.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

/// `imc draft`.
#[derive(Debug, Args)]
pub struct DraftArgs {
    /// Answers file.
    pub answers: PathBuf,
    /// Kind of document: `contract` for the kind that fits the form, or one by name.
    #[arg(long, default_value = "contract")]
    pub document: String,
    /// Legal form; default is the one that the assessment puts first.
    #[arg(long)]
    pub form: Option<String>,
    /// Language; a second one after a comma makes a bilingual draft.
    #[arg(long)]
    pub lang: Option<String>,
    /// File format: `docx`, `pdf`, `html`, `akn`, `xlsx` or `text`; default is what the name of the file ends in.
    #[arg(long)]
    pub format: Option<String>,
    /// What was decided about clauses (JSON, see `imc schema draft-choices`).
    #[arg(long, value_name = "FILE.json")]
    pub choices: Option<PathBuf>,
    /// Word file whose styles the draft takes on: the house style of an association.
    #[arg(long, value_name = "FILE.docx")]
    pub style: Option<PathBuf>,
    /// Folder with the `theme.css`, `logo.svg` and `footer.txt` of an association, for PDF.
    #[arg(long, value_name = "DIR")]
    pub theme: Option<PathBuf>,
    /// Day whose law applies.
    #[arg(long, value_parser = day)]
    pub date: Option<Date>,
    /// File to write.
    #[arg(short, long)]
    pub output: PathBuf,
}

/// `imc check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Country, or the folder of one pack with the pack `base` beside it; default is every pack.
    pub pack: Option<String>,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Leaves out the proofs.
    #[arg(long)]
    pub quick: bool,
}

/// `imc test`.
#[derive(Debug, Args)]
pub struct TestArgs {
    /// Country; default is every pack.
    pub pack: Option<String>,
    /// Every pack.
    #[arg(long)]
    pub all: bool,
    /// Fail unless every rule speaks, every form leads and every option is usable somewhere.
    #[arg(long)]
    pub coverage: bool,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

/// `imc screen`.
#[derive(Debug, Args)]
pub struct ScreenArgs {
    /// Table (CSV or XLSX), one municipality or initiative a row, one question a column.
    pub table: PathBuf,
    /// Country, where the table has no column `country`.
    #[arg(long, value_name = "CC")]
    pub country: Option<String>,
    /// Day whose law applies.
    #[arg(long, value_parser = day)]
    pub date: Option<Date>,
    /// CSV to write.
    #[arg(short, long)]
    pub output: PathBuf,
    /// Go on where an earlier run stopped; it must rest on the same table, day and packs.
    #[arg(long)]
    pub resume: bool,
}

/// `imc replay`.
#[derive(Debug, Args)]
pub struct ReplayArgs {
    /// Trace file.
    pub trace: PathBuf,
}

/// `imc pack`.
#[derive(Debug, Subcommand)]
pub enum PackCommand {
    /// Lists the packs.
    List {
        /// How to print.
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    /// Shows what a pack holds.
    Show {
        /// Country.
        pack: String,
        /// Language.
        #[arg(long, default_value = "en")]
        lang: String,
        /// How to print.
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
}

/// `imc schema`.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// The format.
    #[arg(value_enum)]
    pub name: SchemaName,
}

/// A format that has a schema.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SchemaName {
    Assessment,
    Trace,
    Answers,
    Form,
    Financing,
    Statute,
    Question,
    Criterion,
    Pack,
    Scenario,
    Case,
    Robustness,
    DraftChoices,
}

/// Reads a day.
///
/// # Errors
/// A sentence on how to write one.
pub fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| format!("`{text}` is no day of the calendar; write year-month-day, such as 2026-11-21"))
}

/// Reads an address of the web: scheme and host, perhaps a port. All links of the pages begin at the host, so a path would
/// lead nowhere.
fn web_address(text: &str) -> Result<String, String> {
    let text = text.strip_suffix('/').unwrap_or(text);
    let host = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or_default();
    if host.contains('/') {
        return Err("write the address without a path, such as https://imc.example.org".to_owned());
    }
    let fits = !host.is_empty() && host.chars().all(|c| c.is_ascii_graphic() && !"?#\"".contains(c));
    if fits { Ok(text.to_owned()) } else { Err("write an address such as https://imc.example.org".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_address_ends_with_its_host() {
        let read = |text| web_address(text).ok();
        assert_eq!(read("https://imc.example.org/").as_deref(), Some("https://imc.example.org"));
        assert_eq!(read("http://localhost:8080").as_deref(), Some("http://localhost:8080"));
        for wrong in
            ["imc.example.org", "https://", "https:///", "https://a.b/imc", "https://a b", "ftp://a.b", "https://a?b"]
        {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
