//! Validation errors: what is wrong with which field.

use std::fmt;

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

/// Every error of a validation round, sorted by field and code, without duplicates.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ValidationErrors {
    errors: Vec<FieldError>,
}

/// An error of one field.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct FieldError {
    /// The path of the field, as in `income[2].hours`. Empty for the whole input.
    pub field: String,
    /// The kind of error.
    pub code: ErrorCode,
    /// The exceeded limit: an amount or a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
}

/// The kind of an error. The variants are in the byte order of their words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum ErrorCode {
    /// The amount exceeds its maximum.
    AboveMaximum,
    /// The day is after the last day of the forløb.
    AfterEnd,
    /// The day is before the first day of the forløb.
    BeforeStart,
    /// The end is later than the law allows.
    EndAfterMaximum,
    /// The income does not start or end with a calendar month.
    IncomeNotWholeMonths,
    /// The value has the wrong type or form.
    Malformed,
    /// A required field is missing.
    Missing,
    /// The number is negative.
    Negative,
    /// The text is not a date.
    #[strum(to_string = "not_a_date")]
    NotADate,
    /// The field or value does not exist in this scheme.
    NotForThisScheme,
    /// The value is outside its range.
    OutOfRange,
    /// The days overlap with those of another item.
    Overlapping,
    /// The calculation needs a rate on a day before its first known amount.
    RateUnknown,
    /// The list is too long.
    TooMany,
    /// The field does not exist.
    UnknownField,
}

/// The path of a field. Formatted only when an error occurs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FieldPath {
    /// The whole input.
    Root,
    /// A field of the input.
    Field(&'static str),
    /// An item of a list.
    Item(&'static str, usize),
}

impl FieldPath {
    /// The path as text, as in `income[2]`.
    fn text(self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Field(name) => name.to_owned(),
            Self::Item(list, index) => format!("{list}[{index}]"),
        }
    }

    /// The path of a field of the object at this path, as text.
    fn child_text(self, name: &str) -> String {
        match self {
            Self::Root => name.to_owned(),
            Self::Field(_) | Self::Item(..) => self.text() + "." + name,
        }
    }
}

impl ValidationErrors {
    /// The errors, sorted by field and code.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// Adds an error, unless the field already has one with this code.
    pub(crate) fn add(&mut self, field: String, code: ErrorCode, limit: Option<String>) {
        let error = FieldError { field, code, limit };
        let order = |other: &FieldError| other.field.cmp(&error.field).then(other.code.cmp(&error.code));
        if let Err(index) = self.errors.binary_search_by(order) {
            self.errors.insert(index, error);
        }
    }

    /// Adds an error of the value at `path` if `condition` holds.
    pub(crate) fn add_if(&mut self, condition: bool, path: FieldPath, code: ErrorCode) {
        if condition {
            self.add(path.text(), code, None);
        }
    }

    /// Adds an error of the field `name` of the object at `path` if `condition` holds.
    pub(crate) fn add_field_if(&mut self, condition: bool, path: FieldPath, name: &str, code: ErrorCode) {
        if condition {
            self.add(path.child_text(name), code, None);
        }
    }

    /// Returns an error if there is any.
    pub(crate) fn into_result(self) -> Result<(), Self> {
        if self.errors.is_empty() { Ok(()) } else { Err(self) }
    }

    /// Creates the error of an input that is not an object.
    #[must_use]
    pub fn malformed() -> Self {
        Self::single("", ErrorCode::Malformed)
    }

    /// Creates a single error.
    #[must_use]
    pub fn single(field: &str, code: ErrorCode) -> Self {
        Self { errors: vec![FieldError { field: field.to_owned(), code, limit: None }] }
    }
}

impl fmt::Display for ValidationErrors {
    /// Writes `invalid input:` and the fields with their codes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid input")?;
        for (index, error) in self.errors.iter().enumerate() {
            f.write_str(if index == 0 { ": " } else { ", " })?;
            f.write_str(&error.field)?;
            f.write_str(" ")?;
            f.write_str(error.code.into())?;
        }
        Ok(())
    }
}

impl std::error::Error for ValidationErrors {}
