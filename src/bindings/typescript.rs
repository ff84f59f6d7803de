//! The TypeScript types of the border, generated from the Rust types. The file they stand in is
//! held against them, so that the two cannot drift apart.

use ts_rs::{Config, TS};

use crate::calendar::{Day, Month};
use crate::law::citation::{Later, Law, Text};
use crate::law::sygedagpenge::SygedagpengeEnd;
use crate::money::{Hours, Kroner, Percent};
use crate::pay_period::PayPeriod;
use crate::rates::{Basis, Code, Edition, Rate, Rates, Unit};
use crate::situation::error::{Fault, FaultCode};
use crate::situation::illness::{Extension, Illness, Work};
use crate::situation::{
    Child, Income, IncomeKind, Interval, LedighedsydelseLevel, PartialCapacity, Prior, Sanction, SanctionKind, Scheme,
    Situation, Tax,
};
use crate::timeline::{
    Assumption, Cause, Cut, Figure, Level, Milestone, Notice, NoticeCode, Number, NumberName, Payment, Period, Rule,
    Status, Step, Timeline, Transition, What,
};
use crate::{AmountRange, Estimate};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/bindings/types.d.ts");

const HEAD: &str = "// Made from the Rust types: UPDATE_TYPES=1 cargo test typescript\n\n";

const TAIL: &str = "/** What `calculate` and `rates` throw. */
export interface CalculationError extends Error { name: \"CalculationError\"; errors: Array<Fault>; }
";

fn declarations() -> String {
    let config = Config::new();
    let mut text = String::from(HEAD);
    macro_rules! declare {
        ($($type:ty),* $(,)?) => {$(
            text += &<$type>::docs().unwrap_or_default();
            text += &format!("export {}\n\n", <$type>::decl(&config));
        )*};
    }
    declare!(
        Situation,
        Scheme,
        Child,
        Prior,
        LedighedsydelseLevel,
        Income,
        IncomeKind,
        Interval,
        PartialCapacity,
        Sanction,
        Tax,
        Timeline,
        Status,
        Period,
        Level,
        Step,
        Rule,
        Number,
        NumberName,
        Figure,
        Assumption,
        Transition,
        Cause,
        Milestone,
        What,
        Payment,
        Cut,
        SanctionKind,
        Notice,
        NoticeCode,
        Law,
        Text,
        Later,
        Rates,
        Estimate,
        AmountRange,
        Illness,
        Work,
        Extension,
        SygedagpengeEnd,
        PayPeriod,
        Rate,
        Code,
        Unit,
        Basis,
        Edition,
        Fault,
        FaultCode,
        Day,
        Month,
        Kroner,
        Hours,
        Percent,
    );
    text + TAIL
}

#[test]
fn the_typescript_types_are_those_of_rust() {
    let made = declarations();
    if std::env::var_os("UPDATE_TYPES").is_some() {
        std::fs::write(FILE, &made).unwrap();
    }
    let kept = std::fs::read_to_string(FILE).unwrap_or_default();
    assert!(kept == made, "src/bindings/types.d.ts is not what the Rust types give: UPDATE_TYPES=1 cargo test typescript");
}
