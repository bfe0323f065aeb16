/// A place in a log up to which a publisher knows what happened.
///
/// An event that states one is refused if something has touched what it names since: two deployments
/// that were planned on the same state cannot mix.
package struct Baseline: Hashable, Sendable, CustomStringConvertible {
  /// Which log.
  package let epoch: String
  /// The last event that its publisher knew of; 0 for none.
  package let sequence: SequenceNumber

  package init(epoch: String, sequence: SequenceNumber) {
    self.epoch = epoch
    self.sequence = sequence
  }

  /// The place in ``description``; nil if that is none.
  package init?(_ text: String) {
    guard let at = text.lastIndex(of: "@"), at > text.startIndex,
      let sequence = SequenceNumber(text[text.index(after: at)...]), text.utf8.count <= 128
    else { return nil }
    self.init(epoch: String(text[..<at]), sequence: sequence)
  }

  /// Such as `1-9c41…@42`, as a position is written.
  package var description: String { "\(epoch)@\(sequence)" }
}
