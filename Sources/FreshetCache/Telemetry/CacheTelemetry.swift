import FreshetCore
import Synchronization

/// What a cache counts beside its shards.
final class CacheTelemetry: Sendable {
  let classes = ClassRegistry()
  let ages: AgeCounters
  private let refills = Guarded<[UInt8: RefillCount]>([:])
  private let overdueCount = Atomic<UInt64>(0)

  init(stripes: Int) {
    ages = AgeCounters(stripes: stripes)
  }

  /// The number of a class.
  func index(of contentClass: ContentClass) -> UInt8 { classes.terms(of: contentClass).index }

  /// Counts a call to a model.
  func note(_ count: RefillCount, of contentClass: ContentClass) {
    let index = index(of: contentClass)
    refills.withLock { $0[index, default: RefillCount()].add(count) }
  }

  /// Calls to models of all classes.
  var refillTotal: RefillCount {
    refills.withLock { refills in
      var total = RefillCount()
      for count in refills.values { total.add(count) }
      return total
    }
  }

  func noteOverdue() {
    overdueCount.wrappingAdd(1, ordering: .relaxed)
  }

  /// Answers that were not served because they were too old; must be 0.
  var overdue: UInt64 { overdueCount.load(ordering: .relaxed) }

  /// The classes that were filled or hit, by name.
  var classStatistics: [ClassStatistics] {
    let refills = refills.withLock { $0 }
    return classes.names.enumerated().compactMap { index, name in
      let ages = AgeHistogram(className: name, counts: ages.counts(classIndex: index))
      let count = refills[UInt8(index)]
      if ages.count == 0, count == nil { return nil }
      return ClassStatistics(name: name, ages: ages, refills: count ?? RefillCount())
    }.sorted { $0.name < $1.name }
  }
}
