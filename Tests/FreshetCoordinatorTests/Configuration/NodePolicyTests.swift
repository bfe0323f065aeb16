import FreshetCore
import Testing
import ZeroMQ

@testable import FreshetCoordinator

/// Who may be a node, by what the configuration and the access file say.
@Suite struct NodePolicyTests {
  private let key: CurvePublicKey
  private let grant: NodeKeyGrant
  private let inFile = NodeGrant(name: "file", keys: ["f"], application: "a")

  init() throws {
    key = try CurveKeyPair.generate().publicKey
    grant = NodeKeyGrant(name: "code", keys: [key], application: "a", names: ["web-*", "db"])
  }

  private func configuration(
    host: String = "127.0.0.1", grants: [NodeKeyGrant] = [], file: String? = nil
  ) -> CoordinatorConfiguration {
    var configuration = CoordinatorConfiguration(dataDirectory: "d")
    configuration.host = host
    configuration.httpHost = "127.0.0.1"
    configuration.nodeGrants = grants
    configuration.accessFile = file
    return configuration
  }

  private func access(
    _ configuration: CoordinatorConfiguration, file: [NodeGrant] = [], isKeyed: Bool? = nil
  ) throws -> NodePolicy.Access {
    try configuration.nodePolicy(NodeKeyBook(grants: file), isKeyed: isKeyed).access
  }

  @Test func `a loopback without keys is open; a key makes all ask for theirs`() throws {
    #expect(try access(configuration()) == .open(permitsUnbounded: false))
    #expect(try access(configuration(), file: [inFile]) == .keys([inFile]))
    let both = try access(configuration(grants: [grant]), file: [inFile])
    guard case .keys(let grants) = both else { throw Missing() }
    #expect(grants.map(\.name) == ["code", "file"])
    #expect(grants[0].keys == [key.text])
    #expect(
      grants[0].names == [
        NodeNamePattern(beginning: "web-", isWhole: false),
        NodeNamePattern(beginning: "db", isWhole: true),
      ])
  }

  private struct Missing: Error {}

  @Test func `other machines get in with keys, or by a choice that is written down`() throws {
    var exposed = configuration(host: "10.0.0.1")
    #expect(throws: CoordinatorError.self) { try exposed.checkReach() }
    #expect(throws: CoordinatorError.self) { _ = try access(exposed) }
    let message = #expect(throws: CoordinatorError.self) { _ = try access(exposed) }
    #expect("\(String(describing: message))".contains("freshet keys new"))
    exposed.nodes = .plainWithoutAuthentication
    try exposed.checkReach()
    #expect(try access(exposed) == .open(permitsUnbounded: false))
    try configuration(host: "10.0.0.1", grants: [grant]).checkReach()
    // The file's keys are known when it is read.
    let withFile = configuration(host: "10.0.0.1", file: "access.yaml")
    try withFile.checkReach()
    #expect(throws: CoordinatorError.self) { _ = try access(withFile) }
    #expect(try access(withFile, file: [inFile]) == .keys([inFile]))
  }

  @Test func `keys and the choice against them exclude each other`() {
    var both = configuration(grants: [grant])
    both.nodes = .plainWithoutAuthentication
    #expect(throws: CoordinatorError.self) { try both.checkReach() }
    var inAFile = configuration()
    inAFile.nodes = .plainWithoutAuthentication
    #expect(throws: CoordinatorError.self) { _ = try access(inAFile, file: [inFile]) }
  }

  @Test func `a reload neither opens ports nor closes plain ones`() throws {
    #expect(try access(configuration(), isKeyed: true) == .keys([]))
    #expect(try access(configuration(), file: [inFile], isKeyed: true) == .keys([inFile]))
    #expect(try access(configuration(), isKeyed: false) == .open(permitsUnbounded: false))
    #expect(throws: CoordinatorError.self) {
      _ = try access(configuration(), file: [inFile], isKeyed: false)
    }
  }

  @Test func `a key belongs to one grant`() {
    let again = NodeGrant(name: "again", keys: ["f"], application: "b")
    #expect(throws: CoordinatorError.self) {
      _ = try access(configuration(), file: [inFile, again])
    }
  }

  @Test func `a grant that is wrong is named`() {
    var wrong: [NodeKeyGrant] = []
    for change: (inout NodeKeyGrant) -> Void in [
      { $0.name = "" }, { $0.keys = [] }, { $0.application = "" }, { $0.maxNodes = 0 },
      { $0.names = [] }, { $0.names = ["a*b"] }, { $0.names = [""] },
      { $0.application = String(repeating: "a", count: 257) },
    ] {
      var grant = grant
      change(&grant)
      wrong.append(grant)
    }
    for grant in wrong {
      #expect(throws: CoordinatorError.self, "\(grant)") {
        try configuration(grants: [grant]).checkReach()
      }
    }
  }
}
