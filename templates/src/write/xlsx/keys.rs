//! The sheets: data of the parties, one sheet per cost-sharing key, comparison, bad year.
//!
//! Formulas refer to the data sheet, so one changed figure moves everything. Every sheet checks itself: shares add up to
//! one, payments to the total.

use serde_json::Value;

use crate::draft::Party;
use crate::model::Document;
use crate::words::Speech;
use crate::write::shared::{cut, party_name, provenance, status};

use super::sheet::{Cell, Look, Sheet, input, letters, text};

/// First row of the parties on every sheet.
const FIRST: usize = 9;
/// Columns of the data sheet: fact of a party, word for the head.
const FIGURES: [(&str, &str); 6] = [
    ("units", "col-units"),
    ("length", "col-length"),
    ("capacity", "col-capacity"),
    ("tax", "col-tax"),
    ("shares", "col-shares"),
    ("cost_today", "col-today"),
];
/// Keys: word for the sheet, formula of the share with `{c}` = range of a column and `{r}` = row.
const KEYS: [(&str, Share); 9] = [
    ("key-equal", Share::Equal),
    ("key-population", Share::Column('B')),
    ("key-usage", Share::Column('C')),
    ("key-two-part", Share::Weighted("$B$5", 'B', 'C')),
    ("key-length", Share::Column('D')),
    ("key-capacity", Share::Column('E')),
    ("key-tax", Share::Column('F')),
    ("key-mixed", Share::Weighted("$B$6", 'B', 'F')),
    ("key-shares", Share::Column('G')),
];

/// Longest name of a sheet, in UTF-16 units.
const TAB: usize = 31;

/// Sums of whole cents are exact but for the machine's own arithmetic.
const LESS_THAN_A_CENT: &str = "0.005";

#[derive(Clone, Copy)]
enum Share {
    /// 1 / n.
    Equal,
    /// x / sum(x).
    Column(char),
    /// w * x / sum(x) + (1 - w) * y / sum(y).
    Weighted(&'static str, char, char),
}

struct Book<'a> {
    document: &'a Document,
    speech: Speech<'a>,
    data: String,
    last: usize,
}

/// All sheets of the workbook.
pub(super) fn sheets(document: &Document, speech: Speech<'_>) -> Vec<Sheet> {
    let count = document.parties.len().max(2) + usize::from(document.money.joining.is_some());
    let data = format!("'{}'", speech.say("sheet-data").replace('\'', "''"));
    let book = Book { document, speech, data, last: FIRST + count - 1 };
    let mut sheets = vec![book.data_sheet(), book.comparison()];
    sheets.extend(KEYS.iter().map(|(word, share)| book.key(word, *share)));
    sheets.push(book.bad_year());
    sheets
}

impl Book<'_> {
    fn words(&self, keys: &[&'static str]) -> Vec<Cell> {
        keys.iter().map(|key| Cell::Text(self.speech.say(key).to_owned(), Look::Head)).collect()
    }

    fn party(&self, index: usize) -> Option<&Party> {
        self.document.parties.get(index)
    }

    fn rows(&self) -> std::ops::RangeInclusive<usize> {
        FIRST..=self.last
    }

    fn data_sheet(&self) -> Sheet {
        let say = |key| text(self.speech.say(key));
        let money = &self.document.money;
        let mut rows = vec![
            vec![Cell::Text(self.document.title.clone(), Look::Title)],
            vec![text(&format!("{} | {}", status(self.document, self.speech), provenance(self.document, self.speech)))],
            vec![say("sheet-hint")],
            vec![say("in-total"), input(money.yearly.clone(), Look::Input), text(&money.currency)],
            vec![say("in-fixed"), Cell::Number("0.4".into(), Look::InputPercent)],
            vec![say("in-weight"), Cell::Number("0.5".into(), Look::InputPercent)],
            Vec::new(),
        ];
        let mut head = self.words(&["col-party", "col-population"]);
        head.extend(FIGURES.iter().map(|(_, word)| Cell::Text(self.speech.say(word).to_owned(), Look::Head)));
        rows.push(head);
        for row in self.rows() {
            let index = row - FIRST;
            let party = self.party(index);
            let joining = money.joining.as_ref().filter(|_| row == self.last).map(|name| name.as_str().into());
            let name = joining.or_else(|| party.map(|party| party.name.clone())).unwrap_or_default();
            let mut cells = vec![text(&party_name(&name, index, self.speech))];
            let population = party.and_then(|party| party.population).map(|count| count.to_string());
            cells.push(input(population, Look::InputCount));
            for (figure, _) in FIGURES {
                let value = party.and_then(|party| party.figures.get(figure)).map(plain);
                cells.push(input(value, Look::Input));
            }
            rows.push(cells);
        }
        let mut total = vec![Cell::Text(self.speech.say("col-total").to_owned(), Look::Head)];
        for column in 1..=7 {
            let look = if column == 1 { Look::Count } else { Look::Money };
            let column = letters(column);
            total.push(Cell::Formula(format!("SUM({column}{FIRST}:{column}{})", self.last), look));
        }
        rows.push(total);
        Sheet {
            name: self.speech.say("sheet-data").to_owned(),
            widths: vec![46, 18, 16, 18, 18, 22, 14, 18],
            rows,
            frozen: 8,
        }
    }

    /// Range of a data column.
    fn range(&self, column: char) -> String {
        format!("{}!${column}${FIRST}:${column}${}", self.data, self.last)
    }

    /// Share of a row; empty while a figure that the key needs is missing for a party, so that nobody pays nothing because
    /// nothing is known of it.
    fn share(&self, share: Share, row: usize) -> String {
        let part = |column: char| format!("{}!{column}{row}/SUM({})", self.data, self.range(column));
        let none = |column: char| {
            let cells = self.range(column);
            format!("OR(COUNT({cells})<ROWS({cells}),SUM({cells})=0)")
        };
        match share {
            Share::Equal => format!("1/ROWS({})", self.range('A')),
            Share::Column(column) => format!("IF({},\"\",{})", none(column), part(column)),
            Share::Weighted(weight, one, other) => {
                let weight = format!("{}!{weight}", self.data);
                let share = format!("{weight}*{}+(1-{weight})*{}", part(one), part(other));
                format!("IF(OR({},{}),\"\",{share})", none(one), none(other))
            }
        }
    }

    fn key(&self, word: &'static str, share: Share) -> Sheet {
        let mut rows = vec![vec![Cell::Text(self.speech.say(word).to_owned(), Look::Title)]];
        rows.resize_with(FIRST - 2, Vec::new);
        rows.push(self.words(&["col-party", "col-share", "col-payment", "col-head", "col-today", "col-difference"]));
        for row in self.rows() {
            let data = &self.data;
            rows.push(vec![
                Cell::Formula(format!("{data}!A{row}"), Look::Plain),
                Cell::Formula(self.share(share, row), Look::Percent),
                Cell::Formula(self.payment(row, &format!("{data}!$B$4")), Look::Money),
                Cell::Formula(format!("IF(OR(C{row}=\"\",{data}!B{row}=0),\"\",C{row}/{data}!B{row})"), Look::Money),
                Cell::Formula(format!("IF({data}!H{row}=\"\",\"\",{data}!H{row})"), Look::Money),
                Cell::Formula(format!("IF(OR(C{row}=\"\",E{row}=\"\"),\"\",C{row}-E{row})"), Look::Money),
            ]);
        }
        rows.push(self.totals(&["B", "C", "", "E", "F"]));
        rows.push(vec![
            text(self.speech.say("col-check")),
            self.check("B", "1", "0.000001"),
            self.check("C", &format!("ROUND({}!$B$4,2)", self.data), LESS_THAN_A_CENT),
        ]);
        Sheet { name: self.tab(word), widths: vec![46, 14, 18, 16, 18, 22], rows, frozen: 8 }
    }

    /// The word as the name of a sheet, cut between words where it is too long for one.
    fn tab(&self, word: &'static str) -> String {
        let name = self.speech.say(word);
        let fits = |text: &str| text.encode_utf16().count() <= TAB;
        if fits(name) {
            return name.to_owned();
        }
        let mut ends = name.match_indices(' ').map(|(at, _)| format!("{}…", &name[..at]));
        ends.rfind(|text| fits(text)).unwrap_or_else(|| cut(name, TAB))
    }

    /// Payment of a row: whole cents, and what they leave over cent by cent to the largest remainders, upper rows first at
    /// a tie. So the payments add up, and are those that the program computes.
    fn payment(&self, row: usize, cost: &str) -> String {
        let (first, last) = (FIRST, self.last);
        // Cents are rounded a little first, so that 2,999.9999999 is no other than 3,000.
        let cents = |shares: &str| format!("ROUND({shares}*ROUND({cost},2)*100,6)");
        let (own, all) = (cents(&format!("B{row}")), cents(&format!("$B${first}:$B${last}")));
        let left = format!("ROUND(ROUND({cost},2)*100-SUMPRODUCT(INT({all})),0)");
        let rest = |cents: &str| format!("ROUND({cents}-INT({cents}),6)");
        let (mine, theirs) = (rest(&own), rest(&all));
        let before = format!("SUMPRODUCT(({theirs}>{mine})+({theirs}={mine})*(ROW($B${first}:$B${last})<{row}))");
        format!("IF(B{row}=\"\",\"\",(INT({own})+IF({before}<{left},1,0))/100)")
    }

    fn totals(&self, columns: &[&str]) -> Vec<Cell> {
        let mut cells = vec![Cell::Text(self.speech.say("col-total").to_owned(), Look::Head)];
        for column in columns {
            cells.push(if column.is_empty() {
                Cell::Empty(Look::Plain)
            } else {
                let look = if *column == "B" { Look::Percent } else { Look::Money };
                self.sum(column, look)
            });
        }
        cells
    }

    /// Sum of a column; empty while nothing stands in it.
    fn sum(&self, column: &str, look: Look) -> Cell {
        let cells = format!("{column}{FIRST}:{column}{}", self.last);
        Cell::Formula(format!("IF(COUNT({cells})=0,\"\",SUM({cells}))"), look)
    }

    /// Whether a column adds up to what it should; which figures are missing while there is nothing to add up.
    fn check(&self, column: &str, wanted: &str, tolerance: &str) -> Cell {
        let sum = format!("{column}{}", self.last + 1);
        let wrong = self.speech.say("check-wrong");
        let missing = self.speech.say("check-missing");
        let right = format!("IF(ABS({sum}-{wanted})<={tolerance},\"OK\",\"{wrong}\")");
        Cell::Formula(format!("IF({sum}=\"\",\"{missing}\",{right})"), Look::Check)
    }

    /// Payments of all keys side by side, then the same per inhabitant.
    fn comparison(&self) -> Sheet {
        let mut rows = vec![vec![Cell::Text(self.speech.say("sheet-compare").to_owned(), Look::Title)]];
        rows.resize_with(FIRST - 2, Vec::new);
        let mut head = self.words(&["col-party"]);
        head.extend(KEYS.iter().map(|(word, _)| Cell::Text(self.speech.say(word).to_owned(), Look::Head)));
        let head_word = self.speech.say("col-head");
        head.extend(
            KEYS.iter().map(|(word, _)| Cell::Text(format!("{}: {head_word}", self.speech.say(word)), Look::Head)),
        );
        rows.push(head);
        for row in self.rows() {
            let mut cells = vec![Cell::Formula(format!("{}!A{row}", self.data), Look::Plain)];
            for column in ["C", "D"] {
                cells.extend(KEYS.iter().map(|(word, _)| {
                    let name = self.tab(word).replace('\'', "''");
                    let paid = format!("'{name}'!{column}{row}");
                    Cell::Formula(format!("IF({paid}=\"\",\"\",{paid})"), Look::Money)
                }));
            }
            rows.push(cells);
        }
        let mut total = vec![Cell::Text(self.speech.say("col-total").to_owned(), Look::Head)];
        for column in 1..=KEYS.len() {
            total.push(self.sum(&letters(column), Look::Money));
        }
        rows.push(total);
        let mut checks = vec![text(self.speech.say("col-check"))];
        let cost = format!("ROUND({}!$B$4,2)", self.data);
        checks.extend((1..=KEYS.len()).map(|column| self.check(&letters(column), &cost, LESS_THAN_A_CENT)));
        rows.push(checks);
        let mut widths = vec![46];
        widths.resize(1 + 2 * KEYS.len(), 20);
        Sheet { name: self.speech.say("sheet-compare").to_owned(), widths, rows, frozen: 8 }
    }

    /// One party leaves with what it uses, or the quantity falls; fixed cost stays.
    fn bad_year(&self) -> Sheet {
        let data = &self.data;
        // What leaves with a party: its part of the units, else of the inhabitants, else an even one.
        let part = |column: char, otherwise: &str| {
            let cells = self.range(column);
            format!("IF(OR(COUNT({cells})<ROWS({cells}),SUM({cells})=0),{otherwise},INDEX({cells},$B$2)/SUM({cells}))")
        };
        let used = part('C', &part('B', &format!("1/ROWS({})", self.range('A'))));
        let gone = format!("IF(OR($B$2=0,$B$2>ROWS({})),0,{used})", self.range('A'));
        let say = |key| text(self.speech.say(key));
        let mut rows = vec![
            vec![Cell::Text(self.speech.say("sheet-bad").to_owned(), Look::Title)],
            vec![say("in-leaving"), Cell::Number("0".into(), Look::Input)],
            vec![say("in-fall"), Cell::Number("0.3".into(), Look::InputPercent)],
            vec![
                say("in-cost"),
                Cell::Formula(format!("{data}!$B$4*({data}!$B$5+(1-{data}!$B$5)*(1-$B$3)*(1-{gone}))"), Look::Money),
            ],
        ];
        rows.resize_with(FIRST - 2, Vec::new);
        rows.push(self.words(&["col-party", "col-share", "col-payment", "col-head", "col-difference"]));
        let (people, first, last) = (self.range('B'), FIRST, self.last);
        let normal = self.tab("key-population").replace('\'', "''");
        for row in self.rows() {
            let number = row + 1 - first;
            let left = format!("IF($B$2=0,0,IF($B$2>{},0,INDEX({people},$B$2)))", last + 1 - first);
            rows.push(vec![
                Cell::Formula(format!("{data}!A{row}"), Look::Plain),
                Cell::Formula(
                    format!("IF(OR($B$2={number},SUM({people})-{left}=0),0,{data}!B{row}/(SUM({people})-{left}))"),
                    Look::Percent,
                ),
                Cell::Formula(self.payment(row, "$B$4"), Look::Money),
                Cell::Formula(format!("IF({data}!B{row}=0,0,C{row}/{data}!B{row})"), Look::Money),
                Cell::Formula(format!("IF('{normal}'!C{row}=\"\",\"\",C{row}-'{normal}'!C{row})"), Look::Money),
            ]);
        }
        rows.push(self.totals(&["B", "C"]));
        rows.push(vec![
            text(self.speech.say("col-check")),
            self.check("B", "1", "0.000001"),
            self.check("C", "ROUND($B$4,2)", LESS_THAN_A_CENT),
        ]);
        Sheet { name: self.speech.say("sheet-bad").to_owned(), widths: vec![46, 18, 18, 16, 22], rows, frozen: 8 }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Object(map) => map.get("amount").map(plain).unwrap_or_default(),
        other => other.to_string(),
    }
}
