//! Random situations for tests: both schemes, every prior benefit, and changes on nearby or equal
//! days. One in ten is odd: it keeps fields that its scheme or benefit does not accept.
//!
//! The situations are not validated. The errors of an impossible one are a result to compare too.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;
use strum::VariantArray;

use crate::calendar::Day;
use crate::money::{Hours, Kroner, Percent};
use crate::situation::{
    Child, Income, IncomeKind, Interval, LedighedsydelseLevel, PartialCapacity, Prior, Sanction, Scheme, Situation, Tax,
};

/// Days on which rates, rules or schemes change, and days of unusual length or birthdays.
const AWKWARD_DAYS: [Day; 14] = [
    Day::constant(2012, 12, 31),
    Day::constant(2013, 1, 1),
    Day::constant(2014, 7, 1),
    Day::constant(2016, 2, 29),
    Day::constant(2019, 12, 31),
    Day::constant(2020, 1, 1),
    Day::constant(2021, 12, 31),
    Day::constant(2022, 1, 1),
    Day::constant(2024, 2, 29),
    Day::constant(2025, 7, 1),
    Day::constant(2026, 1, 31),
    Day::constant(2026, 2, 1),
    Day::constant(2026, 12, 31),
    Day::constant(2027, 1, 1),
];

/// The first `count` situations for a seed.
pub fn situations(seed: u64, count: usize) -> impl Iterator<Item = Situation> {
    let mut bytes = [0; 32];
    for (target, source) in bytes.iter_mut().zip(seed.to_le_bytes()) {
        *target = source;
    }
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = situation();
    (0..count).filter_map(move |_| strategy.new_tree(&mut runner).ok().map(|tree| tree.current()))
}

/// The first `count` situations for a seed as JSON. Every other one leaves out the fields of its
/// children that have their default, so that both forms of input occur.
pub fn json(seed: u64, count: usize) -> impl Iterator<Item = Value> {
    situations(seed, count).enumerate().map(|(index, situation)| {
        let mut json = serde_json::to_value(situation).unwrap_or_default();
        if index % 2 == 1 {
            let children = json.get_mut("children").and_then(Value::as_array_mut);
            for child in children.into_iter().flatten().filter_map(Value::as_object_mut) {
                child.retain(|name, value| (name.as_str(), &*value) != ("lives_with", &Value::Bool(true)));
                child.retain(|name, value| (name.as_str(), &*value) != ("bidrag", &Value::Bool(false)));
            }
        }
        json
    })
}

/// A strategy for situations.
pub fn situation() -> impl Strategy<Value = Situation> {
    let shape = (
        select(Scheme::VARIANTS),
        (0..10).prop_map(|chance| chance == 0),
        days(2012, 2027),
        option::of(0_i64..400),
        option::of(0_i64..2_000),
        prop_oneof![5 => (18_i64 * 365..67 * 365).prop_map(Born::DaysBeforeStart), 1 => days(1950, 2010).prop_map(Born::On)],
        option::of(0_i64..2_000),
        days(2013, 2027),
    );
    let facts = (prior(), vec(child(), 0..5), vec(income(), 0..6));
    let intervals = (offsets(0..600), offsets(-2_000..-400), offsets(0..600), seldom(vec(0_i64..600, 0..4)));
    let rest = (
        any::<bool>(),
        option::of(select(PartialCapacity::VARIANTS)),
        option::of(0_i64..900),
        seldom(option::of((prop_oneof![0_i64..60, 60_i64..101], kroner(20_000)))),
    );
    (shape, facts, intervals, rest).prop_map(|(shape, facts, intervals, rest)| {
        let (scheme, odd, start, granted, length, born, with_parents, today) = shape;
        let (prior, children, income) = facts;
        let (leave, earlier, periods, points) = intervals;
        let (wishes_longer, partial_capacity, kontanthjaelp, tax) = rest;
        let is_jobafklaring = scheme == Scheme::Jobafklaringsforloeb;
        let has_pension = matches!(prior, Prior::Foertidspension { .. });
        let after_start = |offset: i64| start.plus_days(offset);
        let born = match born {
            Born::DaysBeforeStart(days) => after_start(-days),
            Born::On(day) => day,
        };

        let mut situation = Situation::minimal(scheme, start, born, prior);
        situation.today = today;
        situation.granted = granted.map(|days| after_start(-days));
        situation.end = length.map(after_start);
        situation.with_parents_until = with_parents.map(after_start);
        situation.children = children;
        situation.income = income;
        situation.leave = leave.map(|offsets| intervals_after(start, &offsets)).unwrap_or_default();
        situation.earlier = earlier.map(|offsets| intervals_after(start, &offsets)).unwrap_or_default();
        situation.wishes_longer = wishes_longer;
        situation.partial_capacity = partial_capacity;
        situation.kontanthjaelp_since = kontanthjaelp.map(|days| after_start(-days - 1));
        let periods = intervals_after(start, &periods.unwrap_or_default());
        situation.sanctions = periods.into_iter().map(Sanction::Periode).collect();
        let points = points.unwrap_or_default();
        situation.sanctions.extend(points.into_iter().map(|offset| Sanction::Punkt { on: after_start(offset) }));
        situation.tax = tax
            .flatten()
            .map(|(percent, monthly_allowance)| Tax { percent: Percent::whole(percent), monthly_allowance });

        if !odd {
            for child in &mut situation.children {
                child.born = if child.born <= born { born.plus_years(25) } else { child.born };
            }
            if is_jobafklaring && has_pension {
                situation.prior = Prior::Ingen;
            }
            if has_pension {
                situation.sanctions.clear();
            }
            if !is_jobafklaring {
                situation.partial_capacity = None;
                situation.income.retain(|income| income.kind != IncomeKind::LoenFraJobVedStart);
            }
            if !matches!(situation.prior, Prior::Kontanthjaelp | Prior::Uddannelseshjaelp) {
                situation.kontanthjaelp_since = None;
            }
        }
        situation
    })
}

/// The person's date of birth: most are of an age at which the forløb is possible.
#[derive(Clone, Copy, Debug)]
enum Born {
    DaysBeforeStart(i64),
    On(Day),
}

/// A day in some years, and now and then an awkward one.
fn days(first_year: i32, last_year: i32) -> impl Strategy<Value = Day> {
    let first = Day::constant(first_year, 1, 1);
    let last = Day::constant(last_year, 12, 31);
    let any = (0..=first.days_until(last)).prop_map(move |days| first.plus_days(days));
    let awkward = AWKWARD_DAYS.into_iter().filter(|day| (first..=last).contains(day)).collect::<Vec<_>>();
    if awkward.is_empty() {
        return any.boxed();
    }
    prop_oneof![5 => any, 1 => select(awkward)].boxed()
}

fn kroner(max: i64) -> impl Strategy<Value = Kroner> {
    let whole = (0..max).prop_map(|kroner| Kroner::from_oere(kroner * 100));
    prop_oneof![3 => whole, 1 => (0..max * 100).prop_map(Kroner::from_oere)]
}

/// A value in two of five cases.
fn seldom<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    option::weighted(0.4, strategy)
}

fn prior() -> impl Strategy<Value = Prior> {
    let max = select(vec![Kroner::from_oere(486_500), Kroner::from_oere(400_500)]);
    let sygedagpenge = (prop_oneof![3 => kroner(5_100), 1 => max], days(2013, 2029))
        .prop_map(|(weekly, until)| Prior::Sygedagpenge { weekly: Some(weekly), entitled_until: Some(until) });
    let ledighedsydelse =
        select(LedighedsydelseLevel::VARIANTS).prop_map(|level| Prior::Ledighedsydelse { level: Some(level) });
    let pension = any::<bool>().prop_map(|single| Prior::Foertidspension { single });
    let others = select(vec![
        Prior::Kontanthjaelp,
        Prior::Uddannelseshjaelp,
        Prior::SelvforsoergelsesOgHjemrejseydelse,
        Prior::Revalideringsydelse,
        Prior::Dagpenge,
        Prior::Barselsdagpenge,
        Prior::Su,
        Prior::Jobafklaringsforloeb,
        Prior::Fleksloentilskud,
        Prior::Ingen,
    ]);
    prop_oneof![4 => sygedagpenge, 1 => ledighedsydelse, 1 => pension, 4 => others]
}

fn child() -> impl Strategy<Value = Child> {
    (days(1995, 2028), any::<bool>(), any::<bool>()).prop_map(|(born, lives_with, bidrag)| Child {
        born,
        lives_with,
        bidrag: bidrag && !lives_with,
    })
}

fn income() -> impl Strategy<Value = Income> {
    let months = (option::of(days(2013, 2028)), option::of(0_u32..30));
    (select(IncomeKind::VARIANTS), kroner(40_000), 0_i64..200, months).prop_map(
        |(kind, monthly, hours, (from, months))| {
            let from = from.map(Day::first_of_month);
            let to = from.zip(months).map(|(from, months)| from.plus_months(months + 1).yesterday());
            let hours = (kind == IncomeKind::Tilbud).then_some(Hours::whole(hours));
            Income { kind, monthly, hours, from, to }
        },
    )
}

/// Up to two intervals, each as the days from the start and its length.
fn offsets(range: std::ops::Range<i64>) -> impl Strategy<Value = Option<Vec<(i64, i64)>>> {
    seldom(vec((range, 0_i64..200), 0..3))
}

fn intervals_after(start: Day, offsets: &[(i64, i64)]) -> Vec<Interval> {
    let interval = |&(offset, length)| {
        let from = start.plus_days(offset);
        Interval { from, to: from.plus_days(length) }
    };
    offsets.iter().map(interval).collect()
}
