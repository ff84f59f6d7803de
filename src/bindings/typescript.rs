//! Generates the TypeScript files: the types of the binding (`types.d.ts`) and the values of the
//! enums (`www/core/values.ts`). A test compares the committed files with the Rust types.

use strum::VariantArray;
use ts_rs::{Config, TS};

use crate::calendar::{Day, Month};
use crate::law::citation::{Citation, LawText, UpcomingVersion};
use crate::law::sygedagpenge::SygedagpengeEnd;
use crate::law::vocabulary::{
    Assumption, Cause, Level, Milestone, MilestoneKind, Notice, NoticeCode, Number, NumberName, NumberValue, Rule,
};
use crate::money::{Hours, Kroner, Percent};
use crate::pay_period::PayPeriod;
use crate::rates::{Basis, Edition, Rate, RateCode, Rates, Unit};
use crate::situation::error::{ErrorCode, FieldError};
use crate::situation::illness::{Extension, Illness, Work};
use crate::situation::{
    Child, Income, IncomeKind, Interval, LedighedsydelseLevel, PartialCapacity, Prior, PriorBenefit, Sanction,
    SanctionKind, Scheme, Situation, Tax,
};
use crate::timeline::{Payment, Period, SanctionDeduction, Status, Step, Timeline, Transition};
use crate::{AmountRange, Estimate};

const HEADER: &str = "// Generated from the Rust types: UPDATE_TYPESCRIPT=1 cargo test typescript\n\n";

const CALCULATION_ERROR: &str = "/** The error that `calculate`, `estimate`, `sygedagpenge_end` and `rates` throw. */
export interface CalculationError extends Error { name: \"CalculationError\"; errors: Array<FieldError>; }
";

/// An enum of strings: the quoted words of its variants.
fn words<T: VariantArray + Copy + Into<&'static str>>() -> impl Iterator<Item = String> {
    T::VARIANTS.iter().map(|variant| format!("\"{}\"", (*variant).into()))
}

fn union<T: TS + VariantArray + Copy + Into<&'static str>>(config: &Config) -> String {
    let docs = T::docs().unwrap_or_default();
    format!("{docs}export type {} = {};\n\n", T::name(config), words::<T>().collect::<Vec<_>>().join(" | "))
}

fn declaration<T: TS>(config: &Config) -> String {
    format!("{}export {}\n\n", T::docs().unwrap_or_default(), T::decl(config))
}

fn types() -> String {
    let config = &Config::new();
    let declarations = [
        declaration::<Situation>(config),
        union::<Scheme>(config),
        declaration::<Child>(config),
        declaration::<Prior>(config),
        union::<LedighedsydelseLevel>(config),
        declaration::<Income>(config),
        union::<IncomeKind>(config),
        declaration::<Interval>(config),
        union::<PartialCapacity>(config),
        declaration::<Sanction>(config),
        declaration::<Tax>(config),
        declaration::<Timeline>(config),
        union::<Status>(config),
        declaration::<Period>(config),
        union::<Level>(config),
        declaration::<Step>(config),
        union::<Rule>(config),
        declaration::<Number>(config),
        union::<NumberName>(config),
        declaration::<NumberValue>(config),
        union::<Assumption>(config),
        declaration::<Transition>(config),
        union::<Cause>(config),
        declaration::<Milestone>(config),
        union::<MilestoneKind>(config),
        declaration::<Payment>(config),
        declaration::<SanctionDeduction>(config),
        union::<SanctionKind>(config),
        declaration::<Notice>(config),
        union::<NoticeCode>(config),
        declaration::<Citation>(config),
        declaration::<LawText>(config),
        declaration::<UpcomingVersion>(config),
        declaration::<Rates>(config),
        declaration::<Estimate>(config),
        declaration::<AmountRange>(config),
        declaration::<Illness>(config),
        union::<Work>(config),
        union::<Extension>(config),
        declaration::<SygedagpengeEnd>(config),
        union::<PayPeriod>(config),
        declaration::<Rate>(config),
        union::<RateCode>(config),
        union::<Unit>(config),
        union::<Basis>(config),
        declaration::<Edition>(config),
        declaration::<FieldError>(config),
        union::<ErrorCode>(config),
        declaration::<Day>(config),
        declaration::<Month>(config),
        declaration::<Kroner>(config),
        declaration::<Hours>(config),
        declaration::<Percent>(config),
    ];
    HEADER.to_owned() + &declarations.concat() + CALCULATION_ERROR
}

fn array<T: VariantArray + Copy + Into<&'static str>>(name: &str) -> String {
    format!("export const {name} = [\n  {},\n] as const;\n\n", words::<T>().collect::<Vec<_>>().join(",\n  "))
}

fn values() -> String {
    let arrays = [
        array::<Scheme>("SCHEMES"),
        array::<PriorBenefit>("PRIOR_BENEFITS"),
        array::<LedighedsydelseLevel>("LEDIGHEDSYDELSE_LEVELS"),
        array::<IncomeKind>("INCOME_KINDS"),
        array::<PartialCapacity>("PARTIAL_CAPACITIES"),
        array::<SanctionKind>("SANCTION_KINDS"),
        array::<Status>("STATUSES"),
        array::<Level>("LEVELS"),
        array::<Rule>("RULES"),
        array::<NumberName>("NUMBER_NAMES"),
        array::<Assumption>("ASSUMPTIONS"),
        array::<Cause>("CAUSES"),
        array::<MilestoneKind>("MILESTONE_KINDS"),
        array::<NoticeCode>("NOTICE_CODES"),
        array::<Work>("WORK_KINDS"),
        array::<Extension>("EXTENSIONS"),
        array::<PayPeriod>("PAY_PERIODS"),
        array::<RateCode>("RATE_CODES"),
        array::<Unit>("UNITS"),
        array::<Basis>("BASES"),
        array::<ErrorCode>("ERROR_CODES"),
    ];
    (HEADER.to_owned() + &arrays.concat()).trim_end().to_owned() + "\n"
}

#[track_caller]
fn assert_current(file: &str, expected: &str) {
    let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_TYPESCRIPT").is_some() {
        std::fs::write(&path, expected).unwrap();
    }
    let actual = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(actual == expected, "{file} is not current: UPDATE_TYPESCRIPT=1 cargo test typescript");
}

#[test]
fn the_committed_types_are_current() {
    assert_current("src/bindings/types.d.ts", &types());
}

#[test]
fn the_committed_values_are_current() {
    assert_current("www/core/values.ts", &values());
}

/// `Prior` and `Sanction` write their discriminants with serde, the values with strum.
#[test]
fn tagged_unions_have_the_words_of_their_discriminants() {
    let config = &Config::new();
    let prior = Prior::decl(config);
    let sanction = Sanction::decl(config);
    assert!(words::<PriorBenefit>().all(|word| prior.contains(&format!("\"benefit\": {word}"))), "{prior}");
    assert!(words::<SanctionKind>().all(|word| sanction.contains(&format!("\"kind\": {word}"))), "{sanction}");
}
