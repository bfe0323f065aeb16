import Testing

@Suite struct GeneratedCodeTests {
  @Test func `the generated messages are of this protocol description`() throws {
    let lines = try Repository.lines("Sources/FreshetCore/Wire/Generated/freshet.pb.swift")
    let note = try #require(
      lines.last { $0.hasPrefix("// sha256 ") }, "run scripts/generate-protobuf")
    let digest = note.dropFirst("// sha256 ".count).prefix(64)
    let outcome = try Repository.run(
      ["sha256sum", "freshet.proto"], in: "Sources/FreshetCore/Wire")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(digest), "run scripts/generate-protobuf")
  }

  @Test func `each embedded source is that of its file`() async throws {
    let outcome = try await Repository.runAside(["scripts/embed-resources", "--check"])
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  /// A binary that was installed alone ends where it looks for a bundle beside itself.
  @Test func `nothing that ships looks for a file beside the program`() throws {
    let bundles = try Repository.sources(below: "Sources").filter {
      try Repository.text($0).contains("Bundle.module")
    }
    #expect(bundles.isEmpty)
    // The tests' own are beside the tests.
    let targets = try Repository.text("Package.swift").split(separator: ".testTarget", maxSplits: 1)
    #expect(targets.count == 2 && !targets[0].contains("resources:"))
  }
}
