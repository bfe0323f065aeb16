import Foundation
import FreshetRuntime
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing
import ZeroMQ

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct NodeKeyRouteTests {
  private static let first = AccessFileNodesTests.key
  private static let second = AccessFileNodesTests.other
  private static let file = """
    tokens:
      - {name: ops, sha256: "\(hash(of: "a"))", rights: {read: [fleet], operate: permitted}}
      - {name: viewer, sha256: "\(hash(of: "b"))", rights: {read: [fleet]}}
      - {name: other, sha256: "\(hash(of: "c"))", rights: {read: [events, state, blast], plan: ["*"]}}
    nodes:
      - {name: help-nodes, keys: ["\(first)", "\(second)"], application: help, names: ["node-*"]}
      - {name: billing, key: "\(String(repeating: "b", count: 40))", application: billing}
    """

  private static func token(_ letter: String) -> String {
    "freshet_" + String(repeating: letter, count: 64)
  }
  private static func hash(of letter: String) -> String {
    TokenHash(of: token(letter)).hexadecimal
  }

  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A gate as a coordinator with this directory has it after a start.
  private func gate(_ file: String = NodeKeyRouteTests.file) throws -> Gate {
    var configuration = CoordinatorConfiguration(dataDirectory: directory.path)
    configuration.accessFile = directory.path + "/access.yaml"
    try Data(file.utf8).write(to: URL(fileURLWithPath: directory.path + "/access.yaml"))
    return Gate(try Gatekeeper(configuration, logger: Self.logger))
  }

  @Test func `a reload that leaves no key says that nobody is let in`() throws {
    func warnings(_ text: String) throws -> [ReloadWarning] {
      let keeper = Gatekeeper(
        try AccessFile(yaml: text), clocks: { SystemTime.clocks }, logger: Self.logger)
      return try NodeReloader(
        configuration: CoordinatorConfiguration(dataDirectory: directory.path), isKeyed: true,
        mailbox: nil
      ).apply(keeper)
    }
    #expect(try warnings(Self.file) == [])
    let tokens = try #require(Self.file.split(separator: "nodes:\n").first)
    #expect(try warnings(String(tokens)) == [.noNodeKey])
    #expect(ReloadWarning.noNodeKey.document.isWrong)
  }

  private static var logger: Logger {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return logger
  }

  private func ask(
    _ gate: Gate, _ method: HTTPRequest.Method, _ path: String, body: String? = nil,
    as letter: String = "a"
  ) async throws -> TestResponse {
    let router = makeRouter(commands: FakeCoordinator(), gate: gate)
    return try await Application(router: router, logger: Self.logger).test(.router) { client in
      try await client.executeRequest(
        uri: path, method: method, headers: [.authorization: "Bearer \(Self.token(letter))"],
        body: body.map { ByteBuffer(string: $0) })
    }
  }

  @Test func `a revocation is in force at once, after a reload, and after a restart`()
    async throws
  {
    let gate = try gate()
    let told = Guarded<[NodeKeyBook]>([])
    try gate.nodes.follow { book in told.withLock { $0.append(book) } }
    let response = try await ask(
      gate, .post, "/v1/keys/help-nodes/revoke", body: #"{"key": "\#(Self.first)"}"#)
    #expect(response.status == .ok, "\(response.text)")
    let document = try response.document(RevocationDocument.self)
    #expect(document.newlyRevoked == [Self.first])
    #expect(document.nodes == ["node-1", "node-2"])
    #expect(document.keys.map(\.revokedBy) == ["token:ops"])
    let billing = [String(repeating: "b", count: 40)]
    #expect(
      told.withLock { $0.map { $0.grantsInForce.map(\.keys) } } == [
        [[Self.first, Self.second], billing], [[Self.second], billing],
      ])
    // The file still names it.
    let restarted = try self.gate()
    try gate.replace { () throws(CoordinatorError) in restarted.current }
    #expect(told.withLock { $0.last }?.grantsInForce.map(\.keys) == [[Self.second], billing])
    #expect(restarted.current.nodeGrants.map(\.keys) == [[Self.second], billing])
  }

  @Test func `who had the directory before may have revoked until then`() async throws {
    let early = try gate()
    _ = try gate().nodes.revoke("billing", at: 1, by: nil)
    let told = Guarded<[NodeKeyBook]>([])
    try early.nodes.follow { book in told.withLock { $0.append(book) } }
    #expect(early.nodes.book.grantsInForce.map(\.keys) == [[Self.first, Self.second], []])
    #expect(told.withLock { $0.count } == 1)
  }

  @Test func `a second time says that it was revoked before`() async throws {
    let gate = try gate()
    _ = try await ask(gate, .post, "/v1/keys/billing/revoke")
    let again = try await ask(gate, .post, "/v1/keys/billing/revoke", body: "{}", as: "a")
    #expect(again.status == .ok)
    let document = try again.document(RevocationDocument.self)
    #expect(document.newlyRevoked.isEmpty)
    #expect(document.keys.count == 1)
    #expect(document.nodes.isEmpty)
  }

  @Test func `a secret that is given in the place of a key is not repeated`() async throws {
    let pair = try CurveKeyPair.generate()
    let file = Self.file.replacingOccurrences(of: Self.second, with: pair.publicKey.text)
    let gate = try gate(file)
    for secret in [pair.secretKey.text, try CurveKeyPair.generate().secretKey.text] {
      let body = try JSONEncoder().encode(["key": secret])
      let response = try await ask(
        gate, .post, "/v1/keys/help-nodes/revoke", body: String(decoding: body, as: UTF8.self))
      #expect(response.status == .notFound)
      let detail = response.problem?.detail ?? ""
      #expect(!detail.contains(secret))
      #expect(detail.contains("secret half") == (secret == pair.secretKey.text), "\(detail)")
      #expect(detail.contains(pair.publicKey.text))
    }
  }

  @Test func `a name is shown as it was given`() async throws {
    let response = try await ask(try gate(), .post, "/v1/keys/a%2Fb/revoke")
    #expect(response.problem?.detail.contains("'a/b'") == true, "\(response.problem?.detail ?? "")")
  }

  @Test func `nodes that have left do not count`() throws {
    func node(_ id: String, _ standing: Standing) -> NodeView {
      NodeView(
        name: "node-1", id: id, application: "help", applicationVersion: "", bound: .seconds(1),
        applied: 7, proofAge: .seconds(1), standing: standing, dropped: DropCount(),
        held: DropCount())
    }
    let fleet = FleetView(
      head: Position(epoch: FakeCoordinator.epoch, sequence: 7, digest: .zero),
      nodes: [node("a", .gone), node("b", .gone), node("c", .applied)])
    #expect(NodeKeysDocument(try gate().nodes.book, in: fleet).grants.map(\.nodes) == [1, 0])
  }

  @Test func `what counts is what counts towards the most nodes, and a name is told once`() throws {
    func node(_ id: String, _ credential: NodeCredential?, isAway: Bool = false) -> NodeView {
      NodeView(
        name: "node-1", id: id, application: "help", applicationVersion: "", bound: .seconds(1),
        applied: 7, proofAge: .seconds(1), standing: .applied, dropped: DropCount(),
        held: DropCount(), isAway: isAway, credential: credential)
    }
    let fleet = FleetView(
      head: Position(epoch: FakeCoordinator.epoch, sequence: 7, digest: .zero),
      nodes: [
        node("a", .key(Self.first)), node("b", .key(Self.first), isAway: true), node("c", nil),
        node("d", .key("another grant's")),
      ])
    let gate = try gate()
    #expect(NodeKeysDocument(gate.nodes.book, in: fleet).grants.map(\.nodes) == [2, 0])
    let revocation = try gate.nodes.revoke("help-nodes", at: 1, by: nil)
    #expect(RevocationDocument(revocation, in: fleet).nodes == ["node-1"])
    // Who holds a revoked key is not in by the grant.
    #expect(NodeKeysDocument(gate.nodes.book, in: fleet).grants.map(\.nodes) == [1, 0])
  }

  @Test func `lists every grant, with who is in by it`() async throws {
    let gate = try gate()
    _ = try await ask(gate, .post, "/v1/keys/billing/revoke")
    let response = try await ask(gate, .get, "/v1/keys", as: "b")
    let grants = try response.document(NodeKeysDocument.self).grants
    #expect(grants.map(\.name) == ["help-nodes", "billing"])
    #expect(grants.map(\.nodes) == [2, 0])
    #expect(grants.map(\.names) == [["node-*"], ["*"]])
    #expect(grants[0].keys == [.init(key: Self.first), .init(key: Self.second)])
    #expect(grants[1].keys.first?.revokedAt?.hasSuffix("Z") == true)
    let api = try JSONDecoder().decode(
      OpenAPIDocument.self, from: Data(APIDescription.text.utf8))
    let schemas = api.components.schemas
    let schema = try #require(schemas["NodeKeys"])
    #expect(schema.undescribed(in: try response.document(JSONDocument.self), schemas) == [])
  }

  @Test(arguments: [
    ("b", "/v1/keys/billing/revoke", "", 403), ("c", "/v1/keys", "", 403),
    ("c", "/v1/keys/billing/revoke", "", 403), ("d", "/v1/keys/billing/revoke", "", 401),
    ("a", "/v1/keys/biling/revoke", "", 404), ("a", "/v1/keys/\u{212A}/revoke", "", 404),
    ("a", "/v1/keys/billing/revoke", #"{"key": "x"}"#, 404),
    ("a", "/v1/keys/billing/revoke", #"{"keys": []}"#, 422),
    ("a", "/v1/keys/billing/revoke", #"{"key": 1}"#, 422),
    ("a", "/v1/keys/billing/revoke", "{", 400),
    ("a", "/v1/keys/billing/revoke", String(repeating: " ", count: 5_000), 413),
  ])
  func `what is wrong revokes nothing`(
    letter: String, path: String, body: String, status: Int
  ) async throws {
    let gate = try gate()
    let path = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    let response = try await ask(
      gate, path.hasSuffix("keys") ? .get : .post, path, body: body, as: letter)
    #expect(response.status.code == status, "\(response.text)")
    #expect(gate.nodes.book.revoked == RevokedKeys())
    if status == 404, path.contains("biling") {
      #expect(response.problem?.allowed == ["billing"])
      #expect(response.problem?.detail.contains("did you mean billing?") == true)
    }
  }

  @Test func `what cannot be written down is not revoked`() async throws {
    let gate = try gate()
    try FileManager.default.createDirectory(
      atPath: directory.path + "/revoked-keys.draft", withIntermediateDirectories: false)
    let response = try await ask(gate, .post, "/v1/keys/billing/revoke")
    #expect(response.status == .serviceUnavailable)
    #expect(response.problem?.type == .notRevoked)
    #expect(response.problem?.detail.contains("the key is still in force") == true)
    #expect(gate.nodes.book.grantsInForce == gate.nodes.book.grants)
  }

  @Test func `a list that cannot be read stops a start`() throws {
    _ = try gate()
    try Data("x".utf8).write(to: URL(fileURLWithPath: directory.path + "/revoked-keys"))
    let error = try #require(throws: CoordinatorError.self) { try gate() }
    #expect("\(error)".contains("revoked-keys"))
  }
}
