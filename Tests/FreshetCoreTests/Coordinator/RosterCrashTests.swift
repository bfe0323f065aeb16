import Testing

@testable import FreshetCore

/// A coordinator that is killed at any moment, between a proof and a write too, never has the next one take
/// a node for fenced that serves.
struct RosterCrashTests {
  /// A coordinator, its disk, and when each node was last given a proof.
  private struct World {
    var rig = CoordinatorRig()
    var disk: [String: LoggedNode] = [:]
    var isVouched = true
    var writing: AppendJob?
    var proofs: [String: Instant] = [:]
    /// What is wrong; nil if nothing is.
    var fault: String?
    let bounds: [String: Duration?] = ["a": .seconds(1), "b": .seconds(10), "c": nil]

    mutating func take() {
      if let job = rig.append { writing = job }
      guard rig.proof != nil, let name = lastName else { return }
      proofs[name] = rig.now
      let id = "run-\(name)"
      let isFencing = writing?.fenced.contains { $0.id == id } == true
      if disk[id] == nil { fault = "\(name) is given a proof, and not written down" }
      if disk[id]?.isFenced == true || isFencing { fault = "\(name) is given a proof while fenced" }
    }
    var lastName: String?

    mutating func write() {
      guard let job = writing else { return }
      writing = nil
      for node in job.fenced { disk[node.id] = LoggedNode(node, isFenced: true) }
      for node in job.joined { disk[node.id] = LoggedNode(node) }
      for id in job.forgotten { disk[id] = nil }
    }

    /// Whoever could serve by the proofs that it was given must not stand on the disk as fenced, or not at all.
    mutating func judge() {
      for (name, given) in proofs {
        let node = disk["run-\(name)"]
        guard let bound = bounds[name] ?? nil, node?.isFenced != false else { continue }
        if rig.now < Freshness.fenceDeadline(given: given, bound: bound) {
          fault = "\(name) serves and is \(node == nil ? "not known" : "fenced") on the disk"
        }
      }
    }

    mutating func restart() {
      writing = nil
      rig.machine = CoordinatorMachine(
        .permissive, head: .start(), roster: disk.keys.sorted().compactMap { disk[$0] }, seed: 1,
        at: rig.now)
    }
  }

  private func play(_ seed: UInt64) -> String? {
    var generator = SplitMix64(seed: seed)
    var world = World()
    for _ in 0..<200 where world.fault == nil {
      let name = ["a", "b", "c"][Int.random(in: 0..<3, using: &generator)]
      world.lastName = name
      switch Int.random(in: 0..<12, using: &generator) {
      case 0, 1:
        let applied: Position? = Bool.random(using: &generator) ? .start() : nil
        world.rig.hello(name, bound: world.bounds[name] ?? nil, applied: applied)
      case 2...5: world.rig.probe(name)
      case 6:
        world.rig.receive(.leave, from: name)
        if world.rig.notes.contains(where: { if case .left = $0 { true } else { false } }) {
          world.proofs[name] = nil
        }
      case 7, 8:
        world.rig.pass(.milliseconds(Int64.random(in: 1...6_000, using: &generator)))
      case 9 where world.writing != nil:
        world.writing = nil
        world.rig.appended(.refused("disk full"))
      case 10 where Int.random(in: 0..<3, using: &generator) == 0:
        // What was being written reached the disk, or did not.
        if Bool.random(using: &generator) { world.write() }
        world.judge()
        world.restart()
        continue
      default:
        guard world.writing != nil else { continue }
        world.write()
        world.judge()
        world.rig.appended()
      }
      world.take()
      world.judge()
    }
    return world.fault
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `no crash has a node taken for fenced that serves`(block: UInt64) {
    for seed in (block * 10)..<(block * 10 + 10) {
      let fault = play(seed)
      #expect(fault == nil, "seed \(seed)")
    }
  }
}
