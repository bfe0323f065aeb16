/// What the coordinator has yet to be told, and when.
///
/// The first news goes at once, and so does the count of what was dropped, for which publishers
/// wait; in a burst, such pairs are spaced so that a fleet does not answer each event with messages
/// of every node.
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
  /// Whether one is about to.
  private var countFollows = false

  package init() {}

  /// When the next report is due; nil if there is nothing to tell.
  package var due: Instant? {
    let due = hasNews ? (countFollows ? sentAt : sentAt + Self.spacing) : nil
    guard let inactiveDue = inactive.due else { return due }
    let spaced = max(inactiveDue, sentAt + Self.spacing)
    return due.map { min($0, spaced) } ?? spaced
  }

  /// Whether it is time to ask which versions are declared that are not active.
  package func wantsInactive(at now: Instant) -> Bool { inactive.wantsLook(at: now) }

  /// Notes which versions the application declares that are not active.
  package mutating func note(inactive versions: [InactiveVersion], at now: Instant) {
    inactive.note(versions, at: now)
  }

  /// Notes that the applied position moved, or that what was told may not have arrived.
  package mutating func noteNews() {
    hasNews = true
  }

  /// Notes what the cache dropped.
  ///
  /// Beyond ``WireLimits/dropsPerReport`` events, the oldest counts are added to the next one: the
  /// sum stays right.
  package mutating func note(
    drops new: [Drop], counted: SequenceNumber, held: DropCount
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
    // That a few entries more or less are held is no news of its own: the next report tells.
    if !new.isEmpty || counted > self.counted { hasNews = true }
    if counted > self.counted, countMayFollow {
      countFollows = true
      countMayFollow = false
    }
    self.counted = max(counted, self.counted)
    self.held = held
  }

  /// The report to send now.
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

  /// Forgets counts of a history that is over.
  package mutating func startOver() {
    drops.removeAll()
    inactive.startOver()
    counted = 0
    hasNews = true
  }
}
