//! Five years: what all find together, and what each municipality pays under one key.

use super::basis::{Basis, key_name};
use super::whole;
use crate::money::key_id;
use crate::server::case::CaseFile;
use imc_engine::money::{PartnerYears, five_years, partner_years};
use minijinja::{Value, context};
use rust_decimal::Decimal;

/// Colours that tell municipalities apart in the chart; with more of them the numbers do.
const COLOURS: usize = 8;

/// The years of all partners together.
pub fn together(basis: &Basis) -> Vec<Value> {
    let years = five_years(&basis.plan()).unwrap_or_default().into_iter();
    years
        .map(|year| {
            context! {
                year => year.year,
                running => whole(year.running),
                investment => whole(year.investment),
                grant => whole(year.grant),
                charges => whole(year.charges),
                to_find => whole(year.to_find),
            }
        })
        .collect()
}

/// The years of each municipality under the key of the basis; none while figures are missing.
pub fn by_municipality(file: &CaseFile, basis: &Basis, lang: &str) -> Option<Value> {
    let key = basis.key(file)?;
    let rows = partner_years(key, &basis.partners, &basis.sums(), &basis.plan()).ok()?;
    let most = rows.iter().max_by_key(|row| row.total)?;
    let sums: Vec<Decimal> = (0..5).map(|year| rows.iter().map(|row| row.years[year]).sum()).collect();
    let dearest = (0..5).max_by_key(|year| sums[*year]).unwrap_or_default();
    Some(context! {
        key => context! { id => key_id(key), name => key_name(file, key, lang) },
        rows => rows.iter().enumerate().map(|(i, row)| view_row(i, row)).collect::<Vec<_>>(),
        totals => sums.iter().map(|sum| whole(*sum)).collect::<Vec<_>>(),
        total => whole(sums.iter().sum()),
        chart => chart(&rows),
        grant => !basis.plan().grant_percent.is_zero(),
        back => rows.iter().any(|row| row.years.iter().any(|amount| whole(*amount) < 0)),
        bad => rows.iter().any(|row| row.bad_year.is_some()),
        alone => rows.iter().any(|row| row.alone.is_some()),
        most => context! {
            partner => most.partner.as_str(),
            amount => whole(most.total),
            alone => rows.iter().any(|row| whole(row.total) != whole(most.total)),
        },
        dearest => context! { year => dearest + 1, amount => whole(sums[dearest]) },
    })
}

fn view_row(i: usize, row: &PartnerYears) -> Value {
    context! {
        number => i + 1,
        colour => i % COLOURS + 1,
        partner => row.partner.as_str(),
        years => row.years.iter().map(|amount| whole(*amount)).collect::<Vec<_>>(),
        total => whole(row.total),
        bad_year => row.bad_year.map(whole),
        alone => row.alone.map(whole),
        saving => row.alone.map(|alone| whole(alone - row.total)),
    }
}

/// One bar a year, its pieces in thousandths of the width. Money that comes back has no piece; the table shows it.
fn chart(rows: &[PartnerYears]) -> Vec<Value> {
    let paid = |row: &PartnerYears, year: usize| row.years[year].max(Decimal::ZERO);
    let longest = (0..5).map(|year| rows.iter().map(|row| paid(row, year)).sum::<Decimal>()).max().unwrap_or_default();
    let thousandths = |amount: Decimal| match longest.is_zero() {
        true => 0,
        false => whole(amount * Decimal::ONE_THOUSAND / longest),
    };
    (0..5)
        .map(|year| {
            let mut before = Decimal::ZERO;
            let pieces: Vec<Value> = rows
                .iter()
                .enumerate()
                .map(|(i, row)| {
                    let start = thousandths(before);
                    before += paid(row, year);
                    context! { number => i + 1, colour => i % COLOURS + 1, start, width => thousandths(before) - start }
                })
                .collect();
            context! { year => year + 1, pieces, sum => whole(rows.iter().map(|row| row.years[year]).sum()) }
        })
        .collect()
}
