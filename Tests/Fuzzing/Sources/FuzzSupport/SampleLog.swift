package import FreshetCore

/// A log whose records chain as a coordinator's do.
package struct SampleLog {
  /// Where it ends.
  package private(set) var head: Position
  /// What was appended.
  package private(set) var batches: [Batch] = []

  /// An empty log.
  package init(epoch: Epoch = MessageSamples.epoch) {
    head = Position(epoch: epoch, sequence: 0, digest: .zero)
  }

  /// Appends events, each of which makes some changes.
  package mutating func append(_ events: [[Change]]) -> Batch {
    let previous = head
    var records: [[UInt8]] = []
    for changes in events {
      let event = LoggedEvent(
        sequence: head.sequence + 1, event: nil, changes: changes, committedAt: 0)
      records.append(event.encoded())
      head.sequence += 1
      head.digest = head.digest.appending(event.encoded())
    }
    let batch = Batch(previous: previous, records: records, digest: head.digest)
    batches.append(batch)
    return batch
  }
}
