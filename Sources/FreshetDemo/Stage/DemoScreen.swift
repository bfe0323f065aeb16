import FreshetCache
import FreshetCore
import FreshetTerminal

/// The text that the demo prints while it runs.
struct DemoScreen: Sendable {
  /// Whether standard output is for a script, so that people read standard error.
  let isForScripts: Bool
  private let start = CacheClock.boot.now

  init(isForScripts: Bool) {
    self.isForScripts = isForScripts
  }

  private var terminal: Terminal { isForScripts ? .errors : .output }

  /// Prints the beginning of an act, with the time since the start.
  func heading(_ text: String) {
    let elapsed = (CacheClock.boot.now - start).inSecondsForPeople
    let time = String(repeating: " ", count: max(0, 7 - elapsed.count)) + elapsed
    write("\n\(time)  \(terminal.paint(text, .title))")
  }

  /// Prints a detail of the current act.
  func tell(_ text: String) { write("         " + text) }

  func tell(_ lines: [String]) { for line in lines { tell(line) } }

  /// Prints the verdict at the end.
  func conclude(_ verdict: Verdict) {
    let word = verdict.isGood ? "GOOD" : "BAD"
    heading("Verdict: \(word)")
    tell(verdict.lines)
    guard terminal.isColored else { return }
    write(
      verdict.isGood ? terminal.paint("PASSED", .good) : terminal.paint("FAILED", .bad))
  }

  private func write(_ line: String) {
    if isForScripts {
      Console.writeToErrors(line)
    } else {
      // If the output was closed, the exit status still reports the verdict.
      try? Console.write(line)
    }
  }
}

extension Duration {
  /// The duration with one decimal, such as `12.3 s`.
  var inSecondsForPeople: String {
    let tenths = nanoseconds / 100_000_000
    return "\(tenths / 10).\(tenths % 10) s"
  }
}

extension Verdict {
  /// The verdict as text for people.
  var lines: [String] {
    var table = TextTable([("", .left), ("", .right), ("", .left)])
    table.append(["lookups judged", "\(lookups)", "\(fromCache) answered from a cache"])
    table.append(["stale answers", "\(stale)", "must be 0"])
    table.append(["dropped without need", "\(droppedWithoutNeed)", "must be 0"])
    table.append(["dropped with need", "\(dropped)", "seen by later lookups"])
    table.append(["refused as unproven", "\(unproven)", "by nodes that were suspended or cut off"])
    table.append([
      "out of date in time", "\(outOfDateInTime)", "before a node had to follow",
    ])
    table.append([
      "hit ratio", Self.percent(hitRatioBefore), "before the first event",
    ])
    table.append(["", Self.percent(hitRatioAfter), "at the end"])
    return Array(table.lines.dropFirst()) + problems.map { "problem: \($0)" }
      + examples.map { "such as: \($0)" }
  }

  /// A share as a percentage, such as `61.3 %`.
  static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
