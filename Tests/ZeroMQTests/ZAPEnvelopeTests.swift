import Testing
import ZeroMQ

@Suite struct ZAPEnvelopeTests {
  private static let key = [UInt8](repeating: 5, count: 32)

  private static func frames(_ mechanism: String, _ credentials: [UInt8]...) -> [[UInt8]] {
    [
      [0, 1], [], Array("1.0".utf8), [9], Array("fleet".utf8), Array("10.0.0.1".utf8), [7],
      Array(mechanism.utf8),
    ] + credentials
  }

  @Test func `each mechanism has its credentials`() throws {
    func credentials(_ frames: [[UInt8]]) -> ZAPRequest.Credentials? {
      ZAPEnvelope(frames)?.request?.credentials
    }
    #expect(credentials(Self.frames("NULL")) == .null)
    #expect(credentials(Self.frames("PLAIN", [97], [98])) == .plain(user: "a", password: "b"))
    #expect(
      credentials(Self.frames("CURVE", Self.key))
        == .curve(try CurvePublicKey(bytes: Self.key)))
    #expect(
      credentials(Self.frames("GSSAPI", [1])) == .other(mechanism: "GSSAPI", frames: [[1]]))
  }

  @Test func `an envelope tells where the answer goes`() {
    let envelope = ZAPEnvelope(Self.frames("NULL"))
    #expect(envelope?.peer == [0, 1])
    #expect(envelope?.requestID == [9])
    #expect(envelope?.request?.domain == "fleet")
    #expect(envelope?.request?.address == "10.0.0.1")
    #expect(envelope?.request?.routingID == [7])
  }

  @Test(arguments: [
    frames("NULL", []), frames("PLAIN", []), frames("PLAIN", [], [], []), frames("CURVE"),
    frames("CURVE", key, []), frames("CURVE", key.dropLast()), frames("PLAIN", [0xff], [97]),
    frames("NULL").dropLast(),
  ])
  func `a malformed request can be answered but not decided`(frames: [[UInt8]]) throws {
    let envelope = try #require(ZAPEnvelope(frames))
    #expect(envelope.request == nil)
  }

  @Test func `each field of the head is checked`() throws {
    let changes: [(Int, [UInt8])] = [
      (2, Array("1.1".utf8)), (4, [0xff]), (5, [0xff]), (6, [UInt8](repeating: 1, count: 256)),
      (7, [0xff]),
    ]
    for (index, bytes) in changes {
      var frames = Self.frames("NULL")
      frames[index] = bytes
      let envelope = try #require(ZAPEnvelope(frames))
      #expect(envelope.request == nil, "frame \(index)")
    }
  }

  @Test func `what has no way back is dropped`() {
    #expect(ZAPEnvelope([]) == nil)
    #expect(ZAPEnvelope([[1], [], Array("1.0".utf8)]) == nil)
    #expect(ZAPEnvelope([[1], [1], Array("1.0".utf8), [9]]) == nil)
    #expect(ZAPEnvelope([[1], [], [], [UInt8](repeating: 1, count: 256)]) == nil)
  }
}
