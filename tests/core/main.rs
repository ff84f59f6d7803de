//! The tests of the calculation, the data files and the command line. One program, because linking is
//! slow.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod architecture;
mod cases;
mod command_line;
mod common;
mod data;
mod estimate;
mod properties;
