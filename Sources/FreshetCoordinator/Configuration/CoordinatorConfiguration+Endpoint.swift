import FreshetCore

extension CoordinatorConfiguration {
  /// The ZeroMQ endpoint at which a socket binds `port`; port 0 binds a free port.
  func endpoint(port: UInt16) -> String {
    let name = host == "localhost" ? "127.0.0.1" : EndpointHost(host).bracketed
    return "tcp://\(name):\(port == 0 ? "*" : "\(port)")"
  }
}
