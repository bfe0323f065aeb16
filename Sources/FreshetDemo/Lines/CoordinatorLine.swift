import FreshetCoordinator

/// The line of JSON that a coordinator writes to its standard output once it listens.
struct CoordinatorLine: Codable, Sendable {
  /// The URL for publishers.
  var url: String
  var broadcastPort: UInt16
  var sessionPort: UInt16

  init(_ addresses: CoordinatorAddresses) {
    url = addresses.http
    broadcastPort = addresses.broadcastPort
    sessionPort = addresses.sessionPort
  }
}
