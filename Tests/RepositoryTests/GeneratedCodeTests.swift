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
}
