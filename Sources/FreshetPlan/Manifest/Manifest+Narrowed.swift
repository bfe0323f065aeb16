import FreshetCore

extension Manifest {
  /// Returns a manifest with only the entries that are made from a file in `paths`.
  ///
  /// A glob is replaced by the prompts that it makes of these files. Entries whose versions are stated, or come from a
  /// command, are left out, because the manifest names no files for them.
  func narrowed(to paths: Set<String>) -> Manifest {
    var manifest = self
    manifest.items = items.flatMap { item -> [Item] in
      switch item.source {
      case .stated, .command: return []
      case .text(let path, _), .version(let path): return paths.contains(path) ? [item] : []
      case .tools(let files): return files.contains(where: paths.contains) ? [item] : []
      case .directory(let directory):
        return paths.contains { $0.hasPrefix(directory + "/") } ? [item] : []
      case .texts(let glob, let hash):
        return paths.filter(glob.matches).sorted().map { item.made(from: $0, by: glob, hash) }
      }
    }
    return manifest
  }
}

extension Manifest.Item {
  /// Returns the prompt that a glob makes of a file.
  func made(from path: String, by glob: Glob, _ hash: Manifest.Hash) -> Manifest.Item {
    var one = self
    one.dimension = Dimension(.prompt, glob.id(of: path))
    one.source = .text(path, hash)
    return one
  }
}
