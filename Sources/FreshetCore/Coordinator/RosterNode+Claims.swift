/// Decides who may speak for a node; the only place that does.
extension RosterNode {
  /// The result of comparing a hello with the node whose id it names.
  package enum Claim: Equatable, Sendable {
    case own
    /// The node belongs to another key.
    case otherKey
    /// The node belongs to another connection, which has not been silent for the node's bound.
    case otherConnection
  }

  /// Decides whether a hello may speak for this node.
  ///
  /// - Parameters:
  ///   - peer: the connection of the hello.
  ///   - credential: what that connection has proven.
  ///   - isOwn: whether the hello shows the secret of the node's id, or a token that this log gave to this very node and
  ///     key.
  ///   - now: the time.
  /// - Returns: ``Claim/own`` if it may.
  package func claim(
    by peer: PeerID, _ credential: NodeCredential, isOwn: Bool, at now: Instant
  ) -> Claim {
    if let own = self.credential, own != credential {
      // Who took over a silent node after a restart, without a token, keeps it only for as long as that may serve.
      let mayBeOwn = isOwn || !mayServe(at: now)
      return mayBeOwn && !isOwnerKnown ? .own : .otherKey
    }
    if isOwn || peer == self.peer { return .own }
    if self.credential == nil {
      // Since a restart only tokens tell who had which key. Without keys nobody is told apart, and an agent of an older
      // version has no token.
      return credential == .none || isSilent(at: now) ? .own : .otherConnection
    }
    if version > 0, version < ProtocolVersion.resume { return .own }
    // Nothing that is said of a node that serves nothing can do harm.
    if !mayServe(at: now) || provenAsOf == .distantPast { return .own }
    return isSilent(at: now) ? .own : .otherConnection
  }

  /// Whether it has sent nothing for so long that it serves nothing by a proof given since; for an unbounded node,
  /// for ``NodeLimits/unboundedSilence``.
  package func isSilent(at now: Instant) -> Bool {
    guard let bound = identity.bound else { return now - heardAt >= NodeLimits.unboundedSilence }
    return now >= Freshness.fenceDeadline(given: max(heardAt, provenAsOf), bound: bound)
  }

  /// Whether the node may be serving, or is about to; it counts towards its grant's number of nodes.
  package func mayServe(at now: Instant) -> Bool {
    switch state {
    case .gone, .fenced: false
    case .expected, .joined, .saving: !isAway(at: now)
    }
  }

  /// Binds the node to the connection that said hello for it.
  package mutating func bind(
    to peer: PeerID, _ credential: NodeCredential, isOwn: Bool, version: UInt32,
    at now: Instant
  ) {
    if isOwn || (self.credential == nil && credential == .none) {
      isOwnerKnown = true
    } else if peer != self.peer {
      isOwnerKnown = false
    }
    // What was on its way to another connection is lost.
    if peer != self.peer { pages = PageBudget() }
    self.peer = peer
    self.credential = credential
    self.version = version
    heardAt = now
  }

  /// Ends the session: the node gets no proof, and stays in the fleet until it can no longer be serving.
  package mutating func endSession() {
    peer = nil
    if state == .joined { state = .expected }
    if case .saving = state { state = .expected }
  }
}
