//! Code shared by several test modules.

use std::hash::{BuildHasher, RandomState};

use forloebsberegner::generate;
use forloebsberegner::situation::Situation;
use forloebsberegner::situation::error::ValidationErrors;
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::Value;

pub(crate) mod invariants;

/// Parses a situation from JSON.
pub(crate) fn parse(json: &Value) -> Result<Situation, ValidationErrors> {
    Situation::parse(&json.clone().into())
}

/// The seed of this run: the environment variable `SEED`, otherwise a random one.
fn seed() -> u64 {
    match std::env::var("SEED") {
        Ok(seed) => seed.parse().unwrap_or_else(|_| panic!("SEED={seed} is not a whole number")),
        Err(_) => RandomState::new().hash_one(std::process::id()),
    }
}

/// Tests a property with a new seed in each run. A failure names the seed: `SEED=… cargo test` repeats
/// it, as does the smallest failing value in the message.
#[track_caller]
pub(crate) fn check<S: Strategy>(cases: u32, strategy: S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let seed = seed();
    let config = ProptestConfig {
        cases,
        max_global_rejects: 1_000_000,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        ..ProptestConfig::default()
    };
    println!("SEED={seed}");
    if let Err(failure) = TestRunner::new(config).run(&strategy, property) {
        panic!("{failure}\nrepeat with SEED={seed}");
    }
}

/// A strategy for situations.
pub(crate) fn situation() -> impl Strategy<Value = Situation> {
    generate::situation()
}
