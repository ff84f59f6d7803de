//! Input about an illness, to estimate the end of sygedagpenge.

use strum::{IntoStaticStr, VariantArray};

use super::error::{FieldPath, ValidationErrors};
use super::reader::ObjectReader;
use super::reader::Presence::{Optional, Required};
use super::validate;
use super::value::Value;
use crate::calendar::Day;

/// One unbroken illness.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Illness {
    /// The first day of absence.
    pub first_day: Day,
    /// The kind of work.
    pub work: Work,
    /// The ground of the extension of sygedagpenge, if any.
    pub extension: Option<Extension>,
    /// The first day of the forløb.
    pub start: Option<Day>,
}

/// The kind of work of a person on sygedagpenge.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[strum(serialize_all = "snake_case")]
pub enum Work {
    /// Employed.
    Employee,
    /// Self-employed.
    SelfEmployed,
}

/// The ground of an extension of sygedagpenge: SDL § 27, stk. 1, nr. 1–7.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[strum(serialize_all = "snake_case")]
pub enum Extension {
    /// Nr. 1: revalidering or virksomhedspraktik is overwhelmingly likely.
    Revalidering,
    /// Nr. 2: the municipality clarifies the capacity for work.
    Afklaring,
    /// Nr. 3: treatment, with an expected return to work.
    Behandling,
    /// Nr. 4: the rehabiliteringsteam considers the case.
    Rehabiliteringsteam,
    /// Nr. 5: a life-threatening illness.
    Livstruende,
    /// Nr. 6: a case on a work injury is pending.
    Arbejdsskade,
    /// Nr. 7: a case on førtidspension is pending.
    Foertidspension,
}

impl Illness {
    /// Parses an illness and validates its values.
    ///
    /// # Errors
    /// Every error of its fields.
    pub fn parse(value: &Value) -> Result<Self, ValidationErrors> {
        let mut errors = ValidationErrors::default();
        let illness = illness(value, &mut errors);
        errors.into_result()?;
        illness.ok_or_else(ValidationErrors::malformed)
    }
}

fn illness(value: &Value, errors: &mut ValidationErrors) -> Option<Illness> {
    let mut reader = ObjectReader::new(value, FieldPath::Root, errors)?;
    let first_day = reader.day("first_day", Required, errors);
    let work = reader.variant("work", Required, errors);
    let extension = reader.variant("extension", Optional, errors);
    let start = reader.day("start", Optional, errors);
    reader.finish(errors);
    validate::date_in_range(first_day, FieldPath::Root, "first_day", errors);
    validate::date_in_range(start, FieldPath::Root, "start", errors);
    Some(Illness { first_day: first_day?, work: work?, extension, start })
}
