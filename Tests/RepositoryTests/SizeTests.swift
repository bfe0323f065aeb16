import Foundation
import Testing

@Suite struct SizeTests {
  private static let longestFile = 500
  private static let median = 120
  private static let longestFunction = 60

  @Test func `no file is too long`() throws {
    for path in try Repository.sources() {
      let count = try Repository.lines(path).count
      #expect(count <= Self.longestFile, "\(path) has \(count) lines")
    }
  }

  @Test func `the median file is short`() throws {
    let counts = try Repository.sources().map { try Repository.lines($0).count }.sorted()
    try #require(!counts.isEmpty)
    #expect(counts[counts.count / 2] < Self.median)
  }

  @Test func `no function is too long`() throws {
    var count = 0
    for path in try Repository.sources() {
      for body in FunctionLengths(try Repository.lines(path)).bodies {
        count += 1
        #expect(
          body.length <= Self.longestFunction, "\(path):\(body.line) has \(body.length) lines")
      }
    }
    #expect(count > 500, "the counter finds too little to be right")
  }

  @Test func `the counter finds bodies of every shape`() {
    let lines = [
      "struct A {", "  var a: Int { 1 }", "  var b = 2", "  func c(", "    d: Int", "  ) -> Int {",
      "    if d > 1 {", "      return 2", "    }", "    return 1", "  }", "  func e()", "}",
      "protocol F {", "  func g(", "    h: Int", "  )", "}",
    ]
    let bodies = FunctionLengths(lines).bodies
    #expect(bodies.map(\.line) == [2, 4])
    #expect(bodies.map(\.length) == [1, 8])
  }
}
