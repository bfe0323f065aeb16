package import Foundation
import FreshetAPI

/// JSON for scripts: one line, with sorted keys.
package enum JSONText {
  /// Encodes `value` on one line.
  package static func line(_ value: some Encodable) throws(CommandFailure) -> String {
    do {
      return String(decoding: try JSONEncoder.answer.encode(value), as: UTF8.self)
    } catch {
      throw CommandFailure(.failure, "the answer cannot be written as JSON: \(error)")
    }
  }

  /// Decodes `data`, which a failure's message calls `what`.
  package static func decode<Value: Decodable>(
    _ type: Value.Type, from data: Data, what: String
  ) throws(CommandFailure) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw CommandFailure(
        .unreachable,
        "\(what) is not what a coordinator of this version sends: \(error); check the URL and that both "
          + "sides have the same version")
    }
  }
}
