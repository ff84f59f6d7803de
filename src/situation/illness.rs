//! What is asked about an illness, to find the day on which sygedagpenge would have ended.

use super::error::{Faults, Place};
use super::reader::Need::{Optional, Required};
use super::reader::{Form, Raw};
use super::validate;
use crate::calendar::Day;
use crate::words::words;

/// One unbroken illness.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Illness {
    /// The first day of absence.
    pub first_day: Day,
    /// What the person worked as.
    pub work: Work,
    /// The ground on which sygedagpenge were extended, if they were.
    #[cfg_attr(test, ts(optional))]
    pub extension: Option<Extension>,
    /// The first day of the forløb.
    #[cfg_attr(test, ts(optional))]
    pub start: Option<Day>,
}

words! {
    /// What somebody ill works as.
    pub enum Work {
        /// Employed.
        Employee = "employee",
        /// Self-employed.
        SelfEmployed = "self_employed",
    }
}

words! {
    /// A ground for extending sygedagpenge: SDL § 27, stk. 1, nr. 1–7.
    pub enum Extension {
        /// Nr. 1: revalidering or virksomhedspraktik is overwhelmingly likely.
        Revalidering = "revalidering",
        /// Nr. 2: the ability to work is being clarified.
        Afklaring = "afklaring",
        /// Nr. 3: treatment, after which work can be taken up again.
        Behandling = "behandling",
        /// Nr. 4: the case goes to the rehabiliteringsteam.
        Rehabiliteringsteam = "rehabiliteringsteam",
        /// Nr. 5: a serious illness that threatens life.
        Livstruende = "livstruende",
        /// Nr. 6: a case of compensation for a work injury is pending.
        Arbejdsskade = "arbejdsskade",
        /// Nr. 7: a case of førtidspension is pending.
        Foertidspension = "foertidspension",
    }
}

impl Illness {
    /// The illness in `raw`.
    ///
    /// # Errors
    /// Every fault of its fields.
    pub fn read(raw: &Raw) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let illness = fields(raw, &mut faults);
        faults.into_result()?;
        illness.ok_or_else(Faults::malformed)
    }
}

fn fields(raw: &Raw, faults: &mut Faults) -> Option<Illness> {
    let mut form = Form::open(raw, Place::Whole, faults)?;
    let first_day = form.day("first_day", Required, faults);
    let work = form.word("work", Required, Work::ALL, |known| known.word(), faults);
    let extension = form.word("extension", Optional, Extension::ALL, |known| known.word(), faults);
    let start = form.day("start", Optional, faults);
    form.close(faults);
    validate::covered(first_day, Place::Whole, "first_day", faults);
    validate::covered(start, Place::Whole, "start", faults);
    Some(Illness { first_day: first_day?, work: work?, extension, start })
}
