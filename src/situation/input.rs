//! The facts about one person that a calculation rests on.

use serde::Serialize;

use crate::calendar::{Day, Span};
use crate::money::{Hours, Kroner, Percent};
use crate::words::words;

/// Facts about one person. Read it with [`Situation::read`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Situation {
    /// The day the calculation is made. It changes nothing in the timeline.
    pub today: Day,
    /// Which of the two schemes.
    pub scheme: Scheme,
    /// The municipality's decision (bevilling). Default: `start`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub granted: Option<Day>,
    /// The first day of the forløb.
    pub start: Day,
    /// The last day, if known. Default: the latest day the law allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub end: Option<Day>,
    /// The person's birthday.
    pub born: Day,
    /// The last day of living with a parent, from the start on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub with_parents_until: Option<Day>,
    /// Own children, also expected ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub children: Vec<Child>,
    /// What the person lived on just before.
    pub prior: Prior,
    /// Own income, gross, per calendar month.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub income: Vec<Income>,
    /// Barsel or sorgorlov.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub leave: Vec<Interval>,
    /// Earlier ressourceforløb.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub earlier: Vec<Interval>,
    /// The person has asked for more than the age limits give. Default: no.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub wishes_longer: bool,
    /// Self-employed and partly ill: what the person can do at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub partial_capacity: Option<PartialCapacity>,
    /// Unbroken kontanthjælp or uddannelseshjælp straight before the start, from this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub kontanthjaelp_since: Option<Day>,
    /// Sanctions during the forløb.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub sanctions: Vec<Sanction>,
    /// The person's own figures from the tax card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub tax: Option<Tax>,
}

words! {
    /// Which of the two schemes.
    pub enum Scheme {
        /// LAS kap. 6 a.
        Ressourceforloeb = "ressourceforloeb",
        /// LAS kap. 6 b.
        Jobafklaringsforloeb = "jobafklaringsforloeb",
    }
}

/// An own child, born or expected.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Child {
    /// The child's birthday.
    pub born: Day,
    /// Whether the child lives with the person. Default: yes.
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub lives_with: bool,
    /// Whether there is a documented bidragspligt for a child that lives elsewhere. Default: no.
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub bidrag: bool,
}

/// What the person lived on just before the start.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "benefit", rename_all = "snake_case")]
pub enum Prior {
    /// Sygedagpenge. Both facts are known in a ressourceforløb.
    Sygedagpenge {
        /// Kroner a week, before tax.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        weekly: Option<Kroner>,
        /// The last day the right to sygedagpenge would have lasted.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        entitled_until: Option<Day>,
    },
    /// Ledighedsydelse. The level is known in a ressourceforløb.
    Ledighedsydelse {
        /// Which of its two levels.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        level: Option<LedighedsydelseLevel>,
    },
    /// Førtidspension.
    Foertidspension {
        /// Single, or living with a partner.
        single: bool,
    },
    /// Kontanthjælp.
    Kontanthjaelp,
    /// Uddannelseshjælp.
    Uddannelseshjaelp,
    /// Selvforsørgelses- og hjemrejseydelse.
    SelvforsoergelsesOgHjemrejseydelse,
    /// Revalideringsydelse.
    Revalideringsydelse,
    /// Dagpenge.
    Dagpenge,
    /// Barselsdagpenge.
    Barselsdagpenge,
    /// SU.
    Su,
    /// Ressourceforløbsydelse in a jobafklaringsforløb.
    Jobafklaringsforloeb,
    /// Fleksløntilskud.
    Fleksloentilskud,
    /// No benefit.
    Ingen,
}

words! {
    /// The two levels of ledighedsydelse: LAS § 74 a, stk. 2 and 3.
    pub enum LedighedsydelseLevel {
        /// 89 % of the highest dagpenge.
        Pct89 = "89_pct",
        /// The rates with or without a child to support.
        Base = "base",
    }
}

/// One kind of income in the calendar months it touches.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Income {
    /// Which kind.
    pub kind: IncomeKind,
    /// Kroner a month, gross.
    pub monthly: Kroner,
    /// Hours a month; with `tilbud` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub hours: Option<Hours>,
    /// First day of the first month. Default: from the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub from: Option<Day>,
    /// Last day of the last month. Default: open.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub to: Option<Day>,
}

words! {
    /// A kind of income.
    pub enum IncomeKind {
        /// Wage, with own and employer's pension.
        Loen = "loen",
        /// Holiday pay, in the month the holiday is held.
        Feriegodtgoerelse = "feriegodtgoerelse",
        /// Jobafklaringsforløb: wage during sickness from the job held at the start.
        LoenFraJobVedStart = "loen_fra_job_ved_start",
        /// Pay in an offer.
        Tilbud = "tilbud",
        /// Anything else.
        Anden = "anden",
        /// Exempt income.
        Undtaget = "undtaget",
    }
}

/// Days from `from` to `to`, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Interval {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

words! {
    /// What a self-employed, partly ill person can do at most.
    pub enum PartialCapacity {
        /// A quarter of the work.
        Quarter = "quarter",
        /// Half of the work.
        Half = "half",
    }
}

words! {
    /// A kind of sanction.
    pub enum SanctionKind {
        /// For each weekday in an interval.
        Periode = "periode",
        /// Once.
        Punkt = "punkt",
    }
}

/// A sanction.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Sanction {
    /// For each weekday in an interval.
    Periode(Interval),
    /// Once.
    Punkt {
        /// The day.
        on: Day,
    },
}

/// The person's own figures from the tax card.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Tax {
    /// Trækprocent.
    pub percent: Percent,
    /// Månedsfradrag, kroner.
    pub monthly_allowance: Kroner,
}

impl Situation {
    /// The municipality's decision, which is the start where nothing else is said.
    #[must_use]
    pub fn granted(&self) -> Day {
        self.granted.unwrap_or(self.start)
    }

    /// Whether this is a ressourceforløb.
    #[must_use]
    pub fn is_ressourceforloeb(&self) -> bool {
        self.scheme == Scheme::Ressourceforloeb
    }

    /// Whether the person has `years` full years on `day`.
    #[must_use]
    pub fn is_aged(&self, years: u32, day: Day) -> bool {
        self.born.plus_years(years) <= day
    }

    /// The same facts with nothing said but what every forløb has. For tests and examples.
    #[must_use]
    pub fn plain(scheme: Scheme, start: Day, born: Day, prior: Prior) -> Self {
        Self {
            today: start,
            scheme,
            granted: None,
            start,
            end: None,
            born,
            with_parents_until: None,
            children: Vec::new(),
            prior,
            income: Vec::new(),
            leave: Vec::new(),
            earlier: Vec::new(),
            wishes_longer: false,
            partial_capacity: None,
            kontanthjaelp_since: None,
            sanctions: Vec::new(),
            tax: None,
        }
    }
}

impl Interval {
    /// The days, half-open.
    #[must_use]
    pub fn span(self) -> Span {
        Span::closed(self.from, self.to)
    }
}
