/// Decides who may call a model now, and who is next.
///
/// Callers are admitted in their order of arrival, skipping those whose upstream has no room. A background refresh
/// never waits: it is admitted only if there is room, refreshes take at most half of it (one place at least), and no
/// caller waits; otherwise it is refused.
package struct RefillQueue: Equatable, Sendable {
  /// For whom a model is called.
  package enum Purpose: Sendable {
    /// Someone waits for the answer.
    case caller
    /// No one waits: a fresh enough answer is cached.
    case refresh
  }

  /// The outcome of asking for a call.
  package enum Admission: Equatable, Sendable {
    case admitted
    /// The caller has to wait, at the place with this number.
    case queued(Int)
    /// The queue is full, or a refresh has no room.
    case refused
  }

  /// The callers that wait for one upstream, by number; all upstreams without a limit share the lane nil.
  private struct Lane: Equatable, Sendable {
    var limit: Int
    var running = 0
    var waiting: [Int] = []

    var hasRoom: Bool { running < limit }
  }

  private let limits: RefillLimits
  private var lanes: [String?: Lane]
  private var nextNumber = 0
  /// The number of calls that run, refreshes included.
  package private(set) var running = 0
  private var refreshing = 0
  /// The number of callers that wait.
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

  /// Decides on a caller who wants to call `upstream`: at once, later, or not at all.
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

  /// Ends an admitted call, and admits the caller who has waited longest if there is room.
  ///
  /// - Returns: the number of the caller admitted in its place; nil if there is none.
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

  /// Gives up a place in the queue.
  package mutating func giveUp(_ number: Int, upstream: String?) {
    guard let index = lanes[lane(upstream)]?.waiting.firstIndex(of: number) else { return }
    lanes[lane(upstream)]?.waiting.remove(at: index)
    waiting -= 1
  }
}
