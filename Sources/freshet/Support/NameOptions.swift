import ArgumentParser
import Foundation
import FreshetCoordinator

/// Whether what an event names has to be there.
struct NameOptions: ParsableArguments {
  @Flag(
    help: """
      Refuse, with 2, to publish what no entry of any node depends on and the log does not know; with 6 if \
      no node could tell. Default: say so, and publish.
      """)
  var mustExist = false

  /// What a publish says of it.
  var query: URLQueryItem { URLQueryItem(name: "mustExist", value: mustExist ? "true" : "tell") }
}

extension UnusedDocument {
  /// Says on standard error what nothing depends on.
  static func tell(_ unused: [UnusedDocument]?) {
    for name in unused ?? [] { Console.warn(name.detail) }
  }
}
