import FreshetCore
import FreshetRuntime
import ZeroMQ

/// Puts what a reloaded access file says of nodes, and a replaced key of the coordinator, in force.
struct NodeReloader: Sendable {
  let configuration: CoordinatorConfiguration
  /// Whether the running ports ask for keys.
  let isKeyed: Bool
  /// The running coordinator's commands; nil if it does not run.
  let mailbox: Mailbox<CoordinatorCommand>?

  /// Checks the policy that `gatekeeper`'s file asks for and the keys in the data directory, and puts the latter in force.
  ///
  /// The policy follows with the gatekeeper: see ``follow(_:)``.
  ///
  /// - Returns: what is not as it should be all the same.
  /// - Throws: ``CoordinatorError/configuration(field:problem:)``; nothing has changed then.
  func apply(_ gatekeeper: Gatekeeper) throws(CoordinatorError) -> [ReloadWarning] {
    let policy = try configuration.nodePolicy(gatekeeper.nodes, isKeyed: isKeyed)
    guard isKeyed else { return [] }
    var warnings: [ReloadWarning] = policy.letsNobodyIn ? [.noNodeKey] : []
    guard let mailbox else { return warnings }
    let keys = try configuration.ownKeys(atStart: false)
    if let warning = keys.warning { warnings.append(warning) }
    _ = mailbox.post(.setKeys(keys.current))
    return warnings
  }

  /// Has the running coordinator follow the grants of `desk`: now, after each reload and after each revocation.
  ///
  /// - Throws: if the list of revoked keys cannot be read.
  func follow(_ desk: NodeKeyDesk) throws(CoordinatorError) {
    guard let mailbox else { return }
    do throws(StoreError) {
      try desk.follow { [configuration, isKeyed] book in
        // Each access file was checked before it came to the desk, and a revocation only takes keys away.
        guard let policy = try? configuration.nodePolicy(book, isKeyed: isKeyed) else { return }
        _ = mailbox.post(.setPolicy(policy))
      }
    } catch {
      throw .log("\(error)")
    }
  }
}
