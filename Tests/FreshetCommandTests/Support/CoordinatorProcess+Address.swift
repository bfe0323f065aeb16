import CommandTesting
import Freshet
import FreshetAPI
import Testing

extension CoordinatorProcess {
  /// Where agents find it.
  var address: CoordinatorAddress {
    get throws {
      func port(_ endpoint: String) throws -> UInt16 {
        try #require(endpoint.split(separator: ":").last.flatMap { UInt16($0) })
      }
      return CoordinatorAddress(
        "127.0.0.1", broadcastPort: try port(broadcast), sessionPort: try port(session))
    }
  }
}
