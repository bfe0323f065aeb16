package import FreshetCore

extension Cache {
  package func add(to uses: inout UseCount, until deadline: Instant) -> Bool {
    for whole in uses.wholes.map({ $0.map(Optional.some) }) ?? [nil] {
      let isDone = walk(whole, until: deadline) { sighting in
        let entry = sighting.entry
        let now = clock.now
        if now < entry.expiresAt, fleet.fate(of: entry, era: entry.era, at: now) == .alive {
          uses.add(entry.dependencies, of: whole)
        }
        return true
      }
      guard isDone else { return false }
    }
    return true
  }
}
