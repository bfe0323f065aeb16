import Testing

@testable import FreshetCore

/// The process that made a node's id is known again by any connection.
struct MakerTests {
  private static let secret = NodeSecret(1, 2)
  private static let node = NodeIdentity.node("a", id: secret.id)

  private func rig(roster: [NodeIdentity] = []) -> CoordinatorRig {
    CoordinatorRig.ofTwoKeys(roster: roster)
  }

  /// A hello under the id that was made, which shows `secret`.
  private func hello(_ secret: NodeSecret?) -> AgentMessage {
    .hello(.init(nonce: 7, node: Self.node, applied: nil, secret: secret))
  }

  @Test func `a node whose first welcome was lost is given its token by the next connection`() {
    var rig = rig()
    rig.receive(hello(Self.secret))
    rig.appended()
    rig.receive(hello(Self.secret), by: "elsewhere")
    #expect(rig.welcome?.resume != nil)
  }

  @Test func `a node that was given a proof comes back at once, and nobody else does`() {
    var rig = rig()
    rig.receive(hello(Self.secret))
    rig.appended()
    rig.probe()
    for strange in [nil, NodeSecret(1, 3)] {
      rig.receive(hello(strange), by: "elsewhere")
      #expect(rig.refused?.code == .identity)
    }
    rig.receive(hello(Self.secret), by: "elsewhere")
    #expect(rig.welcome?.resume != nil)
  }

  @Test func `a secret of the id does not open another key's node`() {
    var rig = rig()
    rig.receive(hello(Self.secret))
    rig.appended()
    rig.probe()
    rig.credential = .key("theirs")
    rig.receive(hello(Self.secret), by: "elsewhere")
    #expect(rig.refused?.code == .identity)
  }

  @Test func `after a restart the maker is let in at once, without a token`() {
    var rig = rig(roster: [Self.node])
    rig.receive(hello(nil))
    #expect(rig.refused?.code == .identity)
    rig.receive(hello(Self.secret))
    #expect(rig.welcome?.resume != nil)
  }

  @Test func `whoever took over a silent node gives way to its maker`() {
    var rig = rig()
    rig.receive(hello(Self.secret))
    rig.appended()
    rig.probe()
    rig.now = rig.now + .milliseconds(10_020)
    rig.receive(hello(nil), by: "elsewhere")
    #expect(rig.welcome?.resume == nil)
    rig.receive(.probe(.init(nonce: 1, applied: nil)), by: "elsewhere")
    rig.receive(hello(Self.secret))
    #expect(rig.welcome?.resume != nil)
  }

  @Test func `a secret does not make a node that is ahead a witness`() {
    var rig = rig()
    let ahead = Position(epoch: rig.machine.head.epoch, sequence: 99, digest: .zero)
    let forged = LogSecret(bytes: [UInt8](repeating: 1, count: 32))?
      .token(for: Self.node.id, rig.credential, run: RunID(99))
    for token in [nil, forged] {
      rig.receive(
        .hello(
          .init(nonce: 7, node: Self.node, applied: ahead, resume: token, secret: Self.secret)))
      #expect(rig.refused?.startOver == true)
    }
  }
}
