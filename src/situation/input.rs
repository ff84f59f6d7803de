//! The input of a calculation: facts about one person.

use serde::Serialize;
use strum::{EnumDiscriminants, IntoStaticStr, VariantArray};

use crate::calendar::{DateRange, Day};
use crate::money::{Hours, Kroner, Percent};

/// Facts about one person. [`Situation::parse`] returns a valid one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Situation {
    /// The day of the calculation. It does not change the timeline.
    pub today: Day,
    /// The scheme.
    pub scheme: Scheme,
    /// The day of the municipality's grant (bevilling). Default: `start`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub granted: Option<Day>,
    /// The first day of the forløb.
    pub start: Day,
    /// The last day, if known. Default: the latest day the law allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Day>,
    /// The person's date of birth.
    pub born: Day,
    /// The last day of living with a parent, from the start on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_parents_until: Option<Day>,
    /// Own children, including expected ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub children: Vec<Child>,
    /// The benefit immediately before the forløb.
    pub prior: Prior,
    /// Own income before tax, per calendar month.
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
    /// The person wishes more than the age limits allow. Default: no.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub wishes_longer: bool,
    /// The capacity of a self-employed person who is partly ill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial_capacity: Option<PartialCapacity>,
    /// The first day of unbroken kontanthjælp or uddannelseshjælp until the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kontanthjaelp_since: Option<Day>,
    /// Sanctions during the forløb.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub sanctions: Vec<Sanction>,
    /// The figures of the person's tax card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<Tax>,
}

/// The two schemes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum Scheme {
    /// LAS kap. 6 a.
    Ressourceforloeb,
    /// LAS kap. 6 b.
    Jobafklaringsforloeb,
}

/// An own child, born or expected.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Child {
    /// The child's date of birth, or the expected date.
    pub born: Day,
    /// Whether the child lives with the person. Default: yes.
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub lives_with: bool,
    /// Whether the person has a documented bidragspligt for a child who lives elsewhere. Default: no.
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub bidrag: bool,
}

/// The benefit immediately before the forløb.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, EnumDiscriminants)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "benefit", rename_all = "snake_case")]
#[strum_discriminants(
    name(PriorBenefit),
    derive(IntoStaticStr, VariantArray),
    strum(serialize_all = "snake_case"),
    doc = "The benefit of a [`Prior`], without its fields."
)]
pub enum Prior {
    /// Sygedagpenge. A ressourceforløb requires both fields.
    Sygedagpenge {
        /// Kroner per week, before tax.
        #[serde(skip_serializing_if = "Option::is_none")]
        weekly: Option<Kroner>,
        /// The last day of the right to sygedagpenge without the forløb.
        #[serde(skip_serializing_if = "Option::is_none")]
        entitled_until: Option<Day>,
    },
    /// Ledighedsydelse. A ressourceforløb requires the level.
    Ledighedsydelse {
        /// The level.
        #[serde(skip_serializing_if = "Option::is_none")]
        level: Option<LedighedsydelseLevel>,
    },
    /// Førtidspension.
    Foertidspension {
        /// Whether the person is single, as opposed to living with a partner.
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

/// The two levels of ledighedsydelse: LAS § 74 a, stk. 2 and 3.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum LedighedsydelseLevel {
    /// 89 % of the maximum of dagpenge.
    #[strum(to_string = "89_pct")]
    Pct89,
    /// The rate for those who support a child, or for those who do not.
    Base,
}

/// Income of one kind in a range of calendar months.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Income {
    /// The kind.
    pub kind: IncomeKind,
    /// Kroner per month, before tax.
    pub monthly: Kroner,
    /// Hours per month; with `tilbud` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The first day of the first month. Default: from the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day of the last month. Default: open-ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
}

/// A kind of income.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum IncomeKind {
    /// Wage, including the person's and the employer's pension contributions.
    Loen,
    /// Holiday pay, in the month of the holiday.
    Feriegodtgoerelse,
    /// Jobafklaringsforløb: wage during sickness from the job held at the start.
    LoenFraJobVedStart,
    /// Pay in an offer.
    Tilbud,
    /// Other income.
    Anden,
    /// Exempt income, which is not deducted.
    Undtaget,
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

/// The share of the work that a self-employed, partly ill person can do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum PartialCapacity {
    /// At most a quarter.
    Quarter,
    /// At most half.
    Half,
}

/// A kind of sanction.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum SanctionKind {
    /// A deduction for each weekday of an interval.
    Periode,
    /// A single deduction.
    Punkt,
}

/// A sanction.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Sanction {
    /// A deduction for each weekday of an interval.
    Periode(Interval),
    /// A single deduction.
    Punkt {
        /// The day.
        on: Day,
    },
}

/// The figures of the person's tax card.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Tax {
    /// The withholding rate (trækprocent).
    pub percent: Percent,
    /// The monthly allowance (månedsfradrag), kroner.
    pub monthly_allowance: Kroner,
}

impl Situation {
    /// The day of the grant: `granted`, or the start.
    #[must_use]
    pub fn grant_date(&self) -> Day {
        self.granted.unwrap_or(self.start)
    }

    /// Whether this is a ressourceforløb.
    #[must_use]
    pub fn is_ressourceforloeb(&self) -> bool {
        self.scheme == Scheme::Ressourceforloeb
    }

    /// Whether the person is at least `years` old on `day`.
    #[must_use]
    pub fn has_age(&self, years: u32, day: Day) -> bool {
        self.born.plus_years(years) <= day
    }

    /// Creates a situation with only the required fields. It is not validated.
    #[must_use]
    pub fn minimal(scheme: Scheme, start: Day, born: Day, prior: Prior) -> Self {
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
    /// The days as a half-open range.
    #[must_use]
    pub fn range(self) -> DateRange {
        DateRange::inclusive(self.from, self.to)
    }
}
