//! An edition: a pack's law on one day, compiled and ready to decide.

use crate::admission::Door;
use crate::answers::Answers;
use crate::catalogue::{Catalogue, known};
use crate::condition::CondId;
use crate::cubes::Cubes;
use crate::effects::Effects;
use crate::facts::{Facts, Known, Sources, assumed_answers, preset_answers, visibility_order};
use crate::ids::{CriterionIx, FormIx, OptionId, QuestionIx};
use crate::lanes::LanePlan;
use crate::levels::{FULL, LevelRule, LevelTables};
use crate::program::Program;
use crate::rulebook::{Entry, Rule, RuleBook};
use crate::wiring::Wiring;
use jiff::civil::Date;
use std::sync::{Arc, OnceLock};

/// The law of a pack on one day.
///
/// Plain data behind shared pointers: cheap to clone, `Send + Sync`, and never changed once made.
#[derive(Clone, Debug)]
pub struct Edition {
    catalogue: Arc<Catalogue>,
    book: Arc<RuleBook>,
    date: Date,
    pack_hash: Arc<str>,
    order: Arc<[QuestionIx]>,
    presets: Arc<Answers>,
    assumed: Arc<Answers>,
    entries: Arc<[usize]>,
    program: Arc<Program>,
    levels: Arc<[LevelRule]>,
    level_tables: Arc<LevelTables>,
    matrix: Arc<Matrix>,
    effects: Arc<Effects>,
    cubes: Arc<OnceLock<Option<Cubes>>>,
    door: Arc<Door>,
    wiring: Arc<Wiring>,
    lane_plan: Arc<OnceLock<Option<LanePlan>>>,
}

/// The criteria matrix of a country: for each criterion and form a weight from -3 to 3.
#[derive(Clone, Debug)]
pub struct Matrix {
    forms: usize,
    weights: Vec<i8>,
    /// Weights times importance, criterion by criterion.
    products: Vec<i16>,
    /// The same form by form, with zeros up to whole [`BLOCK`]s.
    columns: Vec<i16>,
    /// Importance of each criterion in per cent.
    pub importance: Vec<i64>,
    /// Theme of each criterion.
    pub theme: Vec<usize>,
}

/// Criteria that are added up in one go.
const BLOCK: usize = 32;

/// So many criteria, and as many more as make whole [`BLOCK`]s; one block at least.
fn whole_blocks(criteria: usize) -> usize {
    criteria.max(1).next_multiple_of(BLOCK)
}

impl Matrix {
    /// # Errors
    /// When the importance of the criteria is so great that a fit could leave its range.
    fn new(catalogue: &Catalogue) -> Result<Self, EditionError> {
        let forms = catalogue.forms.len();
        let theme = |id: &crate::ids::ThemeId| catalogue.themes.iter().position(|t| t.id == *id).unwrap_or(0);
        let importance: Vec<i64> = catalogue.criteria.iter().map(|c| (c.importance * 100.0).round() as i64).collect();
        // Levels are at most `FULL`, and sums of their products are kept in 32 bits.
        let most = |sum: i64, importance: &i64| sum.checked_add(importance.checked_mul(3 * i64::from(FULL))?);
        if importance.iter().try_fold(0, most).is_none_or(|most| most > i64::from(i32::MAX)) {
            return Err(EditionError::TooImportant);
        }
        let (mut weights, mut products) = (Vec::with_capacity(forms * importance.len()), Vec::new());
        for (criterion, importance) in catalogue.criteria.iter().zip(&importance) {
            for form in &catalogue.forms {
                let family = criterion.weights.get(&form.family).map_or(0, |w| w.weight);
                let weight = form.weights.get(&criterion.id).copied().unwrap_or(family).clamp(-3, 3);
                weights.push(weight);
                let product = i64::from(weight) * importance;
                products.push(i16::try_from(product).map_err(|_| EditionError::TooImportant)?);
            }
        }
        let height = whole_blocks(importance.len());
        let mut columns = vec![0; forms * height];
        for (at, product) in products.iter().enumerate() {
            columns[at % forms * height + at / forms] = *product;
        }
        let theme = catalogue.criteria.iter().map(|c| theme(&c.theme)).collect();
        Ok(Self { forms, weights, products, columns, importance, theme })
    }

    /// Weight of a criterion for a form.
    pub fn weight(&self, criterion: CriterionIx, form: FormIx) -> i64 {
        i64::from(self.weights[criterion.index() * self.forms + form.index()])
    }

    /// For each criterion, what a full level adds to each form's fit, in 1/10,000 of its unit.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &[i16]> {
        self.products.chunks_exact(self.forms.max(1))
    }

    /// One of the [`rows`](Self::rows).
    pub(crate) fn row(&self, criterion: CriterionIx) -> &[i16] {
        &self.products[criterion.index() * self.forms..(criterion.index() + 1) * self.forms]
    }

    /// Adds what levels give each form, in 1/1,000,000 of fit. There are [`height`](Self::height) levels.
    pub(crate) fn add(&self, levels: &[i16], fit: &mut [i64]) {
        for (fit, column) in fit.iter_mut().zip(self.columns.chunks_exact(self.height())) {
            // A machine multiplies eight numbers of sixteen bits at once and adds them up in pairs.
            let sum: i32 =
                levels.iter().zip(column).map(|(level, product)| i32::from(*level) * i32::from(*product)).sum();
            *fit += i64::from(sum);
        }
    }

    /// Criteria, and as many more as make whole [`BLOCK`]s.
    pub(crate) fn height(&self) -> usize {
        whole_blocks(self.importance.len())
    }

    /// What a rule's points for a form are worth, in the unit of fit, and under which theme. None without a criterion:
    /// such points are refused when rules are staged.
    pub(crate) fn worth(&self, points: i8, criterion: Option<CriterionIx>) -> Option<(i64, usize)> {
        let criterion = criterion?.index();
        Some((i64::from(points) * i64::from(FULL) * self.importance.get(criterion)?, *self.theme.get(criterion)?))
    }
}

/// Why an edition cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditionError {
    /// Questions whose `show_if` wait for each other.
    #[error("the questions {} wait for each other in their `show_if`", .0.join(", "))]
    CircularQuestions(Vec<String>),
    /// More legal forms than a decision can hold.
    #[error("the pack has {0} legal forms; at most {most} are possible", most = crate::admission::FormBits::CAPACITY)]
    TooManyForms(usize),
    /// A fit could leave its range.
    #[error("the importance of the criteria is too great; give each a value of a few units, such as 0.5 or 2")]
    TooImportant,
}

impl Edition {
    /// Cuts a pack at a day and compiles what is in force.
    ///
    /// # Errors
    /// [`EditionError`] when the questions cannot be brought into an order, or a decision has no room for the forms or
    /// their fit.
    pub fn new(
        catalogue: Arc<Catalogue>,
        book: Arc<RuleBook>,
        date: Date,
        pack_hash: Arc<str>,
    ) -> Result<Self, EditionError> {
        let order = visibility_order(&catalogue, &book).map_err(|circle| {
            EditionError::CircularQuestions(
                circle.iter().map(|q| catalogue.questions[q.index()].id.0.clone()).collect(),
            )
        })?;
        let entries: Vec<usize> =
            (0..book.entries.len()).filter(|i| book.rules[book.entries[*i].rule.index()].in_force(date)).collect();
        let roots: Vec<CondId> = entries.iter().map(|i| book.entries[*i].when).collect();
        let program = Program::compile(&book.graph, &roots);
        let levels: Arc<[LevelRule]> = catalogue
            .criteria
            .iter()
            .zip(&catalogue.combines)
            .map(|(criterion, combine)| LevelRule::new(&catalogue, criterion, combine))
            .collect();
        let presets = preset_answers(&catalogue);
        let assumed = assumed_answers(&catalogue);
        let matrix = Matrix::new(&catalogue)?;
        let door = Door::new(&catalogue, date, entries.iter().map(|i| &book.entries[*i]))?;
        let mut edition = Self {
            catalogue,
            book,
            date,
            pack_hash,
            order: order.into(),
            presets: Arc::new(presets),
            assumed: Arc::new(assumed),
            entries: entries.into(),
            program: Arc::new(program),
            level_tables: Arc::new(LevelTables::new(&levels)),
            levels,
            matrix: Arc::new(matrix),
            effects: Arc::default(),
            cubes: Arc::default(),
            door: Arc::new(door),
            wiring: Arc::default(),
            lane_plan: Arc::default(),
        };
        edition.effects = Arc::new(Effects::new(&edition)?);
        edition.wiring = Arc::new(Wiring::new(&edition));
        Ok(edition)
    }

    /// What the pack says.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }
    /// The staged rules, of every day.
    pub fn book(&self) -> &RuleBook {
        &self.book
    }
    /// The day whose law this is.
    pub fn date(&self) -> Date {
        self.date
    }
    /// Content hash of the pack (SHA-256, hexadecimal).
    pub fn pack_hash(&self) -> &str {
        &self.pack_hash
    }
    /// The compiled conditions, one root for each entry of [`entries`](Self::entries).
    pub fn program(&self) -> &Program {
        &self.program
    }
    /// The criteria matrix.
    pub fn matrix(&self) -> &Matrix {
        &self.matrix
    }
    pub(crate) fn effects(&self) -> &Effects {
        &self.effects
    }
    /// The conditions of the effects as cubes, where they are not too many; made when first needed.
    pub(crate) fn cubes(&self) -> Option<&Cubes> {
        let cubes =
            || Cubes::new(&self.book.graph, self.catalogue.numbers.len(), &self.program, &self.effects.conditions);
        self.cubes.get_or_init(cubes).as_ref()
    }
    pub(crate) fn door(&self) -> &Door {
        &self.door
    }
    pub(crate) fn wiring(&self) -> &Wiring {
        &self.wiring
    }
    /// How many cases are screened at once; made when first needed.
    pub(crate) fn lane_plan(&self) -> Option<&LanePlan> {
        self.lane_plan.get_or_init(|| LanePlan::new(self)).as_ref()
    }
    pub(crate) fn level_tables(&self) -> &LevelTables {
        &self.level_tables
    }
    pub(crate) fn level_rules(&self) -> &[LevelRule] {
        &self.levels
    }

    /// The effects in force, in the order of the program's roots.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.entries.iter().map(|i| &self.book.entries[*i])
    }

    /// The rule of an effect.
    pub fn rule(&self, entry: &Entry) -> &Rule {
        &self.book.rules[entry.rule.index()]
    }

    /// The facts that answers give under this law, whatever the open answers are.
    pub fn facts(&self, answers: &Answers) -> Facts {
        Facts::new(&self.sources(None), answers)
    }

    fn sources<'a>(&'a self, assumed: Option<&'a Answers>) -> Sources<'a> {
        Sources { catalogue: &self.catalogue, book: &self.book, order: &self.order, presets: &self.presets, assumed }
    }
    /// Where facts that hold whatever the open answers are come from.
    pub(crate) fn strict_sources(&self) -> Sources<'_> {
        self.sources(None)
    }
    /// Where facts with assumptions come from.
    pub(crate) fn assuming_sources(&self) -> Sources<'_> {
        self.sources(Some(&self.assumed))
    }

    /// The region whose law applies, when the country asks for it and the facts tell.
    pub fn region(&self, facts: &Facts) -> Option<&OptionId> {
        let question = self.catalogue.question(known::REGION)?;
        match facts.choices[question.index()].known() {
            Known::Value(option) => self.catalogue.questions[question.index()].options.get(usize::from(option)),
            _ => None,
        }
    }

    /// The facts with the pack's assumptions in the place of open answers.
    pub fn assumed_facts(&self, answers: &Answers) -> Facts {
        Facts::new(&self.sources(Some(&self.assumed)), answers)
    }

    /// Questions in the order in which their visibility can be decided.
    pub fn question_order(&self) -> &[QuestionIx] {
        &self.order
    }

    /// Whether a form takes part in the ranking: an ordinary candidate, or one that a rule can order.
    pub fn ranks(&self, form: FormIx) -> bool {
        self.door.ranked.contains(form)
    }

    /// Questions that a condition reads.
    pub fn reads(&self, condition: CondId) -> Vec<QuestionIx> {
        self.book.graph.reads(condition, &|n| self.catalogue.numbers[n.index()].question)
    }
}
