import FreshetCore
import Testing
import ZeroMQ

@testable import Freshet

@Suite struct HandshakeRetryTests {
  private static let start = Instant(nanoseconds: 0)
  private static let refused = MonitorEvent.Kind.handshakeFailed(.refused(status: 400))
  private static let silent = MonitorEvent.Kind.handshakeFailed(
    .noDetail(.init(rawValue: 32)))

  @Test func `who is refused comes back by itself, more and more rarely`() throws {
    var retry = HandshakeRetry(keys: 1, seed: 1)
    var now = Self.start
    var waits: [Duration] = []
    for _ in 0..<12 {
      let trouble = retry.observe(Self.refused, at: now)
      #expect(trouble == .keyNotListed && retry.trouble == .keyNotListed)
      let due = try #require(retry.due)
      let early = retry.takeDue(at: due - .nanoseconds(1))
      #expect(!early)
      let isDue = retry.takeDue(at: due)
      let again = retry.takeDue(at: due)
      #expect(isDue && !again)
      waits.append(due - now)
      now = due
    }
    #expect(waits[0] <= HandshakeRetry.first)
    for wait in waits.suffix(4) {
      #expect(HandshakeRetry.longest / 2...HandshakeRetry.longest ~= wait)
    }
  }

  @Test func `who meets something else is back within two seconds of its end`() throws {
    for keys in [1, 2] {
      var retry = HandshakeRetry(keys: keys, seed: 1)
      var now = Self.start
      for _ in 0..<12 {
        _ = retry.observe(.handshakeFailed(.protocolViolation(code: 1)), at: now)
        let due = try #require(retry.due)
        #expect(due - now <= HandshakeRetry.longestOtherwise)
        now = due
        _ = retry.takeDue(at: now)
      }
    }
  }

  @Test func `a handshake that succeeds ends the trouble and the waiting`() throws {
    var retry = HandshakeRetry(keys: 1, seed: 1)
    for _ in 0..<10 {
      _ = retry.observe(Self.refused, at: Self.start)
      _ = retry.takeDue(at: Self.start + .seconds(100))
    }
    _ = retry.observe(Self.refused, at: Self.start)
    let trouble = retry.observe(.handshakeSucceeded, at: Self.start)
    #expect(trouble == nil && retry.trouble == nil && retry.due == nil)
    _ = retry.observe(Self.refused, at: Self.start)
    #expect(try #require(retry.due) - Self.start <= HandshakeRetry.first)
  }

  @Test func `further failures do not put off what is due`() throws {
    var retry = HandshakeRetry(keys: 1, seed: 1)
    _ = retry.observe(Self.refused, at: Self.start)
    let due = retry.due
    _ = retry.observe(Self.refused, at: Self.start + .milliseconds(100))
    #expect(retry.due == due && due != nil)
  }

  @Test func `plain against keys is made anew, for libzmq gives up`() {
    var retry = HandshakeRetry(keys: 1, seed: 1)
    let trouble = retry.observe(.handshakeFailed(.mechanismMismatch), at: Self.start)
    #expect(trouble == .otherSecurity && retry.due != nil)
  }

  @Test func `with one key libzmq goes on by itself when nobody says why`() {
    var retry = HandshakeRetry(keys: 1, seed: 1)
    for _ in 0..<10 { _ = retry.observe(Self.silent, at: Self.start) }
    #expect(retry.due == nil && retry.key == 0 && retry.trouble == .notAccepted)
    let busy = retry.observe(.handshakeFailed(.refused(status: 300)), at: Self.start)
    #expect(busy == .notAccepted && retry.due == nil)
  }

  @Test func `a node without keys is never said to trust one`() {
    let plain: [NodeSecurity] = [.plainOnThisMachine, .plainWithoutAuthentication]
    for security in plain {
      var retry = HandshakeRetry(keys: security.attempts, seed: 1)
      for kind in [Self.silent, .handshakeFailed(.cryptographic)] {
        let trouble = retry.observe(kind, at: Self.start)
        #expect(trouble == .ended && retry.trouble == .ended)
        #expect(trouble?.description.contains("trusts") == false)
      }
      #expect(retry.key == 0)
    }
  }

  @Test func `the coordinator's keys are tried in turn`() {
    var retry = HandshakeRetry(keys: 2, seed: 1)
    var now = Self.start
    var tried: [Int] = []
    for _ in 0..<4 {
      tried.append(retry.key)
      _ = retry.observe(Self.silent, at: now)
      #expect(retry.due == nil)
      _ = retry.observe(Self.silent, at: now)
      now = now + .seconds(20)
      let isDue = retry.takeDue(at: now)
      #expect(isDue)
    }
    #expect(tried == [0, 1, 0, 1])
  }

  @Test func `a refusal is by a coordinator whose key is right`() {
    var retry = HandshakeRetry(keys: 2, seed: 1)
    for _ in 0..<5 { _ = retry.observe(Self.refused, at: Self.start) }
    #expect(retry.key == 0)
  }
}
