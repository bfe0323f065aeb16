package import Foundation

/// Bodies of answers.
package enum JSONBody {
  package static let html = Data("<html>".utf8)

  package static func encode(_ value: some Encodable) throws -> Data {
    try JSONEncoder().encode(value)
  }

  /// The object that `text` is.
  package static func object(_ text: some StringProtocol) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return value as? [String: Any] ?? [:]
  }
}
