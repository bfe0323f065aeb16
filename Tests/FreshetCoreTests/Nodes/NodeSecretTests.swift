import Testing

@testable import FreshetCore

/// The id of a node is made from a secret that only the node's process knows.
struct NodeSecretTests {
  @Test func `an id is a UUID of version 8 that the secret alone leads to`() {
    let secret = NodeSecret(1, 2)
    // sha256("freshet node 1" and the secret), with the version and the variant set.
    #expect(secret.id == "437a4eae-815e-88c5-bb7a-c6c225892935")
    let form = /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    for second in 0..<64 as Range<UInt64> {
      let id = NodeSecret(1, second).id
      #expect(id.wholeMatch(of: form) != nil)
      #expect((id == secret.id) == (second == 2))
    }
  }

  @Test func `a secret has one length, and its text does not show it`() throws {
    let secret = NodeSecret(.max, 0x0123_4567_89AB_CDEF)
    #expect(NodeSecret(bytes: secret.bytes) == secret)
    #expect(NodeSecret(bytes: secret.bytes.dropLast()) == nil)
    #expect(NodeSecret(bytes: secret.bytes + [0]) == nil)
    #expect(!"\(secret)".contains("cdef") && !"\(secret)".contains("205"))
  }

  @Test func `two new secrets differ`() {
    var generator = SystemRandomNumberGenerator()
    #expect(NodeSecret(using: &generator) != NodeSecret(using: &generator))
  }

  @Test func `a hello is by the maker of its id only with that id's secret`() {
    let secret = NodeSecret(1, 2)
    var hello = AgentMessage.Hello(nonce: 1, node: .node("a", id: secret.id), applied: nil)
    #expect(!hello.isByMaker)
    hello.secret = NodeSecret(1, 3)
    #expect(!hello.isByMaker)
    hello.secret = secret
    #expect(hello.isByMaker)
    hello.node = .node("a", id: NodeSecret(1, 3).id)
    #expect(!hello.isByMaker)
  }
}
