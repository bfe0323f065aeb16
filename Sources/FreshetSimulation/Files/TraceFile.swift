/// A record of everything that happened in one run, to compare with a replay.
///
///     freshet-trace 1 42 nodes=5
///     0 start 42 5
///     …
///     digest a79b94d90a62b16e
package struct TraceFile: Sendable {
  package let seed: UInt64
  package let options: SimulationOptions
  /// One line for each thing that happened, and the digest.
  package let lines: [Substring]

  /// The beginning of every file's first line.
  package static let header = "freshet-trace \(Trace.version)"

  /// The first line of a run's trace.
  package static func firstLine(seed: UInt64, options: SimulationOptions) -> String {
    let words = options.words
    return "\(header) \(seed)" + (words.isEmpty ? "" : " " + words)
  }

  /// The last line of a run's trace.
  package static func lastLine(_ report: SimulationReport) -> String {
    "digest \(String(report.digest, radix: 16))"
  }

  /// Parses a file.
  ///
  /// - Throws: ``SimulationFileError`` with the number of the invalid line.
  package init(_ text: String) throws(SimulationFileError) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    let first = lines.first ?? ""
    try SimulationFileError.check(first, against: Self.header)
    let words = first.split(separator: " ")
    guard words.count > 2, let seed = UInt64(words[2]) else {
      throw SimulationFileError(line: 1, "names no seed")
    }
    var options = SimulationOptions()
    for word in words.dropFirst(3) { try options.read(word, line: 1) }
    guard lines.count > 1, lines[lines.count - 1].hasPrefix("digest ") else {
      throw SimulationFileError(line: lines.count, "the trace breaks off: its digest is missing")
    }
    self.seed = seed
    self.options = options
    self.lines = Array(lines.dropFirst())
  }

  /// Replays the run and compares it with the file.
  ///
  /// - Returns: the first line that differs, counted from 1, with what was expected and what was found; nil if
  ///   none does.
  package func replay() -> (line: Int, expected: String, found: String)? {
    var number = 0
    var difference: (line: Int, expected: String, found: String)?
    func compare(_ found: String) {
      guard difference == nil else { return }
      let expected = number < lines.count ? String(lines[number]) : "the end"
      number += 1
      if expected != found { difference = (number + 1, expected, found) }
    }
    let simulation = Simulation(seed: seed, options: options) { compare($0) }
    let report = simulation.run()
    compare(Self.lastLine(report))
    return difference
  }
}
