import FreshetCoordinator
import FreshetCore

/// Dimensions on the command line.
enum DimensionArgument {
  /// The dimension that `text` names.
  static func parse(_ text: String) throws(CommandFailure) -> Dimension {
    guard let dimension = Dimension(text: text) else {
      throw CommandFailure(
        .invalidInput,
        "'\(text.shown(64))' is no dimension; give a kind and an id, such as "
          + "prompt:refund-assistant" + hint(text))
    }
    return dimension
  }

  /// Which kind of dimension `text` probably begins with.
  static func hint(_ text: String) -> String {
    DidYouMean.hint(
      String(text.prefix { $0 != ":" }), among: Dimension.Kind.names.map(\.name))
  }
}
