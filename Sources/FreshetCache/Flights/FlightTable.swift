import FreshetCore

/// The generations that callers can share, by key.
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
  }
  private struct State: Sendable {
    var flights: [KeyDigest: Flight<Value>] = [:]
    var shared: UInt64 = 0
  }
  private let state = Guarded(State())

  /// How many callers shared a generation that another had begun.
  var sharedCount: UInt64 { state.withLock { $0.shared } }

  /// A seat in the running flight of the ticket's key, or in a new one.
  ///
  /// What an event has overtaken is not joined: its answer was right for those who asked before. Nor
  /// is what was begun with other dependencies, or for another class.
  func board(_ ticket: FillTicket) -> Boarding {
    let digest = ticket.key.digest
    return state.withLock { state in
      if let flight = state.flights[digest], flight.ticket.contentClass == ticket.contentClass,
        flight.ticket.dependencies == ticket.dependencies, !flight.ticket.isOvertaken
      {
        switch flight.board() {
        case .seat(let seat):
          state.shared &+= 1
          return .joined(flight, seat: seat)
        case .full: return .full
        case .gone: break
        }
      }
      guard state.flights[digest] != nil || state.flights.count < FillLimits.flights else {
        return .alone
      }
      let flight = Flight<Value>(ticket)
      guard case .seat(let seat) = flight.board() else { return .alone }
      state.flights[digest] = flight
      return .begun(flight, seat: seat)
    }
  }

  /// Forgets a flight, unless a later one has taken its place.
  func remove(_ flight: Flight<Value>) {
    state.withLock { state in
      let digest = flight.ticket.key.digest
      if state.flights[digest] === flight { state.flights[digest] = nil }
    }
  }
}
