import FreshetCore
package import ZeroMQ

/// A node's key file: its own secret key, and the public keys of the coordinator that it trusts.
///
///     # support
///     freshet-node-key: 40 characters of Z85
///     coordinator-key: 40 characters of Z85
///
/// There are several coordinator's keys while that one is replaced.
package struct NodeKeyFile: Sendable {
  private static let nodeKey = "freshet-node-key"
  private static let coordinatorKey = "coordinator-key"
  /// The most keys of coordinators.
  package static let mostCoordinators = 8

  /// The node's secret key.
  package let secretKey: CurveSecretKey
  /// The keys of the coordinator, the one to try first before the others.
  package let coordinators: [CurvePublicKey]

  package init(secretKey: CurveSecretKey, coordinators: [CurvePublicKey]) {
    self.secretKey = secretKey
    self.coordinators = coordinators
  }

  /// Reads the text of a key file.
  package init(_ text: String) throws(KeyFileError) {
    let lines = try KeyLines(text, names: [Self.nodeKey, Self.coordinatorKey])
    let own = try lines.single(Self.nodeKey)
    guard let secretKey = try? CurveSecretKey(text: own.value) else {
      throw .malformed(line: own.number, problem: Self.wrongKey)
    }
    var coordinators: [CurvePublicKey] = []
    for line in lines.lines where line.name == Self.coordinatorKey {
      guard let key = try? CurvePublicKey(text: line.value) else {
        throw .malformed(line: line.number, problem: Self.wrongKey)
      }
      if coordinators.contains(key) {
        throw .malformed(line: line.number, problem: "gives a coordinator's key again")
      }
      coordinators.append(key)
    }
    guard 1...Self.mostCoordinators ~= coordinators.count else {
      throw .malformed(
        line: 0,
        problem: "give 1 to \(Self.mostCoordinators) lines '\(Self.coordinatorKey): …', "
          + "not \(coordinators.count)")
    }
    self.init(secretKey: secretKey, coordinators: coordinators)
  }

  /// Reads the file at `path`, which must be kept as a secret is: see ``FileProtection/secret``.
  package init(path: String) throws(KeyFileError) {
    let text = try KeyLines.text(at: path, kept: .secret)
    do throws(KeyFileError) {
      try self.init(text)
    } catch {
      guard case .malformed(let line, let problem) = error else { throw error }
      let place = line == 0 ? path : "\(path), line \(line)"
      throw .malformed(line: 0, problem: "\(place): \(problem)")
    }
  }

  /// The text of the file, as ``init(_:)`` reads it; it contains the secret.
  ///
  /// `comment` is a line for people, such as the grant's name. Without a coordinator's key the text says how to add one,
  /// which the file needs before it can be read.
  package func text(comment: String? = nil) -> String {
    let note = comment.map { text in
      "# " + String(text.map { $0.isNewline ? " " : $0 }) + "\n"
    }
    let keys = coordinators.map { "\(Self.coordinatorKey): \($0.text)\n" }.joined()
    let hint =
      keys.isEmpty
      ? "# Add a line '\(Self.coordinatorKey): …' with the key that `freshet keys show` prints.\n"
      : ""
    return (note ?? "") + "\(Self.nodeKey): \(secretKey.text)\n" + keys + hint
  }

  private static let wrongKey = "has no key; a key is \(CurvePublicKey.textCount) characters of Z85"
}
