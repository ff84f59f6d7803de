//! Collects the notices of a possible forløb.

use crate::calendar::DateRange;
use crate::law::vocabulary::{Level, Notice};
use crate::law::{assumptions, entry, family, length, level, reform_2026, tax};
use crate::situation::Situation;
use crate::timeline::Period;

/// The notices, in the order of their codes.
pub(super) fn collect(situation: &Situation, forloeb: DateRange, periods: &[Period]) -> Vec<Notice> {
    let (scheme, last) = (situation.scheme, forloeb.last());
    let supports_child = periods.iter().find(|period| period.level == Level::Forsoerger);
    let mut notices: Vec<Notice> = entry::findings(situation).into_iter().map(|finding| finding.notice).collect();
    notices.extend(length::under_one_year_notice(situation, forloeb));
    notices.extend(assumptions::rates_projected_notice(last));
    notices.extend(reform_2026::unverified_notice(scheme, last));
    notices.extend(level::foertidspension_notice(situation));
    notices.extend(level::sygedagpenge_ended_notice(situation));
    notices.extend(tax::atp_notice(situation, last));
    notices.extend(supports_child.map(|period| family::child_residence_notice(scheme, period.from)));
    notices.extend(reform_2026::housing_support_notice(last));
    notices
}
