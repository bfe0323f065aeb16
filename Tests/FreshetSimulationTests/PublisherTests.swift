import FreshetCore
import Testing

@testable import FreshetSimulation

@Suite struct `Simulated publishers` {
  @Test func `publish every kind of event`() {
    var oracle = Oracle()
    var dice = Dice(seed: 1)
    var later = Dice(seed: 2)
    let swarm = Swarm(seed: 1, options: SimulationOptions())
    let catalogue = Catalogue(swarm, dice: &dice, later: &later)
    var writer = SourceWriter(
      things: catalogue.names, models: catalogue.things.models.map(\.name), into: &oracle)
    let kinds = catalogue.groups.compactMap {
      writer.change($0, at: 0, &dice, &oracle)?.event.kind.name
    }
    #expect(Set(kinds) == Set(Event.Kind.Name.allCases))
  }
}
