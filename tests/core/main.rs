//! The tests of the rules core and of the command line, in one program.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod cases;
mod command_line;
mod common;
mod data;
mod estimate;
mod properties;
