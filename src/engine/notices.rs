//! What the reader must know besides the amounts.

use super::milestones;
use crate::calendar::Span;
use crate::law::citation::{Law, Reference};
use crate::law::{entry, length, reform_2026};
use crate::rates;
use crate::situation::{Prior, Situation};
use crate::timeline::{Level, Notice, NoticeCode, Period};

/// The notices of a forløb that is possible, in their order.
pub(crate) fn of(situation: &Situation, forloeb: Span, periods: &[Period]) -> Vec<Notice> {
    let mut notices: Vec<Notice> = entry::findings(situation).into_iter().map(|finding| finding.notice).collect();
    let mut add = |holds: bool, code, law: Law| {
        if holds {
            notices.push(Notice { code, law });
        }
    };
    let (start, last) = (situation.start, forloeb.last());
    let beyond = last >= reform_2026::UNVERIFIED_FROM;
    let with_child = periods.iter().find(|period| period.level == Level::Forsoerger);
    let ended = match situation.prior {
        Prior::Sygedagpenge { entitled_until: Some(until), .. } => situation.is_ressourceforloeb() && until < start,
        _ => false,
    };
    let child_section = if situation.is_ressourceforloeb() { "LAS § 68, stk. 3" } else { "LAS § 69 j, stk. 3" };

    add(length::is_under_one_year(situation, forloeb), NoticeCode::ShorterThanOneYear, one_year(situation));
    add(last > rates::edition().last_known, NoticeCode::RatesProjected, Reference::las("LAS § 109").in_force(last));
    add(beyond, NoticeCode::LawUnverifiedFrom2027, milestones::chapter(situation).in_force(last));
    add(
        matches!(situation.prior, Prior::Foertidspension { .. }),
        NoticeCode::FoertidspensionIncomeNotModelled,
        Reference::las("LAS § 68, stk. 6").in_force(start),
    );
    add(ended, NoticeCode::SygedagpengeAlreadyEnded, Reference::las("LAS § 68, stk. 4").in_force(start));
    add(situation.tax.is_some(), NoticeCode::AtpNotDeducted, Reference::las("LAS § 79").in_force(last));
    add(
        with_child.is_some(),
        NoticeCode::ChildMustLiveInDenmark,
        Reference::las(child_section).in_force(with_child.map_or(start, |period| period.from)),
    );
    add(
        last >= reform_2026::CLOSED_FROM,
        NoticeCode::SpecialHousingSupportAbolished,
        reform_2026::HOUSING_SUPPORT.in_force(last),
    );
    notices
}

/// LAB § 114, stk. 1: at least one year; before 2020 § 68 a, stk. 4 of the act it replaced.
fn one_year(situation: &Situation) -> Law {
    entry::lab(situation, "LAB § 114, stk. 1", "LAB § 68 a, stk. 4")
}
