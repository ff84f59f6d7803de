//! Cuts a forløb into segments, evaluates the law on each, and assembles the timeline.

pub(crate) mod calculate;
pub(crate) mod estimate;
mod limits;
mod milestones;
mod notices;
mod payments;
mod segment;
