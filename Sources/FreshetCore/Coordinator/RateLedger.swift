/// How much a caller may publish in an hour, in all its publishes together.
package struct PublishRates: Equatable, Sendable {
  /// The most events; nil for no limit.
  package var events: Int?
  /// The most that the events may drop; nil for no limit.
  package var drop: DropLimit?

  package init(events: Int? = nil, drop: DropLimit? = nil) {
    self.events = events
    self.drop = drop
  }

  /// Whether there is no limit.
  package var isEmpty: Bool { events == nil && drop == nil }
}

/// How much each publisher has published in the last hour.
///
/// It holds publishers of the access file that have a limit and have published within the hour, so the file bounds it:
/// 60 minutes for each, with a count.
package struct RateLedger: Equatable, Sendable {
  /// The time over which is counted.
  package static let window: Duration = .seconds(3_600)
  /// The number of spans that the window is divided into.
  ///
  /// What is counted in a span is forgotten at once.
  private static let spans: Int64 = 60

  /// What a publish counts.
  package struct Amount: Equatable, Sendable {
    package var events = 0
    /// The entries that would be dropped.
    package var entries: UInt64 = 0
    /// The share of what is held that would be dropped.
    package var share = 0.0

    package init(events: Int = 0, forecast: DropForecast? = nil) {
      self.events = events
      guard let forecast, forecast.changesSomething else { return }
      entries = forecast.entries
      share = forecast.share
    }
  }

  /// A limit that a publish would exceed.
  package struct Excess: Equatable, Sendable {
    /// The limit in words, such as `publish at most 100 events`.
    package var limit: String
    /// After how many seconds the publish would be within the limit.
    package var retryAfterSeconds: Int
  }

  /// The outcome of ``reserve(_:for:within:at:)``.
  package enum Decision: Equatable, Sendable {
    case allowed(Reservation)
    case exceeded(Excess)
    /// The publish exceeds the limit by itself, whenever it is tried.
    case never(PublishRates)
  }

  /// What was counted, so that it can be given back.
  package struct Reservation: Equatable, Sendable {
    fileprivate var owner: OwnedKey.Owner
    fileprivate var span: Int64
    fileprivate var amount: Amount
  }

  private var used: [OwnedKey.Owner: [Int64: Amount]] = [:]

  package init() {}

  /// The number of publishers that are counted.
  package var count: Int { used.count }

  /// Counts a publish of `owner`, if it keeps to `rates`.
  package mutating func reserve(
    _ amount: Amount, for owner: OwnedKey.Owner, within rates: PublishRates, at now: Instant
  ) -> Decision {
    let span = Self.span(of: now)
    forget(before: span - Self.spans + 1)
    let own = used[owner] ?? [:]
    var wait = 0
    var limit = ""
    for (text, most, part) in rates.parts {
      guard part(amount) <= most else { return .never(rates) }
      guard let free = Self.free(own, for: part, amount, most, from: span) else { continue }
      let seconds = Self.seconds(from: now, until: free)
      if seconds > wait { (wait, limit) = (seconds, text) }
    }
    if wait > 0 { return .exceeded(Excess(limit: limit, retryAfterSeconds: wait)) }
    used[owner, default: [:]][span, default: Amount()].add(amount)
    return .allowed(Reservation(owner: owner, span: span, amount: amount))
  }

  /// Gives back what was counted and not logged: all of it, or `events` of it.
  package mutating func giveBack(_ reservation: Reservation, events: Int? = nil) {
    guard var amount = used[reservation.owner]?[reservation.span] else { return }
    amount.events = max(0, amount.events - (events ?? reservation.amount.events))
    if events == nil {
      amount.entries -= min(amount.entries, reservation.amount.entries)
      amount.share = max(0, amount.share - reservation.amount.share)
    }
    used[reservation.owner]?[reservation.span] = amount
  }

  /// The first span in which there is room; nil if that is the current one.
  private static func free(
    _ own: [Int64: Amount], for part: (Amount) -> Double, _ amount: Amount, _ most: Double,
    from span: Int64
  ) -> Int64? {
    var sum = own.values.reduce(part(amount)) { $0 + part($1) }
    // Sums of shares are inexact.
    let most = most + 1e-9
    if sum <= most { return nil }
    for (past, counted) in own.sorted(by: { $0.key < $1.key }) {
      sum -= part(counted)
      if sum <= most { return past + spans }
    }
    return span + spans
  }

  private mutating func forget(before first: Int64) {
    for (owner, spans) in used {
      let kept = spans.filter { $0.key >= first }
      if kept.count < spans.count { used[owner] = kept.isEmpty ? nil : kept }
    }
  }

  private static var spanNanoseconds: Int64 { window.nanoseconds / spans }

  private static func span(of now: Instant) -> Int64 { now.nanoseconds / spanNanoseconds }

  private static func seconds(from now: Instant, until span: Int64) -> Int {
    let nanoseconds = span * spanNanoseconds - now.nanoseconds
    return Int((max(1, nanoseconds) - 1) / 1_000_000_000 + 1)
  }
}

extension RateLedger.Amount {
  fileprivate mutating func add(_ other: Self) {
    events += other.events
    entries =
      entries.addingReportingOverflow(other.entries).overflow ? .max : entries + other.entries
    share += other.share
  }
}

extension PublishRates {
  /// The limits that there are: in words, as a number, and what is compared with it.
  fileprivate var parts: [(String, Double, (RateLedger.Amount) -> Double)] {
    var parts: [(String, Double, (RateLedger.Amount) -> Double)] = []
    if let events {
      parts.append(("publish at most \(events) events", Double(events), { Double($0.events) }))
    }
    guard let drop else { return parts }
    let text = "drop at most \(drop)"
    switch drop {
    case .share(let most): parts.append((text, most, { $0.share }))
    case .entries(let most): parts.append((text, Double(most), { Double($0.entries) }))
    }
    return parts
  }
}
