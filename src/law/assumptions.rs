//! What is assumed where the law is silent. Each assumption has a name, which every period that
//! rests on it lists.

use crate::calendar::{DateRange, Day};
use crate::law::as_of::AsOf;
use crate::law::citation::Section;
use crate::law::vocabulary::{Assumption, Cause, Level, Notice, NoticeCode};
use crate::law::{family, reform_2026};
use crate::money::{Kroner, Rounding};
use crate::rates;
use crate::situation::{LedighedsydelseLevel, Prior, Situation};

/// From this year the rates may have been regulated by 0.45 percentage points less.
const REGULATION_IN_DOUBT_FROM: Day = Day::constant(2026, 1, 1);

/// `weekly_to_monthly`: a month is 52 ÷ 12 weeks, in whole kroner, as the authorities publish monthly
/// amounts of weekly benefits. LAS § 68, stk. 4 only says "a monthly amount".
#[must_use]
pub fn weekly_to_monthly(weekly: Kroner) -> Kroner {
    weekly.share(52, 12, Rounding::WholeKroner)
}

/// `part_month_by_days`: part of a month is paid in proportion to calendar days, rounded to the øre.
/// No § regulates part of a month.
#[must_use]
pub fn part_of_month(payable: Kroner, days: i64, days_in_month: i64) -> Kroner {
    payable.share(days, days_in_month, Rounding::Oere)
}

/// The assumptions behind the amount at `level` on `day`.
#[must_use]
pub fn about_amount(situation: &Situation, level: Level, day: Day) -> Vec<Assumption> {
    let is_base_ledighedsydelse = level == Level::Ledighedsydelse
        && matches!(situation.prior, Prior::Ledighedsydelse { level: Some(LedighedsydelseLevel::Base) });
    let is_family_rate = match level {
        Level::Sygedagpenge | Level::Ledighedsydelse | Level::Foertidspension => false,
        Level::Forsoerger | Level::IkkeForsoerger | Level::HjemmeboendeU25 | Level::HjemmeboendeU25Bidrag => true,
    };
    let mut children = family::children(situation, AsOf::day(day));
    let all_elsewhere =
        children.next().is_some() && !family::children(situation, AsOf::day(day)).any(|child| child.lives_with);
    let is_sygedagpenge = level == Level::Sygedagpenge;
    [
        (Assumption::WeeklyToMonthly, is_sygedagpenge),
        (Assumption::SygedagpengeNotRegulated, is_sygedagpenge),
        (Assumption::NoNewExtension, is_sygedagpenge),
        (Assumption::ChildElsewhereCounts, all_elsewhere && (level == Level::Forsoerger || is_base_ledighedsydelse)),
        (Assumption::Full45In2026, day >= REGULATION_IN_DOUBT_FROM && (is_family_rate || is_base_ledighedsydelse)),
        (Assumption::FrozenAfterLastKnown, day > rates::edition().last_known),
        (Assumption::LawUnchanged2027, day >= reform_2026::UNVERIFIED_FROM),
    ]
    .into_iter()
    .filter_map(|(assumption, applies)| applies.then_some(assumption))
    .collect()
}

/// The assumptions behind the first and the last day of a period. `causes` are the causes of the
/// change on its first day.
#[must_use]
pub fn about_dates(days: DateRange, mut causes: impl Iterator<Item = Cause>) -> Vec<Assumption> {
    let mut assumptions = Vec::new();
    if causes.any(is_effective_same_day) {
        assumptions.push(Assumption::EffectiveSameDay);
    }
    if !days.from.is_first_of_month() || !days.until.is_first_of_month() {
        assumptions.push(Assumption::PartMonthByDays);
    }
    assumptions
}

/// `effective_same_day`: whether the cause changes the level from the same day. No § sets the day.
fn is_effective_same_day(cause: Cause) -> bool {
    match cause {
        Cause::ChildBorn | Cause::LastChild18 | Cause::Child18 | Cause::Turned25 | Cause::MovedFromParents => true,
        Cause::YearlyRegulation | Cause::SygedagpengeEnded | Cause::IncomeChanged | Cause::LawChanged => false,
    }
}

/// `frozen_after_last_known`: LAS § 109 regulates the rates every year, and the coming ones are not
/// known. `last` is the last day of the forløb.
#[must_use]
pub fn rates_projected_notice(last: Day) -> Option<Notice> {
    let law = Section::las("LAS § 109").in_force(last);
    (last > rates::edition().last_known).then_some(Notice { code: NoticeCode::RatesProjected, law })
}
