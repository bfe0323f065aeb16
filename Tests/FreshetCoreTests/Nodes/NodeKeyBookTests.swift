import Testing

@testable import FreshetCore

@Suite struct NodeKeyBookTests {
  /// A key that begins as a comment would.
  static let first = "#" + String(repeating: "a", count: 39)
  static let second = String(repeating: "K", count: 40)
  static let other = String(repeating: "c", count: 40)

  static let book = NodeKeyBook(
    grants: [
      NodeGrant(name: "support-web", keys: [first, second], application: "support"),
      NodeGrant(name: "billing", keys: [other], application: "billing"),
    ])

  @Test func `a revoked key is in force no more, whatever the file says`() throws {
    var book = Self.book
    let revocation = try book.revoke("support-web", key: Self.first, at: 7, by: "token:ops")
    #expect(revocation.newlyRevoked == [Self.first])
    #expect(
      revocation.keys
        == [.init(key: Self.first, grant: "support-web", at: 7, actor: "token:ops")])
    #expect(book.grantsInForce.map(\.keys) == [[Self.second], [Self.other]])
    // The file is read again, under another name.
    book.take(
      NodeKeyBook(
        grants: [NodeGrant(name: "renamed", keys: [Self.first], application: "support")]))
    // The grant stays, so that nobody takes the ports for ones that ask for no key.
    #expect(book.grantsInForce.map(\.name) == ["renamed"])
    #expect(book.grantsInForce.map(\.keys) == [[]])
    #expect(book.inForce(Self.book.grants).map(\.keys) == [[Self.second], [Self.other]])
    #expect(book.staleKeys.map(\.grant) == ["renamed"])
    #expect(book.staleKeys.map(\.keys) == [[Self.first]])
  }

  @Test func `without a key all of the grant's go, and a second time changes nothing`() throws {
    var book = Self.book
    _ = try book.revoke("support-web", key: Self.second, at: 1, by: nil)
    let rest = try book.revoke("support-web", at: 2, by: "token:ops")
    #expect(rest.newlyRevoked == [Self.first])
    #expect(rest.keys.map(\.at) == [2, 1])
    #expect(book.grantsInForce.map(\.keys) == [[], [Self.other]])
    let before = book
    #expect(try book.revoke("support-web", at: 3, by: "x").newlyRevoked.isEmpty)
    #expect(book == before)
  }

  @Test(arguments: [
    ("suport-web", ["support-web"]), ("SUPPORT-WEB", ["support-web"]), ("biling", ["billing"]),
    ("xyz", []), (String(repeating: "b", count: 1_000), []), ("", []),
  ])
  func `an unknown grant is told with the nearest`(name: String, nearest: [String]) {
    var book = Self.book
    #expect(throws: NodeRevocationError.unknownGrant(name, nearest: nearest)) {
      try book.revoke(name, at: 1, by: nil)
    }
    #expect(book == Self.book)
  }

  @Test func `the nearest comes first, and at most three`() {
    let names = ["web-33", "web-12", "web-2", "web-3", "web-1x"]
    var book = NodeKeyBook(
      grants: names.map { NodeGrant(name: $0, keys: [], application: "a") })
    #expect(
      throws: NodeRevocationError.unknownGrant("web-1", nearest: ["web-12", "web-1x", "web-2"])
    ) { try book.revoke("web-1", at: 1, by: nil) }
    book.grants = ["asupport-wb", "support-wex"].map {
      NodeGrant(name: $0, keys: [], application: "a")
    }
    #expect(
      throws: NodeRevocationError.unknownGrant(
        "support-web", nearest: ["support-wex", "asupport-wb"])
    ) { try book.revoke("support-web", at: 1, by: nil) }
  }

  @Test func `another grant's key is not the grant's, and bytes decide`() {
    var book = Self.book
    let kelvin = String(repeating: "\u{212A}", count: 40)
    for key in [Self.other, kelvin, ""] {
      #expect(
        throws: NodeRevocationError.unknownKey(
          key, grant: "support-web", keys: [Self.first, Self.second])
      ) { try book.revoke("support-web", key: key, at: 1, by: nil) }
    }
    #expect(book == Self.book)
  }

  @Test func `the list of revoked keys has a bound`() throws {
    var revoked = RevokedKeys()
    for number in 1..<GrantLimits.revokedKeys {
      revoked.insert(.init(key: "\(number)", grant: "g", at: 0, actor: nil))
    }
    var book = NodeKeyBook(grants: Self.book.grants, revoked: revoked)
    // Either both or none.
    #expect(throws: NodeRevocationError.full(limit: GrantLimits.revokedKeys)) {
      try book.revoke("support-web", at: 1, by: nil)
    }
    #expect(book.grantsInForce == book.grants)
    _ = try book.revoke("billing", at: 1, by: nil)
    #expect(book.revoked.isFull)
    #expect(!revoked.isFull)
  }
}

@Suite struct RevokedKeysTests {
  static let list: RevokedKeys = {
    var list = RevokedKeys()
    list.insert(.init(key: NodeKeyBookTests.first, grant: "g", at: 1_790_000_000_000, actor: nil))
    list.insert(.init(key: NodeKeyBookTests.other, grant: "h", at: -1, actor: "token:ops a"))
    return list
  }()

  @Test func `is read as it was written`() throws {
    #expect(try RevokedKeys(text: Self.list.text) == Self.list)
    #expect(try RevokedKeys(text: RevokedKeys().text) == RevokedKeys())
  }

  @Test func `whatever an actor is called, it adds no line`() throws {
    var list = RevokedKeys()
    list.insert(.init(key: NodeKeyBookTests.other, grant: "g", at: 1, actor: "a\nb\r\u{1B}"))
    #expect(try RevokedKeys(text: list.text).entries.map(\.actor) == ["a?b??"])
  }

  @Test(arguments: [
    ("", 1, "is not the title"), ("x\n", 1, "is not the title"),
    ("\(list.text)abc 1 g a\n", 4, "does not hold"), ("\(list.text)\n", 4, "does not hold"),
    ("\(list.text)\(NodeKeyBookTests.other) then g a\n", 4, "does not hold"),
    (String(list.text.dropLast()), 3, "does not end"),
  ])
  func `what was changed by hand is told, and lets nobody in`(
    text: String, line: Int, problem: String
  ) throws {
    let fault = try #require(throws: RevokedKeysFault.self) { try RevokedKeys(text: text) }
    #expect(fault.line == line, "\(fault)")
    #expect(fault.problem.contains(problem), "\(fault)")
  }

  @Test func `a revocation is not taken back`() {
    var list = RevokedKeys()
    list.insert(.init(key: NodeKeyBookTests.other, grant: "x", at: 5, actor: nil))
    list.merge(Self.list)
    #expect(list.entries.count == 2)
    #expect(list[NodeKeyBookTests.other]?.at == 5)
    list.merge(RevokedKeys())
    #expect(list.entries.count == 2)
  }
}
