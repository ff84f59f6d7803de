//! The first validation round: the fields of a situation and their types.

use super::error::{FieldPath, ValidationErrors};
use super::reader::ObjectReader;
use super::reader::Presence::{Optional, Required};
use super::value::Value;
use super::{
    Child, Income, IncomeKind, Interval, Prior, PriorBenefit, Sanction, SanctionKind, Scheme, Situation, Tax, validate,
};
use crate::money::{Hours, Kroner};

const MAX_CHILDREN: usize = 30;
const MAX_ITEMS: usize = 60;

impl Situation {
    /// Parses a situation and validates its values.
    ///
    /// # Errors
    /// Every error of the first of these two rounds that finds any.
    pub fn parse(value: &Value) -> Result<Self, ValidationErrors> {
        let mut errors = ValidationErrors::default();
        let situation = situation(value, &mut errors);
        errors.into_result()?;
        let situation = situation.ok_or_else(ValidationErrors::malformed)?;
        validate::check(&situation)?;
        Ok(situation)
    }
}

fn situation(value: &Value, errors: &mut ValidationErrors) -> Option<Situation> {
    let mut reader = ObjectReader::new(value, FieldPath::Root, errors)?;
    let scheme = reader.variant("scheme", Required, errors);
    let today = reader.day("today", Required, errors);
    let granted = reader.day("granted", Optional, errors);
    let start = reader.day("start", Required, errors);
    let end = reader.day("end", Optional, errors);
    let born = reader.day("born", Required, errors);
    let with_parents_until = reader.day("with_parents_until", Optional, errors);
    let children = items(reader.list("children", MAX_CHILDREN, errors), errors, child);
    let prior = reader.object("prior", Required, errors).and_then(|reader| prior(reader, scheme, errors));
    let income = items(reader.list("income", MAX_ITEMS, errors), errors, income);
    let leave = items(reader.list("leave", MAX_ITEMS, errors), errors, interval);
    let earlier = items(reader.list("earlier", MAX_ITEMS, errors), errors, interval);
    let wishes_longer = reader.bool("wishes_longer", Optional, errors).unwrap_or(false);
    let partial_capacity = reader.variant("partial_capacity", Optional, errors);
    let kontanthjaelp_since = reader.day("kontanthjaelp_since", Optional, errors);
    let sanctions = items(reader.list("sanctions", MAX_ITEMS, errors), errors, sanction);
    let tax = reader.object("tax", Optional, errors).and_then(|reader| tax(reader, errors));
    reader.finish(errors);
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

/// The valid items of a list.
fn items<T>(
    readers: Vec<ObjectReader<'_>>,
    errors: &mut ValidationErrors,
    parse: fn(ObjectReader<'_>, &mut ValidationErrors) -> Option<T>,
) -> Vec<T> {
    let mut items = Vec::new();
    for reader in readers {
        items.extend(parse(reader, errors));
    }
    items
}

/// Only a ressourceforløb requires the fields of the benefit. With an invalid scheme they are
/// optional, so that the scheme is the only error.
fn prior(mut reader: ObjectReader<'_>, scheme: Option<Scheme>, errors: &mut ValidationErrors) -> Option<Prior> {
    let presence = match scheme {
        Some(Scheme::Ressourceforloeb) => Required,
        _ => Optional,
    };
    // Without a valid benefit the other fields cannot be known or unknown, so they get no errors.
    let prior = match reader.variant("benefit", Required, errors)? {
        PriorBenefit::Sygedagpenge => Prior::Sygedagpenge {
            weekly: reader.decimal("weekly", presence, errors).map(Kroner::from),
            entitled_until: reader.day("entitled_until", presence, errors),
        },
        PriorBenefit::Ledighedsydelse => Prior::Ledighedsydelse { level: reader.variant("level", presence, errors) },
        PriorBenefit::Foertidspension => {
            Prior::Foertidspension { single: reader.bool("single", Required, errors).unwrap_or(false) }
        }
        PriorBenefit::Kontanthjaelp => Prior::Kontanthjaelp,
        PriorBenefit::Uddannelseshjaelp => Prior::Uddannelseshjaelp,
        PriorBenefit::SelvforsoergelsesOgHjemrejseydelse => Prior::SelvforsoergelsesOgHjemrejseydelse,
        PriorBenefit::Revalideringsydelse => Prior::Revalideringsydelse,
        PriorBenefit::Dagpenge => Prior::Dagpenge,
        PriorBenefit::Barselsdagpenge => Prior::Barselsdagpenge,
        PriorBenefit::Su => Prior::Su,
        PriorBenefit::Jobafklaringsforloeb => Prior::Jobafklaringsforloeb,
        PriorBenefit::Fleksloentilskud => Prior::Fleksloentilskud,
        PriorBenefit::Ingen => Prior::Ingen,
    };
    reader.finish(errors);
    Some(prior)
}

fn child(mut reader: ObjectReader<'_>, errors: &mut ValidationErrors) -> Option<Child> {
    let born = reader.day("born", Required, errors);
    let lives_with = reader.bool("lives_with", Optional, errors).unwrap_or(true);
    let bidrag = reader.bool("bidrag", Optional, errors).unwrap_or(false);
    reader.finish(errors);
    Some(Child { born: born?, lives_with, bidrag })
}

fn income(mut reader: ObjectReader<'_>, errors: &mut ValidationErrors) -> Option<Income> {
    let kind = reader.variant("kind", Required, errors)?;
    let monthly = reader.decimal("monthly", Required, errors);
    let hours = if kind == IncomeKind::Tilbud {
        reader.decimal("hours", Required, errors).map(Hours::from)
    } else {
        reader.accept_null("hours");
        None
    };
    let from = reader.day("from", Optional, errors);
    let to = reader.day("to", Optional, errors);
    reader.finish(errors);
    Some(Income { kind, monthly: monthly?.into(), hours, from, to })
}

fn interval(mut reader: ObjectReader<'_>, errors: &mut ValidationErrors) -> Option<Interval> {
    let interval = from_and_to(&mut reader, errors);
    reader.finish(errors);
    interval
}

fn from_and_to(reader: &mut ObjectReader<'_>, errors: &mut ValidationErrors) -> Option<Interval> {
    let from = reader.day("from", Required, errors);
    let to = reader.day("to", Required, errors);
    Some(Interval { from: from?, to: to? })
}

fn sanction(mut reader: ObjectReader<'_>, errors: &mut ValidationErrors) -> Option<Sanction> {
    let sanction = match reader.variant("kind", Required, errors)? {
        SanctionKind::Periode => from_and_to(&mut reader, errors).map(Sanction::Periode),
        SanctionKind::Punkt => reader.day("on", Required, errors).map(|on| Sanction::Punkt { on }),
    };
    reader.finish(errors);
    sanction
}

fn tax(mut reader: ObjectReader<'_>, errors: &mut ValidationErrors) -> Option<Tax> {
    let percent = reader.decimal("percent", Required, errors);
    let monthly_allowance = reader.decimal("monthly_allowance", Required, errors);
    reader.finish(errors);
    Some(Tax { percent: percent?.into(), monthly_allowance: monthly_allowance?.into() })
}
