import Foundation
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct AccessFileNodesTests {
  /// A key that begins as a comment would.
  static let key = "&" + String(repeating: "a", count: 39)
  static let other = "rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7"
  static let good = """
    nodes:
      - name: support-web
        keys: ["\(key)", "\(other)"]
        application: support
        names: ["web-*", batch]
        maxNodes: 200
        unbounded: permitted
      - name: billing
        key: "\(String(repeating: "b", count: 40))"
        application: billing
    fleet:
      applications:
        - {name: support, nodes: 3}
        - {name: billing}
    """

  @Test func `is read as it says`() throws {
    let file = try AccessFile(yaml: Self.good)
    #expect(
      file.nodes == [
        NodeGrant(
          name: "support-web", keys: [Self.key, Self.other], application: "support",
          names: [
            NodeNamePattern(beginning: "web-", isWhole: false),
            NodeNamePattern(beginning: "batch", isWhole: true),
          ], maxNodes: 200, permitsUnbounded: true),
        NodeGrant(
          name: "billing", keys: [String(repeating: "b", count: 40)], application: "billing"),
      ])
    #expect(
      file.applications == [.init(name: "support", expectedNodes: 3), .init(name: "billing")])
    #expect(file.nodeKeys().grantsInForce == file.nodes)
    #expect(file.nodeKeys().applications == file.applications)
  }

  @Test(
    arguments: [
      ("name: support-web", "nmae: x", 2, 5, "nodes[0].nmae is no field here; allowed: name, key"),
      ("name: support-web", "name: 'a b'", 2, 11, "give letters, digits"),
      ("name: billing", "name: support-web", 8, 5, "has the name 'support-web' again"),
      ("\"\(key)\", ", "\"abc\", ", 3, 12, "is not a public key; give the 40 characters"),
      ("\"\(key)\", ", "\"\(key)a\", ", 3, 12, "is not a public key"),
      // All zeros: with such a point every secret key agrees on the same secret.
      ("\"\(key)\", ", "\"\(String(repeating: "0", count: 40))\", ", 3, 12, "is not a public key"),
      // The letter is equal to K, and is none of Z85.
      ("\"\(key)\"", "\"\u{212A}\(key.dropFirst())\"", 3, 12, "is not a public key"),
      ("\"\(key)\", \"\(other)\"", "\"\(key)\", \"\(key)\"", 2, 5, "twice; give it once"),
      ("\"\(key)\", \"\(other)\"", "", 3, 11, "is empty; give the key"),
      (String(repeating: "b", count: 40), key, 8, 5, "as 'support-web' has; make a key for each"),
      ("keys: [\"\(key)\", \"\(other)\"]", "x: y", 3, 5, "x is no field here"),
      ("    maxNodes: 200", "    key: \"\(other)\"", 2, 5, "needs either 'key' or 'keys'"),
      ("    application: billing", "    maxNodes: 1", 8, 5, "has no 'application'"),
      ("application: support", "application: sales", 4, 18, "is not in fleet.applications"),
      // The same letter, written as a letter and a mark.
      ("application: support", "application: cafe\u{301}", 4, 18, "normal form C"),
      ("application: support", "application: \(long)", 4, 18, "has more than 256 bytes"),
      ("\"web-*\", batch", "\"*-web\"", 5, 13, "a beginning such as web-*"),
      ("\"web-*\", batch", "\"w*b*\"", 5, 13, "a beginning such as web-*"),
      ("\"web-*\", batch", "\"a\\tb\"", 5, 13, "control character"),
      ("\"web-*\", batch", "e\u{301}", 5, 13, "normal form C"),
      ("\"web-*\", batch", "", 5, 12, "is empty, so no node could have a name"),
      ("maxNodes: 200", "maxNodes: 0", 6, 15, "is '0'; give a whole number, 1 to 10000"),
      ("maxNodes: 200", "maxNodes: 10001", 6, 15, "1 to 10000"),
      ("maxNodes: 200", "maxNodes: 1e3", 6, 15, "give a whole number"),
      ("unbounded: permitted", "unbounded: true", 7, 16, "allowed: permitted, refused"),
      ("nodes: 3", "nodes: -1", 13, 30, "give a whole number, 0 to 10000"),
      ("{name: billing}", "{name: support}", 14, 14, "is 'support' twice"),
      ("{name: billing}", "{nodes: 1}", 14, 7, "has no 'name'"),
      (
        "  applications:\n    - {name: support, nodes: 3}\n    - {name: billing}",
        "  applications: []", 12, 17, "is empty, so no node could join"
      ),
      ("  applications:", "  application:", 12, 3, "allowed: applications"),
    ] as [(String, String, Int, Int, String)])
  func `what is wrong is refused with its place`(
    text: String, instead: String, line: Int, column: Int, problem: String
  ) throws {
    let wrong = Self.good.replacing(text, with: instead)
    #expect(!wrong.utf8.elementsEqual(Self.good.utf8))
    let error = try #require(throws: AccessFileError.self) { try AccessFile(yaml: wrong) }
    #expect(error.problem.contains(problem), "\(error)")
    #expect(error.line == line && error.column == column, "\(error)")
  }

  private static let long = String(repeating: "a", count: 257)

  @Test func `a key that is wrong is not shown, because it may be the secret half`() throws {
    let secret = Self.key + "x"
    let wrong = Self.good.replacing(Self.key, with: secret)
    let error = try #require(throws: AccessFileError.self) { try AccessFile(yaml: wrong) }
    #expect(!"\(error)".contains(Self.key))
  }

  @Test func `a fleet that is not listed is any, and nodes alone are a file`() throws {
    let nodes = try #require(Self.good.components(separatedBy: "fleet:").first)
    let file = try AccessFile(yaml: nodes)
    #expect(file.applications == nil)
    #expect(file.tokens.entries.isEmpty)
    let error = try #require(throws: AccessFileError.self) {
      try AccessFile(yaml: "fleet: {applications: [{name: a}]}")
    }
    #expect(error.problem.contains("no webhook and no node"))
  }

  @Test func `revoked keys are not in force`() throws {
    let file = try AccessFile(yaml: Self.good)
    var revoked = RevokedKeys()
    for key in file.nodes[1].keys + [Self.key] {
      revoked.insert(.init(key: key, grant: "x", at: 1, actor: nil))
    }
    let book = file.nodeKeys(without: revoked)
    #expect(book.grantsInForce.map(\.keys) == [[Self.other], []])
    #expect(book.staleKeys.map(\.grant) == ["support-web", "billing"])
  }
}
