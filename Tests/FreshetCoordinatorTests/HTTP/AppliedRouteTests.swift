import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// `/v1/applied`.
@Suite struct `Applies over HTTP` {
  private static let path = "/v1/applied?service=support&environment=production"
  private static let service = AppliedRecord.Service("support", environment: "production")
  private static let base = "\(FakeCoordinator.epoch)@7"
  private static let revision = String(repeating: "ab", count: 20)

  private static let attempt = """
    {"attempt": {"plan": "x", "revision": "\(revision)", "base": "\(base)", "dimensions": [
      {"kind": "prompt", "id": "p", "facet": "a/b#c"}, {"kind": "route", "id": "r"}]}}
    """
  private static let applied = """
    {"applied": {"plan": "x", "revision": "\(revision)", "base": "\(base)", "position": "\(base)",
      "entries": [{"kind": "prompt", "id": "p", "facet": "a/b#c", "versions": ["2", "1"]},
        {"kind": "custom.guardrail", "id": "pii", "versions": []}],
      "routes": [{"id": "r", "customerFields": ["plan"]}], "ends": ["w"]}}
    """

  private func put(
    _ body: String, _ client: any TestClientProtocol, path: String = path,
    contentType: String? = "application/json", headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = contentType
    return try await client.executeRequest(
      uri: path, method: .put, headers: headers, body: ByteBuffer(string: body))
  }

  @Test func `an apply says that it begins and that it has finished, and is remembered`()
    async throws
  {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      let begun = try await put(Self.attempt, client)
      #expect(begun.status == .ok)
      let attempt = try begun.document(AppliedDocument.self).attempts
      #expect(attempt.map(\.revision) == [Self.revision])
      #expect(attempt[0].dimensions.map(\.facet) == ["a/b#c", nil])
      #expect(attempt[0].beganAt == "2025-11-24T16:00:00.123Z")
      let finished = try await put(Self.applied, client)
      #expect(finished.status == .ok)
      let document = try await client.get(Self.path).document(AppliedDocument.self)
      #expect(document == (try finished.document(AppliedDocument.self)))
      #expect(document.attempts.isEmpty)
      #expect(document.applied?.entries.map(\.versions) == [["1", "2"], []])
      #expect(document.applied?.entries.map(\.kind) == ["prompt", "custom.guardrail"])
      #expect(document.applied?.routes == [.init(id: "r", customerFields: ["plan"])])
      #expect(document.applied?.position == Self.base)
    }
    let changes = coordinator.state.withLock { $0.appliedChanges }
    #expect(changes.map(\.service) == [Self.service, Self.service])
    #expect(changes[0].base == Baseline(Self.base))
    guard case .finish(_, ending: ["w"]) = changes[1].kind else {
      Issue.record("\(changes[1])")
      return
    }
  }

  @Test func `a service of which nothing was applied is none, and others are named`() async throws {
    try await withRouter { client in
      let none = try await client.get("/v1/applied?service=suport")
      #expect(none.status == .notFound)
      #expect(none.problem?.type == .neverApplied)
      #expect(none.problem?.detail.hasSuffix("known: no service") == true)
      _ = try await put(Self.attempt, client)
      let other = try await client.get("/v1/applied?service=suport")
      #expect(other.problem?.allowed == ["support in production"])
      // An environment is another one.
      #expect(try await client.get("/v1/applied?service=support").status == .notFound)
    }
  }

  @Test func `a service is forgotten where it is asked for`() async throws {
    try await withRouter { client in
      func forget() async throws -> TestResponse {
        try await client.executeRequest(uri: Self.path, method: .delete, headers: [:], body: nil)
      }
      #expect(try await forget().problem?.type == .neverApplied)
      _ = try await put(Self.attempt, client)
      #expect(try await forget().status == .ok)
      #expect(try await client.get(Self.path).status == .notFound)
    }
  }

  @Test(arguments: [
    ("/v1/applied", "service"), ("/v1/applied?service=", "service"),
    ("/v1/applied?service=a&environment=", "environment"),
    ("/v1/applied?service=\(String(repeating: "a", count: 257))", "service"),
    ("/v1/applied?service=a&service=b", "service"),
  ])
  func `which service has to be said`(path: String, field: String) async throws {
    try await withRouter { client in
      for method in [HTTPRequest.Method.get, .put, .delete] {
        let response = try await client.executeRequest(
          uri: path, method: method, headers: [:], body: nil)
        #expect(response.problem?.type == .invalidParameter, "\(method)")
        #expect(response.problem?.field == field, "\(method)")
      }
    }
  }

  private static func body(_ section: String, _ list: String, _ changed: (String, String)) -> String
  {
    var fields = ["plan": #""x""#, "base": "\"\(base)\"", list: "[]"]
    fields[changed.0] = changed.1.isEmpty ? nil : changed.1
    let texts = fields.sorted { $0.key < $1.key }.map { #""\#($0.key)": \#($0.value)"# }
    return #"{"\#(section)": {"# + texts.joined(separator: ",") + "}}"
  }

  private static func attempt(_ field: String, _ value: String) -> String {
    body("attempt", "dimensions", (field, value))
  }

  private static func applied(_ field: String, _ value: String) -> String {
    body("applied", "entries", (field, value))
  }

  static let faults: [BadInput] = [
    BadInput("nothing", "", .emptyBody, "the body is empty; give an attempt or an apply as JSON"),
    BadInput("no JSON", "{", .malformedJSON, "line 1"),
    BadInput("an array", "[]", .wrongType, "expected an object, found array at the body"),
    BadInput("neither", "{}", .missingField, at: "attempt or applied", "is missing"),
    BadInput(
      "both", #"{"attempt":{},"applied":{}}"#, .conflictingFields, at: "applied",
      "exclude each other"),
    BadInput(
      "an unknown section", #"{"attempt":{},"more":1}"#, .unknownField, at: "more",
      "allowed: attempt, applied"),
    BadInput("a text", #"{"attempt":"x"}"#, .wrongType, at: "attempt", "expected an object"),
    BadInput(
      "an unknown field", attempt("actor", #""me""#), .unknownField, at: "attempt.actor",
      "allowed: plan, revision, base, dimensions"),
    BadInput("no plan", attempt("plan", ""), .missingField, at: "attempt.plan", "is missing"),
    BadInput(
      "an empty plan", attempt("plan", #""""#), .invalidValue, at: "attempt.plan", "is empty"),
    BadInput("no base", attempt("base", ""), .missingField, at: "attempt.base", "is missing"),
    BadInput(
      "a base that is none", attempt("base", #""7""#), .invalidValue, at: "attempt.base",
      "is '7', which is not a position in a log"),
    BadInput(
      "no revision", attempt("revision", #""main""#), .invalidValue, at: "attempt.revision",
      "is no commit's name"),
    BadInput(
      "no dimensions", attempt("dimensions", ""), .missingField, at: "attempt.dimensions",
      "is missing"),
    BadInput(
      "an unknown kind", attempt("dimensions", #"[{"kind":"promt","id":"p"}]"#), .invalidValue,
      at: "attempt.dimensions[0].kind", "is 'promt', which no manifest has"),
    BadInput(
      "a kind without versions", attempt("dimensions", #"[{"kind":"customer","id":"p"}]"#),
      .invalidValue, at: "attempt.dimensions[0].kind", "is 'customer', which no manifest has"),
    BadInput(
      "no id", attempt("dimensions", #"[{"kind":"prompt"}]"#), .missingField,
      at: "attempt.dimensions[0].id", "is missing"),
    BadInput(
      "versions of an attempt",
      attempt("dimensions", #"[{"kind":"prompt","id":"p","versions":[]}]"#),
      .unknownField, at: "attempt.dimensions[0].versions", "kind, id, facet"),
    BadInput(
      "no entries", applied("entries", ""), .missingField, at: "applied.entries", "is missing"),
    BadInput(
      "no versions", applied("entries", #"[{"kind":"prompt","id":"p"}]"#), .missingField,
      at: "applied.entries[0].versions", "is missing"),
    BadInput(
      "a number", applied("entries", #"[{"kind":"prompt","id":"p","versions":[1]}]"#), .wrongType,
      at: "applied.entries[0].versions[0]", "expected a string, found number"),
    BadInput(
      "a position that is none", applied("position", #""x""#), .invalidValue,
      at: "applied.position", "is not a position in a log"),
    BadInput(
      "no fields", applied("routes", #"[{"id":"r"}]"#), .missingField,
      at: "applied.routes[0].customerFields", "is missing"),
    BadInput(
      "ends of numbers", applied("ends", "[1]"), .wrongType, at: "applied.ends[0]",
      "expected a string"),
  ]

  @Test(arguments: faults)
  func `bad input names the field and the remedy, and nothing is recorded`(
    input: BadInput
  ) async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      let response = try await put(String(decoding: input.body, as: UTF8.self), client)
      #expect(response.problem?.type == input.type, "\(response.text)")
      #expect(response.problem?.field == input.field, "\(response.text)")
      #expect(response.problem?.detail.contains(input.detail) == true, "\(response.text)")
    }
    #expect(coordinator.state.withLock { $0.applied[Self.service] } == nil)
  }

  @Test func `a plan of another log is refused, and what it was about to name is remembered`()
    async throws
  {
    let coordinator = FakeCoordinator()
    let input = BadInput(
      "another log", Self.attempt("base", #""9-x@7""#), .overtaken, at: "attempt.base", "plan anew")
    try await withRouter(coordinator) { client in
      let response = try await put(String(decoding: input.body, as: UTF8.self), client)
      #expect(response.problem?.type == .overtaken, "\(response.text)")
      #expect(response.problem?.field == "attempt.base", "\(response.text)")
      #expect(
        response.problem?.detail.contains("that it was about to name are recorded; plan anew")
          == true, "\(response.text)")
    }
    #expect(coordinator.state.withLock { $0.applied[Self.service]?.attempts.count } == 1)
  }

  @Test func `another media type and too large a body are refused`() async throws {
    try await withRouter { client in
      for type in [nil, "text/plain", "application/json; charset=latin1"] {
        let response = try await put(Self.attempt, client, contentType: type)
        #expect(response.problem?.type == .unsupportedMediaType)
      }
      let large = Self.attempt + String(repeating: " ", count: APILimits.appliedBytes)
      let response = try await put(large, client)
      #expect(response.problem?.type == .bodyTooLarge)
      #expect(response.problem?.detail.contains("split the service") == true)
    }
  }

  @Test(arguments: [
    (AppliedError.overloaded, Problem.Sort.overloaded), (.stopping, .stopping),
    (.logUnavailable("full"), .logUnavailable), (.tooManyServices(limit: 3), .appliedFull),
    (.full(limit: 3), .appliedFull), (.tooLarge(bytes: 4, limit: 3), .bodyTooLarge),
    (
      .overtaken(
        service, by: .init(plan: "y", revision: nil, entries: [], routes: [], position: nil)),
      .overtaken
    ),
  ])
  func `what the coordinator does not record is told`(
    error: AppliedError, type: Problem.Sort
  ) async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.appliedError = error }
    try await withRouter(coordinator) { client in
      let response = try await put(Self.attempt, client)
      #expect(response.problem?.type == type)
    }
  }

  @Test func `whoever may not publish it may not say that it was applied`() async throws {
    let coordinator = FakeCoordinator()
    let rig = try AccessRig()
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let router = makeRouter(commands: coordinator, gate: Gate(try rig.gatekeeper()))
    let token: HTTPFields = [.authorization: "Bearer \(AccessRig.token)"]
    let own = Self.attempt("dimensions", #"[{"kind":"prompt","id":"support/x"}]"#)
    try await Application(router: router, logger: logger).test(.router) { client in
      let foreign = try await put(Self.attempt, client, headers: token)
      #expect(foreign.status == .forbidden)
      #expect(foreign.problem?.detail.contains("may not publish prompt:p#a/b#c") == true)
      let begun = try await put(own, client, headers: token)
      #expect(try begun.document(AppliedDocument.self).attempts.map(\.actor) == ["token:support"])
      #expect(try await put(Self.applied("ends", #"["x"]"#), client, headers: token).status == .ok)
      // What another has recorded is not replaced, and not forgotten.
      let other = AppliedRecord.Attempt(plan: "y", revision: nil, dimensions: [.init(.corpus, "c")])
      _ = try await coordinator.record(
        AppliedChange(Self.service, .begin(other), base: Baseline(Self.base)))
      #expect(try await put(own, client, headers: token).status == .ok)
      #expect(
        try await put(Self.applied("ends", #"["y"]"#), client, headers: token).status == .forbidden)
      let forgotten = try await client.executeRequest(
        uri: Self.path, method: .delete, headers: token, body: nil)
      #expect(forgotten.status == .forbidden)
    }
  }
}
