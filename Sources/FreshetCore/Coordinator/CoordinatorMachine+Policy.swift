/// Changes who may be a node while the coordinator runs.
extension CoordinatorMachine {
  /// Replaces the policy, and ends the sessions of the nodes that no longer fit it.
  ///
  /// Such a node gets no proof, page or inquiry from now on, and its connection is cut. It stays in the fleet until the
  /// last proof that it was given has aged past its bound, because until then it may be serving.
  package mutating func setPolicy(
    _ policy: NodePolicy, at clocks: Clocks, into effects: inout [CoordinatorEffect]
  ) {
    self.policy = policy
    if case .keys(let grants) = policy.access { helloRates.keep(Set(grants.map(\.name))) }
    for id in misfits(at: clocks.now) { revoke(id, into: &effects) }
    checkInquiries(at: clocks.now, into: &effects)
    checkWaiters(at: clocks.now, into: &effects)
    startAppend(at: clocks, into: &effects)
  }

  /// The ids of the nodes with a session that the policy does not permit; of a grant with too many, the youngest.
  private func misfits(at now: Instant) -> [String] {
    var misfits: [String] = []
    var serving: [String: Int] = [:]
    for node in roster.all {
      guard let credential = node.credential, node.peer != nil else { continue }
      if case .gone = node.state { continue }
      guard policy.fault(of: node.identity, credential) == nil, node.version >= policy.oldestVersion
      else {
        misfits.append(node.identity.id)
        continue
      }
      guard let grant = policy.grant(of: credential), node.mayServe(at: now) else { continue }
      serving[grant.name, default: 0] += 1
      if serving[grant.name, default: 0] > grant.maxNodes { misfits.append(node.identity.id) }
    }
    return misfits
  }

  private mutating func revoke(_ id: String, into effects: inout [CoordinatorEffect]) {
    guard let node = roster[id], let peer = node.peer else { return }
    roster.endSession(of: id)
    rosterChanges.joined.removeAll { $0.id == id }
    inquiries.nodeLeft(id)
    effects.append(.note(.revoked(node.identity)))
    effects.append(.cut(peer))
  }
}
