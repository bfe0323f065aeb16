/// What the view of the fleet is made of, copied in a moment and put together on any thread.
package struct FleetSnapshot: Sendable {
  let head: Position
  /// When the head was committed.
  let committedAt: Instant
  let roster: Roster
  let watermarks: Watermarks
  /// The applications that may be in the fleet; nil if every application may.
  let expected: [NodePolicy.Application]?
  let now: Instant

  /// All known nodes and their standing.
  ///
  /// - Complexity: O(nodes log nodes).
  package var view: FleetView {
    let nodes = roster.all.map { node in
      NodeView(
        name: node.identity.name, id: node.identity.id, application: node.identity.application,
        applicationVersion: node.identity.applicationVersion, bound: node.identity.bound,
        applied: node.applied?.sequence,
        proofAge: node.provenAsOf == .distantPast ? nil : now - node.provenAsOf,
        standing: node.standing(for: head.sequence, committedAt: committedAt, at: now),
        dropped: node.dropped, held: node.held,
        protocolVersion: node.version == 0 ? nil : node.version, isAway: node.isAway(at: now),
        credential: node.credential)
    }
    return FleetView(
      head: head, nodes: nodes.sorted { ($0.name, $0.id) < ($1.name, $1.id) },
      inactiveVersions: DeclaredVersion.all(of: roster.all, by: watermarks, at: now),
      applications: roster.applications(expected, at: now))
  }
}
