public import FreshetCore
import Synchronization

/// What this node knows of the fleet: written by its agent, read by all its caches.
///
/// The order of effects is part of the safety: readers must see a change before `applied` covers it, and `applied`
/// before a proof rests on it. Call ``merge(_:at:grace:spread:now:)``, then ``advance(to:)``, then
/// ``prove(freshAsOf:)``, from one thread.
public final class FleetState: Sendable {
  private struct Listener: Sendable {
    weak let feed: TouchFeed?
  }
  private struct State: Sendable {
    var knowledge = FleetKnowledge()
    var listeners: [Listener] = []
  }
  private let state: Guarded<State>
  /// ``freshAsOf`` in nanoseconds of the node's own clock; `.min` while nothing is proven.
  private let proof = Atomic<Int64>(Instant.distantPast.nanoseconds)
  /// Changes with every update, so that an entry is checked again only after one.
  private let changes = Atomic<UInt64>(0)

  private let appliedPin = AppliedPin()

  /// The tasks that wait to learn that an event has overtaken their fill.
  let overtakes = OvertakeWatch()

  /// The last event that purged a key or a key prefix.
  private let keyPurges = Atomic<UInt64>(0)

  /// Whether an event may allow entries that it killed to be served.
  private let graces = Atomic<Bool>(false)

  /// In nanoseconds: the shortest bound of any class that a fill was made for.
  private let shortest = Atomic<Int64>(.max)

  /// The longest staleness that this node promised the fleet; nil if it promised none, by choice.
  let promise: Duration?

  /// Seeds the jitter of graces and spreads.
  private let seed: UInt64

  /// Creates the state of a node that has not joined; `seed` seeds the jitter of graces and spreads.
  package init(seed: UInt64, promise: Duration? = nil) {
    self.promise = promise
    self.seed = seed
    state = Guarded(State())
  }

  // MARK: Written by the agent

  /// Applies one change made by the event at `sequence`.
  ///
  /// - Parameters:
  ///   - change: what the event did to one dimension.
  ///   - sequence: the event's number.
  ///   - grace: how long entries that it kills may be served while one caller refreshes them. A random part of up to a
  ///     quarter is taken off, so that a fleet does not refresh all at once. Purges of key prefixes have no grace.
  ///   - spread: over how long those entries are still served before any is refreshed, each until a moment of its own
  ///     that differs from node to node; its grace begins then.
  ///   - now: the time of the node's boot-time clock.
  package func merge(
    _ change: Change, at sequence: SequenceNumber, grace: Duration, spread: Duration = .zero,
    now: Instant
  ) {
    let bound = [shortestBound, promise].compactMap { $0 }.min()
    update { state in
      let start = Freshness.graceStart(appliedAt: now, freshAsOf: freshAsOf, bound: bound)
      let reprieve = Reprieve(
        of: sequence, grace: grace, spread: spread, from: start, seed: seed)
      state.knowledge.merge(change, at: sequence, reprieve: reprieve, now: now)
    } touching: { feed in
      switch change {
      case .names(let dimension, _), .drops(let dimension): feed.touch(dimension)
      case .dropsKeyPrefix: feed.touchEverything()
      }
    }
  }

  /// Applies the watermark that is left of many events on `dimension`.
  package func merge(_ watermark: Watermark, into dimension: Dimension) {
    update {
      $0.knowledge.merge(watermark, into: dimension)
    } touching: {
      $0.touch(dimension)
    }
  }

  /// Applies a purge of all keys that begin with `prefix`.
  package func merge(prefix: String, at sequence: SequenceNumber) {
    update {
      $0.knowledge.merge(prefix: prefix, at: sequence)
    } touching: {
      $0.touchEverything()
    }
  }

  /// Forgets which versions were active through `sequence`, because the active ones are announced anew.
  package func forgetVersions(through sequence: SequenceNumber) {
    update {
      $0.knowledge.forgetVersions(through: sequence)
    } touching: {
      $0.touchEverything()
    }
  }

  /// Forgets what the log's owner has forgotten, and drops entries that began before `floor`.
  ///
  /// Both happen in one step, because what is forgotten may be all that keeps an entry dead.
  package func raiseFloor(to floor: SequenceNumber) {
    update {
      $0.knowledge.raiseFloor(to: floor)
    } touching: {
      $0.touchEverything()
    }
  }

  /// Records that everything up to `sequence` is applied; fills pin this number from now on.
  package func advance(to sequence: SequenceNumber) {
    state.withLock { state in
      state.knowledge.advance(to: sequence)
      appliedPin.write(applied: state.knowledge.applied, era: state.knowledge.era)
    }
  }

  /// Records that everything committed before `freshAsOf` is applied.
  ///
  /// An older proof changes nothing.
  package func prove(freshAsOf: Instant) {
    state.withLock { _ in
      let known = proof.load(ordering: .relaxed)
      if freshAsOf.nanoseconds > known {
        proof.store(freshAsOf.nanoseconds, ordering: .releasing)
      }
    }
  }

  /// Makes every lookup unproven until the next proof.
  package func fence() {
    state.withLock { _ in
      proof.store(Instant.distantPast.nanoseconds, ordering: .releasing)
    }
  }

  /// Leaves one history for another; every entry and ticket of the old one is dead at once, in O(1).
  package func startOver() {
    fence()
    update {
      $0.knowledge.startOver()
    } touching: {
      $0.touchEverything()
    }
  }

  /// Updates what is known, publishes the change, then tells the reclaimers and the tasks that wait for it.
  private func update(
    _ body: (inout State) -> Void, touching touch: (TouchFeed) -> Void
  ) {
    let feeds = state.withLock { state in
      body(&state)
      keyPurges.store(state.knowledge.keysPurgedThrough, ordering: .relaxed)
      appliedPin.write(applied: state.knowledge.applied, era: state.knowledge.era)
      graces.store(state.knowledge.mayGrace, ordering: .relaxed)
      changes.add(1, ordering: .releasing)
      return state.listeners.compactMap(\.feed)
    }
    for feed in feeds { touch(feed) }
    overtakes.checkAll()
  }

  /// Returns a feed of what is touched from now on; it ends when its last reference is released.
  func subscribe() -> TouchFeed {
    let feed = TouchFeed()
    state.withLock { state in
      state.listeners.removeAll { $0.feed == nil }
      state.listeners.append(Listener(feed: feed))
    }
    return feed
  }

  // MARK: Read by caches

  /// Records a class's staleness, so that the agent asks for proofs often enough.
  func lowerShortestBound(to staleness: ContentClass.Staleness) {
    guard case .bounded(let bound) = staleness else { return }
    if bound.nanoseconds < shortest.load(ordering: .relaxed) {
      shortest.min(bound.nanoseconds, ordering: .relaxed)
    }
  }

  /// The shortest bound of any class that a fill was made for; nil if there was no fill.
  package var shortestBound: Duration? {
    let bound = shortest.load(ordering: .relaxed)
    return bound == .max ? nil : .nanoseconds(bound)
  }

  /// The latest instant of the node's own clock for which everything committed before it is applied here.
  ///
  /// It is ``FreshetCore/Instant/distantPast`` while nothing is proven. Load it *before* ``revision``, so that
  /// everything it vouches for is visible.
  public var freshAsOf: Instant { Instant(nanoseconds: proof.load(ordering: .acquiring)) }

  /// A number that changes with every update.
  package var revision: UInt64 { changes.load(ordering: .acquiring) }

  /// The last event that purged a key or a key prefix, as of the ``revision`` loaded before, or later.
  var keysPurgedThrough: SequenceNumber { keyPurges.load(ordering: .relaxed) }

  /// Whether an event may allow entries that it killed to be served, as of the ``revision`` loaded before, or later.
  var mayGrace: Bool { graces.load(ordering: .relaxed) }

  /// The sequence up to which everything is applied; nil until the node has joined.
  public var applied: SequenceNumber? { pin.asOf }

  /// The sequence and history that a fill pins before its generation begins.
  package var pin: (asOf: SequenceNumber?, era: UInt64) {
    appliedPin.read
  }

  /// Whether an answer that may be at most `maxStaleness` stale may be served at `now`.
  public func isProven(at now: Instant, maxStaleness: Duration) -> Bool {
    Freshness.isProven(asOf: freshAsOf, at: now, maxStaleness: maxStaleness)
  }

  /// Whether the node is as fresh at `now` as it promised the fleet.
  ///
  /// A node that promised nothing, by choice, is fresh once it has proven itself.
  package func isFresh(at now: Instant) -> Bool {
    guard let promise else { return freshAsOf != .distantPast }
    return isProven(at: now, maxStaleness: promise)
  }

  /// The versions that are active now, for building a key; nil if no event has named any.
  ///
  /// They are what the agent believes, which may go into a key. They are no evidence: do not pass them as a
  /// dependency's version.
  public func activeVersions(of dimension: Dimension) -> [String]? {
    state.withLock { $0.knowledge.watermarks.activeVersions(of: dimension) }
  }

  /// What should happen to an entry.
  package func fate(of entry: some Mortal, era: UInt64, at now: Instant) -> Fate {
    state.withLock { $0.knowledge.fate(of: entry, era: era, at: now) }
  }

  /// Judges a fill, and counts the versions it declares that are not active.
  package func judge(_ fill: some Mortal, era: UInt64, at now: Instant) -> FillJudgement {
    state.withLock { $0.knowledge.judge(fill, era: era, at: now) }
  }

  /// Inactive versions that fills declared lately, the most frequent first.
  ///
  /// There are at most ``FreshetCore/WireLimits/inactiveVersions``.
  package func inactiveVersions(at now: Instant) -> [InactiveVersion] {
    state.withLock { $0.knowledge.inactiveVersions(at: now) }
  }

  /// The events of `dryRun`, placed right after everything known here.
  package func supposing(_ dryRun: DryRun) -> SupposedEvents {
    state.withLock { $0.knowledge.supposing(dryRun) }
  }

  /// The number of watermarks held.
  package var watermarkCount: Int { state.withLock { $0.knowledge.watermarks.count } }
}
