/// Some events of the log, such as those of one publish: spans of consecutive numbers, in order.
package struct EventSpans: Equatable, Sendable, CustomStringConvertible {
  /// Spans that one question may name: each event of a batch may stand alone.
  package static let most = EventLimits.batch
  /// Events that one question may name.
  package static let mostEvents: UInt64 = 65_536

  /// Neither empty nor touching each other.
  package let spans: [ClosedRange<SequenceNumber>]

  /// One event.
  package init(_ sequence: SequenceNumber) { spans = [sequence...sequence] }

  /// All of `sequences`, in whatever order and however often they are named; of too many spans the latest.
  ///
  /// - Returns: nil if there are none.
  package init?(_ sequences: some Sequence<SequenceNumber>) {
    self.init(merging: sequences.map { $0...$0 })
  }

  /// What `text` says, such as `3-5,9`; nil if that is none, or says too much.
  package init?(text: some StringProtocol) {
    let parts = text.split(separator: ",", maxSplits: Self.most, omittingEmptySubsequences: false)
    guard parts.count <= Self.most else { return nil }
    var spans: [ClosedRange<SequenceNumber>] = []
    for part in parts {
      let ends = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        .map { SequenceNumber($0) }
      guard case let first?? = ends.first, case let last?? = ends.last, 1 <= first, first <= last,
        last < .max
      else { return nil }
      spans.append(first...last)
    }
    self.init(merging: spans)
    guard count <= Self.mostEvents else { return nil }
  }

  private init?(merging spans: [ClosedRange<SequenceNumber>]) {
    var merged: [ClosedRange<SequenceNumber>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, span.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    guard !merged.isEmpty else { return nil }
    self.spans = merged.suffix(Self.most)
  }

  /// The last of them: whoever has applied it has applied all.
  package var last: SequenceNumber { spans[spans.count - 1].upperBound }

  /// The first of them.
  package var first: SequenceNumber { spans[0].lowerBound }

  /// How many there are.
  package var count: UInt64 {
    spans.reduce(0) { $0.addingClamped($1.upperBound - $1.lowerBound).addingClamped(1) }
  }

  /// Such as `3-5,9`.
  package var description: String {
    spans.map { span in
      span.lowerBound == span.upperBound
        ? "\(span.lowerBound)" : "\(span.lowerBound)-\(span.upperBound)"
    }.joined(separator: ",")
  }
}
