//! Situations from JSON, as the command line reads them.

use forloebsberegner::situation::reader::Raw;
use serde_json::Value;

pub(crate) fn raw(value: &Value) -> Raw {
    match value {
        Value::Null => Raw::Absent,
        Value::Bool(flag) => Raw::Flag(*flag),
        Value::String(text) => Raw::Text(text.clone()),
        Value::Array(items) => Raw::List(items.iter().map(raw).collect()),
        Value::Object(fields) => Raw::Fields(fields.iter().map(|(name, value)| (name.clone(), raw(value))).collect()),
        Value::Number(_) => Raw::Other,
    }
}
