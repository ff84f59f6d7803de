//! What comes in: facts about one person, parsed and validated with every error listed at once.

pub mod error;
pub mod illness;
mod input;
mod parse;
pub mod reader;
mod validate;

pub use input::{
    Child, Income, IncomeKind, Interval, LedighedsydelseLevel, PartialCapacity, Prior, Sanction, SanctionKind, Scheme,
    Situation, Tax,
};
