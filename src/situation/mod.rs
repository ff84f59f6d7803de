//! The input of a calculation: facts about one person, parsed and validated with every error listed.

pub mod error;
pub mod illness;
mod input;
mod parse;
mod reader;
mod validate;
pub mod value;

pub use input::{
    Child, Income, IncomeKind, Interval, LedighedsydelseLevel, PartialCapacity, Prior, PriorBenefit, Sanction,
    SanctionKind, Scheme, Situation, Tax,
};
