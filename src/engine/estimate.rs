//! What is payable when some facts are not known: the lowest and the highest it can be.
//!
//! Each open fact takes its lowest and its highest value. For given other facts what is payable
//! only rises, or only falls, with an amount, and on each day a date matters by lying before or
//! after it: so the two ends of each fact give the two ends of the answer. Facts of one kind in a
//! list move together, which keeps the number of calculations small.

use serde::Serialize;

use super::calculate::calculate;
use crate::calendar::{Day, Span};
use crate::law::level;
use crate::money::Kroner;
use crate::situation::Situation;
use crate::situation::error::{FaultCode, Faults};
use crate::situation::reader::Raw;
use crate::timeline::Timeline;

/// The range of an answer with open facts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Estimate {
    /// The least that can be payable a month on the day of the calculation.
    pub low: Kroner,
    /// The most that can be payable a month on that day.
    pub high: Kroner,
    /// The open fact whose answer narrows the range most.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub ask_next: Option<String>,
    /// The range of each day of the forløb, in pieces on which it does not change.
    pub periods: Vec<AmountRange>,
    /// The timeline with each open fact at the end that pays least: what is the same whatever the
    /// answers stands in it.
    pub lowest: Timeline,
}

/// The range of what is payable a month on some days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AmountRange {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The least.
    pub low: Kroner,
    /// The most.
    pub high: Kroner,
}

/// The last day that can be given: later than every forløb.
const NEVER: &str = "2100-12-31";
/// The highest amount that can be given.
const MOST: &str = "999999.99";
/// LAS § 68 a, stk. 3 and § 69 j, stk. 10: more hours make no difference.
const MOST_HOURS: &str = "160";
const NOTHING: &str = "0";

/// Where a fact stands: `weekly` of `prior`, `hours` of the third `income`, or a field of the whole.
struct Path<'a> {
    text: &'a str,
    object: &'a str,
    index: Option<usize>,
    name: &'a str,
}

impl<'a> Path<'a> {
    /// As in `income[2].hours`.
    fn read(text: &'a str) -> Self {
        let mut parts = text.split(['.', '[', ']']).filter(|part| !part.is_empty());
        match [parts.next(), parts.next(), parts.next()] {
            [Some(name), None, _] => Self { text, object: "", index: None, name },
            [Some(object), Some(name), None] => Self { text, object, index: None, name },
            [Some(object), Some(index), Some(name)] => Self { text, object, index: index.parse().ok(), name },
            _ => Self { text, object: "", index: None, name: "" },
        }
    }
}

/// Open facts of one kind, which take their ends together.
struct Kind<'a> {
    paths: Vec<Path<'a>>,
    name: &'a str,
    ends: [Raw; 2],
}

/// The range of what is payable for a situation in which the facts at the paths `open` are left
/// out.
///
/// # Errors
/// The faults of the situation, and `unknown_field` for a path that cannot be open.
pub fn estimate(raw: &Raw, open: &Raw) -> Result<Estimate, Faults> {
    let kinds = kinds(raw, open)?;
    let mut courses = Vec::new();
    for choice in 0..1_usize << kinds.len() {
        let mut filled = raw.clone();
        for (place, kind) in kinds.iter().enumerate() {
            let [one, other] = &kind.ends;
            for path in &kind.paths {
                put(&mut filled, path, if is_other(choice, place) { other } else { one });
            }
        }
        let situation = Situation::read(&filled)?;
        let timeline = calculate(&situation)?;
        courses.push(Course { payable: payable_on(&timeline, situation.today), timeline });
    }
    let mut all = Ends::default();
    for course in &courses {
        all.add(course.payable);
    }
    let (low, high) = all.get();
    let ask_next = ask_next(&kinds, &courses);
    let periods = ranges(&courses);
    match courses.into_iter().find(|course| course.payable == low) {
        Some(course) => Ok(Estimate { low, high, ask_next, periods, lowest: course.timeline }),
        None => Err(Faults::malformed()),
    }
}

/// One way the open facts can be.
struct Course {
    payable: Kroner,
    timeline: Timeline,
}

/// Whether a choice takes the other end of the kind at a place.
fn is_other(choice: usize, place: usize) -> bool {
    choice >> place & 1 == 1
}

/// What is payable on a day; before the forløb its first amount, after it the last.
fn payable_on(timeline: &Timeline, day: Day) -> Kroner {
    let period = timeline.periods.iter().find(|period| day <= period.to).or(timeline.periods.last());
    period.map_or(Kroner::ZERO, |period| period.payable)
}

/// The open facts by kind, each with its two ends.
fn kinds<'a>(raw: &Raw, open: &'a Raw) -> Result<Vec<Kind<'a>>, Faults> {
    let mut kinds: Vec<Kind<'a>> = Vec::new();
    let Raw::List(open) = open else { return Err(Faults::malformed()) };
    for path in open {
        let path = match path {
            Raw::Text(path) => Path::read(path),
            _ => Path::read(""),
        };
        let name = path.name;
        let ends = ends(raw, &path).ok_or_else(|| Faults::one(path.text, FaultCode::UnknownField))?;
        match kinds.iter_mut().find(|kind| kind.name == name) {
            Some(kind) => kind.paths.push(path),
            None => kinds.push(Kind { paths: vec![path], name, ends }),
        }
    }
    Ok(kinds)
}

/// The two ends of an open fact, none for a path that cannot be open.
fn ends(raw: &Raw, path: &Path<'_>) -> Option<[Raw; 2]> {
    let text = |text: &str| Raw::Text(text.to_owned());
    let flags = [Raw::Flag(false), Raw::Flag(true)];
    match (path.object, path.name) {
        ("prior", "weekly") => {
            let highest = start(raw).and_then(|start| level::highest_sygedagpenge(start).ok());
            Some([text(NOTHING), highest.map_or(text(NOTHING), |rate| text(&rate.amount.to_string()))])
        }
        ("prior", "entitled_until") => {
            let before = start(raw).map_or(Raw::Absent, |start| text(&start.previous().to_string()));
            Some([before, text(NEVER)])
        }
        ("prior", "level") => Some([text("base"), text("89_pct")]),
        ("prior", "single") | ("children", "lives_with") => Some(flags),
        ("", "with_parents_until") => Some([Raw::Absent, text(NEVER)]),
        ("income", "monthly") => Some([text(NOTHING), text(MOST)]),
        ("income", "hours") => Some([text(NOTHING), text(MOST_HOURS)]),
        _ => None,
    }
}

fn start(raw: &Raw) -> Option<Day> {
    match field(raw, "start") {
        Some(Raw::Text(text)) => Day::read(text),
        _ => None,
    }
}

fn field<'a>(raw: &'a Raw, name: &str) -> Option<&'a Raw> {
    match raw {
        Raw::Fields(fields) => fields.iter().rev().find(|(given, _)| given == name).map(|(_, value)| value),
        _ => None,
    }
}

/// Puts a value at a path. Where the path leads nowhere nothing is put; reading then finds the fault.
fn put(raw: &mut Raw, path: &Path<'_>, value: &Raw) {
    let Raw::Fields(fields) = raw else { return };
    if path.object.is_empty() {
        return fields.push((path.name.to_owned(), value.clone()));
    }
    let inner = match (field_mut(fields, path.object), path.index) {
        (Some(Raw::List(items)), Some(index)) => items.get_mut(index),
        (inner, None) => inner,
        _ => None,
    };
    let Some(Raw::Fields(fields)) = inner else { return };
    fields.push((path.name.to_owned(), value.clone()));
    // A child that lives with the person has no bidrag.
    if path.name == "lives_with" && *value == Raw::Flag(true) {
        fields.push(("bidrag".to_owned(), Raw::Absent));
    }
}

fn field_mut<'a>(fields: &'a mut [(String, Raw)], name: &str) -> Option<&'a mut Raw> {
    fields.iter_mut().rev().find(|(given, _)| given == name).map(|(_, value)| value)
}

/// The open fact that leaves the narrowest range when it is answered, whatever the answer.
fn ask_next(kinds: &[Kind<'_>], courses: &[Course]) -> Option<String> {
    let mut next: Option<(Kroner, &Kind<'_>)> = None;
    for (place, kind) in kinds.iter().enumerate() {
        let mut widest = Kroner::ZERO;
        for other in [false, true] {
            let mut left = Ends::default();
            for (choice, course) in courses.iter().enumerate() {
                if is_other(choice, place) == other {
                    left.add(course.payable);
                }
            }
            widest = widest.max(left.width());
        }
        if next.is_none_or(|(narrowest, _)| widest < narrowest) {
            next = Some((widest, kind));
        }
    }
    next.and_then(|(_, kind)| kind.paths.first()).map(|path| path.text.to_owned())
}

/// The least and the most of some amounts.
#[derive(Clone, Copy, Default)]
struct Ends(Option<(Kroner, Kroner)>);

impl Ends {
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

/// The least and the most on each day.
fn ranges(courses: &[Course]) -> Vec<AmountRange> {
    let mut days = Vec::new();
    let mut whole: Option<Span> = None;
    for period in courses.iter().flat_map(|course| &course.timeline.periods) {
        days.push(period.from);
        let span = whole.get_or_insert(Span::closed(period.from, period.to));
        span.from = span.from.min(period.from);
        span.until = span.until.max(period.to.next());
    }
    let mut ranges: Vec<AmountRange> = Vec::new();
    for piece in whole.map(|whole| whole.cut(&days)).unwrap_or_default() {
        let mut ends = Ends::default();
        for period in courses.iter().flat_map(|course| &course.timeline.periods) {
            if period.from <= piece.from && piece.from <= period.to {
                ends.add(period.payable);
            }
        }
        let (low, high) = ends.get();
        match ranges.last_mut() {
            Some(before) if (before.low, before.high) == (low, high) => before.to = piece.last(),
            _ => ranges.push(AmountRange { from: piece.from, to: piece.last(), low, high }),
        }
    }
    ranges
}
