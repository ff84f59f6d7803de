//! What several tests use.

pub(crate) mod invariants;
pub(crate) mod json;
pub(crate) mod strategies;
