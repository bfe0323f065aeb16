import FreshetAPI
import FreshetCore
import FreshetPlan

extension LogState {
  /// Decodes the versions that the coordinator says are active.
  init(_ document: StateDocument) {
    var active: [Dimension: Active] = [:]
    for entry in document.dimensions {
      guard let kind = Dimension.Kind(name: entry.kind) else { continue }
      active[Dimension(kind, entry.id, facet: entry.facet)] = Active(
        versions: entry.versions.sorted(), since: entry.since, isOpen: entry.isOpen)
    }
    self.init(
      head: Baseline(epoch: document.head.epoch, sequence: document.head.sequence), active: active)
  }
}
