//! Calculates ressourceforløbsydelse over time: what a person in a ressourceforløb or
//! jobafklaringsforløb is paid, when the amount changes, and why.
//!
//! The crate is one pure function, [`calculate`], from a [`Situation`](situation::Situation) to a
//! [`Timeline`](timeline::Timeline). It uses no clock, no network and no locale. The page and the
//! command line only show these two values.
//!
//! # Example
//! A person on sygedagpenge starts a ressourceforløb on 1 March 2025. The right to sygedagpenge
//! would have ended on 31 August. Until then the amount follows the sygedagpenge (LAS § 68, stk. 4),
//! after that it is the rate for those who support no child (stk. 2, nr. 2).
//!
//! ```
//! use forloebsberegner::calculate;
//! use forloebsberegner::calendar::Day;
//! use forloebsberegner::situation::{Prior, Scheme, Situation};
//!
//! let day = |text: &str| text.parse::<Day>().unwrap();
//! let prior = Prior::Sygedagpenge {
//!     weekly: Some("4000".parse().unwrap()),
//!     entitled_until: Some(day("2025-08-31")),
//! };
//! let mut situation =
//!     Situation::minimal(Scheme::Ressourceforloeb, day("2025-03-01"), day("1988-05-14"), prior);
//! situation.end = Some(day("2025-12-31"));
//!
//! let timeline = calculate(&situation).unwrap();
//! let payable: Vec<_> = timeline.periods.iter().map(|period| period.payable.to_string()).collect();
//! assert_eq!(payable, ["17333", "12770"]);
//! assert_eq!(timeline.transitions[0].on, day("2025-09-01"));
//! assert_eq!(timeline.transitions[0].law.section, "LAS § 68, stk. 4");
//! ```
//!
//! # What the crate does not do
//! It makes no decisions; the municipality does. It does not assess who can have a forløb, deduct
//! income beside førtidspension or ATP, and it knows no law after 2026.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic))]

pub mod architecture {
    #![doc = include_str!("ARCHITECTURE.md")]
}
mod bindings;
pub mod calendar;
mod engine;
#[cfg(feature = "generate")]
pub mod generate;
pub mod law;
pub mod money;
pub mod pay_period;
pub mod rates;
pub mod situation;
pub mod timeline;

pub use engine::calculate::calculate;
pub use engine::estimate::{AmountRange, Estimate, estimate};
