/// Everything that happened in one run, to be compared with what happens when it is played again.
///
///     freshet-trace 1 42 nodes=5
///     0 start 42 5
///     …
///     digest a79b94d90a62b16e
package struct TraceFile: Sendable {
  package let seed: UInt64
  package let options: SimulationOptions
  /// What happened, a line each, and the digest.
  package let lines: [Substring]

  /// What begins every file.
  package static let header = "freshet-trace \(Trace.version)"

  /// The first line of a trace of this run.
  package static func firstLine(seed: UInt64, options: SimulationOptions) -> String {
    let words = options.words
    return "\(header) \(seed)" + (words.isEmpty ? "" : " " + words)
  }

  /// The last line of a trace of this run.
  package static func lastLine(_ report: SimulationReport) -> String {
    "digest \(String(report.digest, radix: 16))"
  }

  /// Reads the text of a file.
  ///
  /// - Throws: ``SimulationFileError``, with the line at fault.
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

  /// Plays the run again.
  ///
  /// - Returns: the first line that differs, counted from 1, with what was expected and what came;
  ///   nil if none does.
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
