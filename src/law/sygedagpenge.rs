//! When would sygedagpenge have ended? SDL §§ 24 and 27. An estimate: the municipality decides the
//! day, and pays until it has decided.

use serde::Serialize;

use crate::calendar::{DateRange, Day, Month};
use crate::law::citation::{Act, Citation, Section};
use crate::situation::error::{ErrorCode, ValidationErrors};
use crate::situation::illness::{Extension, Illness, Work};

/// LOV 720/2014: the limit of 22 weeks; before, 52 weeks within 18 months.
const TWENTY_TWO_WEEKS_FROM: Day = Day::constant(2014, 7, 1);
/// Temporary acts during the pandemic postponed a limit reached on these days.
const POSTPONED: (Day, Day) = (Day::constant(2020, 3, 9), Day::constant(2021, 12, 31));
const WEEK: i64 = 7;

/// The estimated end of sygedagpenge.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct SygedagpengeEnd {
    /// The first day that counts.
    pub counted_from: Day,
    /// The day on which payment ends unless it is extended (revurderingstidspunktet).
    pub reassessed_on: Day,
    /// The last day of the right. Absent if the extension has no fixed length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entitled_until: Option<Day>,
    /// The § on the 22 weeks.
    pub law: Citation,
    /// The § on the extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension_law: Option<Citation>,
}

/// SDL §§ 24 and 27: the end of sygedagpenge during one unbroken illness. Ignores holidays on weekdays,
/// which do not count, and earlier illness, which does: the input has neither.
///
/// # Errors
/// For `first_day`: `overlapping` if the forløb has started by then, `out_of_range` if other rules
/// were in force at the resulting end.
pub fn end(illness: Illness) -> Result<SygedagpengeEnd, ValidationErrors> {
    if illness.start.is_some_and(|start| start <= illness.first_day) {
        return Err(ValidationErrors::single("first_day", ErrorCode::Overlapping));
    }
    let counted_from = illness.first_day.plus_days(not_counted(illness.work));
    let reassessed_on = reassessed_on(counted_from);
    let postponed = DateRange::inclusive(POSTPONED.0, POSTPONED.1);
    if reassessed_on < TWENTY_TWO_WEEKS_FROM || postponed.contains(reassessed_on) {
        return Err(ValidationErrors::single("first_day", ErrorCode::OutOfRange));
    }
    let entitled_until = match illness.extension {
        None => Some(reassessed_on),
        Some(extension) => extended_until(extension, reassessed_on, illness.start),
    };
    let law = |section| Section::new(Act::Sdl, section).in_force(reassessed_on);
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

/// SDL § 24, stk. 1: the end of the calendar month in which the last nine months have more than 22
/// weeks.
fn reassessed_on(counted_from: Day) -> Day {
    Month::of(counted_from.plus_days(22 * WEEK)).range().last()
}

/// SDL § 27, stk. 1: two grounds have a fixed length. That of the rehabiliteringsteam ends when the
/// forløb starts.
fn extended_until(extension: Extension, reassessed_on: Day, start: Option<Day>) -> Option<Day> {
    match extension {
        Extension::Afklaring => Some(reassessed_on.plus_days(69 * WEEK)),
        Extension::Behandling => Some(reassessed_on.plus_days(134 * WEEK)),
        Extension::Rehabiliteringsteam => start.map(|start| start.yesterday().max(reassessed_on)),
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

    fn end_of(first_day: Day, work: Work, extension: Option<Extension>) -> Result<SygedagpengeEnd, ValidationErrors> {
        end(Illness { first_day, work, extension, start: Some(Day::constant(2026, 1, 1)) })
    }

    #[test]
    fn ends_with_the_month_of_the_155th_counted_day() {
        // 30 days from 1 January: 31 January is the first that counts, 4 July the 155th.
        let result = end_of(Day::constant(2025, 1, 1), Work::Employee, None).unwrap();
        assert_eq!(result.counted_from, Day::constant(2025, 1, 31));
        assert_eq!(result.counted_from.days_until(Day::constant(2025, 7, 4)) + 1, 155);
        assert_eq!(result.entitled_until, Some(Day::constant(2025, 7, 31)));
        // Three days earlier exactly 154 days count by the end of June; four days earlier it is more.
        let june = |first| end_of(first, Work::Employee, None).unwrap().reassessed_on;
        assert_eq!(june(Day::constant(2024, 12, 29)), Day::constant(2025, 7, 31));
        assert_eq!(june(Day::constant(2024, 12, 28)), Day::constant(2025, 6, 30));
    }

    #[test]
    fn counts_from_the_third_week_for_the_self_employed() {
        let result = end_of(Day::constant(2025, 1, 1), Work::SelfEmployed, None).unwrap();
        assert_eq!(result.counted_from, Day::constant(2025, 1, 15));
        assert_eq!(result.reassessed_on, Day::constant(2025, 6, 30));
    }

    #[test]
    fn an_extension_has_a_fixed_length_or_no_end() {
        let until = |extension| end_of(Day::constant(2025, 1, 1), Work::Employee, Some(extension)).unwrap();
        assert_eq!(until(Extension::Afklaring).entitled_until, Some(Day::constant(2026, 11, 26)));
        assert_eq!(until(Extension::Behandling).entitled_until, Some(Day::constant(2028, 2, 24)));
        assert_eq!(until(Extension::Rehabiliteringsteam).entitled_until, Some(Day::constant(2025, 12, 31)));
        let injury = until(Extension::Arbejdsskade);
        assert_eq!(injury.entitled_until, None);
        assert_eq!(injury.extension_law.unwrap().section, "SDL § 27, stk. 1, nr. 6");
    }

    #[test]
    fn rejects_an_illness_that_starts_with_the_forloeb() {
        let start = Day::constant(2026, 1, 1);
        assert_eq!(
            end_of(start, Work::Employee, None).unwrap_err(),
            ValidationErrors::single("first_day", ErrorCode::Overlapping)
        );
        assert!(end_of(start.yesterday(), Work::Employee, None).is_ok());
    }

    #[test]
    fn rejects_days_on_which_other_rules_were_in_force() {
        for first_day in [Day::constant(2013, 11, 1), Day::constant(2019, 10, 1), Day::constant(2021, 6, 1)] {
            let error = end_of(first_day, Work::Employee, None).unwrap_err();
            assert_eq!(error, ValidationErrors::single("first_day", ErrorCode::OutOfRange));
        }
        assert!(end_of(Day::constant(2013, 12, 29), Work::Employee, None).is_ok());
    }
}
