//! Untyped input, whatever its format. JSON and JavaScript values convert to it.

/// An untyped value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// `null`, or an absent value.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// Named fields. The last of several fields with one name counts.
    Object(Vec<(String, Value)>),
    /// Any other value, such as a number. No field accepts it.
    Other,
}

#[cfg(feature = "json")]
impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(flag) => Self::Bool(flag),
            serde_json::Value::String(text) => Self::String(text),
            serde_json::Value::Array(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            serde_json::Value::Object(fields) => {
                Self::Object(fields.into_iter().map(|(name, value)| (name, value.into())).collect())
            }
            serde_json::Value::Number(_) => Self::Other,
        }
    }
}
