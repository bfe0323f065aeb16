import FreshetCache
import FreshetCore
import StrictText
import Testing

@Suite struct AnswerKeyTests {
  private static let schema = #"{"type":"object","properties":{"q":{"type":"string"}}}"#

  private static func full() throws -> KeyComponents {
    KeyComponents(
      model: .resolved("gpt-5.4-mini"),
      prompt: .init("refund", version: "9f2c", text: "You help Zoë."),
      tools: try ToolSet(
        "support",
        [Tool(name: "search", description: "Finds orders", parameters: schema)]),
      corpora: [.init("help-center", version: "v7"), .init("faq", version: "v1")],
      parameters: try CanonicalJSON(parsing: #"{"top_p": 1.0, "temperature": 2e-1}"#),
      message: "Wo ist meine Karte? ☂", customer: .customer("42"))
  }

  /// Golden vectors, made by another program from the bytes that the documentation describes.
  @Test func `the digest of the smallest key`() throws {
    let key = try KeyComponents(
      model: .resolved("gpt-5.4-mini"), prompt: .init("refund", version: "9f2c"),
      message: "Where is my card?", customer: .sharedAcrossCustomers
    ).key()
    #expect(
      key.digest.description == "db078d9234f543e6ba79046f5d0317624ca8e0e4baa24e07b0c5909b78d5f3a5")
    #expect(key.readable == "gpt-5.4-mini:refund@9f2c:-:-:*:-:12a8471ab6c6aa80")
  }

  @Test func `the digest of a key with everything in it`() throws {
    let components = try Self.full()
    let key = try components.key()
    #expect(
      components.tools?.hash == "7b6af8919266946d222f53ca4cb63bfbbd2603b6455e6b9c22500ba831e6f451")
    #expect(
      key.digest.description == "a4aa7ec8a9a90ef1e6619b9e8b9c2a3f40f3adb628119ef4c89396b5b176ae9a")
    #expect(
      key.readable
        == "gpt-5.4-mini:refund@9f2c:support@7b6af8919266:faq@v1,help-center@v7:42:"
        + "63e18e7a7cc17611:602ac018bfc38cc1")
  }

  @Test func `a digest reads back from its digits`() throws {
    let digest = try Self.full().key().digest
    #expect(KeyDigest(hexadecimal: digest.description) == digest)
    #expect(KeyDigest(hexadecimal: "ab") == nil)
    #expect(KeyDigest(hexadecimal: String(repeating: "0F", count: 32)) == nil)
  }

  @Test func `each component changes the digest`() throws {
    let original = try Self.full()
    var variants = [original]
    func vary(_ change: (inout KeyComponents) throws -> Void) rethrows {
      var variant = original
      try change(&variant)
      variants.append(variant)
    }
    vary { $0.model = .resolved("gpt-5.4") }
    vary { $0.prompt.id = "refunds" }
    vary { $0.prompt.version = "9f2d" }
    vary { $0.prompt.text = nil }
    vary { $0.prompt.text = "You help." }
    vary { $0.tools = nil }
    try vary {
      $0.tools = try ToolSet(
        "support", [Tool(name: "search", description: "Finds", parameters: Self.schema)])
    }
    try vary {
      $0.tools = try ToolSet(
        "support", [Tool(name: "search", description: "Finds orders", parameters: "{}")])
    }
    vary { $0.corpora = [] }
    vary { $0.corpora[0].version = "v8" }
    vary { $0.parameters = nil }
    try vary { $0.parameters = try CanonicalJSON(parsing: #"{"temperature":0.3}"#) }
    vary { $0.message = "Wo ist meine Karte?" }
    vary { $0.customer = .customer("43") }
    vary { $0.customer = .sharedAcrossCustomers }
    let digests = try Set(variants.map { try $0.key().digest })
    #expect(digests.count == variants.count)
  }

  @Test func `the order of corpora does not matter`() throws {
    var components = try Self.full()
    let key = try components.key()
    components.corpora.reverse()
    #expect(try components.key() == key)
  }

  @Test func `text cannot move from one component to the next`() throws {
    func digest(_ id: String, _ version: String, _ message: String) throws -> KeyDigest {
      try KeyComponents(
        model: .resolved("m"), prompt: .init(id, version: version), message: message,
        customer: .sharedAcrossCustomers
      ).key().digest
    }
    let digests = try Set([
      digest("ab", "c", "d"), digest("a", "bc", "d"), digest("a", "b", "cd"),
      digest("a:b", "c", "d"), digest("a", "b:c", "d"),
    ])
    #expect(digests.count == 5)
  }

  @Test func `the readable form is bounded, escaped and cut between characters`() throws {
    let long = String(repeating: "é", count: 120)
    let components = KeyComponents(
      model: .resolved(long), prompt: .init(long, version: long),
      tools: try ToolSet(long, []), corpora: [.init(long, version: long)],
      parameters: try CanonicalJSON(parsing: "1"), message: long, customer: .customer(long))
    let readable = try components.key().readable
    #expect(readable.utf8.count <= 512)
    #expect(readable.split(separator: ":").count == 7)
    #expect(!readable.unicodeScalars.contains("\u{FFFD}"))

    let odd = try KeyComponents(
      model: .resolved("a:b"), prompt: .init("p@q", version: "1+2,3%"), message: "m\n",
      customer: .customer("*")
    ).key().readable
    #expect(odd.hasPrefix("a%3Ab:p%40q@1%2B2%2C3%25:-:-:%2A:-:"))
  }
}
