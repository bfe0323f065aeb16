import FreshetCore
import Synchronization

/// The generations that callers can share, by key, and the recent errors of generations.
final class FlightTable<Value: Sendable>: Sendable {
  /// The result of asking for a generation to share.
  enum Boarding {
    /// The caller joined another caller's generation.
    case joined(Flight<Value>, seat: Int)
    /// A new generation, which this caller has to begin.
    case begun(Flight<Value>, seat: Int)
    /// Nothing can be shared: the caller generates alone.
    case alone
    case full
    /// A recent generation ended with this error.
    case failed(any Error)
  }
  private struct State: Sendable {
    var flights: [KeyDigest: Flight<Value>] = [:]
    var errors = ErrorMemory()
    var shared: UInt64 = 0
    var remembered: UInt64 = 0
    var refreshed: UInt64 = 0
  }
  private let state = Guarded(State())
  private let seed: UInt64
  private let draws = Atomic<UInt64>(0)

  /// - Parameter seed: seeds the choice of answers that are refreshed early.
  init(seed: UInt64) {
    self.seed = seed
  }

  /// The counts of callers who joined a generation, of remembered errors given out, and of early refreshes.
  var counts: (shared: UInt64, remembered: UInt64, refreshed: UInt64) {
    state.withLock { ($0.shared, $0.remembered, $0.refreshed) }
  }

  /// A random number, drawn without a lock because hits draw one.
  func draw() -> UInt64 {
    let count = draws.wrappingAdd(1, ordering: .relaxed).newValue
    var generator = SplitMix64(seed: seed &+ count &* 0x9E37_79B9_7F4A_7C15)
    return generator.next()
  }

  /// Takes a seat in the running flight of the ticket's key, or in a new one.
  ///
  /// It does not join a flight that an event has overtaken, because that answer was right only for those who asked
  /// before. Nor does it join one begun with other dependencies or for another class. The same holds for remembered
  /// errors, which a refresh never gets.
  ///
  /// - Parameters:
  ///   - ticket: the fill that the caller asks for.
  ///   - mode: how the request uses the cache; a bypass does not come here.
  ///   - tee: passes on the answer's pieces, if a new flight is to stream.
  /// - Returns: the seat, or why there is none.
  func board(
    _ ticket: FillTicket, mode: CacheMode, tee: (any FlightTee<Value>)? = nil
  ) -> Boarding {
    let digest = ticket.key.digest
    return state.withLock { state in
      if let flight = state.flights[digest], flight.isJoinable(for: ticket, mode: mode) {
        switch flight.board() {
        case .seat(let seat):
          state.shared &+= 1
          return .joined(flight, seat: seat)
        case .full: return .full
        case .ended: break
        }
      }
      if mode != .refresh, let error = state.errors.recall(ticket) {
        state.remembered &+= 1
        return .failed(error)
      }
      guard state.flights[digest] != nil || state.flights.count < FillLimits.flights else {
        return .alone
      }
      let flight = Flight<Value>(ticket, mode: mode, tee: tee)
      guard case .seat(let seat) = flight.board() else { return .alone }
      state.flights[digest] = flight
      return .begun(flight, seat: seat)
    }
  }

  /// Begins a flight in the background, unless one of the key is under way or has just failed.
  ///
  /// Its first seat is never left, so the flight goes on whoever else joins and leaves.
  func beginRefresh(_ ticket: FillTicket) -> Flight<Value>? {
    let digest = ticket.key.digest
    return state.withLock { state in
      guard state.flights[digest] == nil, state.flights.count < FillLimits.flights,
        !state.errors.isRefreshTooSoon(ticket)
      else { return nil }
      let flight = Flight<Value>(ticket, tee: nil)
      guard case .seat = flight.board() else { return nil }
      state.flights[digest] = flight
      state.refreshed &+= 1
      return flight
    }
  }

  /// Removes a flight, unless a later one has taken its place.
  func remove(_ flight: Flight<Value>) {
    state.withLock { state in
      let digest = flight.ticket.key.digest
      if state.flights[digest] === flight { state.flights[digest] = nil }
    }
  }

  /// Remembers a flight's error for as long as its class says, and pauses early refreshes of its key.
  func remember(_ error: any Error, of ticket: FillTicket, refreshAfter pause: Duration) {
    state.withLock { $0.errors.remember(error, of: ticket, refreshAfter: pause) }
  }

  /// Pauses early refreshes of a key whose refresh gave nothing to cache.
  func pauseRefresh(of ticket: FillTicket, for pause: Duration) {
    state.withLock { $0.errors.remember(nil, of: ticket, refreshAfter: pause) }
  }
}
