import FreshetCore
import Synchronization

/// What a cache counts outside its shards.
final class CacheTelemetry: Sendable {
  let classes = ClassRegistry()
  let ages: AgeCounters
  private let refills = Guarded<[UInt8: RefillCount]>([:])
  /// Misses, by the class's number.
  private let misses: InlineArray<16, Atomic<UInt64>> = InlineArray { _ in Atomic(0) }
  private let bypassCount = Atomic<UInt64>(0)
  private let refreshCount = Atomic<UInt64>(0)
  private let overdueCount = Atomic<UInt64>(0)

  init(stripes: Int) {
    ages = AgeCounters(stripes: stripes)
  }

  /// Counts a lookup without an answer to serve.
  func countMiss(of contentClass: ContentClass) {
    countMiss(ofClass: classes.index(of: contentClass))
  }

  /// Counts a lookup without an answer to serve, by the class's number.
  func countMiss(ofClass index: UInt8) {
    misses[Int(index)].wrappingAdd(1, ordering: .relaxed)
  }

  /// Counts a call to a model.
  func count(_ count: RefillCount, of contentClass: ContentClass) {
    let index = classes.index(of: contentClass)
    refills.withLock { $0[index, default: RefillCount()].add(count) }
  }

  /// The calls to models of all classes together.
  var refillTotal: RefillCount {
    refills.withLock { refills in
      var total = RefillCount()
      for count in refills.values { total.add(count) }
      return total
    }
  }

  func countBypass() {
    bypassCount.wrappingAdd(1, ordering: .relaxed)
  }

  var bypasses: UInt64 { bypassCount.load(ordering: .relaxed) }

  /// Counts a request that asks for a refresh of its entry.
  func countRefresh() {
    refreshCount.wrappingAdd(1, ordering: .relaxed)
  }

  var refreshes: UInt64 { refreshCount.load(ordering: .relaxed) }

  func countOverdue() {
    overdueCount.wrappingAdd(1, ordering: .relaxed)
  }

  /// Answers withheld because they were too old; must be 0.
  var overdue: UInt64 { overdueCount.load(ordering: .relaxed) }

  /// The classes met so far, sorted by name.
  var classStatistics: [ClassStatistics] {
    let refills = refills.withLock { $0 }
    return classes.names.enumerated().compactMap { index, name in
      let ages = AgeHistogram(className: name, counts: ages.counts(classIndex: index))
      let count = refills[UInt8(index)]
      let misses = misses[index].load(ordering: .relaxed)
      if ages.count == 0, misses == 0, count == nil { return nil }
      return ClassStatistics(
        name: name, ages: ages, misses: misses, refills: count ?? RefillCount())
    }.sorted { $0.name < $1.name }
  }
}
