/// Collects what the coordinator has yet to learn, and decides when to report it.
///
/// The first news is sent at once. So is the count of dropped entries that follows it, because publishers wait for it.
/// In a burst of events, such pairs are spaced, so that not every event makes every node send a message.
package struct ReportLedger: Equatable, Sendable {
  /// The shortest time between two reports: 5 ms.
  package static let spacing: Duration = .milliseconds(5)

  private var drops: [Drop] = []
  private var counted: SequenceNumber = 0
  private var held = DropCount()
  private var inactive = InactiveNews()
  private var hasNews = false
  private var sentAt = Instant.distantPast
  /// Whether a count may follow the last report at once.
  private var countMayFollow = false
  /// Whether a count is about to follow the last report at once.
  private var countFollows = false

  package init() {}

  /// The time when the next report is due; nil if there is nothing to report.
  package var due: Instant? {
    let due = hasNews ? (countFollows ? sentAt : sentAt + Self.spacing) : nil
    guard let inactiveDue = inactive.due else { return due }
    let spaced = max(inactiveDue, sentAt + Self.spacing)
    return due.map { min($0, spaced) } ?? spaced
  }

  /// Whether it is time to look for declared versions that are not active.
  package func wantsInactive(at now: Instant) -> Bool { inactive.wantsLook(at: now) }

  /// Records which declared versions are not active.
  package mutating func setInactive(_ versions: [InactiveVersion], at now: Instant) {
    inactive.update(versions, at: now)
  }

  /// Makes a report due, because the applied position moved or the last report may have been lost.
  package mutating func requestReport() {
    hasNews = true
  }

  /// Records the entries that the cache dropped, by event.
  ///
  /// Beyond ``WireLimits/dropsPerReport`` events, the oldest counts are added to the next event's, so that the sum
  /// stays right.
  package mutating func addDrops(
    _ new: [Drop], counted: SequenceNumber, held: DropCount
  ) {
    if new.isEmpty, counted <= self.counted, held == self.held { return }
    for drop in new {
      if let index = drops.firstIndex(where: { $0.sequence == drop.sequence }) {
        drops[index].count += drop.count
      } else {
        drops.append(drop)
      }
    }
    drops.sort { $0.sequence < $1.sequence }
    while drops.count > WireLimits.dropsPerReport {
      let oldest = drops.removeFirst()
      drops[0].count += oldest.count
    }
    // A change in the number of entries held is not worth a report of its own.
    if !new.isEmpty || counted > self.counted { hasNews = true }
    if counted > self.counted, countMayFollow {
      countFollows = true
      countMayFollow = false
    }
    self.counted = max(counted, self.counted)
    self.held = held
  }

  /// Returns the report to send now, and starts to collect the next one.
  package mutating func take(applied: Position, at now: Instant) -> AgentMessage.Report {
    let report = AgentMessage.Report(
      applied: applied, counted: counted, drops: drops, held: held,
      inactive: inactive.take(isOnlyReason: !hasNews, at: now))
    drops.removeAll(keepingCapacity: true)
    hasNews = false
    countMayFollow = !countFollows
    countFollows = false
    sentAt = now
    return report
  }

  /// Forgets all counts, because the history that they belong to is over.
  package mutating func startOver() {
    drops.removeAll()
    inactive.startOver()
    counted = 0
    hasNews = true
  }
}
