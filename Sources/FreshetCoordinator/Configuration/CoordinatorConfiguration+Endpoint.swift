extension CoordinatorConfiguration {
  /// The ZeroMQ endpoint at which a socket binds `port`; port 0 binds a free port.
  func endpoint(port: UInt16) -> String {
    let host = host.contains(":") ? "[\(host)]" : host == "localhost" ? "127.0.0.1" : host
    return "tcp://\(host):\(port == 0 ? "*" : "\(port)")"
  }
}
