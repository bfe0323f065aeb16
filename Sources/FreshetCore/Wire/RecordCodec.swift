import SwiftProtobuf

/// The form in which an event is logged, hashed and broadcast.
extension LoggedEvent {
  /// The event's bytes: made once, by the log's owner.
  ///
  /// The digest chain is over exactly these.
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
      record.reason = event.reason ?? ""
      record.source = event.source ?? ""
      record.idempotencyKey = event.idempotencyKey ?? ""
      record.actor = event.actor ?? ""
      record.kind = event.change.wire
    }
    return bytes(of: record)
  }

  /// The event that `bytes` hold.
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
  /// The grace, held at its limit.
  fileprivate var grace: Duration {
    min(.milliseconds(Int64(min(graceMs, 1 << 40))), EventLimits.grace)
  }

  /// The spread, held at its limit.
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
      wireKind: wire.dimension, id: wire.id, facet: wire.hasFacet ? wire.facet : nil)
    switch wire.effect {
    case .names(let versions) where dimension.kind.isKnown:
      self = .names(dimension, versions: try Watermark.versions(wire: versions.active))
    case .drops where dimension.kind.isKnown:
      self = .drops(dimension)
    case .names, .drops:
      // A kind from a newer version: what it scopes is unknown here, so nothing is spared.
      self = .drops(.everything)
    case .dropsKeyPrefix, nil:
      // An effect from a newer version on a scope that is known: drop the scope.
      self = .drops(dimension.kind.isKnown ? dimension : .everything)
    }
  }
}

extension Freshet_V1_Change {
  fileprivate mutating func set(_ dimension: Dimension) {
    self.dimension = UInt32(dimension.kind.rawValue)
    id = dimension.id
    if let facet = dimension.facet { self.facet = facet }
  }
}

extension Watermark {
  /// Versions from outside, in order.
  static func versions(wire versions: [String]) throws(WireError) -> [String] {
    guard versions.count <= EventLimits.versions,
      versions.allSatisfy({ $0.utf8.count <= EventLimits.idBytes })
    else { throw .malformed("versions over their limit") }
    return versions.sorted()
  }
}

extension Dimension {
  init(wireKind: UInt32, id: String, facet: String?) throws(WireError) {
    guard id.utf8.count <= EventLimits.prefixBytes,
      (facet?.utf8.count ?? 0) <= EventLimits.idBytes
    else { throw .malformed("dimension id over its limit") }
    // A number beyond a byte is a kind from a newer version: 255 stands for "not known here".
    self.init(Kind(rawValue: UInt8(exactly: wireKind) ?? 255), id, facet: facet)
  }
}

extension Event.Kind {
  fileprivate var wire: Freshet_V1_Record.OneOf_Kind {
    switch self {
    case .modelSwap(let swap):
      var wire = Freshet_V1_ModelSwap()
      switch swap.subject {
      case .alias(let alias): wire.alias = alias
      case .model(let model): wire.model = model
      }
      wire.versions = swap.versions
      return .modelSwap(wire)
    case .promptDeploy(let deploy):
      var wire = Freshet_V1_PromptDeploy()
      wire.prompt = deploy.prompt
      if let role = deploy.role { wire.role = role.rawValue }
      wire.versions = deploy.versions
      return .promptDeploy(wire)
    case .corpusReindex(let reindex):
      var wire = Freshet_V1_CorpusReindex()
      wire.corpus = reindex.corpus
      wire.versions = reindex.versions
      wire.settlingMs = reindex.settlingTime.wholeMilliseconds
      return .corpusReindex(wire)
    case .toolSchemaChange(let change):
      var wire = Freshet_V1_ToolSchemaChange()
      wire.toolSet = change.toolSet
      wire.hashes = change.hashes
      return .toolSchemaChange(wire)
    case .customerStateChange(let change):
      var wire = Freshet_V1_CustomerStateChange()
      wire.customer = change.customer
      wire.fields = change.fields.map { field in
        var wire = Freshet_V1_CustomerStateChange.Field()
        wire.name = field.name
        if let version = field.version { wire.version = version }
        return wire
      }
      return .customerStateChange(wire)
    case .purge(let purge):
      return .purge(purge.wire)
    }
  }
}

extension Purge {
  fileprivate var wire: Freshet_V1_Purge {
    var wire = Freshet_V1_Purge()
    switch self {
    case .key(let key): wire.key = key
    case .keyPrefix(let prefix): wire.keyPrefix = prefix
    case .tag(let tag): wire.tag = tag
    case .route(let route): wire.route = route
    case .everything: wire.everything = true
    }
    return wire
  }
}

extension Event {
  /// The event as it was published; nil for a kind that this version does not know: its changes
  /// are applied all the same.
  fileprivate init?(_ record: Freshet_V1_Record) throws(WireError) {
    guard let kind = record.kind, let change = Kind(kind) else { return nil }
    self.init(
      change, force: record.force,
      grace: record.grace,
      spread: record.spread,
      reason: record.reason.isEmpty ? nil : record.reason,
      source: record.source.isEmpty ? nil : record.source,
      idempotencyKey: record.idempotencyKey.isEmpty ? nil : record.idempotencyKey)
    // Written by the coordinator alone, which checked its length: what else stands there is cut.
    if !record.actor.isEmpty { actor = record.actor.prefix(bytes: EventLimits.actorBytes) }
  }
}

extension Event.Kind {
  fileprivate init?(_ kind: Freshet_V1_Record.OneOf_Kind) {
    switch kind {
    case .modelSwap(let wire):
      switch wire.subject {
      case .alias(let alias): self = .modelSwap(ModelSwap(.alias(alias), versions: wire.versions))
      case .model(let model): self = .modelSwap(ModelSwap(.model(model), versions: wire.versions))
      case nil: return nil
      }
    case .promptDeploy(let wire):
      var role: PromptRole?
      if wire.hasRole {
        guard let known = PromptRole(rawValue: wire.role) else { return nil }
        role = known
      }
      self = .promptDeploy(PromptDeploy(prompt: wire.prompt, role: role, versions: wire.versions))
    case .corpusReindex(let wire):
      self = .corpusReindex(
        CorpusReindex(
          corpus: wire.corpus, versions: wire.versions,
          settlingTime: .milliseconds(Int64(min(wire.settlingMs, 1 << 40)))))
    case .toolSchemaChange(let wire):
      self = .toolSchemaChange(ToolSchemaChange(toolSet: wire.toolSet, hashes: wire.hashes))
    case .customerStateChange(let wire):
      self = .customerStateChange(
        CustomerStateChange(
          customer: wire.customer,
          fields: wire.fields.map { .init($0.name, version: $0.hasVersion ? $0.version : nil) }))
    case .purge(let wire):
      switch wire.target {
      case .key(let key): self = .purge(.key(key))
      case .keyPrefix(let prefix): self = .purge(.keyPrefix(prefix))
      case .tag(let tag): self = .purge(.tag(tag))
      case .route(let route): self = .purge(.route(route))
      case .everything: self = .purge(.everything)
      case nil: return nil
      }
    }
  }
}
