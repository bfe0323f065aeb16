/// From whom a file must be kept, and the rule by which it is.
package enum FileProtection: Equatable, Sendable {
  /// The file holds a secret: nobody but its owner may read or change it.
  ///
  /// The group may read a file of root's, because root alone can have decided so: packages, systemd and Kubernetes give
  /// a service its secrets like this.
  case secret
  /// The file decides about others: nobody but its owner may change it.
  case trusted
  /// The file is one that this process keeps for itself: it belongs to its user, and nobody else has access.
  case own

  /// The owner and the permissions of a file, as `stat` tells them.
  package struct Status: Equatable, Sendable {
    package var owner: UInt32
    package var mode: UInt32

    package init(owner: UInt32, mode: UInt32) {
      self.owner = owner
      self.mode = mode & 0o777
    }
  }

  /// Why a file is not protected.
  package enum Fault: Equatable, Sendable {
    /// The file belongs to another user, who can change it at any time.
    case foreign(owner: UInt32, user: UInt32)
    /// Others can write the file.
    case writable(mode: UInt32, FileProtection)
    /// Others can read the secret in the file.
    case readable(mode: UInt32)

    /// What is wrong with the file at `path`, and the command that corrects it.
    package func description(of path: String) -> String {
      switch self {
      case .foreign(let owner, let user):
        "\(path) belongs to user \(owner) instead of user \(user); run: chown \(user) \(path)"
      case .writable(let mode, let protection):
        "\(path) can be changed by others (mode \(Self.text(mode))); run: chmod "
          + (protection == .trusted ? "go-w" : "600") + " \(path)"
      case .readable(let mode):
        "\(path) holds a secret and can be read by others (mode \(Self.text(mode))); run: chmod 600 \(path)"
      }
    }

    private static func text(_ mode: UInt32) -> String { String(mode, radix: 8) }
  }

  /// Returns why a file with `status` is not protected, for a process of `user`; nil if it is.
  package func fault(in status: Status, for user: UInt32) -> Fault? {
    guard status.owner == user || status.owner == 0 && self != .own else {
      return .foreign(owner: status.owner, user: user)
    }
    guard status.mode & 0o022 == 0 else { return .writable(mode: status.mode, self) }
    let readers: UInt32 =
      switch self {
      case .trusted: 0
      case .secret: status.owner == 0 ? 0o004 : 0o044
      // The mode of a directory says by its last bit who may enter.
      case .own: 0o055
      }
    return status.mode & readers == 0 ? nil : .readable(mode: status.mode)
  }
}
