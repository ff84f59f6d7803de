//! The trace of an amount: the steps that add up to it. The calculation writes the trace, and the
//! amount is the sum of the trace, so the two cannot disagree.

use crate::law::vocabulary::{Number, NumberName, NumberValue, Rule};
use crate::money::Kroner;
use crate::rates::{Basis, Rate};

/// The contribution of one rule to an amount.
#[derive(Debug)]
pub struct Entry {
    /// The rule.
    pub rule: Rule,
    /// The amount it adds; negative for a deduction.
    pub amount: Kroner,
    /// The numbers it was calculated from.
    pub numbers: Vec<Number>,
    /// The rates it was calculated from.
    pub rates: Vec<Rate>,
}

impl Entry {
    /// Creates an entry without numbers or rates.
    #[must_use]
    pub fn new(rule: Rule, amount: Kroner) -> Self {
        Self { rule, amount, numbers: Vec::new(), rates: Vec::new() }
    }

    /// Adds a rate.
    #[must_use]
    pub fn with_rate(mut self, rate: Rate) -> Self {
        self.rates.push(rate);
        self
    }

    /// Adds a number.
    #[must_use]
    pub fn with_number(mut self, name: NumberName, amount: NumberValue) -> Self {
        self.numbers.push(Number { name, amount });
        self
    }

    /// Adds an amount of money.
    #[must_use]
    pub fn with_amount(self, name: NumberName, amount: Kroner) -> Self {
        self.with_number(name, NumberValue::Kroner(amount))
    }
}

/// The entries of one amount, in order.
#[derive(Debug)]
pub struct Trace {
    first: Entry,
    rest: Vec<Entry>,
}

impl Trace {
    /// Creates a trace that starts with the full amount of a level.
    #[must_use]
    pub fn new(level: Entry) -> Self {
        Self { first: level, rest: Vec::new() }
    }

    /// Adds an amount that the level was compared with.
    pub fn add_number(&mut self, name: NumberName, amount: Kroner) {
        self.first.numbers.push(Number { name, amount: NumberValue::Kroner(amount) });
    }

    /// Adds an entry as a deduction, unless its amount is zero.
    pub fn deduct(&mut self, mut entry: Entry) {
        entry.amount = -entry.amount;
        self.push(entry);
    }

    /// Raises a negative sum to zero with a [`Rule::NotBelowZero`] entry.
    pub fn clamp_at_zero(&mut self) {
        let missing = (-self.sum()).clamp_at_zero();
        self.push(Entry::new(Rule::NotBelowZero, missing));
    }

    fn push(&mut self, entry: Entry) {
        if entry.amount != Kroner::ZERO {
            self.rest.push(entry);
        }
    }

    /// The entries in order. There is at least one.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(&self.first).chain(&self.rest)
    }

    /// Consumes the trace and returns its entries in order.
    pub fn into_entries(self) -> impl Iterator<Item = Entry> {
        std::iter::once(self.first).chain(self.rest)
    }

    /// The full amount of the level, before deductions.
    #[must_use]
    pub fn full_amount(&self) -> Kroner {
        self.first.amount
    }

    /// The amount: the sum of the entries.
    #[must_use]
    pub fn sum(&self) -> Kroner {
        self.entries().map(|entry| entry.amount).sum()
    }

    /// The weakest basis of the rates in the entries. The person's own amounts count as published.
    #[must_use]
    pub fn basis(&self) -> Basis {
        let rates = self.entries().flat_map(|entry| &entry.rates);
        rates.map(|rate| rate.basis).max().unwrap_or(Basis::Published)
    }

    /// Whether both traces have the same rules and amounts.
    #[must_use]
    pub fn has_same_amounts(&self, other: &Self) -> bool {
        let amounts = |entry: &Entry| (entry.rule, entry.amount);
        self.entries().map(amounts).eq(other.entries().map(amounts))
    }
}
