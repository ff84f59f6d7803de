//! Reads untyped objects: required fields, unknown fields and value types.

use std::str::FromStr;

use strum::VariantArray;

use crate::calendar::Day;
use crate::money::Decimal;
use crate::situation::error::{ErrorCode, FieldPath, ValidationErrors};
use crate::situation::value::Value;

/// Further items of a list are not read: it is too long already.
const MAX_ITEMS_READ: usize = 1_000;

/// Whether a field is required.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Presence {
    Required,
    Optional,
}

/// Reads the fields of one object. Each method returns `None` for an absent field, and for an invalid
/// one after adding its error.
pub(super) struct ObjectReader<'a> {
    fields: &'a [(String, Value)],
    path: FieldPath,
    known: Vec<&'static str>,
}

impl<'a> ObjectReader<'a> {
    /// Creates a reader of `value`. Adds an error if it is not an object.
    pub(super) fn new(value: &'a Value, path: FieldPath, errors: &mut ValidationErrors) -> Option<Self> {
        if let Value::Object(fields) = value {
            Some(Self { fields, path, known: Vec::new() })
        } else {
            errors.add_if(true, path, ErrorCode::Malformed);
            None
        }
    }

    fn field(&mut self, name: &'static str, presence: Presence, errors: &mut ValidationErrors) -> Option<&'a Value> {
        self.known.push(name);
        let last = self.fields.iter().rev().find(|(field, _)| field == name);
        match last.map(|(_, value)| value) {
            None | Some(Value::Null) => {
                errors.add_field_if(presence == Presence::Required, self.path, name, ErrorCode::Missing);
                None
            }
            Some(value) => Some(value),
        }
    }

    /// Accepts `null` in a field that only other variants of the object have. Any other value is an
    /// unknown field.
    pub(super) fn accept_null(&mut self, name: &'static str) {
        let is_null = |(field, value): &(String, Value)| field != name || *value == Value::Null;
        if self.fields.iter().all(is_null) {
            self.known.push(name);
        }
    }

    fn text(&mut self, name: &'static str, presence: Presence, errors: &mut ValidationErrors) -> Option<&'a str> {
        let value = self.field(name, presence, errors)?;
        errors.add_field_if(!matches!(value, Value::String(_)), self.path, name, ErrorCode::Malformed);
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn parsed<T: FromStr>(
        &mut self,
        name: &'static str,
        presence: Presence,
        code: ErrorCode,
        errors: &mut ValidationErrors,
    ) -> Option<T> {
        let parsed = self.text(name, presence, errors)?.parse().ok();
        errors.add_field_if(parsed.is_none(), self.path, name, code);
        parsed
    }

    pub(super) fn day(&mut self, name: &'static str, presence: Presence, errors: &mut ValidationErrors) -> Option<Day> {
        self.parsed(name, presence, ErrorCode::NotADate, errors)
    }

    pub(super) fn decimal(
        &mut self,
        name: &'static str,
        presence: Presence,
        errors: &mut ValidationErrors,
    ) -> Option<Decimal> {
        self.parsed(name, presence, ErrorCode::Malformed, errors)
    }

    pub(super) fn bool(
        &mut self,
        name: &'static str,
        presence: Presence,
        errors: &mut ValidationErrors,
    ) -> Option<bool> {
        let value = self.field(name, presence, errors)?;
        errors.add_field_if(!matches!(value, Value::Bool(_)), self.path, name, ErrorCode::Malformed);
        match value {
            Value::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The enum variant with the given word.
    pub(super) fn variant<T: VariantArray + Copy + Into<&'static str>>(
        &mut self,
        name: &'static str,
        presence: Presence,
        errors: &mut ValidationErrors,
    ) -> Option<T> {
        let word = self.text(name, presence, errors)?;
        let variant = T::VARIANTS.iter().copied().find(|variant| (*variant).into() == word);
        errors.add_field_if(variant.is_none(), self.path, name, ErrorCode::Malformed);
        variant
    }

    /// A reader of the object in the field `name`.
    pub(super) fn object(
        &mut self,
        name: &'static str,
        presence: Presence,
        errors: &mut ValidationErrors,
    ) -> Option<ObjectReader<'a>> {
        let value = self.field(name, presence, errors)?;
        ObjectReader::new(value, FieldPath::Field(name), errors)
    }

    /// Readers of the objects in a list of at most `max` items. An absent list is empty.
    pub(super) fn list(
        &mut self,
        name: &'static str,
        max: usize,
        errors: &mut ValidationErrors,
    ) -> Vec<ObjectReader<'a>> {
        let items = match self.field(name, Presence::Optional, errors) {
            None => [].as_slice(),
            Some(Value::Array(items)) => items,
            Some(_) => {
                errors.add_field_if(true, self.path, name, ErrorCode::Malformed);
                [].as_slice()
            }
        };
        errors.add_field_if(items.len() > max, self.path, name, ErrorCode::TooMany);
        let mut readers = Vec::new();
        for (index, value) in items.iter().enumerate().take(MAX_ITEMS_READ) {
            readers.extend(ObjectReader::new(value, FieldPath::Item(name, index), errors));
        }
        readers
    }

    /// Adds an error for every field that no method has read.
    pub(super) fn finish(&self, errors: &mut ValidationErrors) {
        for (name, _) in self.fields {
            let is_known = self.known.iter().any(|known| known == name);
            errors.add_field_if(!is_known, self.path, name, ErrorCode::UnknownField);
        }
    }
}
