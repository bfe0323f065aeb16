import FreshetCore

/// The in-process cache: answers that are served only while nothing has made them wrong, and while this
/// node can prove that it would know.
///
///     let cache = try Cache<String>(configuration, fleet: fleet)
///     let answer = try await cache.value(
///       for: key, dependingOn: components.dependencies, class: .policyAndPricing
///     ) { ticket in Generation(try await model.answer(question)) }
///
/// An event is visible to all lookups at once, however many entries it kills; ``reclaim(limit:)`` gives
/// their memory back behind the readers. Entries that only the active versions stand against are kept
/// for a while, within the budget and evicted before any other, so that a rollback makes them right
/// again.
///
/// Locks are taken in one order: reclaimer, shard, fleet.
public final class Cache<Value: Sendable>: Sendable {
  /// What it may hold.
  public let configuration: CacheConfiguration
  let fleet: FleetState
  let clock: CacheClock
  let size: @Sendable (Value) -> Int
  let shards: [LockedShard]
  let feed: TouchFeed
  let reclaimer = Guarded(Reclaimer())
  let flights: FlightTable<Value>
  let semantics: SemanticTable
  let hooks: CacheHooks
  let telemetry: CacheTelemetry
  /// Nil unless the configuration asks for one.
  let journal: Guarded<RequestJournal>?
  /// Decides how much lifetimes are shortened.
  let seed: UInt64

  /// A cache that serves by what `fleet` knows.
  ///
  /// - Parameters:
  ///   - configuration: what it may hold.
  ///   - fleet: what this node knows, kept up to date by its agent.
  ///   - clock: the clock that the agent reads too. Default: the machine's boot-time clock.
  ///   - seed: decides the jitter of lifetimes, and early refreshes. Default: chance.
  ///   - hooks: what bounds and watches its fills. Default: nothing.
  ///   - size: the bytes of a value whose fill does not say them.
  /// - Throws: ``CacheConfigurationError`` if a value of the configuration is out of range.
  public init(
    _ configuration: CacheConfiguration = CacheConfiguration(), fleet: FleetState,
    clock: CacheClock = .boot, seed: UInt64? = nil, hooks: CacheHooks = CacheHooks(),
    size: @escaping @Sendable (Value) -> Int
  ) throws(CacheConfigurationError) {
    try configuration.validate()
    self.configuration = configuration
    self.fleet = fleet
    self.clock = clock
    self.size = size
    let budget = configuration.shardBudget
    shards = (0..<configuration.shardCount).map { _ in LockedShard(budget: budget) }
    journal =
      configuration.requestJournal > 0
      ? Guarded(RequestJournal(capacity: configuration.requestJournal)) : nil
    // Before the first entry, so that no event on it is missed.
    feed = fleet.subscribe()
    var system = SystemRandomNumberGenerator()
    let seed = seed ?? system.next()
    self.seed = seed
    flights = FlightTable(seed: seed)
    semantics = SemanticTable(scopeCapacity: configuration.questionsPerScope)
    self.hooks = hooks
    telemetry = CacheTelemetry(stripes: configuration.shardCount)
  }

  func shard(of digest: KeyDigest) -> LockedShard {
    shards[Int(truncatingIfNeeded: digest.second) & (shards.count - 1)]
  }

  /// Looks an answer up: the whole of its lifetime, liveness and proof is checked now.
  ///
  /// - Complexity: O(1).
  public func lookup(_ key: AnswerKey) -> Lookup<Value> {
    if let unresolved = key.unresolved { return miss(unresolved, of: key.digest) }
    return lookup(key.digest, isTentative: false)
  }

  /// Nothing can be under a key whose model is not known.
  func miss(_ unresolved: UnresolvedModel, of digest: KeyDigest) -> Lookup<Value> {
    let reason = MissReason.unresolved(unresolved)
    shard(of: digest).withLock { $0.count(reason) }
    return .miss(reason)
  }

  /// The same by the digest of a key, for applications that keep no more of it.
  ///
  /// - Complexity: O(1).
  public func lookup(_ digest: KeyDigest) -> Lookup<Value> {
    lookup(digest, isTentative: false)
  }

  /// The same; `isTentative` if a miss is not to be counted.
  @inline(__always)
  func lookup(_ digest: KeyDigest, isTentative: Bool) -> Lookup<Value> {
    // Let go after the lock is.
    var gone: [Entry] = []
    // Unmanaged, so that the shard, which this cache holds, is not retained for each lookup.
    let (outcome, now) = unsafe Unmanaged.passUnretained(shard(of: digest))
      ._withUnsafeGuaranteedRef { shard in
        find(digest, in: shard, isTentative: isTentative, gone: &gone)
      }
    forget(gone)
    // Consumed, here and below, so that one reference to the entry is handed on and not copied.
    switch consume outcome {
    case .hit(let entry):
      guard mayHandOut(entry, at: now) else { return .miss(.expired) }
      return .hit(Hit(typed(consume entry), at: now))
    case .stale(let entry, let sequence, let refresh):
      guard mayHandOut(entry, at: now) else { return .miss(.expired) }
      return .stale(Hit(typed(consume entry), at: now), by: sequence, refresh: refresh)
    case .miss(let reason): return .miss(reason)
    // Not where the time itself was given.
    case .unsure: return .miss(.unproven)
    }
  }

  /// What the shard says, and when.
  @inline(__always)
  private func find(
    _ digest: KeyDigest, in shard: LockedShard, isTentative: Bool, gone: inout [Entry]
  ) -> (ShardLookup, Instant) {
    // The rest is gathered while the cell is on its way, and while nobody waits for the lock.
    shard.prefetch(digest)
    let context = context { clock.estimate }
    let found = shard.withLockIfAvailable { shard in
      judge(digest, in: &shard, context, isTentative: isTentative, gone: &gone)
    }
    switch consume found {
    case nil, .unsure?: break
    case let found?: return (consume found, context.now)
    }
    // Who waits, however long, is judged by when the wait is over, and by the time itself.
    return shard.withLock { shard in
      let context = readContext
      return (
        judge(digest, in: &shard, context, isTentative: isTentative, gone: &gone), context.now
      )
    }
  }

  @inline(__always)
  private func judge(
    _ digest: KeyDigest, in shard: inout Shard, _ context: ReadContext, isTentative: Bool,
    gone: inout [Entry]
  ) -> ShardLookup {
    shard.lookup(
      digest, context, isTentative: isTentative, era: fleet.pin.era,
      fate: { fleet.fate(of: $0, era: $0.era, at: context.now) }, gone: &gone)
  }

  /// Lets entries that have left the cache leave the index too.
  @inline(__always)
  func forget(_ gone: [Entry]) {
    if !gone.isEmpty { semantics.remove(gone.lazy.map(\.digest)) }
  }

  /// What a lookup is judged by, at the time itself.
  var readContext: ReadContext { context { TimeEstimate(exactly: clock.now) } }

  /// In this order: see ``ReadContext``.
  @inline(__always)
  private func context(at time: () -> TimeEstimate) -> ReadContext {
    let freshAsOf = fleet.freshAsOf
    let generation = fleet.generation
    return ReadContext(
      freshAsOf: freshAsOf, generation: generation, time: time(),
      keysPurgedThrough: fleet.keysPurgedThrough, mayGrace: fleet.mayGrace)
  }

  @inline(__always)
  private func typed(_ entry: consuming Entry) -> ValueEntry<Value> {
    // Every entry in these shards was made by this cache's redeem.
    unsafe unsafeDowncast(consume entry, to: ValueEntry<Value>.self)
  }
}

extension Cache where Value == String {
  /// A cache of texts, charged by the memory that they take.
  public convenience init(
    _ configuration: CacheConfiguration = CacheConfiguration(), fleet: FleetState,
    clock: CacheClock = .boot, seed: UInt64? = nil, hooks: CacheHooks = CacheHooks()
  ) throws(CacheConfigurationError) {
    try self.init(configuration, fleet: fleet, clock: clock, seed: seed, hooks: hooks) {
      TextOverhead.charge($0)
    }
  }
}
