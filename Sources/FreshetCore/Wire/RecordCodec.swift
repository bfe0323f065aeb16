import SwiftProtobuf

/// Converts events to and from the form in which they are logged, hashed and broadcast.
extension LoggedEvent {
  /// Encodes the event.
  ///
  /// Only the coordinator does this, and only once for each event.
  ///
  /// The hash chain covers exactly these bytes.
  package func encoded() -> [UInt8] {
    var record = Freshet_V1_Record()
    record.sequence = sequence
    record.committedAtMs = committedAt
    record.changes = changes.map(\.wire)
    record.graceMs = grace.wholeMilliseconds
    record.spreadMs = spread.wholeMilliseconds
    record.settles = settles ?? 0
    if let event {
      record.force = event.force
      record.ifChanged = event.ifChanged
      record.reason = event.reason ?? ""
      record.source = event.source ?? ""
      record.idempotencyKey = event.idempotencyKey ?? ""
      record.actor = event.actor ?? ""
      record.kind = event.kind.wire
    }
    return bytes(of: record)
  }

  /// Decodes an event; throws if the bytes are malformed.
  package init(decoding bytes: [UInt8]) throws(WireError) {
    guard bytes.count <= WireLimits.record else {
      throw .tooLong(bytes.count, limit: WireLimits.record)
    }
    let record: Freshet_V1_Record = try message(from: bytes)
    guard record.sequence > 0 else { throw .malformed("record without a sequence") }
    guard record.changes.count <= EventLimits.fields * 2 else {
      throw .malformed("record with \(record.changes.count) changes")
    }
    var changes: [Change] = []
    for change in record.changes { changes.append(try Change(change)) }
    self.init(
      sequence: record.sequence,
      event: try Event(record),
      changes: changes,
      grace: record.grace,
      spread: record.spread,
      committedAt: record.committedAtMs,
      settles: record.settles == 0 ? nil : record.settles)
  }
}

extension Freshet_V1_Record {
  /// The event's grace, clamped to its limit.
  fileprivate var grace: Duration {
    min(.milliseconds(Int64(min(graceMs, 1 << 40))), EventLimits.grace)
  }

  /// The event's spread, clamped to its limit.
  fileprivate var spread: Duration {
    min(.milliseconds(Int64(min(spreadMs, 1 << 40))), EventLimits.spread)
  }
}

extension Change {
  var wire: Freshet_V1_Change {
    var wire = Freshet_V1_Change()
    switch self {
    case .names(let dimension, let versions):
      wire.set(dimension)
      wire.names.active = versions
    case .drops(let dimension):
      wire.set(dimension)
      wire.drops = true
    case .dropsKeyPrefix(let prefix):
      wire.id = prefix
      wire.dropsKeyPrefix = true
    }
    return wire
  }

  init(_ wire: Freshet_V1_Change) throws(WireError) {
    if case .dropsKeyPrefix = wire.effect {
      guard wire.id.utf8.count <= EventLimits.prefixBytes else {
        throw .malformed("key prefix over its limit")
      }
      self = .dropsKeyPrefix(wire.id)
      return
    }
    let dimension = try Dimension(
      kind: Dimension.Kind(wire: wire.dimension, customName: wire.customKind), id: wire.id,
      facet: wire.hasFacet ? wire.facet : nil)
    switch wire.effect {
    case .names(let versions) where dimension.kind.isKnown:
      self = .names(dimension, versions: try Watermark.versions(wire: versions.active))
    case .drops where dimension.kind.isKnown:
      self = .drops(dimension)
    case .names, .drops:
      // A dimension of a newer version's kind is unknown here, so everything is dropped.
      self = .drops(.everything)
    case .dropsKeyPrefix, nil:
      // This effect comes from a newer version, but the dimension is known, so the dimension is dropped.
      self = .drops(dimension.kind.isKnown ? dimension : .everything)
    }
  }
}

extension Freshet_V1_Change {
  fileprivate mutating func set(_ dimension: Dimension) {
    self.dimension = UInt32(dimension.kind.rawValue)
    customKind = dimension.kind.customName ?? ""
    id = dimension.id
    if let facet = dimension.facet { self.facet = facet }
  }
}

extension Watermark {
  /// Checks versions received from outside against their limits, and sorts them.
  static func versions(wire versions: [String]) throws(WireError) -> [String] {
    guard versions.count <= EventLimits.versions,
      versions.allSatisfy({ $0.utf8.count <= EventLimits.idBytes })
    else { throw .malformed("versions over their limit") }
    return versions.sorted()
  }
}

extension Event {
  /// Decodes the event as published; nil for a kind that this version does not know.
  ///
  /// Its changes are applied all the same.
  fileprivate init?(_ record: Freshet_V1_Record) throws(WireError) {
    guard let kind = record.kind, let change = try Kind(kind) else { return nil }
    self.init(
      change, force: record.force, ifChanged: record.ifChanged,
      grace: record.grace,
      spread: record.spread,
      reason: record.reason.isEmpty ? nil : record.reason,
      source: record.source.isEmpty ? nil : record.source,
      idempotencyKey: record.idempotencyKey.isEmpty ? nil : record.idempotencyKey)
    // Only the coordinator writes this field and checks its length. Anything longer is cut.
    if !record.actor.isEmpty { actor = record.actor.prefix(bytes: EventLimits.actorBytes) }
  }
}
