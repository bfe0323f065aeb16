package import FreshetCore

/// A position in the fleet's log, as JSON.
package struct PositionDocument: Codable, Equatable, Sendable {
  package var epoch: String
  package var sequence: UInt64
  package var digest: String

  package init(_ position: Position) {
    epoch = position.epoch.description
    sequence = position.sequence
    digest = position.digest.description
  }
}
