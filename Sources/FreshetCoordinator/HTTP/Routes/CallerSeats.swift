import FreshetAPI
import FreshetCore

/// The seats of callers who have something in hand: the shell around ``Admission`` for each sort.
final class CallerSeats: Sendable {
  private let admissions: Guarded<[CallerBounds.Sort: Admission]>

  init(_ bounds: CallerBounds = CallerBounds()) {
    admissions = Guarded(
      Dictionary(
        uniqueKeysWithValues: CallerBounds.Sort.allCases.map { ($0, Admission(bounds[$0])) }))
  }

  /// A seat, which is free again once it was left or is no longer referred to.
  final class Seat: Sendable {
    private let onLeave: Guarded<(@Sendable () -> Void)?>

    fileprivate init(_ onLeave: @escaping @Sendable () -> Void) {
      self.onLeave = Guarded(onLeave)
    }

    deinit { leave() }

    func leave() {
      let leave = onLeave.withLock { leave in
        defer { leave = nil }
        return leave
      }
      leave?()
    }
  }

  /// Takes a seat.
  ///
  /// - Parameters:
  ///   - sort: what the caller wants to have in hand.
  ///   - identity: the caller.
  ///   - consequence: what the refusal leaves behind, for its message.
  /// - Returns: the seat, to be left.
  /// - Throws: ``Problem`` of the sort `overloaded` if there is none left for this caller.
  func take(
    _ sort: CallerBounds.Sort, for identity: Identity, consequence: String = ""
  ) throws(Problem) -> Seat {
    let caller = identity.seatName
    do throws(Admission.Refusal) {
      try admissions.withLock { all throws(Admission.Refusal) in
        try all[sort]?.enter(caller)
      }
    } catch {
      throw Problem(error, of: sort, by: caller, consequence)
    }
    return Seat { [self] in admissions.withLock { $0[sort]?.leave(caller) } }
  }

  /// Runs `body` in a seat.
  func holding<Result>(
    _ sort: CallerBounds.Sort, for identity: Identity, _ body: () async throws -> Result
  ) async throws -> Result {
    let seat = try take(sort, for: identity)
    defer { seat.leave() }
    return try await body()
  }

  /// The number of seats taken.
  func taken(_ sort: CallerBounds.Sort) -> Int { admissions.withLock { $0[sort]?.count ?? 0 } }
}

extension Identity {
  /// The name under which the caller's seats are counted; one for all if callers are not authenticated.
  fileprivate var seatName: String { actor ?? "local" }
}

extension Problem {
  fileprivate init(
    _ refusal: Admission.Refusal, of sort: CallerBounds.Sort, by caller: String,
    _ consequence: String
  ) {
    let full =
      switch refusal {
      case .caller(let limit):
        "\(caller.shown(128)) has \(limit) \(sort.plural) in hand, as many as one caller may"
      case .all(let limit): "all callers have \(limit) \(sort.plural) in hand, as many as they may"
      }
    self.init(.overloaded, "\(full)\(consequence): try again when one of them has ended")
  }
}
