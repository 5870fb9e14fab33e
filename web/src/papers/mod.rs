//! From a case to a paper: which kind of document a form needs, and what the answers put into it.

mod check;
mod facts;
mod findings;
mod format;
mod shares;

pub use check::mistakes_in_clauses;
pub use format::{File, House, HouseError, PaperFormat, likely_pages, write_file};

use crate::money::key_named;
use crate::server::i18n::Words;
use findings::Findings;
use imc_engine::answers::Answers;
use imc_engine::assess::{Assessment, Group, Line};
use imc_engine::catalogue::{Catalogue, Citation, Grade, LegalForm, Standing, Statute};
use imc_engine::edition::Edition;
use imc_engine::facts::{Facts, Trit};
use imc_engine::trace::SealedTrace;
use imc_rules::{Pack, Texts};
use imc_templates::{
    Choices, Citation as PaperCitation, Conditions, Draft, DraftError, DraftRequest, Excluded, Kind, Library,
    LibraryError, Localized, MandatoryClause, Provenance, Standing as PaperStanding, Truth, draft,
};
use jiff::civil::Date;
use serde_json::json;
use shares::Shares;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};

/// The words of the pages: who takes a step, what the law says of a form, aims in the words of a contract.
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(None));

/// Why there is no paper.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The form does not exist in this country.
    #[error("there is no legal form `{0}` in this country")]
    NoForm(String),
    /// The library has no document of this kind.
    #[error("there is no kind of document `{kind}`; there are: {}", known.join(", "))]
    NoKind {
        /// What was asked for.
        kind: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The format is not written.
    #[error("there is no format `{format}`; there are: {}", PaperFormat::names())]
    NoFormat {
        /// What was asked for.
        format: String,
    },
    /// The program was built without the writer.
    #[error(
        "this program was built without PDF; build it with `--features pdf`, or take `docx` or `html` and print it"
    )]
    NotBuilt,
    /// So many pages that nobody waits for them.
    #[error("about {pages} pages take too long to lay out; take `docx` or `html`, which are there at once")]
    TooLong {
        /// About how many.
        pages: usize,
    },
    /// The clause library has a mistake.
    #[error(transparent)]
    Library(#[from] LibraryError),
    /// The document could not be assembled.
    #[error(transparent)]
    Draft(#[from] DraftError),
    /// The file could not be written.
    #[error("the file cannot be written: {0}")]
    Write(String),
}

/// What to write.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// Kind of document; `contract` or nothing for the one that the form needs first.
    pub document: Option<String>,
    /// Legal form.
    pub form: String,
    /// Language.
    pub language: String,
    /// Second language, side by side.
    pub second_language: Option<String>,
    /// What the user decided about clauses.
    pub choices: Choices,
}

/// What a paper rests on: a case under the law of a day, and its result.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The country's pack.
    pub pack: &'a Pack,
    /// Its law on the day.
    pub edition: &'a Edition,
    /// The answers.
    pub answers: &'a Answers,
    /// The result, with all that it rests on.
    pub result: &'a SealedTrace,
}

/// The clause library of a country: the base with the country's clauses over it.
///
/// # Errors
/// [`PaperError::Library`] with the file and line of a mistake.
pub fn library(pack: &Pack) -> Result<Arc<Library>, PaperError> {
    static KEPT: Mutex<BTreeMap<String, Arc<Library>>> = Mutex::new(BTreeMap::new());
    // INVARIANT: the map is only ever read or given a whole entry, so a poisoned lock is still good.
    let kept = KEPT.lock().unwrap_or_else(|e| e.into_inner()).get(pack.hash()).cloned();
    if let Some(library) = kept {
        return Ok(library);
    }
    let made = Arc::new(Library::with(pack.clauses.iter().map(|file| (file.path.clone(), file.text.clone())))?);
    KEPT.lock().unwrap_or_else(|e| e.into_inner()).insert(pack.hash().to_owned(), made.clone());
    Ok(made)
}

/// Kinds of document that a form needs, the agreement or statute first.
pub fn kinds_for(library: &Library, form: &LegalForm) -> Vec<String> {
    let named: Vec<String> = form.documents.iter().filter(|k| library.kind(k).is_some()).cloned().collect();
    if !named.is_empty() {
        return named;
    }
    library.kinds().iter().filter(|k| k.families.contains(&form.family.0)).map(|k| k.id.clone()).collect()
}

/// The kind of document that stands for a form with none of its own: the one that promises least.
pub const PLAIN: &str = "memorandum";

/// The kind of document that a name means for a form: `contract` or no name is the one that the form needs first.
///
/// # Errors
/// [`PaperError::NoKind`] where the library has none of that name.
pub fn kind_of<'a>(library: &'a Library, form: &LegalForm, document: Option<&str>) -> Result<&'a Kind, PaperError> {
    let kind = match document.filter(|name| *name != "contract") {
        Some(named) => named.to_owned(),
        None => kinds_for(library, form).into_iter().next().unwrap_or_else(|| PLAIN.to_owned()),
    };
    let known = || library.kinds().iter().map(|kind| kind.id.clone()).collect();
    library.kind(&kind).ok_or_else(|| PaperError::NoKind { known: known(), kind })
}

/// Papers that every council gets, whatever the form; the first is the one it reads before it decides.
pub const COUNCIL: [&str; 2] = ["feasibility", "resolution"];

/// Every kind of document that a form may need: its own, those of the council, and those of any cooperation (the financial
/// annex, who joins, who leaves, the yearly report).
pub fn papers_for(library: &Library, form: &LegalForm) -> Vec<String> {
    let any = library.kinds().iter().filter(|kind| kind.families.is_empty()).map(|kind| kind.id.clone());
    let mut all = kinds_for(library, form);
    for kind in COUNCIL.map(str::to_owned).into_iter().chain(any) {
        if !all.contains(&kind) {
            all.push(kind);
        }
    }
    all
}

/// Names of the parties of a case, in order; one without a name goes by its number, `#1`.
pub fn party_names(pack: &Pack, edition: &Edition, answers: &Answers) -> Vec<String> {
    let (catalogue, texts) = (edition.catalogue(), pack.texts());
    let source = facts::Source { catalogue, texts, answers, languages: &["en"], chosen_key: None };
    let name = |(index, party): (usize, imc_templates::Party)| match party.name.text("en") {
        "" => format!("#{}", index + 1),
        name => name.to_owned(),
    };
    source.parties().into_iter().enumerate().map(name).collect()
}

/// Assembles a draft.
///
/// # Errors
/// [`PaperError`]; missing facts are no error, they become open points of the draft.
pub fn assemble(basis: Basis<'_>, wish: &Wish) -> Result<(Arc<Library>, Draft), PaperError> {
    let Basis { pack, edition, answers, .. } = basis;
    let library = library(pack)?;
    let catalogue = edition.catalogue();
    let ix = catalogue.form(&wish.form).ok_or_else(|| PaperError::NoForm(wish.form.clone()))?;
    let form = &catalogue.forms[ix.index()];
    let kind = kind_of(&library, form, wish.document.as_deref())?.id.clone();
    let facts = edition.assumed_facts(answers);
    let request = request(basis, form, (&library, kind), wish);
    let made = draft(&library, &request, &Case { pack, facts: &facts })?;
    Ok((library, made))
}

fn request(basis: Basis<'_>, form: &LegalForm, (library, kind): (&Library, String), wish: &Wish) -> DraftRequest {
    let Basis { pack, edition, answers, result } = basis;
    let catalogue = edition.catalogue();
    let texts = pack.texts();
    let languages: Vec<&str> =
        std::iter::once(wish.language.as_str()).chain(wish.second_language.as_deref()).chain(["en"]).collect();
    let known = edition.facts(answers);
    let region = edition.region(&known);
    let settled = library.kind(&kind).and_then(|kind| wish.choices.settled(library, kind).get("cost_key").copied());
    let chosen_key = settled.and_then(key_named);
    let source = facts::Source { catalogue, texts, answers, languages: &languages, chosen_key };
    let (mut facts, mut choices) = (source.facts(), wish.choices.clone());
    let shares = Shares::new(&source);
    let mut fills = shares.fills();
    facts.extend(shares.facts());
    if form.personality.is == Grade::Yes {
        facts.insert("own_body".into(), json!([true]));
    }
    if COUNCIL.contains(&kind.as_str()) {
        let found = Findings::new(basis, &source, library, form, region);
        facts.extend(found.facts());
        fills.extend(found.stays_first().map(|share| ("fn7.robust".to_owned(), share)));
    }
    if wish.choices.facts.contains_key("cost_key") {
        // Another key than the one that was worked out.
        fills.retain(|blank, _| !Shares::rest_on_the_key(blank));
    }
    // What the law demands of an agreement or statute is not demanded of the papers around it, and the first year is not
    // theirs: another circle of parties shares, or another cost.
    let own = kinds_for(library, form).contains(&kind);
    let stand_in = own && form.stand_in;
    let founding = !stand_in && (own || library.kind(&kind).is_some_and(|kind| !kind.families.is_empty()));
    if !founding {
        fills.retain(|blank, _| !(blank.starts_with("a11.") && Shares::of_the_first_year(blank)));
    }
    let kinds = library.kind(&kind).into_iter();
    let may_stand: Vec<_> =
        kinds.flat_map(|kind| [library.clauses_of(kind), library.annexes_of(kind)].concat()).collect();
    fills.retain(|blank, _| {
        let place = blank.split_once('.').map(|(clause, _)| clause);
        place.is_some_and(|id| may_stand.iter().any(|clause| clause.id == id))
    });
    let by_hand = wish.choices.fills.keys().any(|blank| Shares::of_the_first_year(blank));
    if by_hand || !fills.keys().any(|blank| Shares::of_the_first_year(blank)) {
        facts.remove("first_year");
    }
    for (blank, text) in fills {
        choices.fills.entry(blank).or_insert(text);
    }
    DraftRequest {
        kind,
        language: wish.language.clone(),
        second_language: wish.second_language.clone(),
        parties: source.parties(),
        facts,
        proposals: source.proposals(),
        form: Some(imc_templates::LegalForm {
            id: form.id.0.clone(),
            name: localized(texts, &languages, &format!("form-{}", form.id)),
            excluded: excluded(&result.trace.assessment, form, texts, &languages),
            stand_in,
        }),
        citations: form
            .basis_in(region)
            .filter(|c| catalogue.in_force(c, edition.date()))
            .map(|c| citation(catalogue, c, texts))
            .collect(),
        statutes: statutes(catalogue, texts, edition.date()),
        places: places(library, texts),
        mandatory: form
            .clauses_in(region)
            .filter(|_| founding)
            .map(|clause| MandatoryClause {
                text: demanded(texts, &languages, &clause.text),
                clauses: clause.clauses.clone(),
                article: clause.article.as_ref().map(|c| citation(catalogue, c, texts)),
                standing: standing(match clause.article {
                    Some(_) => clause.standing,
                    None => clause.standing.without_article(),
                }),
            })
            .collect(),
        choices,
        provenance: Provenance {
            pack: catalogue.pack.id.clone(),
            pack_version: catalogue.pack.version.clone(),
            pack_hash: edition.pack_hash().to_owned(),
            trace_hash: result.hash.clone(),
            date: Some(edition.date()),
        },
        sign_off: None,
    }
}

/// Why the law excludes the form here; nothing where it does not.
fn excluded(assessment: &Assessment, form: &LegalForm, texts: &Texts, languages: &[&str]) -> Option<Excluded> {
    let verdict = assessment.form(form.id.as_str()).filter(|verdict| verdict.group == Group::Excluded)?;
    let each = |line: &Line| languages.iter().map(|l| ((*l).to_owned(), texts.message(l, &line.message))).collect();
    Some(Excluded { reasons: verdict.excluded_by.iter().map(|line| Localized::Each(each(line))).collect() })
}

/// A text in each of the languages wanted.
pub(crate) fn localized(texts: &Texts, languages: &[&str], key: &str) -> Localized {
    let each: BTreeMap<String, String> =
        languages.iter().filter_map(|l| Some(((*l).to_owned(), texts.get(l, key)?))).collect();
    Localized::Each(each)
}

/// What the law wants to be settled, in each language that says it; a paper in another language marks it as English.
fn demanded(texts: &Texts, languages: &[&str], english: &str) -> Localized {
    let own = |language: &&str| {
        let (text, _) = texts.demand(language, english).filter(|(_, own)| *own)?;
        Some(((*language).to_owned(), text))
    };
    let english = ("en".to_owned(), english.to_owned());
    Localized::Each(languages.iter().filter_map(own).chain([english]).collect())
}

fn citation(catalogue: &Catalogue, cited: &Citation, texts: &Texts) -> PaperCitation {
    let act = catalogue.statute(cited.statute.as_str()).map(|act| whole_act(act, texts)).unwrap_or_default();
    PaperCitation {
        id: cited.statute.0.clone(),
        articles: place(texts, &cited.articles),
        standing: standing(catalogue.standing_of(cited)),
        ..act
    }
}

/// Articles in every language of the texts.
fn place(texts: &Texts, articles: &str) -> Localized {
    if articles.is_empty() {
        return Localized::default();
    }
    Localized::Each(texts.spoken().into_iter().map(|l| (l.to_owned(), texts.place(l, articles).0)).collect())
}

/// Articles behind the clauses of the library.
fn places(library: &Library, texts: &Texts) -> BTreeMap<String, Localized> {
    let written = library.clauses().flat_map(|clause| &clause.basis).filter_map(|basis| match &basis.articles {
        Localized::Same(articles) => Some(articles.clone()),
        Localized::Each(_) => None,
    });
    written.map(|articles| (articles.clone(), place(texts, &articles))).collect()
}

/// The acts of the country that apply on a day, which clauses name by their ids.
fn statutes(catalogue: &Catalogue, texts: &Texts, on: Date) -> Vec<PaperCitation> {
    catalogue.statutes.iter().filter(|act| act.in_force(on)).map(|act| whole_act(act, texts)).collect()
}

fn whole_act(act: &Statute, texts: &Texts) -> PaperCitation {
    let mut title = BTreeMap::from([("en".to_owned(), act.title.clone())]);
    if let Some(local) = &act.title_local {
        title.insert(texts.local_language().to_owned(), local.clone());
    }
    PaperCitation {
        id: act.id.as_str().to_owned(),
        title: Localized::Each(title),
        number: act.number.clone(),
        url: act.url.clone(),
        ..PaperCitation::default()
    }
}

fn standing(standing: Standing) -> PaperStanding {
    match standing {
        Standing::Verified => PaperStanding::Verified,
        Standing::Read => PaperStanding::Read,
        Standing::Recalled => PaperStanding::Recalled,
        Standing::Unsure => PaperStanding::Unsure,
    }
}

/// Decides clause conditions from the answers of a case.
struct Case<'a> {
    pack: &'a Pack,
    facts: &'a Facts,
}

impl Conditions for Case<'_> {
    fn decide(&self, condition: &str) -> Result<Truth, String> {
        Ok(match self.pack.decide(condition, self.facts)? {
            Trit::TRUE => Truth::True,
            Trit::FALSE => Truth::False,
            _ => Truth::Unknown,
        })
    }

    fn explain(&self, condition: &str, language: &str) -> Option<String> {
        self.pack.say_condition(condition, language).ok()
    }
}
