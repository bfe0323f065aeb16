import Foundation
import HTTPTypes
import HummingbirdTesting
import StrictText
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// Names that look the same, and that Unicode calls equivalent, are other names.
@Suite struct `Names are compared by their bytes` {
  private static let kelvin = "\u{212A}"

  private static let file = """
    tokens:
      - name: support
        sha256: "\(TokenHash(of: AccessRig.token).hexadecimal)"
        rights: {read: [events, state, fleet]}
    issuers:
      - name: ci
        issuer: https://ci.example/K
        audience: Kiosk
        algorithms: [ES256]
        keysURL: https://ci.example/keys
        longestLifetime: 15m
    pipelines:
      - name: deploy
        issuer: ci
        claims: {repository: acme/Kiosk, ref: refs/heads/Kiosk, K: k}
        rights:
          publish: [{kinds: [PromptDeploy], dimensions: ["*"]}]
    """

  private static func claims(
    _ change: (inout PipelineClaims) -> Void = { _ in }
  ) -> PipelineClaims {
    AccessRig.claims { claims in
      claims.issuer = "https://ci.example/K"
      claims.audiences = ["Kiosk"]
      claims.texts = ["repository": "acme/Kiosk", "ref": "refs/heads/Kiosk", "K": "k"]
      change(&claims)
    }
  }

  static let lookalikes: [(String, @Sendable (inout PipelineClaims) -> Void)] = [
    ("no pipeline", { $0.texts["ref"] = "refs/heads/\(kelvin)iosk" }),
    ("no pipeline", { $0.texts["repository"] = "acme/\(kelvin)iosk" }),
    ("another audience", { $0.audiences = ["\(kelvin)iosk"] }),
    ("is not in the access file", { $0.issuer = "https://ci.example/\(kelvin)" }),
    // The name of a claim.
    (
      "K is missing",
      {
        $0.texts["K"] = nil
        $0.texts[kelvin] = "k"
      }
    ),
  ]

  @Test(arguments: lookalikes.indices)
  func `a pipeline's claim that only looks as pinned is refused`(index: Int) async throws {
    let rig = try AccessRig()
    let gate = try rig.gatekeeper(Self.file)
    _ = try await gate.identify("Bearer \(try await rig.sign(Self.claims()))")
    let (problem, change) = Self.lookalikes[index]
    let token = try await rig.sign(Self.claims(change))
    let refused = await #expect(throws: Problem.self) {
      try await gate.identify("Bearer \(token)")
    }
    #expect(refused?.detail.contains(problem) == true, "\(refused?.detail ?? "")")
  }

  @Test func `the id of a key is compared by its bytes`() async throws {
    let rig = try AccessRig()
    let keySet = try AccessRig.keySet(of: rig.key, id: "K1")
    rig.state.withLock { $0.keySet = keySet }
    let gate = try rig.gatekeeper(Self.file)
    _ = try await gate.identify("Bearer \(try await rig.sign(Self.claims(), id: "K1"))")
    let other = try await rig.sign(Self.claims(), id: "\(Self.kelvin)1")
    let refused = await #expect(throws: Problem.self) {
      try await gate.identify("Bearer \(other)")
    }
    #expect(refused?.detail.contains("no key") == true)
  }

  @Test(arguments: [
    "prompt:K/*", "prompt:K", "prompt:K#K", "key-prefix:K*",
  ])
  func `a pattern covers no name that only looks like its own`(text: String) throws {
    let pattern = try #require(DimensionPattern(text))
    func changes(_ letter: String) -> Change {
      switch text {
      case "prompt:K/*": .drops(Dimension(.prompt, "\(letter)/x"))
      case "prompt:K": .drops(Dimension(.prompt, letter))
      case "prompt:K#K": .drops(Dimension(.prompt, "K", facet: letter))
      default: .dropsKeyPrefix("\(letter)x")
      }
    }
    #expect(pattern.covers(changes("K")))
    #expect(!pattern.covers(changes(Self.kelvin)))
    // No id is in such a form, so a pattern in it could only mislead.
    #expect(DimensionPattern(text.replacing("K", with: Self.kelvin)) == nil)
  }

  @Test func `the name of a claim in the file is in normal form`() throws {
    let text = Self.file.replacing(", K: k", with: ", \(Self.kelvin): k")
    let fault = #expect(throws: AccessFileError.self) { try AccessFile(yaml: text) }
    #expect(fault?.problem.contains("normal form C") == true)
  }

  @Test func `a repository, a ref and a condition are compared by their bytes`() throws {
    let push = GitHubPush(
      repository: "acme/Kiosk", ref: "refs/heads/Kiosk",
      rules: [.init(under: "p/", ending: "", kind: .prompt)])
    func notice(_ repository: String, _ ref: String, paths: String = #""p/a""#) throws -> JSONValue
    {
      try PublishRequest.value(
        of: Array(
          """
          {"repository":{"full_name":"\(repository)"},"ref":"\(ref)","after":"c1",
           "commits":[{"added":[\(paths)],"removed":[],"modified":[]}]}
          """.utf8))
    }
    #expect(try push.events(in: notice("acme/Kiosk", "refs/heads/Kiosk"), at: 0).count == 1)
    #expect(try push.events(in: notice("acme/\(Self.kelvin)iosk", "refs/heads/Kiosk"), at: 0) == [])
    #expect(try push.events(in: notice("acme/Kiosk", "refs/heads/\(Self.kelvin)iosk"), at: 0) == [])
    // Two files of the repository, of which neither hides the other.
    let both = try notice(
      "acme/Kiosk", "refs/heads/Kiosk", paths: "\"p/caf\u{E9}\",\"p/cafe\u{301}\"")
    #expect(try push.events(in: both, at: 0).count == 2)
    let pointer = try #require(JSONPointer("/type"))
    let template = EventTemplate(
      kind: .purge, conditions: [.init(pointer: pointer, text: "K")], fields: [])
    #expect(template.concerns(try PublishRequest.value(of: Array(#"{"type":"K"}"#.utf8))))
    let other = Array("{\"type\":\"\(Self.kelvin)\"}".utf8)
    #expect(!template.concerns(try PublishRequest.value(of: other)))
  }

  @Test(arguments: [
    "/v1/events?dimension=prompt:%E2%84%AA", "/v1/uses?dimension=prompt:%E2%84%AA",
    "/v1/entries?prefix=%E2%84%AA", "/v1/entries?request=%E2%84%AA",
    "/v1/applied?service=%E2%84%AA", "/v1/applied?service=s&environment=%E2%84%AA",
    "/v1/events/1/settlement?wait=1s&requireNodes=%E2%84%AA=1",
  ])
  func `a parameter that is not in normal form is refused`(path: String) async throws {
    try await withRouter { client in
      let response = try await client.get(path)
      #expect(response.status == .badRequest)
      #expect(response.problem?.type == .invalidParameter, "\(response.text)")
    }
  }

  @Test func `a key in a header is ASCII, and one in a body in normal form`() async throws {
    try await withRouter { client in
      var headers = HTTPFields()
      headers[try #require(HTTPField.Name("idempotency-key"))] = "\(Self.kelvin)1"
      let event = #"{"kind":"Purge","tag":"t"}"#
      #expect(try await client.publish(event, headers: headers).status == .unprocessableContent)
      let body = #"{"kind":"Purge","tag":"t","idempotencyKey":"\#(Self.kelvin)1"}"#
      let response = try await client.publish(body)
      #expect(response.status == .unprocessableContent)
      #expect(response.problem?.field == "idempotencyKey")
    }
  }
}
