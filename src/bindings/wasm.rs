//! The JavaScript binding, the only file that uses `wasm_bindgen`. It contains no rules and no
//! arithmetic.

#![expect(unreachable_pub, reason = "wasm-bindgen exports these items")]

use js_sys::{Array, Error, Reflect};
use serde::Serialize;
use strum::VariantArray;
use wasm_bindgen::prelude::*;

use crate::calendar::Day;
use crate::law::sygedagpenge;
use crate::money::Kroner;
use crate::pay_period::PayPeriod;
use crate::rates::Rates;
use crate::situation::Situation;
use crate::situation::error::{ErrorCode, ValidationErrors};
use crate::situation::illness::Illness;
use crate::situation::value::Value;

/// Smaller than the standard allocator.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// No input object is nested deeper. Deeper values convert to [`Value::Other`].
const MAX_DEPTH: u8 = 5;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = include_str!("types.d.ts");

#[wasm_bindgen]
extern "C" {
    /// A situation, not validated.
    #[wasm_bindgen(typescript_type = "Situation")]
    pub type SituationValue;

    /// A timeline as a JavaScript object.
    #[wasm_bindgen(typescript_type = "Timeline")]
    pub type TimelineValue;

    /// Field paths.
    #[wasm_bindgen(typescript_type = "string[]")]
    pub type PathsValue;

    /// An estimate as a JavaScript object.
    #[wasm_bindgen(typescript_type = "Estimate")]
    pub type EstimateValue;

    /// An illness, not validated.
    #[wasm_bindgen(typescript_type = "Illness")]
    pub type IllnessValue;

    /// The end of sygedagpenge as a JavaScript object.
    #[wasm_bindgen(typescript_type = "SygedagpengeEnd")]
    pub type SygedagpengeEndValue;

    /// An amount as a decimal text, not validated.
    #[wasm_bindgen(typescript_type = "Kroner")]
    pub type AmountValue;

    /// A pay period, not validated.
    #[wasm_bindgen(typescript_type = "PayPeriod")]
    pub type PayPeriodValue;

    /// The rates of a day as a JavaScript object.
    #[wasm_bindgen(typescript_type = "Rates")]
    pub type RatesValue;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(object: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = from)]
    fn to_array(list: &JsValue) -> Result<Array, JsValue>;
}

/// Calculates the timeline of a situation.
///
/// # Errors
/// A `CalculationError` with every validation error in `errors`.
#[wasm_bindgen]
pub fn calculate(situation: &SituationValue) -> Result<TimelineValue, Error> {
    let timeline = Situation::parse(&to_value(situation, 0))
        .and_then(|situation| crate::calculate(&situation))
        .map_err(|errors| error(&errors))?;
    Ok(to_js(&timeline)?.unchecked_into())
}

/// Calculates the range of the payable amount for a situation without the facts at the paths `open`.
///
/// # Errors
/// A `CalculationError` with every validation error in `errors`.
#[wasm_bindgen]
pub fn estimate(situation: &SituationValue, open: &PathsValue) -> Result<EstimateValue, Error> {
    let estimate = crate::estimate(&to_value(situation, 0), &to_value(open, 0)).map_err(|errors| error(&errors))?;
    Ok(to_js(&estimate)?.unchecked_into())
}

/// Estimates when sygedagpenge would have ended.
///
/// # Errors
/// A `CalculationError` with every validation error in `errors`.
#[wasm_bindgen]
pub fn sygedagpenge_end(illness: &IllnessValue) -> Result<SygedagpengeEndValue, Error> {
    let end = Illness::parse(&to_value(illness, 0)).and_then(sygedagpenge::end).map_err(|errors| error(&errors))?;
    Ok(to_js(&end)?.unchecked_into())
}

/// Converts an amount for the period `known` to an amount for the period `wanted`. Returns an invalid
/// amount unchanged: the situation it becomes part of reports the error.
#[wasm_bindgen]
pub fn per(amount: &AmountValue, known: &PayPeriodValue, wanted: &PayPeriodValue) -> String {
    let period = |value: &JsValue| {
        let word = text(value);
        PayPeriod::VARIANTS.iter().find(|period| word == <&str>::from(*period))
    };
    match (kroner(amount), period(known), period(wanted)) {
        (Some(amount), Some(known), Some(wanted)) => known.convert(amount, *wanted).to_string(),
        _ => text(amount),
    }
}

/// Subtracts `other` from `amount`. Returns an empty text if one of them is not an amount.
#[wasm_bindgen]
pub fn less(amount: &AmountValue, other: &AmountValue) -> String {
    kroner(amount).zip(kroner(other)).map(|(amount, other)| (amount - other).to_string()).unwrap_or_default()
}

/// The rates in force on a day, each with its source.
///
/// # Errors
/// A `CalculationError` if the text is not a date, or before the first known rates.
#[wasm_bindgen]
pub fn rates(on: &JsValue) -> Result<RatesValue, Error> {
    let day = on.as_string().and_then(|text| text.parse::<Day>().ok());
    let rates = match day.map(Rates::on) {
        Some(Some(rates)) => Ok(rates),
        Some(None) => Err(ErrorCode::OutOfRange),
        None => Err(ErrorCode::NotADate),
    };
    let rates = rates.map_err(|code| error(&ValidationErrors::single("on", code)))?;
    Ok(to_js(&rates)?.unchecked_into())
}

/// Empty for any other type.
fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

fn kroner(value: &JsValue) -> Option<Kroner> {
    text(value).parse().ok()
}

fn to_js<T: Serialize>(value: &T) -> Result<JsValue, Error> {
    let serializer = serde_wasm_bindgen::Serializer::new();
    value.serialize(&serializer).map_err(|_| Error::new("serialization failed"))
}

fn error(errors: &ValidationErrors) -> Error {
    let error = Error::new("invalid input");
    error.set_name("CalculationError");
    if let Ok(list) = to_js(&errors.errors()) {
        // Setting a field of a new object cannot fail.
        let _ = Reflect::set(&error, &JsValue::from_str("errors"), &list);
    }
    error
}

/// Converts a JavaScript value. A value of another type converts to [`Value::Other`].
fn to_value(value: &JsValue, depth: u8) -> Value {
    if value.is_null() || value.is_undefined() {
        Value::Null
    } else if let Some(flag) = value.as_bool() {
        Value::Bool(flag)
    } else if let Some(text) = value.as_string() {
        Value::String(text)
    } else if depth == MAX_DEPTH || !value.is_object() {
        Value::Other
    } else {
        // Every access to a proxy may throw, even the type test. An uncaught exception would leave the
        // stack of this module as it was at that moment.
        match is_array(value) {
            Ok(true) => to_array(value).map_or(Value::Other, |list| Value::Array(items(&list, depth))),
            Ok(false) => keys(value).map_or(Value::Other, |names| Value::Object(fields(value, &names, depth))),
            Err(_) => Value::Other,
        }
    }
}

fn items(list: &Array, depth: u8) -> Vec<Value> {
    list.iter().map(|item| to_value(&item, depth + 1)).collect()
}

fn fields(object: &JsValue, names: &Array, depth: u8) -> Vec<(String, Value)> {
    let field = |name: JsValue| {
        let value = Reflect::get(object, &name).map_or(Value::Other, |value| to_value(&value, depth + 1));
        Some((name.as_string()?, value))
    };
    names.iter().filter_map(field).collect()
}
