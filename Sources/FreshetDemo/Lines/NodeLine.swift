/// A line of JSON that a node writes to its standard output.
enum NodeLine: Codable, Sendable {
  /// The node has joined the fleet and has a proof.
  case ready
  /// The node served an answer.
  case served(ServedAnswer)
  /// The node has looked up every entry that should be in its cache; the number is the order's.
  case audited(Int)
}

/// A line of JSON that a node reads from its standard input, at whose end it leaves.
enum NodeOrder: Codable, Sendable {
  /// Look up every entry.
  case audit(Int)
}
