/// Identifies the change to a record that an answer belongs to.
package struct RecordToken: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}
