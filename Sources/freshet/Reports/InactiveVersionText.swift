package import FreshetAPI
import FreshetTerminal

/// The human-readable description of an inactive version that nodes declare.
package struct InactiveVersionText: Sendable {
  /// The most nodes listed by name; the rest are counted.
  private static let mostNames = 20
  /// The most unpublished versions listed one by one; the rest are counted.
  private static let mostUnnamed = 3

  private let version: FleetDocument.InactiveVersion

  package init(_ version: FleetDocument.InactiveVersion) {
    self.version = version
  }

  /// One line for each of `versions` that is refused, and one line for all that were never published.
  package static func lines(_ versions: [FleetDocument.InactiveVersion]) -> [String] {
    let refused = versions.filter { $0.active != nil }.map { Self($0).sentence }
    let unnamed = versions.filter { $0.active == nil }
    guard !unnamed.isEmpty else { return refused }
    let names = unnamed.prefix(mostUnnamed).map { "\($0.version) of \($0.dimension)" }
    let more = unnamed.count - names.count
    return refused + [
      PlainText.line(
        "nobody has published what nodes declare: \(names.joined(separator: ", "))"
          + (more > 0 ? ", and \(more) more" : "") + "; see `freshet doctor`")
    ]
  }

  /// The declaring nodes and the version, such as `3 nodes declare version v1 of prompt:refund`.
  package var subject: String {
    let count = Quantity.count(version.nodes.count, "node declares", "nodes declare")
    return "\(count) version \(version.version) of \(version.dimension)"
  }

  private var whose: String { version.nodes.count == 1 ? "its" : "their" }

  /// One line: which nodes declare the version, what follows, and what is active.
  package var sentence: String {
    let last = "the last \(Quantity.seconds(version.lastSeconds)) ago"
    guard let active = version.active else {
      let answers = Quantity.count(version.unnamed, "answer", "answers")
      return PlainText.line(
        "\(subject), of which nobody has published a version: \(whose) answers are cached until another is "
          + "published (nodes: \(names); \(answers), \(last))")
    }
    let answers = Quantity.count(version.refused, "answer", "answers")
    return PlainText.line(
      "\(subject), which is not active: \(whose) answers are not cached (active: "
        + "\(active.joined(separator: ", ")); nodes: \(names); \(answers), \(last))")
  }

  /// The names of the nodes.
  package var names: String { Self.names(version.nodes) }

  /// The first of `nodes` by name, and the number of the rest.
  static func names(_ nodes: [String]) -> String {
    let more = nodes.count > mostNames ? " and \(nodes.count - mostNames) more" : ""
    return nodes.prefix(mostNames).joined(separator: ", ") + more
  }
}
