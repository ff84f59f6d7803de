//! The rules of law, one file per question. Every function that applies a rule starts with its §.
//!
//! | question | file |
//! |---|---|
//! | Can the forløb start? | [`entry`] |
//! | How long can it last? | [`length`] |
//! | When does the person reach folkepension age? | [`pension_age`] |
//! | What is the amount before own income? | [`level`], with the [`family`] |
//! | When would sygedagpenge have ended? | [`sygedagpenge`] |
//! | What is deducted for own income? | [`income`] |
//! | What is deducted for a sanction? | [`sanctions`] |
//! | When does the right to holiday begin? | [`holiday`] |
//! | What is left after tax? | [`tax`] |
//! | What changed on 1 January 2022? | [`reform_2022`] |
//! | What closed in 2026, and what may change in 2027? | [`reform_2026`] |
//! | What is assumed where the law is silent? | [`assumptions`] |
//!
//! The rules share a few types: the [`vocabulary`] of levels, rules and notices, the [`sections`] they
//! rest on, the [`citation`] of a § as in force on a day, the date of an evaluation ([`as_of`]) and
//! the [`trace`] of an amount.

pub mod as_of;
pub mod assumptions;
pub mod citation;
pub mod entry;
pub mod family;
pub mod holiday;
pub mod income;
pub mod length;
pub mod level;
pub mod pension_age;
pub mod reform_2022;
pub mod reform_2026;
pub mod sanctions;
pub mod sections;
pub mod sygedagpenge;
pub mod tax;
pub mod trace;
pub mod vocabulary;
