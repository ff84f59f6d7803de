//! How an amount came about. The calculation writes its trace as it goes; the amount is nothing
//! but the sum of the trace.

use crate::money::Kroner;
use crate::rates::{Basis, Rate};
use crate::timeline::{Figure, Number, NumberName, Rule};

/// One rule's part in an amount.
#[derive(Debug)]
pub struct Entry {
    /// The rule.
    pub rule: Rule,
    /// What it adds, or takes away when negative.
    pub amount: Kroner,
    /// The numbers behind it.
    pub numbers: Vec<Number>,
    /// The rates behind it.
    pub rates: Vec<Rate>,
}

impl Entry {
    /// An entry with nothing but its amount behind it.
    #[must_use]
    pub fn new(rule: Rule, amount: Kroner) -> Self {
        Self { rule, amount, numbers: Vec::new(), rates: Vec::new() }
    }

    /// With a rate behind it.
    #[must_use]
    pub fn by(mut self, rate: Rate) -> Self {
        self.rates.push(rate);
        self
    }

    /// With a number behind it.
    #[must_use]
    pub fn from(mut self, name: NumberName, amount: Figure) -> Self {
        self.numbers.push(Number { name, amount });
        self
    }

    /// With an amount of money behind it.
    #[must_use]
    pub fn from_kroner(self, name: NumberName, amount: Kroner) -> Self {
        self.from(name, Figure::Kroner(amount))
    }
}

/// The entries of one amount, in order.
#[derive(Debug)]
pub struct Trace {
    first: Entry,
    rest: Vec<Entry>,
}

impl Trace {
    /// A trace begins with the full amount of a level.
    #[must_use]
    pub fn begin(level: Entry) -> Self {
        Self { first: level, rest: Vec::new() }
    }

    /// Notes an amount that the level was held against.
    pub fn note(&mut self, name: NumberName, amount: Kroner) {
        self.first.numbers.push(Number { name, amount: Figure::Kroner(amount) });
    }

    /// Takes an amount away. An entry of nothing is left out.
    pub fn take(&mut self, mut entry: Entry) {
        entry.amount = -entry.amount;
        self.put(entry);
    }

    /// Adds what is missing to nothing, where more was taken than there was.
    pub fn stop_at_zero(&mut self) {
        let missing = (-self.sum()).not_below_zero();
        self.put(Entry::new(Rule::NotBelowZero, missing));
    }

    fn put(&mut self, entry: Entry) {
        if entry.amount != Kroner::ZERO {
            self.rest.push(entry);
        }
    }

    /// The entries in order; there is always one.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(&self.first).chain(&self.rest)
    }

    /// The entries in order, for good.
    pub fn into_entries(self) -> impl Iterator<Item = Entry> {
        std::iter::once(self.first).chain(self.rest)
    }

    /// The full amount of the level.
    #[must_use]
    pub fn full(&self) -> Kroner {
        self.first.amount
    }

    /// The amount.
    #[must_use]
    pub fn sum(&self) -> Kroner {
        self.entries().map(|entry| entry.amount).sum()
    }

    /// The weakest basis among the rates behind the entries; the person's own amounts count as
    /// published.
    #[must_use]
    pub fn basis(&self) -> Basis {
        let rates = self.entries().flat_map(|entry| &entry.rates);
        rates.map(|rate| rate.basis).max().unwrap_or(Basis::Published)
    }

    /// Whether the entries have the same rules and amounts.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        let parts = |entry: &Entry| (entry.rule, entry.amount);
        self.entries().map(parts).eq(other.entries().map(parts))
    }
}
