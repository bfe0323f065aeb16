import FreshetCore

/// Finds the version of everything that a manifest names, by reading files and running commands.
package struct SnapshotReader {
  /// An entry and the files from which it is made.
  private struct Need {
    var item: Manifest.Item
    var paths: [String]
  }

  private let tree: any SourceTree
  private var files: [String: [UInt8]] = [:]

  /// Reads everything that `manifest` names from `tree`.
  ///
  /// - Parameters:
  ///   - manifest: the manifest.
  ///   - tree: the files to read.
  ///   - skipsCommands: whether to leave out entries whose versions come from a command.
  /// - Returns: the versions of all entries.
  /// - Throws: if a file is missing or invalid, or if a command fails.
  package static func read(
    _ manifest: Manifest, from tree: some SourceTree, skipsCommands: Bool = false
  ) throws(PlanError) -> Snapshot {
    var reader = SnapshotReader(tree: tree)
    var snapshot = Snapshot(entries: [], routes: manifest.routes, skipped: [])
    var needs: [Need] = []
    for item in manifest.items {
      if case .command = item.source, skipsCommands {
        snapshot.skipped.append(item.dimension)
      } else {
        needs += try reader.needs(of: item)
      }
    }
    try reader.load(needs)
    for need in needs { snapshot.entries.append(try reader.entry(of: need)) }
    return snapshot
  }

  /// Reads what can be read of `manifest` from a revision, which may be invalid.
  ///
  /// - Returns: all entries except those that cannot be read or whose versions come from a command.
  /// - Throws: if the repository cannot be read.
  static func readable(
    _ manifest: Manifest, from tree: GitRevision
  ) throws(PlanError) -> Snapshot {
    var reader = SnapshotReader(tree: tree)
    var snapshot = Snapshot(entries: [], routes: manifest.routes, skipped: [])
    var needs: [Need] = []
    for item in manifest.items {
      if case .command = item.source { continue }
      needs += (try? reader.needs(of: item)) ?? []
    }
    let paths = Array(Set(needs.flatMap(\.paths)))
    for (path, bytes) in zip(paths, try tree.read(paths)) { reader.files[path] = bytes }
    for need in needs where need.paths.allSatisfy({ reader.files[$0] != nil }) {
      if let entry = try? reader.entry(of: need) { snapshot.entries.append(entry) }
    }
    return snapshot
  }

  private init(tree: some SourceTree) { self.tree = tree }

  private var dimensions = DistinctDimensions()
  private var count = 0

  private mutating func needs(of item: Manifest.Item) throws(PlanError) -> [Need] {
    switch item.source {
    case .stated, .command: return try distinct([Need(item: item, paths: [])])
    case .text(let path, _), .version(let path):
      return try distinct([Need(item: item, paths: [path])])
    case .tools(let paths): return try distinct([Need(item: item, paths: paths)])
    case .directory(let path):
      let paths = try tree.paths(below: path)
      guard !paths.isEmpty else {
        throw PlanError(.source, item.place, "directory '\(path)' has no files; correct the path")
      }
      return try distinct([Need(item: item, paths: paths)])
    case .texts(let glob, let hash):
      let paths = try tree.paths(below: glob.directory).filter(glob.matches)
      guard !paths.isEmpty else {
        throw PlanError(.source, item.place, "'\(glob)' matches no file; correct the glob")
      }
      // Their names become ids.
      if let path = paths.first(where: { !$0.isNormal }) {
        throw PlanError(.source, item.place, "the name of '\(path)' \(String.isNotNormal)")
      }
      return try distinct(
        paths.map { Need(item: item.made(from: $0, by: glob, hash), paths: [$0]) })
    }
  }

  /// Two globs may produce the same id, and so may a glob and a file.
  private mutating func distinct(_ needs: [Need]) throws(PlanError) -> [Need] {
    for need in needs {
      let dimension = need.item.dimension
      guard dimension.id.utf8.count <= EventLimits.idBytes, !dimension.id.isEmpty else {
        throw PlanError(
          .source, need.paths.first ?? need.item.place,
          "makes an id of \(dimension.id.utf8.count) bytes; 1 to \(EventLimits.idBytes) are allowed"
        )
      }
      try dimensions.add(dimension, at: need.paths.first ?? need.item.place)
    }
    count += needs.count
    guard count <= ManifestDecoder.mostItems else {
      throw PlanError(
        .manifest, needs.first?.item.place ?? "",
        "makes more than \(ManifestDecoder.mostItems) entries; split the service")
    }
    return needs
  }

  private mutating func load(_ needs: [Need]) throws(PlanError) {
    var paths: [String] = []
    var places: [String] = []
    var known: Set<String> = []
    for need in needs {
      for path in need.paths where known.insert(path).inserted {
        paths.append(path)
        places.append(need.item.place)
      }
    }
    for (index, bytes) in try tree.read(paths).enumerated() {
      guard let bytes else {
        throw PlanError(
          .source, places[index],
          "file '\(paths[index])' is not there; restore it, or correct the manifest")
      }
      files[paths[index]] = bytes
    }
  }

  private func bytes(_ path: String) -> [UInt8] { files[path] ?? [] }

  private func entry(of need: Need) throws(PlanError) -> Snapshot.Entry {
    let (versions, content) = try versions(of: need)
    var isFromCommand = false
    if case .command = need.item.source { isFromCommand = true }
    return Snapshot.Entry(
      dimension: need.item.dimension, versions: versions.sorted(), rollout: need.item.rollout,
      settlingTime: need.item.settlingTime, place: need.item.place,
      isFromCommand: isFromCommand, content: content)
  }

  private func versions(of need: Need) throws(PlanError) -> ([String], Snapshot.Content) {
    switch need.item.source {
    case .stated(let versions): return (versions, .stated)
    case .text(let path, let hash):
      let bytes = bytes(path)
      return ([hash.version(of: bytes)], .text(path: path, bytes))
    case .tools(let paths):
      var items: [ToolFile.Item] = []
      for path in paths { items += try ToolFile.items(in: bytes(path), at: path) }
      return try tools(items, of: need.item)
    case .version(let path):
      return ([try Self.line(bytes(path), of: path)], .opaque(path))
    case .directory(let path): return ([digest(need.paths)], .opaque(path))
    case .texts: brokenInvariant("a glob was not expanded")
    case .command(let command):
      let place = "command '\(command.joined(separator: " "))'"
      let output = try tree.run(command)
      if need.item.dimension.kind == .toolSet {
        return try tools(try ToolFile.items(in: output, at: place), of: need.item)
      }
      return ([try Self.line(output, of: place)], .opaque(place))
    }
  }

  private func tools(
    _ items: [ToolFile.Item], of item: Manifest.Item
  ) throws(PlanError) -> ([String], Snapshot.Content) {
    let place = "\(item.place): \(item.dimension)"
    let hash = try ToolFile.hash(of: items, order: item.toolOrder, at: place)
    return ([hash], .tools(items, item.toolOrder))
  }

  /// The first line, which must be a single word.
  private static func line(_ bytes: [UInt8], of place: String) throws(PlanError) -> String {
    let line = ContentVersion.normalized(bytes).split(
      separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)[0]
    guard let text = String(validating: line, as: UTF8.self), text.isNormal else {
      throw PlanError(
        .source, place, "its first line is not a text in UTF-8 and in Unicode's normal form C (NFC)"
      )
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 1, words[0].utf8.count <= EventLimits.idBytes else {
      throw PlanError(
        .source, place,
        "its first line is no version; give one word of at most \(EventLimits.idBytes) bytes")
    }
    return String(words[0])
  }

  private func digest(_ paths: [String]) -> String {
    var hash = SHA256Hasher()
    for path in paths {
      // Lengths are hashed too, so that no two directories are confused.
      let bytes = bytes(path)
      hash.update("\(path.utf8.count) \(path) \(bytes.count) ".utf8)
      hash.update(bytes)
    }
    return hash.finalize().hexadecimal
  }
}
