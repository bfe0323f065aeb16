import Testing

@Suite struct KeyVectorTests {
  @Test func `a second implementation makes the same keys`() async throws {
    let outcome = try await Repository.runAside(["scripts/check-keys"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains(" keys, 0 differences"))
  }
}
