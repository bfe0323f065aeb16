/// The limits of a JSON text, and how strictly its names and numbers are read.
package struct JSONRules: Sendable {
  /// When two names of an object are the same.
  package enum Names: Sendable {
    /// If their bytes are equal.
    case byBytes
    /// If they are equal as Unicode: `é` is `e` with an accent. Foundation's decoder compares names this way.
    case byMeaning
  }

  /// Which numbers are read.
  package enum Numbers: Sendable {
    /// Those that a double can hold; an integer that would be rounded is refused.
    case exact
    /// All, rounded to the nearest double. A number that is out of range becomes infinite.
    case rounded
  }

  /// The most bytes of a text.
  package var bytes: Int
  /// The most arrays and objects around a value.
  package var depth: Int
  package var names: Names
  package var numbers: Numbers

  package init(bytes: Int, depth: Int, names: Names, numbers: Numbers) {
    self.bytes = bytes
    self.depth = depth
    self.names = names
    self.numbers = numbers
  }

  /// The rules under which equal values have one canonical form.
  package static let canonical = JSONRules(
    bytes: 1_048_576, depth: 64, names: .byBytes, numbers: .exact)
}
