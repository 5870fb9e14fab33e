//! What must hold for every cost-sharing key and every set of figures.
#![allow(clippy::unwrap_used)]

use imc_engine::money::{
    KEYS, Key, LessUse, PartnerFigures, Plan, ShareError, Sums, bad_years, five_years, partner_years, percents, share,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn partner(index: usize, figures: [u32; 10]) -> PartnerFigures {
    let d = |i: usize| Some(Decimal::from(figures[i]));
    PartnerFigures {
        name: format!("Partner {index}"),
        population: d(0),
        units: d(1),
        revenue: d(2),
        property: d(3),
        length: d(4),
        capacity: d(5),
        benefit: d(6),
        shares: d(7),
        cost_before: d(8),
        cost_alone: d(8),
        tax_percent: d(9),
    }
}

fn partners() -> impl Strategy<Value = Vec<PartnerFigures>> {
    proptest::collection::vec(proptest::array::uniform10(0u32..2_000_000), 1..40)
        .prop_map(|rows| rows.into_iter().enumerate().map(|(i, row)| partner(i, row)).collect())
}

fn sums() -> impl Strategy<Value = Sums> {
    (0i64..10_000_000_000, 0i64..10_000_000_000, 0u32..=10, 0u32..=10, 0u32..60).prop_map(
        |(running, investment, fixed, markup, corridor)| Sums {
            running: Decimal::new(running, 2),
            investment: Decimal::new(investment, 2),
            fixed_part: Decimal::new(i64::from(fixed), 1),
            markup: Decimal::new(i64::from(markup), 1),
            corridor_percent: corridor.into(),
            site_tax: Decimal::new(running / 3, 2),
            ..Sums::default()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_year_of_the_partners_adds_up_to_what_is_to_be_found(
        partners in partners(), sums in sums(), percents in proptest::array::uniform3(0u32..=100)
    ) {
        let plan = Plan {
            running: sums.running,
            investment: sums.investment,
            growth_percent: percents[0].into(),
            grant_percent: percents[1].into(),
            charges_percent: percents[2].into(),
            ..Plan::default()
        };
        for key in KEYS {
            let Ok(rows) = partner_years(key, &partners, &sums, &plan) else { continue };
            prop_assert_eq!(rows.len(), partners.len());
            // Nobody pays more in a bad year than all together and the users in a normal one.
            let bad = rows.iter().filter_map(|row| row.bad_year).max().unwrap_or_default();
            prop_assert!(bad <= plan.running + Decimal::new(2, 2), "{:?}: {} of {}", key, bad, plan.running);
            for (i, year) in five_years(&plan).unwrap().into_iter().enumerate() {
                prop_assert_eq!(rows.iter().map(|row| row.years[i]).sum::<Decimal>(), year.to_find, "{:?}", key);
            }
            prop_assert!(rows.iter().all(|row| row.total == row.years.iter().sum::<Decimal>()));
        }
    }

    #[test]
    fn shares_sum_to_the_total_to_the_cent(partners in partners(), sums in sums()) {
        for key in KEYS {
            match share(key, &partners, &sums) {
                Ok(sharing) => {
                    prop_assert_eq!(sharing.shares.len(), partners.len(), "{:?}", key);
                    let running: Decimal = sharing.shares.iter().map(|s| s.running).sum();
                    let investment: Decimal = sharing.shares.iter().map(|s| s.investment).sum();
                    prop_assert_eq!(running, sums.running, "{:?}", key);
                    prop_assert_eq!(investment, sums.investment, "{:?}", key);
                    prop_assert!(sharing.shares.iter().all(|s| s.running >= Decimal::ZERO && s.investment >= Decimal::ZERO), "{:?}", key);
                    prop_assert!(sharing.shares.iter().all(|s| s.running.scale() <= 2));
                }
                Err(error) => prop_assert!(matches!(error, ShareError::AllZero { .. }), "{:?}: {error}", key),
            }
        }
    }

    #[test]
    fn nobody_in_the_corridor_pays_more_per_head_than_its_edge(partners in partners(), sums in sums()) {
        if let Ok(sharing) = share(Key::Corridor, &partners, &sums) {
            let people: Decimal = partners.iter().filter_map(|p| p.population).sum();
            let mean = sums.running / people;
            let top = mean * (Decimal::ONE + sums.corridor_percent / Decimal::ONE_HUNDRED);
            for (partner, share) in partners.iter().zip(&sharing.shares) {
                let head = partner.population.unwrap();
                // A cent for rounding.
                prop_assert!(share.running <= top * head + Decimal::new(1, 2), "{} {}", share.running, top * head);
            }
        }
    }

    #[test]
    fn a_bad_year_is_computed_wherever_a_normal_one_is(partners in partners(), sums in sums()) {
        for key in KEYS {
            prop_assert_eq!(share(key, &partners, &sums).is_ok(), bad_years(key, &partners, &sums, Decimal::ZERO).is_ok());
        }
    }

    #[test]
    fn who_stays_pays_no_less_by_use_when_another_leaves(partners in partners(), sums in sums(), charges in 0u32..1_000_000) {
        let (Ok(normal), Ok(bad)) =
            (share(Key::Usage, &partners, &sums), bad_years(Key::Usage, &partners, &sums, charges.into()))
        else {
            return Ok(());
        };
        for year in bad.iter().filter(|year| year.left.is_some()) {
            for (i, before) in normal.shares.iter().enumerate() {
                let Some(after) = year.share_of(i) else { continue };
                // A cent for rounding.
                prop_assert!(after.running + Decimal::new(1, 2) >= before.running, "{} after {}", after.running, before.running);
            }
        }
    }

    #[test]
    fn what_users_no_longer_pay_for_the_fixed_cost_falls_on_the_partners(
        partners in partners(), sums in sums(), charges in 0u32..1_000_000
    ) {
        let charges = Decimal::from(charges);
        for key in KEYS {
            let Ok(bad) = bad_years(key, &partners, &sums, charges) else { continue };
            let less = LessUse::of(&sums);
            let part = |percent: Decimal| Decimal::ONE - percent / Decimal::ONE_HUNDRED;
            let cost = (sums.running + charges) * part(less.cost_falls);
            let paid: Decimal = bad.last().into_iter().flat_map(|year| &year.sharing.shares).map(|s| s.running).sum();
            let left = cost - charges * part(less.use_falls);
            prop_assert!((paid - left).abs() <= Decimal::new(1, 2), "{:?}: {} for {}", key, paid, left);
        }
    }

    #[test]
    fn percents_of_any_amounts_are_a_hundred(amounts in proptest::collection::vec(0u32..2_000_000_000, 1..60)) {
        let amounts: Vec<Decimal> = amounts.into_iter().map(|cents| Decimal::new(cents.into(), 2)).collect();
        match percents(&amounts) {
            Some(parts) => prop_assert_eq!(parts.iter().sum::<Decimal>(), Decimal::ONE_HUNDRED),
            None => prop_assert!(amounts.iter().all(Decimal::is_zero)),
        }
    }
}

#[test]
fn a_late_grant_comes_back_and_going_alone_grows_with_the_cost() {
    let partner = |name: &str, population: i64, alone: i64| PartnerFigures {
        name: name.into(),
        population: Some(population.into()),
        cost_alone: Some(alone.into()),
        ..PartnerFigures::default()
    };
    let partners = [partner("A", 30, 100), partner("B", 10, 100)];
    let plan = Plan {
        running: 40.into(),
        growth_percent: 10.into(),
        investment: 400.into(),
        grant_percent: 50.into(),
        ..Plan::default()
    };
    let sums = Sums { running: 40.into(), investment: 400.into(), ..Sums::default() };
    let years = partner_years(Key::Population, &partners, &sums, &plan).unwrap();
    let first: Vec<String> = years[0].years.iter().map(|y| y.normalize().to_string()).collect();
    assert_eq!(first, ["330", "-117", "36.3", "39.93", "43.92"], "year two brings the grant back");
    assert_eq!(years[0].alone.unwrap().normalize().to_string(), "610.51");
    assert_eq!(years[0].bad_year.unwrap().normalize().to_string(), "34", "B leaves with a quarter of the use");
    assert_eq!(
        partner_years(Key::Usage, &partners, &sums, &plan).unwrap_err(),
        ShareError::Missing { figure: "units".into(), partner: "A".into() }
    );
}

#[test]
fn a_missing_figure_is_named_with_its_partner() {
    let mut partners: Vec<PartnerFigures> = (0..3).map(|i| partner(i, [100; 10])).collect();
    partners[1].units = None;
    let error = share(Key::Usage, &partners, &Sums::default()).unwrap_err();
    assert_eq!(error.to_string(), "`units` of Partner 1 is missing");
}

#[test]
fn nobody_and_nothing_are_answers_too() {
    assert_eq!(share(Key::Equal, &[], &Sums::default()), Err(ShareError::NoPartners));
    let one = [partner(0, [1; 10])];
    let sharing = share(Key::Population, &one, &Sums::default()).unwrap();
    assert_eq!(sharing.shares[0].running, Decimal::ZERO);
}

#[test]
fn a_thousand_partners_share_a_cent() {
    let partners: Vec<PartnerFigures> = (0..1000).map(|i| partner(i, [1; 10])).collect();
    let sharing = share(Key::Equal, &partners, &Sums { running: Decimal::new(1, 2), ..Sums::default() }).unwrap();
    assert_eq!(sharing.shares.iter().filter(|s| s.running > Decimal::ZERO).count(), 1);
}

/// Worked example: two guests use 300 and 200 of 1,000 units, 40 % of 100,000 is fixed, half of it is charged on.
/// A unit then costs 60 + 20 = 80, so the guests pay 24,000 and 16,000 and the host keeps 60,000.
#[test]
fn marginal_cost_leaves_the_rest_of_the_fixed_cost_with_the_host() {
    let partners: Vec<PartnerFigures> = [500, 300, 200]
        .iter()
        .enumerate()
        .map(|(i, units)| PartnerFigures { units: Some(Decimal::from(*units)), ..partner(i, [1; 10]) })
        .collect();
    let sums = Sums { running: Decimal::from(100_000), ..Sums::default() };
    let parts: Vec<Decimal> =
        share(Key::MarginalCost, &partners, &sums).unwrap().shares.iter().map(|s| s.running).collect();
    assert_eq!(parts, [Decimal::from(60_000), Decimal::from(24_000), Decimal::from(16_000)]);
}

#[test]
fn a_late_grant_has_to_be_advanced() {
    let plan = Plan {
        running: Decimal::from(100),
        investment: Decimal::from(1000),
        build_years: 2,
        grant_percent: Decimal::from(60),
        ..Plan::default()
    };
    let years = five_years(&plan).unwrap();
    let to_find: Vec<Decimal> = years.iter().map(|y| y.to_find).collect();
    assert_eq!(to_find, [600, 300, -200, 100, 100].map(Decimal::from));
    let own: Decimal = years.iter().map(|y| y.own_investment).sum();
    assert_eq!(own, Decimal::from(400));
}

#[test]
fn the_lines_of_the_five_years_add_up_to_the_cent() {
    let plan = Plan {
        running: Decimal::new(33_333, 2),
        growth_percent: Decimal::new(17, 1),
        investment: 100.into(),
        build_years: 3,
        grant_percent: Decimal::new(333, 1),
        charges_percent: Decimal::new(125, 1),
        ..Plan::default()
    };
    let years = five_years(&plan).unwrap();
    for year in &years {
        assert_eq!(year.to_find, year.running + year.investment - year.grant - year.charges, "{year:?}");
        assert!(year.to_find.scale() <= 2);
    }
    let sum = |line: fn(&imc_engine::money::Year) -> Decimal| years.iter().map(line).sum::<Decimal>();
    assert_eq!(sum(|y| y.investment), Decimal::from(100));
    assert_eq!(sum(|y| y.own_investment) + sum(|y| y.grant), Decimal::from(100));
}

#[test]
fn of_two_partners_of_one_name_each_has_its_own_bad_years() {
    let named = |name: &str, units: i64| PartnerFigures {
        name: name.into(),
        units: Some(units.into()),
        ..PartnerFigures::default()
    };
    let partners = [named("Buk", 10), named("Lis", 50), named("Buk", 40)];
    let sums = Sums { running: 1000.into(), ..Sums::default() };
    let plan = Plan { running: 1000.into(), ..Plan::default() };
    let worst = |partners: &[PartnerFigures]| -> Vec<Decimal> {
        let rows = partner_years(Key::Usage, partners, &sums, &plan).unwrap();
        rows.into_iter().map(|row| row.bad_year.unwrap()).collect()
    };
    let mut distinct = partners.clone();
    distinct[2].name = "Dub".into();
    assert_eq!(worst(&partners), worst(&distinct));
    let rises = |partners: &[PartnerFigures]| -> Vec<Option<Decimal>> {
        bad_years(Key::Usage, partners, &sums, Decimal::ZERO)
            .unwrap()
            .into_iter()
            .map(|year| year.worst_rise_percent)
            .collect()
    };
    assert_eq!(rises(&partners), rises(&distinct));
    let places: Vec<Option<usize>> =
        bad_years(Key::Usage, &partners, &sums, Decimal::ZERO).unwrap().iter().map(|year| year.place).collect();
    assert_eq!(places, [Some(0), Some(1), Some(2), None]);
}

#[test]
fn of_two_partners_the_one_that_is_left_pays_alone() {
    let uses = |units: i64| PartnerFigures { units: Some(units.into()), ..PartnerFigures::default() };
    let sums = Sums { running: 586_500.into(), ..Sums::default() };
    let bad = bad_years(Key::Usage, &[uses(60), uses(40)], &sums, Decimal::ZERO).unwrap();
    // 40 % is fixed, and its own part of the rest: 0.4 + 0.6 * 0.6 of the whole.
    assert_eq!(bad[1].share_of(0).unwrap().running, Decimal::from(445_740));
    assert!(bad[1].share_of(1).is_none());
    assert_eq!(bad[1].worst_rise_percent, Some(Decimal::new(267, 1)));
    let less = LessUse::of(&sums);
    assert_eq!([less.use_falls, less.fixed, less.cost_falls, less.unit_rises], [30, 40, 18, 17].map(Decimal::from));
}

/// Alone 100 and 50; together each pays 60 and 40 of 100 and gets 30 and 20 of the tax: 70 and 30 better off.
#[test]
fn the_tax_split_counts_the_tax_into_what_is_saved_against_going_alone() {
    let named = |alone: Option<i64>, percent: i64| PartnerFigures {
        cost_alone: alone.map(Decimal::from),
        tax_percent: Some(percent.into()),
        ..PartnerFigures::default()
    };
    let sums = Sums { running: 100.into(), site_tax: 50.into(), ..Sums::default() };
    let sharing = share(Key::TaxSplit, &[named(Some(100), 60), named(Some(50), 40)], &sums).unwrap();
    let savings: Vec<Option<Decimal>> = sharing.shares.iter().map(|s| s.saving).collect();
    assert_eq!(savings, [Some(70.into()), Some(30.into())]);
    assert!(sharing.fairness.losers.is_empty());
    let unknown = share(Key::TaxSplit, &[named(None, 60), named(Some(50), 40)], &sums).unwrap();
    assert_eq!(unknown.shares[0].saving, None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Figures from the whole range of a decimal give shares that add up, or an error that says what is wrong with them.
    #[test]
    fn no_figure_is_too_great_or_too_small_to_be_answered(
        figures in proptest::collection::vec(proptest::array::uniform10(any_decimal()), 1..5),
        amounts in proptest::array::uniform8(any_decimal()),
        build in 0..9u32, delay in 0..9u32,
    ) {
        let partners: Vec<PartnerFigures> = figures
            .into_iter()
            .map(|f| PartnerFigures {
                name: "A".into(), population: Some(f[0]), units: Some(f[1]), revenue: Some(f[2]), property: Some(f[3]),
                length: Some(f[4]), capacity: Some(f[5]), benefit: Some(f[6]), shares: Some(f[7]),
                cost_before: Some(f[8]), cost_alone: Some(f[8]), tax_percent: Some(f[9]),
            })
            .collect();
        let sums = Sums {
            running: amounts[0], investment: amounts[1], fixed_part: amounts[2], markup: amounts[3],
            corridor_percent: amounts[4], savings_part: amounts[5], mix: [amounts[5], amounts[6], amounts[7]],
            site_tax: amounts[6],
        };
        let plan = Plan {
            running: amounts[0], investment: amounts[1], growth_percent: amounts[2], build_years: build,
            grant_percent: amounts[3], grant_delay_years: delay, charges_percent: amounts[4],
        };
        let years = five_years(&plan);
        prop_assert!(matches!(&years, Ok(_) | Err(ShareError::OutOfRange)), "{:?}", years);
        // Nothing is missing, so nothing else can be wrong.
        let named = |error: &ShareError| matches!(error, ShareError::OutOfRange | ShareError::AllZero { .. });
        for key in KEYS {
            match share(key, &partners, &sums) {
                Ok(sharing) => {
                    let running: Decimal = sharing.shares.iter().map(|s| s.running).sum();
                    let investment: Decimal = sharing.shares.iter().map(|s| s.investment).sum();
                    let all = (sums.running.round_dp(2), sums.investment.round_dp(2));
                    prop_assert_eq!((running, investment), all, "{:?}", key);
                }
                Err(error) => prop_assert!(named(&error), "{:?}: {}", key, error),
            }
            match (partner_years(key, &partners, &sums, &plan), &years) {
                (Ok(rows), Ok(years)) => for (i, year) in years.iter().enumerate() {
                    prop_assert_eq!(rows.iter().map(|row| row.years[i]).sum::<Decimal>(), year.to_find, "{:?}", key);
                },
                (Ok(_), Err(error)) => prop_assert!(false, "{:?}: partners have years where all together have none: {}", key, error),
                (Err(error), _) => prop_assert!(named(&error), "{:?}: {}", key, error),
            }
            let bad = bad_years(key, &partners, &sums, Decimal::ZERO);
            prop_assert!(bad.as_ref().err().is_none_or(named), "{:?}: {:?}", key, bad);
        }
    }
}

/// Decimals of every size, ordinary ones among them.
fn any_decimal() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (0i64..1000).prop_map(Decimal::from),
        (any::<u32>(), any::<u32>(), any::<u32>(), any::<bool>(), 0..29u32)
            .prop_map(|(low, middle, high, negative, scale)| Decimal::from_parts(low, middle, high, negative, scale)),
        (1i64..100, 0..29u32).prop_map(|(n, scale)| Decimal::new(n, scale)),
        Just(Decimal::MAX),
        Just(Decimal::MIN),
        Just(Decimal::new(10_000_000_000_000, 0)),
        Just(Decimal::new(1, 9)),
    ]
}

#[test]
fn a_mixed_key_without_any_weight_says_so() {
    let partners = [PartnerFigures { name: "A".into(), population: Some(10.into()), ..PartnerFigures::default() }];
    let sums = Sums { running: Decimal::ZERO, mix: [Decimal::ZERO; 3], ..Sums::default() };
    assert_eq!(share(Key::Mixed, &partners, &sums), Err(ShareError::AllZero { figure: "mix".into() }));
}
