import Testing

/// The version of Freshet is said in one place, and everywhere else the same.
@Suite struct VersionTests {
  private static let pages = "Sources/Freshet/Documentation.docc"

  private static func version() throws -> String {
    let line = try #require(
      try Repository.lines("Sources/FreshetCore/Support/FreshetVersion.swift")
        .first { $0.contains("static let number") })
    return String(try #require(line.split(separator: "\"").dropFirst().first))
  }

  @Test func `the pages ask for the version that this is`() throws {
    let version = try Self.version()
    for page in ["README.md", "\(Self.pages)/Embedding.md"] {
      let asked = try Repository.text(page).matches(of: try Regex("from: \"([0-9.]+)\"[^\n]*trait"))
      #expect(!asked.isEmpty, "\(page) does not say how to add the package")
      for match in asked {
        #expect(match.output[1].substring.map(String.init) == version, "\(page)")
      }
    }
  }

  @Test func `the newest changes are those of the version that this is`() throws {
    let heading = try Repository.lines("\(Self.pages)/Changes.md").first { $0.hasPrefix("## ") }
    #expect(heading == "## \(try Self.version())")
  }
}
