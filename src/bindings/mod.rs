//! The bindings to JavaScript and the TypeScript types that describe them.

#[cfg(test)]
mod typescript;
#[cfg(target_arch = "wasm32")]
mod wasm;
