import FreshetAPI
import FreshetCore
import FreshetRuntime
import Logging
import NIOCore

/// Seats the connections of one listener, and closes those that may not stay, as ``ConnectionLedger`` decides.
final class ConnectionDesk: Sendable {
  private struct State {
    var ledger: ConnectionLedger
    var channels: [ConnectionLedger.ID: any Channel] = [:]
    var lastID: ConnectionLedger.ID = 0
    var refused = 0
    var displaced = 0
    /// One line a minute, so that a flood of connections does not flood the log.
    var lines = LineBudget(1, per: .seconds(60))
  }

  private let state: Guarded<State>
  private let logger: Logger
  private let now: @Sendable () -> Instant

  init(
    _ ledger: ConnectionLedger, logger: Logger,
    now: @escaping @Sendable () -> Instant = { SystemTime.now }
  ) {
    state = Guarded(State(ledger: ledger))
    self.logger = logger
    self.now = now
  }

  /// The number of connections that may stay.
  var count: Int { state.withLock { $0.ledger.count } }

  /// Gives a new connection a seat; nil if it may not stay.
  func seat(_ channel: any Channel, operator user: UInt32? = nil) -> CallerConnection? {
    let address = Self.address(of: channel)
    let (id, decision, displaced) = state.withLock { state in
      state.lastID += 1
      let id = state.lastID
      let decision = state.ledger.opened(id, from: address)
      var displaced: (any Channel)?
      if case .displacing(let other) = decision {
        displaced = state.channels.removeValue(forKey: other)
        state.displaced += 1
      }
      if case .refused = decision { state.refused += 1 } else { state.channels[id] = channel }
      return (id, decision, displaced)
    }
    if let displaced { PlainRequestHandler.cut(displaced) }
    if decision != .admitted { warn(decision, address) }
    if case .refused = decision { return nil }
    channel.closeFuture.whenComplete { _ in self.leave(id) }
    return CallerConnection(user: user) { self.vouch(id) }
  }

  private func vouch(_ id: ConnectionLedger.ID) {
    state.withLock { $0.ledger.vouched(id) }
  }

  private func leave(_ id: ConnectionLedger.ID) {
    state.withLock {
      $0.ledger.ended(id)
      $0.channels[id] = nil
    }
  }

  /// The address whose connections are counted; nil for this machine's own, which may hold all: a proxy for instance.
  private static func address(of channel: any Channel) -> PeerAddress? {
    guard let host = channel.remoteAddress?.ipAddress, !isLoopback(host: host) else { return nil }
    return PeerAddress(text: host)
  }

  private func warn(_ decision: ConnectionLedger.Decision, _ address: PeerAddress?) {
    let now = now()
    let counts = state.withLock { state -> (refused: Int, displaced: Int)? in
      guard state.lines.admit(at: now) != nil else { return nil }
      return (state.refused, state.displaced)
    }
    guard let counts else { return }
    let why =
      decision == .refused(.addressHoldsShare)
      ? "an address has more connections to the HTTP interface than one may have: those beyond are refused"
      : "the HTTP interface has as many connections as it permits: those without a token make room"
    logger.warning(
      "\(why)",
      metadata: [
        "address": "\(address.map { "\($0)" } ?? "this machine")", "refused": "\(counts.refused)",
        "displaced": "\(counts.displaced)",
      ])
  }
}
