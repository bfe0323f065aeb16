/// Why the coordinator does not let this node connect.
public enum ConnectionTrouble: Hashable, Sendable, CaseIterable {
  /// The coordinator knows no such key: the access file does not list it, or not any more.
  case keyNotListed
  /// One side asks for keys and the other has none.
  case otherSecurity
  /// The handshake ended without a word: the coordinator has another key than the node trusts, or cannot answer now.
  case notAccepted
  /// The handshake of a node without keys ended without a word: the coordinator asks for keys, or cannot answer now.
  case ended
}

extension ConnectionTrouble: CustomStringConvertible {
  /// What to look at.
  public var description: String {
    switch self {
    case .keyNotListed: "the coordinator does not list this node's key"
    case .otherSecurity: "one side of the connection asks for keys, and the other has none"
    case .notAccepted:
      "the handshake was ended: the coordinator has another key than this node trusts, or cannot "
        + "answer now"
    case .ended:
      "the handshake was ended: the coordinator asks for keys, and this node has none, or the "
        + "coordinator cannot answer now"
    }
  }
}
