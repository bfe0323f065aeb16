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

  /// Checks the policy that `gatekeeper`'s file asks for and the keys in the data directory, and then puts both in
  /// force.
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)``; nothing has changed then.
  func apply(_ gatekeeper: Gatekeeper) throws(CoordinatorError) {
    let policy = try configuration.nodePolicy(
      fileGrants: gatekeeper.nodeGrants, applications: gatekeeper.applications, isKeyed: isKeyed)
    guard let mailbox else { return }
    if isKeyed {
      let keys = try CoordinatorKeys.load(in: configuration.dataDirectory)
      _ = mailbox.post(.setKeys(keys.current))
    }
    _ = mailbox.post(.setPolicy(policy))
  }
}
