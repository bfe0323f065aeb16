public import FreshetCore
import Synchronization

/// What this node knows of the fleet: written by its agent, read by all its caches.
///
/// The order of effects is part of the safety. A change is visible to readers before `applied` says
/// so, and that before a proof rests on it: call ``merge(_:at:grace:now:)``, then ``advance(to:)``,
/// then ``prove(freshAsOf:)``, from one thread.
public final class FleetState: Sendable {
  private struct Listener: Sendable {
    weak let feed: TouchFeed?
  }
  private struct State: Sendable {
    var knowledge = FleetKnowledge()
    var listeners: [Listener] = []
  }
  private let state: Guarded<State>
  /// Nanoseconds of the own clock; `.min` while nothing is proven.
  private let proof = Atomic<Int64>(Instant.distantPast.nanoseconds)
  /// Moves with every change, so that an entry need only be checked again if it has.
  private let changes = Atomic<UInt64>(0)

  private let appliedPin = AppliedPin()

  /// Those who wait to be told that an event has overtaken their fill.
  let overtakes = OvertakeWatch()

  /// The last event that purged a key or a key prefix.
  private let keyPurges = Atomic<UInt64>(0)

  /// Whether some event may allow entries that it killed to be served.
  private let graces = Atomic<Bool>(false)

  /// Nanoseconds: the shortest bound of any class that a fill was made for.
  private let shortest = Atomic<Int64>(.max)

  /// The longest staleness that this node promised the fleet; nil if it promised none, by choice.
  let promise: Duration?

  /// Decides the jitter of graces and spreads.
  private let seed: UInt64

  /// A node that has not joined; `seed` decides the jitter of graces.
  package init(seed: UInt64, promise: Duration? = nil) {
    self.promise = promise
    self.seed = seed
    state = Guarded(State())
  }

  // MARK: Written by the agent

  /// Takes in one change made by the event at `sequence`.
  ///
  /// - Parameters:
  ///   - change: what the event did to one dimension.
  ///   - sequence: the event's number.
  ///   - grace: how long entries that it kills may be served while one caller refreshes them. A
  ///     random part of up to a quarter is taken off, so that a fleet does not refresh as one. Purges
  ///     of key prefixes take none.
  ///   - spread: over how long those entries go on being served before anything is refreshed, each until a
  ///     moment of its own, other ones on another node; its grace begins then.
  ///   - now: the own boot-time clock.
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

  /// Takes in what is left of many events on `dimension`.
  package func merge(_ watermark: Watermark, into dimension: Dimension) {
    update {
      $0.knowledge.merge(watermark, into: dimension)
    } touching: {
      $0.touch(dimension)
    }
  }

  /// Takes in a purge of all keys that begin with `prefix`.
  package func merge(prefix: String, at sequence: SequenceNumber) {
    update {
      $0.knowledge.merge(prefix: prefix, at: sequence)
    } touching: {
      $0.touchEverything()
    }
  }

  /// Forgets which versions were active through `sequence`: what is active of them is told anew.
  package func forgetVersions(through sequence: SequenceNumber) {
    update {
      $0.knowledge.forgetVersions(through: sequence)
    } touching: {
      $0.touchEverything()
    }
  }

  /// Forgets what the owner of the log has forgotten, and drops what was made before: in one step, for
  /// what is forgotten may be all that stands against an entry.
  package func raiseFloor(to floor: SequenceNumber) {
    update {
      $0.knowledge.raiseFloor(to: floor)
    } touching: {
      $0.touchEverything()
    }
  }

  /// Notes that everything up to `sequence` is applied: what fills pin from now on.
  package func advance(to sequence: SequenceNumber) {
    state.withLock { state in
      state.knowledge.advance(to: sequence)
      appliedPin.write(applied: state.knowledge.applied, era: state.knowledge.era)
    }
  }

  /// Notes that everything committed before `freshAsOf` is applied.
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

  /// Leaves one history for another: every entry and ticket of the old one is dead at once, in O(1).
  package func startOver() {
    fence()
    update {
      $0.knowledge.startOver()
    } touching: {
      $0.touchEverything()
    }
  }

  /// Changes what is known, makes that visible, then tells the reclaimers and those who wait for it.
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
    overtakes.noteChange()
  }

  /// A feed of what is touched from now on; it ends with the last reference to it.
  func subscribe() -> TouchFeed {
    let feed = TouchFeed()
    state.withLock { state in
      state.listeners.removeAll { $0.feed == nil }
      state.listeners.append(Listener(feed: feed))
    }
    return feed
  }

  // MARK: Read by caches

  /// Notes that an entry may be at most so stale: the agent asks for proofs as often as that needs.
  func note(_ staleness: ContentClass.Staleness) {
    guard case .bounded(let bound) = staleness else { return }
    if bound.nanoseconds < shortest.load(ordering: .relaxed) {
      shortest.min(bound.nanoseconds, ordering: .relaxed)
    }
  }

  /// The shortest bound of any class that a fill was made for; nil if there was none.
  package var shortestBound: Duration? {
    let bound = shortest.load(ordering: .relaxed)
    return bound == .max ? nil : .nanoseconds(bound)
  }

  /// The latest instant of the own clock for which everything committed before it is applied here;
  /// ``FreshetCore/Instant/distantPast`` while nothing is proven.
  ///
  /// Load it *before* ``generation``: then what it vouches for is seen.
  public var freshAsOf: Instant { Instant(nanoseconds: proof.load(ordering: .acquiring)) }

  /// Moves with every change.
  package var generation: UInt64 { changes.load(ordering: .acquiring) }

  /// The last event that purged a key or a key prefix, as of the generation that was loaded before, or
  /// a later one.
  var keysPurgedThrough: SequenceNumber { keyPurges.load(ordering: .relaxed) }

  /// The same of whether some event may allow entries that it killed to be served.
  var mayGrace: Bool { graces.load(ordering: .relaxed) }

  /// Everything up to here is applied; nil until the node has joined.
  public var applied: SequenceNumber? { pin.asOf }

  /// What a fill pins before its generation begins.
  package var pin: (asOf: SequenceNumber?, era: UInt64) {
    appliedPin.read
  }

  /// Whether what may be at most `maxStaleness` stale may be served at `now`.
  public func isProven(at now: Instant, maxStaleness: Duration) -> Bool {
    Freshness.isProven(asOf: freshAsOf, at: now, maxStaleness: maxStaleness)
  }

  /// Whether the node is as fresh at `now` as it promised the fleet to be when it serves.
  ///
  /// A node that promised nothing, by choice, is fresh once it has proven itself.
  package func isFresh(at now: Instant) -> Bool {
    guard let promise else { return freshAsOf != .distantPast }
    return isProven(at: now, maxStaleness: promise)
  }

  /// The versions that are active now, for whoever builds a key; nil if no event named any.
  ///
  /// What the agent believes may go into a key. It is no evidence: do not give it as the version of
  /// a dependency.
  public func activeVersions(of dimension: Dimension) -> [String]? {
    state.withLock { $0.knowledge.watermarks.activeVersions(of: dimension) }
  }

  /// What is to become of an entry.
  package func fate(of entry: some Mortal, era: UInt64, at now: Instant) -> Fate {
    state.withLock { $0.knowledge.fate(of: entry, era: era, at: now) }
  }

  /// What is to become of a fill; counts the versions that it declares and that are not active.
  package func judge(_ fill: some Mortal, era: UInt64, at now: Instant) -> FillJudgement {
    state.withLock { $0.knowledge.judge(fill, era: era, at: now) }
  }

  /// Versions that fills declared lately and that are not active, those met most often first; at most
  /// ``FreshetCore/WireLimits/inactiveVersions``.
  package func inactiveVersions(at now: Instant) -> [InactiveVersion] {
    state.withLock { $0.knowledge.inactiveVersions(at: now) }
  }

  /// `dryRun` as events that come right after all that is known here.
  package func supposing(_ dryRun: DryRun) -> SupposedEvents {
    state.withLock { $0.knowledge.supposing(dryRun) }
  }

  /// How many fills are watched for an event that overtakes them.
  package var watchedFills: Int { overtakes.count }

  /// How many watermarks are held.
  package var watermarkCount: Int { state.withLock { $0.knowledge.watermarks.count } }
}
