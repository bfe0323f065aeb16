/// Shows the fleet to operators, and carries out what they order.
extension CoordinatorMachine {
  /// Returns all known nodes and their standing.
  package func fleet(at now: Instant) -> FleetView { fleetSnapshot(at: now).view }

  /// Returns what ``fleet(at:)`` is made of, so that it can be made elsewhere.
  package func fleetSnapshot(at now: Instant) -> FleetSnapshot {
    FleetSnapshot(
      head: head, committedAt: committedAt(head.sequence), roster: roster,
      watermarks: index.watermarks, expected: policy.applications, now: now)
  }

  /// Notes which applications lack nodes.
  mutating func watchApplications(at now: Instant, into effects: inout [CoordinatorEffect]) {
    let notes = applicationWatch.look(
      at: roster.applications(policy.applications, at: now), patience: configuration.longestBound,
      now)
    for note in notes { effects.append(.note(note)) }
  }

  /// Forgets a node that an operator knows to be dead for ever.
  ///
  /// - Parameters:
  ///   - text: the node's id, or its name if only one node has it.
  ///   - clocks: the time.
  ///   - effects: the list to which the effects are appended.
  /// - Returns: the forgotten node.
  /// - Throws: ``ForgetError`` if the text is not clear, or if the node may be serving.
  package mutating func forget(
    node text: String, at clocks: Clocks, into effects: inout [CoordinatorEffect]
  ) throws(ForgetError) -> NodeIdentity {
    let now = clocks.now
    let node = try roster.node(named: text) { node in
      Namesake(
        id: node.identity.id, isAway: node.isAway(at: now),
        standing: node.standing(
          for: head.sequence, committedAt: committedAt(head.sequence), at: now),
        silence: now - node.heardAt)
    }
    if case .gone = node.state {
    } else if node.mayServe(at: now), !node.isSilent(at: now) {
      throw .mayServe(node.identity, for: node.silenceLeft(at: now))
    }
    remove(node.identity.id, at: now, into: &effects)
    effects.append(.note(.forgot(node.identity)))
    checkWaiters(at: now, into: &effects)
    startAppend(at: clocks, into: &effects)
    return node.identity
  }

  /// Removes a node that serves nothing from the roster and from the log.
  mutating func remove(_ id: String, at now: Instant, into effects: inout [CoordinatorEffect]) {
    roster.remove(id)
    rosterChanges.fenced.removeAll { $0.id == id }
    rosterChanges.joined.removeAll { $0.id == id }
    rosterChanges.forgotten.append(id)
    inquiries.nodeLeft(id)
    checkInquiries(at: now, into: &effects)
  }
}

/// The reason why a node is not forgotten.
package enum ForgetError: Error, Equatable, Sendable {
  /// No node has this id or name.
  case unknown
  /// Several nodes have this name.
  case ambiguous([Namesake])
  /// The node may be serving by a proof; the time for which it must be silent, nil if that is unknown.
  case mayServe(NodeIdentity, for: Duration?)
  /// The coordinator is stopping.
  case stopping
}

/// One of several nodes with a name.
package struct Namesake: Equatable, Sendable {
  package var id: String
  /// Whether it has had no proof within its bound.
  package var isAway: Bool
  /// Its standing with respect to the head.
  package var standing: Standing
  /// How long ago the node was last heard from, or the coordinator was started.
  package var silence: Duration

  package init(id: String, isAway: Bool, standing: Standing, silence: Duration) {
    self.id = id
    self.isAway = isAway
    self.standing = standing
    self.silence = silence
  }
}

extension Roster {
  /// The applications that are expected, with their nodes; empty if none is.
  func applications(
    _ expected: [NodePolicy.Application]?, at now: Instant
  ) -> [ApplicationView] {
    (expected ?? []).map { application in
      let live = all.count { node in
        node.state == .joined && !node.isAway(at: now)
          && node.identity.application.isIdentical(to: application.name)
      }
      return ApplicationView(
        name: application.name, expected: application.expectedNodes, live: live)
    }
  }

  /// The most ids that an error lists.
  private static let mostListed = 16

  /// Returns the node with this id, or else the only one with this name; `namesake` describes one of several.
  fileprivate func node(
    named text: String, or namesake: (RosterNode) -> Namesake
  ) throws(ForgetError) -> RosterNode {
    if let node = self[text], node.identity.id.isIdentical(to: text) { return node }
    let named = all.filter { $0.identity.name.isIdentical(to: text) }
    guard let node = named.first else { throw .unknown }
    guard named.count == 1 else {
      throw .ambiguous(named.prefix(Self.mostListed).map(namesake))
    }
    return node
  }
}

extension RosterNode {
  /// How much longer the node must be silent before it can be forgotten.
  fileprivate func silenceLeft(at now: Instant) -> Duration {
    let bound = identity.bound
    let until =
      bound.map { Freshness.fenceDeadline(given: max(heardAt, provenAsOf), bound: $0) }
      ?? heardAt + NodeLimits.unboundedSilence
    return max(.zero, until - now)
  }
}
