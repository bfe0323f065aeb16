import ArgumentParser
import Foundation
import FreshetAPI
import FreshetTerminal

/// Whether the dimensions that an event names must exist.
struct NameOptions: ParsableArguments {
  @Flag(
    help: """
      Refuse unknown names: exit with 2 if no entry of any node depends on the name and the log does not know it, \
      and with 6 if no node answered. Default: warn, and publish.
      """)
  var mustExist = false

  /// The query parameter of a publish.
  var query: URLQueryItem { URLQueryItem(name: "mustExist", value: mustExist ? "true" : "tell") }
}

extension UnusedDocument {
  /// Warns on standard error about dimensions that no entry depends on.
  static func tell(_ unused: [UnusedDocument]?) {
    for name in unused ?? [] { Console.warn(name.detail) }
  }
}
