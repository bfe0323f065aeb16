import FoundationEssentials
package import FreshetCore

/// One logged event, as JSON; the fields of its kind have the same names as in a publish.
package struct EventDocument: Equatable, Sendable {
  package var sequence: UInt64
  /// The time by the coordinator's wall clock, for people: ISO 8601 in UTC.
  package var committedAt: String
  /// The name of the kind; absent for a kind that only a newer version knows.
  package var kind: String?
  /// What the event changes on every node.
  ///
  /// Empty if it was published with `ifChanged` and everything that it named was already active.
  package var changes: [ChangeDocument]
  /// Whether the event changed nothing, because it was published with `ifChanged`.
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
  /// The fields of the event's kind, by name; see ``FreshetCore/EventPayload/fields``.
  package var values: [String: EventFieldValue]

  package init(_ logged: LoggedEvent) {
    let event = logged.event
    sequence = logged.sequence
    committedAt = Date.text(milliseconds: logged.committedAt)
    kind = event?.kind.name.rawValue
    changes = logged.changes.map(ChangeDocument.init)
    isUnchanged = logged.isUnchanged
    graceSeconds = logged.grace == .zero ? nil : logged.grace.inSeconds
    spreadSeconds = logged.spread == .zero ? nil : logged.spread.inSeconds
    settles = logged.settles
    force = event?.force == true ? true : nil
    ifChanged = event?.ifChanged == true ? true : nil
    reason = event?.reason
    source = event?.source
    idempotencyKey = event?.idempotencyKey
    actor = event?.actor
    values = event?.kind.payload.values ?? [:]
  }
}

extension EventDocument: Codable {
  private enum CodingKeys: CodingKey {
    case sequence, committedAt, kind, changes, isUnchanged, force, ifChanged, graceSeconds
    case spreadSeconds, reason, source, actor, idempotencyKey, settles
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    sequence = try fields.decode(UInt64.self, forKey: .sequence)
    committedAt = try fields.decode(String.self, forKey: .committedAt)
    kind = try fields.decodeIfPresent(String.self, forKey: .kind)
    changes = try fields.decode([ChangeDocument].self, forKey: .changes)
    isUnchanged = try fields.decode(Bool.self, forKey: .isUnchanged)
    force = try fields.decodeIfPresent(Bool.self, forKey: .force)
    ifChanged = try fields.decodeIfPresent(Bool.self, forKey: .ifChanged)
    graceSeconds = try fields.decodeIfPresent(Double.self, forKey: .graceSeconds)
    spreadSeconds = try fields.decodeIfPresent(Double.self, forKey: .spreadSeconds)
    reason = try fields.decodeIfPresent(String.self, forKey: .reason)
    source = try fields.decodeIfPresent(String.self, forKey: .source)
    actor = try fields.decodeIfPresent(String.self, forKey: .actor)
    idempotencyKey = try fields.decodeIfPresent(String.self, forKey: .idempotencyKey)
    settles = try fields.decodeIfPresent(UInt64.self, forKey: .settles)
    let name = kind.flatMap { Event.Kind.Name(rawValue: $0) }
    let rest = try decoder.container(keyedBy: FieldName.self)
    values = try name.map { try rest.loggedValues(of: $0) } ?? [:]
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(sequence, forKey: .sequence)
    try fields.encode(committedAt, forKey: .committedAt)
    try fields.encodeIfPresent(kind, forKey: .kind)
    try fields.encode(changes, forKey: .changes)
    try fields.encode(isUnchanged, forKey: .isUnchanged)
    try fields.encodeIfPresent(force, forKey: .force)
    try fields.encodeIfPresent(ifChanged, forKey: .ifChanged)
    try fields.encodeIfPresent(graceSeconds, forKey: .graceSeconds)
    try fields.encodeIfPresent(spreadSeconds, forKey: .spreadSeconds)
    try fields.encodeIfPresent(reason, forKey: .reason)
    try fields.encodeIfPresent(source, forKey: .source)
    try fields.encodeIfPresent(actor, forKey: .actor)
    try fields.encodeIfPresent(idempotencyKey, forKey: .idempotencyKey)
    try fields.encodeIfPresent(settles, forKey: .settles)
    var rest = encoder.container(keyedBy: FieldName.self)
    try rest.encode(values, as: .logged)
  }
}
