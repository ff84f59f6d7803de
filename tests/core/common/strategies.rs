//! Generated situations: both schemes, every prior benefit, and every change that can meet another.

use forloebsberegner::calendar::Day;
use forloebsberegner::money::{Hours, Kroner, Percent};
use forloebsberegner::situation::{
    Child, Income, IncomeKind, Interval, LedighedsydelseLevel, PartialCapacity, Prior, Sanction, Scheme, Situation, Tax,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn day(first: &str, last: &str) -> impl Strategy<Value = Day> + use<> {
    let first = Day::read(first).unwrap();
    (0..=first.days_to(Day::read(last).unwrap())).prop_map(move |days| first.plus_days(days))
}

fn kroner(most: i64) -> impl Strategy<Value = Kroner> {
    prop_oneof![3 => (0..most).prop_map(|kroner| Kroner::from_oere(kroner * 100)), 1 => (0..most * 100).prop_map(Kroner::from_oere)]
}

fn prior() -> impl Strategy<Value = Prior> {
    let sygedagpenge = (kroner(5_100), day("2013-01-01", "2029-12-31"))
        .prop_map(|(weekly, until)| Prior::Sygedagpenge { weekly: Some(weekly), entitled_until: Some(until) });
    let at_the_maximum = day("2013-01-01", "2029-12-31")
        .prop_map(|until| Prior::Sygedagpenge { weekly: Kroner::read("4865"), entitled_until: Some(until) });
    let ledighedsydelse = select(vec![LedighedsydelseLevel::Pct89, LedighedsydelseLevel::Base])
        .prop_map(|level| Prior::Ledighedsydelse { level: Some(level) });
    let pension = any::<bool>().prop_map(|single| Prior::Foertidspension { single });
    let others =
        select(vec![Prior::Kontanthjaelp, Prior::Dagpenge, Prior::Su, Prior::Jobafklaringsforloeb, Prior::Ingen]);
    prop_oneof![3 => sygedagpenge, 1 => at_the_maximum, 1 => ledighedsydelse, 1 => pension, 3 => others]
}

fn child() -> impl Strategy<Value = Child> {
    (day("1995-01-01", "2028-12-31"), any::<bool>(), any::<bool>()).prop_map(|(born, lives_with, bidrag)| Child {
        born,
        lives_with,
        bidrag: bidrag && !lives_with,
    })
}

fn income() -> impl Strategy<Value = Income> {
    let kinds = vec![
        IncomeKind::Loen,
        IncomeKind::Feriegodtgoerelse,
        IncomeKind::LoenFraJobVedStart,
        IncomeKind::Tilbud,
        IncomeKind::Anden,
        IncomeKind::Undtaget,
    ];
    let months = (option::of(day("2013-01-01", "2028-12-31")), option::of(0_u32..30));
    (select(kinds), kroner(40_000), 0_i64..200, months).prop_map(|(kind, monthly, hours, (from, months))| {
        let from = from.map(Day::first_of_month);
        let to = from.zip(months).map(|(from, months)| from.plus_months(months + 1).previous());
        let hours = (kind == IncomeKind::Tilbud).then_some(Hours::whole(hours));
        Income { kind, monthly, hours, from, to }
    })
}

fn intervals(first: &'static str, last: &'static str) -> impl Strategy<Value = Vec<Interval>> {
    let interval = (day(first, last), 0_i64..400).prop_map(|(from, days)| Interval { from, to: from.plus_days(days) });
    vec(interval, 0..3)
}

fn sanctions() -> impl Strategy<Value = Vec<Sanction>> {
    let punkt = day("2013-01-01", "2028-12-31").prop_map(|on| Sanction::Punkt { on });
    let periode =
        intervals("2013-01-01", "2028-12-31").prop_map(|list| list.into_iter().map(Sanction::Periode).collect());
    prop_oneof![2 => Just(Vec::new()), 1 => vec(punkt, 0..4), 1 => periode]
}

prop_compose! {
    pub(crate) fn situation()(
        scheme in select(vec![Scheme::Ressourceforloeb, Scheme::Jobafklaringsforloeb]),
        start in day("2012-06-01", "2027-12-31"),
        granted in option::of(0_i64..400),
        length in option::of(0_i64..2_000),
        born in day("1950-01-01", "2006-01-01"),
        home in option::of(0_i64..2_000),
        prior in prior(),
        children in vec(child(), 0..4),
        income in vec(income(), 0..5),
        leave in prop_oneof![2 => Just(Vec::new()).boxed(), 1 => intervals("2013-01-01", "2028-12-31").boxed()],
        earlier in prop_oneof![2 => Just(Vec::new()).boxed(), 1 => intervals("2011-01-01", "2020-12-31").boxed()],
        sanctions in sanctions(),
        rest in (any::<bool>(), option::of(select(vec![PartialCapacity::Quarter, PartialCapacity::Half])),
                 option::of(0_i64..900), option::of((0_i64..100, kroner(20_000)))),
    ) -> Situation {
        let (wishes_longer, partial_capacity, kontanthjaelp, tax) = rest;
        let mut situation = Situation::plain(scheme, start, born, prior);
        situation.granted = granted.map(|days| start.plus_days(-days));
        situation.end = length.map(|days| start.plus_days(days));
        situation.with_parents_until = home.map(|days| start.plus_days(days));
        situation.children = children;
        situation.income = income;
        situation.leave = leave;
        situation.earlier = earlier;
        situation.wishes_longer = wishes_longer;
        situation.partial_capacity = partial_capacity.filter(|_| scheme == Scheme::Jobafklaringsforloeb);
        situation.kontanthjaelp_since = kontanthjaelp
            .filter(|_| situation.prior == Prior::Kontanthjaelp)
            .map(|days| start.plus_days(-days - 1));
        situation.sanctions = sanctions;
        situation.tax = tax.map(|(percent, monthly_allowance)| Tax { percent: Percent::whole(percent), monthly_allowance });
        situation
    }
}
