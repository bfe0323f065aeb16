import Testing

@Suite struct FaultsTests {
  private static let page = "Sources/Freshet/Documentation.docc/Faults.md"

  private static func matches(of pattern: String, in text: String) throws -> Set<String> {
    Set(text.matches(of: try Regex(pattern)).map { String($0.output[1].substring ?? "") })
  }

  @Test func `what the page on faults names is there`() throws {
    let text = try Repository.text(Self.page)
    let files = try Repository.trackedFiles()
    let tests = try Self.matches(of: "`([A-Za-z]+Tests)`", in: text)
    #expect(tests.count > 20)
    for test in tests {
      #expect(
        files.contains { $0.hasPrefix("Tests/") && $0.hasSuffix("/\(test).swift") },
        "\(test) is not there")
    }
    let modules = files.filter { $0.hasPrefix("scripts/chaos.d/") }
    let scenarios = try Self.matches(
      of: "@scenario\\(\"([a-z-]+)\"", in: try modules.map(Repository.text).joined())
    let words = try Self.matches(of: "`([a-z]+(?:-[a-z]+)*)`", in: text).subtracting(["code"])
    #expect(words.count > 30)
    for name in words { #expect(scenarios.contains(name), "\(name) is no scenario") }
    // What only compares has no row.
    for name in scenarios where name != "steady" {
      #expect(words.contains(name), "the page does not say what \(name) is for")
    }
  }

  @Test func `every fault and every threat has its row`() throws {
    let lines = try Repository.lines(Self.page)
    var numbers: [Int] = []
    for line in lines where line.hasPrefix("| ") {
      let cell = line.dropFirst(2).prefix { $0 != " " }
      let bounds = cell.split(separator: "–").compactMap { Int($0) }
      if let first = bounds.first, let last = bounds.last { numbers += first...last }
    }
    #expect(numbers == Array(1...57) + Array(1...25))
  }

  /// By these a page says that something is to come, and goes on saying so after it has come.
  private static let outdated = ["not built", "not yet", "so far"]

  /// The faults and threats whose rows may say so, and why.
  private static let excepted = [
    "faults of NATS JetStream": "the catalogue has a replicated log, and Freshet has none"
  ]

  /// The fault or the threat that a row of the page is of; nil for a line that is no row.
  private static func subject(of line: String) -> String? {
    guard line.hasPrefix("| ") else { return nil }
    let cells = line.split(separator: "|").map { cell in
      String(cell).split(separator: " ").joined(separator: " ")
    }
    return cells.count > 1 ? cells[1] : nil
  }

  @Test func `the page on faults does not say what is to come`() throws {
    var met: Set<String> = []
    var prose: [String] = []
    for line in try Repository.lines(Self.page) {
      guard let subject = Self.subject(of: line) else {
        prose.append(line)
        continue
      }
      for phrase in Self.outdated where line.lowercased().contains(phrase) {
        met.insert(subject)
        #expect(Self.excepted[subject] != nil, "'\(subject)' says '\(phrase)'")
      }
    }
    // A phrase may go over the end of a line.
    let text = prose.joined(separator: " ").lowercased()
    for phrase in Self.outdated { #expect(!text.contains(phrase), "the page says '\(phrase)'") }
    for (subject, why) in Self.excepted {
      #expect(met.contains(subject), "'\(subject)' need not be excepted any more: \(why)")
    }
  }
}
