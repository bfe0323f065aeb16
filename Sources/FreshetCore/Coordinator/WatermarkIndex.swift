/// The coordinator's watermarks, ordered by the event that last touched them.
///
/// So the cost of a catch-up depends on what was missed, not on what exists.
package struct WatermarkIndex: Equatable, Sendable {
  /// The most touches that one page examines, to bound the time that a request takes.
  package static let scanLimit = 65_536

  private struct Touch: Equatable {
    var sequence: SequenceNumber
    var subject: CoordinatorMessage.Page.Subject
  }

  package private(set) var watermarks = Watermarks()
  /// The models that each alias resolves to.
  package private(set) var aliases = AliasTable()
  /// The touches in the order of their events.
  ///
  /// A touch is outdated once its subject is touched again.
  private var touches: [Touch] = []

  package init() {}

  /// Creates an index of the watermarks at a log's floor.
  package init(base: Watermarks) {
    watermarks = base
    rebuild()
  }

  /// Sorts the touches, because the base may be younger than the events merged after it.
  ///
  /// - Parameter epoch: the last event before the log's epoch. The versions named through it are forgotten.
  package mutating func finishRecovery(forgettingVersionsThrough epoch: SequenceNumber) {
    forgetVersions(through: epoch)
  }

  /// Merges the changes of one event.
  ///
  /// Events must be merged in order.
  package mutating func merge(_ event: LoggedEvent) {
    for change in event.changes {
      watermarks.merge(change, at: event.sequence)
      touches.append(Touch(sequence: event.sequence, subject: change.subject))
    }
    aliases.merge(event.changes)
    if touches.count > 1_024 + 2 * watermarks.count { rebuild() }
  }

  /// Forgets the watermarks that can no longer kill any entry once the log's floor is at `floor`.
  package mutating func forget(through floor: SequenceNumber) {
    watermarks.forget(through: floor)
    rebuild()
  }

  /// Forgets the active versions named by the events through `sequence`.
  package mutating func forgetVersions(through sequence: SequenceNumber) {
    watermarks.forgetVersions(through: sequence)
    rebuild()
  }

  /// The size of a page without entries, about.
  private static let emptyPage = 192

  /// Returns the watermarks last touched after `after`, as many as fit a page, the event through which they are
  /// complete, and about how many bytes they take.
  ///
  /// - Complexity: O(log touches + touches examined).
  package func page(
    after: SequenceNumber, namedOnly: Bool, head: SequenceNumber
  ) -> (entries: [CoordinatorMessage.Page.Entry], through: SequenceNumber, bytes: Int) {
    var entries: [CoordinatorMessage.Page.Entry] = []
    var bytes = Self.emptyPage
    let start = firstTouch(after: after)
    var index = start
    while index < touches.endIndex {
      let touch = touches[index]
      let isFull =
        entries.count >= WireLimits.watermarksPerPage - EventLimits.fields * 2
        || bytes >= WireLimits.page || index - start >= Self.scanLimit
      // A page must be complete through its last event, so it stops only between two events.
      if isFull, index > start, touches[index - 1].sequence < touch.sequence {
        return (entries, touches[index - 1].sequence, bytes)
      }
      if let entry = entry(for: touch), !namedOnly || isOfVersions(entry) {
        entries.append(entry)
        bytes += entry.approximateBytes
      }
      index += 1
    }
    return (entries, head, bytes)
  }

  /// Returns whether a node without entries needs the watermark: it names active versions, or leaves open which
  /// versions of the whole or its parts are active.
  private func isOfVersions(_ entry: CoordinatorMessage.Page.Entry) -> Bool {
    if entry.watermark.changedAt > 0 { return true }
    guard case .dimension(let dimension) = entry.subject else { return false }
    if dimension.facet != nil { return watermarks[dimension.whole]?.changedAt ?? 0 > 0 }
    return watermarks.latestOfFacets[dimension] != nil
  }

  private func firstTouch(after sequence: SequenceNumber) -> Int {
    var low = touches.startIndex
    var high = touches.endIndex
    while low < high {
      let middle = (low + high) / 2
      if touches[middle].sequence > sequence { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns the page entry for `touch`; nil if its subject has been touched again since.
  private func entry(for touch: Touch) -> CoordinatorMessage.Page.Entry? {
    let watermark: Watermark?
    switch touch.subject {
    case .dimension(let dimension): watermark = watermarks[dimension]
    case .keyPrefix(let prefix):
      watermark = watermarks.prefixes.first { $0.prefix == prefix }
        .map { Watermark(droppedAt: $0.droppedAt) }
    }
    guard let watermark, watermark.latest == touch.sequence else { return nil }
    return .init(subject: touch.subject, watermark: watermark)
  }

  private mutating func rebuild() {
    aliases = AliasTable(watermarks)
    touches = watermarks.sorted.map {
      Touch(sequence: $0.watermark.latest, subject: .dimension($0.dimension))
    }
    touches += watermarks.prefixes.map {
      Touch(sequence: $0.droppedAt, subject: .keyPrefix($0.prefix))
    }
    // The sort is stable, so that equal states give equal pages.
    touches = touches.enumerated()
      .sorted { ($0.element.sequence, $0.offset) < ($1.element.sequence, $1.offset) }
      .map(\.element)
  }
}

extension Change {
  fileprivate var subject: CoordinatorMessage.Page.Subject {
    switch self {
    case .names(let dimension, _), .drops(let dimension): .dimension(dimension)
    case .dropsKeyPrefix(let prefix): .keyPrefix(prefix)
    }
  }
}

extension CoordinatorMessage.Page.Entry {
  fileprivate var approximateBytes: Int {
    let subjectBytes =
      switch subject {
      case .dimension(let dimension):
        dimension.id.utf8.count + (dimension.facet?.utf8.count ?? 0)
      case .keyPrefix(let prefix): prefix.utf8.count
      }
    return subjectBytes + watermark.active.reduce(32) { $0 + $1.utf8.count + 4 }
  }
}
