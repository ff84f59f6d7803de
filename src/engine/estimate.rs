//! The range of the payable amount when some facts are unknown.
//!
//! Each unknown fact is set to its lowest and to its highest value. With all other facts fixed, the
//! payable amount is monotonic in an amount, and on each day a date matters only by being before or
//! after it. The two values of each fact therefore give the bounds of the result. The facts of one
//! field in a list change together, which limits the number of scenarios.

use serde::Serialize;

use super::calculate::calculate;
use crate::calendar::{DateRange, Day};
use crate::law::level;
use crate::money::Kroner;
use crate::situation::Situation;
use crate::situation::error::{ErrorCode, ValidationErrors};
use crate::situation::value::Value;
use crate::timeline::Timeline;

/// The range of a result with unknown facts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Estimate {
    /// The lowest monthly payable amount on the day of the calculation.
    pub low: Kroner,
    /// The highest monthly payable amount on that day.
    pub high: Kroner,
    /// The path of the unknown fact that narrows the range most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_next: Option<String>,
    /// The range on each day of the forløb, in periods without changes.
    pub periods: Vec<AmountRange>,
    /// The timeline of the scenario with the lowest amount. It has everything that is the same in
    /// every scenario.
    pub lowest: Timeline,
}

/// The range of the monthly payable amount on some days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AmountRange {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The lowest amount.
    pub low: Kroner,
    /// The highest amount.
    pub high: Kroner,
}

/// The latest valid date, after the end of every forløb.
const MAX_DATE: &str = "2100-12-31";
/// The highest valid amount.
const MAX_AMOUNT: &str = "999999.99";
/// The number of hours beyond which more hours make no difference: the law counts at most 160.
const MAX_HOURS: &str = "160";
const ZERO: &str = "0";

/// The path of a fact: `weekly` of `prior`, `hours` of the third `income`, or a field of the situation.
struct FactPath<'a> {
    text: &'a str,
    /// Empty for a field of the situation.
    object: &'a str,
    index: Option<usize>,
    name: &'a str,
}

impl<'a> FactPath<'a> {
    /// Parses a path as in `income[2].hours`. The name of an invalid path is empty.
    fn parse(text: &'a str) -> Self {
        let mut parts = text.split(['.', '[', ']']).filter(|part| !part.is_empty());
        match [parts.next(), parts.next(), parts.next()] {
            [Some(name), None, _] => Self { text, object: "", index: None, name },
            [Some(object), Some(name), None] => Self { text, object, index: None, name },
            [Some(object), Some(index), Some(name)] => Self { text, object, index: index.parse().ok(), name },
            _ => Self { text, object: "", index: None, name: "" },
        }
    }
}

/// Unknown facts with one field name, which take their values together.
struct OpenFactGroup<'a> {
    paths: Vec<FactPath<'a>>,
    name: &'a str,
    bounds: [Value; 2],
}

/// Calculates the range of the payable amount for a situation without the facts at the paths `open`.
///
/// # Errors
/// The errors of the situation, and `unknown_field` for a path that cannot be unknown.
pub fn estimate(situation: &Value, open: &Value) -> Result<Estimate, ValidationErrors> {
    let groups = groups(situation, open)?;
    let mut scenarios = Vec::new();
    for number in 0..1_usize << groups.len() {
        let mut filled = situation.clone();
        for (index, group) in groups.iter().enumerate() {
            let [first, second] = &group.bounds;
            for path in &group.paths {
                set_at_path(&mut filled, path, if takes_second_bound(number, index) { second } else { first });
            }
        }
        let situation = Situation::parse(&filled)?;
        let timeline = calculate(&situation)?;
        scenarios.push(Scenario { payable: payable_on(&timeline, situation.today), timeline });
    }
    let mut bounds = Bounds::default();
    for scenario in &scenarios {
        bounds.add(scenario.payable);
    }
    let (low, high) = bounds.get();
    let ask_next = ask_next(&groups, &scenarios);
    let periods = ranges(&scenarios);
    match scenarios.into_iter().find(|scenario| scenario.payable == low) {
        Some(scenario) => Ok(Estimate { low, high, ask_next, periods, lowest: scenario.timeline }),
        None => Err(ValidationErrors::malformed()),
    }
}

/// The result for one combination of bounds.
struct Scenario {
    payable: Kroner,
    timeline: Timeline,
}

/// Whether the scenario takes the second bound of a group: bit `group` of its number.
fn takes_second_bound(scenario: usize, group: usize) -> bool {
    scenario >> group & 1 == 1
}

/// The payable amount on a day. Before the forløb its first amount, after it the last.
fn payable_on(timeline: &Timeline, day: Day) -> Kroner {
    let period = timeline.periods.iter().find(|period| day <= period.to).or(timeline.periods.last());
    period.map_or(Kroner::ZERO, |period| period.payable)
}

/// The unknown facts by field name, each with its bounds.
fn groups<'a>(situation: &Value, open: &'a Value) -> Result<Vec<OpenFactGroup<'a>>, ValidationErrors> {
    let mut groups: Vec<OpenFactGroup<'a>> = Vec::new();
    let Value::Array(open) = open else { return Err(ValidationErrors::malformed()) };
    for path in open {
        let path = match path {
            Value::String(path) => FactPath::parse(path),
            _ => FactPath::parse(""),
        };
        let name = path.name;
        let bounds =
            bounds_of(situation, &path).ok_or_else(|| ValidationErrors::single(path.text, ErrorCode::UnknownField))?;
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.paths.push(path),
            None => groups.push(OpenFactGroup { paths: vec![path], name, bounds }),
        }
    }
    Ok(groups)
}

/// The two bounds of an unknown fact. `None` for a path that cannot be unknown.
fn bounds_of(situation: &Value, path: &FactPath<'_>) -> Option<[Value; 2]> {
    let text = |text: &str| Value::String(text.to_owned());
    let flags = [Value::Bool(false), Value::Bool(true)];
    match (path.object, path.name) {
        ("prior", "weekly") => {
            let max = start(situation).and_then(|start| level::max_sygedagpenge(start).ok());
            Some([text(ZERO), max.map_or(text(ZERO), |rate| text(&rate.amount.to_string()))])
        }
        ("prior", "entitled_until") => {
            let eve = start(situation).map_or(Value::Null, |start| text(&start.yesterday().to_string()));
            Some([eve, text(MAX_DATE)])
        }
        ("prior", "level") => Some([text("base"), text("89_pct")]),
        ("prior", "single") | ("children", "lives_with") => Some(flags),
        ("", "with_parents_until") => Some([Value::Null, text(MAX_DATE)]),
        ("income", "monthly") => Some([text(ZERO), text(MAX_AMOUNT)]),
        ("income", "hours") => Some([text(ZERO), text(MAX_HOURS)]),
        _ => None,
    }
}

fn start(situation: &Value) -> Option<Day> {
    match field(situation, "start") {
        Some(Value::String(text)) => text.parse().ok(),
        _ => None,
    }
}

fn field<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(fields) => fields.iter().rev().find(|(field, _)| field == name).map(|(_, value)| value),
        _ => None,
    }
}

/// Sets the value at a path. Does nothing for a path that does not exist; parsing the situation then
/// finds the error.
fn set_at_path(situation: &mut Value, path: &FactPath<'_>, value: &Value) {
    let Value::Object(fields) = situation else { return };
    if path.object.is_empty() {
        return fields.push((path.name.to_owned(), value.clone()));
    }
    let object = match (field_mut(fields, path.object), path.index) {
        (Some(Value::Array(items)), Some(index)) => items.get_mut(index),
        (object, None) => object,
        _ => None,
    };
    let Some(Value::Object(fields)) = object else { return };
    fields.push((path.name.to_owned(), value.clone()));
    // Validation rejects bidrag for a child who lives with the person.
    if path.name == "lives_with" && *value == Value::Bool(true) {
        fields.push(("bidrag".to_owned(), Value::Null));
    }
}

fn field_mut<'a>(fields: &'a mut [(String, Value)], name: &str) -> Option<&'a mut Value> {
    fields.iter_mut().rev().find(|(field, _)| field == name).map(|(_, value)| value)
}

/// The path of the fact that leaves the narrowest range when known, whatever its value.
fn ask_next(groups: &[OpenFactGroup<'_>], scenarios: &[Scenario]) -> Option<String> {
    let mut next: Option<(Kroner, &OpenFactGroup<'_>)> = None;
    for (index, group) in groups.iter().enumerate() {
        let mut widest = Kroner::ZERO;
        for second in [false, true] {
            let mut remaining = Bounds::default();
            for (number, scenario) in scenarios.iter().enumerate() {
                if takes_second_bound(number, index) == second {
                    remaining.add(scenario.payable);
                }
            }
            widest = widest.max(remaining.width());
        }
        if next.is_none_or(|(narrowest, _)| widest < narrowest) {
            next = Some((widest, group));
        }
    }
    next.and_then(|(_, group)| group.paths.first()).map(|path| path.text.to_owned())
}

/// The lowest and the highest of some amounts.
#[derive(Clone, Copy, Default)]
struct Bounds(Option<(Kroner, Kroner)>);

impl Bounds {
    fn add(&mut self, amount: Kroner) {
        let (low, high) = self.0.unwrap_or((amount, amount));
        self.0 = Some((low.min(amount), high.max(amount)));
    }

    fn get(self) -> (Kroner, Kroner) {
        self.0.unwrap_or_default()
    }

    fn width(self) -> Kroner {
        let (low, high) = self.get();
        high - low
    }
}

/// The range on each day of any scenario.
fn ranges(scenarios: &[Scenario]) -> Vec<AmountRange> {
    let periods = || scenarios.iter().flat_map(|scenario| &scenario.timeline.periods);
    let mut first_days = Vec::new();
    let mut whole: Option<DateRange> = None;
    for period in periods() {
        first_days.push(period.from);
        let whole = whole.get_or_insert(DateRange::inclusive(period.from, period.to));
        whole.from = whole.from.min(period.from);
        whole.until = whole.until.max(period.to.tomorrow());
    }
    let mut ranges: Vec<AmountRange> = Vec::new();
    for days in whole.map(|whole| whole.split_at(&first_days)).unwrap_or_default() {
        let mut bounds = Bounds::default();
        for period in periods() {
            if period.from <= days.from && days.from <= period.to {
                bounds.add(period.payable);
            }
        }
        let (low, high) = bounds.get();
        match ranges.last_mut() {
            Some(before) if (before.low, before.high) == (low, high) => before.to = days.last(),
            _ => ranges.push(AmountRange { from: days.from, to: days.last(), low, high }),
        }
    }
    ranges
}
