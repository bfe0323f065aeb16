/// A set of logged events, such as those of one publish, as spans of consecutive numbers.
package struct EventSpans: Equatable, Sendable, CustomStringConvertible {
  /// The most spans in one question: a batch, because each of its events may stand alone.
  package static let most = EventLimits.batch
  /// The most events in one question.
  package static let mostEvents: UInt64 = 65_536

  /// The spans in ascending order; at least one.
  ///
  /// They neither overlap nor touch.
  package let spans: [ClosedRange<SequenceNumber>]

  package init(_ sequence: SequenceNumber) { spans = [sequence...sequence] }

  /// Creates a set of `sequences`, which may be unsorted and contain repetitions.
  ///
  /// If there are more than ``most`` spans, the latest are kept.
  ///
  /// - Returns: nil if `sequences` is empty.
  package init?(_ sequences: some Sequence<SequenceNumber>) {
    self.init(merging: sequences.map { $0...$0 })
  }

  /// Parses text such as `3-5,9`; nil if it is malformed or names too many spans or events.
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

  /// The last event in the set.
  ///
  /// A node that has applied it has applied all of them.
  package var last: SequenceNumber { spans[spans.count - 1].upperBound }

  /// The first event in the set.
  package var first: SequenceNumber { spans[0].lowerBound }

  /// The number of events in the set.
  package var count: UInt64 {
    spans.reduce(0) { $0.addingClamped($1.upperBound - $1.lowerBound).addingClamped(1) }
  }

  /// The spans as text, such as `3-5,9`.
  package var description: String {
    spans.map { span in
      span.lowerBound == span.upperBound
        ? "\(span.lowerBound)" : "\(span.lowerBound)-\(span.upperBound)"
    }.joined(separator: ",")
  }
}
