//! The border to JavaScript: the only file that knows `wasm_bindgen`. No rule, no arithmetic.

#![expect(unreachable_pub, reason = "what crosses the border is public there")]

use js_sys::{Array, Error, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::calendar::Day;
use crate::law::sygedagpenge;
use crate::money::Kroner;
use crate::pay_period::PayPeriod;
use crate::rates::Rates;
use crate::situation::Situation;
use crate::situation::error::{FaultCode, Faults};
use crate::situation::illness::Illness;
use crate::situation::reader::Raw;

/// Smaller than the standard allocator.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A situation is at most this deep; what lies deeper is no part of one.
const DEEPEST: u8 = 5;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = include_str!("types.d.ts");

#[wasm_bindgen]
extern "C" {
    /// Anything a caller hands in.
    #[wasm_bindgen(typescript_type = "Situation")]
    pub type SituationValue;

    /// A timeline, ready for the page.
    #[wasm_bindgen(typescript_type = "Timeline")]
    pub type TimelineValue;

    /// Paths of fields.
    #[wasm_bindgen(typescript_type = "string[]")]
    pub type PathsValue;

    /// A range, ready for the page.
    #[wasm_bindgen(typescript_type = "Estimate")]
    pub type EstimateValue;

    /// An illness.
    #[wasm_bindgen(typescript_type = "Illness")]
    pub type IllnessValue;

    /// The end of sygedagpenge, ready for the page.
    #[wasm_bindgen(typescript_type = "SygedagpengeEnd")]
    pub type SygedagpengeEndValue;

    /// A decimal text.
    #[wasm_bindgen(typescript_type = "Kroner")]
    pub type AmountValue;

    /// A week, a month or a year.
    #[wasm_bindgen(typescript_type = "PayPeriod")]
    pub type PayPeriodValue;

    /// The rates of a day, ready for the page.
    #[wasm_bindgen(typescript_type = "Rates")]
    pub type RatesValue;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(object: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_list(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = from)]
    fn copied(list: &JsValue) -> Result<Array, JsValue>;
}

/// The timeline of a situation.
///
/// # Errors
/// A `CalculationError` with every fault in `errors`.
#[wasm_bindgen]
pub fn calculate(situation: &SituationValue) -> Result<TimelineValue, Error> {
    let timeline = Situation::read(&raw(situation, 0))
        .and_then(|situation| crate::calculate(&situation))
        .map_err(|faults| error(&faults))?;
    Ok(out(&timeline)?.unchecked_into())
}

/// The range of what is payable when the facts at the paths `open` are left out of the situation.
///
/// # Errors
/// A `CalculationError` with every fault in `errors`.
#[wasm_bindgen]
pub fn estimate(situation: &SituationValue, open: &PathsValue) -> Result<EstimateValue, Error> {
    let estimate = crate::estimate(&raw(situation, 0), &raw(open, 0)).map_err(|faults| error(&faults))?;
    Ok(out(&estimate)?.unchecked_into())
}

/// About when sygedagpenge would have ended.
///
/// # Errors
/// A `CalculationError` with every fault in `errors`.
#[wasm_bindgen]
pub fn sygedagpenge_end(illness: &IllnessValue) -> Result<SygedagpengeEndValue, Error> {
    let end = Illness::read(&raw(illness, 0)).and_then(sygedagpenge::end).map_err(|faults| error(&faults))?;
    Ok(out(&end)?.unchecked_into())
}

/// The amount of a `known` period, a week, a month or a year, for a `wanted` one. What is no amount
/// comes back as it is: the situation it goes into tells the fault.
#[wasm_bindgen]
pub fn per(amount: &AmountValue, known: &PayPeriodValue, wanted: &PayPeriodValue) -> String {
    let period = |value: &JsValue| {
        let word = text(value);
        PayPeriod::ALL.iter().find(|period| word == period.word())
    };
    match (kroner(amount), period(known), period(wanted)) {
        (Some(amount), Some(known), Some(wanted)) => crate::pay_period::per(amount, *known, *wanted).to_string(),
        _ => text(amount),
    }
}

/// One amount less another: what has become of it. Empty where one of them is no amount.
#[wasm_bindgen]
pub fn less(amount: &AmountValue, other: &AmountValue) -> String {
    kroner(amount).zip(kroner(other)).map(|(amount, other)| (amount - other).to_string()).unwrap_or_default()
}

/// The rates in force on a day, each with its source.
///
/// # Errors
/// A `CalculationError` when the text is no day, or lies before the first known rates.
#[wasm_bindgen]
pub fn rates(on: &JsValue) -> Result<RatesValue, Error> {
    let day = on.as_string().and_then(|text| Day::read(&text));
    let rates = match day.map(Rates::on) {
        Some(Some(rates)) => Ok(rates),
        Some(None) => Err(FaultCode::OutOfRange),
        None => Err(FaultCode::NotADate),
    };
    let rates = rates.map_err(|code| error(&Faults::one("on", code)))?;
    Ok(out(&rates)?.unchecked_into())
}

/// Empty where it is none.
fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

fn kroner(value: &JsValue) -> Option<Kroner> {
    Kroner::read(&text(value))
}

fn out<T: Serialize>(value: &T) -> Result<JsValue, Error> {
    let serializer = serde_wasm_bindgen::Serializer::new();
    value.serialize(&serializer).map_err(|_| Error::new("the answer could not be handed over"))
}

fn error(faults: &Faults) -> Error {
    let error = Error::new("the situation has faults");
    error.set_name("CalculationError");
    if let Ok(list) = out(&faults.errors()) {
        // An error just made can be given a field.
        let _ = Reflect::set(&error, &JsValue::from_str("errors"), &list);
    }
    error
}

/// What was handed in, without asking what it means. Anything strange reads as [`Raw::Other`].
fn raw(value: &JsValue, depth: u8) -> Raw {
    if value.is_null() || value.is_undefined() {
        Raw::Absent
    } else if let Some(flag) = value.as_bool() {
        Raw::Flag(flag)
    } else if let Some(text) = value.as_string() {
        Raw::Text(text)
    } else if depth == DEEPEST || !value.is_object() {
        Raw::Other
    } else {
        // A proxy may throw whatever it is asked, even what it is. An exception that ran through
        // this module would leave its stack as it was at that moment.
        match is_list(value) {
            Ok(true) => copied(value).map_or(Raw::Other, |list| Raw::List(items(&list, depth))),
            Ok(false) => keys(value).map_or(Raw::Other, |names| Raw::Fields(fields(value, &names, depth))),
            Err(_) => Raw::Other,
        }
    }
}

fn items(list: &Array, depth: u8) -> Vec<Raw> {
    list.iter().map(|item| raw(&item, depth + 1)).collect()
}

fn fields(object: &JsValue, names: &Array, depth: u8) -> Vec<(String, Raw)> {
    let field = |name: JsValue| {
        let value = Reflect::get(object, &name).map_or(Raw::Other, |value| raw(&value, depth + 1));
        Some((name.as_string()?, value))
    };
    names.iter().filter_map(field).collect()
}
