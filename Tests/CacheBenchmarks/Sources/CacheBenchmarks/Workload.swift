import Foundation
import FreshetCore
import Synchronization

/// What threads do.
enum Workload: String, CaseIterable {
  /// Everything asked for is there.
  case hits
  /// Get, or insert what is not there.
  case zipf
  /// One operation in ten puts a new value in, the others ask.
  case fills
}

struct Outcome {
  var operations = 0
  var hits = 0
  var seconds = 0.0
  var rate: Double { Double(operations) / seconds }
  var ratio: Double { Double(hits) / Double(operations) }
}

extension Subject {
  /// Runs a workload on so many threads, each with draws of its own.
  func run(_ workload: Workload, draws: [[Int32]]) -> Outcome {
    let hits = Mutex(0)
    let began = ContinuousClock.now
    DispatchQueue.concurrentPerform(iterations: draws.count) { thread in
      let own = run(workload, draws: draws[thread])
      hits.withLock { $0 += own }
    }
    let time = ContinuousClock.now - began
    return Outcome(
      operations: draws.reduce(0) { $0 + $1.count }, hits: hits.withLock { $0 },
      seconds: Double(time.nanoseconds) / 1e9)
  }

  @inline(__always)
  private func run(_ workload: Workload, draws: [Int32]) -> Int {
    var hits = 0
    switch workload {
    case .hits:
      for key in draws where get(Int(key)) { hits += 1 }
    case .zipf:
      for key in draws { if get(Int(key)) { hits += 1 } else { put(Int(key)) } }
    case .fills:
      var turn = 0
      for key in draws {
        turn += 1
        if turn == 10 {
          put(Int(key))
          turn = 0
        } else if get(Int(key)) {
          hits += 1
        }
      }
    }
    return hits
  }
}
