/// The position in a log through which a publisher knows all events.
///
/// An event with a baseline is refused if a later event has touched a dimension that it names. So two deployments that
/// were planned on the same state cannot mix.
package struct Baseline: Hashable, Sendable, CustomStringConvertible {
  /// The log's epoch, in the form of ``Epoch/description``.
  package let epoch: String
  /// The last event known to the publisher; 0 if it knows of none.
  package let sequence: SequenceNumber

  package init(epoch: String, sequence: SequenceNumber) {
    self.epoch = epoch
    self.sequence = sequence
  }

  /// Parses text in the form of ``description``; nil if it is malformed.
  package init?(_ text: String) {
    guard let at = text.lastIndex(of: "@"), at > text.startIndex,
      let sequence = SequenceNumber(text[text.index(after: at)...]), text.utf8.count <= 128
    else { return nil }
    self.init(epoch: String(text[..<at]), sequence: sequence)
  }

  /// The baseline as text, such as `1-9c41…@42`, which is also the text of a position.
  package var description: String { "\(epoch)@\(sequence)" }
}
