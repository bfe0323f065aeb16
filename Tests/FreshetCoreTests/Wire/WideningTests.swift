import FreshetCore
import Testing

/// What a newer version logged: what it means is not known here, so it is never ignored.
struct WideningTests {
  /// A record with raw protobuf fields after its sequence.
  private func decoded(_ fields: [UInt8]) throws -> LoggedEvent {
    try LoggedEvent(decoding: [0x08, 7] + fields)
  }

  /// Field 3 of a record: a change of dimension `kind` with id "x", and raw bytes for its effect.
  private func change(kind: [UInt8], effect: [UInt8]) -> [UInt8] {
    let body = [0x08] + kind + [0x12, 1, 0x78] + effect
    return [0x1A, UInt8(body.count)] + body
  }

  private let drops: [UInt8] = [0x28, 1]
  private let names: [UInt8] = [0x22, 3, 0x0A, 1, 0x76]

  @Test func `known kinds and effects are taken as they are`() throws {
    #expect(
      try decoded(change(kind: [4], effect: drops)).changes == [.drops(Dimension(.prompt, "x"))])
    #expect(
      try decoded(change(kind: [4], effect: names)).changes
        == [.names(Dimension(.prompt, "x"), versions: ["v"])])
  }

  @Test func `an event of an unknown kind is applied by its changes`() throws {
    // Field 99 of the record, which no version has yet.
    let logged = try decoded(change(kind: [4], effect: drops) + [0x9A, 6, 1, 0])
    #expect(logged.event == nil)
    #expect(logged.changes == [.drops(Dimension(.prompt, "x"))])
  }

  @Test func `a dimension of an unknown kind drops everything`() throws {
    for kind in [[0], [11], [0xAC, 2]] as [[UInt8]] {
      #expect(try decoded(change(kind: kind, effect: drops)).changes == [.drops(.everything)])
      #expect(try decoded(change(kind: kind, effect: names)).changes == [.drops(.everything)])
    }
  }

  @Test func `an unknown effect drops the scope, or all`() throws {
    // Field 15 of the change, which no version has yet; then no effect at all.
    for effect in [[0x78, 1], []] as [[UInt8]] {
      #expect(
        try decoded(change(kind: [4], effect: effect)).changes
          == [.drops(Dimension(.prompt, "x"))])
      #expect(try decoded(change(kind: [12], effect: effect)).changes == [.drops(.everything)])
    }
  }

  @Test func `an unknown target leaves the changes to decide, a role may have any name`() throws {
    // PromptDeploy with the role "judge"; Purge without a target.
    let deploy: [UInt8] = [0x8A, 1, 10, 0x0A, 1, 0x70, 0x12, 5] + Array("judge".utf8)
    #expect(
      try decoded(deploy).event?.kind
        == .promptDeploy(PromptDeploy(prompt: "p", role: PromptRole("judge"))))
    #expect(try decoded([0xAA, 1, 0]).event == nil)
  }

  @Test func `an id over its limit is refused`() {
    let id = [0x12, 0x81, 4] + [UInt8](repeating: 0x78, count: 513)
    let body = [0x08, 4] + id + drops
    let size = [UInt8(body.count & 127 | 128), UInt8(body.count >> 7)]
    #expect(throws: WireError.self) { try decoded([0x1A] + size + body) }
  }
}
