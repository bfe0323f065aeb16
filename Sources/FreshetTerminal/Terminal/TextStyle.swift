/// The meaning of a piece of text, shown by colour but never by colour alone.
package enum TextStyle: String, Sendable {
  /// The titles of a table, and headings.
  case title = "1"
  /// Something is right.
  case good = "32"
  /// Something deserves a look.
  case notable = "33"
  /// Something is wrong.
  case bad = "31"
  /// A detail for reference, such as a time.
  case minor = "2"
}
