import Foundation
import Testing

@Suite struct WordTests {
  /// What has no place in the repository; spelt so that this file does not contain it.
  private static let forbidden: [(pattern: String, why: String)] = [
    ("/wo" + "rk/", "a path of one machine"),
    ("/tm" + "p/", "a path of one machine"),
    ("/op" + "t/", "a path of one machine"),
    ("/ro" + "ot/", "a path of one machine"),
    ("\\bTO" + "DO\\b", "unfinished"),
    ("\\bFIX" + "ME\\b", "unfinished"),
    ("\\bX" + "XX\\b", "unfinished"),
    ("(?i)\\bissu" + "e #?[0-9]", "belongs to a tracker"),
    ("<{7} |>{7} ", "an unfinished merge"),
  ]

  /// Questions as customers wrote them are left as they are, and so are a fuzzer's inputs.
  private static func isOurs(_ path: String) -> Bool {
    !path.hasSuffix(".csv") && path != "LICENSE"
      && !path.hasPrefix("Sources/FreshetDemo/banking77/")
      && !path.hasPrefix("Tests/Fuzzing/Corpus/") && !path.hasPrefix("Tests/Fuzzing/Failures/")
  }

  @Test func `nothing unfinished and nothing of one machine is tracked`() throws {
    let rules = try Self.forbidden.map { (try Regex($0.pattern), $0.why) }
    for path in try Repository.trackedFiles() where Self.isOurs(path) {
      for (number, line) in try Repository.lines(path).enumerated() {
        for (rule, why) in rules where line.firstMatch(of: rule) != nil {
          Issue.record("\(path):\(number + 1) \(why): \(line)")
        }
      }
    }
  }

  @Test(
    arguments: [
      "// TO" + "DO: later", "see issu" + "e #12", "cd /wo" + "rk/x", "open /tm" + "p/a",
    ])
  func `a forbidden word is found`(line: String) throws {
    #expect(try Self.forbidden.contains { line.firstMatch(of: try Regex($0.pattern)) != nil })
  }
}
