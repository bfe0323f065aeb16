import Foundation
import FreshetPlan
import Testing

@Suite(.timeLimit(.minutes(10)))
struct BoundedProcessTests {
  private func run(
    _ arguments: String..., input: [UInt8] = [], timeLimit: Duration = .seconds(60),
    outputLimit: Int = 1 << 16
  ) throws(PlanError) -> [UInt8] {
    try BoundedProcess.run(
      arguments, in: FileManager.default.temporaryDirectory, input: input, timeLimit: timeLimit,
      outputLimit: outputLimit)
  }

  @Test func `its output is what it printed, and its words reach no shell`() throws {
    #expect(try run("printf", "%s", "$HOME; *") == Array("$HOME; *".utf8))
    #expect(try run("cat", input: Array("abc".utf8)) == Array("abc".utf8))
    #expect(try run("true").isEmpty)
  }

  @Test func `whoever else holds its output open is not waited for`() throws {
    #expect(try run("sh", "-c", "sleep 600 & echo done") == Array("done\n".utf8))
  }

  @Test func `a failure says which command and how`() {
    for (arguments, says) in [(["false"], "status 1"), (["no-such-program-here"], "status 127")] {
      let error = #expect(throws: PlanError.self) {
        try BoundedProcess.run(arguments, in: FileManager.default.temporaryDirectory)
      }
      #expect(error?.problem == .command)
      #expect(error?.description.contains(says) == true)
      #expect(error?.description.contains("'\(arguments[0])'") == true)
    }
  }

  @Test func `what prints without end is ended`() {
    let error = #expect(throws: PlanError.self) { try run("yes") }
    #expect(error?.description.contains("more than 65536 bytes") == true)
  }

  @Test func `what takes too long is ended, and what it started as well`() {
    // The child holds the output open: without it the end would not be seen.
    let error = #expect(throws: PlanError.self) {
      try run("sh", "-c", "sleep 600 & wait", timeLimit: .milliseconds(200))
    }
    #expect(error?.description.contains("took longer") == true)
  }
}
