/// What one node has sent lately, by sort of message.
package struct NodeRates: Equatable, Sendable {
  private var probes = TokenBucket()
  private var catchUps = TokenBucket()
  private var reports = TokenBucket()
  private var replies = TokenBucket()

  package init() {}

  /// Counts a message of a node in the fleet; returns what there is too much of, or nil if the message counts.
  package mutating func take(_ message: AgentMessage, at now: Instant) -> Excess? {
    switch message {
    case .hello, .leave: nil
    case .probe: probes.take(NodeLimits.probes, at: now) ? nil : .probes
    case .catchUp: catchUps.take(NodeLimits.catchUps, at: now) ? nil : .catchUps
    case .report: reports.take(NodeLimits.reports, at: now) ? nil : .reports
    case .inquiryReply: replies.take(NodeLimits.replies, at: now) ? nil : .replies
    }
  }
}

/// A sort of message of which a peer sends too much.
package enum Excess: String, Hashable, Sendable, CaseIterable {
  case hellos
  /// Messages of a connection that has not said hello.
  case strangers
  case probes
  case catchUps = "catch-ups"
  /// Requests for pages while earlier pages are still on their way.
  case pages
  case reports
  case replies
}

/// The hellos of all connections, by connection and by grant.
package struct HelloRates: Equatable, Sendable {
  private var connections: [PeerID: TokenBucket] = [:]
  private var grants: [String: TokenBucket] = [:]
  private var prunedAt = Instant.distantPast

  package init() {}

  /// Counts a hello, or another message of an unknown connection.
  ///
  /// - Parameters:
  ///   - peer: the connection.
  ///   - grant: the grant whose nodes share the limit; nil to count by connection alone.
  ///   - now: the time.
  /// - Returns: whether the message is within the limits.
  package mutating func take(from peer: PeerID, _ grant: NodeGrant?, at now: Instant) -> Bool {
    if connections[peer] == nil, connections.count >= NodeLimits.connections { prune(at: now) }
    guard connections[peer] != nil || connections.count < NodeLimits.connections,
      connections[peer, default: TokenBucket()].take(NodeLimits.hellos, at: now)
    else { return false }
    guard let grant else { return true }
    return grants[grant.name, default: TokenBucket()].take(NodeLimits.hellos(of: grant), at: now)
  }

  /// Forgets the grants that are no longer listed.
  package mutating func keep(_ names: Set<String>) {
    grants = grants.filter { names.contains($0.key) }
  }

  /// Forgets the connections that have sent nothing lately.
  private mutating func prune(at now: Instant) {
    guard prunedAt == .distantPast || now - prunedAt >= .seconds(1) else { return }
    prunedAt = now
    connections = connections.filter { !$0.value.isFull(NodeLimits.hellos, at: now) }
  }
}

/// Counts the dropped messages, and decides which of them are noted.
package struct ExcessLedger: Equatable, Sendable {
  private var counts: [Excess: UInt64] = [:]
  private var lines: [Excess: LineBudget] = [:]

  package init() {}

  /// All messages that were dropped because there were too many of their sort.
  package subscript(excess: Excess) -> UInt64 { counts[excess, default: 0] }

  /// Counts a dropped message; returns the number of all of its sort so far if that is worth a note.
  package mutating func add(_ excess: Excess, at now: Instant) -> UInt64? {
    counts[excess, default: 0] += 1
    let isNews = lines[excess, default: LineBudget(1, per: .seconds(60))].admit(at: now) != nil
    return isNews ? counts[excess] : nil
  }
}
