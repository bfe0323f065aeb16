/// Encodes the watermarks at a log's floor.
///
/// Each part of a watermark is stored as a logged event that would make it. So one decoder reads the floor and the
/// events above it.
extension Watermarks {
  package var baseBytes: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ change: Change, at sequence: SequenceNumber) {
      guard sequence > 0 else { return }
      let record = LoggedEvent(
        sequence: sequence, event: nil, changes: [change], committedAt: 0
      ).encoded()
      for shift in stride(from: 24, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: record.count >> shift))
      }
      bytes += record
    }
    for (dimension, watermark) in sorted {
      add(.names(dimension, versions: watermark.active), at: watermark.changedAt)
      add(.drops(dimension), at: watermark.droppedAt)
    }
    for prefix in prefixes { add(.dropsKeyPrefix(prefix.prefix), at: prefix.droppedAt) }
    return bytes
  }

  /// Decodes the watermarks that ``baseBytes`` encoded.
  package init(baseBytes bytes: [UInt8]) throws(StoreError) {
    self.init()
    let fault = StoreError.damaged(sequence: nil, problem: "the watermarks at its floor are cut")
    var rest = bytes[...]
    while !rest.isEmpty {
      guard rest.count >= 4 else { throw fault }
      let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(4)
      guard rest.count >= count else { throw fault }
      guard let event = try? LoggedEvent(decoding: Array(rest.prefix(count))) else { throw fault }
      for change in event.changes { merge(change, at: event.sequence) }
      rest = rest.dropFirst(count)
    }
  }
}
