/// Why a request to etcd has no answer that counts.
enum EtcdFailure: Error, Equatable {
  /// A server refused it, and did nothing.
  case refused(status: UInt, message: String)
  /// The servers have no space left; nothing was done.
  case full
  /// No server could be reached, so none was asked.
  case unreachable(String)
  /// A server was asked and did not say in time what it did: perhaps it does it later.
  case unknown(String)
}

extension EtcdFailure {
  /// Classifies the answer of a server that is not 200.
  ///
  /// Only a status by which etcd says that it has done nothing counts as a refusal. Others come from a server that lost
  /// its leader or is stopping, when a write may still be done.
  init(status: UInt, message: String) {
    switch status {
    case 429 where message.contains("space exceeded"): self = .full
    case 400, 401, 403, 404, 405, 413, 429: self = .refused(status: status, message: message)
    default: self = .unknown("status \(status): \(message)")
    }
  }

  /// Whether the server asks for another token.
  var asksForToken: Bool {
    guard case .refused(let status, let message) = self else { return false }
    // The second: users or roles were changed since the token was given.
    return status == 401 || message.contains("auth store is old")
  }
}

extension EtcdFailure: CustomStringConvertible {
  /// Whether a refusal concerns who asks: etcd answers some of these with 400.
  private static func isOfAccess(_ status: UInt, _ message: String) -> Bool {
    [401, 403].contains(status) || message.contains("user name") || message.contains("authentic")
  }

  var description: String {
    switch self {
    case .refused(let status, let message) where Self.isOfAccess(status, message):
      "etcd does not let this coordinator in: \(message)"
    case .refused(404, _): "this is no etcd of version 3.4 or newer"
    case .refused(let status, let message): "etcd refused a request (\(status)): \(message)"
    case .full: "etcd: database space exceeded"
    case .unreachable(let reason): "no server of etcd can be reached: \(reason)"
    case .unknown(let reason): "no server of etcd answered: \(reason)"
    }
  }
}
