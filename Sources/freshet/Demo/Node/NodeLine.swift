/// What a node writes to its standard output, a line of JSON each.
enum NodeLine: Codable, Sendable {
  /// It has joined the fleet and proven itself.
  case ready
  /// It served an answer.
  case served(ServedAnswer)
  /// It has looked at every entry that it ever cached; the number is the order's.
  case audited(Int)
}

/// What a node is told on its standard input, a line of JSON each; at the end of input it leaves.
enum NodeOrder: Codable, Sendable {
  /// Look at every entry.
  case audit(Int)
}
