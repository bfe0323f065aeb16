package import FreshetTerminal

extension TextStyle {
  /// The style of a node's standing; nil for one that only a newer coordinator knows.
  package init?(standing: String) {
    switch standing {
    case "applied": self = .good
    case "fenced", "gone", "away": self = .notable
    case "pending", "unbounded", "late": self = .bad
    default: return nil
    }
  }
}
