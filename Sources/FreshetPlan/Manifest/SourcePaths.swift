/// The files from which a manifest's entries are made.
///
/// Files that a command reads are unknown and not included.
struct SourcePaths {
  private var files: Set<String> = []
  private var directories: Set<String> = []
  private var globs: [String: Glob] = [:]

  /// Adds the files of a manifest.
  mutating func add(_ manifest: Manifest) {
    for item in manifest.items {
      switch item.source {
      case .stated, .command: break
      case .text(let path, _), .version(let path): files.insert(path)
      case .tools(let paths): files.formUnion(paths)
      case .directory(let path): directories.insert(path)
      case .texts(let glob, _): globs[glob.description] = glob
      }
    }
  }

  /// Whether an entry is made from the file at `path`.
  func contains(_ path: String) -> Bool {
    files.contains(path) || directories.contains { path.hasPrefix($0 + "/") }
      || globs.values.contains { $0.matches(path) }
  }
}
