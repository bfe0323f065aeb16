extension CoordinatorConfiguration {
  /// The ZeroMQ endpoint of `port` on the host; port 0 takes a free one.
  func endpoint(port: UInt16) -> String {
    let host = host.contains(":") ? "[\(host)]" : host == "localhost" ? "127.0.0.1" : host
    return "tcp://\(host):\(port == 0 ? "*" : "\(port)")"
  }
}
