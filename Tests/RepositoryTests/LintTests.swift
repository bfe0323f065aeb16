import Testing

@Suite(.timeLimit(.minutes(10)))
struct LintTests {
  @Test func `layout and documentation pass the formatter's rules`() throws {
    // What is not tracked is somebody's unfinished work.
    let sources = try Repository.sources()
    let outcome = try Repository.run(
      ["swift", "format", "lint", "--strict", "--parallel", "--"] + sources)
    #expect(outcome.status == 0, "\(outcome.output)")
  }
}
