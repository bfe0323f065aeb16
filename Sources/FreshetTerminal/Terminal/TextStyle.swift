/// The meaning of a piece of text, shown by colour but never by colour alone.
package enum TextStyle: String, Sendable {
  /// The titles of a table, and headings.
  case title = "1"
  /// As it should be.
  case good = "32"
  /// Worth a look.
  case notable = "33"
  /// Not as it should be.
  case bad = "31"
  /// A detail for reference, such as a time.
  case minor = "2"
}
