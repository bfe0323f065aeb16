import Foundation

/// The OpenAPI 3.1 description of the HTTP interface.
package enum APIDescription {
  /// The description as JSON.
  ///
  /// - Returns: the bytes of `openapi.json`.
  /// - Throws: if the file was not installed beside the program.
  package static func bytes() throws -> [UInt8] {
    guard let url = Bundle.module.url(forResource: "openapi", withExtension: "json") else {
      throw CocoaError(.fileNoSuchFile)
    }
    return Array(try Data(contentsOf: url))
  }
}
