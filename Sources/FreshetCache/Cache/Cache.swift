import FreshetCore

/// An in-process cache of answers, kept right by the fleet's events.
///
/// It serves an answer only while no event has killed it, and while this node can prove that it would know of one.
///
///     let cache = try Cache<String>(configuration, fleet: fleet)
///     let answer = try await cache.value(
///       for: key, dependingOn: components.dependencies, class: .policyAndPricing
///     ) { ticket in Generation(try await model.answer(question)) }
///
/// An event is visible to all lookups at once, however many entries it kills; ``reclaim(limit:)`` reclaims their memory
/// behind the readers. Entries that are dead only because other versions are active are kept for a while, so that a
/// rollback revives them; they count towards the budget and are evicted before any other.
///
/// Lock order: reclaimer, shard, fleet.
public final class Cache<Value: Sendable>: Sendable {
  /// The budget and the other limits that the cache was created with.
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
  /// The record of requests; nil unless the configuration asks for one.
  let journal: Guarded<RequestJournal>?
  /// Seeds the jitter of lifetimes.
  let seed: UInt64

  /// Creates a cache that serves by what `fleet` knows.
  ///
  /// - Parameters:
  ///   - configuration: its budget and other limits.
  ///   - fleet: what this node knows, kept up to date by its agent.
  ///   - clock: the clock that the agent reads as well. Default: the machine's boot-time clock.
  ///   - seed: seeds the jitter of lifetimes, and early refreshes. Default: random.
  ///   - hooks: limit and observe its fills. Default: none.
  ///   - size: returns the bytes of a value whose fill does not state them.
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
    // Subscribe before the first entry, so that no event that touches it is missed.
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

  /// Looks an answer up, and checks its lifetime, its liveness and the proof of freshness now.
  ///
  /// - Complexity: O(1).
  public func lookup(_ key: AnswerKey) -> Lookup<Value> {
    if let unresolved = key.unresolved { return miss(unresolved, of: key.digest) }
    return lookup(key.digest, isTentative: false)
  }

  /// The miss of a key whose model is not known: no entry can exist under it.
  func miss(_ unresolved: UnresolvedModel, of digest: KeyDigest) -> Lookup<Value> {
    let reason = MissReason.unresolved(unresolved)
    shard(of: digest).withLock { $0.count(reason) }
    return .miss(reason)
  }

  /// Looks up the entry with this key digest, for applications that keep only digests.
  ///
  /// - Complexity: O(1).
  public func lookup(_ digest: KeyDigest) -> Lookup<Value> {
    lookup(digest, isTentative: false)
  }

  /// Looks up an entry; does not count a miss if `isTentative`.
  @inline(__always)
  func lookup(_ digest: KeyDigest, isTentative: Bool) -> Lookup<Value> {
    // Released after the lock.
    var gone: [Entry] = []
    // Unmanaged, so that a lookup does not retain the shard, which this cache holds anyway.
    let (outcome, now) = unsafe Unmanaged.passUnretained(shard(of: digest))
      ._withUnsafeGuaranteedRef { shard in
        find(digest, in: shard, isTentative: isTentative, gone: &gone)
      }
    forget(gone)
    // Consumed, here and below, so that one reference to the entry is passed on without a copy.
    switch consume outcome {
    case .hit(let entry):
      guard mayHandOut(entry, at: now) else { return .miss(.expired) }
      return .hit(Hit(typed(consume entry), at: now))
    case .stale(let entry, let sequence, let refresh):
      guard mayHandOut(entry, at: now) else { return .miss(.expired) }
      return .stale(Hit(typed(consume entry), at: now), by: sequence, refresh: refresh)
    case .miss(let reason): return .miss(reason)
    // Unreachable when the exact time was given.
    case .unsure: return .miss(.unproven)
    }
  }

  /// Asks the shard; returns its outcome and the time that it judged by.
  @inline(__always)
  private func find(
    _ digest: KeyDigest, in shard: LockedShard, isTentative: Bool, gone: inout [Entry]
  ) -> (ShardLookup, Instant) {
    // Gather the rest while the cell is being fetched, and before the lock is held.
    shard.prefetch(digest)
    let context = context { clock.estimate }
    let found = shard.withLockIfAvailable { shard in
      judge(digest, in: &shard, context, isTentative: isTentative, gone: &gone)
    }
    switch consume found {
    case nil, .unsure?: break
    case let found?: return (consume found, context.now)
    }
    // A caller that had to wait is judged by the exact time after the wait.
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

  /// Removes entries that have left the cache from the index.
  @inline(__always)
  func forget(_ gone: [Entry]) {
    if !gone.isEmpty { semantics.remove(gone.lazy.map(\.digest)) }
  }

  /// The context of a lookup at the exact time.
  var readContext: ReadContext { context { TimeEstimate(exactly: clock.now) } }

  /// Reads in this order: see ``ReadContext``.
  @inline(__always)
  private func context(at time: () -> TimeEstimate) -> ReadContext {
    let freshAsOf = fleet.freshAsOf
    let revision = fleet.revision
    return ReadContext(
      freshAsOf: freshAsOf, revision: revision, time: time(),
      keysPurgedThrough: fleet.keysPurgedThrough, mayGrace: fleet.mayGrace)
  }

  @inline(__always)
  private func typed(_ entry: consuming Entry) -> ValueEntry<Value> {
    // Every entry in these shards was made by this cache's `redeem`.
    unsafe unsafeDowncast(consume entry, to: ValueEntry<Value>.self)
  }
}

extension Cache where Value == String {
  /// Creates a cache of texts, charged by the memory that they take.
  public convenience init(
    _ configuration: CacheConfiguration = CacheConfiguration(), fleet: FleetState,
    clock: CacheClock = .boot, seed: UInt64? = nil, hooks: CacheHooks = CacheHooks()
  ) throws(CacheConfigurationError) {
    try self.init(configuration, fleet: fleet, clock: clock, seed: seed, hooks: hooks) {
      TextOverhead.charge($0)
    }
  }
}
