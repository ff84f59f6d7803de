//! What a Danish citizen in a ressourceforløb or jobafklaringsforløb is paid, from when to when,
//! and why.
//!
//! One pure function, [`calculate`]: a [`Situation`] in, a [`Timeline`](timeline::Timeline) out. It
//! reads no clock, no network and no locale. The page, the command line and every other view show
//! nothing but these two values.
//!
//! # One life
//! A person on sygedagpenge begins a ressourceforløb on 1 March 2025. The right to sygedagpenge
//! would have ended on 31 August; until then the amount is kept (LAS § 68, stk. 4), after that it
//! is the rate without children (stk. 2, nr. 2).
//!
//! ```
//! use forloebsberegner::calculate;
//! use forloebsberegner::calendar::Day;
//! use forloebsberegner::money::Kroner;
//! use forloebsberegner::situation::{Prior, Scheme, Situation};
//!
//! let day = |text| Day::read(text).unwrap();
//! let prior = Prior::Sygedagpenge {
//!     weekly: Kroner::read("4000"),
//!     entitled_until: Some(day("2025-08-31")),
//! };
//! let mut situation =
//!     Situation::plain(Scheme::Ressourceforloeb, day("2025-03-01"), day("1988-05-14"), prior);
//! situation.end = Some(day("2025-12-31"));
//!
//! let timeline = calculate(&situation).unwrap();
//! let payable: Vec<_> = timeline.periods.iter().map(|period| period.payable.to_string()).collect();
//! assert_eq!(payable, ["17333", "12770"]);
//! assert_eq!(timeline.transitions[0].on, day("2025-09-01"));
//! assert_eq!(timeline.transitions[0].law.section, "LAS § 68, stk. 4");
//! ```
//!
//! # What it does not do
//! It decides nothing: the municipality does. It does not judge who can have a forløb, count
//! income beside førtidspension, deduct ATP, or know any law after 2026.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic))]

mod bindings;
pub mod calendar;
mod engine;
pub mod law;
pub mod money;
pub mod pay_period;
pub mod rates;
pub mod situation;
pub mod timeline;
mod words;

pub use engine::calculate::calculate;
pub use engine::estimate::{AmountRange, Estimate, estimate};
