import FreshetCore
import Testing

/// The two machines together, over links that lose, delay and reorder, from many seeds.
struct MiniFleetTests {
  private func event(_ fleet: inout MiniFleet) -> Event {
    let id = "\(Int.random(in: 0..<4, using: &fleet.random))"
    let version = "v\(Int.random(in: 0..<3, using: &fleet.random))"
    switch Int.random(in: 0..<10, using: &fleet.random) {
    case 0..<5: return .deploy(id, version)
    case 5..<8: return .change(of: id)
    case 8: return Event(.purge(.keyPrefix(id)))
    default: return Event(.purge(.everything))
    }
  }

  /// Faults for a while, then none; what must hold is checked all along.
  private func play(seed: UInt64, restarts: Bool, losesDisk: Bool) -> String? {
    var fleet = MiniFleet(seed: seed)
    fleet.run(until: .at(1_200))
    for round in 0..<24 where fleet.breach == nil {
      if fleet.chance(70) {
        let event = event(&fleet)
        fleet.publish(event)
      }
      if restarts, fleet.chance(8) { fleet.restartCoordinator() }
      if losesDisk, round == 12 {
        let lost = Int.random(in: 1...4, using: &fleet.random)
        fleet.restartCoordinator(losing: lost)
      }
      let pause = Int64.random(in: 1...120, using: &fleet.random)
      fleet.run(until: fleet.now + .milliseconds(pause))
      fleet.checkSettlement()
    }
    fleet.isLossy = false
    for _ in 0..<40 where fleet.breach == nil {
      fleet.run(until: fleet.now + .milliseconds(250))
      if fleet.divergence == nil { return fleet.breach }
    }
    return fleet.breach ?? fleet.divergence
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what links lose is made good, and no promise is broken`(block: UInt64) {
    for seed in (block * 5)..<(block * 5 + 5) {
      let fault = play(seed: seed, restarts: false, losesDisk: false)
      #expect(fault == nil, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a coordinator that is killed at any moment breaks no promise`(block: UInt64) {
    for seed in (block * 5)..<(block * 5 + 5) {
      let fault = play(seed: 1_000 + seed, restarts: true, losesDisk: false)
      #expect(fault == nil, "seed \(1_000 + seed)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a log that lost its end breaks no promise`(block: UInt64) {
    for seed in (block * 5)..<(block * 5 + 5) {
      let fault = play(seed: 2_000 + seed, restarts: false, losesDisk: true)
      #expect(fault == nil, "seed \(2_000 + seed)")
    }
  }
}
