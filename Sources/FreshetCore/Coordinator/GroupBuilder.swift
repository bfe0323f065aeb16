/// Numbers the events of a commit, and resolves each event into changes, given all events before it.
struct GroupBuilder {
  private(set) var group = PublishQueue.Group()
  private var head: Position
  private let wall: Int64
  private let index: WatermarkIndex
  private let idempotency: IdempotencyTable
  /// The changes of this group's events, which the log does not contain yet.
  private var own = Watermarks()
  private var aliases: AliasTable
  private var prefixes: Set<String>
  private var keys: [OwnedKey: (fingerprint: Digest, record: Int)] = [:]

  init(head: Position, wall: Int64, index: WatermarkIndex, idempotency: IdempotencyTable) {
    self.head = head
    self.wall = wall
    self.index = index
    self.idempotency = idempotency
    aliases = index.aliases
    prefixes = Set(index.watermarks.prefixes.map(\.prefix))
  }

  /// Adds all events of a publish, or refuses all of them.
  mutating func add(_ publish: PublishQueue.Pending) {
    if let error = fault(in: publish) {
      if let token = publish.token { group.answers.append(.init(token: token, error: error)) }
      return
    }
    var sources: [PublishQueue.Source] = []
    for event in publish.events {
      if let key = event.ownedKey {
        if let earlier = idempotency[key] {
          sources.append(.earlier(earlier, event.changes))
          continue
        }
        if let pending = keys[key] {
          sources.append(.record(pending.record, isReplay: true))
          continue
        }
        keys[key] = (event.contentDigest, group.records.count)
      }
      sources.append(.record(group.records.count, isReplay: false))
      append(event, settles: publish.settles)
    }
    group.members.append(.init(token: publish.token, receipts: sources))
  }

  /// Returns the reason why the publish cannot be logged; nil if it can.
  ///
  /// It is checked before any of its events gets a number.
  private func fault(in publish: PublishQueue.Pending) -> PublishError? {
    var own: [OwnedKey: Digest] = [:]
    var newPrefixes: Set<String> = []
    var aliases: AliasTable?
    for (index, event) in publish.events.enumerated() {
      if let error = overtaking(event, at: index) { return error }
      var isRepeat = false
      if let key = event.ownedKey {
        let content = event.contentDigest
        let earlier = idempotency[key]
        if let used = earlier?.fingerprint ?? keys[key]?.fingerprint ?? own[key], used != content {
          return .idempotencyConflict(index: index, key: key.key, earlier: earlier?.sequence)
        }
        isRepeat = earlier != nil || keys[key] != nil || own[key] != nil
        own[key] = content
      }
      if !isRepeat, let error = chain(of: event, at: index, &aliases) { return error }
      if case .purge(.keyPrefix(let prefix)) = event.kind, !prefixes.contains(prefix) {
        newPrefixes.insert(prefix)
        if prefixes.count + newPrefixes.count > EventLimits.keyPrefixes {
          return .tooManyPrefixes(index: index)
        }
      }
    }
    return nil
  }

  /// Returns an error if the event would create an alias of an alias, given the events before it; else nil.
  private func chain(
    of event: Event, at place: Int, _ aliases: inout AliasTable?
  ) -> PublishError? {
    let changes = event.changes.filter { $0.dimension?.kind == .modelAlias }
    guard !changes.isEmpty else { return nil }
    // Most publishes concern no alias, so the table is copied only when needed.
    var known = aliases ?? self.aliases
    for case .names(let dimension, let models) in changes {
      if let fault = known.fault(of: dimension.id, resolvingTo: models) {
        return .aliasChain(index: place, alias: dimension.id, fault)
      }
    }
    known.merge(changes)
    aliases = known
    return nil
  }

  /// Returns an error if an event later than the publisher's baseline has touched what this one names; else nil.
  ///
  /// The repeat of an earlier publish is never refused.
  private func overtaking(_ event: Event, at place: Int) -> PublishError? {
    guard let baseline = event.unchangedSince else { return nil }
    if let key = event.ownedKey, idempotency[key] != nil || keys[key] != nil { return nil }
    guard baseline.epoch == head.epoch.description else { return .otherLog(index: place) }
    for change in event.changes {
      guard let dimension = change.dimension else { continue }
      let latest = max(index.watermarks.latest(on: dimension), own.latest(on: dimension))
      if latest > baseline.sequence { return .overtaken(index: place, dimension, by: latest) }
    }
    return nil
  }

  private mutating func append(_ event: Event, settles: SequenceNumber?) {
    let changes = changes(of: event, settles: settles)
    for change in changes {
      own.merge(change, at: head.sequence + 1)
      if case .dropsKeyPrefix(let prefix) = change { prefixes.insert(prefix) }
    }
    aliases.merge(changes)
    let logged = LoggedEvent(
      sequence: head.sequence + 1, event: event, changes: changes, grace: event.grace,
      spread: event.spread, committedAt: wall, settles: settles)
    let bytes = logged.encoded()
    head.sequence += 1
    head.digest = head.digest.appending(bytes)
    group.records.append(.init(event: logged, bytes: bytes, digest: head.digest))
  }

  /// Returns the event's changes, as all nodes will apply them.
  ///
  /// Whatever depends on the current state is decided here, once for the fleet. A node that received events in another
  /// order would decide differently.
  private func changes(of event: Event, settles: SequenceNumber?) -> [Change] {
    if settles != nil { return event.changes.flatMap(endOfSettling) }
    if case .purge(.dimension(let whole)) = event.kind, whole.kind.isConfiguration {
      let facets = Set(index.watermarks.namedFacets(of: whole) + own.namedFacets(of: whole))
      return event.changes
        + facets.sorted().prefix(EventLimits.fields * 2 - 1).map { .drops($0) }
    }
    guard event.ifChanged, !event.force else { return event.changes }
    return event.changes.filter { change in
      guard case .names(let dimension, let versions) = change else { return true }
      return index.watermarks.activeVersions(of: dimension, given: own) != versions
    }
  }

  /// Drops the entries filled while the source converged.
  ///
  /// Active versions stay active.
  private func endOfSettling(_ change: Change) -> [Change] {
    guard case .drops(let dimension) = change,
      let active = index.watermarks.activeVersions(of: dimension, given: own)
    else { return [change] }
    return [.names(dimension, versions: active), change]
  }
}
