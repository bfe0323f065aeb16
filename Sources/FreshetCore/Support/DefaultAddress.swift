/// Where a coordinator listens unless it is configured otherwise, and where agents and commands look for it.
package enum DefaultAddress {
  /// The address of this machine alone.
  package static let host = "127.0.0.1"
  /// The port for publishers.
  package static let httpPort: UInt16 = 7400
  /// The port on which events are broadcast.
  package static let broadcastPort: UInt16 = 7401
  /// The port on which agents' probes are answered.
  package static let sessionPort: UInt16 = 7402
}
