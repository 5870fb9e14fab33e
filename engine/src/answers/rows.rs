//! What the rows of a list say together, as far as their cells are filled.

use super::Cell;
use crate::catalogue::{Column, ColumnType, RowsTest};
use std::collections::BTreeSet;

/// Whether a test holds for certain, whatever the empty cells turn out to be.
pub(crate) fn surely(test: RowsTest, rows: &[Vec<Cell>], columns: &[Column], column: usize) -> bool {
    let yes = |row: &Vec<Cell>| row.get(column) == Some(&Cell::YesNo(true));
    let no = |row: &Vec<Cell>| row.get(column) == Some(&Cell::YesNo(false));
    match test {
        RowsTest::Any => rows.iter().any(yes),
        RowsTest::None => rows.iter().all(no),
        RowsTest::Every => rows.iter().all(yes),
        RowsTest::Same => rows.len() >= 2 && different(rows, column) == Some(1),
        RowsTest::Differ => named(rows, column).len() > 1,
        RowsTest::Joined => rows.len() >= 2 && groups(rows, columns, column) == Some(1),
    }
}

/// How many different names a text column has; none while a cell is empty.
pub(crate) fn different(rows: &[Vec<Cell>], column: usize) -> Option<i64> {
    let filled = rows.iter().all(|row| matches!(row.get(column), Some(Cell::Text(_))));
    if filled { i64::try_from(named(rows, column).len()).ok() } else { None }
}

fn named(rows: &[Vec<Cell>], column: usize) -> BTreeSet<String> {
    rows.iter().filter_map(|row| row.get(column)).filter_map(name).collect()
}

/// What two spellings of one name share: capitals and the number of blanks make no other municipality.
pub fn same_name(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A name without the differences that people do not mean.
fn name(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Text(text) => Some(same_name(text)),
        _ => None,
    }
}

/// Into how many groups the rows fall when each is joined with those that its cell names, in either direction.
///
/// A filled cell names all; names of nobody in the list are left aside. None while an empty cell leaves it open, which
/// it does unless the others already join all.
pub(crate) fn groups(rows: &[Vec<Cell>], columns: &[Column], column: usize) -> Option<i64> {
    let names = columns.iter().position(|c| c.kind == ColumnType::Text && c.required)?;
    let names: Vec<Option<String>> = rows.iter().map(|row| row.get(names).and_then(name)).collect();
    let mut group: Vec<usize> = (0..rows.len()).collect();
    for (at, row) in rows.iter().enumerate() {
        let Some(Cell::Text(text)) = row.get(column) else { continue };
        for other in text.split([',', ';']).map(same_name) {
            if let Some(found) = names.iter().position(|n| n.as_ref() == Some(&other)) {
                let (from, to) = (group[at], group[found]);
                group.iter_mut().filter(|g| **g == from).for_each(|g| *g = to);
            }
        }
    }
    let count = group.iter().collect::<BTreeSet<_>>().len();
    let filled = rows.iter().all(|row| matches!(row.get(column), Some(Cell::Text(_))));
    if filled || count <= 1 { i64::try_from(count).ok() } else { None }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn columns() -> Vec<Column> {
        let column = |id: &str, kind, required| Column {
            id: id.into(),
            kind,
            required,
            min: None,
            max: None,
            unit: None,
            more: false,
        };
        vec![column("name", ColumnType::Text, true), column("borders", ColumnType::Links, false)]
    }

    fn rows(cells: &[(&str, Option<&str>)]) -> Vec<Vec<Cell>> {
        let cell = |text: Option<&str>| text.map_or(Cell::Empty, |t| Cell::Text(t.into()));
        cells.iter().map(|(name, borders)| vec![cell(Some(name)), cell(*borders)]).collect()
    }

    #[test]
    fn partners_in_a_chain_are_one_territory_and_a_distant_one_is_not() {
        let chain = rows(&[("Avesta", Some("Bor")), ("Bor", Some("-")), ("Celje", Some("bor ; nobody"))]);
        assert_eq!(groups(&chain, &columns(), 1), Some(1));
        let apart = rows(&[("Avesta", Some("Bor")), ("Bor", Some("Avesta")), ("Celje", Some("-"))]);
        assert_eq!(groups(&apart, &columns(), 1), Some(2));
        assert!(!surely(RowsTest::Joined, &apart, &columns(), 1));
    }

    #[test]
    fn an_empty_cell_leaves_it_open_unless_the_others_join_all() {
        assert_eq!(groups(&rows(&[("A", Some("B")), ("B", None), ("C", Some("-"))]), &columns(), 1), None);
        assert_eq!(groups(&rows(&[("A", Some("B, C")), ("B", None), ("C", None)]), &columns(), 1), Some(1));
    }

    #[test]
    fn one_yes_is_enough_for_any_and_none_needs_every_row() {
        let yes_no = |cells: &[Option<bool>]| -> Vec<Vec<Cell>> {
            cells.iter().map(|c| vec![c.map_or(Cell::Empty, Cell::YesNo)]).collect()
        };
        let says = |test, cells: &[Option<bool>]| surely(test, &yes_no(cells), &columns(), 0);
        assert!(says(RowsTest::Any, &[None, Some(true)]) && !says(RowsTest::None, &[None, Some(false)]));
        assert!(says(RowsTest::None, &[Some(false), Some(false)]) && !says(RowsTest::Every, &[Some(true), None]));
    }
}
