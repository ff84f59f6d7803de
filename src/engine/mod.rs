//! Cuts a forløb into segments, evaluates the law on each segment and builds the timeline. It knows
//! no provision of law: the files in [`crate::law`] supply amounts, dates, milestones and notices.

pub(crate) mod calculate;
mod causes;
pub(crate) mod estimate;
mod milestones;
mod notices;
mod payments;
mod segment;
mod validate;
