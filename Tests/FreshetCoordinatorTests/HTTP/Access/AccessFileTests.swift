import Foundation
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Access file` {
  static let hash = String(repeating: "ab", count: 32)
  static let good = """
    tokens:
      - name: ci-support
        sha256: "\(hash)"
        expires: 2027-01-31T00:00:00Z
        rights:
          read: [events, fleet]
          publish:
            - kinds: [PromptDeploy, Purge]
              dimensions: ["prompt:support/*", "tag:promotion"]
              maxDrop: 20%
              reason: required
    issuers:
      - name: github
        issuer: https://token.actions.githubusercontent.com
        audience: freshet-production
        keysURL: https://token.actions.githubusercontent.com/.well-known/jwks
        longestLifetime: 15m
    pipelines:
      - name: support
        issuer: github
        claims:
          repository: acme/support
          ref: refs/heads/main
          environment: production
        rights:
          publish:
            - kinds: [ModelSwap]
              dimensions: ["*"]
    """

  @Test func `is read as it says`() throws {
    let file = try AccessFile(yaml: Self.good)
    let entry = try #require(file.tokens.entries.first)
    #expect(entry.name == "ci-support")
    #expect(entry.expiresAt == 1_801_353_600_000)
    #expect(entry.rights.reads == [.events, .fleet])
    #expect(
      entry.rights.grants == [
        PublishGrant(
          kinds: [.promptDeploy, .purge],
          dimensions: [.begins(.prompt, "support/"), .exactly(Dimension(.tag, "promotion"))],
          limit: .share(0.2), needsReason: true)
      ])
    #expect(file.issuers.first?.algorithms == [.rs256])
    #expect(file.issuers.first?.longestLifetime == .seconds(900))
    #expect(
      file.pipelines.first?.claims.map(\.name) == ["environment", "ref", "repository"])
  }

  @Test(arguments: [
    ("name: ci-support", "nmae: ci-support", 2, 5, "tokens[0].nmae is no field here"),
    ("read: [events", "read: [event", 6, 14, "allowed: events, state, fleet"),
    ("PromptDeploy, Purge", "PromptDeploy, Purges", 8, 33, "is 'Purges'; allowed: ModelSwap"),
    ("prompt:support/*", "prompt:*support", 9, 24, "give a dimension such as"),
    ("maxDrop: 20%", "maxDrop: 200%", 10, 20, "from 0% to 100%"),
    ("reason: required", "reason: maybe", 11, 19, "must be: required"),
    (
      "https://token.actions.githubusercontent.com/.well", "http://example.org/.well", 16, 14,
      "https"
    ),
    ("name: github", "name: token", 13, 11, "give another"),
    ("name: github", "name: webhook", 13, 11, "give another"),
    ("longestLifetime: 15m", "longestLifetime: 15", 17, 22, "give 1m to 1d"),
    ("longestLifetime: 15m", "algorithms: [HS256]", 17, 18, "is 'HS256'; allowed: RS256"),
    ("longestLifetime: 15m", "algorithms: [none]", 17, 18, "is 'none'; allowed: RS256"),
    ("issuer: github\n", "issuer: gitlab\n", 20, 13, "not the name of an issuer"),
    ("repository: acme/support", "actor: me", 22, 7, "do not say whose pipeline"),
    ("ref: refs/heads/main\n      environment: production", "actor: me", 22, 7, "every branch"),
    ("read: [events, fleet]", "read: [events, fleet", 7, 0, "did not find expected"),
    ("\(hash)", "abcd", 3, 13, "is not a SHA-256"),
  ])
  func `what is wrong is refused with its place`(
    text: String, instead: String, line: Int, column: Int, problem: String
  ) throws {
    let wrong = Self.good.replacing(text, with: instead)
    #expect(wrong != Self.good)
    let error = try #require(throws: AccessFileError.self) { try AccessFile(yaml: wrong) }
    #expect(error.problem.contains(problem), "\(error)")
    #expect(error.line == line, "\(error)")
    if column > 0 { #expect(error.column == column, "\(error)") }
  }

  @Test func `names stand there once, and somebody is named`() {
    #expect(throws: AccessFileError.self) {
      try AccessFile(yaml: Self.good.replacing("issuers:", with: "tokens: []\nissuers:"))
    }
    #expect(throws: AccessFileError.self) { try AccessFile(yaml: "") }
    #expect(throws: AccessFileError.self) { try AccessFile(yaml: "tokens: []") }
  }
}

@Suite struct `Example of an access file` {
  @Test func `is one, with one of everything`() throws {
    let root = URL(filePath: #filePath).pathComponents.prefix { $0 != "Tests" }.dropFirst()
    let path = "/" + root.joined(separator: "/") + "/deploy/access.example.yaml"
    let file = try AccessFile(yaml: String(contentsOfFile: path, encoding: .utf8))
    #expect(file.tokens.entries.count == 1)
    #expect(file.issuers.count == 2)
    #expect(file.pipelines.count == 4)
    // What plans publishes nothing.
    for pipeline in file.pipelines where pipeline.name.hasSuffix("-plan") {
      #expect(pipeline.rights.grants.isEmpty)
      #expect(pipeline.rights.reads == [.state, .blast])
    }
    #expect(file.webhooks.count == 2)
    #expect(file.nodes.map(\.names.count) == [2, 1])
    #expect(file.nodes.map(\.permitsUnbounded) == [false, true])
    #expect(
      file.applications == [.init(name: "support", expectedNodes: 3), .init(name: "billing")])
  }
}
