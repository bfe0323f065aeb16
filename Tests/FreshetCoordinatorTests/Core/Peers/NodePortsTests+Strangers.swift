import Foundation
import FreshetCore
import FreshetRuntime
import InMemoryLogging
import Logging
import Testing
import ZeroMQ

@testable import FreshetCoordinator

/// Strangers that connect, and come no further.
extension NodePortsTests {
  @Test func `those that say nothing are bounded, and the oldest go`() throws {
    let log = InMemoryLogHandler()
    var ports = try open(
      NodePolicy(.open(permitsUnbounded: true)), logger: Logger(label: "test") { _ in log })
    let port = try #require(ports.endpoints.sessionPort)
    let first = try RawPeer(port: port)
    try work(&ports, until: "nothing") { _ in true }
    var others: [Holder] = []
    for _ in 0..<255 { others.append(Holder(try RawPeer(port: port))) }
    let last = try RawPeer(port: port)
    try work(&ports, until: "the end of the oldest") { _ in first.isCut }
    let lastIsCut = last.isCut
    #expect(!lastIsCut)
    let cut = others.filter { $0.peer.isCut }
    #expect(cut.isEmpty)
    // It was not libzmq, which ends a handshake after some seconds.
    #expect(
      log.entries.map { "\($0.message)" } == [
        "too many connections have sent nothing yet: the oldest are cut off"
      ])
  }

  @Test func `strangers that come and go are cut off at once, and a node that is heard stays`()
    throws
  {
    let log = InMemoryLogHandler()
    var ports = try open(policy(node.publicKey), logger: Logger(label: "test") { _ in log })
    let port = try #require(ports.endpoints.sessionPort)
    let peer = try connect(.dealer, ports.endpoints.session, as: node)
    var heard = 0
    func hear(_ ports: inout NodePorts) throws -> Bool {
      _ = try peer.socket.send([1])
      if case .message = try ports.receive(at: SystemTime.now) { heard += 1 }
      return heard > 0
    }
    try work(&ports, until: "a message", hear)
    // The clock stands still, so that however slow this machine is, all come within one second.
    let now = SystemTime.now
    let end = ContinuousClock.now + portsPatience
    var others: [Holder] = []
    while log.entries.isEmpty, ContinuousClock.now < end {
      others.append(Holder(try RawPeer(port: port)))
      try ports.look(at: now)
      // Each stays until it was seen: who has gone by then has no address.
      if others.count > 8 { others.removeFirst() }
    }
    let text = "an address connects and ends without a message too often"
    #expect(log.entries.map { "\($0.message)".hasPrefix(text) } == [true])
    heard = 0
    try work(&ports, until: "another message", hear)
  }

  @Test func `a peer that leaves before its messages were read does not end the process`() throws {
    var ports = try open(policy(node.publicKey))
    do {
      let peer = try connect(.dealer, ports.endpoints.session, as: node)
      var sent = 0
      try work(&ports, until: "many messages") { _ in
        while sent < 5_000, try peer.socket.send([1]) { sent += 1 }
        return sent == 5_000
      }
    }
    // By now a heartbeat is due, and libzmq ends the process if it has stopped reading.
    Thread.sleep(forTimeInterval: 1.5)
    var heard = 0
    try work(&ports, until: "what the peer had sent") { ports in
      while case .message = try ports.receive(at: SystemTime.now) { heard += 1 }
      return heard > 1_000
    }
  }

  @Test func `a message that is longer than its peer may send costs the connection, unread`() throws
  {
    var ports = try open(policy(node.publicKey))
    let peer = try connect(.dealer, ports.endpoints.session, as: node)
    try work(&ports, until: "the one that it may send") { ports in
      _ = try peer.socket.send([UInt8](repeating: 1, count: 100))
      guard case .message = try ports.receive(at: SystemTime.now, longest: { _ in 100 }) else {
        return false
      }
      return true
    }
    try work(&ports, until: "the end") { ports in
      _ = try peer.socket.send([UInt8](repeating: 1, count: 101))
      let received = try ports.receive(at: SystemTime.now, longest: { _ in 100 })
      if case .message(let bytes, _, _) = received { #expect(bytes.count == 100) }
      return try peer.heard(Self.isCut)
    }
  }

  /// Keeps a peer in an array.
  private final class Holder {
    let peer: RawPeer
    init(_ peer: consuming RawPeer) { self.peer = peer }
  }
}
