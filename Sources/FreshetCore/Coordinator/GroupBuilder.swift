/// Numbers the events of a group and resolves what each changes, given those before it.
struct GroupBuilder {
  private(set) var group = PublishQueue.Group()
  private var head: Position
  private let wall: Int64
  private let index: WatermarkIndex
  private let idempotency: IdempotencyTable
  /// What the events of this group have changed, over what the log already holds.
  private var own = Watermarks()
  private var prefixes: Set<String>
  private var keys: [String: (fingerprint: Digest, record: Int)] = [:]

  init(head: Position, wall: Int64, index: WatermarkIndex, idempotency: IdempotencyTable) {
    self.head = head
    self.wall = wall
    self.index = index
    self.idempotency = idempotency
    prefixes = Set(index.watermarks.prefixes.map(\.prefix))
  }

  /// Adds a publish whole, or refuses it whole.
  mutating func add(_ publish: PublishQueue.Pending) {
    if let error = fault(in: publish) {
      if let token = publish.token { group.answers.append(.init(token: token, error: error)) }
      return
    }
    var sources: [PublishQueue.Source] = []
    for event in publish.events {
      if let key = event.idempotencyKey {
        if let earlier = idempotency[key] {
          sources.append(.earlier(earlier))
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

  /// Why the publish cannot be logged: checked before any of it is numbered.
  private func fault(in publish: PublishQueue.Pending) -> PublishError? {
    var own: [String: Digest] = [:]
    var newPrefixes: Set<String> = []
    for (index, event) in publish.events.enumerated() {
      if let error = overtaking(event, at: index) { return error }
      if let key = event.idempotencyKey {
        let content = event.contentDigest
        let earlier = idempotency[key]
        if let used = earlier?.fingerprint ?? keys[key]?.fingerprint ?? own[key], used != content {
          return .idempotencyConflict(index: index, key: key, earlier: earlier?.sequence)
        }
        own[key] = content
      }
      if case .purge(.keyPrefix(let prefix)) = event.change, !prefixes.contains(prefix) {
        newPrefixes.insert(prefix)
        if prefixes.count + newPrefixes.count > EventLimits.keyPrefixes {
          return .tooManyPrefixes(index: index)
        }
      }
    }
    return nil
  }

  /// Why the event does not build on what its publisher knew; a repeat is no event.
  private func overtaking(_ event: Event, at place: Int) -> PublishError? {
    guard let baseline = event.unchangedSince else { return nil }
    if let key = event.idempotencyKey, idempotency[key] != nil || keys[key] != nil { return nil }
    guard baseline.epoch == head.epoch.description else { return .otherLog(index: place) }
    for change in event.changes {
      guard let dimension = change.dimension else { continue }
      let latest = max(index.watermarks.latest(on: dimension), own.latest(on: dimension))
      if latest > baseline.sequence { return .overtaken(index: place, dimension, by: latest) }
    }
    return nil
  }

  private mutating func append(_ event: Event, settles: SequenceNumber?) {
    // Naming what is active already changes nothing. That is decided here, once for the fleet: a
    // node that met the events in another order would decide otherwise.
    let changes = event.changes.filter { change in
      // Under force they are named anew, so that what is dropped with them leaves nothing open.
      guard !event.force, case .names(let dimension, let versions) = change else { return true }
      return !index.watermarks.isActive(versions, of: dimension, given: own)
    }
    for change in changes {
      own.merge(change, at: head.sequence + 1)
      if case .dropsKeyPrefix(let prefix) = change { prefixes.insert(prefix) }
    }
    let logged = LoggedEvent(
      sequence: head.sequence + 1, event: event, changes: changes, grace: event.grace,
      spread: event.spread, committedAt: wall, settles: settles)
    let bytes = logged.encoded()
    head.sequence += 1
    head.digest = head.digest.appending(bytes)
    group.records.append(.init(event: logged, bytes: bytes, digest: head.digest))
  }
}
