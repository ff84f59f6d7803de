//! What is wrong with a situation: every fault with its field.

use std::fmt;

use serde::Serialize;

/// Everything that is wrong, sorted by field and code, no pair twice.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Faults {
    errors: Vec<Fault>,
}

/// One thing that is wrong.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Fault {
    /// A path as in `income[2].hours`; empty for the whole.
    pub field: String,
    /// What is wrong.
    pub code: FaultCode,
    /// The limit that was passed: an amount or a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub limit: Option<String>,
}

/// What is wrong, in the order of the codes' bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FaultCode {
    /// More than the highest amount there is.
    AboveMaximum,
    /// After the last day of the forløb.
    AfterEnd,
    /// Before the first day of the forløb.
    BeforeStart,
    /// Later than the law allows.
    EndAfterMaximum,
    /// Does not begin or end with a month.
    IncomeNotWholeMonths,
    /// Not of the form asked for.
    Malformed,
    /// Required and not given.
    Missing,
    /// Below zero.
    Negative,
    /// A text that is no date.
    NotADate,
    /// Has no place in this scheme.
    NotForThisScheme,
    /// Outside what can be.
    OutOfRange,
    /// Shares days with another.
    Overlapping,
    /// A rate is needed on a day before the first known one.
    RateUnknown,
    /// A list that is too long.
    TooMany,
    /// No such field.
    UnknownField,
}

impl Faults {
    /// The faults, sorted by field and code.
    #[must_use]
    pub fn errors(&self) -> &[Fault] {
        &self.errors
    }

    /// Notes a fault.
    pub(crate) fn add(&mut self, field: impl Into<String>, code: FaultCode) {
        self.errors.push(Fault { field: field.into(), code, limit: None });
    }

    /// Notes a fault with the limit that was passed.
    pub(crate) fn add_limit(&mut self, field: &str, code: FaultCode, limit: &dyn fmt::Display) {
        self.errors.push(Fault { field: field.to_owned(), code, limit: Some(limit.to_string()) });
    }

    /// Notes a fault if `wrong`.
    pub(crate) fn add_if(&mut self, wrong: bool, field: impl Into<String>, code: FaultCode) {
        if wrong {
            self.add(field, code);
        }
    }

    /// The faults, if there are any.
    pub(crate) fn into_result(mut self) -> Result<(), Self> {
        self.errors.sort();
        self.errors.dedup_by(|one, other| one.field == other.field && one.code == other.code);
        if self.errors.is_empty() { Ok(()) } else { Err(self) }
    }

    /// The only fault: this is no situation at all.
    #[must_use]
    pub fn malformed() -> Self {
        Self::one("", FaultCode::Malformed)
    }

    /// A single fault.
    #[must_use]
    pub fn one(field: &str, code: FaultCode) -> Self {
        Self { errors: vec![Fault { field: field.to_owned(), code, limit: None }] }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the situation has faults")
    }
}

impl std::error::Error for Faults {}
