import FreshetCore

extension Manifest {
  /// The entries that are made from one of `paths`; of a pattern, those that it makes of these.
  ///
  /// What the manifest states, and what a command says, is made from no file that it names.
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
  /// The prompt that a pattern makes of a file.
  func made(from path: String, by glob: Glob, _ hash: Manifest.Hash) -> Manifest.Item {
    var one = self
    one.dimension = Dimension(.prompt, glob.id(of: path))
    one.source = .text(path, hash)
    return one
  }
}
