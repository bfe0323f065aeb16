/// A list of seeds to play, each with a note that says why it is kept.
///
///     freshet-seeds 1
///     42 # a page with a flipped bit was believed
///     7 nodes=12 time=30s # …
package struct SeedFile: Sendable {
  /// One seed of the list.
  package struct Entry: Equatable, Sendable {
    package var seed: UInt64
    package var options: SimulationOptions
    /// The fault that the seed found, or another reason to keep it.
    package var note: String
  }

  package let entries: [Entry]

  /// The first line of every file.
  package static let header = "freshet-seeds \(Trace.version)"
  /// The most lines; a longer file is refused.
  package static let mostLines = 1_000_000

  /// Parses a file.
  ///
  /// - Throws: ``SimulationFileError`` with the number of the invalid line.
  package init(_ text: String) throws(SimulationFileError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try SimulationFileError.check(lines.first ?? "", against: Self.header)
    if lines.count > Self.mostLines {
      throw SimulationFileError(line: Self.mostLines, "there are more lines than \(Self.mostLines)")
    }
    var entries: [Entry] = []
    for (index, line) in lines.enumerated().dropFirst() {
      if let entry = try Self.entry(line, number: index + 1) { entries.append(entry) }
    }
    self.entries = entries
  }

  private static func entry(
    _ line: Substring, number: Int
  ) throws(SimulationFileError) -> Entry? {
    let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let words = (parts.first ?? "").split(separator: " ")
    guard let first = words.first else { return nil }
    guard let seed = UInt64(first) else {
      throw SimulationFileError(
        line: number, "'\(first.prefix(40))' is no seed; give a whole number")
    }
    var options = SimulationOptions()
    for word in words.dropFirst() { try options.read(word, line: number) }
    let note = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
    return Entry(seed: seed, options: options, note: String(note))
  }
}

/// A fault in a file of seeds, a trace or a scenario.
package struct SimulationFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The number of the line, from 1.
  package let line: Int
  package let problem: String

  package init(line: Int, _ problem: String) {
    self.line = line
    self.problem = problem
  }

  package var description: String { "line \(line): \(problem)" }

  /// Throws unless the first line begins with the header of this version.
  static func check(
    _ line: some StringProtocol, against header: String
  ) throws(SimulationFileError) {
    if line.hasPrefix(header + " ") || line == header { return }
    let word = header.prefix { $0 != " " }
    let problem =
      line.hasPrefix(word)
      ? "is '\(line.prefix(40))', of another version; this one plays seeds differently and reads "
        + "'\(header)'"
      : "does not begin with '\(header)'"
    throw SimulationFileError(line: 1, problem)
  }
}

extension SimulationOptions {
  /// Parses a word such as `nodes=12`, `time=30s` or `profile=calm`.
  mutating func read(_ word: Substring, line: Int) throws(SimulationFileError) {
    let parts = word.split(separator: "=", maxSplits: 1)
    let value = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "nodes":
      guard let nodes = Int(value), Self.permittedNodes ~= nodes else {
        throw SimulationFileError(
          line: line,
          "\(word) is out of range; give nodes=\(Self.permittedNodes.lowerBound) to "
            + "\(Self.permittedNodes.upperBound)")
      }
      self.nodes = nodes
    case "time":
      guard let seconds = Int(value.dropLast()), value.last == "s",
        Self.permittedTimes ~= .seconds(seconds)
      else {
        throw SimulationFileError(line: line, "\(word) is out of range; give time=1s to 3600s")
      }
      time = .seconds(seconds)
    case "profile":
      guard let profile = Profile(rawValue: String(value)) else {
        throw SimulationFileError(
          line: line, "\(word) is unknown; give profile=\(Profile.swarm.rawValue) or calm")
      }
      self.profile = profile
    default:
      throw SimulationFileError(
        line: line, "'\(word.prefix(40))' is unknown; give nodes=, time= or profile=")
    }
  }

  /// The options as written in a file.
  package var words: String {
    var words: [String] = []
    if let nodes { words.append("nodes=\(nodes)") }
    if let time { words.append("time=\(time.components.seconds)s") }
    if profile != .swarm { words.append("profile=\(profile.rawValue)") }
    return words.joined(separator: " ")
  }
}
