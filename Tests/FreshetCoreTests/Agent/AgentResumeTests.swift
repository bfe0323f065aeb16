import Testing

@testable import FreshetCore

/// A node shows the token of its last welcome, and starts over if it is told to.
struct AgentResumeTests {
  @Test func `the token of the last welcome is shown in the next hello`() throws {
    var rig = AgentRig()
    rig.start()
    #expect(rig.hello?.resume == nil)
    let nonce = try #require(rig.hello?.nonce)
    let token = try #require(MessageSamples.token)
    rig.receive(.welcome(.init(nonce: nonce, version: 4, head: .start(), floor: 0, resume: token)))
    rig.receive(.stranger)
    #expect(rig.hello?.resume == token)
    // An older coordinator gives none.
    let next = try #require(rig.hello?.nonce)
    rig.receive(.welcome(.init(nonce: next, version: 3, head: .start(), floor: 0)))
    rig.receive(.stranger)
    #expect(rig.hello?.resume == token)
  }

  @Test func `every hello shows the secret of the id`() {
    let secret = NodeSecret(1, 2)
    var rig = AgentRig(secret: secret)
    rig.start()
    for attempt in 1...3 {
      #expect(rig.hello?.secret == secret, "hello \(attempt)")
      #expect(rig.hello?.isByMaker == true)
      rig.passToDeadline()
    }
  }

  @Test func `a node that must start over drops everything and joins like a new one`() throws {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(.drops(Dimension(.tag, "a"))))
    #expect(rig.machine.position == log.head)
    rig.receive(.stranger)
    let nonce = try #require(rig.hello?.nonce)
    #expect(rig.hello?.applied == log.head)
    rig.receive(
      .refusal(.init(nonce: nonce, code: .identity, detail: "start over", startOver: true)))
    #expect(rig.effects.contains(.startOver))
    #expect(rig.machine.position == nil)
    rig.passToDeadline()
    #expect(rig.hello != nil)
    #expect(rig.hello?.applied == nil)
  }

  @Test func `a refusal of another sort leaves what the node holds`() throws {
    var rig = AgentRig.joined()
    rig.receive(.stranger)
    let nonce = try #require(rig.hello?.nonce)
    rig.receive(.refusal(.init(nonce: nonce, code: .identity, detail: "")))
    #expect(!rig.effects.contains(.startOver))
    rig.passToDeadline()
    #expect(rig.hello?.applied == .start())
  }
}
