import Testing

@Suite(.timeLimit(.minutes(10)))
struct LintTests {
  @Test func `layout and documentation pass the formatter's rules`() async throws {
    // What is not tracked is somebody's unfinished work.
    let sources = try Repository.sources()
    let outcome = try await Repository.runAside(
      ["swift", "format", "lint", "--strict", "--parallel", "--"] + sources)
    #expect(outcome.status == 0, "\(outcome.output)")
  }
}
