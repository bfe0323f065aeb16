import FreshetCore
import InMemoryLogging
import Logging
import Testing
import ZeroMQ

@testable import FreshetCoordinator

/// Who is refused is told in the log, and cannot fill it.
struct RefusedHandshakesTests {
  @Test func `a key that is refused is named, ten times a minute`() throws {
    let log = InMemoryLogHandler()
    let refusals = RefusedHandshakes(Logger(label: "test") { _ in log })
    let key = try CurveKeyPair.generate().publicKey
    let request = ZAPRequest(
      domain: "d", address: "192.0.2.7", routingID: [], credentials: .curve(key))
    let start = Instant(nanoseconds: 1)
    for _ in 0..<1_000 { refusals.add(request, at: start) }
    #expect(log.entries.count == RefusedHandshakes.lines)
    for entry in log.entries {
      #expect(entry.metadata["key"] == "\(key.text)")
      #expect(entry.metadata["address"] == "192.0.2.7")
    }
    refusals.expect(try CurveKeyPair.generate().publicKey)
    refusals.add(request, at: start + .seconds(60))
    #expect(log.entries.last?.metadata["leftOut"] == "990")
    let count = log.entries.count
    refusals.expect(key)
    refusals.add(request, at: start + .seconds(120))
    #expect(log.entries.count == count)
  }

  @Test(
    arguments: [
      ("localhost:1000:100:19816", "unix socket", UInt32(1000)), ("192.0.2.7", "192.0.2.7", nil),
      ("::ffff:192.0.2.7", "192.0.2.7", nil), ("2001:db8::1", "2001:db8::1", nil),
      ("localhost", "localhost", nil),
    ] as [(String, String, UInt32?)])
  func `who was refused is named`(text: String, address: String, user: UInt32?) {
    let log = InMemoryLogHandler()
    RefusedHandshakes(Logger(label: "test") { _ in log }).add(
      ZAPRequest(domain: "d", address: text, routingID: [], credentials: .null),
      at: Instant(nanoseconds: 1))
    #expect(log.entries.first?.metadata["address"] == "\(address)")
    #expect(log.entries.first?.metadata["user"] == user.map { "\($0)" })
  }
}
