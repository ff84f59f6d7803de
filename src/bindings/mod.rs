//! The JavaScript binding, and the generated TypeScript files that describe it.

#[cfg(test)]
mod typescript;
#[cfg(target_arch = "wasm32")]
mod wasm;
