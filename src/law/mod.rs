//! One file for each question the law answers. Every function opens with its §.
//!
//! | question | file |
//! |---|---|
//! | Can the forløb begin? | [`entry`] |
//! | How long can it last? | [`length`] |
//! | When is folkepension age reached? | [`pension_age`] |
//! | Which amount, before own income? | [`level`], with the [`family`] |
//! | When would sygedagpenge have ended? | [`sygedagpenge`] |
//! | What is deducted for own income? | [`income`] |
//! | What does a sanction cost? | [`sanctions`] |
//! | When is there a right to holiday? | [`holiday`] |
//! | What is left after tax? | [`tax`] |
//! | What changed on 1 January 2022? | [`reform_2022`] |
//! | What closed in 2026, and what may come in 2027? | [`reform_2026`] |
//! | What is done where the law is silent? | [`assumptions`] |
//! | Which text was in force that day? | [`citation`] |

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
pub mod sygedagpenge;
pub mod tax;
pub mod trace;
