//! The § of each rule and cause, and the §§ that moved when an act was renumbered.

use crate::calendar::Day;
use crate::law::citation::{Act, Citation, Section};
use crate::law::vocabulary::{Cause, Level, Rule};
use crate::situation::Scheme;

/// LOV 548/2019: a new act on employment (LAB) with other paragraph numbers.
pub(crate) const NEW_LAB_FROM: Day = Day::constant(2020, 1, 1);

/// The § of LAB on `day`: `since_2020` in the act of 2020, `before_2020` in the act it replaced.
pub(crate) fn lab(day: Day, since_2020: &'static str, before_2020: &'static str) -> Citation {
    Section::lab(if day >= NEW_LAB_FROM { since_2020 } else { before_2020 }).in_force(day)
}

/// The chapter of LAS on the scheme.
pub(crate) fn chapter(scheme: Scheme) -> Section {
    Section::las(match scheme {
        Scheme::Ressourceforloeb => "LAS kap. 6 a",
        Scheme::Jobafklaringsforloeb => "LAS kap. 6 b",
    })
}

impl Rule {
    /// The § of the rule.
    ///
    /// LOV 1486/2014 inserted a stk. in LAS § 69 j on 5 January 2015. The earlier numbers of stk. 9
    /// and 10 are not verified, so an earlier day gives the § without a stk.
    #[must_use]
    pub fn section(self, scheme: Scheme, day: Day) -> Section {
        let renumbered = day >= Day::constant(2015, 1, 5);
        // From this day a benefit reduced to zero still counts as received ("one package").
        let one_package = day >= Day::constant(2020, 1, 1);
        Section::las(match self {
            Self::Las68Stk2Nr1 => "LAS § 68, stk. 2, nr. 1",
            Self::Las68Stk2Nr2 => "LAS § 68, stk. 2, nr. 2",
            Self::Las68Stk2Nr3 => "LAS § 68, stk. 2, nr. 3",
            Self::Las68Stk2Nr4 => "LAS § 68, stk. 2, nr. 4",
            Self::Las68Stk4 => "LAS § 68, stk. 4",
            Self::Las68Stk5 => "LAS § 68, stk. 5",
            Self::Las68Stk6 => "LAS § 68, stk. 6",
            Self::Las68aStk1 => "LAS § 68 a, stk. 1",
            Self::Las68aStk2 => "LAS § 68 a, stk. 2",
            Self::Las68aStk3 => "LAS § 68 a, stk. 3",
            Self::Las69jStk2Nr1 => "LAS § 69 j, stk. 2, nr. 1",
            Self::Las69jStk2Nr2 => "LAS § 69 j, stk. 2, nr. 2",
            Self::Las69jStk2Nr3 => "LAS § 69 j, stk. 2, nr. 3",
            Self::Las69jStk2Nr4 => "LAS § 69 j, stk. 2, nr. 4",
            Self::Las69jStk4 => "LAS § 69 j, stk. 4",
            Self::Las69jStk5 => "LAS § 69 j, stk. 5",
            Self::Las69jStk6 => "LAS § 69 j, stk. 6",
            Self::Las69jStk9 if renumbered => "LAS § 69 j, stk. 9",
            Self::Las69jStk10 if renumbered => "LAS § 69 j, stk. 10",
            Self::Las69jStk9 | Self::Las69jStk10 => "LAS § 69 j",
            Self::NotBelowZero => match (scheme, one_package) {
                (Scheme::Ressourceforloeb, true) => "LAS § 68 a, stk. 1, 4. pkt.",
                (Scheme::Ressourceforloeb, false) => "LAS § 68 a, stk. 1",
                (Scheme::Jobafklaringsforloeb, _) => "LAS § 69 j, stk. 5",
            },
        })
    }
}

impl Cause {
    /// The § behind the change. `level` is the level after the change.
    #[must_use]
    pub fn section(self, scheme: Scheme, level: Level) -> Section {
        let by_scheme = |ressourceforloeb, jobafklaring| match scheme {
            Scheme::Ressourceforloeb => Section::las(ressourceforloeb),
            Scheme::Jobafklaringsforloeb => Section::las(jobafklaring),
        };
        match (self, level) {
            (Self::YearlyRegulation, Level::Sygedagpenge) => Section::new(Act::Sdl, "SDL § 50"),
            (Self::YearlyRegulation, Level::Ledighedsydelse) => Section::las("LAS § 74 a, stk. 2"),
            (Self::YearlyRegulation, Level::Foertidspension) => Section::las("LAS § 68, stk. 6"),
            (Self::YearlyRegulation, _) => Section::las("LAS § 109, stk. 2"),
            (Self::SygedagpengeEnded, _) => Section::las("LAS § 68, stk. 4"),
            (Self::ChildBorn, Level::HjemmeboendeU25Bidrag) => {
                by_scheme("LAS § 68, stk. 2, nr. 4", "LAS § 69 j, stk. 2, nr. 4")
            }
            (Self::ChildBorn, _) => by_scheme("LAS § 68, stk. 2, nr. 1", "LAS § 69 j, stk. 2, nr. 1"),
            (Self::LastChild18 | Self::Child18, _) => Section::las("LAS § 2, stk. 1"),
            (Self::Turned25 | Self::MovedFromParents, _) => {
                by_scheme("LAS § 68, stk. 2, nr. 3", "LAS § 69 j, stk. 2, nr. 3")
            }
            (Self::IncomeChanged, _) => by_scheme("LAS § 68 a", "LAS § 69 j, stk. 5"),
            (Self::LawChanged, _) => Section::new(Act::L1160, "LOV 1160/2021 § 3"),
        }
    }
}
