/// What the coordinator has yet to be told, and when.
///
/// The first news is sent at once, and so is the count of dropped entries, for which publishers wait. In a
/// burst, such pairs are spaced, so that the fleet does not answer each event with a message from every node.
package struct ReportLedger: Equatable, Sendable {
  /// The shortest time between two reports.
  package static let spacing: Duration = .milliseconds(5)

  private var drops: [Drop] = []
  private var counted: SequenceNumber = 0
  private var held = DropCount()
  private var inactive = InactiveNews()
  private var hasNews = false
  private var sentAt = Instant.distantPast
  /// Whether a count may follow the last report without the spacing.
  private var countMayFollow = false
  /// Whether a count is about to follow the last report without the spacing.
  private var countFollows = false

  package init() {}

  /// When the next report is due; nil if there is nothing to report.
  package var due: Instant? {
    let due = hasNews ? (countFollows ? sentAt : sentAt + Self.spacing) : nil
    guard let inactiveDue = inactive.due else { return due }
    let spaced = max(inactiveDue, sentAt + Self.spacing)
    return due.map { min($0, spaced) } ?? spaced
  }

  /// Whether it is time to find out which declared versions are not active.
  package func wantsInactive(at now: Instant) -> Bool { inactive.wantsLook(at: now) }

  /// Records which declared versions are not active.
  package mutating func setInactive(_ versions: [InactiveVersion], at now: Instant) {
    inactive.update(versions, at: now)
  }

  /// Records that the applied position moved, or that the last report may not have arrived.
  package mutating func requestReport() {
    hasNews = true
  }

  /// Records what the cache dropped.
  ///
  /// Beyond ``WireLimits/dropsPerReport`` events, the oldest counts are added to the next one, so the sum stays
  /// right.
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
    // A small change in the number of entries held is not worth a report of its own.
    if !new.isEmpty || counted > self.counted { hasNews = true }
    if counted > self.counted, countMayFollow {
      countFollows = true
      countMayFollow = false
    }
    self.counted = max(counted, self.counted)
    self.held = held
  }

  /// Returns the report to send now.
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

  /// Forgets the counts of a history that is over.
  package mutating func startOver() {
    drops.removeAll()
    inactive.startOver()
    counted = 0
    hasNews = true
  }
}
