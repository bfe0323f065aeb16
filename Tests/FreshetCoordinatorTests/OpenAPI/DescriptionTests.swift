import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `API description` {
  private let api: OpenAPIDocument

  init() throws {
    api = try JSONDecoder().decode(
      OpenAPIDocument.self, from: Data(APIDescription.text.utf8))
  }

  @Test func `is served as it is`() async throws {
    try await withRouter { client in
      let response = try await client.get("/openapi.json")
      #expect(response.status == .ok)
      #expect(response.headers[.contentType] == "application/json")
      #expect(String(buffer: response.body) == APIDescription.text)
    }
  }

  @Test func `names the routes that there are, and no others`() {
    let described = api.paths.flatMap { path, operations in
      operations.keys.map { "\($0.uppercased()) \(path)" }
    }
    let routes = CoordinatorAPI(commands: FakeCoordinator(), keepAlive: .seconds(15)).endpoints
      .map { "\($0.method) \($0.path)" }
    #expect(described.sorted() == routes.sorted())
  }

  @Test func `says of each route that asks who they are that it does`() throws {
    let coordinator = CoordinatorAPI(commands: FakeCoordinator(), keepAlive: .seconds(15))
    for endpoint in coordinator.endpoints where endpoint.access != nil {
      let operation = try #require(
        api.paths[endpoint.path]?["\(endpoint.method)".lowercased()], "\(endpoint.path)")
      // 503: the keys by which a token is judged cannot be had.
      for status in ["401", "403", "503"] {
        #expect(operation.responses[status] != nil, "\(endpoint.path) lacks \(status)")
      }
      let schemes = (operation.security ?? []).flatMap(\.keys)
      #expect(schemes == ["token"], "\(endpoint.path)")
    }
  }

  @Test func `names the query parameters that each route takes, and no others`() async throws {
    let operations = api.paths.flatMap { path, operations in
      operations.map { (path: path, method: $0.key, operation: $0.value) }
    }
    try await withRouter { client in
      // Probes may add what they want.
      for (path, method, operation) in operations where !["/health", "/ready"].contains(path) {
        let response = try await client.executeRequest(
          uri: path.replacing("{sequence}", with: "1") + "?unheard-of=1",
          method: try #require(HTTPRequest.Method(method.uppercased())), headers: [:], body: nil)
        let described = operation.parameters?.filter { $0.in == "query" }.map(\.name) ?? []
        #expect(response.problem?.type == .unknownParameter, "\(method) \(path)")
        #expect(response.problem?.allowed?.sorted() == described.sorted(), "\(method) \(path)")
      }
    }
  }

  @Test func `names the problems that there are, with their statuses`() throws {
    let problem = try #require(api.components.schemas["Problem"])
    #expect(
      problem.properties?["type"]?.enum?.compactMap(\.string)
        == Problem.Sort.allCases.map(\.rawValue))
    for (name, response) in api.components.responses {
      let example = try #require(
        response.content?["application/problem+json"]?.example, "\(name)")
      let problem = try example.decoded(as: Problem.self)
      #expect(problem.status == problem.type.status, "\(name)")
      #expect(problem.title == problem.type.title, "\(name)")
      #expect(try JSONDocument(encoding: problem) == example, "\(name)")
    }
  }

  @Test(arguments: Event.Kind.Name.allCases)
  func `names the fields of every kind`(kind: Event.Kind.Name) throws {
    let schema = try #require(api.components.schemas[kind.rawValue])
    let common = [
      "kind", "reason", "source", "idempotencyKey", "unchangedSince", "grace", "spread", "force",
      "ifChanged",
    ]
    #expect(schema.properties?.keys.sorted() == (kind.fieldNames + common).sorted())
    #expect(schema.additionalProperties == .boolean(false))
  }

  @Test func `every example of a request is taken`() throws {
    let content = try #require(api.paths["/v1/events"]?["post"]?.requestBody?.content)
    #expect(Set(content.keys) == Set(PublishRequest.mediaTypes))
    var kinds: Set<String> = []
    for (type, media) in content {
      for (name, example) in try #require(media.examples) {
        let body = Array(try JSONEncoder().encode(example.value))
        let request = try PublishRequest(body: body, contentType: type)
        for event in request.events {
          try event.validate()
          kinds.insert(event.kind.name.rawValue)
        }
        #expect(!request.events.isEmpty, "\(name)")
      }
    }
    #expect(kinds == Set(Event.Kind.Name.allCases.map(\.rawValue)))
  }

  @Test func `every example of what an apply says is taken`() async throws {
    let content = try #require(api.paths["/v1/applied"]?["put"]?.requestBody?.content)
    let examples = try #require(content["application/json"]?.examples)
    #expect(examples.keys.sorted() == ["applied", "attempt"])
    for example in examples.values {
      let body = try JSONEncoder().encode(example.value)
      let change = try PublishRequest.decode(AppliedRequest.self, Array(body))
      try AppliedChange(.init("support"), change.kind, base: change.base).validate()
    }
  }

  @Test func `every example of a revocation is taken`() throws {
    let content = try #require(api.paths["/v1/keys/{name}/revoke"]?["post"]?.requestBody?.content)
    let examples = try #require(content["application/json"]?.examples)
    #expect(!examples.isEmpty)
    for example in examples.values {
      let body = try JSONEncoder().encode(example.value)
      let request = try PublishRequest.decode(RevocationRequest.self, Array(body))
      #expect(request.key != nil)
    }
  }

  @Test func `every example of an answer is one`() throws {
    var checked = 0
    for (path, operations) in api.paths {
      for operation in operations.values {
        for response in operation.responses.values {
          guard let media = response.content?["application/json"], let example = media.example
          else { continue }
          let name = try #require(media.schema?.reference, "\(path)")
          #expect(try example.roundTrip(as: name) == example, "\(name)")
          checked += 1
        }
      }
    }
    #expect(checked >= 9)
  }

  @Test func `every field of an answer is described`() async throws {
    let coordinator = FakeCoordinator()
    _ = try await coordinator.publish(EveryKind.events)
    coordinator.state.withLock { state in
      state.settlements = [.one(.applied, of: 1)]
      state.uses = [[Dimension(.prompt, "p")], nil]
    }
    try await coordinator.applySomething()
    let answers = [
      ("/v1/events", "EventPage"), ("/v1/events/1", "LoggedEvent"), ("/v1/state", "State"),
      ("/v1/events/1/settlement", "Settlement"), ("/v1/fleet", "Fleet"), ("/health", "Status"),
      ("/v1/entries?prefix=gpt", "Entries"), ("/v1/uses", "Uses"),
      ("/v1/applied?service=s", "Applied"),
    ]
    let schemas = api.components.schemas
    try await withRouter(coordinator) { client in
      for (path, name) in answers {
        let document = try await client.get(path).document(JSONDocument.self)
        let schema = try #require(schemas[name])
        #expect(schema.undescribed(in: document, schemas) == [], "\(path)")
      }
      let trial = try await client.publish(
        #"{"kind": "Purge", "tag": "t"}"#, to: "/v1/events/dry-run?mustExist=tell"
      ).document(JSONDocument.self)
      let schema = try #require(schemas["DryRun"])
      #expect(schema.undescribed(in: trial, schemas) == [])
      let answer = try await client.publish(
        #"{"kind": "Purge", "tag": "t"}"#, to: "/v1/events?mustExist=tell"
      ).document(JSONDocument.self)
      let described = try #require(schemas["PublishAnswer"])
      #expect(described.undescribed(in: answer, schemas) == [])
    }
  }
}

/// An event of every kind, with every field set.
enum EveryKind {
  static let events: [Event] = [
    .modelSwap(ModelSwap(.alias("a"), versions: ["m"])),
    .modelSwap(ModelSwap(.model("m"), versions: ["f"])),
    .promptDeploy(PromptDeploy(prompt: "p", role: .persona, versions: ["1"])),
    .corpusReindex(CorpusReindex(corpus: "c", versions: ["1"], settlingTime: .seconds(60))),
    .toolSchemaChange(ToolSchemaChange(toolSet: "t", hashes: [digest(7)])),
    .customerStateChange(
      CustomerStateChange(customer: "42", fields: [.init("plan", version: "gold")])),
    .customChange(CustomChange("guardrail", "pii", versions: ["4"])),
    .purge(.dimension(Dimension(.prompt, "p"))),
    .purge(.key(String(repeating: "ab", count: 32))), .purge(.keyPrefix("m:")),
    .purge(.tag("t")), .purge(.route("r")), .purge(.everything),
  ].enumerated().map { index, kind in
    Event(
      kind, force: true, ifChanged: true, grace: .seconds(1), spread: .seconds(2), reason: "why",
      source: "ci",
      idempotencyKey: "k\(index)")
  }
}
