import FreshetAPI
import FreshetCore
import FreshetTerminal

/// Parses dimensions of the command line.
enum DimensionArgument {
  /// Parses `text`, such as `prompt:refund-assistant`.
  static func parse(_ text: String) throws(CommandFailure) -> Dimension {
    guard let dimension = Dimension(text: text) else {
      throw CommandFailure(
        .invalidInput,
        "'\(text.shown(64))' is not a dimension; give a kind and an id, such as "
          + "prompt:refund-assistant" + hint(text))
    }
    return dimension
  }

  /// A suggestion for the misspelt kind at the beginning of `text`; empty if none is near.
  static func hint(_ text: String) -> String {
    DidYouMean.hint(
      String(text.prefix { $0 != ":" }), among: Dimension.Kind.names.map(\.name))
  }
}
