/// What a piece of text is, as colour shows it: never the only sign of it.
package enum TextStyle: String, Sendable {
  /// The titles of a table, and headings.
  case title = "1"
  /// As it should be.
  case good = "32"
  /// Worth a look.
  case notable = "33"
  /// Not as it should be.
  case bad = "31"
  /// There to be looked up, such as a time.
  case minor = "2"

  /// That of a node's standing, by its name: what only a newer coordinator knows has none.
  package init?(standing: String) {
    switch standing {
    case "applied": self = .good
    case "fenced", "gone", "away": self = .notable
    case "pending", "unbounded", "late": self = .bad
    default: return nil
    }
  }
}
