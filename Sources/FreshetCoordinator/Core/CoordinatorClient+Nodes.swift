package import FreshetCore
import FreshetRuntime
package import ZeroMQ

extension CoordinatorClient {
  /// Puts a policy about nodes in force; a reload does the same with what the access file says.
  package func setPolicy(_ policy: NodePolicy) { _ = shared.mailbox.post(.setPolicy(policy)) }

  /// Takes over another key of the coordinator; a reload does the same with the key in the data directory.
  package func setKeys(_ keys: CurveKeyPair) { _ = shared.mailbox.post(.setKeys(keys)) }
}
