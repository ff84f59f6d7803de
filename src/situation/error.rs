//! What is wrong with a situation: every fault with its field.

use std::fmt;

use serde::Serialize;

use crate::words::words;

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

words! {
    /// What is wrong, in the order of the codes' bytes.
    pub enum FaultCode {
        /// More than the highest amount there is.
        AboveMaximum = "above_maximum",
        /// After the last day of the forløb.
        AfterEnd = "after_end",
        /// Before the first day of the forløb.
        BeforeStart = "before_start",
        /// Later than the law allows.
        EndAfterMaximum = "end_after_maximum",
        /// Does not begin or end with a month.
        IncomeNotWholeMonths = "income_not_whole_months",
        /// Not of the form asked for.
        Malformed = "malformed",
        /// Required and not given.
        Missing = "missing",
        /// Below zero.
        Negative = "negative",
        /// A text that is no date.
        NotADate = "not_a_date",
        /// Has no place in this scheme.
        NotForThisScheme = "not_for_this_scheme",
        /// Outside what can be.
        OutOfRange = "out_of_range",
        /// Shares days with another.
        Overlapping = "overlapping",
        /// A rate is needed on a day before the first known one.
        RateUnknown = "rate_unknown",
        /// A list that is too long.
        TooMany = "too_many",
        /// No such field.
        UnknownField = "unknown_field",
    }
}

/// Where a fault is; written out only when there is one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// The whole.
    Whole,
    /// A field of the situation, or of an object in it as in `prior.weekly`.
    Field(&'static str),
    /// An item of a list.
    Item(&'static str, usize),
}

impl Place {
    /// The path of a field of what stands here.
    pub(crate) fn path_of(self, name: &str) -> String {
        match self {
            Self::Whole => name.to_owned(),
            Self::Field(_) | Self::Item(..) => self.path() + "." + name,
        }
    }

    /// The path of what stands here.
    pub(crate) fn path(self) -> String {
        match self {
            Self::Whole => String::new(),
            Self::Field(name) => name.to_owned(),
            Self::Item(list, index) => format!("{list}[{index}]"),
        }
    }
}

impl Faults {
    /// The faults, sorted by field and code.
    #[must_use]
    pub fn errors(&self) -> &[Fault] {
        &self.errors
    }

    /// Notes a fault; a fault noted before is not noted again.
    pub(crate) fn add(&mut self, field: String, code: FaultCode, limit: Option<String>) {
        let fault = Fault { field, code, limit };
        let order = |other: &Fault| other.field.cmp(&fault.field).then(other.code.cmp(&fault.code));
        if let Err(place) = self.errors.binary_search_by(order) {
            self.errors.insert(place, fault);
        }
    }

    /// Notes a fault of the whole of what stands at a place.
    pub(crate) fn at(&mut self, wrong: bool, place: Place, code: FaultCode) {
        if wrong {
            self.add(place.path(), code, None);
        }
    }

    /// Notes a fault of a field of what stands at a place.
    pub(crate) fn of(&mut self, wrong: bool, place: Place, name: &str, code: FaultCode) {
        if wrong {
            self.add(place.path_of(name), code, None);
        }
    }

    /// The faults, if there are any.
    pub(crate) fn into_result(self) -> Result<(), Self> {
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
