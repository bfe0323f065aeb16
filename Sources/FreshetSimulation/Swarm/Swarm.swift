import FreshetCache
import FreshetCore

/// The settings of a run, which its seed determines in advance: which faults occur, how often, and how fast
/// everything goes.
///
/// Each run has only some of the faults, so that none hides another.
package struct Swarm: Sendable {
  /// A content class and its promises.
  struct Class {
    var contentClass: ContentClass
    var bound: Nanoseconds
    var lifetimes: ClosedRange<Nanoseconds>
  }

  let nodes: Int
  /// The first part of the run, in which faults occur; in the second, everything must come to rest.
  let safetyTime: Nanoseconds
  /// The bound that nodes promise.
  package let bound: Nanoseconds
  let classes: [Class]
  /// Whether some nodes serve stale by choice; the others are held to the bound whatever a class says.
  let hasUnboundedNodes: Bool
  let keys: Int
  let network: NetworkFaults
  /// The kinds of fault that occur, and the mean time between two faults.
  let faults: [Fault.Kind]
  let faultInterval: Nanoseconds
  /// The mean time between two lies of peers that are not what they say; nil if nobody lies.
  let lieInterval: Nanoseconds?
  /// The seed of the liars' draws.
  let lieSeed: UInt64
  /// The rates of nodes' clocks and of the coordinator's, in parts per million.
  let nodeDrifts: ClosedRange<Int>
  let coordinatorDrift: Int64
  let publishers: Int
  let publishInterval: Nanoseconds
  let batchPermille: Int
  /// The longest time that making an answer takes.
  let longestFill: Nanoseconds
  let lookupInterval: Nanoseconds
  let lookupsPerTurn: Int
  /// The similarity required for near answers; nil if no near questions are asked.
  let nearThreshold: Double?
  /// How many of a thousand questions depend on the same things as another question.
  let kinPermille: Int
  /// How many of a thousand questions have keys that are made when they are asked.
  let madeKeysPermille: Int
  /// How many of a thousand changes of a source are not announced: the publish is refused, or not attempted.
  let untoldPermille: Int
  /// The shortest time between two reclaims of memory; in between, lookups find dead entries.
  let reclaimInterval: Nanoseconds
  /// How many entries one reclaim examines.
  let reclaimLimit: Int
  /// Whether the coordinator proves its head by writing, as on servers that others can write to.
  var provesByWriting: Bool { laterSeed & 1 == 1 }
  /// The seed of draws that were added later, see ``Simulation/laterDice``.
  let laterSeed: UInt64
  let cache: CacheConfiguration
  let writeTime: ClosedRange<Nanoseconds>

  /// Draws a run's settings from `seed`, except those that `options` state.
  package init(seed: UInt64, options: SimulationOptions) {
    var dice = Dice(seed: seed ^ 0x5EED_0F_5A3A)
    nodes = options.nodes ?? dice.number(5...(dice.chance(permille: 150) ? 50 : 12))
    safetyTime = options.time?.nanoseconds ?? .seconds(dice.number(4...12))
    bound = dice.pick([.milliseconds(400), .seconds(1), .seconds(2), .seconds(5)])
    let isCalm = options.profile == .calm
    let all = Self.classes(bound: bound, &dice)
    // Drawn separately, so that earlier seeds keep their meaning.
    var choices = Dice(seed: seed ^ 0x5E12_7E57_A1E0)
    hasUnboundedNodes = !isCalm && choices.chance(permille: 200)
    nearThreshold =
      !isCalm && choices.chance(permille: 300) ? choices.pick([0.8, 0.9, 0.999]) : nil
    kinPermille = isCalm ? 0 : choices.pick([0, 300, 700])
    reclaimInterval = isCalm ? 0 : .milliseconds(choices.pick([0, 2, 30]))
    reclaimLimit = isCalm ? 2_048 : choices.pick([16, 2_048])
    laterSeed = choices.next()
    madeKeysPermille = isCalm ? 0 : choices.pick([0, 250, 600])
    untoldPermille = isCalm ? 0 : choices.pick([0, 100, 300])
    var lies = Dice(seed: seed ^ 0x11E5_0F_57A6)
    lieSeed = lies.next()
    let doLie = !isCalm && lies.chance(permille: 400)
    lieInterval = doLie ? .milliseconds(lies.pick([5, 30, 150])) : nil
    classes = isCalm ? [all[0]] : hasUnboundedNodes ? all.dropLast() + [Self.serveStale] : all
    keys = dice.pick([16, 48, 128])
    network = isCalm ? .none : NetworkFaults(&dice)
    var kinds: [Fault.Kind] = []
    if !isCalm {
      for kind in Fault.Kind.allCases
      where kind.isDrawn
        && dice.chance(permille: kind.isRare ? 150 : 500)
      { kinds.append(kind) }
    }
    faults = kinds
    faultInterval = .milliseconds(dice.pick([60, 150, 400, 1_000]))
    let extreme = isCalm ? 0 : dice.pick([0, 50, 900, 1_000])
    nodeDrifts = -extreme...extreme
    coordinatorDrift = Int64(dice.number(-extreme...extreme))
    publishers = dice.number(1...4)
    publishInterval = .milliseconds(dice.pick([10, 40, 150, 500]))
    batchPermille = dice.pick([0, 100, 500])
    longestFill = .milliseconds(dice.pick([5, 50, 500, 4_000]))
    lookupInterval = .milliseconds(dice.pick([5, 10, 20]))
    lookupsPerTurn = dice.pick([2, 8, 24])
    let isSmall = dice.chance(permille: 200)
    cache = CacheConfiguration(
      maxBytes: isSmall ? 40_960 : 16_777_216, maxEntries: isSmall ? 12 : 10_000)
    writeTime = .microseconds(100)...(.milliseconds(dice.pick([1, 5, 40])))
  }

  private static func classes(bound: Nanoseconds, _ dice: inout Dice) -> [Class] {
    let isShortLived = dice.chance(permille: 150)
    let bounds = [bound, max(.milliseconds(200), bound / 2), max(.milliseconds(200), bound / 5)]
    return bounds.enumerated().map { index, bound in
      let lifetime: Duration = isShortLived ? .seconds(2 + index) : .seconds(3_600)
      let contentClass = invariant("the classes are within bounds") {
        try ContentClass(
          "class \(index)", lifetime: lifetime, staleness: .bounded(.nanoseconds(bound)),
          jitter: 0.1)
      }
      return Class(
        contentClass: contentClass, bound: bound,
        lifetimes: lifetime.nanoseconds / 1_000 * 895...lifetime.nanoseconds)
    }
  }

  /// A bound that is longer than any run.
  static let unbounded = Nanoseconds.max / 4
  /// The greatest age of an unbounded node's proof.
  static let slowest: Nanoseconds = .seconds(10)

  /// A class that may be served however long its node has had no proof.
  private static let serveStale = Class(
    contentClass: invariant("the class is within bounds") {
      try ContentClass("stale by choice", lifetime: .seconds(3_600), staleness: .serveStale)
    },
    bound: unbounded, lifetimes: .seconds(3_000)...(.seconds(3_600)))

  /// The bound that the node with this number promises the fleet; nil if it is unbounded.
  func promise(of node: Int) -> Nanoseconds? {
    hasUnboundedNodes && node % 3 == 1 ? nil : bound
  }

  /// The settings in one line, for display.
  package var summary: String {
    let drift = nodeDrifts.upperBound
    return "\(nodes) nodes, bound \(bound / 1_000_000) ms, \(keys) keys, \(publishers) publishers "
      + "every \(publishInterval / 1_000_000) ms, drift \(drift) ppm, "
      + (nearThreshold.map { "near from \($0), " } ?? "") + "\(network.summary), faults: "
      + (faults.isEmpty ? "none" : faults.map(\.rawValue).joined(separator: " "))
  }
}
