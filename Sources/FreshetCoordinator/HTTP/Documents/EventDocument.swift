import FoundationEssentials
package import FreshetCore

/// One logged event, as JSON; the fields of its kind have the same names as in a publish.
package struct EventDocument: Codable, Equatable, Sendable {
  package var sequence: UInt64
  /// The coordinator's wall clock, for people: ISO 8601 in UTC.
  package var committedAt: String
  /// Absent for a kind that a newer version logged.
  package var kind: String?
  /// What it changes on every node.
  ///
  /// Empty if it was published with `ifChanged` and everything it named was already active.
  package var changes: [Change]
  package var isUnchanged: Bool
  package var force: Bool?
  package var ifChanged: Bool?
  package var graceSeconds: Double?
  package var spreadSeconds: Double?
  package var reason: String?
  package var source: String?
  /// The authenticated publisher; absent if the coordinator did not authenticate callers.
  package var actor: String?
  package var idempotencyKey: String?
  /// For the end of a corpus's settling time: the event that began it.
  package var settles: UInt64?
  package var alias: String?
  package var model: String?
  package var models: [String]?
  package var prompt: String?
  package var role: String?
  package var corpus: String?
  package var settlingTimeSeconds: Double?
  package var toolSet: String?
  package var hashes: [String]?
  package var customer: String?
  package var fields: [Field]?
  /// The kind of a custom change, or what a purge drops, such as `prompt:refund-assistant`.
  package var dimension: String?
  package var id: String?
  package var versions: [String]?
  package var key: String?
  package var keyPrefix: String?
  package var tag: String?
  package var route: String?
  package var everything: Bool?

  /// The event's change to one dimension.
  package struct Change: Codable, Equatable, Sendable {
    /// The dimension, such as `customer:42#plan`; absent for a key prefix.
    package var dimension: String?
    package var keyPrefix: String?
    /// The versions that are right from now on; absent if the dimension is dropped.
    package var names: [String]?
    package var drops: Bool?
  }

  /// A customer's changed field.
  package struct Field: Codable, Equatable, Sendable {
    package var name: String
    package var version: String?
  }

  package init(_ logged: LoggedEvent) {
    sequence = logged.sequence
    committedAt = Date.text(milliseconds: logged.committedAt)
    kind = logged.event?.change.name.rawValue
    changes = logged.changes.map(Change.init)
    isUnchanged = logged.isUnchanged
    graceSeconds = logged.grace == .zero ? nil : logged.grace.inSeconds
    spreadSeconds = logged.spread == .zero ? nil : logged.spread.inSeconds
    settles = logged.settles
    guard let event = logged.event else { return }
    force = event.force ? true : nil
    ifChanged = event.ifChanged ? true : nil
    reason = event.reason
    source = event.source
    idempotencyKey = event.idempotencyKey
    actor = event.actor
    set(event.change)
  }
}

extension EventDocument.Change {
  fileprivate init(_ change: FreshetCore.Change) {
    switch change {
    case .names(let dimension, let versions):
      self.init(dimension: dimension.description, names: versions)
    case .drops(let dimension):
      self.init(dimension: dimension.description, drops: true)
    case .dropsKeyPrefix(let prefix):
      self.init(keyPrefix: prefix, drops: true)
    }
  }
}
