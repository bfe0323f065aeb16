import Foundation

/// The JSON Schema of a manifest: what editors check and explain it with.
package enum ManifestSchema {
  /// The schema.
  package static func text() throws -> String {
    guard let url = Bundle.module.url(forResource: "freshet.schema", withExtension: "json") else {
      fatalError("broken invariant: the manifest's schema is not beside the program")
    }
    return try String(contentsOf: url, encoding: .utf8)
  }
}
