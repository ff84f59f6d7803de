//! The form of what is handed in, whatever it was written in: fields are present, are known, and
//! are texts, flags or lists as they should be.

use crate::calendar::Day;
use crate::money::{Hours, Kroner, Percent};
use crate::situation::fault::{FaultCode, Faults};

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

/// Whether a field must be given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Need {
    Required,
    Optional,
}

/// A decimal number that a text can be read as.
pub(super) trait Decimal: Sized {
    fn read(text: &str) -> Option<Self>;
}

macro_rules! decimal {
    ($($number:ty),*) => {$(
        impl Decimal for $number {
            fn read(text: &str) -> Option<Self> {
                <$number>::read(text)
            }
        }
    )*};
}
decimal!(Kroner, Hours, Percent);

/// Reads the fields of one object. A field that is wrong is noted and reads as `None`.
pub(super) struct Form<'a> {
    fields: &'a [(String, Raw)],
    path: String,
    known: Vec<&'static str>,
}

impl<'a> Form<'a> {
    /// The fields of `raw`, which stands at `path`; none and a fault if it has no fields.
    pub(super) fn open(raw: &'a Raw, path: &str, faults: &mut Faults) -> Option<Self> {
        match raw {
            Raw::Fields(fields) => Some(Self { fields, path: path.to_owned(), known: Vec::new() }),
            _ => {
                faults.add(path, FaultCode::Malformed);
                None
            }
        }
    }

    fn place(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// The field `name`, if it is given.
    fn field(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<&'a Raw> {
        self.known.push(name);
        let given = self.fields.iter().rev().find(|(given, _)| given == name);
        match given.map(|(_, raw)| raw) {
            None | Some(Raw::Absent) => {
                faults.add_if(need == Need::Required, self.place(name), FaultCode::Missing);
                None
            }
            Some(raw) => Some(raw),
        }
    }

    fn text(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<&'a str> {
        match self.field(name, need, faults)? {
            Raw::Text(text) => Some(text),
            _ => {
                faults.add(self.place(name), FaultCode::Malformed);
                None
            }
        }
    }

    pub(super) fn day(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<Day> {
        let day = Day::read(self.text(name, need, faults)?);
        faults.add_if(day.is_none(), self.place(name), FaultCode::NotADate);
        day
    }

    pub(super) fn decimal<D: Decimal>(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<D> {
        let number = D::read(self.text(name, need, faults)?);
        faults.add_if(number.is_none(), self.place(name), FaultCode::Malformed);
        number
    }

    pub(super) fn flag(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<bool> {
        match self.field(name, need, faults)? {
            Raw::Flag(flag) => Some(*flag),
            _ => {
                faults.add(self.place(name), FaultCode::Malformed);
                None
            }
        }
    }

    /// One of the words on a list.
    pub(super) fn word<T: Clone>(&mut self, name: &'static str, need: Need, words: &[(&str, T)], faults: &mut Faults) -> Option<T> {
        let given = self.text(name, need, faults)?;
        let word = words.iter().find(|(word, _)| *word == given);
        faults.add_if(word.is_none(), self.place(name), FaultCode::Malformed);
        word.map(|(_, value)| value.clone())
    }

    /// The object in the field `name`, and its path.
    pub(super) fn object(&mut self, name: &'static str, need: Need, faults: &mut Faults) -> Option<Form<'a>> {
        let raw = self.field(name, need, faults)?;
        Form::open(raw, &self.place(name), faults)
    }

    /// The items of a list of at most `most` objects; an item that is wrong is left out. An absent
    /// list is empty.
    pub(super) fn list<T>(
        &mut self,
        name: &'static str,
        most: usize,
        faults: &mut Faults,
        read: impl Fn(&mut Form<'a>, &mut Faults) -> Option<T>,
    ) -> Vec<T> {
        let place = self.place(name);
        let items = match self.field(name, Need::Optional, faults) {
            None => return Vec::new(),
            Some(Raw::List(items)) => items,
            Some(_) => {
                faults.add(place, FaultCode::Malformed);
                return Vec::new();
            }
        };
        faults.add_if(items.len() > most, place.clone(), FaultCode::TooMany);
        let read_item = |(index, raw)| {
            let mut form = Form::open(raw, &format!("{place}[{index}]"), faults)?;
            read(&mut form, faults)
        };
        items.iter().enumerate().filter_map(read_item).collect()
    }

    /// Notes every field that was not asked for.
    pub(super) fn close(&self, faults: &mut Faults) {
        for (name, _) in self.fields {
            let known = self.known.iter().any(|known| known == name);
            faults.add_if(!known, self.place(name), FaultCode::UnknownField);
        }
    }
}
