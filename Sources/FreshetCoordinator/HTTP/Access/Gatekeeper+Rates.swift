import FreshetAPI
import FreshetCore

extension Gatekeeper {
  /// Counts a publish towards what its publisher may publish in an hour.
  ///
  /// - Parameters:
  ///   - permitted: the events, which the publisher has the right to publish.
  ///   - identity: the publisher.
  ///   - layout: the form of the request, for problems that name an event.
  ///   - forecast: returns what the events would drop; called only if that is limited and not known yet.
  /// - Returns: the events, with what was counted.
  /// - Throws: a problem if that would be too much, or if it is unknown how much would be dropped.
  func count(
    _ permitted: Permitted, of identity: Identity, layout: PublishLayout,
    forecast: () async throws(Problem) -> DropForecast
  ) async throws(Problem) -> Permitted {
    let limits = identity.rights.rates
    guard !limits.isEmpty else { return permitted }
    var permitted = permitted
    if let drop = limits.drop {
      let known: DropForecast
      if let earlier = permitted.forecast { known = earlier } else { known = try await forecast() }
      permitted.forecast = known
      let verdict = drop.verdict(on: known)
      if verdict == .unknown { throw refuse(.dropsUnknown([drop]), of: identity, layout: layout) }
      if verdict == .exceeded {
        throw refuse(.dropsTooMuch(known, [drop]), of: identity, layout: layout)
      }
    }
    let amount = RateLedger.Amount(
      events: permitted.events.count, forecast: limits.drop == nil ? nil : permitted.forecast)
    let decision = rates.withLock {
      $0.reserve(
        amount, for: OwnedKey.Owner(actor: identity.actor), within: limits, at: clocks().now)
    }
    switch decision {
    case .allowed(let reservation): permitted.reservation = reservation
    case .exceeded(let excess): throw refuse(.tooMuchAnHour(excess), of: identity, layout: layout)
    case .never:
      throw refuse(
        .tooManyEvents(permitted.events.count, anHour: limits.events ?? 0), of: identity,
        layout: layout)
    }
    return permitted
  }

  /// Takes back what was counted for events that were not logged, or had been logged before.
  ///
  /// - Parameters:
  ///   - permitted: the events that were counted.
  ///   - receipts: the answers to their publish; nil if nothing of it was logged.
  func settle(_ permitted: Permitted, _ receipts: [PublishReceipt]?) {
    guard let reservation = permitted.reservation else { return }
    let repeats = receipts?.count(where: \.isReplay)
    if repeats == 0 { return }
    rates.withLock { $0.giveBack(reservation, events: repeats) }
  }
}
