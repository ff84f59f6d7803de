//! The form of what is handed in, whatever it was written in: fields are present, are known, and
//! are texts, flags or lists as they should be.

use crate::calendar::Day;
use crate::money::Decimal;
use crate::situation::error::{FaultCode, Faults, Place};

/// A value as it was handed in, before anything is known about it. JSON and JavaScript both turn
/// into this.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Raw {
    /// `null`, or not given.
    Absent,
    /// `true` or `false`.
    Flag(bool),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Raw>),
    /// Named fields. Of a name given twice the last counts.
    Fields(Vec<(String, Raw)>),
    /// Anything else, such as a number: never right.
    Other,
}

/// Items of a list beyond these are not judged: a list without end is too long, and that is enough.
const MOST_JUDGED: usize = 1_000;

/// Whether a field must be given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Need {
    Required,
    Optional,
}

/// Reads the fields of one object. A field that is wrong is noted and reads as `None`.
pub(super) struct Form<'a> {
    fields: &'a [(String, Raw)],
    place: Place,
    known: Vec<&'static str>,
}

impl<'a> Form<'a> {
    /// The fields of `raw`, which stands at `place`; none and a fault if it has no fields.
    pub(super) fn open(raw: &'a Raw, place: Place, faults: &mut Faults) -> Option<Self> {
        if let Raw::Fields(fields) = raw {
            Some(Self { fields, place, known: Vec::new() })
        } else {
            faults.at(true, place, FaultCode::Malformed);
            None
        }
    }

    /// The field `name`, if it is given.
    fn field(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<&'a Raw> {
        self.known.push(name);
        let given = self.fields.iter().rev().find(|(given, _)| given == name);
        match given.map(|(_, raw)| raw) {
            None | Some(Raw::Absent) => {
                faults.of(need == Need::Required, self.place, name, FaultCode::Missing);
                None
            }
            Some(raw) => Some(raw),
        }
    }

    /// A field that other objects of the kind have: `null` is as good as not given, anything else is
    /// unknown.
    pub(super) fn without(&mut self, name: &'static str) {
        let absent = |(given, raw): &(String, Raw)| given != name || *raw == Raw::Absent;
        if self.fields.iter().all(absent) {
            self.known.push(name);
        }
    }

    fn text(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<&'a str> {
        let raw = self.field(name, need, faults)?;
        faults.of(!matches!(raw, Raw::Text(_)), self.place, name, FaultCode::Malformed);
        match raw {
            Raw::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn day(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<Day> {
        let day = Day::read(self.text(name, need, faults)?);
        faults.of(day.is_none(), self.place, name, FaultCode::NotADate);
        day
    }

    /// A decimal number.
    pub(super) fn decimal(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<Decimal> {
        let number = Decimal::read(self.text(name, need, faults)?);
        faults.of(number.is_none(), self.place, name, FaultCode::Malformed);
        number
    }

    pub(super) fn flag(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<bool> {
        let raw = self.field(name, need, faults)?;
        faults.of(!matches!(raw, Raw::Flag(_)), self.place, name, FaultCode::Malformed);
        match raw {
            Raw::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// What a word on a list stands for.
    pub(super) fn word<T: Clone>(
        &mut self,
        name: &'static str,
        need: Need,
        known: &[T],
        word: fn(&T) -> &'static str,
        faults: &mut Faults,
    ) -> Option<T> {
        let given = self.text(name, need, faults)?;
        let found = known.iter().find(|known| word(known) == given);
        faults.of(found.is_none(), self.place, name, FaultCode::Malformed);
        found.cloned()
    }

    /// The object in the field `name`.
    pub(super) fn object(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<Form<'a>> {
        let raw = self.field(name, need, faults)?;
        Form::open(raw, Place::Field(name), faults)
    }

    /// The items of a list of at most `most` objects. An absent list is empty.
    pub(super) fn list(&mut self, name: &'static str, most: usize, faults: &mut Faults) -> Vec<Form<'a>> {
        let items = match self.field(name, Need::Optional, faults) {
            None => [].as_slice(),
            Some(Raw::List(items)) => items,
            Some(_) => {
                faults.of(true, self.place, name, FaultCode::Malformed);
                [].as_slice()
            }
        };
        faults.of(items.len() > most, self.place, name, FaultCode::TooMany);
        let mut forms = Vec::new();
        for (index, raw) in items.iter().enumerate().take(MOST_JUDGED) {
            forms.extend(Form::open(raw, Place::Item(name, index), faults));
        }
        forms
    }

    /// Notes every field that was not asked for.
    pub(super) fn close(&self, faults: &mut Faults) {
        for (name, _) in self.fields {
            let known = self.known.iter().any(|known| known == name);
            faults.of(!known, self.place, name, FaultCode::UnknownField);
        }
    }
}
