import ZeroMQ

/// The key file that a node is given: its secret key, and the public keys of its coordinator.
enum NodeKeyText {
  /// The most keys of a coordinator in one file.
  static let mostCoordinators = 8

  /// The lines of the file; they contain the secret.
  static func lines(
    of grant: String, _ secretKey: CurveSecretKey, trusting coordinators: [CurvePublicKey]
  ) -> String {
    let trusted =
      coordinators.isEmpty
      ? ["# Add a line 'coordinator-key: …' with the key that `freshet keys show` prints."]
      : coordinators.map { "coordinator-key: \($0.text)" }
    return
      ([
        "# The key for the nodes of \(grant). Keep it secret.",
        "freshet-node-key: \(secretKey.text)",
      ]
      + trusted).joined(separator: "\n")
  }
}
