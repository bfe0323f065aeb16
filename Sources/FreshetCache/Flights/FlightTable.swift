import FreshetCore
import Synchronization

/// The generations that callers can share, by key, and the errors that some of them ended with.
final class FlightTable<Value: Sendable>: Sendable {
  /// What came of asking for a generation to share.
  enum Boarding {
    /// Another caller's.
    case joined(Flight<Value>, seat: Int)
    /// A new one, which the caller is to begin.
    case begun(Flight<Value>, seat: Int)
    /// Nothing to share: the caller generates alone.
    case alone
    case full
    /// One that ended a short time ago, with this.
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

  /// - Parameter seed: decides when answers are refreshed early.
  init(seed: UInt64) {
    self.seed = seed
  }

  /// How many callers shared a generation that another had begun, how many were given an error that
  /// was remembered, and how many refreshes were begun early.
  var counts: (shared: UInt64, remembered: UInt64, refreshed: UInt64) {
    state.withLock { ($0.shared, $0.remembered, $0.refreshed) }
  }

  /// A random number, without a lock: hits ask for it.
  func draw() -> UInt64 {
    let count = draws.wrappingAdd(1, ordering: .relaxed).newValue
    var generator = SplitMix64(seed: seed &+ count &* 0x9E37_79B9_7F4A_7C15)
    return generator.next()
  }

  /// A seat in the running flight of the ticket's key, or in a new one.
  ///
  /// What an event has overtaken is not joined: its answer was right for those who asked before. Nor
  /// is what was begun with other dependencies, or for another class. The same holds for errors. A
  /// refresh is given no error that is remembered either.
  ///
  /// - Parameters:
  ///   - ticket: what is asked for.
  ///   - mode: how the request uses the cache; one that bypasses it does not come here.
  ///   - tee: passes on the pieces of an answer, if the flight is to be begun as a stream.
  /// - Returns: what came of it.
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
        case .gone: break
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

  /// A flight for nobody in particular, if none of the key is under way and none failed just now.
  ///
  /// Its seat is never left, so that it goes on whoever else joins and leaves.
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

  /// Forgets a flight, unless a later one has taken its place.
  func remove(_ flight: Flight<Value>) {
    state.withLock { state in
      let digest = flight.ticket.key.digest
      if state.flights[digest] === flight { state.flights[digest] = nil }
    }
  }

  /// Remembers how a flight failed, for as long as its class says; and that its key need not be
  /// refreshed early again at once.
  func remember(_ error: any Error, of ticket: FillTicket, refreshAfter pause: Duration) {
    state.withLock { $0.errors.note(error, of: ticket, refreshAfter: pause) }
  }

  /// Notes that a key need not be refreshed early again at once: its refresh brought nothing to cache.
  func pauseRefresh(of ticket: FillTicket, for pause: Duration) {
    state.withLock { $0.errors.note(nil, of: ticket, refreshAfter: pause) }
  }
}
