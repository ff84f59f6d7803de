//! The first round: the form of each field of a situation.

use super::error::{Faults, Place};
use super::reader::Need::{Optional, Required};
use super::reader::{Form, Raw};
use super::{
    Child, Income, IncomeKind, Interval, LedighedsydelseLevel, PartialCapacity, Prior, Sanction, SanctionKind, Scheme,
    Situation, Tax, validate,
};
use crate::money::{Hours, Kroner};

const MOST_CHILDREN: usize = 30;
const MOST_ITEMS: usize = 60;

const BENEFITS: [(&str, Prior); 13] = [
    ("sygedagpenge", Prior::Sygedagpenge { weekly: None, entitled_until: None }),
    ("ledighedsydelse", Prior::Ledighedsydelse { level: None }),
    ("foertidspension", Prior::Foertidspension { single: false }),
    ("kontanthjaelp", Prior::Kontanthjaelp),
    ("uddannelseshjaelp", Prior::Uddannelseshjaelp),
    ("selvforsoergelses_og_hjemrejseydelse", Prior::SelvforsoergelsesOgHjemrejseydelse),
    ("revalideringsydelse", Prior::Revalideringsydelse),
    ("dagpenge", Prior::Dagpenge),
    ("barselsdagpenge", Prior::Barselsdagpenge),
    ("su", Prior::Su),
    ("jobafklaringsforloeb", Prior::Jobafklaringsforloeb),
    ("fleksloentilskud", Prior::Fleksloentilskud),
    ("ingen", Prior::Ingen),
];

impl Situation {
    /// Reads a situation, and checks its form and then its values.
    ///
    /// # Errors
    /// Every fault of the first of these two rounds that has any.
    pub fn read(raw: &Raw) -> Result<Self, Faults> {
        let situation = self::situation(raw)?;
        validate::check(&situation)?;
        Ok(situation)
    }
}

/// The situation in `raw`, or every fault of its form.
pub(super) fn situation(raw: &Raw) -> Result<Situation, Faults> {
    let mut faults = Faults::default();
    let situation = fields(raw, &mut faults);
    faults.into_result()?;
    situation.ok_or_else(Faults::malformed)
}

fn fields(raw: &Raw, faults: &mut Faults) -> Option<Situation> {
    let mut form = Form::open(raw, Place::Whole, faults)?;
    let scheme = form.word("scheme", Required, Scheme::ALL, |known| known.word(), faults);
    let today = form.day("today", Required, faults);
    let granted = form.day("granted", Optional, faults);
    let start = form.day("start", Required, faults);
    let end = form.day("end", Optional, faults);
    let born = form.day("born", Required, faults);
    let with_parents_until = form.day("with_parents_until", Optional, faults);
    let children = items(form.list("children", MOST_CHILDREN, faults), faults, child);
    let prior = form.object("prior", Required, faults).and_then(|form| prior(form, scheme, faults));
    let income = items(form.list("income", MOST_ITEMS, faults), faults, income);
    let leave = items(form.list("leave", MOST_ITEMS, faults), faults, interval);
    let earlier = items(form.list("earlier", MOST_ITEMS, faults), faults, interval);
    let wishes_longer = form.flag("wishes_longer", Optional, faults).unwrap_or(false);
    let partial_capacity = form.word("partial_capacity", Optional, PartialCapacity::ALL, |known| known.word(), faults);
    let kontanthjaelp_since = form.day("kontanthjaelp_since", Optional, faults);
    let sanctions = items(form.list("sanctions", MOST_ITEMS, faults), faults, sanction);
    let tax = form.object("tax", Optional, faults).and_then(|form| tax(form, faults));
    form.close(faults);
    Some(Situation {
        today: today?,
        scheme: scheme?,
        granted,
        start: start?,
        end,
        born: born?,
        with_parents_until,
        children,
        prior: prior?,
        income,
        leave,
        earlier,
        wishes_longer,
        partial_capacity,
        kontanthjaelp_since,
        sanctions,
        tax,
    })
}

/// What each form says; one that is wrong is left out.
fn items<T>(forms: Vec<Form<'_>>, faults: &mut Faults, read: fn(Form<'_>, &mut Faults) -> Option<T>) -> Vec<T> {
    let mut items = Vec::new();
    for form in forms {
        items.extend(read(form, faults));
    }
    items
}

/// In a jobafklaringsforløb the facts about the benefit before may be left out; with a scheme that
/// cannot be read nothing is missed either.
fn prior(mut form: Form<'_>, scheme: Option<Scheme>, faults: &mut Faults) -> Option<Prior> {
    let need = match scheme {
        Some(Scheme::Ressourceforloeb) => Required,
        _ => Optional,
    };
    // Without a benefit, the other fields are not judged: none of them can be known.
    let prior = match form.word("benefit", Required, &BENEFITS, |(word, _)| word, faults)?.1 {
        Prior::Sygedagpenge { .. } => Prior::Sygedagpenge {
            weekly: form.decimal("weekly", need, faults).map(Kroner::from),
            entitled_until: form.day("entitled_until", need, faults),
        },
        Prior::Ledighedsydelse { .. } => Prior::Ledighedsydelse {
            level: form.word("level", need, LedighedsydelseLevel::ALL, |known| known.word(), faults),
        },
        Prior::Foertidspension { .. } => {
            Prior::Foertidspension { single: form.flag("single", Required, faults).unwrap_or(false) }
        }
        other => other,
    };
    form.close(faults);
    Some(prior)
}

fn child(mut form: Form<'_>, faults: &mut Faults) -> Option<Child> {
    let born = form.day("born", Required, faults);
    let lives_with = form.flag("lives_with", Optional, faults).unwrap_or(true);
    let bidrag = form.flag("bidrag", Optional, faults).unwrap_or(false);
    form.close(faults);
    Some(Child { born: born?, lives_with, bidrag })
}

fn income(mut form: Form<'_>, faults: &mut Faults) -> Option<Income> {
    let kind = form.word("kind", Required, IncomeKind::ALL, |known| known.word(), faults)?;
    let monthly = form.decimal("monthly", Required, faults);
    let hours = if kind == IncomeKind::Tilbud {
        form.decimal("hours", Required, faults).map(Hours::from)
    } else {
        form.without("hours");
        None
    };
    let from = form.day("from", Optional, faults);
    let to = form.day("to", Optional, faults);
    form.close(faults);
    Some(Income { kind, monthly: monthly?.into(), hours, from, to })
}

fn interval(mut form: Form<'_>, faults: &mut Faults) -> Option<Interval> {
    let days = days(&mut form, faults);
    form.close(faults);
    days
}

fn days(form: &mut Form<'_>, faults: &mut Faults) -> Option<Interval> {
    let from = form.day("from", Required, faults);
    let to = form.day("to", Required, faults);
    Some(Interval { from: from?, to: to? })
}

fn sanction(mut form: Form<'_>, faults: &mut Faults) -> Option<Sanction> {
    let sanction = match form.word("kind", Required, SanctionKind::ALL, |known| known.word(), faults)? {
        SanctionKind::Periode => days(&mut form, faults).map(Sanction::Periode),
        SanctionKind::Punkt => form.day("on", Required, faults).map(|on| Sanction::Punkt { on }),
    };
    form.close(faults);
    sanction
}

fn tax(mut form: Form<'_>, faults: &mut Faults) -> Option<Tax> {
    let percent = form.decimal("percent", Required, faults);
    let monthly_allowance = form.decimal("monthly_allowance", Required, faults);
    form.close(faults);
    Some(Tax { percent: percent?.into(), monthly_allowance: monthly_allowance?.into() })
}
