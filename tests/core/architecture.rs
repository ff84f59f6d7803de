//! The layers of `src`: no cycles between modules, and no law outside `src/law`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Graph = BTreeMap<String, BTreeSet<String>>;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The module path of a file below `src`, without `mod`: `law/level.rs` is `["law", "level"]`.
fn module_of(file: &Path) -> Vec<String> {
    let relative = file.strip_prefix(source()).unwrap().with_extension("");
    let parts = relative.iter().map(|part| part.to_str().unwrap().to_owned());
    parts.filter(|part| part != "mod").collect()
}

/// The paths that a file names: after `crate::`, and after `super::` relative to its folder. A group
/// `{a, b::c}` gives one path per item.
fn used_paths(text: &str, module: &[String]) -> Vec<Vec<String>> {
    // Documentation and tests may use every module.
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let parent = &module[..module.len().saturating_sub(1)];
    let mut paths = Vec::new();
    for (prefix, base) in [("crate::", &[][..]), ("super::", parent)] {
        for (start, _) in code.match_indices(prefix) {
            let rest = &code[start + prefix.len()..];
            let head: String = rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect();
            let mut stem = base.to_vec();
            stem.extend(head.split("::").filter(|part| !part.is_empty()).map(str::to_owned));
            let group = rest[head.len()..].strip_prefix('{').and_then(|group| group.split('}').next());
            match group {
                Some(group) => paths.extend(group.split(',').map(|item| {
                    let item = item
                        .split_whitespace()
                        .next()
                        .unwrap_or_default()
                        .split("::")
                        .filter(|part| !part.is_empty())
                        .map(str::to_owned);
                    stem.iter().cloned().chain(item).collect()
                })),
                None => paths.push(stem),
            }
        }
    }
    paths
}

/// Which modules use which. `depth` 1 gives the top-level modules; 2 the modules in their folders.
fn graph(folder: &str, depth: usize) -> Graph {
    let mut files = Vec::new();
    rust_files(&source().join(folder), &mut files);
    let modules: Vec<_> = files.iter().map(|file| module_of(file)).collect();
    let mut graph = Graph::new();
    for (file, module) in files.iter().zip(&modules) {
        // The root re-exports every module, the command line is another crate, and `data` belongs to the build.
        if module.len() < depth || matches!(module[0].as_str(), "lib" | "bin" | "data") {
            continue;
        }
        let from = module[..depth].join("::");
        let to = graph.entry(from.clone()).or_default();
        for path in used_paths(&fs::read_to_string(file).unwrap(), module) {
            let is_module = modules.iter().any(|module| path.len() >= depth && module.starts_with(&path[..depth]));
            let target = path.get(..depth).unwrap_or_default().join("::");
            if is_module && target != from {
                to.insert(target);
            }
        }
    }
    graph
}

/// Removes modules that use no remaining module until none is left, or only cycles are.
fn cycles(mut graph: Graph) -> Graph {
    loop {
        let leaves: Vec<String> =
            graph.iter().filter(|(_, uses)| uses.is_empty()).map(|(name, _)| name.clone()).collect();
        if leaves.is_empty() {
            return graph;
        }
        for leaf in &leaves {
            graph.remove(leaf);
        }
        for uses in graph.values_mut() {
            uses.retain(|name| !leaves.contains(name));
        }
    }
}

#[test]
fn modules_have_no_cycles() {
    for (folder, depth) in [("", 1), ("law", 2), ("engine", 2)] {
        let graph = graph(folder, depth);
        let edges: usize = graph.values().map(BTreeSet::len).sum();
        assert!(graph.len() > 5 && edges > 5, "{folder}: {graph:?}");
        let cycles = cycles(graph);
        assert!(cycles.is_empty(), "{folder}: {cycles:?}");
    }
}

#[test]
fn the_engine_names_no_section_of_law() {
    let mut files = Vec::new();
    rust_files(&source().join("engine"), &mut files);
    assert!(files.len() > 5);
    for file in files {
        assert!(!fs::read_to_string(&file).unwrap().contains('§'), "{}", file.display());
    }
}
