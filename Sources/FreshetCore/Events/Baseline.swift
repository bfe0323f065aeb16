/// The place in a log up to which a publisher knows what happened.
///
/// An event with a baseline is refused if a later event has touched what it names, so two deployments planned
/// on the same state cannot mix.
package struct Baseline: Hashable, Sendable, CustomStringConvertible {
  /// The log's epoch, as text.
  package let epoch: String
  /// The last event known to the publisher; 0 for none.
  package let sequence: SequenceNumber

  package init(epoch: String, sequence: SequenceNumber) {
    self.epoch = epoch
    self.sequence = sequence
  }

  /// Parses a ``description``; nil if `text` is not one.
  package init?(_ text: String) {
    guard let at = text.lastIndex(of: "@"), at > text.startIndex,
      let sequence = SequenceNumber(text[text.index(after: at)...]), text.utf8.count <= 128
    else { return nil }
    self.init(epoch: String(text[..<at]), sequence: sequence)
  }

  /// The place as text, such as `1-9c41…@42`, in the format of a position.
  package var description: String { "\(epoch)@\(sequence)" }
}
