//! When sygedagpenge would have ended: SDL §§ 24 and 27. A help to find the day, never the day
//! itself: the municipality decides it, and payment goes on until it has.

use serde::Serialize;

use crate::calendar::{Day, Month, Span};
use crate::law::citation::{Act, Law, Reference};
use crate::situation::error::{FaultCode, Faults};
use crate::situation::illness::{Extension, Illness, Work};

/// LOV 720/2014: the 22 weeks begin; before, it was 52 weeks within 18 months.
const TWENTY_TWO_WEEKS_FROM: Day = Day::literal(2014, 7, 1);
/// The pandemic moved limits that were reached in these days, by acts of their own.
const MOVED: (Day, Day) = (Day::literal(2020, 3, 9), Day::literal(2021, 12, 31));
const WEEK: i64 = 7;

/// About when sygedagpenge would have ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SygedagpengeEnd {
    /// The first day that counts.
    pub counted_from: Day,
    /// The day on which the payments end unless they are extended (revurderingstidspunktet).
    pub reassessed_on: Day,
    /// The last day of the right; none where an extension has no length of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub entitled_until: Option<Day>,
    /// The § of the 22 weeks.
    pub law: Law,
    /// The § of the extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub extension_law: Option<Law>,
}

/// The end of sygedagpenge in one unbroken illness. Holidays on weekdays, which do not count, and
/// earlier illness, which does, are left out: both would have to be asked for one by one.
///
/// # Errors
/// For `first_day`: `overlapping` when the forløb has begun by then, `out_of_range` when other rules
/// were in force at the end that it gives.
pub fn end(illness: Illness) -> Result<SygedagpengeEnd, Faults> {
    if illness.start.is_some_and(|start| start <= illness.first_day) {
        return Err(Faults::one("first_day", FaultCode::Overlapping));
    }
    let counted_from = illness.first_day.plus_days(not_counted(illness.work));
    let reassessed_on = reassessed_on(counted_from);
    let moved = Span::closed(MOVED.0, MOVED.1);
    if reassessed_on < TWENTY_TWO_WEEKS_FROM || moved.contains(reassessed_on) {
        return Err(Faults::one("first_day", FaultCode::OutOfRange));
    }
    let entitled_until = match illness.extension {
        None => Some(reassessed_on),
        Some(extension) => extended_until(extension, reassessed_on, illness.start),
    };
    let law = |section| Reference::new(Act::Sdl, section).in_force(reassessed_on);
    let extension_law = illness.extension.map(|extension| law(section(extension)));
    Ok(SygedagpengeEnd { counted_from, reassessed_on, entitled_until, law: law("SDL § 24"), extension_law })
}

/// SDL § 24, stk. 3: the first 30 days of an employee and the first two weeks of a self-employed
/// person do not count.
fn not_counted(work: Work) -> i64 {
    match work {
        Work::Employee => 30,
        Work::SelfEmployed => 2 * WEEK,
    }
}

/// SDL § 24, stk. 1: the end of the calendar month with more than 22 weeks in the nine months before.
fn reassessed_on(counted_from: Day) -> Day {
    Month::of(counted_from.plus_days(22 * WEEK)).span().last()
}

/// SDL § 27, stk. 1: two grounds have a length; the rehabiliteringsteam's ends when the forløb begins.
fn extended_until(extension: Extension, reassessed_on: Day, start: Option<Day>) -> Option<Day> {
    match extension {
        Extension::Afklaring => Some(reassessed_on.plus_days(69 * WEEK)),
        Extension::Behandling => Some(reassessed_on.plus_days(134 * WEEK)),
        Extension::Rehabiliteringsteam => start.map(|start| start.previous().max(reassessed_on)),
        Extension::Revalidering | Extension::Livstruende | Extension::Arbejdsskade | Extension::Foertidspension => None,
    }
}

fn section(extension: Extension) -> &'static str {
    match extension {
        Extension::Revalidering => "SDL § 27, stk. 1, nr. 1",
        Extension::Afklaring => "SDL § 27, stk. 1, nr. 2",
        Extension::Behandling => "SDL § 27, stk. 1, nr. 3",
        Extension::Rehabiliteringsteam => "SDL § 27, stk. 1, nr. 4",
        Extension::Livstruende => "SDL § 27, stk. 1, nr. 5",
        Extension::Arbejdsskade => "SDL § 27, stk. 1, nr. 6",
        Extension::Foertidspension => "SDL § 27, stk. 1, nr. 7",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ill(first_day: Day, work: Work, extension: Option<Extension>) -> Result<SygedagpengeEnd, Faults> {
        end(Illness { first_day, work, extension, start: Some(Day::literal(2026, 1, 1)) })
    }

    #[test]
    fn the_month_in_which_the_155th_day_counts_is_the_last() {
        // 30 days from 1 January: 31 January is the first that counts, 4 July the 155th.
        let found = ill(Day::literal(2025, 1, 1), Work::Employee, None).unwrap();
        assert_eq!(found.counted_from, Day::literal(2025, 1, 31));
        assert_eq!(found.counted_from.days_to(Day::literal(2025, 7, 4)) + 1, 155);
        assert_eq!(found.entitled_until, Some(Day::literal(2025, 7, 31)));
        // Three days earlier exactly 154 days count by the end of June; four days earlier it is more.
        let june = |first| ill(first, Work::Employee, None).unwrap().reassessed_on;
        assert_eq!(june(Day::literal(2024, 12, 29)), Day::literal(2025, 7, 31));
        assert_eq!(june(Day::literal(2024, 12, 28)), Day::literal(2025, 6, 30));
    }

    #[test]
    fn a_self_employed_person_counts_from_the_third_week() {
        let found = ill(Day::literal(2025, 1, 1), Work::SelfEmployed, None).unwrap();
        assert_eq!(found.counted_from, Day::literal(2025, 1, 15));
        assert_eq!(found.reassessed_on, Day::literal(2025, 6, 30));
    }

    #[test]
    fn an_extension_has_its_own_length_or_none() {
        let until = |extension| ill(Day::literal(2025, 1, 1), Work::Employee, Some(extension)).unwrap();
        assert_eq!(until(Extension::Afklaring).entitled_until, Some(Day::literal(2026, 11, 26)));
        assert_eq!(until(Extension::Behandling).entitled_until, Some(Day::literal(2028, 2, 24)));
        assert_eq!(until(Extension::Rehabiliteringsteam).entitled_until, Some(Day::literal(2025, 12, 31)));
        let injury = until(Extension::Arbejdsskade);
        assert_eq!(injury.entitled_until, None);
        assert_eq!(injury.extension_law.unwrap().section, "SDL § 27, stk. 1, nr. 6");
    }

    #[test]
    fn an_illness_begins_before_the_forloeb() {
        let start = Day::literal(2026, 1, 1);
        assert_eq!(ill(start, Work::Employee, None).unwrap_err(), Faults::one("first_day", FaultCode::Overlapping));
        assert!(ill(start.previous(), Work::Employee, None).is_ok());
    }

    #[test]
    fn other_times_had_other_rules() {
        for first_day in [Day::literal(2013, 11, 1), Day::literal(2019, 10, 1), Day::literal(2021, 6, 1)] {
            let refused = ill(first_day, Work::Employee, None).unwrap_err();
            assert_eq!(refused, Faults::one("first_day", FaultCode::OutOfRange));
        }
        assert!(ill(Day::literal(2013, 12, 29), Work::Employee, None).is_ok());
    }
}
