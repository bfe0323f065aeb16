/// Decides who may call a model now, and who next.
///
/// Callers go in the order in which they came, past those whose upstream has no room. A refresh in the
/// background never waits: it goes if there is room, at most half of it is taken by such, and no caller
/// waits; else it is left out.
package struct RefillQueue: Equatable, Sendable {
  /// For whom a model is called.
  package enum Purpose: Sendable {
    /// Someone waits for the answer.
    case caller
    /// A fresh enough answer is there.
    case refresh
  }

  /// What came of asking.
  package enum Admission: Equatable, Sendable {
    case admitted
    /// The number of the place in the queue.
    case queued(Int)
    /// There is no place, or none for a refresh.
    case refused
  }

  /// Those who wait for one upstream, by their numbers; nil stands for all without a limit.
  private struct Lane: Equatable, Sendable {
    var limit: Int
    var running = 0
    var waiting: [Int] = []

    var hasRoom: Bool { running < limit }
  }

  private let limits: RefillLimits
  private var lanes: [String?: Lane]
  private var nextNumber = 0
  /// Calls that run, those for a refresh among them.
  package private(set) var running = 0
  private var refreshing = 0
  /// Callers that wait.
  package private(set) var waiting = 0

  package init(_ limits: RefillLimits) {
    self.limits = limits
    lanes = [nil: Lane(limit: .max)]
    for (name, limit) in limits.upstreams { lanes[name] = Lane(limit: limit) }
  }

  private func lane(_ upstream: String?) -> String? {
    upstream.flatMap { lanes[$0] == nil ? nil : $0 }
  }

  private func hasRoom(_ lane: String?) -> Bool {
    running < limits.concurrent && lanes[lane]?.hasRoom == true
  }

  /// Asks for a call to `upstream`.
  package mutating func arrive(upstream: String?, _ purpose: Purpose) -> Admission {
    let lane = lane(upstream)
    let isRefresh = purpose == .refresh
    if isRefresh, waiting > 0 || refreshing >= max(1, limits.concurrent / 2) { return .refused }
    if hasRoom(lane), lanes[lane]?.waiting.isEmpty == true {
      running += 1
      if isRefresh { refreshing += 1 }
      lanes[lane]?.running += 1
      return .admitted
    }
    guard !isRefresh, waiting < limits.waiting else { return .refused }
    nextNumber += 1
    waiting += 1
    lanes[lane]?.waiting.append(nextNumber)
    return .queued(nextNumber)
  }

  /// Ends a call that was admitted.
  ///
  /// - Returns: the number of the caller who is admitted in its place; nil if there is none.
  package mutating func finish(upstream: String?, _ purpose: Purpose) -> Int? {
    running -= 1
    if purpose == .refresh { refreshing -= 1 }
    lanes[lane(upstream)]?.running -= 1
    var first: (number: Int, lane: String?)?
    for (name, lane) in lanes {
      guard let number = lane.waiting.first, hasRoom(name) else { continue }
      if number < first?.number ?? .max { first = (number, name) }
    }
    guard let first else { return nil }
    lanes[first.lane]?.waiting.removeFirst()
    lanes[first.lane]?.running += 1
    waiting -= 1
    running += 1
    return first.number
  }

  /// Gives a place in the queue up.
  package mutating func giveUp(_ number: Int, upstream: String?) {
    guard let index = lanes[lane(upstream)]?.waiting.firstIndex(of: number) else { return }
    lanes[lane(upstream)]?.waiting.remove(at: index)
    waiting -= 1
  }
}
